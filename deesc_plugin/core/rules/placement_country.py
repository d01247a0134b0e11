# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``placement.country``."""

from __future__ import annotations

from typing import Any, Iterator

import shapely

from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Severity, found
from ..placement.grounds import Grounds, inside_ground, missing_note, source_text
from ..placement.line_place import lines_beyond
from ..placement.point_place import Fault, PointPlace, point_places
from ..polygons.parts import areas_of, largest_part, square_kilometres
from ..roles import AREAS, LINES
from ..saying import Area, Length, Listed, Message, Place
from . import Limit, rule


@rule(
    "placement.country",
    order=410,
    title="Nothing across the country's border",
    remedy="Draw the feature up to the border and not across it.",
    limits=(
        Limit("area", 0.01, "km²", "area across the border that is put down to the reference"),
        Limit(
            "distance",
            100.0,
            "m",
            "distance across it, of a post, checkpoint or line, that is put down to the reference",
        ),
    ),
)
def country(context: Context, area: float, distance: float) -> Iterator[Finding]:
    """No part of any feature lies across the border of the country.

    The parties to an agreement bind nobody beyond the border of its country, or of its countries; a buffer that spills
    over it puts posts on a neighbour's ground. The border is where the land of others begins by the reference, whatever
    units the agreement lists; the sea is nobody's land. Of a reference that was taken over before it told the land of
    others, the border is the outline of all units together, if it has every unit of the agreement. What lies across the
    border is reported here and by no other rule of place.

    A line may run along the border, and across it by no more than a post may stand beyond it.

    An area whose status sources state differently, as the agreement names it, is on neither side: what lies there is a
    warning that says what each source says.
    """
    features = context.of_role(*AREAS)
    lines = context.of_role(*LINES)
    points = context.once(point_places)
    grounds = context.lasting(Grounds.of)
    if grounds.abroad is None:
        if features or points or lines:
            yield missing_note(context, grounds, Message("the country"))
        return
    yield from _in_disputed_areas(context, grounds, features, points, area)
    yield from _lines_across(context, grounds, lines, distance)
    for feature, shared in zip(features, inside_ground(context, features, "abroad", grounds.abroad)):
        part = areas_of(shared)
        size = square_kilometres(part)
        if size <= area:
            continue
        at = largest_part(part)
        yield found(
            Severity.ERROR,
            (feature,),
            "{feature} lies across the country's border with {size}, at {spot} (by the boundaries of {source}).",
            place=part,
            at=at,
            measured=size,
            limit=area,
            unit="km²",
            feature=feature,
            size=Area(size * 1e6),
            spot=Place(*at),
            source=source_text(context),
        )
    for point in points:
        if point.fault is Fault.OUTSIDE_COUNTRY:
            yield found(
                Severity.ERROR,
                (point.feature,),
                "{feature} stands {away} beyond the country's border, at {spot} (by the boundaries of {source}).",
                place=shapely.Point(point.place),
                measured=point.beyond_country,
                limit=distance,
                unit="m",
                feature=point.feature,
                away=Length(point.beyond_country),
                spot=Place(*point.place),
                source=source_text(context),
            )


def _lines_across(context: Context, grounds: Grounds, lines: list[Feature], limit: float) -> Iterator[Finding]:
    """Lines that run farther across the border than the limit, or deeper into an area stated differently."""
    beyond = inside_ground(context, lines, "abroad", grounds.abroad)
    for line in lines_beyond(lines, beyond, grounds.country, limit, context.pause_point):
        yield found(
            Severity.ERROR,
            (line.feature,),
            "{feature} runs up to {away} beyond the country's border, at {spot} (by the boundaries of {source}).",
            place=line.part,
            at=line.at,
            measured=line.metres,
            limit=limit,
            unit="m",
            feature=line.feature,
            away=Length(line.metres),
            spot=Place(*line.at),
            source=source_text(context),
        )
    for name, ground in grounds.disputed:
        within = inside_ground(context, lines, f"disputed {name}", ground)
        for line in lines_beyond(lines, within, shapely.boundary(ground), limit, context.pause_point):
            yield found(
                Severity.WARNING,
                (line.feature,),
                "{feature} runs through “{area_name}”, at {spot}, whose status sources state differently "
                "({statements}).",
                place=line.part,
                at=line.at,
                feature=line.feature,
                area_name=context.agreement.separation_wording(name),
                spot=Place(*line.at),
                statements=_statements(context, name),
            )


def _in_disputed_areas(
    context: Context, grounds: Grounds, features: list[Feature], points: tuple[PointPlace, ...], limit: float
) -> Iterator[Finding]:
    for name, ground in grounds.disputed:
        for feature, shared in zip(features, inside_ground(context, features, f"disputed {name}", ground)):
            part = areas_of(shared)
            if square_kilometres(part) > limit:
                yield _lies_in(context, name, feature, part, limit)
        for point in points:
            if shapely.intersects_xy(ground, *point.place):
                template = (
                    "{feature} stands in “{area_name}”, at {spot}, whose status sources state differently "
                    "({statements})."
                )
                yield _of_disputed(context, name, point.feature, template, point.place, shapely.Point(point.place))


def _lies_in(context: Context, name: str, feature: Feature, part: shapely.Geometry, limit: float) -> Finding:
    size, at = square_kilometres(part), largest_part(part)
    template = (
        "{feature} lies with {size} in “{area_name}”, at {spot}, whose status sources state differently ({statements})."
    )
    measure = {"at": at, "measured": size, "limit": limit, "unit": "km²", "size": Area(size * 1e6)}
    return _of_disputed(context, name, feature, template, at, part, **measure)


def _of_disputed(
    context: Context,
    name: str,
    feature: Feature,
    template: str,
    spot: tuple[float, float],
    place: shapely.Geometry,
    **more: Any,
) -> Finding:
    """The finding of a feature in an area whose status sources state differently."""
    return found(
        Severity.WARNING,
        (feature,),
        template,
        place=place,
        feature=feature,
        area_name=context.agreement.separation_wording(name),
        spot=Place(*spot),
        statements=_statements(context, name),
        **more,
    )


def _statements(context: Context, name: str) -> Listed | str | Message:
    """What each source says of an area that is set apart; the reference's source where the agreement knows none."""
    entry = next((one for one in context.agreement.disputed_areas if str(one.name) == name), None)
    return entry.said if entry else source_text(context)
