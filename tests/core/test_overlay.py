# SPDX-License-Identifier: GPL-2.0-or-later
"""Overlaps between polygons: relations, geometry, areas, thresholds and independence of order."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from deesc_plugin.core.errors import Cancelled
from deesc_plugin.core.geodesy import area, densify
from deesc_plugin.core.polygons.crossings import crossed
from deesc_plugin.core.polygons.overlay import find_overlaps
from deesc_plugin.core.polygons.relation import Relation

GEOD = Geod(ellps="WGS84")


def karney(*vertices):
    """Area in m² of a polygon with geodesic edges, by Karney's algorithm."""
    return abs(GEOD.polygon_area_perimeter(*zip(*vertices))[0])


def star(longitude, latitude, radii, turn=0.0):
    """A star-shaped polygon about a place, its radii in degrees."""
    angle = turn + 2 * np.pi * np.arange(len(radii)) / len(radii)
    return shapely.Polygon(np.column_stack([longitude + radii * np.cos(angle), latitude + radii * np.sin(angle)]))


radii = st.lists(st.floats(0.02, 1.0), min_size=3, max_size=24).map(np.array)
stars = st.builds(star, st.floats(9, 11), st.floats(0, 1.5), radii, st.floats(0, 6))


def test_area_between_the_equator_two_meridians_and_a_geodesic():
    # The equator and meridians are geodesics. The second covers the eastern half of the first, whose northern
    # edge is symmetric about 10.1°E: the overlap is exactly half of the first.
    first = [(10.0, 0), (10.2, 0), (10.2, 0.2), (10.0, 0.2)]
    second = [(10.1, 0), (10.3, 0), (10.3, 1), (10.1, 1)]
    (overlap,) = find_overlaps(densify(np.array([shapely.Polygon(first), shapely.Polygon(second)])))
    assert overlap.relation is Relation.OVERLAPS
    # drawn-out edges leave their geodesics by up to 1 cm: 11 km of northern edge times 1 cm is 110 m²
    assert overlap.area_m2 == pytest.approx(karney(*first) / 2, abs=120)
    # 0.1° of longitude by 0.2° of latitude: as wide as 0.1° on the parallel, 11,131.9 m at the equator
    assert overlap.width_m == pytest.approx(11_131.9, rel=2e-3)


def test_crossing_lines_make_the_expected_parts():
    # a comb of two teeth (10.00-10.02 and 10.04-10.06) against a bar across them: two squares of 0.02° by 0.02°
    comb = shapely.Polygon(
        [(10, 0.1), (10.06, 0.1), (10.06, 0.2), (10.04, 0.2), (10.04, 0.12), (10.02, 0.12), (10.02, 0.2), (10, 0.2)]
    )
    bar = shapely.box(9.99, 0.15, 10.07, 0.17)
    (overlap,) = find_overlaps([comb, bar])
    assert overlap.geometry.equals(
        shapely.union(shapely.box(10, 0.15, 10.02, 0.17), shapely.box(10.04, 0.15, 10.06, 0.17))
    )
    square = karney((10, 0.15), (10.02, 0.15), (10.02, 0.17), (10, 0.17))
    assert overlap.area_m2 == pytest.approx(2 * square, rel=1e-9)
    assert overlap.width_m == pytest.approx(0.02 * 110_574.4, rel=2e-3)  # 110,574.4 m a degree of latitude here


SQUARE = shapely.box(10, 0, 11, 1)
RING = SQUARE.difference(shapely.box(10.2, 0.2, 10.8, 0.8))


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (SQUARE, shapely.box(10.5, 0.5, 11.5, 1.5), Relation.OVERLAPS),
        (SQUARE, shapely.box(10.3, 0.3, 10.6, 0.6), Relation.CONTAINS),
        (SQUARE, shapely.box(10, 0, 10.5, 0.5), Relation.CONTAINS),
        (shapely.box(10.3, 0.3, 10.6, 0.6), SQUARE, Relation.WITHIN),
        (SQUARE, SQUARE, Relation.DUPLICATES),
        (SQUARE, shapely.Polygon([(11, 1), (11, 0), (10, 0), (10, 0.5), (10, 1)]), Relation.DUPLICATES),
        (RING, SQUARE, Relation.WITHIN),
        (RING, shapely.box(10.1, 0.1, 10.3, 0.3), Relation.OVERLAPS),
        (shapely.MultiPolygon([shapely.box(10, 0, 10.2, 1), shapely.box(10.8, 0, 11, 1)]), SQUARE, Relation.WITHIN),
        (shapely.MultiPolygon([SQUARE, shapely.box(12, 0, 13, 1)]), shapely.box(12.5, 0.5, 14, 2), Relation.OVERLAPS),
    ],
)
def test_relations(first, second, relation):
    (overlap,) = find_overlaps([first, second])
    assert overlap.relation is relation
    assert overlap.geometry.equals(shapely.intersection(first, second))
    (reverse,) = find_overlaps([second, first])
    assert (reverse.first, reverse.second) == (0, 1)
    assert reverse.relation is relation.reversed
    assert (reverse.area_m2, reverse.width_m) == (overlap.area_m2, overlap.width_m)


