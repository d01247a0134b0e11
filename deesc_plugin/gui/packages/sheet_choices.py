"""Paper, orientation, scale and second language of the map sheets."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QGroupBox, QLabel, QWidget

from ...core.sheets.options import ORIENTATIONS, PAPERS, SCALES, SheetOptions
from ..language.direction import figure
from ..language.language_names import language_name
from ..language.translation import tr

_SHORTEST = 9
"""Letters that each box has room for, so that the findings beside them have theirs."""


class SheetChoices(QGroupBox):
    """Four boxes, which give `SheetOptions`.

    Signals
    -------
    changed
        Another entry was chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Map sheets"), parent)
        self.setObjectName("sheets")
        self.paper, self.orientation, self.scale, self.second = (QComboBox() for _ in range(4))
        rows = (
            (tr("P&aper"), self.paper, "paper", tr("The size of each sheet.")),
            (
                tr("&Orientation"),
                self.orientation,
                "orientation",
                tr("Automatic takes what suits each zone’s shape better."),
            ),
            (
                tr("S&cale"),
                self.scale,
                "scale",
                tr("Automatic suits each zone’s size; a zone may need several sheets."),
            ),
            (tr("Second langua&ge"), self.second, "secondLanguage", tr("Stands beside the sheet’s own language.")),
        )
        grid = QGridLayout(self)
        for number, (text, box, name, tip) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(box)
            box.setObjectName(name)
            box.setToolTip(tip)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_SHORTEST)
            box.currentIndexChanged.connect(self.changed)
            row, column = divmod(number, 2)
            grid.addWidget(label, row, 2 * column, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(box, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        self._fill()

    @property
    def boxes(self) -> tuple[QComboBox, ...]:
        """The boxes in their order."""
        return (self.paper, self.orientation, self.scale, self.second)

    @property
    def options(self) -> SheetOptions:
        """What is chosen."""
        return SheetOptions(
            str(self.paper.currentData()),
            str(self.orientation.currentData()),
            int(self.scale.currentData()),
            str(self.second.currentData() or ""),
        )

    def choose(self, options: SheetOptions) -> None:
        """Choose what is given; what is not among the entries stays as it is."""
        values = (options.paper, options.orientation, options.scale, options.second_language)
        for box, value in zip(self.boxes, values):
            if box.findData(value) >= 0:
                box.setCurrentIndex(box.findData(value))

    def offer_languages(self, languages: Sequence[str]) -> None:
        """Offer the agreement's languages beside none."""
        blocker = QSignalBlocker(self.second)
        self.second.clear()
        self.second.addItem(tr("none"), "")
        for language in languages:
            self.second.addItem(language_name(language), language)
        del blocker

    def _fill(self) -> None:
        usual = SheetOptions()
        for paper in PAPERS:
            self.paper.addItem(paper, paper)
        titles = {"auto": tr("automatic"), "portrait": tr("portrait"), "landscape": tr("landscape")}
        for orientation in ORIENTATIONS:
            self.orientation.addItem(titles.get(orientation, orientation), orientation)
        self.scale.addItem(tr("automatic"), 0)
        for scale in SCALES:
            self.scale.addItem(figure(f"1:{scale:,}"), scale)
        self.offer_languages(())
        self.choose(usual)
