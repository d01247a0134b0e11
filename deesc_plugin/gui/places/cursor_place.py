# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the cursor stands, in the notation of one's choice, in QGIS's status bar; a click copies it."""

from __future__ import annotations

import math
from typing import Callable

from qgis.core import QgsApplication, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QActionGroup, QMenu, QSizePolicy, QToolButton, QWidget

from ...bridge.geometry import WGS84
from ...core.errors import CoordinateError
from ...core.notation.angle_writing import format_decimal, format_dms
from ...core.notation.mgrs import mgrs_from_lonlat
from ...core.notation.utm import format_utm
from ..language.direction import figure, filled
from ..language.translation import tr
from ..widgets.messages import Messages

_SETTING = "deesc/cursor_notation"
_WRITE: dict[str, Callable[[float, float], str]] = {
    "dms": format_dms,
    "decimal": format_decimal,
    "utm": format_utm,
    "mgrs": mgrs_from_lonlat,
}
"""Each gives a place in WGS 84 in a notation; the zone of UTM and MGRS is that in which the place lies."""


_LONGEST = format_dms(-138.8888888, -88.8888888)
_LEAST_PX = 24


class CursorPlace(QToolButton):
    """Follows the cursor over the map, whatever the map is in; with a menu of the notations."""

    def __init__(self, canvas: QgsMapCanvas, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._messages = canvas, messages
        self._place: tuple[float, float] | None = None
        self.setObjectName("deescCursorPlace")
        self.setAccessibleName(tr("Place of the cursor"))
        self.setToolTip(tr("Where the cursor is, in WGS 84. A click copies it; the arrow chooses the notation."))
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a button's own does not shrink
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._add_menu()
        self.clicked.connect(lambda _checked=False: self.copy())
        canvas.xyCoordinates.connect(self._follow)
        self._show()

    @property
    def notation(self) -> str:
        """Id of the notation that was chosen last."""
        kept = str(QgsSettings().value(_SETTING, "") or "")
        return kept if kept in _WRITE else next(iter(_WRITE))

    def sizeHint(self) -> QSize:
        """Room for the longest text, so that nothing jumps while the cursor moves."""
        hint, text = super().sizeHint(), self.fontMetrics().horizontalAdvance(self.text())
        return QSize(hint.width() - text + self.fontMetrics().horizontalAdvance(_LONGEST), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Next to none: a window is never made wider for it than its screen."""
        return QSize(_LEAST_PX, super().sizeHint().height())

    def copy(self) -> None:
        """Put what is shown on the clipboard."""
        if self._written:
            QgsApplication.clipboard().setText(self._written)
            self._messages.tell(filled(tr("{place} is copied."), place=figure(self._written)))

    def close_parts(self) -> None:
        """Let go of the map."""
        self._canvas.xyCoordinates.disconnect(self._follow)

    def _add_menu(self) -> None:
        menu, group = QMenu(self), QActionGroup(self)
        titles = {
            "dms": tr("Degrees, minutes and seconds"),
            "decimal": tr("Decimal degrees"),
            "utm": tr("UTM"),
            "mgrs": tr("MGRS"),
        }
        for notation, title in titles.items():
            action = group.addAction(title)
            action.setObjectName(notation)
            action.setCheckable(True)
            action.setChecked(notation == self.notation)
            action.triggered.connect(lambda _checked=False, notation=notation: self._choose(notation))
            menu.addAction(action)
        self.setMenu(menu)

    def _choose(self, notation: str) -> None:
        QgsSettings().setValue(_SETTING, notation)
        self._show()

    def _follow(self, point: QgsPointXY) -> None:
        settings = self._canvas.mapSettings()
        transform = QgsCoordinateTransform(settings.destinationCrs(), WGS84, settings.transformContext())
        try:
            place = transform.transform(point)
        except QgsCsException:
            place = QgsPointXY(math.nan, math.nan)
        self._place = (place.x(), place.y())
        self._show()

    def _show(self) -> None:
        self.setText(figure(self._written) if self._written else tr("WGS 84"))

    @property
    def _written(self) -> str:
        """The place as it is written; empty before the cursor was over the map, and off the earth."""
        if self._place is None:
            return ""
        try:
            return _WRITE[self.notation](*self._place)
        except CoordinateError:
            return ""
