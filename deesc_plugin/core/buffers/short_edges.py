# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries whose edges are short: long ones divided on their geodesics, so that their ends stand for all of them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import SEMI_MAJOR, Floats, Geometries, divide
from .geocentric import to_geocentric

Indices = npt.NDArray[np.intp]

LONGEST_EDGE = 5_000.0
"""Metres: an edge of this length lies within 0.5 m of its chord in space."""

_MOST_METRES_A_DEGREE = 1.01 * float(np.pi * SEMI_MAJOR / 180)


def divided_lines(lines: Geometries) -> tuple[Floats, Indices]:
    """The vertices of lines, shape (n, 2), and the line of each, with edges longer than `LONGEST_EDGE` divided."""
    lonlat, line = shapely.get_coordinates(lines, return_index=True)
    edge, pieces = _long_edges(lonlat, line)
    if not len(edge):
        return lonlat, line
    inner = _inner_places(lonlat[edge], lonlat[edge + 1], pieces)
    place = np.repeat(edge + 1, pieces - 1)
    return np.insert(lonlat, place, inner, axis=0), np.insert(line, place, line[place - 1])


def with_short_edges(geometry: shapely.Geometry) -> shapely.Geometry:
    """A geometry with every edge longer than `LONGEST_EDGE` divided on its geodesic; itself where none is.

    Parameters
    ----------
    geometry : shapely.Geometry
        Points, lines or polygons, or their multiparts, in WGS 84.
    """
    parts = shapely.get_parts(geometry)
    if shapely.get_dimensions(geometry) == 2:
        rings, owner = shapely.get_rings(parts, return_index=True)
        lonlat, ring = divided_lines(rings)
        if len(lonlat) == shapely.get_num_coordinates(rings).sum():
            return geometry
        parts = shapely.polygons(shapely.linearrings(lonlat, indices=ring), indices=owner)
        return parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
    lonlat, line = divided_lines(parts)
    if len(lonlat) == shapely.get_num_coordinates(parts).sum():
        return geometry
    parts = shapely.linestrings(lonlat, indices=line)
    return parts[0] if len(parts) == 1 else shapely.multilinestrings(parts)


def _long_edges(lonlat: Floats, line: Indices) -> tuple[Indices, Indices]:
    """The starts of edges that are too long, and into how many pieces each must be divided."""
    d_longitude, d_latitude = np.abs(np.diff(lonlat, axis=0)).T
    may_be = (d_longitude + d_latitude) * _MOST_METRES_A_DEGREE > LONGEST_EDGE
    edge = np.flatnonzero(may_be & (line[1:] == line[:-1]))
    if not len(edge):
        return edge, edge
    step = to_geocentric(lonlat.take(edge + 1, axis=0)) - to_geocentric(lonlat.take(edge, axis=0))
    chords = np.sqrt(np.einsum("ij,ij->i", step, step))
    pieces = np.ceil(chords / LONGEST_EDGE).astype(np.intp)
    return edge[pieces > 1], pieces[pieces > 1]


def _inner_places(starts: Floats, ends: Floats, pieces: Indices) -> Floats:
    """The places that divide edges into so many pieces each, in order."""
    line = np.stack([starts, ends], axis=1).reshape(-1, 2)  # the edges one after the other, with jumps between them
    with_jumps = np.stack([pieces, np.ones_like(pieces)], axis=1).ravel()[:-1]
    vertices = divide(line, with_jumps)
    last = np.cumsum(pieces + 1) - 1
    return np.delete(vertices, np.concatenate([last, last - pieces]), axis=0)
