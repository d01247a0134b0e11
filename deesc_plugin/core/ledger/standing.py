# SPDX-License-Identifier: GPL-2.0-or-later
"""How an entry stands: on record, in doubt, set aside, or not to be understood here."""

from __future__ import annotations

from enum import Enum

from ..saying import Message
from .acts import ACTS
from .entry import Entry
from .ledger import Ledger
from .state import is_sound


class Standing(Enum):
    """How lists of acts mark an entry."""

    OWN = "own"
    RECORDED = "recorded"
    FORKED = "forked"
    DOUBTFUL = "doubtful"
    SET_ASIDE = "set aside"
    UNKNOWN = "unknown"


def standing_of(entry: Entry, ledger: Ledger) -> Standing:
    """How an entry of a ledger stands; a fork comes before what rests on it, and either before what is not known."""
    if entry.id in ledger.set_aside:
        return Standing.SET_ASIDE
    if any(not fork.holds and entry in fork.entries for fork in ledger.forks):
        return Standing.FORKED
    if entry.id in ledger.doubtful:
        return Standing.DOUBTFUL
    if entry.act not in ACTS or not is_sound(entry):
        return Standing.UNKNOWN
    return Standing.OWN if entry.party == entry.code else Standing.RECORDED


def title_of(entry: Entry) -> Message:
    """What kind of act it is; the word itself of one that this version does not know."""
    return Message(ACTS[entry.act].title) if entry.act in ACTS else Message.of("{act}", act=entry.act)


def sentence_of(entry: Entry) -> Message:
    """What was done."""
    if entry.act not in ACTS or not is_sound(entry):
        return Message("an act that this version does not know")
    return ACTS[entry.act].sentence(entry.body)
