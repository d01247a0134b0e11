# SPDX-License-Identifier: GPL-2.0-or-later
"""The settlements that a zone's new line leaves on the other side of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..delimitation import Feature
from ..gazetteer import Gazetteer
from ..geodesy import Floats
from ..tables.nearness import distances_within
from .ground import Ground

_DEGREES_ABOUT = 0.05
"""How far about the ground settlements are looked for, in latitude: more than any gazetteer's accuracy."""


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
        about = _about(ground.geometry, gazetteer)
        places: Floats = np.column_stack([gazetteer.longitude[about], gazetteer.latitude[about]])
        on_it = shapely.intersects_xy(ground.geometry, places[:, 0], places[:, 1])
        near = np.isfinite(distances_within(shapely.boundary(ground.geometry), places, gazetteer.accuracy_m))
        for index, is_on, is_near in zip(about.tolist(), on_it.tolist(), near.tolist()):
            if is_on or (is_near and index not in changes):
                now_inside = is_inside if is_on else _holds(area, gazetteer, index)
                changes[index] = SideChange(zone, index, now_inside, is_near)
    return [changes[index] for index in sorted(changes, key=lambda one: (gazetteer.names[one], gazetteer.ids[one]))]


def _about(ground: shapely.Geometry, gazetteer: Gazetteer) -> npt.NDArray[np.intp]:
    """The settlements in a box about the ground."""
    west, south, east, north = ground.bounds
    across = _DEGREES_ABOUT / max(float(np.cos(np.radians(max(abs(south), abs(north))))), 0.01)
    is_across = (gazetteer.longitude >= west - across) & (gazetteer.longitude <= east + across)
    is_up = (gazetteer.latitude >= south - _DEGREES_ABOUT) & (gazetteer.latitude <= north + _DEGREES_ABOUT)
    return np.flatnonzero(is_across & is_up)


def _holds(area: shapely.Geometry | None, gazetteer: Gazetteer, index: int) -> bool:
    return bool(shapely.intersects_xy(area, gazetteer.longitude[index], gazetteer.latitude[index]))
