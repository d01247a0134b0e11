# SPDX-License-Identifier: GPL-2.0-or-later
"""The one piece of work that a part of the window waits for: a new one takes the place of the one before."""

from __future__ import annotations

from qgis.core import QgsApplication

from .background_task import BackgroundTask


class CurrentTask:
    """Starts tasks, one at a time, and lets go of them."""

    def __init__(self) -> None:
        self._task: BackgroundTask | None = None

    @property
    def is_running(self) -> bool:
        """Whether there is one that has not told its end."""
        return self._task is not None and not self._task.has_ended

    def begin(self, task: BackgroundTask) -> None:
        """Start a task; nobody waits for the one before any more."""
        self.drop()
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Ask it to stop; it tells its end."""
        if self._task is not None and self.is_running:
            self._task.cancel()

    def drop(self) -> None:
        """Wait for it no more, and stop it."""
        if self._task is not None and self.is_running:
            self._task.forget()
        self._task = None
