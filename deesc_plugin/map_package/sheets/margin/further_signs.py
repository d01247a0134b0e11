# SPDX-License-Identifier: GPL-2.0-or-later
"""What a legend says of signs that are no feature's: contested places, boundaries, the ground; of those shown alone."""

from __future__ import annotations

from typing import Sequence

from ....core.ground import GroundRole
from ....core.recorded import WORLD_MAP
from ....core.set_apart import DisputedArea
from ....core.wording import Phrases, Wording
from ....paths import voice
from ...paper.reading_order import Said, isolated
from ..words import Words
from .facts import SheetFacts

GROUND = "ground_"
"""Before the role of ground in the name of its sign."""
KNOWN_BY_SIGHT = frozenset({f"{GROUND}{GroundRole.WATER.value}", "settlement"})
"""A shore, and rings with names beside them: where a margin has no room for all, its legend does without these."""


def further_signs(facts: SheetFacts, words: Words, is_short: bool = False) -> dict[str, list[Said]]:
    """The signs of a sheet beside those of features, each with what it is called, in the legend's order.

    Parameters
    ----------
    is_short : bool
        Without the ground that anyone knows by sight, and without where the lines about a disputed area are from, which
        annex D and the package's README say as well.
    """
    agreement, say = facts.delimitation.agreement, words.say
    signs = {"contested": say("contested")} if facts.is_contested else {}
    if facts.shows_unit_lines:
        signs["reference_boundary"] = say("reference_boundary")
    for layer in facts.shown_ground:
        if layer.geometries:
            signs[f"{GROUND}{layer.role.value}"] = say(f"{GROUND}{layer.role.value}")
    if facts.shown_gazetteer is not None:
        signs["settlement"] = say("settlement")
    if facts.separation_areas:
        areas = [agreement.separation_wording(name) for name in facts.separation_areas]
        signs["separation_area"] = words.own(_set_apart("separation_area", areas, words))
    if facts.disputed_areas:
        named = {str(area.name): area for area in agreement.disputed_areas}
        told = [None if is_short else named.get(name) for name in facts.disputed_areas]
        areas = [_with_lines(facts, area, name, words) for area, name in zip(told, facts.disputed_areas)]
        signs["disputed_area"] = words.own(_set_apart("disputed_area", areas, words))
    if facts.shown_disputes:
        signs["disputed_line"] = words.own(_disputed_lines(facts.shown_disputes, words))
    return {sign: said for sign, said in signs.items() if not is_short or sign not in KNOWN_BY_SIGHT}


def _set_apart(phrase_id: str, areas: Sequence[Wording], words: Words) -> Wording:
    """What areas that are set apart are in each language, and their names; one that says it in it stands alone."""
    texts = {"en": "; ".join(dict.fromkeys(map(str, areas)))}
    for one in words.phrases:
        listed = "; ".join(dict.fromkeys(area.in_language(one.language) for area in areas))
        phrase = one(phrase_id)
        says_it = listed.casefold().startswith(phrase.partition(" (")[0].casefold())
        texts[one.language] = listed if says_it else f"{phrase}: {isolated(listed, one.is_right_to_left)}"
    return Wording(tuple(texts.items()))


def _with_lines(facts: SheetFacts, area: DisputedArea | None, name: str, words: Words) -> Wording:
    """A disputed area's name, and where each of the lines about it is from."""
    wording = facts.delimitation.agreement.separation_wording(name)
    if area is None:
        return wording
    texts = {"en": str(wording)}
    for one in words.phrases:
        source, lines = _source(one), _quoted(area.lines, one)
        texts[one.language] = one(
            "lines_of_disputed", area=wording.in_language(one.language), source=source, lines=lines
        )
    return Wording(tuple(texts.items()))


def _disputed_lines(names: Sequence[str], words: Words) -> Wording:
    """What the source calls the lines that no area of the agreement has."""
    texts = {
        one.language: one("disputed_line", lines=_quoted(names, one), source=_source(one)) for one in words.phrases
    }
    return Wording((("en", ""), *texts.items())) if "en" not in texts else Wording(tuple(texts.items()))


def _source(phrases: Phrases) -> str:
    """The source of all lines of disputed borders in a language."""
    return isolated(voice(phrases.language).text(WORLD_MAP), phrases.is_right_to_left)


def _quoted(names: Sequence[str], phrases: Phrases) -> str:
    """Names as their source has them, each in quotation marks."""
    comma = "، " if phrases.is_right_to_left else ", "
    return comma.join(isolated(f"“{name}”", phrases.is_right_to_left) for name in dict.fromkeys(names))
