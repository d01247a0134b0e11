# SPDX-License-Identifier: GPL-2.0-or-later
"""The buffer tool: a click picks the zone, its window asks for the widths, the map shows what would be added."""

from __future__ import annotations

import shapely
from qgis.core import QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

from ...bridge.geometry import to_qgis
from ...core.agreement import Kind
from ...core.roles import Role
from ..language.translation import tr
from ..session.session import Session
from ..widgets.messages import Messages
from .buffer_panel import BufferPanel

_MARGIN = 10
_PREVIEW_COLOUR = "#E69F00"


class BufferTool(QgsMapTool):
    """Picks zones on the map for the window that makes their buffers.

    Parameters
    ----------
    zone_kind : Kind
        The kind whose layer is clicked.
    window : QWidget
        The main window, over which the tool's window floats.
    """

    def __init__(
        self, canvas: QgsMapCanvas, session: Session, messages: Messages, zone_kind: Kind, window: QWidget | None
    ) -> None:
        super().__init__(canvas)
        self.setToolName(tr("Buffer from Zone"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._session, self._messages = session, messages
        self._kind = zone_kind.id
        self._layer: QgsVectorLayer = session.open_workspace.layer(zone_kind.id)
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(QColor(_PREVIEW_COLOUR))
        self._band.setBrushStyle(Qt.BrushStyle.BDiagPattern)
        self._band.setFillColor(QColor(_PREVIEW_COLOUR))
        self._band.setWidth(2)
        self.panel = BufferPanel(session, messages, window)
        self.panel.previewed.connect(self._show)
        self.panel.closed.connect(self._put_away)

    def activate(self) -> None:
        """Show the window beside the map, with the zone that is looked at."""
        super().activate()
        in_sight = self._zone_in_sight()
        if in_sight:
            self.panel.choose_zone(in_sight)
        self.panel.show()
        # beside what is looked at, not over it
        corner = self.canvas().mapToGlobal(self.canvas().rect().topRight())
        self.panel.move(corner - QPoint(self.panel.frameGeometry().width() + _MARGIN, -_MARGIN))
        self.panel.preview()

    def deactivate(self) -> None:
        """Another tool was taken: the window goes."""
        super().deactivate()
        self.panel.close()

    def remove(self) -> None:
        """Take what belongs to the tool off the canvas."""
        self.canvas().scene().removeItem(self._band)
        self.panel.close()
        self.panel.deleteLater()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Choose the zone under the cursor; of several the smallest."""
        place = self.toLayerCoordinates(self._layer, event.pos())
        zone = self._smallest_at(shapely.Point(place.x(), place.y()))
        if zone:
            self.panel.choose_zone(zone)
        else:
            self._messages.tell(tr("There is no zone at that place; click into one, or choose it in the list."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the tool away."""
        if event.key() == Qt.Key.Key_Escape:
            self.panel.close()
            event.accept()

    def _zone_in_sight(self) -> str:
        """The uid of the one zone that is selected, or else of that in the middle of the map; empty without."""
        workspace, selected = self._session.workspace, self._layer.selectedFeatureIds()
        if workspace is not None and len(selected) == 1:
            return workspace.uid_at(self._kind, selected[0])
        middle = self.toLayerCoordinates(self._layer, self.canvas().center())
        return self._smallest_at(shapely.Point(middle.x(), middle.y()))

    def _smallest_at(self, point: shapely.Point) -> str:
        workspace = self._session.workspace
        zones = () if workspace is None else workspace.snapshot().of_role(Role.ZONE)
        hit = [zone for zone in zones if zone.geometry is not None and shapely.intersects(zone.geometry, point)]
        return min(hit, key=lambda zone: shapely.area(zone.geometry)).uid if hit else ""

    def _show(self, geometry: shapely.Geometry | None) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if geometry is not None:
            self._band.setToGeometry(to_qgis(geometry), self._layer)

    def _put_away(self) -> None:
        if self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
