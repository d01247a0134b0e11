# SPDX-License-Identifier: GPL-2.0-or-later
"""The act ``meeting``."""

from __future__ import annotations

from datetime import date

from ..body import DAY, TEXT, WORDS
from ..entry import Entry
from . import Meeting, State, act

MEETING = "meeting"


@act(
    MEETING,
    order=1,
    title="Meeting",
    says="meeting {number}, {place}, {day}; present: {present}",
    body={"number": WORDS, "place": WORDS, "day": DAY, "present": TEXT},
)
def meeting(state: State, entry: Entry) -> None:
    """A meeting of the working group; acts that name its number belong to it.

    One that is recorded again is as it was recorded last.
    """
    body = entry.body
    day = date.fromisoformat(body["day"])
    state.meetings[body["number"]] = Meeting(body["number"], body["place"], day, body["present"])
