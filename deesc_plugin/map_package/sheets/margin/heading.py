# SPDX-License-Identifier: GPL-2.0-or-later
"""The head of a sheet's margin: title, subject, and the instrument that it is annexed to."""

from __future__ import annotations

from ...paper.marks import Block, Rule, stacked
from ...paper.reading_order import Said, joined
from ..words import SheetSetter, kinds_wording, sharing_wording
from .facts import SheetFacts

_MOST_TITLE_LINES = 3
_MOST_NAME_LINES = 3
_MOST_LINES_OF_SEVERAL = 6
_TITLE_RULE = 0.6


def title_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """What the sheet is and what it belongs to."""
    words, types, agreement = setter.words, setter.types, facts.delimitation.agreement
    parts = [
        setter.paragraphs("title", words.own(facts.title or agreement.title), types.title, True, _MOST_TITLE_LINES),
        Block("rule", setter.width, _TITLE_RULE, (Rule(0, 0.3, setter.width, 0.3, 0.3),)),
        *_subject(facts, setter),
        *([setter.own("agreement", agreement.title)] if facts.title else []),
        setter.own("instrument", agreement.instrument),
        setter.phrase("annex_of_instrument"),
    ]
    return stacked("title", setter.width, parts, 0.7)


def _subject(facts: SheetFacts, setter: SheetSetter) -> list[Block]:
    """The index sheet, or the zone (kinds, for what belongs to none) with its region, and which part of it."""
    size = (setter.types.title + setter.types.heading) / 2
    if facts.is_index:
        return [setter.paragraphs("index_sheet", setter.words.say("index_sheet"), size, True)]
    agreement = facts.delimitation.agreement
    if facts.is_of_region:
        there = agreement.region(facts.changed[0].feature.region if facts.changed else facts.sheet.subject)
        shown = setter.paragraphs("shown", _shown_in_region(facts, setter), size, True)
        return [shown, *([setter.phrase("region", number=there.number, region=there.name)] if there else [])]
    subject = facts.delimitation.feature(facts.sheet.subject)
    if subject is None:
        return []
    kinds = facts.sheet.kinds
    if facts.sheet.others:
        name, most = setter.words.own(sharing_wording(facts.delimitation, facts.sheet)), _MOST_LINES_OF_SEVERAL
    else:
        name = setter.words.own(kinds_wording(agreement, kinds)) if kinds else setter.words.name(subject)
        most = _MOST_NAME_LINES
    parts = [setter.paragraphs("name", name, size, True, most)]
    kind, region = agreement.kind(subject.kind), agreement.region(subject.region)
    described: list[list[Said]] = []
    if kind is not None and not kinds and not facts.sheet.others:
        described.append(setter.words.own(kind.name))
    if region is not None:
        described.append(setter.words.say("region", number=region.number, region=region.name))
    part, number_of_parts = facts.sheet.part
    if number_of_parts > 1:
        described.append(setter.words.say("part_of_zone", part=part, parts=number_of_parts))
    return [*parts, setter.paragraphs("described", joined(described, " · "))]


def _shown_in_region(facts: SheetFacts, setter: SheetSetter) -> list[Said]:
    """Changes, or whose proposals are compared, by their codes."""
    if facts.comparison is None:
        return setter.words.say("annex_changes")
    return setter.words.say("proposals_compared", parties=", ".join(facts.comparison.parties))
