# SPDX-License-Identifier: GPL-2.0-or-later
"""What is on record of the proposals in a workspace's file, without their features."""

from __future__ import annotations

import sqlite3
from datetime import date

from ....core.delimitation import Unreadable
from ....core.imported_proposal import ImportedProposal
from .migrations.step_7 import COLUMNS, TABLE
from .rows import StoredRow, stored_columns, stored_rows


def stored_proposals(
    connection: sqlite3.Connection, file: str
) -> tuple[tuple[ImportedProposal, ...], tuple[Unreadable, ...]]:
    """What is on record of the proposals, and which values of it cannot be read; nothing in an older format."""
    if not stored_columns(connection, TABLE):
        return (), ()
    found = [_record_of(row) for row in stored_rows(connection, TABLE, COLUMNS, file)]
    return (
        tuple(one for one in found if isinstance(one, ImportedProposal)),
        tuple(one for one in found if isinstance(one, Unreadable)),
    )


def _record_of(row: StoredRow) -> ImportedProposal | Unreadable:
    for column in COLUMNS:
        if not isinstance(row.values.get(column), str):
            return Unreadable.shown(column, row.values.get(column), TABLE, row.fid)
    texts = {column: str(row.values[column]) for column in COLUMNS}
    try:
        day = date.fromisoformat(texts["day"]) if texts["day"] else None
    except ValueError:
        return Unreadable.shown("day", texts["day"], TABLE, row.fid)
    del texts["day"]
    return ImportedProposal(day=day, **texts)
