# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import hashlib
import warnings
from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.canonical import canonical_line, fingerprint, fingerprint_of, geometry_hash, geometry_text
from deesc_plugin.core.delimitation import Feature
from tests.agreements import delimitation, feature

SHELL = [(10.0, 1.0), (12.0, 1.0), (12.0, 3.0), (10.0, 3.0)]
HOLE = [(10.5, 1.5), (10.5, 2.0), (11.0, 2.0), (11.0, 1.5)]

finite_degrees = st.tuples(st.floats(-180, 180, allow_nan=False), st.floats(-90, 90, allow_nan=False))
rings = st.lists(
    st.tuples(st.integers(-1_800_000_000, 1_800_000_000), st.integers(-900_000_000, 900_000_000)),
    min_size=3,
    max_size=12,
).map(lambda units: [(x / 1e7, y / 1e7) for x, y in units])


def test_the_published_format_by_hand():
    # Two features. The shell is given clockwise from its north-east corner and is written counter-clockwise from its
    # least vertex 10 1; the hole clockwise from 10.5 1.5: north, east, south. The bar in the name is escaped.
    zone = Feature(
        uid="b", kind="zone", region="idlib", party="TR", status="draft", name="A|B",
        geometry=shapely.Polygon([(12, 3), (12, 1), (10, 1), (10, 3)], [HOLE[::-1]]),
    )  # fmt: skip
    post = Feature(
        uid="a", kind="post", region="", party="RU", status="agreed", name="", geometry=shapely.Point(-0.5, -7)
    )
    lines = (
        "a|post||RU|agreed||POINT(-0.5000000 -7.0000000)\n"
        "b|zone|idlib|TR|draft|A\\|B|POLYGON((10.0000000 1.0000000,12.0000000 1.0000000,12.0000000 3.0000000,"
        "10.0000000 3.0000000,10.0000000 1.0000000),(10.5000000 1.5000000,10.5000000 2.0000000,11.0000000 2.0000000,"
        "11.0000000 1.5000000,10.5000000 1.5000000))\n"
    )
    assert fingerprint_of([zone, post]) == hashlib.sha256(lines.encode("utf-8")).hexdigest()


