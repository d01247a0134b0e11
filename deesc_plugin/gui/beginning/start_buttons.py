# SPDX-License-Identifier: GPL-2.0-or-later
"""What a newcomer finds where no workspace is open: what it is about, and three buttons that lead on."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...core.errors import DeescError
from ..language.direction import filled
from ..language.translation import tr
from ..session.session import Session
from ..widgets.folders import documents_folder, remember_folder
from ..widgets.help import show_help
from ..widgets.messages import Messages
from .sample_run import SampleRun, sample_file


class StartButtons(QWidget):
    """New workspace, open, and a sample to try: a copy of one's own, with faults that are there to be found.

    Signals
    -------
    new_asked, open_asked
        The dialog of that name is wanted.
    sample_opened
        The sample is made and at hand.
    """

    new_asked = pyqtSignal()
    open_asked = pyqtSignal()
    sample_opened = pyqtSignal()

    def __init__(self, session: Session, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._messages = session, messages
        self._run: SampleRun | None = None
        self.text = QLabel(
            tr(
                "No workspace is open. A workspace is one file: zones, buffers and posts, and the agreement that they "
                "are checked by."
            )
        )
        self.new = _button("deescStartNew", tr("&New Workspace…"), "/mActionFileNew.svg")
        self.open = _button("deescStartOpen", tr("&Open…"), "/mActionFileOpen.svg")
        self.sample = _button("deescStartSample", tr("&Try the Sample"), "/mActionStart.svg")
        self.tutorial = _button("deescStartTutorial", tr("&Ten Minutes in Pictures"), "/mActionHelpContents.svg")
        self.about = QLabel()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress of the sample"))
        self.stop = _button("deescStartCancel", tr("Cancel"), "/mTaskCancel.svg")
        self._lay_out()
        self.new.clicked.connect(self.new_asked)
        self.open.clicked.connect(self.open_asked)
        self.sample.clicked.connect(lambda _checked=False: self.make_sample())
        self.tutorial.clicked.connect(lambda _checked=False: show_help("tutorial"))
        self.stop.clicked.connect(lambda _checked=False: self._cancel())
        self._show_run()

    def make_sample(self) -> None:
        """Make the sample among the user's documents; where that is not allowed, ask for a folder."""
        folder = documents_folder()
        if os.access(folder, os.W_OK):
            self.make_sample_in(folder)
            return
        asked = QFileDialog(self, tr("Folder for the sample"), str(Path.home()))
        asked.setObjectName("deescSampleFolder")
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setOption(QFileDialog.Option.ShowDirsOnly)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(lambda chosen: self.make_sample_in(Path(chosen)))
        asked.open()

    def make_sample_in(self, folder: Path) -> None:
        """Make the sample in a folder, under a name that is free there, and open it."""
        if self._run is None:
            self._run = SampleRun(sample_file(folder), self._session.project, self)
            self._run.progressed.connect(lambda percent: self.progress.setValue(int(percent)))
            self._run.done.connect(self._on_done)
            self._run.failed.connect(self._on_failed)
            self._show_run()
            self._run.start()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        for label in (self.text, self.about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = (self.new, self.open, self.sample, self.tutorial, self.stop)
        widest = max(button.sizeHint().width() for button in buttons)
        for widget in (
            self.text,
            self.new,
            self.open,
            self.sample,
            self.about,
            self.tutorial,
            self.progress,
            self.stop,
        ):
            if widget in buttons:  # as wide as their texts: from right to left Qt draws an icon far from its word
                widget.setMinimumWidth(widest)
                layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                layout.addWidget(widget)
        layout.addStretch(1)

    def _show_run(self) -> None:
        """What can be done, and what the sample is; while it is made, how far that is."""
        is_running = self._run is not None
        for button in (self.new, self.open, self.sample):
            button.setEnabled(not is_running)
        self.progress.setVisible(is_running)
        self.stop.setVisible(is_running)
        self.stop.setEnabled(is_running)
        told = tr(
            "The sample is made up for illustration: no line in it is an agreed one. It becomes a file of your own "
            "among your documents, with faults to be found."
        )
        self.about.setText(tr("The sample’s drafts are taken in…") if is_running else told)

    def _cancel(self) -> None:
        if self._run is not None:
            self.stop.setEnabled(False)
            self._run.cancel()

    def _end(self) -> None:
        if self._run is not None:
            self._run.deleteLater()
            self._run = None
        self._show_run()

    def _on_done(self, results: dict[str, Any]) -> None:
        self._end()
        path = Path(results["OUTPUT"])
        remember_folder(path)
        try:
            self._session.open(path)
        except DeescError as error:
            self._messages.error(error)
            return
        text = tr("{file} is your own copy of the sample. It is made up for illustration.")
        self._messages.success(filled(text, file=path.name), path.parent)
        self.sample_opened.emit()

    def _on_failed(self, reason: str) -> None:
        self._end()
        if reason:
            self._messages.error(reason)
        else:
            self._messages.tell(tr("Cancelled; nothing was changed."))


def _button(name: str, text: str, icon: str) -> QPushButton:
    button = QPushButton(QgsApplication.getThemeIcon(icon), text)
    button.setObjectName(name)
    return button
