# SPDX-License-Identifier: GPL-2.0-or-later
"""The line midway between two lines that meet at both ends: as far from the one as from the other, geodesically.

A circle that touches both lines has its centre on it. So from places all along either line a circle grows inwards until
it touches the other line; its centre is then moved, by Newton's method on the two geodesic distances, until they are
equal. The segments from a centre to the two places that it touches cross no other such segment: sorted along the two
lines, the centres are in the order of the line. Of these the fewest are taken between which no place is off by more
than is allowed.
"""

from __future__ import annotations

from typing import Callable, Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..buffers.boundary_index import Feet, GeodesicBoundary
from ..buffers.geocentric import normals, to_geocentric, to_lonlat
from ..errors import GeometryError
from ..geodesy import Floats, distance, divide
from .arcs import boundary_of, detours_of, split_at

Flags = npt.NDArray[np.bool_]
Indices = npt.NDArray[np.intp]

_OFF = 0.4
"""Metres by which the distances to the two lines may differ, at the places that are looked at, of 1 m in all ..."""
_SHARE_OFF = 0.5
"""... and the share of both together, where the lines are near each other: the middle is not to touch either."""
_MEETING = 0.01
"""Metres within which the two lines count as meeting."""
_SAME_PLACE = 1e-9
"""Degrees, a tenth of a millimetre."""
_LOOKS = 8
"""Pieces of an edge at whose ends it is looked at."""
_PLACES = 400
_MOST_PLACES = 20_000
"""Along either line, from which circles grow; its vertices are among them as far as there are no more."""
_MOST_VERTICES = 5_000
_PAST_CORNERS = 1e-6
"""What a metre past two corners counts in the order, in which metres along the lines count fully."""
_GROWTHS, _STEPS, _ROUNDS = 12, 8, 40


def middle_line(
    first: Sequence[Floats], second: Sequence[Floats], area: shapely.Polygon, pause: Callable[[], None] = lambda: None
) -> Floats:
    """The line midway between two lines that run from one place to another, on the right and on the left of it.

    Parameters
    ----------
    first, second : sequence of ndarray of float, shape (n, 2)
        Longitudes and latitudes, edges drawn out: the pieces of either line, one after the other. The first one's
        begin and end where the middle line does; the area lies to the left of them, and to the right of the second's.
    area : shapely.Polygon
        In which the middle line lies.
    pause : callable
        Called every so often; may raise.

    Returns
    -------
    ndarray of float, shape (m, 2)
        Turning points from the first place to the last, the edges between them geodesics. The distances to the two
        lines differ by less than 1 m anywhere.

    Raises
    ------
    GeometryError
        When there is none with so few as 5,000 turning points.
    """
    return _Middle(first, second, area, pause).line()


def middle_ring(
    first: Sequence[Floats], second: Sequence[Floats], area: shapely.Polygon, pause: Callable[[], None] = lambda: None
) -> Floats:
    """The line midway between two lines that are closed, one about the other: as `middle_line`, and closed too."""
    middle = _Middle(first, second, area, pause)
    start, feet = middle.beginning()
    turned = []
    for pieces, (edge, place) in zip((first, second), feet):
        before, behind = split_at(pieces, edge, place)
        turned.append([*behind, *before])
    return _Middle(turned[0], turned[1], area, pause, np.stack([start, start])).line()


