# SPDX-License-Identifier: GPL-2.0-or-later
"""The view of the table: rows of one height, so that a hundred thousand of them scroll, and fields to type into."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QTableView,
)

from ..language.translation import tr
from ..widgets.constructions import constructions_tip
from ..widgets.tool_tip import plain_tip
from .model import TurningPointsModel
from .rows import Column

_MARGIN = 24
_WIDEST = {
    Column.NUMBER: "100000",
    Column.DMS: "35°55'48.00\"N 036°37'48.43\"E",
    Column.DECIMAL: "35.9300000°N 036.6301190°E",
    Column.UTM: "37S 286200.61 3978779.92",
    Column.MGRS: "37S BV 86200 78779",
    Column.LENGTH: "100000.000",
    Column.AZIMUTH: "359.999999°",
    Column.PART: "100",
    Column.RING: "100",
}


class TurningPointsView(QTableView):
    """Shows the model; a place is typed after a double click, F2, or at once.

    Signals
    -------
    row_left_empty
        The field of a row that waits for its place was left with Esc.
    """

    row_left_empty = pyqtSignal()

    def __init__(self, model: TurningPointsModel) -> None:
        super().__init__()
        self.setObjectName("deescTurningPointsTable")
        self.setAccessibleName(tr("Turning points"))
        self.setModel(model)
        delegate = _PlaceDelegate(self)
        delegate.closeEditor.connect(self._on_closed)
        self.setItemDelegate(delegate)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Tab leaves the table, the arrows walk in it
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self._widen()

    @property
    def is_typed_into(self) -> bool:
        """Whether a field is open, which has the keys for itself."""
        return bool(self.state() == QAbstractItemView.State.EditingState)

    def _widen(self) -> None:
        """Give each column the width of the longest text that can stand in it, or of its heading."""
        model = self.model()
        for column, text in _WIDEST.items():
            heading = str(model.headerData(column, Qt.Orientation.Horizontal))
            width = max(self.fontMetrics().horizontalAdvance(one) for one in (text, heading))
            self.setColumnWidth(column, width + _MARGIN)

    def _on_closed(self, _editor: Any, hint: QAbstractItemDelegate.EndEditHint) -> None:
        if hint == QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self.row_left_empty.emit()


class _PlaceDelegate(QStyledItemDelegate):
    """Fields that run from left to right in every language, and say what can be typed."""

    def createEditor(self, parent: Any, _option: Any, _index: QModelIndex) -> QLineEdit:
        """A line of text."""
        editor = QLineEdit(parent)
        editor.setObjectName("deescTurningPointPlace")
        editor.setFrame(False)
        editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        places = tr("A place in any notation, or one that is worked out:")
        editor.setToolTip(plain_tip(f"{places}\n{constructions_tip()}"))
        return editor

    def setEditorData(self, editor: Any, index: QModelIndex) -> None:
        """What stands in the cell, all of it selected."""
        editor.setText(index.data(Qt.ItemDataRole.EditRole) or "")
        editor.selectAll()

    def setModelData(self, editor: Any, model: Any, index: QModelIndex) -> None:
        """Hand what was typed to the model."""
        model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)
