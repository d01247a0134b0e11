# SPDX-License-Identifier: GPL-2.0-or-later
"""The symbols of the map as they are printed: hatches and dots taken out of them, to be drawn as geometry.

Everything is read from the symbols of ``bridge/style.py``, so that paper and screen cannot differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsPointPatternFillSymbolLayer,
    QgsSymbol,
)

from ....bridge.styling.layer_style import plain_renderer
from ....bridge.styling.symbols import map_symbol
from ....core.agreement import Agreement, Kind
from ....core.looks import USUAL, Look
from ....core.roles import Role

_PATTERNS = (QgsLinePatternFillSymbolLayer, QgsPointPatternFillSymbolLayer)


@dataclass(frozen=True)
class Pattern:
    """A fill of lines or of dots.

    Attributes
    ----------
    is_hatch : bool
        Lines, or dots.
    spacing : float
        Between two lines, or two columns of dots, millimetres.
    angle : float
        Of lines, degrees counter-clockwise.
    symbol : QgsSymbol
        Of a line or of a dot.
    """

    is_hatch: bool
    spacing: float
    angle: float
    symbol: QgsSymbol


def printed_renderer(agreement: Agreement, kind: Kind) -> QgsFeatureRenderer:
    """How features of a kind are drawn, by status, without their hatches and dots."""
    renderer = plain_renderer(agreement, kind)
    for index, category in enumerate(renderer.categories()):
        renderer.updateCategorySymbol(index, without_patterns(category.symbol()))
    return renderer


def scaled_renderer(renderer: QgsCategorizedSymbolRenderer, factor: float) -> QgsCategorizedSymbolRenderer:
    """A copy of a renderer of points with symbols of another size."""
    copy = renderer.clone()
    for index, category in enumerate(copy.categories()):
        symbol = category.symbol().clone()
        symbol.setSize(symbol.size() * factor)
        for place in range(symbol.symbolLayerCount()):
            part = symbol.symbolLayer(place)
            part.setStrokeWidth(part.strokeWidth() * factor)
        copy.updateCategorySymbol(index, symbol)
    return copy


def without_patterns(symbol: QgsSymbol) -> QgsSymbol:
    """A copy of a symbol without hatches and dots."""
    copy = symbol.clone()
    for index in reversed(range(copy.symbolLayerCount())):
        if isinstance(copy.symbolLayer(index), _PATTERNS):
            copy.deleteSymbolLayer(index)
    return copy


def patterns_of(role: Role, status: str, look: Look = USUAL) -> list[Pattern]:
    """The hatches and dots of the areas of a role in a status."""
    return patterns_in(map_symbol(role, status, look=look)) if role.is_area else []


@cache
def is_patterned(role: Role, status: str) -> bool:
    """Whether areas of a role in a status are covered with hatches or dots, upon which small type cannot be read."""
    return bool(patterns_of(role, status))


def patterns_in(symbol: QgsSymbol) -> list[Pattern]:
    """The hatches and dots of a symbol."""
    found = []
    for index in range(symbol.symbolLayerCount()):
        layer = symbol.symbolLayer(index)
        if isinstance(layer, QgsLinePatternFillSymbolLayer):
            found.append(Pattern(True, layer.distance(), layer.lineAngle(), layer.subSymbol().clone()))
        elif isinstance(layer, QgsPointPatternFillSymbolLayer):
            found.append(Pattern(False, layer.distanceX(), 0.0, layer.subSymbol().clone()))
    return found
