# SPDX-License-Identifier: GPL-2.0-or-later
"""The act ``agree``."""

from __future__ import annotations

from datetime import date
from typing import Any, Mapping

from . import AgreedAct, State, act

AGREE = "agree"


@act(AGREE, order=10, title="Agreed", texts=("feature", "name", "line", "document"), days=("day",))
def agree(state: State, body: Mapping[str, Any]) -> None:
    """A feature was agreed, as it is drawn and called: by whom, the document says.

    What is agreed again is agreed as it was last.
    """
    day = date.fromisoformat(body["day"])
    state.agreed[body["feature"]] = AgreedAct(body["feature"], body["name"], body["line"], day, body["document"])
