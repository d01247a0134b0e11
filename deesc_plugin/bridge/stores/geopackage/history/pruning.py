# SPDX-License-Identifier: GPL-2.0-or-later
"""A history cut off at a moment: what held then is where it begins."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from osgeo import ogr

from .....core.history import Origin
from ....database import read_only
from ....gdal_session import gdal_session, opened
from ..migrations.step_4 import GEOMETRY, HISTORY
from ..transactions import write_in_transaction
from .noting import is_there
from .rows import utc_text

_OLDER = """SELECT fid, uid, line, geometry IS NOT NULL, digest,
    fid IN (SELECT max(fid) FROM deesc_history WHERE time < ? GROUP BY uid) FROM deesc_history WHERE time < ?"""
_NEEDED = "SELECT fid FROM deesc_history WHERE uid = ? AND line = ? AND geometry IS NULL AND time >= ? ORDER BY fid"


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
    with read_only(path) as connection:
        if not is_there(connection):
            return 0
        older = connection.execute(_OLDER, (moment, moment)).fetchall()
        kept = [row[0] for row in older if row[5] and row[4]]
        gone = [row for row in older if row[0] not in set(kept)]
        lines = {row[0]: (row[1], row[2]) for row in older if row[0] in set(kept)}
        # a geometry that goes with its record moves to the first record that still needs it
        heirs: dict[int, int] = {}
        for number, uid, line, holds, _, _ in gone:
            if holds:
                near = [one for one in kept if lines[one] == (uid, line)]
                later = [one for (one,) in connection.execute(_NEEDED, (uid, line, moment))]
                heirs.update(dict.fromkeys((near or later)[:1], number))
    if older:
        write_in_transaction(path, lambda dataset: _cut(dataset, [row[0] for row in gone], kept, heirs, moment))
        _give_back_room(path)
    return len(gone)


def _cut(dataset: ogr.DataSource, gone: list[int], kept: list[int], heirs: dict[int, int], moment: str) -> None:
    layer = dataset.GetLayerByName(HISTORY)
    for heir, holder in heirs.items():
        row, source = layer.GetFeature(heir), layer.GetFeature(holder)
        row.SetFieldBinaryFromHexString(GEOMETRY, bytes(source.GetFieldAsBinary(GEOMETRY)).hex())
        layer.SetFeature(row)
    for number in kept:
        row = layer.GetFeature(number)
        for name, text in {
            "origin": Origin.FIRST.value,
            "time": moment,
            "since": "",
            "hand": "",
            "command": "",
        }.items():
            row.SetField(name, text)
        layer.SetFeature(row)
    for number in gone:
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
