# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of the proposals that a workspace keeps; the ticked ones are shown on the map."""

from __future__ import annotations

from typing import Iterator, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from ...core.imported_proposal import ImportedProposal
from ..language.direction import figure, sentence
from ..language.translation import tr
from ..widgets.tool_tip import plain_tip

_RECORD_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_WIDTHS = (90, 70, 190, 150)
_SHORT = 16
"""Digits of a fingerprint that tell it from others; the whole of it stands in the tip."""


class ProposalList(QTreeWidget):
    """One proposal is chosen at a time; any number may be ticked.

    Signals
    -------
    ticked
        What is ticked has changed.
    """

    ticked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deescProposals")
        self.setAccessibleName(tr("Proposals"))
        self.setToolTip(tr("What the parties sent. Tick a proposal (Space) to see it on the map."))
        self.setHeaderLabels([tr("Party"), tr("Version"), tr("File"), tr("Fingerprint")])
        for column, width in enumerate(_WIDTHS):
            self.header().resizeSection(column, max(width, self.header().sectionSizeHint(column)))
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.itemChanged.connect(lambda *_change: self.ticked.emit())

    @property
    def chosen(self) -> ImportedProposal | None:
        """The one whose row is chosen."""
        item = self.currentItem()
        return None if item is None else _record_of(item)

    @property
    def shown(self) -> tuple[ImportedProposal, ...]:
        """Those that are ticked, in the order of the list."""
        return tuple(_record_of(item) for item in self._items() if item.checkState(0) == Qt.CheckState.Checked)

    def show_records(self, records: Sequence[ImportedProposal]) -> None:
        """List proposals by the codes of their parties, then as they were imported; what was ticked stays so."""
        known = {record.id for record in self.shown}
        self.blockSignals(True)
        self.clear()
        for record in sorted(records, key=lambda one: one.party):
            texts = (record.party, record.version, record.file, record.fingerprint[:_SHORT])
            item = QTreeWidgetItem([figure(text) for text in texts])
            item.setData(0, _RECORD_ROLE, record)
            item.setCheckState(0, Qt.CheckState.Checked if record.id in known else Qt.CheckState.Unchecked)
            day = "" if record.day is None else figure(record.day.isoformat())
            manifest = record.manifest_sha256 and figure(f"manifest.json: SHA-256 {record.manifest_sha256}")
            about = (record.title, day, record.note, figure(record.fingerprint), manifest)
            tip = "\n".join(sentence(text) for text in about if text)
            for column in range(len(texts)):
                item.setToolTip(column, plain_tip(tip))
            self.addTopLevelItem(item)
        self.blockSignals(False)
        self.ticked.emit()

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for place in range(self.topLevelItemCount()):
            yield self.topLevelItem(place)


def _record_of(item: QTreeWidgetItem) -> ImportedProposal:
    record: ImportedProposal = item.data(0, _RECORD_ROLE)
    return record
