# SPDX-License-Identifier: GPL-2.0-or-later
"""The master GeoPackage: what its rows are the fingerprint and the record of, read by SQLite alone."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, Iterator

from .files import MASTER
from .geometry import geometry_text
from .manifest import read_json
from .said import Refused, shown

MAX_ROUNDS = 1_000
"""Millions of steps that a database may take: a large one takes ten, an endless query is stopped in seconds."""
STRETCHES = "stretch"
"""The layer of stretches, which packages of older versions have not."""
VIEW = "{name} carries the view {thing}, which GeoPackage does not define."
TRIGGER = "{name} carries the trigger {thing}, which GeoPackage does not define."
_ESCAPES = str.maketrans({"\\": "\\\\", "|": "\\|", "\n": "\\n", "\r": "\\r"})


@dataclass(frozen=True)
class Digests:
    """What a master is known by: SHA-256 of its features, of its whole record, and of its agreement."""

    fingerprint: str
    record: str
    agreement: str


def read_master(path: Path) -> Digests:
    """Read the features, exceptions and limits of a GeoPackage, and the agreement that they are under."""
    with path.open("rb") as stream:
        if stream.read(16) != b"SQLite format 3\0":
            raise Refused("{name} is no GeoPackage.", name=MASTER)
    with closing(sqlite3.connect(path.resolve().as_uri() + "?mode=ro&immutable=1", uri=True)) as connection:
        tables = _lock_down(connection)
        if not tables.issuperset(("deesc_workspace", "gpkg_geometry_columns", "gpkg_spatial_ref_sys")):
            raise Refused("{name} holds no delimitation.", name=MASTER)
        about = list(_rows(connection, "deesc_workspace"))
        agreements = [row["value"] for row in about if row["key"] == "agreement"]
        if len(agreements) != 1:
            raise Refused("{name} does not hold one agreement.", name=MASTER)
        agreement = agreements[0].encode("utf-8")
        kinds = [kind["id"] for kind in read_json(agreement, f"{MASTER} (agreement)")["kinds"]]
        columns = list(_rows(connection, "gpkg_geometry_columns"))
        layers = sorted(row["table_name"] for row in columns)
        known = sorted([*kinds, "reference_boundary"])
        if layers not in (known, sorted([*known, STRETCHES])) or not tables.issuperset(layers):
            raise Refused("{name} does not hold one layer for each kind of the agreement, and no other.", name=MASTER)
        if {(row["column_name"], row["srs_id"]) for row in columns} != {("geom", 4326)} or not _is_wgs_84(connection):
            raise Refused("{name} has a geometry that is not plain WGS 84.", name=MASTER)
        features, record = [], [_record_line("deesc_workspace", row) for row in about if row["key"] == "limits"]
        for kind in kinds:
            for row in _features(connection, kind):
                features.append((row["uid"] or "", _canonical_line(kind, row)))
                record.append(_record_line(kind, row))
        if STRETCHES in layers:
            record += [_record_line(STRETCHES, row) for row in _features(connection, STRETCHES)]
        if "deesc_exception" in tables:
            record += [_record_line("deesc_exception", row) for row in _rows(connection, "deesc_exception")]
    return Digests(
        _digest(line for _, line in sorted(features)), _digest(sorted(record)), hashlib.sha256(agreement).hexdigest()
    )


def _is_wgs_84(connection: sqlite3.Connection) -> bool:
    """Whether 4326 is EPSG's to those who look up in the file where its coordinates lie."""
    meant = [row for row in _rows(connection, "gpkg_spatial_ref_sys") if row["srs_id"] == 4326]
    return [(row["organization"], row["organization_coordsys_id"]) for row in meant] == [("EPSG", 4326)]


def _digest(lines: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for line in lines:
        digest.update(line.encode("utf-8") + b"\n")
    return digest.hexdigest()


def _lock_down(connection: sqlite3.Connection) -> set[str]:
    """Let the database do nothing but give rows, and name its tables: a stranger's may hold code and broken pages."""
    rounds = iter(range(MAX_ROUNDS))
    connection.set_progress_handler(lambda: next(rounds, None) is None, 1_000_000)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "ignore_check_constraints=ON"):
        connection.execute("PRAGMA " + pragma)
    tables = set()
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master"):
        if kind == "view" or (kind == "trigger" and not name.startswith(("rtree_", "gpkg_"))):
            raise Refused(VIEW if kind == "view" else TRIGGER, name=MASTER, thing=shown(name))
        if kind == "table" and sql.startswith("CREATE TABLE "):  # no virtual one, however that is written
            tables.add(name)
            if re.search(r"\bas\b", sql, re.IGNORECASE):  # only a column that is computed is declared so
                raise Refused("{name} has computed columns in {table}.", name=MASTER, table=shown(name))
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise Refused("{name} is damaged.", name=MASTER)
    allowed = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ)
    connection.set_authorizer(lambda action, *_: sqlite3.SQLITE_OK if action in allowed else sqlite3.SQLITE_DENY)
    return tables


def _features(connection: sqlite3.Connection, kind: str) -> Iterator[dict[str, Any]]:
    """The rows of one kind, their geometries as canonical texts."""
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,40}", kind):
        raise Refused("{name} is no kind of feature.", name=shown(kind))
    for row in _rows(connection, kind):
        yield {**row, "geom": geometry_text(row["geom"])}


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[dict[str, Any]]:
    found = connection.execute(" ".join(("SELECT * FROM", f'"{table}"')))
    names = [column[0] for column in found.description]
    return (dict(zip(names, values)) for values in found)


def _canonical_line(kind: str, row: dict[str, Any]) -> str:
    """A feature in the form ``deesc-fingerprint/1``."""
    texts = [row["uid"], kind, row["region"], row["party"], row["status"], row["name"]]
    return "|".join([*("" if text is None else text.translate(_ESCAPES) for text in texts), row["geom"]])


def _record_line(table: str, row: dict[str, Any]) -> str:
    """A row in the form ``deesc-record/1``: the table, and each field that states something, by its name."""
    stated = {name: _field_text(value) for name, value in row.items() if name != "fid" and value is not None}
    if stated.get("geom") == "EMPTY":
        del stated["geom"]
    return "|".join([table, *(f"{name}={stated[name]}" for name in sorted(stated) if stated[name])])


def _field_text(value: Any) -> str:
    if isinstance(value, str):
        return value.translate(_ESCAPES)
    if isinstance(value, (int, float)):
        return repr(value)
    raise Refused("{name} is damaged.", name=MASTER)
