# SPDX-License-Identifier: GPL-2.0-or-later
"""What the acts of a ledger come to, in the ledger's order."""

from __future__ import annotations

from .acts import ACTS, State
from .entry import Entry
from .ledger import Ledger


def state_of(ledger: Ledger) -> State:
    """What is so after all acts of a ledger.

    Acts that this version does not know, or whose bodies are not what it knows, change nothing; nor does what is set
    aside since its author said which branch of a fork holds.
    """
    state = State()
    for entry in ledger.order:
        if entry.act in ACTS and is_sound(entry) and entry.id not in ledger.set_aside:
            ACTS[entry.act].fold(state, entry)
            if entry.body.get("meeting"):
                state.acts_of.setdefault(entry.body["meeting"], []).append(entry)
    return state


def is_sound(entry: Entry) -> bool:
    """Whether the body of an entry is that of its act; what an unknown act needs is not known."""
    return entry.act not in ACTS or ACTS[entry.act].is_body(entry.body)
