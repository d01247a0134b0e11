# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a database is damaged, in words that somebody can do something with: the table, and the last row before it."""

from __future__ import annotations

import re
import sqlite3

from ..core.errors import WorkspaceError
from .database import rows_of

_TREE = re.compile(r"\btree (?P<root>[0-9]+)", re.IGNORECASE)
"""How SQLite names a table whose pages do not hang together: by the number of its first page."""


def damaged(connection: sqlite3.Connection, file: str, cause: str) -> WorkspaceError:
    """The refusal of a file of which SQLite says `cause`."""
    table = _named_in(connection, cause) or _first_unreadable(connection)
    if not table:
        return WorkspaceError("{file} is damaged ({cause}); restore it from a copy.", file=file, cause=cause)
    return WorkspaceError(
        "{file} is damaged in its table “{table}”, behind row {row} ({cause}); restore it from a copy.",
        file=file,
        table=table,
        row=str(_last_row(connection, table)),
        cause=cause,
    )


def _named_in(connection: sqlite3.Connection, cause: str) -> str:
    tree = _TREE.search(cause)
    if tree is None:
        return ""
    try:
        found = connection.execute("SELECT tbl_name FROM sqlite_master WHERE rootpage = ?", (int(tree["root"]),))
        return str((found.fetchone() or ("",))[0])
    except sqlite3.DatabaseError:
        return ""


def _first_unreadable(connection: sqlite3.Connection) -> str:
    try:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    except sqlite3.DatabaseError:
        return ""
    return next((table for table in tables if _last_row(connection, table) is not None), "")


def _last_row(connection: sqlite3.Connection, table: str) -> int | None:
    """The number of the last row that can be read, 0 where none can; None where all can."""
    last = 0
    try:
        for row in rows_of(connection, table, ("rowid", "*")):
            last = row[0]
    except sqlite3.DatabaseError:
        return last
    return None
