"""A list in which entries are ticked."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem

_ROWS_SHOWN = 4


class CheckList(QListWidget):
    """Entries with a box each; those that are needed are ticked and stay so."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(_ROWS_SHOWN * self.fontMetrics().lineSpacing())

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
