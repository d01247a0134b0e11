# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``placement.other-region``."""

from __future__ import annotations

from typing import Iterator

import numpy as np
import shapely

from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Severity, found
from ..geodesy import LocalPlane, length
from ..polygons.overlap_findings import zone_overlaps
from ..roles import Role
from ..saying import Length, Message, Place
from ..wording import Wording
from . import Limit, rule

_DEGREE = 110_000.0  # metres, no more than a degree of latitude has anywhere


@rule(
    "placement.other-region",
    order=420,
    title="Zones of two regions do not meet",
    remedy="Draw one of the two back, or give both the same region if they are meant to be neighbours.",
    limits=(Limit("distance", 1.0, "m", "distance from which on two zones are apart"),),
    in_time=True,
)
def other_region(context: Context, distance: float) -> Iterator[Finding]:
    """The zones of one region do not meet those of another.

    The memorandum of 4 May 2017 names four areas apart from each other, each with its own line, strips and
    posts. Two regions' zones that touch, at a point or along a line, or lie nearer to each other than the limit,
    leave no room for the security zones that belong along either line.

    Zones of two regions that overlap are reported by ``overlap.zone`` alone, zones of one region may touch.
    """
    zones = context.of_role(Role.ZONE)
    overlapping = {(id(first), id(second)) for first, second, _ in context.once(zone_overlaps)}
    drawn = context.drawn(zones)
    for a, b in _near(drawn, distance):
        first, second = zones[a], zones[b]
        if first.region == second.region or (id(first), id(second)) in overlapping:
            continue
        context.pause_point()
        metres, place = _meeting(drawn[a], drawn[b])
        if metres < distance:
            yield _finding(context, first, second, metres, place, distance)


def _near(drawn: np.ndarray[tuple[int], np.dtype[np.object_]], metres: float) -> list[tuple[int, int]]:
    """The pairs of geometries that lie within so many metres of each other, or a little more, in order."""
    if not len(drawn):
        return []
    cosine = np.cos(np.radians(np.abs(shapely.bounds(drawn)[:, 1::2]).max()))
    first, second = shapely.STRtree(drawn).query(drawn, predicate="dwithin", distance=metres / (_DEGREE * cosine))
    return sorted((int(a), int(b)) for a, b in zip(first, second) if a < b)


def _meeting(first: shapely.Geometry, second: shapely.Geometry) -> tuple[float, shapely.Geometry]:
    """The distance of two geometries in metres, and where they are nearest: what they share, or a line between."""
    link = shapely.shortest_line(first, second)
    if shapely.intersects(first, second):
        return 0.0, shapely.intersection(first, second)
    plane = LocalPlane.around(link)
    straight = shapely.shortest_line(plane.project(first), plane.project(second))
    return float(shapely.length(straight)), plane.unproject(straight)


def _finding(
    context: Context, first: Feature, second: Feature, metres: float, place: shapely.Geometry, limit: float
) -> Finding:
    lines = [part for part in shapely.get_parts(place) if part.geom_type != "Point"]
    shared = float(length(lines).sum()) if lines else 0.0
    at = shapely.get_coordinates(place)[0]
    if metres:
        template = "{first} in {region_a} lies only {measure} from {second} in {region_b}, at {spot}."
    elif shared:
        template = "{first} in {region_a} meets {second} in {region_b} along {measure}, at {spot}."
    else:
        template = "{first} in {region_a} touches {second} in {region_b}, at {spot}."
    return found(
        Severity.ERROR,
        (first, second),
        template,
        place=place,
        at=(float(at[0]), float(at[1])),
        measured=metres,
        limit=limit,
        unit="m",
        first=first,
        second=second,
        region_a=_region_name(context, first),
        region_b=_region_name(context, second),
        measure=Length(metres or shared),
        spot=Place(*at),
    )


def _region_name(context: Context, feature: Feature) -> Wording | Message:
    return context.agreement.region_wording(feature.region) if feature.region else Message("no region")
