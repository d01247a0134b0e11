# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines cut into short pieces no sooner than where it matters, so that a line of any length costs what is near it.

All in degrees, as on a chart that is drawn straight in longitude and latitude.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import Floats, Geometries
from .boundary_index import Indices
from .meter import METRES_A_DEGREE

_FAN = 8
_AT_ONCE = 5_000
"""Places that are asked for between two calls of `pause`."""


class Segments:
    """The edges of a line or outline, to be asked for the nearest one of many places.

    Parameters
    ----------
    line : shapely.Geometry
        Lines.
    pause : callable
        Called every so many places; may raise.
    """

    def __init__(self, line: shapely.Geometry, pause: Callable[[], None] = lambda: None) -> None:
        lonlat, part = shapely.get_coordinates(shapely.get_parts(line), return_index=True)
        first = np.flatnonzero(part[1:] == part[:-1])
        self._edges: Geometries = shapely.linestrings(np.stack([lonlat[first], lonlat[first + 1]], axis=1))
        self._tree, self._pause = shapely.STRtree(self._edges), pause

    def nearest(self, places: Floats) -> tuple[Floats, Indices]:
        """The distance, degrees, of each of n places, shape (n, 2), to its nearest edge, and that edge."""
        distances, edges = np.full(len(places), np.inf), np.full(len(places), -1, dtype=np.intp)
        if not len(self._edges):
            return distances, edges
        for start in range(0, len(places), _AT_ONCE):
            self._pause()
            some = shapely.points(places[start : start + _AT_ONCE])
            (of_place, edge), away = self._tree.query_nearest(some, return_distance=True, all_matches=False)
            distances[start + of_place], edges[start + of_place] = away, edge
        return distances, edges

    def ways_to(self, places: Floats) -> Geometries:
        """The straight way from each of n places to the nearest edge."""
        _, edges = self.nearest(places)
        ways: Geometries = shapely.shortest_line(shapely.points(places), self._edges[edges])
        return ways


@dataclass(frozen=True)
class Pieces:
    """Stretches of edges, each of some of the equal pieces into which its edge is to be cut.

    Attributes
    ----------
    starts, ends : ndarray, shape (m, 2)
        The edges.
    counts : ndarray of int, shape (m,)
        The pieces of each edge.
    edge, first, last : ndarray of int, shape (n,)
        The edge of each stretch, its first piece and the one behind its last.
    """

    starts: Floats
    ends: Floats
    counts: Indices
    edge: Indices
    first: Indices
    last: Indices

    @classmethod
    def of(cls, line: shapely.Geometry, metres: float) -> Pieces:
        """The edges of a line, each whole, to be cut into pieces of so many metres (of latitude) at most."""
        lonlat, part = shapely.get_coordinates(shapely.get_parts(line), return_index=True)
        first = np.flatnonzero(part[1:] == part[:-1])
        starts, ends = lonlat[first], lonlat[first + 1]
        steps = ends - starts
        counts = np.maximum(1, np.ceil(np.hypot(steps[:, 0], steps[:, 1]) * METRES_A_DEGREE / metres)).astype(np.intp)
        every = np.arange(len(counts))
        return cls(starts, ends, counts, every, np.zeros_like(counts), counts)

    @staticmethod
    def joined(several: Sequence[Pieces]) -> Pieces:
        """Stretches of the same edges as one."""
        columns = (np.concatenate([getattr(one, name) for one in several]) for name in ("edge", "first", "last"))
        return Pieces(several[0].starts, several[0].ends, several[0].counts, *columns)

    def taken(self, is_wanted: npt.NDArray[np.bool_]) -> Pieces:
        """Those stretches only."""
        edge, first, last = self.edge[is_wanted], self.first[is_wanted], self.last[is_wanted]
        return Pieces(self.starts, self.ends, self.counts, edge, first, last)

    def divided(self) -> Pieces:
        """Each stretch cut into up to eight."""
        size = -(-(self.last - self.first) // _FAN)
        first = self.first[:, None] + size[:, None] * np.arange(_FAN)
        last = np.minimum(first + size[:, None], self.last[:, None])
        is_there = first < last
        edge = np.broadcast_to(self.edge[:, None], first.shape)[is_there]
        return Pieces(self.starts, self.ends, self.counts, edge, first[is_there], last[is_there])

    def are_single(self) -> npt.NDArray[np.bool_]:
        """Whether each stretch is one piece, which is not cut any more."""
        return np.asarray(self.last - self.first == 1)

    def middles(self) -> Floats:
        """The middle of each stretch, shape (n, 2)."""
        return self._at((self.first + self.last) / 2)

    def reach(self) -> Floats:
        """How far each stretch goes from its middle."""
        steps = self._at(self.last) - self._at(self.first)
        return np.asarray(np.hypot(steps[:, 0], steps[:, 1]) / 2)

    def lines(self) -> Geometries:
        """Each stretch as a line of two vertices."""
        lines: Geometries = shapely.linestrings(np.stack([self._at(self.first), self._at(self.last)], axis=1))
        return lines

    def _at(self, piece: npt.NDArray[Any]) -> Floats:
        starts, ends = self.starts[self.edge], self.ends[self.edge]
        share = (piece / self.counts[self.edge])[:, None]
        # the edge's own end to the last bit; and the end of one piece is the start of the next
        return np.asarray(np.where(share == 1, ends, starts + share * (ends - starts)))
