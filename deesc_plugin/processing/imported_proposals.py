# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals that a workspace keeps, as algorithms name them: by their ids, or the last of each party."""

from __future__ import annotations

from typing import Sequence

from ..bridge.stores import Store
from ..core.delimitation import Delimitation
from ..core.errors import DeescError
from ..core.imported_proposal import ImportedProposal, latest_of_each_party
from ..core.negotiation import Proposal
from ..core.saying import Listed


def imported_proposals(store: Store, common: Delimitation, ids: Sequence[str] = ()) -> tuple[ImportedProposal, ...]:
    """What is on record of the proposals with these ids; without any of the last that each party sent.

    Raises
    ------
    DeescError
        When the workspace has none, or none of an id.
    """
    known = {record.id: record for record in common.proposals}
    if not known:
        raise DeescError("{workspace} has no proposals yet; import them first.", workspace=store.label)
    unknown = next((one for one in ids if one not in known), None)
    if unknown is not None:
        raise DeescError(
            "{workspace} has no proposal with the identifier “{id}”; it has {known}.",
            workspace=store.label,
            id=unknown[:40],
            known=Listed.of(list(known), most=None),
        )
    return tuple(known[one] for one in ids) if ids else latest_of_each_party(common.proposals)


def proposal_named(store: Store, common: Delimitation, text: str) -> Proposal:
    """The proposal with an identifier, or the last that the party of a code sent.

    Raises
    ------
    DeescError
        When the workspace has none of them.
    """
    of_party = {record.party: record for record in latest_of_each_party(common.proposals)}
    record = of_party.get(text) or imported_proposals(store, common, [text])[0]
    return store.proposals.read(record, common)
