# SPDX-License-Identifier: GPL-2.0-or-later
"""What the minutes of a meeting say of the line: what was agreed at it, what is agreed in all, who stands where."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..delimitation import Delimitation
from ..errors import DeescError
from ..ledger.acts import Meeting
from ..ledger.acts.meeting import MEETING
from ..ledger.ledger import Ledger
from ..ledger.state import state_of
from ..saying import Listed
from .consent import Consent, Standing, consent_of


@dataclass(frozen=True)
class Minutes:
    """How the parties stood to every stretch when a meeting ended; or stand, where no meeting is meant.

    Attributes
    ----------
    here : tuple of Standing
        The stretches to which the last party agreed at the meeting, so that it was agreed by all.
    delimitation : Delimitation
        With the acts up to the last one that names the meeting.
    """

    delimitation: Delimitation
    consent: Consent
    meeting: Meeting | None = None
    here: tuple[Standing, ...] = ()

    @property
    def here_m(self) -> float:
        """What was agreed at the meeting, metres."""
        return sum(one.metres for one in self.here)


def minutes_of(delimitation: Delimitation, number: str = "") -> Minutes:
    """The minutes of a meeting, by its number; without one, how matters stand.

    The lines are those of today: a stance on a line that was moved since has lapsed in any minutes.

    Raises
    ------
    DeescError
        When no such meeting is on record, or no line is divided.
    """
    if not delimitation.stretches:
        raise DeescError("No line is divided into stretches yet; divide one, and record what the parties say of it.")
    if not number:
        return Minutes(delimitation, consent_of(delimitation))
    order = delimitation.acts.ledger.order
    ends = [place for place, entry in enumerate(order) if _is_of(entry.act, entry.body, number)]
    meeting = delimitation.acts.state.meetings.get(number)
    if meeting is None or not ends:
        known = list(delimitation.acts.state.meetings)
        if not known:
            raise DeescError("No meeting is on record yet; record meeting {number} first.", number=number)
        template = "No meeting {number} is on record; those on record are {known}."
        raise DeescError(template, number=number, known=Listed.of(known, most=None))
    ledger = Ledger(order[: ends[-1] + 1])
    state = state_of(ledger)
    until = replace(delimitation, acts=replace(delimitation.acts, ledger=ledger, state=state))
    consent = consent_of(until)
    places = {entry.id: place for place, entry in enumerate(ledger.order)}
    here = tuple(one for one in consent.standings if one.is_agreed and _last(one, places) == number)
    return Minutes(until, consent, meeting, here)


def _is_of(act: str, body: object, number: str) -> bool:
    stated = body if isinstance(body, dict) else {}
    return stated.get("number" if act == MEETING else "meeting") == number


def _last(standing: Standing, places: dict[str, int]) -> str:
    """At which meeting the last of the parties agreed whose consent is needed."""
    stances = [standing.stances[party] for party in standing.parties]
    return max(stances, key=lambda one: places[one.entry.id]).meeting
