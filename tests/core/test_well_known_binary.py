# SPDX-License-Identifier: GPL-2.0-or-later
"""Well-known binary: what GEOS holds comes as GEOS reads it; what it cannot hold is neither closed nor lost."""

from __future__ import annotations

import struct

import numpy as np
import pytest
import shapely

from deesc_plugin.core.well_known_binary import geometries_of

SQUARE = [(36.0, 35.0), (37.0, 35.0), (37.0, 36.0), (36.0, 36.0), (36.0, 35.0)]
HOLE = [(36.2, 35.2), (36.4, 35.2), (36.4, 35.4), (36.2, 35.2)]
NOTHING = float("nan")


def _polygon(*rings, order="<"):
    body = b"".join(
        struct.pack(order + "I", len(ring)) + b"".join(struct.pack(order + "dd", *place) for place in ring)
        for ring in rings
    )
    return bytes([order == "<"]) + struct.pack(order + "II", 3, len(rings)) + body


def _many(code, *members, count=None):
    return struct.pack("<BII", 1, code, len(members) if count is None else count) + b"".join(members)


@pytest.mark.parametrize(
    ("blob", "text"),
    [
        (_polygon(SQUARE, order=">"), "POLYGON ((36 35, 37 35, 37 36, 36 36, 36 35))"),
        (_polygon(SQUARE, []), "POLYGON ((36 35, 37 35, 37 36, 36 36, 36 35), EMPTY)"),
        (_polygon(SQUARE[:-1]), "LINESTRING (36 35, 37 35, 37 36, 36 36)"),
        (
            _polygon(SQUARE, HOLE[:-1]),
            "MULTILINESTRING ((36 35, 37 35, 37 36, 36 36, 36 35), (36.2 35.2, 36.4 35.2, 36.4 35.4))",
        ),
        (_polygon(SQUARE[:1]), "LINESTRING (36 35, 36 35)"),
        (_polygon([SQUARE[0], SQUARE[0]]), "LINESTRING (36 35, 36 35)"),
        (
            _many(6, _polygon(SQUARE), _polygon(HOLE[:-1])),
            "GEOMETRYCOLLECTION (POLYGON ((36 35, 37 35, 37 36, 36 36, 36 35)), "
            "LINESTRING (36.2 35.2, 36.4 35.2, 36.4 35.4))",
        ),
        (
            _many(7, _many(7, _polygon(SQUARE))),
            "GEOMETRYCOLLECTION (GEOMETRYCOLLECTION (POLYGON ((36 35, 37 35, 37 36, 36 36, 36 35))))",
        ),
        (_many(6), "MULTIPOLYGON EMPTY"),
        (_polygon([(NOTHING, 35), *SQUARE[1:4], (NOTHING, 35)]), "POLYGON ((37 35, 37 36, 36 36, NaN 35, 37 35))"),
    ],
)
def test_what_the_bytes_hold_is_what_comes(blob, text):
    (found,) = geometries_of([blob])
    assert shapely.to_wkt(found).upper() == text.upper()  # GEOS writes “LiNESTRiNG” where the locale is Turkish


@pytest.mark.parametrize(
    "blob",
    [
        b"",
        b"\x01",
        b"\x01\x03\x00",
        _polygon(SQUARE)[:-1],
        struct.pack("<BII", 1, 3, 0xFFFFFFFF),
        struct.pack("<BIII", 1, 3, 1, 0xFFFFFFFF),
        _many(7, count=0xFFFFFFFF),
        _many(7, _polygon(SQUARE), count=2),
        _many(6, struct.pack("<BIdd", 1, 1, 36.0, 35.0)),  # a point among polygons
        _many(10, _polygon(SQUARE)),  # a curved polygon
        _many(16, _polygon(SQUARE)),  # a triangulated surface
        # a collection in a collection in ...: GEOS runs out of stack, and takes any type of several for one
        *(struct.pack("<BII", 1, base, 1) * 200_000 for base in (4, 5, 6, 7, 9, 10, 11, 12, 15, 16, 1006, 3007)),
        struct.pack("<BII", 1, 6, 2) + _polygon(SQUARE) + struct.pack("<BII", 1, 6, 1) * 200_000,  # behind a sound one
    ],
)
def test_what_cannot_be_read_is_none_and_keeps_nothing_else_back(blob):
    found = geometries_of([None, blob, _polygon(SQUARE)])
    assert found[0] is None and found[1] is None
    assert shapely.to_wkt(found[2]) == "POLYGON ((36 35, 37 35, 37 36, 36 36, 36 35))"


@pytest.mark.parametrize("text", ["POINT Z (1 2 3)", "LINESTRING M (1 2 3, 4 5 6)", "POINT ZM (1 2 3 4)"])
@pytest.mark.parametrize("flavour", ["iso", "extended"])
def test_collections_with_heights_and_measures_are_read_in_both_dialects(text, flavour):
    collection = shapely.from_wkt(f"GEOMETRYCOLLECTION{text.split('(')[0].split(' ', 1)[1]}({text})")
    blob = shapely.to_wkb(collection, flavor=flavour, include_srid=False)
    assert shapely.equals_exact(geometries_of([blob])[0], shapely.force_2d(collection))


def test_damaged_bytes_never_raise():
    chance = np.random.default_rng(20170504)
    sound = [_polygon(SQUARE, HOLE), _many(6, _polygon(SQUARE)), _many(7, _polygon(HOLE), _many(4))]
    with np.errstate(all="raise"):
        for _ in range(2_000):
            blob = np.frombuffer(sound[chance.integers(3)], np.uint8).copy()
            blob[chance.integers(len(blob), size=3)] = chance.integers(256, size=3)
            end = chance.integers(len(blob)) if chance.random() < 0.3 else len(blob)
            geometries_of([blob[:end].tobytes()])
