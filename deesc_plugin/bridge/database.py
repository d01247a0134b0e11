# SPDX-License-Identifier: GPL-2.0-or-later
"""A database file that is opened to be read, whatever its folder allows; it is never changed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Iterator, Sequence
from urllib.parse import quote

from ..core.errors import WorkspaceError

PATIENCE_S = 2.0
"""For how long a reader waits for whoever is writing."""


@contextmanager
def read_only(path: Path, patience_s: float = PATIENCE_S) -> Iterator[sqlite3.Connection]:
    """A connection that can only read, and runs nothing that the file brings along.

    SQLite keeps a file of its own beside a database in WAL mode even to read it. Where the folder cannot be written,
    a database without a log is read as one that nobody changes, and one with a log through a copy of both.

    Raises
    ------
    sqlite3.Error
        When the file is no database, or somebody has locked it for longer than `patience_s`.
    OSError
        When it cannot be copied.
    """
    _roll_back_crash(path, patience_s)
    with ExitStack() as stack:
        try:
            connection = stack.enter_context(_connected(path, "mode=ro", patience_s))
        except sqlite3.OperationalError as error:
            if "locked" in str(error) or may_write(path) or not path.is_file() or _holds(path, "-journal"):
                raise
            if _holds(path, "-wal"):
                folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="deesc-")))
                connection = stack.enter_context(_connected(_copied(path, folder), "mode=rw", patience_s))
            else:
                connection = stack.enter_context(_connected(path, "mode=ro&immutable=1", patience_s))
        yield connection


def rows_of(connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> sqlite3.Cursor:
    """The rows of a table in the order of their numbers; every name is quoted, whatever it holds."""
    listed = ", ".join(column if column == "*" else _quoted(column) for column in columns)
    return connection.execute(" ".join(("SELECT", listed, "FROM", _quoted(table), "ORDER BY rowid")))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def refuse_hidden_log(path: Path) -> None:
    """Refuse to show a database whose last changes QGIS would read over: it opens it without the log beside it.

    Raises
    ------
    WorkspaceError
        When the log holds something and the folder cannot be written.
    """
    if _holds(path, "-wal") and not may_write(path):
        raise WorkspaceError(
            "The last changes of {file} stand in the file {log} beside it, which QGIS cannot take in where it may not "
            "write; copy both to a folder where you may write, and open it there.",
            file=path.name,
            log=f"{path.name}-wal",
        )


def _roll_back_crash(path: Path, patience_s: float) -> None:
    """Let SQLite finish what a killed writer left: who only reads cannot, and would fail, which then says why."""
    if _holds(path, "-journal") and may_write(path):
        with suppress(sqlite3.Error), _connected(path, "mode=rw", patience_s):
            pass


def may_write(path: Path) -> bool:
    """Whether a database may be changed: its file, and its folder for the journal that SQLite keeps beside it."""
    as_now = os.access in os.supports_effective_ids
    return all(os.access(place, os.W_OK, effective_ids=as_now) for place in (path, path.parent))


@contextmanager
def _connected(path: Path, mode: str, patience_s: float) -> Iterator[sqlite3.Connection]:
    # never by open(): closing that would let go of the locks that SQLite holds on the file for the window's layers
    address = quote(str(path).encode("utf-8", "surrogateescape"))
    connection = sqlite3.connect(f"file:{address}?{mode}", uri=True, timeout=patience_s, isolation_level=None)
    try:
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield connection
    except UnicodeDecodeError as error:  # a name in the file that is no UTF-8: in what SQLite says, or in an answer
        raise sqlite3.DatabaseError(f"malformed text, {error.reason}") from error
    finally:
        connection.close()


def _holds(path: Path, tail: str) -> bool:
    beside = path.with_name(path.name + tail)
    return beside.is_file() and beside.stat().st_size > 0


def _copied(path: Path, folder: Path) -> Path:
    for tail in ("", "-wal"):
        shutil.copyfile(path.with_name(path.name + tail), folder / f"copy.gpkg{tail}")
    return folder / "copy.gpkg"
