# SPDX-License-Identifier: GPL-2.0-or-later
"""How a change is drawn on the map, and small pictures that say so beside a list."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QWidget

from ..language.translation import tr

BEFORE, AFTER, GAINED, LOST = "#56B4E9", "#E69F00", "#009E73", "#D55E00"
"""Okabe and Ito's, which can be told apart by everybody."""
LINES = {BEFORE: Qt.PenStyle.DashLine, AFTER: Qt.PenStyle.SolidLine}
HATCHES = {GAINED: Qt.BrushStyle.BDiagPattern, LOST: Qt.BrushStyle.FDiagPattern}
WIDTHS = {BEFORE: 4, AFTER: 2}
"""The old line is the wider one: where both run in one place, each is seen."""
ARROW = "#1a1a1a"
"""Of the way that a turning point went: unlike both lines, and seen on a grey printer."""
_LONG, _WIDE, _HIGH = 40, 20, 12
"""Pixels: a line is long enough to show its dashes."""


class Legend(QWidget):
    """What the lines and hatches mean, in one row.

    Parameters
    ----------
    before, after : str
        What the old and the new line are called.
    """

    def __init__(self, before: str, after: str) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for colour, text in ((BEFORE, before), (AFTER, after), (GAINED, tr("Gained")), (LOST, tr("Lost"))):
            sign = QLabel()
            sign.setPixmap(_sign(colour))
            layout.addWidget(sign)
            layout.addWidget(QLabel(text))
        layout.addStretch(1)


def sign_icon(colour: str) -> QIcon:
    """The sign of a line or of ground, for a heading."""
    return QIcon(_sign(colour))


def _sign(colour: str) -> QPixmap:
    style: Any = HATCHES.get(colour)
    sign = QPixmap(_LONG if style is None else _WIDE, _HIGH)
    sign.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sign)
    if style is None:
        painter.setPen(QPen(QColor(colour), WIDTHS[colour], LINES[colour]))
        painter.drawLine(QPointF(0, _HIGH / 2), QPointF(_LONG, _HIGH / 2))
    else:
        painter.setPen(QPen(QColor(colour), 1))
        painter.setBrush(QBrush(QColor(colour), style))
        painter.drawRect(QRectF(0.5, 0.5, _WIDE - 1, _HIGH - 1))
    painter.end()
    return sign
