# SPDX-License-Identifier: GPL-2.0-or-later
"""What the common text becomes when a line that was compared is taken into it."""

from __future__ import annotations

import numpy as np
import shapely

from ..delimitation import WITHDRAWN, Delimitation, Feature
from ..errors import DeescError
from ..geodesy import LocalPlane, densify
from ..soundness import is_fit_area
from .comparison import TOLERANCE
from .differing import DifferingPiece, differing_pieces
from .lines import LinePiece
from .proposal import Proposal
from .taking import as_new_feature, with_piece

_LEAST_SHARE = 0.5
"""Of the line, that has to lie along a piece for the piece to be the one that is meant."""


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
    own = [one for one in common.features if _is_like(one, line) and one.status != WITHDRAWN]
    sent = [one for one in proposal.delimitation.features if _is_like(one, line)]
    plane = LocalPlane.around(line.geometry)
    drawn = plane.project(line.geometry)
    reach = max(tolerance, 1.0)
    outlines = [_outline(one, plane) for one in own]
    if outlines and _along(drawn, shapely.union_all(outlines), reach) > 1.0 - 1e-3:
        raise DeescError("The common text has this line already.")
    shares = [_along(drawn, _outline(one, plane), reach) for one in sent]
    near = [one for one, share in zip(sent, shares) if share > _LEAST_SHARE]  # of the others no piece has more of it
    ways: list[tuple[float, Feature, DifferingPiece]] = []
    for feature in own:
        for one in near:
            for piece in differing_pieces(feature.geometry, one.geometry, tolerance):
                way = plane.project(densify(shapely.LineString(piece.other)))
                ways.append((_along(drawn, way, reach), feature, piece))
    best = max(ways, key=lambda way: way[0], default=None)
    if best is not None and best[0] > _LEAST_SHARE:
        _, feature, piece = best
        return feature, with_piece(feature, piece)
    if not any(shares):
        raise DeescError("{file} has no area with this line; compare again.", file=proposal.label)
    return None, as_new_feature(sent[int(np.argmax(shares))], proposal, common)


def _is_like(feature: Feature, line: LinePiece) -> bool:
    """Whether a feature is an area of the kind and the region of a line, with an outline to hold it against."""
    is_same = (feature.kind, feature.region) == (line.kind, line.region)
    return is_same and is_fit_area(feature.geometry) and bool(shapely.is_valid(feature.geometry))


def _outline(feature: Feature, plane: LocalPlane) -> shapely.Geometry:
    return plane.project(shapely.boundary(densify(feature.geometry)))


def _along(line: shapely.Geometry, way: shapely.Geometry, reach: float) -> float:
    """Which share of a line lies along a way, both on a plane."""
    beside = shapely.intersection(line, shapely.buffer(way, reach, cap_style="flat"))
    return float(shapely.length(beside) / shapely.length(line))
