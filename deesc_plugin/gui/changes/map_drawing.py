# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawings on the map of what is no feature of a layer: not yet, or not any more."""

from __future__ import annotations

from typing import Sequence

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...bridge.geometry import WGS84

FAINT = 38
"""Opacity of a fill, of 255."""
_MARGIN = 1.2


class MapDrawing:
    """Geometries in WGS 84 over a map, which may show any CRS.

    Parameters
    ----------
    canvas : QgsMapCanvas
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []

    @property
    def bands(self) -> tuple[QgsRubberBand, ...]:
        """What is drawn on the map now."""
        return tuple(self._bands)

    def clear(self) -> None:
        """Take the drawing off the map."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands.clear()

    def draw(
        self,
        geometry: QgsGeometry,
        of_type: QgsWkbTypes.GeometryType,
        colour: QColor,
        width: int = 2,
        faint: int = FAINT,
        line: Qt.PenStyle = Qt.PenStyle.SolidLine,
        hatch: Qt.BrushStyle = Qt.BrushStyle.SolidPattern,
    ) -> None:
        """Draw one geometry more.

        Parameters
        ----------
        faint : int
            Opacity of the fill, of 255.
        """
        band = QgsRubberBand(self._canvas, of_type)
        band.setStrokeColor(colour)
        fill = QColor(colour)
        fill.setAlpha(faint)
        band.setFillColor(fill)
        band.setWidth(width)
        band.setLineStyle(line)
        band.setBrushStyle(hatch)
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(8)
        band.setToGeometry(geometry, WGS84)
        self._bands.append(band)

    def zoom_to(self, extent: QgsRectangle) -> None:
        """Show an extent of WGS 84 on the map, with a margin; nothing where the map's CRS does not reach it."""
        try:
            shown = self._to_map().transformBoundingBox(extent)
        except QgsCsException:
            return
        if shown.isEmpty():
            self._canvas.setCenter(shown.center())
        else:
            shown.scale(_MARGIN)
            self._canvas.setExtent(shown)
        self._canvas.refresh()

    def on_map(self, places: Sequence[QgsPointXY]) -> list[QgsPointXY] | None:
        """Places in WGS 84 as the map has them; None where its CRS does not reach one."""
        try:
            return [self._to_map().transform(place) for place in places]
        except QgsCsException:
            return None

    def _to_map(self) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(WGS84, self._canvas.mapSettings().destinationCrs(), QgsProject.instance())
