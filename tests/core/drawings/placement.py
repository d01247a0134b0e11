# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawings for the rules ``placement.*``."""

from __future__ import annotations

import shapely

from tests.agreements import delimitation, feature
from tests.core.drawings import Drawing

_INSIDE = feature("sector", "Inside", shapely.box(9.2, 0.2, 9.8, 0.8))

DRAWINGS: dict[str, Drawing] = {
    "placement.region": Drawing(
        passing=delimitation(_INSIDE),
        failing=delimitation(feature("sector", "Next door", shapely.box(10.8, 0.2, 11.2, 0.8))),
    ),
    "placement.country": Drawing(
        passing=delimitation(_INSIDE),
        failing=delimitation(feature("sector", "Abroad", shapely.box(8.8, 0.2, 9.2, 0.8))),
    ),
    "placement.separation-area": Drawing(
        passing=delimitation(feature("sector", "Beside", shapely.box(12.2, 0.2, 12.8, 0.8), region="lower")),
        failing=delimitation(feature("sector", "In the strip", shapely.box(12.2, 0.2, 12.9, 0.8), region="lower")),
    ),
}
