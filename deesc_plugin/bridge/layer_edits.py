# SPDX-License-Identifier: GPL-2.0-or-later
"""The unsaved edits of a layer: begun, made as one command that can be taken back, taken apart feature by feature."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Collection, Mapping

from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsVectorLayer

from ..core.errors import WorkspaceError
from ..core.saying import Message
from .stores import store_behind
from .user_voice import user_voice

_DAMAGED = "deesc/damaged"
"""On a layer: its file is damaged beside its rows, and is only read."""
_CLOSED = "deesc/closed"
"""On a layer: it is set to read-only for the sake of its file, not by hand in the project's properties."""


def close_to_edits(layer: QgsVectorLayer, is_damaged: bool, is_read_only: bool) -> None:
    """Keep a layer from being edited for as long as its file is damaged or may not be written.

    By itself QGIS 3.22 takes all layers but the first of a read-only file for writable, and keeps edits that it cannot
    save.
    """
    if is_damaged or is_read_only or layer.customProperty(_CLOSED):
        layer.setReadOnly(is_damaged or is_read_only)
        layer.setCustomProperty(_CLOSED, is_damaged or is_read_only)
        layer.setCustomProperty(_DAMAGED, is_damaged)


def why_damaged(workspace: str) -> Message:
    """Why nothing is written to a workspace that is damaged beside its rows."""
    return Message.of("{workspace} is damaged, as the check tells; restore it from a copy.", workspace=workspace)


def edit_signals(layer: QgsVectorLayer) -> tuple[Any, ...]:
    """The signals that tell of single edits; each brings the QGIS id of the feature first."""
    return (layer.featureAdded, layer.featureDeleted, layer.geometryChanged, layer.attributeValueChanged)


def start_editing(layer: QgsVectorLayer) -> None:
    """Make a layer editable where it is not yet.

    Raises
    ------
    WorkspaceError
        When it cannot be edited; the sentence says why and what to do.
    """
    if layer.isEditable():
        return
    store = store_behind(layer.providerType(), layer.source())
    hindrance = None if store is None else store.hindrance()
    if hindrance is None and layer.customProperty(_CLOSED) and not layer.customProperty(_DAMAGED):
        close_to_edits(layer, False, False)  # it may be written by now
    if hindrance is None and layer.startEditing():
        return
    label = layer.name() if store is None else store.label
    raise WorkspaceError(
        "The layer “{layer}” cannot be edited: {reason}",
        layer=layer.name(),
        reason=_why_not(layer, label, hindrance),
    )


def _why_not(layer: QgsVectorLayer, workspace: str, hindrance: Message | None) -> Message:
    if layer.customProperty(_DAMAGED):
        return why_damaged(workspace)
    if hindrance is not None:
        return hindrance
    if layer.readOnly():
        return Message("it is set to read-only in the project's properties (Data Sources); take that off.")
    return Message.of("{workspace} is open elsewhere or locked; close it there and try again.", workspace=workspace)


class EditCommand:
    """One named command on a layer's undo stack; taken back as a whole when something fails inside.

    Parameters
    ----------
    label : str or Message
        What Undo calls it, as it stands or to be said in the user's language.

    Raises
    ------
    WorkspaceError
        On entering, when the layer cannot be edited.
    """

    def __init__(self, layer: QgsVectorLayer, label: str | Message) -> None:
        self._layer = layer
        self._label = label if isinstance(label, str) else user_voice().text(label)

    def __enter__(self) -> None:
        start_editing(self._layer)
        self._layer.beginEditCommand(self._label)

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        if error is None:
            self._layer.endEditCommand()
            self._layer.triggerRepaint()
        else:
            self._layer.destroyEditCommand()


@dataclass(frozen=True)
class PendingEdits:
    """What a layer's edit buffer holds.

    Attributes
    ----------
    attributes : mapping
        Changed values by QGIS id and index of the field.
    """

    added: tuple[QgsFeature, ...] = ()
    removed: frozenset[int] = frozenset()
    attributes: Mapping[int, Mapping[int, Any]] = field(default_factory=dict)
    geometries: Mapping[int, QgsGeometry] = field(default_factory=dict)
    new_fields: tuple[QgsField, ...] = ()
    dropped_fields: tuple[int, ...] = ()

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> PendingEdits:
        """The unsaved edits of a layer, copied."""
        buffer = layer.editBuffer()
        if buffer is None or not layer.isModified():
            return cls()
        return cls(
            tuple(QgsFeature(one) for one in buffer.addedFeatures().values()),
            frozenset(buffer.deletedFeatureIds()),
            {fid: dict(values) for fid, values in buffer.changedAttributeValues().items() if fid >= 0},
            {fid: QgsGeometry(one) for fid, one in buffer.changedGeometries().items() if fid >= 0},
            tuple(QgsField(one) for one in buffer.addedAttributes()),
            tuple(buffer.deletedAttributeIds()),
        )

    @property
    def fids(self) -> frozenset[int]:
        """QGIS ids of the stored features that are changed or removed."""
        return self.removed | frozenset(self.attributes) | frozenset(self.geometries)

    def without(self, fids: Collection[int]) -> PendingEdits:
        """The same edits but for those of some stored features."""
        return replace(
            self,
            removed=self.removed.difference(fids),
            attributes={fid: values for fid, values in self.attributes.items() if fid not in fids},
            geometries={fid: geometry for fid, geometry in self.geometries.items() if fid not in fids},
        )

    def replace_in(self, layer: QgsVectorLayer) -> None:
        """Have the layer's edit buffer hold these edits and no others; the undo stack is new then."""
        layer.rollBack(False)
        layer.undoStack().clear()
        for column in self.new_fields:
            layer.addAttribute(column)
        for fid, values in self.attributes.items():
            for index, value in values.items():
                layer.changeAttributeValue(fid, index, value)
        for fid, geometry in self.geometries.items():
            layer.changeGeometry(fid, geometry)
        for feature in self.added:
            layer.addFeature(feature)
        if self.removed:
            layer.deleteFeatures(list(self.removed))
        for index in self.dropped_fields:
            layer.deleteAttribute(index)
