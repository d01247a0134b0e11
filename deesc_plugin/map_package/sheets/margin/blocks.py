# SPDX-License-Identifier: GPL-2.0-or-later
"""The blocks of a margin by their ids: what makes each, and what makes one that takes less room."""

from __future__ import annotations

from typing import Callable, Mapping

from ...paper.marks import Block
from ..words import SheetSetter
from .facts import SheetFacts
from .heading import title_block
from .legend import full_legend_block, legend_block
from .notes import (
    accuracy_block,
    bare_fingerprint_block,
    disclaimer_block,
    fingerprint_block,
    sources_block,
    statements_block,
)
from .of_changes import BLOCKS_OF_CHANGES
from .of_comparison import BLOCKS_OF_COMPARISON, SHORTER_OF_COMPARISON
from .orientation import grid_block, north_block, scale_block, status_block
from .side_table import reference_block
from .signatures import lower_signatures_block, signatures_block

_Maker = Callable[[SheetFacts, SheetSetter], Block]
_Blocks = Mapping[str, _Maker]

BLOCKS: dict[str, _Maker] = {
    "title": title_block,
    "status": status_block,
    "scale": scale_block,
    "north": north_block,
    "grid": grid_block,
    "legend": full_legend_block,
    "sources": sources_block,
    "accuracy": accuracy_block,
    "disclaimer": disclaimer_block,
    "fingerprint": fingerprint_block,
    "signatures": signatures_block,
}
TABLE = "side_table"
_BETWEEN = 3.0
"""Between two blocks side by side in one column, millimetres."""


def _abreast(first: _Maker, second: _Maker, share: float) -> _Maker:
    """What sets two blocks side by side, the first in so much of the width."""

    def block(facts: SheetFacts, setter: SheetSetter) -> Block:
        width = (setter.width - _BETWEEN) * share
        left = width + _BETWEEN
        one, other = first(facts, setter.column(width)), second(facts, setter.column(setter.width - left))
        marks = (*one.marks, *(mark.moved(left, 0.0) for mark in other.marks))
        return Block(one.id, setter.width, max(one.height, other.height), marks)

    return block


def _with_another(facts: SheetFacts, setter: SheetSetter) -> Block:
    """Nothing of its own: the block stands in one with another."""
    return Block("", setter.width, 0.0, ())


SHORTER: dict[str, _Maker] = {
    "fingerprint": bare_fingerprint_block,
    "legend": legend_block,
    "signatures": lower_signatures_block,
    TABLE: reference_block,
    "title": _abreast(title_block, status_block, 0.66),
    "status": _with_another,
    "scale": _abreast(scale_block, north_block, 0.42),
    "north": _with_another,
    "sources": statements_block,
    "accuracy": _with_another,
    "disclaimer": _with_another,
}
"""Blocks that take less room and say where the rest stands."""
ABREAST = frozenset({"title", "status", "scale", "north"})
"""Those that stand side by side where the column is wide, as the only one is."""
TOGETHER = ABREAST | {"sources", "accuracy", "disclaimer"}
"""All that are joined where there is the least room."""


def own_blocks(facts: SheetFacts) -> tuple[_Blocks, _Blocks]:
    """The blocks that a sheet has in place of others, by their ids, and those of them that take less room."""
    if facts.comparison is not None:
        return BLOCKS_OF_COMPARISON, SHORTER_OF_COMPARISON
    return ({}, {}) if facts.changes is None else (BLOCKS_OF_CHANGES, {})
