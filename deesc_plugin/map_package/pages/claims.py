# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates and other facts that sources state differently, each with its source."""

from __future__ import annotations

from typing import NamedTuple

from .edition import Edition
from .html import Html, element, isolated, table
from .page import section


class Statement(NamedTuple):
    """What one source states of a subject; `use` says where the program counts by it, and is empty elsewhere."""

    subject: str
    stated: str
    source: str
    use: str


def statements(edition: Edition) -> list[Statement]:
    """What the agreement's file records, in its order, in the language of the edition."""
    used = edition.plain("claims.used")
    return [
        Statement(
            edition.own(claim.topic),
            edition.own(claim.value),
            edition.own(claim.source),
            used if claim.followed else "",
        )
        for claim in edition.job.delimitation.agreement.claims
    ]


def claims(edition: Edition) -> Html:
    """A section with the statements; nothing where the agreement records none."""
    found = statements(edition)
    if not found:
        return Html("")
    head = [edition(f"claims.{column}") for column in Statement._fields]
    return section(
        edition("claims"),
        element("p", edition("claims.note", used=edition("claims.used"))),
        table(edition.plain("claims"), head, [list(map(isolated, one)) for one in found]),
        anchor="claims",
    )
