# SPDX-License-Identifier: GPL-2.0-or-later
"""In which encoding the texts of a file are, and the first names as they are read in it."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel

from ...bridge.importing import first_names
from ...core.text_encoding import TITLES, DraftTexts
from ..language.direction import filled
from ..language.translation import tr


class EncodingRow(QComboBox):
    """The choice of an encoding; `names` is the line below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("encoding")
        self.setToolTip(tr("How the letters of the file are written; choose another where the names are garbled."))
        self.addItem(tr("as the file says, or found out"), "")
        for codec, title in TITLES.items():
            self.addItem(title, codec)
        self.names = QLabel()
        self.names.setObjectName("firstNames")
        self.names.setWordWrap(True)
        self.names.setTextFormat(Qt.TextFormat.PlainText)

    def show_names(self, layer: QgsVectorLayer, texts: DraftTexts) -> None:
        """Show the first names of a layer.

        Raises
        ------
        ImportRefused
            When they are not in the encoding that is chosen.
        """
        names = first_names(layer, texts)
        self.names.setText(filled(tr("The first names: {names}"), names=", ".join(names)) if names else "")
