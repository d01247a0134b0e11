# SPDX-License-Identifier: GPL-2.0-or-later
"""What each line of a typed list was read as, or why it was not."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableWidget, QTableWidgetItem

from ...bridge.typed_places import TypedPlace
from ...core.notation.coordinates import format_decimal
from ..language.direction import figure, filled, told
from ..language.translation import tr
from ..widgets.tool_tip import plain_tip

_DECIMALS = 7


class PlacesTable(QTableWidget):
    """One row for each line of the list; a click puts the cursor on the line.

    Signals
    -------
    line_chosen(int)
        A row was clicked: the number of its line.
    """

    line_chosen = pyqtSignal(int)

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.setObjectName("places")
        self.setHorizontalHeaderLabels([tr("Line"), tr("Read as (WGS 84)")])
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.cellClicked.connect(self._on_click)

    def show_places(self, places: Sequence[TypedPlace], crossing: Sequence[tuple[int, int]] = ()) -> None:
        """Show places; a line that cannot be used has a mark and its reason, not a colour alone.

        Parameters
        ----------
        crossing : sequence of (int, int)
            Lines of the list between which the ring crosses itself: they have the mark too.
        """
        following = dict(crossing)
        warning = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        self.setRowCount(len(places))
        for row, place in enumerate(places):
            self.setItem(row, 0, QTableWidgetItem(str(place.line)))
            cell = QTableWidgetItem(
                told(place.reason)
                if place.reason
                else figure(format_decimal(place.longitude, place.latitude, _DECIMALS))
            )
            if place.reason or place.line in following:
                cell.setIcon(warning)
            tip = told(place.reason) if place.reason else figure(place.text)
            if place.line in following:
                crossed = tr("The line from here to the place in line {line} of the list crosses another.")
                tip = filled(crossed, line=following[place.line])
            cell.setToolTip(plain_tip(tip))
            self.setItem(row, 1, cell)
        self.resizeRowsToContents()

    def _on_click(self, row: int, _column: int) -> None:
        self.line_chosen.emit(int(self.item(row, 0).text()))
