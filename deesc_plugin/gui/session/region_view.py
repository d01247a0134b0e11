# SPDX-License-Identifier: GPL-2.0-or-later
"""The map follows the region chosen: it goes there, and what belongs to other regions is drawn faintly."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContextUtils,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.geometry import WGS84
from ...bridge.styling.layer_style import REGION_VARIABLE
from .session import Session

_MARGIN = 1.1


class RegionView(QObject):
    """Zooms to the region of the session when a workspace is opened, and whenever another region is chosen.

    Signals
    -------
    followed(str)
        The map shows that region now; empty: all.
    """

    followed = pyqtSignal(str)

    def __init__(self, session: Session, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._canvas = session, canvas
        self._shown = session.region
        session.choice_changed.connect(self.follow)
        session.workspace_changed.connect(self._start_anew)
        session.opened.connect(self._arrive)

    def close(self) -> None:
        """Let go of the session."""
        self._session.choice_changed.disconnect(self.follow)
        self._session.workspace_changed.disconnect(self._start_anew)
        self._session.opened.disconnect(self._arrive)

    def follow(self) -> None:
        """Show the region where it is another one than before."""
        workspace = self._session.workspace
        if workspace is None or self._session.region == self._shown:
            return
        self._shown = self._session.region
        # styles read the variable: they fade what is of another region, and the project keeps it
        QgsExpressionContextUtils.setProjectVariable(self._session.project, REGION_VARIABLE, self._shown)
        self.zoom()
        self.followed.emit(self._shown)

    def zoom(self) -> None:
        """Go to the region chosen, or to all regions."""
        workspace = self._session.workspace
        if workspace is None:
            return
        extent = QgsRectangle()
        extent.setMinimal()
        for region in workspace.agreement.regions:
            if self._shown in ("", region.id):
                extent.combineExtentWith(QgsRectangle(*region.extent))
        settings = self._canvas.mapSettings()
        transform = QgsCoordinateTransform(WGS84, settings.destinationCrs(), settings.transformContext())
        try:
            extent = transform.transformBoundingBox(extent)
        except QgsCsException:
            return  # the map's CRS does not reach there: leave the view as it is
        extent.scale(_MARGIN)
        self._canvas.setExtent(extent)
        for layer in workspace.layers:
            layer.triggerRepaint()
        self._canvas.refresh()

    def _arrive(self) -> None:
        # after QGIS has gone to the full extent, as it does when a project gets its first layers
        QTimer.singleShot(0, self.zoom)

    def _start_anew(self) -> None:
        self._shown = self._session.region
