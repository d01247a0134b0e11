# SPDX-License-Identifier: GPL-2.0-or-later
"""The act ``propose``."""

from __future__ import annotations

from ..body import DIGEST, TEXT
from ..entry import Entry
from . import State, act

PROPOSE = "propose"


@act(
    PROPOSE,
    order=2,
    title="Proposed",
    says="the proposal {fingerprint}: {title}",
    body={"fingerprint": DIGEST, "title": TEXT.or_none},
)
def propose(state: State, entry: Entry) -> None:
    """A party puts a proposal forward, which is known by its fingerprint."""
    state.proposed[entry.body["fingerprint"]] = entry.party
