# SPDX-License-Identifier: GPL-2.0-or-later
"""The numbers of turning points on the map, as many as can be read, and a ring about the one that is chosen."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen

from ...bridge.geometry import WGS84
from ...core.geodesy import Floats

_INK, _HALO, _CHOSEN = "#000000", "#ffffff", "#CC79A7"
_DOT, _RING, _HALO_WIDTH = 2.5, 8.0, 3.0
_CELL_PX = 40
"""Of a grid over the map, one number in each cell."""
_ABOVE = 1_000.0
"""Over QGIS's own marks."""


class NumberMarks(QgsMapCanvasItem):
    """Drawn by the canvas; `show_points` says what, `close` takes it off."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._coordinates: Floats = np.zeros((0, 2))
        self._chosen: tuple[float, float] | None = None
        self.setZValue(_ABOVE)
        canvas.extentsChanged.connect(self.updatePosition)
        self.updatePosition()

    def show_points(self, coordinates: Floats) -> None:
        """Show the numbers of these places, from 1: longitude and latitude, shape (n, 2)."""
        self._coordinates, self._chosen = coordinates, None
        self.updatePosition()
        self.update()

    def choose(self, place: tuple[float, float] | None) -> None:
        """Put the ring about a place."""
        self._chosen = place
        self.update()

    def is_seen(self, place: tuple[float, float]) -> bool:
        """Whether a place lies on the part that the map shows."""
        at = self._on_canvas(self._transform(), *place)
        return at is not None and self.boundingRect().contains(at)

    def centre(self, place: tuple[float, float]) -> None:
        """Bring a place into the middle of the map."""
        try:
            self._canvas.setCenter(self._transform().transform(QgsPointXY(*place)))
        except QgsCsException:
            return  # the map's projection does not reach there
        self._canvas.refresh()

    def close(self) -> None:
        """Take it off the map."""
        self._canvas.extentsChanged.disconnect(self.updatePosition)
        self._canvas.scene().removeItem(self)

    def updatePosition(self) -> None:
        """Cover the canvas, wherever it is moved."""
        self.setRect(self._canvas.extent())

    def boundingRect(self) -> QRectF:
        """The whole canvas."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Numbers beside dots, and the ring."""
        if not len(self._coordinates):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, at in self.readable():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(_INK))
            painter.drawEllipse(at, _DOT, _DOT)
            path = QPainterPath()
            path.addText(at + QPointF(2 * _DOT, -2 * _DOT), painter.font(), str(number))
            painter.strokePath(path, QPen(QColor(_HALO), _HALO_WIDTH))
            painter.fillPath(path, QColor(_INK))
        chosen = None if self._chosen is None else self._on_canvas(self._transform(), *self._chosen)
        if chosen is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width in ((_HALO, 5.0), (_CHOSEN, 3.0)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawEllipse(chosen, _RING, _RING)

    def readable(self) -> list[tuple[int, QPointF]]:
        """The numbers that are drawn, and where: the first in each cell of a grid over what the map shows."""
        settings = self._canvas.mapSettings()
        back = QgsCoordinateTransform(settings.destinationCrs(), WGS84, settings.transformContext())
        try:
            box = back.transformBoundingBox(self._canvas.extent())
        except QgsCsException:
            return []
        transform = self._transform()
        found = [(at + 1, self._on_canvas(transform, *self._coordinates[at].tolist())) for at in self._thinned(box)]
        return [(number, at) for number, at in found if at is not None]

    def _thinned(self, box: QgsRectangle) -> list[int]:
        """The first place in each cell of a grid over a box in degrees."""
        low = np.array([box.xMinimum(), box.yMinimum()])
        size = np.array([box.width(), box.height()])
        if not (size > 0).all():
            return []
        cells = np.maximum(1, np.array([self._canvas.width(), self._canvas.height()]) // _CELL_PX)
        place = np.floor((self._coordinates - low) / size * cells)
        inside = np.flatnonzero(((place >= 0) & (place < cells)).all(axis=1))
        cell = place[inside, 0] * (cells[1] + 1) + place[inside, 1]
        _, first = np.unique(cell, return_index=True)
        return sorted(inside[first].tolist())

    def _on_canvas(self, transform: QgsCoordinateTransform, longitude: float, latitude: float) -> QPointF | None:
        try:
            return QPointF(self.toCanvasCoordinates(transform.transform(QgsPointXY(longitude, latitude))))
        except QgsCsException:
            return None

    def _transform(self) -> QgsCoordinateTransform:
        settings = self._canvas.mapSettings()
        return QgsCoordinateTransform(WGS84, settings.destinationCrs(), settings.transformContext())
