"""Splits a coordinate table into rows: decoding, delimiter, header, cells, and which line each row stands in."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import Iterator, Sequence

from ..errors import ImportRefused
from ..saying import Message
from .columns import DELIMITERS, Columns, columns_of, recognised

MOST_ROWS = 1_000_000
"""Vertices a file."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_LINE_BREAK = re.compile("\r\n|\n|\r")


@dataclass(frozen=True)
class Row:
    """One row: its line in the file, its cells without blanks at their ends, and what is wrong with them as a row."""

    line: int
    cells: tuple[str, ...]
    fault: Message | None = None


@dataclass(frozen=True)
class Rows:
    """The rows of a table, one after another, under its columns; `comments` counts the comment lines."""

    columns: Columns
    comments: int
    _lines: Sequence[tuple[int, str]]
    _delimiter: str
    _file: str

    def __iter__(self) -> Iterator[Row]:
        """The rows in order.

        Raises
        ------
        ImportRefused
            At a row whose feature cannot be told.
        """
        for number, line in self._lines:
            row = self._row(number, line)
            if any(row.cells):
                yield row

    def _row(self, number: int, line: str) -> Row:
        columns, line_number = self.columns, str(number)
        try:
            cells = _cells(line, self._delimiter)
        except csv.Error as error:
            raise ImportRefused(
                "{file}, line {line} is no row of a table ({error}); check its quotation marks.",
                file=self._file,
                line=line_number,
                error=error,
            ) from error
        fault = None
        if any(cells[columns.count :]) or len(cells) < columns.count:
            fault = Message.of(
                "The row has {cells} cells where the header has {columns}; quote a comma inside a cell.",
                cells=len(cells),
                columns=columns.count,
            )
        # where cells have slipped sideways, only the first one is sure to be what the header says
        if fault and columns.feature:
            raise ImportRefused(
                "{file}, line {line} cannot be told to any feature. {fault}",
                file=self._file,
                line=line_number,
                fault=fault,
            )
        cells = (*cells[: columns.count], *[""] * (columns.count - len(cells)))
        if any(cells) and not cells[columns.feature]:
            raise ImportRefused(
                "{file}, line {line} names no feature; fill in its feature column.", file=self._file, line=line_number
            )
        return Row(number, cells, fault)


def rows_of(text: str, file: str) -> Rows:
    """Understand the header of a table and make its rows ready to be read; `file` stands for it in messages.

    Raises
    ------
    ImportRefused
        When the header is not understood, there are no rows, or more than 1,000,000.
    """
    lines = _LINE_BREAK.split(text.removeprefix("\ufeff"))
    written = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    content = [(number, line) for number, line in written if not line.startswith("#")]
    if len(content) < 2:
        raise ImportRefused("{file} has no rows; it needs a header line and one line for each vertex.", file=file)
    if len(content) - 1 > MOST_ROWS:
        raise ImportRefused(
            "{file} has {count} rows; the most is {most}, divide it.",
            file=file,
            count=len(content) - 1,
            most=MOST_ROWS,
        )
    delimiter, header = _header(content[0][1])
    return Rows(columns_of(header, file), len(written) - len(content), content[1:], delimiter, file)


def decoded(data: bytes, file: str) -> str:
    """The text of a UTF-8 file, with or without a byte order mark.

    Raises
    ------
    ImportRefused
        When it is not UTF-8; the message names the line and the byte.
    """
    data = data[len(_BYTE_ORDER_MARK) :] if data.startswith(_BYTE_ORDER_MARK) else data
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        line = len(_LINE_BREAK.findall(before)) + 1
        raise ImportRefused(
            "{file} is not UTF-8: line {line} holds the byte 0x{byte}; save it as UTF-8.",
            file=file,
            line=str(line),
            byte=f"{data[error.start]:02X}",
        ) from error


def _header(line: str) -> tuple[str, tuple[str, ...]]:
    """The delimiter, which is the one that makes most known column names of the header, and the names."""
    candidates = []
    for delimiter in DELIMITERS:
        try:
            candidates.append((delimiter, _cells(line, delimiter)))
        except csv.Error:
            candidates.append((delimiter, ()))  # quoted for another delimiter
    return max(candidates, key=lambda candidate: recognised(candidate[1]))


def _cells(line: str, delimiter: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in next(csv.reader([line], delimiter=delimiter, strict=True)))
