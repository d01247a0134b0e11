# SPDX-License-Identifier: GPL-2.0-or-later
"""A party's lines on the map: a long dash, and the party's code along the line instead of a colour."""

from __future__ import annotations

import math
from typing import Any, Iterator, Sequence

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

INK = "#1a1a1a"
"""Of every party alike."""
_WIDTH, _HALO = 1.6, 2.0
_DASH = [10.0, 4.0]
"""Lengths of dash and gap, in widths of the line."""
_FIRST, _EVERY, _MOST, _STEP = 60.0, 320.0, 60, 20.0
"""Pixels along a line to the first code, and from one to the next; codes on one line at most; how much farther along
one stands where there is another already."""
_APART = 40.0
"""Pixels between two codes at least: where lines are one, or all but one, no party's code lies on another's."""
_BESIDE = 256
"""Pixels beyond the map's edge up to which lines are drawn, so that dashes do not jump there."""
_ABOVE = 15


Coded = tuple[str, QgsGeometry]


class CodedLines(QgsMapCanvasItem):
    """Draws lines with codes along them, as large at every scale; no line runs over a code.

    Parameters
    ----------
    drawn : sequence of (str, QgsGeometry)
        Each party's code and its lines, in the map's CRS.
    """

    def __init__(self, canvas: QgsMapCanvas, drawn: Sequence[Coded]) -> None:
        super().__init__(canvas)
        self.drawn = tuple(drawn)
        self._map = canvas
        self.setZValue(_ABOVE)
        extent = QgsRectangle()
        extent.setMinimal()
        for _, lines in self.drawn:
            extent.combineExtentWith(lines.boundingBox())
        self.setRect(extent)

    def boundingRect(self) -> QRectF:
        """With room for what stands out of the line."""
        room = 4 * _WIDTH + QFontMetricsF(_font()).height()
        return super().boundingRect().adjusted(-room, -room, room, room)

    def paint(self, painter: QPainter, *_options: Any) -> None:
        """Draw what of the lines is on the map."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paths = [(code, list(self._paths(lines))) for code, lines in self.drawn]
        halo, dashes = QPen(QColor("white"), _WIDTH + 2 * _HALO), QPen(QColor(INK), _WIDTH)
        dashes.setCapStyle(Qt.PenCapStyle.FlatCap)
        dashes.setDashPattern(_DASH)
        for _, of_code in paths:  # each with its halo: where lines are one, the dashes of the last are seen
            for pen in (halo, dashes):
                for path in of_code:
                    painter.strokePath(path, pen)
        written: list[QPointF] = []
        for code, of_code in paths:
            for path in of_code:
                for at, angle in places_along(path, written):
                    _write(painter, code, at, angle)

    def _paths(self, lines: QgsGeometry) -> Iterator[QPainterPath]:
        view: QgsRectangle = self._map.extent()
        pixel = self._map.mapUnitsPerPixel()
        view.grow(_BESIDE * pixel)
        near = lines.clipped(view).simplify(pixel / 2)
        for part in near.asGeometryCollection():
            polyline = part.asPolyline()
            if len(polyline) > 1:
                path = QPainterPath()
                places = (self.toCanvasCoordinates(QgsPointXY(place)) - self.pos() for place in polyline)
                path.addPolygon(QPolygonF(list(places)))
                yield path


def places_along(path: QPainterPath, written: list[QPointF]) -> Iterator[tuple[QPointF, float]]:
    """Where codes stand along a path, and how they are turned, in degrees; none is upside down.

    Parameters
    ----------
    written : list of QPointF
        Where codes stand already; those of this path are added.
    """
    length, at, count = path.length(), _FIRST, 0
    while at < length and count < _MOST:
        share = path.percentAtLength(at)
        place = path.pointAtPercent(share)
        if any(math.hypot(place.x() - one.x(), place.y() - one.y()) < _APART for one in written):
            at += _STEP
            continue
        angle = -path.angleAtPercent(share) % 360.0
        written.append(place)
        yield place, angle - 180.0 if 90.0 < angle < 270.0 else angle
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
