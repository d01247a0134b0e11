# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``safe.inside``."""

from __future__ import annotations

from typing import Iterator

import numpy as np
import shapely

from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Fix, Severity, found, new_geometry
from ..geodesy import area as area_of
from ..placement.grounds import Grounds, nearest
from ..polygons.mending import without_drawn_vertices
from ..polygons.parts import areas_of, largest_part
from ..remedies.belonging import owners_to_choose
from ..roles import Role
from ..saying import Area, Length, Message, Place
from . import Limit, rule


@rule(
    "safe.inside",
    order=650,
    title="A safe zone lies inside its zone, clear of the zone's buffer",
    remedy="Draw the safe zone inside the zone, or cut it back to the zone's line.",
    limits=(Limit("distance", 1.0, "m", "distance by which it may lie outside the zone, or in its buffer"),),
    in_time=True,
    roles=(Role.ZONE, Role.SAFE_ZONE),
)
def inside(context: Context, distance: float) -> Iterator[Finding]:
    """A safe zone lies wholly inside a zone, and clear of that zone's buffer.

    A safe zone shelters civilians under the regime of a de-escalation zone (TASS, 12 May 2017); a part of it
    outside has no such regime, and a part in the buffer is where the observers and checkpoints stand. The zone
    is the one that the safe zone names, else all zones of its region. What is measured is how far the safe zone
    reaches out of the zone, or into a buffer that was drawn inside it, with the area.

    A safe zone that lies clear of all zones and outside the units of its region is left to ``placement.region``;
    the buffers of other zones are left to ``overlap.kind``.
    """
    zones = {zone.uid: zone for zone in context.of_role(Role.ZONE)}
    buffers = context.of_role(Role.BUFFER_ZONE)
    withheld = [feature for feature in context.withheld if context.agreement.role_of(feature.kind) is Role.ZONE]
    for safe in context.of_role(Role.SAFE_ZONE):
        context.pause_point()
        if any(zone.uid == safe.zone or (not safe.zone and zone.region == safe.region) for zone in withheld):
            continue
        hosts = _hosts(safe, zones)
        if not hosts:
            yield _without_zone(context, safe)
            continue
        own = [buffer for buffer in buffers if buffer.zone in {host.uid for host in hosts}]
        yield from _held_against(context, safe, hosts, own, distance)


def _hosts(safe: Feature, zones: dict[str, Feature]) -> list[Feature]:
    """The zones in which a safe zone may lie."""
    if safe.zone:
        return [zones[safe.zone]] if safe.zone in zones else []
    return [zone for zone in zones.values() if zone.region == safe.region]


def _without_zone(context: Context, safe: Feature) -> Finding:
    template = "{safe} lies inside no zone: its region has none."
    if safe.zone:
        template = "{safe} names a zone that is not here, so it lies inside none."
    fixes = owners_to_choose(context, safe, Role.ZONE)
    return found(Severity.ERROR, (safe,), template, place=safe.geometry, fixes=fixes, safe=safe)


def _held_against(
    context: Context, safe: Feature, hosts: list[Feature], own: list[Feature], limit: float
) -> Iterator[Finding]:
    drawn = context.drawn([safe])[0]
    zone = shapely.union_all(context.drawn(hosts)) if len(hosts) > 1 else context.drawn(hosts)[0]
    astray = shapely.difference(drawn, zone)
    reach = _farthest(astray, zone)
    if reach > limit:
        if _is_misplaced(context, safe, drawn, zone):
            return
        yield _finding(
            (safe, *hosts[:1]),
            "{safe} reaches {reach} out of {zone}, with {size}, at {spot}.",
            astray,
            reach,
            limit,
            _cut_to_zone(safe, hosts[0], (drawn, zone)) if len(hosts) == 1 else None,
            hosts[0] if len(hosts) == 1 else Message("the zones of its region"),
        )
    for buffer, geometry in zip(own, context.drawn(own)):
        # an outside strip meets a safe zone only outside the zone, which has just been reported
        shared = areas_of(shapely.difference(shapely.intersection(drawn, geometry), astray))
        reach = _farthest(shared, shapely.difference(drawn, geometry))
        if reach > limit:
            yield _finding(
                (safe, buffer),
                "{safe} reaches {reach} into {zone}, with {size}, at {spot}.",
                shared,
                reach,
                limit,
                None,
                buffer,
            )


def _finding(
    features: tuple[Feature, ...],
    template: str,
    part: shapely.Geometry,
    reach: float,
    limit: float,
    fix: Fix | None,
    zone: Feature | Message,
) -> Finding:
    at = largest_part(part)
    return found(
        Severity.ERROR,
        features,
        template,
        place=part,
        at=at,
        measured=reach,
        limit=limit,
        unit="m",
        fix=fix,
        safe=features[0],
        reach=Length(reach),
        zone=zone,
        size=Area(float(area_of(part))),
        spot=Place(*at),
    )


def _farthest(part: shapely.Geometry, other: shapely.Geometry) -> float:
    """How far, in metres, the outline of a part reaches from another geometry; infinite where there is no other."""
    if part.is_empty or float(area_of(part)) <= 0:
        return 0.0
    if other.is_empty:
        return float("inf")
    _, metres = nearest(other, shapely.get_coordinates(part))
    return float(metres.max())


def _is_misplaced(context: Context, safe: Feature, drawn: shapely.Geometry, zone: shapely.Geometry) -> bool:
    """Whether ``placement.region`` reports the safe zone: clear of the zone and of the units of its region."""
    ground = context.lasting(Grounds.of).regions.get(safe.region)
    return ground is not None and not shapely.intersects(drawn, zone) and not shapely.intersects(drawn, ground)


def _cut_to_zone(safe: Feature, host: Feature, drawn: tuple[shapely.Geometry, shapely.Geometry]) -> Fix | None:
    """Cut the safe zone at the zone's line, where that leaves one piece and the greater part of it."""
    cut = without_drawn_vertices(shapely.intersection(*drawn), (safe, host), drawn)
    sizes = area_of(np.array([cut, safe.geometry], dtype=object))
    if cut.geom_type != "Polygon" or not shapely.is_valid(cut) or sizes[0] < sizes[1] / 2:
        return None
    return new_geometry(safe, cut, "Cut {safe} back to the line of {zone}", safe=safe, zone=host)