class _Middle:
    """The search for one middle line, from where the first of the two lines begins to where it ends, or by `ends`."""

    def __init__(
        self,
        first: Sequence[Floats],
        second: Sequence[Floats],
        area: shapely.Polygon,
        pause: Callable[[], None],
        ends: Floats | None = None,
    ) -> None:
        self._ends = np.stack([first[0][0], first[-1][-1]]) if ends is None else ends
        self._sides = tuple(boundary_of(pieces, pause) for pieces in (first, second))
        self._along = tuple(_distances_along(side) for side in self._sides)
        self._detours = [detours_of(pieces, along) for pieces, along in zip((first, second), self._along)]
        self._inside = area
        shapely.prepare(self._inside)
        centres = [
            self._centres(number, piece, sign)
            for number, pieces, sign in ((0, first, 1.0), (1, second, -1.0))
            for piece in pieces
            if (piece != piece[0]).any()
        ]
        self._middle, self._order = self._on_middle(np.vstack(centres))

    def line(self) -> Floats:
        """See `middle_line`."""
        line = self._ends
        order = np.array([-1.0, 1.0 + sum(float(along[-1]) for along in self._along)])
        unsure = np.ones(1, dtype=bool)
        for _ in range(_ROUNDS):
            at, places, numbers = self._between(line, order, unsure)
            if not len(at):
                return np.asarray(line)
            if len(line) + len(at) > _MOST_VERTICES:
                break
            line, order = np.insert(line, at + 1, places, axis=0), np.insert(order, at + 1, numbers)
            unsure = np.zeros(len(line) - 1, dtype=bool)
            first_half = at + np.arange(len(at))
            unsure[first_half] = unsure[first_half + 1] = True
        raise _no_line()

    def beginning(self) -> tuple[Floats, list[tuple[int, Floats]]]:
        """A place on the line, and the edge and the place of either side that it is nearest to, far from any vertex.

        At a vertex that is nearest to many places the lines could not be begun: which of them come first is not known.
        """
        feet = [side.nearest(self._middle) for side in self._sides]
        room = np.full(len(self._middle), np.inf)
        for side, one in zip(self._sides, feet):
            for ends in (side.starts[one.edge], side.ends[one.edge]):
                room = np.minimum(room, distance(ends[:, 0], ends[:, 1], one.lonlat[:, 0], one.lonlat[:, 1]))
        if not len(room) or room.max() <= _MEETING:
            raise _no_line()
        best = int(room.argmax())
        return self._middle[best], [(int(one.edge[best]), one.lonlat[best]) for one in feet]

    def _centres(self, side: int, line: Floats, sign: float) -> Floats:
        """The centres of circles that grow from places along one of the lines until they touch the other.

        `sign` is 1 where the area lies to the left of the line.
        """
        places = _places_along(line)
        before, after = to_geocentric(places[:-2]), to_geocentric(places[2:])
        start = to_geocentric(places[1:-1])
        inwards = sign * np.cross(normals(places[1:-1]), after - before)
        inwards /= np.maximum(np.linalg.norm(inwards, axis=1), 1e-9)[:, None]
        radius = np.zeros(len(start))
        other = self._sides[1 - side]
        for _ in range(_GROWTHS):
            _, away = other.nearest_edges(to_lonlat(start + radius[:, None] * inwards))
            radius = np.maximum(0.0, radius + (away - radius) / 2)  # from below: no nearer than twice what is left
        return to_lonlat(start + radius[:, None] * inwards)

    def _on_middle(self, places: Floats) -> tuple[Floats, Floats]:
        """Places moved to where both lines are equally far away, those that come there, in the order of the line."""
        for _ in range(_STEPS):
            difference, slope, _, reach = self._differences(places)
            step = difference[:, None] * slope / np.maximum((slope**2).sum(axis=1), 1e-9)[:, None]
            step *= np.minimum(1.0, reach / 2 / np.maximum(np.linalg.norm(step, axis=1), 1e-9))[:, None]
            places = to_lonlat(to_geocentric(places) - step)
        difference, _, order, _ = self._differences(places)
        kept = np.flatnonzero((np.abs(difference) < _OFF / 10) & shapely.contains_xy(self._inside, *places.T))
        kept = kept[np.argsort(order[kept], kind="stable")]
        return places[kept], order[kept]

    def _differences(self, places: Floats) -> tuple[Floats, Floats, Floats, Floats]:
        """How much farther the first line is than the second, how that changes, the order, and the lesser distance.

        The order is where along both lines their nearest places are; while these are two corners, it grows by how far
        a place is past them.
        """
        at = to_geocentric(places)
        feet = [side.nearest(places) for side in self._sides]
        first, second = (at - to_geocentric(one.lonlat) for one in feet)
        unit = [away / np.maximum(np.linalg.norm(away, axis=1), 1e-9)[:, None] for away in (first, second)]
        ahead = np.cross(first - second, normals(places))
        ahead /= np.maximum(np.linalg.norm(ahead, axis=1), 1e-9)[:, None]
        order = _PAST_CORNERS * ((first + second) * ahead).sum(axis=1) / 2
        for number, one in enumerate(feet):
            order += self._along_side(number, one, places)
        difference, least = feet[0].distance - feet[1].distance, np.minimum(feet[0].distance, feet[1].distance)
        return difference, unit[0] - unit[1], order, least

    def _along_side(self, number: int, feet: Feet, places: Floats) -> Floats:
        """How far along one of the lines the places nearest to others are.

        Either end of the way to a hole is passed twice: to a place on the left of it, and on the right.
        """
        starts = self._sides[number].starts[feet.edge]
        along = self._along[number][feet.edge] + distance(*starts.T, *feet.lonlat.T)
        for way in self._detours[number]:
            east, north = (way.end - way.start).tolist()
            from_start = places - way.start
            is_first = (east * from_start[:, 1] - north * from_start[:, 0] > 0) == (number == 0)
            for end in (way.start, way.end):
                at_end = np.abs(feet.lonlat - end).max(axis=1) < _SAME_PLACE
                along[at_end] = np.where(is_first, way.there, way.back)[at_end]
        return np.asarray(along)

    def _between(self, line: Floats, order: Floats, unsure: Flags) -> tuple[Indices, Floats, Floats]:
        """For each edge that is off a place of the middle line to be put into it: the edge, the place, its order."""
        edges = np.flatnonzero(unsure)
        share, worst = self._offences(line, edges)
        low = np.searchsorted(self._order, order[edges], side="right")
        high = np.searchsorted(self._order, order[edges + 1], side="left")
        found: list[tuple[int, Floats, float]] = []
        alone: list[int] = []
        for place, (edge, first, last) in enumerate(zip(edges.tolist(), low.tolist(), high.tolist())):
            if last > first:
                away = _from_chord(self._middle[first:last], line[edge], line[edge + 1])
                farthest = int(away.argmax())
                if away[farthest] > _OFF / 2 or share[place] > 1.0:
                    found.append((edge, self._middle[first + farthest], float(self._order[first + farthest])))
            elif share[place] > 1.0:
                alone.append(place)
        for place in alone:
            middle, number = self._on_middle(worst[place : place + 1])
            edge = int(edges[place])
            if not len(number) or not order[edge] < number[0] < order[edge + 1]:
                raise _no_line()
            found.append((edge, middle[0], float(number[0])))
        found.sort(key=lambda entry: entry[0])
        places = np.array([entry[1] for entry in found]).reshape(-1, 2)
        return np.array([entry[0] for entry in found], dtype=np.intp), places, np.array([entry[2] for entry in found])

    def _offences(self, line: Floats, edges: Indices) -> tuple[Floats, Floats]:
        """By what share of what is allowed each edge is off at most, and where."""
        ends = np.stack([line[edges], line[edges + 1]], axis=1).reshape(-1, 2)
        pieces = np.ones(len(ends) - 1, dtype=np.int_)
        pieces[::2] = _LOOKS
        divided = divide(ends, pieces)
        starts = np.arange(len(edges)) * (_LOOKS + 1)
        looked_at = divided[(starts[:, None] + np.arange(1, _LOOKS)).ravel()]
        first, second = (side.nearest(looked_at).distance for side in self._sides)
        allowed = np.minimum(_OFF, _SHARE_OFF * (first + second))
        share = np.where(first + second < _MEETING, 0.0, np.abs(first - second) / np.maximum(allowed, 1e-9))
        share = share.reshape(len(edges), _LOOKS - 1)
        places = looked_at.reshape(len(edges), _LOOKS - 1, 2)
        return share.max(axis=1), places[np.arange(len(edges)), share.argmax(axis=1)]


