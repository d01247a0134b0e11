# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``buffer.orphan``."""

from __future__ import annotations

from typing import Iterator

from ..context import Context
from ..delimitation import WITHDRAWN, Feature
from ..finding import Finding, Severity, found
from ..roles import Role
from . import rule


@rule(
    "buffer.orphan",
    order=600,
    title="Every buffer names its zone",
    remedy="Choose the zone that the buffer surrounds, or delete the buffer.",
    in_time=True,
)
def orphan(context: Context) -> Iterator[Finding]:
    """Every buffer zone names an existing zone.

    The memorandum of 4 May 2017 knows buffers only as security zones along the lines of the de-escalation
    areas: a buffer without a zone is a buffer of nothing, and no other rule can hold it against a line. A zone
    that was withdrawn does not count as existing.

    A zone that is there but withheld from the rules because its geometry fails is not missing; one that is in force on
    other days than the buffer is.
    """
    for buffer in context.of_role(Role.BUFFER_ZONE):
        if context.zone_of(buffer) is not None or _is_withheld(context.whole, buffer.zone):
            continue
        named = context.delimitation.feature(buffer.zone) if buffer.zone else None
        yield found(
            Severity.ERROR,
            (buffer,),
            _template(context, buffer, named),
            place=buffer.geometry,
            buffer=buffer,
            uid=buffer.zone,
            other=named or "",
        )


def _is_withheld(context: Context, uid: str) -> bool:
    return any(
        feature.uid == uid and context.agreement.role_of(feature.kind) is Role.ZONE and feature.status != WITHDRAWN
        for feature in context.withheld
    )


def _template(context: Context, buffer: Feature, named: Feature | None) -> str:
    if not buffer.zone:
        return "{buffer} names no zone."
    if named is None:
        return "{buffer} names a zone that is not here ({uid})."
    if context.whole.zone_of(buffer) is not None:
        return "{buffer} names the zone {other}, which is not in force."
    if context.agreement.role_of(named.kind) is Role.ZONE:
        return "{buffer} names the zone {other}, which was withdrawn."
    return "{buffer} names {other}, which is no zone."
