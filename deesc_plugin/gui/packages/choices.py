# SPDX-License-Identifier: GPL-2.0-or-later
"""What is chosen of a package: entries to be ticked, a day, sheets, settlements."""

from __future__ import annotations

from datetime import date
from typing import Iterable, Sequence

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from ...bridge.project import layers_of
from ...bridge.settlements import refuse_unfit
from ...core.agreement import Agreement, Party
from ...core.errors import GazetteerError
from ...core.sheets.options import ORIENTATIONS, PAPERS, SCALES, SheetOptions
from ...paths import has_bundled_gazetteer
from ..language.direction import figure, said, told
from ..language.language_names import language_name
from ..language.translation import tr
from ..session.session import Session
from ..widgets.day_box import DayBox
from ..widgets.rows import label_of


class CheckList(QListWidget):
    """Entries with a box each; those that are needed are ticked and stay so. At least some rows are seen at once."""

    def __init__(self, least_rows: int) -> None:
        super().__init__()
        self.setMinimumHeight(least_rows * self.fontMetrics().lineSpacing())

    def add(self, key: str, title: str, tip: str, is_needed: bool = False, is_chosen: bool = True) -> None:
        """Add an entry; `key` is what `chosen` names it by."""
        entry = QListWidgetItem(title)
        entry.setData(Qt.ItemDataRole.UserRole, key)
        entry.setToolTip(tip)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        entry.setFlags(flags if is_needed else flags | Qt.ItemFlag.ItemIsEnabled)
        entry.setCheckState(Qt.CheckState.Checked if is_needed or is_chosen else Qt.CheckState.Unchecked)
        self.addItem(entry)

    @property
    def chosen(self) -> list[str]:
        """Keys of the ticked entries, in their order."""
        entries = [self.item(row) for row in range(self.count())]
        return [
            str(entry.data(Qt.ItemDataRole.UserRole))
            for entry in entries
            if entry.checkState() == Qt.CheckState.Checked
        ]

    def choose(self, key: str, is_chosen: bool) -> None:
        """Tick an entry, or take its tick away."""
        for row in range(self.count()):
            entry = self.item(row)
            if entry.data(Qt.ItemDataRole.UserRole) == key:
                entry.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)


class DayInForce(QWidget):
    """A day that narrows the package to what is in force on it; none at first, for a package is of the whole.

    Signals
    -------
    changed
        Another day was chosen, or none any more.
    """

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.box, self._date = QCheckBox(tr("O&nly what is in force on")), DayBox()
        self.box.setObjectName("isInForce")
        self._date.setObjectName("inForceOn")
        tip = tr("The package then holds the features in force on that day and no others, and says so.")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in self.boxes:
            widget.setToolTip(tip)
            layout.addWidget(widget)
        layout.addStretch()
        self._date.setEnabled(False)
        self._date.setAccessibleName(tr("Day in force"))
        self.box.toggled.connect(self._date.setEnabled)
        self.box.toggled.connect(self.changed)
        self._date.dateChanged.connect(self.changed)

    @property
    def boxes(self) -> tuple[QWidget, ...]:
        """The box to tick, and the day."""
        return self.box, self._date

    @property
    def day(self) -> date | None:
        """The day; None for the whole workspace."""
        return self._date.day if self.box.isChecked() else None


_SHORTEST_OF_PARTIES = 6
"""Letters that the box has room for beside version and date."""


class CopyChoice(QComboBox):
    """The parties, whose original the package may be; at first it is no party's own."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("copyOf")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST_OF_PARTIES)
        self.setToolTip(
            tr("The party whose original it is: its name and language stand before the others’. Make one for each.")
        )

    @property
    def party(self) -> Party | None:
        """The party; None where the package is no party's own."""
        party: Party | None = self.currentData()
        return party

    @property
    def code(self) -> str:
        """Its code; empty for none."""
        return "" if self.party is None else self.party.code

    def offer(self, agreement: Agreement, code: str = "") -> None:
        """Offer the parties of an agreement, and choose the one of that code, if it has one."""
        blocker = QSignalBlocker(self)
        self.clear()
        self.addItem(tr("none"), None)
        for place, party in enumerate(agreement.parties, 1):
            self.addItem(said(party.short), party)
            if party.code == code:
                self.setCurrentIndex(place)
        del blocker


_SHORTEST_OF_SHEETS = 9
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
            label = label_of(text, box)
            box.setObjectName(name)
            box.setToolTip(tip)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_SHORTEST_OF_SHEETS)
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


PARTS_THAT_LIST = frozenset({"annex", "settlements", "workbook"})
"""The parts of a package that list settlements."""

_SHORTEST_OF_SETTLEMENTS = 12
"""Letters that the box has room for, however long the layers' names are."""


class SettlementChoice(QgsMapLayerComboBox):
    """The point layers of the project but for the workspace's own; empty stands for the plugin's gazetteer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settlements")
        self.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST_OF_SETTLEMENTS)
        self.offer(None)
        self.explain(True)

    @property
    def layer_id(self) -> str:
        """The id of the chosen layer; empty for the plugin's own settlements."""
        layer = self.currentLayer()
        return "" if layer is None else str(layer.id())

    def offer(self, session: Session | None) -> None:
        """Offer the layers of a session's project, and name what stands for none."""
        workspace = None if session is None else session.workspace
        is_built_in = workspace is None or has_bundled_gazetteer(workspace.agreement.countries)
        self.setAllowEmptyLayer(True, tr("GeoNames (built in)") if is_built_in else tr("none"))
        if session is not None and workspace is not None:
            self.setExceptedLayerList(layers_of(session.project, workspace.store))
        self.setCurrentIndex(0)  # setLayer(None) would show nothing at all

    def choose(self, layer_id: str, session: Session) -> None:
        """Choose a layer by its id; one that is gone, or is no layer of points, leaves the plugin's own."""
        layer = session.project.mapLayer(layer_id)
        if layer is not None:
            self.setLayer(layer)
        if self.currentIndex() < 0:
            self.setCurrentIndex(0)

    def explain(self, is_listed: bool) -> None:
        """Enable the box where some chosen part lists settlements, and say so."""
        self.setEnabled(is_listed)
        tip = tr(
            "Whose settlements annex and tables list: GeoNames, good to about a kilometre, or a point layer with a "
            "field “name”."
        )
        self.setToolTip(tip if is_listed else tr("No part that lists settlements is chosen."))

    def fault(self) -> str:
        """Why the chosen layer cannot be taken; empty where it can."""
        layer = self.currentLayer()
        if layer is None or not self.isEnabled():
            return ""
        try:
            refuse_unfit(layer)
        except GazetteerError as error:
            return told(error)
        return ""


_PARTS_THAT_DESCRIBE = frozenset({"annex", "description"})
"""The parts of a package that describe the boundaries."""


class BufferChoice(QCheckBox):
    """Whether paper lists the turning points of the buffers that it could describe by what they are."""

    def __init__(self) -> None:
        super().__init__(tr("List points of &buffers"))
        self.setObjectName("bufferPoints")
        self.explain(_PARTS_THAT_DESCRIBE)

    def explain(self, parts: Iterable[str]) -> None:
        """Enable the box where one of the parts that were chosen describes boundaries, and say so."""
        is_described = not _PARTS_THAT_DESCRIBE.isdisjoint(parts)
        self.setEnabled(is_described)
        tip = tr(
            "Lists every buffer’s turning points on paper. Otherwise a buffer that was made from a line is described "
            "by what it is, and its turning points stand in the data only."
        )
        self.setToolTip(tip if is_described else tr("No part that describes boundaries is chosen."))
