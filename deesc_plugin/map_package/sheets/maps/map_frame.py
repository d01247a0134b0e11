# SPDX-License-Identifier: GPL-2.0-or-later
"""The map frame of a sheet in its print layout: extent and scale to the last metre, grids, neat line, figures."""

from __future__ import annotations

from typing import Sequence

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemRenderContext,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsPrintLayout,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor

from ....core.sheets.page import Page
from ....core.sheets.plan import Sheet
from ...paper.marks import Rule, Text
from ...paper.paint import Paint
from ...paper.text_fit import text_width
from ..watermark import SURROUND_ITEM
from .grid_layers import FrameFigure, frame_figures
from .memory_layers import grid_crs

NEAT_LINE = 0.35
"""Millimetres."""

_MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters


def add_map(
    layout: QgsPrintLayout,
    sheet: Sheet,
    layers: Sequence[QgsMapLayer],
    is_right_to_left: bool = False,
    has_ground: bool = True,
) -> QgsLayoutItemMap:
    """Put the map of a sheet into a layout, with its neat line, and the ticks and figures of the grids round it.

    Parameters
    ----------
    layers : sequence of QgsMapLayer
        The topmost first; the caller keeps them as long as the layout is used.
    is_right_to_left : bool
        Whether the page is the mirrored one.
    has_ground : bool
        Whether the map is white where nothing is drawn; else what lies behind it is seen there.
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
    map_item.setBackgroundEnabled(has_ground)
    map_item.setFrameEnabled(True)
    map_item.setFrameStrokeColor(QColor("#000000"))
    map_item.setFrameStrokeWidth(QgsLayoutMeasurement(NEAT_LINE, _MILLIMETRES))
    layout.setReferenceMap(map_item)
    surround = FrameSurround(layout, sheet, page)
    layout.addLayoutItem(surround)
    surround.setBackgroundEnabled(False)
    surround.attemptMove(QgsLayoutPoint(0, 0, _MILLIMETRES))
    surround.attemptResize(QgsLayoutSize(page.width, page.height, _MILLIMETRES))
    return map_item


class FrameSurround(QgsLayoutItem):
    """The ticks and figures of the grids round a map frame: one item for all, for each would cost as much as a map."""

    def __init__(self, layout: QgsPrintLayout, sheet: Sheet, page: Page) -> None:
        super().__init__(layout)
        self._frame = page.frame
        self._figures, self._ticks = frame_figures(sheet)
        self.setId("surround")

    def type(self) -> int:
        """An item that QGIS has no type for."""
        return SURROUND_ITEM

    def draw(self, context: QgsLayoutItemRenderContext) -> None:
        """Draw the ticks, then the figures; those at the sides read from the bottom to the top."""
        painter, dots = context.renderContext().painter(), context.renderContext().scaleFactor()
        painter.save()
        painter.translate(self._frame.x * dots, self._frame.y * dots)
        paint = Paint(painter, dots)
        paint.draw(Rule(tick.x1, tick.y1, tick.x2, tick.y2) for tick in self._ticks)
        paint.draw(_text(figure, figure.x, figure.y) for figure in self._figures if figure.is_upright)
        for figure in self._figures:
            if not figure.is_upright:
                painter.save()
                painter.translate(figure.x * dots, figure.y * dots)
                painter.rotate(-90.0)
                paint.draw([_text(figure, 0.0, 0.0)])
                painter.restore()
        painter.restore()


def _text(figure: FrameFigure, x: float, y: float) -> Text:
    """The text of a figure with its middle at a place."""
    width = text_width(figure.text, figure.style) + 2
    return Text(figure.text, x - width / 2, y - figure.style.line_height / 2, width, figure.style, align="centre")
