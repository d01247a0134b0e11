# SPDX-License-Identifier: GPL-2.0-or-later
"""Stances to be recorded, and what keeps acts from going on record beside what is drawn."""

from __future__ import annotations

from datetime import date
from typing import Any, Mapping, Sequence

from ..agreed import ActToRecord
from ..agreement import Agreement
from ..canonical import fingerprint
from ..delimitation import Acts, Delimitation
from ..ledger.acts import ACTS
from ..ledger.acts.adopt import ADOPT
from ..ledger.acts.agree import AGREE
from ..ledger.acts.meeting import MEETING
from ..ledger.acts.propose import PROPOSE
from ..ledger.acts.stance import STANCE
from ..ledger.admission import OnRecord, why_not_admitted
from ..ledger.entry import KEEPER_OF_MINUTES, Entry
from ..ledger.state import state_of
from ..saying import Listed, Message
from ..stretch import Stretch
from .consent import consent_of, why_not_agreed
from .cutting import line_hash

_NO_LOG, _NO_TIME = "00000000", "2000-01-01T00:00:00Z"
"""Of acts that are tried out."""


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


def on_record(agreement: Agreement, acts: Acts, today: date) -> OnRecord:
    """What other acts are held against."""
    return OnRecord(agreement, acts.ledger, acts.state.meetings.keys(), today)


def why_not_recorded(acts: Sequence[ActToRecord], delimitation: Delimitation, today: date) -> Message | None:
    """Why acts cannot go on record one after the other; None where they can.

    A stance is on a stretch that is there, as it is drawn; what is proposed or adopted is a proposal that is there; and
    what has stretches is agreed when every party agrees to each of them.

    Parameters
    ----------
    delimitation : Delimitation
        What is stored by then.

    Raises
    ------
    LedgerError
        When a body is not that of its act.
    """
    known = on_record(delimitation.agreement, delimitation.acts, today)
    stretches = {one.uid: one for one in delimitation.stretches}
    for act in acts:
        ACTS[act.act].refuse(act.body)
        reason = why_not_admitted(act.act, act.body, act.by, known)
        if reason is None and act.act == STANCE:
            reason = _on_another_line(act, stretches)
        elif reason is None and act.act in (PROPOSE, ADOPT):
            reason = _of_no_proposal(act, delimitation)
        if reason is not None:
            return reason
        if act.act == MEETING:
            known = known.with_meeting(act.body["number"])
    return _why_not_agreed(acts, delimitation)


def _on_another_line(act: ActToRecord, stretches: Mapping[str, Stretch]) -> Message | None:
    stretch = stretches.get(act.body["stretch"])
    if stretch is None:
        return Message.of("The stretch {uid} is not there any more.", uid=act.body["stretch"])
    if line_hash(stretch.geometry) == act.body["line"]:
        return None
    return Message.of(
        "The line of the stretch {number} is another one than the stance is on; look at it again.",
        number=stretch.number,
    )


def _of_no_proposal(act: ActToRecord, delimitation: Delimitation) -> Message | None:
    """That a proposal is not there: imported, on record, or the workspace itself; or a feature that was taken over."""
    stated, known = act.body["fingerprint"], {one.fingerprint for one in delimitation.proposals}
    if act.act == ADOPT:
        known |= delimitation.acts.state.proposed.keys()
    if stated not in known and (act.act == ADOPT or stated != fingerprint(delimitation)):
        template = "No proposal with the fingerprint {fingerprint} is there; import it first."
        return Message.of(template, fingerprint=stated)
    missing = [uid for uid in act.body.get("features", ()) if delimitation.feature(uid) is None]
    if not missing:
        return None
    return Message.of("The workspace has no feature {features}.", features=Listed.of(missing, most=3))


def _why_not_agreed(acts: Sequence[ActToRecord], delimitation: Delimitation) -> Message | None:
    divided = {uid for one in delimitation.stretches for uid in one.features}
    if not any(act.act == AGREE and act.body["feature"] in divided for act in acts):
        return None
    state = state_of(delimitation.acts.ledger)
    for act in acts:
        ACTS[act.act].fold(state, Entry(f"{act.by}.{_NO_LOG}", 1, "", act.act, act.body, _NO_TIME))
    consent = consent_of(delimitation, state.stances)
    agreed = [delimitation.feature(act.body["feature"]) for act in acts if act.act == AGREE]
    reasons = (why_not_agreed(feature, consent) for feature in agreed if feature is not None)
    return next((reason for reason in reasons if reason is not None), None)
