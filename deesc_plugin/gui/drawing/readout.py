# SPDX-License-Identifier: GPL-2.0-or-later
"""The live read-out: a few lines over a corner of the map that say what the tool in hand would make."""

from __future__ import annotations

import math

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QFrame, QLabel, QToolTip

from ...core.placement.snapping import SnappedPoint
from ...core.polygons.live_line import LineReading
from ...core.polygons.live_ring import RingReading
from ...core.saying import Angle, Area, Length
from ..language.direction import called, filled, said, sentence
from ..language.translation import tr

_MARGIN = 10
_LEAST_CONTRAST = 4.5


class Readout(QLabel):
    """Plain text over the map, in the colours that the desktop gives to tooltips; the mouse goes through it."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setObjectName("deescReadout")
        self.setAccessibleName(tr("Measures of what is being drawn"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._colour()
        self.setMargin(6)
        self.hide()

    def say(self, text: str) -> None:
        """Show a text; nothing hides the label."""
        self.setText(text)
        self.setVisible(bool(text))
        canvas = self.parentWidget()
        self._fit(canvas.width() - 2 * _MARGIN)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # at the bottom: messages come in at the top
        left = canvas.width() - self.width() - _MARGIN if is_mirrored else _MARGIN
        self.move(left, canvas.height() - self.height() - _MARGIN)

    def _fit(self, room: int) -> None:
        """Take no more than the text needs, and break its lines on a narrow map."""
        self.setWordWrap(False)
        self.adjustSize()
        if self.width() > room:
            self.setWordWrap(True)
            self.resize(room, self.heightForWidth(room))

    def _colour(self) -> None:
        """Fill it with the tooltips' colours, by a style sheet: that of a theme goes before a palette."""
        palette = QToolTip.palette()
        ground, text = palette.color(QPalette.ColorRole.ToolTipBase), palette.color(QPalette.ColorRole.ToolTipText)
        if contrast(ground, text) < _LEAST_CONTRAST:
            text = max((QColor("black"), QColor("white")), key=lambda one: contrast(ground, one))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.setStyleSheet(
            f"QLabel#{self.objectName()} {{ background-color: {ground.name()}; color: {text.name()};"
            f" border: 1px solid {text.name()}; }}"
        )


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (Web Content Accessibility Guidelines 2.1, “relative luminance”)."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return float(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])


def ring_text(reading: RingReading) -> str:
    """What a ring in hand measures, and below it what is wrong with it."""
    area = "—" if math.isnan(reading.area_m2) else said(Area(reading.area_m2))
    lines = [
        filled(
            tr("{count} turning points · line {length} · perimeter {perimeter} · area {area}"),
            count=reading.turning_points,
            length=said(Length(reading.length_m)),
            perimeter=said(Length(reading.perimeter_m)),
            area=area,
        ),
        *_last_edge(reading),
    ]
    if reading.crosses_itself:
        lines.append(sentence(tr("The line crosses itself.")))
    if reading.entered:
        lines.append(filled(tr("The line enters {names}."), names=called(reading.entered)))
    if reading.enclosed:
        lines.append(filled(tr("It encloses {names}."), names=called(reading.enclosed)))
    return "\n".join(lines)


def line_text(reading: LineReading) -> str:
    """What a line in hand measures, and below it what is wrong with it."""
    lines = [
        filled(
            tr("{count} turning points · line {length}"),
            count=reading.turning_points,
            length=said(Length(reading.length_m)),
        ),
        *_last_edge(reading),
    ]
    if reading.crosses_itself:
        lines.append(sentence(tr("The line crosses itself.")))
    return "\n".join(lines)


def _last_edge(reading: RingReading | LineReading) -> list[str]:
    """Length and azimuth of the edge in hand; nothing before there is one."""
    if not reading.last_m:
        return []
    leg = tr("last edge {length}, azimuth {azimuth}")
    return [filled(leg, length=said(Length(reading.last_m)), azimuth=said(Angle(reading.last_azimuth, 2)))]


def site_text(site: SnappedPoint) -> str:
    """How far a place is from the line and from the nearest post, and what it stands in."""
    lines = []
    if site.snapped_to:
        lines.append(filled(tr("On the line of {name}."), name=said(site.snapped_to)))
    if site.zone and site.zone != site.snapped_to:
        lines.append(
            filled(tr("{length} from the line of {name}"), length=said(Length(site.line_m)), name=said(site.zone))
        )
    if not site.zone:
        lines.append(tr("There is no zone yet."))
    if site.post:
        lines.append(filled(tr("{length} from {name}"), length=said(Length(site.post_m)), name=said(site.post)))
    if site.buffers:
        lines.append(filled(tr("In {names}"), names=called(site.buffers)))
    else:
        lines.append(tr("In no buffer zone"))
    lines.append(tr("Hold Shift to place without snapping."))
    return "\n".join(lines)
