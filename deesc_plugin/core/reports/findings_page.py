"""A check as one HTML page, to read or print: no script, no network, everything escaped."""

from __future__ import annotations

from html import escape

from ..check import CheckResult
from ..finding import Finding, Severity
from ..quantity import place_text
from ..rules import RULES

_STYLE = """
body { font: 15px/1.5 "DejaVu Sans", "Noto Sans", sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em }
h1 { font-size: 1.5em } h2 { font-size: 1.15em; margin-top: 2em }
table { border-collapse: collapse; width: 100% } th, td { text-align: start; vertical-align: top; padding: .35em .6em }
tr { border-bottom: 1px solid #ccc } td.n { text-align: end; white-space: nowrap } code { overflow-wrap: anywhere }
.excepted { color: #666; text-decoration: line-through }
@media (prefers-color-scheme: dark) { body { background: #1c1c1c; color: #eee } tr { border-color: #444 } }
"""


def findings_html(result: CheckResult, title: str) -> str:
    """The page of a check: counts, then a table of findings for each severity, then the rules that ran."""
    counts = ", ".join(f"{_counted(result, severity)}" for severity in Severity)
    sections = "".join(_section(result, severity) for severity in Severity)
    rules = "".join(
        f"<tr><td><code>{escape(rule_id)}</code></td><td>{escape(RULES[rule_id].title)}</td></tr>"
        for rule_id in result.rules
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n<body>\n<h1>{escape(title)}</h1>\n"
        f"<p>Checked for {result.day.isoformat()}: {counts}.</p>\n"
        f"<p>Fingerprint <code>{escape(result.fingerprint)}</code></p>\n"
        f"{sections}<h2>Rules that were applied</h2>\n<table>{rules}</table>\n</body></html>\n"
    )


def _counted(result: CheckResult, severity: Severity) -> str:
    number = result.count(severity)
    return f"{number} {severity.value}{'' if number == 1 else 's'}"


def _section(result: CheckResult, severity: Severity) -> str:
    findings = [finding for finding in result.findings if finding.severity is severity]
    if not findings:
        return ""
    rows = "".join(_row(finding) for finding in findings)
    head = "<tr><th>Rule</th><th>What was found</th><th>Measured</th><th>Limit</th><th>Place</th><th>Remedy</th></tr>"
    return f"<h2>{severity.value.capitalize()}s</h2>\n<table>{head}{rows}</table>\n"


def _row(finding: Finding) -> str:
    place = place_text(*finding.point) if finding.point else ""
    remedy = str(finding.fix.label) if finding.fix else RULES[finding.rule].remedy
    accepted = ' class="excepted"' if finding.state == "excepted" else ""
    return (
        f"<tr{accepted}><td><code>{escape(finding.rule)}</code></td><td>{escape(str(finding.message))}</td>"
        f'<td class="n">{_number(finding.measured, finding.unit)}</td>'
        f'<td class="n">{_number(finding.limit, finding.unit)}</td>'
        f'<td class="n">{escape(place)}</td><td>{escape(remedy)}</td></tr>\n'
    )


def _number(value: float | None, unit: str) -> str:
    return "" if value is None else f"{value:,.6g} {escape(unit)}"
