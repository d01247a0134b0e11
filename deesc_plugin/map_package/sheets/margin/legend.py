# SPDX-License-Identifier: GPL-2.0-or-later
"""The legend: the very symbols of the map, by kind and status, and of what is shown beside the features.

Where a sheet shows one status, it is named once and the kinds stand in two columns; where it shows several, kinds
stand down the side and statuses across.
"""

from __future__ import annotations

from typing import Mapping, NamedTuple, Sequence

from ....core.agreement import Agreement
from ....core.looks import Looks
from ....core.wording import Wording
from ...instrument_terms import has_bracket, name_with_term
from ...paper.marks import Block, Mark, Swatch, Text, stacked
from ...paper.reading_order import Said, joined
from ...paper.text_fit import Style, fitted
from ..words import SheetSetter, Words, status_wording
from .facts import SheetFacts
from .further_signs import further_signs

SAMPLE = (11.0, 5.0)
"""Width and height of a sample, millimetres."""
_BESIDE = 2.0
"""Between a sample and its name, millimetres."""
_GUTTER = 4.0
_LEAST_NAME = 18.0
_WIDEST_STATUS, _NARROWEST_STATUS = 16.0, 12.0
_SHARE_OF_NAMES = 0.38
_ROW_GAP, _LEAST_ROW_GAP = 0.8, 0.2


class Sign(NamedTuple):
    """A sign of the legend: a kind, or what is no kind; and which of the kind's symbols."""

    kind: str
    variety: int = 0


def full_legend_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """The legend, what the words in brackets are, and what the numbers on the map mean."""
    said = [*_terms(facts, setter.words), *_numbers(facts, setter.words)]
    notes = setter.paragraphs("numbers", joined(said), setter.types.small) if said else Block("", setter.width, 0.0, ())
    return stacked("legend", setter.width, [_signs_block(facts, setter), notes], _ROW_GAP)


def legend_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """The same without what the words and numbers are, and without what is known by sight or said elsewhere."""
    return _signs_block(facts, setter, is_short=True)


def _signs_block(facts: SheetFacts, setter: SheetSetter, is_short: bool = False) -> Block:
    """Every kind and status that the sheet shows, and what else; no sign of a party or an army."""
    agreement = facts.delimitation.agreement
    looks = Looks(facts.delimitation)
    shown = {(Sign(one.kind, looks.of(one).width), one.status) for one in facts.features}
    statuses = [status for status in agreement.statuses if any(status == other for _, other in shown)]
    order = [kind.id for kind in agreement.kinds]
    signs = sorted({sign for sign, _ in shown if sign.kind in order}, key=lambda sign: (order.index(sign.kind), sign))
    parts, further = [setter.heading("legend")], further_signs(facts, setter.words, is_short)
    if len(statuses) == 1:
        named = setter.words.say("status", status=status_wording(agreement, statuses[0]))
        status = [] if is_short else [setter.paragraphs("status", named)]
        samples: list[tuple[str, Mark, list[Said]]] = [
            (one.kind, swatch_of(one, statuses[0]), setter.words.own(_name(one, looks, setter.words))) for one in signs
        ]
        samples += [(one, swatch_of(Sign(one)), name) for one, name in further.items()]
        parts += [*status, *in_columns(samples, setter)]
    else:
        names = {one: _name(one, looks, setter.words) for one in signs}
        parts += _crossed(names, statuses, shown, agreement, setter)
        parts += [_named_sample(one, swatch_of(Sign(one)), name, setter) for one, name in further.items()]
    return stacked("legend", setter.width, parts, _LEAST_ROW_GAP if is_short else _ROW_GAP)


def _name(sign: Sign, looks: Looks, words: Words) -> Wording:
    """What a kind is called, with the width of its strips where the delimitation has several."""
    agreement, widths = looks.delimitation.agreement, looks.widths(sign.kind)
    kind = agreement.kind(sign.kind)
    name = agreement.kind_wording(sign.kind) if kind is None else name_with_term(kind)
    if len(widths) < 2 or not widths[sign.variety]:
        return name
    return Wording(
        tuple(
            (one.language, one("strip", kind=name.in_language(one.language), width=f"{widths[sign.variety] / 1000:g}"))
            for one in words.phrases
        )
    )


