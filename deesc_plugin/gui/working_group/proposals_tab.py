# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab *Proposals*: what the parties sent, shown on the map and laid on each other."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from qgis.gui import QgsDoubleSpinBox, QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QHideEvent, QKeyEvent, QShowEvent
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout

from ...bridge.stores import Store
from ...core.check_memory import CheckMemory
from ...core.errors import DeescError
from ...core.imported_proposal import ImportedProposal, latest_of_each_party
from ...core.negotiation import TOLERANCE, Proposal, ProposalComparison
from ...core.reports.proposals_page import comparison_sentences
from ...core.roles import Shape
from ..findings.live_check import CheckTask
from ..language.direction import european, filled, said, told
from ..language.translation import tr
from ..proposals.button_row import ButtonRow
from ..proposals.check_dialog import ProposalCheckDialog
from ..proposals.comparison_task import ProposalsTask
from ..proposals.drawing import ProposalDrawing
from ..proposals.import_dialog import ImportProposalDialog
from ..proposals.proposal_list import ProposalList
from ..proposals.report import comparison_texts
from ..proposals.result_drawing import ResultDrawing
from ..proposals.result_tables import ResultTable, cell_rows, cells_table, line_rows, lines_table
from ..proposals.taking import LineTaking
from ..session.session import Session
from ..tasks.background_task import BackgroundTask
from ..widgets.messages import Messages
from ..widgets.own_keys import Act, OwnKeys
from ..widgets.report_output import ReportOutput, Texts
from ..widgets.rows import label_of
from .tab import GroupTab

_WIDEST = 10_000.0


