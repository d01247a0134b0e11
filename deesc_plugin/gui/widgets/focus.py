# SPDX-License-Identifier: GPL-2.0-or-later
"""Keyboard focus for QGIS's widgets that are made of several: a label's key and Tab lead to what one types into."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QWidget


def lead_focus_inside(*widgets: QWidget) -> None:
    """Have each widget hand the focus to the first line or list inside it; without that it swallows the keys."""
    for widget in widgets:
        inside = [*widget.findChildren(QLineEdit), *widget.findChildren(QComboBox)]
        taker = next((child for child in inside if child.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if taker is not None and widget.focusProxy() is None:
            widget.setFocusProxy(taker)
            widget.setFocusPolicy(taker.focusPolicy())  # else a label's key passes it over
