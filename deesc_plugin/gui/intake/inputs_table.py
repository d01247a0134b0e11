# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of what is to be imported: one row a layer, ticked or not, with what comes of it."""

from __future__ import annotations

from typing import Any, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTreeView

from ...bridge.known_crs import named
from ...core.agreement import Agreement
from ...core.text_encoding import TITLES
from ..language.direction import figure, filled, sentence, told
from ..language.translation import language, tr
from ..widgets.tool_tip import plain_tip
from .input_rows import InputRow

_WIDTHS = (165, 70, 70, 90, 115, 75, 115)


class InputsModel(QAbstractTableModel):
    """The rows, for a view.

    Signals
    -------
    ticked
        Somebody ticked a row, or took a tick away.
    """

    ticked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[InputRow] = []
        self.agreement: Agreement | None = None
        self._headers = (
            *(tr("File"), tr("Layer"), tr("Features"), tr("CRS"), tr("Kind"), tr("Party"), tr("Encoding")),
            tr("What comes of it"),
        )

    def add(self, rows: Sequence[InputRow]) -> None:
        """Append rows."""
        if rows:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def remove(self, gone: Sequence[InputRow]) -> None:
        """Take rows out."""
        self.beginResetModel()
        self.rows = [row for row in self.rows if row not in gone]
        self.endResetModel()

    def refresh(self) -> None:
        """Show every row anew."""
        if self.rows:
            last = self.index(len(self.rows) - 1, len(self._headers) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """How many columns there are."""
        return len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The titles of the columns."""
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headers[section] if is_title else None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """A row of which nothing can be read is not to be ticked."""
        usual = super().flags(index)
        can_be_ticked = index.column() == 0 and self.rows[index.row()].can_be_read
        return usual | Qt.ItemFlag.ItemIsUserCheckable if can_be_ticked else usual

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """What a view shows in a cell."""
        row, last = self.rows[index.row()], len(self._headers) - 1
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(row)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._texts(row)[index.column()])
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and row.can_be_read:
            return Qt.CheckState.Checked if row.is_ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and index.column() == last:
            sign = _sign(row)
            return None if sign is None else QgsApplication.style().standardIcon(sign)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = 0) -> bool:
        """Tick a row, or take its tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column():
            return False
        row = self.rows[index.row()]
        row.is_ticked = value in (Qt.CheckState.Checked, int(Qt.CheckState.Checked))
        if row.is_done:
            row.forget()
        self.refresh()
        self.ticked.emit()
        return True

    def _texts(self, row: InputRow) -> tuple[str, ...]:
        found = row.found
        crs = row.crs if found.is_bare and row.crs.isValid() else found.crs
        count = found.features
        if row.intake is not None and count is None:
            count = len(row.intake.accepted) + len(row.intake.meetings) + len(row.intake.refusals)
        can_be_read = row.can_be_read
        return (
            figure(found.file),
            sentence(found.layer),
            "" if count is None or not can_be_read else str(count),
            figure(named(crs)) if crs.isValid() else tr("none") if can_be_read and found.is_bare else "",
            self._kind(row.kind) if can_be_read else "",
            (row.party or tr("its column")) if can_be_read else "",
            TITLES.get(row.codec, found.encoding) if can_be_read else "",
            _outcome(row),
        )

    def _kind(self, kind: str) -> str:
        known = None if self.agreement is None else self.agreement.kind(kind)
        return tr("its column") if known is None else known.name.in_language(language())


def _outcome(row: InputRow) -> str:
    problem = row.found.problem or row.problem
    if problem is not None:
        return told(problem)
    if row.is_ticked and row.question:
        return sentence(row.question)
    if row.intake is None:
        return tr("left out") if not row.is_ticked else "…"
    if row.intake.undecided:
        return filled(tr("already there, to be chosen: {count}"), count=len(row.intake.undecided))
    counts = {
        "taken": len(row.intake.accepted) + len(row.intake.revisions),
        "refused": len(row.intake.refusals),
    }
    if row.is_done:
        return filled(tr("imported: {taken}, refused: {refused}"), **counts)
    return filled(tr("will be imported: {taken}, refused: {refused}"), **counts)


def _sign(row: InputRow) -> QStyle.StandardPixmap | None:
    if row.found.problem or row.problem:
        return QStyle.StandardPixmap.SP_MessageBoxCritical
    if row.is_ticked and (row.question or (row.intake is not None and row.intake.undecided)):
        return QStyle.StandardPixmap.SP_MessageBoxQuestion
    if row.intake is not None:
        has_refusals = bool(row.intake.refusals)
        return (
            QStyle.StandardPixmap.SP_MessageBoxWarning if has_refusals else QStyle.StandardPixmap.SP_DialogApplyButton
        )
    return None


class InputsTable(QTreeView):
    """The view of the rows; where there are none it says what to do.

    Signals
    -------
    chosen
        Other rows are selected, or another one is the current one.
    """

    chosen = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.inputs = InputsModel()
        self.setObjectName("inputs")
        self.setToolTip(tr("One row a layer; what is chosen below holds for the selected rows alone."))
        self.setModel(self.inputs)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        for column, width in enumerate(_WIDTHS):
            self.header().resizeSection(column, width)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        selection = self.selectionModel()
        selection.selectionChanged.connect(lambda *_: self.chosen.emit())
        selection.currentChanged.connect(lambda *_: self.chosen.emit())

    @property
    def current(self) -> InputRow | None:
        """The row that is shown below; None where none is selected."""
        row = self.currentIndex().row()
        is_there = 0 <= row < len(self.inputs.rows) and self.selectionModel().isRowSelected(row, QModelIndex())
        return self.inputs.rows[row] if is_there else next(iter(self.selected), None)

    @property
    def selected(self) -> list[InputRow]:
        """The rows that a choice is made for."""
        return [self.inputs.rows[index.row()] for index in self.selectionModel().selectedRows()]

    def select_from(self, first: int) -> None:
        """Select a row, and go there."""
        self.setCurrentIndex(self.inputs.index(first, 0))

    def paintEvent(self, event: Any) -> None:
        """Draw the rows, or what to do where there are none."""
        super().paintEvent(event)
        if not self.inputs.rows:
            painter = QPainter(self.viewport())
            painter.setOpacity(0.6)
            inside = QRect(QPoint(0, 0), self.viewport().size()).adjusted(20, 0, -20, 0)
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(inside, flags, tr("Drop files or folders here, or add them by the buttons above."))
