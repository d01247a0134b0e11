# SPDX-License-Identifier: GPL-2.0-or-later
"""Hatches and dots as geometry, in millimetres of the map frame: the same strokes in every version of QGIS.

QGIS 3.22 prints its own pattern fills as compressed pictures of the whole area, blurred and megabytes large.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

Floats = npt.NDArray[np.float64]


def hatch(area: shapely.Geometry, spacing: float, angle: float) -> shapely.Geometry:
    """Parallel lines across an area.

    They run through the same places whatever the area, so that hatches of neighbours join.

    Parameters
    ----------
    area : geometry
        Polygons, millimetres.
    spacing : float
        Between two lines, millimetres.
    angle : float
        Of the lines, degrees counter-clockwise from the right.
    """
    polygons = _polygons(area)
    if polygons.is_empty:
        return shapely.MultiLineString()
    turn = np.radians(angle)
    along, across = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])
    corners = shapely.get_coordinates(shapely.envelope(polygons))
    reach, side = corners @ along, corners @ across
    steps = np.arange(np.ceil(side.min() / spacing), side.max() / spacing)[:, None] * spacing * across
    lines = shapely.linestrings(np.stack([steps + reach.min() * along, steps + reach.max() * along], axis=1))
    shapely.prepare(polygons)
    met = lines[shapely.intersects(polygons, lines)]
    pieces = shapely.get_parts(shapely.intersection(met, polygons))
    return shapely.multilinestrings(pieces[shapely.get_dimensions(pieces) == 1])


def dots(area: shapely.Geometry, spacing: float, margin: float) -> shapely.Geometry:
    """Points in staggered rows inside an area, no nearer than `margin` millimetres to its edge."""
    polygons = _polygons(shapely.buffer(area, -margin))
    if polygons.is_empty:
        return shapely.MultiPoint()
    west, south, east, north = polygons.bounds
    half = spacing / 2
    x, y = np.meshgrid(
        np.arange(np.floor(west / half), east / half), np.arange(np.floor(south / half), north / half), indexing="ij"
    )
    places = np.column_stack([x.ravel(), y.ravel()])[((x + y) % 2 == 0).ravel()] * half
    shapely.prepare(polygons)
    return shapely.multipoints(places[shapely.contains_xy(polygons, places)])


def _polygons(area: shapely.Geometry) -> shapely.Geometry:
    parts = shapely.get_parts(shapely.GeometryCollection([area]))
    parts = shapely.get_parts(parts)
    return shapely.multipolygons(parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON])
