# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``geometry.missing``."""

from __future__ import annotations

from typing import Iterator

import numpy as np
import shapely

from ..agreement import Agreement
from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Severity, found, new_geometry
from ..geodesy import Geometries, distance
from ..polygons.ring_vertices import points_at
from ..roles import Role, Shape
from ..saying import Angle, Count, Length, Message, Place
from ..soundness import (
    as_area,
    has_empties,
    number_of_empties,
    out_of_range,
    simple_parts,
    without_empties,
)
from . import Scope, rule

EMPTY_OUTLINE = "empty outline"
_COLUMN = "geom"
_LINE = 1
_LEAST_OF_OUTLINE = 3

_A_POINT, _A_LINE, _AN_AREA = Message("a point"), Message("a line"), Message("an area")
_WANTED = {Shape.POINT: _A_POINT, Shape.LINE: _A_LINE, Shape.AREA: _AN_AREA}
_WORDS = {
    "Point": _A_POINT,
    "MultiPoint": Message("a set of points"),
    "LineString": _A_LINE,
    "LinearRing": _A_LINE,
    "MultiLineString": Message("a set of lines"),
    "Polygon": _AN_AREA,
    "MultiPolygon": Message("an area of several parts"),
    "GeometryCollection": Message("a collection of geometries"),
}


@rule(
    "geometry.missing",
    order=100,
    title="Geometry present and of its kind's type",
    remedy="Draw the feature: an area for a zone, a line for a line, a point for a post or a checkpoint.",
    withholds=True,
    goes_on=(EMPTY_OUTLINE,),
    scope=Scope.FEATURE,
)
def missing(context: Context) -> Iterator[Finding]:
    """Every feature has a geometry that is not empty: areas for zones, lines, points for posts and checkpoints.

    The memorandum of 4 May 2017 leaves it to the joint working group to define the lines of the de-escalation areas
    and security zones and to prepare their maps; what has no geometry, or a line where an area is meant, cannot
    stand on a map.

    A collection that holds nothing but areas, and a closed line, come with a proposed area of the same turning
    points; an outline that is not closed comes with one that is. Nobody can tell from its line alone whether a turning
    point is missing there, so nothing is closed without asking. A part or a hole without turning points encloses
    nothing, and some programs crash on it: the later rules look at the feature without it. Heights are a note: a
    delimitation has none, so neither the fingerprint nor a package carries them.
    """
    with_empties = has_empties([feature.geometry for feature in context.features])
    for feature, has_empty in zip(context.features, with_empties.tolist()):
        geometry = feature.geometry
        if geometry is None or geometry.is_empty:
            yield _nothing(feature)
            continue
        if has_empty:
            yield _empty_outlines(feature)
            geometry = without_empties(geometry)
        role = context.agreement.role_of(feature.kind)
        if role is not None and geometry.geom_type not in role.shape.types:
            yield _of_another_type(context.agreement, feature, geometry, role)
        elif geometry.has_z:
            yield found(
                Severity.NOTE,
                (feature,),
                "{feature} carries heights; they are no part of the delimitation and are not exported.",
                place=shapely.force_2d(geometry),
                fix=new_geometry(
                    feature, shapely.force_2d(geometry), "Take the heights off {feature}", feature=feature
                ),
                feature=feature,
            )


def _nothing(feature: Feature) -> Finding:
    is_stored = any(entry.column == _COLUMN for entry in feature.unreadable)
    return found(
        Severity.ERROR,
        (feature,),
        "What the workspace stores as the geometry of {feature} cannot be read; draw it anew."
        if is_stored
        else "{feature} has no geometry.",
        feature=feature,
    )


def _empty_outlines(feature: Feature) -> Finding:
    count = number_of_empties(feature.geometry)
    bare = without_empties(feature.geometry)
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} has {count} without turning points, on which other programs break; take them off.",
        place=bare if bool(shapely.is_valid(bare)) else None,
        measured=float(count),
        limit=0.0,
        unit="parts",
        aspect=EMPTY_OUTLINE,
        fix=new_geometry(
            feature, bare, "Take the parts and holes without turning points off {feature}", feature=feature
        ),
        feature=feature,
        count=Count(count, "part or hole", "parts or holes"),
    )


