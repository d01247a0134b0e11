# SPDX-License-Identifier: GPL-2.0-or-later
"""Which feature is selected on the map, for what shows that one and follows it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.open_workspace import OpenWorkspace
from .follower import Follower
from .session import Session


class Selection(Follower):
    """The selection in the layers of the workspace at hand.

    Parameters
    ----------
    wait_ms : int
        How long edits and selections are let come before they are told as one: they come in crowds.

    Attributes
    ----------
    workspace : OpenWorkspace or None
        The workspace at hand.

    Signals
    -------
    changed
        Another feature is selected, something was edited, or another workspace is at hand, which is told at once.
    """

    changed = pyqtSignal()

    def __init__(self, session: Session, wait_ms: int, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.workspace: OpenWorkspace | None = None
        self._layers: list[QgsVectorLayer] = []
        self._last: QgsVectorLayer | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(wait_ms)
        self._timer.timeout.connect(self.changed)
        session.content_changed.connect(self.tell_soon)
        session.unsaved_changed.connect(self.tell_soon)
        self._follow()

    @property
    def uid(self) -> str:
        """The uid of the one feature that is selected; empty for none and for several.

        QGIS's tool selects in one layer and leaves the others as they are, so what was selected last counts.
        """
        workspace = self.workspace
        layers = [layer for layer in self._layers if layer.selectedFeatureCount()]
        layers = [layer for layer in layers if layer is self._last] or layers
        found = [(layer, fid) for layer in layers for fid in layer.selectedFeatureIds()]
        if workspace is None or len(found) != 1:
            return ""
        ((layer, fid),) = found
        return workspace.uid_at(workspace.kind_of(layer), fid)

    @property
    def is_awaited(self) -> bool:
        """Whether `changed` is told in a moment."""
        return bool(self._timer.isActive())

    def tell_soon(self, *_: Any) -> None:
        """Tell `changed` when nothing more has come for a moment."""
        self._timer.start()

    def close(self) -> None:
        """Let go of the session and of the layers."""
        self._session.content_changed.disconnect(self.tell_soon)
        self._session.unsaved_changed.disconnect(self.tell_soon)
        super().close()

    def _follow(self) -> None:
        self._let_go()
        self.workspace = self._session.workspace
        self._layers = [] if self.workspace is None else list(self.workspace.layers)
        for layer in self._layers:
            layer.selectionChanged.connect(self._on_selection)
        self.changed.emit()

    def _let_go(self) -> None:
        self._timer.stop()
        for layer in self._layers:
            if not sip.isdeleted(layer):
                layer.selectionChanged.disconnect(self._on_selection)
        self._layers, self._last = [], None

    def _on_selection(self, *_: Any) -> None:
        self._last = self.sender()
        self.tell_soon()
