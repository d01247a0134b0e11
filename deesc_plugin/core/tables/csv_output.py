# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables that leave the house: columns with their decimals, and CSV that reads the same on every computer.

CSV is UTF-8 without byte order mark, with a header, comma-separated, lines ended by CR LF (RFC 4180). Numbers have a
decimal point and no thousands mark whatever the locale. A text that a spreadsheet would run as a formula is made
harmless by an apostrophe before it; numbers never are.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Collection, Sequence, Union

TEXT = -1
"""In place of decimals: the column holds text."""

_RUNS_AS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_NEEDS_QUOTES = re.compile(r'[",\r\n]|^\s|\s$')

Cell = Union[str, int, float, Decimal, None]


@dataclass(frozen=True)
class Column:
    """A column: its name, and the decimals of its numbers or `TEXT`."""

    name: str
    decimals: int = TEXT


@dataclass(frozen=True)
class Table:
    """A table with a header; a cell is text, a number, or None where nothing is stated.

    A `Decimal` is printed with its own decimals: it has those that are known.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def without(self, names: Collection[str]) -> Table:
        """The table without the columns of these names."""
        kept = [index for index, column in enumerate(self.columns) if column.name not in names]
        return Table(
            tuple(self.columns[index] for index in kept),
            tuple(tuple(row[index] for index in kept) for row in self.rows),
        )


def csv_text(table: Table) -> str:
    """A table as CSV.

    Examples
    --------
    >>> csv_text(Table((Column("name"), Column("lon", 2)), (("=1+1", -36.5), ("Post, west", None))))
    'name,lon\\r\\n\\'=1+1,-36.50\\r\\n"Post, west",\\r\\n'
    """
    return csv_header(table) + csv_rows(table)


def csv_header(table: Table) -> str:
    """The first line of a table as CSV."""
    return ",".join(column.name for column in table.columns) + "\r\n"


def csv_rows(table: Table) -> str:
    """The lines of a table as CSV without its header, so that a long one can be written piece by piece."""
    columns = _printed_columns(table)
    for index, column in enumerate(table.columns):
        if column.decimals == TEXT:
            columns[index] = list(map(_quoted, columns[index]))
    return "".join(",".join(row) + "\r\n" for row in zip(*columns))


def printed_rows(table: Table) -> list[tuple[str, ...]]:
    """The cells of each row as they are printed, before any quotation marks."""
    return list(zip(*_printed_columns(table)))


def plain_columns(table: Table) -> list[list[str]]:
    """The cells of each column as `plain_rows` gives them."""
    return _printed_columns(table, harmless=False)


def plain_rows(table: Table) -> list[tuple[str, ...]]:
    """The cells of each row as text with the decimals of their columns, for places where no formula is ever run."""
    return list(zip(*_printed_columns(table, harmless=False)))


def _printed_columns(table: Table, harmless: bool = True) -> list[list[str]]:
    cells = zip(*table.rows) if table.rows else ((),) * len(table.columns)
    return [_printed(column, of_column, harmless) for column, of_column in zip(table.columns, cells)]


def _printed(column: Column, cells: Sequence[Any], harmless: bool) -> list[str]:
    if column.decimals == TEXT:
        return ["" if cell is None else _harmless(str(cell)) if harmless else str(cell) for cell in cells]
    form = f".{column.decimals}f"
    return ["" if cell is None or math.isnan(cell) else _number(cell, form) for cell in cells]


def _number(number: Any, form: str) -> str:
    # adding zero turns a negative zero into zero
    return format(number, "f") if isinstance(number, Decimal) else format(number + 0.0, form)


def _harmless(text: str) -> str:
    return "'" + text if text.startswith(_RUNS_AS_FORMULA) else text


def decimals_of(text: str) -> int:
    """How many decimals a printed number has."""
    return len(text.partition(".")[2])


def text_cell(text: str) -> str:
    """A text as a cell of a CSV file."""
    return _quoted(_harmless(text))


def without_apostrophe(text: str) -> str:
    """A text as it was before it was made harmless."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_RUNS_AS_FORMULA) else text


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES.search(text) else text
