# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads workbooks by readers that have no part in writing them: XLSX through GDAL, ODS through expat.

GDAL's reader of ODS is not used: the one of GDAL 3.6 stops at about ten megabytes of cells, leaves out blanks that ODS
counts, and so could tell a good file from a bad one only while it is small.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable
from xml.parsers import expat

from osgeo import gdal

from ..core.errors import WriteError
from .gdal_session import gdal_session

_AS_WRITTEN = {"OGR_XLSX_HEADERS": "DISABLE", "OGR_XLSX_FIELD_TYPES": "STRING"}
"""With headers of its own finding GDAL takes the names of an empty table for a row."""

_MOST_ROWS, _MOST_COLUMNS = 1_048_576, 16_384
"""As many as the formats can hold."""
_MOST_CELLS = 50_000_000


@dataclass(frozen=True)
class ReadSheet:
    """A sheet as it is read: its title, the names in its first row, and the cells under each as text.

    Numbers are as the file has them; empty cells are empty texts.
    """

    title: str
    names: tuple[str, ...]
    columns: list[list[str]]

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """The rows with the one of the names, as in the sheet."""
        return [self.names, *zip(*self.columns)]


def read_spreadsheet(path: Path, pause_point: Callable[[], None] = lambda: None) -> list[ReadSheet]:
    """Every sheet of a workbook; the suffix of `path` tells the format.

    `pause_point` is called before each row, and may raise to stop.

    Raises
    ------
    WriteError
        When it cannot be read.
    """
    try:
        return (_read_ods if path.suffix.lower() == ".ods" else _read_xlsx)(path, pause_point)
    except (RuntimeError, ValueError, KeyError, IndexError, expat.ExpatError, zipfile.BadZipFile) as error:
        raise WriteError(
            "The spreadsheet {file} cannot be read back ({error}); try another folder.",
            file=path.name,
            error=error,
        ) from error.with_traceback(None)


def _read_xlsx(path: Path, pause_point: Callable[[], None]) -> list[ReadSheet]:
    previous = {name: gdal.GetConfigOption(name) for name in _AS_WRITTEN}
    try:
        with gdal_session():
            for name, value in _AS_WRITTEN.items():
                gdal.SetConfigOption(name, value)
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, ["XLSX"])
            sheets = [_sheet(dataset.GetLayer(index), pause_point) for index in range(dataset.GetLayerCount())]
            del dataset
            return sheets
    finally:
        for name, before in previous.items():
            gdal.SetConfigOption(name, before)


def _sheet(layer: Any, pause_point: Callable[[], None]) -> ReadSheet:
    columns: list[list[str]] = [[] for _ in range(layer.GetLayerDefn().GetFieldCount())]
    for feature in layer:
        pause_point()
        text = feature.GetFieldAsString
        for index, cells in enumerate(columns):
            cells.append(text(index).replace("_x005F_", "_"))  # GDAL does not undo the escapes of XLSX
    return ReadSheet(layer.GetName(), tuple(cells[0] for cells in columns), [cells[1:] for cells in columns])


class _OdsReader:
    """Takes in the elements of an ODS's content, one after another.

    Programs write what repeats once, with a count, down to the last cell that a sheet can have: empty repetitions at
    the ends of rows and sheets are no cells. A number is taken as the file has it, not as it is shown.
    """

    def __init__(self, pause_point: Callable[[], None]) -> None:
        self._pause_point = pause_point
        self.tables: list[tuple[str, list[list[str]]]] = []
        self._cell: list[str] | None = None
        self._value = ""
        self._repeated = self._rows_repeated = 1
        self._empty_cells = self._empty_rows = 0
        self._notes = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """The start of an element."""
        if name == "office:annotation":
            self._notes += 1
        elif name in ("table:table-cell", "table:covered-table-cell"):
            self._cell = []
            is_number = attributes.get("office:value-type") in ("float", "currency", "percentage")
            self._value = attributes.get("office:value", "") if is_number else ""
            self._repeated = int(attributes.get("table:number-columns-repeated", "1"))
        elif name == "text:p" and self._cell:
            self._cell.append(" ")
        elif name == "text:s" and self._cell is not None:
            self._cell.append(" " * int(attributes.get("text:c", "1")))
        elif name in ("text:tab", "text:line-break") and self._cell is not None:
            self._cell.append(" ")
        elif name == "table:table-row":
            self._rows_repeated = int(attributes.get("table:number-rows-repeated", "1"))
            self._empty_cells = 0
            self.tables[-1][1].append([])
        elif name == "table:table":
            self._empty_rows = 0
            self.tables.append((attributes["table:name"], []))

    def text(self, text: str) -> None:
        """Text, or a piece of it."""
        if self._cell is not None and not self._notes:
            self._cell.append(text)

    def end(self, name: str) -> None:
        """The end of an element."""
        if name == "office:annotation":
            self._notes -= 1
        elif name in ("table:table-cell", "table:covered-table-cell") and self._cell is not None:
            self._end_cell(self._value or "".join(self._cell))
            self._cell = None
        elif name == "table:table-row":
            self._end_row(self.tables[-1][1])

    def _end_cell(self, cell: str) -> None:
        if not cell:
            self._empty_cells += self._repeated
            return
        row = self.tables[-1][1][-1]
        _refuse_vast(len(row) + self._empty_cells + self._repeated, _MOST_COLUMNS)
        row += [""] * self._empty_cells + [cell] * self._repeated
        self._empty_cells = 0

    def _end_row(self, rows: list[list[str]]) -> None:
        self._pause_point()
        row = rows.pop()
        if not row:
            self._empty_rows += self._rows_repeated
            return
        _refuse_vast(len(rows) + self._empty_rows + self._rows_repeated, _MOST_ROWS)
        rows += [[]] * self._empty_rows + [row] * self._rows_repeated
        self._empty_rows = 0


def _refuse_vast(count: int, most: int) -> None:
    if count > most:
        raise ValueError(f"a sheet has more than {most} rows, columns or cells")


def _read_ods(path: Path, pause_point: Callable[[], None]) -> list[ReadSheet]:
    reader = _OdsReader(pause_point)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reader.begin, reader.end
    parser.CharacterDataHandler = reader.text
    with zipfile.ZipFile(path) as archive, archive.open("content.xml") as content:
        parser.ParseFile(content)
    return [_ods_sheet(title, rows) for title, rows in reader.tables]


def _ods_sheet(title: str, rows: list[list[str]]) -> ReadSheet:
    width = max(map(len, rows), default=0)
    _refuse_vast(width * len(rows), _MOST_CELLS)
    columns = [[row[place] if place < len(row) else "" for row in rows] for place in range(width)]
    return ReadSheet(title, tuple(column[0] for column in columns), [column[1:] for column in columns])
