# SPDX-License-Identifier: GPL-2.0-or-later
"""CSV files of our own read again, cells of any length: Python's reader takes none of more than 131,072 characters."""

from __future__ import annotations

import csv
from contextlib import contextmanager
from threading import RLock
from typing import Iterable, Iterator

LONGEST_CELL = 1 << 30
"""Characters; an outline of a hundred thousand turning points has four million."""
_ONE_AT_A_TIME = RLock()


@contextmanager
def long_cells() -> Iterator[None]:
    """Let `csv.reader` read cells of any length inside the block.

    Python keeps the limit for the whole process, other plugins included: it is put back, and two of our own threads do
    not put it back for one another.
    """
    with _ONE_AT_A_TIME:
        before = csv.field_size_limit(LONGEST_CELL)
        try:
            yield
        finally:
            csv.field_size_limit(before)


def csv_rows(lines: Iterable[str]) -> list[tuple[str, ...]]:
    """The rows of a file of our own; `lines` with their ends.

    Raises
    ------
    csv.Error
        When it is not well-formed.
    """
    with long_cells():
        return [tuple(row) for row in csv.reader(lines, strict=True)]
