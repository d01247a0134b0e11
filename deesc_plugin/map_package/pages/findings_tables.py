# SPDX-License-Identifier: GPL-2.0-or-later
"""What the check found, as tables that the index and the certificate share."""

from __future__ import annotations

from typing import Iterator

from ...core.finding import Finding, Severity
from ...core.saying import Measured, Message, Place
from ..manifest import accepted_exceptions
from .edition import Edition
from .html import Html, element, isolated, joined, literal, table
from .page import section

_MOST = 200
"""Findings that a page lists; the table beside it has all."""

_PLURALS = {Severity.ERROR: "errors", Severity.WARNING: "warnings", Severity.NOTE: "notes"}


def counts(edition: Edition) -> Html:
    """How many open findings of each severity there are, for which day, and by how many rules."""
    result = edition.job.result
    items = (
        element("li", edition(_PLURALS[severity]), ": ", element("b", literal(result.count(severity))))
        for severity in Severity
    )
    checked = edition("findings.checked", date=literal(result.day.isoformat()), rules=literal(len(result.rules)))
    return joined((element("p", checked), element("ul", *items, class_="counts")))


def findings_table(edition: Edition) -> Html:
    """The findings in the order of the rules, open and accepted."""
    findings = edition.job.result.findings
    if not findings:
        return element("p", edition("findings.none"))
    head = [edition(word) for word in ("rule", "severity", "state", "finding", "measured", "limit")]
    listed = table(edition.plain("findings"), head, [_row(edition, one) for one in findings[:_MOST]], numeric=(4, 5))
    if len(findings) <= _MOST:
        return listed
    return joined((listed, element("p", edition("findings.more", count=literal(len(findings) - _MOST)))))


def override(edition: Edition) -> Html:
    """Why the package was made in spite of errors; nothing where it was not."""
    reason = edition.job.options.override_reason
    if not reason:
        return Html("")
    body = element("div", element("p", edition("override.reason")), element("p", isolated(reason)), class_="warning")
    return section(edition("override"), body, anchor="override")


def exceptions(edition: Edition) -> Html:
    """The findings that an authority accepted, each with the reason."""
    accepted = accepted_exceptions(edition.job.delimitation, edition.job.result)
    if not accepted:
        return section(edition("exceptions"), element("p", edition("exceptions.none")), anchor="exceptions")
    messages = {(finding.rule, finding.hash): finding.message for finding in edition.job.result.findings}
    head = [edition(word) for word in ("rule", "finding", "reason", "authority", "until")]
    rows = [
        (
            element("code", one.rule, dir="ltr"),
            edition.message(messages[one.rule, one.hash]),
            isolated(one.reason),
            isolated(one.authority),
            literal(one.until.isoformat()),
        )
        for one in accepted
    ]
    return section(edition("exceptions"), table(edition.plain("exceptions"), head, rows), anchor="exceptions")


def quantity(edition: Edition, value: float | None, unit: str) -> Html:
    """A measured value and its unit, as the language writes it or in words; nothing for none."""
    return Html("") if value is None else isolated(Html(edition.voice.html(Measured(value, unit))))


def _places_in(message: Message) -> Iterator[Place]:
    """The places that a sentence names, and those of the sentences in it."""
    for _, value in message.values:
        if isinstance(value, Place):
            yield value
        elif isinstance(value, Message):
            yield from _places_in(value)


def _row(edition: Edition, finding: Finding) -> tuple[object, ...]:
    place = edition.voice.text(Place(*finding.point)) if finding.point else ""
    named = set(map(edition.voice.text, _places_in(finding.message)))
    beside = element("br") + literal(place) if place and place not in named else Html("")
    return (
        element("code", finding.rule, dir="ltr"),
        edition(f"severity.{finding.severity.value}"),
        edition(f"state.{finding.state}"),
        edition.message(finding.message) + beside,
        quantity(edition, finding.measured, finding.unit),
        quantity(edition, finding.limit, finding.unit),
    )
