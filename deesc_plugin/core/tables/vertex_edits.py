# SPDX-License-Identifier: GPL-2.0-or-later
"""What becomes of a geometry when a row of its table of turning points is changed, put in, or taken out.

All other vertices stay as they are, to the last bit, and rings begin and run as they did.
"""

from __future__ import annotations

from typing import Callable

import numpy as np
import shapely

from ..errors import GeometryError
from ..geodesy import Floats
from ..limits import LEAST_OF_LINE, LEAST_OF_RING
from ..soundness import without_empties
from .ring_numbering import NumberedRing
from .turning_points import NumberedVertices

Place = tuple[float, float]
"""Longitude and latitude, WGS 84."""


def with_moved(geometry: shapely.Geometry, vertices: NumberedVertices, row: int, place: Place) -> shapely.Geometry:
    """The geometry with the turning point of a row at another place.

    Parameters
    ----------
    vertices : NumberedVertices
        Those of the geometry.
    row : int
        From 0.
    """
    ring, at = vertices.ring_at(row)
    stored = int(ring.stored[at])

    def moved(line: Floats) -> Floats:
        line[stored] = place
        return line

    return _changed(geometry, ring, moved)


def with_inserted(
    geometry: shapely.Geometry, vertices: NumberedVertices, row: int, place: Place, is_above: bool = False
) -> shapely.Geometry:
    """The geometry with one turning point more, behind that of a row in the order of the numbers, or before it.

    Raises
    ------
    GeometryError
        For points, of which a feature has one.
    """
    if shapely.get_dimensions(geometry) == 0:
        raise GeometryError("A point has one place; draw or type another point instead.")
    ring, at = vertices.ring_at(row)
    stored = int(ring.stored[at])
    runs_as_stored = len(ring.stored) < 2 or (int(ring.stored[1]) - int(ring.stored[0])) % len(ring.stored) == 1
    before = stored + (is_above is not runs_as_stored)
    return _changed(geometry, ring, lambda line: np.insert(line, before, place, axis=0))


def with_removed(geometry: shapely.Geometry, vertices: NumberedVertices, row: int) -> shapely.Geometry:
    """The geometry without the turning point of a row.

    Raises
    ------
    GeometryError
        Where too few different ones would be left of its ring or line.
    """
    ring, at = vertices.ring_at(row)
    left = len(np.unique(np.delete(ring.vertices, at, axis=0), axis=0))
    if ring.is_closed and left < LEAST_OF_RING:
        raise GeometryError("An outline needs three different turning points; move this one, or delete the outline.")
    if not ring.is_closed and left < LEAST_OF_LINE:
        raise GeometryError(
            "A line needs two different turning points, and a point one; move it, or delete the feature."
        )
    return _changed(geometry, ring, lambda line: np.delete(line, int(ring.stored[at]), axis=0))


def _changed(geometry: shapely.Geometry, ring: NumberedRing, change: Callable[[Floats], Floats]) -> shapely.Geometry:
    """The geometry with the vertices of one ring, given and taken without the closing one, or of one line changed."""
    whole = without_empties(geometry)
    parts = list(shapely.get_parts(whole))
    part = parts[ring.stored_part]
    if part.geom_type == "Polygon":
        rings = [part.exterior, *part.interiors]
        rings[ring.stored_ring] = change(shapely.get_coordinates(rings[ring.stored_ring])[:-1])
        parts[ring.stored_part] = shapely.Polygon(rings[0], rings[1:])
    else:
        made = shapely.LineString if part.geom_type == "LineString" else shapely.Point
        parts[ring.stored_part] = made(change(shapely.get_coordinates(part)))
    if not whole.geom_type.startswith("Multi"):
        return parts[0]
    return type(whole)(parts)
