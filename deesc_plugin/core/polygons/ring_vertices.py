# SPDX-License-Identifier: GPL-2.0-or-later
"""The vertices of many areas and lines as one table, so that a rule looks at a million turning points at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..context import Context
from ..delimitation import Feature
from ..geodesy import ECCENTRICITY_SQUARED, SEMI_MAJOR, Floats, Geometries, distance
from ..roles import EDGED

Indices = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]

MOST_PLACES = 1_000
"""Places that one finding lists; all are counted."""


@dataclass(frozen=True)
class RingVertices:
    """The vertices of all rings of areas, and of lines; edge i runs from vertex i to the next of its ring or line.

    Attributes
    ----------
    features : tuple of Feature
        Whose geometries are polygons, lines, or several of them.
    coordinates : ndarray of float, shape (n, 2)
        Longitude and latitude, ring after ring, each without its closing vertex; lines have all of theirs.
    owner : ndarray of int, shape (n,)
        The index of the feature.
    following, preceding : ndarray of int, shape (n,)
        The index of the next and the last vertex round the ring; before the first and after the last of a line the
        vertex itself, to which no edge runs.
    ring_start : ndarray of int, shape (r + 1,)
        Where each ring or line begins.
    """

    features: tuple[Feature, ...]
    coordinates: Floats
    owner: Indices
    following: Indices
    preceding: Indices
    ring_start: Indices

    @classmethod
    def of(cls, features: Sequence[Feature]) -> RingVertices:
        """The table of these features, in their order."""
        geometries = np.array([feature.geometry for feature in features], dtype=object)
        parts, part_owner = shapely.get_parts(geometries, return_index=True)
        rings, ring_part = _rings_and_lines(parts)
        is_line = shapely.get_dimensions(parts)[ring_part] == 1
        closed, ring = shapely.get_coordinates(rings, return_index=True)
        is_closing = np.append(ring[1:] != ring[:-1], True)[: len(ring)] & ~is_line[ring]
        coordinates, ring = closed[~is_closing], ring[~is_closing]
        size = np.bincount(ring, minlength=len(rings))
        start = np.concatenate([[0], np.cumsum(size)])
        following, preceding = np.arange(len(ring)) + 1, np.arange(len(ring)) - 1
        filled = size > 0
        first, last = start[:-1][filled], start[1:][filled] - 1
        following[last] = np.where(is_line[filled], last, first)
        preceding[first] = np.where(is_line[filled], first, last)
        return cls(tuple(features), coordinates, part_owner[ring_part[ring]], following, preceding, start)

    @classmethod
    def of_run(cls, context: Context) -> RingVertices:
        """The table of a run: all areas and lines neither withheld nor withdrawn. Ask through `Context.once`."""
        return cls.of(context.of_role(*EDGED))

    @cached_property
    def is_end(self) -> Flags:
        """Which vertices are ends of lines: no edge leaves them, or none arrives."""
        here = np.arange(len(self.coordinates))
        return np.asarray((self.following == here) | (self.preceding == here))

    @cached_property
    def scale(self) -> Floats:
        """Metres a degree of longitude and of latitude at each vertex, shape (n, 2)."""
        sine, cosine = np.sin(np.radians(self.coordinates[:, 1])), np.cos(np.radians(self.coordinates[:, 1]))
        w = 1 - ECCENTRICITY_SQUARED * sine**2
        parallel = SEMI_MAJOR * cosine / np.sqrt(w)
        meridian = SEMI_MAJOR * (1 - ECCENTRICITY_SQUARED) / w**1.5
        return np.asarray(np.radians(np.column_stack([parallel, meridian])))

    @cached_property
    def rough_lengths(self) -> Floats:
        """Length of each edge in metres, to a hundredth for edges up to 10 km: to sift with; NaN where a line ends."""
        metres = np.hypot(*((self.coordinates.take(self.following, axis=0) - self.coordinates) * self.scale).T)
        return np.where(self.following == np.arange(len(metres)), np.nan, metres)

    def lengths(self, edges: Indices) -> Floats:
        """Geodesic length of some edges in metres."""
        start, end = (self.coordinates.take(place, axis=0) for place in (edges, self.following.take(edges)))
        return distance(*start.T, *end.T)

    def shorter_than(self, metres: float) -> tuple[Indices, Floats]:
        """The edges shorter than a length, and their geodesic lengths."""
        edges = np.flatnonzero(self.rough_lengths < 1.1 * metres)
        lengths = self.lengths(edges)
        return edges[lengths < metres], lengths[lengths < metres]

    def by_feature(self, vertices: Indices) -> list[tuple[Feature, Indices]]:
        """Vertices, in ascending order, sorted by the feature they belong to: positions in `vertices`."""
        owners = self.owner[vertices]
        cuts = np.flatnonzero(owners[1:] != owners[:-1]) + 1
        groups = np.split(np.arange(len(vertices)), cuts) if len(vertices) else []
        return [(self.features[int(owners[group[0]])], group) for group in groups]

    def without(self, feature: Feature, vertices: Indices) -> shapely.Geometry | None:
        """The feature's geometry without some vertices; None where that is no valid area or line of all its parts."""
        keep = np.ones(len(self.coordinates), dtype=bool)
        keep[vertices] = False
        first = int(np.searchsorted(self.owner, self.owner[vertices[0]]))
        ring = int(np.searchsorted(self.ring_start, first, side="right")) - 1
        parts = []
        for part in shapely.get_parts(feature.geometry):
            rings = []
            for _ in _rings_and_lines(np.array([part]))[0]:
                stretch = slice(self.ring_start[ring], self.ring_start[ring + 1])
                rings.append(self.coordinates[stretch][keep[stretch]])
                ring += 1
            is_line = part.geom_type == "LineString"
            if any(len(left) < (2 if is_line else 3) for left in rings):
                return None
            parts.append(shapely.LineString(rings[0]) if is_line else shapely.Polygon(rings[0], rings[1:]))
        geometry = parts[0] if len(parts) == 1 else _together(parts)
        return geometry if shapely.is_valid(geometry) else None


def _together(parts: list[shapely.Geometry]) -> shapely.Geometry:
    """Several areas, or several lines, as one geometry."""
    return shapely.MultiLineString(parts) if parts[0].geom_type == "LineString" else shapely.MultiPolygon(parts)


def _rings_and_lines(parts: Geometries) -> tuple[Geometries, Indices]:
    """The rings of polygons and lines as they are, in the order of the parts, and the part of each."""
    rings, part = shapely.get_rings(parts, return_index=True)
    lines = np.flatnonzero(shapely.get_dimensions(parts) == 1)
    order = np.argsort(np.concatenate([part, lines]), kind="stable")
    return np.concatenate([rings, parts[lines]])[order], np.concatenate([part, lines])[order]


def points_at(coordinates: Floats) -> shapely.Geometry:
    """Places as one geometry: a point, or a multipoint of at most `MOST_PLACES`."""
    listed = coordinates[:MOST_PLACES]
    return shapely.Point(listed[0]) if len(listed) == 1 else shapely.multipoints(listed)
