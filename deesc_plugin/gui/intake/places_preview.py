# SPDX-License-Identifier: GPL-2.0-or-later
"""The drawing of a typed list on the map, before it is a feature."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsProject, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ...bridge.geometry import WGS84, to_qgis
from ...bridge.typed_places import TypedPlace
from ...core.limits import LEAST_OF_RING
from ...core.polygons.live_ring import RingReading

_LINE, _FAULT = QColor("#0072B2"), QColor("#d50000")
_FAINT = 38
"""Opacity of the fill, of 255."""
_WIDTH, _FAULT_WIDTH = 2, 5
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

    def show(self, places: Sequence[TypedPlace], is_point: bool, reading: RingReading | None = None) -> None:
        """Draw the readable places.

        Parameters
        ----------
        reading : RingReading, optional
            What was found of the ring: where it is at fault it is red, and the edges at fault are thick.
        """
        self.clear()
        vertices = [QgsPointXY(place.longitude, place.latitude) for place in places if not place.reason]
        if not vertices:
            return
        if not is_point and len(vertices) >= LEAST_OF_RING:
            ring = QgsGeometry.fromPolygonXY([[*vertices, vertices[0]]])
            is_faulty = reading is not None and reading.is_faulty
            self._draw(ring, QgsWkbTypes.GeometryType.PolygonGeometry, _FAULT if is_faulty else _LINE)
        if reading is not None and not reading.offending.is_empty:
            edges = to_qgis(reading.offending)
            self._draw(edges, QgsWkbTypes.GeometryType.LineGeometry, _FAULT, _FAULT_WIDTH)
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

    def _draw(
        self,
        geometry: QgsGeometry,
        geometry_type: QgsWkbTypes.GeometryType,
        colour: QColor = _LINE,
        width: int = _WIDTH,
    ) -> None:
        band = QgsRubberBand(self._canvas, geometry_type)
        band.setStrokeColor(colour)
        fill = QColor(colour)
        fill.setAlpha(_FAINT)
        band.setFillColor(fill)
        band.setWidth(width)
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(8)
        band.setToGeometry(geometry, WGS84)
        self._bands.append(band)
