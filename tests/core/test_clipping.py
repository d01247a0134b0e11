# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons cut to a window: against GEOS's full overlay, and without its quick cut where that would take minutes."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.polygons import clipping
from deesc_plugin.core.polygons.clipping import clipped
from tests.benchmarks.workloads import zones
from tests.core.test_entangled import comb

WEST_OF_MIDDLE = np.array([0.0, 0.0, 1.0, 1.0])


def _windows(random, geometry):
    west, south, east, north = geometry.bounds
    across, up = np.sort(random.uniform(west - 0.1, east + 0.1, 2)), np.sort(random.uniform(south, north, 2))
    return np.array([across[0], up[0], across[1], up[1]])


def test_polygons_with_holes_and_parts_are_cut_as_by_a_full_overlay(monkeypatch):
    monkeypatch.setattr(clipping, "_MANY", -1)  # side by side, however few crossings there are
    monkeypatch.setattr(shapely, "clip_by_rect", None)
    random = np.random.default_rng(4)
    drawn = zones(40, 300, seed=3)
    for number in range(120):
        one, other, hole = random.choice(drawn, 3)
        shape = shapely.difference(one, other) if number % 2 else shapely.union(one, other)
        shape = shapely.difference(shape, hole) if number % 3 else shape
        if shape.is_empty:
            continue
        window = _windows(random, shape)
        found, expected = clipped(shape, window), shapely.intersection(shape, shapely.box(*window))
        assert found.is_valid
        assert shapely.area(shapely.symmetric_difference(found, expected)) <= 1e-12 * shape.area


@pytest.mark.parametrize(
    ("shape", "area"),
    [
        (shapely.box(0, 0, 1, 1), 1.0),
        (shapely.box(0.5, 0, 2, 1), 0.5),
        (shapely.box(1, 0, 2, 1), 0.0),
        (shapely.box(2, 2, 3, 3), 0.0),
        (shapely.box(-1, -1, 2, 2) - shapely.box(0.25, 0.25, 0.75, 0.75), 0.75),
        (shapely.box(-1, -1, 2, 2) - shapely.box(0.5, 0.5, 1.5, 0.75), 0.875),
        (shapely.MultiPolygon([shapely.box(0, -1, 0.5, 2), shapely.box(0.75, 0, 1, 1)]), 0.75),
    ],
    ids=["the window", "a side in common", "beside it", "apart", "a hole in it", "a hole across", "parts"],
)
def test_sides_on_those_of_the_window(monkeypatch, shape, area):
    monkeypatch.setattr(clipping, "_MANY", -1)
    assert clipped(shape, WEST_OF_MIDDLE).area == area


def test_a_line_that_two_share_is_cut_at_one_place(monkeypatch):
    monkeypatch.setattr(clipping, "_MANY", -1)
    line = np.array([(0.1, -1.0), (0.37, 0.9), (0.2, 2.0)])
    left, right = (
        shapely.Polygon([*line[::step], *side]) for step, side in ((1, [(-9, 2), (-9, -1)]), (-1, [(9, -1), (9, 2)]))
    )
    one, other = (set(map(tuple, shapely.get_coordinates(clipped(one, WEST_OF_MIDDLE)))) for one in (left, right))
    assert len(one & other) == 3  # where it comes in, turns, and goes out


def test_a_comb_is_cut_without_comparing_each_piece_with_each(monkeypatch):
    monkeypatch.setattr(shapely, "clip_by_rect", None)
    monkeypatch.setattr(shapely, "intersection", None)
    shape = comb(20_000)
    west, south, east, north = shape.bounds
    found = clipped(shape, np.array([west - 1, south + 0.3 * (north - south), east + 1, north + 1]))
    # half of 70 % of the height, tooth by tooth
    assert shapely.get_num_geometries(found) == 20_000
    assert found.area == pytest.approx(0.7 / 2 * (east - west) * (north - south), rel=1e-3)
