# SPDX-License-Identifier: GPL-2.0-or-later
"""The model of the table: what each cell shows, and what becomes of what is typed into it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QApplication, QStyle

from ...core.canonical import rounded
from ...core.errors import DeescError
from ...core.intake.row_editing import EditedRow, RowEditing
from ...core.saying import Message
from ...core.tables.vertex_edits import Place
from ..language.direction import sentence, told
from ..language.translation import tr
from ..widgets.tool_tip import plain_tip
from .rows import COLUMN_OF, PLACES, Column, RowTexts, headings, shown

_NONE = QModelIndex()
_MOVE = "Move turning point {number} of {feature}"
_INSERT = "Insert a turning point beside {number} into {feature}"
_REMOVE = "Remove turning point {number} of {feature}"


@dataclass(frozen=True)
class _Refused:
    """What was typed into a cell and could not be taken."""

    row: int
    column: Column
    text: str
    error: DeescError


class TurningPointsModel(QAbstractTableModel):
    """One row for each turning point, and for a while an empty one that waits for its place.

    What was typed is shown as it was typed, in the column of its notation, also after Undo and Redo, for as long as the
    feature is in the table.

    Signals
    -------
    edited(object, object)
        A row was changed, put in or taken out: the `EditedRow`, and what Undo calls it, a `Message`.
    refused(object)
        What was typed cannot be taken: the error.
    """

    edited = pyqtSignal(object, object)
    refused = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.editing: RowEditing | None = None
        self._texts: RowTexts | None = None
        self._typed: dict[tuple[Place, Column], str] = {}
        self._refused: _Refused | None = None
        self._pending: tuple[int, int, bool] | None = None
        self.is_read_only = False
        self._headings = headings()
        self._answers = self._answer_of()

    def show(self, editing: RowEditing | None, is_read_only: bool) -> None:
        """Show the turning points of a feature as it is now; what was typed is kept."""
        self.beginResetModel()
        self.editing, self.is_read_only = editing, is_read_only
        self._texts = None if editing is None else RowTexts(editing.vertices)
        self._refused = self._pending = None
        self.endResetModel()

    def forget(self) -> None:
        """Another feature comes into the table: nothing was typed for it."""
        self._typed.clear()

    @property
    def pending(self) -> int | None:
        """The row that waits for its place, or None."""
        return None if self._pending is None else self._pending[0]

    def place_at(self, row: int) -> Place | None:
        """The place of a row; None for one that waits for it."""
        vertex = self._vertex(row)
        if self.editing is None or vertex is None or not 0 <= vertex < len(self.editing.vertices):
            return None
        longitude, latitude = self.editing.vertices.coordinates[vertex].tolist()
        return longitude, latitude

    def row_at(self, place: Place) -> int | None:
        """The first row that has a place, as it is printed, or None."""
        if self.editing is None:
            return None
        found = np.flatnonzero((self.editing.vertices.coordinates == rounded(np.array([place]))).all(axis=1))
        return int(found[0]) if len(found) else None

    def begin_row(self, row: int, is_above: bool) -> int | None:
        """Put an empty row below another or above it; where it stands, or None where there can be none."""
        self.drop_pending()
        if self.editing is None or self.is_read_only or not self.editing.can_have_more:
            return None
        at = row if is_above else row + 1
        self.beginInsertRows(_NONE, at, at)
        self._refused, self._pending = None, (at, row, is_above)
        self.endInsertRows()
        return at

    def drop_pending(self) -> None:
        """Take the empty row out again."""
        if self._pending is not None:
            at = self._pending[0]
            self.beginRemoveRows(_NONE, at, at)
            self._refused = self._pending = None
            self.endRemoveRows()

    def remove_row(self, row: int) -> None:
        """Take a turning point out."""
        vertex = self._vertex(row)
        if vertex is None:
            self.drop_pending()
        elif self.editing is not None and not self.is_read_only:
            try:
                edited = self.editing.removed(vertex)
            except DeescError as error:
                self.refused.emit(error)
                return
            self.edited.emit(edited, self._label(_REMOVE, vertex))

    def rowCount(self, parent: QModelIndex = _NONE) -> int:
        """The turning points, and the row that waits."""
        if parent.isValid() or self.editing is None:
            return 0
        return len(self.editing.vertices) + (self._pending is not None)

    def columnCount(self, parent: QModelIndex = _NONE) -> int:
        """As `Column` has them."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings and what they mean."""
        if orientation == Qt.Orientation.Horizontal and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            text = self._headings[section][role == Qt.ItemDataRole.ToolTipRole]
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        """Places can be typed, unless the feature is only read."""
        kept = super().flags(index)
        can_be_typed = Column(index.column()) in PLACES and not self.is_read_only
        return kept | Qt.ItemFlag.ItemIsEditable if can_be_typed else kept

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, what is edited, and the mark and reason of what was refused."""
        row, column = index.row(), Column(index.column())
        answer = self._answers.get(role)
        return None if answer is None else answer(row, column)

    def _answer_of(self) -> dict[int, Callable[[int, Column], Any]]:
        roles = Qt.ItemDataRole
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return {
            roles.EditRole: self._text,
            roles.DisplayRole: lambda row, column: shown(self._text(row, column)),
            roles.DecorationRole: lambda row, column: _warning() if self._fault(row, column) else None,
            roles.ToolTipRole: lambda row, column: plain_tip(self._fault(row, column)),
            roles.TextAlignmentRole: lambda _row, column: left if column in PLACES else right,
            roles.AccessibleTextRole: self._spoken,
        }

    def _fault(self, row: int, column: Column) -> str:
        """Why what was typed into a cell cannot be taken."""
        refused = self._refused
        is_here = refused is not None and (refused.row, refused.column) == (row, column)
        return told(refused.error) if is_here and refused is not None else ""

    def _spoken(self, row: int, column: Column) -> str:
        return sentence(f"{self._headings[column][0]}: {self._text(row, column) or tr('empty')}")

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what is typed, or keep it with the reason why it cannot be taken."""
        text, row, column = str(value).strip(), index.row(), Column(index.column())
        if role != Qt.ItemDataRole.EditRole or self.editing is None or text == self._text(row, column):
            return False
        if not text:
            return False
        try:
            edited, label = self._edited(self.editing, row, text)
        except DeescError as error:
            self._refused = _Refused(row, column, text, error)
            self.dataChanged.emit(index, index)
            self.refused.emit(error)
            return False
        if edited.place is not None and edited.notation:
            (place,) = map(tuple, rounded(np.array([edited.place])).tolist())
            self._typed[place, COLUMN_OF[edited.notation]] = text
        self.edited.emit(edited, label)
        return True

    def _edited(self, editing: RowEditing, row: int, text: str) -> tuple[EditedRow, Message]:
        """What becomes of the row in which a text was typed, and what Undo calls it."""
        if self._pending is not None and row == self._pending[0]:
            _, beside, is_above = self._pending
            return editing.inserted(beside, text, is_above), self._label(_INSERT, beside)
        vertex = row if self._pending is None or row < self._pending[0] else row - 1
        return editing.moved(vertex, text), self._label(_MOVE, vertex)

    def _label(self, template: str, vertex: int) -> Message:
        feature = "" if self.editing is None else self.editing.feature
        return Message.of(template, number=str(vertex + 1), feature=feature)

    def _vertex(self, row: int) -> int | None:
        """The turning point of a row, from 0."""
        if self._pending is None or row < self._pending[0]:
            return row
        return None if row == self._pending[0] else row - 1

    def _text(self, row: int, column: Column) -> str:
        refused = self._refused
        if refused is not None and (refused.row, refused.column) == (row, column):
            return refused.text
        vertex, place = self._vertex(row), self.place_at(row)
        if vertex is None or place is None or self._texts is None:
            return ""
        return self._typed.get((place, column)) or self._texts.text(vertex, column)


def _warning() -> QIcon:
    return QApplication.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
