# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of versions, ready made: a row each, the newest first."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from ...core.agreement import Agreement
from ..language.direction import sentence
from ..language.translation import tr
from ..widgets.tool_tip import plain_tip
from .entries import Entry, texts

_ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class VersionsTable(QTreeWidget):
    """Shows entries; one is selected at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("deescHistoryVersions")
        self.setAccessibleName(tr("Versions"))
        self.setHeaderLabels([tr("When"), tr("Hand"), tr("Command"), tr("What changed")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)

    @property
    def entry(self) -> Entry | None:
        """The entry that is selected."""
        items = self.selectedItems()
        found = items[0].data(0, _ENTRY_ROLE) if items else None
        return found if isinstance(found, Entry) else None

    def show_entries(self, entries: Sequence[Entry], agreement: Agreement) -> None:
        """Show entries; the one that was selected stays so, where it is still there."""
        selected = self.entry
        blocked = self.blockSignals(True)
        self.clear()
        for entry in entries:
            row = [sentence(text) for text in texts(entry, agreement)]
            item = QTreeWidgetItem(row)
            item.setData(0, _ENTRY_ROLE, entry)
            for column, text in enumerate(row):
                item.setToolTip(column, plain_tip(text))
            self.addTopLevelItem(item)
            if selected is not None and entry.record.number == selected.record.number:
                self.setCurrentItem(item)
        for column in range(self.columnCount() - 1):
            self.resizeColumnToContents(column)
        self.blockSignals(blocked)
        self.itemSelectionChanged.emit()
