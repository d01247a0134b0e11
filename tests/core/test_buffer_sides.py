# SPDX-License-Identifier: GPL-2.0-or-later
"""Sides and flat ends, held against the side of the nearest of very many places along the line."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.buffers import sides
from deesc_plugin.core.buffers.buffer import geodesic_buffer, strip
from deesc_plugin.core.buffers.midlines import midlines
from deesc_plugin.core.buffers.sides import without_caps
from deesc_plugin.core.geodesy import area
from tests.buffer_shapes import GEOD, brute_distances, laid_down

LINE = laid_down(shapely.LineString([(-10e3, 0), (0, 0), (8e3, 6e3)]))
FULL = geodesic_buffer(LINE, 2_000.0).geometry


@pytest.mark.parametrize("metres", [500.0, 1_900.0])
def test_places_square_to_the_line_are_on_their_side(metres):
    left, right = (without_caps(FULL, LINE, 2_000.0, side).geometry for side in ("left", "right"))
    vertices = shapely.get_coordinates(LINE)
    for start, end in zip(vertices[:-1], vertices[1:]):
        heading, _, length = GEOD.inv(*start, *end)
        for share in (0.3, 0.7):
            foot = GEOD.fwd(*start, heading, share * length)
            for turn, inside, outside in ((-90, left, right), (90, right, left)):
                place = GEOD.fwd(*foot[:2], foot[2] + 180 + turn, metres)[:2]
                assert shapely.contains_xy(inside, *place)
                assert not shapely.contains_xy(outside, *place)


def test_without_caps_two_half_discs_are_gone():
    flat = without_caps(FULL, LINE, 2_000.0, "both").geometry
    assert area(FULL) - area(flat) == pytest.approx(np.pi * 2_000.0**2, rel=1e-4)


def test_a_closed_line_has_an_inside_and_an_outside_and_no_caps():
    ring = laid_down(shapely.LineString(shapely.box(-10e3, -10e3, 10e3, 10e3).exterior.coords))
    full = geodesic_buffer(ring, 1_000.0).geometry
    parts = {side: without_caps(full, ring, 1_000.0, side).geometry for side in ("left", "right", "both")}
    assert area(parts["both"]) == pytest.approx(area(full), rel=1e-9)
    # drawn anticlockwise, the inside is to the left: four strips of 20 km less four corner squares
    inside = "left" if shapely.is_ccw(shapely.LinearRing(ring.coords)) else "right"
    assert area(parts[inside]) == pytest.approx(4 * 20e6 - 4 * 1e6, rel=1e-4)


def test_the_parts_of_a_multiline_each_have_their_ends():
    lines = shapely.MultiLineString([LINE, laid_down(shapely.LineString([(-10e3, 20e3), (10e3, 20e3)]))])
    full = geodesic_buffer(lines, 2_000.0).geometry
    flat = without_caps(full, lines, 2_000.0, "both").geometry
    assert area(full) - area(flat) == pytest.approx(2 * np.pi * 2_000.0**2, rel=1e-4)


def winding(seed):
    """A road of 60 km that turns at random every kilometre, and so comes back to face itself."""
    heading = np.cumsum(np.random.default_rng(seed).normal(0, 0.25, 60))
    steps = np.column_stack([np.cos(heading), np.sin(heading)]) * 1_000.0
    return laid_down(shapely.LineString(np.vstack([[0.0, 0.0], np.cumsum(steps, axis=0)])))


WINDING = {
    "a short last leg across": laid_down(shapely.LineString([(10e3, 0), (0, 0), (0, 1e3)])),
    "a short last leg aslant": laid_down(shapely.LineString([(-20e3, 0), (0, 0), (1.5e3, 2.6e3)])),
    "a hook": laid_down(shapely.LineString([(-20e3, 0), (0, 0), (4e3, 0), (4e3, 3e3), (1e3, 3e3)])),
    "a horseshoe": laid_down(shapely.LineString([(-3e3, 0), (-3e3, 20e3), (3e3, 20e3), (3e3, 0)])),
    **{f"winding road {seed}": winding(seed) for seed in (3, 5, 8, 26)},
}


def brute_sides(line, places, step=20.0):
    """1 to the left, -1 to the right, 0 in a cap; NaN where a step along the line could decide otherwise."""
    vertices = shapely.get_coordinates(line)
    sites, headings = [], []
    for start, end in zip(vertices[:-1], vertices[1:]):
        heading, _, length = GEOD.inv(*start, *end)
        along = np.append(np.arange(0, length, step), length)
        every = np.full(len(along), 1.0)
        longitude, latitude, back = GEOD.fwd(start[0] * every, start[1] * every, heading * every, along)
        sites.append(np.column_stack([longitude, latitude]))
        headings.append(np.asarray(back) + 180.0)
    sites, headings = np.vstack(sites), np.concatenate(headings)
    result = np.full(len(places), np.nan)
    for number, place in enumerate(places):
        every = np.full(len(sites), 1.0)
        azimuth, _, away = GEOD.inv(sites[:, 0], sites[:, 1], place[0] * every, place[1] * every)
        turn = (np.asarray(azimuth) - headings + 180.0) % 360.0 - 180.0
        sides = np.where(turn < 0, 1.0, -1.0)
        sides[0] = 0.0 if abs(turn[0]) > 90.0 else sides[0]
        sides[-1] = 0.0 if abs(turn[-1]) < 90.0 else sides[-1]
        near = sides[away < away.min() + 2 * step]
        if (near == near[0]).all() and np.abs(np.abs(turn[away.argmin()]) - 90.0) < 85.0:
            result[number] = near[0]
    return result


@pytest.mark.parametrize("name", WINDING)
def test_a_place_belongs_to_the_side_on_which_the_line_is_nearest(name):
    line = WINDING[name]
    made = {
        "both": geodesic_buffer(line, 6_000.0, end_cap="flat"),
        "left": geodesic_buffer(line, 6_000.0, side="left"),
        "right": geodesic_buffer(line, 6_000.0, side="right"),
    }
    full = geodesic_buffer(line, 5_990.0).geometry
    west, south, east, north = full.bounds
    random = np.random.default_rng(1)
    places = np.column_stack([random.uniform(west, east, 400), random.uniform(south, north, 400)])
    places = places[shapely.contains_xy(full, places[:, 0], places[:, 1])]
    found = brute_sides(line, places)
    places, found = places[~np.isnan(found)], found[~np.isnan(found)]
    assert len(places) > 100
    wanted = {"both": found != 0, "left": found == 1, "right": found == -1}
    for side, buffer in made.items():
        assert buffer.within_tolerance and shapely.is_valid(buffer.geometry)
        assert (shapely.contains_xy(buffer.geometry, places[:, 0], places[:, 1]) == wanted[side]).all(), side
    parts = float(area(made["left"].geometry)) + float(area(made["right"].geometry))
    assert parts == pytest.approx(float(area(made["both"].geometry)), rel=1e-6)


def test_midway_between_two_roads_is_half_the_way():
    roads = [laid_down(shapely.LineString([(-5e3, y), (5e3, y)])) for y in (0.0, 1e3)]
    between = midlines(shapely.MultiLineString(roads), 2_000.0)
    vertices = shapely.get_coordinates(between)
    inner = vertices[np.abs(vertices[:, 0] - roads[0].coords[0][0]) < 0.09]
    assert len(inner) > 20
    one, other = (brute_distances(inner, road, 1.0) for road in roads)
    assert one == pytest.approx(other, abs=0.5)


def test_roads_whose_buffers_just_touch_have_each_its_own_side():
    roads = laid_down(shapely.MultiLineString([[(-10e3, y), (10e3, y)] for y in (0.0, 1e3)]))
    left, right = (geodesic_buffer(roads, 500.0, side=side) for side in ("left", "right"))
    assert left.within_tolerance and right.within_tolerance
    for side in (left, right):
        # 500 m beside each road of 20 km
        assert area(side.geometry) == pytest.approx(2 * 20e3 * 500.0, rel=1e-3)


def test_a_repeated_end_is_as_flat_as_another():
    vertices = [*LINE.coords]
    double = shapely.LineString([vertices[0], *vertices, vertices[-1]])
    for end_cap, side in (("flat", "both"), ("round", "left"), ("round", "right")):
        one, other = (geodesic_buffer(line, 2_000.0, end_cap=end_cap, side=side) for line in (LINE, double))
        assert area(one.geometry) == pytest.approx(float(area(other.geometry)), rel=1e-9)


def test_the_sides_of_roads_that_join_do_not_cross_them():
    # a road to the north that joins one to the east: a place north-east of there is left of neither end of it
    joined = laid_down(shapely.MultiLineString([[(-10e3, 0), (0, 0)], [(0, 0), (10e3, 0)], [(0, 0), (0, 10e3)]]))
    left, right = (geodesic_buffer(joined, 2_000.0, side=side) for side in ("left", "right"))
    for x, y, is_left in (
        (5e3, 1e3, True),
        (5e3, -1e3, False),
        (-5e3, 1e3, True),
        (-5e3, -1e3, False),
        (1e3, 5e3, False),
        (-1e3, 5e3, True),
    ):
        place = laid_down(shapely.Point(x, y))
        assert shapely.contains(left.geometry, place) == is_left
        assert shapely.contains(right.geometry, place) != is_left
    assert left.within_tolerance and right.within_tolerance


def test_two_widths_along_a_winding_road_are_both_there():
    made = strip(WINDING["winding road 5"], 6_000.0, 2_000.0)
    sides = [
        geodesic_buffer(WINDING["winding road 5"], width, side=side).geometry
        for width, side in ((6_000.0, "left"), (2_000.0, "right"))
    ]
    assert not made.geometry.is_empty
    assert area(made.geometry) == pytest.approx(sum(float(area(side)) for side in sides), rel=1e-6)


def test_a_cut_that_went_wrong_is_not_claimed_to_be_right(monkeypatch):
    monkeypatch.setattr(sides, "midlines", lambda *_: np.zeros(0, dtype=object))
    assert not geodesic_buffer(WINDING["a short last leg across"], 6_000.0, end_cap="flat").within_tolerance
