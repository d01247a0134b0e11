# SPDX-License-Identifier: GPL-2.0-or-later
"""Every limit of the rules: the agreement's, and the workspace's own where there is one, with its reason."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QModelIndex, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...core.agreement import Agreement, LimitOverride
from ...core.errors import AgreementError
from ...core.limit_overrides import agreed_limit, with_overrides
from ...core.rules import RULES, Limit
from ...core.saying import Measured
from ..language.direction import filled, said, sentence
from ..language.translation import tr
from ..widgets.tool_tip import plain_tip

_FAULT_COLOUR = "#d50000"
RULE, LIMIT, AGREED, HERE, REASON = range(5)
_NUMBER = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,6})?")


class LimitsTable(QTableWidget):
    """Shows all limits; in the last two columns a workspace's own may be typed, with the reason for it.

    Parameters
    ----------
    why_not : str
        Why none can be changed here; empty where they can.

    Signals
    -------
    judged(str)
        Something was typed: why what stands there cannot be a limit, empty where it can.
    """

    judged = pyqtSignal(str)

    def __init__(self, agreement: Agreement, why_not: str, parent: QWidget | None = None) -> None:
        self._agreement = agreement
        self._rows: list[tuple[str, Limit]] = [(entry.id, limit) for entry in RULES for limit in entry.limits]
        super().__init__(len(self._rows), REASON + 1, parent)
        self.setObjectName("limits")
        self.setHorizontalHeaderLabels(
            [tr("Rule"), tr("Limit"), tr("Agreement"), tr("This workspace"), tr("Reason and authority")]
        )
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self._why_not = why_not
        self._in_hand: tuple[int, int, str] | None = None
        cells = _Cells(self)
        cells.typed.connect(self._judge_typed)
        cells.closeEditor.connect(self._put_down)
        self.setItemDelegate(cells)
        self._fill({(one.rule, one.name): one for one in agreement.overrides})
        for column in (LIMIT, REASON):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (RULE, AGREED, HERE):
            self.resizeColumnToContents(column)
        self.itemChanged.connect(self._mark)

    @property
    def overrides(self) -> tuple[LimitOverride, ...]:
        """What stands in the last two columns.

        Raises
        ------
        AgreementError
            When a value is no number, or has no reason.
        """
        stated = []
        for row, (rule, limit) in enumerate(self._rows):
            value, reason = self._text(row, HERE), self._text(row, REASON)
            if not value:
                continue
            if not _NUMBER.fullmatch(value):
                raise AgreementError(
                    "“{text}” is no limit for {rule}; type a number such as 250 or 0.5.",
                    text=value[:30],
                    rule=rule,
                )
            stated.append(LimitOverride(rule, limit.name, float(value), reason))
        return with_overrides(self._agreement, stated).overrides

    @property
    def fault(self) -> str:
        """Why what stands in the last two columns cannot be kept: one sentence of the first such row, or nothing."""
        return next(filter(None, map(self._fault_of, range(len(self._rows)))), "")

    def row_of(self, rule: str, name: str) -> int:
        """The row of a limit."""
        return next(row for row, (id_, limit) in enumerate(self._rows) if (id_, limit.name) == (rule, name))

    def _fill(self, own: dict[tuple[str, str], LimitOverride]) -> None:
        for row, (rule, limit) in enumerate(self._rows):
            override = own.get((rule, limit.name))
            agreed = sentence(said(Measured(agreed_limit(self._agreement, rule, limit.name), limit.unit)))
            here, reason = ("", "") if override is None else (f"{override.value:g}", override.reason)
            for column, text in enumerate((rule, tr(limit.title), agreed, here, reason)):
                item = QTableWidgetItem(text)
                if column < HERE or self._why_not:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.setItem(row, column, item)
            self._mark_row(row)

    def _fault_of(self, row: int) -> str:
        """Why a row cannot be kept, by what stands there, the cell in hand included."""
        value, reason = self._text(row, HERE), self._text(row, REASON)
        rule = self._rows[row][0]
        if not value:
            return (
                filled(tr("Give the limit of {rule} in this workspace, or take its reason away."), rule=rule)
                if reason
                else ""
            )
        if not _NUMBER.fullmatch(value) or float(value) <= 0:
            return filled(
                tr("“{text}” is no limit for {rule}; type a number such as 250 or 0.5."), text=value[:30], rule=rule
            )
        if not reason:
            return filled(tr("Give the reason for the limit of {rule}, and who decided it."), rule=rule)
        return ""

    def _judge_typed(self, row: int, column: int, text: str) -> None:
        self._in_hand = (row, column, text)
        self._mark_row(row)
        self.judged.emit(self.fault)

    def _put_down(self, *_: object) -> None:
        """The cell in hand was left: what it now holds counts."""
        if self._in_hand is not None:
            row, self._in_hand = self._in_hand[0], None
            self._mark_row(row)
            self.judged.emit(self.fault)

    def _text(self, row: int, column: int) -> str:
        if self._in_hand is not None and self._in_hand[:2] == (row, column):
            return self._in_hand[2].strip()
        item = self.item(row, column)
        return "" if item is None else item.text().strip()

    def _mark(self, item: QTableWidgetItem) -> None:
        self._mark_row(item.row())
        self.judged.emit(self.fault)

    def _mark_row(self, row: int) -> None:
        """A limit of the workspace's own stands in bold, one that cannot be kept has a mark; the tip says why."""
        is_own = bool(self._text(row, HERE))
        limit = self._rows[row][1]
        agreed = self._text(row, AGREED)
        if is_own:
            tip = filled(tr("In place of the agreement’s {agreed}; every check and package says so."), agreed=agreed)
        elif not self._why_not:
            tip = filled(
                tr("Empty: {agreed}, as the agreement has it. Type another limit in that unit, and the reason for it."),
                agreed=agreed,
            )
        else:
            tip = self._why_not
        fault = self._fault_of(row)
        tip = fault or f"{tr(limit.title)}: {tip}"
        blocker = QSignalBlocker(self)
        self._mark_fault(row, bool(fault))
        for column in range(self.columnCount()):
            item = self._item_to_mark(row, column)
            if item is not None:
                font = item.font()
                font.setBold(is_own)
                item.setFont(font)
                item.setToolTip(plain_tip(tip))
        del blocker

    def _item_to_mark(self, row: int, column: int) -> QTableWidgetItem | None:
        """A cell; not the one in hand, for a change of it would put the old text back under the cursor."""
        is_in_hand = self._in_hand is not None and self._in_hand[:2] == (row, column)
        return None if is_in_hand else self.item(row, column)

    def _mark_fault(self, row: int, is_faulty: bool) -> None:
        """A sign and red where something is missing or wrong: a colour alone is not seen by everybody."""
        value = self._text(row, HERE)
        at = REASON if _NUMBER.fullmatch(value) and float(value) > 0 else HERE
        warning = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        for column in (HERE, REASON):
            item = self._item_to_mark(row, column)
            if item is not None:
                is_here = is_faulty and column == at
                item.setIcon(warning if is_here else QIcon())
                item.setForeground(QBrush(QColor(_FAULT_COLOUR)) if is_here else QBrush())


class _Cells(QStyledItemDelegate):
    """Lines to type into that tell at each letter what stands in them.

    Signals
    -------
    typed(int, int, str)
        Row, column and text.
    """

    typed = pyqtSignal(int, int, str)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        """A line that tells; with a red frame while the table finds what is in it at fault."""
        editor = QLineEdit(parent)
        row, column = index.row(), index.column()
        editor.textEdited.connect(lambda text: self._on_typed(editor, row, column, text))
        return editor

    def _on_typed(self, editor: QLineEdit, row: int, column: int, text: str) -> None:
        self.typed.emit(row, column, text)
        is_number = not text.strip() or _NUMBER.fullmatch(text.strip()) is not None
        is_faulty = column == HERE and not is_number
        editor.setStyleSheet(f"QLineEdit {{ border: 2px solid {_FAULT_COLOUR}; }}" if is_faulty else "")
