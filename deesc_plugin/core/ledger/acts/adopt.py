# SPDX-License-Identifier: GPL-2.0-or-later
"""The act ``adopt``."""

from __future__ import annotations

from ..body import DIGEST, TEXT, list_of
from ..entry import Entry
from . import Adoption, State, act

ADOPT = "adopt"


@act(
    ADOPT,
    order=3,
    title="Adopted",
    says="from the proposal {fingerprint}",
    body={"fingerprint": DIGEST, "features": list_of(TEXT), "document": TEXT.or_none},
)
def adopt(state: State, entry: Entry) -> None:
    """Features of a proposal were taken over into the common text; each is agreed by an act of its own."""
    body = entry.body
    state.adopted.append(Adoption(body["fingerprint"], tuple(body["features"]), entry.party))
