# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS saves of a workspace's layers is noted in its history: announced before, settled after.

QGIS asks nobody whether it may save, and does so in transactions of its own, by layer and kind of edit. So the version
that is about to be saved is noted first. Killed at any moment the file holds the version before, and whether the
announced one came about is found out by the next who looks.
"""

from __future__ import annotations

from typing import Any, Iterator, Mapping

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.agreement import Agreement, Kind
from ..core.delimitation import Delimitation, Feature
from ..core.errors import DeescError
from ..core.history import Deed
from .edit_conflicts import read_rows
from .layer_edits import PendingEdits, edit_signals
from .log import log_cause
from .project import KIND_PROPERTY
from .settings import is_hand_asked, read_settings
from .shared_store import SharedStore


class EditHistory(QObject):
    """Notes the edits of layers.

    Signals
    -------
    unsigned(object)
        Edits were saved, and the user has not said yet under which name: the numbers of their records.
    """

    unsigned = pyqtSignal(object)

    def __init__(self, shared: SharedStore, agreement: Agreement) -> None:
        super().__init__()
        self._shared, self._agreement = shared, agreement
        self._touched: dict[str, dict[int, set[int]]] = {}
        self._commands: dict[int, str] = {}
        self._announced: dict[str, Deed] = {}
        self._kind: Kind | None = None
        self._numbers: tuple[int, ...] = ()

    def look(self, stored: Delimitation) -> None:
        """Note what was changed without the plugin since it last looked; where that cannot be written, another time."""
        if not stored.unreadable and self._shared.store.hindrance() is None:
            try:
                self._shared.store.history.settle(self._agreement, stored.features, None, {})
            except DeescError as error:
                log_cause(error)

    def connections(self, layer: QgsVectorLayer, around: Iterator[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
        """The signals of a layer with their slots, about those of whoever takes edits out at the last moment."""
        if layer.customProperty(KIND_PROPERTY):
            for signal in edit_signals(layer):
                yield signal, self._on_touched
            yield layer.beforeCommitChanges, self._keep_commands
        yield from around
        if layer.customProperty(KIND_PROPERTY):
            yield layer.beforeCommitChanges, self._before_save
            yield layer.afterCommitChanges, self._after_save
            yield layer.raiseError, self._after_save

    def _on_touched(self, fid: int, *_: Any) -> None:
        """A feature was edited by the command that the undo stack is about to hold."""
        layer = self.sender()
        if isinstance(layer, QgsVectorLayer):
            self._touched.setdefault(layer.id(), {}).setdefault(fid, set()).add(layer.undoStack().index())

    def _keep_commands(self, *_: Any) -> None:
        """The texts of the commands that edited each feature and were not taken back."""
        layer = self.sender()
        self._commands = {}
        if isinstance(layer, QgsVectorLayer):
            stack = layer.undoStack()
            for fid, places in self._touched.pop(layer.id(), {}).items():
                texts = [stack.text(place) for place in sorted(places) if place < stack.index()]
                self._commands[fid] = "; ".join(dict.fromkeys(filter(None, texts)))

    def _before_save(self, *_: Any) -> None:
        layer = self.sender()
        kind = self._shared.kind_of(layer)
        self._announced, self._numbers, self._kind = {}, (), kind
        if kind is None:
            return
        edits = PendingEdits.of(layer)
        stored = self._shared.stored(kind)
        after = self._edited(layer, kind, edits)
        untouched = {feature.uid for fid, feature in stored.items() if fid not in edits.fids}
        expected: dict[str, Feature | None] = {}
        hand = read_settings().hand
        for fid in (*edits.fids, *after):
            for version in (stored.get(fid), after.get(fid)):
                if version is not None and version.uid and version.uid not in untouched:
                    expected.setdefault(version.uid, None)
                    self._announced[version.uid] = Deed(hand, self._commands.get(fid, ""))
        expected.update({one.uid: one for one in after.values() if one.uid in expected})
        before = [feature for feature in stored.values() if feature.uid in expected]
        try:
            self._numbers = self._shared.store.history.announce(self._agreement, before, expected, self._announced)
        except DeescError as error:
            log_cause(error)  # whatever keeps QGIS from saving as well is told then; what it saves is noted after

    def _edited(self, layer: QgsVectorLayer, kind: Kind, edits: PendingEdits) -> dict[int, Feature]:
        """The features that are added or changed, as they are about to be saved."""
        changed = [fid for fid in edits.fids if fid not in edits.removed]
        rows = [*edits.added, *(layer.getFeatures(QgsFeatureRequest().setFilterFids(changed)) if changed else ())]
        return read_rows(rows, self._agreement, kind)

    def _after_save(self, *_: Any) -> None:
        kind = self._shared.kind_of(self.sender())
        if kind is None or kind is not self._kind or not self._announced:
            return
        # what was announced is kept: QGIS may tell of an error before it has finished, and finish well
        self._settle(kind, self._announced)
        if self._numbers and not is_hand_asked():
            numbers, self._numbers = self._numbers, ()
            self.unsigned.emit(numbers)

    def _settle(self, kind: Kind, deeds: Mapping[str, Deed]) -> None:
        now = [feature for feature in self._shared.stored_now(kind).values() if feature.uid in deeds]
        try:
            self._shared.store.history.settle(self._agreement, now, deeds.keys(), deeds)
        except DeescError as error:
            log_cause(error)  # the next who looks does it
