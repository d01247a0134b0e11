# SPDX-License-Identifier: GPL-2.0-or-later
"""``checks/certificate.html``: what was checked, by which rules, and what was measured."""

from __future__ import annotations

from collections import Counter
from typing import Iterator, Sequence

from ...core.agreement import RuleOff
from ...core.finding import Finding, Severity
from ...core.polygons.overlap_table import FeatureOverlap, OverlapTable, overlap_table
from ...core.reports.buffer_deviations import BufferDeviation, buffer_deviations
from ...core.rules import RULES, limits_of
from ...core.saying import Message
from ...core.tables.borne import SQUARE_KILOMETRE
from ..job import Job
from ..software import software
from .agreed import copy_of, precedence
from .edition import Edition
from .findings_tables import counts, exceptions, findings_table, override, quantity
from .html import Html, element, isolated, joined, literal, table
from .page import facts, page, section

CERTIFICATE = "checks/certificate.html"


class Measurements:
    """What the certificate measures itself; worked out once for all languages."""

    def __init__(self, job: Job) -> None:
        self.buffers: Sequence[BufferDeviation] = buffer_deviations(job.delimitation, job.pause_point)
        self.overlaps: OverlapTable = overlap_table(job.delimitation, job.is_cancelled)


def certificate_page(edition: Edition, measured: Measurements) -> str:
    """The page in one language."""
    heading = edition.plain("certificate")
    sections = [
        section(
            edition("certificate.proves"),
            element("p", edition("certificate.scope")),
            element("p", edition("verify.unproven")),
            _about(edition),
            anchor="about",
        ),
        precedence(edition),
        override(edition),
        section(edition("findings"), counts(edition), findings_table(edition), anchor="findings"),
        exceptions(edition),
        _rules(edition),
        _buffers(edition, measured.buffers),
        _overlaps(edition, measured.overlaps),
        _software(edition),
    ]
    return page(edition, CERTIFICATE, heading, [one for one in sections if one])


def _about(edition: Edition) -> Html:
    job = edition.job
    agreement, day = job.delimitation.agreement, job.delimitation.in_force_on
    features = Counter(feature.kind for feature in job.delimitation.features)
    checked = [
        isolated(kind.plural.in_language(edition.language)) + Html(": ") + literal(features[kind.id])
        for kind in agreement.kinds
    ]
    pairs = [
        (edition("title"), isolated(edition.title)),
        (edition("agreement"), isolated(agreement.title.in_language(edition.language))),
        *copy_of(edition),
        (edition("date"), literal(job.result.day.isoformat())),
        *([(edition("as_of"), literal(day.isoformat()))] if day else []),
        (edition("fingerprint"), element("code", job.result.fingerprint, dir="ltr")),
        (edition("record"), element("code", job.record, dir="ltr")),
        (edition("certificate.features"), joined(one + element("br") for one in checked)),
        (edition("reference"), isolated(edition.recorded(job.delimitation.reference.source) or edition.plain("none"))),
    ]
    return facts(pairs)


def _rules(edition: Edition) -> Html:
    """Every rule that was applied, its limits, and how much it found."""
    by_rule: dict[str, list[Finding]] = {}
    for finding in edition.job.result.findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    applied, off = edition.job.result.rules, {one.rule: one for one in edition.job.delimitation.agreement.rules_off}
    extra = sorted(by_rule.keys() - set(applied) - off.keys())
    head = [
        edition(word) for word in ("rule", "rules.holds", "rules.limits", "errors", "warnings", "notes", "accepted")
    ]
    rows = (_rule(edition, rule_id, by_rule.get(rule_id, [])) for rule_id in (*applied, *extra))
    listed = table(edition.plain("rules"), head, rows, numeric=(3, 4, 5, 6))
    notes = [_rule_off(edition, one) for one in off.values()]
    left_out = [element("code", entry.id, dir="ltr") for entry in RULES if entry.id not in {*applied, *off}]
    if left_out:
        notes.append(element("p", edition("rules.left_out"), *(Html(" ") + one for one in left_out)))
    return section(edition("rules"), listed, *notes, anchor="rules")


def _rule_off(edition: Edition, off: RuleOff) -> Html:
    """A rule that the parties do not apply, and why."""
    code = element("code", off.rule, dir="ltr")
    reason = edition("rules.off", title=edition.title_of(off.rule), reason=isolated(edition.own(off.reason)))
    return element("p", code, Html(" "), reason)


