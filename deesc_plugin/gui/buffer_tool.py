"""The buffer tool: a click picks the zone, its window asks for the widths, the map shows what would be added."""

from __future__ import annotations

import shapely
from qgis.core import QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

from ..bridge.geometry import to_qgis
from ..core.agreement import Kind, Role
from .buffer_panel import BufferPanel
from .messages import Messages
from .session import Session
from .translation import tr

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
        self._layer: QgsVectorLayer = session.workspace.layer(zone_kind.id)
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(QColor(_PREVIEW_COLOUR))
        self._band.setBrushStyle(Qt.BrushStyle.BDiagPattern)
        self._band.setFillColor(QColor(_PREVIEW_COLOUR))
        self._band.setWidth(2)
        self.panel = BufferPanel(session, messages, window)
        self.panel.previewed.connect(self._show)
        self.panel.closed.connect(self._put_away)

    def activate(self) -> None:
        """Show the window beside the map."""
        super().activate()
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
        workspace = self._session.workspace
        if workspace is None:
            return
        place = self.toLayerCoordinates(self._layer, event.pos())
        point = shapely.Point(place.x(), place.y())
        hit = [
            zone
            for zone in workspace.snapshot().of_role(Role.ZONE)
            if zone.geometry is not None and shapely.intersects(zone.geometry, point)
        ]
        if hit:
            self.panel.choose_zone(min(hit, key=lambda zone: shapely.area(zone.geometry)).uid)
        else:
            self._messages.tell(tr("There is no zone at that place; click into one, or choose it in the list."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the tool away."""
        if event.key() == Qt.Key.Key_Escape:
            self.panel.close()
            event.accept()

    def _show(self, geometry: shapely.Geometry | None) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if geometry is not None:
            self._band.setToGeometry(to_qgis(geometry), self._layer)

    def _put_away(self) -> None:
        if self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
