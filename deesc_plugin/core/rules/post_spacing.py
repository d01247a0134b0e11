# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``post.spacing``."""

from __future__ import annotations

from typing import Iterator, Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..check_memory import Question
from ..context import Context
from ..delimitation import AGREED, Feature
from ..finding import Edit, Finding, Fix, Severity, found
from ..geodesy import Floats, length
from ..geodesy import distance as geodesic
from ..placement.line_distance import are_within
from ..placement.observation import Stretch, unobserved
from ..roles import Role
from ..saying import Length, Listed, Message, Place
from . import Limit, rule

_METRES_PER_DEGREE = 110_000.0  # the least that a degree of latitude measures is 110,574 m


@rule(
    "post.spacing",
    order=710,
    title="Observation posts along the whole line",
    remedy="Add a post where the line is farthest from any, or remove the post that was drawn twice.",
    limits=(
        Limit("distance", 25.0, "km", "greatest distance of any place on the line from its nearest post"),
        Limit("duplicate", 100.0, "m", "distance within which two posts are taken for one"),
    ),
    in_time=True,
    roles=(Role.OBSERVATION_POST,),
)
def spacing(context: Context, distance: float, duplicate: float) -> Iterator[Finding]:
    """No stretch of a zone's line is farther than the limit from its nearest post, and no post is drawn twice.

    Observation posts ensure compliance with the ceasefire (memorandum of 4 May 2017); what is too far from all
    of them is not observed. The distance is the straight one, on the ellipsoid, to the nearest post of the
    zone's region; the line is sampled at a hundredth of the limit. A zone near which its region has no post at
    all is one finding for its whole line. Posts of any party within the duplicate distance of each other are
    most likely one post that two delegations propose.

    A post that is far from every line of its region is another rule's finding (``post.in-buffer``,
    ``placement.region``); until it stands where it belongs, a line too far from posts there is a note.
    """
    every_post, every_zone = context.of_role(Role.OBSERVATION_POST), context.of_role(Role.ZONE)
    yield from _duplicates(every_post, duplicate)
    withheld = {
        post.region for post in context.withheld if context.agreement.role_of(post.kind) is Role.OBSERVATION_POST
    }
    for region in sorted({zone.region for zone in every_zone} - withheld):
        zones = [zone for zone in every_zone if zone.region == region]
        posts = [post for post in every_post if post.region == region]
        places = _places(posts)
        is_near = are_within(context, zones, places, distance * 1_000.0)
        stray = [post for post, useful in zip(posts, is_near.any(axis=0)) if not useful]
        for zone, near in zip(zones, is_near):
            context.pause_point()
            stretches = _unobserved(context, zone, places, near, distance * 1_000.0) if near.any() else None
            yield from _on_zone(zone, posts, stretches, stray, distance)


def _places(posts: Sequence[Feature]) -> Floats:
    places: Floats = shapely.get_coordinates(shapely.centroid([post.geometry for post in posts]))
    return places


def _unobserved(
    context: Context, zone: Feature, places: Floats, near: npt.NDArray[np.bool_], limit: float
) -> list[Stretch]:
    """The stretches far from every post; where the posts in reach cover the whole line, the others do not matter."""

    def work_out(questions: list[Question]) -> list[list[Stretch]]:
        return [unobserved(geometry, np.frombuffer(posts).reshape(-1, 2), limit) for geometry, posts in questions]

    for posts in (places[near], places):
        (stretches,) = context.recall(("unobserved", limit), [(zone.geometry, posts.tobytes())], work_out)
        if not stretches:
            break
    return stretches


def _on_zone(
    zone: Feature, posts: list[Feature], stretches: list[Stretch] | None, stray: list[Feature], limit: float
) -> Iterator[Finding]:
    """The findings on one zone's line; `stretches` is None where no post of the region is near any of it."""
    if stretches is None or (stretches and stray):
        line = shapely.boundary(zone.geometry)
        yield _of_stray_posts(zone, line, stray) if stray else _without_post(zone, line, limit)
        return
    for stretch in stretches:
        yield found(
            Severity.WARNING,
            (zone, posts[stretch.post]),
            "Along {stretch} of the line of {zone} no observation post is nearer than {limit_text}; the farthest "
            "place is {away} from {post}, at {spot}.",
            place=stretch.line,
            at=stretch.farthest,
            measured=stretch.away / 1_000.0,
            limit=limit,
            unit="km",
            stretch=Length(stretch.length),
            zone=zone,
            limit_text=Length(limit * 1_000.0),
            away=Length(stretch.away),
            post=posts[stretch.post],
            spot=Place(*stretch.farthest),
        )


def _of_stray_posts(zone: Feature, line: shapely.Geometry, stray: list[Feature]) -> Finding:
    return found(
        Severity.NOTE,
        (zone, *stray),
        "The spacing of posts along the line of {zone} is not judged while {posts} of its region stand far from it.",
        place=line,
        zone=zone,
        posts=Listed.of(stray, most=None),
    )


def _without_post(zone: Feature, line: shapely.Geometry, limit: float) -> Finding:
    return found(
        Severity.WARNING,
        (zone,),
        "{zone} has no observation post: none of its region is within {limit_text} of its line of {line_length}.",
        place=line,
        zone=zone,
        limit_text=Length(limit * 1_000.0),
        line_length=Length(float(length(zone.geometry))),
    )


def _duplicates(posts: list[Feature], limit: float) -> Iterator[Finding]:
    """Every two posts that stand within the limit of each other."""
    if len(posts) < 2:
        return
    places = _places(posts)
    reach = limit / _METRES_PER_DEGREE / np.column_stack([np.cos(np.radians(places[:, 1])), np.ones(len(places))])
    boxes = shapely.box(*(places - reach).T, *(places + reach).T)
    first, second = shapely.STRtree(shapely.points(places)).query(boxes, predicate="intersects")[::-1]
    pairs = sorted({(int(min(pair)), int(max(pair))) for pair in zip(first, second) if pair[0] != pair[1]})
    for one, other in pairs:
        apart = float(geodesic(*places[one], *places[other]))
        if apart <= limit:
            yield _twice(posts[one], posts[other], apart, limit, shapely.LineString(places[[one, other]]))


def _twice(one: Feature, other: Feature, apart: float, limit: float, place: shapely.LineString) -> Finding:
    return found(
        Severity.WARNING,
        (other, one),
        "{one} and {other} stand {apart} apart: is that one post drawn twice?",
        place=place if apart else shapely.Point(place.coords[0]),
        measured=apart,
        limit=limit,
        unit="m",
        fix=_remove(one, other),
        one=one,
        other=other,
        apart=Length(apart),
    )


def _remove(one: Feature, other: Feature) -> Fix | None:
    """Remove the second of two posts of one party; what two parties propose, or what is agreed, is theirs to settle."""
    if one.party != other.party or AGREED in (one.status, other.status):
        return None
    return Fix(Message.of("Remove {other}", other=other), (Edit(other.uid, remove=True),))
