# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground in strokes, lines and points as layers of a map, for sheets that show no features as they are styled."""

from __future__ import annotations

from typing import NamedTuple, Sequence

import shapely
from qgis.core import QgsLineSymbol, QgsMapLayer, QgsSymbol

from ....core.sheets.fill_pattern import hatch
from ....core.sheets.on_paper import OnPaper
from .memory_layers import grid_crs, plain_layer

DASH_GAP = 1.2
"""Between two dashes of a line, millimetres."""


class Hatch(NamedTuple):
    """Strokes: degrees counter-clockwise from the right, millimetres between them, their width and colour."""

    angle: float
    spacing: float
    weight: float
    colour: str


def lines_layer(name: str, lines: Sequence[shapely.Geometry], symbol: QgsSymbol) -> QgsMapLayer:
    """Lines in WGS 84, those of several parts part by part."""
    parts = [part for line in lines for part in shapely.get_parts(line).tolist()]
    return plain_layer(name, parts, symbol, type_name="LineString")


def points_layer(name: str, places: Sequence[tuple[float, float] | None], symbol: QgsSymbol) -> QgsMapLayer:
    """Points by longitude and latitude; None is none."""
    return plain_layer(name, [shapely.Point(place) for place in places if place], symbol, type_name="Point")


def hatched_layer(
    name: str, grounds: Sequence[shapely.Geometry], look: Hatch, paper: OnPaper, plates: shapely.Geometry
) -> QgsMapLayer:
    """The strokes of grounds in WGS 84 that a map frame shows; those of all run through the same places.

    `plates` are where labels stand, on paper: strokes keep off them.
    """
    visible = shapely.union_all([paper.visible(ground) for ground in grounds if not ground.is_empty])
    strokes = hatch(shapely.difference(visible, plates), look.spacing, look.angle)
    symbol = line_symbol(look.colour, look.weight)
    layer = plain_layer(name, [shapely.transform(strokes, paper.to_grid)], symbol, type_name="MultiLineString")
    layer.setCrs(grid_crs(paper.grid))
    return layer


def line_symbol(colour: str, width: float, dash: float = 0.0) -> QgsSymbol:
    """A line as wide as so many millimetres, in dashes as long as `dash` millimetres where that is not 0."""
    stated = {"line_color": colour, "line_width": str(width), "capstyle": "flat", "joinstyle": "miter"}
    if dash:
        stated |= {"use_custom_dash": "1", "customdash": f"{dash};{DASH_GAP}", "customdash_unit": "MM"}
    return QgsLineSymbol.createSimple(stated)
