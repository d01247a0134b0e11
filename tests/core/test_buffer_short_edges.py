# SPDX-License-Identifier: GPL-2.0-or-later
"""Long edges are divided on their geodesics; everything else stays as it was, to the last bit."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.buffers.short_edges import LONGEST_EDGE, with_short_edges
from tests.buffer_shapes import GEOD

HOLLOW = shapely.Polygon(
    shapely.box(36.0, 35.0, 36.4, 35.3).exterior.coords, [[(36.1, 35.1), (36.1, 35.12), (36.12, 35.12)]]
)
ROAD = shapely.LineString([(36.0, 35.0), (36.01, 35.0), (36.5, 35.4)])


@pytest.mark.parametrize(
    "geometry",
    [HOLLOW, ROAD, shapely.MultiPolygon([HOLLOW, shapely.box(37, 35, 37.2, 35.1)]), shapely.MultiLineString([ROAD])],
)
def test_no_edge_is_longer_than_the_longest_and_every_vertex_is_kept(geometry):
    short = with_short_edges(geometry)
    assert shapely.is_valid(short)
    assert len(shapely.get_parts(short)) == len(shapely.get_parts(geometry))
    for one in (*shapely.get_rings(shapely.get_parts(short)), *(shapely.get_parts(short) if short.length else ())):
        vertices = shapely.get_coordinates(shapely.get_exterior_ring(one) if one.geom_type == "Polygon" else one)
        assert np.asarray(GEOD.inv(*vertices[:-1].T, *vertices[1:].T)[2]).max() <= LONGEST_EDGE * 1.000001
    kept = {tuple(place) for place in shapely.get_coordinates(short)}
    assert {tuple(place) for place in shapely.get_coordinates(geometry)} <= kept


def test_new_vertices_lie_on_the_geodesic_in_equal_steps():
    line = shapely.LineString([(36.0, 35.0), (36.2, 35.1)])
    vertices = shapely.get_coordinates(with_short_edges(line))
    metres = GEOD.inv(36.0, 35.0, 36.2, 35.1)[2]
    pieces = int(np.ceil(metres / LONGEST_EDGE))  # 21.4 km: five
    expected = [(36.0, 35.0), *GEOD.npts(36.0, 35.0, 36.2, 35.1, pieces - 1), (36.2, 35.1)]
    assert vertices == pytest.approx(np.array(expected), abs=1e-10)


@pytest.mark.parametrize("geometry", [shapely.Point(36, 35), shapely.box(36, 35, 36.01, 35.01)])
def test_what_has_no_long_edge_is_itself(geometry):
    assert with_short_edges(geometry) is geometry
