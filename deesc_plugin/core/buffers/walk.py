# SPDX-License-Identifier: GPL-2.0-or-later
"""The boundary of a geometry as a walk with the buffer always on the left hand.

Outside a polygon the walk goes clockwise about its shells and anticlockwise about its holes, inside it the
other way round; a line is walked there and back, and a point is turned about on the spot. So one rule serves
them all: every edge has a buffer square to its left, and every right turn has a fan of it about its vertex.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import Floats
from .boundary_index import Indices
from .geocentric import distance_of, east_and_north, mean_radius, normals, to_geocentric
from .short_edges import with_short_edges

STRAIGHT = 1e-8
"""Radians: a smaller turn is none (1 mm at 100 km)."""
_REPEATED = 1e-10
"""Degrees."""


@dataclass(frozen=True)
class Walk:
    """The n vertices of a walk along closed circuits; edge i leaves vertex i.

    Attributes
    ----------
    lonlat : ndarray, shape (n, 2)
        The vertices in degrees.
    position, up : ndarray, shape (n, 3)
        The vertices in space, metres, and the ellipsoid's unit normals there.
    following, previous : ndarray of int, shape (n,)
        The next and the last vertex of the circuit.
    arriving, leaving : ndarray, shape (n,)
        Azimuths, radians, at the vertex: of the edge that arrives and of the edge that leaves.
    turn : ndarray, shape (n,)
        Angle from the one to the other, radians, right turns positive; a full turn at a lone point.
    length : ndarray, shape (n,)
        Length of the edge that leaves, metres.
    has_edge : ndarray of bool, shape (n,)
        False for lone points.
    radius : float
        Mean radius of curvature, metres.
    """

    lonlat: Floats
    position: Floats
    up: Floats
    following: Indices
    previous: Indices
    arriving: Floats
    leaving: Floats
    turn: Floats
    length: Floats
    has_edge: npt.NDArray[np.bool_]
    radius: float


def walk_along(geometry: shapely.Geometry, inside: bool = False) -> Walk:
    """The walk along a geometry's boundary with the buffer on the left.

    Parameters
    ----------
    geometry : shapely.Geometry
        Points, lines or polygons, or their multiparts, in WGS 84 and valid.
    inside : bool
        Whether the buffer lies inside the polygon rather than outside.
    """
    return _walk(_circuits(with_short_edges(without_repeats(geometry)), inside))


def _circuits(geometry: shapely.Geometry, inside: bool) -> list[Floats]:
    """The circuits as arrays of vertices, without the closing one."""
    circuits: list[Floats] = []
    for part in shapely.get_parts(geometry):
        if part.geom_type == "Polygon":
            rings = [part.exterior, *part.interiors]
            for ring, is_shell in zip(rings, [True, *[False] * len(part.interiors)]):
                vertices = shapely.get_coordinates(ring)[:-1]
                anticlockwise = is_shell == inside
                circuits.append(vertices if shapely.is_ccw(ring) == anticlockwise else vertices[::-1])
        elif part.geom_type in ("LineString", "LinearRing"):
            circuits += _there_and_back(shapely.get_coordinates(part))
        else:
            circuits.append(shapely.get_coordinates(part))
    return circuits


def _there_and_back(vertices: Floats) -> list[Floats]:
    """A line as one circuit that turns at both ends; a closed line as two circuits, one each way."""
    if len(vertices) > 2 and (vertices[0] == vertices[-1]).all():
        return [vertices[:-1], vertices[:0:-1]]
    return [np.vstack([vertices, vertices[-2:0:-1]])]


def without_repeats(geometry: shapely.Geometry) -> shapely.Geometry:
    """The geometry without vertices a hundredth of a millimetre after the one before: which way such an edge goes is
    noise. Unchanged where nothing would be left of it, or nothing valid.
    """
    thinned = shapely.remove_repeated_points(geometry, _REPEATED)
    if shapely.get_num_coordinates(thinned) == shapely.get_num_coordinates(geometry):
        return geometry
    return thinned if shapely.is_valid(thinned) and not thinned.is_empty else geometry


def _walk(circuits: list[Floats]) -> Walk:
    sizes = np.array([len(circuit) for circuit in circuits])
    lonlat = np.vstack(circuits)
    position, up = np.ascontiguousarray(to_geocentric(lonlat)), np.ascontiguousarray(normals(lonlat))
    first = np.cumsum(sizes) - sizes
    following, previous = np.arange(len(lonlat)) + 1, np.arange(len(lonlat)) - 1
    following[first + sizes - 1], previous[first] = first, first + sizes - 1
    east, north = east_and_north(lonlat)
    along = position.take(following, axis=0) - position
    leaving = _azimuth(east, north, along)
    arriving = _azimuth(east, north, position - position.take(previous, axis=0))
    turn = (leaving - arriving + np.pi) % (2 * np.pi) - np.pi
    turn[turn < -np.pi + STRAIGHT] += 2 * np.pi  # at the end of a line the walk turns right about
    straight = np.abs(turn) < STRAIGHT
    leaving = np.where(straight, arriving, leaving)
    has_edge = np.repeat(sizes > 1, sizes)
    turn = np.where(straight, 0.0, turn)
    turn[~has_edge] = 2 * np.pi
    radius = mean_radius(float(lonlat[:, 1].mean()))
    length = distance_of(np.sqrt(np.einsum("ij,ij->i", along, along)), radius)
    return Walk(lonlat, position, up, following, previous, arriving, leaving, turn, length, has_edge, radius)


def _azimuth(east: Floats, north: Floats, direction: Floats) -> Floats:
    """Azimuths, radians, of directions in space seen from places with these unit vectors.

    The azimuth of the normal section, which is the geodesic's to 1e-9 over a few kilometres.
    """
    return np.asarray(np.arctan2(np.einsum("ij,ij->i", direction, east), np.einsum("ij,ij->i", direction, north)))
