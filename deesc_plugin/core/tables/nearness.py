# SPDX-License-Identifier: GPL-2.0-or-later
"""How far places are from the lines of zones."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import shapely

from ..delimitation import Feature
from ..gazetteer import Gazetteer
from ..geodesy import Floats, Geometries, densify, line_of
from ..placement.grounds import nearest
from ..soundness import Flags, Indices

_MOST_METRES_A_DEGREE = 112_000.0
_DEGREES_ABOUT = 0.05
"""How far about ground settlements are looked for, in latitude: more than any gazetteer's accuracy."""
_LEAST_METRES_A_DEGREE = 100_000.0  # times the cosine of the latitude; a tenth less than there are


def lines_of(zones: Sequence[Feature]) -> Geometries:
    """The lines of zones, drawn out to their geodesics, for planar questions."""
    lines: Geometries = line_of(densify(np.array([zone.geometry for zone in zones], dtype=object)))
    shapely.prepare(lines)
    return lines


def nearest_lines(lines: Geometries, places: Floats) -> tuple[list[int], list[float]]:
    """For each place, shape (n, 2) in degrees, the index of the nearest line and the geodesic metres there.

    There is at least one line. Of lines at the same distance the first one counts.
    """
    points = shapely.points(places)
    degrees = np.array([shapely.distance(line, points) for line in lines]).reshape(len(lines), len(places))
    least, most = _bounds(degrees, places[:, 1])
    metres = np.full(degrees.shape, np.inf)
    matters = least <= most.min(axis=0)
    for index in np.flatnonzero(matters.any(axis=1)):
        metres[index, matters[index]] = nearest(lines[index], places[matters[index]])[1]
    indexes = metres.argmin(axis=0)
    return indexes.tolist(), metres[indexes, np.arange(len(places))].tolist()


def distances_within(line: shapely.Geometry, places: Floats, metres: float) -> Floats:
    """Geodesic metres from places, shape (n, 2), to a line where they are at most `metres`; NaN elsewhere."""
    least, _ = _bounds(shapely.distance(line, shapely.points(places)), places[:, 1])
    found = np.full(len(places), np.nan)
    close = np.flatnonzero(least <= metres)
    if len(close):
        exact = nearest(line, places[close])[1]
        found[close] = np.where(exact <= metres, exact, np.nan)
    return found


def settlements_about(ground: shapely.Geometry, gazetteer: Gazetteer) -> tuple[Indices, Flags, Flags]:
    """The settlements in a box about some ground, and of each whether it is on it and whether too near to tell.

    Returns
    -------
    ndarray of int, ndarray of bool, ndarray of bool
        Places in the gazetteer; whether the position lies on the ground; whether the ground's outline is nearer to it
        than the gazetteer is accurate.
    """
    west, south, east, north = ground.bounds
    across = _DEGREES_ABOUT / max(float(np.cos(np.radians(max(abs(south), abs(north))))), 0.01)
    is_across = (gazetteer.longitude >= west - across) & (gazetteer.longitude <= east + across)
    is_up = (gazetteer.latitude >= south - _DEGREES_ABOUT) & (gazetteer.latitude <= north + _DEGREES_ABOUT)
    about = np.flatnonzero(is_across & is_up)
    places: Floats = np.column_stack([gazetteer.longitude[about], gazetteer.latitude[about]])
    is_on = shapely.intersects_xy(ground, places[:, 0], places[:, 1])
    return about, is_on, np.isfinite(distances_within(shapely.boundary(ground), places, gazetteer.accuracy_m))


def _bounds(degrees: Floats, latitude: float | Floats) -> tuple[Floats, Floats]:
    """Metres that planar distances in degrees surely reach, and do not exceed."""
    cosine = np.cos(np.radians(np.abs(latitude)))
    return np.asarray(degrees * _LEAST_METRES_A_DEGREE * cosine), np.asarray(degrees * _MOST_METRES_A_DEGREE)
