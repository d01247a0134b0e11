# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything on a sheet that is not the map: blocks in a fixed order, arranged in the columns of the margin.

Where all do not fit, what is least needed goes first: white space, a line of its own for the capacity of who signs, the
wide table of posts, the table, what numbers mean (the annex has both), the groups in which the fingerprint begins, then
the size of the type down to the least, and the room that short lines leave. What is still too much is not cut: all is
made smaller, and the pre-flight tells that it is too small.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Sequence

from ....paths import resources
from ...paper.marks import Block, Mark, Rule
from ...paper.typeset import Types
from ..words import SheetSetter, Words
from .blocks import ABREAST, BLOCKS, SHORTER, TABLE, TOGETHER, own_blocks
from .facts import SheetFacts
from .side_table import narrow_table_blocks, side_table_blocks

_RULE_COLOUR = "#a0a0a0"
_STEP = 0.5
_SHRINK_STEP = 0.96


@dataclass(frozen=True)
class Measures:
    """How the margin of one paper is set.

    Attributes
    ----------
    order : tuple of str
        Ids of the blocks.
    types : Types
        Sizes of type.
    columns : int
        Columns side by side where the margin lies below the frame; beside it there is one.
    gutter, gap, least_gap : float
        Between columns, and between blocks with plenty of room and with none, millimetres.
    """

    order: tuple[str, ...]
    types: Types
    columns: int
    gutter: float
    gap: float
    least_gap: float


@dataclass(frozen=True)
class Margin:
    """The margin of a sheet, arranged.

    Attributes
    ----------
    marks : tuple
        From the top left corner of the margin block, in millimetres of which `shrink` make one on paper.
    shrink : float
        1 where everything has room with no type smaller than the least; else by what all is made smaller so that it
        has room at all.
    blocks : tuple of Block
        Where each block stands, in its order, in the arrangement from left to right.
    """

    marks: tuple[Mark, ...]
    shrink: float
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class _Variant:
    """One way to set a margin: which blocks are shortened, how much of the gap stays, how large the type is.

    `tables` is the number of tables that the side table is divided into; a narrow one has two abreast in one column.
    """

    shorter: frozenset[str]
    gap_share: float
    is_least_type: bool = False
    tables: int = 1
    is_narrow: bool = False


_LOWER = frozenset({"signatures"})
_VARIANTS = (
    _Variant(frozenset(), 1.0),
    _Variant(frozenset(), 1.0, tables=2),
    _Variant(frozenset(), 0.4),
    _Variant(frozenset(), 0.4, tables=2),
    _Variant(frozenset(), 0.4, tables=3),
    _Variant(_LOWER, 0.0),
    _Variant(_LOWER, 0.0, tables=2),
    _Variant(_LOWER, 0.0, tables=3),
    _Variant(_LOWER, 0.0, True),
    _Variant(_LOWER, 0.4, is_narrow=True),
    _Variant(_LOWER, 0.0, is_narrow=True),
    _Variant(_LOWER, 0.0, True, is_narrow=True),
    _Variant(_LOWER | {TABLE}, 1.0),
    _Variant(_LOWER | {TABLE}, 0.3),
    _Variant(_LOWER | {TABLE}, 0.0),
    _Variant(_LOWER | {TABLE, "legend"}, 0.0),
    _Variant(_LOWER | {TABLE, "legend", "fingerprint"}, 0.0),
    _Variant(_LOWER | {TABLE, "legend", "fingerprint"}, 0.0, True),
    _Variant(_LOWER | TOGETHER | {TABLE, "legend", "fingerprint"}, 0.0, True),
)
"""From the most generous to the tightest."""


@lru_cache(maxsize=8)
def measures_of(paper: str) -> Measures:
    """How the margin is set on a paper, as ``resources/layouts/sheet.json`` states it."""
    stated = json.loads((resources() / "layouts" / "sheet.json").read_text("utf-8"))["margin"]
    of_paper = stated["papers"][paper]
    types = Types(**of_paper["type"], least=stated["least_type"])
    return Measures(
        tuple(stated["order"]), types, of_paper["columns"], of_paper["gutter"], of_paper["gap"], of_paper["least_gap"]
    )


def margins_of(facts: SheetFacts, editions: Sequence[Words]) -> tuple[Margin, ...]:
    """The margins of a sheet in each of its editions, all in the first design that has room for every one of them.

    So what stands on a sheet is the same in all languages of a package: where one has no room, the design gives way
    for all. The arrangement is the one that an edition's first language asks for.
    """
    desks = [_Desk(facts, words, tuple(editions)) for words in editions]
    for variant in _VARIANTS[:-2]:
        margins = _each(desks, variant)
        if margins:
            return margins
    return _tightest(desks)


def tightest_margin(facts: SheetFacts, words: Words) -> Margin:
    """The margin with all that may be left out left out, in the least type, and smaller where even that has no room."""
    return _tightest([_Desk(facts, words, (words,))])[0]


def _tightest(desks: Sequence[_Desk]) -> tuple[Margin, ...]:
    while True:
        margins = next(filter(None, (_each(desks, variant) for variant in _VARIANTS[-2:])), ())
        if margins:
            return margins
        desks = [replace(desk, shrink=desk.shrink * _SHRINK_STEP, made={}) for desk in desks]


