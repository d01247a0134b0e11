# SPDX-License-Identifier: GPL-2.0-or-later
"""The findings of a check as a tree for Qt's views, by severity and rule, and a filter over it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Iterable, Sequence

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QBrush, QGuiApplication, QIcon, QPalette

from ...core.characters import folded
from ...core.delimitation import RecordedException
from ...core.finding import Finding, Severity
from ...core.rules import RULES
from ...core.saying import Count, Listed, Measured, Message, Place
from ...paths import voice
from ..language.direction import filled, plain, sentence, told
from ..language.translation import language, tr
from ..widgets.tool_tip import plain_tip
from .severity_signs import severity_icon, severity_title

FINDING_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The `Finding` of a row, None for headings."""
RULE, WHERE, MEASURED, STATE = range(4)
_PALE = 140
"""Opacity of 255."""
_ALIGNMENT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = int(getattr(_ALIGNMENT, "value", _ALIGNMENT))  # Qt 5 has an integer here, Qt 6 an enumeration


@dataclass(eq=False)
class _Row:
    """One row: a severity or all that is accepted, a rule under it, or a finding under that."""

    parent: _Row | None
    place: int
    severity: Severity | None = None
    rule: str = ""
    finding: Finding | None = None
    rows: list[_Row] = field(default_factory=list)

    def add(self, **values: Any) -> _Row:
        row = _Row(self, len(self.rows), **values)
        self.rows.append(row)
        return row

    def count(self) -> int:
        """Findings in and under it."""
        return 1 if self.finding is not None else sum(row.count() for row in self.rows)


