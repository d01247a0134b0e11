"""The rule ``buffer.width``."""

from __future__ import annotations

from typing import Iterator

import shapely

from ..buffers.coverage import LeastWidth, least_width
from ..buffers.foreign_buffer import Cause
from ..buffers.meter import EXACT_SHARE
from ..buffers.remaking import make_again
from ..buffers.zone_buffers import ZoneBuffers, zone_buffers
from ..check_memory import Question
from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Severity, found
from ..saying import Length, Place
from . import Limit, rule

_TOO_NARROW = "{buffer} is {metres} wide at {spot}, {short} less than the stated {width}."
_TOO_NARROW_AND_WHY = (
    "{buffer} is {metres} wide at {spot}, {short} less than the stated {width}. It looks like {cause}."
)


@rule(
    "buffer.width",
    order=620,
    title="A buffer is as wide as it says",
    remedy="Make the buffer again with the geodesic buffer, or move its outer edge out.",
    limits=(
        Limit("under", 1.0, "m", "how much narrower than stated it may be anywhere, or 0.1 % of the width"),
        Limit("approximate", 3.0, "%", "shortfall up to which it is only a warning: an approximate GIS buffer"),
    ),
)
def width(context: Context, under: float, approximate: float) -> Iterator[Finding]:
    """A zone's buffers are nowhere narrower than their stated width.

    The width of a strip is a number that parties agree on: 15 to 20 km deep in the memorandum of 17 September
    2018, 6 km on each side of a road in the protocol of 5 March 2020. It is the geodesic distance from the outer
    edge of the zone and its buffers together to the zone's line, measured all along the edge. A buffer made in
    degrees or in Web Mercator is short by a fifth, one with few segments to a circle by a hundredth; the
    message names the likely cause.

    Stretches without any buffer, and the ends of buffers beside them, are left to ``buffer.encloses``. Where
    buffers of one zone state different widths, the least of them is what must be kept everywhere; a zone whose
    buffers state none is not measured. A width that nothing can have is for ``attribute.value`` to say.
    """

    def work_out(questions: list[Question]) -> list[LeastWidth | None]:
        pause = context.pause_point
        return [least_width(zone, buffers, metres, bare, pause) for zone, buffers, metres, bare in questions]

    for beside in context.once(zone_buffers):
        context.pause_point()
        stated = [buffer for buffer in beside.buffers if buffer.measurable_width is not None]
        if not stated:
            continue
        buffer = min(stated, key=lambda feature: (feature.width_m or 0.0, feature.uid))
        geometries = tuple(feature.geometry for feature in beside.buffers)
        # an orphan may run along a stretch that these buffers leave bare
        bare = None if beside.orphans else tuple(stretch.line for stretch in beside.uncovered)
        question = (beside.zone.geometry, geometries, float(buffer.width_m or 0.0), bare)
        (least,) = context.recall("least width", [question], work_out)
        if least is not None:
            yield from _held_against(beside, buffer, least, under, approximate)


def _held_against(
    beside: ZoneBuffers, buffer: Feature, least: LeastWidth, under: float, approximate: float
) -> Iterator[Finding]:
    stated = float(buffer.width_m or 0.0)
    short = stated - least.metres
    if short <= max(under, EXACT_SHARE * stated):
        return
    narrow = _nearest(beside, buffer, least)
    is_approximate = short <= approximate / 100 * stated
    has_cause = least.cause not in (Cause.NONE, Cause.UNKNOWN)
    yield found(
        Severity.WARNING if is_approximate else Severity.ERROR,
        (narrow, beside.zone),
        _TOO_NARROW_AND_WHY if has_cause else _TOO_NARROW,
        place=shapely.LineString([least.foot, least.point]),
        at=least.point,
        measured=least.metres,
        limit=stated,
        unit="m",
        fix=make_again(narrow),
        buffer=narrow,
        metres=Length(least.metres),
        spot=Place(*least.point),
        short=Length(short),
        width=Length(stated),
        cause=least.cause.value,
    )


def _nearest(beside: ZoneBuffers, buffer: Feature, least: LeastWidth) -> Feature:
    """The buffer of which the narrow place is the edge; the one that states the width where there are several."""
    point = shapely.Point(least.point)
    return min(beside.buffers, key=lambda feature: (shapely.distance(feature.geometry, point), feature is not buffer))
