# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals as they are compared: whose they are, and the ground that each claims."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Sequence

import numpy as np
import shapely

from ..check import check
from ..delimitation import WITHDRAWN, Delimitation, Feature
from ..errors import DeescError
from ..finding import Finding
from ..geodesy import densify
from ..rules import RULES

_DEVIATION = 0.001
"""Metres by which a drawn-out edge may leave its geodesic here."""
_NOBODY_ASKS = date.min
"""The rules of the geometry hold on every day."""


@dataclass(frozen=True)
class Proposal:
    """One party's delimitation, as it was sent.

    Attributes
    ----------
    party : str
        Its code in the agreement.
    label : str
        What it came in, such as the name of a file.
    delimitation : Delimitation
        With the features of that party and no others; those that were withdrawn are left out.
    """

    party: str
    label: str
    delimitation: Delimitation

    def features_of(self, region: str, kind: str) -> list[Feature]:
        """Its features of a kind in a region."""
        return [one for one in self.delimitation.features if one.region == region and one.kind == kind]


def parties_of(delimitation: Delimitation, label: str) -> tuple[str, ...]:
    """The codes of the parties that have features which are not withdrawn, in alphabetical order.

    Raises
    ------
    DeescError
        When there are no features, or one whose party the agreement does not know.
    """
    standing = [feature for feature in delimitation.features if feature.status != WITHDRAWN]
    for feature in standing:
        if delimitation.agreement.party(feature.party) is None:
            raise DeescError(
                "{file}: {feature} is of no party of the agreement; state its party and send it again.",
                file=label,
                feature=feature,
            )
    if not standing:
        raise DeescError("{file} holds no features to compare.", file=label)
    return tuple(sorted({feature.party for feature in standing}))


def proposals_in(delimitation: Delimitation, label: str) -> tuple[Proposal, ...]:
    """The proposals that a version holds: one of each party that it has features of, by their codes.

    Raises
    ------
    DeescError
        As `parties_of`.
    """
    return tuple(proposal_of(delimitation, party, label) for party in parties_of(delimitation, label))


def proposal_of(delimitation: Delimitation, party: str, label: str) -> Proposal:
    """One party's proposal in a version."""
    standing = (one for one in delimitation.features if one.party == party and one.status != WITHDRAWN)
    return Proposal(party, label, replace(delimitation, features=tuple(standing)))


def refuse_unsound(proposal: Proposal, kind: str) -> None:
    """Refuse a proposal whose areas of a kind cannot be laid on others.

    Raises
    ------
    DeescError
        For a feature in no region of the agreement; or with the first finding that keeps later rules from looking at a
        feature, since nobody can say what such an outline encloses. Other findings are for those whose proposal it is.
    """
    features = tuple(one for one in proposal.delimitation.features if one.kind == kind)
    homeless = next((one for one in features if proposal.delimitation.agreement.region(one.region) is None), None)
    if homeless is not None:
        raise DeescError(
            "{file}: {feature} is in no region of the agreement; state its region and send it again.",
            file=proposal.label,
            feature=homeless,
        )
    first = what_is_unsound(replace(proposal.delimitation, features=features))
    if first is not None:
        raise DeescError(
            "{file}: {finding} Correct it in the proposal of {party}, and compare again.",
            file=proposal.label,
            finding=first.message,
            party=proposal.party,
        )


def what_is_unsound(delimitation: Delimitation) -> Finding | None:
    """The first finding that keeps later rules from looking at a feature; None where all can be laid on others."""
    rules = [rule.id for rule in RULES if rule.withholds]
    blocking = check(delimitation, _NOBODY_ASKS, rules).blocking
    return next((finding for finding in blocking if finding.rule in rules), None)


def claim(features: Sequence[Feature]) -> shapely.Geometry:
    """The ground that features claim together, WGS 84, drawn out along its geodesics; empty where there are none.

    Rings are put in one order first: where they start and which way they run changes no digit then.
    """
    outlines = shapely.normalize(np.array([feature.geometry for feature in features], dtype=object))
    drawn = densify(outlines, _DEVIATION)
    return shapely.union_all(drawn) if len(drawn) > 1 else (drawn[0] if len(drawn) else shapely.Polygon())
