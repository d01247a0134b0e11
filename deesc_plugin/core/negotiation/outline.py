# SPDX-License-Identifier: GPL-2.0-or-later
"""The outline of a claim as one walk: its rings one after the other, each place told by the metres walked to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import Floats

_QUARTER = 16
"""Segments of a quarter of a circle about a corner."""
_ROUNDING = 1e-6
"""Metres within which two places of a walk are one."""


@dataclass(frozen=True)
class Run:
    """A stretch of one ring, from `start` to `end` metres of the walk; it may run on across the ring's first vertex."""

    ring: int
    start: float
    end: float

    @property
    def metres(self) -> float:
        """How long it is, on the plane."""
        return self.end - self.start


class Outline:
    """The rings of an area on a plane.

    Parameters
    ----------
    area : shapely.Geometry
        Polygons, metres on a plane.

    Attributes
    ----------
    vertices : ndarray of float
        Shape (n, 2): all but the last vertex of each ring, which is its first.
    at : ndarray of float
        Shape (n,): the metres walked to each of them.
    bounds : ndarray of float
        Shape (rings + 1,): where each ring begins, and the last one ends.
    line : shapely.MultiLineString
        All rings.
    """

    def __init__(self, area: shapely.Geometry) -> None:
        rings = shapely.get_rings(shapely.get_parts(area))
        rings = rings[~shapely.is_empty(rings)]
        places, ring = shapely.get_coordinates(rings, return_index=True)
        is_start = np.append(ring[1:] == ring[:-1], False) if len(ring) else np.zeros(0, dtype=bool)
        first = np.flatnonzero(is_start)
        self.vertices: Floats = places[first]
        self._ends: Floats = places[first + 1]
        self._ring: npt.NDArray[np.intp] = ring[first]
        self._lengths: Floats = np.hypot(*(self._ends - self.vertices).T)
        walked = np.append(0.0, np.cumsum(self._lengths))
        self.at: Floats = walked[:-1]
        starts = np.searchsorted(self._ring, np.arange(len(rings) + 1))
        self.bounds: Floats = walked[starts]
        self.line: shapely.Geometry = (
            shapely.multilinestrings(shapely.linestrings(places, indices=ring))
            if len(rings)
            else shapely.MultiLineString()
        )
        self._about: dict[float, shapely.Geometry] = {}

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to walk along."""
        return not len(self.vertices)

    def about(self, metres: float) -> shapely.Geometry:
        """All places that are no farther from the line than so many metres; the line itself for none."""
        if metres not in self._about:
            self._about[metres] = shapely.buffer(self.line, metres, quad_segs=_QUARTER) if metres > 0 else self.line
        return self._about[metres]

    @cached_property
    def _tree(self) -> shapely.STRtree:
        return shapely.STRtree(shapely.linestrings(np.stack([self.vertices, self._ends], axis=1)))

    def feet(self, places: Floats) -> tuple[Floats, Floats]:
        """Where the walk comes nearest to places, shape (n, 2): the metres walked to there, and the distances."""
        found, metres = self._tree.query_nearest(shapely.points(places), return_distance=True, all_matches=False)
        edge = found[1]
        along = self._ends[edge] - self.vertices[edge]
        share = ((places - self.vertices[edge]) * along).sum(axis=1) / np.maximum(self._lengths[edge] ** 2, 1e-300)
        return self.at[edge] + np.clip(share, 0.0, 1.0) * self._lengths[edge], metres

    def places(self, metres: Floats, ring: npt.NDArray[np.intp]) -> Floats:
        """The places of rings at so many metres of the walk, shape (n, 2); past the end of a ring it goes on."""
        low, high = self.bounds[ring], self.bounds[ring + 1]
        around = low + np.mod(metres - low, high - low)
        edge = np.clip(np.searchsorted(self.at, around, side="right") - 1, 0, len(self.at) - 1)
        share = (around - self.at[edge]) / np.maximum(self._lengths[edge], 1e-300)
        found: Floats = self.vertices[edge] + np.clip(share, 0.0, 1.0)[:, None] * (
            self._ends[edge] - self.vertices[edge]
        )
        return found

    def runs_of(self, parts: npt.NDArray[np.object_]) -> list[Run]:
        """Parts of the line as runs; those that follow each other are one, across a ring's first vertex too."""
        parts = parts[shapely.length(parts) > _ROUNDING]
        if not len(parts):
            return []
        half = shapely.length(parts) / 2
        middle, _ = self.feet(shapely.get_coordinates(shapely.line_interpolate_point(parts, 0.5, normalized=True)))
        ring = np.clip(np.searchsorted(self.bounds, middle, side="right") - 1, 0, len(self.bounds) - 2)
        runs: list[Run] = []
        for index in np.lexsort([middle - half, ring]):
            low, high = self.bounds[ring[index]], self.bounds[ring[index] + 1]
            start, end = max(middle[index] - half[index], low), min(middle[index] + half[index], high)
            if runs and runs[-1].ring == ring[index] and start <= runs[-1].end + _ROUNDING:
                runs[-1] = Run(runs[-1].ring, runs[-1].start, max(end, runs[-1].end))
            else:
                runs.append(Run(int(ring[index]), float(start), float(end)))
        return [run for ring_of in range(len(self.bounds) - 1) for run in self._closed(ring_of, runs)]

    def _closed(self, ring: int, runs: list[Run]) -> list[Run]:
        """The runs of one ring, of which the last one and the first one are one where they meet."""
        own = [run for run in runs if run.ring == ring]
        low, high = float(self.bounds[ring]), float(self.bounds[ring + 1])
        if len(own) > 1 and own[0].start <= low + _ROUNDING and own[-1].end >= high - _ROUNDING:
            own = [*own[1:-1], Run(ring, own[-1].start, own[0].end + high - low)]
        return own

    def is_whole(self, run: Run) -> bool:
        """Whether a run is all of its ring."""
        return bool(run.metres >= self.bounds[run.ring + 1] - self.bounds[run.ring] - _ROUNDING)

    def between(self, run: Run, metres: Floats) -> npt.NDArray[np.intp]:
        """Which places of the walk lie inside a run, its ends left out, in its order.

        Parameters
        ----------
        metres : ndarray of float
            The places, in their order.
        """
        low, high = float(self.bounds[run.ring]), float(self.bounds[run.ring + 1])
        first = np.searchsorted(metres, [run.start + _ROUNDING, min(run.end - _ROUNDING, high)])
        second = np.searchsorted(metres, [low, max(run.end - _ROUNDING - (high - low), low)])
        return np.concatenate([np.arange(*first), np.arange(*second)])

    def pieces(self, runs: Sequence[Run]) -> list[shapely.LineString]:
        """Runs as lines, with every vertex of the ring on them."""
        rings = np.array([run.ring for run in runs], dtype=np.intp)
        starts, ends = (
            self.places(np.array([getattr(run, end) for run in runs]), rings).tolist() for end in ("start", "end")
        )
        insides = (self.vertices[self.between(run, self.at)] for run in runs)
        return [
            shapely.linestrings(np.vstack([[start], inside, [end]]))
            for start, inside, end in zip(starts, insides, ends)
        ]
