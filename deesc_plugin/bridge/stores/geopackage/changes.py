# SPDX-License-Identifier: GPL-2.0-or-later
"""Changes to the features of a workspace file: all of them or none, and only on the versions that they rest on.

Acts go into the ledger in the same transaction, and what each feature becomes goes into the history. What is agreed is
not changed without the act that reopens it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from osgeo import ogr

from ....core.agreed import ActToRecord, is_untouched, may_become
from ....core.agreement import Agreement
from ....core.changes import Conflict, Difference, FeatureChange, is_same, is_same_line
from ....core.consent.redivision import Redivision
from ....core.delimitation import Delimitation, Feature
from ....core.errors import WorkspaceError
from ....core.ledger.acts.reopen import REOPEN
from ....core.ledger.entry import Entry
from ...deeds import present_deed
from ...schema import row_of
from ...waiting import PATIENT, Wait, when_free
from ..store import Agreed, ChangedMeanwhile
from .acts_tables import append
from .dividing import UNDIVIDED, divide
from .history.noting import Noting, found_in
from .reader import read_geopackage
from .transactions import lock, write_in_transaction
from .writer import add_row, change_row


def write(
    path: Path,
    changes: Difference,
    wait: Wait = PATIENT,
    acts: Sequence[ActToRecord] = (),
    division: Redivision = UNDIVIDED,
) -> tuple[Entry, ...]:
    """Make changes to features, divide lines and record acts in one transaction, and read them back; the acts' entries.

    Raises
    ------
    Agreed
        When a feature that is agreed would be another one, and no act reopens it.
    ChangedMeanwhile
        When a feature is not stored any more as a change or an act says it was.
    WorkspaceError
        When the file is locked, read-only or its disk is full, or what was written reads back differently.
    """
    every = (*changes.removed, *changes.changed, *changes.added)
    if not every and not acts and division.is_empty:
        return ()
    entries: list[Entry] = []

    def apply(dataset: ogr.DataSource) -> None:
        entries[:] = _apply(dataset, path, every, acts, division)

    try:
        when_free(path, lambda: write_in_transaction(path, apply), wait)
    except (Agreed, ChangedMeanwhile):
        raise
    except WorkspaceError:
        if len(entries) < len(acts) or _undone(path, every, entries, division):  # it may have come through all the same
            raise
        return tuple(entries)
    undone = _undone(path, every, entries, division)
    if undone is not None:
        raise WorkspaceError(
            "{feature} reads back from {file} differently than it was written; restore the workspace from a copy.",
            feature=undone,
            file=path.name,
        )
    return tuple(entries)


def _undone(
    path: Path, changes: Sequence[FeatureChange], entries: Sequence[Entry], division: Redivision
) -> Feature | str | None:
    """The first change, stretch or entry that the file does not have."""
    try:
        stored = read_geopackage(path)
    except WorkspaceError:
        return path.name
    of_uid = stored.feature
    for one in changes:
        if not _is_stored(one.after, of_uid(one.feature.uid), stored.agreement):
            return one.feature
    if not set(map(repr, division.added)) <= set(map(repr, stored.stretches)):
        return path.name
    return next((entry.author for entry in entries if entry.id not in stored.acts.ledger.by_id), None)


def _is_stored(wanted: Feature | None, found: Feature | None, agreement: Agreement) -> bool:
    """Whether a version is what the file has, in every column that the table of its kind has."""
    if wanted is None or found is None:
        return wanted is found
    role = agreement.role_of(wanted.kind)
    if role is None or found.kind != wanted.kind or found.unreadable:
        return False
    rows = [repr(row_of(version, agreement, role)) for version in (wanted, found)]  # NaN is no equal of itself
    return rows[0] == rows[1] and is_same_line(wanted.geometry, found.geometry)


def _apply(
    dataset: ogr.DataSource,
    path: Path,
    changes: Sequence[FeatureChange],
    acts: Sequence[ActToRecord],
    division: Redivision,
) -> list[Entry]:
    lock(dataset)
    stored = read_geopackage(path)  # by another connection: what is committed, and nobody can commit more
    conflicts = [conflict for change in changes if (conflict := _conflict(change, stored.feature(change.feature.uid)))]
    _refuse_agreed(changes, acts, stored, path)
    after = {change.feature.uid: change.after for change in changes}
    for act in acts:
        if act.feature is None:
            continue
        found = after.get(act.feature.uid, stored.feature(act.feature.uid))
        conflicts += [] if is_untouched(act.feature, found) else [Conflict(act.feature, found, act.feature)]
    if conflicts:
        raise ChangedMeanwhile(conflicts, path.name)
    if acts or not division.is_empty:
        divide(dataset, path, stored, division, acts, after)
    noting = Noting(dataset, path, stored.agreement, None)
    noting.settle(found_in(stored.features, stored.agreement), {})
    for change in changes:
        _make(dataset, stored.agreement, change)
    noting.save(changes, present_deed())
    return append(dataset, path, stored.agreement, stored.acts.ledger, acts) if acts else []


def _refuse_agreed(
    changes: Sequence[FeatureChange], acts: Sequence[ActToRecord], stored: Delimitation, path: Path
) -> None:
    reopened = {act.feature.uid for act in acts if act.act == REOPEN and act.feature is not None}
    moved = [
        change.before or change.feature
        for change in changes
        if change.feature.uid not in reopened
        and not may_become(change.before, change.after, stored.acts.agreed_of(change.feature.uid))
    ]
    if moved:
        raise Agreed(moved, path.name)


def _conflict(change: FeatureChange, stored: Feature | None) -> Conflict | None:
    if is_same(change.before, stored):
        return None
    return Conflict(change.after, stored, change.before)


def _make(dataset: ogr.DataSource, agreement: Agreement, change: FeatureChange) -> None:
    layer, kind = dataset.GetLayerByName(change.feature.kind), agreement.kind(change.feature.kind)
    if layer is None or kind is None:
        raise WorkspaceError("The workspace has no kind “{kind}”; nothing was written.", kind=change.feature.kind)
    if change.before is None and change.after is not None:
        add_row(layer, agreement, kind, change.after)
        return
    layer.SetAttributeFilter(f"uid = {_quoted(change.feature.uid)}")
    for row in list(layer):
        if change.after is None:
            layer.DeleteFeature(row.GetFID())
        else:
            change_row(layer, agreement, kind, row.GetFID(), change.after)
    layer.SetAttributeFilter(None)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
