"""Looks at a GeoPackage before anything opens it: a database can carry code that runs when it is read.

Triggers may write to other rows, views may never end, and a damaged page may crash its reader. Only the
triggers that GeoPackage's own extensions define are let through, each held against its definition.
"""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from urllib.parse import quote

from ..core.errors import WorkspaceError

_PATIENCE_S = 2.0
_TEXT_LITERAL = re.compile(r"'(?:[^']|'')*'")
_BODY = re.compile(r"\bBEGIN\b(?P<statements>.*)\bEND\b;?\s*$", re.IGNORECASE | re.DOTALL)
_RAISES = re.compile(r"SELECT RAISE ?\(", re.IGNORECASE)
_WRITES_INDEX = re.compile(
    r"(?:INSERT (?:OR REPLACE )?INTO|DELETE FROM|UPDATE) \"?(?P<index>rtree_[^\" ]+)", re.IGNORECASE
)
_COUNTS = re.compile(r"UPDATE gpkg_ogr_contents SET feature_count = feature_count [+-] 1 WHERE", re.IGNORECASE)


def is_sqlite(path: Path) -> bool:
    """Whether a file starts as an SQLite database does."""
    try:
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\x00"
    except OSError:
        return False


def refuse_hostile(path: Path) -> None:
    """Refuse a database that is damaged or carries triggers or views that GeoPackage does not define.

    The file is opened read-only and is not changed; a transaction that a crash left half done is rolled
    back first, which is what SQLite does at the next opening.

    Raises
    ------
    WorkspaceError
        With what was found and what to do.
    """
    if not path.is_file():
        raise WorkspaceError(f"There is no file {path.name}; name an existing GeoPackage.")
    if path.stat().st_size == 0:
        raise WorkspaceError(f"{path.name} is not a GeoPackage; name a .gpkg file.")
    _roll_back_crash(path)
    try:
        _inspect(path)
    except sqlite3.DatabaseError as error:
        if "not a database" in str(error) and not is_sqlite(path):
            raise WorkspaceError(f"{path.name} is not a GeoPackage; name a .gpkg file.") from error
        if "locked" in str(error):
            raise WorkspaceError(
                f"{path.name} is being written by another program; try again when it has finished."
            ) from error
        raise WorkspaceError(f"{path.name} is damaged ({error}); restore it from a copy.") from error


def _inspect(path: Path) -> None:
    # never by open(): closing that would let go of the locks that SQLite holds on the file for the window's layers
    connection = sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True, timeout=_PATIENCE_S)
    try:
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0"):
            connection.execute(f"PRAGMA {pragma}")
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise WorkspaceError(f"{path.name} is damaged ({verdict}); restore it from a copy.")
        for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master"):
            if kind == "view" or (kind == "trigger" and not _is_defined_trigger(name, sql or "")):
                raise WorkspaceError(
                    f"{path.name} carries the {kind} “{name}”, which GeoPackage does not define; "
                    "export its layers to a new file and use that."
                )
    finally:
        connection.close()


def _is_defined_trigger(name: str, sql: str) -> bool:
    """Whether each statement of a trigger only refuses a row, keeps its table's own index, or counts rows.

    These are the triggers of GeoPackage's core and R-tree extension (OGC 12-128r17, annexes B and F.3) and
    of GDAL's table of feature counts.
    """
    body = _BODY.search(_TEXT_LITERAL.sub("''", sql))
    if body is None:
        return False
    statements = [" ".join(statement.split()) for statement in body["statements"].split(";")]
    return all(_is_harmless(statement, name) for statement in statements if statement)


def _is_harmless(statement: str, trigger: str) -> bool:
    if _RAISES.match(statement) or _COUNTS.match(statement):
        return True
    index = _WRITES_INDEX.match(statement)
    nests = re.search(r"\bSELECT\b", statement, re.IGNORECASE)
    return bool(index and trigger.startswith(f"{index['index']}_") and not nests)


def _roll_back_crash(path: Path) -> None:
    """Let SQLite finish what a killed writer left: a read-only reader cannot, and would fail."""
    journal = path.with_name(path.name + "-journal")
    if not journal.exists() or journal.stat().st_size == 0:
        return
    connection = sqlite3.connect(path)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        raise WorkspaceError(
            f"{path.name} was left in the middle of a change and cannot be put right here ({error}); "
            "copy it together with its “-journal” file to a folder where you may write, and open it there."
        ) from error
    finally:
        connection.close()
