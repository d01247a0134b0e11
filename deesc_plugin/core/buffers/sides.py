# SPDX-License-Identifier: GPL-2.0-or-later
"""One side of a line, and flat ends: the full buffer of a line, cut along the line and square to its ends.

A place belongs to the left side when it lies to the left of the line at its nearest foot. It belongs to a cap
when its foot is an end of the line and it lies beyond the square to it. So the sides never cross the line, and where
the left of one stretch faces the right of another, each has its half.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import GEOD, Floats, densify
from .boundary_index import GeodesicBoundary
from .geocentric import normals, to_geocentric
from .meter import METRES_A_DEGREE
from .midlines import midlines

Flags = npt.NDArray[np.bool_]

_BEYOND = 1.02
"""A cut square to an end reaches a little over the outline."""
_TRIED = 2_000
_PLASTIC = 1.32471795724474602596
_NEAR_THE_EDGE = 0.01
_TWO_EDGES = 2


@dataclass(frozen=True)
class OneSide:
    """What is left of a line's buffer, and whether every place that was tried lies on the right side of its edge."""

    geometry: shapely.Geometry
    is_kept: bool


def without_caps(region: shapely.Geometry, lines: shapely.Geometry, distance: float, side: str) -> OneSide:
    """The part of a line's full buffer that lies square to the line, on one side of it or on both.

    The buffer is cut along the line, square to its ends, and midway between stretches that face one another; each
    face belongs as a whole to a side or to a cap. Whether it does is asked for places all over the buffer.

    Parameters
    ----------
    region : shapely.Geometry
        The full buffer, with round ends.
    lines : shapely.Geometry
        The line or lines, WGS 84, without repeated vertices.
    distance : float
        Metres.
    side : str
        ``"both"``, ``"left"`` or ``"right"``, seen along the line.
    """
    boundary = GeodesicBoundary(lines)
    cuts = [*shapely.get_rings(shapely.get_parts(region)), densify(lines), *_end_cuts(lines, distance)]
    cuts += list(midlines(lines, distance))
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(shapely.union_all(cuts))))
    places = shapely.get_coordinates(shapely.point_on_surface(faces))
    within = shapely.contains_xy(region, places[:, 0], places[:, 1])
    made = shapely.union_all(faces[within & _wanted(boundary, places, side)])
    tried = _places_in(region)
    is_wrong = _wanted(boundary, tried, side) != shapely.contains_xy(made, tried[:, 0], tried[:, 1])
    from_edge = shapely.distance(shapely.points(tried[is_wrong]), shapely.boundary(made)) * METRES_A_DEGREE
    return OneSide(made, bool((from_edge < _NEAR_THE_EDGE * distance).all()))


def _wanted(boundary: GeodesicBoundary, places: Floats, side: str) -> Flags:
    on_side = _sides(boundary, places)
    return np.asarray(on_side != 0 if side == "both" else on_side == (1 if side == "left" else -1))


def _places_in(region: shapely.Geometry) -> Floats:
    """Places all over a region, shape (n, 2), evenly and without a pattern: by the plastic number (R2 sequence)."""
    west, south, east, north = region.bounds
    number = np.arange(1, _TRIED + 1)[:, None]
    shares = (number / np.array([_PLASTIC, _PLASTIC**2])) % 1.0
    places = np.array([west, south]) + shares * np.array([east - west, north - south])
    return np.asarray(places[shapely.contains_xy(region, places[:, 0], places[:, 1])])


def _end_cuts(lines: shapely.Geometry, distance: float) -> list[shapely.Geometry]:
    """The geodesics square to each open end of the lines, to both sides."""
    cuts = []
    for line in shapely.get_parts(lines):
        vertices = shapely.get_coordinates(line)
        if (vertices[0] == vertices[-1]).all():
            continue
        for end, towards in ((vertices[0], vertices[1]), (vertices[-1], vertices[-2])):
            heading, _, _ = GEOD.inv(*end, *towards)
            tips = [GEOD.fwd(*end, heading + turn, _BEYOND * distance)[:2] for turn in (-90.0, 90.0)]
            cuts.append(densify(shapely.LineString([tips[0], end, tips[1]])))
    return cuts


def _sides(boundary: GeodesicBoundary, places: Floats) -> Floats:
    """For each place, shape (n, 2): 1 to the left of the line at its foot, -1 to the right, 0 beyond an end."""
    starts, ends = to_geocentric(boundary.starts), to_geocentric(boundary.ends)
    edges = boundary.nearest(places).edge
    points, up = to_geocentric(places), normals(places)
    return np.array([_side(starts, ends, edge, point, z) for edge, point, z in zip(edges, points, up)], dtype=float)


def _side(starts: Floats, ends: Floats, edge: int, point: Floats, up: Floats) -> float:
    """The side of one point in space whose foot lies on the given edge; `up` is the normal there."""
    along = ends[edge] - starts[edge]
    share = float((point - starts[edge]) @ along) / float(along @ along)
    if 0 < share < 1:
        return float(np.sign(np.cross(along, point - starts[edge]) @ up))
    vertex = starts[edge] if share <= 0 else ends[edge]
    leaving, arriving = (starts == vertex).all(axis=1), (ends == vertex).all(axis=1)
    if leaving.sum() + arriving.sum() < _TWO_EDGES:
        return 0.0
    # of the edges that meet there, seen from there, the one that is turned to the point the most
    rays = np.vstack([ends[leaving] - vertex, starts[arriving] - vertex])
    way = np.concatenate([np.ones(leaving.sum()), -np.ones(arriving.sum())])
    turn = np.arctan2(np.cross(rays, point - vertex) @ up, rays @ (point - vertex))
    nearest = int(np.abs(turn).argmin())
    return float(np.sign(turn[nearest]) * way[nearest])
