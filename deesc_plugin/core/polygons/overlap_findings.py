# SPDX-License-Identifier: GPL-2.0-or-later
"""The finding that two features overlap, and its sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable, Sequence

import numpy as np
import shapely

from ..check_memory import Question
from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Fix, Severity, found
from ..roles import Role
from ..saying import Area, Length, Place
from .entangled import Entangled, common_box, entangled_finding
from .mending import give_way_order
from .outlines import Flags, Indices
from .overlay import Overlap, find_overlaps
from .parts import largest_part
from .relation import Relation

_SENTENCES = {
    Relation.OVERLAPS: "{first} and {second} overlap by {size}, up to {width} wide, at {spot}.",
    Relation.CONTAINS: "{first} holds the whole of {second}: {size}, up to {width} wide, at {spot}.",
    Relation.WITHIN: "{first} lies wholly inside {second}: {size}, up to {width} wide, at {spot}.",
    Relation.DUPLICATES: "{first} and {second} are one and the same outline of {size}, at {spot}.",
}


def zone_overlaps(context: Context) -> tuple[tuple[Feature, Feature, Overlap], ...]:
    """The overlaps between zones that ``overlap.zone`` reports; ask for them by ``context.once(zone_overlaps)``."""
    zones = context.of_role(Role.ZONE)
    overlaps = overlaps_of(context, zones, context.limit("overlap.zone", "width"))
    return tuple((zones[overlap.first], zones[overlap.second], overlap) for overlap in overlaps)


def overlaps_of(
    context: Context,
    features: Sequence[Feature],
    min_width: float,
    is_wanted: Callable[[Indices, Indices], Flags] | None = None,
) -> list[Overlap]:
    """`overlay.find_overlaps` among features; what two geometries have in common is kept from check to check.

    Of two that are entangled, it says that alone: without a size, and whatever the least width is.

    Parameters
    ----------
    min_width, is_wanted
        As in `find_overlaps`; the indices are places in `features`.
    """
    drawn = context.drawn(features)
    first, second = shapely.STRtree(drawn).query(drawn)
    first, second = first[first < second], second[first < second]
    if is_wanted is not None:
        wanted = is_wanted(first, second)
        first, second = first[wanted], second[wanted]
    pairs = sorted(zip(first.tolist(), second.tolist()))
    questions = [(features[one].geometry, features[other].geometry) for one, other in pairs]
    place = {(id(a), id(b)): pair for (a, b), pair in zip(questions, pairs)}

    def work_out(unknown: list[Question]) -> list[Overlap | None]:
        asked = [place[id(a), id(b)] for a, b in unknown]
        found_pairs = {(one.first, one.second): one for one in _search(context, features, np.array(asked), min_width)}
        return [found_pairs.get(pair) for pair in asked]

    known = context.recall(("overlap", min_width), questions, work_out)
    return [
        replace(overlap, first=one, second=other) for (one, other), overlap in zip(pairs, known) if overlap is not None
    ]


def _search(context: Context, features: Sequence[Feature], asked: Indices, min_width: float) -> list[Overlap]:
    """The overlaps of the pairs that are asked for, shape (n, 2); no other polygon is looked at."""
    drawn, members = context.drawn(features), np.unique(asked)
    keys = asked[:, 0] * len(drawn) + asked[:, 1]
    entangled: list[Entangled] = []
    overlaps = find_overlaps(
        drawn[members],
        is_wanted=lambda a, b: np.isin(members[a] * len(drawn) + members[b], keys),
        min_width=min_width,
        on_entangled=entangled.append,
        is_cancelled=context.is_cancelled,
    )
    for pair in entangled:
        box = common_box(*drawn[members[[pair.first, pair.second]]])
        overlaps.append(Overlap(pair.first, pair.second, Relation.ENTANGLED, box, 0.0, 0.0))
    return [replace(one, first=int(members[one.first]), second=int(members[one.second])) for one in overlaps]


def zones_of(context: Context, feature: Feature) -> frozenset[str]:
    """The uids of the zones that a feature belongs to: itself, the one it names, or any of a safe zone's region."""
    role = context.agreement.role_of(feature.kind)
    if role is Role.ZONE:
        return frozenset({feature.uid})
    if feature.zone or role is not Role.SAFE_ZONE:
        return frozenset({feature.zone} - {""})
    return frozenset(zone.uid for zone in context.of_role(Role.ZONE) if zone.region == feature.region)


def overlap_finding(
    context: Context, first: Feature, second: Feature, overlap: Overlap, limit: float, fixes: Sequence[Fix]
) -> Finding:
    """An overlap of two features as an error; the one that would have to give way stands first.

    Parameters
    ----------
    overlap : Overlap
        Of `first` and `second`, in that order.
    limit : float
        The width in metres from which an overlap counts.
    fixes : sequence of Fix
        What can be done about it.
    """
    context.pause_point()
    yielding, keeping = give_way_order(first, second, context.agreement)
    if overlap.relation is Relation.ENTANGLED:
        return entangled_finding(yielding, keeping)
    relation = overlap.relation if yielding is first else overlap.relation.reversed
    at = largest_part(overlap.geometry)
    return found(
        Severity.ERROR,
        (yielding, keeping),
        _SENTENCES[relation],
        place=overlap.geometry,
        at=at,
        measured=overlap.width_m,
        limit=limit,
        unit="m",
        fixes=fixes,
        first=yielding,
        second=keeping,
        size=Area(overlap.area_m2),
        width=Length(overlap.width_m),
        spot=Place(*at),
    )
