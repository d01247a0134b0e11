# SPDX-License-Identifier: GPL-2.0-or-later
"""Export and Merge: the ledger on its way to others, and theirs on its way here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QPlainTextEdit, QVBoxLayout

from ...core.errors import DeescError
from ..language.direction import figure, filled, told
from ..language.translation import tr
from ..session.session import Session
from ..tasks.task_dialog import TaskDialog
from ..widgets.focus import lead_focus_inside
from ..widgets.folders import last_folder
from ..widgets.lines_text import show_text
from ..widgets.messages import Messages

_ANY = " (*.jsonl *.zip *.gpkg manifest.json)"


class ExportLedgerDialog(TaskDialog):
    """Runs ``deesc:exportledger`` on the open workspace, and closes when it is done."""

    def __init__(self, session: Session, messages: Messages, parent: Any = None) -> None:
        super().__init__(session, messages, "deescExportLedger", tr("Export Ledger"), "acts", tr("&Export"), parent)
        self.file = _file_field("deescLedgerFile", QgsFileWidget.StorageMode.SaveFile, tr("Ledger") + " (*.jsonl)")
        self.file.setToolTip(tr("To be sent by mail or on a stick; nobody can change it unseen."))
        self.since = _file_field("deescLedgerSince", QgsFileWidget.StorageMode.GetFile, tr("What they sent") + _ANY)
        self.since.setToolTip(tr("A package or a ledger that the recipient has: only what they lack is written."))
        form = QFormLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("&File"), self.file)
        form.addRow(tr("&Only what is not in"), self.since)
        self.set_order(self.file, self.since, self.run_button)
        for field in (self.file, self.since):
            field.fileChanged.connect(lambda *_: self._refresh())
        self.run_button.setToolTip(tr("Writes the acts that are saved."))
        self.run_button.clicked.connect(lambda _checked=False: self.start())
        self._refresh()
        self.resize(540, 180)

    def start(self) -> None:
        """Export into the file that is chosen."""
        if self.is_ready():
            path = Path(self.file.filePath().strip())
            path = path if path.suffix.lower() == ".jsonl" else path.with_name(f"{path.name}.jsonl")
            given = {"WORKSPACE": self.session.open_workspace.store.id, "OUTPUT": str(path)}
            self.run("deesc:exportledger", {**given, "SINCE": self.since.filePath().strip()})

    def on_done(self, results: dict[str, Any]) -> None:
        """Tell where it is, and close."""
        text = filled(tr("Acts written: {count}."), count=results["ENTRIES"])
        self.messages.success(text, str(results["OUTPUT"]))
        self.accept()

    def is_ready(self) -> bool:
        """Whether there is a file to write."""
        return not self._missing()

    def _missing(self) -> str:
        return "" if self.file.filePath().strip() else tr("Choose a file to write.")

    def _refresh(self) -> None:
        self.say(self._missing())
        self.refresh_run_button()


class MergeLedgerDialog(TaskDialog):
    """Runs ``deesc:mergeledger`` on the open workspace, and shows what came of it."""

    def __init__(self, session: Session, messages: Messages, parent: Any = None) -> None:
        super().__init__(session, messages, "deescMergeLedger", tr("Merge Ledgers"), "acts", tr("&Merge"), parent)
        self.files = _file_field(
            "deescLedgerFiles", QgsFileWidget.StorageMode.GetMultipleFiles, tr("Ledgers, packages, workspaces") + _ANY
        )
        self.files.setToolTip(tr("What others sent; nothing is written to it, and a package is verified first."))
        self.report = QPlainTextEdit()
        self.report.setObjectName("deescLedgerReport")
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setToolTip(tr("What was added, and what is wrong."))
        fields = QFormLayout()
        fields.addRow(tr("&Files"), self.files)
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(fields)
        layout.addWidget(self.report, 1)
        self.set_order(self.files, self.report, self.run_button)
        self.files.fileChanged.connect(lambda *_: self._refresh())
        self.run_button.setToolTip(tr("Adds what is new to the ledger; nothing in it is changed."))
        self.run_button.clicked.connect(lambda _checked=False: self.start())
        self._refresh()
        self.resize(560, 320)

    def start(self) -> None:
        """Merge what is chosen."""
        if self.is_ready():
            workspace = self.session.open_workspace
            workspace.shared.upgrade()
            self.run("deesc:mergeledger", {"WORKSPACE": workspace.store.id, "INPUTS": self._paths()})

    def on_done(self, results: dict[str, Any]) -> None:
        """Show what came of it, and have the window see it."""
        show_text(self.report, str(results["REPORT"]))
        try:
            self.session.read_again()
        except DeescError as error:
            self.say(told(error))

    def is_ready(self) -> bool:
        """Whether there is something to merge."""
        return not self._missing()

    def _paths(self) -> list[str]:
        return [path for path in QgsFileWidget.splitFilePaths(self.files.filePath().strip()) if path]

    def _missing(self) -> str:
        paths = self._paths()
        if not paths:
            return tr("Choose the ledgers that others sent.")
        gone = next((path for path in paths if not Path(path).exists()), None)
        return "" if gone is None else filled(tr("There is no {file}."), file=figure(Path(gone).name))

    def _refresh(self) -> None:
        self.report.clear()
        self.say(self._missing())
        self.refresh_run_button()


def _file_field(name: str, mode: QgsFileWidget.StorageMode, pattern: str) -> QgsFileWidget:
    field = QgsFileWidget()
    field.setObjectName(name)
    field.setStorageMode(mode)
    field.setFilter(pattern)
    field.setDefaultRoot(last_folder())
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    lead_focus_inside(field)
    return field
