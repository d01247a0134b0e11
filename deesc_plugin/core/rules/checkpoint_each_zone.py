# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``checkpoint.each-zone``."""

from __future__ import annotations

from typing import Iterator

import shapely

from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Severity, found
from ..geodesy import Floats
from ..placement.line_distance import line_distances
from ..roles import Role
from . import Limit, rule


@rule(
    "checkpoint.each-zone",
    order=730,
    title="Each zone has a checkpoint",
    remedy="Draw a checkpoint in the zone's buffer, where a road crosses its line.",
    limits=(Limit("distance", 5_000.0, "m", "distance from the line within which a checkpoint serves a zone"),),
    in_time=True,
    roles=(Role.ZONE, Role.CHECKPOINT),
)
def each_zone(context: Context, distance: float) -> Iterator[Finding]:
    """Each zone has a checkpoint of its region on its line.

    Without one there is no unhindered movement of unarmed civilians, for which the memorandum of 4 May 2017 sets
    checkpoints up. A checkpoint serves every zone of its region whose line it is near; one that stands astray
    counts for the zone nearest to it, because its place is already a finding of another rule.
    """
    withheld = {
        feature.region for feature in context.withheld if context.agreement.role_of(feature.kind) is Role.CHECKPOINT
    }
    every_zone = context.of_role(Role.ZONE)
    for region in sorted({zone.region for zone in every_zone} - withheld):
        context.pause_point()
        zones = [zone for zone in every_zone if zone.region == region]
        lines = shapely.boundary(context.drawn(zones))
        points = [checkpoint.geometry for checkpoint in context.of_role(Role.CHECKPOINT) if checkpoint.region == region]
        served = _served(context, zones, shapely.get_coordinates(shapely.centroid(points)), distance)
        for zone, line, is_served in zip(zones, lines, served):
            if not is_served:
                yield found(
                    Severity.WARNING,
                    (zone,),
                    "{zone} has no checkpoint on its line.",
                    place=line,
                    measured=0.0,
                    limit=1.0,
                    unit="checkpoints",
                    zone=zone,
                )


def _served(context: Context, zones: list[Feature], places: Floats, distance: float) -> list[bool]:
    if not len(places):
        return [False] * len(zones)
    metres = line_distances(context, zones, places, distance)
    serves = (metres <= distance) | (metres == metres.min(axis=0))
    return [bool(row.any()) for row in serves]
