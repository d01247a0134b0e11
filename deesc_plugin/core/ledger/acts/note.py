# SPDX-License-Identifier: GPL-2.0-or-later
"""The act ``note``."""

from __future__ import annotations

from ..body import WORDS
from ..entry import Entry
from . import State, act

NOTE = "note"


@act(NOTE, order=30, title="Note", says="{text}", body={"text": WORDS})
def note(state: State, entry: Entry) -> None:
    """Words for the record; nothing else is so after them."""
