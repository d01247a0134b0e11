# SPDX-License-Identifier: GPL-2.0-or-later
"""What keeps an act from going on record, whoever records it: the window, an algorithm, or a file that is merged."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Callable, Collection, Mapping

from ..agreement import Agreement
from ..characters import refused_in
from ..saying import Listed, Message
from .acts.correct import CORRECT
from .acts.stance import REASONED, STANCE, STANCES
from .entry import KEEPER_OF_MINUTES, LONGEST_LINE
from .ledger import Ledger

_LONGEST_BODY = LONGEST_LINE - 3_000
"""Bytes: beside it the entry says whose it is, when it was made and what was seen by then."""

_WORDS = "text"
"""The member of a note or a correction that may have several lines."""


@dataclass(frozen=True)
class OnRecord:
    """What an act is held against.

    Attributes
    ----------
    meetings : collection of str
        The numbers of the meetings that are on record.
    today : date
        An act is of no later day.
    """

    agreement: Agreement
    ledger: Ledger
    meetings: Collection[str]
    today: date

    def with_meeting(self, number: str) -> OnRecord:
        """The same once another meeting is on record."""
        return replace(self, meetings=frozenset((*self.meetings, number)))


Look = Callable[[Mapping[str, Any], str, OnRecord], "Message | None"]


def why_not_admitted(act: str, body: Mapping[str, Any], by: str, on_record: OnRecord) -> Message | None:
    """Why an act cannot go on record beside what is there; None where it can.

    Parameters
    ----------
    body : mapping
        Of the form that the act has.
    by : str
        The code in whose log it would be.
    """
    looks = (_unreadable, _too_long, _unknown_meeting, *_LOOKS.get(act, ()), _of_a_day_to_come)
    return next((reason for look in looks if (reason := look(body, by, on_record)) is not None), None)


def _unreadable(body: Mapping[str, Any], by: str, on_record: OnRecord) -> Message | None:
    texts = [(name, text) for name, text in body.items() if isinstance(text, str)]
    if not any(refused_in(text, several_lines=name == _WORDS) for name, text in texts):
        return None
    return Message.of("A text holds characters that turn it around or cannot be seen; type it again.")


def _too_long(body: Mapping[str, Any], by: str, on_record: OnRecord) -> Message | None:
    size = len(json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))
    if size <= _LONGEST_BODY:
        return None
    return Message.of(
        "The texts of the act have {size} bytes, and an entry of the ledger has room for {most}; say it shorter, and "
        "name the document that has the rest.",
        size=size,
        most=_LONGEST_BODY,
    )


def _unknown_meeting(body: Mapping[str, Any], by: str, on_record: OnRecord) -> Message | None:
    meeting = body.get("meeting", "")
    if not meeting or meeting == body.get("number") or meeting in on_record.meetings:
        return None
    return Message.of("No meeting {number} is on record; record the meeting first.", number=meeting)


def _of_a_day_to_come(body: Mapping[str, Any], by: str, on_record: OnRecord) -> Message | None:
    day = body.get("day")
    if day is None or date.fromisoformat(day) <= on_record.today:
        return None
    return Message.of("The day {day} is yet to come; an act is of a day that has been.", day=day)


def _of_nobody(body: Mapping[str, Any], by: str, on_record: OnRecord) -> Message | None:
    party, parties = body.get("party", by), on_record.agreement.parties
    if on_record.agreement.party(party) is None:
        known = Listed.of([one.code for one in parties], most=None)
        return Message.of("The agreement has no party “{code}”; stances are those of {known}.", code=party, known=known)
    if by not in (party, KEEPER_OF_MINUTES):
        return Message.of("{by} cannot take a stance for {party}; the secretariat can.", by=by, party=party)
    return None


def _no_stance(body: Mapping[str, Any], by: str, on_record: OnRecord) -> Message | None:
    stance = body["stance"]
    if stance not in STANCES:
        known = Listed.of(map(Message, STANCES), most=None)
        return Message.of("“{stance}” is no stance; a stance is one of {known}.", stance=stance, known=known)
    if stance in REASONED and not body.get("remark", "").strip():
        template = "The stance “{stance}” needs a remark: under which reservation, or why not."
        return Message.of(template, stance=Message(stance))
    return None


def _corrects_nothing_of_its_own(body: Mapping[str, Any], by: str, on_record: OnRecord) -> Message | None:
    entry = on_record.ledger.by_id.get(body["entry"])
    if entry is None:
        template = "No entry {entry} is on record; a correction names one that is by its SHA-256."
        return Message.of(template, entry=body["entry"])
    if entry.code != by:
        return Message.of(
            "The entry {seq} of the log {author} is corrected by {code} alone; a note says what others have to say.",
            seq=entry.seq,
            author=entry.author,
            code=entry.code,
        )
    return None


_LOOKS: Mapping[str, tuple[Look, ...]] = {
    STANCE: (_of_nobody, _no_stance),
    CORRECT: (_corrects_nothing_of_its_own,),
}
"""By the act, what it alone is held against."""