class ProposalsTab(GroupTab):
    """Proposals above, what comes of their comparison below."""

    def __init__(self, session: Session, canvas: QgsMapCanvas, messages: Messages) -> None:
        super().__init__("Proposals", messages)
        self.title, self.help_page = tr("&Proposals"), "proposals"
        self._session = session
        self.comparison: ProposalComparison | None = None
        self.dialog: ImportProposalDialog | ProposalCheckDialog | None = None
        self.proposals = ProposalList()
        self.drawing = ProposalDrawing(canvas, self._read)
        self.result_drawing = ResultDrawing(canvas)
        self.cells, self.lines = cells_table(), lines_table()
        self.taking = LineTaking(session, messages, self._task)
        self.taking.stirred.connect(self._refresh)
        title, done = tr("Export Comparison"), tr("The comparison was written to")
        self.output = ReportOutput(self._texts, "deescExportComparison", title, done, messages, self)
        self.kind = QComboBox()
        self._kept: tuple[ImportedProposal, ...] = ()
        self._make_choices()
        self.buttons = ButtonRow()
        self.buttons.connect_to(self.import_, self.take_off, self.check, self.compare, self.output.ask, self.cancel)
        self._lay_out()
        self.proposals.ticked.connect(self._on_ticked)
        self.proposals.currentItemChanged.connect(lambda *_items: self._refresh())
        for table in (self.cells, self.lines):
            table.chosen.connect(lambda table=table: self._show_on_map(table))
        session.workspace_changed.connect(self.reload)
        OwnKeys(self, self._act)
        self.reload()

    @property
    def compared(self) -> tuple[ImportedProposal, ...]:
        """What Compare takes: those that are ticked; where none is, the last of each party."""
        return self.proposals.shown or latest_of_each_party(self._kept)

    def begin(self) -> None:
        """Begin in the list, or with Import where it is empty."""
        self.reload()
        first = self.proposals if self.proposals.topLevelItemCount() else self.buttons.import_button
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reload(self) -> None:
        """List what the workspace keeps now; where that is other than before, what was compared is of the past."""
        records = self._records()
        kinds = () if self._session.workspace is None else self._session.workspace.agreement.kinds
        of_areas = [kind for kind in kinds if kind.role.shape is Shape.AREA]
        if [kind.id for kind in of_areas] != [self.kind.itemData(place) for place in range(self.kind.count())]:
            self.kind.clear()
            for kind in of_areas:
                self.kind.addItem(said(kind.name), kind.id)
        if records != self._kept:
            self._clear_results()
            self.drawing.forget()
            self._kept = records
            self.proposals.show_records(records)
        self._refresh()

    def import_(self) -> None:
        """Ask what is to be imported."""
        if self._session.workspace is not None:
            self.dialog = ImportProposalDialog(self._session, self._messages, self.window())
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.open()

    def take_off(self) -> None:
        """Ask whether the chosen proposal may go: it does not come back by Undo."""
        record, workspace = self.proposals.chosen, self._session.workspace
        if record is not None and workspace is not None:
            text = tr("{file} of {party} would be kept no more; only the file that was sent brings it back.")
            question = filled(text, file=record.label, party=record.party)
            self._messages.ask(question, (tr("Take Off"), lambda: self.let_go(workspace.store, record)))

    def let_go(self, store: Store, record: ImportedProposal) -> None:
        """Take a proposal out of a workspace."""
        try:
            store.proposals.remove(record)
            self._session.read_again()
        except DeescError as error:
            self._messages.error(error)

    def check(self) -> None:
        """Check the chosen proposal by itself, in a task."""
        record = self.proposals.chosen
        if record is None or self.is_running:
            return
        try:
            sent = self._read(record).delimitation
        except DeescError as error:
            self._messages.error(error)
            return
        self._begin(CheckTask(sent, date.today(), CheckMemory(), partial(self._on_checked, record)))
        self._refresh()

    def compare(self) -> None:
        """Compare, in a task."""
        workspace = self._session.workspace
        if self.is_running or workspace is None or self._missing():
            return
        self._clear_results()
        try:
            common = workspace.snapshot()
        except DeescError as error:
            self._say(told(error))
            return
        kind, tolerance = str(self.kind.currentData()), float(self.tolerance.value())
        task = ProposalsTask(workspace.store, common, self.compared, kind, tolerance, self._on_compared)
        self._begin(task)
        self._say(tr("Comparing…"))

    def close_parts(self) -> None:
        """Let go of map and session."""
        self._task.drop()
        self._session.workspace_changed.disconnect(self.reload)
        self.result_drawing.clear()
        self.drawing.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw again what is ticked and what was found."""
        super().showEvent(event)
        self._on_ticked()
        if self.comparison is not None:
            self.result_drawing.show(self.comparison)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the drawings off the map."""
        super().hideEvent(event)
        self.result_drawing.clear()
        self.drawing.show(())

    def _make_choices(self) -> None:
        self.kind.setObjectName("deescProposalKind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # which come with the workspace
        self.kind.setToolTip(tr("Which areas are laid on each other"))
        self.tolerance = QgsDoubleSpinBox()
        self.tolerance.setObjectName("deescProposalTolerance")
        european(self.tolerance)
        self.tolerance.setRange(0.0, _WIDEST)
        self.tolerance.setValue(TOLERANCE)
        self.tolerance.setSuffix(tr(" m"))
        self.tolerance.setToolTip(
            tr("How far two drawings of one line may be apart, and how wide ground is that is counted apart.")
        )

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        for widget in (label_of(tr("&Kind"), self.kind), self.kind):
            choices.addWidget(widget)
        for widget in (label_of(tr("To&lerance"), self.tolerance), self.tolerance):
            choices.addWidget(widget)
        choices.addStretch(1)
        self.results = QSplitter(Qt.Orientation.Vertical)
        self.results.setChildrenCollapsible(False)
        for table in (self.cells, self.lines):
            self.results.addWidget(table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.proposals, 1)
        layout.addLayout(choices)
        layout.addWidget(self.buttons)
        layout.addWidget(self.notice)
        layout.addWidget(self.results, 3)
        layout.addWidget(self.taking)
        self._show_found(False)

    def _show_found(self, is_there: bool) -> None:
        """The lists of what was found, and what can be done with a line of them."""
        for widget in (self.results, self.taking):
            widget.setVisible(is_there)

    def _act(self, event: QKeyEvent) -> Act | None:
        """Esc gives up, F5 compares, Delete takes off, Ctrl+E exports."""
        none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        may_remove = self.proposals.chosen is not None and self.proposals.hasFocus()
        acts: tuple[tuple[Any, bool, Act], ...] = (
            ((Qt.Key.Key_Escape, none), self.is_running, self.cancel),
            ((Qt.Key.Key_F5, none), not self.is_running, self.compare),
            ((Qt.Key.Key_Delete, none), may_remove, self.take_off),
            ((Qt.Key.Key_E, control), self.comparison is not None, self.output.ask),
        )
        pressed = (event.key(), event.modifiers())
        return next((act for keys, is_meant, act in acts if pressed == keys and is_meant), None)

    def _records(self) -> tuple[ImportedProposal, ...]:
        workspace = self._session.workspace
        if workspace is None:
            return ()
        try:
            return workspace.store.proposals.records()
        except DeescError as error:
            self._messages.error(error)
            return ()

    def _read(self, record: ImportedProposal) -> Proposal:
        workspace = self._session.open_workspace
        return workspace.store.proposals.read(record, workspace.snapshot())

    def _begin(self, task: BackgroundTask) -> None:
        task.progressChanged.connect(lambda percent: self.buttons.progress.setValue(int(percent)))
        self.buttons.progress.setValue(0)
        self._task.begin(task)

    def _texts(self) -> Texts:
        return comparison_texts(self.comparison)

    def _missing(self) -> str:
        """What has to be done before anything can be compared; empty where it can."""
        if self._session.workspace is None:
            return tr("No workspace is open; open one, and the parties' proposals are kept in it.")
        if not self.proposals.topLevelItemCount():
            return tr("No proposals yet. Press Import and choose the workspace or the package that a party sent.")
        parties = [record.party for record in self.compared]
        if len(set(parties)) < len(parties):
            return tr("Several proposals of one party are ticked; a party is compared with one.")
        if len(parties) < 2:
            return tr("One proposal alone cannot be compared; import or tick that of another party.")
        return ""

    def _on_ticked(self) -> None:
        if self.isVisible():
            try:
                self.drawing.show(self.proposals.shown)
            except DeescError as error:
                self._messages.error(error)
        self._refresh()

    def _refresh(self) -> None:
        if self.comparison is None and not self.is_running:
            self._say(self._missing() or tr("Press Compare, and what is agreed and what is contested stands here."))
        else:
            self._say(self.notice.text())

    def _on_checked(self, record: ImportedProposal, task: CheckTask) -> None:
        if task.problem is not None:
            self._messages.error(task.problem)
        elif task.result is not None:
            title = f"{said(task.delimitation.agreement.title)}: {record.label}"
            self.dialog = ProposalCheckDialog(task.result, title, self._messages, self.window())
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.open()
        self._refresh()

    def _on_compared(self, task: ProposalsTask) -> None:
        comparison = self._outcome_of(task, task.result)
        if comparison is not None:
            self._show_results(comparison)

    def _show_results(self, comparison: ProposalComparison) -> None:
        self.comparison = comparison
        self.cells.show_rows(cell_rows(comparison))
        self.lines.show_rows(line_rows(comparison))
        self._show_found(True)
        if self.isVisible():
            self.result_drawing.show(comparison)
        self._say("\n".join(told(message) for message in comparison_sentences(comparison)))

    def _clear_results(self) -> None:
        self._task.drop()
        self.comparison = None
        self.cells.clear()
        self.lines.clear()
        self._show_found(False)
        self.result_drawing.clear()

    def _show_on_map(self, table: ResultTable) -> None:
        self.result_drawing.choose(table.found)
        self._refresh()

    def _say(self, text: str) -> None:
        super()._say(text)
        is_open, has_chosen = self._session.workspace is not None, self.proposals.chosen is not None
        self.buttons.offer(self._missing(), is_open, has_chosen, self.comparison is not None, self.is_running)
        self.taking.offer(self.comparison, self.lines.found)
