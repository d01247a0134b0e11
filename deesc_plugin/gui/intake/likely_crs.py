# SPDX-License-Identifier: GPL-2.0-or-later
"""The CRSs that data for an agreement are likely to come in, by their names, to be picked from a sentence."""

from __future__ import annotations

from html import escape
from typing import Sequence

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel

from ..language.direction import figure, sentence
from ..language.translation import tr


class LikelyCrs(QLabel):
    """One line a CRS, each of which can be clicked, or reached by Tab and chosen by Enter.

    Signals
    -------
    picked(QgsCoordinateReferenceSystem)
        One was chosen.
    """

    picked = pyqtSignal(QgsCoordinateReferenceSystem)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("likelyCrs")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setToolTip(tr("Click one to choose it, where the author of the data says that it is the one."))
        self.linkActivated.connect(lambda name: self.picked.emit(QgsCoordinateReferenceSystem(name)))

    def offer(self, lead: str, likely: Sequence[tuple[str, str]]) -> None:
        """Show a sentence and the CRSs below it.

        Parameters
        ----------
        likely : sequence of (str, str)
            Authority and code, and why it is likely: `Agreement.likely_crs`.
        """
        lines = [escape(sentence(lead))]
        for name, _ in likely:
            described = QgsCoordinateReferenceSystem(name).description()
            lines.append(
                f'<a href="{escape(name)}">{escape(figure(f"{name} – {described}" if described else name))}</a>'
            )
        self.setText("<br>".join(lines))
