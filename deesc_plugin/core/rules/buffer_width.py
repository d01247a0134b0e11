# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``buffer.width``."""

from __future__ import annotations

from typing import Callable, Iterator

import shapely

from ..buffers.coverage import LeastWidth, least_width
from ..buffers.fitting import is_wide_enough
from ..buffers.foreign_buffer import Cause
from ..buffers.meter import EXACT_SHARE
from ..buffers.remaking import make_again
from ..buffers.zone_buffers import ZoneBuffers, runs_along, zone_buffers
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

_SEAM = 0.05
"""Share of the smaller of two buffers up to which they may overlap and still be beside each other."""


@rule(
    "buffer.width",
    order=620,
    title="A buffer is as wide as it says",
    remedy="Make the buffer again with the geodesic buffer, or move its outer edge out.",
    limits=(
        Limit("under", 1.0, "m", "how much narrower than stated it may be anywhere, or 0.1 % of the width"),
        Limit("approximate", 3.0, "%", "shortfall up to which it is only a warning: an approximate GIS buffer"),
    ),
    in_time=True,
)
def width(context: Context, under: float, approximate: float) -> Iterator[Finding]:
    """A buffer is nowhere narrower than its stated width, on whichever sides of a line it lies.

    The width of a strip is a number that parties agree on: 15 to 20 km deep in the memorandum of 17 September
    2018, 6 km on each side of a road in the protocol of 5 March 2020. It is the geodesic distance from the outer
    edge of the zone and the buffer together to the zone's line, measured all along the edge. A buffer made in
    degrees or in Web Mercator is short by a fifth, one with few segments to a circle by a hundredth; the
    message names the likely cause.

    Each buffer is measured by itself, whatever lies over it; with it go only those beside it along the line that are
    to be as wide or wider, and the narrower strips between it and the line. Stretches without such a buffer, and the
    ends of buffers beside them, are left to ``buffer.encloses``. A width that nothing can have is for
    ``attribute.value`` to say.
    """
    for beside in context.once(zone_buffers):
        told = set()
        for buffer in beside.buffers:
            context.pause_point()
            if buffer.measurable_width is None:
                continue
            narrow, least = _narrowest(context, beside, buffer, under)
            if least is not None and (narrow.uid, least.point) not in told:
                told.add((narrow.uid, least.point))
                yield _finding(beside.zone, narrow, least, _width(buffer), approximate)


def _narrowest(
    context: Context, beside: ZoneBuffers, buffer: Feature, under: float
) -> tuple[Feature, LeastWidth] | tuple[Feature, None]:
    """Where a buffer, or one beside it that states no width, is too narrow; what its neighbours lack is theirs."""

    def work_out(questions: list[Question]) -> list[LeastWidth | None]:
        return [_least_width(question, enough, context.pause_point) for question in questions]

    together = _measured_together(context, beside, buffer)
    stated = _width(buffer)
    enough = stated - max(under, EXACT_SHARE * stated)
    while True:
        (least,) = context.recall(("least width", under), [_question(beside, buffer, together)], work_out)
        if least is None or least.metres >= enough:
            return buffer, None
        narrow = _nearest(together, buffer, least)
        if narrow is buffer or narrow.measurable_width is None:
            return narrow, least
        together = tuple(one for one in together if one is not narrow)


def _least_width(question: Question, enough: float, pause: Callable[[], None]) -> LeastWidth | None:
    """The least width of buffers, or None where it is plain at once that they are wide enough."""
    zone, buffers, width, bare = question
    if is_wide_enough(zone, buffers, enough, pause):
        return None
    return least_width(zone, buffers, width, bare, pause)


def _measured_together(context: Context, beside: ZoneBuffers, buffer: Feature) -> tuple[Feature, ...]:
    """The buffer with those of its zone that hide nothing of how wide it is: in uid order."""
    others = [one for one in beside.buffers if one is not buffer and not _lies_over(one, buffer)]
    if others and runs_along(context, buffer, beside.zone):
        goes = {id(one) for one in others if _width(one) >= _width(buffer) and runs_along(context, one, beside.zone)}
    else:
        goes = {id(one) for one in others if one.measurable_width is None or _width(one) <= _width(buffer)}
    return tuple(one for one in beside.buffers if one is buffer or id(one) in goes)


def _width(buffer: Feature) -> float:
    """The stated width; one that states none is held against its neighbours'."""
    return float("inf") if buffer.measurable_width is None else buffer.measurable_width


def _lies_over(one: Feature, other: Feature) -> bool:
    """Whether two buffers share more than a seam."""
    shared = shapely.area(shapely.intersection(one.geometry, other.geometry))
    return bool(shared > _SEAM * min(shapely.area(one.geometry), shapely.area(other.geometry)))


def _question(beside: ZoneBuffers, buffer: Feature, together: tuple[Feature, ...]) -> Question:
    # an orphan may run along a stretch that these buffers leave bare
    is_known = len(together) == len(beside.buffers) and not beside.orphans
    bare = tuple(stretch.line for stretch in beside.uncovered) if is_known else None
    return beside.zone.geometry, tuple(one.geometry for one in together), _width(buffer), bare


def _finding(zone: Feature, narrow: Feature, least: LeastWidth, stated: float, approximate: float) -> Finding:
    short = stated - least.metres
    is_approximate = short <= approximate / 100 * stated
    has_cause = least.cause not in (Cause.NONE, Cause.UNKNOWN)
    return found(
        Severity.WARNING if is_approximate else Severity.ERROR,
        (narrow, zone),
        _TOO_NARROW_AND_WHY if has_cause else _TOO_NARROW,
        place=shapely.LineString([least.foot, least.point]),
        at=least.point,
        measured=least.metres,
        limit=stated,
        unit="m",
        fix=make_again(narrow, zone),
        buffer=narrow,
        metres=Length(least.metres),
        spot=Place(*least.point),
        short=Length(short),
        width=Length(stated),
        cause=least.cause.value,
    )


def _nearest(buffers: tuple[Feature, ...], buffer: Feature, least: LeastWidth) -> Feature:
    """The buffer of which the narrow place is the edge; the one that is measured where there are several."""
    point = shapely.Point(least.point)
    return min(buffers, key=lambda feature: (shapely.distance(feature.geometry, point), feature is not buffer))
