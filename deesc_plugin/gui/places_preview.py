"""The drawing of a typed list on the map, before it is a feature."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsProject, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ..bridge.geometry import WGS84
from ..bridge.typed_places import TypedPlace

_LINE = QColor("#0072B2")
_FILL = QColor(0, 114, 178, 38)
_LEAST_OF_RING = 3
_MARGIN = 1.2


class PlacesPreview:
    """Draws places as points and, for a polygon, the ring through them.

    Parameters
    ----------
    canvas : QgsMapCanvas
        It may show any CRS.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []
        self._drawn = QgsGeometry()

    def show(self, places: Sequence[TypedPlace], is_point: bool) -> None:
        """Draw the readable places."""
        self.clear()
        vertices = [QgsPointXY(place.longitude, place.latitude) for place in places if not place.reason]
        if not vertices:
            return
        if not is_point and len(vertices) >= _LEAST_OF_RING:
            ring = QgsGeometry.fromPolygonXY([[*vertices, vertices[0]]])
            self._draw(ring, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._drawn = QgsGeometry.fromMultiPointXY(vertices)
        self._draw(self._drawn, QgsWkbTypes.GeometryType.PointGeometry)

    def clear(self) -> None:
        """Take the drawing off the map."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands.clear()
        self._drawn = QgsGeometry()

    def zoom(self) -> None:
        """Show all of the drawing."""
        if self._drawn.isNull():
            return
        to_map = QgsCoordinateTransform(WGS84, self._canvas.mapSettings().destinationCrs(), QgsProject.instance())
        extent = to_map.transformBoundingBox(self._drawn.boundingBox())
        if extent.isEmpty():
            self._canvas.setCenter(extent.center())
        else:
            extent.scale(_MARGIN)
            self._canvas.setExtent(extent)
        self._canvas.refresh()

    @property
    def bands(self) -> tuple[QgsRubberBand, ...]:
        """What is drawn on the map now, the points last."""
        return tuple(self._bands)

    def _draw(self, geometry: QgsGeometry, geometry_type: QgsWkbTypes.GeometryType) -> None:
        band = QgsRubberBand(self._canvas, geometry_type)
        band.setStrokeColor(_LINE)
        band.setFillColor(_FILL)
        band.setWidth(2)
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(8)
        band.setToGeometry(geometry, WGS84)
        self._bands.append(band)