class FindingsModel(QAbstractItemModel):
    """Open errors before open warnings before open notes, and then what is accepted.

    Under each stand its rules in the catalogue's order, under these the findings. What is accepted is no error and no
    warning any more: the toolbar does not count it either.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Row(None, 0)
        self._accepted: dict[tuple[str, str], RecordedException] = {}
        self._cells: dict[int, Callable[[_Row, int], Any]] = {
            FINDING_ROLE: lambda row, _column: row.finding,
            int(Qt.ItemDataRole.DisplayRole): self._text,
            int(Qt.ItemDataRole.AccessibleTextRole): self._text,
            int(Qt.ItemDataRole.ToolTipRole): lambda row, column: plain_tip(self._tip(row, column)),
            int(Qt.ItemDataRole.DecorationRole): _icon,
            int(Qt.ItemDataRole.ForegroundRole): lambda row, _column: _greyed() if row.severity is None else None,
            int(Qt.ItemDataRole.TextAlignmentRole): lambda _row, column: _NUMBERS if column == MEASURED else None,
        }

    def show(self, findings: Iterable[Finding], exceptions: Iterable[RecordedException] = ()) -> None:
        """Show other findings; `exceptions` say why and until when a finding is accepted."""
        self.beginResetModel()
        self._root = _Row(None, 0)
        self._accepted = {(exception.rule, exception.hash): exception for exception in exceptions}
        headings: dict[tuple[Any, ...], _Row] = {}
        for finding in sorted(findings, key=lambda finding: (finding.state != "open", finding.severity.rank)):
            severity = finding.severity if finding.state == "open" else None
            above = headings.get((severity,))
            if above is None:
                above = headings[(severity,)] = self._root.add(severity=severity)
            key = (severity, finding.rule)
            if key not in headings:
                headings[key] = above.add(severity=severity, rule=finding.rule)
            headings[key].add(severity=severity, rule=finding.rule, finding=finding)
        self.endResetModel()

    def indexes(self) -> list[QModelIndex]:
        """The places of all findings, from the first to the last."""
        return [
            self.createIndex(row.place, 0, row)
            for severity in self._root.rows
            for rule in severity.rows
            for row in rule.rows
        ]

    def heading(self, index: QModelIndex) -> str:
        """The text of a heading without its count; empty for a finding."""
        return _heading(self._row(index))

    def detail(self, finding: Finding) -> str:
        """The whole sentence and what to do; where the finding is accepted, by whom, until when and why."""
        exception = self._accepted.get((finding.rule, finding.hash))
        if finding.state == "open" or exception is None:
            return detail_text(finding)
        accepted = filled(
            tr("Accepted by {authority} until {day}: {reason}"),
            authority=exception.authority,
            day=exception.until.isoformat(),
            reason=exception.reason,
        )
        return f"{told(finding.message)}\n{accepted}"

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Qt's name for a cell."""
        rows = self._row(parent).rows
        return self.createIndex(row, column, rows[row]) if 0 <= row < len(rows) else QModelIndex()

    def parent(self, index: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The heading of a row."""
        above = self._row(index).parent
        return QModelIndex() if above is None or above is self._root else self.createIndex(above.place, 0, above)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Rows under a row."""
        return 0 if parent.column() > 0 else len(self._row(parent).rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Four."""
        return STATE + 1

    def headerData(self, section: int, orientation: Any, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Rule"), tr("Where"), tr("Measured"), tr("State"))[section]
        return None

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a cell shows."""
        cell = self._cells.get(int(role))
        return cell(self._row(index), index.column()) if cell is not None else None

    def _row(self, index: QModelIndex) -> _Row:
        return index.internalPointer() if index.isValid() else self._root

    def _text(self, row: _Row, column: int) -> str:
        finding = row.finding
        if finding is not None:
            cells = {WHERE: where_text, MEASURED: measured_text, STATE: self._state_text}
            return _in_its_direction(column, cells[column](finding) if column in cells else told(finding.message))
        if column != RULE:
            return ""
        return f"{_heading(row)}: {row.count()}"

    def _tip(self, row: _Row, column: int) -> str:
        finding = row.finding
        if finding is None:
            return "\n".join(filter(None, (_heading(row), _remedy(row.rule))))
        if column == WHERE:
            return sentence(where_text(finding))
        exception = self._accepted.get((finding.rule, finding.hash))
        if column == STATE and finding.state == "excepted" and exception is not None:
            return filled(
                tr("Accepted by {authority}: {reason}"), authority=exception.authority, reason=exception.reason
            )
        if column == MEASURED and finding.limit is not None:
            return filled(tr("Limit: {limit}"), limit=voice(language()).text(Measured(finding.limit, finding.unit)))
        return self.detail(finding)

    def _state_text(self, finding: Finding) -> str:
        if finding.state != "excepted":
            return tr("open, can be fixed") if finding.fixes else tr("open")
        exception = self._accepted.get((finding.rule, finding.hash))
        if exception is None:
            return tr("accepted")
        return filled(tr("accepted until {day}"), day=exception.until.isoformat())


class FindingsFilter(QSortFilterProxyModel):
    """Shows the findings that hold a text, are of some severities and concern a region, and the headings over them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._severities = frozenset(Severity)
        self._region = ""
        self.setRecursiveFilteringEnabled(True)

    def choose(self, text: str, severities: Iterable[Severity], region: str) -> None:
        """Show findings with that text, of these severities and of that region; an empty one means any."""
        self._text, self._severities, self._region = folded(text), frozenset(severities), region
        self.invalidateFilter()

    def under(self, index: QModelIndex) -> list[Finding]:
        """The finding of a row, or all that are shown under a heading."""
        finding = index.data(FINDING_ROLE)
        if finding is not None:
            return [finding]
        rows = (self.index(row, 0, index) for row in range(self.rowCount(index)))
        return [finding for row in rows for finding in self.under(row)]

    def findings(self) -> list[Finding]:
        """The findings shown, in their order."""
        model: Any = self.sourceModel()
        shown = (self.mapFromSource(index) for index in model.indexes())
        return [index.data(FINDING_ROLE) for index in shown if index.isValid()]

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a cell shows; a heading counts what is shown under it."""
        if index.column() == RULE and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            model: Any = self.sourceModel()
            heading = model.heading(self.mapToSource(index))
            if heading:
                return f"{heading}: {self._count(index)}"
        return super().data(index, role)

    def _count(self, index: QModelIndex) -> int:
        rows = self.rowCount(index)
        return sum(self._count(self.index(row, 0, index)) for row in range(rows)) if rows else 1

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Whether a finding is shown; a heading is, where something under it is."""
        model: Any = self.sourceModel()
        finding = model.index(row, 0, parent).data(FINDING_ROLE)
        if finding is None or finding.severity not in self._severities:
            return False
        regions = {finding.region, *(one.region for one in finding.subjects)} - {""}
        if self._region and regions and self._region not in regions:
            return False  # what is of no region, as the term of the agreement, concerns them all
        return not self._text or self._text in _searched_text(finding)


def _in_its_direction(column: int, text: str) -> str:
    """A cell for a window that may be mirrored; a measure runs as its unit does, like those in sentences."""
    return text if column == RULE else sentence(text)


def _heading(row: _Row) -> str:
    if row.finding is not None:
        return ""
    if row.rule:
        return f"{_rule_title(row.rule)} ({row.rule})"
    return tr("Accepted") if row.severity is None else severity_title(row.severity)


def _icon(row: _Row, column: int) -> QIcon | None:
    """The sign of a severity: before its heading, and before each finding that is accepted."""
    severity = row.severity if not row.rule else None
    if row.finding is not None and row.severity is None:
        severity = row.finding.severity
    return None if severity is None or column != RULE else severity_icon(severity)


def _greyed() -> QBrush:
    """Paler than other text, on light and on dark ground, and still to be read."""
    colour = QGuiApplication.palette().color(QPalette.ColorRole.Text)
    colour.setAlpha(_PALE)
    return QBrush(colour)


def where_text(finding: Finding) -> str:
    """The features concerned, and the place."""
    say = voice(language())
    names = say.text(Listed.of(finding.subjects, most=None))
    place = say.text(Place(*finding.point)) if finding.point is not None else ""
    return " · ".join(filter(None, (names, place)))


def together_text(findings: Sequence[Finding]) -> str:
    """The whole sentence of one finding; of several, which are of one rule, how many there are of which."""
    if len(findings) == 1:
        return told(findings[0].message)
    number = Count(len(findings), "finding", "findings")
    title = Message(RULES[findings[0].rule].title) if findings[0].rule in RULES else findings[0].rule
    return told(Message.of("{findings}: “{title}”", findings=number, title=title))


def detail_text(finding: Finding) -> str:
    """The whole sentence, and what to do: the proposed fix, or else what the rule says."""
    fix = sentence(f"{told(finding.fix.label)}.") if finding.fix is not None else ""
    return "\n".join(filter(None, (told(finding.message), fix or sentence(_remedy(finding.rule)))))


def measured_text(finding: Finding) -> str:
    """The measured value with its unit; empty where nothing was measured."""
    return "" if finding.measured is None else voice(language()).text(Measured(finding.measured, finding.unit))


def _searched_text(finding: Finding) -> str:
    texts = (str(finding.message), plain(told(finding.message)), finding.rule, _rule_title(finding.rule))
    return folded(" ".join((*texts, where_text(finding))))


def _rule_title(rule_id: str) -> str:
    return tr(RULES[rule_id].title) if rule_id in RULES else rule_id


def _remedy(rule_id: str) -> str:
    return tr(RULES[rule_id].remedy) if rule_id in RULES else ""
