# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``gap.neighbour``."""

from __future__ import annotations

from itertools import groupby
from typing import Iterator

import shapely

from ..check_memory import Question
from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Fix, Severity, found
from ..limits import MOST_GAPS
from ..polygons.entangled import Entangled, entangled_finding
from ..polygons.gaps import Gap, find_gaps
from ..polygons.mending import fill_in, give_way_order, may_be_asked
from ..polygons.parts import largest_part
from ..roles import Role
from ..saying import Area, Length, Message, Place
from . import Limit, rule


@rule(
    "gap.neighbour",
    order=520,
    title="No gap between neighbouring zones",
    remedy="Draw both zones along one line, or part them by more than the limit if the land between is meant.",
    limits=(
        Limit("least", 1.0, "m", "width of a gap that is put down to the drawing"),
        Limit("most", 200.0, "m", "width from which on land between two zones is taken as meant"),
    ),
    in_time=True,
)
def neighbour(context: Context, least: float, most: float) -> Iterator[Finding]:
    """Between two zones that run along each other no strip is left that belongs to neither.

    A strip a few metres to a few hundred metres wide is hardly ever meant: it is where two hands drew one line.
    The memorandum's regime, that hostilities cease, holds inside the zones; in the strip it holds for nobody. It
    is a warning, for the land between may be meant.

    The width is the diameter of the largest circle that fits into the gap. The corner where the lines of two
    zones part, and the bay of one zone, are no gaps.
    """
    zones = context.of_role(Role.ZONE)

    def work_out(questions: list[Question]) -> list[tuple[list[Gap], list[Entangled]]]:
        return [_search(context, geometries, most, least) for geometries in questions]

    ((gaps, entangled),) = context.recall("gaps", [tuple(zone.geometry for zone in zones)], work_out)
    for pair in entangled:
        yield entangled_finding(zones[pair.first], zones[pair.second])
    for indexes, group in groupby(gaps, lambda gap: gap.members):
        between = list(group)
        members = [zones[index] for index in indexes]
        if len(between) > MOST_GAPS:
            yield _many(members, between, most)
            continue
        for gap in between:
            context.pause_point()
            yield _single(context, members, gap, most)


def _search(context: Context, geometries: Question, most: float, least: float) -> tuple[list[Gap], list[Entangled]]:
    """The gaps, and the pairs that cross each other too often for the ground about them to be searched."""
    entangled: list[Entangled] = []
    drawn = context.drawn_out(geometries)
    gaps = find_gaps(drawn, most, least, on_entangled=entangled.append, is_cancelled=context.is_cancelled)
    return gaps, entangled


def _single(context: Context, members: list[Feature], gap: Gap, most: float) -> Finding:
    at = largest_part(gap.geometry)
    return found(
        Severity.WARNING,
        members,
        "{zones} leave a gap of {size} between them, up to {width} wide, at {spot}.",
        place=gap.geometry,
        at=at,
        measured=gap.width_m,
        limit=most,
        unit="m",
        fix=_fix(context, members, gap),
        zones=_together(members),
        size=Area(gap.area_m2),
        width=Length(gap.width_m),
        spot=Place(*at),
    )


def _many(members: list[Feature], gaps: list[Gap], most: float) -> Finding:
    widest = max(gaps, key=lambda gap: gap.width_m)
    at = largest_part(widest.geometry)
    return found(
        Severity.WARNING,
        members,
        "{zones} leave more than {most} gaps between them, too many to be told one by one; the widest that was found "
        "is {width} wide, at {spot}.",
        place=shapely.multipolygons(shapely.get_parts([gap.geometry for gap in gaps])),
        at=at,
        measured=widest.width_m,
        limit=most,
        unit="m",
        zones=_together(members),
        most=MOST_GAPS,
        width=Length(widest.width_m),
        spot=Place(*at),
    )


def _together(members: list[Feature]) -> Message | Feature:
    together: Message | Feature = members[0]
    for member in members[1:]:
        together = Message.of("{one} and {other}", one=together, other=member)
    return together


def _fix(context: Context, members: list[Feature], gap: Gap) -> Fix | None:
    """Fill a gap that only two zones enclose, from the one that may be asked to change."""
    if len(members) != 2 or not gap.is_enclosed:
        return None
    yielding, keeping = give_way_order(members[0], members[1], context.agreement)
    if not may_be_asked(yielding, keeping, context.agreement):
        return None
    drawn = context.drawn((yielding, keeping))
    return fill_in(yielding, keeping, (drawn[0], drawn[1]), gap.geometry)
