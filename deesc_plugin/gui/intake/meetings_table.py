# SPDX-License-Identifier: GPL-2.0-or-later
"""What the import brings and the workspace has already: before and after in numbers, and what becomes of each."""

from __future__ import annotations

from typing import Any, Iterator, Sequence

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.changes import MeasuredChange
from ...core.intake.existing import Existing, Meeting
from ..changes.change_drawing import ChangeDrawing
from ..changes.legend import GAINED, LOST, Legend, sign_icon
from ..changes.lines import change_lines, ground_texts, points_text
from ..language.direction import said, sentence, told
from ..language.translation import tr
from ..widgets.tool_tip import plain_tip

_WIDTHS = (250, 105, 105, 190)
_CHOICE = 4
Key = tuple[str, str]


class MeetingsTable(QWidget):
    """One row a feature, with a choice; below it each turning point and each attribute that differs.

    Signals
    -------
    chosen
        Something else is to become of a feature.
    """

    chosen = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self.drawing = ChangeDrawing(canvas)
        self.choices: dict[Key, Existing] = {}
        self._shown: list[tuple[Meeting, MeasuredChange]] = []
        self.boxes: list[QComboBox] = []
        self._make_tree()
        self._lay_out()
        self.hide()

    @property
    def undecided(self) -> int:
        """Of how many features nobody has said what becomes of them."""
        return sum(meeting.key not in self.choices for meeting, _ in self._shown)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in its order."""
        return (self.tree, self.all_box, self.zoom_button)

    def show_meetings(self, meetings: Sequence[tuple[Meeting, MeasuredChange]]) -> None:
        """Show what is there already; a choice that was made for the same feature and the same line stays."""
        if [_shown_of(one) for one, _ in meetings] == [_shown_of(one) for one, _ in self._shown]:
            return  # a list that is used is not built again under the hand
        self._shown = list(meetings)
        self.tree.clear()
        self.drawing.clear()
        self.boxes = [self._add(meeting, change) for meeting, change in meetings]
        self.setVisible(bool(meetings))
        if meetings:
            self.tree.setCurrentItem(self.tree.topLevelItem(0))

    def forget(self) -> None:
        """Show nothing, here and on the map; choices are those of one import."""
        self.choices.clear()
        self.show_meetings([])
        self.drawing.clear()

    def _make_tree(self) -> None:
        self.tree = QTreeWidget()
        self.tree.setObjectName("meetings")
        self.tree.setToolTip(tr("What the workspace has already; the selected one is drawn on the map."))
        self.tree.setUniformRowHeights(False)
        self.tree.setTabKeyNavigation(False)
        titles = (tr("Already there"), tr("Gained"), tr("Lost"), tr("Turning points moved"), tr("What becomes of it"))
        self.tree.setHeaderLabels(titles)
        for column, width in enumerate(_WIDTHS):
            self.tree.header().resizeSection(column, width)
        for column, colour in ((1, GAINED), (2, LOST)):
            self.tree.headerItem().setIcon(column, sign_icon(colour))
        self.tree.currentItemChanged.connect(self._draw)
        self.all_box = _box("chooseForAll", "")
        self.all_box.setToolTip(tr("Chooses for every feature above for which it can be chosen."))
        self.all_box.activated.connect(self._choose_for_all)
        self.zoom_button = QPushButton(tr("Zoom to the c&hange"))
        self.zoom_button.setObjectName("zoomToChange")
        self.zoom_button.clicked.connect(self.drawing.zoom)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        label = QLabel(tr("For &all:"))
        label.setBuddy(self.all_box)
        below.addWidget(label)
        below.addWidget(self.all_box)
        below.addWidget(Legend(tr("as it is"), tr("as it would be")), 1)
        below.addWidget(self.zoom_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tree, 1)
        layout.addLayout(below)

    def _add(self, meeting: Meeting, change: MeasuredChange) -> QComboBox:
        item = QTreeWidgetItem(_cells(meeting, change))
        item.setToolTip(0, plain_tip(told(meeting.hindrance)) if meeting.hindrance is not None else "")
        self.tree.addTopLevelItem(item)
        for text in _details(meeting, change):
            child = QTreeWidgetItem(item, [text])
            child.setFirstColumnSpanned(True)
            child.setToolTip(0, plain_tip(text))
        box = _box("becomes", tr("choose…"))
        if meeting.hindrance is not None:
            box.removeItem(box.findData(Existing.REVISE.value))
        box.setCurrentIndex(max(0, box.findData(_value(self.choices.get(meeting.key)))))
        box.activated.connect(lambda _, box=box: self._choose(meeting.key, box.currentData()))
        self.tree.setItemWidget(item, _CHOICE, box)
        return box

    def _choose(self, key: Key, value: str) -> None:
        if value:
            self.choices[key] = Existing(value)
        else:
            self.choices.pop(key, None)
        self.chosen.emit()

    def _choose_for_all(self) -> None:
        value = self.all_box.currentData()
        for (meeting, _), box in zip(self._shown, self.boxes):
            if value and box.findData(value) >= 0:
                box.setCurrentIndex(box.findData(value))
                self.choices[meeting.key] = Existing(value)
        self.all_box.setCurrentIndex(0)
        self.chosen.emit()

    def _draw(self, item: QTreeWidgetItem | None, *_: Any) -> None:
        row = -1 if item is None else self.tree.indexOfTopLevelItem(item.parent() or item)
        if 0 <= row < len(self._shown):
            self.drawing.show(self._shown[row][1])
        else:
            self.drawing.clear()


def _box(name: str, nothing: str) -> QComboBox:
    """What can become of a feature; the first entry, which is for nothing chosen, says so."""
    box = QComboBox()
    box.setObjectName(name)
    entries = (
        (nothing, ""),
        (tr("take as a revision"), Existing.REVISE.value),
        (tr("keep both"), Existing.KEEP.value),
        (tr("leave out"), Existing.SKIP.value),
    )
    for text, value in entries:
        box.addItem(text, value)
    return box


def _shown_of(meeting: Meeting) -> tuple[Any, ...]:
    """What a row shows: it is another one when the workspace is edited, or the draft is read otherwise."""
    return meeting.key, meeting.before, meeting.after, meeting.hindrance


def _value(choice: Existing | None) -> str:
    return "" if choice is None else choice.value


def _cells(meeting: Meeting, change: MeasuredChange) -> list[str]:
    """The columns of a feature: its name, the ground, and how many turning points were moved and how far at most."""
    return [sentence(said(meeting.before)), *ground_texts(change), points_text(change)]


def _details(meeting: Meeting, change: MeasuredChange) -> Iterator[str]:
    """What differs, line by line; first, why it cannot be a revision where it cannot."""
    if meeting.hindrance is not None:
        yield told(meeting.hindrance)
    if not meeting.is_by_uid:
        yield tr("The draft states no uid: it was told by its name, or by where its line runs.")
    yield from change_lines(change)
