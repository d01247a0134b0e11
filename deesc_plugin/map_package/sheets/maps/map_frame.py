# SPDX-License-Identifier: GPL-2.0-or-later
"""The map frame of a sheet in its print layout: extent and scale to the last metre, grids, neat line, figures."""

from __future__ import annotations

from typing import Sequence

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPolyline,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPrintLayout,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPolygonF

from ....core.sheets.plan import Sheet
from ...paper.fonts import sheet_family
from ...paper.text_fit import Style, text_width
from .grid_layers import FrameFigure, FrameTick, frame_figures
from .map_layers import grid_crs

NEAT_LINE = 0.35
"""Millimetres."""

_MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters


def add_map(
    layout: QgsPrintLayout,
    sheet: Sheet,
    layers: Sequence[QgsMapLayer],
    is_right_to_left: bool = False,
) -> QgsLayoutItemMap:
    """Put the map of a sheet into a layout, with its neat line, and the ticks and figures of the grids round it.

    Parameters
    ----------
    layers : sequence of QgsMapLayer
        The topmost first; the caller keeps them as long as the layout is used.
    is_right_to_left : bool
        Whether the page is the mirrored one.
    """
    page = sheet.page.mirrored if is_right_to_left else sheet.page
    frame = page.frame
    map_item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(map_item)
    map_item.setId("map")
    # before it has a place: QGIS works out its extent then, and asks PROJ for the CRS of the project, which has none
    map_item.setCrs(grid_crs(sheet.grid))
    map_item.attemptMove(QgsLayoutPoint(frame.x, frame.y, _MILLIMETRES))
    map_item.attemptResize(QgsLayoutSize(frame.width, frame.height, _MILLIMETRES))
    map_item.setKeepLayerSet(True)
    map_item.setLayers(list(layers))
    map_item.setExtent(QgsRectangle(*sheet.extent))
    map_item.setBackgroundColor(QColor("#ffffff"))
    map_item.setFrameEnabled(True)
    map_item.setFrameStrokeColor(QColor("#000000"))
    map_item.setFrameStrokeWidth(QgsLayoutMeasurement(NEAT_LINE, _MILLIMETRES))
    layout.setReferenceMap(map_item)
    figures, ticks = frame_figures(sheet)
    for tick in ticks:
        _add_tick(layout, tick, frame.x, frame.y)
    for figure in figures:
        _add_figure(layout, figure, frame.x, frame.y)
    return map_item


def _add_tick(layout: QgsPrintLayout, tick: FrameTick, left: float, top: float) -> None:
    ends = QPolygonF([QPointF(left + tick.x1, top + tick.y1), QPointF(left + tick.x2, top + tick.y2)])
    item = QgsLayoutItemPolyline(ends, layout)
    item.setSymbol(QgsLineSymbol.createSimple({"line_color": "#000000", "line_width": "0.15", "capstyle": "flat"}))
    layout.addLayoutItem(item)


def _set_type(item: QgsLayoutItemLabel, style: Style) -> None:
    """Family, size and colour: a text format from QGIS 3.24 on, a font before."""
    font = QFont(sheet_family())
    font.setPointSizeF(style.points)
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    if not hasattr(item, "setTextFormat"):
        item.setFont(font)
        item.setFontColor(QColor(style.colour))
        return
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(style.points)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(style.colour))
    item.setTextFormat(text)


def _add_figure(layout: QgsPrintLayout, figure: FrameFigure, left: float, top: float) -> None:
    item = QgsLayoutItemLabel(layout)
    _set_type(item, figure.style)
    item.setText(figure.text)
    item.setMarginX(0)
    item.setMarginY(0)
    item.setHAlign(Qt.AlignmentFlag.AlignHCenter)
    item.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    layout.addLayoutItem(item)
    item.setReferencePoint(QgsLayoutItem.ReferencePoint.Middle)
    item.attemptResize(
        QgsLayoutSize(text_width(figure.text, figure.style) + 2, figure.style.line_height + 0.5, _MILLIMETRES)
    )
    item.attemptMove(QgsLayoutPoint(left + figure.x, top + figure.y, _MILLIMETRES))
    if not figure.is_upright:
        item.setItemRotation(-90.0)
