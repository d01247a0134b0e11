# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether an area is valid in the sense of OGC Simple Features, and every place where it is not.

GEOS gives the verdict, but names only the first place. Here all pairs of edges and of rings are looked at, so
that somebody who mends a drawing sees at once all there is to mend.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Iterator

import numpy as np
import numpy.typing as npt
import shapely

from .geodesy import Floats, Geometries
from .saying import Message, Place

Indices = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]

MOST_PLACES = 1_000
"""Places that are listed of one geometry; all are counted."""

_MOST_FOUND = 5_000
_MOST_PAIRS = 8_000_000
"""Pairs of edges whose boxes meet that are looked at: a scribble of n edges has n² / 2 of them."""
_PAIRS_AT_ONCE = 100_000
_MOST_PAIRS_OF_GEOS = 500_000_000
"""Pairs beyond which the verdict of GEOS would take more than half a minute."""
_RUN = 32
_SAMPLE = 64
_MOST_MENDED = 100
"""Faults beyond which no repair is proposed: nobody could tell what was meant."""
_SAME_PLACE = 9
"""Decimals of a degree (0.1 mm) to which two places are one."""

CROSSES = Message("its outline crosses or touches itself")
RUNS_BACK = Message("its outline runs back over itself")
RINGS_CROSS = Message("two of its outlines cross")
RINGS_SHARE = Message("two of its outlines share a stretch of line")
HOLE_OUTSIDE = Message("a hole lies outside the outline")
HOLES_OVERLAP = Message("two holes overlap or lie in one another")
PARTS_OVERLAP = Message("two parts overlap or lie in one another")
TOO_FEW = Message("an outline has fewer than three different turning points")
DISCONNECTED = Message("its holes cut its inside in two")

_WORDS_OF_GEOS = {
    "Self-intersection": CROSSES,
    "Ring Self-intersection": CROSSES,
    "Hole lies outside shell": HOLE_OUTSIDE,
    "Holes are nested": HOLES_OVERLAP,
    "Nested shells": PARTS_OVERLAP,
    "Duplicate Rings": RINGS_SHARE,
    "Interior is disconnected": DISCONNECTED,
    "Too few points in geometry component": TOO_FEW,
}


@dataclass(frozen=True)
class Faults:
    """Where a geometry is not valid, and why.

    Attributes
    ----------
    reasons : tuple of (Message, int)
        What is wrong, in plain words, and at how many places.
    places : ndarray of float, shape (n, 2)
        Longitude and latitude, at most `MOST_PLACES`, those of the first reason first.
    count : int
        How many places there are.
    is_complete : bool
        False where there is so much that the search was given up: there are at least `count` places.
    """

    reasons: tuple[tuple[Message, int], ...]
    places: Floats
    count: int
    is_complete: bool


def is_valid_ogc(geometries: Any) -> Any:
    """The verdict of OGC Simple Features 1.2.1 on a geometry or each of an array: bool, shape of the input."""
    return shapely.is_valid(geometries)


def is_tangled(geometry: shapely.Geometry) -> bool:
    """Whether so many edges run beside one another that the verdict would take minutes.

    The number of pairs of edges whose boxes meet is estimated from the boxes of runs of edges, a sample of which
    is held against all.
    """
    vertices = shapely.get_coordinates(geometry)
    if len(vertices) ** 2 / 2 < _MOST_PAIRS_OF_GEOS:
        return False
    start = np.arange(0, len(vertices), _RUN)
    least, greatest = np.minimum.reduceat(vertices, start), np.maximum.reduceat(vertices, start)
    sample = np.linspace(0, len(start) - 1, _SAMPLE).astype(int)
    meetings = sum(
        int(((least <= greatest[run]) & (greatest >= least[run])).all(axis=1).sum()) for run in sample.tolist()
    )
    return meetings / _SAMPLE * len(start) / 2 * _RUN**2 > _MOST_PAIRS_OF_GEOS


def repaired(geometry: shapely.Geometry, faults: Faults) -> shapely.Geometry | None:
    """A valid polygon or multipolygon in place of an invalid one, or None where none can be proposed.

    The repair keeps the area that the rings enclose ("structure" of GEOS 3.10). The older method is not used: it
    froze for seconds on 200 vertices.
    """
    if not faults.is_complete or faults.count > _MOST_MENDED:
        return None
    try:
        valid = shapely.make_valid(geometry, method="structure", keep_collapsed=False)
    except (TypeError, shapely.errors.UnsupportedGEOSVersionError):  # shapely 2.0, or GEOS before 3.10
        return None
    is_area = valid.geom_type in ("Polygon", "MultiPolygon") and not valid.is_empty
    return valid if is_area and shapely.is_valid(valid) else None


