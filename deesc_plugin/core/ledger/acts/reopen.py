# SPDX-License-Identifier: GPL-2.0-or-later
"""The act ``reopen``."""

from __future__ import annotations

from typing import Any, Mapping

from . import State, act

REOPEN = "reopen"


@act(REOPEN, order=20, title="Reopened", texts=("feature", "name", "reason", "document"))
def reopen(state: State, body: Mapping[str, Any]) -> None:
    """A feature that was agreed is to be changed again: why, and which document says so."""
    state.agreed.pop(body["feature"], None)
