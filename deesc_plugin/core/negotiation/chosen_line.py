# SPDX-License-Identifier: GPL-2.0-or-later
"""What the common text becomes when a line that was compared is taken into it."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable, Iterable

import numpy as np
import shapely

from ..delimitation import DRAFT, WITHDRAWN, Delimitation, Feature
from ..errors import DeescError
from ..geodesy import Floats, LocalPlane, densify
from ..soundness import is_fit_area
from .comparison import TOLERANCE
from .differing import DifferingPiece, differing_pieces
from .lines import LinePiece
from .proposal import Proposal
from .taking import as_new_feature, midway, with_piece

_LEAST_SHARE = 0.5
"""Of the line, that has to lie along a piece for the piece to be the one that is meant."""
_LEAST_REACH = 1.0
"""Metres beside a way within which a line lies along it, whatever the tolerance."""


def with_line(
    common: Delimitation, line: LinePiece, proposal: Proposal, tolerance: float = TOLERANCE
) -> tuple[Feature | None, Feature]:
    """A feature of the common text before and after it has the line; None before where it is a new one.

    A feature that meets the line on both sides of it goes along it, between the places where they meet. Where none
    does, the proposal's whole feature is taken as a new one.

    Parameters
    ----------
    line : LinePiece
        Of the proposal's party.

    Raises
    ------
    DeescError
        When the common text has the line already, when the feature is agreed, or its outline would cross itself.
    """
    own = [one for one in common.features if _is_like(one, line) and one.status != WITHDRAWN and _has_outline(one)]
    sent = [one for one in proposal.delimitation.features if _is_like(one, line) and _has_outline(one)]
    plane = LocalPlane.around(line.geometry)
    drawn = plane.project(line.geometry)
    reach = max(tolerance, _LEAST_REACH)
    outlines = [_outline(one, plane) for one in own]
    if outlines and _along(drawn, shapely.union_all(outlines), reach) > 1.0 - 1e-3:
        raise DeescError("The common text has this line already.")
    shares = [_along(drawn, _outline(one, plane), reach) for one in sent]
    near = [one for one, share in zip(sent, shares) if share > _LEAST_SHARE]  # of the others no piece has more of it
    pieces = (
        (feature, piece, piece.other)
        for feature in own
        for one in near
        for piece in differing_pieces(feature.geometry, one.geometry, tolerance)
    )
    meant = _meant(line, pieces, reach)
    if meant is not None:
        feature, piece = meant
        return feature, with_piece(feature, piece)
    if not any(shares):
        raise DeescError("{file} has no area with this line; compare again.", file=proposal.label)
    return None, as_new_feature(sent[int(np.argmax(shares))], proposal, common)


def moved_midway(
    line: LinePiece,
    proposal: Proposal,
    other: Proposal,
    tolerance: float = TOLERANCE,
    pause: Callable[[], None] = lambda: None,
) -> tuple[LinePiece, Proposal]:
    """The line midway between a line and another proposal's, and the first proposal as it would be with it.

    It runs between the two places at which both proposals meet on either side of the line.

    Parameters
    ----------
    line : LinePiece
        Of the party of `proposal`, and not drawn by that of `other`.
    pause : callable
        Called every so often; may raise.

    Raises
    ------
    DeescError
        When the proposals do not meet on both sides of the line, or no line runs midway, as where their ways cross.
    """
    pieces = (
        (own, piece, piece.own)
        for own in proposal.features_of(line.region, line.kind)
        for one in other.features_of(line.region, line.kind)
        for piece in differing_pieces(own.geometry, one.geometry, tolerance)
    )
    meant = _meant(line, pieces, max(tolerance, _LEAST_REACH))
    if meant is None:
        raise DeescError(
            "The proposals of {party} and {other} do not meet on both sides of this line, so that none runs midway; "
            "choose another line, or draw it by hand.",
            party=proposal.party,
            other=other.party,
        )
    feature, piece = meant[0], midway(meant[1], pause)
    changed = with_piece(replace(feature, status=DRAFT), piece)
    features = tuple(changed if one is feature else one for one in proposal.delimitation.features)
    between = replace(line, geometry=densify(shapely.LineString(piece.other)), length_m=piece.other_m)
    return between, replace(proposal, delimitation=replace(proposal.delimitation, features=features))


def passed_over(common: Delimitation, line: LinePiece) -> tuple[Feature, ...]:
    """The features of the common text that cannot have a line because nobody can say what they enclose."""
    like = (one for one in common.features if _is_like(one, line) and one.status != WITHDRAWN)
    return tuple(one for one in like if not _has_outline(one))


def _meant(
    line: LinePiece, ways: Iterable[tuple[Feature, DifferingPiece, Floats]], reach: float
) -> tuple[Feature, DifferingPiece] | None:
    """The feature and the piece along whose way most of a line lies; None where it is not enough of it."""
    plane = LocalPlane.around(line.geometry)
    drawn = plane.project(line.geometry)
    most, best = _LEAST_SHARE, None
    for feature, piece, way in ways:
        share = _along(drawn, plane.project(densify(shapely.LineString(way))), reach)
        if share > most:
            most, best = share, (feature, piece)
    return best


def _is_like(feature: Feature, line: LinePiece) -> bool:
    """Whether a feature is of the kind and the region of a line."""
    return (feature.kind, feature.region) == (line.kind, line.region)


def _has_outline(feature: Feature) -> bool:
    """Whether a feature is an area whose outline can be held against a line."""
    return is_fit_area(feature.geometry) and bool(shapely.is_valid(feature.geometry))


def _outline(feature: Feature, plane: LocalPlane) -> shapely.Geometry:
    return plane.project(shapely.boundary(densify(feature.geometry)))


def _along(line: shapely.Geometry, way: shapely.Geometry, reach: float) -> float:
    """Which share of a line lies along a way, both on a plane."""
    beside = shapely.intersection(line, shapely.buffer(way, reach, cap_style="flat"))
    return float(shapely.length(beside) / shapely.length(line))
