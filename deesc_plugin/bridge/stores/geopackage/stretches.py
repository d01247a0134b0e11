# SPDX-License-Identifier: GPL-2.0-or-later
"""The stretches of a workspace file, and the lines that stances were on: read, and written in a transaction."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Iterable, Mapping

import shapely
from osgeo import ogr

from ....core.consent import line_hash
from ....core.delimitation import Unreadable
from ....core.stretch import BASES, BETWEEN, Stretch
from ...schema import GEOMETRY
from .migrations.step_8 import COLUMNS, LINE_COLUMNS, LINES, NUMBER_COLUMN, TABLE
from .rows import StoredRow, geometry_in_digits, stored_columns, stored_rows
from .transactions import reading


def read_stretches(path: Path) -> tuple[Stretch, ...]:
    """The stretches as they are stored now; none in a file of an older format.

    Raises
    ------
    WorkspaceError
        When they cannot be read.
    """
    with reading(path, "The stretches in {file} cannot be read ({reason}); try again.") as connection:
        return stored_stretches(connection, path.name)[0]


def stored_stretches(connection: sqlite3.Connection, file: str) -> tuple[tuple[Stretch, ...], tuple[Unreadable, ...]]:
    """The rows that are stretches, and what of the others cannot be read; nothing in a file of an older format."""
    if not stored_columns(connection, TABLE):
        return (), ()
    found = [_stretch_of(row) for row in stored_rows(connection, TABLE, COLUMNS, file, has_geometry=True)]
    return (
        tuple(one for one in found if isinstance(one, Stretch)),
        tuple(one for one in found if isinstance(one, Unreadable)),
    )


def _stretch_of(row: StoredRow) -> Stretch | Unreadable:
    if row.unreadable:
        return row.unreadable[0]
    values = {name: row.values.get(name) for name in COLUMNS}
    for name, value in values.items():
        empty = value is None and name in ("source", "note")
        if not empty and not isinstance(value, int if name == NUMBER_COLUMN else str):
            return Unreadable.shown(name, value, TABLE, row.fid)
    uid, number, features, basis, source, note = values.values()
    if basis not in BASES:
        return Unreadable.shown("basis", basis, TABLE, row.fid)
    if row.geometry is None or row.geometry.geom_type != "LineString" or row.geometry.is_empty:
        return Unreadable.shown(GEOMETRY, getattr(row.geometry, "geom_type", ""), TABLE, row.fid)
    uids = tuple(str(features).split(BETWEEN))
    return Stretch(str(uid), int(str(number)), uids, row.geometry, str(basis), str(source or ""), str(note or ""))


def add_stretches(dataset: ogr.DataSource, stretches: Iterable[Stretch]) -> None:
    """Add rows to the table of a dataset that has it."""
    layer = dataset.GetLayerByName(TABLE)
    for stretch in stretches:
        row = ogr.Feature(layer.GetLayerDefn())
        for name, value in stretch.row.items():
            row.SetField(name, value)
        row.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(stretch.geometry)))
        layer.CreateFeature(row)


def replace_stretches(dataset: ogr.DataSource, stretches: Iterable[Stretch]) -> None:
    """Put stretches in the place of those that a file has."""
    layer = dataset.GetLayerByName(TABLE)
    for fid in [row.GetFID() for row in layer]:
        layer.DeleteFeature(fid)
    add_stretches(dataset, stretches)


def stored_lines(connection: sqlite3.Connection, file: str) -> Mapping[str, shapely.Geometry]:
    """The lines that stances were on, by their digests; one that is damaged is not known any more."""
    if not stored_columns(connection, LINES):
        return {}
    rows = stored_rows(connection, LINES, LINE_COLUMNS, file)
    found = {str(row.values.get("digest")): geometry_in_digits(row.values.get("wkb")) for row in rows}
    return {digest: line for digest, line in found.items() if line is not None and line_hash(line) == digest}


def keep_lines(dataset: ogr.DataSource, stretches: Iterable[Stretch]) -> None:
    """Keep the lines of stretches beside the ledger, each once."""
    layer = dataset.GetLayerByName(LINES)
    known = {row.GetField("digest") for row in layer}
    for one in stretches:
        digest = line_hash(one.geometry)
        if digest not in known:
            known.add(digest)
            row = ogr.Feature(layer.GetLayerDefn())
            for name, value in zip(LINE_COLUMNS, (digest, shapely.to_wkb(one.geometry, hex=True, byte_order=1))):
                row.SetField(name, value)
            layer.CreateFeature(row)
