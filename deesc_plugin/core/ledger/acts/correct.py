# SPDX-License-Identifier: GPL-2.0-or-later
"""The act ``correct``."""

from __future__ import annotations

from ..body import DIGEST, WORDS
from ..entry import Entry
from . import State, act

CORRECT = "correct"


@act(CORRECT, order=40, title="Corrected", says="on the entry {entry}: {text}", body={"entry": DIGEST, "text": WORDS})
def correct(state: State, entry: Entry) -> None:
    """Words that stand with an earlier entry from now on.

    Where the author's log was forked there, the entry that it names is the one that holds: the others of its number,
    and what their branches went on with, are set aside.
    """
    state.corrections.setdefault(entry.body["entry"], []).append(entry)
