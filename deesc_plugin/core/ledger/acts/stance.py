# SPDX-License-Identifier: GPL-2.0-or-later
"""The act ``stance``."""

from __future__ import annotations

from datetime import date

from ..body import DAY, DIGEST, TEXT, UID, one_of
from ..entry import KEEPER_OF_MINUTES, Entry
from . import StanceTaken, State, act

STANCE = "stance"
PROPOSES, AGREES, RESERVES, OBJECTS = "proposed", "agreed", "reserved", "objected"
STANCES = (PROPOSES, AGREES, RESERVES, OBJECTS)
REASONED = (RESERVES, OBJECTS)
"""Stances that need a remark: under which reservation, or why not."""


@act(
    STANCE,
    order=5,
    title="Stance",
    says="{stance}, stretch {stretch}: {remark}",
    body={
        "stretch": UID, "line": DIGEST, "stance": one_of(*STANCES), "day": DAY,
        "remark": TEXT.or_none, "document": TEXT.or_none,
    },
)  # fmt: skip
def stance(state: State, entry: Entry) -> None:
    """What a party says of a stretch as it is drawn; its latest counts.

    Who keeps the minutes writes it down for a party, and then it counts as recorded. A party speaks for itself alone.
    """
    body = entry.body
    if body.get("party", entry.party) != entry.party or entry.party == KEEPER_OF_MINUTES:
        return
    state.stances[body["stretch"], entry.party] = StanceTaken(
        stretch=body["stretch"],
        party=entry.party,
        stance=body["stance"],
        line=body["line"],
        day=date.fromisoformat(body["day"]),
        remark=body.get("remark", ""),
        document=body.get("document", ""),
        meeting=body.get("meeting", ""),
        entry=entry,
    )
