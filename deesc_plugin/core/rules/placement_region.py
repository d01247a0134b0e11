# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``placement.region``."""

from __future__ import annotations

from typing import Iterator

import numpy as np
import shapely

from ..agreement import Region
from ..check_memory import Question
from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Fix, Severity, found, new_value
from ..geodesy import Geometries
from ..geodesy import area as area_of
from ..placement.grounds import Grounds, missing_note, outside_ground, source_text
from ..placement.line_place import lines_beyond
from ..placement.point_place import Fault, PointPlace, point_places
from ..polygons.parts import areas_of, largest_part, square_kilometres
from ..roles import AREAS, LINES, Role
from ..saying import Area, Count, Length, Message, Place
from . import Limit, rule

_COUNTED = 1_000.0  # m²: smaller pieces come of two lines that are meant to be one
_IN_ONE_PLACE = (
    "{feature} lies outside the units that the agreement names for {region}, with {size} in {in_unit}, at {spot} (by "
    "the boundaries of {source})."
)
_IN_SEVERAL_PLACES = (
    "{feature} lies outside the units that the agreement names for {region}, with {size} in {places}, the largest in "
    "{in_unit}, at {spot} (by the boundaries of {source})."
)


@rule(
    "placement.region",
    order=400,
    title="Inside the units of its region",
    remedy="Draw the feature inside the units that the agreement names for its region, or correct its region.",
    limits=(
        Limit("area", 0.1, "km²", "area outside that is put down to the reference"),
        Limit(
            "distance", 100.0, "m", "distance outside, of a post, checkpoint or line, that is put down to the reference"
        ),
    ),
)
def region(context: Context, area: float, distance: float) -> Iterator[Finding]:
    """A feature lies inside the administrative units that the agreement names for its region.

    The memorandum of 4 May 2017 names provinces, whole or "certain parts of", for each de-escalation area.
    What is measured is the area outside these units, on the ellipsoid, for a point its distance from them, and for a
    line that of its farthest place.
    The reference boundaries are an aid: the coarse ones that come with QGIS are 1 to 3 km off, which is why the
    sentence names them.

    - The part beyond the country's border is left to ``placement.country``, the part inside another region's
      zone to ``placement.other-region`` and ``overlap.zone``, the part inside an area of separation that
      adjoins the units to ``placement.separation-area``.
    - The memorandum puts security zones *along the lines* of the areas and names no province for them. A buffer
      outside the units is a note, for the parties to know; a post or checkpoint in that buffer is in its place.
    - A safe zone is held against its zone (``safe.inside``), and against the units only where it lies clear of
      any zone of its region.
    """
    features, lines = context.of_role(*AREAS), context.of_role(*LINES)
    points = context.once(point_places)
    grounds = context.lasting(Grounds.of)
    if grounds.missing and (features or points or lines):
        yield missing_note(context, grounds, Message("the units of their region"))
    for entry in context.agreement.regions:
        ground = grounds.regions.get(entry.id)
        if ground is not None:
            yield from _lines_outside(
                context, entry, grounds, [one for one in lines if one.region == entry.id], distance
            )
        members = [feature for feature in features if feature.region == entry.id]
        if ground is None or not members:
            continue
        context.pause_point()
        beyond = _own_parts(context, entry, grounds, members, outside_ground(context, members, entry.id, ground))
        for feature, part in zip(members, beyond):
            size = 0.0 if part.is_empty else square_kilometres(part)
            if size > area:
                yield from _outside_units(context, grounds, entry, feature, part, size, area)
    for point in points:
        if point.fault is Fault.OUTSIDE_REGION:
            yield _stands_outside(context, grounds, point, distance)


def _own_parts(
    context: Context, entry: Region, grounds: Grounds, features: list[Feature], beyond: Geometries
) -> Geometries:
    """The parts outside that are this rule's: inside the country, and in no other region's zone."""
    left = np.flatnonzero(~shapely.is_empty(beyond))
    others = [zone for zone in context.of_role(Role.ZONE) if zone.region != entry.id]
    tree = shapely.STRtree(context.drawn(others))

    def work_out(questions: list[Question]) -> list[shapely.Geometry]:
        if grounds.country is not None:
            shapely.prepare(grounds.country)
        return [_own_part(context, grounds, *question) for question in questions]

    questions: list[Question] = []
    for index in left.tolist():
        near = np.sort(tree.query(beyond[index]))
        questions.append((beyond[index], tuple(others[place].geometry for place in near.tolist())))
    own = beyond.copy()
    own[left] = context.recall("own part", questions, work_out)
    return own


