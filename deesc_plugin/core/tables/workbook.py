# SPDX-License-Identifier: GPL-2.0-or-later
"""Spreadsheets, XLSX and ODS, written here so that the same tables are the same bytes whenever and wherever.

Numbers are numbers with the decimals of their column, and text is text: no cell is ever a formula, and one that looks
like one stays text when somebody edits it. Characters that would turn a text around are written as code points. Rows
are written as they come; a table longer than a sheet can be runs on on further sheets.
"""

from __future__ import annotations

import stat
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Callable, Iterable, Iterator, Sequence, Union

from ..characters import visible
from ..errors import WriteError
from .csv_output import TEXT, Column, Table, plain_columns
from .ods import OdsForm
from .xlsx import XlsxForm

Form = Union[OdsForm, XlsxForm]

SUFFIXES = (".xlsx", ".ods")
MOST_ROWS = 1_048_576
"""Rows of a sheet, its header among them: what spreadsheet programs can show."""

_PIECE = 20_000
_LONGEST_TEXT = 32_767
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_BYTES_A_CELL = 120
_LARGE = 1 << 31


@dataclass(frozen=True)
class Sheet:
    """A table under a title; `pieces` are its rows, as tables of the same columns, and `count` is their number."""

    title: str
    columns: tuple[Column, ...]
    count: int
    pieces: Iterable[Table]

    @classmethod
    def of(cls, title: str, table: Table) -> Sheet:
        """A sheet of one table."""
        return cls(title, table.columns, len(table.rows), [table])


def write_workbook(path: Path, sheets: Sequence[Sheet], pause_point: Callable[[], None] = lambda: None) -> None:
    """Write a new workbook; the suffix of `path` tells the format.

    Raises
    ------
    WriteError
        For a text that is too long for a cell.
    """
    form: Form = OdsForm() if path.suffix.lower() == ".ods" else XlsxForm()
    titles = [title for sheet in sheets for title in _titles(sheet)]
    is_large = sum(sheet.count * len(sheet.columns) for sheet in sheets) * _BYTES_A_CELL > _LARGE
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, content, is_packed in form.fixed_files(titles):
            with _entry(archive, name, is_packed) as file:
                file(content)
        bodies = (body for sheet in sheets for body in _bodies(form, sheet, pause_point))
        for name, pieces in form.sheet_files(titles, bodies):
            with _entry(archive, name, True, is_large) as file:
                for piece in pieces:
                    file(piece)


@contextmanager
def _entry(
    archive: zipfile.ZipFile, name: str, is_packed: bool, is_large: bool = False
) -> Iterator[Callable[[str], None]]:
    """An entry with a fixed time and mode, to write text to."""
    entry = zipfile.ZipInfo(name, _EARLIEST)
    entry.create_system = _UNIX
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    entry.compress_type = zipfile.ZIP_DEFLATED if is_packed else zipfile.ZIP_STORED
    with archive.open(entry, "w", force_zip64=is_large) as file:

        def write(text: str) -> None:
            file.write(text.encode("utf-8", "replace"))

        yield write


def _titles(sheet: Sheet) -> list[str]:
    """The titles of the sheets that a table takes: the second and further ones are numbered."""
    number = max(1, -(-sheet.count // (MOST_ROWS - 1)))
    return [sheet.title, *(f"{sheet.title} {index}" for index in range(2, number + 1))]


def _bodies(form: Form, sheet: Sheet, pause_point: Callable[[], None]) -> Iterator[Iterator[str]]:
    """For each sheet that a table takes, its header and rows as the format writes them."""
    parts = groupby(_cut(sheet.pieces), itemgetter(0))
    for _ in _titles(sheet):
        _, part = next(parts, (0, iter(())))
        yield _rows(form, sheet.columns, (table for _, table in part), pause_point)


def _rows(
    form: Form, columns: Sequence[Column], tables: Iterable[Table], pause_point: Callable[[], None]
) -> Iterator[str]:
    yield form.header(columns)
    number = 2
    for table in tables:
        pause_point()
        texts = [_shown(column, cells) for column, cells in zip(columns, plain_columns(table))]
        yield form.rows(columns, texts, number)
        number += len(table.rows)


def _shown(column: Column, texts: list[str]) -> list[str]:
    if column.decimals != TEXT:
        return texts
    for text in set(texts):
        if len(text) > _LONGEST_TEXT:
            raise WriteError(
                "A text in the column {column} has {count} characters and a spreadsheet takes {longest}; shorten it.",
                column=column.name,
                count=len(text),
                longest=_LONGEST_TEXT,
            )
    return list(map(visible, texts))


def _cut(tables: Iterable[Table]) -> Iterator[tuple[int, Table]]:
    """Tables in pieces, none of which runs over the end of a sheet, each with the index of its sheet."""
    written = 0
    for table in tables:
        begin = 0
        while begin < len(table.rows):
            sheet, row = divmod(written, MOST_ROWS - 1)
            size = min(_PIECE, MOST_ROWS - 1 - row, len(table.rows) - begin)
            yield sheet, Table(table.columns, table.rows[begin : begin + size])
            begin, written = begin + size, written + size
