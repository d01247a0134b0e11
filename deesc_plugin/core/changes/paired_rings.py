# SPDX-License-Identifier: GPL-2.0-or-later
"""The outlines of two versions of many areas, side by side, cut down to what lies about their differences.

What was gained and lost is bounded by edges that one version alone has: along an edge of both, the ground on either
side is inside both, or outside both. So of a stretch that both have, edge for edge, nothing has to be known but its
ends and the edges there; it is left out, and one straight edge that both have stands for it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..geodesy import Floats, Geometries, divide, pieces_within, ring_areas
from ..polygons.outlines import Flags, Indices, directed_rings

_KEPT = np.arange(-2, 3)
"""Vertices about one that differs: the edges to its neighbours are other ones, and those beyond show their turn."""


@dataclass(frozen=True)
class PairedRings:
    """The rings of n old areas and then of n new ones, each closed, the inside to the left.

    Attributes
    ----------
    pairs : int
        n, of old and new areas.
    vertices : ndarray of float, shape (v, 2)
        Degrees; no coordinate is -0.0.
    start : ndarray of int, shape (r + 1,)
        Where each ring begins.
    area : ndarray of int, shape (r,)
        Which area each ring is of: i of the old one, n + i of the new one.
    is_gap : ndarray of bool, shape (v,)
        Whether the edge that begins at a vertex stands for a stretch that both versions have.
    """

    pairs: int
    vertices: Floats
    start: Indices
    area: Indices
    is_gap: Flags

    @classmethod
    def of(cls, old: Geometries, new: Geometries) -> PairedRings:
        """All rings of valid polygons and multipolygons, shape (n,) each."""
        parts, area = shapely.get_parts(np.concatenate([old, new]), return_index=True)
        rings, part = directed_rings(parts)
        start = np.concatenate([[0], np.cumsum(shapely.get_num_coordinates(rings))])
        vertices = shapely.get_coordinates(rings) + 0.0  # -0.0 is 0.0
        return cls(len(old), vertices, start, area[part], np.zeros(len(vertices), dtype=bool))

    def shortened(self) -> PairedRings:
        """Without the stretches of such rings as both versions have with as many vertices, each in its place."""
        sizes = np.diff(self.start) - 1
        old, new = self._alike(sizes)
        vertex = _ranges(self.start[old], sizes[old])
        places = self.vertices.view(np.complex128).ravel()
        differs = vertex[places[vertex] != places[_ranges(self.start[new], sizes[new])]]
        is_kept = np.ones(len(self.vertices), dtype=bool)
        for rings, moved in ((old, differs), (new, differs + self._shift(old, new, differs))):
            is_kept[_ranges(self.start[rings], sizes[rings])] = False
            ring = np.searchsorted(self.start, moved, side="right") - 1
            about = moved - self.start[ring] + _KEPT[:, None]
            is_kept[self.start[ring] + about % sizes[ring]] = True
        is_kept[self.start[1:] - 1] = False
        return self._of_kept(np.flatnonzero(is_kept), sizes)

    def _alike(self, sizes: Indices) -> tuple[Indices, Indices]:
        """The rings of the old areas and those that stand at their places in the new ones, of the same size."""
        count = np.bincount(self.area, minlength=2 * self.pairs)
        is_alike = np.tile(count[: self.pairs] == count[self.pairs :], 2)[self.area]
        old, new = (np.flatnonzero(is_alike & ((self.area < self.pairs) == is_old)) for is_old in (True, False))
        is_alike = sizes[old] == sizes[new]
        return old[is_alike], new[is_alike]

    def _shift(self, old: Indices, new: Indices, vertex: Indices) -> Indices:
        """From vertices of old rings to those at the same places in the new ones."""
        at = np.searchsorted(self.start[old], vertex, side="right") - 1
        return np.asarray(self.start[new][at] - self.start[old][at])

    def _of_kept(self, kept: Indices, sizes: Indices) -> PairedRings:
        """With these vertices of the rings, and each ring that has any closed."""
        ring = np.searchsorted(self.start, kept, side="right") - 1
        opens = np.flatnonzero(np.append(True, ring[1:] != ring[:-1])[: len(ring)])
        counts = np.diff(np.append(opens, len(ring)))
        start = np.concatenate([[0], np.cumsum(counts + 1)])
        closed = np.insert(np.arange(len(kept)), opens + counts, opens)
        is_gap = (kept[np.roll(closed, -1)] - kept[closed]) % sizes[ring[closed]] != 1
        is_gap[start[1:] - 1] = False
        return PairedRings(self.pairs, self.vertices[kept[closed]], start, self.area[ring[opens]], is_gap)

    def drawn_out(self, deviation: float) -> PairedRings:
        """With vertices on the geodesics of edges that would leave theirs by more than so many metres."""
        if not len(self.vertices):
            return self
        pieces = pieces_within(self.vertices, deviation)
        pieces[self.is_gap[:-1]] = 1
        pieces[self.start[1:-1] - 1] = 1
        first = np.concatenate([[0], np.cumsum(pieces)])
        is_gap = np.zeros(first[-1] + 1, dtype=bool)
        is_gap[first] = self.is_gap
        start = np.append(first, first[-1] + 1)[self.start]
        return PairedRings(self.pairs, divide(self.vertices, pieces), start, self.area, is_gap)

    def growth(self) -> Floats:
        """By how much each new area is greater than its old one, on the ellipsoid, m²; shape (n,)."""
        ring = np.repeat(np.arange(len(self.area)), np.diff(self.start))
        areas = ring_areas(self.vertices, ring, len(self.area)) if len(ring) else np.zeros(0)
        signed = np.where(self.area < self.pairs, -areas, areas)
        return np.asarray(np.bincount(self.area % self.pairs, signed, self.pairs))


def _ranges(start: Indices, counts: Indices) -> Indices:
    """So many numbers from each start on, one row after the other."""
    return np.asarray(np.repeat(start - np.cumsum(counts) + counts, counts) + np.arange(int(counts.sum())))
