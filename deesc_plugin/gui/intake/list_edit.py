"""The field into which a list of coordinates is typed."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFontDatabase, QPalette, QShowEvent
from qgis.PyQt.QtWidgets import QPlainTextEdit

_FADED = 110
"""Opacity of an example, of 255."""


class ListEdit(QPlainTextEdit):
    """Plain text in columns, from left to right in every language; an example in it is never taken for typed text."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTabChangesFocus(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Fade the placeholder, which the style sheets of QGIS's dark themes give the colour of the text."""
        super().showEvent(event)
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.Text)
        if palette.color(QPalette.ColorRole.PlaceholderText) == text:
            faded = QColor(text)
            faded.setAlpha(_FADED)
            palette.setColor(QPalette.ColorRole.PlaceholderText, faded)
            self.setPalette(palette)
