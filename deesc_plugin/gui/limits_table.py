"""Every limit of the rules: the agreement's, and the workspace's own where there is one, with its reason."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ..core.agreement import Agreement, LimitOverride
from ..core.errors import AgreementError
from ..core.limit_overrides import agreed_limit, with_overrides
from ..core.rules import RULES, Limit
from .direction import figure, filled
from .translation import tr

RULE, LIMIT, AGREED, HERE, REASON = range(5)
_NUMBER = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,6})?")


class LimitsTable(QTableWidget):
    """Shows all limits; in the last two columns a workspace's own may be typed, with the reason for it.

    Parameters
    ----------
    can_be_changed : bool
        Whether there is a workspace to keep them in.
    """

    def __init__(self, agreement: Agreement, can_be_changed: bool, parent: QWidget | None = None) -> None:
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
        self._can_be_changed = can_be_changed
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
                    filled(
                        tr("“{text}” is no limit for {rule}; type a number such as 250 or 0.5."),
                        text=value[:30],
                        rule=rule,
                    )
                )
            stated.append(LimitOverride(rule, limit.name, float(value), reason))
        return with_overrides(self._agreement, stated).overrides

    def row_of(self, rule: str, name: str) -> int:
        """The row of a limit."""
        return next(row for row, (id_, limit) in enumerate(self._rows) if (id_, limit.name) == (rule, name))

    def _fill(self, own: dict[tuple[str, str], LimitOverride]) -> None:
        for row, (rule, limit) in enumerate(self._rows):
            override = own.get((rule, limit.name))
            agreed = figure(f"{agreed_limit(self._agreement, rule, limit.name):g} {limit.unit}")
            here, reason = ("", "") if override is None else (f"{override.value:g}", override.reason)
            for column, text in enumerate((rule, tr(limit.title), agreed, here, reason)):
                item = QTableWidgetItem(text)
                if column < HERE or not self._can_be_changed:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.setItem(row, column, item)
            self._mark_row(row)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return "" if item is None else item.text().strip()

    def _mark(self, item: QTableWidgetItem) -> None:
        self._mark_row(item.row())

    def _mark_row(self, row: int) -> None:
        """A limit of the workspace's own stands in bold, and its tip says what it stands for."""
        is_own = bool(self._text(row, HERE))
        limit = self._rows[row][1]
        agreed = self._text(row, AGREED)
        if is_own:
            tip = filled(tr("In place of the agreement’s {agreed}; every check and package says so."), agreed=agreed)
        elif self._can_be_changed:
            tip = filled(
                tr("Empty: as the agreement has it. Type another limit, in {unit}, and the reason for it."),
                unit=limit.unit,
            )
        else:
            tip = tr("As the agreement has it. Open a workspace to give it limits of its own.")
        blocker = QSignalBlocker(self)
        for column in range(self.columnCount()):
            item = self.item(row, column)
            if item is not None:
                font = item.font()
                font.setBold(is_own)
                item.setFont(font)
                item.setToolTip(f"{tr(limit.title)}: {tip}")
        del blocker
