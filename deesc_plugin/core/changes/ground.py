# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground that an area gained and lost between two of its versions, measured on the ellipsoid.

Edges are drawn out along their geodesics before the two are laid on each other. They are cut where their lines cross,
at places that lie on drawn edges and so within `_DEVIATION` of the geodesics: a crossing makes an area wrong by that
times half the length of a drawn piece at most, a fraction of a square metre.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterable, Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..delimitation import Feature, ReferenceUnit
from ..geodesy import Floats, Geometries, area, densify
from ..polygons.clipping import clipped
from ..polygons.entangled import are_countable
from ..polygons.part_by_part import few_at_once
from ..polygons.pieces import polygonal
from ..polygons.width import inscribed_width
from ..tables.areas import Share, are_measurable, unit_shares
from ..validity import sound
from .loops import differences
from .paired_rings import PairedRings

_DEVIATION = 0.001
"""Metres by which a drawn-out edge may leave its geodesic here."""
_MARGIN = 1e-4
"""Degrees, some metres, about the edges that differ."""
BALANCE_SHARE, BALANCE_M2 = 1e-6, 1.0
"""By how much gained − lost may miss the difference of the areas: a part of both together, and square metres."""


@dataclass(frozen=True)
class Ground:
    """Ground that became part of an area, or left it.

    Attributes
    ----------
    geometry : shapely.MultiPolygon
        WGS 84, edges drawn out.
    area_m2 : float
        What of it lies in parts that are wider than the tolerance, on the ellipsoid.
    within_tolerance_m2 : float
        What lies in the others.
    shares : tuple of Share
        How `area_m2` and `within_tolerance_m2` together are divided among the administrative units.
    """

    geometry: shapely.Geometry
    area_m2: float = 0.0
    within_tolerance_m2: float = 0.0
    shares: tuple[Share, ...] = ()

    @property
    def whole_m2(self) -> float:
        """All of it, however narrow."""
        return self.area_m2 + self.within_tolerance_m2


NOTHING = shapely.MultiPolygon()
NO_GROUND = Ground(NOTHING)


def gained_and_lost(
    versions: Sequence[tuple[shapely.Geometry | None, shapely.Geometry | None]],
    pause_point: Callable[[], None] = lambda: None,
) -> list[tuple[shapely.Geometry, shapely.Geometry] | None]:
    """What of each later version was not in the earlier one, and the other way round; None where that is not measured.

    Parameters
    ----------
    versions : sequence of pair of shapely.Geometry
        Before and after: polygons and multipolygons, WGS 84; None and an empty geometry have no ground.
    pause_point : callable
        Called between pieces of work; may raise.

    Returns
    -------
    list of (shapely.MultiPolygon, shapely.MultiPolygon), or None
        Drawn out. None where a version encloses no area, such as an outline that crosses itself, where the two cross
        at more than `limits.MOST_CROSSINGS` places, or where the areas do not add up to `BALANCE_SHARE` and
        `BALANCE_M2`.
    """
    both = np.empty((len(versions), 2), dtype=object)
    both[:] = [[NOTHING if one is None else one for one in pair] for pair in versions] or both
    is_empty = shapely.is_empty(both)
    is_known = (is_empty | are_measurable(both.ravel()).reshape(both.shape)).all(axis=1)
    grounds: list[tuple[shapely.Geometry, shapely.Geometry] | None] = [None] * len(versions)
    known = np.flatnonzero(is_known)
    for places in few_at_once(shapely.get_num_coordinates(both[known]).sum(axis=1)):
        pause_point()
        some = known[places]
        pairs, growth = _differences(both[some], pause_point)
        sizes = area(pairs)
        missing = np.abs(sizes[:, 0] - sizes[:, 1] - growth)
        adds_up = missing <= BALANCE_SHARE * sizes.sum(axis=1) + BALANCE_M2
        for place, pair, is_good in zip(some.tolist(), pairs.tolist(), adds_up.tolist()):
            grounds[place] = tuple(pair) if is_good and None not in pair else None
    return grounds


