# SPDX-License-Identifier: GPL-2.0-or-later
"""How messages name the layers of a workspace."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ...bridge.open_workspace import OpenWorkspace
from ...bridge.project import EXCEPTION_PROPERTY
from .translation import tr


def shown_name(layer: QgsVectorLayer) -> str:
    """A layer's name; the table that stands in no layer tree is called by what it holds."""
    return tr("accepted findings") if layer.customProperty(EXCEPTION_PROPERTY) else str(layer.name())


def unsaved_names(workspace: OpenWorkspace | None) -> tuple[str, ...]:
    """What has unsaved edits."""
    if workspace is None:
        return ()
    waiting = workspace.shared.waiting
    acts = (tr("acts"),) if waiting.acts else () if waiting.is_empty else (tr("stretches"),)
    return (*(shown_name(layer) for layer in workspace.edited_layers), *acts)
