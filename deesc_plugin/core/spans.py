# SPDX-License-Identifier: GPL-2.0-or-later
"""Spans of days: when something is in force, and between which days nothing about that changes.

Days are days of the calendar; the last day of a span belongs to it. Nothing here knows of hours or time zones.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Iterable

from .saying import Message

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """Days from the first to the last, both inclusive; None is an open end.

    Examples
    --------
    >>> phase = Span(None, date(2017, 9, 14))
    >>> phase.meets(Span(date(2017, 9, 15), None)), phase.meets(Span(date(2017, 9, 14), date(2017, 9, 20)))
    (False, True)
    """

    first: date | None = None
    last: date | None = None

    @property
    def begin(self) -> date:
        """The first day; the calendar's first one where there is no beginning."""
        return self.first or date.min

    @property
    def end(self) -> date:
        """The last day; the calendar's last one where there is no end."""
        return self.last or date.max

    def holds(self, day: date) -> bool:
        """Whether the day belongs to the span."""
        return self.begin <= day <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two have a day in common."""
        return self.begin <= other.end and other.begin <= self.end

    def covers(self, other: Span) -> bool:
        """Whether each day of the other belongs to this one."""
        return self.begin <= other.begin and other.end <= self.end

    def said_of(self, sentence: Message) -> Message:
        """A sentence, and on which days it is true."""
        if self.first is None:
            return Message.of("{sentence} This holds until {last}.", sentence=sentence, last=self.end)
        if self.last is None:
            return Message.of("{sentence} This holds from {first} on.", sentence=sentence, first=self.first)
        if self.first == self.last:
            return Message.of("{sentence} This holds on {day}.", sentence=sentence, day=self.first)
        return Message.of(
            "{sentence} This holds from {first} to {last}.", sentence=sentence, first=self.first, last=self.last
        )


ALWAYS = Span()


def spans_between_changes(lives: Iterable[Span], within: Span = ALWAYS) -> tuple[Span, ...]:
    """The spans, in order and without a gap, between the days on which one of the lives begins or is over.

    Parameters
    ----------
    lives : iterable of Span
        When each thing is in force.
    within : Span
        What changes outside makes no further span: the outermost ones are open and stand for what is in force on the
        first and last day of this, unless some life has no day in it.

    Returns
    -------
    tuple of Span
        `ALWAYS` alone where nothing changes. At each border between two spans a life begins or is over, so there are
        never two neighbours in which the same is in force, and at most two spans more than twice the lives.
    """
    lives = set(lives)
    earliest = min([within.begin, *(life.end for life in lives)])
    latest = max([within.end, *(life.begin for life in lives)])
    starts = {life.begin for life in lives} | {life.end + _DAY for life in lives if life.end < date.max}
    days = sorted(day for day in starts if earliest < day <= latest)
    return tuple(map(Span, [None, *days], [*(day - _DAY for day in days), None]))
