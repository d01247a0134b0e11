# SPDX-License-Identifier: GPL-2.0-or-later
"""Edges that were drawn out along their geodesics, and how the turning points are found again.

Formats with straight edges hold more vertices than turning points. A vertex that was drawn lies on the geodesic of its
two neighbours and half-way between them, to the last digit that is written; a turning point hardly ever does. So a file
states of each area and line two things: the few turning points that lie so, and a digest. What is left when the drawn
vertices are taken out is believed where its digest is the stated one and its geodesics are the file's lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from .canonical import geometry_hash, rounded
from .geodesy import GEOD, Floats, divide
from .limits import LEAST_OF_LINE, LEAST_OF_RING

_NEAR_DEG = 2e-7
"""A vertex and its neighbours are each rounded by half of 1e-7 degrees at most."""
_LEAST_PIECE_M = 40.0
"""No edge is drawn out into shorter pieces: at 89 degrees north they have 47 m."""
_COARSE_DEG, _METRES_OF_DEGREE = 1e-5, 111_000.0
_ROW = re.compile(r"([0-9]{1,9})(?:-([0-9]{1,9})(?:/([1-9][0-9]{0,8}))?)?")

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class EdgeMarks:
    """What a file states of an area or a line whose edges are drawn out.

    Attributes
    ----------
    digest : str
        `geometry_hash` of the area or line by its turning points.
    on_line : str
        The turning points that lie where a drawn vertex would: numbers, and rows of every one, every second one and so
        on such as ``7 12-40 50-60/2``, among the vertices of the drawn area in the order of GEOS's normal form, ring by
        ring without closing vertices; of a line, as it runs.
    """

    digest: str
    on_line: str


def marks_of(geometry: shapely.Geometry, drawn: shapely.Geometry) -> EdgeMarks | None:
    """What to state of an area or line with the edges `drawn`, so that `turning_points_of` gives it again.

    Parameters
    ----------
    geometry : Polygon, LineString, or several of one
        WGS 84.
    drawn : Polygon, LineString, or several of one
        The same drawn out, with coordinates of seven decimals.

    Returns
    -------
    EdgeMarks or None
        None where it would not: two places of the drawing are the same, one drawn and one a turning point.
    """
    rings = _Rings.of(drawn)
    is_turning = np.isin(_numbered(rings.vertices), _numbered(rounded(shapely.get_coordinates(geometry))))
    marks = EdgeMarks(geometry_hash(geometry), _listed(rings.on_line() & is_turning, is_turning))
    if shapely.get_num_coordinates(drawn) == shapely.get_num_coordinates(geometry):
        return marks  # no edge is long enough to have been drawn out
    return None if turning_points_of(drawn, marks) is None else marks


def _numbered(places: Floats) -> npt.NDArray[np.int64]:
    """One number for each place of seven decimals, shape (n, 2) in degrees: its units eastward and northward in one."""
    east, north = np.rint(places.T * 1e7).astype(np.int64)
    numbers: npt.NDArray[np.int64] = (east + 1_800_000_000) * 2**31 + (north + 900_000_000)
    return numbers


def turning_points_of(drawn: shapely.Geometry, marks: EdgeMarks) -> shapely.Geometry | None:
    """The area or line by its turning points alone; None where what is stated is not of this drawing.

    Parameters
    ----------
    drawn : Polygon, LineString, or several of one
        WGS 84, as a file holds it: rings may begin anywhere and run either way.
    """
    if geometry_hash(drawn) == marks.digest:
        return drawn
    rings = _Rings.of(drawn)
    listed = _numbers(marks.on_line, len(rings.vertices))
    if listed is None:
        return None
    is_turning = ~rings.on_line()
    is_turning[listed] = True
    found = rings.reduced(is_turning)
    return found if found is not None and geometry_hash(found) == marks.digest else None


def has_drawn_edges(geometry: shapely.Geometry) -> bool:
    """Whether a vertex lies as one would that was drawn."""
    return bool(_Rings.of(geometry).on_line().any())


@dataclass(frozen=True)
class _Rings:
    """The rings of an area, in an order that no format changes, or lines as they run, which no format changes either.

    Attributes
    ----------
    vertices : ndarray, shape (n, 2)
        Without the closing one of each ring.
    sizes : list of int
        Of the rings or lines.
    parts : ndarray of int
        The part of each ring or line; the first of a part is its shell.
    are_closed : bool
        Whether they are rings.
    """

    vertices: Floats
    sizes: list[int]
    parts: npt.NDArray[np.intp]
    are_closed: bool = True

    @classmethod
    def of(cls, geometry: shapely.Geometry) -> _Rings:
        if geometry.geom_type.endswith("LineString"):
            lines = [shapely.get_coordinates(line) for line in shapely.get_parts(geometry)]
            return cls(np.vstack(lines), list(map(len, lines)), np.arange(len(lines)), are_closed=False)
        rings, parts = shapely.get_rings(shapely.get_parts(shapely.normalize(geometry)), return_index=True)
        open_rings = [shapely.get_coordinates(ring)[:-1] for ring in rings]
        return cls(np.vstack(open_rings), list(map(len, open_rings)), parts)

    def on_line(self) -> Flags:
        """Of each vertex whether it lies half-way between its neighbours on their geodesic, and not near them."""
        before, after = (self.vertices[neighbour] for neighbour in self._neighbours())
        middle = (before + after) / 2
        may_lie = (np.abs(self.vertices - middle) < _COARSE_DEG).all(axis=1) & ~self._is_end
        east, north = np.abs(after - before).T
        pieces = np.hypot(east * np.cos(np.radians(middle[:, 1])), north) * _METRES_OF_DEGREE / 2
        found: Flags = may_lie & (pieces > _LEAST_PIECE_M)
        (longitude, latitude), (next_longitude, next_latitude) = before[found].T, after[found].T
        bearing, _, metres = GEOD.inv(longitude, latitude, next_longitude, next_latitude)
        half_way = GEOD.fwd(longitude, latitude, bearing, np.asarray(metres) / 2)[:2]
        found[found] = (np.abs(self.vertices[found] - np.column_stack(half_way)) < _NEAR_DEG).all(axis=1)
        return found

    @property
    def _is_end(self) -> Flags:
        """Which vertices are ends of lines: turning points always."""
        flags = np.zeros(len(self.vertices), dtype=bool)
        if not self.are_closed:
            ends = np.cumsum(self.sizes)
            flags[np.r_[ends - self.sizes, ends - 1]] = True
        return flags

    def _neighbours(self) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
        """The indexes of the vertices before and after each, round its ring."""
        ends = np.cumsum(self.sizes)
        starts = ends - self.sizes
        before, after = np.arange(-1, ends[-1] - 1), np.arange(1, ends[-1] + 1)
        before[starts], after[ends - 1] = ends - 1, starts
        return before, after

    def reduced(self, is_turning: Flags) -> shapely.Geometry | None:
        """The area or line of these vertices alone; None where its geodesics are not the lines of the others."""
        ends = np.cumsum(self.sizes)[:-1]
        reduced = _reduced if self.are_closed else _reduced_line
        kept = [reduced(ring, flags) for ring, flags in zip(np.split(self.vertices, ends), np.split(is_turning, ends))]
        if any(ring is None for ring in kept):
            return None
        if not self.are_closed:
            lines = list(map(shapely.LineString, kept))
            return lines[0] if len(lines) == 1 else shapely.multilinestrings(lines)
        polygons = shapely.polygons(list(map(shapely.linearrings, kept)), indices=self.parts)
        return polygons[0] if len(polygons) == 1 else shapely.multipolygons(polygons)


def _reduced(ring: Floats, is_turning: Flags) -> Floats | None:
    """The turning points of one ring, closed; None where the geodesics between them are not its lines."""
    places = np.flatnonzero(is_turning)
    if len(places) < LEAST_OF_RING:
        return None
    begun = np.roll(ring, -places[0], axis=0)
    closed = np.vstack([begun, begun[:1]])
    places = np.append(places - places[0], len(ring))
    drawn = divide(closed[places], np.diff(places))
    return closed[places] if (np.abs(drawn - closed) < _NEAR_DEG).all() else None


def _reduced_line(line: Floats, is_turning: Flags) -> Floats | None:
    """The turning points of one line; None where the geodesics between them are not its edges."""
    places = np.flatnonzero(is_turning)
    if len(places) < LEAST_OF_LINE:
        return None
    drawn = divide(line[places], np.diff(places))
    return line[places] if (np.abs(drawn - line) < _NEAR_DEG).all() else None


def _listed(wanted: Flags, allowed: Flags) -> str:
    """The vertices that are wanted, as rows of numbers from 1; a row may hold others that are allowed."""
    rows: list[str] = []
    numbers = np.flatnonzero(wanted)
    while len(numbers):
        first = int(numbers[0])
        steps = {1, int(numbers[:2][-1]) - first} - {0}
        last, step = max((_end_of_row(first, step, wanted, allowed), -step) for step in steps)
        last = first if last == first - step else last  # two numbers are no row
        rows.append(f"{first + 1}" if last == first else f"{first + 1}-{last + 1}" + (f"/{-step}" if step < -1 else ""))
        numbers = numbers[numbers > last]
    return " ".join(rows)


def _end_of_row(first: int, step: int, wanted: Flags, allowed: Flags) -> int:
    """The last one that is wanted in a row from `first`, which passes over no other that is."""
    last = place = first
    while place + step < len(allowed) and allowed[place + step] and not wanted[place + 1 : place + step].any():
        place += step
        last = place if wanted[place] else last
    return last


def _numbers(text: str, count: int) -> npt.NDArray[np.intp] | None:
    """The indexes that rows of numbers from 1 stand for; None where it is none of so many."""
    rows = [_ROW.fullmatch(piece) for piece in text.split()]
    listed: list[int] = []
    for row in rows:
        if row is None or not 0 < int(row[1]) <= int(row[2] or row[1]) <= count:
            return None
        listed += range(int(row[1]) - 1, int(row[2] or row[1]), int(row[3] or 1))
    return np.array(listed, dtype=np.intp)
