# SPDX-License-Identifier: GPL-2.0-or-later
"""The symbols of what maps show for reference only, grey and apart from all that the parties draw."""

from __future__ import annotations

from qgis.core import QgsFillSymbol, QgsLineSymbol, QgsMarkerSymbol, QgsSimpleLineSymbolLayer

_REFERENCE = {"color": "#666666", "width": "0.2", "style": "dash dot"}
_SEPARATION = {
    **{"line_color": "#666666", "line_width": "0.5", "capstyle": "round", "joinstyle": "round"},
    **{"use_custom_dash": "1", "customdash": "0.01;1.5", "customdash_unit": "MM"},
}
"""Round dots, wide apart: no line of a boundary, of a status or of the grid is like it."""
_DISPUTED = {
    **{"line_color": "#666666", "line_width": "0.5", "capstyle": "flat", "joinstyle": "bevel"},
    **{"use_custom_dash": "1", "customdash": "0.8;0.8", "customdash_unit": "MM"},
}
"""Short blocks: no border, no unit's boundary and no status has them."""
_CASING = {"line_color": "#ffffff", "line_width": "0.9", "joinstyle": "round"}
"""Under the blocks, so that no boundary beneath makes them a line."""


def reference_symbol() -> QgsFillSymbol:
    """The symbol of reference boundaries as areas, in QGIS and in legends."""
    return QgsFillSymbol.createSimple({"style": "no", **{f"outline_{name}": it for name, it in _REFERENCE.items()}})


def reference_line_symbol() -> QgsLineSymbol:
    """The symbol of reference boundaries as lines that are drawn once, however many units share them."""
    return QgsLineSymbol.createSimple({f"line_{name}": it for name, it in _REFERENCE.items()})


def separation_symbol() -> QgsFillSymbol:
    """The symbol of an area of separation as an area, in QGIS and in legends: no administrative boundary's."""
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    symbol.deleteSymbolLayer(0)
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer.create(_SEPARATION))
    return symbol


def separation_line_symbol() -> QgsLineSymbol:
    """The symbol of the outline of an area of separation."""
    return QgsLineSymbol.createSimple(_SEPARATION)


def disputed_symbol() -> QgsFillSymbol:
    """The symbol of an area whose status sources state differently, as an area, in QGIS and in legends."""
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    symbol.deleteSymbolLayer(0)
    for properties in (_CASING, _DISPUTED):
        symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer.create(properties))
    return symbol


def disputed_line_symbol() -> QgsLineSymbol:
    """The symbol of the lines about such an area, none of which is drawn as a border."""
    return QgsLineSymbol.createSimple(_DISPUTED)


def settlement_symbol() -> QgsMarkerSymbol:
    """The symbol of a settlement: a small grey ring, unlike the triangles and squares of posts."""
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "size": "1.1", "color": "#ffffff", "outline_color": "#4d4d4d", "outline_width": "0.25"}
    )
