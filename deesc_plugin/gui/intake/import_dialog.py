# SPDX-License-Identifier: GPL-2.0-or-later
"""Import: any layers and files into the workspace at once, each feature taken or refused with its reason."""

from __future__ import annotations

from typing import Any, Mapping

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QDialogButtonBox, QVBoxLayout

from ...bridge.import_command import put_in_layers
from ...bridge.outcomes import Outcome
from ...core.errors import DeescError
from ...core.intake.consequences import changes_of
from ..language.direction import filled, sentence, told
from ..language.translation import tr
from ..session.done_changes import DoneChanges
from ..session.session import Session
from ..tasks.task_dialog import TaskDialog
from ..widgets.messages import Messages
from .input_rows import InputRow
from .inputs_bar import InputsBar
from .inputs_desk import InputsDesk
from .inputs_table import InputsTable
from .intake_tasks import ImportRun
from .meetings_table import MeetingsTable
from .report_tree import ReportTree
from .row_choices import RowChoices
from .stale_buffers import StaleBuffers


class ImportDialog(TaskDialog):
    """Imports files, folders of them and layers of the project, each with the choices that belong to it.

    What is imported stands in the layers as one command each, unsaved; all of it can be taken back here at once.

    Parameters
    ----------
    canvas : QgsMapCanvas
        Where the selected row is drawn.
    """

    def __init__(self, session: Session, canvas: QgsMapCanvas, messages: Messages, parent: Any = None) -> None:
        super().__init__(session, messages, "deescImport", tr("Import Features"), "import", tr("&Import"), parent)
        self.table = InputsTable()
        self.bar = InputsBar(session)
        self.row_choices = RowChoices(session, canvas)
        self.meetings = MeetingsTable(canvas)
        self.report = ReportTree()
        self.desk = InputsDesk(session, self.table, self.row_choices, self.meetings, self)
        self._done = DoneChanges()
        self.stale = StaleBuffers(session, messages, self._done, self)
        self._make_buttons()
        self._lay_out()
        self.setAcceptDrops(True)
        self.bar.files_chosen.connect(self.desk.add_files)
        self.bar.layer_chosen.connect(self.desk.add_layer)
        self.bar.removal_asked.connect(self.desk.remove_selected)
        self.desk.changed.connect(self._refresh)
        self.desk.forecast.connect(self._show_report)
        session.workspace_changed.connect(self._on_workspace)
        session.content_changed.connect(self._refresh_buttons)
        self._on_workspace()
        self.resize(980, 580)

    def start(self) -> None:
        """Import the ticked rows, as one change."""
        workspace = self.session.workspace
        if workspace is None or not self.is_ready():
            return
        transforms = self.session.project.transformContext()
        self._running, choices = self.desk.ready, self.meetings.choices
        self.begin(ImportRun(self.desk.inputs(self._running), workspace.snapshot(), choices, transforms, self))

    def on_done(self, results: Mapping[str, Outcome]) -> None:
        """Put what is taken into the layers, and show what was taken and what was refused."""
        outcomes = list(results.values())
        added, changed = changes_of(intake for outcome in outcomes for _, intake in outcome.intakes)
        workspace = self.session.workspace
        if workspace is not None and (added or changed):
            try:
                self._done.do(workspace, tr("Import"), lambda it: put_in_layers(it, (*added, *changed), tr("Import")))
            except DeescError as error:
                self.say(told(error))
                return
        self.desk.take_note(self._running, results)
        self.meetings.forget()
        self._show_report(outcomes)
        self.stale.look(changed)
        self._tell(len(added) + len(changed), sum(len(outcome.refused) for outcome in outcomes))

    def take_back(self) -> None:
        """Take the last thing back that was done here, in all layers."""
        self._done.undo()
        self.stale.look(())
        self._refresh_buttons()
        self.say(tr("Taken back; the layers are as they were before."))

    def _show_report(self, outcomes: list[Outcome]) -> None:
        """Show what is to be told; where it is nothing its room is for the features that are already there."""
        self.report.show_outcomes(outcomes)
        self.report.setVisible(bool(self.report.texts) or self.meetings.isHidden())

    def _tell(self, taken: int, refused: int) -> None:
        text = filled(tr("Features imported: {taken}, refused: {refused}."), taken=taken, refused=refused)
        if taken and not refused:
            self.messages.success(text)
        elif refused:
            self.messages.warn(text)
        self.refresh_run_button()
        self._refresh_buttons()
        unsaved = tr("They stand in the layers; Save All Edits saves them.") if taken else ""
        self.say(" ".join(filter(None, (text, unsaved))))

    def is_ready(self) -> bool:
        """Whether something is ticked that can be read, and nothing is left to be chosen."""
        return not self._missing()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if event.mimeData().hasUrls() and not self.is_running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self.desk.add_files([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def hideEvent(self, event: Any) -> None:
        """Take the drawing off the map with the dialog, and let go of what is still being looked at."""
        if not event.spontaneous():
            self.desk.close()
            self.row_choices.candidates.forget()
            self.meetings.drawing.clear()
        super().hideEvent(event)

    def _make_buttons(self) -> None:
        self.run_button.setToolTip(tr("Puts the features that can be taken into the layers, all in one step."))
        self.run_button.clicked.connect(self.start)
        self.undo_button = self.buttons.addButton(tr("Take ba&ck"), QDialogButtonBox.ButtonRole.ActionRole)
        self.undo_button.setObjectName("takeBack")
        self.undo_button.setToolTip(tr("Takes back what was imported, in all layers at once."))
        self.undo_button.clicked.connect(self.take_back)
        self.stale.changed.connect(self._refresh_buttons)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.row_choices)
        layout.addWidget(self.meetings, 4)
        layout.addWidget(self.report, 2)
        layout.addWidget(self.stale)
        fields = (*self.bar.buttons, self.table, *self.row_choices.fields, *self.meetings.fields, self.report)
        self.set_order(*fields, self.stale.button, self.run_button, self.undo_button)

    def _missing(self) -> str:
        if self.session.workspace is None:
            return tr("There is no workspace; open or create one first.")
        if self.desk.is_looking:
            return tr("Looking into the files…")
        if not self.table.inputs.rows:
            return tr("Add files, a folder or layers of the project.")
        ticked = [row for row in self.table.inputs.rows if row.is_ticked and row.can_be_read]
        return self._unsettled(ticked)

    def _unsettled(self, ticked: list[InputRow]) -> str:
        asking = [row for row in ticked if row.question]
        if not ticked:
            return tr("Tick what is to be imported.")
        if any(row.found.is_bare and not row.crs.isValid() for row in asking):
            return tr("Choose the CRS; ask the author of the data, for a guess can be more than 100 m off.")
        if asking:
            return tr("Choose the columns of the table, or take its tick away.")
        if self.meetings.undecided:
            return tr("Choose what becomes of the features that are already there.")
        return ""

    def _refresh_buttons(self) -> None:
        self.undo_button.setEnabled(bool(self._done.last) and not self.is_running)

    def _refresh(self) -> None:
        if not self.is_running:
            self.say(self.desk.problem or sentence(self._missing()) or self.desk.summary)
        self.refresh_run_button()

    def _on_workspace(self) -> None:
        self.desk.on_workspace()
        self._done.clear()
        self._refresh_buttons()
        self._refresh()
