# SPDX-License-Identifier: GPL-2.0-or-later
"""The signs of the kinds and statuses of features, the same on the screen and on paper.

Colours are Okabe and Ito's, which survive colour blindness and a grey printer; a status shows in the
line's dashes, never in colour alone, and a kind in its hatch or shape. No party's or army's signs are used.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.roles import Role

_STATUS_LINES = {"draft": "dash", "proposed": "7;2", "agreed": "solid", "withdrawn": "dot"}
"""Line style by status: a Qt pen style, or the lengths of dash and gap in millimetres."""

WITHDRAWN_COLOUR = "#808080"


@dataclass(frozen=True)
class AreaSign:
    """How areas of a role are drawn, for this and for formats that know no hatches.

    Attributes
    ----------
    colour : str
        ``#RRGGBB``, of outline and fill.
    outline : float
        Width of the line in millimetres on paper.
    tint : float
        Opacity of the fill, 0 to 1, where it is a tint.
    """

    colour: str
    outline: float
    tint: float


AREA_SIGNS = {
    Role.ZONE: AreaSign("#0072B2", 0.5, 0.15),
    Role.BUFFER_ZONE: AreaSign("#E69F00", 0.35, 0.2),
    Role.SAFE_ZONE: AreaSign("#009E73", 0.35, 0.2),
}
AREA_COLOURS = {role: sign.colour for role, sign in AREA_SIGNS.items()}
CONTESTED_COLOUR = "#CC79A7"
_MARKERS = {Role.OBSERVATION_POST: "triangle", Role.CHECKPOINT: "square"}


def contested_symbol() -> QgsFillSymbol:
    """The symbol of ground that two features claim and must not share: a cross-hatch, on maps and in their legends."""
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    symbol.deleteSymbolLayer(0)
    for angle in (45, 135):
        symbol.appendSymbolLayer(_hatch(CONTESTED_COLOUR, angle))
    symbol.appendSymbolLayer(_outline("0.25", CONTESTED_COLOUR, ""))
    return symbol


def map_symbol(role: Role, status: str, colour: str = "") -> QgsSymbol:
    """The symbol of a role in a status, on maps and in their legends; areas in another colour where one is given."""
    return _marker(role, status) if role.is_point else _area_symbol(role, status, colour or AREA_SIGNS[role].colour)


def _area_symbol(role: Role, status: str, colour: str) -> QgsFillSymbol:
    if status == "withdrawn":
        colour = WITHDRAWN_COLOUR
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    symbol.deleteSymbolLayer(0)
    symbol.appendSymbolLayer(_fill(role, colour))
    if role is Role.ZONE:  # its buffer runs along the same line, and would close the gaps that tell the status
        symbol.appendSymbolLayer(_outline(str(AREA_SIGNS[role].outline), "#ffffff", ""))
    symbol.appendSymbolLayer(_outline(str(AREA_SIGNS[role].outline), colour, status))
    return symbol


def _fill(role: Role, colour: str) -> QgsSymbolLayer:
    """A tint for zones, a 45-degree hatch for buffers, dots for safe zones."""
    if role is Role.ZONE:
        tint = QColor(colour)
        tint.setAlphaF(AREA_SIGNS[role].tint)
        fill = QgsSimpleFillSymbolLayer.create({"outline_style": "no"})
        fill.setColor(tint)
    elif role is Role.BUFFER_ZONE:
        fill = _hatch(colour, 45)
    else:
        fill = QgsPointPatternFillSymbolLayer.create({"distance_x": "2.5", "distance_y": "2.5", "seed": "1"})
        dot = QgsMarkerSymbol.createSimple({"name": "circle", "size": "0.6", "outline_style": "no"})
        dot.setColor(QColor(colour))
        fill.setSubSymbol(dot)
    return fill


def _hatch(colour: str, angle: int) -> QgsSymbolLayer:
    hatch = QgsLinePatternFillSymbolLayer.create({"angle": str(angle), "distance": "2", "line_width": "0.2"})
    hatch.subSymbol().setColor(QColor(colour))
    hatch.subSymbol().setWidth(0.2)
    return hatch


def _outline(width: str, colour: str, status: str) -> QgsSymbolLayer:
    style = _STATUS_LINES.get(status, "solid")
    properties = {"line_color": colour, "line_width": width, "joinstyle": "round"}
    if ";" in style:
        properties.update(use_custom_dash="1", customdash=style, customdash_unit="MM")
    else:
        properties["line_style"] = style
    return QgsSimpleLineSymbolLayer.create(properties)


def _marker(role: Role, status: str) -> QgsMarkerSymbol:
    """A black triangle or a black square with a gap, on a white halo; hollow and grey when withdrawn."""
    ink = WITHDRAWN_COLOUR if status == "withdrawn" else "#000000"
    shape = _MARKERS[role]
    symbol = QgsMarkerSymbol.createSimple(
        {"name": shape, "size": "3.8", "color": "#ffffff", "outline_color": "#ffffff", "outline_width": "0.2"}
    )
    body = QgsMarkerSymbol.createSimple(
        {
            "name": shape,
            "size": "3",
            "color": ink if status == "agreed" else "#ffffff",
            "outline_color": ink,
            "outline_width": "0.45",
            "outline_style": "solid" if status in ("agreed", "proposed") else "dot",
        }
    )
    symbol.appendSymbolLayer(body.symbolLayer(0).clone())
    if role is Role.CHECKPOINT:
        gap = QgsMarkerSymbol.createSimple({"name": "line", "size": "3.4", "outline_color": "#ffffff"})
        gap.symbolLayer(0).setStrokeWidth(0.7)
        symbol.appendSymbolLayer(gap.symbolLayer(0).clone())
    return symbol
