# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates and other facts that sources state differently, each with its source."""

from __future__ import annotations

from typing import NamedTuple

from ...core.claims import Source
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
            sourced(edition, claim.source),
            used if claim.followed else "",
        )
        for claim in edition.job.delimitation.agreement.claims
    ]


def sourced(edition: Edition, source: Source) -> str:
    """A source, and what it is: a press report never stands as the instrument."""
    name = edition.own(source.name)
    return edition.plain(f"source.{source.nature}", source=name) if source.nature else name


def note(edition: Edition) -> tuple[str, dict[str, str]]:
    """By which source the program counts, and that this takes no position: the phrase and its values."""
    follows, used = edition.job.delimitation.agreement.follows, edition.plain("claims.used")
    if follows is None:
        return "claims.note", {"used": used}
    return "claims.follows", {"source": sourced(edition, follows), "used": used}


def claims(edition: Edition) -> Html:
    """A section with the statements; nothing where the agreement records none."""
    found = statements(edition)
    if not found:
        return Html("")
    phrase_id, values = note(edition)
    head = [edition(f"claims.{column}") for column in Statement._fields]
    return section(
        edition("claims"),
        element("p", edition(phrase_id, **values)),
        table(edition.plain("claims"), head, [list(map(isolated, one)) for one in found]),
        anchor="claims",
    )
