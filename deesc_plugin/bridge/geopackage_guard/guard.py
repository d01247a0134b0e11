# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks at a database before anything opens it: one can carry code that runs when it is read or written.

Triggers may write to other rows, views may never end, a computed column may fill the memory, and a damaged page may
crash its reader. Only what GeoPackage and GDAL themselves define is let through, each statement held against its text.
"""

from __future__ import annotations

import sqlite3
import stat
import time
from pathlib import Path
from typing import Callable, Iterator

from ...core.characters import visible
from ...core.errors import Busy, Cancelled, WorkspaceError
from ..damage import damaged
from ..database import read_only
from .carried_code import Code, carried_code

MAX_BYTES = 4 << 30
MAX_OBJECTS = 20_000
"""Tables, indexes and triggers; a GeoPackage of a thousand layers has twelve thousand."""
_PATIENCE_S = 2.0
"""How long another writer is waited for."""
_LOOKING_S = 10.0
_BYTES_A_SECOND = 20 << 20
"""What a slow computer looks through: the work of looking takes this long and `_LOOKING_S`, or it is ended."""
_STEPS = 10_000

_REFUSALS = {
    Code.TRIGGER: "{file} carries the trigger “{name}”, which GeoPackage does not define; export its layers to a new "
    "file and use that.",
    Code.VIEW: "{file} carries the view “{name}”, which GeoPackage does not define; export its layers to a new file "
    "and use that.",
    Code.VIRTUAL_TABLE: "{file} carries the virtual table “{name}”, which GeoPackage does not define; export its "
    "layers to a new file and use that.",
    Code.INDEX: "{file} carries the index “{name}”, which computes what it sorts; export its layers to a new file "
    "and use that.",
    Code.COMPUTED_COLUMN: "{file} computes columns of its table “{name}”; export its layers to a new file, which then "
    "holds their values, and use that.",
    Code.FUNCTION: "{file} calls functions in the definition of its table “{name}”; export its layers to a new file "
    "and use that.",
    Code.CHAIN: "{file} changes further rows by itself when its table “{name}” is written; export its layers to a new "
    "file and use that.",
    Code.UNKNOWN: "{file} carries “{name}”, which is nothing that GeoPackage defines; export its layers to a new file "
    "and use that.",
}


def is_sqlite(path: Path) -> bool:
    """Whether a file starts as an SQLite database does; only a plain file is looked into."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\x00"
    except OSError:
        return False


def refuse_hostile(path: Path, is_written: bool = True, is_cancelled: Callable[[], bool] = lambda: False) -> None:
    """Refuse a database that is damaged or carries anything but rows that GeoPackage does not define.

    The file is opened read-only and is not changed; a transaction that a crash left half done is rolled
    back first, which is what SQLite does at the next opening.

    Parameters
    ----------
    is_written : bool
        Whether it is a workspace, whose rows will be changed: then a table may not change further ones by itself.

    Raises
    ------
    WorkspaceError
        With what was found and what to do.
    Cancelled
        When `is_cancelled` said so.
    """
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise WorkspaceError("There is no file {file}; name an existing GeoPackage.", file=path.name) from error
    except (OSError, ValueError) as error:
        raise WorkspaceError(
            "{file} cannot be found ({cause}); check the path.", file=path.name[-200:], cause=str(error)[-200:]
        ) from error
    if not stat.S_ISREG(found.st_mode):
        raise WorkspaceError("{file} is a folder or a device and no file; name a .gpkg file.", file=path.name)
    size = found.st_size
    if size == 0:
        raise WorkspaceError("{file} is not a GeoPackage; name a .gpkg file.", file=path.name)
    if size > MAX_BYTES:
        raise WorkspaceError(
            "{file} is larger than {limit} GB; export the layers that are needed to a new file and use that.",
            file=path.name,
            limit=MAX_BYTES >> 30,
        )
    try:
        _roll_back_crash(path)
        _inspect(path, is_written, is_cancelled)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # the latter where SQLite quotes what is no UTF-8
        raise _refusal(path, error, is_cancelled) from error


def _refusal(path: Path, error: Exception, is_cancelled: Callable[[], bool]) -> Exception:
    """What to say of an inspection that SQLite ended."""
    cause = str(error)
    if is_cancelled():
        return Cancelled("Cancelled; nothing was written.")
    if "not a database" in cause and not is_sqlite(path):
        return WorkspaceError("{file} is not a GeoPackage; name a .gpkg file.", file=path.name)
    if "locked" in cause:
        return Busy("{file} is being written by another program; try again when it has finished.", file=path.name)
    if "unable to open" in cause:
        return WorkspaceError(
            "{file} cannot be opened ({cause}); ask for the right to read it, or copy it where you have it.",
            file=path.name,
            cause=cause,
        )
    if "interrupted" in cause:
        return WorkspaceError(
            "{file} takes longer to look through than its size explains; export its layers to a new file and use that.",
            file=path.name,
        )
    return WorkspaceError("{file} is damaged ({cause}); restore it from a copy.", file=path.name, cause=cause)


def _inspect(path: Path, is_written: bool, is_cancelled: Callable[[], bool]) -> None:
    with read_only(path, _PATIENCE_S) as connection:
        end = time.thread_time() + _LOOKING_S + path.stat().st_size / _BYTES_A_SECOND
        connection.set_progress_handler(lambda: is_cancelled() or time.thread_time() > end, _STEPS)
        connection.execute("PRAGMA ignore_check_constraints=ON")
        for sql, name in _schema(connection, path):
            if is_cancelled() or time.thread_time() > end:
                raise sqlite3.OperationalError("interrupted")
            found = carried_code(sql, name, is_written)
            if found is not None:
                raise WorkspaceError(_REFUSALS[found.code], file=path.name, name=visible(found.name[:120]))
        _refuse_damage(connection, path.name)


def _refuse_damage(connection: sqlite3.Connection, file: str) -> None:
    try:
        verdict = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.OperationalError:  # locked or interrupted
        raise
    except sqlite3.DatabaseError as error:
        raise damaged(connection, file, str(error)) from error
    if verdict != "ok":
        raise damaged(connection, file, verdict)


def _schema(connection: sqlite3.Connection, path: Path) -> Iterator[tuple[str, str]]:
    """The statements of a schema and the names of what they make; what SQLite makes by itself has none."""
    for number, (kind, name, sql) in enumerate(connection.execute("SELECT type, name, sql FROM sqlite_master")):
        if number >= MAX_OBJECTS:
            raise WorkspaceError(
                "{file} holds more than {limit} tables and indexes; export the layers that are needed to a new file "
                "and use that.",
                file=path.name,
                limit=MAX_OBJECTS,
            )
        if sql is not None or kind != "index":
            yield str(sql), str(name)


def _roll_back_crash(path: Path) -> None:
    """Let SQLite finish what a killed writer left: a read-only reader cannot, and would fail."""
    journal = path.with_name(path.name + "-journal")
    if not journal.is_file() or journal.stat().st_size == 0:
        return
    connection = sqlite3.connect(path)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        raise WorkspaceError(
            "{file} was left in the middle of a change and cannot be put right here ({cause}); copy it together with "
            "its “-journal” file to a folder where you may write, and open it there.",
            file=path.name,
            cause=str(error),
        ) from error
    finally:
        connection.close()
