# SPDX-License-Identifier: GPL-2.0-or-later
"""The findings on posts and checkpoints that stand outside the buffer zones of their region."""

from __future__ import annotations

from typing import Iterator

import shapely

from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Fix, Severity, found, new_value
from ..roles import BUFFERED, Role
from ..saying import Length, Listed, Place
from .point_place import Fault, PointPlace, point_places


def outside_buffer(context: Context, role: Role, tolerance: float) -> Iterator[Finding]:
    """The findings on points of a role that stand outside the buffers of their region.

    Where a region has zones or lines and no buffer, a single note says that its points were not judged: whether it
    lacks one is for another rule to say.
    """
    astray = [
        point_place
        for point_place in context.once(point_places)
        if point_place.fault is Fault.OUTSIDE_BUFFER and context.agreement.role_of(point_place.feature.kind) is role
    ]
    zoned = {zone.region for zone in context.of_role(*BUFFERED)}
    unjudged = sorted({entry.feature.region for entry in astray if entry.buffer is None} & zoned)
    for region in unjudged:
        points = [entry.feature for entry in astray if entry.feature.region == region]
        yield found(
            Severity.NOTE,
            points,
            "The region {region} has no buffer zone yet, so it is not known whether its {points} stand in one.",
            region=context.agreement.region_wording(region),
            points=Listed.of(points, most=None),
        )
    for entry in astray:
        if entry.buffer is not None or entry.feature.region not in zoned:
            yield _astray(context, entry, tolerance)


def _astray(context: Context, point_place: PointPlace, tolerance: float) -> Finding:
    point, buffer = point_place.feature, point_place.buffer
    holder = _other_buffer(context, point_place)
    if buffer is None:
        template = "{point} stands in no buffer zone: its region {region} has none, at {spot}."
    elif holder is not None:
        template = (
            "{point} stands in {holder}, a buffer zone of {other}, and {away} outside {buffer} of its own region "
            "{region}, at {spot}."
        )
    else:
        template = "{point} stands {away} outside the nearest buffer zone of its region {region}, {buffer}, at {spot}."
    return found(
        Severity.ERROR,
        (point,) if buffer is None else (point, buffer),
        template,
        place=shapely.Point(point_place.place),
        measured=None if buffer is None else point_place.beyond_buffer,
        limit=None if buffer is None else tolerance,
        unit="" if buffer is None else "m",
        fix=_to_region_of(context, holder, point),
        point=point,
        region=context.agreement.region_wording(point.region),
        away=Length(point_place.beyond_buffer),
        buffer=buffer or "",
        holder=holder or "",
        other=context.agreement.region_wording(holder.region) if holder is not None else "",
        spot=Place(*point_place.place),
    )


def _other_buffer(context: Context, point_place: PointPlace) -> Feature | None:
    """The buffer zone of another region in which a point stands."""
    buffers = [buffer for buffer in context.of_role(Role.BUFFER_ZONE) if buffer.region != point_place.feature.region]
    holds = shapely.intersects_xy(context.drawn(buffers), *point_place.place)
    return next((buffer for buffer, does in zip(buffers, holds) if does), None)


def _to_region_of(context: Context, holder: Feature | None, point: Feature) -> Fix | None:
    if holder is None:
        return None
    template = "Put {point} into the region {region}"
    region = context.agreement.region_wording(holder.region)
    return new_value(point, "region", holder.region, template, point=point, region=region)
