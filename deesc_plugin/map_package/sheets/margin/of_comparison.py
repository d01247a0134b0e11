# SPDX-License-Identifier: GPL-2.0-or-later
"""What the margin of a sheet that compares proposals says where other sheets have a legend of kinds, and posts."""

from __future__ import annotations

from typing import Callable, Mapping, Sequence

from ....core.canonical import fingerprint
from ....core.negotiation import AGREED, CONTESTED, GAP, Cell, LinePiece, ProposalComparison
from ....core.reports.proposals_page import comparison_sentences
from ....core.saying import Message
from ....core.tables.borne import SQUARE_KILOMETRE
from ...paper.marks import Block, Mark, stacked
from ...paper.reading_order import NO_BREAK_SPACE, Said
from ..maps.comparison_layers import AT_STAKE_WIDTH, BY_ALL_WIDTH, HATCHES, LINE, LONG_DASH
from ..words import SheetSetter, message_wording
from .facts import SheetFacts
from .legend import Sign, in_columns, swatch_of
from .samples import hatched_sample, line_sample, plain_sample
from .small_table import small_table

COMPARISON_FILE = "tables/comparison.csv"

_GAP = 0.6
_MOST_ROWS, _FEWEST_ROWS = 12, 4
"""Of each table on a sheet with plenty of room, and with little."""


def legend_of_comparison(facts: SheetFacts, setter: SheetSetter) -> Block:
    """The signs that the sheet has, and no others."""
    compared = facts.comparison
    if compared is None:
        return Block("legend", setter.width, 0.0, ())
    states = {cell.state for cell in compared.cells}
    is_agreed = {line.is_agreed for line in compared.lines}
    samples: list[tuple[bool, str, Mark]] = [
        (AGREED in states, "ground_claimed_by_all", plain_sample()),
        (CONTESTED in states, "ground_contested", hatched_sample(HATCHES[CONTESTED])),
        (GAP in states, "ground_claimed_by_nobody", hatched_sample(HATCHES[GAP])),
        (False in is_agreed, "line_at_stake", line_sample(LINE, AT_STAKE_WIDTH, LONG_DASH)),
        (True in is_agreed, "line_drawn_by_all", line_sample(LINE, BY_ALL_WIDTH)),
        (facts.shows_unit_lines, "reference_boundary", swatch_of(Sign("reference_boundary"))),
        (facts.shown_gazetteer is not None, "settlement", swatch_of(Sign("settlement"))),
    ]
    shown = [(phrase_id, sample, setter.words.say(phrase_id)) for is_shown, phrase_id, sample in samples if is_shown]
    return stacked("legend", setter.width, [setter.heading("legend"), *in_columns(shown, setter)], 0.8)


def at_stake_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """What the region's claims come to, its cells and lines at stake one by one, and whose proposals they are."""
    return _summary(facts, setter, _MOST_ROWS)


def shorter_at_stake_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """The same with the largest cells and the longest lines alone."""
    return _summary(facts, setter, _FEWEST_ROWS)


def _summary(facts: SheetFacts, setter: SheetSetter, most: int) -> Block:
    compared = facts.comparison
    if compared is None:
        return Block("side_table", setter.width, 0.0, ())
    cells = sorted(compared.cells, key=lambda cell: (cell.others == (), -cell.area_m2))
    lines = sorted((line for line in compared.lines if not line.is_agreed), key=lambda line: -line.length_m)
    parts = [
        setter.heading("at_stake"),
        *(setter.own("said", message_wording(sentence)) for sentence in comparison_sentences(compared)),
        *_cells_table(cells[:most], setter),
        *_lines_table(lines[:most], setter),
        setter.phrase("comparison_in_full", setter.types.small, file=COMPARISON_FILE),
        *_proposals(compared, setter),
    ]
    return stacked("side_table", setter.width, parts, _GAP)


def _cells_table(cells: Sequence[Cell], setter: SheetSetter) -> list[Block]:
    heads = (Message("No."), Message("Claimed by"), Message("Not claimed by"), Message("Area, km²"))
    rows = [
        (str(cell.number), _codes(cell.parties), _codes(cell.others), f"{cell.area_m2 / SQUARE_KILOMETRE:,.6f}")
        for cell in cells
    ]
    return [small_table("cells", [_head(head, setter) for head in heads], rows, setter)] if rows else []


def _lines_table(lines: Sequence[LinePiece], setter: SheetSetter) -> list[Block]:
    heads = [_head(head, setter) for head in (Message("Drawn by"), Message("Not drawn by"))]
    rows = [
        (_codes(sorted((line.party, *line.same_as))), _codes(line.others), f"{line.length_m:,.3f}") for line in lines
    ]
    return [small_table("lines", [*heads, setter.words.say("length_in_metres")], rows, setter)] if rows else []


def _head(text: Message, setter: SheetSetter) -> list[Said]:
    return setter.words.own(message_wording(text))


def _proposals(compared: ProposalComparison, setter: SheetSetter) -> list[Block]:
    """The fingerprint of each proposal: who has it can tell that it is the one that was compared."""
    digests = [f"{one.party}{NO_BREAK_SPACE}{fingerprint(one.delimitation)}" for one in compared.proposals]
    said = [setter.words.literal(digest) for digest in digests]
    rows = [setter.paragraphs("fingerprint_of_proposal", [one], setter.types.least) for one in said]
    return [setter.phrase("fingerprints_of_proposals", setter.types.small), *rows]


def _codes(parties: Sequence[str]) -> str:
    return ", ".join(parties) or "–"


BLOCKS_OF_COMPARISON: Mapping[str, Callable[[SheetFacts, SheetSetter], Block]] = {
    "legend": legend_of_comparison,
    "side_table": at_stake_block,
}
SHORTER_OF_COMPARISON: Mapping[str, Callable[[SheetFacts, SheetSetter], Block]] = {"side_table": shorter_at_stake_block}
"""The blocks that a sheet that compares proposals has in place of others, by their ids, and those of less room."""
