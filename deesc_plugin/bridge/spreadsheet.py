"""Tables as spreadsheets (XLSX, ODS) through GDAL, numbers as numbers and text as text."""

from __future__ import annotations

import math
from pathlib import Path

from osgeo import ogr

from ..core.errors import WriteError
from ..core.tables.csv_output import TEXT, Cell, Column, Table
from .gdal_session import FIXED_TIME, gdal_session

DRIVERS = {".xlsx": "XLSX", ".ods": "ODS"}


def write_spreadsheet(path: Path, table: Table, sheet: str) -> None:
    """Write a table to a new spreadsheet; the suffix of `path` tells the format.

    Text that begins like a formula stays text: GDAL writes formulas only for cells it is told are formulas.

    Raises
    ------
    WriteError
        When the file cannot be written in full.
    """
    try:
        with gdal_session(FIXED_TIME):
            dataset = ogr.GetDriverByName(DRIVERS[path.suffix.lower()]).CreateDataSource(str(path))
            layer = dataset.CreateLayer(sheet, None, ogr.wkbNone)
            for column in table.columns:
                layer.CreateField(ogr.FieldDefn(column.name, _field_type(column)))
            for cells in table.rows:
                row = ogr.Feature(layer.GetLayerDefn())
                for index, (column, cell) in enumerate(zip(table.columns, cells)):
                    if not _is_empty(cell):
                        row.SetField(index, _rounded(cell, column))
                layer.CreateFeature(row)
            del row, layer, dataset
    except RuntimeError as error:
        raise WriteError(f"The spreadsheet could not be written ({error}); choose CSV, or another folder.") from error


def _field_type(column: Column) -> int:
    if column.decimals == TEXT:
        return int(ogr.OFTString)
    return int(ogr.OFTInteger if column.decimals == 0 else ogr.OFTReal)


def _is_empty(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, float) and math.isnan(cell))


def _rounded(cell: Cell, column: Column) -> Cell:
    if isinstance(cell, (int, float)) and column.decimals != TEXT:
        return round(cell, column.decimals) if column.decimals else int(cell)
    return str(cell)
