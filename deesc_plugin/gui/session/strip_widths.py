# SPDX-License-Identifier: GPL-2.0-or-later
"""Strips are hatched by their widths: their layers are told which widths there are."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...bridge.open_workspace import OpenWorkspace
from ...bridge.styling.layer_style import note_widths, renew_hatches
from ...bridge.values import plain_value
from ...core.roles import Role
from .follower import LayerNotes


class StripWidths(LayerNotes):
    """Follows the workspace at hand."""

    def _note(self, workspace: OpenWorkspace) -> None:
        for layer in workspace.layers:
            kind = workspace.agreement.kind(workspace.kind_of(layer))
            if kind is not None and kind.role is Role.BUFFER_ZONE:
                renew_hatches(layer, workspace.agreement, kind)
                note_widths(layer, _widths(layer))


def _widths(layer: QgsVectorLayer) -> list[float]:
    """The widths of a layer's strips as `core.looks` has them: one that states none counts as 0."""
    index = layer.fields().indexOf("width_m")
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([index])
    return sorted({float(plain_value(row.attribute(index)) or 0.0) for row in layer.getFeatures(request)})
