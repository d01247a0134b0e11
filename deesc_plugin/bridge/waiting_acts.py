# SPDX-License-Identifier: GPL-2.0-or-later
"""Acts that wait to be saved: like edits they are stored with *Save all*, and can be taken back until then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timezone

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.agreed import ActToRecord
from ..core.changes import Difference
from ..core.consent.redivision import Redivision
from ..core.delimitation import Acts
from ..core.errors import DeescError, WorkspaceError
from ..core.ledger.acts import ACTS
from ..core.ledger.entry import Entry
from ..core.ledger.state import state_of
from ..core.stretch import Stretch
from .stores import Store

WAITING_LOG = "00000000"
"""Stands for the log of an act that has no number yet."""


def is_waiting(entry: Entry) -> bool:
    """Whether an entry is not in the ledger yet."""
    return entry.author.endswith(f".{WAITING_LOG}")


@dataclass(frozen=True)
class _Step:
    """What was done at once."""

    acts: tuple[ActToRecord, ...]
    division: Redivision | None


class WaitingActs(QObject):
    """The acts of an open workspace that are not in its ledger yet, in the order in which they were done.

    Signals
    -------
    changed
        Others wait than before.
    not_saved(object)
        They could not be stored, and wait on: the `DeescError`.
    """

    changed = pyqtSignal()
    not_saved = pyqtSignal(object)

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._steps: list[_Step] = []
        self._undone: list[_Step] = []
        self._laid_over: tuple[Acts, tuple[ActToRecord, ...], Acts] | None = None

    @property
    def acts(self) -> tuple[ActToRecord, ...]:
        """What waits."""
        return tuple(act for step in self._steps for act in step.acts)

    @property
    def is_empty(self) -> bool:
        """Whether neither acts nor stretches wait."""
        return not self._steps

    @property
    def can_redo(self) -> bool:
        """Whether acts were taken back, and nothing was done since."""
        return bool(self._undone)

    def add(self, *acts: ActToRecord, division: Redivision | None = None) -> None:
        """Have acts wait, and stretches in the place of others, as one step that is taken back as a whole.

        Raises
        ------
        LedgerError
            When a body is not that of its act.
        """
        for act in acts:
            ACTS[act.act].refuse(act.body)
        self._steps.append(_Step(acts, division))
        self._undone.clear()
        self.changed.emit()

    def undo(self) -> None:
        """Take back the last step, if any."""
        if self._steps:
            self._undone.append(self._steps.pop())
            self.changed.emit()

    def redo(self) -> None:
        """Do again what was taken back last, if anything was."""
        if self._undone:
            self._steps.append(self._undone.pop())
            self.changed.emit()

    def save(self) -> None:
        """Store what waits: all of it or nothing, and `not_saved` says why."""
        if self.is_empty:
            return
        try:
            self._store.write(Difference(), acts=self.acts, division=self._division())
        except DeescError as error:
            self.not_saved.emit(error)
            return
        self._steps.clear()
        self._undone.clear()
        self.changed.emit()

    def discard(self) -> None:
        """Give up what waits."""
        self._steps.clear()
        self._undone.clear()
        self.changed.emit()

    def take_over(self, other: WaitingActs) -> None:
        """Go on from what waited at the same store, where it does not wait any more."""
        self._steps, self._undone, other._steps, other._undone = other._steps, other._undone, [], []

    def laid_over(self, acts: Acts) -> Acts:
        """Acts as they will be once what waits is stored: under a log that is none, and the time of now.

        The window asks at each look: nothing is made again while the same acts wait.
        """
        if not self.acts:
            return acts
        before = self._laid_over
        if before is None or before[0] is not acts or before[1] != self.acts:
            now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
            waiting = [(f"{act.by}.{WAITING_LOG}", now, act.act, act.body) for act in self.acts]
            ledger = acts.ledger.with_acts(waiting)
            before = self._laid_over = acts, self.acts, replace(acts, ledger=ledger, state=state_of(ledger))
        return before[2]

    def divided(self, stretches: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
        """Stretches as they will be once what waits is stored; as they are where somebody else changed them."""
        after = self._divided(stretches)
        return stretches if after is None else after

    def _divided(self, stretches: tuple[Stretch, ...]) -> tuple[Stretch, ...] | None:
        after: tuple[Stretch, ...] | None = stretches
        for step in self._steps:
            if step.division is not None and after is not None:
                after = step.division.applied(after)
        return after

    def _division(self) -> Redivision:
        """All that waits to be divided, as one."""
        stored = self._store.stretches()
        after = self._divided(stored)
        if after is None:
            raise WorkspaceError(
                "The stretches of {workspace} were changed by somebody else meanwhile; take back what waits, and "
                "divide the line again.",
                workspace=self._store.label,
            )
        return Redivision.between(stored, after)
