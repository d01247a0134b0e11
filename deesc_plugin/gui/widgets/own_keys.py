# SPDX-License-Identifier: GPL-2.0-or-later
"""Keys that a part of the window takes for itself where QGIS's main window has another use for them, such as F1."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

from .help import show_help

Act = Callable[[], object]


class OwnKeys(QObject):
    """Answers keys for a widget and what is in it, before they are taken for shortcuts of the main window.

    A second shortcut of the same keys would not do: Qt calls the two ambiguous and follows neither. Keys that the
    widget in focus needs itself, such as Undo in a line of text, never get here.

    Parameters
    ----------
    find : callable
        Given a key, what to do; None where the key is not to be taken just now.
    """

    def __init__(self, widget: QWidget, find: Callable[[QKeyEvent], Optional[Act]]) -> None:
        super().__init__(widget)
        self._widget, self._find = widget, find
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Claim a key before it is looked up among the shortcuts, and act when it comes."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        act = self._find(event)
        if act is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            act()
        return True

    def remove(self) -> None:
        """Take no keys any more."""
        self._widget.removeEventFilter(self)
        self.deleteLater()


def help_key(page: Callable[[], str]) -> Callable[[QKeyEvent], Optional[Act]]:
    """F1 opens a page of the help; the page is asked for at each press, and an empty name leaves the key alone."""

    def find(event: QKeyEvent) -> Act | None:
        if event.key() != Qt.Key.Key_F1 or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return None
        name = page()
        return (lambda: show_help(name)) if name else None

    return find