def _of_another_type(agreement: Agreement, feature: Feature, geometry: shapely.Geometry, role: Role) -> Finding:
    lines = _open_lines(geometry) if role.is_area else None
    if lines is None:
        return _wrong_type(agreement, feature, geometry, role.shape)
    return _not_closed(feature, geometry, lines)


def _open_lines(geometry: shapely.Geometry) -> Geometries | None:
    """The open lines of a geometry that would be outlines if they were closed; None where there are none."""
    parts, _ = simple_parts(geometry)
    lines = parts[shapely.get_type_id(parts) == _LINE]
    lines = lines[~shapely.is_closed(lines) & (shapely.get_num_points(lines) >= _LEAST_OF_OUTLINE)]
    # the box of a line knows nothing of a vertex without a number
    with_numbers = [line for line in lines if np.isfinite(shapely.get_coordinates(line)).all()]
    return np.array(with_numbers, dtype=object) if with_numbers else None


def _not_closed(feature: Feature, geometry: shapely.Geometry, lines: Geometries) -> Finding:
    ends = shapely.get_coordinates([shapely.get_point(lines, 0), shapely.get_point(lines, -1)])
    start, end = ends[0], ends[len(lines)]
    gap = (
        Length(float(distance(*start, *end)))
        if not out_of_range(ends).any()
        else Angle(float(np.hypot(*(end - start))))
    )
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} has {count} not closed: the first ends at {end}, {gap} from where it begins.",
        place=points_at(ends),
        at=(float(end[0]), float(end[1])),
        measured=float(len(lines)),
        limit=0.0,
        unit="outlines",
        aspect="not closed",
        fix=new_geometry(
            feature, _closed(geometry), "Close the outline of {feature} by a straight edge", feature=feature
        ),
        feature=feature,
        count=Count(len(lines), "outline that is", "outlines that are"),
        end=Place(float(end[0]), float(end[1])),
        gap=gap,
    )


def _closed(geometry: shapely.Geometry) -> shapely.Geometry | None:
    """The area of a single line when its last vertex is joined to its first; None where it is none."""
    if geometry.geom_type != "LineString" or geometry.is_closed:
        return None
    closed = shapely.Polygon(geometry.coords)
    return closed if shapely.is_valid(closed) else None


def _wrong_type(agreement: Agreement, feature: Feature, geometry: shapely.Geometry, wanted: Shape) -> Finding:
    if wanted is Shape.AREA:
        meant, template = _as_area(geometry), "Make {feature} an area of the same turning points"
    elif wanted is Shape.LINE:
        meant, template = _as_line(geometry), "Make {feature} a line of the same turning points"
    else:
        meant, template = _as_point(geometry), "Make {feature} a single point"
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} is {found}, but a feature of the kind “{kind}” is {wanted}.",
        place=geometry if shapely.is_valid(geometry) else None,
        fix=new_geometry(feature, meant, template, feature=feature),
        feature=feature,
        kind=agreement.kind_wording(feature.kind),
        found=_WORDS[geometry.geom_type],
        wanted=_WANTED[wanted],
    )


def _as_area(geometry: shapely.Geometry) -> shapely.Geometry | None:
    """The area that a collection of areas or a closed line plainly means, or None."""
    if geometry.geom_type in ("LineString", "LinearRing") and geometry.is_closed and len(geometry.coords) > 3:
        return shapely.Polygon(geometry)
    return as_area(geometry)


def _as_line(geometry: shapely.Geometry) -> shapely.Geometry | None:
    """The line that a collection of one line, or the outline of an area without holes, plainly means, or None."""
    parts, _ = simple_parts(geometry)
    if len(parts) != 1 or parts[0].geom_type == "Point" or shapely.get_num_interior_rings(parts[0]):
        return None
    return shapely.LineString(parts[0].exterior if parts[0].geom_type == "Polygon" else parts[0])


def _as_point(geometry: shapely.Geometry) -> shapely.Geometry | None:
    """The point that a collection of one point means, or None."""
    parts, _ = simple_parts(geometry)
    return parts[0] if len(parts) == 1 and parts[0].geom_type == "Point" else None
