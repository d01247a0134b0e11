# SPDX-License-Identifier: GPL-2.0-or-later
"""Export: what goes into a map package, what the check says of it, and the package in the making."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QHBoxLayout, QLineEdit, QVBoxLayout

from ...core.agreement import Agreement
from ...core.check import CheckResult
from ...core.errors import DeescError
from ...map_package.languages import written_languages
from ...map_package.options import PackageOptions
from ...map_package.parts import PARTS
from ..language.direction import filled, said, told
from ..language.language_names import language_name
from ..language.translation import tr
from ..session.session import Session
from ..session.unsaved import UnsavedNotice
from ..tasks.task_dialog import TaskDialog
from ..widgets.day_box import DayBox
from ..widgets.messages import Messages
from ..widgets.rows import in_one_row, label_of
from .choices import PARTS_THAT_LIST, BufferChoice, CheckList, CopyChoice, DayInForce, SettlementChoice, SheetChoices
from .export_memory import LastExport, recall_export, remember_export
from .package_file import PackageFile
from .preflight import FindingsList, Found, Preflight

_PAUSE_MS = 200
_SHEETS = "sheets"


class ExportDialog(TaskDialog):
    """Runs ``deesc:exportpackage`` on what is saved in the workspace."""

    def __init__(self, session: Session, messages: Messages, parent: Any = None) -> None:
        super().__init__(session, messages, "deescExport", tr("Export Map Package"), "package", tr("&Export"), parent)
        self._preflight: Preflight | None = None
        self._known: Found | None = None
        self._result: CheckResult | None = None
        self._link: Path | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.check)
        self._make_widgets()
        self._lay_out()
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
        self._drop_preflight()
        self._result = None
        workspace = self.session.workspace
        try:
            options = None if workspace is None else self._options()
        except DeescError as error:
            self.findings.wait(told(error))
            options = None
        if workspace is None or options is None:
            self._refresh()
            return
        self.findings.wait(tr("Checking what is saved…"))
        self._preflight = Preflight(workspace.store, options, self.in_force.day, self._known, self._on_checked)
        QgsApplication.taskManager().addTask(self._preflight)
        self._refresh()

    def start(self) -> None:
        """Make the package."""
        workspace = self.session.workspace
        if workspace is None or not self.is_ready():
            return
        self._link = None
        sheets = self.sheets.options
        remember_export(self.session.project, self._choices())
        self.run(
            "deesc:exportpackage",
            {
                "WORKSPACE": workspace.store.id,
                "PARTS": self.parts.chosen,
                "LANGUAGES": ",".join(self.languages.chosen),
                "PAPER": sheets.paper,
                "ORIENTATION": sheets.orientation,
                "SCALE": sheets.scale,
                "SECOND_LANGUAGE": sheets.second_language,
                "SETTLEMENTS": self.settlements.layer_id or None,
                "BUFFER_POINTS": self.buffers.isChecked(),
                "ALTERNAT": self.copy.code,
                "TITLE": self.title.text().strip(),
                "VERSION": self.version.text().strip(),
                "DATE": self.date.day.isoformat(),
                "AS_OF": "" if self.in_force.day is None else self.in_force.day.isoformat(),
                "OVERRIDE_REASON": self.reason.text().strip() if self._errors() else "",
                "OUTPUT": self.target.path,
            },
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
        self._drop_preflight()
        super().hideEvent(event)

    def showEvent(self, event: Any) -> None:
        """Check what is saved now."""
        super().showEvent(event)
        self.target.look()
        self._check_soon()

    def _make_widgets(self) -> None:
        self.unsaved = UnsavedNotice(
            self.session, tr("The package is made from what is saved; they would not be in it.")
        )
        self.unsaved.settled.connect(self._check_anew)
        self.title, self.version, self.reason = QLineEdit(), QLineEdit("1.0"), QLineEdit()
        self.date, self.in_force, self.copy = DayBox(), DayInForce(), CopyChoice()
        self.parts = CheckList()
        for entry in PARTS:
            self.parts.add(entry.id, tr(entry.title), tr(entry.description.split("\n\n")[0]), entry.is_needed)
        self.languages = CheckList()
        self.sheets, self.settlements, self.buffers = SheetChoices(), SettlementChoice(), BufferChoice()
        self.findings = FindingsList()
        self.target = PackageFile()
        tips = (
            (self.title, "title", tr('Stands on every page; empty: the agreement’s. By language: {"en": "…"}')),
            (self.version, "version", tr("Letters, digits, points and hyphens, such as 1.0.")),
            (self.date, "date", tr("The day for which the workspace is checked and that the package carries.")),
            (self.parts, "parts", tr("What the package holds; what verification needs is always in it.")),
            (self.languages, "languages", tr("The languages of the texts for people.")),
            (self.reason, "reason", tr("Why the package is made in spite of errors; it is written into the package.")),
            (self.findings, "findings", tr("What the check found in what is saved.")),
            (self.target, "target", tr("The zip; an older one of that name is replaced when the new one is complete.")),
        )
        for widget, name, tip in tips:
            widget.setObjectName(name)
            widget.setToolTip(tip)
        for edit in (self.title, self.version, self.reason):
            edit.textChanged.connect(self._refresh)
        self.version.textChanged.connect(self._propose_file)
        self.date.dateChanged.connect(self._propose_file)
        for boxes in (self.parts, self.languages):
            boxes.itemChanged.connect(self._check_soon)
        self.sheets.changed.connect(self._check_soon)
        self.copy.currentIndexChanged.connect(self._check_soon)
        self.settlements.layerChanged.connect(self._refresh)
        self.target.fileChanged.connect(self._refresh)
        self.date.dateChanged.connect(self._check_anew)
        self.in_force.changed.connect(self._check_anew)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Title"), self.title)
        form.addRow(
            label_of(tr("&Version"), self.version),
            in_one_row(
                self.version,
                label_of(tr("&Date"), self.date),
                self.date,
                label_of(tr("Cop&y of"), self.copy),
                self.copy,
            ),
        )
        form.addRow("", self.in_force)
        form.addRow(tr("&Parts"), self.parts)
        form.addRow(tr("&Languages"), self.languages)
        form.addRow(label_of(tr("Settle&ments"), self.settlements), in_one_row(self.settlements, self.buffers))
        form.addRow(tr("&File"), self.target)
        form.addRow("", self.target.note)
        box = QGroupBox(tr("Check of what is saved"))
        inside = QVBoxLayout(box)
        self.reason_label = label_of(tr("&Reason for exporting in spite of errors"), self.reason)
        for widget in (self.findings, self.reason_label, self.reason):
            inside.addWidget(widget)
        left = QVBoxLayout()
        left.addLayout(form, 1)
        left.addWidget(self.sheets)
        columns = QHBoxLayout()
        columns.addLayout(left, 1)
        columns.addWidget(box, 1)
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.unsaved)
        layout.addLayout(columns, 1)
        fields = (self.title, self.version, self.date, self.copy, *self.in_force.boxes, self.parts, self.languages)
        listed = (self.settlements, self.buffers, self.target, *self.sheets.boxes)
        others = (*listed, self.findings, self.reason, self.unsaved.save_button)
        self.set_order(*fields, *others, self.run_button)

    def _on_workspace(self) -> None:
        workspace = self.session.workspace
        self.languages.clear()
        if workspace is not None:
            self._fill(workspace.agreement)
        self._check_anew()

    def _check_anew(self, *_: Any) -> None:
        """What is saved may be another, or is checked for another day."""
        self._known = None
        self._check_soon()

    def _check_soon(self, *_: Any) -> None:
        """Several changes in a row are checked once; what was found before holds no more from the first of them on."""
        self._result = None
        self._drop_preflight()  # its outcome would be that of what was stated before
        if self.isVisible():
            self._timer.start()
        self._refresh()

    def _fill(self, agreement: Agreement) -> None:
        last = recall_export(self.session.project)
        self.title.setPlaceholderText(said(agreement.title))
        chosen = ("en",) if last is None else last.languages
        for language in written_languages(agreement):
            self.languages.add(language, language_name(language), language, is_chosen=language in chosen)
        self.sheets.offer_languages(written_languages(agreement))
        self.copy.offer(agreement, "" if last is None else last.copy_of)
        self.settlements.offer(self.session)
        if last is not None:
            self.title.setText(last.title)
            self.version.setText(last.version)
            self.sheets.choose(last.sheets)
            self.settlements.choose(last.settlements, self.session)
            self.buffers.setChecked(last.buffer_points)
            for key in last.left_out:
                self.parts.choose(key, False)
        self._propose_file()

    def _on_checked(self, task: Preflight) -> None:
        self._preflight, self._known, self._result = None, task.found, task.result
        if task.result is not None and task.found is not None:
            self.findings.show_result(task.result, task.found[0])
        elif isinstance(task.problem, DeescError):
            self.findings.wait(told(task.problem))
        else:
            self.findings.wait(tr("The check ended unexpectedly."))
            if task.problem is not None:
                self.messages.error(task.problem)
        self._refresh()

    def _drop_preflight(self) -> None:
        if self._preflight is not None:
            self._preflight.forget()
            self._preflight = None

    def _errors(self) -> int:
        return 0 if self._result is None else len(self._result.blocking)

    def _propose_file(self, *_: Any) -> None:
        if self.session.workspace is not None and not self.is_running:
            self.target.propose(self.session.workspace.store, self.version.text().strip(), self.date.day)

    def _missing(self) -> str:
        """What keeps the package from being made: one sentence, or nothing."""
        workspace = self.session.workspace
        if workspace is None:
            return tr("There is no workspace; open or create one first.")
        unfit = self.settlements.fault()
        wanting = (
            (not self.target.path, tr("Choose the file.")),
            (not self.languages.chosen, tr("Choose a language.")),
            (
                self._errors() and not self.reason.text().strip(),
                tr("Correct the errors, or give the reason for exporting in spite of them."),
            ),
            (unfit, unfit),
        )
        for is_wanting, text in wanting:
            if is_wanting:
                return text
        try:
            self._options()
        except DeescError as error:
            return told(error)
        return tr("Checking what is saved…") if self._result is None else ""

    def _options(self) -> PackageOptions:
        """What the package is to hold.

        Raises
        ------
        DeescError
            When something is stated that cannot be.
        """
        return PackageOptions(
            self.title.text().strip(),
            self.version.text().strip(),
            self.date.day,
            tuple(self.parts.chosen),
            tuple(self.languages.chosen) or ("en",),
            self.sheets.options,
            self.reason.text(),
            alternat=self.copy.party,
        )

    def _choices(self) -> LastExport:
        left_out = tuple(entry.id for entry in PARTS if entry.id not in self.parts.chosen)
        languages, version = tuple(self.languages.chosen), self.version.text().strip()
        title, settlements = self.title.text().strip(), self.settlements.layer_id
        choices = (self.sheets.options, settlements, self.buffers.isChecked(), self.copy.code)
        return LastExport(title, version, left_out, languages, *choices)

    def _refresh(self) -> None:
        has_sheets = _SHEETS in self.parts.chosen
        self.sheets.setEnabled(has_sheets)
        self.sheets.setToolTip("" if has_sheets else tr("No map sheets are chosen among the parts."))
        self.buffers.explain(self.parts.chosen)
        self.settlements.explain(not PARTS_THAT_LIST.isdisjoint(self.parts.chosen))
        for widget in (self.reason, self.reason_label):
            widget.setEnabled(self._errors() > 0)
        if not self.is_running:
            self.say(self._missing())
        self.refresh_run_button()