def _own_part(
    context: Context, grounds: Grounds, part: shapely.Geometry, zones: tuple[shapely.Geometry, ...]
) -> shapely.Geometry:
    if grounds.country is not None and not shapely.covers(grounds.country, part):
        part = shapely.intersection(part, grounds.country)
    if zones:
        part = shapely.difference(part, shapely.union_all(context.drawn_out(zones)))
    return areas_of(part)


def _outside_units(
    context: Context,
    grounds: Grounds,
    entry: Region,
    feature: Feature,
    part: shapely.Geometry,
    size: float,
    limit: float,
) -> Iterator[Finding]:
    role = context.agreement.role_of(feature.kind)
    if role is Role.SAFE_ZONE and _meets_a_zone(context, feature):
        return
    at = largest_part(part)
    pieces = shapely.get_parts(part)
    parts = int((area_of(pieces) > _COUNTED).sum()) if len(pieces) > 1 else 1
    yield found(
        Severity.NOTE if role is Role.BUFFER_ZONE else Severity.ERROR,
        (feature,),
        _IN_SEVERAL_PLACES if parts > 1 else _IN_ONE_PLACE,
        place=part,
        at=at,
        measured=size,
        limit=limit,
        unit="km²",
        fix=_to_its_region(context, grounds, feature),
        feature=feature,
        region=entry.name,
        size=Area(size * 1e6),
        places=Count(parts, "place", "places"),
        in_unit=grounds.unit_at(at, context.agreement),
        spot=Place(*at),
        source=source_text(context),
    )


def _lines_outside(
    context: Context, entry: Region, grounds: Grounds, lines: list[Feature], limit: float
) -> Iterator[Finding]:
    """Lines of a region that run farther from its units than the limit, inside the country."""
    ground = grounds.regions[entry.id]
    parts = outside_ground(context, lines, entry.id, ground)
    if grounds.country is not None:
        parts = shapely.intersection(parts, grounds.country)
    for line in lines_beyond(lines, parts, ground, limit, context.pause_point):
        yield found(
            Severity.ERROR,
            (line.feature,),
            "{feature} runs up to {away} outside the units that the agreement names for {region}, in {in_unit}, at "
            "{spot} (by the boundaries of {source}).",
            place=line.part,
            at=line.at,
            measured=line.metres,
            limit=limit,
            unit="m",
            fix=_to_its_region(context, grounds, line.feature),
            feature=line.feature,
            away=Length(line.metres),
            region=entry.name,
            in_unit=grounds.unit_at(line.at, context.agreement),
            spot=Place(*line.at),
            source=source_text(context),
        )


def _meets_a_zone(context: Context, feature: Feature) -> bool:
    zones = [zone for zone in context.of_role(Role.ZONE) if zone.region == feature.region]
    return bool(shapely.intersects(context.drawn(zones), context.drawn([feature])[0]).any())


def _stands_outside(context: Context, grounds: Grounds, point: PointPlace, limit: float) -> Finding:
    feature = point.feature
    at = point.place
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} stands {away} outside the units that the agreement names for {region}, in {in_unit}, at {spot} "
        "(by the boundaries of {source}).",
        place=shapely.Point(at),
        measured=point.beyond_region,
        limit=limit,
        unit="m",
        fix=_to_its_region(context, grounds, feature),
        feature=feature,
        away=Length(point.beyond_region),
        region=context.agreement.region_wording(feature.region),
        in_unit=grounds.unit_at(at, context.agreement),
        spot=Place(*at),
        source=source_text(context),
    )


def _to_its_region(context: Context, grounds: Grounds, feature: Feature) -> Fix | None:
    """The one region whose units hold the whole feature, as a proposal."""

    def work_out(questions: list[Question]) -> list[list[str]]:
        drawn = context.drawn_out([geometry for (geometry,) in questions])
        return [[key for key, ground in grounds.regions.items() if shapely.covers(ground, one)] for one in drawn]

    (holding,) = context.recall("regions that hold it", [(feature.geometry,)], work_out)
    if len(holding) != 1:
        return None
    template = "Put {name} into the region {region}"
    region = context.agreement.region_wording(holding[0])
    return new_value(feature, "region", holding[0], template, name=feature, region=region)
