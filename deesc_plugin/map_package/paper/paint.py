# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws marks with a painter: in a print layout, or on the pages of a PDF."""

from __future__ import annotations

from functools import lru_cache
from typing import Callable, Iterable

from qgis.core import QgsFillSymbol, QgsLineSymbol, QgsMarkerSymbol, QgsRenderContext, QgsSymbol
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from .fonts import MM_PER_POINT, UNITS_PER_MM, sheet_font
from .marks import Figure, Figures, Mark, Panel, Rule, Swatch, Text
from .text_fit import Style, text_layout


class Paint:
    """Draws marks on a painter whose units are dots.

    Parameters
    ----------
    painter : QPainter
    dots_per_mm : float
        How many of the painter's units make a millimetre.
    symbol_of : callable, optional
        The symbol of a sample; without it no samples are drawn.
    context : QgsRenderContext, optional
        In which samples of symbols are drawn.
    """

    def __init__(
        self,
        painter: QPainter,
        dots_per_mm: float,
        symbol_of: Callable[[Swatch], QgsSymbol] | None = None,
        context: QgsRenderContext | None = None,
    ) -> None:
        self._painter = painter
        self._dots = dots_per_mm
        self._symbol_of = symbol_of
        self._context = context

    def draw(self, marks: Iterable[Mark]) -> None:
        """Draw marks at their places."""
        self._painter.save()
        self._painter.scale(self._dots / UNITS_PER_MM, self._dots / UNITS_PER_MM)
        self._painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._draw(marks)
        self._painter.restore()

    def _draw(self, marks: Iterable[Mark]) -> None:
        for mark in marks:
            if isinstance(mark, Figures):
                self._draw_figures(mark)
            elif isinstance(mark, Text):
                self._draw_text(mark)
            elif isinstance(mark, Figure):
                self._draw(inner.moved(mark.x, mark.y) for inner in mark.marks)
            elif isinstance(mark, Swatch):
                self._draw_swatch(mark)
            elif isinstance(mark, Rule):
                self._painter.setPen(_pen(mark.colour, mark.weight))
                self._painter.drawLine(_point(mark.x1, mark.y1), _point(mark.x2, mark.y2))
            else:
                self._draw_panel(mark)

    def _draw_panel(self, mark: Panel) -> None:
        self._painter.setPen(_pen(mark.colour, mark.weight) if mark.weight else QPen(Qt.PenStyle.NoPen))
        self._painter.setBrush(QColor(mark.fill) if mark.fill else Qt.BrushStyle.NoBrush)
        self._painter.drawPolygon(QPolygonF([_point(*corner) for corner in mark.corners]))

    def _draw_text(self, mark: Text) -> None:
        layout = text_layout(mark.text, mark.style, mark.width, mark.is_right_to_left, mark.align)
        self._painter.setPen(QColor(mark.style.colour))
        layout.draw(self._painter, _point(mark.x, mark.y + _slack(mark.style)))

    def _draw_figures(self, mark: Figures) -> None:
        """Draw a number the short way, as tables hold hundreds of thousands of them."""
        font, metrics, slack = _figure_font(mark.style)
        self._painter.setFont(font)
        self._painter.setPen(QColor(mark.style.colour))
        left = (mark.x + mark.width) * UNITS_PER_MM - metrics.horizontalAdvance(mark.text)
        self._painter.drawText(QPointF(left, (mark.y + slack) * UNITS_PER_MM + metrics.ascent()), mark.text)

    def _draw_swatch(self, mark: Swatch) -> None:
        """Draw a symbol in dots, as QGIS draws on maps."""
        if self._symbol_of is None:
            return
        symbol = self._symbol_of(mark)
        context = self._context or QgsRenderContext.fromQPainter(self._painter)
        context.setScaleFactor(self._dots)
        left, top = mark.x * self._dots, mark.y * self._dots
        width, height = mark.width * self._dots, mark.height * self._dots
        self._painter.save()
        self._painter.scale(UNITS_PER_MM / self._dots, UNITS_PER_MM / self._dots)
        symbol.startRender(context)
        if isinstance(symbol, QgsMarkerSymbol):
            symbol.renderPoint(QPointF(left + width / 2, top + height / 2), None, context)
        elif isinstance(symbol, QgsLineSymbol):
            middle = top + height / 2
            symbol.renderPolyline(QPolygonF([QPointF(left, middle), QPointF(left + width, middle)]), None, context)
        elif isinstance(symbol, QgsFillSymbol):
            corners = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
            ring = QPolygonF([QPointF(*corner) for corner in [*corners, corners[0]]])
            symbol.renderPolygon(ring, None, None, context)
        symbol.stopRender(context)
        self._painter.restore()


_TYPE_HEIGHT = 1.17
"""The height of a line of DejaVu Sans, ascent and descent, in sizes of the type."""


@lru_cache(maxsize=32)
def _figure_font(style: Style) -> tuple[QFont, QFontMetricsF, float]:
    font = sheet_font(style.points, style.is_bold)
    return font, QFontMetricsF(font), _slack(style)


def _slack(style: Style) -> float:
    """Above the type, so that a line of it stands in the middle of its share of the height, millimetres."""
    return (style.line_height - style.points * MM_PER_POINT * _TYPE_HEIGHT) / 2


def _point(x: float, y: float) -> QPointF:
    return QPointF(x * UNITS_PER_MM, y * UNITS_PER_MM)


def _pen(colour: str, weight: float) -> QPen:
    pen = QPen(QColor(colour))
    pen.setWidthF(weight * UNITS_PER_MM)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen
