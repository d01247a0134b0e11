# SPDX-License-Identifier: GPL-2.0-or-later
"""Import: any layers and files into the workspace at once, each feature taken or refused with its reason."""

from __future__ import annotations

from typing import Any, Mapping

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QCheckBox, QVBoxLayout

from ...bridge.incoming import Outcome
from ..language.direction import filled, sentence
from ..language.translation import tr
from ..session.session import Session
from ..session.unsaved import UnsavedNotice
from ..tasks.task_dialog import TaskDialog
from ..widgets.messages import Messages
from .input_rows import InputRow
from .inputs_bar import InputsBar
from .inputs_desk import InputsDesk
from .inputs_table import InputsTable
from .intake_tasks import ImportRun
from .report_tree import ReportTree
from .row_choices import RowChoices


class ImportDialog(TaskDialog):
    """Imports files, folders of them and layers of the project, each with the choices that belong to it.

    What is imported goes into the file at once, beside what others write; unsaved edits stay in their layers.

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
        self.report = ReportTree()
        self.desk = InputsDesk(session, self.table, self.row_choices, self)
        self._make_unsaved()
        self._lay_out()
        self.setAcceptDrops(True)
        self.run_button.setToolTip(tr("Adds the features that can be taken to the workspace’s file, all in one step."))
        self.run_button.clicked.connect(self.start)
        self.bar.files_chosen.connect(self.desk.add_files)
        self.bar.layer_chosen.connect(self.desk.add_layer)
        self.bar.removal_asked.connect(self.desk.remove_selected)
        self.desk.changed.connect(self._refresh)
        self.desk.forecast.connect(self.report.show_outcomes)
        session.workspace_changed.connect(self._on_workspace)
        self._on_workspace()
        self.resize(980, 560)

    def start(self) -> None:
        """Import the ticked rows, as one change."""
        workspace = self.session.workspace
        if workspace is None or not self.is_ready():
            return
        transforms = self.session.project.transformContext()
        self._running = self.desk.ready
        self.begin(ImportRun(workspace.store, self.desk.inputs(self._running), transforms, self))

    def on_done(self, results: Mapping[str, Outcome]) -> None:
        """Show what was taken and what was refused, and have the layers show it."""
        self.desk.take_note(self._running, results)
        outcomes = list(results.values())
        self.report.show_outcomes(outcomes)
        if self.session.workspace is not None:
            self.session.workspace.read_again()
        taken = sum(len(outcome.accepted) for outcome in outcomes)
        refused = sum(len(outcome.refused) for outcome in outcomes)
        told = filled(tr("Features imported: {taken}, refused: {refused}."), taken=taken, refused=refused)
        if taken and not refused:
            self.messages.success(told)
        elif refused:
            self.messages.warn(told)
        self.beside.setChecked(False)
        self.refresh_run_button()
        self.say(told)

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
        super().hideEvent(event)

    def _make_unsaved(self) -> None:
        self.unsaved = UnsavedNotice(
            self.session,
            tr("The import goes into the file beside them; it does not compare with them, and they stay unsaved."),
        )
        self.beside = QCheckBox(tr("Import and leave the edits &unsaved"))
        self.beside.setObjectName("beside")
        self.beside.toggled.connect(self._refresh)
        self.unsaved.settled.connect(self._refresh)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.row_choices)
        layout.addWidget(self.report, 2)
        layout.addWidget(self.unsaved)
        layout.addWidget(self.beside)
        fields = (*self.bar.buttons, self.table, *self.row_choices.fields, self.report)
        self.set_order(*fields, self.unsaved.save_button, self.beside, self.run_button)

    def _missing(self) -> str:
        if self.session.workspace is None:
            return tr("There is no workspace; open or create one first.")
        if self.desk.is_looking:
            return tr("Looking into the files…")
        if not self.table.inputs.rows:
            return tr("Add files, a folder or layers of the project.")
        ticked = [row for row in self.table.inputs.rows if row.is_ticked and row.can_be_read]
        return self._unsettled(ticked) or self._beside()

    def _unsettled(self, ticked: list[InputRow]) -> str:
        asking = [row for row in ticked if row.question]
        if not ticked:
            return tr("Tick what is to be imported.")
        if any(row.found.is_bare and not row.crs.isValid() for row in asking):
            return tr("Choose the CRS; ask the author of the data, for a guess can be more than 100 m off.")
        if asking:
            return tr("Choose the columns of the table, or take its tick away.")
        return ""

    def _beside(self) -> str:
        if self.unsaved.is_needed and not self.beside.isChecked():
            return tr("Save the edits first, or say that they stay unsaved.")
        return ""

    def _refresh(self) -> None:
        self.beside.setVisible(self.unsaved.is_needed)
        if not self.is_running:
            self.say(self.desk.problem or sentence(self._missing()) or self.desk.summary)
        self.refresh_run_button()

    def _on_workspace(self) -> None:
        self.desk.on_workspace()
        self._refresh()