def faults_of(geometry: shapely.Geometry) -> Faults:
    """Every place where a polygon or multipolygon is not valid.

    Parameters
    ----------
    geometry : shapely.Geometry
        With finite coordinates.
    """
    parts = shapely.get_parts(geometry)
    rings = _Rings(parts[~shapely.is_empty(parts)])
    found: dict[Message, list[Floats]] = {}
    is_complete = _edge_faults(rings, found)
    is_complete = _ring_faults(rings, found) and is_complete
    is_complete = _part_faults(rings, found) and is_complete
    for ring in np.flatnonzero(rings.is_degenerate):
        _put(found, TOO_FEW, shapely.get_coordinates(rings.lines[ring])[:1])
    if not found:
        _put(found, *_first_of_geos(geometry))
    unique = {reason: _unique(np.concatenate(places)) for reason, places in found.items()}
    places = np.concatenate([*unique.values(), np.zeros((0, 2))])
    counts = tuple((reason, len(at)) for reason, at in unique.items())
    return Faults(counts, places[:MOST_PLACES], len(places), is_complete)


def first_fault(geometry: shapely.Geometry) -> Message:
    """What is wrong with a geometry that is not valid, and where: the first thing that GEOS finds, in our words."""
    reason, place = _first_of_geos(geometry)
    return Message.of("{fault} at {spot}", fault=reason, spot=Place(*place[0])) if len(place) else reason


def _put(found: dict[Message, list[Floats]], reason: Message, places: Floats) -> None:
    if len(places):
        found.setdefault(reason, []).append(places)


def _unique(places: Floats) -> Floats:
    """Each place once, in the order in which they were found."""
    _, first = np.unique(np.round(places, _SAME_PLACE), axis=0, return_index=True)
    return places[np.sort(first)]


def _first_of_geos(geometry: shapely.Geometry) -> tuple[Message, Floats]:
    """The reason and the place that GEOS gives; its first vertex where it gives no place, none where it is valid."""
    text = shapely.is_valid_reason(geometry)
    if text == "Valid Geometry":
        return Message(""), np.zeros((0, 2))
    parsed = re.fullmatch(r"(.*?)\[(\S+) (\S+).*\]", text)
    if parsed is None:
        return Message.of("{reason}", reason=text), shapely.get_coordinates(geometry)[:1]
    reason = _WORDS_OF_GEOS.get(parsed[1]) or Message.of("{reason}", reason=parsed[1])
    return reason, np.array([[float(parsed[2]), float(parsed[3])]])


class _Rings:
    """The rings of a geometry, their edges without those of no length, and which of them already met in a fault."""

    def __init__(self, parts: Geometries) -> None:
        self.parts = parts
        lines, part = shapely.get_rings(parts, return_index=True)
        self.lines: Geometries = lines
        self.part: Indices = part
        self.is_shell = np.append(True, part[1:] != part[:-1])[: len(part)]
        coordinates, ring = shapely.get_coordinates(lines, return_index=True)
        edge = np.flatnonzero((ring[1:] == ring[:-1]) & (coordinates[1:] != coordinates[:-1]).any(axis=1))
        start, end = coordinates.take(edge, axis=0), coordinates.take(edge + 1, axis=0)
        self.edges: Geometries = shapely.linestrings(np.stack([start, end], axis=1))
        self.vector: Floats = end - start
        self.ring_of_edge: Indices = ring[edge]
        edges_of_ring = np.bincount(self.ring_of_edge, minlength=len(lines))
        self.first_edge: Indices = np.cumsum(edges_of_ring) - edges_of_ring
        self.last_edge: Indices = self.first_edge + edges_of_ring - 1
        corners = shapely.extract_unique_points(lines)
        self.is_degenerate: Flags = shapely.get_num_geometries(corners) < 3
        self.is_faulty = self.is_degenerate.copy()
        self.met: set[tuple[int, int]] = set()

    def are_neighbours(self, first: Indices, second: Indices) -> Flags:
        """Whether edges first < second follow one another in a ring."""
        ring = self.ring_of_edge[first]
        is_last_to_first = (first == self.first_edge[ring]) & (second == self.last_edge[ring])
        return np.asarray((self.ring_of_edge[second] == ring) & ((second == first + 1) | is_last_to_first))


