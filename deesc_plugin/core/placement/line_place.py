# SPDX-License-Identifier: GPL-2.0-or-later
"""How far lines run on ground where they should not."""

from __future__ import annotations

from typing import Callable, Iterator, NamedTuple, Sequence

import numpy as np
import shapely

from ..delimitation import Feature
from ..geodesy import Geometries
from .grounds import nearest

_STEP = 0.01
"""Degrees between places that are looked at along a line, about a kilometre, beside its own vertices."""


class LinePlace(NamedTuple):
    """A line that runs too far on some ground, what of it lies there, its farthest place, and how many metres it is."""

    feature: Feature
    part: shapely.Geometry
    at: tuple[float, float]
    metres: float


def lines_beyond(
    lines: Sequence[Feature], parts: Geometries, ground: shapely.Geometry, least: float, pause: Callable[[], None]
) -> Iterator[LinePlace]:
    """The lines that run farther than `least` metres from a ground.

    Parameters
    ----------
    parts : ndarray of geometry
        What of each line lies elsewhere; a part that runs along the ground's outline is at no distance from it.
    ground : shapely.Geometry
        An area, or the outline of one: then it is how deep lines run inside it.
    """
    for line, part in zip(lines, parts):
        pause()
        if part.is_empty:
            continue
        places = shapely.get_coordinates(shapely.segmentize(part, _STEP))
        _, metres = nearest(ground, places)
        farthest = int(np.argmax(metres))
        if metres[farthest] > least:
            yield LinePlace(
                line, part, (float(places[farthest, 0]), float(places[farthest, 1])), float(metres[farthest])
            )
