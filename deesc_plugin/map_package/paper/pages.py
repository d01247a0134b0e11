# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of a document: texts and tables that flow from page to page, each page with its head and foot.

Pages are divided first and drawn afterwards, so that every one can say how many there are.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Iterator, Sequence, Union

from qgis.PyQt.QtCore import QMarginsF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ...core.errors import WriteError
from .marks import Block, Mark, Rule
from .paint import Paint
from .reading_order import Said
from .table import TableSetter, TableText
from .text_fit import Style
from .typeset import Types, Typesetter

DOTS_PER_MM = 1200 / 25.4
_LONG, _MOST_LINES = 3_000, 60
"""Letters from which on a paragraph is measured, and its most lines: more would not fit a page."""
_ROW_COLOUR = "#d4d4d4"
_INITIALS = 5.0
"""How far above the foot initials begin, millimetres."""


@dataclass(frozen=True)
class Paragraph:
    """A text that keeps together. `level` is 0 for text, 1 for a heading and 2 for the title of the document."""

    text: str
    level: int = 0
    is_small: bool = False


Item = Union[Paragraph, TableText]


@dataclass(frozen=True)
class PageLayout:
    """How pages of text are laid out; millimetres and points.

    Attributes
    ----------
    head, foot : float
        Room for the lines that stand on every page above and below the text.
    gap, line_gap : float
        Before a heading or a table, and between paragraphs.
    """

    width: float
    height: float
    edge: float
    head: float
    foot: float
    types: Types
    gap: float
    line_gap: float
    column_gap: float
    row_gap: float

    @property
    def text_width(self) -> float:
        """Of the text, millimetres."""
        return self.width - 2 * self.edge

    @property
    def text_height(self) -> float:
        """Of the text on a page, millimetres."""
        return self.height - 2 * self.edge - self.head - self.foot


@dataclass(frozen=True)
class _Piece:
    """Something on a page: how far from the top of the text, and what draws it when the page's turn comes."""

    top: float
    marks: Callable[[], Sequence[Mark]]


Page = tuple[_Piece, ...]


class Pages:
    """Divides items among pages.

    Parameters
    ----------
    layout : PageLayout
    from_right : bool
        Whether lines begin at the right.
    """

    def __init__(self, layout: PageLayout, from_right: bool) -> None:
        self._layout = layout
        self._from_right = from_right
        self._setter = Typesetter(layout.text_width, layout.types)
        self._pages: list[list[_Piece]] = [[]]
        self._top = 0.0

    def divided(self, items: Iterator[Item]) -> tuple[Page, ...]:
        """The pages of the items, one behind the other."""
        for item in items:
            if isinstance(item, Paragraph):
                self._add_paragraph(item)
            else:
                self._add_table(item)
        return tuple(map(tuple, self._pages))

    def _add_paragraph(self, item: Paragraph) -> None:
        types = self._layout.types
        points = (types.small if item.is_small else types.text, types.heading, types.title)[item.level]
        said = Said.of(item.text, self._from_right)
        most_lines = _MOST_LINES if len(item.text) > _LONG else 0
        text = self._setter.text(said, points, item.level > 0, most_lines)
        self._add(text.height, (text,), self._layout.gap if item.level else self._layout.line_gap, item.level > 0)

    def _add_table(self, table: TableText) -> None:
        layout = self._layout
        setter = TableSetter(
            table,
            layout.text_width,
            Style(layout.types.small),
            layout.column_gap,
            layout.row_gap,
            self._from_right,
        )
        heading = setter.heading()
        self._add(heading.height, heading.marks, layout.gap, keeps_with_next=True)
        for at in range(len(table.rows)):
            height = setter.row_height(at)
            if self._top + height > layout.text_height:
                self._turn()
                self._add(heading.height, heading.marks, 0.0, keeps_with_next=False)
            self._pages[-1].append(_Piece(self._top, _row_marks(setter, at, height)))
            self._top += height

    def _add(self, height: float, marks: Sequence[Mark], before: float, keeps_with_next: bool) -> None:
        """Put marks on the page, or on the next where they and what must follow them have no room."""
        before = before if self._pages[-1] else 0.0
        needed = before + height + (self._layout.types.text if keeps_with_next else 0.0)
        if self._pages[-1] and self._top + needed > self._layout.text_height:
            self._turn()
            before = 0.0
        self._pages[-1].append(_Piece(self._top + before, lambda: marks))
        self._top += before + height

    def _turn(self) -> None:
        self._pages.append([])
        self._top = 0.0


