# SPDX-License-Identifier: GPL-2.0-or-later
"""The settlements that a zone's new line leaves on the other side of it."""

from __future__ import annotations

from dataclasses import dataclass

import shapely

from ..delimitation import Feature
from ..gazetteer import Gazetteer
from ..tables.nearness import settlements_about
from .ground import Ground


@dataclass(frozen=True)
class SideChange:
    """A settlement that is on the other side of a zone's line now, or too near to the change to tell.

    Attributes
    ----------
    zone : Feature
        As it is now, or as it was where it is gone.
    settlement : int
        Its place in the gazetteer.
    is_inside : bool
        Whether its position lies inside the zone now.
    is_near : bool
        Whether the outline of the ground that changed sides is nearer to the position than the gazetteer is accurate.
    """

    zone: Feature
    settlement: int
    is_inside: bool
    is_near: bool


def side_changes(
    zone: Feature, area: shapely.Geometry | None, gained: Ground, lost: Ground, gazetteer: Gazetteer
) -> list[SideChange]:
    """The settlements on ground that a zone gained or lost, and those too near to tell; by name.

    Parameters
    ----------
    area : shapely.Geometry or None
        The zone's area now.
    """
    changes = {}
    for ground, is_inside in ((lost, False), (gained, True)):
        if ground.geometry.is_empty:
            continue
        about, on_it, near = settlements_about(ground.geometry, gazetteer)
        for index, is_on, is_near in zip(about.tolist(), on_it.tolist(), near.tolist()):
            if is_on or (is_near and index not in changes):
                now_inside = is_inside if is_on else _holds(area, gazetteer, index)
                changes[index] = SideChange(zone, index, now_inside, is_near)
    return [changes[index] for index in sorted(changes, key=lambda one: (gazetteer.names[one], gazetteer.ids[one]))]


def _holds(area: shapely.Geometry | None, gazetteer: Gazetteer, index: int) -> bool:
    return bool(shapely.intersects_xy(area, gazetteer.longitude[index], gazetteer.latitude[index]))
