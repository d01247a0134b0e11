# SPDX-License-Identifier: GPL-2.0-or-later
"""Marks on the map that belong to nobody's layer: places of findings, and one geometry that is pointed out."""

from __future__ import annotations

from typing import Any, Iterable, Sequence

import shapely
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor

from ...bridge.geometry import WGS84, to_qgis
from ...core.finding import Finding
from ...core.geodesy import densify
from ..language.direction import told
from ..widgets.tool_tip import plain_tip
from .severity_signs import SIGNS

_MOST_MARKS = 1_000
_MARK_SIZE, _MARK_WIDTH = 12, 3
_POINTED_OUT = "#CC79A7"
_PROPOSED = "#009E73"
_LEAST_SIZE = 0.005
"""Degrees: a point is shown with so much ground about it."""
_MARGIN = 1.4
_TYPES = {
    0: QgsWkbTypes.GeometryType.PointGeometry,
    1: QgsWkbTypes.GeometryType.LineGeometry,
    2: QgsWkbTypes.GeometryType.PolygonGeometry,
}


class MapMarks(QObject):
    """What a dock shows on the canvas; `clear` takes all of it away."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._markers: list[QgsVertexMarker] = []
        self._bands: list[QgsRubberBand] = []
        self._findings: tuple[Finding, ...] = ()
        canvas.destinationCrsChanged.connect(self._redraw)

    @property
    def bands(self) -> tuple[QgsRubberBand, ...]:
        """What is pointed out or proposed."""
        return tuple(self._bands)

    def mark(self, findings: Iterable[Finding]) -> None:
        """A mark at the place of each finding, the most severe on top; of very many only the most severe."""
        placed = [finding for finding in findings if finding.point is not None]
        self._findings = tuple(sorted(placed, key=lambda finding: finding.severity.rank)[:_MOST_MARKS])
        self._redraw()

    def point_out(self, geometries: Sequence[shapely.Geometry]) -> None:
        """Show some geometries, WGS 84, in place of what was pointed out before."""
        self.clear_bands()
        for geometry in geometries:
            self._add_band(geometry, _POINTED_OUT, Qt.PenStyle.SolidLine, Qt.BrushStyle.DiagCrossPattern)

    def propose(self, before: Sequence[shapely.Geometry], after: Sequence[shapely.Geometry]) -> None:
        """Show what a change takes away, dotted, and what it puts there, with a dashed line and a hatch."""
        self.clear_bands()
        for geometry in before:
            self._add_band(geometry, _POINTED_OUT, Qt.PenStyle.DotLine, Qt.BrushStyle.NoBrush)
        for geometry in after:
            self._add_band(geometry, _PROPOSED, Qt.PenStyle.DashLine, Qt.BrushStyle.BDiagPattern)

    def pan_to(self, longitude: float, latitude: float) -> None:
        """Bring a place into the middle of the map."""
        point = self._on_canvas(longitude, latitude)
        if point is not None:
            self._canvas.setCenter(point)
            self._canvas.refresh()

    def zoom_to(
        self, geometries: Sequence[shapely.Geometry], is_flashed: bool = True, least_size: float = _LEAST_SIZE
    ) -> None:
        """Fill the map with some geometries, WGS 84, and flash them; with so many degrees of ground about a point."""
        west, south, east, north = shapely.total_bounds(list(geometries))
        box = QgsRectangle(west, south, east, north)
        box.grow(max(0.0, (least_size - max(box.width(), box.height())) / 2))
        try:
            extent = self._transform().transformBoundingBox(box)
        except QgsCsException:
            return  # the map's projection does not reach there
        extent.scale(_MARGIN)
        self._canvas.setExtent(extent)
        self._canvas.refresh()
        if is_flashed:
            self._canvas.flashGeometries([to_qgis(geometry) for geometry in geometries], WGS84)

    def clear(self) -> None:
        """Take everything off the map."""
        self._findings = ()
        self._redraw()
        self.clear_bands()

    def clear_bands(self) -> None:
        """Take off what is pointed out."""
        self._take_off(self._bands)

    def close(self) -> None:
        """Clear the map and let go of it."""
        self.clear()
        self._canvas.destinationCrsChanged.disconnect(self._redraw)

    def _redraw(self) -> None:
        self._take_off(self._markers)
        for finding in reversed(self._findings):
            point = None if finding.point is None else self._on_canvas(*finding.point)
            if point is None:
                continue
            sign = SIGNS[finding.severity]
            marker = QgsVertexMarker(self._canvas)
            marker.setIconType(sign.marker)
            marker.setColor(QColor(sign.colour))
            marker.setIconSize(_MARK_SIZE)
            marker.setPenWidth(_MARK_WIDTH)
            marker.setCenter(point)
            marker.setToolTip(plain_tip(told(finding.message)))
            self._markers.append(marker)

    def _add_band(self, geometry: shapely.Geometry, colour: str, line: Any, fill: Any) -> None:
        for part in shapely.get_parts(shapely.get_parts(geometry)):
            band = QgsRubberBand(self._canvas, _TYPES[int(shapely.get_dimensions(part))])
            band.setStrokeColor(QColor(colour))
            band.setFillColor(QColor(colour))
            band.setBrushStyle(fill)
            band.setLineStyle(line)
            band.setWidth(_MARK_WIDTH)
            band.setIcon(QgsRubberBand.IconType.ICON_FULL_DIAMOND)
            band.setIconSize(_MARK_SIZE)
            band.setToGeometry(self._drawn(part), WGS84)
            self._bands.append(band)

    def _drawn(self, geometry: shapely.Geometry) -> QgsGeometry:
        """With its geodesic edges drawn out, in whatever projection the map is."""
        return to_qgis(densify(geometry))

    def _on_canvas(self, longitude: float, latitude: float) -> QgsPointXY | None:
        try:
            return self._transform().transform(QgsPointXY(longitude, latitude))
        except QgsCsException:
            return None

    def _transform(self) -> QgsCoordinateTransform:
        settings = self._canvas.mapSettings()
        return QgsCoordinateTransform(WGS84, settings.destinationCrs(), settings.transformContext())

    def _take_off(self, items: list[Any]) -> None:
        for item in items:
            self._canvas.scene().removeItem(item)
        items.clear()
