# SPDX-License-Identifier: GPL-2.0-or-later
"""In which encoding the texts of a file are, and the first names as they are read in it."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel

from ...core.text_encoding import TITLES
from ..language.direction import filled, in_a_row
from ..language.translation import tr


class EncodingRow(QComboBox):
    """The choice of an encoding; `names` is the line below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("encoding")
        self.setToolTip(tr("How the letters of the file are written; choose another where the names are garbled."))
        self.addItem(tr("as the file says, or found out"), "")
        letters = _letters()
        for codec, title in TITLES.items():
            self.addItem(f"{title} ({letters[codec]})" if codec in letters else title, codec)
        self.names = QLabel()
        self.names.setObjectName("firstNames")
        self.names.setWordWrap(True)
        self.names.setTextFormat(Qt.TextFormat.PlainText)

    def show_names(self, names: Sequence[str]) -> None:
        """Show the first names of a layer."""
        self.names.setText(filled(tr("The first names: {names}"), names=in_a_row(names)) if names else "")
        self.names.setVisible(bool(names))


def _letters() -> dict[str, str]:
    """Whose letters an encoding has, where it has not all."""
    return {"cp1251": tr("Cyrillic"), "cp1252": tr("Western"), "cp1254": tr("Turkish"), "cp1256": tr("Arabic")}
