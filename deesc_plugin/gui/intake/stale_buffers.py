# SPDX-License-Identifier: GPL-2.0-or-later
"""Offers to make the buffers again whose zones or lines were just revised."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Callable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ...core.changes import FeatureChange
from ...core.check_memory import CheckMemory
from ...core.delimitation import Delimitation
from ...core.errors import DeescError
from ...core.finding import Fix
from ...core.intake.consequences import remaking, stale_buffers, stale_sentence
from ..language.direction import told
from ..language.translation import tr
from ..session.done_changes import DoneChanges
from ..session.session import Session
from ..tasks.background_task import BackgroundTask
from ..widgets.messages import Messages


class MakingTask(BackgroundTask):
    """Buffers made again; its result is the Fix with their geometries.

    Parameters
    ----------
    delimitation : Delimitation
        As it is shown; what the fix is about is copied, for prepared geometries belong to one thread.
    """

    def __init__(self, fix: Fix, delimitation: Delimitation, tell: Callable[[MakingTask], Any]) -> None:
        super().__init__(tr("Buffer from zone"), tell)
        buffers = [delimitation.feature(edit.uid) for edit in fix.edits]
        zones = {buffer.zone: delimitation.feature(buffer.zone) for buffer in buffers if buffer is not None}
        about = tuple(one for one in (*buffers, *zones.values()) if one is not None)
        self._fix, self._delimitation = fix, replace(delimitation, features=about)

    def work(self) -> Fix:
        """Make the buffers."""
        return self._fix.worked_out(CheckMemory().adopt(self._delimitation, date.today()), self.isCanceled)


class StaleBuffers(QWidget):
    """A line that is there while revisions have left buffers behind, with a button that makes them again.

    Parameters
    ----------
    done : DoneChanges
        What was done here so far; the new buffers are one thing more that can be taken back.

    Signals
    -------
    changed
        Buffers were made again, or there are none to be made.
    """

    changed = pyqtSignal()

    def __init__(self, session: Session, messages: Messages, done: DoneChanges, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._messages, self._done = session, messages, done
        self._changes: tuple[FeatureChange, ...] = ()
        self._task: MakingTask | None = None
        self.label = QLabel()
        self.label.setObjectName("staleBuffers")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(tr("Make the &buffers again"))
        self.button.setObjectName("makeAgain")
        self.button.setToolTip(tr("Makes them from the line as it is now, with the widths that they remember."))
        self.button.clicked.connect(self.make_again)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        self.hide()

    def look(self, changes: Sequence[FeatureChange]) -> None:
        """Say which buffers changes have left behind; nothing is shown where there is none."""
        self._changes = tuple(changes)
        workspace = self._session.workspace
        shown = None if workspace is None else workspace.snapshot()
        stale = [] if shown is None else stale_buffers(shown, self._changes)
        self.label.setText(told(stale_sentence(stale)))
        self.button.setEnabled(shown is not None and remaking(stale, shown) is not None and self._task is None)
        self.setVisible(bool(stale))
        self.changed.emit()

    def make_again(self) -> None:
        """Make them again in the background, and put them into their layers as one command."""
        workspace = self._session.workspace
        if workspace is None or self._task is not None:
            return
        shown = workspace.snapshot()
        fix = remaking(stale_buffers(shown, self._changes), shown)
        if fix is not None:
            self._task = MakingTask(fix, shown, self._on_made)
            self.button.setEnabled(False)
            QgsApplication.taskManager().addTask(self._task)

    def hideEvent(self, event: Any) -> None:
        """Let go of what is still being made."""
        if self._task is not None and not event.spontaneous():
            task, self._task = self._task, None
            task.forget()
        super().hideEvent(event)

    def _on_made(self, task: MakingTask) -> None:
        workspace, self._task = self._session.workspace, None
        if task.problem is not None:
            self._messages.error(task.problem)
        elif workspace is not None and task.result is not None:
            self._apply(task.result)
        self.look(self._changes)

    def _apply(self, fix: Fix) -> None:
        try:
            self._done.do(self._session.open_workspace, told(fix.label), lambda workspace: workspace.apply(fix))
        except DeescError as error:
            self._messages.error(error)
