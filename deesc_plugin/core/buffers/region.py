# SPDX-License-Identifier: GPL-2.0-or-later
"""From ribbons along the rim to the region within a distance of a boundary, or beyond it, and its measure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable

import numpy as np
import shapely
from shapely.geometry.polygon import orient

from ..errors import GeometryError
from ..geodesy import Floats, Geometries, chord_deviation, densify
from ..saying import Length
from .boundary_index import GeodesicBoundary
from .meter import METRES_A_DEGREE, NOTHING_MEASURED, Measurement, measure_outline
from .outline import outline_pieces
from .ribbons import resolution_for, ribbons
from .short_edges import with_short_edges
from .walk import Walk, walk_along, without_repeats

_ATTEMPTS = ((1.0, 1.0), (0.5, 8.0), (0.25, 64.0))
"""Shares of the tolerance and factors of the overlap, tried in turn until the measured outline keeps it."""

_PLACES_ON_A_RING = 12
_SMALL, _DEEP = 4.0, 0.9
"""Tolerances: rings less wide are looked at in their middle, and are filled where that is less deep."""
_THINNING = 0.06
_GAPING = 0.2
_UNITED_AT_ONCE = 100_000
"""Vertices of ribbons, which take half a second."""


@dataclass(frozen=True)
class Source:
    """What a buffer is made from: a valid geometry in WGS 84, the same with short edges, and its boundary, prepared.

    `pause` is called every second or so of work on it, and may raise.
    """

    geometry: shapely.Geometry
    divided: shapely.Geometry
    boundary: GeodesicBoundary
    pause: Callable[[], None] = lambda: None

    @classmethod
    def of(cls, geometry: shapely.Geometry, pause: Callable[[], None] = lambda: None) -> Source:
        """Prepare a geometry."""
        divided = with_short_edges(without_repeats(geometry))
        pause()
        return cls(geometry, divided, GeodesicBoundary(divided, pause), pause)

    @property
    def drawn(self) -> shapely.Geometry:
        """The geometry with its geodesic edges drawn out."""
        return densify(self.geometry)

    def planar_for(self, distance: float) -> shapely.Geometry:
        """The polygon to take from a buffer of this distance, or the other way round.

        As it was drawn, so that buffer and polygon share their vertices to the last bit, unless an edge drawn
        straight leaves its geodesic by more than a hundredth of the distance.
        """
        lonlat, ring = shapely.get_coordinates(shapely.get_rings(shapely.get_parts(self.geometry)), return_index=True)
        bends = chord_deviation(lonlat)[ring[1:] == ring[:-1]]
        return self.geometry if bends.max() < distance / 100 else self.drawn


@dataclass(frozen=True)
class Region:
    """A region, WGS 84, how its outline was measured, and whether the ribbons along it closed up everywhere.

    Where no outline is left the region is empty.
    """

    geometry: shapely.Geometry
    measurement: Measurement
    is_closed: bool = True

    @property
    def rank(self) -> tuple[bool, float]:
        """The less the better: one that did not close may have lost a part, whatever the rest of it measures."""
        return not self.is_closed, self.measurement.worst_m


NO_REGION = Region(shapely.Polygon(), NOTHING_MEASURED)


def region_within(source: Source, distance: float, tolerance: float) -> Region:
    """Everything no farther from the source than a distance, the source itself included.

    Parameters
    ----------
    distance, tolerance : float
        Metres, both positive.
    """
    return _best_attempt(source, False, distance, tolerance)


def region_beyond(source: Source, distance: float, tolerance: float) -> Region:
    """The part of the source polygon that lies farther than a distance from its boundary; empty where none does."""
    return _best_attempt(source, True, distance, tolerance)


def _best_attempt(source: Source, inside: bool, distance: float, tolerance: float) -> Region:
    """The first region whose measured outline keeps the tolerance, or else the best of them.

    Raises
    ------
    GeometryError
        When no attempt gives a region.
    """
    walk = walk_along(source.divided, inside)
    best = NO_REGION
    for share, widening in _ATTEMPTS:
        polygons, outline = _polygons(source, walk, inside, distance, tolerance, share, widening)
        if polygons.is_empty and outline.is_closed and inside:
            return NO_REGION
        if polygons.is_empty or not _holds_source(polygons, source, inside):
            continue
        measurement = measure_outline(polygons, source.boundary, distance, tolerance)
        made = Region(polygons, _with_filled(measurement, outline.filled), outline.is_closed)
        if made.is_closed and made.measurement.worst_m <= tolerance:
            return made
        if best is NO_REGION or made.rank < best.rank:
            best = made
    if best is NO_REGION:
        raise GeometryError(
            "No outline closes at {distance} from this geometry; mend or simplify it and try again.",
            distance=Length(distance),
        )
    return best


def _with_filled(measurement: Measurement, filled: Filled | None) -> Measurement:
    """The measurement with what was filled, where that lies deeper than anything of the outline."""
    if filled is None or filled.metres <= measurement.greatest_m:
        return measurement
    return replace(measurement, greatest_m=filled.metres, greatest_point=filled.place)


def _polygons(
    source: Source, walk: Walk, inside: bool, distance: float, tolerance: float, share: float, widening: float
) -> tuple[shapely.Geometry, OutlineRings]:
    """One attempt: pieces, ribbons, their union, the rings of it that are outline, and the region these bound."""
    reach = distance / METRES_A_DEGREE
    latitude = float(np.abs(walk.lonlat[:, 1]).max()) + reach
    resolution = resolution_for(distance, tolerance * share, latitude)
    resolution = replace(resolution, overlap=resolution.overlap * widening)
    lifted = distance + resolution.lift
    pieces = outline_pieces(walk, lifted, resolution.overlap, source.boundary)
    source.pause()
    made = ribbons(walk, pieces, lifted, resolution)
    band = _united(made, quickly=share == 1, pause=source.pause)
    source.pause()
    outline = outline_rings(band, source, inside, distance, tolerance)
    region = shapely.build_area(shapely.geometrycollections(outline.rings))
    return tidied(region, _THINNING * share * tolerance), outline


def _united(polygons: Geometries, quickly: bool, pause: Callable[[], None]) -> shapely.Geometry:
    """The union of the ribbons.

    A buffer of no width nodes all rings at once and keeps what has a ring about it, which for polygons that
    all run one way round is their union; it takes a third of the time of `union_all`, which takes them two by
    two and is the more patient with rings that nearly touch. Very many are united by neighbours first: there is
    no other place to pause.
    """
    unite = _united_quickly if quickly else shapely.union_all
    batch = np.cumsum(shapely.get_num_coordinates(polygons)) // _UNITED_AT_ONCE
    if not len(batch) or batch[-1] == 0:
        return unite(polygons)
    bands = []
    for number in range(int(batch[-1]) + 1):
        pause()
        bands.append(unite(polygons[batch == number]))
    pause()
    return unite(shapely.get_parts(bands))


def _united_quickly(polygons: Geometries) -> shapely.Geometry:
    return shapely.buffer(shapely.multipolygons(polygons), 0)


@dataclass(frozen=True)
class Filled:
    """The deepest place that was lost with rings too small to be outline: metres beyond the distance, and degrees."""

    metres: float
    place: tuple[float, float]


@dataclass(frozen=True)
class OutlineRings:
    """The rings that are outline, whether no gap between ribbons let a ring through, and what was filled."""

    rings: Geometries
    is_closed: bool
    filled: Filled | None = None


def _deepest(places: Floats, depths: Floats) -> Filled | None:
    if not len(depths):
        return None
    deepest = int(depths.argmax())
    return Filled(float(depths[deepest]), (float(places[deepest, 0]), float(places[deepest, 1])))


def outline_rings(
    band: shapely.Geometry, source: Source, inside: bool, distance: float, tolerance: float
) -> OutlineRings:
    """The rings of a band along the rim that lie at the distance; the others are the backs of its ribbons.

    A small hole or part whose middle is not beyond the distance by nearly the tolerance is none: it lies between
    two chords of one arc. A ring that lies partly at the distance and partly behind it has come through a gap
    between two ribbons. What lies at the distance on the other side of the source's boundary counts as lying behind:
    it comes from ribbons that reach across a narrow place.
    """
    rings = shapely.get_rings(shapely.get_parts(band))
    small = np.flatnonzero(_widths(rings) < _SMALL * tolerance)
    middles = _middles(rings[small])
    _, away = source.boundary.nearest_edges(middles, expected=distance + tolerance)
    is_filled = away - distance < _DEEP * tolerance
    filled = _deepest(middles[is_filled], away[is_filled] - distance)
    rings = np.delete(rings, small[is_filled])
    if not len(rings):
        return OutlineRings(np.asarray(rings), True, filled)
    lonlat, ring = _places_on(rings)
    _, away = source.boundary.nearest_edges(lonlat, expected=distance + tolerance)
    at_distance = np.flatnonzero(away >= distance - 2 * tolerance)
    if shapely.get_dimensions(source.geometry) == 2:
        polygon = densify(source.geometry, distance / 100)
        at_distance = at_distance[shapely.contains_xy(polygon, *lonlat[at_distance].T) == inside]
    share = np.bincount(ring[at_distance], minlength=len(rings)) / np.bincount(ring)
    return OutlineRings(np.asarray(rings[share == 1]), not ((share > _GAPING) & (share < 1)).any(), filled)


def tidied(region: shapely.Geometry, thinning: float) -> shapely.Geometry:
    """A polygonal region with shells anticlockwise, without vertices that change it by less than `thinning` metres.

    Without thinning every vertex stays: one on a straight edge holds the geodesics on either side of it.
    """
    if region.is_empty:
        return shapely.Polygon()
    parts = shapely.get_parts(region)
    parts = parts[(shapely.get_dimensions(parts) == 2) & ~shapely.is_empty(parts)]
    thin = _thinned(parts, thinning / METRES_A_DEGREE) if thinning else None
    parts = [orient(part) for part in (parts if thin is None else thin)]
    return parts[0] if len(parts) == 1 else shapely.multipolygons(parts)


def _thinned(polygons: Geometries, thinning: float) -> Geometries | None:
    """The polygons, each ring thinned by itself; none where rings would then meet or go.

    It takes a quarter of the time of thinning with regard to other rings, and these are hardly ever so near.
    """
    rings, owner = shapely.get_rings(polygons, return_index=True)
    rings = shapely.simplify(rings, thinning, preserve_topology=False)
    if shapely.is_empty(rings).any():
        return None
    thin = shapely.polygons(rings, indices=owner)
    return np.asarray(thin) if shapely.is_valid(shapely.multipolygons(thin)) else None


def _places_on(rings: Geometries) -> tuple[Floats, Floats]:
    """Up to twelve vertices of each ring, evenly spread, and the ring of each."""
    lonlat, ring = shapely.get_coordinates(rings, return_index=True)
    count = np.bincount(ring, minlength=len(rings))
    place = np.arange(len(ring)) - np.repeat(np.cumsum(count) - count, count)
    stride = np.maximum(1, count // _PLACES_ON_A_RING)[ring]
    chosen = place % stride == 0
    return lonlat[chosen], ring[chosen]


def _widths(rings: Geometries) -> Floats:
    """How wide what each ring encloses is, metres: twice its area by its length, which of a disc is the radius."""
    lonlat, ring = shapely.get_coordinates(rings, return_index=True)
    _, south, _, north = shapely.bounds(rings).T
    lonlat[:, 0] *= np.cos(np.radians((south + north) / 2))[ring]
    even = shapely.linearrings(lonlat * METRES_A_DEGREE, indices=ring) if len(rings) else rings
    return np.asarray(2 * shapely.area(shapely.polygons(even)) / np.maximum(shapely.length(even), 1e-9))


def _middles(rings: Geometries) -> Floats:
    """A place in the middle of what each ring encloses, shape (n, 2)."""
    polygons = shapely.polygons(rings)
    centres = shapely.centroid(polygons)
    inside = shapely.contains(polygons, centres)
    return np.asarray(shapely.get_coordinates(np.where(inside, centres, shapely.point_on_surface(polygons))))


def _holds_source(polygons: shapely.Geometry, source: Source, inside: bool) -> bool:
    """Whether a region about the source has a vertex of each of its parts inside; one within it always passes."""
    if inside:
        return True
    places = np.array([shapely.get_coordinates(part)[0] for part in shapely.get_parts(source.geometry)])
    return bool(shapely.contains_xy(polygons, places[:, 0], places[:, 1]).all())
