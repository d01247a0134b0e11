# SPDX-License-Identifier: GPL-2.0-or-later
"""What keeps an act on stretches from going on record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Sequence

from ..agreed import ActToRecord
from ..characters import refused_in
from ..delimitation import Delimitation
from ..errors import DeescError
from ..ledger.acts.agree import AGREE
from ..ledger.acts.stance import REASONED, STANCE, STANCES
from ..ledger.entry import KEEPER_OF_MINUTES
from ..ledger.state import state_of
from ..saying import Listed, Message
from ..stretch import Stretch
from .consent import consent_of, why_not_agreed
from .cutting import line_hash

_NO_LOG, _NO_TIME = "00000000", "2000-01-01T00:00:00Z"
"""Of acts that are tried out: they come after all that they have seen."""


def to_stance(
    stretch: Stretch,
    party: str,
    stance: str,
    day: date,
    remark: str = "",
    document: str = "",
    meeting: str = "",
    by: str = KEEPER_OF_MINUTES,
) -> ActToRecord:
    """What a party says of a stretch as it is drawn."""
    texts = {"remark": remark.strip(), "document": document.strip(), "meeting": meeting}
    body: dict[str, Any] = {
        "stretch": stretch.uid,
        "line": line_hash(stretch.geometry),
        "stance": stance,
        "day": day.isoformat(),
        **{name: text for name, text in texts.items() if text},
    }
    return ActToRecord(STANCE, {**body, "party": party} if by == KEEPER_OF_MINUTES else body, None, by)


def refuse_stance(act: ActToRecord, delimitation: Delimitation, today: date) -> None:
    """Refuse a stance that nobody can take.

    Raises
    ------
    DeescError
        With one sentence: an unknown party or stance, no reason where one is needed, a day to come, letters that turn
        a text around, an unknown meeting.
    """
    body, agreement = act.body, delimitation.agreement
    party = body.get("party", act.by)
    if agreement.party(party) is None:
        known = Listed.of([one.code for one in agreement.parties], most=None)
        raise DeescError("The agreement has no party “{code}”; stances are those of {known}.", code=party, known=known)
    if act.by not in (party, KEEPER_OF_MINUTES):
        raise DeescError("{by} cannot take a stance for {party}; the secretariat can.", by=act.by, party=party)
    if body["stance"] not in STANCES:
        known = Listed.of(map(Message, STANCES), most=None)
        raise DeescError("“{stance}” is no stance; a stance is one of {known}.", stance=body["stance"], known=known)
    unreasoned = _unreasoned(act)
    if unreasoned is not None:
        raise DeescError(unreasoned)
    if date.fromisoformat(body["day"]) > today:
        raise DeescError("The day {day} is yet to come; a stance is of a day that has been.", day=body["day"])
    for text in (body.get("remark", ""), body.get("document", "")):
        if refused_in(text):
            raise DeescError("A text holds characters that turn it around or cannot be seen; type it again.")
    refuse_unknown_meeting(act, delimitation)


def refuse_unknown_meeting(act: ActToRecord, delimitation: Delimitation) -> None:
    """Refuse an act of a meeting that nobody recorded.

    Raises
    ------
    DeescError
        When the act names one; an act `meeting` may name itself.
    """
    meeting = act.body.get("meeting", "")
    if meeting and meeting not in (act.body.get("number"), *delimitation.acts.state.meetings):
        raise DeescError("No meeting {number} is on record; record the meeting first.", number=meeting)


def _unreasoned(act: ActToRecord) -> Message | None:
    """That a stance needs a remark and has none."""
    stance = act.body["stance"]
    if stance not in REASONED or act.body.get("remark", "").strip():
        return None
    template = "The stance “{stance}” needs a remark: under which reservation, or why not."
    return Message.of(template, stance=Message(stance))


def why_not_recorded(acts: Sequence[ActToRecord], delimitation: Delimitation) -> Message | None:
    """Why acts cannot go on record one after the other; None where they can.

    A stance is on a stretch that is there, as it is drawn; and what has stretches is agreed when every party agrees to
    each of them.

    Parameters
    ----------
    delimitation : Delimitation
        What is stored by then.
    """
    stretches = {one.uid: one for one in delimitation.stretches}
    for act in acts:
        if act.act == STANCE:
            unreasoned = _unreasoned(act)
            if unreasoned is not None:
                return unreasoned
            stretch = stretches.get(act.body["stretch"])
            if stretch is None:
                return Message.of("The stretch {uid} is not there any more.", uid=act.body["stretch"])
            if line_hash(stretch.geometry) != act.body["line"]:
                return Message.of(
                    "The line of the stretch {number} is another one than the stance is on; look at it again.",
                    number=stretch.number,
                )
    return _why_not_agreed(acts, delimitation)


def _why_not_agreed(acts: Sequence[ActToRecord], delimitation: Delimitation) -> Message | None:
    divided = {uid for one in delimitation.stretches for uid in one.features}
    if not any(act.act == AGREE and act.body["feature"] in divided for act in acts):
        return None
    ledger = delimitation.acts.ledger
    for act in acts:
        ledger = ledger.with_act(f"{act.by}.{_NO_LOG}", _NO_TIME, act.act, act.body)
    after = replace(delimitation, acts=replace(delimitation.acts, ledger=ledger))
    consent = consent_of(after, state_of(ledger).stances)
    agreed = [delimitation.feature(act.body["feature"]) for act in acts if act.act == AGREE]
    reasons = (why_not_agreed(feature, consent) for feature in agreed if feature is not None)
    return next((reason for reason in reasons if reason is not None), None)
