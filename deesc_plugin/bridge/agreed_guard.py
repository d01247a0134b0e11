# SPDX-License-Identifier: GPL-2.0-or-later
"""What is agreed, kept as it is while layers are edited: an edit that changes it is taken back once it has ended.

QGIS asks nobody whether a feature may be edited. So every edit is looked at when its command has ended, in the next
turn of the event loop: tools that edit several layers at once, or that go on after their command, have finished by
then.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Iterator, Mapping, Sequence

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.agreed import is_as_agreed, is_untouched, may_become, status_of_open, to_agree, to_reopen
from ..core.changes import Difference, FeatureChange
from ..core.consent import consent_of, why_not_agreed
from ..core.delimitation import AGREED, Feature
from ..core.errors import DeescError, WorkspaceError
from .edit_conflicts import read_rows
from .layer_edits import PendingEdits
from .open_workspace import OpenWorkspace


@dataclass(frozen=True)
class Evidence:
    """What an act rests on: who records it, the document, and the day or the reason."""

    by: str
    document: str
    day: date = date.min
    reason: str = ""


class AgreedGuard(QObject):
    """Looks at the edits of one workspace's layers, and records the acts that they come to.

    Signals
    -------
    taken_back(object)
        An edit was undone, in every layer that it touched: the features that are agreed, a tuple.
    agreeing(object)
        An edit sets the status of features to agreed: `promise` says on what grounds, `take_back` undoes it.
    not_consented(object)
        An edit set the status of a feature to agreed, and not every party agrees to all its stretches: it was undone,
        and the `Message` says what is missing.
    not_recorded(object)
        Features were saved as agreed, and their acts could not be recorded: the `DeescError`. `record` tries again.
    """

    taken_back = pyqtSignal(object)
    agreeing = pyqtSignal(object)
    not_consented = pyqtSignal(object)
    not_recorded = pyqtSignal(object)

    def __init__(self, workspace: OpenWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settled: dict[str, int] = {}
        self._touched: dict[str, set[int]] = {}
        self._promised: dict[str, tuple[Feature, Evidence]] = {}
        self._asked: tuple[Feature, ...] = ()
        self._to_record: dict[str, tuple[Feature, Evidence]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.settle)
        self._layers = workspace.layers
        for layer in self._layers:
            self._settled[layer.id()] = layer.undoStack().index()
            for signal, slot in self._connections(layer):
                signal.connect(slot)

    def close(self) -> None:
        """Let go of the layers that are still there."""
        self._timer.stop()
        for layer in self._layers:
            if not sip.isdeleted(layer):
                for signal, slot in self._connections(layer):
                    signal.disconnect(slot)

    def take_over(self, other: AgreedGuard) -> None:
        """Go on from another guard of the same store: what was promised to it is recorded when it is saved."""
        if other._workspace.store == self._workspace.store:
            self._promised.update(other._promised)
            self._to_record.update(other._to_record)

    def _connections(self, layer: QgsVectorLayer) -> Iterator[tuple[Any, Any]]:
        for signal in (layer.featureAdded, layer.featureDeleted, layer.geometryChanged, layer.attributeValueChanged):
            yield signal, self._on_touched
        for signal in (layer.editCommandEnded, layer.editCommandDestroyed, layer.undoStack().indexChanged):
            yield signal, self._on_ended
        yield layer.afterRollBack, self._on_rolled_back
        yield layer.afterCommitChanges, self._on_saved

    def settle(self) -> None:
        """Look at what was edited since the last time."""
        layers = [layer for layer in self._layers if layer in self._workspace.layers]
        if self._asked or any(layer.isEditCommandActive() for layer in layers):
            return  # its answer or end will be heard, and until then nothing has settled that an answer could take back
        self._look_at_acts()
        touched, self._touched = self._touched, {}
        moved: list[Feature] = []
        fresh: list[Feature] = []
        for layer in layers:
            for feature, is_kept in self._judged(layer, touched.get(layer.id(), set())):
                (fresh if is_kept else moved).append(feature)
        if moved:
            self.take_back()
            self.taken_back.emit(tuple(moved))
        elif fresh:
            self._ask(fresh)
        else:
            self._settled = {layer.id(): layer.undoStack().index() for layer in layers}

    def _ask(self, fresh: Sequence[Feature]) -> None:
        """Ask on what grounds features are agreed, where every party agrees to all their stretches."""
        consent = consent_of(self._workspace.snapshot())
        missing = next(filter(None, (why_not_agreed(feature, consent) for feature in fresh)), None)
        if missing is None:
            self._asked = tuple(fresh)
            self.agreeing.emit(self._asked)
        else:
            self.take_back()
            self.not_consented.emit(missing)

    def promise(self, evidence: Evidence) -> None:
        """State on what grounds the features that were asked about are agreed; it is recorded when they are saved."""
        for feature in self._asked:
            self._promised[feature.uid] = (feature, evidence)
        self._asked = ()
        self._timer.start()

    def take_back(self) -> None:
        """Undo every command since the last time that all was well, so that none of them can be made again."""
        self._asked = ()
        for layer in self._workspace.layers:
            stack = layer.undoStack()
            for _ in range(stack.index() - self._settled.get(layer.id(), 0)):
                stack.undo()
                stack.command(stack.index()).setObsolete(True)
                stack.redo()  # which takes an obsolete command off the stack, and does nothing else
                stack.canRedoChanged.emit(stack.canRedo())  # of which it tells nobody: Redo would stay lit
            layer.triggerRepaint()

    def reopen(self, features: Sequence[Feature], evidence: Evidence) -> None:
        """Record that features are reopened, and have them proposed again; both are stored at once.

        Raises
        ------
        WorkspaceError
            When a feature has unsaved edits, or the workspace cannot be written.
        """
        stored = self._workspace.store.snapshot()
        changes, acts = [], []
        for uid in dict.fromkeys(feature.uid for feature in features):
            before = stored.feature(uid)
            agreed = stored.acts.agreed_of(uid)
            if uid in self._promised and before is not None:
                self._refuse_unsaved(before)  # it is not on record yet: Undo takes the status back
            if before is None or (agreed is None and before.status != AGREED):
                continue  # somebody else was quicker
            self._refuse_unsaved(before)
            after = replace(before, status=status_of_open(stored.agreement))
            changes.append(FeatureChange(before, after))
            acts.append(to_reopen(after, evidence.reason, evidence.document, evidence.by))
        self._workspace.store.write(Difference(changed=tuple(changes)), acts=acts)
        self._workspace.read_again()
        self._workspace.changed.emit()

    def record(self) -> None:
        """Record the acts of what was saved as agreed; what cannot be recorded is kept, and told."""
        if not self._to_record:
            return
        acts = [to_agree(one, grounds.day, grounds.document, grounds.by) for one, grounds in self._to_record.values()]
        try:
            self._workspace.store.write(Difference(), acts=acts)
        except DeescError as error:
            self.not_recorded.emit(error)
            return
        self._to_record.clear()
        self._look_at_acts()
        self._workspace.changed.emit()

    def _on_touched(self, fid: int, *_: Any) -> None:
        layer = self.sender()
        if isinstance(layer, QgsVectorLayer):
            self._touched.setdefault(layer.id(), set()).add(fid)
            self._timer.start()

    def _on_ended(self, *_: Any) -> None:
        self._timer.start()

    def _on_rolled_back(self) -> None:
        """What was promised went with the edits: the next time it is asked on which grounds."""
        layer = self.sender()
        self._start_anew(layer)
        kind = self._workspace.kind_of(layer)
        self._promised = {uid: one for uid, one in self._promised.items() if one[0].kind != kind}

    def _on_saved(self) -> None:
        layer = self.sender()
        self._start_anew(layer)
        kind = self._workspace.agreement.kind(self._workspace.kind_of(layer))
        for feature in () if kind is None else self._workspace.shared.stored(kind).values():
            if feature.status == AGREED and feature.uid in self._promised:
                self._to_record[feature.uid] = (feature, self._promised.pop(feature.uid)[1])
        self.record()

    def _start_anew(self, layer: Any) -> None:
        """Nothing is edited in a layer any more."""
        if isinstance(layer, QgsVectorLayer):
            self._touched.pop(layer.id(), None)
            self._settled[layer.id()] = layer.undoStack().index()

    def _look_at_acts(self) -> None:
        """Another window may have agreed to something meanwhile."""
        if self._workspace.shared.is_touched():
            self._workspace.shared.look_at_acts()

    def _judged(self, layer: QgsVectorLayer, fids: set[int]) -> Iterator[tuple[Feature, bool]]:
        """Of touched features those that are agreed and changed, and, with True, those that an edit sets to agreed."""
        kind = self._workspace.agreement.kind(self._workspace.kind_of(layer))
        if kind is None or not fids:
            return
        rows = layer.getFeatures(QgsFeatureRequest().setFilterFids(sorted(fids)))
        now = read_rows(rows, self._workspace.agreement, kind)
        stored = self._workspace.shared.stored(kind)
        for fid in sorted(fids):
            before, after = stored.get(fid), now.get(fid)
            known = before or after
            if known is None:
                continue
            if self._is_copy(layer, fid, stored, after) or not self._may_become(before, after, known):
                yield known, False
            elif after is not None and self._is_fresh(before, after):
                yield after, True

    def _may_become(self, before: Feature | None, after: Feature | None, known: Feature) -> bool:
        if known.uid in self._promised:
            if after is not None and after.status != AGREED:
                del self._promised[known.uid]  # by Undo, or by hand
                return True
            return is_untouched(self._promised[known.uid][0], after)
        return may_become(before, after, self._workspace.shared.acts.agreed_of(known.uid))

    def _is_fresh(self, before: Feature | None, after: Feature) -> bool:
        """Whether a feature was not agreed, and would be."""
        agreed = self._workspace.shared.acts.agreed_of(after.uid)
        was = before is not None and before.status == AGREED
        is_new = after.status == AGREED and not was and (agreed is None or not is_as_agreed(agreed, after))
        return is_new and after.uid not in self._promised

    def _is_copy(self, layer: QgsVectorLayer, fid: int, stored: Mapping[int, Feature], after: Feature | None) -> bool:
        """Whether a feature has the uid of another one that is agreed, as one that was pasted may."""
        if after is None or (fid in stored and stored[fid].uid == after.uid):
            return False
        gone = PendingEdits.of(layer).removed
        others = (one for other, one in stored.items() if other != fid and other not in gone)
        return any(one.uid == after.uid and one.status == AGREED for one in others)

    def _refuse_unsaved(self, feature: Feature) -> None:
        place = self._workspace.find(feature.uid)
        if place is not None and place[1] in PendingEdits.of(place[0]).fids:
            raise WorkspaceError("{feature} has unsaved edits; save or discard them first.", feature=feature)
