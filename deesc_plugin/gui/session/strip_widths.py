# SPDX-License-Identifier: GPL-2.0-or-later
"""Strips are hatched by their widths: notes on their layers which widths there are, a moment after one has changed."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ...bridge.open_workspace import OpenWorkspace
from ...bridge.styling.layer_style import note_widths, renew_hatches
from ...bridge.values import plain_value
from ...core.roles import Role
from .follower import Follower
from .session import Session

_AFTER_MS = 250


class StripWidths(Follower):
    """Follows the workspace at hand; that alone leaves nothing to save in the project."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._workspace: OpenWorkspace | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.note)
        self._follow()

    def note(self) -> None:
        """Look at the layers of strips, unsaved edits included."""
        if self._workspace is None:
            return
        was_changed = self._session.project.isDirty()
        for layer in self._workspace.layers:
            kind = self._workspace.agreement.kind(self._workspace.kind_of(layer))
            if kind is not None and kind.role is Role.BUFFER_ZONE:
                renew_hatches(layer, self._workspace.agreement, kind)
                note_widths(layer, _widths(layer))
        self._session.project.setDirty(was_changed)

    def _follow(self) -> None:
        self._let_go()
        self._workspace = self._session.workspace
        if self._workspace is not None:
            self._workspace.changed.connect(self._timer.start)
            self.note()

    def _let_go(self) -> None:
        self._timer.stop()
        if self._workspace is not None:
            self._workspace.changed.disconnect(self._timer.start)
            self._workspace = None


def _widths(layer: QgsVectorLayer) -> list[float]:
    """The widths of a layer's strips as `core.looks` has them: one that states none counts as 0."""
    index = layer.fields().indexOf("width_m")
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([index])
    return sorted({float(plain_value(row.attribute(index)) or 0.0) for row in layer.getFeatures(request)})
