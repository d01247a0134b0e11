# SPDX-License-Identifier: GPL-2.0-or-later
"""Room for the signatures of all parties of the agreement, alphabetically by code, each as large as the others."""

from __future__ import annotations

from dataclasses import replace

from ....core.agreement import Party
from ...paper.marks import Block, Mark, Rule, Text, stacked, texts_of
from ...paper.text_fit import Style, fitted
from ..words import SheetSetter
from .facts import SheetFacts

_LEAST_WIDTH = 19.0
_GUTTER = 3.5
_LINES = (("signature_name", 4.5), ("signature", 8.0), ("signature_date", 4.5))
"""What is written on each line, and the room above it, millimetres for headings of `_PROPORTION` points."""
_PROPORTION = 7.5

_PARTY_GAP = 2.5


def signatures_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """A field for each party: its name, and lines for name, signature and date; or that nobody is to sign yet."""
    if not facts.is_for_signature:
        return replace(setter.heading("not_for_signature"), id="signatures")
    parties = facts.signatories
    columns = _columns(len(parties), setter.width)
    width = (setter.width - (columns - 1) * _GUTTER) / columns
    rows = []
    for first in range(0, len(parties), columns):
        fields = [_field(party, setter.column(width)) for party in parties[first : first + columns]]
        marks = [mark.moved(at * (width + _GUTTER), 0) for at, field in enumerate(fields) for mark in field.marks]
        rows.append(Block("row", setter.width, max(field.height for field in fields), tuple(marks)))
    return stacked("signatures", setter.width, [setter.heading("signatures"), *rows], _PARTY_GAP)


def _columns(parties: int, width: float) -> int:
    """How many fields stand side by side, so that rows are as even as can be: four as two and two."""
    most = max(1, int((width + _GUTTER) // (_LEAST_WIDTH + _GUTTER)))
    rows = -(-parties // min(parties, most))
    return -(-parties // rows)


def _field(party: Party, setter: SheetSetter) -> Block:
    """The name of a party, and under it a line each for name, signature and date, what it is for below the line."""
    name = _name(party, setter)
    marks: list[Mark] = list(name.marks)
    top = name.height
    for phrase_id, room in _LINES:
        top += room * setter.types.heading / _PROPORTION
        marks.append(Rule(0, top, setter.width, top, 0.2))
        label = _label(phrase_id, setter)
        marks += [mark.moved(0, top + 0.3) for mark in label]
        top += max(text.y + text.height for text in label) + 0.3
    return Block(party.code, setter.width, top, tuple(marks))


def _name(party: Party, setter: SheetSetter) -> Block:
    """The name that binds a party; where the field is too narrow, the usual one, and then the short one."""
    for wording in (party.official, party.name, party.short):
        block = setter.paragraphs(party.code, setter.words.own(wording), setter.types.heading, True, 1)
        if not any(text.is_cut for text in texts_of(block.marks)):
            break
    return block


def _label(phrase_id: str, setter: SheetSetter) -> list[Text]:
    """What a line is for, in small print: the second language at the other end of the line."""
    texts = []
    said = setter.words.say(phrase_id)
    for index, one in enumerate(said):
        style = Style(setter.types.least)
        fit = fitted(one.text, style, setter.width / len(said), 1, setter.types.least)
        from_right = setter.words.is_right_to_left
        align = "start" if (index == 0) == (one.is_right_to_left == from_right) else "end"
        texts.append(Text(fit.text, 0.0, 0.0, setter.width, fit.style, one.is_right_to_left, align))
    return texts
