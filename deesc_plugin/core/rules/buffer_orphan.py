# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``buffer.orphan``."""

from __future__ import annotations

from typing import Iterator

from ..context import Context
from ..delimitation import WITHDRAWN, Feature
from ..finding import Finding, Severity, found
from ..remedies.belonging import owners_to_choose
from ..roles import BUFFERED, LINES, Role
from . import rule

_NOT_IN_FORCE = {
    Role.ZONE: "{buffer} names the zone {other}, which is not in force.",
    Role.LINE: "{buffer} names the line {other}, which is not in force.",
}
_WITHDRAWN = {
    Role.ZONE: "{buffer} names the zone {other}, which was withdrawn.",
    Role.LINE: "{buffer} names the line {other}, which was withdrawn.",
}


@rule(
    "buffer.orphan",
    order=600,
    title="Every buffer names its zone or line",
    remedy="Choose the zone or the line that the buffer runs along, or delete the buffer.",
    in_time=True,
)
def orphan(context: Context) -> Iterator[Finding]:
    """Every buffer zone names an existing zone or line.

    The memorandum of 4 May 2017 knows buffers only as security zones along the lines of the de-escalation
    areas: a buffer without a zone is a buffer of nothing, and no other rule can hold it against a line. A zone
    that was withdrawn does not count as existing.

    Other agreements withdraw from a line: a strip on one side of it or on both names that line.

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
            fixes=owners_to_choose(context, buffer, *BUFFERED),
            buffer=buffer,
            other=named or "",
        )


def _is_withheld(context: Context, uid: str) -> bool:
    return any(
        feature.uid == uid and context.agreement.role_of(feature.kind) in BUFFERED and feature.status != WITHDRAWN
        for feature in context.withheld
    )


def _template(context: Context, buffer: Feature, named: Feature | None) -> str:
    has_lines = any(kind.role in LINES for kind in context.agreement.kinds)
    if not buffer.zone:
        return "{buffer} names neither a zone nor a line." if has_lines else "{buffer} names no zone."
    if named is None:
        return (
            "{buffer} names a zone or line that is not here."
            if has_lines
            else "{buffer} names a zone that is not here."
        )
    role = context.agreement.role_of(named.kind)
    if role not in BUFFERED:
        return (
            "{buffer} names {other}, which is neither a zone nor a line."
            if has_lines
            else "{buffer} names {other}, which is no zone."
        )
    return (_WITHDRAWN if context.whole.zone_of(buffer) is None else _NOT_IN_FORCE)[role]