@pytest.mark.parametrize(
    "other",
    [
        shapely.box(11, 0, 12, 1),  # along an edge
        shapely.box(11, 0.3, 12, 0.5),  # along a part of an edge
        shapely.box(11, 1, 12, 2),  # at a corner
        shapely.Polygon([(11, 0.5), (12, 0), (12, 1)]),  # a corner on an edge
        shapely.box(11.5, 0, 12, 1),  # apart
        shapely.Polygon(),
        None,
        shapely.LineString([(10, 0), (11, 1)]),
        shapely.Point(10.5, 0.5),
    ],
)
def test_what_only_touches_or_has_no_area_does_not_overlap(other):
    assert find_overlaps([SQUARE, other]) == []
    assert find_overlaps([other, SQUARE]) == []


def test_island_in_a_hole_does_not_overlap():
    assert find_overlaps([RING, shapely.box(10.2, 0.2, 10.8, 0.8), shapely.box(10.4, 0.4, 10.5, 0.5)])[0].first == 1
    assert len(find_overlaps([RING, shapely.box(10.2, 0.2, 10.8, 0.8), shapely.box(10.4, 0.4, 10.5, 0.5)])) == 1


def test_neighbours_that_share_a_geodesic_do_not_overlap():
    # a 1,100 km edge bulges 4 km off the straight line in lon/lat, on either side of it the same way
    north = densify(shapely.Polygon([(5, 30), (16, 31), (16, 35), (5, 35)]))
    south = densify(shapely.Polygon([(16, 31), (5, 30), (5, 25), (16, 25)]))
    assert find_overlaps([north, south]) == []


def test_two_sets_are_paired_across_only():
    one = [shapely.box(10, 0, 11, 1), shapely.box(10.5, 0, 11.5, 1)]
    other = [shapely.box(20, 0, 21, 1), shapely.box(10.9, 0, 12, 1), shapely.box(10.95, 0, 12, 1)]
    overlaps = find_overlaps(one, other)
    assert [(overlap.first, overlap.second) for overlap in overlaps] == [(0, 1), (0, 2), (1, 1), (1, 2)]


def test_only_wanted_pairs():
    squares = [shapely.box(10 + step / 10, 0, 11 + step / 10, 1) for step in range(4)]
    asked = find_overlaps(squares, is_wanted=lambda first, second: (first == 2) | (second == 2))
    assert [(overlap.first, overlap.second) for overlap in asked] == [(0, 2), (1, 2), (2, 3)]
    everything = {(overlap.first, overlap.second): overlap for overlap in find_overlaps(squares)}
    assert asked == [everything[overlap.first, overlap.second] for overlap in asked]


def test_thresholds():
    # 0.001° of longitude is 111.3 m at the equator, 0.5° of latitude is 55,287 m: 6.15 km²
    strip = [shapely.box(10, 0, 10.5, 0.5), shapely.box(10.499, 0, 11, 0.5)]
    (overlap,) = find_overlaps(strip)
    assert overlap.width_m == pytest.approx(111.3, rel=2e-3)
    assert overlap.area_m2 == pytest.approx(111.3195 * 55_287.2, rel=1e-4)
    assert find_overlaps(strip, min_width=111) and not find_overlaps(strip, min_width=112)
    assert find_overlaps(strip, min_area=6.15e6) and not find_overlaps(strip, min_area=6.16e6)


