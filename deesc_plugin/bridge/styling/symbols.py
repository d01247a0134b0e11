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
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.looks import USUAL, Look
from ...core.roles import Role

_STATUS_LINES = {"draft": "dash", "proposed": "7;2", "agreed": "solid", "withdrawn": "dot"}
"""Line style by status: a Qt pen style, or the lengths of dash and gap in millimetres."""

WITHDRAWN_COLOUR = "#808080"


@dataclass(frozen=True)
class Sign:
    """How areas and lines of a role are drawn, for this and for formats that know no hatches.

    Attributes
    ----------
    colour : str
        ``#RRGGBB``, of outline and fill.
    outline : float
        Width of the line in millimetres on paper.
    tint : float
        Opacity of the fill of an area, 0 to 1, where it is a tint.
    """

    colour: str
    outline: float
    tint: float


SIGNS = {
    Role.ZONE: Sign("#0072B2", 0.5, 0.15),
    Role.BUFFER_ZONE: Sign("#E69F00", 0.35, 0.2),
    Role.SAFE_ZONE: Sign("#009E73", 0.35, 0.2),
    Role.LINE: Sign("#D55E00", 0.9, 0.0),
}
COLOURS = {role: sign.colour for role, sign in SIGNS.items()}
CONTESTED_COLOUR = "#CC79A7"
_HATCH_ANGLES = (45, 135, 90, 0)
HATCH_SPACINGS = (2.0, 2.6, 3.3, 4.2)
"""Degrees and millimetres. Strips of several kinds differ in the first, of several widths in both."""
_BEADS = ("", "line", "circle", "triangle")
"""What lines of the second, third and fourth kind carry, so that two lines of a kind each are told apart."""
_BEAD_INTERVAL = 6.0
_CASING = 0.5
"""Millimetres of white on both sides of a line, which lies over hatches."""
_MARKERS = {Role.OBSERVATION_POST: "triangle", Role.CHECKPOINT: "square"}


def contested_symbol() -> QgsFillSymbol:
    """The symbol of ground that two features claim and must not share: a cross-hatch, on maps and in their legends."""
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    symbol.deleteSymbolLayer(0)
    for angle in (45, 135):
        symbol.appendSymbolLayer(_hatch(CONTESTED_COLOUR, angle))
    symbol.appendSymbolLayer(_outline("0.25", CONTESTED_COLOUR, ""))
    return symbol


def map_symbol(role: Role, status: str, colour: str = "", look: Look = USUAL) -> QgsSymbol:
    """The symbol of a role in a status, on maps and in their legends.

    Parameters
    ----------
    colour : str
        Of areas and lines, where it is not the usual one.
    look : Look
        Which of the symbols of the role.
    """
    if role.is_point:
        return _marker(role, status)
    colour = WITHDRAWN_COLOUR if status == "withdrawn" else colour or SIGNS[role].colour
    return _line_symbol(role, status, colour, look) if role.is_line else _area_symbol(role, status, colour, look)


def hatch_of(look: Look) -> tuple[int, float]:
    """The angle of the hatch of strips, degrees, and its spacing, millimetres."""
    last = len(HATCH_SPACINGS) - 1
    return _HATCH_ANGLES[(look.kind + look.width) % len(_HATCH_ANGLES)], HATCH_SPACINGS[min(look.width, last)]


def _line_symbol(role: Role, status: str, colour: str, look: Look) -> QgsLineSymbol:
    """A broad line on white, whose dashes tell its status, with beads for all kinds of lines but the first."""
    width = SIGNS[role].outline
    symbol = QgsLineSymbol.createSimple({})
    symbol.deleteSymbolLayer(0)
    symbol.appendSymbolLayer(_outline(str(width + 2 * _CASING), "#ffffff", ""))
    symbol.appendSymbolLayer(_outline(str(width), colour, status))
    bead = _BEADS[look.kind % len(_BEADS)]
    if bead:
        marks = QgsMarkerLineSymbolLayer.create({"interval": str(_BEAD_INTERVAL), "rotate": "1"})
        style = {"name": bead, "size": "2.4", "color": "#ffffff", "outline_color": colour, "outline_width": "0.5"}
        marks.setSubSymbol(QgsMarkerSymbol.createSimple(style))
        symbol.appendSymbolLayer(marks)
    return symbol


def _area_symbol(role: Role, status: str, colour: str, look: Look) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    symbol.deleteSymbolLayer(0)
    symbol.appendSymbolLayer(_fill(role, colour, look))
    if role is Role.ZONE:  # its buffer runs along the same line, and would close the gaps that tell the status
        symbol.appendSymbolLayer(_outline(str(SIGNS[role].outline), "#ffffff", ""))
    symbol.appendSymbolLayer(_outline(str(SIGNS[role].outline), colour, status))
    return symbol


def _fill(role: Role, colour: str, look: Look) -> QgsSymbolLayer:
    """A tint for zones, a hatch for buffers, dots for safe zones."""
    if role is Role.ZONE:
        tint = QColor(colour)
        tint.setAlphaF(SIGNS[role].tint)
        fill = QgsSimpleFillSymbolLayer.create({"outline_style": "no"})
        fill.setColor(tint)
    elif role is Role.BUFFER_ZONE:
        fill = _hatch(colour, *hatch_of(look))
    else:
        fill = QgsPointPatternFillSymbolLayer.create({"distance_x": "2.5", "distance_y": "2.5", "seed": "1"})
        dot = QgsMarkerSymbol.createSimple({"name": "circle", "size": "0.6", "outline_style": "no"})
        dot.setColor(QColor(colour))
        fill.setSubSymbol(dot)
    return fill


def _hatch(colour: str, angle: int, spacing: float = 2.0) -> QgsSymbolLayer:
    properties = {"angle": str(angle), "distance": f"{spacing:g}", "line_width": "0.2"}
    hatch = QgsLinePatternFillSymbolLayer.create(properties)
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
