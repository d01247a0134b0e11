# SPDX-License-Identifier: GPL-2.0-or-later
"""The polygons of an area: how large they are, and which to look at first."""

from __future__ import annotations

import numpy as np
import shapely

from ..geodesy import area

_SQUARE_METRES = 1_000_000.0


def areas_of(geometry: shapely.Geometry) -> shapely.Geometry:
    """The polygons of a geometry: what two areas share may come with the lines along which they only touch."""
    polygons = [part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon"]
    return polygons[0] if len(polygons) == 1 else shapely.MultiPolygon(polygons)


def square_kilometres(geometry: shapely.Geometry) -> float:
    """Ellipsoidal area in km²."""
    return float(area(geometry)) / _SQUARE_METRES


def largest_part(geometry: shapely.Geometry) -> tuple[float, float]:
    """A point in the largest polygon of a geometry: the place to look at first."""
    parts = shapely.get_parts(geometry)
    point = shapely.point_on_surface(parts[int(np.argmax(area(parts))) if len(parts) > 1 else 0])
    return (float(point.x), float(point.y))
