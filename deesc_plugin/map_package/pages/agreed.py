# SPDX-License-Identifier: GPL-2.0-or-later
"""What the agreement says in its own words: of its parties, of its regions, of what is due, and of what prevails."""

from __future__ import annotations

from ...core.agreement import Party
from ..precedence import precedence_heading, precedence_paragraphs
from .claims import sourced
from .edition import Edition
from .html import Html, element, isolated, literal, table
from .page import section


def party_in_full(edition: Edition, party: Party) -> str:
    """A party by the name that binds it, its code and its part in the agreement."""
    return f"{edition.own(party.official)} ({party.code}): {edition.own(party.role)}"


def copy_of(edition: Edition) -> list[tuple[Html, Html]]:
    """Whose copy the package is, as a fact; none where it is no party's own."""
    party = edition.job.options.alternat
    return [] if party is None else [(edition("alternat"), isolated(party_in_full(edition, party)))]


def precedence(edition: Edition) -> Html:
    """Which document prevails where two differ, and whose rule that is."""
    stated = edition.job.delimitation.agreement.precedence
    paragraphs = (element("p", isolated(text)) for text in precedence_paragraphs(stated, edition.language))
    return section(precedence_heading(edition.language), *paragraphs, anchor="precedence")


def regions_as_agreed(edition: Edition) -> Html:
    """The regions, each with the words by which the agreement draws no line but names it."""
    agreement = edition.job.delimitation.agreement
    head = [edition(word) for word in ("region", "regions.wording", "regions.units", "claims.source")]
    rows = [
        (
            isolated(edition.own(region.name)),
            isolated(edition.own(region.wording)),
            isolated(", ".join(agreement.unit_name(pcode, pcode, edition.language) for pcode in region.pcodes)),
            isolated(edition.own(region.source)),
        )
        for region in sorted(agreement.regions, key=lambda one: one.number)
    ]
    return section(edition("regions"), table(edition.plain("regions"), head, rows), anchor="regions")


def deadlines(edition: Edition) -> Html:
    """What is due on which day by which document; nothing where the agreement has no such days."""
    stated = edition.job.delimitation.agreement.deadlines
    if not stated:
        return Html("")
    head = [edition(word) for word in ("deadlines.what", "date", "claims.source", "claims.use")]
    rows = [
        (
            isolated(edition.own(one.what)),
            literal(one.day.isoformat()),
            isolated(sourced(edition, one.source)),
            edition("claims.used") if one.followed else Html(""),
        )
        for one in stated
    ]
    return section(edition("deadlines"), table(edition.plain("deadlines"), head, rows), anchor="deadlines")
