# SPDX-License-Identifier: GPL-2.0-or-later
"""Records read again: the list of a feature without a geometry, one version, and all features at one moment."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Iterator

from .....core.delimitation import Feature
from .....core.errors import WorkspaceError
from .....core.history import Deed, Origin, Record, shown_moment
from .....core.well_known_binary import geometries_of
from ....database import read_only
from ...history import Extent
from .noting import is_there, telling
from .rows import feature_in, line_of, moment_in, utc_text

_RECORDS = """SELECT fid, uid, kind, attributes, line, time, since, origin, hand, command FROM deesc_history
    WHERE uid = ? ORDER BY fid"""
_GEOMETRY = "SELECT geometry FROM deesc_history WHERE uid = ? AND line = ? AND geometry IS NOT NULL LIMIT 1"
_HELD = """SELECT uid, kind, attributes, line FROM deesc_history
    WHERE fid IN (SELECT max(fid) FROM deesc_history WHERE time <= ? GROUP BY uid) AND attributes != ''"""
_EXTENT = """SELECT count(*), coalesce(sum(coalesce(length(geometry), 0) + length(CAST(attributes AS BLOB)) + 300), 0),
    min(time) FROM deesc_history"""
"""A record takes some 300 bytes beside its texts: two digests, two moments, the index."""


def records_of(path: Path, uid: str) -> tuple[Record, ...]:
    """The records of a feature, the oldest first."""
    with _reading(path) as connection:
        return () if connection is None else tuple(map(_record, connection.execute(_RECORDS, (uid,))))


def removed_in(path: Path) -> tuple[tuple[Record, Record], ...]:
    """Of each feature that is not there any more the record of its removal, and the one before."""
    query = """SELECT uid FROM deesc_history WHERE fid IN (SELECT max(fid) FROM deesc_history GROUP BY uid)
        AND attributes = ''"""
    with _reading(path) as connection:
        uids = [] if connection is None else [uid for (uid,) in connection.execute(query)]
        pairs = [tuple(map(_record, connection.execute(_RECORDS, (uid,))))[-2:] for uid in uids] if connection else []
    return tuple((gone, before) for before, gone in (pair for pair in pairs if len(pair) == 2))


def version_of(path: Path, record: Record) -> Feature | None:
    """The whole feature of a record; None where it was removed.

    Raises
    ------
    WorkspaceError
        When it cannot be read, or was let go of meanwhile.
    """
    if record.feature is None:
        return None
    with _reading(path) as connection:
        if connection is None:
            raise _gone(path)
        query = "SELECT kind, attributes FROM deesc_history WHERE fid = ?"
        row = connection.execute(query, (record.number,)).fetchone()
        if row is None:
            raise _gone(path)
        return _whole(connection, path, (record.uid, *row, record.line))


def features_at(path: Path, moment: datetime) -> list[Feature]:
    """The features as they were at a moment.

    Raises
    ------
    WorkspaceError
        When nothing is known of that time.
    """
    begin = extent_of(path).begin
    if begin is None:
        raise WorkspaceError(
            "What {file} was on {moment} is not known: it has no history yet, which begins when a change is first "
            "saved; take it as it is now.",
            file=path.name,
            moment=shown_moment(moment),
        )
    if moment < begin:
        raise WorkspaceError(
            "What {file} was on {moment} is not known: its history begins on {begin}; state a later moment.",
            file=path.name,
            moment=shown_moment(moment),
            begin=shown_moment(begin),
        )
    with _reading(path) as connection:
        if connection is None:
            return []
        return [_whole(connection, path, row) for row in connection.execute(_HELD, (utc_text(moment),)).fetchall()]


def extent_of(path: Path) -> Extent:
    """How many records there are, and how large."""
    with _reading(path) as connection:
        if connection is None:
            return Extent()
        count, size, begin = connection.execute(_EXTENT).fetchone()
        return Extent(count, size, moment_in(begin) if begin else None)


def is_begun(path: Path) -> bool:
    """Whether there is a record."""
    with _reading(path) as connection:
        return connection is not None and bool(connection.execute("SELECT 1 FROM deesc_history LIMIT 1").fetchone())


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection | None]:
    """A connection to a file with a history; None where it has none."""
    with telling(path), read_only(path) as connection:
        yield connection if is_there(connection) else None


def _record(row: tuple[Any, ...]) -> Record:
    number, uid, kind, attributes, line, time, since, origin, hand, command = row
    return Record(
        number,
        uid,
        feature_in(attributes, kind) if attributes else None,
        line or "",
        moment_in(time),
        moment_in(since) if since else None,
        Origin(origin),
        Deed(hand or "", command or ""),
    )


def _whole(connection: sqlite3.Connection, path: Path, row: tuple[str, str, str, str]) -> Feature:
    """A feature with the very geometry that was recorded: another one must not be restored in its place."""
    uid, kind, attributes, line = row
    if not line:
        return feature_in(attributes, kind)
    (binary,) = connection.execute(_GEOMETRY, (uid, line)).fetchone() or (b"",)
    geometry = geometries_of([binary])[0] if line_of(binary) == line else None
    if geometry is None:
        raise WorkspaceError(
            "The history in {file} is damaged: a geometry that {feature} had is missing there or is another one; "
            "restore it from a copy.",
            file=path.name,
            feature=feature_in(attributes, kind),
        )
    return feature_in(attributes, kind, geometry)


def _gone(path: Path) -> WorkspaceError:
    return WorkspaceError("The history of {file} does not hold that version any more.", file=path.name)
