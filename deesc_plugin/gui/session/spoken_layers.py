# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of the workspace at hand in the language of the window; their file stays as it is."""

from __future__ import annotations

from qgis.core import QgsProject

from ...bridge.open_workspace import OpenWorkspace
from ...bridge.project import layers_of
from ...bridge.spoken_layers import speak, speak_group
from ...bridge.user_voice import user_voice


def speak_layers(project: QgsProject, workspace: OpenWorkspace) -> None:
    """Name layers, forms, legends and labels in the window's language; that alone leaves nothing to save."""
    was_changed = project.isDirty()
    layers, voice = layers_of(project, workspace.store), user_voice()
    speak(layers, workspace.agreement, voice)
    speak_group(project.layerTreeRoot(), layers, workspace.agreement, voice)
    project.setDirty(was_changed)
