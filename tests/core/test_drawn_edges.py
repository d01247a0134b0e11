# SPDX-License-Identifier: GPL-2.0-or-later
"""Turning points are found again among the vertices of edges that were drawn out."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.canonical import geometry_hash, rounded
from deesc_plugin.core.drawn_edges import EdgeMarks, has_drawn_edges, marks_of, turning_points_of
from deesc_plugin.core.geodesy import densify

CORNERS = [(36.0, 35.5), (36.6, 35.6), (36.5, 36.1)]
# PROJ's own divider: three places between two corners, so four pieces of some 14 km
BETWEEN = Geod(ellps="WGS84").npts(*CORNERS[0], *CORNERS[1], 3)
HOLE = shapely.box(36.35, 35.7, 36.45, 35.8)
AREAS = {
    "a triangle": shapely.Polygon(CORNERS),
    "a hole": shapely.Polygon(CORNERS, [HOLE.exterior]),
    "two parts": shapely.multipolygons([shapely.Polygon(CORNERS), shapely.box(37.0, 35.0, 37.4, 35.2)]),
    "turning points on a geodesic": shapely.Polygon([CORNERS[0], *BETWEEN, *CORNERS[1:]]),
    "one of them moved": shapely.Polygon([CORNERS[0], BETWEEN[0], (36.3, 35.57), BETWEEN[2], *CORNERS[1:]]),
    "short edges": shapely.Point(36.0, 35.5).buffer(0.02, quad_segs=200),
    "north": shapely.Polygon([(20.0, 80.0), (30.0, 81.0), (22.0, 82.0)]),
    "across the equator": shapely.Polygon([(9.0, -0.4), (9.9, 0.7), (9.1, 0.9)]),
}


def drawn_out(area):
    return shapely.transform(densify(area), rounded)


@pytest.mark.parametrize("name", AREAS)
@pytest.mark.parametrize("start", [0, 1, -3])
def test_they_are_the_same_wherever_a_ring_starts_and_however_it_runs(name, start):
    area = AREAS[name]
    marks = marks_of(area, drawn_out(area))
    rings = [[shapely.get_coordinates(ring)[:-1] for ring in shapely.get_rings(part)] for part in
             shapely.get_parts(drawn_out(area))]  # fmt: skip
    turned = [[np.roll(ring, start, axis=0)[:: -1 if start else 1] for ring in part] for part in rings[::-1]]
    again = turning_points_of(shapely.multipolygons([shapely.Polygon(part[0], part[1:]) for part in turned]), marks)
    assert geometry_hash(again) == geometry_hash(area) == marks.digest
    assert shapely.get_num_coordinates(again) == shapely.get_num_coordinates(area)


def test_only_turning_points_that_lie_like_drawn_ones_are_listed():
    assert marks_of(AREAS["a triangle"], drawn_out(AREAS["a triangle"])).on_line == ""
    on_geodesic = AREAS["turning points on a geodesic"]
    # between two of them stand so many drawn ones, and each third of the three may be one or not
    pieces = len(shapely.get_coordinates(densify(shapely.LineString([CORNERS[0], BETWEEN[0]])))) - 1
    marks = marks_of(on_geodesic, drawn_out(on_geodesic))
    assert marks.on_line.endswith(f"/{pieces}") and marks.on_line.count("-") == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda vertices: np.vstack([vertices[:2], vertices[2] + (1e-6, 0), vertices[3:]]),  # 9 cm beside its geodesic
        lambda vertices: np.delete(vertices, 2, axis=0),
        lambda vertices: vertices + 1e-6,
    ],
)
def test_a_line_that_is_not_the_drawn_one_gives_none(change):
    area = AREAS["a triangle"]
    marks = marks_of(area, drawn_out(area))
    changed = shapely.transform(drawn_out(area), lambda vertices: vertices)
    ring = change(shapely.get_coordinates(changed)[:-1])
    assert turning_points_of(shapely.Polygon(ring), marks) is None
    assert has_drawn_edges(shapely.Polygon(ring))


@pytest.mark.parametrize("on_line", ["x", "0", "2-1", "1-999999", "5/2", "1-3/0", "1…"])
def test_a_list_that_is_none_gives_none(on_line):
    area = AREAS["a triangle"]
    assert turning_points_of(drawn_out(area), EdgeMarks(geometry_hash(area), on_line)) is None


def test_what_is_not_drawn_out_is_taken_as_it_is():
    area = shapely.box(36.0, 35.0, 36.001, 35.001)
    assert turning_points_of(area, EdgeMarks(geometry_hash(area), "")) is area
    assert not has_drawn_edges(area)
