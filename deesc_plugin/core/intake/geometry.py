# SPDX-License-Identifier: GPL-2.0-or-later
"""The geometry of an incoming feature as its kind holds it, or why it cannot be taken."""

from __future__ import annotations

from collections import Counter

import numpy as np
import shapely

from ..geodesy import Floats, Geometries, distance
from ..limits import LEAST_OF_RING, MOST_VERTICES
from ..roles import Role, Shape
from ..saying import Count, Length, Listed, Message, Place
from ..soundness import are_places, simple_parts, without_empties
from .draft import FeatureRefused

_LINE = 1
_WANTED = {Shape.POINT: Message("point"), Shape.LINE: Message("line"), Shape.AREA: Message("polygon")}


def usable_geometry(geometry: shapely.Geometry | None, role: Role) -> shapely.Geometry:
    """The point, line, lines, polygon or polygons that a geometry means, out of collections however deep.

    Where an area is wanted a closed line is taken as the polygon that it encloses; parts and holes without vertices are
    left out.

    Raises
    ------
    FeatureRefused
        With the end of a sentence that says what it is instead, and where.
    """
    if geometry is None or geometry.is_empty:
        raise FeatureRefused("it has no geometry; draw it, or leave it out.")
    _refuse_vertices(shapely.get_coordinates(geometry))
    parts, _ = simple_parts(without_empties(geometry))
    parts = _enclosed(parts) if role.is_area else parts
    _refuse_other_types(geometry, parts, role.shape)
    if role.is_line and not (shapely.get_num_geometries(shapely.extract_unique_points(parts)) > 1).all():
        raise FeatureRefused("a line has fewer than two different vertices; add the missing ones.")
    if role.is_area:
        corners = shapely.get_num_geometries(shapely.extract_unique_points(shapely.get_rings(parts)))
        if (corners < LEAST_OF_RING).any():
            raise FeatureRefused("an outline has fewer than three different vertices; add the missing ones.")
    if len(parts) == 1:
        return parts[0]
    return shapely.multipolygons(parts) if role.is_area else shapely.multilinestrings(parts)


def _refuse_vertices(vertices: Floats) -> None:
    is_number = np.isfinite(vertices).all(axis=1)
    if not is_number.all():
        first = int(np.flatnonzero(~is_number)[0])
        raise FeatureRefused(
            "vertex {vertex} of {count} is not a number; correct it.", vertex=str(first + 1), count=len(vertices)
        )
    if len(vertices) > MOST_VERTICES:
        raise FeatureRefused(
            "it has {count} vertices, more than {most}; divide it.", count=len(vertices), most=MOST_VERTICES
        )


def _enclosed(parts: Geometries) -> Geometries:
    """The polygon that one closed line encloses, as drawing programs and receivers keep areas; else the parts."""
    is_line = len(parts) == 1 and shapely.get_type_id(parts[0]) in (_LINE, _LINE + 1)
    if not is_line or not shapely.is_closed(parts[0]) or shapely.get_num_points(parts[0]) <= LEAST_OF_RING:
        return parts
    return np.array([shapely.Polygon(parts[0].coords)], dtype=object)


def _refuse_other_types(geometry: shapely.Geometry, parts: Geometries, shape: Shape) -> None:
    """Refuse what is of another shape, and say what can be done about it."""
    wanted = _WANTED[shape]
    others = parts[shapely.get_dimensions(parts) != shape.value]
    if not len(others) and (shape is not Shape.POINT or len(parts) == 1):
        return
    if len(others) == len(parts) and shape is Shape.AREA:
        _refuse_open(others, geometry.geom_type)
    if 0 < len(others) < len(parts):
        counts = Counter(shapely.get_dimensions(others).tolist())
        longitude, latitude = shapely.get_coordinates(others)[0].tolist()
        raise FeatureRefused(
            "beside its {wanted} it holds {others}, the first at {place}; take that out of the feature.",
            wanted=wanted,
            others=Listed.of([_counted(number, kind) for kind, number in sorted(counts.items())]),
            place=Place(longitude, latitude),
        )
    if not len(others):
        points = Count(len(parts), "point", "points")
        raise FeatureRefused("it holds {points}, and its kind needs one; write each as a feature.", points=points)
    raise FeatureRefused(
        "it is a {type}, and its kind needs one {wanted}; choose the right kind.",
        type=geometry.geom_type,
        wanted=wanted,
    )


def _counted(number: int, dimension: int) -> Count:
    if dimension == 0:
        return Count(number, "point", "points")
    return Count(number, "line", "lines") if dimension == 1 else Count(number, "area", "areas")


def _refuse_open(lines: Geometries, name: str) -> None:
    """Refuse lines that close no outline: several, a single edge, or one whose ends are apart, and how far."""
    ends = shapely.get_coordinates([shapely.get_point(lines[0], place) for place in (0, -1)])
    if (shapely.get_dimensions(lines) != 1).any() or shapely.is_closed(lines).all() or not are_places(ends).all():
        return
    if len(lines) > 1:
        raise FeatureRefused(
            "it is {lines}, and its kind needs one polygon; join them into one closed line.",
            lines=Count(len(lines), "line", "lines"),
        )
    if shapely.get_num_points(lines[0]) < LEAST_OF_RING:
        raise FeatureRefused(
            "it is a line with {vertices}, and its kind needs one polygon; join the lines of its outline into one "
            "closed line.",
            vertices=Count(int(shapely.get_num_points(lines[0])), "vertex", "vertices"),
        )
    raise FeatureRefused(
        "it is a {type}, and its kind needs one polygon: it is not closed, its last vertex, at {place}, lies {gap} "
        "from its first; close it.",
        type=name,
        place=Place(*ends[1].tolist()),
        gap=Length(float(distance(*ends[0], *ends[1]))),
    )
