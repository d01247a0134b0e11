"""One side of a line, and flat ends: the full buffer of a line, cut along the line and square to its ends.

A place belongs to the left side when it lies to the left of the line at its nearest foot. It belongs to a cap
when its foot is an end of the line and it lies beyond the square to it.
"""

from __future__ import annotations

import numpy as np
import shapely

from ..geodesy import GEOD, Floats, densify
from .boundary_index import GeodesicBoundary
from .geocentric import normals, to_geocentric

_BEYOND = 1.02
"""A cut square to an end reaches a little over the outline."""


def without_caps(region: shapely.Geometry, lines: shapely.Geometry, distance: float, side: str) -> shapely.Geometry:
    """The part of a line's full buffer that lies square to the line, on one side of it or on both.

    Parameters
    ----------
    region : shapely.Geometry
        The full buffer, with round ends.
    lines : shapely.Geometry
        The line or lines, WGS 84.
    distance : float
        Metres.
    side : str
        ``"both"``, ``"left"`` or ``"right"``, seen along the line.
    """
    drawn = densify(lines)
    cuts = [*shapely.get_rings(shapely.get_parts(region)), drawn, *_end_cuts(lines, distance)]
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(shapely.union_all(cuts))))
    places = shapely.get_coordinates(shapely.point_on_surface(faces))
    within = shapely.contains_xy(region, places[:, 0], places[:, 1])
    on_side = _sides(lines, places)
    wanted = on_side != 0 if side == "both" else on_side == (1 if side == "left" else -1)
    return shapely.union_all(faces[within & wanted])


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


def _sides(lines: shapely.Geometry, places: Floats) -> Floats:
    """For each place, shape (n, 2): 1 to the left of the line at its foot, -1 to the right, 0 beyond an end."""
    boundary = GeodesicBoundary(lines)
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
    vertex, neighbours = (starts[edge], ends) if share <= 0 else (ends[edge], starts)
    met = np.flatnonzero((neighbours == vertex).all(axis=1))
    if not len(met):
        return 0.0
    other = ends[met[0]] - starts[met[0]]
    before, after = (other, along) if share <= 0 else (along, other)
    # whose foot is a vertex lies on the outer side of the turn there
    return -float(np.sign(np.cross(before, after) @ up))
