# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``checkpoint.on-line``."""

from __future__ import annotations

from typing import Iterator

import numpy as np
import shapely

from ..context import Context
from ..finding import Finding, Severity, found
from ..placement.line_distance import line_distances
from ..placement.outside_buffer import outside_buffer
from ..placement.point_place import Fault, point_places
from ..roles import BUFFERED, Role
from ..saying import Length, Place
from . import Limit, rule


@rule(
    "checkpoint.on-line",
    order=720,
    title="Checkpoints stand in a buffer zone, near the line",
    remedy="Move the checkpoint into the buffer zone, to where a road crosses the zone's line.",
    limits=(
        Limit("tolerance", 1.0, "m", "distance outside the buffer zone that is put down to rounding"),
        Limit("distance", 5_000.0, "m", "greatest distance from the zone's line"),
    ),
    in_time=True,
    roles=(Role.CHECKPOINT, Role.BUFFER_ZONE),
)
def on_line(context: Context, tolerance: float, distance: float) -> Iterator[Finding]:
    """A checkpoint stands in a buffer zone of its region, and within a distance of a zone's line.

    The memorandum of 4 May 2017 puts checkpoints into the security zones along the lines of the areas, for the
    unhindered movement of unarmed civilians: they belong where people cross the line. A checkpoint outside its
    buffer is reported once, without its distance to the line. The division between this rule and the rules of
    placement is that of ``post.in-buffer``.
    """
    yield from outside_buffer(context, Role.CHECKPOINT, tolerance)
    standing_well = [
        point
        for point in context.once(point_places)
        if point.fault is Fault.NONE and context.agreement.role_of(point.feature.kind) is Role.CHECKPOINT
    ]
    for region in sorted({point.feature.region for point in standing_well}):
        here = [point for point in standing_well if point.feature.region == region]
        zones = [zone for zone in context.of_role(*BUFFERED) if zone.region == region]
        if not zones:
            continue
        places = np.array([point.place for point in here])
        metres = line_distances(context, zones, places, distance)
        for index in np.flatnonzero(metres.min(axis=0) > distance).tolist():
            zone = zones[int(metres[:, index].argmin())]
            away = float(metres[:, index].min())
            yield found(
                Severity.ERROR,
                (here[index].feature, zone),
                "{checkpoint} stands {away} from the line of {zone}, at {spot}; {most} is the most.",
                place=shapely.Point(places[index]),
                measured=away,
                limit=distance,
                unit="m",
                checkpoint=here[index].feature,
                away=Length(away),
                zone=zone,
                spot=Place(*here[index].place),
                most=Length(distance),
            )
