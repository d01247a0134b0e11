# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.buffers.short_edges import LONGEST_EDGE
from deesc_plugin.core.buffers.walk import walk_along
from tests.buffer_shapes import GEOD

SQUARE = shapely.box(36.0, 35.0, 36.01, 35.01)
HOLLOW = shapely.Polygon(
    SQUARE.exterior.coords, [[(36.004, 35.004), (36.004, 35.006), (36.006, 35.006), (36.006, 35.004)]]
)


def lefts_are_inside(walk, polygon):
    """Whether a place 10 m to the left of the middle of each edge lies in the polygon."""
    longitude, latitude = walk.lonlat.T
    metres = walk.length / 2
    x, y, _ = GEOD.fwd(longitude, latitude, np.degrees(walk.leaving), metres)
    x, y, _ = GEOD.fwd(x, y, np.degrees(walk.leaving) - 90, np.full(len(x), 10.0))
    return shapely.contains_xy(polygon, x, y)


@pytest.mark.parametrize("polygon", [SQUARE, shapely.reverse(SQUARE), HOLLOW, shapely.reverse(HOLLOW)])
def test_the_buffer_is_on_the_left_whichever_way_a_ring_was_drawn(polygon):
    assert not lefts_are_inside(walk_along(polygon), polygon).any()
    assert lefts_are_inside(walk_along(polygon, inside=True), polygon).all()


def test_outside_a_square_all_turns_are_right_and_make_a_full_one():
    assert np.degrees(walk_along(SQUARE).turn) == pytest.approx([90.0] * 4, abs=0.01)
    assert np.degrees(walk_along(SQUARE, inside=True).turn) == pytest.approx([-90.0] * 4, abs=0.01)


def test_azimuths_and_lengths_are_the_geodesics():
    walk = walk_along(shapely.Polygon([(36, 35), (36.03, 35.01), (36.02, 35.02)]))
    forward, backward, metres = GEOD.inv(*walk.lonlat.T, *walk.lonlat[walk.following].T)
    assert np.sin(walk.leaving - np.radians(forward)) == pytest.approx(0, abs=1e-9)
    assert np.sin(walk.arriving[walk.following] - np.radians(np.asarray(backward) + 180)) == pytest.approx(0, abs=1e-9)
    assert walk.length == pytest.approx(np.asarray(metres), abs=1e-4)


def test_a_line_is_walked_there_and_back():
    walk = walk_along(shapely.LineString([(36, 35), (36.01, 35), (36.01, 35.01)]))
    assert walk.lonlat.tolist() == [[36, 35], [36.01, 35], [36.01, 35.01], [36.01, 35]]
    assert np.degrees(walk.turn) == pytest.approx([180, -90, 180, 90], abs=0.01)


def test_a_closed_line_is_walked_once_each_way():
    walk = walk_along(shapely.LineString(SQUARE.exterior.coords))
    assert sorted(np.round(np.degrees(walk.turn))) == [-90] * 4 + [90] * 4


def test_a_point_is_turned_about_on_the_spot():
    walk = walk_along(shapely.MultiPoint([(36, 35), (37, 35)]))
    assert walk.turn == pytest.approx([2 * np.pi] * 2)
    assert not walk.has_edge.any()
    assert walk.following.tolist() == walk.previous.tolist() == [0, 1]


def test_long_edges_are_divided_and_do_not_turn_there():
    walk = walk_along(shapely.LineString([(36, 35), (36.3, 35)]))
    assert walk.length.max() <= LONGEST_EDGE
    assert (walk.turn == 0).sum() == len(walk.turn) - 2
    assert (walk.leaving == walk.arriving)[walk.turn == 0].all()


def test_repeated_vertices_are_walked_once():
    walk = walk_along(shapely.LineString([(36, 35), (36, 35), (36.01, 35), (36.01, 35)]))
    assert len(walk.lonlat) == 2
