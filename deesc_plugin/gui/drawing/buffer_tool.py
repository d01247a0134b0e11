# SPDX-License-Identifier: GPL-2.0-or-later
"""The buffer tool: a click picks a zone or line, its window asks for the widths, the map shows what would be added."""

from __future__ import annotations

import shapely
from qgis.core import QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

from ...bridge.geometry import to_qgis
from ...core.roles import BUFFERED, LINES, Role
from ..language.translation import tr
from ..session.session import Session
from ..widgets.messages import Messages
from .buffer_panel import BufferPanel
from .new_feature import kinds_of_role

_MARGIN = 10
_REACH_PX = 8
"""Pixels from a line within which a click means it."""
_PREVIEW_COLOUR = "#E69F00"


class BufferTool(QgsMapTool):
    """Picks zones and lines on the map for the window that makes their buffers.

    Parameters
    ----------
    window : QWidget
        The main window, over which the tool's window floats.
    """

    def __init__(self, canvas: QgsMapCanvas, session: Session, messages: Messages, window: QWidget | None) -> None:
        super().__init__(canvas)
        self.setToolName(tr("Buffer from Zone"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._session, self._messages = session, messages
        workspace = session.open_workspace
        kinds = kinds_of_role(workspace.agreement, *BUFFERED)
        self._layers: dict[str, QgsVectorLayer] = {kind.id: workspace.layer(kind.id) for kind in kinds}
        self._layer = next(iter(self._layers.values()))  # any: all are in WGS 84
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
        """Choose the line near the cursor, or the zone under it; of several the smallest."""
        place = self.toLayerCoordinates(self._layer, event.pos())
        point = shapely.Point(place.x(), place.y())
        zone = self._line_near(point) or self._smallest_at(point)
        if zone:
            self.panel.choose_zone(zone)
        else:
            self._messages.tell(self._nothing_there())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the tool away."""
        if event.key() == Qt.Key.Key_Escape:
            self.panel.close()
            event.accept()

    def _nothing_there(self) -> str:
        if any(layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry for layer in self._layers.values()):
            return tr("There is no zone or line at that place; click on one, or choose it in the list.")
        return tr("There is no zone at that place; click into one, or choose it in the list.")

    def _zone_in_sight(self) -> str:
        """The uid of the one zone or line that is selected, or else of the zone in the middle; empty without."""
        workspace = self._session.workspace
        selected = [(kind, fid) for kind, layer in self._layers.items() for fid in layer.selectedFeatureIds()]
        if workspace is not None and len(selected) == 1:
            return workspace.uid_at(*selected[0])
        middle = self.toLayerCoordinates(self._layer, self.canvas().center())
        return self._smallest_at(shapely.Point(middle.x(), middle.y()))

    def _line_near(self, point: shapely.Point) -> str:
        """The uid of the nearest line within reach of a click; empty without."""
        workspace, reach = self._session.workspace, self.canvas().mapUnitsPerPixel() * _REACH_PX
        edge = self.toLayerCoordinates(self._layer, self.canvas().center())
        beside = self.canvas().center()
        beside.setX(beside.x() + reach)
        degrees = edge.distance(self.toLayerCoordinates(self._layer, beside))
        lines = () if workspace is None else workspace.snapshot().of_role(*LINES)
        near = [(shapely.distance(line.geometry, point), line.uid) for line in lines if line.geometry is not None]
        found = min((pair for pair in near if pair[0] <= degrees), default=(0.0, ""))
        return found[1]

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
