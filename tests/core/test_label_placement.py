# SPDX-License-Identifier: GPL-2.0-or-later
"""Labels on paper: none over another, near what they belong to, and an honest word where there is no room."""

from __future__ import annotations

import math

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.delimitation import Delimitation
from deesc_plugin.core.sheets.fill_pattern import dots, hatch
from deesc_plugin.core.sheets.label_placement import LabelSpace, Placed
from deesc_plugin.core.tables.numbering import map_numbers
from tests.agreements import RIVERLAND, delimitation, feature

SIZE = (4.0, 2.5)
NOTHING = shapely.MultiLineString()


def box(placed: Placed, size: tuple[float, float] = SIZE) -> shapely.Polygon:
    """The rectangle that a label covers, worked out by shapely's own rotation."""
    flat = shapely.box(-size[0] / 2, -size[1] / 2, size[0] / 2, size[1] / 2)
    turn = math.radians(placed.angle)
    matrix = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    return shapely.transform(flat, lambda xy: xy @ matrix.T + (placed.x, placed.y))


def signs(places: list[tuple[float, float]], radius: float) -> list[shapely.Polygon]:
    return [shapely.box(x - radius, y - radius, x + radius, y + radius) for x, y in places]


def test_a_lone_number_stands_right_beside_its_sign():
    placed = LabelSpace(100, 100, NOTHING).beside((50, 50), SIZE, 2.0)
    # half the label, the sign and half a millimetre of air: 2 + 2 + 0.5 at most across, 1.25 + 2 + 0.5 up
    assert abs(placed.x - 50) <= 4.5 and abs(placed.y - 50) <= 3.75
    assert placed.leader is None and placed.is_clear


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(5, 75), st.integers(5, 55)), min_size=2, max_size=25, unique=True))
def test_numbers_cover_neither_each_other_nor_signs(places):
    space = LabelSpace(80, 60, NOTHING)
    space.take(signs(places, 1.0))
    placed = [space.beside(place, SIZE, 1.0) for place in places]
    clear = [box(one) for one in placed if one.is_clear]
    tree = shapely.STRtree([*clear, *signs(places, 1.0)])
    first, second = tree.query(clear, predicate="intersects")
    assert (first == second).all(), "each label meets itself alone"
    frame = shapely.box(0, 0, 80, 60)
    assert all(frame.contains(one) for one in clear)


def test_in_a_crowd_leaders_join_numbers_to_their_signs():
    places = [(50 + 2.0 * column, 50 + 2.0 * row) for column in range(3) for row in range(3)]
    space = LabelSpace(100, 100, NOTHING)
    space.take(signs(places, 0.9))
    placed = [space.beside(place, SIZE, 0.9) for place in places]
    far = [(place, one) for place, one in zip(places, placed) if one.leader]
    assert far, "nine labels of 4 mm have no room beside signs 2 mm apart"
    for (x, y), one in far:
        start, end = one.leader[:2], one.leader[2:]
        assert math.hypot(start[0] - x, start[1] - y) < 2.0
        assert box(one).distance(shapely.Point(end)) < 0.5


def test_where_nothing_is_free_the_number_is_there_all_the_same_and_said_to_be_unclear():
    space = LabelSpace(20, 20, NOTHING)
    space.take([shapely.box(0, 0, 20, 20)])
    placed = space.beside((10, 10), SIZE, 1.0)
    assert not placed.is_clear
    assert shapely.box(0, 0, 20, 20).contains(box(placed))


def test_numbers_avoid_lines_where_they_can():
    line = shapely.LineString([(51.5, 0), (51.5, 100)])
    placed = LabelSpace(100, 100, line).beside((50, 50), SIZE, 1.0)
    assert not box(placed).intersects(line)


def test_along_a_line_labels_keep_their_distance_and_read_upwards():
    line = shapely.LineString([(100, 10), (10, 40)])  # drawn from right to left
    placed = LabelSpace(110, 60, line).along(line, SIZE, 3.0, every=25.0)
    assert len(placed) >= 3
    for index, one in enumerate(placed):
        # the line falls by 30 in 90: atan(1/3) = 18.43 degrees
        assert abs(one.angle + 18.43) < 0.01
        assert abs(shapely.distance(line, shapely.Point(one.x, one.y)) - 3.0) < 1e-6
        assert all(math.hypot(one.x - other.x, one.y - other.y) >= 25 for other in placed[:index])


def test_along_a_ragged_line_nothing_is_written():
    teeth = shapely.LineString([(x, 20 + 2 * (x % 2)) for x in range(10, 60)])
    assert LabelSpace(80, 40, teeth).along(teeth, (8.0, 2.5), 2.0, 20.0) == []


def test_a_name_stands_inside_its_area_or_nowhere():
    area = shapely.box(10, 10, 30, 20)
    placed = LabelSpace(100, 100, shapely.boundary(area)).inside(area, (12, 4))
    assert placed and area.contains(box(placed, (12, 4)))
    assert LabelSpace(100, 100, NOTHING).inside(area, (30, 4)) is None
    assert LabelSpace(100, 100, NOTHING).inside(shapely.Polygon(), SIZE) is None


