# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines midway between stretches of a line: on either side of them another stretch is the nearest.

They are the edges of the Voronoi diagram of places all along the line (the dual of Delaunay's triangles), but for those
between neighbours, which are square to the line. What is midway between places is then drawn to what is midway
between the stretches that these stand for. The plane is Mercator's, which is conformal: over the few widths across
which two stretches face one another, what is midway there is midway on the ellipsoid to a thousandth of the width.
"""

from __future__ import annotations

import numpy as np
import shapely

from ..geodesy import SEMI_MAJOR, Floats, Geometries, densify
from .boundary_index import Indices

_PLACES_A_WIDTH = 60
_MOST_PLACES = 30_000
_BEYOND = 4.0
_APART = 2.1
"""Widths between two stretches whose buffers cannot even touch."""
_ROUNDS = 8


def midlines(lines: shapely.Geometry, distance: float) -> Geometries:
    """The midlines within a distance of lines, as an array of short LineStrings, WGS 84.

    Parameters
    ----------
    lines : shapely.Geometry
        A line or lines, WGS 84, without repeated vertices.
    distance : float
        Metres.
    """
    drawn = shapely.transform(densify(lines), _to_plane)
    _, south, _, north = drawn.bounds
    reach = distance * float(np.cosh(max(abs(south), abs(north))))  # Mercator's scale there
    spacing = max(reach / _PLACES_A_WIDTH, shapely.length(drawn) * SEMI_MAJOR / _MOST_PLACES)
    places, before, after = _places_along(shapely.segmentize(drawn, spacing / SEMI_MAJOR))
    places = places * SEMI_MAJOR
    corner = _triangles(places)
    if not len(corner):
        return np.zeros(0, dtype=object)
    centre = _drawn_midway(_circumcentres(places[corner]), places, corner, before, after)
    starts, ends, pair = _voronoi_edges(places, corner, centre, _BEYOND * reach)
    apart = np.hypot(*(places[pair[:, 0]] - places[pair[:, 1]]).T)
    follow = (after[pair[:, 0]] == pair[:, 1]) | (after[pair[:, 1]] == pair[:, 0])
    kept = (apart < _APART * reach) & ~follow
    segments = np.stack([starts[kept], ends[kept]], axis=1)
    box = shapely.box(*drawn.bounds).buffer(2 * reach / SEMI_MAJOR).bounds
    cut = shapely.clip_by_rect(shapely.linestrings(segments / SEMI_MAJOR), *box)
    cut = cut[~shapely.is_empty(cut)]
    return np.asarray(shapely.transform(cut, _to_lonlat))


def _to_plane(lonlat: Floats) -> Floats:
    longitude, latitude = np.radians(lonlat).T
    return np.asarray(np.column_stack([longitude, np.arcsinh(np.tan(latitude))]))


def _to_lonlat(places: Floats) -> Floats:
    return np.asarray(np.degrees(np.column_stack([places[:, 0], np.arctan(np.sinh(places[:, 1]))])))


def _places_along(lines: shapely.Geometry) -> tuple[Floats, Indices, Indices]:
    """The different vertices of lines, shape (n, 2), and for each the one before and the one after it on its line.

    At an end of a line the place itself stands in.
    """
    vertices, line = shapely.get_coordinates(shapely.get_parts(lines), return_index=True)
    _, first, which = np.unique(vertices, axis=0, return_index=True, return_inverse=True)
    number = np.argsort(np.argsort(first))[which.reshape(-1)]
    places = vertices[np.sort(first)]
    follows = np.flatnonzero(line[1:] == line[:-1])
    before, after = np.arange(len(places)), np.arange(len(places))
    after[number[follows]] = number[follows + 1]
    before[number[follows + 1]] = number[follows]
    return places, before, after


def _triangles(places: Floats) -> Indices:
    """Delaunay's triangles as the numbers of their corners, shape (m, 3)."""
    made = shapely.get_parts(shapely.delaunay_triangles(shapely.multipoints(places)))
    corners = shapely.get_coordinates(made).reshape(len(made), 4, 2)[:, :3].reshape(-1, 2)
    _, which = np.unique(np.vstack([places, corners]), axis=0, return_inverse=True)
    which = which.reshape(-1)
    number = np.zeros(which.max() + 1, dtype=np.intp)
    number[which[: len(places)]] = np.arange(len(places))
    return np.asarray(number[which[len(places) :]].reshape(-1, 3))


def _circumcentres(triangles: Floats) -> Floats:
    """Of triangles of shape (m, 3, 2)."""
    first = triangles[:, 0]
    one, other = triangles[:, 1] - first, triangles[:, 2] - first
    doubled = 2 * (one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0])
    doubled = np.where(np.abs(doubled) < 1e-9, 1e-9, doubled)
    one_squared, other_squared = (one**2).sum(axis=1), (other**2).sum(axis=1)
    x = (other[:, 1] * one_squared - one[:, 1] * other_squared) / doubled
    y = (one[:, 0] * other_squared - other[:, 0] * one_squared) / doubled
    return np.asarray(first + np.column_stack([x, y]))


