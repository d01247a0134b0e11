# SPDX-License-Identifier: GPL-2.0-or-later
"""Changes to rows of a workspace's layers: single ones, which others wrap in a command, and those of a fix."""

from __future__ import annotations

from typing import Any, Sequence

from qgis.core import QgsFeature, QgsVectorLayer, QgsVectorLayerUtils

from ..core.agreement import Agreement, Kind
from ..core.delimitation import Feature
from ..core.errors import WorkspaceError
from ..core.finding import Edit
from ..core.saying import Message
from .geometry import to_qgis
from .layer_edits import EditCommand
from .schema import origin_row, row_of, stored_geometry

Place = tuple[QgsVectorLayer, int]
"""A layer, and the QGIS id of a row."""


def new_row(layer: QgsVectorLayer, agreement: Agreement, kind: Kind, feature: Feature) -> QgsFeature:
    """A feature as a row of its kind's layer, not added to it."""
    values = {
        layer.fields().indexOf(name): value
        for name, value in row_of(feature, agreement, kind.role).items()
        if value is not None
    }
    return QgsVectorLayerUtils.createFeature(layer, to_qgis(stored_geometry(feature.geometry)), values)


def apply_edits(places: Sequence[tuple[Edit, Place]], label: Message) -> list[QgsVectorLayer]:
    """Make the changes of a fix to rows, as one undoable command a layer; the layers that were changed.

    Raises
    ------
    WorkspaceError
        When a layer does not take it.
    """
    layers = list({layer.id(): layer for _, (layer, _) in places}.values())
    for layer in layers:
        with EditCommand(layer, label):
            for edit, (of_edit, fid) in places:
                if of_edit is layer:
                    _apply(layer, fid, edit)
    return layers


def _apply(layer: QgsVectorLayer, fid: int, edit: Edit) -> None:
    if edit.remove:
        done = layer.deleteFeature(fid)
    elif edit.geometry is not None:
        done = layer.changeGeometry(fid, to_qgis(stored_geometry(edit.geometry)))
        origin = origin_row(edit.origin) if edit.origin is not None else {}
        done = done and all(_change(layer, fid, name, value) for name, value in origin.items())
    else:
        done = _change(layer, fid, edit.attribute, edit.value or None)
    _refuse_undone(layer, done)


def insist_on(layer: QgsVectorLayer, agreement: Agreement, kind: Kind, fid: int | None, mine: Feature | None) -> None:
    """Put a version of a feature in the place of the row that is there; None stands for no row and for its removal.

    Raises
    ------
    WorkspaceError
        When the layer does not take it.
    """
    if mine is None:
        done = fid is None or layer.deleteFeature(fid)
    elif fid is None:
        done = layer.addFeature(new_row(layer, agreement, kind, mine))
    else:
        values = {layer.fields().indexOf(name): value for name, value in row_of(mine, agreement, kind.role).items()}
        done = layer.changeGeometry(fid, to_qgis(stored_geometry(mine.geometry)))
        done = layer.changeAttributeValues(fid, values) and done
    _refuse_undone(layer, done)


def _change(layer: QgsVectorLayer, fid: int, name: str, value: Any) -> bool:
    index = layer.fields().indexOf(name)
    return index >= 0 and bool(layer.changeAttributeValue(fid, index, value))


def _refuse_undone(layer: QgsVectorLayer, done: bool) -> None:
    if not done:
        raise WorkspaceError("The layer “{layer}” did not take the change; it may be read-only.", layer=layer.name())
