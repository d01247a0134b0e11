# SPDX-License-Identifier: GPL-2.0-or-later
"""What an overlay of two polygons gives, part by part."""

from __future__ import annotations

import numpy as np
import shapely

from ..geodesy import Floats, Geometries, area
from .width import widest_possible

_POLYGON = 3


def widest_part(pieces: Geometries, areas: Floats) -> Floats:
    """A bound for the width of each piece, metres: that of its largest part."""
    largest = areas.copy()
    several = np.flatnonzero(shapely.get_num_geometries(pieces) > 1)
    if len(several):
        parts, owner = shapely.get_parts(pieces[several], return_index=True)
        part_areas = area(parts)
        largest[several] = 0.0
        np.maximum.at(largest, several[owner], part_areas)
    return widest_possible(largest)


def polygonal(geometry: shapely.Geometry) -> shapely.Geometry:
    """The parts of a geometry that have an area; neighbours also share points and lines."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = shapely.get_parts(shapely.get_parts(geometry))
    parts = parts[shapely.get_type_id(parts) == _POLYGON]  # of one overlay: no two of them overlap
    return shapely.multipolygons(parts) if len(parts) > 1 else (parts[0] if len(parts) else shapely.Polygon())
