# SPDX-License-Identifier: GPL-2.0-or-later
"""A line for a text of an act."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtWidgets import QLineEdit

_LONGEST = 1_000
"""Letters of a text: an entry of the ledger has room for as many of any script."""


def act_line(name: str, tip: str, on_change: Callable[..., None]) -> QLineEdit:
    """A line that shows what belongs into it as long as it is empty."""
    line = QLineEdit()
    line.setObjectName(name)
    line.setToolTip(tip)
    line.setPlaceholderText(tip)
    line.setMaxLength(_LONGEST)
    line.textChanged.connect(on_change)
    return line
