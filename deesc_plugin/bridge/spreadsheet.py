"""Reads workbooks by readers that have no part in writing them: XLSX through GDAL, ODS through expat.

GDAL's reader of ODS is not used: the one of GDAL 3.6 stops at about ten megabytes of cells, leaves out blanks that ODS
counts, and so could tell a good file from a bad one only while it is small.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.parsers import expat

from osgeo import gdal

from ..core.errors import WriteError
from .gdal_session import gdal_session

_AS_WRITTEN = {"OGR_XLSX_HEADERS": "DISABLE", "OGR_XLSX_FIELD_TYPES": "STRING"}
"""With headers of its own finding GDAL takes the names of an empty table for a row."""


@dataclass(frozen=True)
class ReadSheet:
    """A sheet as it is read: its title, the names in its first row, and the cells under each as text.

    Numbers are as the file has them; empty cells are empty texts.
    """

    title: str
    names: tuple[str, ...]
    columns: list[list[str]]


def read_spreadsheet(path: Path) -> list[ReadSheet]:
    """Every sheet of a workbook; the suffix of `path` tells the format.

    Raises
    ------
    WriteError
        When it cannot be read.
    """
    try:
        return _read_ods(path) if path.suffix.lower() == ".ods" else _read_xlsx(path)
    except (RuntimeError, ValueError, KeyError, IndexError, expat.ExpatError, zipfile.BadZipFile) as error:
        raise WriteError(
            "The spreadsheet {file} cannot be read back ({error}); try another folder.",
            file=path.name,
            error=error,
        ) from error.with_traceback(None)


def _read_xlsx(path: Path) -> list[ReadSheet]:
    previous = {name: gdal.GetConfigOption(name) for name in _AS_WRITTEN}
    try:
        with gdal_session():
            for name, value in _AS_WRITTEN.items():
                gdal.SetConfigOption(name, value)
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, ["XLSX"])
            sheets = [_sheet(dataset.GetLayer(index)) for index in range(dataset.GetLayerCount())]
            del dataset
            return sheets
    finally:
        for name, before in previous.items():
            gdal.SetConfigOption(name, before)


def _sheet(layer: Any) -> ReadSheet:
    columns: list[list[str]] = [[] for _ in range(layer.GetLayerDefn().GetFieldCount())]
    for feature in layer:
        text = feature.GetFieldAsString
        for index, cells in enumerate(columns):
            cells.append(text(index).replace("_x005F_", "_"))  # GDAL does not undo the escapes of XLSX
    return ReadSheet(layer.GetName(), tuple(cells[0] for cells in columns), [cells[1:] for cells in columns])


class _OdsReader:
    """Takes in the elements of an ODS's content, one after another."""

    def __init__(self) -> None:
        self.tables: list[tuple[str, list[list[str]]]] = []
        self._cell: list[str] | None = None

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """The start of an element."""
        if name == "table:table-cell":
            self._cell = []
        elif name == "text:s" and self._cell is not None:
            self._cell.append(" " * int(attributes["text:c"]))
        elif name == "table:table-row":
            self.tables[-1][1].append([])
        elif name == "table:table":
            self.tables.append((attributes["table:name"], []))

    def text(self, text: str) -> None:
        """Text, or a piece of it."""
        if self._cell is not None:
            self._cell.append(text)

    def end(self, name: str) -> None:
        """The end of an element."""
        if name == "table:table-cell" and self._cell is not None:
            self.tables[-1][1][-1].append("".join(self._cell))
            self._cell = None


def _read_ods(path: Path) -> list[ReadSheet]:
    reader = _OdsReader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reader.begin, reader.end
    parser.CharacterDataHandler = reader.text
    with zipfile.ZipFile(path) as archive, archive.open("content.xml") as content:
        parser.ParseFile(content)
    return [_ods_sheet(title, rows) for title, rows in reader.tables]


def _ods_sheet(title: str, rows: list[list[str]]) -> ReadSheet:
    if len(set(map(len, rows))) != 1:
        raise ValueError(f"the rows of the sheet {title} differ in their number of cells")
    columns = [list(column) for column in zip(*rows)]
    return ReadSheet(title, tuple(column[0] for column in columns), [column[1:] for column in columns])
