# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawings for the rules ``overlap.*``, ``gap.*``, and two that are about narrow places and neighbours."""

from __future__ import annotations

import shapely

from tests.agreements import delimitation, feature
from tests.core.drawings import Drawing

_WEST = feature("sector", "West", shapely.box(9.2, 0.2, 9.8, 0.8))
_EAST = feature("sector", "East", shapely.box(9.8, 0.2, 10.4, 0.8))
_STRIP = feature("strip", "Strip", shapely.box(9.8, 0.2, 9.85, 0.8), zone=_WEST.uid, width_m=5_500.0)

DRAWINGS: dict[str, Drawing] = {
    "overlap.zone": Drawing(
        passing=delimitation(_WEST, _EAST),
        failing=delimitation(_WEST, feature("sector", "Too far west", shapely.box(9.7, 0.2, 10.4, 0.8))),
    ),
    "overlap.kind": Drawing(
        passing=delimitation(_WEST, _STRIP),
        failing=delimitation(_WEST, feature("strip", "Inside", shapely.box(9.7, 0.2, 9.8, 0.8), zone=_WEST.uid)),
    ),
    "gap.neighbour": Drawing(
        passing=delimitation(_WEST, _EAST),
        failing=delimitation(_WEST, feature("sector", "100 m off", shapely.box(9.8009, 0.2, 10.4, 0.8))),
    ),
    "geometry.sliver-part": Drawing(
        passing=delimitation(_WEST),
        failing=delimitation(feature("sector", "With a ditch", _WEST.geometry - shapely.box(9.5, 0.4, 9.5001, 0.6))),
    ),
    "placement.other-region": Drawing(
        passing=delimitation(
            feature("sector", "Up", shapely.box(10.2, 0.2, 10.9, 0.8)),
            feature("sector", "Low", shapely.box(11.1, 0.2, 11.8, 0.8), region="lower"),
        ),
        failing=delimitation(
            feature("sector", "Up", shapely.box(10.2, 0.2, 11, 0.8)),
            feature("sector", "Low", shapely.box(11, 0.2, 11.8, 0.8), region="lower"),
        ),
    ),
}
