# SPDX-License-Identifier: GPL-2.0-or-later
"""The proposals that a workspace keeps, laid on each other for a package: the comparison leaves, they do not."""

from __future__ import annotations

from typing import Callable

from ..bridge.stores import Store
from ..core.delimitation import Delimitation
from ..core.errors import Cancelled, DeescError, PackageError
from ..core.gazetteer import Gazetteer
from ..core.imported_proposal import latest_of_each_party
from ..core.negotiation import Proposal, ProposalComparison, compare_proposals
from ..core.roles import Role, Shape
from ..core.saying import Message
from ..paths import bundled_gazetteer

PART = Message("Proposals compared")


def kept_proposals_compared(
    store: Store,
    common: Delimitation,
    gazetteer: Gazetteer | None,
    pause_point: Callable[[], None] = lambda: None,
) -> ProposalComparison | None:
    """Lay the last proposal of each party on those of the others: zones, in all regions, to the usual tolerance.

    Parameters
    ----------
    common : Delimitation
        What the store holds.
    gazetteer : Gazetteer or None
        The settlements chosen; None means the bundled ones of the agreement's countries.

    Returns
    -------
    ProposalComparison or None
        None where there are not those of two parties.

    Raises
    ------
    DeescError
        When they cannot be compared.
    """
    records = latest_of_each_party(store.proposals.records())
    if len(records) < 2:
        return None
    try:
        return compared([store.proposals.read(record, common) for record in records], common, gazetteer, pause_point)
    except Cancelled:
        raise
    except DeescError as error:
        raise PackageError(
            "{reason} A package without the part “{part}” can be exported all the same.",
            reason=error.message,
            part=PART,
        ) from error


def compared(
    proposals: list[Proposal],
    common: Delimitation,
    gazetteer: Gazetteer | None = None,
    pause_point: Callable[[], None] = lambda: None,
) -> ProposalComparison:
    """Lay proposals on each other for a package of a common text.

    Raises
    ------
    DeescError
        When they cannot be compared, or one was sent under another text of the agreement.
    """
    agreement = common.agreement
    for proposal in proposals:
        if proposal.delimitation.agreement.digest != agreement.digest:
            raise PackageError(
                "{file} was sent under another text of the agreement “{agreement}” than the workspace has; have it "
                "sent under this one, and import it again.",
                file=proposal.label,
                agreement=agreement.title,
            )
    areas = [kind for kind in agreement.kinds if kind.role.shape is Shape.AREA]
    zones = [kind for kind in areas if kind.role is Role.ZONE]
    kind = next(iter((*zones, *areas)), None)
    return compare_proposals(
        proposals,
        "" if kind is None else kind.id,
        gazetteer=gazetteer or bundled_gazetteer(agreement.countries),
        pause_point=pause_point,
    )
