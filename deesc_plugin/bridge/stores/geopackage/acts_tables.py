# SPDX-License-Identifier: GPL-2.0-or-later
"""The ledger of a workspace file, and what was agreed as it was then: read, and gone on with."""

from __future__ import annotations

import hashlib
import json
import secrets
import sqlite3
from dataclasses import dataclass, field
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any, Iterator, Mapping, Sequence

import shapely
from osgeo import ogr

from ....core.agreed import ActToRecord
from ....core.agreement import Agreement
from ....core.canonical import geometry_hash
from ....core.delimitation import AGREED, Acts, AgreedFeature, Feature, Unreadable
from ....core.errors import LedgerError
from ....core.ledger.entry import KEEPER_OF_MINUTES, Entry, entry_of
from ....core.ledger.exchange import AGREEMENT
from ....core.ledger.ledger import Head, Ledger
from ....core.ledger.state import state_of
from ....core.saying import Listed
from ...computer import this_computer
from ...schema import ABOUT_TABLE, feature_of, row_of
from .migrations import step_4
from .rows import StoredRow, geometry_in_digits, stored_columns, stored_rows
from .stretches import stored_lines
from .transactions import reading

LOG_KEY = "ledger_log"
"""In the table about the workspace, with the id of a log behind it: a digest of where the file lies that writes it."""

_UNREAD = "The ledger of {file} cannot be read ({reason}); try again."

Kept = dict[tuple[str, str], Feature]


@dataclass
class StoredActs:
    """The acts of a file, and which of its rows are no act."""

    acts: Acts = field(default_factory=Acts)
    unreadable: list[Unreadable] = field(default_factory=list)


def stored_heads(path: Path) -> tuple[Head, ...]:
    """The farthest entry of each log that was ever seen in a file.

    Raises
    ------
    WorkspaceError
        When they cannot be read.
    """
    with reading(path, _UNREAD) as connection:
        return tuple(_heads(stored_rows(connection, step_4.HEADS, step_4.TABLES[step_4.HEADS], path.name), []))


def stored_acts(path: Path) -> Acts:
    """The acts of a file, as they are stored now.

    Raises
    ------
    WorkspaceError
        When they cannot be read.
    """
    with reading(path, _UNREAD) as connection:
        return read_acts(connection, path.name).acts


def read_acts(connection: sqlite3.Connection, file: str) -> StoredActs:
    """The acts that a file has; none in one of an older format.

    Raises
    ------
    WorkspaceError
        When a page of a table is damaged, or a table is missing.
    """
    found = StoredActs()
    if not stored_columns(connection, step_4.LEDGER):
        return found

    def rows(table: str) -> Sequence[StoredRow]:
        return stored_rows(connection, table, step_4.TABLES[table], file)

    ledger = Ledger(tuple(_entries(rows(step_4.LEDGER), found.unreadable)))
    heads = tuple(_heads(rows(step_4.HEADS), found.unreadable))
    kept = dict(_kept(rows(step_4.AGREED), found.unreadable))
    state = state_of(ledger)
    agreed = tuple(AgreedFeature(act, kept.get((act.feature, act.line))) for _, act in sorted(state.agreed.items()))
    problems = (*ledger.problems(), *ledger.missing(heads))
    found.acts = Acts(ledger, agreed, state, problems, stored_lines(connection, file))
    return found


def _entries(rows: Sequence[StoredRow], unreadable: list[Unreadable]) -> Iterator[Entry]:
    for row in rows:
        line = row.values.get("line")
        try:
            entry = entry_of(line) if isinstance(line, str) else None
        except LedgerError:
            entry = None
        stated = [row.values.get(name) for name in ("author", "seq", "prev", "id")]
        stated[2] = stated[2] or ""
        if entry is None or stated != [entry.author, entry.seq, entry.prev, entry.id]:
            unreadable.append(Unreadable.shown("line", line, step_4.LEDGER, row.fid))
        else:
            yield entry


def _heads(rows: Sequence[StoredRow], unreadable: list[Unreadable]) -> Iterator[Head]:
    for row in rows:
        author, seq, id_ = (row.values.get(name) for name in step_4.TABLES[step_4.HEADS])
        if isinstance(author, str) and isinstance(seq, int) and isinstance(id_, str):
            yield Head(author, seq, id_)
        else:
            unreadable.append(Unreadable.shown("author", author, step_4.HEADS, row.fid))


def _kept(rows: Sequence[StoredRow], unreadable: list[Unreadable]) -> Iterator[tuple[tuple[str, str], Feature]]:
    for row in rows:
        uid, digest, kind, wkb, attributes = (row.values.get(name) for name in step_4.TABLES[step_4.AGREED])
        feature = _feature(kind, wkb, attributes)
        if feature is None or feature.uid != uid or geometry_hash(feature.geometry) != digest:
            unreadable.append(Unreadable.shown("wkb", wkb, step_4.AGREED, row.fid))
        else:
            yield (uid, digest), feature


def _feature(kind: Any, wkb: Any, attributes: Any) -> Feature | None:
    """The feature that a row keeps; None where it keeps none."""
    if not isinstance(kind, str) or not isinstance(attributes, str):
        return None
    try:
        values = json.loads(attributes)
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict):
        return None
    feature = feature_of(values, kind, geometry_in_digits(wkb))
    return None if feature.unreadable else feature


