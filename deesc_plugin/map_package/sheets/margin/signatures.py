# SPDX-License-Identifier: GPL-2.0-or-later
"""Room for the signatures of all parties of the agreement, each as large as the others."""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

from ....core.agreement import Party
from ...paper.marks import Block, Mark, Rule, stacked, texts_of
from ..words import SheetSetter
from .facts import SheetFacts

_LEAST_WIDTH = 19.0
_GUTTER = 3.5
_Lines = Sequence[tuple[str, float]]
_LINES: _Lines = (
    ("signature_name", 4.5),
    ("signature_capacity", 4.5),
    ("signature_and_seal", 9.0),
    ("signature_place_and_date", 4.5),
)
"""What is written on each line, and the room above it, millimetres for headings of `_PROPORTION` points."""
_FEWER_LINES: _Lines = (
    ("signature_name_and_capacity", 4.5),
    ("signature_and_seal", 8.0),
    ("signature_place_and_date", 4.5),
)
_PROPORTION = 7.5
_PARTY_GAP = 1.5
_MOST_LINES_OF_A_NAME = 3


def signatures_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """A field for each party: its name, and lines for who signs, in what capacity, signature and seal, place and date.

    In their place stands that nobody is to sign yet, where that is so.
    """
    return _signatures(facts, setter, _LINES)


def lower_signatures_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """The same with name and capacity on one line."""
    return _signatures(facts, setter, _FEWER_LINES)


def _signatures(facts: SheetFacts, setter: SheetSetter, lines: _Lines) -> Block:
    if not facts.is_for_signature:
        return replace(setter.heading("not_for_signature"), id="signatures")
    parties = facts.signatories
    columns = _columns(len(parties), setter.width)
    field = setter.column((setter.width - (columns - 1) * _GUTTER) / columns)
    names = [_name(party, field) for party in parties]
    rows = []
    for first in range(0, len(parties), columns):
        beside = names[first : first + columns]
        top = max(name.height for name in beside)
        fields = [(*name.marks, *_to_be_filled_in(top, lines, field)) for name in beside]
        marks = [mark.moved(at * (field.width + _GUTTER), 0) for at, one in enumerate(fields) for mark in one]
        height = max(text.y + text.height for text in texts_of(marks))
        rows.append(Block("row", setter.width, height, tuple(marks)))
    return stacked("signatures", setter.width, [setter.heading("signatures"), *rows], _PARTY_GAP)


def _columns(parties: int, width: float) -> int:
    """How many fields stand side by side, so that rows are as even as can be: four as two and two."""
    most = max(1, int((width + _GUTTER) // (_LEAST_WIDTH + _GUTTER)))
    rows = -(-parties // min(parties, most))
    return -(-parties // rows)


def _name(party: Party, setter: SheetSetter) -> Block:
    """The name that binds a party; where that has no room, the usual one, and then the short one."""
    for wording in (party.official, party.name, party.short):
        said, size = setter.words.own(wording), setter.types.heading
        block = setter.paragraphs(party.code, said, size, True, _MOST_LINES_OF_A_NAME)
        if not any(text.is_cut for text in texts_of(block.marks)):
            break
    return block


def _to_be_filled_in(top: float, lines: _Lines, setter: SheetSetter) -> list[Mark]:
    """The lines below a name that is `top` millimetres high, in small print below each what it is for."""
    marks: list[Mark] = []
    for phrase_id, room in lines:
        top += room * setter.types.heading / _PROPORTION
        marks.append(Rule(0, top, setter.width, top, 0.2))
        label = setter.phrase(phrase_id, setter.types.least)
        marks += [mark.moved(0, top + 0.3) for mark in label.marks]
        top += label.height + 0.3
    return marks