def _distances_along(side: GeodesicBoundary) -> Floats:
    """How far from the line's beginning each of its edges begins, and where the last one ends; shape (m + 1,)."""
    lengths = distance(side.starts[:, 0], side.starts[:, 1], side.ends[:, 0], side.ends[:, 1])
    return np.concatenate([[0.0], np.cumsum(lengths)])


def _places_along(line: Floats) -> Floats:
    """The vertices of a line and places between them, the ends among them."""
    whole = shapely.LineString(line)
    places = shapely.get_coordinates(shapely.segmentize(whole, max(whole.length / _PLACES, 1e-9)))
    if len(places) <= _MOST_PLACES:
        return np.asarray(places)
    return np.asarray(places[np.linspace(0, len(places) - 1, _MOST_PLACES).astype(np.intp)])


def _from_chord(places: Floats, start: Floats, end: Floats) -> Floats:
    """How far, in space, places lie from the straight chord between two others."""
    points, ends = to_geocentric(places), to_geocentric(np.array([start, end]))
    chord = ends[1] - ends[0]
    share = np.clip((points - ends[0]) @ chord / max(float(chord @ chord), 1e-12), 0.0, 1.0)
    return np.asarray(np.linalg.norm(points - ends[0] - share[:, None] * chord, axis=1))


def _no_line() -> GeometryError:
    return GeometryError("No line runs midway between these outlines; draw one by hand, or cut one of the two.")
