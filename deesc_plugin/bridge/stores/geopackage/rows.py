# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of a GeoPackage's tables as SQLite stores them: what GDAL reads over in silence is told here.

GDAL gives a date that is none as no date, "abc" in a column of numbers as 0 and a geometry that it cannot read as no
geometry; and whoever reads what another library has written sees more than who asks the writer.
"""

from __future__ import annotations

import math
import sqlite3
import struct
from dataclasses import dataclass
from typing import Any, Iterator, Mapping, Sequence

import numpy as np
import shapely

from ....core.delimitation import Unreadable
from ....core.errors import WorkspaceError
from ....core.well_known_binary import came_apart, geometries_of
from ...database import rows_of
from ...schema import GEOMETRY

WGS84_ID = 4326
_ENVELOPES = {0: 0, 1: 4, 2: 6, 3: 6, 4: 8}
"""Numbers in a geometry's header by the code in its flags (OGC 12-128r17, 2.1.3)."""
_ORDERS = {0: ">", 1: "<"}


@dataclass(frozen=True)
class StoredRow:
    """One row.

    Attributes
    ----------
    fid : int
        Its number in the table, which is QGIS's feature id.
    values : mapping
        By column; a text that is no UTF-8 comes as bytes.
    geometry : shapely.Geometry or None
        None in a table without geometry too.
    unreadable : tuple of Unreadable
        What is wrong with the geometry.
    """

    fid: int
    values: Mapping[str, Any]
    geometry: shapely.Geometry | None = None
    unreadable: tuple[Unreadable, ...] = ()


def stored_columns(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """The columns of a table with the types that it declares; none where there is no such table."""
    return dict(connection.execute("SELECT name, upper(type) FROM pragma_table_info(?)", (table,)))


def stored_rows(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], file: str, has_geometry: bool = False
) -> list[StoredRow]:
    """The rows of a table in the order of their numbers; columns that the table has not are passed over.

    Raises
    ------
    WorkspaceError
        When there is no such table, or a row is on a page that is damaged.
    """
    there = stored_columns(connection, table)
    if not there:
        raise WorkspaceError("{file} has no table “{table}”; restore it from a copy.", file=file, table=table)
    names = [name for name in columns if name in there]
    blobs = [GEOMETRY] if has_geometry and GEOMETRY in there else []
    rows = list(_raw(connection, table, [*names, *blobs], file))
    found = [StoredRow(fid, dict(zip(names, values))) for fid, *values in rows]
    if not blobs:
        return found
    return [
        StoredRow(row.fid, row.values, geometry, tuple(_faults(fault, geometry, frame, table, row.fid)))
        for row, (fault, frame, geometry) in zip(found, _geometries([raw[-1] for raw in rows]))
    ]


def geometry_in_digits(written: Any) -> shapely.Geometry | None:
    """The geometry whose well-known binary is written in hexadecimal digits; None where there is none to read."""
    try:
        return geometries_of([bytes.fromhex(written)])[0] if isinstance(written, str) else None
    except ValueError:
        return None


def _raw(connection: sqlite3.Connection, table: str, names: Sequence[str], file: str) -> Iterator[tuple[Any, ...]]:
    """The rows themselves; where a page is damaged the sentence says behind which row."""
    connection.text_factory = _text
    last = 0
    try:
        for row in rows_of(connection, table, ("rowid", *names)):
            last = row[0]
            yield row
    except sqlite3.OperationalError:  # locked, interrupted: nothing is wrong with the row
        raise
    except sqlite3.DatabaseError as error:
        raise WorkspaceError(
            "{file} is damaged in the table “{table}”, behind row {row} ({reason}); restore it from a copy.",
            file=file,
            table=table,
            row=str(last),
            reason=str(error),
        ) from error


def _text(stored: bytes) -> str | bytes:
    try:
        return stored.decode("utf-8")
    except UnicodeDecodeError:
        return stored


Frame = tuple[float, ...]


def _geometries(blobs: Sequence[Any]) -> Iterator[tuple[str, Frame, shapely.Geometry | None]]:
    """What is wrong with each geometry's header, the frame it states (or none), and the geometry."""
    heads = [_head(blob) for blob in blobs]
    for (fault, frame, binary), geometry in zip(heads, geometries_of([binary for _, _, binary in heads])):
        yield fault or _why_none(binary, geometry), frame, geometry


def _why_none(binary: bytes | None, geometry: shapely.Geometry | None) -> str:
    """Why bytes are not the geometry that they say they are; empty where they are."""
    if binary is None:
        return ""
    if geometry is None:
        return "these bytes are no geometry"
    return "a ring that is not closed" if came_apart(binary, geometry) else ""


def _head(blob: Any) -> tuple[str, Frame, bytes | None]:
    """A geometry's header taken off: what is wrong with it, the frame, and the well-known binary behind it."""
    if blob is None:
        return "", (), None
    if not isinstance(blob, bytes):
        return str(blob), (), None
    if len(blob) < 8 or blob[:3] != b"GP\0":
        return repr(blob[:8]), (), None
    flags = blob[3]
    order, numbers = _ORDERS[flags & 1], _ENVELOPES.get(flags >> 1 & 7)
    if flags & 0xE0 or numbers is None or len(blob) < 8 + 8 * numbers:
        return f"flags 0x{flags:02X}", (), None
    (srs,) = struct.unpack_from(f"{order}i", blob, 4)
    frame = struct.unpack_from(f"{order}{numbers}d", blob, 8)
    return "" if srs == WGS84_ID else f"srs_id {srs}", frame, blob[8 + 8 * numbers :]


def _faults(fault: str, geometry: shapely.Geometry | None, frame: Frame, table: str, fid: int) -> Iterator[Unreadable]:
    if fault:
        yield Unreadable.shown(GEOMETRY, fault, table, fid)
    elif _contradicts(frame[:4], geometry):
        west, east, south, north = frame[:4]
        shown = f"BBOX {west:.7f} {south:.7f} {east:.7f} {north:.7f}"
        yield Unreadable.shown(GEOMETRY, shown, table, fid)


def _contradicts(frame: Frame, geometry: shapely.Geometry | None) -> bool:
    """Whether the frame that was stored with a geometry is another one's: a coordinate was changed beside it."""
    if not frame or geometry is None or geometry.is_empty:
        return False
    (west, south), (east, north) = (bound(shapely.get_coordinates(geometry), axis=0) for bound in (np.min, np.max))
    found = (west, east, south, north)
    return all(map(math.isfinite, (*frame, *found))) and found != frame