def test_the_first_free_place_is_taken_once():
    space = LabelSpace(100, 100, NOTHING)
    places = [(20.0, 20.0), (50.0, 50.0)]
    found = [space.first_free(places, SIZE) for _ in range(3)]
    assert [(one.x, one.y) if one else None for one in found] == [(20.0, 20.0), (50.0, 50.0), None]


def test_signs_and_their_names_come_one_after_the_other_and_cover_nothing():
    random = np.random.default_rng(11)
    places, sizes = random.uniform(2, 58, (60, 2)), np.column_stack([random.uniform(3, 9, 60), np.full(60, 2.0)])
    ways = np.array([(1, 0), (-1, 0), (0, 1)])
    centres = places[:, None, :] + ways * (sizes[:, None, :] / 2 + 1.5)
    line = shapely.LineString([(0, 0), (60, 60)])
    space = LabelSpace(60, 60, line)
    label = space.first_free([(30.0, 12.0)], (20.0, 6.0))
    found = space.with_signs(places, 1.0, centres, sizes)
    # by plain geometry, one by one: half a millimetre is kept between names, and to the frame
    there, expected = [box(label, (20.5, 6.5))], []
    for place, size, middles in zip(places, sizes, centres):
        sign = shapely.box(*(place - 1), *(place + 1))
        names = [shapely.box(*(middle - (size + 0.5) / 2), *(middle + (size + 0.5) / 2)) for middle in middles]
        fit = [
            at for at, name in enumerate(names)
            if shapely.box(0.5, 0.5, 59.5, 59.5).contains_properly(name) and not name.intersects(line)
            and not any(other.intersects(name) or other.intersects(sign) for other in there)
        ]  # fmt: skip
        there += [names[fit[0]], sign] if fit else []
        expected.append(tuple(middles[fit[0]].tolist()) if fit else None)
    assert [(one.x, one.y) if one else None for one in found] == expected
    assert 5 < sum(one is not None for one in found) < 40
    assert space.with_signs(places[:0], 1.0, centres[:0], sizes[:0]) == []


def test_a_hatch_is_as_dense_as_stated_and_stays_inside():
    area = shapely.box(3, 3, 43, 33).difference(shapely.box(10, 10, 20, 20))
    lines = hatch(area, 2.0, 45)
    assert area.buffer(1e-9).contains(lines)
    # lines 2 mm apart have half a millimetre of line to each square millimetre
    assert abs(lines.length - area.area / 2.0) < 0.03 * lines.length
    directions = {round(math.degrees(math.atan2(b[1] - a[1], b[0] - a[0])) % 180, 6) for a, b in
                  (line.coords for line in lines.geoms)}  # fmt: skip
    assert directions == {45.0}


def test_hatches_of_neighbours_join():
    whole, left, right = (
        hatch(shapely.box(*box), 2.0, 45) for box in ((0, 0, 40, 20), (0, 0, 17, 20), (17, 0, 40, 20))
    )
    assert whole.hausdorff_distance(shapely.union(left, right)) < 1e-9


def test_dots_are_staggered_and_clear_of_the_edge():
    area = shapely.box(0, 0, 50, 50)
    found = dots(area, 2.5, 0.5)
    # a staggered row every 1.25 mm with a dot every 2.5 mm: one dot to 3.125 square millimetres of the inner 49 x 49
    assert abs(len(found.geoms) - 49 * 49 / 3.125) < 45
    assert shapely.box(0.5, 0.5, 49.5, 49.5).buffer(1e-9).contains(found)
    assert hatch(shapely.Polygon(), 2.0, 45).is_empty and dots(shapely.Polygon(), 2.5, 0.5).is_empty


def test_numbers_are_the_features_own_with_another_regions_before_them():
    drawn = delimitation(
        feature("lookout", "a", shapely.Point(9.5, 1), number=7),
        feature("lookout", "b", shapely.Point(9.6, 1), number=None),
        feature("lookout", "c", shapely.Point(11.6, 1), number=7, region="lower"),
        feature("gate", "d", shapely.Point(9.6, 1), number=7),
        feature("gate", "e", shapely.Point(9.6, 1), number=3, region="nowhere"),
    )
    by_name = {one.name: map_numbers(drawn, "upper")[one.uid] for one in drawn.features}
    assert by_name == {"a": "7", "b": "8", "c": "2.7", "d": "7", "e": "3"}
    assert {one.name: map_numbers(drawn)[one.uid] for one in drawn.features}["a"] == "1.7"


def test_two_features_of_one_kind_never_share_a_number():
    posts = [feature("lookout", f"post {index}", shapely.Point(9.5, 1), number=index // 2) for index in range(8)]
    numbers = map_numbers(Delimitation(RIVERLAND, tuple(posts)), "upper")
    assert len(set(numbers.values())) == len(posts)
