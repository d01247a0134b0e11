# SPDX-License-Identifier: GPL-2.0-or-later
"""How a severity looks, in lists and on the map: each has a shape of its own, so that colour is never needed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from ...core.finding import Severity
from ..language.translation import tr

_SIZE = 32


@dataclass(frozen=True)
class Sign:
    """The look of one severity: its colour (of Okabe and Ito, whatever the eye), and its mark on the map."""

    colour: str
    marker: int


SIGNS = {
    Severity.ERROR: Sign("#D55E00", QgsVertexMarker.IconType.ICON_X),
    Severity.WARNING: Sign("#E69F00", QgsVertexMarker.IconType.ICON_TRIANGLE),
    Severity.NOTE: Sign("#0072B2", QgsVertexMarker.IconType.ICON_CIRCLE),
}


def severity_title(severity: Severity) -> str:
    """The heading of findings of one severity."""
    return {Severity.ERROR: tr("Errors"), Severity.WARNING: tr("Warnings"), Severity.NOTE: tr("Notes")}[severity]


@cache
def severity_icon(severity: Severity) -> QIcon:
    """A cross for errors, a triangle for warnings, a ring for notes: as on the map."""
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(SIGNS[severity].colour), _SIZE / 8)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    low, middle, high = _SIZE * 0.2, _SIZE * 0.5, _SIZE * 0.8
    if severity is Severity.ERROR:
        painter.drawLine(QPointF(low, low), QPointF(high, high))
        painter.drawLine(QPointF(low, high), QPointF(high, low))
    elif severity is Severity.WARNING:
        painter.drawPolygon(QPolygonF([QPointF(middle, low), QPointF(high, high), QPointF(low, high)]))
    else:
        painter.drawEllipse(QPointF(middle, middle), high - middle, high - middle)
    painter.end()
    return QIcon(pixmap)
