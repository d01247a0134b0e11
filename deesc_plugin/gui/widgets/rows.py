# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields with their labels, and several fields in one row of a form."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QWidget


def label_of(text: str, field: QWidget) -> QLabel:
    """A label whose key leads into the field."""
    label = QLabel(text)
    label.setBuddy(field)
    return label


def in_one_row(first: QWidget, *others: QWidget) -> QHBoxLayout:
    """Several in one row, for the lists below need the room; the first takes what the others leave."""
    row = QHBoxLayout()
    row.addWidget(first, 1)
    for widget in others:
        row.addWidget(widget)
    return row
