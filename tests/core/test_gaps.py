# SPDX-License-Identifier: GPL-2.0-or-later
"""Gaps between neighbours: near the equator, where one degree is about 111 km either way."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.errors import Cancelled
from deesc_plugin.core.geodesy import densify
from deesc_plugin.core.polygons import gaps
from deesc_plugin.core.polygons.gaps import find_gaps
from tests.benchmarks.workloads import zones
from tests.core.test_entangled import comb

METRE = 1 / 111_319.49  # degrees of longitude at the equator
LEFT = shapely.box(10, 0, 10.1, 0.1)
TOP, BOTTOM = shapely.box(9.9, 0.1, 10.3, 0.2), shapely.box(9.9, -0.1, 10.3, 0)


def right_of(metres):
    """A neighbour so many metres to the east of `LEFT`."""
    return shapely.box(10.1 + metres * METRE, 0, 10.2, 0.1)


def test_slit_between_two():
    (gap,) = find_gaps([LEFT, right_of(50)], 200, 1)
    assert gap.members == (0, 1)
    assert not gap.is_enclosed
    # 50 m by 0.1° of latitude (11,057.4 m), the ends rounded by the closing
    assert gap.width_m == pytest.approx(50, rel=0.02)
    assert gap.area_m2 == pytest.approx(50 * 11_057.4, rel=0.01)


def test_slit_that_others_close():
    found = find_gaps(densify([LEFT, right_of(50), TOP, BOTTOM]), 200, 1)
    (gap,) = [gap for gap in found if gap.is_enclosed]
    assert gap.members == (0, 1, 2, 3)
    assert gap.area_m2 == pytest.approx(50 * 11_057.4, rel=0.01)


@pytest.mark.parametrize("metres", [0, 0.3, 260])
def test_no_gap_where_neighbours_touch_nearly_touch_or_are_apart(metres):
    assert find_gaps([LEFT, right_of(metres)], 200, 1) == []


def test_overlap_bay_and_corner_are_no_gaps():
    overlapping = shapely.box(10.05, 0.02, 10.2, 0.08)
    bay = LEFT - shapely.box(10.05, 0.05, 10.05 + 50 * METRE, 0.1)
    parting = shapely.Polygon([(10.1, 0), (10.2, 0), (10.2, 0.1), (10.1, 0.05)])  # 63 degrees from the line
    assert find_gaps([LEFT, overlapping], 200, 1) == []
    assert find_gaps([bay, shapely.box(10.2, 0, 10.3, 0.1)], 200, 1) == []
    assert find_gaps([LEFT, parting, shapely.box(9.9, 0, 10, 0.1)], 200, 1) == []


def test_parts_and_holes_have_gaps_too():
    multipart = shapely.MultiPolygon([shapely.box(12, 0, 12.1, 0.1), LEFT])
    (gap,) = find_gaps([multipart, right_of(50)], 200, 1)
    assert gap.members == (0, 1)
    frame = shapely.box(9.9, -0.1, 10.3, 0.2) - shapely.box(10 - 50 * METRE, -0.01, 10.2, 0.11)
    island = shapely.box(10, 0, 10.1, 0.1)
    assert [gap.members for gap in find_gaps([frame, island], 200, 1)] == [(0, 1)]


def test_a_third_fills_the_gap():
    filling = shapely.box(10.1, 0, 10.1 + 50 * METRE, 0.1)
    assert find_gaps([LEFT, right_of(50), filling], 200, 1) == []


def test_order_does_not_matter():
    shapes = [LEFT, right_of(50), TOP, BOTTOM]
    straight = find_gaps(shapes, 200, 1)
    turned = find_gaps(shapes[::-1], 200, 1)
    assert {tuple(sorted(3 - place for place in gap.members)) for gap in turned} == {gap.members for gap in straight}
    areas = [sorted(gap.area_m2 for gap in found) for found in (straight, turned)]
    assert np.allclose(*areas, rtol=1e-6)


def test_nothing_to_look_at_and_cancel():
    assert find_gaps([], 200, 1) == []
    assert find_gaps([LEFT, None, shapely.Polygon()], 200, 1) == []
    with pytest.raises(Cancelled):
        find_gaps([LEFT, right_of(50)], 200, 1, is_cancelled=lambda: True)


def beside(zone, seed):
    """A second drawing of a zone's outline, some 100 m off, now on one side and now on the other."""
    corners = shapely.get_coordinates(zone)[:-1]
    turn = np.linspace(0, 2 * np.pi, len(corners), endpoint=False)
    off = 1e-3 * np.column_stack([np.sin(3 * turn + seed), np.cos(5 * turn + seed)])
    return shapely.make_valid(shapely.Polygon(corners + off), method="structure", keep_collapsed=False)


