# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposed cuts and fills that would mend an overlap or a gap, where it is plain which feature has to change.

A fix is only ever a proposal. Nothing that is agreed is changed, and between equals of different parties
nobody is asked to give way. Turning points stay where they are to the last bit; new ones stand only where
the outlines of the two features cross.
"""

from __future__ import annotations

from typing import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..agreement import Agreement
from ..delimitation import AGREED, Feature
from ..finding import Edit, Fix
from ..geodesy import area
from ..roles import Role
from ..saying import Message

Places = npt.NDArray[np.complex128]

_MOST_CUT = 0.5
"""Part of a feature's area above which a cut is no mending any more."""
_CRUMBS = 0.001
"""Part of a feature's area that may fall off with a cut: slivers where two lines run almost along each other."""
_REACH = 1e-8
"""Degrees, a millimetre, by which a gap is drawn over the outlines about it, so that nothing is left between."""


def give_way_order(first: Feature, second: Feature, agreement: Agreement) -> tuple[Feature, Feature]:
    """The two features, the one to be mended first.

    That is the less advanced one, else what was drawn along a zone before the zone, else the larger, else by uid.
    """

    def rank(feature: Feature) -> tuple[int, bool, float, str]:
        is_zone = agreement.role_of(feature.kind) is Role.ZONE
        return (advance(feature, agreement), is_zone, -float(area(feature.geometry)), feature.uid)

    return (first, second) if rank(first) <= rank(second) else (second, first)


def may_be_asked(yielding: Feature, keeping: Feature, agreement: Agreement) -> bool:
    """Whether a change to `yielding` may be proposed: it is not agreed, and less advanced or of the same party."""
    less_advanced = advance(yielding, agreement) < advance(keeping, agreement)
    same_hand = bool(yielding.party) and yielding.party == keeping.party
    return yielding.status != AGREED and (less_advanced or same_hand)


def advance(feature: Feature, agreement: Agreement) -> int:
    """How far the feature is on the way from draft to agreed."""
    return agreement.statuses.index(feature.status) if feature.status in agreement.statuses else -1


def cut_away(
    yielding: Feature, keeping: Feature, drawn: tuple[shapely.Geometry, shapely.Geometry]
) -> shapely.Geometry | None:
    """`yielding` with `keeping` cut out of it, or None where that leaves no feature like the one before.

    Parameters
    ----------
    drawn : tuple of geometry
        Both geometries with their edges drawn out.
    """
    rest = without_drawn_vertices(without_crumbs(shapely.difference(*drawn)), (yielding, keeping), drawn)
    if not is_like(rest, yielding.geometry) or float(area(rest)) < _MOST_CUT * float(area(yielding.geometry)):
        return None
    return rest


def without_crumbs(geometry: shapely.Geometry) -> shapely.Geometry:
    """The geometry without the parts that make up next to nothing of it."""
    parts = shapely.get_parts(geometry)
    areas = area(parts)
    kept = parts[areas > _CRUMBS * areas.sum()]
    return kept[0] if len(kept) == 1 else shapely.MultiPolygon(list(kept))


def fill_in(
    yielding: Feature, keeping: Feature, drawn: tuple[shapely.Geometry, shapely.Geometry], gap: shapely.Geometry
) -> Fix | None:
    """The fix that adds an enclosed gap to `yielding`, or None where the feature would not be one like before."""
    reaching = shapely.buffer(gap, _REACH, join_style="mitre")  # its outline was worked out in a plane of its own
    filled = without_crumbs(shapely.difference(shapely.union(drawn[0], reaching), drawn[1]))
    whole = without_drawn_vertices(filled, (yielding, keeping), drawn)
    if not is_like(whole, yielding.geometry):
        return None
    label = Message.of("Fill the gap to {keeping} from {yielding}", keeping=keeping, yielding=yielding)
    return Fix(label, (Edit(yielding.uid, geometry=whole),))


def removal(copy: Feature) -> Fix:
    """The fix that removes a feature which stands there twice."""
    return Fix(Message.of("Remove {copy}", copy=copy), (Edit(copy.uid, remove=True),))


def without_drawn_vertices(
    geometry: shapely.Geometry, features: tuple[Feature, Feature], drawn: tuple[shapely.Geometry, shapely.Geometry]
) -> shapely.Geometry:
    """Take out the vertices that were put on the features' edges only to draw them out.

    Turning points and the places where two outlines cross stay; the edges between them are geodesics again.
    """
    turning = places_of([feature.geometry for feature in features])
    return without_vertices(geometry, np.setdiff1d(places_of(drawn), turning))


def without_vertices(geometry: shapely.Geometry, put_in: Places) -> shapely.Geometry:
    """A polygon, or several, without the vertices at these places; as it is where a ring would have too few left."""
    if not len(put_in):
        return geometry
    rings = [[_kept(ring, put_in) for ring in shapely.get_rings(part)] for part in shapely.get_parts(geometry)]
    if any(len(ring) < 4 for part in rings for ring in part):
        return geometry
    parts = [shapely.Polygon(shell, holes) for shell, *holes in rings]
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)


def places_of(geometries: Sequence[shapely.Geometry]) -> Places:
    """Where the vertices of geometries are: each place once, in order, as a complex number."""
    vertices = shapely.get_coordinates(np.array(geometries, dtype=object))
    return np.asarray(np.unique(vertices @ np.array([1, 1j])))


def _kept(ring: shapely.LinearRing, put_in: Places) -> npt.NDArray[np.float64]:
    """The vertices of a ring that are not among those put in, closed again."""
    vertices = shapely.get_coordinates(ring)[:-1]
    vertices = vertices[~np.isin(vertices @ np.array([1, 1j]), put_in)]
    return np.vstack([vertices, vertices[:1]])


def is_like(changed: shapely.Geometry, before: shapely.Geometry) -> bool:
    """Whether a mended polygon is valid and has as many parts and holes as before: none cut off, none opened."""
    same_kind = changed.geom_type in ("Polygon", "MultiPolygon") and not changed.is_empty
    return bool(
        same_kind
        and shapely.is_valid(changed)
        and shapely.get_num_geometries(changed) == shapely.get_num_geometries(before)
        and len(shapely.get_rings(shapely.get_parts(changed))) == len(shapely.get_rings(shapely.get_parts(before)))
    )
