# SPDX-License-Identifier: GPL-2.0-or-later
"""The store behind open layers, which other windows and programs may write to as well."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Iterator, Mapping, Sequence

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.agreement import Kind
from ..core.changes import Conflict, feature_changes, stated_limits
from ..core.consent.redivision import Redivision
from ..core.delimitation import Delimitation, Feature
from ..core.errors import DeescError
from ..core.finding import Edit
from .edit_conflicts import find_conflicts, read_stored
from .layer_edits import PendingEdits
from .log import log_cause
from .project import KIND_PROPERTY
from .stores import Store
from .waiting_acts import WaitingActs


@dataclass(frozen=True)
class KeptAside:
    """What became of edits that met somebody else's.

    Attributes
    ----------
    copy : str or None
        The label of the workspace that now holds the versions made here; None where there are none (they were
        removals), or where it could not be written: `problem` then says why.
    """

    conflicts: tuple[Conflict, ...]
    copy: str | None
    problem: DeescError | None = None


@dataclass(frozen=True)
class ChangedElsewhere:
    """What another window or program changed in the file: features, and those that are edited here too.

    `are_limits_other` says that the workspace's own limits are others than those it was opened with, and
    `is_base_map_other` that it names other base layers.
    """

    added: tuple[Feature, ...] = ()
    changed: tuple[Feature, ...] = ()
    removed: tuple[Feature, ...] = ()
    edited_here: tuple[Feature, ...] = ()
    are_limits_other: bool = False
    is_base_map_other: bool = False

    @property
    def has_features(self) -> bool:
        """Whether features are others than they were."""
        return bool(self.added or self.changed or self.removed or self.edited_here)


class SharedStore(QObject):
    """Knows what the store held when it was last looked at, and what others have made of it since.

    Parameters
    ----------
    base : Delimitation
        What it held when it was opened: its agreement and reference are used.
    layers : mapping of str to QgsVectorLayer
        The layers at hand by kind; looked at anew each time.

    Attributes
    ----------
    refused : set of str
        Ids of the kinds of which edits met somebody else's when they were last to be saved.
    acts, stretches : Acts, tuple of Stretch
        What the parties did, and the pieces of lines, as they were stored when they were last looked at.
    waiting : WaitingActs
        What they did since, and is not stored yet.

    Signals
    -------
    conflicted(object)
        Edits were saved, but for those of features that somebody else had changed meanwhile: a `KeptAside`.
    upgraded(object)
        A store of an older format was brought up to the one that is written now: the `Message`.
    not_saved(str, str)
        QGIS could not save edits and keeps them: the layer's id and the reason.
    acts_changed
        The ledger is another one than when it was last looked at.
    """

    conflicted = pyqtSignal(object)
    not_saved = pyqtSignal(str, str)
    upgraded = pyqtSignal(object)
    acts_changed = pyqtSignal()

    def __init__(self, store: Store, base: Delimitation, layers: Mapping[str, QgsVectorLayer]) -> None:
        super().__init__()
        self.store = store
        self._base, self._layers = base, layers
        self.refused: set[str] = set()
        self.acts, self.waiting = base.acts, WaitingActs(store)
        self.stretches = base.stretches
        self._stored: dict[str, dict[int, Feature]] = {}
        self._seen = store.state()
        self._identity = store.identity()

    def connections(self, layer: QgsVectorLayer) -> Iterator[tuple[Any, Any]]:
        """The signals of a layer that are to be connected, each with its slot."""
        if layer.customProperty(KIND_PROPERTY):
            yield layer.editingStarted, self._before_edits
            yield layer.beforeCommitChanges, self._before_save
        yield layer.afterCommitChanges, self._after_save
        yield layer.raiseError, self._on_error

    def remember(self, kind: Kind, features: dict[int, Feature]) -> None:
        """Take note of what a layer holds that is not being edited.

        While it is, it may hold an edit that QGIS does not tell yet: the undo stack counts as clean until the
        command at work is done, and the layer's signals come before that.
        """
        self._stored[kind.id] = features

    def look_first(self, kind: Kind) -> None:
        """Take note of what the file holds of a kind that is being edited, where nothing is known of it yet."""
        if kind.id not in self._stored and kind.id in self._layers:
            self._stored[kind.id] = read_stored(self._layers[kind.id], self._base.agreement, kind)

    def stored(self, kind: Kind) -> Mapping[int, Feature]:
        """What the store is known to hold of a kind, by QGIS ids: what is edited was made to that."""
        return self._stored.get(kind.id, {})

    def stored_now(self, kind: Kind) -> Mapping[int, Feature]:
        """What the store holds of a kind, be it known already or not."""
        return read_stored(self._layers[kind.id], self._base.agreement, kind)

    def look_at_acts(self) -> None:
        """Read the acts again, where they can be read."""
        before = self.acts.ledger.by_id.keys(), self.stretches
        try:
            self.acts, self.stretches = self.store.acts(), self.store.stretches()
        except DeescError as error:
            log_cause(error)  # those that are known hold until the next look
        if (self.acts.ledger.by_id.keys(), self.stretches) != before:
            self.acts_changed.emit()

    def with_acts(self, shown: Delimitation) -> Delimitation:
        """A delimitation with the acts and stretches of the store, those that wait among them."""
        acts, stretches = self.waiting.laid_over(self.acts), self.waiting.divided(self.stretches)
        return replace(shown, acts=acts, stretches=stretches)

    def redraw(self, edits: Sequence[Edit]) -> None:
        """Have the stretches of a fix wait in the place of those that they are drawn anew for."""
        redrawn = {edit.uid: edit.redrawn for edit in edits if edit.redrawn is not None}
        if redrawn:
            before = self.waiting.divided(self.stretches)
            after = [redrawn.get(one.uid, one) for one in before]
            self.waiting.add(division=Redivision.between(before, after))

    def save_acts(self) -> None:
        """Store the acts that wait, and read the ledger again."""
        if not self.waiting.is_empty:
            self.waiting.save()
            self.look_at_acts()

    def take_over(self, other: SharedStore) -> None:
        """Go on from what another one knew of the same store: edits and acts that are not saved were made to that."""
        self.waiting.take_over(other.waiting)
        self._stored = {kind: dict(features) for kind, features in other._stored.items()}

    def is_touched(self) -> bool:
        """Whether the store may have been written to since it was last looked at."""
        return self.store.state() != self._seen

    def look_again(self) -> ChangedElsewhere:
        """Read the store again; what is edited here and not saved stays as it is.

        Returns
        -------
        ChangedElsewhere
            What is different from what was known; empty after a save of one's own.
        """
        self._seen = self.store.state()
        self.look_at_acts()
        found = ChangedElsewhere(
            are_limits_other=self.store.limits() != stated_limits(self._base),
            is_base_map_other=self.store.base_layers() != self._base.base_layers,
        )
        self._open_what_is_there()
        for kind, layer in self._kinds():
            known, now = self._stored.get(kind.id), read_stored(layer, self._base.agreement, kind)
            if known is None:
                continue
            edited = PendingEdits.of(layer).fids
            found = _sum(found, _difference(known, now, edited))
            self._stored[kind.id] = {**now, **{fid: known[fid] for fid in edited if fid in known}}
        return found

    def _open_what_is_there(self) -> None:
        """Where another store has come in the place of the first, as a file may, let the layers open it."""
        identity = self.store.identity()
        if identity is not None and identity != self._identity:
            self._identity = identity
            for _, layer in self._kinds():
                layer.dataProvider().reloadData()

    def _kinds(self) -> Iterator[tuple[Kind, QgsVectorLayer]]:
        for kind in self._base.agreement.kinds:
            if kind.id in self._layers:
                yield kind, self._layers[kind.id]

    def _before_edits(self) -> None:
        """What is edited is held against this when it is saved."""
        kind = self.kind_of(self.sender())
        if kind is not None:
            self.look_first(kind)
            self.upgrade()

    def upgrade(self) -> None:
        """Bring a store of an older format up to today's before anything is written to it."""
        try:
            done = self.store.upgrade()
        except DeescError as error:
            log_cause(error)  # layers are edited in any format, and whatever needs the newer one says so
            return
        if done is not None:
            self.upgraded.emit(done)

    def _before_save(self, *_: Any) -> None:
        """Just before edits are saved: those of features that somebody else has changed are kept aside instead.

        QGIS asks nobody whether it may save, but saves what the edit buffer holds by then.
        """
        layer = self.sender()
        kind = self.kind_of(layer)
        if kind is None:
            return
        self.refused.discard(kind.id)
        self._open_what_is_there()
        agreement = self._base.agreement
        found = find_conflicts(layer, agreement, kind, self._stored.get(kind.id, {}))
        if not found:
            return
        self.refused.add(kind.id)
        losing = [conflict.mine for conflict in found.values() if conflict.mine is not None]
        copy, problem = None, None
        try:
            copy = self.store.keep_aside(losing, self._base) if losing else None
        except DeescError as error:
            problem = error
        PendingEdits.of(layer).without(found).replace_in(layer)
        self._stored[kind.id] = read_stored(layer, agreement, kind)
        self.conflicted.emit(KeptAside(tuple(found.values()), copy, problem))

    def _after_save(self) -> None:
        kind = self.kind_of(self.sender())
        if kind is not None:
            self._stored[kind.id] = read_stored(self._layers[kind.id], self._base.agreement, kind)

    def _on_error(self, reason: str) -> None:
        """QGIS could not save; what it could not save stays in the edit buffer."""
        layer = self.sender()
        if isinstance(layer, QgsVectorLayer):
            self.not_saved.emit(layer.id(), reason)

    def kind_of(self, layer: Any) -> Kind | None:
        """The kind whose features a layer holds; None for any other layer."""
        return next((kind for kind, known in self._kinds() if known is layer), None)


def _difference(known: dict[int, Feature], now: dict[int, Feature], edited: frozenset[int]) -> ChangedElsewhere:
    changes = feature_changes(known, now)
    here = feature_changes({fid: known[fid] for fid in known if fid in edited}, now)
    return ChangedElsewhere(
        tuple(change.feature for change in changes if change.before is None),
        tuple(change.feature for change in changes if change.before and change.after),
        tuple(change.feature for change in changes if change.after is None),
        tuple(change.before for change in here if change.before is not None),
    )


def _sum(one: ChangedElsewhere, other: ChangedElsewhere) -> ChangedElsewhere:
    return replace(
        one,
        added=one.added + other.added,
        changed=one.changed + other.changed,
        removed=one.removed + other.removed,
        edited_here=one.edited_here + other.edited_here,
    )
