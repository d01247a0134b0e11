# SPDX-License-Identifier: GPL-2.0-or-later
"""The symbols of the ground, by role and rank: grey and pale, so that whatever the parties draw is seen first.

No two of them are told apart by colour alone, and none is like a line or a pattern of the delimitation, in grey print
either: a state border has a pale band under its dashes, the sea has lines along its shore, a road is a casing.
"""

from __future__ import annotations

from typing import Mapping, Sequence

from qgis.core import QgsFillSymbol, QgsLineSymbol, QgsSimpleLineSymbolLayer, QgsSymbol

from ...core.ground import GroundRole
from ...core.roles import Shape

Properties = Mapping[str, str]

_ROUND = {"capstyle": "round", "joinstyle": "round"}
_BORDERS: Sequence[Sequence[Properties]] = (
    (
        {"line_color": "#e8e8e8", "line_width": "1.0", "capstyle": "flat", "joinstyle": "round"},
        {
            **{"line_color": "#6b6b6b", "line_width": "0.3", "capstyle": "flat", "joinstyle": "bevel"},
            **{"use_custom_dash": "1", "customdash": "3.5;0.8;0.5;0.8;0.5;0.8", "customdash_unit": "MM"},
        },
    ),
    ({"line_color": "#8c8c8c", "line_width": "0.2", "line_style": "dash dot"},),
)
_ROADS: Sequence[Sequence[Properties]] = (
    (
        {"line_color": "#8c8c8c", "line_width": "0.7", **_ROUND},
        {"line_color": "#ffffff", "line_width": "0.4", **_ROUND},
    ),
    ({"line_color": "#9a9a9a", "line_width": "0.3", **_ROUND},),
    ({"line_color": "#b0b0b0", "line_width": "0.15", **_ROUND},),
)
_RIVERS: Sequence[Sequence[Properties]] = (
    ({"line_color": "#7d9fb5", "line_width": "0.35", **_ROUND},),
    ({"line_color": "#8fadc0", "line_width": "0.18", **_ROUND},),
)
_LINES = {GroundRole.BORDER: _BORDERS, GroundRole.ROAD: _ROADS, GroundRole.RIVER: _RIVERS}

_WATER = {"color": "#f2f6f8", "style": "solid", "outline_style": "no"}
_SHORES: Sequence[Properties] = (
    {"line_color": "#8a9fac", "line_width": "0.1", "offset": "2.2", "ring_filter": "0"},
    {"line_color": "#8a9fac", "line_width": "0.1", "offset": "1.2", "ring_filter": "0"},
    {"line_color": "#8a9fac", "line_width": "0.1", "offset": "0.5", "ring_filter": "0"},
    {"line_color": "#6f8796", "line_width": "0.25", "joinstyle": "round"},
)
"""The shore, and lines along it on the side of the water."""
_LANDUSE = {"color": "#f3f3ee", "style": "solid", "outline_style": "no"}


def ground_symbol(role: GroundRole, rank: int = 0, shape: Shape | None = None) -> QgsSymbol:
    """The symbol of ground of that role and rank, 0 for the most important; lower ones than there are look the last.

    Parameters
    ----------
    shape : Shape, optional
        What the geometries are, where it is not what the role usually has: areas have outlines then.
    """
    if role is GroundRole.LANDUSE:
        return QgsFillSymbol.createSimple(_LANDUSE)
    if role is GroundRole.WATER:
        water = _with_lines(QgsFillSymbol.createSimple(_WATER), _SHORES)
        water.setForceRHR(True)  # else the side of the water is that of the land where a ring runs the other way
        return water
    ranks = _LINES[role]
    lines = ranks[min(rank, len(ranks) - 1)]
    if shape is Shape.AREA:
        return _with_lines(QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"}), lines)
    symbol = _with_lines(QgsLineSymbol(), lines)
    symbol.deleteSymbolLayer(0)
    return symbol


def _with_lines(symbol: QgsSymbol, lines: Sequence[Properties]) -> QgsSymbol:
    for properties in lines:
        symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer.create(dict(properties)))
    return symbol