@pytest.fixture
def tile_sizes(monkeypatch):
    """How many vertices lie in each tile that is searched."""
    sizes = []
    search = gaps._pieces

    def counted(tile, *others):
        sizes.append(int(shapely.get_num_coordinates(tile.polygons).sum()))
        return search(tile, *others)

    monkeypatch.setattr(gaps, "_pieces", counted)
    return sizes


def test_in_tiles_the_same_gaps_are_found(monkeypatch, tile_sizes):
    (zone,) = zones(1, 120)
    zone = shapely.transform(zone, lambda lonlat: 36 + (lonlat - 36) / 20)  # some kilometres across
    west, south, east, north = zone.bounds
    around = shapely.box(west - 0.1, south - 0.1, east + 0.1, north + 0.1) - beside(zone, 1)
    drawn = densify([zone, around])
    whole = find_gaps(drawn, 200, 1)
    pieces_of_one = len(tile_sizes)
    monkeypatch.setattr("deesc_plugin.core.polygons.near_tiles._VERTICES", 60)
    tiled = find_gaps(drawn, 200, 1)
    assert len(tile_sizes) > 5 * pieces_of_one
    assert [gap.members for gap in tiled] == [gap.members for gap in whole] != []
    assert [gap.is_enclosed for gap in tiled] == [gap.is_enclosed for gap in whole]
    assert [gap.width_m for gap in tiled] == pytest.approx([gap.width_m for gap in whole], rel=0.02)
    # closing is true to 1 % of 200 m, at either end and beside outlines of kilometres
    assert [gap.area_m2 for gap in tiled] == pytest.approx([gap.area_m2 for gap in whole], rel=0.01, abs=2_000)
    assert all(gap.geometry.geom_type == "Polygon" for gap in tiled)


def test_a_gap_in_more_tiles_than_gaps_are_looked_for_is_found_from_end_to_end(monkeypatch, tile_sizes):
    monkeypatch.setattr("deesc_plugin.core.polygons.near_tiles._VERTICES", 60)
    monkeypatch.setattr(gaps, "_MOST_FOUND", 3)
    (gap,) = find_gaps(shapely.segmentize([LEFT, right_of(50)], 0.001), 200, 1)
    assert len(tile_sizes) > 5
    assert gap.area_m2 == pytest.approx(50 * 11_057.4, rel=0.01)


def test_no_piece_of_work_grows_with_the_outlines(monkeypatch, tile_sizes):
    (zone,) = zones(1, 4_000)
    monkeypatch.setattr("deesc_plugin.core.polygons.near_tiles._VERTICES", 1_000)
    find_gaps([zone, beside(zone, 1)], 200, 1)
    assert len(tile_sizes) > 8 and max(tile_sizes) <= 1_000


def test_what_a_piece_knows_of_the_other_polygons_does_not_grow_with_their_number(monkeypatch):
    widths = []
    outlined = gaps._outlined

    def seen(pieces, tile):
        follows, *others = outlined(pieces, tile)
        widths.append(follows.shape[1])
        return follows, *others

    monkeypatch.setattr(gaps, "_outlined", seen)
    apart = [shapely.box(x, 1, x + 0.001, 1.001) for x in np.linspace(9, 12, 300)]
    (gap,) = find_gaps([*apart, LEFT, right_of(50)], 200, 1)
    assert gap.members == (300, 301)
    assert set(widths) == {2}


def test_outlines_that_cross_without_end_are_named_and_not_closed(monkeypatch):
    closed = []
    monkeypatch.setattr(gaps, "_filled", lambda *args: closed.append(args))
    monkeypatch.setattr("deesc_plugin.core.polygons.entangled.MOST_CROSSINGS", 10_000)
    told = []
    assert (
        find_gaps([comb(150), comb(150, is_lying=True), shapely.box(0, 0, 1, 1)], 200, 1, on_entangled=told.append)
        == []
    )
    assert [(pair.first, pair.second) for pair in told] == [(0, 1)]
    assert closed == []


def test_gaps_of_others_are_found_beside_outlines_that_cross_without_end(monkeypatch):
    monkeypatch.setattr("deesc_plugin.core.polygons.entangled.MOST_CROSSINGS", 10_000)
    (gap,) = find_gaps([comb(150), comb(150, is_lying=True), LEFT, right_of(50)], 200, 1)
    assert gap.members == (2, 3)