def _terms(facts: SheetFacts, words: Words) -> list[list[Said]]:
    """What the words in brackets are; nothing where no kind of the sheet has any."""
    shown = {feature.kind for feature in facts.features}
    kinds = [kind for kind in facts.delimitation.agreement.kinds if kind.id in shown]
    bracketed = [kind for kind in kinds if any(has_bracket(kind, language) for language in words.languages)]
    if not bracketed:
        return []
    phrase_ids = {True: "instrument_terms", False: "instrument_terms_translated"}
    texts = [
        (one.language, one(phrase_ids[all(kind.term and one.language in kind.term.sources for kind in bracketed)]))
        for one in words.phrases
    ]
    return [words.own(Wording((("en", texts[0][1]), *texts)))]


def _numbers(facts: SheetFacts, words: Words) -> list[list[Said]]:
    """What the numbers on the map mean; nothing where no region has a number."""
    agreement = facts.delimitation.agreement
    if not agreement.regions:
        return []
    subject = facts.delimitation.feature(facts.sheet.subject)
    has_region = subject is not None and agreement.region(subject.region) is not None
    return [words.say("numbers_of_sheet" if has_region else "numbers")]


def swatch_of(sign: Sign, status: str = "") -> Swatch:
    """A sample of a kind's symbol in a status, or of what is no kind, in the size of the legend."""
    return Swatch(sign.kind, status, 0.0, 0.0, *SAMPLE, sign.variety)


def in_columns(samples: Sequence[tuple[str, Mark, list[Said]]], setter: SheetSetter) -> list[Block]:
    """Samples, by the ids of their blocks, with their names behind them, two in a row where there is room."""
    half = (setter.width - _GUTTER) / 2
    columns = 2 if half >= SAMPLE[0] + _BESIDE + _LEAST_NAME else 1
    narrow = setter.column(half) if columns == 2 else setter
    blocks = [_named_sample(*sample, narrow) for sample in samples]
    rows = []
    for first in range(0, len(blocks), columns):
        row = blocks[first : first + columns]
        marks = [mark.moved(at * (half + _GUTTER), 0) for at, block in enumerate(row) for mark in block.marks]
        rows.append(Block("row", setter.width, max(block.height for block in row), tuple(marks)))
    return rows


def _named_sample(block_id: str, sample: Mark, said: Sequence[Said], setter: SheetSetter) -> Block:
    """A sample of a sign, and behind it what it is called."""
    name = setter.column(setter.width - SAMPLE[0] - _BESIDE).paragraphs(block_id, said)
    height = max(name.height, SAMPLE[1])
    marks = [mark.moved(SAMPLE[0] + _BESIDE, (height - name.height) / 2) for mark in name.marks]
    return Block(block_id, setter.width, height, (sample.moved(0.0, (height - SAMPLE[1]) / 2), *marks))


def _crossed(
    names_of: Mapping[Sign, Wording],
    statuses: Sequence[str],
    shown: set[tuple[Sign, str]],
    agreement: Agreement,
    setter: SheetSetter,
) -> list[Block]:
    """Kinds down the side, statuses across, a sample where the sheet shows the two together."""
    if not names_of:
        return []
    room = setter.width * (1 - _SHARE_OF_NAMES) / len(statuses)
    width = max(_NARROWEST_STATUS, min(_WIDEST_STATUS, room))
    lefts = [setter.width - (len(statuses) - column) * width for column in range(len(statuses))]
    rows = [_statuses(statuses, lefts, width, agreement, setter)]
    names = setter.column(lefts[0] - _BESIDE)
    for sign, wording in names_of.items():
        name = names.own(sign.kind, wording)
        height = max(name.height, SAMPLE[1])
        marks: list[Mark] = [mark.moved(0, (height - name.height) / 2) for mark in name.marks]
        for status, left in zip(statuses, lefts):
            if (sign, status) in shown:
                at = (left + (width - SAMPLE[0]) / 2, (height - SAMPLE[1]) / 2)
                marks.append(Swatch(sign.kind, status, *at, *SAMPLE, sign.variety))
        rows.append(Block(sign.kind, setter.width, height, tuple(marks)))
    return rows


def _statuses(
    statuses: Sequence[str], lefts: Sequence[float], width: float, agreement: Agreement, setter: SheetSetter
) -> Block:
    """The names of the statuses over their columns."""
    marks: list[Text] = []
    for status, left in zip(statuses, lefts):
        top = 0.0
        for said in setter.words.own(status_wording(agreement, status)):
            fit = fitted(said.text, Style(setter.types.small), width - 0.6, 2, setter.types.least)
            marks.append(Text(fit.text, left + 0.3, top, width - 0.6, fit.style, said.is_right_to_left, "centre"))
            top += marks[-1].height
    return Block("statuses", setter.width, max(text.y + text.height for text in marks), tuple(marks))
