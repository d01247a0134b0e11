# SPDX-License-Identifier: GPL-2.0-or-later
"""Replace Agreement: a newer text beside the one that the workspace has, and what it says otherwise."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QFormLayout, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from ...bridge.opening.texts import look_at_agreement
from ...core.changes import TextChange, agreement_changes, refuse_replacement
from ...core.errors import DeescError
from ...paths import load_agreement
from ..language.direction import figure, filled, sentence, told
from ..language.translation import tr
from ..session.session import Session
from ..session.unsaved import UnsavedNotice
from ..tasks.task_dialog import TaskDialog
from ..widgets.focus import lead_focus_inside
from ..widgets.messages import Messages
from ..widgets.tool_tip import plain_tip

_NOTHING = "–"


class ReplaceAgreementDialog(TaskDialog):
    """Shows what a newer text says otherwise, and runs ``deesc:replaceagreement``."""

    def __init__(self, session: Session, messages: Messages, parent: Any = None) -> None:
        super().__init__(
            session, messages, "deescReplaceAgreement", tr("Replace Agreement"), "workspace", tr("&Replace"), parent
        )
        self._changes: tuple[TextChange, ...] = ()
        self._refusal = ""
        self._make_widgets()
        self._lay_out()
        self.run_button.setToolTip(tr("Puts the newer text into the workspace; the older one stays on record in it."))
        self.run_button.clicked.connect(self.start)
        session.workspace_changed.connect(self._refresh)
        self._refresh()
        self.resize(760, 480)

    def start(self) -> None:
        """Put the newer text in the place of the older."""
        workspace = self.session.workspace
        if self.is_ready() and workspace is not None:
            parameters = {"AGREEMENT": self._file(), "REASON": self.reason.text().strip()}
            self.run("deesc:replaceagreement", {"WORKSPACE": workspace.store.id, **parameters})

    def on_done(self, results: dict[str, Any]) -> None:
        """Have the window go by the newer text."""
        try:
            self.session.leave_and_open_again()
        except DeescError as error:
            self.say(told(error))
            return
        self.messages.success(
            filled(tr("The agreement was replaced; places that differ: {count}."), count=results["CHANGES"])
        )
        self.accept()

    def is_ready(self) -> bool:
        """Whether there is a newer text, a reason, and nothing that speaks against it."""
        return not self._missing()

    def _make_widgets(self) -> None:
        self.file = QgsFileWidget()
        self.file.setObjectName("agreementFile")
        self.file.setFilter(tr("Agreement") + " (*.json)")
        self.file.setToolTip(tr("The file of the agreement, written anew under the same id."))
        self.file.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.file.fileChanged.connect(self._refresh)
        lead_focus_inside(self.file)
        self.changes = QTreeWidget()
        self.changes.setObjectName("changes")
        self.changes.setHeaderLabels([tr("Place in the text"), tr("Now"), tr("In the newer text")])
        self.changes.setToolTip(tr("Every place at which the two texts differ."))
        self.changes.setRootIsDecorated(False)
        self.changes.setWordWrap(True)
        self.changes.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.changes.setTabKeyNavigation(False)
        self.reason = QLineEdit()
        self.reason.setObjectName("reason")
        self.reason.setToolTip(tr("Why, and who decided it; it goes on record."))
        self.reason.textChanged.connect(self._refresh_button)
        self.unsaved = UnsavedNotice(self.session, tr("The layers are opened again under the newer text."))
        self.unsaved.settled.connect(self._refresh)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Newer text"), self.file)
        reason = QFormLayout()
        reason.addRow(tr("R&eason"), self.reason)
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.unsaved)
        layout.addLayout(form)
        layout.addWidget(self.changes, 1)
        layout.addLayout(reason)
        self.set_order(self.file, self.changes, self.reason, self.unsaved.save_button, self.run_button)

    def _file(self) -> str:
        return str(self.file.filePath()).strip()

    def _missing(self) -> str:
        if self.session.workspace is None:
            return tr("Open or make a workspace first.")
        hindrance = self.session.workspace.hindrance()
        if hindrance is not None or self._refusal:
            return self._refusal if hindrance is None else told(hindrance)
        if not self._file():
            return tr("Choose the file of the agreement.")
        if not self._changes:
            return tr("The workspace has this text already.")
        if self.unsaved.is_needed:
            return tr("Save or discard the edits of the open workspace first.")
        return "" if self.reason.text().strip() else tr("Say why the agreement is replaced, and who decided it.")

    def _compare(self) -> None:
        """Find what the text says otherwise, or why it cannot take the place of the workspace's."""
        self._changes, self._refusal = (), ""
        workspace = self.session.workspace
        if workspace is None or not self._file():
            return
        try:
            look_at_agreement(self._file())
            newer = load_agreement(self._file())
            refuse_replacement(workspace.snapshot(), newer)
        except DeescError as error:
            self._refusal = told(error)
            return
        self._changes = agreement_changes(workspace.agreement, newer)

    def _refresh(self) -> None:
        self.unsaved.refresh()
        self._compare()
        self._show_changes()
        self._refresh_button()

    def _show_changes(self) -> None:
        self.changes.clear()
        for change in self._changes:
            texts = [figure(change.place), *(sentence(text or _NOTHING) for text in (change.before, change.after))]
            row = QTreeWidgetItem(texts)
            for column, text in enumerate((change.place, change.before, change.after)):
                row.setToolTip(column, plain_tip(text or _NOTHING))
            self.changes.addTopLevelItem(row)
        for column in range(self.changes.columnCount()):
            self.changes.resizeColumnToContents(column)

    def _refresh_button(self) -> None:
        if not self.is_running:
            self.say(self._missing())
        self.refresh_run_button()
