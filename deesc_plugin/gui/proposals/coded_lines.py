# SPDX-License-Identifier: GPL-2.0-or-later
"""A party's lines on the map: a long dash, and the party's code along the line instead of a colour."""

from __future__ import annotations

from typing import Any, Iterator

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

INK = "#1a1a1a"
"""Of every party alike."""
_WIDTH, _HALO = 1.6, 2.0
_DASH = [10.0, 4.0]
"""Lengths of dash and gap, in widths of the line."""
_FIRST, _EVERY, _MOST, _APART = 60.0, 320.0, 60, 80.0
"""Pixels along a line to the first code, and from one to the next; codes on one line at most; how much farther along
the codes of the next proposal stand, so that those on one line are side by side."""
_BESIDE = 256
"""Pixels beyond the map's edge up to which lines are drawn, so that dashes do not jump there."""
_ABOVE = 15


class CodedLines(QgsMapCanvasItem):
    """Draws lines with a code along them, as large at every scale.

    Parameters
    ----------
    lines : QgsGeometry
        In the map's CRS.
    place : int
        Which one it is of those that are shown.
    """

    def __init__(self, canvas: QgsMapCanvas, code: str, lines: QgsGeometry, place: int = 0) -> None:
        super().__init__(canvas)
        self.code, self.lines, self.place = code, lines, place
        self._map = canvas
        self.setZValue(_ABOVE)
        self.setRect(lines.boundingBox())

    def boundingRect(self) -> QRectF:
        """With room for what stands out of the line."""
        room = 4 * _WIDTH + QFontMetricsF(_font()).height()
        return super().boundingRect().adjusted(-room, -room, room, room)

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw what of the lines is on the map."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paths = list(self._paths())
        for colour, more, dash in ((QColor("white"), 2 * _HALO, None), (QColor(INK), 0.0, _DASH)):
            pen = QPen(colour, _WIDTH + more)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if dash:
                pen.setDashPattern(dash)
            for path in paths:
                painter.strokePath(path, pen)
        for path in paths:
            for place, angle in places_along(path, _FIRST + _APART * self.place):
                _write(painter, self.code, place, angle)

    def _paths(self) -> Iterator[QPainterPath]:
        view: QgsRectangle = self._map.extent()
        pixel = self._map.mapUnitsPerPixel()
        view.grow(_BESIDE * pixel)
        near = self.lines.clipped(view).simplify(pixel / 2)
        for part in near.asGeometryCollection():
            polyline = part.asPolyline()
            if len(polyline) > 1:
                path = QPainterPath()
                places = (self.toCanvasCoordinates(QgsPointXY(place)) - self.pos() for place in polyline)
                path.addPolygon(QPolygonF(list(places)))
                yield path


def places_along(path: QPainterPath, first: float = _FIRST) -> Iterator[tuple[QPointF, float]]:
    """Where codes stand along a path, and how they are turned, in degrees; none is upside down."""
    length, at, count = path.length(), first, 0
    while at < length and count < _MOST:
        share = path.percentAtLength(at)
        angle = -path.angleAtPercent(share) % 360.0
        yield path.pointAtPercent(share), angle - 180.0 if 90.0 < angle < 270.0 else angle
        at, count = at + _EVERY, count + 1


def _write(painter: QPainter, code: str, place: QPointF, angle: float) -> None:
    font = _font()
    measures = QFontMetricsF(font)
    letters = QPainterPath()
    letters.addText(-measures.horizontalAdvance(code) / 2, measures.ascent() / 2 - 1, font, code)
    painter.save()
    painter.translate(place)
    painter.rotate(angle)
    painter.strokePath(letters, QPen(QColor("white"), 3 * _HALO))
    painter.fillPath(letters, QColor(INK))
    painter.restore()


def _font() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
