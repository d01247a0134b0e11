# SPDX-License-Identifier: GPL-2.0-or-later
"""Work of the core in another thread, on a snapshot: what comes of it is told in the window's thread, or to nobody."""

from __future__ import annotations

from typing import Any, Callable, ClassVar

from qgis.core import QgsTask

from ...bridge.deeds import under_command
from ...core.errors import Cancelled


class BackgroundTask(QgsTask):
    """One piece of work; `result` or `problem` is set when it has run, neither when it was cancelled.

    Parameters
    ----------
    title : str
        What the task manager shows.
    tell : callable
        Called with the task, in the main thread, when it has ended.
    """

    work: Callable[[], Any]
    """What is to be done, which subclasses define; it asks `isCanceled` and touches no layer."""

    ending: ClassVar[set[BackgroundTask]] = set()
    """Tasks that nobody waits for; a running task whose Python half is gone brings QGIS down."""

    def __init__(self, title: str, tell: Callable[[Any], Any]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt)
        self._tell = tell
        self.result: Any = None
        self.problem: Exception | None = None
        self.has_ended = False

    def run(self) -> bool:
        """Do the work, in whatever thread this is called."""
        try:
            with under_command(self.description()):
                self.result = self.work()
        except Cancelled:
            return False
        except Exception as error:  # an exception that leaves a task's thread would be lost
            self.problem = error
            return False
        return True

    def pause_point(self) -> None:
        """To be called between pieces of the work.

        Raises
        ------
        Cancelled
            When somebody has cancelled the task.
        """
        if self.isCanceled():
            raise Cancelled("Cancelled; nothing was written.")

    def finished(self, _is_done: bool) -> None:
        """Called by QGIS in the main thread."""
        self.has_ended = True
        self._tell(self)

    def tell_nobody(self, *_: Any) -> None:
        """Go on to the end, and tell nobody."""
        self._tell = lambda task: None

    def forget(self) -> None:
        """End it, if it runs, and tell nobody."""
        self.ending.add(self)
        self._tell = self.ending.discard
        self.cancel()
