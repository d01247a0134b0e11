# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of acts: a branch for each meeting, a row for each act, and how it stands in a sign and words."""

from __future__ import annotations

from typing import Iterable, Mapping

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from ...bridge.waiting_acts import is_waiting
from ...core.ledger.acts import Meeting
from ...core.ledger.acts.meeting import MEETING
from ...core.ledger.entry import Entry
from ...core.ledger.ledger import Ledger
from ...core.ledger.standing import Standing, sentence_of, standing_of, title_of
from ..language.direction import figure, filled, sentence, told
from ..language.translation import tr
from ..widgets.recorder_box import recorder_name
from ..widgets.tool_tip import plain_tip

_ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_WIDTHS = (120, 90, 150, 270, 150)
_MARKED = (Standing.FORKED, Standing.DOUBTFUL, Standing.SET_ASIDE, Standing.UNKNOWN)


class ActList(QTreeWidget):
    """One act is chosen at a time.

    Signals
    -------
    chosen
        Another act is chosen, or none.
    """

    chosen = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("deescActs")
        self.setAccessibleName(tr("Acts"))
        self.setToolTip(tr("What the group did, by meeting. Choose an act, and all that it says stands below."))
        self.setHeaderLabels([tr("Act"), tr("Party"), tr("How it stands"), tr("What"), tr("When (UTC)")])
        for column, width in enumerate(_WIDTHS):
            self.header().resizeSection(column, max(width, self.header().sectionSizeHint(column)))
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.currentItemChanged.connect(lambda *_items: self.chosen.emit())

    @property
    def entry(self) -> Entry | None:
        """The act that is chosen."""
        item = self.currentItem()
        return None if item is None else item.data(0, _ENTRY_ROLE)

    def show_entries(self, entries: Iterable[Entry], ledger: Ledger, meetings: Mapping[str, Meeting]) -> None:
        """List entries of a ledger, in its order under the meeting that each names; what was chosen stays so."""
        before = self.entry
        branches: dict[str, QTreeWidgetItem] = {}
        self.blockSignals(True)
        self.clear()
        for number, meeting in meetings.items():
            text = filled(
                tr("Meeting {number}: {place}, {day}"), number=number, place=meeting.place, day=meeting.day.isoformat()
            )
            branches[number] = QTreeWidgetItem([text])
        for entry in entries:
            number = _meeting_of(entry)
            if number not in branches:
                known = filled(tr("Meeting {number}, of which nothing else is on record"), number=number)
                branches[number] = QTreeWidgetItem([known if number else tr("At no meeting")])
            branches[number].addChild(_row(entry, ledger))
        for number in sorted(branches, key=lambda one: not one):
            if branches[number].childCount():
                self._add_branch(branches[number])
        self.expandAll()
        self._choose(before)
        self.blockSignals(False)
        self.chosen.emit()

    def _add_branch(self, branch: QTreeWidgetItem) -> None:
        self.addTopLevelItem(branch)
        branch.setFirstColumnSpanned(True)

    def _choose(self, entry: Entry | None) -> None:
        for place in range(self.topLevelItemCount()):
            branch = self.topLevelItem(place)
            for row in map(branch.child, range(branch.childCount())):
                if entry is not None and row.data(0, _ENTRY_ROLE).id == entry.id:
                    self.setCurrentItem(row)


def standing_text(entry: Entry, ledger: Ledger) -> str:
    """How an entry stands: a sign, and words."""
    if is_waiting(entry):
        return tr("… waiting to be saved")
    return {
        Standing.OWN: tr("● in its own log"),
        Standing.RECORDED: tr("○ recorded by the secretariat"),
        Standing.FORKED: tr("≠ fork"),
        Standing.DOUBTFUL: tr("? doubtful"),
        Standing.SET_ASIDE: tr("– set aside"),
        Standing.UNKNOWN: tr("~ not known"),
    }[standing_of(entry, ledger)]


def _meeting_of(entry: Entry) -> str:
    number = entry.body.get("number" if entry.act == MEETING else "meeting")
    return number if isinstance(number, str) else ""


def _row(entry: Entry, ledger: Ledger) -> QTreeWidgetItem:
    what = told(sentence_of(entry))
    time = figure(entry.time.replace("T", " ").rstrip("Z"))
    row = QTreeWidgetItem([told(title_of(entry)), recorder_name(entry.party), standing_text(entry, ledger), what, time])
    row.setData(0, _ENTRY_ROLE, entry)
    for column in range(row.columnCount()):
        row.setToolTip(column, plain_tip(sentence(what)))
        if not is_waiting(entry) and standing_of(entry, ledger) in _MARKED:
            font = row.font(column)
            font.setBold(True)
            row.setFont(column, font)
    return row
