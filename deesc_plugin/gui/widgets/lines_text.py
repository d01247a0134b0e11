# SPDX-License-Identifier: GPL-2.0-or-later
"""Several lines of text in a field, which all run in one direction."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextBlockFormat, QTextCursor
from qgis.PyQt.QtWidgets import QPlainTextEdit

from ...core.saying.direction import runs_right_to_left

_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute


def show_text(place: QPlainTextEdit, text: str) -> None:
    """Show sentences, all in the direction of the first words: Qt would look at each line by itself."""
    is_from_right = runs_right_to_left(text)
    direction = Qt.LayoutDirection.RightToLeft if is_from_right else Qt.LayoutDirection.LeftToRight
    option = place.document().defaultTextOption()
    option.setAlignment(_ABSOLUTE | (Qt.AlignmentFlag.AlignRight if is_from_right else Qt.AlignmentFlag.AlignLeft))
    option.setTextDirection(direction)
    place.document().setDefaultTextOption(option)
    place.setPlainText(text)
    line = QTextBlockFormat()
    line.setLayoutDirection(direction)
    cursor = QTextCursor(place.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(line)
