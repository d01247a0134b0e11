# SPDX-License-Identifier: GPL-2.0-or-later
"""What is printed beside a map, as data: texts, lines, panels, symbols, each at its place in millimetres.

A block is laid out first and drawn later, so that what does not fit is known before anything is drawn, and a test can
ask where each text stands. Blocks are laid out from left to right; `mirrored` gives the arrangement for languages that
run from right to left, in which the text itself, figures of the ground and bars of scale stay as they are.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Iterable, Sequence, Union

from .text_fit import Style, text_extent


@dataclass(frozen=True)
class Text:
    """A text in a column: `x`, `y` is the top left corner, `width` that of the column, millimetres.

    `align` is ``start``, ``end`` or ``centre``; the start is at the right of a text that runs from right to left.
    `is_cut` says that it is the beginning of a longer text that had no room.
    """

    text: str
    x: float
    y: float
    width: float
    style: Style
    is_right_to_left: bool = False
    align: str = "start"
    is_cut: bool = False

    @property
    def height(self) -> float:
        """Of all its lines, millimetres."""
        return self._measured[0] * self.style.line_height

    @property
    def is_at_right(self) -> bool:
        """Whether its lines stand at the right of the column."""
        return (self.align == "end") != self.is_right_to_left

    @property
    def used_width(self) -> float:
        """The width of its widest line, millimetres."""
        return self._measured[1]

    @property
    def _measured(self) -> tuple[int, float]:
        return text_extent(self.text, self.style, self.width, self.is_right_to_left)

    def moved(self, x: float, y: float) -> Text:
        """The same further right and down."""
        return replace(self, x=self.x + x, y=self.y + y)

    def mirrored(self, width: float) -> Text:
        """The same in the mirrored arrangement of a block `width` wide."""
        return replace(self, x=width - self.x - self.width)


@dataclass(frozen=True)
class Figures:
    """A number or coordinates in one line, flush right in a column; it runs from left to right in every language."""

    text: str
    x: float
    y: float
    width: float
    style: Style

    def moved(self, x: float, y: float) -> Figures:
        """The same further right and down."""
        return Figures(self.text, self.x + x, self.y + y, self.width, self.style)

    def mirrored(self, width: float) -> Figures:
        """The same in the mirrored arrangement of a block `width` wide."""
        return Figures(self.text, width - self.x - self.width, self.y, self.width, self.style)


@dataclass(frozen=True)
class Rule:
    """A straight line, millimetres."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float = 0.15
    colour: str = "#000000"

    def moved(self, x: float, y: float) -> Rule:
        """The same further right and down."""
        return replace(self, x1=self.x1 + x, y1=self.y1 + y, x2=self.x2 + x, y2=self.y2 + y)

    def mirrored(self, width: float) -> Rule:
        """The same in the mirrored arrangement of a block `width` wide."""
        return replace(self, x1=width - self.x1, x2=width - self.x2)


@dataclass(frozen=True)
class Panel:
    """A polygon, filled, outlined or both; `corners` are pairs of millimetres."""

    corners: tuple[tuple[float, float], ...]
    fill: str = ""
    weight: float = 0.0
    colour: str = "#000000"

    def moved(self, x: float, y: float) -> Panel:
        """The same further right and down."""
        return replace(self, corners=tuple((left + x, top + y) for left, top in self.corners))

    def mirrored(self, width: float) -> Panel:
        """The same in the mirrored arrangement of a block `width` wide."""
        return replace(self, corners=tuple((width - left, top) for left, top in self.corners))


@dataclass(frozen=True)
class Swatch:
    """A sample of a map symbol: that of a kind in a status, of what is no kind (`legend`).

    `variety` tells which of several symbols of the kind it is.
    """

    kind: str
    status: str
    x: float
    y: float
    width: float
    height: float
    variety: int = 0

    def moved(self, x: float, y: float) -> Swatch:
        """The same further right and down."""
        return replace(self, x=self.x + x, y=self.y + y)

    def mirrored(self, width: float) -> Swatch:
        """The same in the mirrored arrangement of a block `width` wide."""
        return replace(self, x=width - self.x - self.width)


@dataclass(frozen=True)
class Figure:
    """Marks that keep their sides when a block is mirrored: east stays right, and a scale bar starts at its left."""

    marks: tuple[Mark, ...]
    x: float
    y: float
    width: float

    def moved(self, x: float, y: float) -> Figure:
        """The same further right and down."""
        return replace(self, x=self.x + x, y=self.y + y)

    def mirrored(self, width: float) -> Figure:
        """The same in the mirrored arrangement of a block `width` wide."""
        return replace(self, x=width - self.x - self.width)


Mark = Union[Text, Figures, Rule, Panel, Swatch, Figure]


@dataclass(frozen=True)
class Block:
    """A part of the margin: marks in a box, from its top left corner; `height` is what they need, millimetres."""

    id: str
    width: float
    height: float
    marks: tuple[Mark, ...]

    @property
    def mirrored(self) -> Block:
        """The block with its sides exchanged."""
        return replace(self, marks=tuple(mark.mirrored(self.width) for mark in self.marks))


def box_panel(x: float, y: float, width: float, height: float, fill: str = "", weight: float = 0.0) -> Panel:
    """A rectangle as a panel."""
    return Panel(((x, y), (x + width, y), (x + width, y + height), (x, y + height)), fill, weight)


def stacked(block_id: str, width: float, parts: Sequence[Block], gap: float) -> Block:
    """Blocks one below the other as one block; those without height are left out."""
    marks: list[Mark] = []
    top = 0.0
    for part in parts:
        if part.height > 0:
            marks += [mark.moved(0, top) for mark in part.marks]
            top += part.height + gap
    return Block(block_id, width, max(0.0, top - gap), tuple(marks))


def texts_of(marks: Iterable[Mark]) -> list[Text]:
    """All texts among marks, those inside figures at their places on the block."""
    found: list[Text] = []
    for mark in marks:
        if isinstance(mark, Text):
            found.append(mark)
        elif isinstance(mark, Figure):
            found += [text.moved(mark.x, mark.y) for text in texts_of(mark.marks)]
    return found
