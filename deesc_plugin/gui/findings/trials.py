# SPDX-License-Identifier: GPL-2.0-or-later
"""Remedies tried out one after the other in the background: what they change, and what is found after them."""

from __future__ import annotations

from datetime import date
from typing import Any, Callable, Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.check_memory import CheckMemory
from ...core.delimitation import Delimitation
from ...core.finding import Fix
from ...core.trial import Trial, try_out
from ..language.translation import tr
from ..tasks.background_task import BackgroundTask
from .live_check import LiveCheck


class Trials(QObject):
    """Tries remedies out with the memory of the live check, which comes first whenever the drawing changes.

    Signals
    -------
    tried(int, object)
        The place of a remedy among those that were to be tried, and its `Trial`; an exception where nothing came of it.
    """

    tried = pyqtSignal(int, object)

    def __init__(self, live: LiveCheck, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._task: TrialTask | None = None
        self._left: list[tuple[int, Fix]] = []
        live.memory_wanted.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether a remedy is being tried, or one that is not wanted any more has not ended yet."""
        return self._task is not None

    def begin(self, fixes: Sequence[Fix]) -> None:
        """Try remedies for what was checked last, and none that were asked for before."""
        self.stop()
        self._left = list(enumerate(fixes))
        self._next()

    def stop(self) -> None:
        """Try nothing any more, and tell of nothing."""
        self._left = []
        if self._task is not None:
            self._task.place = -1
            self._task.cancel()

    def _next(self) -> None:
        result, delimitation = self._live.result, self._live.delimitation
        if (
            self._left
            and self._task is None
            and self._live.is_current
            and result is not None
            and delimitation is not None
        ):
            place, fix = self._left.pop(0)
            self._task = TrialTask(place, fix, delimitation, result.day, self._live.memory, self._on_ended)
            self._live.lend(self._task)

    def _on_ended(self, task: TrialTask) -> None:
        self._task = None
        self._live.take_back(task)
        outcome = task.result if task.result is not None else task.problem
        if task.place >= 0 and outcome is not None:
            self.tried.emit(task.place, outcome)
        self._next()


class TrialTask(BackgroundTask):
    """One remedy tried out; its result is the Trial.

    Parameters
    ----------
    place : int
        Its place among the remedies.
    memory : CheckMemory
        Used by this task alone until it has finished.
    """

    def __init__(
        self,
        place: int,
        fix: Fix,
        delimitation: Delimitation,
        day: date,
        memory: CheckMemory,
        tell: Callable[[TrialTask], Any],
    ) -> None:
        super().__init__(tr("Proposed fix"), tell)
        self.place = place
        self._asked = fix, delimitation, day, memory

    def work(self) -> Trial:
        """Work the fix out and check what comes of it."""
        return try_out(*self._asked, self.isCanceled)
