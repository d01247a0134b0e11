# SPDX-License-Identifier: GPL-2.0-or-later
"""How far a line lies from the one that a stance was given for."""

from __future__ import annotations

from dataclasses import dataclass

import shapely

from ..delimitation import Delimitation
from ..ledger.acts import StanceTaken
from ..placement.farthest import farthest
from ..soundness import is_fit_line
from .consent import Standing
from .mending import taken_anew


@dataclass(frozen=True)
class Moved:
    """A line that was moved.

    Attributes
    ----------
    before : shapely.LineString
        The line that was meant.
    place : tuple of float
        Longitude and latitude of the turning point of either that lies farthest from the other.
    metres : float
        How far that is.
    """

    before: shapely.LineString
    place: tuple[float, float]
    metres: float


def moved_from(standing: Standing, taken: StanceTaken, delimitation: Delimitation) -> Moved | None:
    """How far the line lies from the one that a stance was given for; None where that one is not kept here.

    Where the stretch itself was not moved, and its feature was, it is the line that the feature has there now.
    """
    stretch = standing.stretch
    before = stretch.geometry if taken.line == standing.line else delimitation.acts.lines.get(taken.line)
    anew = stretch if standing.placed.fault is None else taken_anew(stretch, delimitation)
    if before is None or anew is None or not (is_fit_line(before) and is_fit_line(anew.geometry)):
        return None
    place, metres = farthest(before, anew.geometry)
    return Moved(before, place, metres)