def _drawn_midway(centre: Floats, places: Floats, corner: Indices, before: Indices, after: Indices) -> Floats:
    """The corners of the diagram, drawn to where the stretches about their three places are equally far away.

    Newton's method, each time on the nearest and the farthest of the three; a corner that leaves goes back.
    """
    moved = centre.copy()
    for _ in range(_ROUNDS):
        feet = np.stack([_feet(moved, places, corner[:, place], before, after) for place in range(3)], axis=1)
        offset = moved[:, None] - feet
        away = np.maximum(np.hypot(offset[..., 0], offset[..., 1]), 1e-9)
        rows = np.arange(len(moved))
        near, far = away.argmin(axis=1), away.argmax(axis=1)
        slope = offset[rows, far] / away[rows, far][:, None] - offset[rows, near] / away[rows, near][:, None]
        steepness = np.maximum((slope**2).sum(axis=1), 0.05)
        moved = moved - ((away[rows, far] - away[rows, near]) / steepness)[:, None] * slope
    step = np.hypot(*(moved - centre).T)
    first = places[corner[:, 0]]
    is_near = step < 0.5 * np.hypot(*(centre - first).T) + 1e-9
    return np.where(is_near[:, None], moved, centre)


def _feet(points: Floats, places: Floats, at: Indices, before: Indices, after: Indices) -> Floats:
    """The nearest places, to points, of the two stretches that meet at the places `at`."""
    feet = []
    for other in (before[at], after[at]):
        start, along = places[at], places[other] - places[at]
        share = ((points - start) * along).sum(axis=1) / np.maximum((along**2).sum(axis=1), 1e-12)
        feet.append(start + np.clip(share, 0.0, 1.0)[:, None] * along)
    one, two = feet
    is_one = np.hypot(*(points - one).T) <= np.hypot(*(points - two).T)
    return np.where(is_one[:, None], one, two)


def _voronoi_edges(places: Floats, corner: Indices, centre: Floats, length: float) -> tuple[Floats, Floats, Indices]:
    """Starts and ends of the diagram's edges, and the two places that each lies midway between.

    An edge between two neighbours on the hull goes outwards from there, as long as is asked.
    """
    triangle = np.tile(np.arange(len(corner)), 3)
    opposite = np.concatenate([corner[:, 2], corner[:, 0], corner[:, 1]])
    pair = np.sort(np.vstack([corner[:, [0, 1]], corner[:, [1, 2]], corner[:, [2, 0]]]), axis=1)
    order = np.lexsort(pair.T)
    pair, triangle, opposite = pair[order], triangle[order], opposite[order]
    is_first = np.concatenate([[True], (pair[1:] != pair[:-1]).any(axis=1)])
    first = np.flatnonzero(is_first)
    count = np.diff(np.concatenate([first, [len(pair)]]))
    starts, ends = centre[triangle[first]], centre[triangle[first + count - 1]].copy()
    alone = first[count == 1]
    along = places[pair[alone, 1]] - places[pair[alone, 0]]
    outwards = np.column_stack([along[:, 1], -along[:, 0]])
    inwards = ((places[opposite[alone]] - places[pair[alone, 0]]) * outwards).sum(axis=1) > 0
    outwards[inwards] *= -1
    outwards *= (length / np.maximum(np.hypot(*outwards.T), 1e-9))[:, None]
    ends[count == 1] = starts[count == 1] + outwards
    return starts, ends, pair[first]
