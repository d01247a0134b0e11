# SPDX-License-Identifier: GPL-2.0-or-later
"""CSV files of a package: written by the project's own writer, read back by Python's."""

from __future__ import annotations

import csv
import io

from ..core.errors import PackageError
from ..core.tables.csv_input import csv_rows
from ..core.tables.csv_output import Table, csv_text, printed_rows
from .job import Job


def write_csv(job: Job, name: str, table: Table) -> None:
    """Write a table to a file of the package."""
    job.path(name).write_bytes(csv_text(table).encode("utf-8"))


def compare_csv(job: Job, name: str, table: Table) -> None:
    """Read a file of the package and hold every cell against the table.

    Raises
    ------
    PackageError
        When a cell differs, or rows are missing.
    """
    try:
        text = (job.folder / name).read_bytes().decode("utf-8")
        found = csv_rows(io.StringIO(text, newline=""))
    except (UnicodeDecodeError, csv.Error) as error:
        raise PackageError(
            "{name} cannot be read back ({error}); try another folder.",
            name=name,
            error=error,
        ) from error
    expected = [tuple(column.name for column in table.columns), *printed_rows(table)]
    if found != expected:
        raise PackageError(
            "{name} reads back differently than it was written; try another folder.",
            name=name,
        )
