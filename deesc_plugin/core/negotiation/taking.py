# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes a line from a proposal into the common text: a piece of it, the line midway, or a whole feature.

Along the piece the outline has exactly the turning points of the line that is taken; everywhere else it keeps its own,
to the last bit. A proposal itself is never changed.
"""

from __future__ import annotations

import math
import uuid
from dataclasses import replace
from typing import Callable, Sequence

import numpy as np
import shapely

from ..delimitation import AGREED, DRAFT, WITHDRAWN, Delimitation, Feature
from ..errors import DeescError
from ..geodesy import densify
from ..next_features import NextFeatures
from ..polygons.mending import is_like
from ..remedies.middle_line import middle_line
from ..saying import Length, Listed
from .comparison import TOLERANCE
from .differing import DifferingPiece, differing_pieces
from .proposal import Proposal, refuse_unsound, what_is_unsound

_LONGEST_SHOWN = 80


def feature_named(features: Sequence[Feature], text: str, label: str) -> Feature:
    """The feature with a uid or a name that was not withdrawn; for an empty text the only one that there is.

    Parameters
    ----------
    label : str
        How a sentence names what holds the features.

    Raises
    ------
    DeescError
        When there is none, or more than one.
    """
    standing = [one for one in features if one.status != WITHDRAWN]
    found = [one for one in standing if not text or text in (one.uid, one.name)]
    if len(found) > 1:
        raise DeescError(
            "{file} has several features that are meant: {features}; name one by its identifier.",
            file=label,
            features=Listed.of(found),
        )
    if not found:
        raise DeescError(
            "{file} has no feature “{name}”; name one by its identifier or its name.",
            file=label,
            name=text[:_LONGEST_SHOWN],
        )
    return found[0]


def pieces_apart(own: Feature, proposal: Proposal, tolerance: float = TOLERANCE) -> tuple[DifferingPiece, ...]:
    """The pieces along which a proposal's features of the same kind and region go another way than a feature.

    Raises
    ------
    DeescError
        When there are none, one of the outlines cannot be laid on another, or the tolerance is no width.
    """
    if not 0.0 <= tolerance < math.inf:
        raise DeescError("The tolerance is a width in metres, 0 or more; 0 tells nothing apart.")
    others = proposal.features_of(own.region, own.kind)
    refuse_unsound(replace(proposal, delimitation=replace(proposal.delimitation, features=tuple(others))), own.kind)
    hindrance = what_is_unsound(replace(proposal.delimitation, features=(own,)))
    if hindrance is not None:
        raise DeescError(
            "{finding} Correct {feature} first, and take the line then.", finding=hindrance.message, feature=own
        )
    pieces = [piece for other in others for piece in differing_pieces(own.geometry, other.geometry, tolerance)]
    if not pieces:
        raise DeescError(
            "Nowhere do {feature} and the proposal of {party} go different ways between two places at which they meet, "
            "to {tolerance}; take a whole feature of it, or draw the line by hand.",
            feature=own,
            party=proposal.party,
            tolerance=Length(tolerance),
        )
    return tuple(pieces)


def with_piece(feature: Feature, piece: DifferingPiece) -> Feature:
    """A feature of the common text whose outline goes the other way along a piece.

    Raises
    ------
    DeescError
        When the feature is agreed, or its outline would not be one like before.
    """
    _refuse_agreed(feature)
    whole = _with_ring(feature, piece)
    if not is_like(whole, feature.geometry) or not shapely.is_valid(densify(whole)):
        raise DeescError(
            "With this line the outline of {feature} would cross itself or fall apart; take a neighbouring piece with "
            "it or before it, or draw the line by hand.",
            feature=feature,
        )
    return replace(feature, geometry=whole, origin=None)


def midway(piece: DifferingPiece, pause: Callable[[], None] = lambda: None) -> DifferingPiece:
    """The same piece with the line midway between both ways in the place of the other one.

    Raises
    ------
    GeometryError
        When no line runs midway, as where the two ways cross.
    """
    drawn = [shapely.get_coordinates(densify(shapely.LineString(way))) for way in (piece.own, piece.other)]
    if not shapely.is_ccw(shapely.LinearRing(piece.between.exterior)):
        drawn.reverse()  # the ground between lies to the left of the first of them
    ground = shapely.Polygon(np.vstack([drawn[0], drawn[1][-2:0:-1]]))
    return replace(piece, other=middle_line([drawn[0]], [drawn[1]], ground, pause))


def as_new_feature(proposed: Feature, proposal: Proposal, common: Delimitation) -> Feature:
    """A proposal's feature as a new one of the common text: a draft with a uid of its own, its number where it is free.

    Parameters
    ----------
    common : Delimitation
        What the common text holds already.

    Raises
    ------
    DeescError
        When nobody can say what it encloses, or its kind or its region are none of the agreement's.
    """
    refuse_unsound(replace(proposal, delimitation=replace(proposal.delimitation, features=(proposed,))), proposed.kind)
    kind = common.agreement.kind(proposed.kind)
    if kind is None:
        raise DeescError(
            "{feature} is of the kind “{kind}”, which the agreement does not know.",
            feature=proposed,
            kind=proposed.kind,
        )
    numbers = {one.number for one in common.features if (one.kind, one.region) == (proposed.kind, proposed.region)}
    number = proposed.number
    if number is not None and number in numbers:
        number = NextFeatures(common, kind).take(proposed.region).number
    return replace(proposed, uid=str(uuid.uuid4()), status=DRAFT, number=number, zone="", origin=None)


def refuse_known(feature: Feature, common: Delimitation) -> None:
    """Refuse a new feature whose very geometry one of the common text has, of the same kind and region.

    Raises
    ------
    DeescError
        When there is one that is not withdrawn.
    """
    what = (feature.kind, feature.region)
    like = [one for one in common.features if (one.kind, one.region) == what and one.status != WITHDRAWN]
    known = next((one for one in like if shapely.equals_exact(one.geometry, feature.geometry)), None)
    if known is not None:
        raise DeescError("{feature} of the common text has this very geometry; nothing was written.", feature=known)


def _refuse_agreed(feature: Feature) -> None:
    """Refuse to change the line of what is agreed.

    Raises
    ------
    DeescError
        When it is.
    """
    if feature.status == AGREED:
        raise DeescError("{feature} is agreed; reopen it before its line becomes another one.", feature=feature)


def _with_ring(feature: Feature, piece: DifferingPiece) -> shapely.Geometry:
    """The feature's geometry with the piece in its ring; all other rings as they are."""
    geometry = feature.geometry
    parts = shapely.get_parts(geometry).tolist()
    number, place = piece.ring
    rings = shapely.get_rings(parts[number]).tolist()
    ring = np.vstack([piece.other, piece.rest, piece.other[:1]])
    rings[place] = ring if shapely.is_ccw(rings[place]) else ring[::-1]
    parts[number] = shapely.Polygon(rings[0], rings[1:])
    return parts[0] if shapely.get_type_id(geometry) == shapely.GeometryType.POLYGON else shapely.MultiPolygon(parts)
