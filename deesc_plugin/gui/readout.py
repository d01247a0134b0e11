"""The live read-out: a few lines over a corner of the map that say what the tool in hand would make."""

from __future__ import annotations

import math

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QLabel, QToolTip

from ..core.placement.siting import Site
from ..core.polygons.live_ring import RingReading
from ..core.quantity import area_text, length_text
from .translation import tr

_MARGIN = 10
_MOST_NAMES = 3


class Readout(QLabel):
    """Plain text over the map, in the colours that the desktop gives to tooltips; the mouse goes through it."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setObjectName("deescReadout")
        self.setAccessibleName(tr("Measures of what is being drawn"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setPalette(QToolTip.palette())
        self.setAutoFillBackground(True)
        self.setMargin(6)
        self.hide()

    def say(self, text: str) -> None:
        """Show a text; nothing hides the label."""
        self.setText(text)
        self.setVisible(bool(text))
        self.adjustSize()
        canvas = self.parentWidget()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # at the bottom: messages come in at the top
        left = canvas.width() - self.width() - _MARGIN if is_mirrored else _MARGIN
        self.move(left, canvas.height() - self.height() - _MARGIN)


def ring_text(reading: RingReading) -> str:
    """What a ring in hand measures, and below it what is wrong with it."""
    area = tr("no area yet") if math.isnan(reading.area_m2) else area_text(reading.area_m2)
    lines = [
        tr("{count} turning points · line {length} · perimeter {perimeter} · area {area}").format(
            count=reading.turning_points,
            length=length_text(reading.length_m),
            perimeter=length_text(reading.perimeter_m),
            area=area,
        )
    ]
    if reading.crosses_itself:
        lines.append(tr("The line crosses itself."))
    if reading.entered:
        lines.append(tr("The line enters {names}.").format(names=_listed(reading.entered)))
    if reading.enclosed:
        lines.append(tr("It encloses {names}.").format(names=_listed(reading.enclosed)))
    return "\n".join(lines)


def site_text(site: Site) -> str:
    """How far a place is from the line and from the nearest post, and what it stands in."""
    lines = []
    if site.snapped_to:
        lines.append(tr("On the line of {name}.").format(name=site.snapped_to))
    if site.zone and site.zone != site.snapped_to:
        lines.append(tr("{length} from the line of {name}").format(length=length_text(site.line_m), name=site.zone))
    if not site.zone:
        lines.append(tr("There is no zone yet."))
    if site.post:
        lines.append(tr("{length} from {name}").format(length=length_text(site.post_m), name=site.post))
    if site.buffers:
        lines.append(tr("In {names}").format(names=_listed(site.buffers)))
    else:
        lines.append(tr("In no buffer zone"))
    lines.append(tr("Hold Shift to place without snapping."))
    return "\n".join(lines)


def _listed(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    rest = len(names) - _MOST_NAMES
    return shown if rest <= 0 else tr("{names} and {count} more").format(names=shown, count=rest)
