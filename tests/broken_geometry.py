# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometry that no program should be handed, by name; all of it lies near 36.5°E 35.7°N, in the region of Idlib."""

from __future__ import annotations

import math
import struct
from typing import Iterable

import numpy as np
import shapely

from deesc_plugin.core.well_known_binary import geometries_of

NOTHING = math.nan
SQUARE = [(36.50, 35.70), (36.60, 35.70), (36.60, 35.80), (36.50, 35.80), (36.50, 35.70)]
HOLE = [(36.52, 35.72), (36.54, 35.72), (36.54, 35.74), (36.52, 35.72)]


def polygon(*rings: Iterable[tuple[float, float]]) -> bytes:
    """Rings as the well-known binary of a polygon, whatever they are."""
    listed = [list(ring) for ring in rings]
    body = b"".join(struct.pack("<I", len(ring)) + b"".join(struct.pack("<dd", *at) for at in ring) for ring in listed)
    return struct.pack("<BII", 1, 3, len(listed)) + body


def several(code: int, *members: bytes) -> bytes:
    """A multi-geometry or a collection of members."""
    return struct.pack("<BII", 1, code, len(members)) + b"".join(members)


def _wkb(text: str) -> bytes:
    return bytes(shapely.to_wkb(shapely.from_wkt(text)))


_POINT = _wkb("POINT (36.55 35.75)")

AREAS = {
    "nothing": polygon(),
    "no members": several(6),
    "only empty members": several(6, polygon(), polygon()),
    "empty hole": polygon(SQUARE, []),
    "two empty holes": polygon(SQUARE, [], HOLE, []),
    "empty part": several(6, polygon(), polygon(SQUARE)),
    "empty part and hole": several(6, polygon(HOLE, []), polygon(), polygon()),
    "not closed": polygon(SQUARE[:-1]),
    "hole not closed": polygon(SQUARE, HOLE[:-1]),
    "part not closed": several(6, polygon(SQUARE), polygon(HOLE[:-1])),
    "one position": polygon(SQUARE[:1]),
    "two positions": polygon([SQUARE[0], SQUARE[0]]),
    "three positions": polygon([SQUARE[0], SQUARE[1], SQUARE[0]]),
    "one place": polygon([SQUARE[0]] * 4),
    "on a line": polygon([(36.50, 35.70), (36.52, 35.70), (36.60, 35.70), (36.50, 35.70)]),
    "hole of one place": polygon(SQUARE, [HOLE[0]] * 4),
    "not a number": polygon([SQUARE[0], (NOTHING, 35.71), *SQUARE[2:]]),
    "begins with no number": polygon([(NOTHING, 35.70), *SQUARE[1:4], (NOTHING, 35.70)]),
    "begins with no number and is not closed": polygon([(NOTHING, 35.70), *SQUARE[1:]]),
    "no number at all": polygon([(NOTHING, NOTHING)] * 4),
    "infinite": polygon([SQUARE[0], (math.inf, 35.71), *SQUARE[2:]]),
    "hole infinite": polygon(SQUARE, [HOLE[0], (36.54, -math.inf), *HOLE[2:]]),
    "huge": polygon([(0.0, 0.0), (1e300, 0.0), (1e300, 1e300), (0.0, 0.0)]),
    "beyond the pole": polygon([SQUARE[0], (36.55, 95.0), *SQUARE[2:]]),
    "round the earth": polygon([SQUARE[0], (900.0, 35.71), *SQUARE[2:]]),
    "crossing itself": polygon([SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]]),
    "twice itself": several(6, polygon(SQUARE), polygon(SQUARE)),
    "its own hole": polygon(SQUARE, SQUARE),
    "crossing itself drawn out": _wkb("POLYGON ((36 35, 37 35, 37 36, 36.5 35.0001, 36 36, 36 35))"),
    "touching its hole drawn out": _wkb(
        "POLYGON ((36 35, 37 35, 37 36, 36 36, 36 35), (36.5 35, 36.6 35.2, 36.4 35.2, 36.5 35))"
    ),
}
"""What a layer of polygons can hold."""

OTHERS = {
    "collection of areas": several(7, polygon(SQUARE), polygon(HOLE)),
    "nested collection": several(7, several(7, several(6, polygon(SQUARE)))),
    "area and its label point": several(7, polygon(SQUARE), _POINT),
    "collection of nothing": several(7),
    "a point": _POINT,
    "point without numbers": struct.pack("<BIdd", 1, 1, NOTHING, NOTHING),
    "half a point": struct.pack("<BIdd", 1, 1, NOTHING, 35.75),
    "infinite point": struct.pack("<BIdd", 1, 1, math.inf, 35.75),
    "two points": several(4, _POINT, _wkb("POINT (36.56 35.75)")),
    "a point and nothing": several(4, _POINT, struct.pack("<BIdd", 1, 1, NOTHING, NOTHING)),
    "nested points": several(7, several(4, _POINT)),
    "a line": _wkb("LINESTRING (36.5 35.7, 36.6 35.8)"),
    "line of one place": _wkb("LINESTRING (36.5 35.7, 36.5 35.7)"),
    "closed line": _wkb("LINESTRING (36.5 35.7, 36.6 35.7, 36.6 35.8, 36.5 35.7)"),
    "lines and nothing": _wkb("MULTILINESTRING (EMPTY, (36.5 35.7, 36.6 35.8))"),
    "heights": _wkb("POLYGON Z ((36.5 35.7 1, 36.6 35.7 2, 36.6 35.8 3, 36.5 35.7 1))"),
}
"""What only a layer without a type can hold, or a workspace that somebody else wrote."""


def shapes() -> dict[str, shapely.Geometry]:
    """All of it as the product reads it."""
    named = {**AREAS, **OTHERS}
    with np.errstate(invalid="ignore"):
        return dict(zip(named, geometries_of(list(named.values()))))
