# SPDX-License-Identifier: GPL-2.0-or-later
"""The status that stands across the map until all that it shows is agreed."""

from __future__ import annotations

import math
from typing import Sequence

import shapely
from qgis.core import QgsLayout, QgsLayoutItem, QgsLayoutItemRegistry, QgsLayoutItemRenderContext
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPainterPath, QPen, QPolygonF

from ...core.sheets.page import Box
from ..paper.fonts import MM_PER_POINT, UNITS_PER_MM, sheet_font
from ..paper.marks import Text
from ..paper.reading_order import Said
from ..paper.text_fit import Style, text_width

_FIRST = QgsLayoutItemRegistry.ItemType.PluginItem
_OWN = 7_100 + int(getattr(_FIRST, "value", _FIRST))  # a number in Qt 5, a member of an Enum in Qt 6

MARGIN_ITEM, WATERMARK_ITEM, SURROUND_ITEM, BEHIND_MAP_ITEM = _OWN + 1, _OWN + 2, _OWN + 3, _OWN + 4
"""Numbers for the items of sheets that QGIS has no type for, above all that it uses itself."""

COLOUR = "#2e808080"
"""Grey that lets the map through (alpha, red, green, blue)."""

OUTLINE, OUTLINE_WIDTH = "#80000000", 0.3
"""Of the letters, which alone would equal a zone's tint in a grey print: the line contrasts with it by more than 3 to 1
(WCAG 2.1, 1.4.11). Width in millimetres. It darkens what it lies on and hides nothing: lines, posts and names are to be
read through it."""

_SEAM = 0.01
"""Of the size of the type: joined letters of a font may be twice that far apart."""

_SHARE_OF_DIAGONAL = 0.7
_MOST_SHARE_OF_SIDE = 0.3
_TRIAL_POINTS = 100.0


class WatermarkItem(QgsLayoutItem):
    """The status across the map frame, from corner to corner.

    Attributes
    ----------
    texts : list of Text
        The word in each language, centred on the middle of the frame.
    """

    def __init__(self, layout: QgsLayout, said: Sequence[Said], frame: Box) -> None:
        super().__init__(layout)
        self._frame = frame
        self.texts = watermark_texts(said, frame)
        self.setId("watermark")

    def type(self) -> int:
        """An item that QGIS has no type for."""
        return WATERMARK_ITEM

    def draw(self, context: QgsLayoutItemRenderContext) -> None:
        """Draw the word, rising to the right as the diagonal does."""
        painter = context.renderContext().painter()
        dots = context.renderContext().scaleFactor()
        painter.save()
        painter.translate(self._frame.width / 2 * dots, self._frame.height / 2 * dots)
        painter.rotate(-math.degrees(math.atan2(self._frame.height, self._frame.width)))
        painter.scale(dots / UNITS_PER_MM, dots / UNITS_PER_MM)
        for text in self.texts:
            outline = _outline(text)
            painter.fillPath(outline, QColor(COLOUR))
            painter.strokePath(outline, _pen(OUTLINE, OUTLINE_WIDTH))
        painter.restore()


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width * UNITS_PER_MM)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _outline(text: Text) -> QPainterPath:
    """The outline of a word as one shape: no line may run across it where its letters join or overlap."""
    font, letters = sheet_font(text.style.points, text.style.is_bold), QPainterPath()
    letters.addText(QPointF(0.0, 0.0), font, text.text)
    rings = [shapely.LinearRing([(point.x(), point.y()) for point in ring]) for ring in letters.toSubpathPolygons()]
    turned = {turn: [shapely.Polygon(ring) for ring in rings if ring.is_ccw == turn] for turn in (True, False)}
    shells, holes = sorted(map(shapely.union_all, turned.values()), key=shapely.area, reverse=True)
    seam = font.pixelSize() * _SEAM
    word = shapely.difference(shells, holes).buffer(seam, join_style="mitre").buffer(-seam, join_style="mitre")
    path = QPainterPath()
    for ring in shapely.get_rings(shapely.get_parts(word)):
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring.coords]))
    box = path.boundingRect()
    return path.translated(-box.center().x(), text.y * UNITS_PER_MM - box.top())


def watermark_texts(said: Sequence[Said], frame: Box) -> list[Text]:
    """The word in each language, one below the other, centred on the origin."""
    diagonal = math.hypot(frame.width, frame.height) * _SHARE_OF_DIAGONAL
    most = min(frame.width, frame.height) * _MOST_SHARE_OF_SIDE / MM_PER_POINT / len(said)
    texts: list[Text] = []
    for one in said:
        points = _TRIAL_POINTS * diagonal / text_width(one.text, Style(_TRIAL_POINTS, True))
        style = Style(round(min(points, most), 1), True, COLOUR)
        texts.append(Text(one.text, -diagonal, 0.0, 2 * diagonal, style, one.is_right_to_left, "centre"))
    height = sum(text.height for text in texts)
    top, placed = -height / 2, []
    for text in texts:
        placed.append(text.moved(0, top))
        top += text.height
    return placed
