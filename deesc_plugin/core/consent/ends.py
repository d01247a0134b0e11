# SPDX-License-Identifier: GPL-2.0-or-later
"""Where stretches begin and end, by the numbers of the turning points in the table of their feature."""

from __future__ import annotations

from typing import Callable

from ..delimitation import Delimitation
from ..notation.angle_writing import format_dms
from .consent import Standing
from .placing import known_tracks

Ends = tuple[tuple[str, str], tuple[str, str]]
"""Of both ends the number, empty where it is not known, and the place in degrees, minutes and seconds."""


def ends_in(delimitation: Delimitation) -> Callable[[Standing], Ends]:
    """What gives the ends of a stretch, by the numbers of the first of its features."""
    tracks = known_tracks()

    def ends(standing: Standing) -> Ends:
        line = standing.stretch.geometry
        places = [] if line is None else [line.coords[0], line.coords[-1]]
        dms = [format_dms(*place) for place in places] or ["", ""]
        numbers = ["", ""]
        for uid in standing.stretch.features[:1]:
            feature, run = delimitation.feature(uid), standing.placed.runs.get(uid)
            if feature is not None and run is not None:
                track = tracks(feature)[run.track]
                numbers = [str(track.number(run.start)), str(track.number(run.start + run.count))]
                numbers = numbers if run.is_forward else numbers[::-1]
        return (numbers[0], dms[0]), (numbers[1], dms[1])

    return ends
