# SPDX-License-Identifier: GPL-2.0-or-later
"""The act ``agree``."""

from __future__ import annotations

from datetime import date

from ..body import DAY, TEXT
from ..entry import Entry
from . import AgreedAct, State, act

AGREE = "agree"


@act(
    AGREE,
    order=10,
    title="Agreed",
    says="{name}, {day}, by {document}",
    body={"feature": TEXT, "name": TEXT, "line": TEXT, "document": TEXT, "day": DAY},
)
def agree(state: State, entry: Entry) -> None:
    """A feature was agreed, as it is drawn and called: by whom, the document says.

    What is agreed again is agreed as it was last.
    """
    body = entry.body
    day = date.fromisoformat(body["day"])
    state.agreed[body["feature"]] = AgreedAct(body["feature"], body["name"], body["line"], day, body["document"])
