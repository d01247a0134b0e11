# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawings for the rules ``buffer.*``: a zone near the equator and the strips that are drawn about it."""

from __future__ import annotations

import shapely

from deesc_plugin.core.canonical import geometry_hash
from deesc_plugin.core.delimitation import BufferOrigin
from tests.agreements import delimitation, feature
from tests.core.drawings import Drawing

_ZONE = feature("sector", "Zone", shapely.box(9.3, 0.3, 9.7, 0.7))
_RING = shapely.box(9.25, 0.25, 9.75, 0.75).difference(_ZONE.geometry)
_NARROW_IN_THE_EAST = shapely.box(9.25, 0.25, 9.74, 0.75).difference(_ZONE.geometry)
_OPEN_IN_THE_EAST = _RING.difference(shapely.box(9.6, 0.45, 9.8, 0.55))


def _strip(geometry, **fields):
    """A strip that says it is 5.5 km wide; 0.05 degrees are 5,529 m to the north and 5,566 m to the east."""
    stated = {"zone": _ZONE.uid, "width_m": 5_500.0, "exclusions": "Zone", **fields}
    return feature("strip", "Strip", geometry, **stated)


def _made_from(geometry):
    return BufferOrigin(geometry_hash(geometry), "outside", "round", 0.1, 0.07)


_PASSING = delimitation(_ZONE, _strip(_RING, origin=_made_from(_ZONE.geometry)))

DRAWINGS: dict[str, Drawing] = {
    "buffer.orphan": Drawing(passing=_PASSING, failing=delimitation(_ZONE, _strip(_RING, zone="no such zone"))),
    "buffer.encloses": Drawing(passing=_PASSING, failing=delimitation(_ZONE, _strip(_OPEN_IN_THE_EAST))),
    "buffer.width": Drawing(passing=_PASSING, failing=delimitation(_ZONE, _strip(_NARROW_IN_THE_EAST))),
    "buffer.stale": Drawing(
        passing=_PASSING,
        failing=delimitation(_ZONE, _strip(_RING, origin=_made_from(shapely.box(9.3, 0.3, 9.7, 0.70001)))),
    ),
}
