# SPDX-License-Identifier: GPL-2.0-or-later
"""Splits a coordinate table into rows: decoding, delimiter, header, cells, and which line each row stands in."""

from __future__ import annotations

import codecs
import csv
import itertools
import re
from dataclasses import dataclass, replace
from typing import Iterator, Sequence

from ..errors import CoordinateError, ImportRefused
from ..notation.hemispheres import Letters
from ..saying import Message
from .column_choice import NO_CHOICE, ColumnChoice
from .column_names import is_known, normal, part_of
from .columns import DELIMITERS, Columns, columns_of, has_places, recognised

MOST_ROWS = 1_000_000
"""Vertices a file."""

_MOST_TITLES = 25
"""Lines among which the header is looked for."""

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SEPARATOR_LINE = re.compile(r"\s*\"?sep=([,;|\t])\"?\s*", re.IGNORECASE)
_LINE_BREAK = re.compile("\r\n|\n|\r")


@dataclass(frozen=True)
class Row:
    """One row: its line in the file, its cells without blanks at their ends, and what is wrong with them as a row."""

    line: int
    cells: tuple[str, ...]
    fault: Message | None = None


@dataclass(frozen=True)
class Rows:
    """The rows of a table, one after another, under its columns.

    Attributes
    ----------
    comments : tuple of str
        Lines that begin with ``#``.
    titles : tuple of (int, str)
        Numbers and texts of the lines above the header.
    names : tuple of str
        The header as it is written.
    """

    columns: Columns
    comments: tuple[str, ...]
    titles: tuple[tuple[int, str], ...]
    names: tuple[str, ...]
    _lines: Sequence[tuple[int, str]]
    _delimiter: str
    _file: str | Message

    def __iter__(self) -> Iterator[Row]:
        """The rows in order.

        Raises
        ------
        ImportRefused
            At a row whose feature cannot be told.
        """
        rows = (self._row(number, line) for number, line in self._lines)
        for place, row in enumerate((row for row in rows if any(row.cells)), start=1):
            yield replace(row, cells=(*row.cells, str(place))) if self._are_features else row

    @property
    def _are_features(self) -> bool:
        """Whether each row is a feature by itself, called by its number."""
        return self.columns.feature == self.columns.count

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
        if fault and columns.feature and not self._are_features:
            raise ImportRefused(
                "{file}, line {line} cannot be told to any feature. {fault}",
                file=self._file,
                line=line_number,
                fault=fault,
            )
        cells = (*cells[: columns.count], *[""] * (columns.count - len(cells)))
        if any(cells) and not self._are_features and not cells[columns.feature]:
            raise ImportRefused(
                "{file}, line {line} names no feature; fill in its feature column.", file=self._file, line=line_number
            )
        return Row(number, cells, fault)


def rows_of(text: str, file: str | Message, choice: ColumnChoice = NO_CHOICE) -> Rows:
    """Understand the header of a table and make its rows ready to be read; `file` stands for it in messages.

    Parameters
    ----------
    choice : ColumnChoice
        Which column is what, where somebody states it.

    Raises
    ------
    ImportRefused
        When the header is not understood, there are no rows, or more than 1,000,000.
    """
    lines = _LINE_BREAK.split(text.removeprefix("\ufeff"))
    written = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    content = [(number, line) for number, line in written if not line.startswith("#")]
    comments = tuple(line for _, line in written if line.startswith("#"))
    delimiters = DELIMITERS
    marked = _SEPARATOR_LINE.fullmatch(content[0][1]) if content else None
    if marked:  # Excel's own first line
        delimiters, content = marked[1], content[1:]
    if len(content) < (1 if choice else 2):
        raise ImportRefused("{file} has no rows; it needs a header line and one line for each vertex.", file=file)
    found = _header([line for _, line in content[:_MOST_TITLES]], delimiters, choice, file)
    rows = content[found.begins :]
    if len(rows) > MOST_ROWS:
        raise ImportRefused(
            "{file} has {rows} rows; the most is {most}, divide it.", file=file, rows=len(rows), most=MOST_ROWS
        )
    titles = tuple((number, _title(line, found.delimiter)) for number, line in content[: found.titles])
    columns = columns_of(found.names, file, bool(choice))
    return Rows(columns, comments, titles, found.names, rows, found.delimiter, file)


def first_cells(text: str, most: int) -> list[tuple[str, ...]]:
    """The cells of the first rows of a table, by the delimiter that makes most cells of one of them."""
    lines = [line for line in _LINE_BREAK.split(text.removeprefix("\ufeff")) if line.strip() and line[0] != "#"][:most]
    split = [_split(line, DELIMITERS)[0] for line in lines]
    delimiter, _ = max(split, key=lambda one: len(one[1]), default=("", ()))
    return [_cells_or_none(line, delimiter) or (line.strip(),) for line in lines]


