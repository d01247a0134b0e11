# SPDX-License-Identifier: GPL-2.0-or-later
"""Where two outlines go different ways between two places at which they meet.

Two outlines meet where a turning point of one lies within the tolerance of the other. Between two such places that
follow each other on both they are the same line where no turning point lies between; else either goes its own way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import Floats, LocalPlane, area, densify, length
from .comparison import TOLERANCE
from .outline import Outline

_LEAST = 1e-3
"""Metres within which two places are one, whatever the tolerance."""
_DEVIATION = 0.001
"""Metres by which a drawn-out edge may leave its geodesic here."""


@dataclass(frozen=True)
class DifferingPiece:
    """A piece of an outline for which another one goes another way.

    Attributes
    ----------
    ring : tuple of int
        The part of the first geometry, and its ring there, 0 the shell.
    own, other : ndarray of float, shape (n, 2)
        Longitudes and latitudes of the turning points on either way, in the order of a ring that runs anticlockwise.
        Both begin and end at the same two places: the first outline's turning points where it has some there, else
        the other one's.
    rest : ndarray of float, shape (n, 2)
        The first ring's turning points beyond the end and before the start, in the same order.
    """

    ring: tuple[int, int]
    own: Floats
    other: Floats
    rest: Floats

    @property
    def own_m(self) -> float:
        """How long the first outline's way is, metres on the ellipsoid."""
        return float(length(shapely.LineString(self.own)))

    @property
    def other_m(self) -> float:
        """The same of the other one's."""
        return float(length(shapely.LineString(self.other)))

    @property
    def between(self) -> shapely.Polygon:
        """The ground between the two ways, edges not drawn out; where they cross it crosses itself."""
        return shapely.Polygon(np.vstack([self.own, self.other[-2:0:-1]]))

    @property
    def between_m2(self) -> float:
        """How much ground that is; of ways that cross, what lies on one side less what lies on the other."""
        return abs(float(area(self.between)))


def differing_pieces(
    own: shapely.Geometry, other: shapely.Geometry, tolerance: float = TOLERANCE
) -> tuple[DifferingPiece, ...]:
    """The pieces of one outline for which another one goes another way, ring by ring, as they follow each other.

    Parameters
    ----------
    own, other : shapely.Geometry
        Valid polygons, WGS 84, edges are geodesics.
    tolerance : float
        Metres within which the outlines meet.
    """
    plane = LocalPlane.around(shapely.geometrycollections([own, other]))
    rings = [_Ring.of(ring, plane) for _, ring in _rings(other)]
    pieces: list[DifferingPiece] = []
    for place, ring in _rings(own):
        mine = _Ring.of(ring, plane)
        for theirs in rings:
            pieces += _pieces_of(place, mine, theirs, max(tolerance, _LEAST))
    return tuple(pieces)


def _rings(geometry: shapely.Geometry) -> Iterator[tuple[tuple[int, int], Floats]]:
    """Every ring by part and place, anticlockwise and without its repeated end."""
    for number, part in enumerate(shapely.get_parts(geometry).tolist()):
        for place, ring in enumerate(shapely.get_rings(part).tolist()):
            places = shapely.get_coordinates(ring)[:-1]
            yield (number, place), places if shapely.is_ccw(ring) else places[::-1]


@dataclass(frozen=True)
class _Ring:
    """A ring: its turning points, where they lie on the plane, and by metres of the walk along it."""

    lonlat: Floats
    places: Floats
    walk: Outline
    at: Floats

    @classmethod
    def of(cls, lonlat: Floats, plane: LocalPlane) -> _Ring:
        drawn = plane.project(densify(shapely.Polygon(lonlat), _DEVIATION))
        places = shapely.get_coordinates(plane.project(shapely.MultiPoint(lonlat)))
        walk = Outline(drawn)
        at, _ = walk.feet(places)
        at = np.where(at > walk.bounds[-1] - _LEAST, 0.0, at)
        return cls(lonlat, places, walk, at)

    @property
    def metres(self) -> float:
        """All the way round."""
        return float(self.walk.bounds[-1])

    def inside(self, start: float, end: float) -> npt.NDArray[np.intp]:
        """The turning points after one place of the walk and before another, in its order."""
        ahead = np.mod(self.at - start, self.metres)
        span = np.mod(end - start, self.metres)
        found = np.flatnonzero((ahead > _LEAST) & (ahead < span - _LEAST))
        return np.asarray(found[np.argsort(ahead[found])])


@dataclass(frozen=True)
class _Meeting:
    """A place where two rings meet: by metres of either walk, and where it is."""

    mine: float
    theirs: float
    lonlat: Floats


def _pieces_of(ring: tuple[int, int], mine: _Ring, theirs: _Ring, tolerance: float) -> Iterator[DifferingPiece]:
    meetings = _meetings(mine, theirs, tolerance)
    if len(meetings) < 2:
        return
    met = np.array([one.theirs for one in meetings])
    for start, end in zip(meetings, [*meetings[1:], meetings[0]]):
        span = np.mod(end.theirs - start.theirs, theirs.metres)
        ahead = np.mod(met - start.theirs, theirs.metres)
        if ((ahead > _LEAST) & (ahead < span - _LEAST)).any():  # it goes another way round
            continue
        own, other = mine.inside(start.mine, end.mine), theirs.inside(start.theirs, end.theirs)
        if not len(own) and not len(other):
            continue
        rest = mine.inside(end.mine, start.mine)
        ends = start.lonlat[None], end.lonlat[None]
        yield DifferingPiece(
            ring,
            np.vstack([ends[0], mine.lonlat[own], ends[1]]),
            np.vstack([ends[0], theirs.lonlat[other], ends[1]]),
            mine.lonlat[rest],
        )


def _meetings(mine: _Ring, theirs: _Ring, tolerance: float) -> list[_Meeting]:
    """The places where two rings meet, in the order of the first one's walk.

    Turning points of both that lie within the tolerance of each other are one: the first ring's, from which the other
    ring goes on at its own.
    """
    at_theirs, apart = theirs.walk.feet(mine.places)
    order = np.argsort(mine.at)
    own = order[apart[order] <= tolerance]
    own_mine, own_theirs = mine.at[own], at_theirs[own]
    at_mine, away = mine.walk.feet(theirs.places)
    further: list[_Meeting] = []
    for place in np.flatnonzero(away <= tolerance).tolist():
        here, there = float(at_mine[place]), float(theirs.at[place])
        beside = np.searchsorted(own_mine, here) + np.array([-1, 0])
        same = [
            at
            for at in (beside % max(len(own), 1)).tolist()[: 2 * bool(len(own))]
            if _around(own_mine[at] - here, mine.metres) <= 2 * tolerance
            and _around(own_theirs[at] - there, theirs.metres) <= 2 * tolerance
        ]
        if same:
            own_theirs[same[0]] = there
        else:
            further.append(_Meeting(here, there, theirs.lonlat[place]))
    met = zip(own_mine.tolist(), own_theirs.tolist(), mine.lonlat[own])
    of_own = [_Meeting(here, there, lonlat) for here, there, lonlat in met]
    return sorted([*of_own, *further], key=lambda meeting: meeting.mine)


def _around(metres: float, around: float) -> float:
    return min(metres % around, -metres % around)