def test_cancel_and_progress():
    squares = [shapely.box(10 + step / 10, 0, 11 + step / 10, 1) for step in range(30)]
    with pytest.raises(Cancelled):
        find_overlaps(squares, is_cancelled=lambda: True)
    told = []
    find_overlaps(squares, on_progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


@settings(deadline=None, max_examples=40)
@given(stars, stars)
def test_agrees_with_a_plain_overlay(first, second):
    plain = shapely.intersection(first, second)
    found = find_overlaps([first, second])
    if not found:
        assert float(area(plain)) < 1e-3
        return
    assert found[0].area_m2 == pytest.approx(float(area(plain)), rel=1e-7, abs=1e-2)
    assert shapely.area(shapely.symmetric_difference(found[0].geometry, plain)) < 1e-12
    assert shapely.is_valid(found[0].geometry)


@settings(deadline=None, max_examples=20)
@given(stars, stars)
def test_areas_of_union_and_overlap_add_up(first, second):
    # where a crossing cuts an edge, the parts are other geodesics than the whole: within the centimetre that
    # drawn-out edges are true to, along 200 to 900 km of outline round 1,000 to 30,000 km²
    first, second = densify(np.array([first, second]))
    shared = sum(overlap.area_m2 for overlap in find_overlaps([first, second]))
    union = float(area(shapely.union(first, second)))
    assert union + shared == pytest.approx(float(area(first) + area(second)), rel=1e-6, abs=9e3)


@settings(deadline=None, max_examples=20)
@given(st.lists(stars, min_size=3, max_size=8), st.randoms(use_true_random=False))
def test_order_of_the_input_does_not_matter(polygons, random):
    polygons = [*polygons, polygons[0]]
    order = list(range(len(polygons)))
    random.shuffle(order)
    straight = {(found.first, found.second): _values(found, found.relation) for found in find_overlaps(polygons)}
    shuffled = {}
    for found in find_overlaps([polygons[index] for index in order]):
        first, second = order[found.first], order[found.second]
        relation = found.relation if first < second else found.relation.reversed
        shuffled[min(first, second), max(first, second)] = _values(found, relation)
    assert shuffled == straight


def _values(overlap, relation):
    return relation, overlap.area_m2, overlap.width_m, overlap.geometry.wkb


def test_pairs_do_not_depend_on_what_else_is_there():
    polygons = [star(10 + 0.05 * step, 0.5, np.linspace(0.1, 0.4, 11 + step), step) for step in range(12)]
    everything = {(overlap.first, overlap.second): overlap for overlap in find_overlaps(polygons)}
    (alone,) = find_overlaps([polygons[3], polygons[7]])
    assert _values(alone, alone.relation) == _values(everything[3, 7], everything[3, 7].relation)


def test_clean_crossings_need_no_overlay_and_shared_lines_do():
    clean = np.array([SQUARE, shapely.box(10.5, 0.5, 11.5, 1.5)])
    (batch,) = crossed(clean)
    assert batch.first.tolist() == [0]
    assert batch.unclear_first.tolist() == []
    assert batch.geometries[0].equals(shapely.box(10.5, 0.5, 11, 1))
    (batch,) = crossed(np.array([SQUARE, shapely.box(10.5, 0, 11.5, 1.5)]))
    assert batch.first.tolist() == []
    assert batch.unclear_first.tolist() == [0]


def test_relate_cases_of_jts(shared_data):
    # Scaled by 2^-10, which is exact, so that the cases' planar coordinates are longitudes and latitudes.
    cases = json.loads((shared_data / "jts_relate_sample.json").read_text("utf-8"))
    tried = 0
    for case in cases:
        first, second = (shapely.transform(shapely.from_wkt(case[side]), lambda xy: xy / 1024) for side in "ab")
        polygonal = all(one.geom_type in ("Polygon", "MultiPolygon") and one.is_valid for one in (first, second))
        expected = _expected(case) if polygonal and not (first.is_empty or second.is_empty) else None
        if expected is None:
            continue
        tried += 1
        found = find_overlaps([first, second])
        assert {overlap.relation for overlap in found} in expected, case["id"]
    assert tried >= 25


def _expected(case):
    """The sets of relations that a case's answer leaves open; None where it says nothing of interiors."""
    none, overlaps = set(), {Relation.OVERLAPS}
    contains, within, same = {Relation.CONTAINS}, {Relation.WITHIN}, {Relation.DUPLICATES}
    by_answer = {
        ("overlaps", True): [overlaps],
        ("touches", True): [none],
        ("disjoint", True): [none],
        ("intersects", False): [none],
        ("contains", True): [contains, same],
        ("covers", True): [contains, same],
        ("within", True): [within, same],
        ("coveredby", True): [within, same],
        ("equals", True): [same],
        ("equalstopo", True): [same],
        ("contains", False): [none, overlaps, within],
        ("covers", False): [none, overlaps, within],
        ("within", False): [none, overlaps, contains],
        ("coveredby", False): [none, overlaps, contains],
        ("overlaps", False): [none, contains, within, same],
        ("equalstopo", False): [none, overlaps, contains, within],
    }
    if case["op"] == "relate" and case["pattern"] and case["expected"] and case["pattern"][0] in "F2T":
        return [none] if case["pattern"][0] == "F" else [overlaps, contains, within, same]
    return by_answer.get((case["op"], case["expected"]))


@pytest.mark.parametrize(
    ("change", "relation"),
    [
        (lambda parts: parts, Relation.DUPLICATES),
        (lambda parts: parts[:80], Relation.CONTAINS),
        (lambda parts: shapely.transform(parts, lambda places: places + 0.004), Relation.OVERLAPS),
        (lambda parts: np.append(parts[:80], shapely.box(50, 0, 51, 1)), Relation.OVERLAPS),
        (lambda parts: np.array([shapely.box(36, 32, 37, 33)]), Relation.WITHIN),
        (lambda parts: np.append(shapely.buffer(parts, -0.001), shapely.box(50, 0, 51, 1)), Relation.OVERLAPS),
    ],
    ids=["the same", "fewer of them", "moved", "one of them elsewhere", "all in one", "each in one, and another"],
)
def test_areas_of_many_parts_are_laid_on_each_other_part_by_part(change, relation, monkeypatch):
    west, south = 36.1 + 0.02 * (np.arange(100) % 10), 32.1 + 0.02 * (np.arange(100) // 10)
    parts = shapely.box(west, south, west + 0.01, south + 0.01)
    one, other = shapely.multipolygons(parts), shapely.multipolygons(change(parts))
    (found,) = find_overlaps([one, other])
    whole = shapely.intersection(one, other)
    assert found.relation is relation
    assert shapely.area(shapely.symmetric_difference(found.geometry, whole)) < 1e-15
    assert found.geometry.is_valid
