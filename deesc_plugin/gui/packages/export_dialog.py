# SPDX-License-Identifier: GPL-2.0-or-later
"""Export: what goes into a map package, what the check says of it, and the package in the making."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...core.check import CheckResult
from ...core.errors import DeescError
from ..language.direction import filled, told
from ..language.translation import tr
from ..session.session import Session
from ..tasks.current_task import CurrentTask
from ..widgets.messages import Messages
from .export_form import ExportForm
from .export_memory import remember_export
from .preflight import Found, Preflight

_PAUSE_MS = 200


class ExportDialog(ExportForm):
    """Runs ``deesc:exportpackage`` on what is saved in the workspace."""

    def __init__(self, session: Session, messages: Messages, parent: Any = None) -> None:
        super().__init__(session, messages, parent)
        self._preflight = CurrentTask()
        self._known: Found | None = None
        self._result: CheckResult | None = None
        self._link: Path | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.check)
        self._connect_fields()
        self.run_button.setToolTip(tr("Writes the package, reads every file again, and verifies it."))
        self.run_button.clicked.connect(self.start)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.outcome.linkActivated.connect(self.open_folder)
        session.workspace_changed.connect(self._on_workspace)
        self._on_workspace()
        self.resize(900, 570)

    def check(self) -> None:
        """Check what is saved, and what the chosen parts need; the findings appear when the task is done."""
        self._timer.stop()
        self._preflight.drop()
        self._result = None
        workspace = self.session.workspace
        try:
            options = None if workspace is None else self.options()
        except DeescError as error:
            self.findings.wait(told(error))
            options = None
        if workspace is None or options is None:
            self._refresh()
            return
        self.findings.wait(tr("Checking what is saved…"))
        self._preflight.begin(Preflight(workspace.store, options, self.in_force.day, self._known, self._on_checked))
        self._refresh()

    def start(self) -> None:
        """Make the package."""
        workspace = self.session.workspace
        if workspace is None or not self.is_ready():
            return
        self._link = None
        remember_export(self.session.project, self.choices())
        self.run(
            "deesc:exportpackage",
            self.parameters(workspace.store, self.reason.text().strip() if self._errors() else ""),
        )

    def on_done(self, results: dict[str, Any]) -> None:
        """Say what was made, with a link that opens its folder."""
        made = Path(results["OUTPUT"])
        self.target.look()
        self._link = made.parent
        told = filled(
            tr("{file} is made and verified: {files} files, fingerprint {fingerprint}"),
            file=made.name,
            files=int(results["FILES"]),
            fingerprint=f"{str(results['FINGERPRINT'])[:16]}…",
        )
        self.outcome.setTextFormat(Qt.TextFormat.RichText)
        escaped = told.replace("&", "&amp;").replace("<", "&lt;")
        self.outcome.setText(f'{escaped} <a href="folder">{tr("Open the folder")}</a>')
        self.outcome.show()
        self.messages.success(told, made.parent)

    def open_folder(self, _link: str = "") -> None:
        """Show the folder of the package in the file manager."""
        if self._link is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._link)))

    def is_ready(self) -> bool:
        """Whether a package can be made of what is stated."""
        return not self._missing()

    def hideEvent(self, event: Any) -> None:
        """A check for a dialog that is closed is of no use."""
        self._timer.stop()
        self._preflight.drop()
        super().hideEvent(event)

    def showEvent(self, event: Any) -> None:
        """Check what is saved now."""
        super().showEvent(event)
        self.target.look()
        self._check_soon()

    def _connect_fields(self) -> None:
        self.unsaved.settled.connect(self._check_anew)
        for edit in (self.title, self.version, self.reason):
            edit.textChanged.connect(self._refresh)
        self.version.textChanged.connect(self.propose_file)
        self.date.dateChanged.connect(self.propose_file)
        for boxes in (self.parts, self.languages):
            boxes.itemChanged.connect(self._check_soon)
        self.sheets.changed.connect(self._check_soon)
        self.copy.currentIndexChanged.connect(self._check_soon)
        self.settlements.layerChanged.connect(self._refresh)
        for file in (self.previous, self.target):
            file.fileChanged.connect(self._refresh)
        self.date.dateChanged.connect(self._check_anew)
        self.in_force.changed.connect(self._check_anew)

    def _on_workspace(self) -> None:
        workspace = self.session.workspace
        self.languages.clear()
        if workspace is not None:
            self.fill(workspace.agreement)
        self._check_anew()

    def _check_anew(self, *_: Any) -> None:
        """What is saved may be another, or is checked for another day."""
        self._known = None
        self._check_soon()

    def _check_soon(self, *_: Any) -> None:
        """Several changes in a row are checked once; what was found before holds no more from the first of them on."""
        self._result = None
        self._preflight.drop()  # its outcome would be that of what was stated before
        if self.isVisible():
            self._timer.start()
        self._refresh()

    def _on_checked(self, task: Preflight) -> None:
        self._known, self._result = task.found, task.result
        if task.result is not None and task.found is not None:
            self.findings.show_result(task.result, task.found[0])
        elif isinstance(task.problem, DeescError):
            self.findings.wait(told(task.problem))
        else:
            self.findings.wait(tr("The check ended unexpectedly."))
            if task.problem is not None:
                self.messages.error(task.problem)
        self._refresh()

    def _errors(self) -> int:
        return 0 if self._result is None else len(self._result.blocking)

    def _missing(self) -> str:
        """What keeps the package from being made: one sentence, or nothing."""
        workspace = self.session.workspace
        if workspace is None:
            return tr("There is no workspace; open or create one first.")
        unfit, gone = self.settlements.fault(), self.previous.fault() if self.previous.isEnabled() else ""
        wanting = (
            (not self.target.path, tr("Choose the file.")),
            (not self.languages.chosen, tr("Choose a language.")),
            (
                self._errors() and not self.reason.text().strip(),
                tr("Correct the errors, or give the reason for exporting in spite of them."),
            ),
            (unfit, unfit),
            (gone, gone),
        )
        for is_wanting, text in wanting:
            if is_wanting:
                return text
        try:
            self.options()
        except DeescError as error:
            return told(error)
        return tr("Checking what is saved…") if self._result is None else ""

    def _refresh(self) -> None:
        self.explain()
        for widget in (self.reason, self.reason_label):
            widget.setEnabled(self._errors() > 0)
        if not self.is_running:
            self.say(self._missing())
        self.refresh_run_button()
