# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a feature's line its stretches leave out, and what they have more than once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
import shapely

from ..geodesy import length
from .cutting import Run, Track

_NOTHING = shapely.MultiLineString()


@dataclass(frozen=True)
class Covering:
    """How stretches cover the line of a feature.

    Attributes
    ----------
    missing, double : shapely.MultiLineString
        What no stretch has, and what more than one has, edge by edge.
    missing_m, double_m : float
        How much that is, metres.
    """

    missing: shapely.MultiLineString = _NOTHING
    double: shapely.MultiLineString = _NOTHING
    missing_m: float = 0.0
    double_m: float = 0.0

    @property
    def is_whole(self) -> bool:
        """Whether each edge is in one stretch."""
        return not (self.missing_m or self.double_m)


def covering_of(tracks: Sequence[Track], runs: Sequence[Run]) -> Covering:
    """How runs cover tracks."""
    missing, double = [], []
    for index, track in enumerate(tracks):
        counts = np.zeros(track.edges, dtype=np.intp)
        for run in runs:
            if run.track == index:
                counts[np.arange(run.start, run.start + run.count) % track.edges] += 1
        missing += [track.piece(edge, 1) for edge in np.flatnonzero(counts == 0).tolist()]
        double += [track.piece(edge, 1) for edge in np.flatnonzero(counts > 1).tolist()]
    left, twice = shapely.MultiLineString(missing), shapely.MultiLineString(double)
    return Covering(left, twice, float(length(left)), float(length(twice)))
