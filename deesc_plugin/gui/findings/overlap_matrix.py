# SPDX-License-Identifier: GPL-2.0-or-later
"""Who overlaps whom: zone against zone and kind against kind, in km², allowed or not."""

from __future__ import annotations

from typing import Any, Callable, Sequence

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QLabel,
    QPushButton,
    QStyle,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.agreement import Agreement, Allowance
from ...core.delimitation import Delimitation
from ...core.errors import DeescError
from ...core.polygons.overlap_table import FeatureOverlap, OverlapTable, overlap_table
from ...core.saying import Area
from ..language.direction import filled, in_a_row, said, sentence
from ..language.translation import language, tr
from ..session.session import Session
from ..tasks.background_task import BackgroundTask
from ..tasks.current_task import CurrentTask
from ..widgets.messages import Messages
from ..widgets.tool_tip import plain_tip
from .map_marks import MapMarks

_OVERLAPS_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_MOST_NAMED = 3


class OverlapMatrix(QDockWidget):
    """Two tables of overlaps; the cell that is chosen is shown on the map."""

    def __init__(
        self, session: Session, canvas: QgsMapCanvas, messages: Messages, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Overlaps"), parent)
        self.setObjectName("deescOverlapsDock")
        self._session, self._messages = session, messages
        self._task = CurrentTask()
        self._is_outdated = True
        self._summaries: dict[QTableWidget, str] = {}
        self.marks = MapMarks(canvas, self)
        self.zones = self._table("deescZoneOverlaps", tr("Zone against zone"))
        self.kinds = self._table("deescKindOverlaps", tr("Kind against kind"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.zones, tr("&Zones"))
        self.tabs.addTab(self.kinds, tr("&Kinds"))
        self.tabs.currentChanged.connect(lambda _index: self._show_cell())
        self.notice = QLabel()
        self.notice.setObjectName("deescOverlapsNotice")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(tr("&Find Overlaps Again"))
        self.button.setObjectName("deescOverlapsFind")
        self.button.setToolTip(tr("Find the overlaps of the drawing as it stands"))
        self.button.clicked.connect(lambda _checked=False: self.find())
        content = QWidget()
        layout = QVBoxLayout(content)
        for widget in (self.tabs, self.notice, self.button):
            layout.addWidget(widget)
        self.setWidget(content)
        session.content_changed.connect(self._on_edit)
        session.workspace_changed.connect(self._on_workspace)
        self.visibilityChanged.connect(self._on_visibility)
        self._on_workspace()

    @property
    def is_running(self) -> bool:
        """Whether overlaps are being looked for."""
        return self._task.is_running

    def find(self) -> None:
        """Find all overlaps of the workspace as it stands, in a task."""
        workspace = self._session.workspace
        if workspace is None or self.is_running:
            return
        try:
            snapshot = workspace.snapshot()
        except DeescError as error:
            self._messages.error(error)
            return
        self._is_outdated = False
        self._task.begin(OverlapTask(snapshot, self._on_found))
        self._tell(tr("Looking for overlaps…"))

    def close_parts(self) -> None:
        """Let go of map and session: the last thing before the dock is removed."""
        self._task.drop()
        self._session.content_changed.disconnect(self._on_edit)
        self._session.workspace_changed.disconnect(self._on_workspace)
        self.marks.close()

    def _table(self, name: str, title: str) -> _Table:
        table = _Table()
        table.setObjectName(name)
        table.setAccessibleName(title)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)  # Tab leaves the table, the arrows walk in it
        table.currentCellChanged.connect(lambda *_cells: self._show_cell())
        table.cellClicked.connect(lambda *_cell: self._show_cell())
        return table

    def _on_found(self, task: OverlapTask) -> None:
        if task.problem is not None:
            self._tell("")
            self._messages.error(task.problem)
        elif task.result is not None:
            self._fill(task.result)

    def _fill(self, table: OverlapTable) -> None:
        zones = table.zones
        labels = [sentence(said(zone)) for zone in zones]
        _fill_table(self.zones, labels, lambda row, column: _zone_cell(table, row, column))
        titles = [_kind_title(table.agreement, kind) for kind in table.kinds]
        _fill_table(self.kinds, titles, lambda row, column: _kind_cell(table, row, column))
        uids = {zone.uid for zone in zones}
        between_zones = [one for one in table.overlaps if {one.first.uid, one.second.uid} <= uids]
        self.zones.say_when_empty(tr("No zone overlaps another."))
        more = ""
        if table.left_out:
            names = in_a_row(map(said, table.left_out))
            more = " " + filled(tr("Left out, because their geometry is not valid: {names}."), names=names)
        more += " " + _outdated_text() if self._is_outdated else ""
        of_kinds = _counted(table.overlaps, tr("Nothing overlaps anything."))
        of_zones = _counted(between_zones, tr("No zone overlaps another.")) if table.overlaps else of_kinds
        if table.overlaps and not between_zones:
            others = filled(tr("Overlaps of other kinds, under Kinds: {count}."), count=len(table.overlaps))
            of_zones = f"{of_zones} {others}"
        self._tell(sentence(of_zones + more), sentence(of_kinds + more))

    def _show_cell(self) -> None:
        """Show on the map what the chosen cell stands for, and say it in words."""
        table: Any = self.tabs.currentWidget()
        item = table.currentItem()
        overlaps: Sequence[FeatureOverlap] = item.data(_OVERLAPS_ROLE) or () if item is not None else ()
        if not overlaps:
            self.marks.clear_bands()
            self.notice.setText(self._summaries[table])
            return
        geometries = [overlap.geometry for overlap in overlaps]
        self.marks.point_out(geometries)
        self.marks.zoom_to(geometries)
        self.notice.setText(_sentence(overlaps))

    def _on_edit(self) -> None:
        if not self._is_outdated:
            self._is_outdated = True
            self._tell(_outdated_text())

    def _on_workspace(self) -> None:
        self._task.drop()
        self.marks.clear_bands()
        self._is_outdated = True
        for table in (self.zones, self.kinds):
            table.say_when_empty("")
            _fill_table(table, [], lambda _row, _column: ("", "", None, ()))
        if self._session.workspace is None:
            self._tell(tr("No workspace is open. Open one, or make a new one, with the first button of the toolbar."))
        else:
            self._tell(tr("Press the button to find all overlaps of the workspace."))

    def _on_visibility(self, is_visible: bool) -> None:
        if not is_visible:
            self.marks.clear_bands()
        elif self._is_outdated:
            self.find()

    def _tell(self, of_zones: str, of_kinds: str = "") -> None:
        """Say something under both tables, or under each its own."""
        self._summaries = {self.zones: of_zones, self.kinds: of_kinds or of_zones}
        current: Any = self.tabs.currentWidget()
        self.notice.setText(self._summaries[current])
        self.button.setEnabled(self._session.workspace is not None and not self.is_running)


class _Table(QTableWidget):
    """A table that says why it is empty, in the place of the cells."""

    def __init__(self) -> None:
        super().__init__()
        self.empty_text = ""

    def say_when_empty(self, text: str) -> None:
        """What stands there while there are no rows."""
        self.empty_text = text
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, or the sentence."""
        super().paintEvent(event)
        if self.rowCount() == 0 and self.empty_text:
            painter = QPainter(self.viewport())
            where = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.viewport().rect(), where, self.empty_text)
            painter.end()


class OverlapTask(BackgroundTask):
    """Finds the overlaps of a snapshot; its result is the OverlapTable."""

    def __init__(self, delimitation: Delimitation, tell: Callable[[OverlapTask], Any]) -> None:
        super().__init__(tr("Looking for overlaps"), tell)
        self._delimitation = delimitation

    def work(self) -> OverlapTable:
        """Find every pair that overlaps."""
        return overlap_table(self._delimitation, self.isCanceled)


_Cell = tuple[str, str, Any, Sequence[FeatureOverlap]]


def _fill_table(table: QTableWidget, titles: Sequence[str], cell: Callable[[int, int], _Cell]) -> None:
    """Fill a square table; a cell has a text, a tip, a sign and overlaps."""
    table.blockSignals(True)
    table.clear()
    table.setRowCount(len(titles))
    table.setColumnCount(len(titles))
    table.setHorizontalHeaderLabels(list(titles))
    table.setVerticalHeaderLabels(list(titles))
    for row in range(len(titles)):
        for column in range(len(titles)):
            text, tip, sign, overlaps = cell(row, column)
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(tip))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{titles[row]}, {titles[column]}: {tip}")
            item.setData(_OVERLAPS_ROLE, tuple(overlaps))
            if sign is not None:
                item.setIcon(table.style().standardIcon(sign))
            table.setItem(row, column, item)
    table.resizeColumnsToContents()
    table.blockSignals(False)


def _zone_cell(table: OverlapTable, row: int, column: int) -> _Cell:
    if row == column:
        return "—", tr("The zone itself"), None, ()
    return _cell(table.between_zones(table.zones[row], table.zones[column]), "")


def _kind_cell(table: OverlapTable, row: int, column: int) -> _Cell:
    one, other = table.kinds[row], table.kinds[column]
    rule = {
        Allowance.ALWAYS: tr("may overlap"),
        Allowance.SAME_ZONE: tr("may overlap where they belong to one zone"),
        Allowance.NEVER: tr("may not overlap"),
    }
    return _cell(table.between_kinds(one, other), rule[table.agreement.allowance(one, other)])


def _cell(overlaps: Sequence[FeatureOverlap], rule: str) -> _Cell:
    """The area first; then in words, and by a sign, whether it is allowed."""
    if not overlaps:
        return f"0 ({rule})" if rule else "0", rule or tr("no overlap"), None, ()
    size = said(Area(sum(overlap.area_m2 for overlap in overlaps)))
    is_allowed = all(overlap.is_allowed for overlap in overlaps)
    verdict = tr("allowed") if is_allowed else tr("not allowed")
    sign = QStyle.StandardPixmap.SP_DialogApplyButton if is_allowed else QStyle.StandardPixmap.SP_MessageBoxCritical
    text = tr("{size}, {verdict}").format(size=sentence(size), verdict=verdict)
    return sentence(text), ": ".join(filter(None, (rule, _sentence(overlaps)))), sign, overlaps


def _counted(overlaps: Sequence[FeatureOverlap], none: str) -> str:
    """How many there are, and what to do to see them."""
    if not overlaps:
        return none
    return filled(
        tr("Overlaps: {count}, of them not allowed: {forbidden}. Choose a cell to see its overlap on the map."),
        count=len(overlaps),
        forbidden=sum(1 for overlap in overlaps if not overlap.is_allowed),
    )


def _sentence(overlaps: Sequence[FeatureOverlap]) -> str:
    """The largest overlaps with their names and sizes."""
    largest = sorted(overlaps, key=lambda overlap: -overlap.area_m2)
    parts = [
        filled(
            tr("{first} and {second}: {size}, {verdict}"),
            first=overlap.first,
            second=overlap.second,
            size=said(Area(overlap.area_m2)),
            verdict=tr("allowed") if overlap.is_allowed else tr("not allowed"),
        )
        for overlap in largest[:_MOST_NAMED]
    ]
    more = filled(tr(" and {count} more"), count=len(largest) - _MOST_NAMED) if len(largest) > _MOST_NAMED else ""
    return sentence("; ".join(parts) + more + ".")


def _kind_title(agreement: Agreement, kind_id: str) -> str:
    kind = agreement.kind(kind_id)
    return kind.plural.in_language(language()) if kind is not None else kind_id


def _outdated_text() -> str:
    return tr("The drawing has changed since; find the overlaps again.")
