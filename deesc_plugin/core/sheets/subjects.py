# SPDX-License-Identifier: GPL-2.0-or-later
"""What the sheets are of: each zone or line with all that belongs to it, and what belongs to none.

Every feature with a geometry stands in exactly one group, so that none is left off the paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
import shapely

from ..delimitation import Delimitation, Feature
from ..roles import BUFFERED, Role

NEAR = 10_000.0
"""Metres from a zone or its buffers within which a feature that names no zone belongs to it."""

_METRES_A_DEGREE = 111_195.0
_NO_REGION = 1_000_000
_ROLES = list(Role)


@dataclass(frozen=True)
class Subject:
    """What one series of sheets shows.

    Attributes
    ----------
    feature : Feature
        The zone or line; of features that belong to none the first, in the order of regions, roles, names and uids.
    features : tuple of Feature
        Itself first, then its buffers, safe zones, posts and checkpoints.
    is_zone : bool
        Whether it is a zone or line that is in force or proposed, not a group of what belongs to none.
    """

    feature: Feature
    features: tuple[Feature, ...]
    is_zone: bool


def subjects(delimitation: Delimitation) -> tuple[Subject, ...]:
    """The subjects in the order of their sheets: region by region zones, then lines; then the rest by region.

    In a region zones and lines stand by name and uid. A feature belongs to the zone or line that it names; one that
    names none belongs to the nearest within `NEAR`, and of several at one distance to that of its own region. What is
    withdrawn is shown, but has no sheets of its own.
    """
    drawn = [feature for feature in delimitation.features if is_drawable(feature)]
    drawn.sort(key=lambda feature: _order(delimitation, feature))
    in_force = {id(zone) for zone in delimitation.of_role(*BUFFERED)}
    zones = [feature for feature in drawn if id(feature) in in_force]
    groups: list[list[Feature]] = [[zone] for zone in zones]
    index_of = {zone.uid: index for index, zone in reversed(list(enumerate(zones)))}
    astray = []
    for feature in drawn:
        if id(feature) in in_force:
            continue
        if feature.zone in index_of:
            groups[index_of[feature.zone]].append(feature)
        else:
            astray.append(feature)
    rest: dict[str, list[Feature]] = {}
    for feature, index in zip(astray, _nearest(groups, astray)):
        (groups[index] if index >= 0 else rest.setdefault(feature.region, [])).append(feature)
    return tuple(
        Subject(group[0], tuple(group), is_zone)
        for is_zone, several in ((True, groups), (False, rest.values()))
        for group in several
    )


def is_drawable(feature: Feature) -> bool:
    """Whether a feature has a geometry that is somewhere on Earth short of the poles."""
    if feature.geometry is None or feature.geometry.is_empty:
        return False
    west, south, east, north = feature.geometry.bounds
    # a coordinate that is not finite inside a geometry may be missing from its bounds
    return bool(
        -180 <= west <= east <= 180
        and -89 <= south <= north <= 89
        and np.isfinite(shapely.get_coordinates(feature.geometry)).all()
    )


def _order(delimitation: Delimitation, feature: Feature) -> tuple[int, int, str, str]:
    region, role = delimitation.agreement.region(feature.region), delimitation.role(feature)
    number = region.number if region else _NO_REGION
    return (number, _ROLES.index(role) if role else len(_ROLES), feature.label, feature.uid)


def _nearest(groups: Sequence[Sequence[Feature]], astray: Sequence[Feature]) -> list[int]:
    """For each feature the index of the group it belongs to, -1 for none.

    Distances are those on a plane chart that is true at the middle latitude: a per cent or two do not matter here.
    """
    members = [(index, feature) for index, group in enumerate(groups) for feature in group]
    if not members or not astray:
        return [-1] * len(astray)
    everything = [feature.geometry for _, feature in members] + [feature.geometry for feature in astray]
    _, south, _, north = shapely.total_bounds(everything)
    factors = np.array([np.cos(np.radians((south + north) / 2)), 1.0]) * _METRES_A_DEGREE
    charted = shapely.transform(np.array(everything, dtype=object), lambda lonlat: lonlat * factors)
    tree = shapely.STRtree(charted[: len(members)])
    of_astray, of_member = tree.query_nearest(charted[len(members) :], max_distance=NEAR)
    best: dict[int, tuple[bool, int]] = {}
    for stray, member in zip(of_astray.tolist(), of_member.tolist()):
        index, _ = members[member]
        rank = (groups[index][0].region != astray[stray].region, index)
        best[stray] = min(best.get(stray, rank), rank)
    return [best[stray][1] if stray in best else -1 for stray in range(len(astray))]