def decoded(data: bytes, file: str | Message) -> str:
    """The text of a UTF-8 file, with or without a byte order mark, or of a UTF-16 file with one.

    Raises
    ------
    ImportRefused
        When it is not UTF-8; the message names the line and the byte.
    """
    if data.startswith(_UTF_16):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise ImportRefused("{file} is no whole UTF-16 text; save it as UTF-8.", file=file) from error
    data = data.removeprefix(codecs.BOM_UTF8)
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


@dataclass(frozen=True)
class _Header:
    """What stands above the rows: the names, how many lines are titles, and at which place the rows begin."""

    names: tuple[str, ...]
    delimiter: str
    titles: int
    begins: int


def _header(lines: Sequence[str], delimiters: str, choice: ColumnChoice, file: str | Message) -> _Header:
    """The header among the first lines, and the delimiter that makes most known names of it.

    It is the first line that says where the places are; lines before it are titles. Where there is none it is the
    first line, so that what is missing can be said of it.

    Raises
    ------
    ImportRefused
        When it has not the columns that are stated.
    """
    if choice:
        return _numbered(lines, delimiters, choice, file) or _named(lines, delimiters, choice, file)
    headers = [_best(line, delimiters) for line in lines]
    place = next((place for place, (_, names) in enumerate(headers) if has_places(names)), 0)
    delimiter, names = headers[place]
    units = _units(lines[place + 1], delimiter) if place + 1 < len(lines) else ()
    if units:
        return _Header(_with_units(names, units), delimiter, place, place + 2)
    return _Header(names, delimiter, place, place + 1)


def _named(lines: Sequence[str], delimiters: str, choice: ColumnChoice, file: str | Message) -> _Header:
    """The first line that has the columns that are stated."""
    for place, line in enumerate(lines):
        for delimiter, cells in _split(line, delimiters):
            names = choice.named(cells)
            if names is not None:
                return _Header(names, delimiter, place, place + 1)
    raise ImportRefused(
        "{file} has no line with all columns that are stated ({columns}); write their names as they stand there, or "
        "their numbers from the left.",
        file=file,
        columns=str(choice),
    )


def _numbered(lines: Sequence[str], delimiters: str, choice: ColumnChoice, file: str | Message) -> _Header | None:
    """Where the columns are stated by their numbers: the rows begin where these hold the first place that is read."""
    for place, line in enumerate(lines if choice.is_by_number else ()):
        for delimiter, cells in _split(line, delimiters):
            bare = choice.named([""] * len(cells))
            if bare is None or not _is_place(cells, columns_of(bare, file, is_stated=True)):
                continue
            above = _cells_or_none(lines[place - 1], delimiter) if place else ()
            names = choice.named(above) if len(above) == len(cells) else bare
            return _Header(names or bare, delimiter, place, place)
    return None


def _is_place(cells: Sequence[str], columns: Columns) -> bool:
    try:
        columns.notation.read([columns.place_texts(cells)], Letters())
    except CoordinateError:
        return False
    return True


def _split(line: str, delimiters: str) -> list[tuple[str, tuple[str, ...]]]:
    """A line by each delimiter, the one that makes most cells of it first."""
    found = [(delimiter, _cells_or_none(line, delimiter)) for delimiter in delimiters]
    return sorted(found, key=lambda one: -len(one[1]))


def _cells_or_none(line: str, delimiter: str) -> tuple[str, ...]:
    try:
        return _cells(line, delimiter)
    except csv.Error:
        return ()  # quoted for another delimiter


def _best(line: str, delimiters: str) -> tuple[str, tuple[str, ...]]:
    candidates = [(delimiter, _cells_or_none(line, delimiter)) for delimiter in delimiters]
    return max(candidates, key=lambda candidate: (has_places(candidate[1]), recognised(candidate[1])))


def _units(line: str, delimiter: str) -> tuple[str, ...]:
    """The cells of a line below the header that says in which units its columns are; none for a row of values."""
    cells = _cells_or_none(line, delimiter)
    return cells if any(cells) and all(part_of(normal(cell)) for cell in cells if cell) else ()


def _with_units(header: tuple[str, ...], units: tuple[str, ...]) -> tuple[str, ...]:
    """The names of columns with their units, where these are parts of an angle; a name goes on over blanks."""
    named = []
    title = ""
    for name, unit in itertools.zip_longest(header, units, fillvalue=""):
        title = name or title
        full = f"{title} {unit}"
        named.append(full if unit and is_known(full) else name)
    return tuple(named)


def _title(line: str, delimiter: str) -> str:
    try:
        return " ".join(filter(None, _cells(line, delimiter)))
    except csv.Error:
        return line.strip()


def _cells(line: str, delimiter: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in next(csv.reader([line], delimiter=delimiter, strict=True)))