@pytest.mark.parametrize(
    ("geometry", "text"),
    [
        (None, "EMPTY"),
        (shapely.Polygon(), "EMPTY"),
        (shapely.MultiPoint([(2, 1), (1, 2)]), "MULTIPOINT((1.0000000 2.0000000),(2.0000000 1.0000000))"),
        (shapely.MultiPoint([(2, 1)]), "POINT(2.0000000 1.0000000)"),
        (shapely.Point(2, 1, 500), "POINT(2.0000000 1.0000000)"),
        (shapely.Point(-1e-9, 179.99999999), "POINT(0.0000000 180.0000000)"),
        (shapely.Point(-179.1234567, 0.0000001), "POINT(-179.1234567 0.0000001)"),
        (shapely.LineString([(2, 1), (1, 1)]), "LINESTRING(2.0000000 1.0000000,1.0000000 1.0000000)"),
        (
            shapely.GeometryCollection([shapely.Point(1, 1), shapely.GeometryCollection([shapely.Point(0, 1)])]),
            "MULTIPOINT((0.0000000 1.0000000),(1.0000000 1.0000000))",
        ),
        (
            shapely.GeometryCollection([shapely.Point(1, 1), shapely.LineString([(0, 0), (1, 0)])]),
            "GEOMETRYCOLLECTION(LINESTRING(0.0000000 0.0000000,1.0000000 0.0000000),POINT(1.0000000 1.0000000))",
        ),
        # byte order 01, type 1, then 1000.0 = 408f400000000000 and 0.0, least byte first
        (shapely.Point(1000, 0), "WKB(0101000000" + "0000000000408F40" + "00" * 8 + ")"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_geometry_texts(geometry, text):
    assert geometry_text(geometry) == text


def test_coordinates_that_are_no_numbers_have_a_stable_text_and_no_warning():
    with np.errstate(invalid="ignore"):
        broken = shapely.LineString([(float("nan"), 1), (float("inf"), 2)])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert geometry_text(broken).startswith("WKB(01020000")


def test_a_text_with_half_a_surrogate_pair_does_not_stop_the_fingerprint():
    whole = feature("sector", "One", None)
    half = replace(whole, name="One\ud800")
    assert fingerprint_of([half]) != fingerprint_of([whole])


def test_line_breaks_and_backslashes_are_escaped():
    assert (
        canonical_line(feature("sector", "a\\n\nb\r", None, uid="u"))
        == "u|sector|upper|NORTH|draft|a\\\\n\\nb\\r|EMPTY"
    )


@settings(deadline=None, max_examples=200)
@given(finite_degrees)
def test_a_coordinate_is_what_exact_decimal_rounding_makes_of_it(place):
    # %.7f rounds the exact binary value; so does Decimal, which shares no code with it
    expected = [Decimal(value).quantize(Decimal("0.0000001")) for value in place]
    texts = [f"{value:f}" if value else "0.0000000" for value in expected]
    assert geometry_text(shapely.Point(place)) == f"POINT({texts[0]} {texts[1]})"


@pytest.mark.parametrize("tie", [36.12345675, 36.12345665, 35.00000005, 0.00000015, -36.12345675, 12.34567885])
def test_what_lies_on_a_half_is_rounded_by_its_exact_value(tie):
    expected = f"{Decimal(tie).quantize(Decimal('0.0000001')):f}"
    assert geometry_text(shapely.Point(tie, 0)) == f"POINT({expected} 0.0000000)"


def test_every_way_to_store_one_area_has_one_text():
    texts = set()
    for start in range(4):
        for direction in (1, -1):
            shell = (SHELL[start:] + SHELL[:start])[::direction]
            hole = (HOLE[start:] + HOLE[:start])[::-direction]
            polygon = shapely.Polygon(shell, [hole])
            texts |= {geometry_text(polygon), geometry_text(shapely.MultiPolygon([polygon]))}
    assert len(texts) == 1


@settings(deadline=None, max_examples=150)
@given(rings, st.integers(0, 20), st.booleans())
def test_ring_start_and_direction_do_not_matter(vertices, start, backward):
    start %= len(vertices)
    turned = vertices[start:] + vertices[:start]
    turned = turned[::-1] if backward else turned
    closed, closed_elsewhere = [*vertices, vertices[0]], [*turned, turned[0]]
    assert geometry_text(shapely.Polygon(closed_elsewhere)) == geometry_text(shapely.Polygon(closed))


@settings(deadline=None, max_examples=50)
@given(st.lists(rings, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_parts_does_not_matter(parts, random):
    polygons = [shapely.Polygon(part) for part in parts]
    shuffled = polygons.copy()
    random.shuffle(shuffled)
    assert geometry_hash(shapely.MultiPolygon(shuffled)) == geometry_hash(shapely.MultiPolygon(polygons))


@settings(deadline=None, max_examples=100)
@given(rings, st.data())
def test_a_vertex_moved_by_one_unit_changes_the_text(vertices, data):
    index = data.draw(st.integers(0, len(vertices) - 1))
    x, y = vertices[index]
    moved = vertices.copy()
    moved[index] = (x + 1e-7 if x < 180 else x - 1e-7, y)
    closed, closed_moved = [*vertices, vertices[0]], [*moved, moved[0]]
    assert geometry_text(shapely.Polygon(closed_moved)) != geometry_text(shapely.Polygon(closed))


def test_the_order_of_features_does_not_matter_and_every_named_attribute_does():
    features = [feature("sector", f"S{index}", shapely.Point(9, index / 10).buffer(0.1)) for index in range(5)]
    expected = fingerprint(delimitation(*features))
    assert fingerprint(delimitation(*features[::-1])) == expected
    assert fingerprint_of(features[::-1]) == expected
    for change in ({"status": "agreed"}, {"party": "SOUTH"}, {"name": "S9"}, {"region": "lower"}, {"kind": "haven"}):
        assert fingerprint(delimitation(*features[1:], replace(features[0], **change))) != expected


def test_two_features_with_one_uid_have_one_order():
    twins = [feature("sector", "One", shapely.Point(9, lat), uid="same") for lat in (0.5, 0.25)]
    assert fingerprint(delimitation(*twins)) == fingerprint(delimitation(*twins[::-1]))
    assert delimitation(*twins).features == delimitation(*twins[::-1]).features


def test_a_ring_of_a_single_place_is_no_trap():
    # all vertices alike: each is the least, which a search of all rotations would take minutes for
    assert len(geometry_text(shapely.Polygon([(9.0, 1.0)] * 30_000))) > 30_000


def test_rings_as_large_as_the_text_can_hold_are_turned_exactly():
    # the products of the area are (1800e7)² = 3.2e20, more than 64 bits hold
    huge = shapely.box(-900, -900, 900, 900)
    expected = "POLYGON((-900.0000000 -900.0000000,900.0000000 -900.0000000,900.0000000 900.0000000,"
    for start in range(4):
        ring = [*huge.exterior.coords][:-1]
        turned = shapely.Polygon(ring[start:] + ring[:start])
        assert geometry_text(turned).startswith(expected)
        assert geometry_text(shapely.reverse(turned)).startswith(expected)
