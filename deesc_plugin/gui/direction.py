"""Keeps figures and foreign sentences readable where the window speaks a language that runs from right to left.

Without a mark Qt would show ``2017-05-06`` inside Arabic text as 06-05-2017, and take a coordinate apart. The marks
are for showing only: nothing that is stored holds them.
"""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtGui import QGuiApplication

_LEFT_TO_RIGHT, _FIRST_STRONG, _END = "\u2066", "\u2068", "\u2069"  # Unicode's isolates


def figure(text: str) -> str:
    """A date, coordinate, measure or path: from left to right in every language."""
    return f"{_LEFT_TO_RIGHT}{text}{_END}" if _is_needed() else text


def sentence(text: str) -> str:
    """A text that may be in another language than the window: in the direction of its own first letter."""
    return f"{_FIRST_STRONG}{text}{_END}" if _is_needed() else text


def _is_needed() -> bool:
    """Whether the window is mirrored or, as where Qt's own translations are not installed, only its texts are."""
    right_to_left = Qt.LayoutDirection.RightToLeft
    language = QLocale(QgsApplication.locale())
    return bool(QGuiApplication.layoutDirection() == right_to_left or language.textDirection() == right_to_left)
