# SPDX-License-Identifier: GPL-2.0-or-later
"""Arrows on the map from where turning points were to where they are."""

from __future__ import annotations

import math
from typing import Any, Sequence

from qgis.core import QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from .legend import ARROW

Way = tuple[QgsPointXY, QgsPointXY]
_HEAD, _HALF_ANGLE = 14.0, math.radians(22)
"""Length of an arrow's head in pixels, at every scale, and how far its sides lean out."""
_WIDTH, _HALO = 1.5, 1.5
_ABOVE = 20
"""Over the lines, which are drawn at 0."""


class Arrows(QgsMapCanvasItem):
    """Draws arrows whose heads are as large at every scale; a way that is shorter than a head is a head alone.

    Parameters
    ----------
    ways : sequence of (QgsPointXY, QgsPointXY)
        From and to, in the map's CRS.
    """

    def __init__(self, canvas: QgsMapCanvas, ways: Sequence[Way]) -> None:
        super().__init__(canvas)
        self.ways = tuple(ways)
        self.setZValue(_ABOVE)
        extent = QgsRectangle()
        extent.setMinimal()
        for place in (place for way in self.ways for place in way):
            extent.combineExtentWith(place.x(), place.y())
        self.setRect(extent)

    def boundingRect(self) -> QRectF:
        """With room for the heads, which may stand out."""
        return super().boundingRect().adjusted(-_HEAD, -_HEAD, _HEAD, _HEAD)

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw every way."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ways = [tuple(self.toCanvasCoordinates(place) - self.pos() for place in way) for way in self.ways]
        for colour, more in ((QColor("white"), 2 * _HALO), (QColor(ARROW), 0.0)):
            for start, tip in ways:
                painter.setBrush(QBrush(colour))
                painter.setPen(QPen(colour, _WIDTH + more))
                painter.drawLine(start, tip)
                painter.setPen(QPen(colour, more))
                painter.drawPolygon(head_of(start, tip))


def head_of(start: QPointF, tip: QPointF) -> QPolygonF:
    """The triangle at the end of a way, in pixels."""
    back = math.atan2(start.y() - tip.y(), start.x() - tip.x())
    sides = (
        QPointF(tip.x() + _HEAD * math.cos(back + lean), tip.y() + _HEAD * math.sin(back + lean))
        for lean in (_HALF_ANGLE, -_HALF_ANGLE)
    )
    return QPolygonF([tip, *sides])
