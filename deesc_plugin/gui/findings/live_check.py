# SPDX-License-Identifier: GPL-2.0-or-later
"""Checks the workspace again by itself shortly after each edit, without ever holding up the window."""

from __future__ import annotations

from datetime import date
from typing import Any, Callable

import shapely
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.settings import read_settings
from ...core.check import CheckResult, check
from ...core.check_memory import CheckMemory
from ...core.delimitation import Delimitation
from ...core.errors import DeescError
from ..language.translation import tr
from ..session.session import Session
from ..tasks.background_task import BackgroundTask
from ..tasks.current_task import CurrentTask

DIRECTLY_UP_TO = 2_000
"""Vertices of a delimitation that is checked at once: a tenth of a second; more goes into a task."""


class LiveCheck(QObject):
    """Follows the workspace of a session; what did not change since the last check is not checked again.

    Signals
    -------
    checked(object)
        The `CheckResult` of the workspace as it now stands.
    state_changed
        A check was begun, has ended or failed, the drawing changed, or the workspace was left.
    failed(object)
        The workspace could not be checked: the error.
    progressed(float)
        Percent of the check under way.
    memory_wanted
        A check waits for the task to which the memory was lent.

    Attributes
    ----------
    memory : CheckMemory
        What the checks have worked out; it serves one task at a time.
    """

    checked = pyqtSignal(object)
    state_changed = pyqtSignal()
    failed = pyqtSignal(object)
    progressed = pyqtSignal(float)
    memory_wanted = pyqtSignal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.memory = CheckMemory()
        self._task = CurrentTask()
        self._guest: BackgroundTask | None = None
        self._is_outdated = False
        self._is_asked_again = False
        self.result: CheckResult | None = None
        self.delimitation: Delimitation | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check_now)
        session.content_changed.connect(self._on_edit)
        session.workspace_changed.connect(self._on_workspace)
        self._on_workspace()

    @property
    def is_running(self) -> bool:
        """Whether a check is under way."""
        return self._task.is_running

    @property
    def is_current(self) -> bool:
        """Whether `result` is of the workspace as it now stands."""
        return self.result is not None and not self._is_outdated and not self.is_running

    def check_now(self) -> None:
        """Check the workspace as it stands, at once or, where that takes a while, in a task."""
        self._timer.stop()
        workspace = self._session.workspace
        if workspace is None:
            return
        if self.is_running or self._guest is not None:  # the memory serves one of them at a time
            self._is_asked_again = True
            self._task.cancel()
            self.memory_wanted.emit()
            return
        try:
            snapshot = workspace.snapshot()
        except DeescError as error:
            self.failed.emit(error)
            return
        self._is_outdated = False
        task = CheckTask(snapshot, date.today(), self.memory, self._on_finished)
        if task.vertices <= DIRECTLY_UP_TO:
            task.finished(task.run())
            return
        task.progressChanged.connect(self.progressed)
        self._task.begin(task)
        self.state_changed.emit()

    def lend(self, guest: BackgroundTask) -> None:
        """Run a task that uses the memory; who made it calls `take_back` when it has ended."""
        self._guest = guest
        QgsApplication.taskManager().addTask(guest)

    def take_back(self, guest: BackgroundTask) -> None:
        """The memory is free again, for a check that waited for it."""
        if guest is self._guest:
            self._guest = None
            if self._is_asked_again and not self.is_running:
                self._is_asked_again = False
                self._timer.start(0)

    def close(self) -> None:
        """Let go of the session; a check under way is cancelled."""
        self._timer.stop()
        self._session.content_changed.disconnect(self._on_edit)
        self._session.workspace_changed.disconnect(self._on_workspace)
        self._drop_task()

    def _on_edit(self) -> None:
        self._is_outdated = True
        settings = read_settings()
        if settings.is_live:
            self._timer.start(settings.delay_ms)
        self.state_changed.emit()

    def _on_workspace(self) -> None:
        self._timer.stop()
        self._drop_task()
        self._guest = None
        self.memory = CheckMemory()  # the old one may still be in the hands of a task that is ending
        self.result = self.delimitation = None
        if self._session.workspace is not None:
            self._on_edit()
        else:
            self.state_changed.emit()

    def _drop_task(self) -> None:
        self._is_asked_again = False
        self._task.drop()

    def _on_finished(self, task: CheckTask) -> None:
        """Take over what a task found, unless the drawing has changed meanwhile."""
        if task.problem is not None:
            self._is_asked_again = False
            self.state_changed.emit()
            self.failed.emit(task.problem)
        elif self._is_asked_again:
            self._is_asked_again = False
            self._timer.start(0)
        elif task.result is None or self._is_outdated:
            self._is_outdated = True
            self.state_changed.emit()
        else:
            self.result, self.delimitation = task.result, task.delimitation
            self.state_changed.emit()
            self.checked.emit(task.result)


class CheckTask(BackgroundTask):
    """One check of a snapshot; its result is the CheckResult.

    Parameters
    ----------
    memory : CheckMemory
        Used by this task alone until it has finished; it makes its own copies of the polygons, for prepared
        geometries belong to one thread.
    tell : callable
        Called with the task, in the main thread, when it has ended.
    """

    def __init__(
        self, delimitation: Delimitation, day: date, memory: CheckMemory, tell: Callable[[CheckTask], Any]
    ) -> None:
        super().__init__(tr("Checking the delimitation"), tell)
        self.delimitation = delimitation
        self._day, self._memory = day, memory
        self.vertices = int(shapely.get_num_coordinates([one.geometry for one in delimitation.features]).sum())

    def work(self) -> CheckResult:
        """Check the snapshot by every rule."""
        return check(
            self.delimitation,
            self._day,
            on_progress=lambda fraction: self.setProgress(100.0 * fraction),
            is_cancelled=self.isCanceled,
            memory=self._memory,
        )
