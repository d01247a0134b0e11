# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of the world the maps of a package may show, and what lies there."""

from __future__ import annotations

import math

import numpy as np
import shapely

from ..bridge.world_map import WorldGround, world_ground
from ..core.delimitation import Delimitation

_REACHES, _LEAST_REACH, _FLATTEST = 1.5, 1.0, 0.1
"""What of the world is looked at about a drawing: one and a half of its length to each side, and a degree more."""


def world_of(delimitation: Delimitation) -> WorldGround | None:
    """QGIS's map of the world about all that is drawn; None where nothing is, or this QGIS has none."""
    box = ground_box(delimitation)
    return None if box is None else world_ground(delimitation.agreement, delimitation.reference, box)


def ground_box(delimitation: Delimitation) -> tuple[float, float, float, float] | None:
    """West, south, east, north of more ground than any map of a package shows, degrees; None where nothing is drawn.

    A map is drawn at the greatest scale of a list that its subject fits into, which is up to twice as great as needed,
    on a page that is up to half as long again as it is wide: three times as long as its subject, about its middle.
    """
    drawn = [feature.geometry for feature in delimitation.features]
    if not np.isfinite(shapely.total_bounds(drawn)).all():
        return None
    regions = [shapely.box(*region.extent) for region in delimitation.agreement.regions]  # the index shows them as well
    bounds = shapely.total_bounds([*drawn, *regions])
    west, south, east, north = bounds.tolist()
    flat = max(math.cos(math.radians(max(abs(south), abs(north), 0.0))), _FLATTEST)
    reach = _REACHES * max((east - west) * flat, north - south) + _LEAST_REACH
    box = (west - reach / flat, south - reach, east + reach / flat, north + reach)
    return (max(box[0], -180.0), max(box[1], -90.0), min(box[2], 180.0), min(box[3], 90.0))
