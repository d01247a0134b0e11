# SPDX-License-Identifier: GPL-2.0-or-later
"""The act ``reopen``."""

from __future__ import annotations

from ..body import TEXT
from ..entry import Entry
from . import State, act

REOPEN = "reopen"


@act(
    REOPEN,
    order=20,
    title="Reopened",
    says="{name}: {reason}, by {document}",
    body={"feature": TEXT, "name": TEXT, "reason": TEXT, "document": TEXT},
)
def reopen(state: State, entry: Entry) -> None:
    """A feature that was agreed is to be changed again: why, and which document says so."""
    state.agreed.pop(entry.body["feature"], None)
