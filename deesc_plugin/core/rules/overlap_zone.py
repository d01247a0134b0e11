# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``overlap.zone``."""

from __future__ import annotations

from typing import Iterator

from ..context import Context
from ..finding import Finding
from ..polygons.overlap_findings import overlap_finding, zone_overlaps
from ..remedies.overlap import overlap_remedies
from . import Limit, rule


@rule(
    "overlap.zone",
    order=500,
    title="Zones do not overlap",
    remedy="Agree on one line between the two zones and draw both along it, or remove the copy.",
    limits=(Limit("width", 1.0, "m", "width of an overlap that is put down to the drawing"),),
    in_time=True,
)
def zone(context: Context, width: float) -> Iterator[Finding]:
    """No two zones overlap, whether of one region or of two, nor is a zone drawn twice or inside another.

    The areas of the memorandum of 4 May 2017 are separate: who answers for a place, and whose posts watch it,
    must not depend on which of two maps is read. The width is the diameter of the largest circle that fits into
    the overlap; anything narrower than the limit is the trembling of two hands on one line.

    Zones of two regions that meet without overlapping are ``placement.other-region``'s.
    """
    for first, second, overlap in context.once(zone_overlaps):
        fixes = overlap_remedies(context, first, second, overlap)
        yield overlap_finding(context, first, second, overlap, width, fixes)
