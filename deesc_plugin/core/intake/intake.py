# SPDX-License-Identifier: GPL-2.0-or-later
"""What came of incoming features: those that are taken, those that were refused, and those that the workspace has."""

from __future__ import annotations

from dataclasses import dataclass

from ..delimitation import Feature
from ..saying import Count, Listed, Message
from .existing import Existing, Meeting

_LINES_ENCLOSE = "closed lines were taken as the polygons they enclose"


@dataclass(frozen=True)
class Refusal:
    """A feature that was not taken, and why."""

    label: str | Message
    reason: Message

    @property
    def message(self) -> Message:
        """Both, as one sentence."""
        return Message.of("{label}: {reason}", label=self.label, reason=self.reason)

    def __str__(self) -> str:
        return str(self.message)


@dataclass(frozen=True)
class Intake:
    """The features that are taken, and the refusals.

    Attributes
    ----------
    accepted : tuple of Feature
        What is added to the workspace.
    enclosed : tuple of str or Message
        Labels of those that came as a closed line, and were taken as the polygon that it encloses.
    relieved : tuple of str or Message
        Labels of those that had parts or holes without vertices, which were left out.
    meetings : tuple of Meeting
        Those that the workspace has already and that were not refused, with what becomes of them.
    opened : tuple of str or Message
        Labels of those that state that they are agreed, and were taken as proposed.
    """

    accepted: tuple[Feature, ...]
    refusals: tuple[Refusal, ...]
    enclosed: tuple[str | Message, ...] = ()
    relieved: tuple[str | Message, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    opened: tuple[str | Message, ...] = ()

    @property
    def revisions(self) -> tuple[Meeting, ...]:
        """Those that take the place of what the workspace has."""
        return tuple(one for one in self.meetings if one.choice is Existing.REVISE and one.is_change)

    @property
    def left_out(self) -> tuple[Meeting, ...]:
        """Those that were left out, and those that change nothing."""
        return tuple(
            one
            for one in self.meetings
            if one.choice is Existing.SKIP or (one.choice is Existing.REVISE and not one.is_change)
        )

    @property
    def undecided(self) -> tuple[Meeting, ...]:
        """Those of which nobody has said yet what becomes of them."""
        return tuple(one for one in self.meetings if one.choice is None)

    def notes(self) -> list[Message]:
        """What was changed on the way, for the report."""
        notes = []
        if self.enclosed:
            lines = Count(len(self.enclosed), "closed line was taken as the polygon it encloses", _LINES_ENCLOSE)
            notes.append(Message.of("{lines} ({features}).", lines=lines, features=Listed.of(self.enclosed)))
        if self.relieved:
            template = "Parts and holes without vertices, which enclose nothing, were left out of {features}."
            notes.append(Message.of(template, features=Listed.of(self.relieved)))
        if self.opened:
            template = "A file agrees to nothing: stated as agreed and taken as proposed were {features}."
            notes.append(Message.of(template, features=Listed.of(self.opened)))
        for template, meetings in (
            ("Left as the workspace has them: {features}.", self.left_out),
            ("Kept beside those of the workspace, under a new uid: {features}.", self._kept),
        ):
            if meetings:
                notes.append(Message.of(template, features=Listed.of([one.label for one in meetings])))
        return notes

    @property
    def _kept(self) -> tuple[Meeting, ...]:
        return tuple(one for one in self.meetings if one.choice is Existing.KEEP)
