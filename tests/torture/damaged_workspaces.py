# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways in which a workspace may be damaged."""

from __future__ import annotations

import random
import sqlite3
import struct
from pathlib import Path
from typing import Any, Callable

import shapely

KINDS = ("sector", "strip", "haven", "lookout", "gate")
TABLES = (*KINDS, "reference_boundary", "deesc_workspace", "deesc_exception", "layer_styles", "gpkg_contents",
          "gpkg_geometry_columns", "gpkg_spatial_ref_sys", "gpkg_extensions", "gpkg_tile_matrix")  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, "", "soon", "abc", "2017-02-30", "2017-05-06 garbage", 3.7, -1, 0, 2**40, 9e999, b"\xff\xfe", "a\0b",
    "\u202eturned", "'; DROP TABLE sector; --", "<img src=x>", "x" * 5_000, b"\0" * 5_000,
)  # fmt: skip
WKB = shapely.to_wkb(shapely.multipolygons([shapely.box(9.2, 0.2, 9.8, 0.8)]))
HEADER = b"GP\0\x01" + struct.pack("<i", 4326)

Damage = Callable[[Path, random.Random], None]
DAMAGES: dict[str, Damage] = {}


def damage(make: Damage) -> Damage:
    """Register a way of damaging a file."""
    DAMAGES[make.__name__] = make
    return make


