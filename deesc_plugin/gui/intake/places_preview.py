# SPDX-License-Identifier: GPL-2.0-or-later
"""The drawing of a typed list on the map, before it is a feature."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor

from ...bridge.geometry import to_qgis
from ...bridge.typed_places import TypedPlace
from ...core.limits import LEAST_OF_RING
from ...core.polygons.live_ring import RingReading
from ...core.roles import Shape
from ..changes.map_drawing import MapDrawing

_LINE, _FAULT = QColor("#0072B2"), QColor("#d50000")
_FAULT_WIDTH = 5


class PlacesPreview(MapDrawing):
    """Draws places as points and, for a polygon or a line, the ring or line through them."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._drawn = QgsGeometry()

    def show(self, places: Sequence[TypedPlace], shape: Shape, reading: RingReading | None = None) -> None:
        """Draw the readable places; the points last.

        Parameters
        ----------
        reading : RingReading, optional
            What was found of the ring: where it is at fault it is red, and the edges at fault are thick.
        """
        self.clear()
        vertices = [QgsPointXY(place.longitude, place.latitude) for place in places if not place.reason]
        if not vertices:
            return
        if shape is Shape.LINE and len(vertices) > 1:
            self.draw(QgsGeometry.fromPolylineXY(vertices), QgsWkbTypes.GeometryType.LineGeometry, _LINE)
        if shape is Shape.AREA and len(vertices) >= LEAST_OF_RING:
            ring = QgsGeometry.fromPolygonXY([[*vertices, vertices[0]]])
            is_faulty = reading is not None and reading.is_faulty
            self.draw(ring, QgsWkbTypes.GeometryType.PolygonGeometry, _FAULT if is_faulty else _LINE)
        if reading is not None and not reading.offending.is_empty:
            edges = to_qgis(reading.offending)
            self.draw(edges, QgsWkbTypes.GeometryType.LineGeometry, _FAULT, _FAULT_WIDTH)
        self._drawn = QgsGeometry.fromMultiPointXY(vertices)
        self.draw(self._drawn, QgsWkbTypes.GeometryType.PointGeometry, _LINE)

    def clear(self) -> None:
        """Take the drawing off the map."""
        super().clear()
        self._drawn = QgsGeometry()

    def zoom(self) -> None:
        """Show all of the drawing."""
        if not self._drawn.isNull():
            self.zoom_to(self._drawn.boundingBox())
