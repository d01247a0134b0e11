# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dialogs share that run an algorithm: a form, a progress bar with Cancel, an outcome, and Help."""

from __future__ import annotations

from typing import Any, Mapping

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QDialog,
    QDialogButtonBox,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ..language.translation import tr
from ..session.session import Session
from ..widgets.help import show_help
from ..widgets.messages import Messages
from ..widgets.selectable_label import SelectableLabel
from .algorithm_run import AlgorithmRun


class HelpedDialog(QDialog):
    """A dialog with a button box, whose Help button and F1 open a page of the help.

    Attributes
    ----------
    body : QVBoxLayout
        What lies above the buttons.
    buttons : QDialogButtonBox
        With Close and Help; the dialog's own buttons are added to it.
    """

    def __init__(self, name: str, title: str, help_page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setSizeGripEnabled(True)
        self._help_page = help_page
        self.body = QVBoxLayout()
        # no standard buttons: Qt gives these its own words again whenever the language is set
        self.buttons = QDialogButtonBox()
        self.close_button = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setObjectName("close")
        help_button = self.buttons.addButton(tr("Help"), QDialogButtonBox.ButtonRole.HelpRole)
        help_button.setObjectName("help")
        help_button.setToolTip(tr("Opens the help page of this dialog (F1)."))
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(self.show_help)
        help_action = QAction(tr("Help"), self)
        help_action.setShortcut(QKeySequence(Qt.Key.Key_F1))
        help_action.triggered.connect(self.show_help)
        self.addAction(help_action)
        layout = QVBoxLayout(self)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.buttons)

    def set_order(self, first: QWidget, *others: QWidget) -> None:
        """Have Tab go through the fields in this order and then to the buttons, and begin in the first one."""
        order = (first, *others, self.close_button)
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)
        first.setFocus()

    def show_help(self) -> None:
        """Open the help page of this dialog."""
        show_help(self._help_page)


class TaskDialog(HelpedDialog):
    """A dialog that runs one algorithm, or another work of the same signals, in the background.

    Subclasses fill `form`, enable `run_button` when everything is stated, connect it to `run`, and say in
    `on_done` what came of it. While the run lasts the form is disabled and Close is Cancel.
    """

    def __init__(
        self, session: Session, messages: Messages, name: str, title: str, help_page: str, run_label: str, parent: Any
    ) -> None:
        super().__init__(name, title, help_page, parent)
        self.session, self.messages = session, messages
        self._run: Any = None
        self.form = QWidget()
        self.run_button = self.buttons.addButton(run_label, QDialogButtonBox.ButtonRole.ActionRole)
        self.run_button.setObjectName("run")
        self.run_button.setDefault(True)
        self.progress = QProgressBar()
        self.progress.setObjectName("progress")
        self.progress.hide()
        self.outcome = SelectableLabel()
        self.outcome.setObjectName("outcome")
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.outcome.hide()
        self.body.addWidget(self.form, 1)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.outcome)

    @property
    def is_running(self) -> bool:
        """Whether a run is under way."""
        return self._run is not None

    def run(self, algorithm_id: str, parameters: Mapping[str, Any]) -> None:
        """Run an algorithm; the outcome comes to `on_done` or is shown as an error."""
        if not self.is_running:
            self.begin(AlgorithmRun(algorithm_id, parameters, self.session.project, self))

    def begin(self, run: Any) -> None:
        """Start what has the signals and methods of an `AlgorithmRun`, unless a run is under way."""
        if self.is_running:
            return
        self.outcome.hide()
        self.progress.setValue(0)
        self._run = run
        self._set_running(True)
        self._run.progressed.connect(lambda percent: self.progress.setValue(int(percent)))
        self._run.done.connect(self._on_done)
        self._run.failed.connect(self._on_failed)
        self._run.start()

    def cancel(self) -> None:
        """Ask the run to stop; nothing of it stays behind."""
        if self._run is not None:
            self.close_button.setEnabled(False)
            self.say(tr("Cancelling…"))
            self._run.cancel()  # a run that has not begun yet ends at once

    def reject(self) -> None:
        """Close; while a run lasts, cancel it instead."""
        if self.is_running:
            self.cancel()
        else:
            super().reject()

    def say(self, text: str) -> None:
        """Show one plain sentence below the form."""
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setText(text)
        self.outcome.setVisible(bool(text))

    def on_done(self, results: Any) -> None:
        """Say what came of the run; overridden."""

    def on_failed(self, reason: str) -> None:
        """Say why the run came to nothing; `reason` is empty after a cancellation."""
        self.say(reason or tr("Cancelled; nothing was changed."))

    def is_ready(self) -> bool:
        """Whether everything is stated that a run needs; overridden."""
        return True

    def refresh_run_button(self) -> None:
        """Enable the run where `is_ready` says so and none is under way."""
        self.run_button.setEnabled(not self.is_running and self.is_ready())

    def _on_done(self, results: Any) -> None:
        self._set_running(False)
        self.on_done(results)

    def _on_failed(self, reason: str) -> None:
        self._set_running(False)
        self.on_failed(reason)

    def _set_running(self, is_running: bool) -> None:
        if not is_running and self._run is not None:
            self._run.deleteLater()
            self._run = None
        self.form.setEnabled(not is_running)
        self.progress.setVisible(is_running)
        self.close_button.setEnabled(True)
        self.close_button.setText(tr("Cancel") if is_running else tr("Close"))
        self.refresh_run_button()