def _differences(versions: Geometries, pause_point: Callable[[], None]) -> tuple[Geometries, Floats]:
    """What was gained and lost between each two versions, shape (n, 2), null where that cannot be told; and by how
    much the later one is greater, m², shape (n,)."""
    found, growth = np.full(versions.shape, None, dtype=object), np.full(len(versions), np.nan)
    at = np.flatnonzero(~shapely.is_empty(versions).any(axis=1))
    if len(at):
        rings = PairedRings.of(*versions[at].T).shortened()
        told = differences(rings.drawn_out(_DEVIATION), pause_point)
        found[at[told.is_known]] = np.column_stack([told.gained, told.lost])[told.is_known]
        growth[at[told.is_known]] = rings.growth()[told.is_known]
    for place in np.flatnonzero(np.isnan(growth)).tolist():
        pause_point()
        growth[place] = np.subtract(*area(versions[place, ::-1]))
        old, new = _near_changes(*_drawn(versions[place]))
        if not are_countable(old, new, pause_point):
            continue
        try:
            found[place] = [_multi(shapely.difference(*pair)) for pair in ((new, old), (old, new))]
        except shapely.errors.GEOSException:
            continue
    return found, growth


def _near_changes(old: shapely.Geometry, new: shapely.Geometry) -> tuple[shapely.Geometry, shapely.Geometry]:
    """What of two drawn-out areas lies in the box of the edges that only one of them has; both where that is no help.

    A line that runs on through the side of the box is cut at one and the same place in both.
    """
    edges = [_edges(geometry) for geometry in (old, new)]
    own = np.concatenate([np.setdiff1d(edges[0], edges[1]), np.setdiff1d(edges[1], edges[0])])
    if not len(own) or 2 * len(own) > len(edges[0]) + len(edges[1]):
        return old, new
    ends = own.view(np.float64).reshape(-1, 2)
    window = np.concatenate([ends.min(axis=0) - _MARGIN, ends.max(axis=0) + _MARGIN])
    return clipped(old, window), clipped(new, window)


def _edges(geometry: shapely.Geometry) -> npt.NDArray[np.void]:
    """The edges of an area, each with its ends in their order, as numbers that can be compared."""
    rings = shapely.get_rings(shapely.get_parts(geometry))
    places, ring = shapely.get_coordinates(rings, return_index=True)
    ends = np.sort((places + 0.0).view(np.complex128).ravel()[np.flatnonzero(ring[1:] == ring[:-1])[:, None] + [0, 1]])
    return ends.view("V32").ravel()


def measured_grounds(
    owners: Sequence[Feature],
    geometries: Sequence[shapely.Geometry],
    units: Sequence[ReferenceUnit],
    accuracy_m: float,
    tolerance: float,
    pause_point: Callable[[], None] = lambda: None,
) -> list[Ground]:
    """Grounds with their areas, by administrative unit, and what is no wider than a tolerance told apart.

    Parameters
    ----------
    owners : sequence of Feature
        Whose ground each is.
    geometries : sequence of shapely.MultiPolygon
        As from `gained_and_lost`.
    accuracy_m : float
        How far off the units' boundaries may be, metres; 0 where that is not known.
    tolerance : float
        Metres; 0 tells nothing apart. A part is as wide as the largest circle in it.
    pause_point : callable
        Called before each ground; may raise.
    """
    filled = [place for place, geometry in enumerate(geometries) if not geometry.is_empty]
    carriers = [_carrying(owners[place], geometries[place]) for place in filled]
    grounds = [NO_GROUND] * len(geometries)
    for place, shares in zip(filled, unit_shares(carriers, units, accuracy_m)):
        pause_point()
        whole = sum(share.square_metres for share in shares)
        narrow = _narrow_area(geometries[place], tolerance)
        grounds[place] = Ground(geometries[place], whole - narrow, narrow, shares)
    return grounds


def total(grounds: Iterable[Ground]) -> float:
    """The areas of grounds in all, m², without what is within the tolerance."""
    return sum(ground.area_m2 for ground in grounds)


def _drawn(geometries: Geometries) -> Geometries:
    """Geometries with their edges drawn out; what was drawn out is mended where its edges meet."""
    drawn = densify(geometries, _DEVIATION)
    for place in np.flatnonzero((drawn != geometries).ravel()).tolist():
        drawn.flat[place] = sound(drawn.flat[place])
    return np.asarray(drawn)


def _multi(geometry: shapely.Geometry) -> shapely.Geometry:
    """The polygons of what an overlay left."""
    parts = shapely.get_parts(polygonal(geometry))
    return shapely.multipolygons(parts[shapely.area(parts) > 0])


def _narrow_area(geometry: shapely.Geometry, tolerance: float) -> float:
    if tolerance <= 0:
        return 0.0
    parts = shapely.get_parts(geometry)
    return float(area(parts)[inscribed_width(parts) <= tolerance].sum())


def _carrying(feature: Feature, geometry: shapely.Geometry) -> Feature:
    return Feature(feature.uid, feature.kind, geometry=geometry)
