# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done about a buffer or a safe zone that belongs to nothing: what it may belong to."""

from __future__ import annotations

import numpy as np
import shapely

from ..check_memory import Question
from ..context import Context
from ..delimitation import AGREED, Feature
from ..finding import Edit, Fix
from ..polygons.mending import removal
from ..roles import Role
from ..saying import Message

_MOST, _MOST_NEAR = 8, 24
_PLACES = 64


def owners_to_choose(context: Context, orphan: Feature, *roles: Role) -> tuple[Fix, ...]:
    """One remedy for each of the nearest features of some roles in an orphan's region, or anywhere where there is none
    in it, and its removal.
    """
    if orphan.status == AGREED:
        return ()
    candidates = context.of_role(*roles)
    own = [candidate for candidate in candidates if candidate.region == orphan.region]
    nearest = _by_nearness(context, orphan, own or candidates)[:_MOST]
    return (*(_belonging(orphan, owner) for owner in nearest), removal(orphan))


def _belonging(orphan: Feature, owner: Feature) -> Fix:
    label = Message.of("{feature} belongs to {zone}", feature=orphan, zone=owner)
    return Fix(label, (Edit(orphan.uid, attribute="zone", value=owner.uid),))


def _by_nearness(context: Context, orphan: Feature, candidates: list[Feature]) -> list[Feature]:
    """Those whose ground is near first: a strip is near the zone that it runs along in all its places."""
    if not candidates:
        return []
    boxes = shapely.box(*shapely.bounds([candidate.geometry for candidate in candidates]).T)
    apart = shapely.distance(boxes, shapely.box(*shapely.bounds(orphan.geometry)))
    near = [candidates[place] for place in np.argsort(apart, kind="stable")[:_MOST_NEAR].tolist()]

    def work_out(questions: list[Question]) -> list[float]:
        return [_away(*question) for question in questions]

    away = context.recall("mean distance", [(orphan.geometry, one.geometry) for one in near], work_out)
    return [near[place] for place in np.argsort(away, kind="stable").tolist()]


def _away(strip: shapely.Geometry, other: shapely.Geometry) -> float:
    """How far, in degrees, places on a strip's outline are from another geometry on the average."""
    vertices = shapely.get_coordinates(strip)
    places = vertices[np.linspace(0, len(vertices) - 1, min(_PLACES, len(vertices))).astype(np.intp)]
    return float(shapely.distance(shapely.points(places), other).mean())