def _each(desks: Sequence[_Desk], variant: _Variant) -> tuple[Margin, ...]:
    """The margins in one variant; none where one of them has no room."""
    margins = []
    for desk in desks:
        margin = desk.margin(variant)
        if margin is None:
            return ()
        margins.append(margin)
    return tuple(margins)


@dataclass(frozen=True)
class _Room:
    """What there is to fill, millimetres, and how."""

    width: float
    height: float
    measures: Measures


_Columns = list[list[tuple[float, Block]]]


@dataclass(frozen=True)
class _Desk:
    """Where the margin of a sheet is set in one of its editions; what was made for one variant is there for the next.

    Attributes
    ----------
    editions : tuple of Words
        All of them: what stands in a table is decided for them together.
    """

    facts: SheetFacts
    words: Words
    editions: tuple[Words, ...]
    shrink: float = 1.0
    made: dict[tuple[str, _Variant], tuple[Block, ...]] = field(default_factory=dict)

    def margin(self, variant: _Variant) -> Margin | None:
        """The margin in a variant; None where it does not fit."""
        page = self.facts.sheet.page
        measures = measures_of(page.paper)
        room = _Room(page.margin.width / self.shrink, page.margin.height / self.shrink, measures)
        columns = 1 if page.is_landscape else measures.columns
        width = (room.width - (columns - 1) * measures.gutter) / columns
        if variant.tables > columns:
            return None
        if columns > 1:
            variant = replace(variant, shorter=variant.shorter - ABREAST)
        setter = SheetSetter(width, measures.types, self.words, self.editions)
        made_blocks = (block for one in measures.order for block in self._made(one, variant, setter))
        gap = measures.least_gap + (measures.gap - measures.least_gap) * variant.gap_share
        arranged = _arranged([block for block in made_blocks if block.height > 0], columns, room.height, gap)
        if arranged is None:
            return None
        return _placed(arranged, width, gap, room, self.words.is_right_to_left, self.shrink)

    def _made(self, block_id: str, variant: _Variant, setter: SheetSetter) -> tuple[Block, ...]:
        """A block as the variant asks for it, made once; the side table may be several."""
        facts, made = self.facts, self.made
        full, shorter_ones = own_blocks(facts)
        own = shorter_ones.get(block_id) if block_id in variant.shorter else None
        own = own or full.get(block_id)
        is_shorter = block_id in variant.shorter and own is None
        tables = variant.tables if block_id == TABLE and not is_shorter else 1
        is_narrow = variant.is_narrow and block_id == TABLE
        shorter = frozenset({block_id} & variant.shorter)
        key = (block_id, _Variant(shorter, 0.0, variant.is_least_type, tables, is_narrow))
        if key not in made:
            if variant.is_least_type:
                setter = replace(setter, types=setter.types.at_least)
            if own is not None:
                made[key] = (own(facts, setter),)
            elif is_shorter:
                made[key] = (SHORTER[block_id](facts, setter),)
            elif block_id == TABLE:
                table = narrow_table_blocks(facts, setter) if is_narrow else side_table_blocks(facts, setter, tables)
                made[key] = table
            else:
                made[key] = (BLOCKS[block_id](facts, setter),)
        return made[key]


def _arranged(blocks: Sequence[Block], columns: int, height: float, gap: float) -> _Columns | None:
    """Blocks with their tops, column by column in their order; None where they do not fit.

    The last block, the signatures, stands at the foot of the last column. Columns are filled evenly: the lowest
    height at which all fit is the one that they are filled to.
    """
    tallest = max(block.height for block in blocks)
    if columns == 1 or tallest > height:
        return _filled(blocks, columns, height, height, gap)
    low, high = tallest, height
    if _filled(blocks, columns, high, height, gap) is None:
        return None
    while high - low > _STEP:
        middle = (low + high) / 2
        low, high = (low, middle) if _filled(blocks, columns, middle, height, gap) is not None else (middle, high)
    return _filled(blocks, columns, high, height, gap)


def _filled(blocks: Sequence[Block], columns: int, limit: float, height: float, gap: float) -> _Columns | None:
    filled: _Columns = [[] for _ in range(columns)]
    column, top = 0, 0.0
    for block in blocks:
        if top > 0 and top + block.height > limit + 1e-6:
            column, top = column + 1, 0.0
        if column == columns or top + block.height > limit + 1e-6:
            return None
        filled[column].append((top, block))
        top += block.height + gap
    last = filled[column]
    if column == columns - 1:
        last[-1] = (height - last[-1][1].height, last[-1][1])
    return filled


def _placed(columns: _Columns, width: float, gap: float, room: _Room, from_right: bool, shrink: float) -> Margin:
    """Marks in the margin block, with a hair line between blocks."""
    blocks: list[Block] = []
    marks: list[Mark] = []
    for column, stood in enumerate(columns):
        left = column * (width + room.measures.gutter)
        for index, (top, block) in enumerate(stood):
            if index:
                marks.append(Rule(left, top - gap / 2, left + width, top - gap / 2, 0.1, _RULE_COLOUR))
            own = [mark.moved(left, top) for mark in block.marks]
            blocks.append(replace(block, marks=tuple(own)))
            marks += own
    placed = [mark.mirrored(room.width) if from_right else mark for mark in marks]
    return Margin(tuple(placed), shrink, tuple(blocks))