def append(
    dataset: ogr.DataSource, path: Path, agreement: Agreement, ledger: Ledger, acts: Sequence[ActToRecord]
) -> list[Entry]:
    """Go on with the logs of a file, in a transaction in which `ledger` is what it holds."""
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    log = _log(dataset.GetLayerByName(ABOUT_TABLE), path, ledger)
    begun, stated = set(ledger.heads), []
    for act in acts:
        _refuse_unknown(act.by, agreement)
        author = f"{act.by}.{log}"
        stated.append((author, now, act.act, act.body if author in begun else {**act.body, AGREEMENT: agreement.id}))
        begun.add(author)
    made = [entry_of(entry.line) for entry in ledger.gone_on(stated)]
    add_entries(dataset, Ledger((*ledger.entries, *made)), made)
    kept = _kept_rows(dataset)
    for act in acts:
        if act.feature is not None:
            _keep(dataset, agreement, act.feature, str(act.body.get("line", "")), kept)
    return made


def add_entries(dataset: ogr.DataSource, ledger: Ledger, entries: Sequence[Entry]) -> None:
    """Add entries that others made, in a transaction; `ledger` is what the file holds with them."""
    for entry in entries:
        _add_entry(dataset, entry)
    _renew_heads(dataset, ledger)


def _add_entry(dataset: ogr.DataSource, entry: Entry) -> None:
    _add(dataset, step_4.LEDGER, (entry.author, entry.seq, entry.prev, entry.id, entry.line))


def _refuse_unknown(code: str, agreement: Agreement) -> None:
    if code != KEEPER_OF_MINUTES and agreement.party(code) is None:
        raise LedgerError(
            "The agreement has no party “{code}”; acts are recorded by {known}.",
            code=code[:40],
            known=Listed.of([*(party.code for party in agreement.parties), KEEPER_OF_MINUTES], most=None),
        )


def _log(about: ogr.Layer, path: Path, ledger: Ledger) -> str:
    """The id of the file's log on this computer; a copy that lies elsewhere begins one of its own and makes no fork.

    A log that was forked is not gone on with, for nobody could tell which branch an act belongs to.
    """
    forked = {fork.author.partition(".")[2] for fork in ledger.forks}
    for row in about:
        key, _, log = str(row.GetField("key")).partition(":")
        if key == LOG_KEY and log not in forked and row.GetField("value") == _place(log, path):
            return str(log)
    log = secrets.token_hex(8)
    row = ogr.Feature(about.GetLayerDefn())
    row.SetField("key", f"{LOG_KEY}:{log}")
    row.SetField("value", _place(log, path))
    about.CreateFeature(row)
    return log


def _place(log: str, path: Path) -> str:
    """A digest of where a file lies, on which computer, from which nobody learns where that is."""
    stated = "\n".join((log, this_computer(), str(path.resolve())))
    return hashlib.sha256(stated.encode("utf-8", "surrogateescape")).hexdigest()


def _kept_rows(dataset: ogr.DataSource) -> dict[tuple[str, str], int]:
    """The rows of what was agreed, by uid and digest: read once, for a thousand features may be agreed at once."""
    return {
        (row.GetField("uid"), row.GetField("digest")): row.GetFID() for row in dataset.GetLayerByName(step_4.AGREED)
    }


def _keep(
    dataset: ogr.DataSource, agreement: Agreement, feature: Feature, digest: str, kept: dict[tuple[str, str], int]
) -> None:
    """Keep a feature as it is agreed; once where the same line is agreed again with the same attributes."""
    role = agreement.role_of(feature.kind)
    if not digest or role is None or feature.status != AGREED:
        return
    wkb = (
        "" if feature.geometry is None else shapely.to_wkb(feature.geometry, hex=True, output_dimension=2, byte_order=1)
    )
    values: Mapping[str, Any] = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in row_of(feature, agreement, role).items()
    }
    earlier = kept.get((feature.uid, digest))
    if earlier is not None:
        dataset.GetLayerByName(step_4.AGREED).DeleteFeature(earlier)
    attributes = json.dumps(values, ensure_ascii=False, sort_keys=True)
    kept[feature.uid, digest] = _add(dataset, step_4.AGREED, (feature.uid, digest, feature.kind, wkb, attributes))


def _renew_heads(dataset: ogr.DataSource, ledger: Ledger) -> None:
    """Note the farthest entries; one that was seen and is missing stays noted."""
    layer = dataset.GetLayerByName(step_4.HEADS)
    seen = {row.GetField("author"): (row.GetField("seq"), row.GetFID()) for row in layer}
    for head in ledger.heads.values():
        seq, fid = seen.get(head.author, (0, None))
        if head.seq > seq:
            if fid is not None:
                layer.DeleteFeature(fid)
            _add(dataset, step_4.HEADS, (head.author, head.seq, head.id))


def _add(dataset: ogr.DataSource, table: str, values: Sequence[str | int]) -> int:
    """Add a row; its number."""
    layer = dataset.GetLayerByName(table)
    row = ogr.Feature(layer.GetLayerDefn())
    for name, value in zip(step_4.TABLES[table], values):
        row.SetField(name, value)
    layer.CreateFeature(row)
    return int(row.GetFID())
