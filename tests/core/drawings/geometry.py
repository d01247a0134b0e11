# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawings for the rules ``geometry.*``.

On the equator near 10°E one degree of longitude is 111,319.5 m and one of latitude 110,574 m.
"""

from __future__ import annotations

import math

import numpy as np
import shapely

from tests.agreements import delimitation, feature
from tests.core.drawings import Drawing

METRE = 1 / 111_319.5
SQUARE = shapely.box(9.2, 0.2, 9.8, 0.8)


def ring(*vertices: tuple[float, float]) -> shapely.Polygon:
    return shapely.Polygon(vertices)


def sector(geometry: shapely.Geometry | None, name: str = "Sector 1", **fields: object) -> object:
    return feature("sector", name, geometry, **fields)


PASSING = delimitation(
    sector(SQUARE),
    sector(shapely.box(9.2, 1.2, 9.8, 1.8), "Sector 2"),
    feature("lookout", "Post 1", shapely.Point(9.1, 0.1)),
)
ISLAND = shapely.box(9.9, 0.2, 9.95, 0.3)
RING = SQUARE.difference(shapely.box(9.4, 0.4, 9.5, 0.5))
with np.errstate(invalid="ignore"):
    WITHOUT_NUMBER = ring((9.2, 0.2), (9.8, 0.2), (math.nan, 0.8), (9.2, 0.8))

BOW_TIE = ring((9.2, 0.2), (9.8, 0.8), (9.8, 0.2), (9.2, 0.8))
SPIKE = ring((9.2, 0.2), (9.8, 0.2), (9.8, 0.8), (9.5, 0.8), (9.4, 1.8), (9.499, 0.8), (9.2, 0.8))

DRAWINGS: dict[str, Drawing] = {
    "geometry.missing": Drawing(PASSING, delimitation(sector(None))),
    "geometry.finite": Drawing(PASSING, delimitation(sector(WITHOUT_NUMBER))),
    "geometry.swapped": Drawing(PASSING, delimitation(sector(shapely.transform(SQUARE, lambda c: c[:, ::-1])))),
    "geometry.valid": Drawing(PASSING, delimitation(sector(BOW_TIE))),
    "geometry.duplicate-vertex": Drawing(
        PASSING,
        delimitation(sector(ring((9.2, 0.2), (9.8, 0.2), (9.8, 0.8), (9.8, 0.8 + 0.005 * METRE), (9.2, 0.8)))),
    ),
    "geometry.short-edge": Drawing(
        PASSING, delimitation(sector(ring((9.2, 0.2), (9.8, 0.2), (9.8, 0.8), (9.8 - METRE, 0.8), (9.2, 0.8))))
    ),
    "geometry.spike": Drawing(PASSING, delimitation(sector(SPIKE))),
    "geometry.long-edge": Drawing(
        delimitation(sector(shapely.box(9.2, 1.0, 9.25, 1.05))), delimitation(sector(shapely.box(9.2, 1.0, 9.8, 1.8)))
    ),
    "geometry.parts": Drawing(
        delimitation(
            sector(shapely.MultiPolygon([RING, ISLAND]), exclaves="Outer field", exclusions="Old town"),
        ),
        delimitation(sector(shapely.MultiPolygon([RING, ISLAND]))),
    ),
}
