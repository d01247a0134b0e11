# SPDX-License-Identifier: GPL-2.0-or-later
"""Forms and tables call the zone or line that a feature belongs to by its name; what is stored is its identifier."""

from __future__ import annotations

from qgis.core import QgsEditorWidgetSetup, QgsFeatureRequest, QgsValueMapFieldFormatter, QgsVectorLayer

from ...bridge.open_workspace import OpenWorkspace
from ...bridge.schema import feature_of
from ...bridge.values import plain_value
from ...core.roles import ATTACHED, BUFFERED
from ..language.direction import said
from ..language.translation import tr
from .follower import LayerNotes

_COLUMN = "zone"


class ZoneLists(LayerNotes):
    """Follows the workspace at hand; a widget that a person has chosen for the column stays."""

    def _note(self, workspace: OpenWorkspace) -> None:
        entries = [{tr("none"): QgsValueMapFieldFormatter.NULL_VALUE}]
        entries += [{name: uid} for name, uid in sorted(_named(workspace)) if uid]
        wanted = QgsEditorWidgetSetup("ValueMap", {"map": entries})
        for layer in workspace.layers:
            index = layer.fields().indexOf(_COLUMN)
            kind = workspace.agreement.kind(workspace.kind_of(layer))
            if kind is None or kind.role not in ATTACHED or index < 0:
                continue
            has = layer.editorWidgetSetup(index)
            if has.type() in ("TextEdit", wanted.type()) and has.config() != wanted.config():
                layer.setEditorWidgetSetup(index, wanted)


def _named(workspace: OpenWorkspace) -> list[tuple[str, str]]:
    """Name and uid of each feature that others may belong to."""
    kinds = {kind.id for kind in workspace.agreement.kinds if kind.role in BUFFERED}
    layers = [layer for layer in workspace.layers if workspace.kind_of(layer) in kinds]
    return [name_and_uid for layer in layers for name_and_uid in _of_layer(layer, workspace.kind_of(layer))]


def _of_layer(layer: QgsVectorLayer, kind: str) -> list[tuple[str, str]]:
    names = [name for name in layer.fields().names() if name in ("uid", "name") or name.startswith("name_")]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows = layer.getFeatures(request.setSubsetOfAttributes(names, layer.fields()))
    found = [feature_of({name: plain_value(row.attribute(name)) for name in names}, kind, None) for row in rows]
    return [(said(feature), feature.uid) for feature in found]
