# SPDX-License-Identifier: GPL-2.0-or-later
"""What is taken away must be hidden, and hardly anything hidden may be left: both held against brute force."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.buffers.boundary_index import GeodesicBoundary
from deesc_plugin.core.buffers.outline import all_pieces, outline_pieces
from deesc_plugin.core.buffers.walk import walk_along
from tests.buffer_shapes import GEOD, SHAPES, fractal_zone, laid_down, square

VISIBLE = 1e-5


def curve(walk, distance, share):
    """Places on every piece, as told by the direct problem: about vertices and beside edges, shape (n, 2) each."""
    pieces = all_pieces(walk)
    around = np.degrees(pieces.arc_from + share * (pieces.arc_to - pieces.arc_from))
    arcs = GEOD.fwd(*walk.lonlat.T, around, np.full(len(around), distance))[:2]
    x, y, back = GEOD.fwd(*walk.lonlat.T, np.degrees(walk.leaving), share * walk.length)
    edges = GEOD.fwd(x, y, np.asarray(back) + 90, np.full(len(around), distance))[:2]
    return np.column_stack(arcs), np.column_stack(edges)


def shallowest_loss(source, distance, inside=False):
    """The least depth, metres, inside the buffer at which a place was taken away; a visible one has none."""
    walk, boundary = walk_along(source, inside), GeodesicBoundary(source)
    every, left = all_pieces(walk), outline_pieces(walk, distance, max(1.0, 1e-4 * distance), boundary)
    least = np.inf
    for share in np.linspace(0.001, 0.999, 25):
        arcs, edges = curve(walk, distance, share)
        azimuth = every.arc_from + share * (every.arc_to - every.arc_from)
        arc_gone = every.arc & ~(left.arc & (azimuth >= left.arc_from) & (azimuth <= left.arc_to))
        metres = share * walk.length
        # two lines end where they cross, where nothing is deep; what goes on for a metre must be
        crease_before, crease_after = left.meets[walk.previous], left.meets
        is_left = (metres >= left.edge_from - crease_before) & (metres <= left.edge_to + crease_after)
        edge_gone = every.edge & ~(left.edge & is_left)
        places = np.vstack([arcs[arc_gone], edges[edge_gone]])
        if len(places):
            least = min(least, float((distance - boundary.nearest(places).distance).min()))
    return least


@pytest.mark.parametrize("distance", [300.0, 5_000.0, 50_000.0, 100_000.0])
@pytest.mark.parametrize("name", ["comb", "bow", "spiral", "lakes", "road"])
def test_what_is_taken_away_lies_inside_the_buffer(name, distance):
    assert shallowest_loss(SHAPES[name](), distance) > VISIBLE
    if name != "road":
        assert shallowest_loss(SHAPES[name](), distance, inside=True) > VISIBLE


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 10_000), st.sampled_from([200.0, 3_000.0, 40_000.0]), st.booleans())
def test_what_is_taken_away_from_any_star_lies_inside_its_buffer(seed, distance, inside):
    assert shallowest_loss(fractal_zone(80, seed, radius=15e3), distance, inside) > VISIBLE


def test_of_ten_thousand_vertices_few_are_left():
    walk = walk_along(fractal_zone(10_000, 1))
    left = outline_pieces(walk, 50_000.0, 5.0)
    assert left.edge.sum() + left.arc.sum() < 200


def test_what_another_arm_hides_is_taken_away_though_it_is_far_along_the_walk():
    source = SHAPES["spiral"]()
    walk = walk_along(source)
    pieces = outline_pieces(walk, 15_000.0, 1.5, GeodesicBoundary(source))
    # arms 8 km apart: only the last turn, a third of the vertices of the outer side, comes to light at 15 km
    assert pieces.edge.sum() < len(walk.lonlat) / 4


@pytest.mark.parametrize("distance", [500.0, 5_000.0])
def test_two_lines_in_a_left_turn_end_where_they_cross(distance):
    # 20 km north-east, then 30° further to the left: D tan 15° from the vertex, seen from either edge
    turn = np.radians(30.0)
    bend = shapely.LineString(
        [(-14e3, -14e3), (0, 0), (20e3 * np.sin(np.pi / 4 - turn), 20e3 * np.cos(np.pi / 4 - turn))]
    )
    walk = walk_along(laid_down(bend))
    left = outline_pieces(walk, distance, 1.0)
    (at,) = np.flatnonzero(left.meets)
    expected = distance * np.tan(turn / 2)
    # on the sphere less by D² / 2R² of it at most: 0.4 mm
    assert walk.length[at] - left.edge_to[at] == pytest.approx(expected, abs=2e-3)
    assert left.edge_from[at + 1] == pytest.approx(expected, abs=2e-3)


def test_a_square_keeps_everything_outside_and_trims_its_lines_inside():
    walk = walk_along(square())
    left = outline_pieces(walk, 5_000.0, 1.0)
    assert left.edge.all()
    assert (left.edge_from == 0).all() and (left.edge_to == walk.length).all()
    assert (left.arc == (walk.turn > 1e-3)).all()
    inside = walk_along(square(), inside=True)
    left = outline_pieces(inside, 4_000.0, 1.0)
    # sides are divided into pieces of 5 km: the end of the first one on the next side stands 5 km to the left of
    # the corner, and its disc of 4 km hides √(5 (2 · 4 - 5)) = 3.873 km from there, but for the overlap
    starts = left.edge_from[inside.turn < -1]
    assert starts == pytest.approx(3_873.0 - 1.0, abs=2.0)
