# SPDX-License-Identifier: GPL-2.0-or-later
"""How far a line was moved: the turning point that lies farthest from the other line."""

from __future__ import annotations

import numpy as np
import shapely

from ..geodesy import Floats, distance, line_of
from .grounds import nearest


def farthest(before: shapely.Geometry, now: shapely.Geometry) -> tuple[tuple[float, float], float]:
    """The turning point of either that lies farthest from the other's line, and how far, metres.

    Parameters
    ----------
    before, now : shapely.Geometry
        WGS 84: areas, of which the outline is meant, lines or points; both of one kind, neither of them empty.
    """
    places, metres = zip(*(_farthest_of(one, other) for one, other in ((before, now), (now, before))))
    which = int(np.argmax(metres))
    return places[which], float(metres[which])


def _farthest_of(one: shapely.Geometry, other: shapely.Geometry) -> tuple[tuple[float, float], float]:
    points: Floats = np.unique(shapely.get_coordinates(one), axis=0)
    if shapely.get_dimensions(other) == 0:
        metres = distance(*points.T, *shapely.get_coordinates(other)[0])
    else:
        metres = nearest(line_of(other), points)[1]
    which = int(np.argmax(metres))
    return (float(points[which, 0]), float(points[which, 1])), float(metres[which])
