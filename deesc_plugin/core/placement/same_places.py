# SPDX-License-Identifier: GPL-2.0-or-later
"""A vertex that was drawn on another feature's has that one's coordinates, to the last bit."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import shapely

from ..geodesy import Floats

_WITHIN = 1e-10
"""Degrees, a hundredth of a millimetre: far more than the way from the map's CRS to degrees rounds."""


def on_same_places(drawn: shapely.Geometry, others: Sequence[shapely.Geometry]) -> shapely.Geometry:
    """A geometry with each vertex that lies on one of others' put exactly there.

    Whoever snaps to a turning point on a projected map gets it back from there a few last bits off; neighbours that
    share a turning point have to state it alike.

    Parameters
    ----------
    drawn : shapely.Geometry
        WGS 84, as it came off the map.
    others : sequence of shapely.Geometry
        WGS 84; what may have been snapped to.
    """
    west, south, east, north = drawn.bounds
    places = shapely.get_coordinates(others)
    is_near = (places >= (west - _WITHIN, south - _WITHIN)) & (places <= (east + _WITHIN, north + _WITHIN))
    places = places[is_near.all(axis=1)]
    if not len(places):
        return drawn
    tree = shapely.STRtree(shapely.points(places))

    def put(coordinates: Floats) -> Floats:
        vertex, place = tree.query_nearest(shapely.points(coordinates), max_distance=_WITHIN, all_matches=False)
        put_there = np.array(coordinates)
        put_there[vertex] = places[place]
        return put_there

    return shapely.transform(drawn, put)
