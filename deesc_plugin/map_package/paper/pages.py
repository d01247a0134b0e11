"""Pages of an annex: texts and tables that flow from page to page, each page with its head and foot.

Pages are divided first and drawn afterwards, so that every one can say how many there are.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable, Iterator, Mapping, Sequence, Union

from qgis.PyQt.QtCore import QMarginsF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ...core.errors import WriteError
from ...core.sheets.page import SIZES
from ...core.tables.printed import PrintedTable
from ...paths import resources
from ..sheets.words import Said, Words
from .marks import Block, Mark, Rule
from .paint import Paint
from .table import TableSetter
from .text_fit import Style
from .typeset import Types, Typesetter

DOTS_PER_MM = 1200 / 25.4
_LONG, _MOST_LINES = 3_000, 60
"""Letters from which on a paragraph is measured, and its most lines: more would not fit a page."""
_ROW_COLOUR = "#d4d4d4"


@dataclass(frozen=True)
class Paragraph:
    """A text that keeps together. `level` is 0 for text, 1 for a heading and 2 for the title of the annex."""

    text: str
    level: int = 0
    is_small: bool = False


Item = Union[Paragraph, PrintedTable]


@dataclass(frozen=True)
class AnnexLayout:
    """How an annex is laid out, as ``resources/layouts/annex.json`` states it; millimetres and points.

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
class Annex:
    """One annex as the layout file names it."""

    letter: str
    id: str
    layout: AnnexLayout


@lru_cache(maxsize=1)
def _stated() -> Mapping[str, Any]:
    stated: Mapping[str, Any] = json.loads((resources() / "layouts" / "annex.json").read_text("utf-8"))
    return stated


def annexes() -> tuple[Annex, ...]:
    """All annexes in their order."""
    stated = _stated()
    short, long = SIZES[stated["page"]["paper"]]
    found = []
    for entry in stated["annexes"]:
        width, height = (long, short) if entry["orientation"] == "landscape" else (short, long)
        page = stated["page"]
        layout = AnnexLayout(
            float(width),
            float(height),
            page["edge"],
            page["head"],
            page["foot"],
            Types(**stated["type"]),
            stated["gap"],
            stated["line_gap"],
            stated["column_gap"],
            stated["row_gap"],
        )
        found.append(Annex(entry["letter"], entry["id"], layout))
    return tuple(found)


def most_turning_points() -> int:
    """Above how many turning points pages refer to the files instead of printing them."""
    return int(_stated()["most_turning_points"])


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
    layout : AnnexLayout
    words : Words
        In which language, and from which side.
    """

    def __init__(self, layout: AnnexLayout, words: Words) -> None:
        self._layout = layout
        self._words = words
        self._setter = Typesetter(layout.text_width, layout.types, words)
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
        said = self._words.literal(item.text)
        most_lines = _MOST_LINES if len(item.text) > _LONG else 0
        text = self._setter.text(said, points, item.level > 0, most_lines)
        self._add(text.height, (text,), self._layout.gap if item.level else self._layout.line_gap, item.level > 0)

    def _add_table(self, table: PrintedTable) -> None:
        layout = self._layout
        setter = TableSetter(
            table,
            layout.text_width,
            Style(layout.types.small),
            layout.column_gap,
            layout.row_gap,
            self._words.is_right_to_left,
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
    """What stands on every page: texts at the start and at the end of the head's and the foot's lines."""

    head: tuple[tuple[str, str], ...]
    foot: tuple[tuple[str, str], ...]
    page_of: Callable[[int, int], str]


def write_pages(
    path: Path,
    layout: AnnexLayout,
    pages: Sequence[Page],
    furniture: Furniture,
    words: Words,
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
            paint.draw(_page_marks(page, layout, furniture, words, number, len(pages)))
    finally:
        painter.end()


def _page_marks(
    page: Page, layout: AnnexLayout, furniture: Furniture, words: Words, number: int, count: int
) -> Iterator[Mark]:
    """All marks of a page at their places, mirrored for languages that run from right to left."""
    foot = (*furniture.foot[:-1], (furniture.foot[-1][0], furniture.page_of(number, count)))
    setter = Typesetter(layout.text_width, layout.types, words)
    head = _lines(furniture.head, setter)
    feet = _lines(foot, setter)
    below = layout.head + layout.text_height + layout.foot - feet.height
    placed: list[tuple[float, Sequence[Mark]]] = [
        (0.0, head.marks),
        (layout.head - 3.0, (Rule(0, 0, layout.text_width, 0, 0.2),)),
        *((layout.head + piece.top, piece.marks()) for piece in page),
        (below - 1.2, (Rule(0, 0, layout.text_width, 0, 0.2),)),
        (below, feet.marks),
    ]
    for top, marks in placed:
        for mark in marks:
            turned = mark.mirrored(layout.text_width) if words.is_right_to_left else mark
            yield turned.moved(layout.edge, layout.edge + top)


def _lines(lines: Sequence[tuple[str, str]], setter: Typesetter) -> Block:
    """Lines with one text at the start and one at the end."""
    marks: list[Mark] = []
    top = 0.0
    for index, (start, end) in enumerate(lines):
        size = setter.types.text if index == 0 else setter.types.small
        narrow = setter.column(setter.width * 0.62)
        first = narrow.text(_said(start, setter.words), size, index == 0, 1)
        last = setter.text(_said(end, setter.words), size)
        if last.is_at_right == first.is_at_right:
            last = replace(last, align="end" if last.align == "start" else "start")
        marks += [first.moved(0, top), last.moved(0, top)]
        top += first.style.line_height + 0.3
    return Block("lines", setter.width, top, tuple(marks))


def _said(text: str, words: Words) -> Said:
    return words.literal(text)
