# SPDX-License-Identifier: GPL-2.0-or-later
"""Import Proposal: what a party sent is kept in the open workspace, beside its features."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit

from ...core.errors import DeescError
from ..language.direction import figure, filled, said, told
from ..language.translation import tr
from ..session.session import Session
from ..tasks.task_dialog import TaskDialog
from ..widgets.focus import lead_focus_inside
from ..widgets.folders import last_folder
from ..widgets.messages import Messages


class ImportProposalDialog(TaskDialog):
    """Runs ``deesc:importproposal`` on the open workspace, and closes when it is done."""

    def __init__(self, session: Session, messages: Messages, parent: Any = None) -> None:
        title, run = tr("Import Proposal"), tr("&Import")
        super().__init__(session, messages, "deescImportProposal", title, "proposals", run, parent)
        self.file = QgsFileWidget()
        self.file.setObjectName("deescProposalFile")
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setFilter(tr("Workspaces and map packages") + " (*.gpkg *.zip manifest.json)")
        self.file.setDefaultRoot(last_folder())
        self.file.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.file.setToolTip(tr("Nothing is written to it; a package is verified first."))
        lead_focus_inside(self.file)
        self.party = QComboBox()
        self.party.setObjectName("deescProposalParty")
        self.party.setToolTip(tr("Whose features are taken, where the file has those of several parties."))
        self.party.addItem(tr("the only one that has features"), "")
        for party in session.open_workspace.agreement.parties:
            self.party.addItem(f"{party.code} ({said(party.name)})", party.code)
        self.note = QLineEdit()
        self.note.setObjectName("deescProposalNote")
        self.note.setToolTip(tr("For the list of proposals, such as how it was handed over."))
        form = QFormLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("&File"), self.file)
        form.addRow(tr("&Party"), self.party)
        form.addRow(tr("&Note"), self.note)
        self.set_order(self.file, self.party, self.note, self.run_button)
        self.file.fileChanged.connect(lambda *_: self._refresh())
        self.run_button.setToolTip(tr("Keeps the proposal in the workspace as it was sent."))
        self.run_button.clicked.connect(lambda _checked=False: self.start())
        self._refresh()
        self.resize(520, 220)

    def start(self) -> None:
        """Import what is chosen."""
        if self.is_ready():
            workspace = self.session.open_workspace
            workspace.shared.upgrade()
            store = workspace.store
            given = {"INPUT": self.file.filePath().strip(), "WORKSPACE": store.id}
            more = {"PARTY": self.party.currentData(), "NOTE": self.note.text()}
            self.run("deesc:importproposal", {**given, **more})

    def on_done(self, results: dict[str, Any]) -> None:
        """Have the window see it, and close."""
        try:
            self.session.read_again()
        except DeescError as error:
            self.say(told(error))
            return
        file = Path(self.file.filePath()).name
        text = tr("The proposal {file} is kept in the workspace, fingerprint {fingerprint}.")
        self.messages.success(filled(text, file=figure(file), fingerprint=figure(str(results["FINGERPRINT"])[:16])))
        self.accept()

    def is_ready(self) -> bool:
        """Whether there is a file to import."""
        return not self._missing()

    def _missing(self) -> str:
        chosen = self.file.filePath().strip()
        if not chosen:
            return tr("Choose the workspace or the map package that a party sent.")
        return "" if Path(chosen).exists() else tr("There is no such file.")

    def _refresh(self) -> None:
        self.say(self._missing())
        self.refresh_run_button()
