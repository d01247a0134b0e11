# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``buffer.encloses``."""

from __future__ import annotations

from typing import Iterator

import shapely

from ..buffers.coverage import UncoveredStretch
from ..buffers.zone_buffers import zone_buffers
from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Severity, found
from ..geodesy import length as length_of
from ..roles import Role
from ..saying import Length
from . import Limit, rule


@rule(
    "buffer.encloses",
    order=610,
    title="A zone's buffers run along its whole line",
    remedy="Extend a buffer along the stretch, or make the zone's buffer again.",
    limits=(Limit("length", 10.0, "m", "longest stretch of the line that may be without a buffer"),),
    in_time=True,
)
def encloses(context: Context, length: float) -> Iterator[Finding]:
    """Along every stretch of a zone's line runs one of the zone's buffers.

    The memorandum of 4 May 2017 establishes security zones "along the lines of the de-escalation areas" to
    prevent incidents and direct confrontation: a stretch without one is where the parties stand face to face.
    An inner edge that misses the line by up to 2 m still runs along it (and by what a long edge of the zone leaves
    its geodesic by when it is drawn straight). How wide the buffer is there is for
    ``buffer.width`` to say.

    A line that has buffers has them along its whole length, on one side or on both: a stretch without is a warning, for
    an agreement may mean it. A line needs no buffer.

    A buffer that names no zone and runs along this one counts here: ``buffer.orphan`` reports it. A zone that
    has no buffer at all is one finding for its whole line; an agreement that knows no buffers asks for none.
    """
    if not any(kind.role is Role.BUFFER_ZONE for kind in context.agreement.kinds):
        return
    for beside in context.once(zone_buffers):
        context.pause_point()
        is_zone = context.agreement.role_of(beside.zone.kind) is Role.ZONE
        if not beside.buffers and (not beside.orphans or not is_zone):
            if is_zone:
                yield _without_buffer(beside.zone, length)
            continue
        for stretch in beside.uncovered:
            if stretch.length_m > length:
                yield _bare(beside.zone, stretch, length, Severity.ERROR if is_zone else Severity.WARNING)


def _without_buffer(zone: Feature, limit: float) -> Finding:
    whole = float(length_of(zone.geometry))
    return found(
        Severity.ERROR,
        (zone,),
        "{zone} has no buffer along its line of {length}.",
        place=shapely.boundary(zone.geometry),
        measured=whole,
        limit=limit,
        unit="m",
        zone=zone,
        length=Length(whole),
    )


def _bare(zone: Feature, stretch: UncoveredStretch, limit: float, severity: Severity) -> Finding:
    middle = shapely.line_interpolate_point(stretch.line, 0.5, normalized=True)
    return found(
        severity,
        (zone,),
        "Along {length} of its line {zone} has no buffer.",
        place=stretch.line,
        at=(middle.x, middle.y),
        measured=stretch.length_m,
        limit=limit,
        unit="m",
        zone=zone,
        length=Length(stretch.length_m),
    )
