# SPDX-License-Identifier: GPL-2.0-or-later
"""What comes of inputs: their features are judged one after the other, and all that is taken goes in as one change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Callable, Mapping, Sequence

from qgis.core import QgsCoordinateTransformContext

from ..core.changes import Difference
from ..core.delimitation import Delimitation, Feature
from ..core.errors import Cancelled, DeescError, ImportRefused
from ..core.intake.consequences import (
    change_sentences,
    changes_of,
    lapsed_sentences,
    measured,
    stale_buffers,
    stale_sentence,
    with_changes,
)
from ..core.intake.existing import NOBODY_SAID, Existing, Meeting
from ..core.intake.intake import Intake, Refusal
from ..core.intake.taking import Desk
from ..core.saying import Message
from .incoming import Incoming, IsCancelled, read
from .inputs import Input
from .stores import Store
from .waiting import PATIENT, Wait

_READ = 80.0
"""Percent of an import that reading takes."""


@dataclass(frozen=True)
class Outcome:
    """What comes of an input, or came of it.

    Attributes
    ----------
    intakes : tuple of (str, Intake)
        By the names of its layers.
    notes : tuple of Message
        What was changed on the way.
    problem : Message or None
        Why nothing of it could be read.
    """

    title: str
    intakes: tuple[tuple[str, Intake], ...] = ()
    notes: tuple[Message, ...] = ()
    problem: Message | None = None

    @property
    def accepted(self) -> tuple[Feature, ...]:
        """The features that are added."""
        return tuple(feature for _, intake in self.intakes for feature in intake.accepted)

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """The features that the workspace has already and that were not refused."""
        return tuple(meeting for _, intake in self.intakes for meeting in intake.meetings)

    @property
    def revisions(self) -> tuple[Meeting, ...]:
        """Those that take the place of what the workspace has."""
        return tuple(meeting for _, intake in self.intakes for meeting in intake.revisions)

    @property
    def left_out(self) -> tuple[Meeting, ...]:
        """Those that are left out, for somebody chose so or they change nothing."""
        return tuple(meeting for _, intake in self.intakes for meeting in intake.left_out)

    @property
    def taken(self) -> int:
        """How many features are added or revised."""
        return len(self.accepted) + len(self.revisions)

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """Those that are not."""
        return tuple(refusal for _, intake in self.intakes for refusal in intake.refusals)

    @property
    def refused(self) -> tuple[Message, ...]:
        """The sentences of what is not taken: one for the whole, or one for each feature."""
        return (self.problem,) if self.problem else tuple(refusal.message for refusal in self.refusals)


def import_all(
    store: Store,
    inputs: Sequence[Input],
    transforms: QgsCoordinateTransformContext,
    wait: Wait = PATIENT,
    progress: Callable[[float], object] = lambda percent: None,
    existing: Existing = Existing.REFUSE,
) -> list[Outcome]:
    """Import inputs into a workspace, as one change.

    Parameters
    ----------
    existing : Existing
        What becomes of features that the workspace has already.

    Raises
    ------
    DeescError
        When the only input cannot be read; and as `write_all`.
    Cancelled
        When `wait` said so; nothing was written then.
    """
    delimitation = store.snapshot(wait)
    outcomes = read_and_judged(inputs, delimitation, transforms, existing, NOBODY_SAID, wait.is_cancelled, progress)
    if len(outcomes) == 1 and outcomes[0].problem is not None:
        raise ImportRefused(outcomes[0].problem)
    write_all(store, delimitation, outcomes, wait)
    progress(100.0)
    return outcomes


def read_and_judged(
    inputs: Sequence[Input],
    delimitation: Delimitation,
    transforms: QgsCoordinateTransformContext,
    existing: Existing | None,
    choices: Mapping[tuple[str, str], Existing],
    is_cancelled: IsCancelled = lambda: False,
    progress: Callable[[float], object] = lambda percent: None,
) -> list[Outcome]:
    """What comes of inputs, and what that changes of a delimitation; nothing is written.

    Raises
    ------
    Cancelled
        When `is_cancelled` said so.
    """
    incoming: list[Incoming] = []
    for one in inputs:
        incoming.append(read(one, delimitation.agreement, transforms, is_cancelled))
        progress(_READ * len(incoming) / len(inputs))

    pause_point = _pause_point(is_cancelled)
    outcomes = judged(incoming, delimitation, existing, choices, pause_point)
    outcomes = with_consequences(outcomes, delimitation, is_cancelled)
    pause_point()
    return outcomes


def _pause_point(is_cancelled: IsCancelled) -> Callable[[], None]:
    """What a long work calls every so often: it raises once `is_cancelled` says so."""

    def pause_point() -> None:
        if is_cancelled():
            raise Cancelled("Cancelled; nothing was written.")

    return pause_point


def judged(
    incoming: Sequence[Incoming],
    delimitation: Delimitation,
    existing: Existing | None = Existing.REFUSE,
    choices: Mapping[tuple[str, str], Existing] = NOBODY_SAID,
    pause_point: Callable[[], None] = lambda: None,
) -> list[Outcome]:
    """Which features of inputs are taken and which refused; what one input brings counts for the next.

    Parameters
    ----------
    existing, choices, pause_point
        As of `core.intake.taking.Desk`.
    """
    desk = Desk(delimitation, existing, choices, pause_point)
    outcomes = [_judged(one, desk) for one in incoming]
    return [
        replace(outcome, intakes=tuple((layer, desk.with_zones(intake)) for layer, intake in outcome.intakes))
        for outcome in outcomes
    ]


def with_consequences(
    outcomes: Sequence[Outcome],
    delimitation: Delimitation,
    is_cancelled: IsCancelled = lambda: False,
) -> list[Outcome]:
    """The same, with notes on what revisions change: in numbers, of buffers, of findings that were accepted.

    What follows from all of them together is told with the last input that revises something.
    """
    added, changed = changes_of(intake for outcome in outcomes for _, intake in outcome.intakes)
    if not changed:
        return list(outcomes)
    after = with_changes(delimitation, (*added, *changed))
    lapsed = lapsed_sentences(delimitation, after, date.today(), is_cancelled)
    stale = stale_buffers(after, changed)
    together = [*([stale_sentence(stale)] if stale else []), *lapsed]
    told = []
    for outcome in reversed(outcomes):
        notes = [
            sentence
            for change in measured(outcome.revisions, delimitation, _pause_point(is_cancelled))
            if change is not None
            for sentence in change_sentences(change)
        ]
        told.append(replace(outcome, notes=(*outcome.notes, *notes, *(together if outcome.revisions else ()))))
        together = [] if outcome.revisions else together
    return told[::-1]


def write_all(store: Store, delimitation: Delimitation, outcomes: Sequence[Outcome], wait: Wait = PATIENT) -> None:
    """Add what is taken to the workspace and revise what is revised, in one transaction.

    Where nothing is taken the workspace is not opened for writing, and keeps every byte.

    Raises
    ------
    DeescError
        As `Store.write`; and when a table of the workspace is damaged.
    """
    if delimitation.unreadable:
        raise ImportRefused(
            "{file} is damaged (the table “{table}”), and nothing can be imported into it; restore it from a copy.",
            file=store.label,
            table=delimitation.unreadable[0].table or delimitation.unreadable[0].column,
        )
    added, changed = changes_of(intake for outcome in outcomes for _, intake in outcome.intakes)
    store.write(Difference(added=added, changed=changed), wait)


def _judged(incoming: Incoming, desk: Desk) -> Outcome:
    intakes: list[tuple[str, Intake]] = []
    notes = list(incoming.notes)
    problem = incoming.problem
    try:
        for group in incoming.groups:
            intake = desk.take_in(group.drafts, group.choices.stated)
            notes += intake.notes()
            intakes.append((group.layer, replace(intake, refusals=(*group.refusals, *intake.refusals))))
    except Cancelled:
        raise
    except DeescError as error:
        return Outcome(incoming.title, problem=error.message)
    return Outcome(incoming.title, tuple(intakes), tuple(notes), problem)
