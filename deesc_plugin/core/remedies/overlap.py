# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done about an overlap: either feature cut, or both parted along a middle line.

Who gives way is for the parties to say. Which cut stands first is told by the reference's boundary: what reaches out of
the units of its own region into another feature most likely gives way. Nothing that is agreed is ever changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Callable

import shapely

from ..check_memory import Question
from ..context import Context, bearable
from ..delimitation import AGREED, Delimitation, Feature
from ..errors import GeometryError
from ..finding import Edit, Fix
from ..placement.grounds import Grounds
from ..polygons.mending import advance, cut_away, removal
from ..polygons.overlay import Overlap
from ..polygons.relation import Relation
from ..roles import Role
from ..saying import Message
from .parting import parted


def overlap_remedies(context: Context, first: Feature, second: Feature, overlap: Overlap) -> tuple[Fix, ...]:
    """The remedies for an overlap, the likeliest first; what they come to is worked out when somebody asks."""
    pair = sorted((first, second), key=lambda feature: _rank(context, feature, overlap.geometry))
    one, other = pair
    are_of_one_role = context.agreement.role_of(one.kind) is context.agreement.role_of(other.kind)
    if overlap.relation is Relation.DUPLICATES:
        return tuple(removal(copy) for copy in pair if copy.status != AGREED) if one.kind == other.kind else ()
    if overlap.relation is not Relation.OVERLAPS:
        return ()
    may_change = [feature for feature in (one, other) if feature.status != AGREED]
    if Role.ZONE in map(context.agreement.role_of, (one.kind, other.kind)) and not are_of_one_role:
        may_change = [one] if one in may_change else []  # what was drawn along a zone does not cut it
    fixes = [_cut(feature, other if feature is one else one) for feature in may_change]
    if len(may_change) == 2 and are_of_one_role:
        label = Message.of("Draw one line midway between {first} and {second}", first=one, second=other)
        fixes.append(Fix(label, (Edit(one.uid), Edit(other.uid)), Part(one.uid, other.uid)))
    return tuple(fixes)


def _cut(yielding: Feature, keeping: Feature) -> Fix:
    label = Message.of("Cut {keeping} out of {yielding}", keeping=keeping, yielding=yielding)
    return Fix(label, (Edit(yielding.uid),), Cut(yielding.uid, keeping.uid))


def _rank(context: Context, feature: Feature, shared: shapely.Geometry) -> tuple[bool, float, int, str]:
    """What gives way first: what runs along a zone, what is out of its region, what is less advanced."""
    is_zone = context.agreement.role_of(feature.kind) is Role.ZONE
    return (is_zone, -_share_outside(context, feature, shared), advance(feature, context.agreement), feature.uid)


def _share_outside(context: Context, feature: Feature, shared: shapely.Geometry) -> float:
    """The part of an overlap, to a hundredth, that lies outside the units of a feature's region."""
    ground = context.lasting(Grounds.of).regions.get(feature.region)
    if ground is None:
        return 0.0

    def work_out(questions: list[Question]) -> list[float]:
        shapely.prepare(ground)
        return [_outside(ground, geometry) for (geometry,) in questions]

    return context.recall(("share outside", feature.region), [(shared,)], work_out)[0]


def _outside(ground: shapely.Geometry, shared: shapely.Geometry) -> float:
    if shapely.contains_properly(ground, shared):
        return 0.0
    if not shapely.intersects(ground, shared):
        return 1.0
    return round(1.0 - float(shapely.area(shapely.intersection(shared, ground)) / shapely.area(shared)), 2)


@dataclass(frozen=True)
class Cut:
    """The recipe that cuts one feature out of another."""

    yielding: str
    keeping: str

    def edits(self, delimitation: Delimitation, is_cancelled: Callable[[], bool]) -> tuple[Edit, ...]:
        """See `Recipe`; it fails when next to nothing like the feature would be left."""
        pair, drawn, pause = _at_hand(delimitation, self.yielding, self.keeping, is_cancelled)
        pause()
        rest = cut_away(*pair, drawn)
        if rest is None:
            raise GeometryError(
                "With {keeping} cut out, {yielding} would fall apart or lose more than half of its area; "
                "draw it by hand.",
                keeping=pair[1],
                yielding=pair[0],
            )
        return (Edit(self.yielding, geometry=rest),)


@dataclass(frozen=True)
class Part:
    """The recipe that parts two features along the line midway between their outlines."""

    first: str
    second: str

    def edits(self, delimitation: Delimitation, is_cancelled: Callable[[], bool]) -> tuple[Edit, ...]:
        """See `Recipe`; it fails where no such line runs, or a feature would fall apart."""
        pair, drawn, pause = _at_hand(delimitation, self.first, self.second, is_cancelled)
        first, second = parted(*pair, drawn, pause)
        return (Edit(self.first, geometry=first), Edit(self.second, geometry=second))


def _at_hand(
    delimitation: Delimitation, one: str, other: str, is_cancelled: Callable[[], bool]
) -> tuple[tuple[Feature, Feature], tuple[shapely.Geometry, shapely.Geometry], Callable[[], None]]:
    """Two features, their geometries with the edges drawn out, and what a long work calls every so often."""
    found = [feature for uid in (one, other) if (feature := delimitation.feature(uid)) is not None]
    if len(found) != 2 or any(feature.geometry is None for feature in found):
        raise GeometryError("One of the two features is not there any more; check again.")
    first, second = bearable(found)
    context = Context(delimitation, date.min, is_cancelled)
    drawn = context.drawn((first, second))
    return (first, second), (drawn[0], drawn[1]), context.pause_point
