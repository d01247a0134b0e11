# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``buffer.stale``."""

from __future__ import annotations

from typing import Iterator

from ..buffers.remaking import make_again
from ..canonical import geometry_hash
from ..context import Context
from ..finding import Finding, Severity, found
from ..roles import Role
from . import rule


@rule(
    "buffer.stale",
    order=630,
    title="A buffer was made from its zone as it is now",
    remedy="Make the buffer again from the zone as it is drawn now.",
)
def stale(context: Context) -> Iterator[Finding]:
    """A buffer that was made from a zone or a line was made from its present course.

    A buffer remembers the digest of the geometry that it was made from (our design; no agreement asks for it).
    When the zone is moved afterwards the buffer keeps the old line, a few metres off in places where no other
    rule sees it, and two delegations end up with different strips of one and the same zone. What a buffer that
    was drawn by hand or imported was made from is not known, so it passes.
    """
    for buffer in context.of_role(Role.BUFFER_ZONE):
        zone = context.zone_of(buffer)
        if zone is None or buffer.origin is None or not buffer.origin.source_hash:
            continue
        if buffer.origin.source_hash != geometry_hash(zone.geometry):
            yield found(
                Severity.WARNING,
                (buffer, zone),
                "{buffer} was made from {zone} before the zone's line was changed; make it again.",
                place=buffer.geometry,
                fix=make_again(buffer, zone),
                buffer=buffer,
                zone=zone,
            )
