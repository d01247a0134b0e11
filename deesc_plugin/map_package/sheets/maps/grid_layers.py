# SPDX-License-Identifier: GPL-2.0-or-later
"""The grids of a sheet: graticule crosses and UTM lines as layers, ticks and figures round the neat line.

All are thin and blue-grey, so that no line of a grid is taken for a boundary. The figures are ASCII in every language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Sequence

import numpy as np
import shapely
from qgis.core import QgsLineSymbol, QgsMapLayer, QgsMarkerSymbol, QgsSymbol

from ....core.sheets.grid_lines import EASTING, LONGITUDE, GridLine, Tick, graticule, utm_lines, zone_seams
from ....core.sheets.plan import Sheet
from ...paper.text_fit import Style, text_width
from .memory_layers import plain_layer

COLOUR = "#5B7A99"
UTM_FIGURE = Style(6.0, False, "#4A6580")
GRATICULE_FIGURE = Style(6.5)

_OUTWARD = {"N": (0.0, -1.0), "S": (0.0, 1.0), "W": (-1.0, 0.0), "E": (1.0, 0.0)}
_NEAR_ROW, _FAR_ROW = 1.7, 4.5
"""Millimetres from the neat line to the middles of the figures of the UTM grid, and of the graticule."""

_UTM_TICK, _GRATICULE_TICK = 0.6, 3.0
_CLEARANCE = 1.2


@dataclass(frozen=True)
class FrameFigure:
    """A figure outside the neat line: its middle in millimetres right of and below the frame's top left corner.

    `is_upright` is false at the sides, where it reads from the bottom to the top.
    """

    text: str
    style: Style
    x: float
    y: float
    is_upright: bool


@dataclass(frozen=True)
class FrameTick:
    """A short line outwards from the neat line, in millimetres as above."""

    x1: float
    y1: float
    x2: float
    y2: float


def grid_layers(sheet: Sheet) -> list[QgsMapLayer]:
    """UTM lines and crosses of the graticule, the topmost first."""
    fine = [line.geometry for line in utm_lines(sheet) if not line.is_hundred_km]
    coarse = [line.geometry for line in utm_lines(sheet) if line.is_hundred_km]
    return [
        plain_layer("graticule", graticule_crosses(sheet), _cross(), type_name="Point"),
        plain_layer("seams", [seam.geometry for seam in zone_seams(sheet)], _line("0.4"), type_name="MultiLineString"),
        plain_layer("squares", coarse, _line("0.2"), type_name="MultiLineString"),
        plain_layer("utm", fine, _line("0.1"), type_name="MultiLineString"),
    ]


def graticule_crosses(sheet: Sheet) -> list[shapely.Point]:
    """Where the meridians and parallels of the graticule cross inside the neat line."""
    lines = graticule(sheet)
    meridians = [line.value for line in lines if line.axis == LONGITUDE]
    parallels = [line.value for line in lines if line.axis != LONGITUDE]
    longitude, latitude = np.meshgrid(meridians, parallels)
    shapely.prepare(sheet.outline)
    inside = shapely.contains_xy(sheet.outline, longitude, latitude)
    return list(shapely.points(longitude[inside], latitude[inside]))


def frame_figures(sheet: Sheet) -> tuple[list[FrameFigure], list[FrameTick]]:
    """What stands outside the neat line: the graticule's figures in the outer row, the UTM grid's in the inner one.

    A figure of the UTM grid gives way to a tick of the graticule and to the figure before it.
    """
    outer, ticks = _row(graticule(sheet), GRATICULE_FIGURE, _FAR_ROW, _GRATICULE_TICK, [])
    taken = [(tick.side, _position(tick), 0.0) for line in graticule(sheet) for tick in line.ticks]
    inner, fine_ticks = _row(utm_lines(sheet), UTM_FIGURE, _NEAR_ROW, _UTM_TICK, taken)
    frame = sheet.page.frame
    return [figure for figure in outer + inner if _is_beside(figure, frame.width, frame.height)], ticks + fine_ticks


def _row(
    lines: Iterable[GridLine], style: Style, distance: float, length: float, taken: Sequence[tuple[str, float, float]]
) -> tuple[list[FrameFigure], list[FrameTick]]:
    """Figures and ticks of lines; `taken` are side, position along it and half a width of what stands there."""
    taken = list(taken)
    figures, ticks = [], []
    for line in lines:
        half = text_width(line.label, style) / 2
        sides = "NS" if line.axis in (LONGITUDE, EASTING) else "WE"
        for tick in line.ticks:
            if tick.side not in sides:  # a slanting line may end at the other sides, where it would be misread
                continue
            across, down = _OUTWARD[tick.side]
            ticks.append(FrameTick(tick.x, tick.y, tick.x + length * across, tick.y + length * down))
            position = _position(tick)
            if any(side == tick.side and abs(position - at) < half + other + _CLEARANCE for side, at, other in taken):
                continue
            taken.append((tick.side, position, half))
            x, y = tick.x + distance * across, tick.y + distance * down
            figures.append(FrameFigure(line.label, style, x, y, tick.side in "NS"))
    return figures, ticks


def _position(tick: Tick) -> float:
    return tick.x if tick.side in "NS" else tick.y


def _is_beside(figure: FrameFigure, width: float, height: float) -> bool:
    """Whether a figure does not run past the corner of the frame into the next side's figures."""
    half = text_width(figure.text, figure.style) / 2
    position, length = (figure.x, width) if figure.is_upright else (figure.y, height)
    return half - 2 <= position <= length - half + 2


def _line(width: str) -> QgsSymbol:
    return QgsLineSymbol.createSimple({"line_color": COLOUR, "line_width": width, "capstyle": "flat"})


def _cross() -> QgsSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": "cross", "size": "3", "outline_color": "#33475C", "outline_width": "0.12", "color": "#33475C"}
    )
