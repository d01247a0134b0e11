# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of features that differ, ready made: a row each, below it what differs line by line."""

from __future__ import annotations

from typing import Iterator, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from ...core.changes import ChangeSheet, MeasuredChange
from ...core.reports.changes_page import CHANGED_HOW
from ..language.direction import said, sentence, told
from ..language.translation import tr
from ..widgets.tool_tip import plain_tip
from .legend import GAINED, LOST, sign_icon
from .lines import change_lines, ground_texts, points_text

_CHANGE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_WIDTHS = (150, 90, 40, 75, 90, 90)


class ChangesTree(QTreeWidget):
    """One feature is chosen at a time.

    Signals
    -------
    chosen
        Another one, or none.
    """

    chosen = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deescChangesTree")
        self.setAccessibleName(tr("Features that differ"))
        self.setToolTip(tr("The features that differ. The map goes to what differs of the one that is chosen."))
        self.setHeaderLabels(
            [tr("Feature"), tr("Kind"), tr("No."), tr("Change"), tr("Gained"), tr("Lost"), tr("Turning points moved")]
        )
        for column, colour in ((4, GAINED), (5, LOST)):
            self.headerItem().setIcon(column, sign_icon(colour))
        for column, width in enumerate(_WIDTHS):
            self.header().resizeSection(column, width)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.itemExpanded.connect(_fill)
        self.currentItemChanged.connect(lambda *_items: self.chosen.emit())
        self.itemActivated.connect(lambda *_item: self.chosen.emit())

    @property
    def change(self) -> MeasuredChange | None:
        """That of the feature which is chosen, by its own row or by one below it."""
        item = self.currentItem()
        if item is None:
            return None
        found = (item.parent() or item).data(0, _CHANGE_ROLE)
        return found if isinstance(found, MeasuredChange) else None

    def show_sheet(self, sheet: ChangeSheet) -> None:
        """List what a sheet has; nothing is chosen."""
        self.clear()
        self.addTopLevelItems(list(_items(sheet)))


def _items(sheet: ChangeSheet) -> Iterator[QTreeWidgetItem]:
    for change in sheet.features:
        row = [sentence(text) for text in _row(sheet, change)]
        item = QTreeWidgetItem(row)
        item.setData(0, _CHANGE_ROLE, change)
        for column, text in enumerate(row):
            item.setToolTip(column, plain_tip(text))
        if next(change_lines(change), None) is not None:
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        yield item


def _row(sheet: ChangeSheet, change: MeasuredChange) -> Sequence[str]:
    feature = change.feature
    agreement = (sheet.after if sheet.after.agreement.kind(feature.kind) else sheet.before).agreement
    return (
        said(feature),
        said(agreement.kind_wording(feature.kind)),
        "" if feature.number is None else str(feature.number),
        told(CHANGED_HOW[change.what]),
        *ground_texts(change),
        points_text(change),
    )


def _fill(item: QTreeWidgetItem) -> None:
    """Make the lines of a feature when they are first asked for: there may be thousands."""
    change = item.data(0, _CHANGE_ROLE)
    if item.childCount() or not isinstance(change, MeasuredChange):
        return
    for text in change_lines(change):
        child = QTreeWidgetItem(item, [text])
        child.setFirstColumnSpanned(True)
        child.setToolTip(0, plain_tip(text))
