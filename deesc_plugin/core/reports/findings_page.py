# SPDX-License-Identifier: GPL-2.0-or-later
"""A check as one HTML page, to read or print: no script, no network, everything escaped."""

from __future__ import annotations

from html import escape
from typing import Callable

from ..check import CheckResult
from ..finding import Finding, Severity
from ..rules import RULES
from ..saying import Count, Measured, Message, Place, Voice
from .page import report_page

_TITLES = {
    Severity.ERROR: Message("Errors"),
    Severity.WARNING: Message("Warnings"),
    Severity.NOTE: Message("Notes"),
}
_COLUMNS = (
    Message("Rule"),
    Message("What was found"),
    Message("Measured"),
    Message("Limit"),
    Message("Place"),
    Message("Remedy"),
)


def severity_count(severity: Severity, number: int) -> Count:
    """How many findings of a severity there are, as a value of a message."""
    if severity is Severity.ERROR:
        return Count(number, "error", "errors")
    return Count(number, "warning", "warnings") if severity is Severity.WARNING else Count(number, "note", "notes")


def checked_sentence(result: CheckResult) -> Message:
    """For which day was checked, and how many findings of each severity there are."""
    errors, warnings, notes = (severity_count(severity, result.count(severity)) for severity in Severity)
    template = "Checked for {day}: {errors}, {warnings}, {notes}."
    return Message.of(template, day=result.day, errors=errors, warnings=warnings, notes=notes)


def findings_html(result: CheckResult, title: str, voice: Voice) -> str:
    """The page of a check: counts, then a table of findings for each severity, then the rules that ran.

    Parameters
    ----------
    voice : Voice
        In whose language the page is written.
    """
    say = voice.html
    rules = "".join(
        f'<tr><td><code dir="ltr">{escape(rule_id)}</code></td><td>{say(Message(RULES[rule_id].title))}</td></tr>'
        for rule_id in result.rules
    )
    fingerprint = f'<code dir="ltr">{escape(result.fingerprint)}</code>'
    body = (
        f"<p>{say(checked_sentence(result))}</p>\n"
        f"<p>{say(Message('Fingerprint'))} {fingerprint}</p>\n"
        f"{''.join(_section(result, severity, say) for severity in Severity)}"
        f"<h2>{say(Message('Rules that were applied'))}</h2>\n<table>{rules}</table>\n"
    )
    return report_page(title, body, voice)


def _section(result: CheckResult, severity: Severity, say: Callable[..., str]) -> str:
    findings = [finding for finding in result.findings if finding.severity is severity]
    if not findings:
        return ""
    rows = "".join(_row(finding, say) for finding in findings)
    head = "".join(f"<th>{say(column)}</th>" for column in _COLUMNS)
    return f"<h2>{say(_TITLES[severity])}</h2>\n<table><tr>{head}</tr>{rows}</table>\n"


def _row(finding: Finding, say: Callable[..., str]) -> str:
    remedy = finding.fix.label if finding.fix else Message(RULES[finding.rule].remedy)
    accepted = ' class="excepted"' if finding.state == "excepted" else ""
    numbers = (
        *(None if value is None else Measured(value, finding.unit) for value in (finding.measured, finding.limit)),
        Place(*finding.point) if finding.point else None,
    )
    cells = "".join(f'<td class="n">{"" if number is None else say(number)}</td>' for number in numbers)
    return (
        f'<tr{accepted}><td><code dir="ltr">{escape(finding.rule)}</code></td><td>{say(finding.message)}</td>{cells}'
        f"<td>{say(remedy)}</td></tr>\n"
    )