def alter(path: Path, *statements: str, values: tuple[Any, ...] = ()) -> None:
    """Change a file past its triggers; what SQLite itself does not take stays undone."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA writable_schema=ON")
    connection.execute("DELETE FROM sqlite_master WHERE type = 'trigger'")
    connection.close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA writable_schema=ON")
    for statement in statements:
        connection.execute(statement, values if "?" in statement else ())
    connection.close()


def _overwrite(path: Path, start: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(content)


@damage
def flipped_bits(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 2, 8, 64))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


@damage
def flipped_head(path: Path, chance: random.Random) -> None:
    _overwrite(path, chance.randrange(100), bytes([chance.randrange(256)]))


@damage
def cut_off(path: Path, chance: random.Random) -> None:
    size = path.stat().st_size
    path.write_bytes(path.read_bytes()[: chance.choice((0, 1, 16, 100, 4096, size // 2, size - 1, size - 4096))])


@damage
def page_overwritten(path: Path, chance: random.Random) -> None:
    page = chance.randrange(path.stat().st_size // 4096)
    content = path.read_bytes()
    other = chance.randrange(len(content) // 4096)
    filling = chance.choice((bytes(4096), b"\xff" * 4096, chance.randbytes(4096), content[other * 4096 :][:4096]))
    _overwrite(path, page * 4096, filling)


@damage
def table_dropped(path: Path, chance: random.Random) -> None:
    alter(path, f"DROP TABLE {chance.choice(TABLES)}")


@damage
def table_emptied(path: Path, chance: random.Random) -> None:
    alter(path, f"DELETE FROM {chance.choice(('deesc_workspace', *TABLES[9:12]))}")


@damage
def column_gone_or_renamed(path: Path, chance: random.Random) -> None:
    table, column = chance.choice(KINDS), chance.choice(("note", "number", "name", "valid_from", "status", "geom"))
    change = chance.choice((f"RENAME COLUMN {column} TO other", f"DROP COLUMN {column}"))
    alter(path, f"ALTER TABLE {table} {change}")


@damage
def table_renamed(path: Path, chance: random.Random) -> None:
    alter(path, f"ALTER TABLE {chance.choice(TABLES[:8])} RENAME TO other")


@damage
def value_of_another_type(path: Path, chance: random.Random) -> None:
    columns = ("uid", "number", "name", "region", "party", "status", "source", "valid_from", "valid_to", "note")
    more = {"strip": ("width_m", "zone", "tolerance_m", "source_hash"), "haven": ("zone", "exclaves")}
    table = chance.choice(KINDS)
    column = chance.choice(columns + more.get(table, ()))
    alter(path, f"UPDATE {table} SET {column} = ?", values=(chance.choice(VALUES),))


@damage
def geometry_broken(path: Path, chance: random.Random) -> None:
    nan = struct.pack("<d", float("nan"))
    flipped = bytearray(HEADER + WKB)
    flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
    blob = chance.choice((
        None, b"", b"GP", HEADER, HEADER[:5] + WKB, bytes(flipped), HEADER + WKB[: chance.randrange(len(WKB))],
        HEADER + WKB[:-16] + nan * 2, HEADER + WKB[:-8] + struct.pack("<d", 5.0), b"XX" + HEADER[2:] + WKB,
        HEADER + struct.pack("<BII", 1, 6, 2**31), HEADER + struct.pack("<BIIBI", 1, 6, 1, 1, 3),
        HEADER + shapely.to_wkb(shapely.LineString([(9, 0), (10, 1)])), "POINT(9 0)", 17, chance.randbytes(200),
        HEADER + struct.pack("<BII", 1, 7, 1) * 5_000, HEADER + shapely.to_wkb(shapely.box(-500, -500, 900, 900)),
        HEADER[:4] + struct.pack("<i", 32637) + WKB,
    ))  # fmt: skip
    alter(path, f"UPDATE {chance.choice((*KINDS, 'reference_boundary'))} SET geom = ?", values=(blob,))


@damage
def same_uid_twice(path: Path, chance: random.Random) -> None:
    alter(path, f"UPDATE {chance.choice(KINDS[1:])} SET uid = (SELECT uid FROM sector)")


@damage
def metadata_mangled(path: Path, chance: random.Random) -> None:
    table, columns = chance.choice((
        ("gpkg_contents", ("data_type", "srs_id", "identifier", "min_x", "last_change")),
        ("gpkg_geometry_columns", ("column_name", "geometry_type_name", "srs_id", "z")),
        ("gpkg_spatial_ref_sys", ("organization", "organization_coordsys_id", "definition", "srs_name")),
    ))  # fmt: skip
    alter(path, f"UPDATE OR IGNORE {table} SET {chance.choice(columns)} = ?", values=(chance.choice(VALUES[1:11]),))


@damage
def application_or_version(path: Path, chance: random.Random) -> None:
    alter(path, f"PRAGMA {chance.choice(('application_id', 'user_version'))} = {chance.randrange(2**31)}")


@damage
def about_rows(path: Path, chance: random.Random) -> None:
    key = chance.choice(("format", "agreement", "agreement_id", "reference_source", "reference_licence"))
    value = chance.choice((*VALUES, "{}", "[]", "nonsense", "[" * 100_000, '{"id": NaN}', "deesc-workspace/9"))
    alter(path, "UPDATE deesc_workspace SET value = ? WHERE key = '%s'" % key, values=(value,))  # noqa: UP031


@damage
def limits_row(path: Path, chance: random.Random) -> None:
    text = chance.choice(
        ("{", "[{}]", "[1]", '[{"rule": "geometry.spike", "limit": "angle", "value": "NaN"}]', b"\xff", 5)
    )
    alter(path, "INSERT INTO deesc_workspace (key, value) VALUES ('limits', ?)", values=(text,))


@damage
def exception_rows(path: Path, chance: random.Random) -> None:
    column = chance.choice(("rule", "hash", "reason", "authority", "until"))
    alter(path, f"UPDATE deesc_exception SET {column} = ?", values=(chance.choice((None, "soon", 5, b"\xff", "a\0b")),))


@damage
def reference_rows(path: Path, chance: random.Random) -> None:
    column = chance.choice(("pcode", "name", "separation_area"))
    alter(path, f"UPDATE reference_boundary SET {column} = ?", values=(chance.choice((b"\xff", b"")),))


@damage
def stray_log(path: Path, chance: random.Random) -> None:
    beside = path.with_name(path.name + chance.choice(("-wal", "-journal", "-shm")))
    beside.write_bytes(chance.choice((b"", b"garbage", chance.randbytes(5_000), path.read_bytes()[:9_000])))


@damage
def another_root_page(path: Path, chance: random.Random) -> None:
    one, other = chance.sample(TABLES, 2)
    alter(path, f"UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = '{other}') "
                f"WHERE name = '{one}'")  # fmt: skip


@damage
def other_schema(path: Path, chance: random.Random) -> None:
    change = chance.choice(("'CREATE TABLE x'", "NULL", "replace(sql, 'TEXT', 'BLOB')", "replace(sql, 'geom', 'shape')",
                            "sql || ' WITHOUT ROWID'", "replace(sql, '\"fid\" INTEGER', '\"fid\" TEXT')"))  # fmt: skip
    alter(path, f"UPDATE sqlite_master SET sql = {change} WHERE name = '{chance.choice(TABLES[:8])}'")


@damage
def brought_code(path: Path, chance: random.Random) -> None:
    alter(path, chance.choice((
        "CREATE VIEW v AS SELECT * FROM sector", "ALTER TABLE sector ADD COLUMN twice AS (number * 2)",
        "CREATE TRIGGER t AFTER UPDATE ON sector BEGIN DELETE FROM gate; END",
    )))  # fmt: skip


@damage
def no_database(path: Path, chance: random.Random) -> None:
    path.write_bytes(chance.choice((b"SQLite format 3\0", b"<html>", bytes(5_000), chance.randbytes(5_000))))