def _row_marks(setter: TableSetter, at: int, height: float) -> Callable[[], Sequence[Mark]]:
    """A row, over a thin line that leads the eye."""
    line = Rule(0.0, height - 0.1, setter.width, height - 0.1, 0.05, _ROW_COLOUR)
    return lambda: [*setter.row(at), line]


@dataclass(frozen=True)
class Furniture:
    """What stands on every page: texts at the start and at the end of the head's and the foot's lines.

    Attributes
    ----------
    page_of : callable
        What is said of the number of a page and of how many there are, at the end of the foot's first line.
    initials : tuple of str
        What the room above the foot is called, and the parties that are given some of it to write on.
    """

    head: tuple[tuple[str, str], ...]
    foot: tuple[tuple[str, str], ...]
    page_of: Callable[[int, int], str]
    initials: tuple[str, ...] = ()


def write_pages(
    path: Path,
    layout: PageLayout,
    pages: Sequence[Page],
    furniture: Furniture,
    from_right: bool,
    pause_point: Callable[[], None],
) -> None:
    """Draw the pages into a PDF as Qt writes it.

    Raises
    ------
    WriteError
        When the file cannot be opened for writing.
    """
    writer = QPdfWriter(str(path))
    is_landscape = layout.width > layout.height
    size = QPageSize(QPageSize.PageSizeId.A4)
    orientation = QPageLayout.Orientation.Landscape if is_landscape else QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(round(DOTS_PER_MM * 25.4))
    painter = QPainter()
    if not painter.begin(writer):
        raise WriteError(
            "{file} could not be written; look whether the disk is full or the folder read-only.", file=path.name
        )
    try:
        paint = Paint(painter, DOTS_PER_MM)
        for number, page in enumerate(pages, 1):
            pause_point()
            if number > 1:
                writer.newPage()
            paint.draw(_page_marks(page, layout, furniture, from_right, number, len(pages)))
    finally:
        painter.end()


def _page_marks(
    page: Page, layout: PageLayout, furniture: Furniture, from_right: bool, number: int, count: int
) -> Iterator[Mark]:
    """All marks of a page at their places, mirrored for languages that run from right to left."""
    foot = ((furniture.foot[0][0], furniture.page_of(number, count)), *furniture.foot[1:])
    setter = Typesetter(layout.text_width, layout.types)
    head = _lines(furniture.head, setter, from_right)
    feet = _lines(foot, setter, from_right)
    bottom = layout.head + layout.text_height + layout.foot
    below = bottom - feet.height
    placed: list[tuple[float, Sequence[Mark]]] = [
        (0.0, head.marks),
        (layout.head - 3.0, (Rule(0, 0, layout.text_width, 0, 0.2),)),
        *((layout.head + piece.top, piece.marks()) for piece in page),
        (below - 1.2, (Rule(0, 0, layout.text_width, 0, 0.2),)),
        (below - _INITIALS, _initials(furniture.initials, setter, from_right)),
        (below, feet.marks),
    ]
    for top, marks in placed:
        for mark in marks:
            turned = mark.mirrored(layout.text_width) if from_right else mark
            yield turned.moved(layout.edge, layout.edge + top)


def _initials(texts: Sequence[str], setter: Typesetter, from_right: bool) -> Sequence[Mark]:
    """What the room is called, and for each party its name with a line beside it."""
    marks: list[Mark] = []
    width = setter.width / max(1, len(texts))
    for index, text in enumerate(texts):
        name = setter.column(width * 0.6).text(Said.of(text, from_right), setter.types.small, index == 0, 1)
        marks.append(name.moved(index * width, 0))
        if index:
            marks.append(
                Rule(index * width + name.used_width + 1.0, name.height, (index + 1) * width - 2.0, name.height, 0.15)
            )
    return marks


def _lines(lines: Sequence[tuple[str, str]], setter: Typesetter, from_right: bool) -> Block:
    """Lines with one text at the start and one at the end."""
    marks: list[Mark] = []
    top = 0.0
    for index, (start, end) in enumerate(lines):
        size = setter.types.text if index == 0 else setter.types.small
        narrow = setter.column(setter.width * 0.62)
        first = narrow.text(Said.of(start, from_right), size, index == 0, 1)
        last = setter.text(Said.of(end, from_right), size)
        if last.is_at_right == first.is_at_right:
            last = replace(last, align="end" if last.align == "start" else "start")
        marks += [first.moved(0, top), last.moved(0, top)]
        top += first.style.line_height + 0.3
    return Block("lines", setter.width, top, tuple(marks))
