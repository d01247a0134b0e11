# SPDX-License-Identifier: GPL-2.0-or-later
"""A history cut off at a moment: what held then is where it begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from osgeo import ogr

from .....core.history import Origin
from ....database import read_only
from ....gdal_session import gdal_session, opened
from ..migrations.step_4 import GEOMETRY, HISTORY
from ..transactions import lock, write_in_transaction
from .noting import is_there
from .rows import utc_text

_OLDER = """SELECT fid, uid, line, geometry IS NOT NULL, digest,
    fid IN (SELECT max(fid) FROM deesc_history WHERE time < ? GROUP BY uid) FROM deesc_history WHERE time < ?"""
_NEEDED = "SELECT fid FROM deesc_history WHERE uid = ? AND line = ? AND geometry IS NULL AND time >= ? ORDER BY fid"


@dataclass(frozen=True)
class _Cut:
    """What a cut comes to, by the records' numbers.

    Attributes
    ----------
    heirs : dict of int to int
        The record that holds a geometry from now on, and the one that goes with it.
    """

    gone: list[int]
    kept: list[int]
    heirs: dict[int, int]


def prune(path: Path, before: datetime) -> int:
    """Take away the records older than a moment, but for the last of each feature, in one transaction; then the room.

    Returns
    -------
    int
        How many records went.

    Raises
    ------
    WorkspaceError
        When the file cannot be written; nothing was changed then.
    """
    moment = utc_text(before)
    gone: list[int] = []

    def change(dataset: ogr.DataSource) -> None:
        lock(dataset)
        cut = _cut_at(path, moment)
        _make(dataset, cut, moment)
        gone[:] = cut.gone

    write_in_transaction(path, change)
    if gone:
        _give_back_room(path)
    return len(gone)


def _cut_at(path: Path, moment: str) -> _Cut:
    """What is to go, and what moves; read by another connection than the one that writes."""
    with read_only(path) as connection:
        if not is_there(connection):
            return _Cut([], [], {})
        older = connection.execute(_OLDER, (moment, moment)).fetchall()
        kept = {number: (uid, line) for number, uid, line, _, digest, is_last in older if is_last and digest}
        gone = [row for row in older if row[0] not in kept]
        heirs: dict[int, int] = {}
        for number, uid, line, holds, _, _ in gone:
            if holds:
                near = [one for one, (of_uid, of_line) in kept.items() if (of_uid, of_line) == (uid, line)]
                later = [one for (one,) in connection.execute(_NEEDED, (uid, line, moment))]
                heirs.update(dict.fromkeys((near or later)[:1], number))
    return _Cut([row[0] for row in gone], list(kept), heirs)


def _make(dataset: ogr.DataSource, cut: _Cut, moment: str) -> None:
    layer = dataset.GetLayerByName(HISTORY)
    for heir, holder in cut.heirs.items():
        row, source = layer.GetFeature(heir), layer.GetFeature(holder)
        row.SetFieldBinaryFromHexString(GEOMETRY, bytes(source.GetFieldAsBinary(GEOMETRY)).hex())
        layer.SetFeature(row)
    first = {"origin": Origin.FIRST.value, "time": moment, "since": "", "hand": "", "command": ""}
    for number in cut.kept:
        row = layer.GetFeature(number)
        for name, text in first.items():
            row.SetField(name, text)
        layer.SetFeature(row)
    for number in cut.gone:
        layer.DeleteFeature(number)


def _give_back_room(path: Path) -> None:
    """Have SQLite give back what the records took; where others have the file open it stays free inside it."""
    try:
        with gdal_session():
            dataset = opened(path, is_changed=True)
            dataset.ExecuteSQL("VACUUM")
            del dataset
    except RuntimeError:
        return
