"""The rule ``geometry.missing``."""

from __future__ import annotations

from typing import Iterator

import shapely

from ..agreement import Agreement
from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Severity, found, new_geometry
from ..saying import Message
from . import Scope, rule

_AREA = ("Polygon", "MultiPolygon")
_POINT = ("Point", "MultiPoint")
_A_POINT, _AN_AREA = Message("a point"), Message("an area")
_WORDS = {
    "Point": _A_POINT,
    "MultiPoint": Message("a set of points"),
    "LineString": Message("a line"),
    "LinearRing": Message("a line"),
    "MultiLineString": Message("a set of lines"),
    "Polygon": _AN_AREA,
    "MultiPolygon": Message("an area of several parts"),
    "GeometryCollection": Message("a collection of geometries"),
}


@rule(
    "geometry.missing",
    order=100,
    title="Geometry present and of its kind's type",
    remedy="Draw the feature: an area for a zone, a point for a post or a checkpoint.",
    withholds=True,
    scope=Scope.FEATURE,
)
def missing(context: Context) -> Iterator[Finding]:
    """Every feature has a geometry that is not empty: areas for zones, points for posts and checkpoints.

    The memorandum of 4 May 2017 leaves it to the joint working group to define the lines of the de-escalation areas
    and security zones and to prepare their maps; what has no geometry, or a line where an area is meant, cannot
    stand on a map.

    A collection that holds nothing but areas, and a closed line, come with a proposed area of the same turning
    points. Heights are a note: a delimitation has none, so neither the fingerprint nor a package carries them.
    """
    for feature in context.features:
        geometry = feature.geometry
        if geometry is None or geometry.is_empty:
            yield found(Severity.ERROR, (feature,), "{feature} has no geometry.", feature=feature)
            continue
        role = context.agreement.role_of(feature.kind)
        if role is not None and geometry.geom_type not in (_POINT if role.is_point else _AREA):
            yield _wrong_type(context.agreement, feature, _A_POINT if role.is_point else _AN_AREA)
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


def _wrong_type(agreement: Agreement, feature: Feature, wanted: Message) -> Finding:
    geometry = feature.geometry
    area = _as_area(geometry) if wanted is _AN_AREA else None
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} is {found}, but a feature of the kind “{kind}” is {wanted}.",
        place=geometry if shapely.is_valid(geometry) else None,
        fix=new_geometry(feature, area, "Make {feature} an area of the same turning points", feature=feature),
        feature=feature,
        kind=agreement.kind_wording(feature.kind),
        found=_WORDS[geometry.geom_type] if geometry is not None else "",
        wanted=wanted,
    )


def _as_area(geometry: shapely.Geometry) -> shapely.Geometry | None:
    """The area that a collection of areas or a closed line plainly means, or None."""
    if geometry.geom_type in ("LineString", "LinearRing") and geometry.is_closed and len(geometry.coords) > 3:
        return shapely.Polygon(geometry)
    if geometry.geom_type == "GeometryCollection" and all(part.geom_type in _AREA for part in geometry.geoms):
        polygons = shapely.get_parts(shapely.get_parts(geometry))
        return polygons[0] if len(polygons) == 1 else shapely.MultiPolygon(list(polygons))
    return None
