# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.buffers.boundary_index import GeodesicBoundary
from deesc_plugin.core.buffers.outline import all_pieces, outline_pieces
from deesc_plugin.core.buffers.ribbons import resolution_for, ribbons
from deesc_plugin.core.buffers.walk import walk_along
from tests.buffer_shapes import GEOD, SHAPES, fractal_zone, laid_down

DISTANCE = 5_000.0
RESOLUTION = resolution_for(DISTANCE, 0.1, 36.0)


@pytest.mark.parametrize("tolerance", [0.01, 0.1, 10.0])
def test_the_resolution_keeps_its_shares_of_the_tolerance(tolerance):
    found = resolution_for(DISTANCE, tolerance, 36.0)
    # the sagitta of a chord, and of a lon/lat line of this length along the parallel of 36 degrees
    sagitta = DISTANCE * (1 - np.cos(found.arc_step / 2))
    heading, _, _ = GEOD.inv(36.0, 36.0, 36.0 + found.edge_step / 90_000, 36.0)
    x, y, _ = GEOD.fwd(36.0, 36.0, heading, found.edge_step / 2)
    bend = GEOD.inv(x, y, x, 36.0)[2]
    # spoke ends stand out by the lift; a twentieth of the tolerance is left for thinning
    assert found.lift + bend <= 0.95 * tolerance
    assert sagitta - found.lift <= 0.95 * tolerance
    assert 5 * tolerance <= found.depth <= DISTANCE / 2
    # the back of a ribbon must not sag by its depth
    assert DISTANCE * (1 - np.cos(found.back_step * found.arc_step / 2)) < found.depth / 2


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_every_ribbon_lies_inside_the_buffer_and_its_rim_on_it(name):
    source = SHAPES[name]()
    walk = walk_along(source)
    made = ribbons(walk, outline_pieces(walk, DISTANCE, RESOLUTION.overlap), DISTANCE, RESOLUTION)
    assert shapely.is_valid(made).all()
    assert all(shapely.is_ccw(shapely.get_exterior_ring(made)) == shapely.is_ccw(made[0].exterior))
    vertices = shapely.get_coordinates(made)
    distances = GeodesicBoundary(source).nearest(vertices).distance
    assert distances.max() < DISTANCE + 1e-3
    if name == "point":
        at_rim = np.abs(distances - DISTANCE) < 1e-6
        # a spoke of 5 km drawn straight leaves its geodesic by 0.3 m in its middle, and by far less near its end
        at_back = np.abs(distances - (DISTANCE - RESOLUTION.depth)) < 0.1
        assert (at_rim | at_back).all()


def test_ribbons_of_one_run_share_their_ends_to_the_last_bit():
    walk = walk_along(shapely.Point(36, 35))
    made = ribbons(walk, all_pieces(walk), DISTANCE, RESOLUTION)
    together = shapely.union_all(made)
    assert len(made) >= 6
    assert together.geom_type == "Polygon" and len(together.interiors) == 1


@pytest.mark.parametrize("seed", [37, 38, 39])
def test_ribbons_round_a_zone_close_up(seed):
    # where an arc met an edge trimmed at its other end, rounding once left a gap of a nanometre
    zone = fractal_zone(24, seed, radius=12e3)
    walk = walk_along(zone, inside=True)
    resolution = resolution_for(2_000.0, 0.1, 36.0)
    made = ribbons(walk, outline_pieces(walk, 2_000.0, resolution.overlap), 2_000.0, resolution)
    band = shapely.union_all(made)
    rings = shapely.get_rings(shapely.get_parts(band))
    boundary = GeodesicBoundary(zone)
    for ring in rings:
        away = boundary.nearest(shapely.get_coordinates(ring)).distance
        at_rim = away > 2_000.0 - 0.2
        assert at_rim.all() or at_rim.mean() < 0.2


def test_a_straight_road_has_spokes_every_so_many_metres():
    road = laid_down(shapely.LineString([(-20e3, 0), (20e3, 0)]))
    walk = walk_along(road)
    made = ribbons(walk, outline_pieces(walk, DISTANCE, RESOLUTION.overlap), DISTANCE, RESOLUTION)
    rim = shapely.get_coordinates(shapely.union_all(made))
    steps = np.asarray(GEOD.inv(*rim[:-1].T, *rim[1:].T)[2])
    assert np.quantile(steps, 0.99) < 16 * RESOLUTION.edge_step


def test_no_pieces_make_no_ribbons():
    walk = walk_along(shapely.Point(36, 35))
    pieces = all_pieces(walk)
    pieces.arc[:] = False
    assert len(ribbons(walk, pieces, DISTANCE, RESOLUTION)) == 0
