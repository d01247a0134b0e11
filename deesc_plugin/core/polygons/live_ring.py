# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be said of a ring while it is being drawn: its size, where it crosses itself, whom it enters.

Made for an answer at each move of the mouse: the neighbours are indexed and prepared once, and each reading
looks only at the neighbours whose boxes the ring meets. The rules decide when the ring is finished; this tells early.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..agreement import Allowance
from ..delimitation import WITHDRAWN, Delimitation, Feature
from ..geodesy import Floats, area, azimuth, densify, distance, edge_lengths, length
from ..saying import FeatureName
from ..soundness import are_places
from .admission import admit

Flags = npt.NDArray[np.bool_]
Indices = npt.NDArray[np.intp]

_METRES_A_DEGREE = 111_195.0
"""On the sphere of the mean radius; only used to tell a metre from none."""
_MOST_REMEMBERED = 50_000
"""Edges whose neighbours are remembered, those under the cursor on its way included."""
_NEARLY_PARALLEL = 0.99
_SAMPLES = np.array([0.0, 0.25, 0.5, 0.75, 1.0])


@dataclass(frozen=True)
class RingReading:
    """A ring as it stands.

    Attributes
    ----------
    turning_points : int
        Different vertices, the one under the cursor included.
    length_m : float
        Geodesic length of the open line as it is drawn, metres.
    perimeter_m, area_m2 : float
        Of the ring when closed; the area of a ring that crosses itself says nothing and is NaN.
    crosses_itself : bool
        Whether two of its edges cross, or one runs back over another.
    entered, enclosed : tuple of FeatureName
        The features that its line enters, and those that lie inside it.
    last_m, last_azimuth : float
        Geodesic length, metres, and initial azimuth, degrees, of the edge in hand; 0 and NaN where there is none.
    line, offending : shapely.Geometry
        All edges, and those at fault, as lines in longitude and latitude that follow the geodesics.
    """

    turning_points: int
    length_m: float
    perimeter_m: float
    area_m2: float
    crosses_itself: bool
    entered: tuple[FeatureName, ...]
    enclosed: tuple[FeatureName, ...]
    last_m: float
    last_azimuth: float
    line: shapely.Geometry
    offending: shapely.Geometry

    @property
    def is_faulty(self) -> bool:
        """Whether a finished ring like this would be an error."""
        return self.crosses_itself or bool(self.entered) or bool(self.enclosed)


class Neighbourhood:
    """The areas that a new feature of a kind must keep out of, prepared to be asked at each move.

    The prepared geometries belong to the thread that made them.

    Parameters
    ----------
    features : sequence of Feature
        With valid areas; others are passed over.
    min_width : float
        Metres by which a line may reach into a neighbour and still count as running along it.
    """

    def __init__(self, features: Sequence[Feature], min_width: float = 1.0) -> None:
        drawn = admit(np.array([feature.geometry for feature in features], dtype=object)).drawn
        usable = np.flatnonzero(~shapely.is_missing(drawn))
        self._names = [features[index].naming for index in usable.tolist()]
        self._areas = drawn[usable]
        shapely.prepare(self._areas)
        self._outlines = shapely.boundary(self._areas)
        self._tree = shapely.STRtree(self._areas)
        self._min_width = min_width
        self._known: dict[bytes, tuple[int, ...]] = {}

    @classmethod
    def of(cls, delimitation: Delimitation, kind: str, min_width: float = 1.0) -> Neighbourhood:
        """Those features that the agreement never lets a feature of `kind` overlap, whatever zone either belongs to."""
        allowance = delimitation.agreement.allowance
        return cls(
            [
                feature
                for feature in delimitation.features
                if feature.status != WITHDRAWN
                and feature.geometry is not None
                and allowance(kind, feature.kind) is Allowance.NEVER
            ],
            min_width,
        )

    def read(self, vertices: Floats) -> RingReading:
        """Read a ring.

        Parameters
        ----------
        vertices : ndarray, shape (n, 2)
            Turning points in WGS 84 longitude and latitude as drawn so far, the place under the cursor last and the
            first not repeated; edges are geodesics. What is no place on Earth, as a canvas has about its map, is
            passed over.
        """
        vertices = np.asarray(vertices, dtype=float).reshape(-1, 2)
        vertices = _without_repeats(vertices[are_places(vertices)])
        count = len(vertices)
        if count < 2:
            return RingReading(count, 0.0, 0.0, 0.0, False, (), (), *last_edge(vertices), _lines([]), _lines([]))
        open_length = float(edge_lengths(vertices).sum())
        closed = np.vstack([vertices, vertices[:1]]) if count > 2 else vertices
        edges = densify(shapely.linestrings(np.stack([closed[:-1], closed[1:]], axis=1)))
        crossing = crossing_edges(edges)
        entering, entered = self._entered(edges)
        ring = shapely.Polygon(closed) if count > 2 else None
        is_simple = ring is not None and not crossing.any()
        return RingReading(
            count,
            open_length,
            float(length(ring)) if ring is not None else open_length,
            float(area(ring)) if is_simple else (0.0 if ring is None else float("nan")),
            bool(crossing.any()),
            entered,
            self._enclosed(ring) if is_simple else (),
            *last_edge(vertices),
            _lines(edges),
            _lines(edges[crossing | entering]),
        )

    def _entered(self, edges: npt.NDArray[np.object_]) -> tuple[Flags, tuple[FeatureName, ...]]:
        """Which edges enter a neighbour by more than the width that is put down to the drawing, and whose they are.

        An edge is looked at once and remembered: between two moves of the mouse all but two stay as they were.
        """
        keys = shapely.to_wkb(edges).tolist()
        new = [index for index, key in enumerate(keys) if key not in self._known]
        if len(self._known) + len(new) > _MOST_REMEMBERED:
            self._known.clear()
            new = list(range(len(keys)))
        self._known.update((keys[index], ()) for index in new)
        for index, neighbour in zip(*self._deep_pairs(edges[new])):
            self._known[keys[new[index]]] += (int(neighbour),)
        found = [self._known[key] for key in keys]
        flags = np.array([bool(neighbours) for neighbours in found], dtype=bool)
        return flags, self._called({neighbour for neighbours in found for neighbour in neighbours})

    def _deep_pairs(self, edges: npt.NDArray[np.object_]) -> tuple[Indices, Indices]:
        """Pairs of an edge and a neighbour that it enters by more than the least width."""
        edge, neighbour = self._tree.query(edges, predicate="intersects")
        inside = shapely.crosses(self._areas[neighbour], edges[edge])
        inside |= shapely.contains(self._areas[neighbour], edges[edge])
        edge, neighbour = edge[inside], neighbour[inside]
        lines, pair = shapely.get_parts(shapely.intersection(edges[edge], self._areas[neighbour]), return_index=True)
        is_line = shapely.get_dimensions(lines) == 1
        lines, pair = lines[is_line], pair[is_line]
        places = shapely.line_interpolate_point(lines[:, None], _SAMPLES[None, :], normalized=True)
        depths = shapely.distance(places, self._outlines[neighbour[pair]][:, None]) * _METRES_A_DEGREE
        deep = np.unique(pair[(depths > self._min_width).any(axis=1)])
        return edge[deep], neighbour[deep]

    def _enclosed(self, ring: shapely.Geometry | None) -> tuple[FeatureName, ...]:
        return () if ring is None else self._called(set(self._tree.query(ring, predicate="contains").tolist()))

    def _called(self, neighbours: set[int]) -> tuple[FeatureName, ...]:
        return tuple(sorted((self._names[neighbour] for neighbour in neighbours), key=lambda name: name.label))


