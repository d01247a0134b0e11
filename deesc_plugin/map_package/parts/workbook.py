# SPDX-License-Identifier: GPL-2.0-or-later
"""``tables/turning_points.xlsx`` and ``.ods``: every table of the annex in one workbook."""

from __future__ import annotations

from typing import Iterator

import numpy as np

from ...bridge.spreadsheet import ReadSheet, read_spreadsheet
from ...core.characters import visible
from ...core.errors import PackageError
from ...core.tables.annex import TURNING_POINT_COLUMNS, turning_point_table
from ...core.tables.csv_output import TEXT, Cell, Column, Table, plain_columns
from ...core.tables.order import ordered
from ...core.tables.turning_points import turning_point_count
from ...core.tables.workbook import Sheet, write_workbook
from ...paths import phrases
from ..job import Job, PackagedFile
from . import part
from .turning_points import NAME as WHOLE_TABLE

_TITLE = "turning points"
NAMES = ("tables/turning_points.xlsx", "tables/turning_points.ods")
MOST_TURNING_POINTS = 50_000
"""Beyond, no person reads them in a workbook, and programs read the CSV sooner."""
_ROWS_A_SHEET = 10_000
"""Turning points after which the next feature begins another sheet: GDAL reads a sheet in one go, half a second."""


def reread(job: Job) -> None:
    """Read both, by readers of others, and compare every cell with the snapshot's tables."""
    for name in NAMES:
        found = read_spreadsheet(job.folder / name, job.pause_point)
        expected = _sheets(job)
        if [sheet.title for sheet in found] != [sheet.title for sheet in expected]:
            raise PackageError(
                "{name} reads back with other sheets than it was written with; try another folder.",
                name=name,
            )
        for sheet, read in zip(expected, found):
            job.pause_point()
            _compare(name, sheet, read)


@part("workbook", order=440, title="Workbook (XLSX, ODS)", reread=reread)
def workbook(job: Job) -> Iterator[PackagedFile]:
    """Turning points, posts, areas and settlements as sheets of one workbook, with a sheet that explains their columns.

    Each 10,000 turning points or so have a sheet of their own, which ends with a feature. A delimitation of more than
    50,000 has them in the CSV alone; the sheet says so.
    """
    for name in NAMES:
        write_workbook(job.path(name), _sheets(job), job.pause_point)
        yield PackagedFile(name, "workbook", "The tables of the annex as sheets of one workbook.")


def _sheets(job: Job) -> list[Sheet]:
    tables = [("posts", job.posts), ("areas", job.unit_areas)]
    if job.settlements is not None:
        tables.append(("settlements", job.settlements))
    sheets = [*_turning_points(job), *(Sheet.of(title, table) for title, table in tables)]
    names = list(dict.fromkeys(column.name for sheet in sheets for column in sheet.columns))
    return [*sheets, Sheet.of("columns", _explained(job, names))]


def _turning_points(job: Job) -> list[Sheet]:
    features = ordered(job.delimitation)
    counts = np.array([turning_point_count([one.geometry]) for one in features], dtype=int)
    count = int(counts.sum())
    if count > MOST_TURNING_POINTS:
        values = {"rows": count, "most": MOST_TURNING_POINTS, "file": WHOLE_TABLE}
        notes = tuple((phrases("tables", language)("too_many_rows", **values),) for language in job.options.languages)
        return [Sheet.of(_TITLE, Table((Column("note"),), notes))]
    sheet = (np.cumsum(counts) - 1) // _ROWS_A_SHEET
    groups = [np.flatnonzero(sheet == number).tolist() for number in np.unique(sheet)] or [[]]
    return [
        Sheet(
            f"{_TITLE} {number}" if number > 1 else _TITLE,
            TURNING_POINT_COLUMNS,
            int(counts[group].sum()),
            (turning_point_table([features[place]]) for place in group),
        )
        for number, group in enumerate(groups, 1)
    ]


def _explained(job: Job, names: list[str]) -> Table:
    """What each column holds, in every language of the package."""
    unit_word = job.delimitation.agreement.unit_word
    languages = [phrases("tables", language).with_word("unit", unit_word) for language in job.options.languages]
    rows: list[tuple[Cell, ...]] = [
        (name, *(wording(name) if name in wording.wordings else name for wording in languages)) for name in names
    ]
    return Table((Column("column"), *(Column(wording.language) for wording in languages)), tuple(rows))


def _compare(name: str, sheet: Sheet, read: ReadSheet) -> None:
    if tuple(column.name for column in sheet.columns) != read.names or set(map(len, read.columns)) != {sheet.count}:
        raise PackageError(
            "{name} reads back with other rows or columns than it was written with; try another folder.",
            name=name,
        )
    begin = 0
    for table in sheet.pieces:
        end = begin + len(table.rows)
        for column, expected, found in zip(table.columns, plain_columns(table), read.columns):
            if not _same(column, expected, found[begin:end]):
                raise PackageError(
                    "{name} reads back differently in the column {column} of the sheet {sheet}; try another folder.",
                    name=name,
                    column=column.name,
                    sheet=sheet.title,
                )
        begin = end


def _same(column: Column, expected: list[str], found: list[str]) -> bool:
    """Whether cells read back as their printed values; numbers may have lost noughts at their end."""
    if column.decimals == TEXT:
        return list(map(visible, expected)) == found
    return expected == found or all(
        one == other == "" or (one and other and float(one) == float(other)) for one, other in zip(expected, found)
    )