def _rule(edition: Edition, rule_id: str, findings: Sequence[Finding]) -> tuple[object, ...]:
    number = Counter(finding.severity for finding in findings if finding.state == "open")
    accepted = sum(finding.state != "open" for finding in findings)
    return (
        element("code", rule_id, dir="ltr"),
        edition.title_of(rule_id),
        joined(_limits(edition, rule_id)),
        *(literal(number[severity]) for severity in Severity),
        literal(accepted),
    )


def _limits(edition: Edition, rule_id: str) -> Iterator[Html]:
    if rule_id not in RULES:
        return
    entry, agreement = RULES[rule_id], edition.job.delimitation.agreement
    in_force = limits_of(entry, agreement.limits)
    own = {override.name: override for override in agreement.overrides if override.rule == rule_id}
    for limit in entry.limits:
        said = [quantity(edition, in_force[limit.name], limit.unit), Html(": "), edition.message(Message(limit.title))]
        if limit.name in own:
            override = own[limit.name]
            agreed = quantity(edition, override.agreed, limit.unit)
            said += [Html("; "), element("b", edition("limits.own", agreed=agreed, reason=override.reason))]
        yield element("div", *said)


def _buffers(edition: Edition, rows: Sequence[BufferDeviation]) -> Html:
    if not rows:
        return section(edition("buffers"), element("p", edition("buffers.none")), anchor="buffers")
    words = ("zone", "width", "least", "greatest", "recorded", "verdict")
    cells = [
        (
            isolated(edition.name(row.zone)),
            literal(f"{row.width_m:.1f}"),
            _deviation(row.least_m),
            _deviation(row.greatest_m),
            _deviation(row.recorded_m),
            edition(f"verdict.{row.judgement.value}"),
        )
        for row in rows
    ]
    return section(
        edition("buffers"),
        element("p", edition("buffers.note")),
        table(edition.plain("buffers"), [edition(f"buffers.{word}") for word in words], cells, numeric=(1, 2, 3, 4)),
        element("p", edition("buffers.partial"), class_="quiet"),
        anchor="buffers",
    )


def _deviation(metres: float | None) -> Html:
    """Metres with a sign; a dash where nothing was measured."""
    return Html("–") if metres is None else literal(f"{metres + 0.0:+.3f}")


def _overlaps(edition: Edition, found: OverlapTable) -> Html:
    groups: dict[tuple[str, str, bool], list[FeatureOverlap]] = {}
    places = {kind.id: place for place, kind in enumerate(edition.job.delimitation.agreement.kinds)}
    for overlap in found.overlaps:
        one, other = sorted((overlap.first.kind, overlap.second.kind), key=places.__getitem__)
        groups.setdefault((one, other, overlap.is_allowed), []).append(overlap)
    head = [edition(word) for word in ("overlaps.kinds", "number", "area", "overlaps.width", "overlaps.allowed")]
    rows = [
        (
            isolated(edition.kind(one)) + Html(" × ") + isolated(edition.kind(other)),
            literal(len(members)),
            literal(f"{sum(member.area_m2 for member in members) / SQUARE_KILOMETRE:.6f}"),
            literal(f"{max(member.width_m for member in members):.2f}"),
            edition("allowed" if is_allowed else "not_allowed"),
        )
        for (one, other, is_allowed), members in sorted(
            groups.items(), key=lambda item: (places[item[0][0]], places[item[0][1]], item[0][2])
        )
    ]
    pieces = [table(edition.plain("overlaps"), head, rows, numeric=(1, 2, 3)) if rows else _none(edition)]
    if found.left_out:
        pieces.append(element("p", edition("overlaps.left_out", count=literal(len(found.left_out)))))
    pieces.append(element("p", edition("overlaps.note"), class_="quiet"))
    return section(edition("overlaps"), *pieces, anchor="overlaps")


def _none(edition: Edition) -> Html:
    return element("p", edition("overlaps.none"))


def _software(edition: Edition) -> Html:
    head = [edition("software.name"), edition("version")]
    rows = [(literal(name), literal(version)) for name, version in software().items()]
    return section(edition("software"), table(edition.plain("software"), head, rows), anchor="software")
