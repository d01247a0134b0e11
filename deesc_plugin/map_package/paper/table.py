# SPDX-License-Identifier: GPL-2.0-or-later
"""A table on pages: widths of its columns, its heading, and its rows one by one.

Numbers keep to one line and are set flush right; where a row has more of them than the page is wide, columns move
closer together, and at last positions of two numbers stand in two lines. Names wrap and are never cut.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, Sequence

from ...core.saying.direction import runs_right_to_left
from .marks import Block, Figures, Mark, Rule, Text
from .reading_order import held_together
from .text_fit import Style, line_count, text_width

_PADDING = 0.3
_MEASURED = 5
"""Of the longest cells of a column so many are measured: figures are equally wide, letters are not."""
_LEAST_TEXT_COLUMN = 12.0
_LEAST_GAP = 1.2
"""Between columns, millimetres: not much less than a digit, so that two numbers are never read as one."""


class TableText(Protocol):
    """A table as text; `columns` are names, `totals` the places of rows that are set bold.

    Numbers keep their left-to-right order in any language and are set flush right. Cells of the columns
    `of_two_numbers` may stand in two lines; the column comes first that can best do without its width.
    """

    @property
    def columns(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def headings(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def is_number(self) -> tuple[bool, ...]: ...  # noqa: D102
    @property
    def rows(self) -> tuple[tuple[str, ...], ...]: ...  # noqa: D102
    @property
    def totals(self) -> frozenset[int]: ...  # noqa: D102
    @property
    def of_two_numbers(self) -> tuple[str, ...]: ...  # noqa: D102


@dataclass(frozen=True)
class TableSetter:
    """Sets a table in a width.

    Attributes
    ----------
    width : float
        Millimetres.
    style : Style
        Of cells; headings are bold.
    column_gap, row_gap : float
        Between columns, where they have room for it, and between rows, millimetres.
    from_right : bool
        Whether the language runs from right to left; columns are laid out from the left all the same.
    """

    table: TableText
    width: float
    style: Style
    column_gap: float
    row_gap: float
    from_right: bool

    @cached_property
    def _headings(self) -> tuple[str, ...]:
        return tuple(held_together(heading, self.from_right) for heading in self.table.headings)

    @cached_property
    def _columns(self) -> tuple[tuple[float, float], ...]:
        """Left side and width of each column."""
        widths = self._widths
        left, columns = 0.0, []
        spare = max(0.0, self.width - sum(widths) - self._gap * (len(widths) - 1))
        gap = self._gap + spare / max(1, len(widths) - 1)
        for width in widths:
            columns.append((left, width))
            left += width + gap
        return tuple(columns)

    @cached_property
    def _in_two_lines(self) -> frozenset[str]:
        """The columns whose numbers stand in two lines, since all would not fit in one."""
        broken: set[str] = set()
        for column in self.table.of_two_numbers:
            if self._least_width(frozenset(broken), _LEAST_GAP) <= self.width:
                break
            broken.add(column)
        return frozenset(broken)

    @cached_property
    def _gap(self) -> float:
        """Between columns: no more than leaves numbers in one line and texts their least."""
        gaps = max(1, len(self.table.columns) - 1)
        room = (self.width - self._least_width(self._in_two_lines, 0.0)) / gaps
        return min(self.column_gap, max(_LEAST_GAP, room))

    def _least_width(self, broken: frozenset[str], gap: float) -> float:
        numbers = [self._number_width(at, broken) for at, is_number in enumerate(self.table.is_number) if is_number]
        texts = len(self.table.columns) - len(numbers)
        return sum(numbers) + texts * _LEAST_TEXT_COLUMN + gap * (len(self.table.columns) - 1)

    def _number_width(self, at: int, broken: frozenset[str]) -> float:
        cells = [self._lines(row[at], self.table.columns[at] in broken) for row in self.table.rows]
        longest = sorted({line for lines in cells for line in lines}, key=_by_length)[-_MEASURED:]
        heading = max((text_width(word, self._bold) for word in self._headings[at].split(" ")), default=0.0)
        return (
            max([heading, *self._widths_of_totals(at), *(text_width(line, self.style) for line in longest)]) + _PADDING
        )

    def _widths_of_totals(self, at: int) -> list[float]:
        """The widths of a column's cells in the rows that are bold."""
        cells = sorted({self.table.rows[row][at] for row in self.table.totals}, key=_by_length)
        return [text_width(cell, self._bold) for cell in cells[-_MEASURED:]]

    @cached_property
    def _widths(self) -> list[float]:
        widths = []
        for at, is_number in enumerate(self.table.is_number):
            if is_number:
                widths.append(self._number_width(at, self._in_two_lines))
            else:
                longest = sorted({row[at] for row in self.table.rows}, key=_by_length)[-_MEASURED:]
                words = max((text_width(word, self._bold) for word in self._headings[at].split(" ")), default=0.0)
                totals = self._widths_of_totals(at)
                widths.append(max([words, *totals, *(text_width(cell, self.style) for cell in longest)]) + _PADDING)
        return self._narrowed(widths)

    def _narrowed(self, widths: list[float]) -> list[float]:
        """Widths that fit the page: the widest columns of text give way first, all to one width if need be."""
        room = self.width - self._gap * (len(widths) - 1)
        texts = [at for at, is_number in enumerate(self.table.is_number) if not is_number]
        for_texts = room - sum(width for at, width in enumerate(widths) if at not in texts)
        most = max((widths[at] for at in texts), default=0.0)
        low, high = min(_LEAST_TEXT_COLUMN, most), most
        while high - low > 0.1:
            middle = (low + high) / 2
            fits = sum(min(widths[at], middle) for at in texts) <= for_texts
            low, high = (middle, high) if fits else (low, middle)
        if sum(widths[at] for at in texts) <= for_texts:
            return widths
        return [min(width, low) if at in texts else width for at, width in enumerate(widths)]

    @property
    def _bold(self) -> Style:
        return Style(self.style.points, True)

    def heading(self) -> Block:
        """The headings of the columns over a line; it is repeated on each page."""
        texts = []
        for heading, (left, width), is_number in zip(self._headings, self._columns, self.table.is_number):
            align = ("start" if self.from_right else "end") if is_number else "start"
            texts.append(Text(heading, left, 0.0, width, self._bold, self.from_right, align))
        height = max((text.height for text in texts), default=0.0)
        marks: list[Mark] = [text.moved(0, height - text.height) for text in texts]
        line = Rule(0.0, height + 0.4, self.width, height + 0.4, 0.2)
        return Block("heading", self.width, height + 1.0, (*marks, line))

    def row_height(self, at: int) -> float:
        """Of a row with the room below it, millimetres."""
        lines = 1
        for cell, (_, width), column, is_number in zip(
            self.table.rows[at], self._columns, self.table.columns, self.table.is_number
        ):
            if is_number:
                lines = max(lines, len(self._lines(cell, column in self._in_two_lines)))
            else:
                lines = max(lines, line_count(cell, self._style_of(at), width))
        return lines * self.style.line_height + self.row_gap

    def _style_of(self, at: int) -> Style:
        """The style of a row's cells: totals are bold."""
        return self._bold if at in self.table.totals else self.style

    def row(self, at: int) -> list[Mark]:
        """The marks of a row, from the top left corner of the row."""
        marks: list[Mark] = []
        style = self._style_of(at)
        for cell, (left, width), column, is_number in zip(
            self.table.rows[at], self._columns, self.table.columns, self.table.is_number
        ):
            if is_number:
                for line, text in enumerate(self._lines(cell, column in self._in_two_lines)):
                    marks.append(Figures(text, left, line * style.line_height, width, style))
            elif cell:
                runs_left = runs_right_to_left(cell)
                align = "start" if runs_left == self.from_right else "end"
                marks.append(Text(cell, left, 0.0, width, style, runs_left, align))
        return marks

    def _lines(self, cell: str, is_broken: bool) -> Sequence[str]:
        """A number in one line, or broken at the blank nearest to its middle."""
        blanks = [at for at, character in enumerate(cell) if character == " "] if is_broken else []
        if not blanks:
            return (cell,)
        middle = min(blanks, key=lambda at: abs(at - len(cell) / 2))
        return cell[:middle], cell[middle + 1 :]


def _by_length(text: str) -> tuple[int, str]:
    """A key that sorts texts by length, and equals always in the same order."""
    return len(text), text
