# SPDX-License-Identifier: GPL-2.0-or-later
"""A workspace whose layers stand in a QGIS project: found again, read with its unsaved edits, changed undoably.

Nothing here commits: what is added or mended goes into the layers' edit buffers, each as one named command
that Ctrl+Z takes back, and the person at the screen saves or discards it as with any layer.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Iterator, Sequence

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.agreement import Agreement, Kind
from ..core.base_layer import BaseLayer
from ..core.changes import Conflict
from ..core.delimitation import Delimitation, Feature
from ..core.errors import WorkspaceError
from ..core.finding import Edit, Fix
from ..core.saying import Message
from .edit_conflicts import read_rows
from .edit_history import EditHistory
from .exception_table import ExceptionTable
from .layer_edits import EditCommand, close_to_edits, edit_signals, why_damaged
from .project import EXCEPTION_PROPERTY, KIND_PROPERTY, layers_of, store_in
from .row_edits import Place, apply_edits, insist_on, new_row
from .shared_store import SharedStore
from .stores import Store
from .unreadable_rows import UnreadableRows, refuse_half_shown


class OpenWorkspace(QObject):
    """The layers of one workspace in a project, by kind.

    Attributes
    ----------
    exceptions : ExceptionTable
        The findings that are accepted; saved whenever another layer is.
    store : Store
        Where the features live.
    shared : SharedStore
        What others do to it, and what becomes of edits that meet theirs.
    history : EditHistory
        Notes what is saved.

    Signals
    -------
    changed
        A feature was drawn, moved, edited, removed, or an edit was taken back or saved.
    layer_lost
        A layer of the workspace was removed from the project.
    edited(object)
        Features of a layer were changed through this class, and not by one of QGIS's own tools: the layer.
    unsaved_changed
        A layer has unsaved edits that had none, or the other way round.
    """

    changed = pyqtSignal()
    layer_lost = pyqtSignal(str)
    edited = pyqtSignal(object)
    unsaved_changed = pyqtSignal()

    def __init__(self, project: QgsProject, store: Store, base: Delimitation) -> None:
        super().__init__()
        self.store = store
        self._base = base
        self._project = project
        self._layers: dict[str, QgsVectorLayer] = {}
        self.exceptions = ExceptionTable(store.label, base.exceptions)
        self._read: dict[str, dict[int, Feature]] = {}
        self._unreadable = UnreadableRows(store, base)
        self.shared = SharedStore(store, base, self._layers)
        self.history = EditHistory(self.shared, base.agreement)
        for layer in layers_of(project, store):
            self._adopt(layer)
        refuse_half_shown(self._layers, base, store.label)
        project.layerWillBeRemoved.connect(self._forget)
        for told in (self.changed, self.unsaved_changed):
            self.shared.waiting.changed.connect(told)
        self.history.look(base)

    @classmethod
    def in_project(cls, project: QgsProject) -> OpenWorkspace | None:
        """The workspace whose layers stand in the project, or None; layers are told by property, never by name.

        Raises
        ------
        WorkspaceError
            When the store behind the layers cannot be read.
        """
        store = store_in(project)
        if store is None:
            return None
        store.refuse_hidden_changes()
        return cls(project, store, store.snapshot())

    @property
    def agreement(self) -> Agreement:
        """The agreement of the workspace."""
        return self._base.agreement

    @property
    def base_layers(self) -> tuple[BaseLayer, ...]:
        """The ground that the workspace names, as it was when it was read."""
        return self._base.base_layers

    def layer(self, kind: str) -> QgsVectorLayer:
        """The layer of a kind.

        Raises
        ------
        WorkspaceError
            When it was removed from the project.
        """
        if kind not in self._layers:
            raise WorkspaceError(
                "The layer “{kind}” of {file} is not in the project; open the workspace again.",
                kind=kind,
                file=self.store.label,
            )
        return self._layers[kind]

    def kind_of(self, layer: QgsVectorLayer) -> str:
        """Id of the kind whose features a layer of the workspace holds; empty for any other."""
        return next((kind for kind, known in self._layers.items() if known is layer), "")

    @property
    def layers(self) -> tuple[QgsVectorLayer, ...]:
        """The layers at hand, in the agreement's order of kinds."""
        return tuple(self._layers[kind.id] for kind in self.agreement.kinds if kind.id in self._layers)

    @property
    def every_layer(self) -> tuple[QgsVectorLayer, ...]:
        """The layers at hand and the table of exceptions, which is hidden."""
        return (*self.layers, *filter(None, [self.exceptions.layer]))

    @property
    def is_unsaved(self) -> bool:
        """Whether there are unsaved edits, or acts that wait."""
        return bool(self.edited_layers) or not self.shared.waiting.is_empty

    @property
    def edited_layers(self) -> tuple[QgsVectorLayer, ...]:
        """The layers with unsaved edits, the table of exceptions among them."""
        return tuple(layer for layer in self.every_layer if layer.isModified())

    def save(self) -> tuple[QgsVectorLayer, ...]:
        """Save the unsaved edits of every layer; editing goes on.

        Returns
        -------
        tuple of QgsVectorLayer
            The layers whose edits could not be saved, which keep them; of each `shared` says why it is `not_saved`.
        """
        self.shared.save_acts()  # first: what is saved as agreed rests on the stances
        for layer in filter(QgsVectorLayer.isModified, self.layers):
            layer.commitChanges(False)
        self.exceptions.save()
        for layer in self.edited_layers:
            self.shared.not_saved.emit(layer.id(), " ".join(layer.commitErrors()))
        return self.edited_layers

    def read_again(self) -> None:
        """Take what was written to the file beside the layers, as by an import of one's own; unsaved edits stay."""
        self.shared.look_again()
        self._unreadable.look_again()
        self.show_again()

    def show_again(self) -> None:
        """Have the layers show what another writer made of the file; unsaved edits stay as they are."""
        for layer in self.layers:
            layer.dataProvider().reloadData()
            layer.updateExtents()
            layer.triggerRepaint()

    def snapshot(self) -> Delimitation:
        """Every feature as it is shown now, unsaved edits included; only what changed is read again."""
        features = [feature for kind in self.agreement.kinds for feature in self._read_layer(kind).values()]
        shown = replace(self._base, features=tuple(features), exceptions=self.exceptions.read())
        return self.shared.with_acts(shown)

    def uid_at(self, kind: str, fid: int) -> str:
        """The uid of the feature with that QGIS id, or ""."""
        found = self._read_layer(self._kind(kind)).get(fid)
        return found.uid if found else ""

    def find(self, uid: str) -> Place | None:
        """The layer and the QGIS id of a feature, or None."""
        return next(self._places(Edit(uid)), None)

    def _places(self, edit: Edit) -> Iterator[Place]:
        """The layer and the QGIS id of each feature that an edit may be of."""
        for kind in self.agreement.kinds:
            for fid, feature in self._read_layer(kind).items():
                if edit.is_of(feature):
                    yield self._layers[kind.id], fid

    def add(self, feature: Feature, label: str) -> None:
        """Add a feature as one undoable command named `label`.

        Raises
        ------
        WorkspaceError
            When the layer cannot be edited.
        """
        self.add_all((feature,), label)

    def add_all(self, features: Sequence[Feature], label: str) -> None:
        """Add features of one kind as one undoable command named `label`: all of them, or none.

        Raises
        ------
        WorkspaceError
            When the features are of several kinds, or their layer cannot be edited.
        """
        kinds = {feature.kind for feature in features}
        if len(kinds) != 1:
            template = "One command adds features of one kind, not of {count}; add them kind by kind."
            raise WorkspaceError(template, count=len(kinds))
        kind = self._kind(kinds.pop())
        layer = self.layer(kind.id)
        with EditCommand(layer, label):
            for feature in features:
                if not layer.addFeature(new_row(layer, self.agreement, kind, feature)):
                    template = "{feature} could not be added to the layer “{layer}”."
                    raise WorkspaceError(template, feature=feature, layer=layer.name())
        self.edited.emit(layer)

    def new_row(self, feature: Feature) -> QgsFeature:
        """A feature as a row of its kind's layer, not added to it.

        Raises
        ------
        WorkspaceError
            When there is no such layer.
        """
        return new_row(self.layer(feature.kind), self.agreement, self._kind(feature.kind), feature)

    def apply(self, fix: Fix) -> None:
        """Apply a fix as one undoable command a layer, named by the fix.

        Raises
        ------
        WorkspaceError
            When a feature that it mends is gone or its layer cannot be edited.
        """
        self.insist([Conflict(edit.restored, None) for edit in fix.edits if edit.restored is not None], fix.label)
        self.shared.redraw(fix.edits)
        places: list[tuple[Edit, Place]] = []
        for edit in (edit for edit in fix.edits if edit.restored is None and edit.redrawn is None):
            copies = [place for known, place in places if known.of is not None]
            place = next((place for place in self._places(edit) if place not in copies), None)
            if place is None:
                raise WorkspaceError("The feature {uid} is not there any more; check again.", uid=edit.uid)
            places.append((edit, place))
        for layer in apply_edits(places, fix.label)[:1]:
            self.edited.emit(layer)

    def insist(self, conflicts: Sequence[Conflict], label: str | Message) -> None:
        """Put the versions made here in the place of those that others saved, as one undoable command a layer.

        Raises
        ------
        WorkspaceError
            When a layer cannot be edited.
        """
        for kind_id in {conflict.kind for conflict in conflicts}:
            kind, layer = self._kind(kind_id), self.layer(kind_id)
            with EditCommand(layer, label):
                for conflict in conflicts:
                    known = conflict.mine or conflict.theirs
                    if conflict.kind == kind_id and known is not None:
                        place = self.find(known.uid)
                        insist_on(layer, self.agreement, kind, None if place is None else place[1], conflict.mine)
            self.edited.emit(layer)

    def close(self) -> None:
        """Let go of the project and its layers."""
        self._project.layerWillBeRemoved.disconnect(self._forget)
        for layer in self.every_layer:
            for signal, slot in self._connections(layer):
                signal.disconnect(slot)
        self._layers.clear()
        self.exceptions.layer = None

    def _kind(self, kind_id: str) -> Kind:
        kind = self.agreement.kind(kind_id)
        if kind is None:
            raise WorkspaceError("The agreement of {file} has no kind “{kind}”.", file=self.store.label, kind=kind_id)
        return kind

    def _read_layer(self, kind: Kind) -> dict[int, Feature]:
        """The features of a layer by their QGIS ids, read again only where something changed."""
        if kind.id not in self._layers:
            return {}
        if kind.id not in self._read:
            layer = self._layers[kind.id]
            rows = read_rows(layer.getFeatures(), self.agreement, kind)
            self._read[kind.id] = self._unreadable.laid_over(rows, layer, kind.id)
            if layer.isEditable():
                self.shared.look_first(kind)
            else:
                self.shared.remember(kind, rows)
        return self._read[kind.id]

    def hindrance(self) -> Message | None:
        """Why nothing can be written to it at present, with the remedy; None where nothing speaks against it."""
        return why_damaged(self.store.label) if self._base.unreadable else self.store.hindrance()

    def _adopt(self, layer: QgsVectorLayer) -> None:
        if layer.customProperty(EXCEPTION_PROPERTY):
            self.exceptions.layer = layer
        elif layer.customProperty(KIND_PROPERTY):
            self._layers[str(layer.customProperty(KIND_PROPERTY))] = layer
        else:
            return  # boundaries, which nobody edits
        close_to_edits(layer, bool(self._base.unreadable), self.store.is_read_only())
        for signal, slot in self._connections(layer):
            signal.connect(slot)

    def _connections(self, layer: QgsVectorLayer) -> Iterator[tuple[Any, Any]]:
        for signal in (*edit_signals(layer), layer.afterCommitChanges, layer.afterRollBack, layer.dataChanged):
            yield signal, self._on_change
        yield layer.undoStack().cleanChanged, self.unsaved_changed
        yield from self.history.connections(layer, self.shared.connections(layer))
        if layer.customProperty(KIND_PROPERTY):
            yield layer.afterCommitChanges, self.exceptions.save

    def _on_change(self, *_: Any) -> None:
        """Something in some layer changed: which, the signals of a layer tell by their sender."""
        layer = self.sender()
        kind = str(layer.customProperty(KIND_PROPERTY) or "") if isinstance(layer, QgsVectorLayer) else ""
        self._unreadable.may_have_changed()
        if kind:
            self._read.pop(kind, None)
        else:
            self._read.clear()
        self.changed.emit()

    def _forget(self, layer_id: str) -> None:
        for kind, layer in list(self._layers.items()):
            if layer.id() == layer_id:
                del self._layers[kind]
                self._read.pop(kind, None)
                self.layer_lost.emit(kind)
        if self.exceptions.layer is not None and self.exceptions.layer.id() == layer_id:
            self.exceptions.layer = None
