# SPDX-License-Identifier: GPL-2.0-or-later
"""The outlines of many polygons as arrays, and which of their edges come near each other.

Edges are looked up in runs: a tree finds the runs whose boxes meet, and within those the boxes of single
edges are compared. So nothing is ever compared with everything.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import Floats, Geometries

Indices = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]

RUNS_AT_ONCE = 4_096
"""Runs that are looked up together: what bounds the memory, whatever the number of polygons."""
_RUN = 16
"""Edges in a run."""


@dataclass(frozen=True)
class Outlines:
    """The outlines of n simple polygons as one array of counter-clockwise rings.

    Attributes
    ----------
    vertices : ndarray of float, shape (v, 2)
        Ring after ring, each closed.
    start : ndarray of int, shape (n + 1,)
        Where each ring begins in `vertices`.
    """

    vertices: Floats
    start: Indices

    @classmethod
    def of(cls, polygons: Geometries) -> Outlines:
        """The outlines of polygons without holes."""
        vertices, owner = shapely.get_coordinates(polygons, return_index=True)
        start = np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=len(polygons)))])
        clockwise = ~shapely.is_ccw(shapely.get_exterior_ring(polygons))
        for ring in np.flatnonzero(clockwise):
            vertices[start[ring] : start[ring + 1]] = vertices[start[ring] : start[ring + 1]][::-1].copy()
        return cls(vertices, start)

    @property
    def rings(self) -> int:
        """How many there are."""
        return len(self.start) - 1

    def edges(self) -> tuple[Indices, Indices]:
        """The first vertex of each edge and the ring it belongs to, ring after ring."""
        first = np.delete(np.arange(len(self.vertices)), self.start[1:] - 1)
        ring = np.repeat(np.arange(self.rings), np.diff(self.start) - 1)
        return first, ring


@dataclass(frozen=True)
class EdgeRuns:
    """The edges of all outlines, ring after ring, and the runs of up to 16 consecutive ones.

    Attributes
    ----------
    vertex : ndarray of int, shape (e,)
        Where each edge begins.
    west, east, south, north : ndarray of float, shape (e,)
        The box of each edge.
    start, end, ring : ndarray of int, shape (r,)
        Each run's first edge, the edge after its last, and its ring.
    diagonals : ndarray of LineString, shape (r,)
        Those of the runs' boxes: all that a tree needs to know of a box, and quicker to make.
    bounds : ndarray of float, shape (r, 4)
        The box of each run: west, south, east, north.
    """

    vertex: Indices
    west: Floats
    east: Floats
    south: Floats
    north: Floats
    start: Indices
    end: Indices
    ring: Indices
    diagonals: Geometries
    bounds: Floats

    @classmethod
    def of(cls, outlines: Outlines) -> EdgeRuns:
        """The edges of the outlines, in runs."""
        vertex, ring = outlines.edges()
        longitude, latitude = outlines.vertices.T
        west = np.minimum(longitude[vertex], longitude[vertex + 1])
        east = np.maximum(longitude[vertex], longitude[vertex + 1])
        south = np.minimum(latitude[vertex], latitude[vertex + 1])
        north = np.maximum(latitude[vertex], latitude[vertex + 1])
        place_in_ring = vertex - outlines.start[ring]
        start = np.flatnonzero(place_in_ring % _RUN == 0)
        bounds = np.column_stack(
            [
                np.minimum.reduceat(west, start),
                np.minimum.reduceat(south, start),
                np.maximum.reduceat(east, start),
                np.maximum.reduceat(north, start),
            ]
        )
        end = np.append(start[1:], len(vertex))
        return cls(
            vertex,
            west,
            east,
            south,
            north,
            start,
            end,
            ring[start],
            shapely.linestrings(bounds.reshape(-1, 2, 2)),
            bounds,
        )

    def meeting_edges(self, run_a: Indices, run_b: Indices, of_b: EdgeRuns | None = None) -> tuple[Indices, Indices]:
        """The pairs of edges, of one run each, whose boxes meet; the second runs may be those of other outlines."""
        other = self if of_b is None else of_b
        found: list[tuple[Indices, Indices]] = [(np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.intp))]
        for low in range(0, len(run_a), RUNS_AT_ONCE):
            a, b = run_a[low : low + RUNS_AT_ONCE], run_b[low : low + RUNS_AT_ONCE]
            edges_a, in_box_b = self._edges_in_box(a, other.bounds[b])
            edges_b, in_box_a = other._edges_in_box(b, self.bounds[a])
            pair, place_a, place_b = np.nonzero(in_box_b[:, :, None] & in_box_a[:, None, :])
            edge_a, edge_b = edges_a[pair, place_a], edges_b[pair, place_b]
            meet = (self.west[edge_a] <= other.east[edge_b]) & (other.west[edge_b] <= self.east[edge_a])
            meet &= (self.south[edge_a] <= other.north[edge_b]) & (other.south[edge_b] <= self.north[edge_a])
            found.append((edge_a[meet], edge_b[meet]))
        edges_of_a, edges_of_b = zip(*found)
        return np.concatenate(edges_of_a), np.concatenate(edges_of_b)

    def _edges_in_box(self, run: Indices, boxes: Floats) -> tuple[Indices, Flags]:
        """The edges of each run, shape (n, _RUN), and which of them meet the box of the other run, shape (n, 4)."""
        edges = self.start[run][:, None] + np.arange(_RUN)
        real = edges < self.end[run][:, None]
        edges = np.minimum(edges, len(self.vertex) - 1)
        west, south, east, north = (side[:, None] for side in boxes.T)
        meet = (self.west[edges] <= east) & (self.east[edges] >= west)
        meet &= (self.south[edges] <= north) & (self.north[edges] >= south)
        return edges, meet & real


def directed_rings(parts: Geometries) -> tuple[Geometries, Indices]:
    """The rings of polygons, the inside to the left of each, and the place of the polygon that each belongs to."""
    rings, part = shapely.get_rings(parts, return_index=True)
    is_shell = np.append(True, part[1:] != part[:-1])[: len(part)]
    turned = shapely.is_ccw(rings) != is_shell
    rings[turned] = shapely.reverse(rings[turned])
    return rings, part


def rounds(following: Indices) -> tuple[Indices, Indices]:
    """What follows one another, round by round, and the number of each one's round."""
    after = following.tolist()
    is_left = [True] * len(after)
    order: list[int] = []
    sizes = []
    for begin in range(len(after)):
        before, one = len(order), begin
        while is_left[one]:
            is_left[one] = False
            order.append(one)
            one = after[one]
        if len(order) > before:
            sizes.append(len(order) - before)
    return np.array(order, dtype=np.intp), np.repeat(np.arange(len(sizes)), sizes)