def crossing_edges(edges: npt.NDArray[np.object_], is_ring: bool = True) -> Flags:
    """Which edges of a ring or a line, shape (n,) in order, cross, touch or run over another that is no neighbour.

    Neighbours share an end; they are at fault only where they run over one another. The last edge of a ring and its
    first are neighbours.
    """
    count = len(edges)
    flags = np.zeros(count, dtype=bool)
    first, second = shapely.STRtree(edges).query(edges, predicate="intersects")
    later = first < second
    first, second = first[later], second[later]
    apart = second - first
    is_next = (apart == 1) | ((apart == count - 1) & (count > 2) & is_ring)
    at_fault = ~is_next
    over = np.flatnonzero(is_next)
    over = over[_turn_back(edges[first[over]], edges[second[over]])]
    shared = shapely.intersection(edges[first[over]], edges[second[over]])
    at_fault[over] = shapely.length(shared) > 0
    flags[first[at_fault]] = True
    flags[second[at_fault]] = True
    return flags


def last_edge(vertices: Floats) -> tuple[float, float]:
    """Length, metres, and initial azimuth, degrees, of the last edge of a line (n, 2); 0 and NaN for none."""
    if len(vertices) < 2:
        return 0.0, float("nan")
    (longitude, latitude), end = vertices[-2], vertices[-1]
    return float(distance(longitude, latitude, *end)), float(azimuth(longitude, latitude, *end))


def _turn_back(edges: npt.NDArray[np.object_], others: npt.NDArray[np.object_]) -> Flags:
    """Whether of two edges, of which one ends where the other begins, the second goes nearly the way the first came.

    Only these can run over one another.
    """
    ends = [shapely.get_coordinates(shapely.get_point(lines, place)) for lines in (edges, others) for place in (0, -1)]
    along, other = ends[1] - ends[0], ends[3] - ends[2]
    product = np.linalg.norm(along, axis=1) * np.linalg.norm(other, axis=1)
    # the chords of two geodesics of one course differ by less than this for edges up to some hundred kilometres
    turns_back: Flags = np.einsum("ij,ij->i", along, other) < -_NEARLY_PARALLEL * product
    return turns_back


def _lines(edges: Any) -> shapely.Geometry:
    return shapely.multilinestrings(edges) if len(edges) else shapely.MultiLineString()


def _without_repeats(vertices: Floats) -> Floats:
    """The vertices without those that repeat the one before, or the first at the end: a double click makes them."""
    if len(vertices) < 2:
        return vertices
    keep = np.concatenate([[True], (np.diff(vertices, axis=0) != 0).any(axis=1)])
    vertices = vertices[keep]
    if len(vertices) > 1 and (vertices[0] == vertices[-1]).all():
        vertices = vertices[:-1]
    return vertices