def _pairs(geometries: Geometries) -> Iterator[tuple[Indices, Indices]]:
    """The pairs of geometries, first < second, that meet, in batches; stops after `_MOST_PAIRS` met boxes."""
    tree = shapely.STRtree(geometries)
    step = max(1, _PAIRS_AT_ONCE // max(1, len(geometries)))
    looked_at = 0
    low = 0
    while low < len(geometries) and looked_at < _MOST_PAIRS:
        first, second = tree.query(geometries[low : low + step])
        first = first + low
        looked_at += len(first)
        low += step
        step = max(step, min(4 * step, _PAIRS_AT_ONCE * step // max(1, len(first))))
        keep = first < second
        first, second = first[keep], second[keep]
        meet = shapely.intersects(geometries[first], geometries[second])
        yield first[meet], second[meet]
    if low < len(geometries):
        raise _GivenUp


class _GivenUp(Exception):
    """More pairs than can be looked at."""


def _edge_faults(rings: _Rings, found: dict[Message, list[Floats]]) -> bool:
    """Where edges cross, touch or cover one another as they must not; whether the search was complete."""
    count = 0
    try:
        for first, second in _pairs(rings.edges):
            count += _sort_meetings(rings, first, second, found)
            if count > _MOST_FOUND:
                return False
    except _GivenUp:
        return False
    return True


def _sort_meetings(rings: _Rings, first: Indices, second: Indices, found: dict[Message, list[Floats]]) -> int:
    """Tell the faults among the meetings of edges; returns how many there are."""
    neighbours = rings.are_neighbours(first, second)
    turns_back = (rings.vector[first] * rings.vector[second]).sum(axis=1) < 0
    keep = np.flatnonzero(~neighbours | turns_back)[: _MOST_FOUND + 1]
    first, second, neighbours = first[keep], second[keep], neighbours[keep]
    shared = shapely.intersection(rings.edges[first], rings.edges[second])
    is_line = shapely.get_dimensions(shared) == 1
    same_ring = rings.ring_of_edge[first] == rings.ring_of_edge[second]
    at_an_end = shapely.intersects(shapely.boundary(rings.edges[first]), shared)
    at_an_end |= shapely.intersects(shapely.boundary(rings.edges[second]), shared)
    groups = {
        RUNS_BACK: same_ring & is_line,
        CROSSES: same_ring & ~is_line & ~neighbours,
        RINGS_CROSS: ~same_ring & ~is_line & ~at_an_end,
        RINGS_SHARE: ~same_ring & is_line,
    }
    for reason, chosen in groups.items():
        _put(found, reason, _middles(shared[chosen]))
        _remember(rings, rings.ring_of_edge[first[chosen]], rings.ring_of_edge[second[chosen]])
    return sum(int(chosen.sum()) for chosen in groups.values())


def _middles(shared: Geometries) -> Floats:
    """The points, and the middles of the lines."""
    shared = shared[~shapely.is_empty(shared)]
    return np.asarray(shapely.get_coordinates(shapely.centroid(shared)))


def _remember(rings: _Rings, first: Indices, second: Indices) -> None:
    rings.is_faulty[first[first == second]] = True
    rings.met.update(zip(np.minimum(first, second).tolist(), np.maximum(first, second).tolist()))


def _ring_faults(rings: _Rings, found: dict[Message, list[Floats]]) -> bool:
    """Holes outside their shell or over one another, where their lines alone do not show it."""
    areas = shapely.polygons(rings.lines)
    shell = np.maximum.accumulate(np.where(rings.is_shell, np.arange(len(areas)), 0))
    holes = np.flatnonzero(~rings.is_shell & ~rings.is_faulty & ~rings.is_faulty[shell])
    holes = holes[[(int(shell[hole]), int(hole)) not in rings.met for hole in holes]] if len(holes) else holes
    astray = holes[~shapely.covers(areas[shell[holes]], areas[holes])]
    _put(found, HOLE_OUTSIDE, _inner_points(shapely.difference(areas[astray], areas[shell[astray]])))
    return _overlaps(rings, holes, areas[holes], rings.part[holes], HOLES_OVERLAP, found)


def _part_faults(rings: _Rings, found: dict[Message, list[Floats]]) -> bool:
    """Parts over one another, where their lines alone do not show it."""
    if len(rings.parts) == 1:
        return True
    shells = np.flatnonzero(rings.is_shell)
    sound = shapely.is_valid(rings.parts)
    one_group = np.zeros(int(sound.sum()), dtype=np.intp)
    return _overlaps(rings, shells[sound], rings.parts[sound], one_group, PARTS_OVERLAP, found)


def _overlaps(
    rings: _Rings, ring: Indices, areas: Geometries, group: Indices, reason: Message, found: dict[Message, list[Floats]]
) -> bool:
    """Areas of one group that share more than their lines; `ring` are their outer rings."""
    count = 0
    try:
        for first, second in _pairs(areas):
            met = [pair in rings.met for pair in zip(ring[first].tolist(), ring[second].tolist())]
            candidate = np.flatnonzero(~np.array(met, dtype=bool) & (group[first] == group[second]))
            over = candidate[shapely.relate_pattern(areas[first[candidate]], areas[second[candidate]], "T********")]
            _put(found, reason, _inner_points(shapely.intersection(areas[first[over]], areas[second[over]])))
            count += len(over)
            if count > MOST_PLACES:
                return False
    except _GivenUp:
        return False
    return True


def _inner_points(areas: Geometries) -> Floats:
    return np.asarray(shapely.get_coordinates(shapely.point_on_surface(areas)))


def sound(drawn: shapely.Geometry) -> shapely.Geometry:
    """A polygon whose edges have been drawn out, mended where these meet although its own do not."""
    if shapely.is_valid(drawn):
        return drawn
    try:
        return shapely.make_valid(drawn, method="structure", keep_collapsed=False)
    except (TypeError, shapely.errors.UnsupportedGEOSVersionError):  # shapely 2.0, or GEOS before 3.10
        return shapely.buffer(drawn, 0)
