# SPDX-License-Identifier: GPL-2.0-or-later
"""The width of a dock: readable when it is first shown, and afterwards as somebody left it."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

_MOST_SHARE = 0.45
"""Of the window's width: the map is what is looked at."""


class DockWidth(QObject):
    """Gives a dock its width when it is first shown, for QGIS gives one that it does not know very little.

    Parameters
    ----------
    usual : int
        Pixels.
    key : str
        Of the setting that keeps the width.
    """

    def __init__(self, dock: QDockWidget, usual: int, key: str) -> None:
        super().__init__(dock)
        self._dock, self._usual, self._key = dock, usual, key
        self._is_given = False
        dock.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the dock's being shown and hidden."""
        if watched is self._dock and event.type() == QEvent.Type.Show and not self._is_given:
            self._is_given = True
            QTimer.singleShot(0, self._give)
        elif watched is self._dock and event.type() == QEvent.Type.Hide and self._is_given:
            self._keep()
        return False

    def _give(self) -> None:
        window = self._dock.parent()
        if isinstance(window, QMainWindow) and not self._dock.isFloating():
            most = int(_MOST_SHARE * window.width())
            wanted = QgsSettings().value(self._key, self._usual, type=int)
            window.resizeDocks([self._dock], [min(wanted, most)], Qt.Orientation.Horizontal)

    def _keep(self) -> None:
        if not self._dock.isFloating():
            QgsSettings().setValue(self._key, self._dock.width())
