# SPDX-License-Identifier: GPL-2.0-or-later
"""What a buffer states of itself, where it is hardest: voids, lost parts and holes, vertices that nearly repeat."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.buffers.buffer import geodesic_buffer, strip
from deesc_plugin.core.check import check
from deesc_plugin.core.errors import GeometryError
from deesc_plugin.core.geodesy import area
from tests.agreements import IN_TERM, delimitation, feature
from tests.buffer_shapes import GEOD, brute_distances, places_on


@pytest.mark.parametrize(("size", "outer", "inner"), [(0.1, 6_000.0, 50.0), (0.3, 15_000.0, 500.0)])
def test_the_two_sides_of_a_strip_meet_along_the_line(size, outer, inner):
    zone = shapely.box(36, 35, 36 + size, 35 + size)
    both = strip(zone, outer, inner).geometry
    sides = [
        geodesic_buffer(zone, width, side=side).geometry for width, side in ((outer, "outside"), (inner, "inside"))
    ]
    assert len(both.interiors) == 1, "the inner edge alone"
    line = shapely.get_coordinates(zone)
    middle = GEOD.npts(*line[0], *line[1], 1)[0]
    assert shapely.contains_xy(both, *middle)
    assert area(both) == pytest.approx(sum(map(area, sides)), rel=2e-3)


def test_a_width_that_is_no_number_is_refused():
    for widths in ((float("nan"), 500.0), (500.0, float("nan"))):
        with pytest.raises(GeometryError, match="zero or positive"):
            strip(shapely.box(36, 35, 36.1, 35.1), *widths)


def test_a_strip_keeps_every_vertex_of_its_zone_and_so_runs_along_its_line():
    # drawn along a parallel, every vertex in a row with its neighbours: without them the edge is another geodesic
    zone = feature("sector", "Zone", shapely.segmentize(shapely.box(9.3, 30.4, 9.6, 30.6), 0.02))
    made = geodesic_buffer(zone.geometry, 6_000.0, side="outside").geometry
    (inner,) = made.interiors
    assert {*inner.coords} == {*zone.geometry.exterior.coords}
    buffer = feature("strip", "Strip", made, zone=zone.uid, width_m=6_000.0)
    rules = ["buffer.encloses", "buffer.width"]
    findings = check(delimitation(zone, buffer), IN_TERM, rules).findings
    assert [finding for finding in findings if finding.rule in rules] == []


def test_a_part_is_not_lost_where_another_touches_its_edge_in_the_middle():
    box = shapely.box(37, 34, 37.1, 34.1)
    triangle = shapely.Polygon([(37.05, 34.1), (37.07, 34.15), (37.03, 34.15)])
    shrunk = geodesic_buffer(shapely.MultiPolygon([box, triangle]), -300.0)
    assert shapely.contains(shrunk.geometry, box.centroid)  # 4.6 km from any line


def around(latitude, radius):
    """A circular road, so that a buffer a little narrower than its radius has a little hole."""
    longitudes, latitudes, _ = GEOD.fwd(
        *(np.full(720, value) for value in (36.0, latitude)), np.arange(0, 360, 0.5), np.full(720, radius)
    )
    return shapely.LinearRing(np.column_stack([longitudes, latitudes]))


@pytest.mark.parametrize(
    ("latitude", "tolerance", "radius"),
    [(0, 0.1, 0.3), (65, 0.1, 0.3), (85, 0.1, 1.5), (85, 1.0, 14.0), (35, 10.0, 25.0)],
)
def test_a_hole_that_is_deeper_than_the_tolerance_is_there(latitude, tolerance, radius):
    # the middles of the road's edges, 22 m each, are 1 cm nearer to the centre than its vertices
    made = geodesic_buffer(around(latitude, 2_500.0 + radius), 2_500.0, tolerance=tolerance)
    assert not shapely.contains_xy(made.geometry, 36.0, latitude)


def test_a_hole_that_is_filled_is_in_the_measured_error():
    made = geodesic_buffer(around(35, 2_500.08), 2_500.0)
    assert shapely.contains_xy(made.geometry, 36.0, 35.0)
    (depth,) = brute_distances(np.array([[36.0, 35.0]]), around(35, 2_500.08), 1.0) - 2_500.0
    assert depth > 0.05
    assert made.max_error_m >= depth - 0.001
    assert made.within_tolerance


def test_vertices_that_nearly_repeat_change_nothing():
    line = np.array([(36.0, 35.0), (36.1, 35.02), (36.12, 35.1)])
    again = np.repeat(line, 2, axis=0)
    again[1::2] += 4e-14
    once, twice = (geodesic_buffer(shapely.LineString(vertices), 2_000.0) for vertices in (line, again))
    assert area(twice.geometry) == pytest.approx(float(area(once.geometry)), rel=1e-6)
    places = places_on(twice.geometry, 200)
    assert np.abs(brute_distances(places, shapely.LineString(line), 8.0) - 2_000.0).max() < 0.1


@pytest.mark.parametrize(
    ("geometry", "words"),
    [
        (shapely.LineString([(-100, 10), (100, 10)]), "half way round the earth"),
        (shapely.LineString([(0, 80), (179, 80)]), "would reach latitude"),
        (
            shapely.from_wkt("MULTILINESTRING (EMPTY, (36 35, 36.1 35))"),
            "part of the geometry is empty",
        ),
    ],
    ids=["long way round", "over the pole", "empty part"],
)
def test_what_cannot_be_drawn_is_refused_in_one_sentence(geometry, words):
    with pytest.raises(GeometryError, match=words):
        geodesic_buffer(geometry, 1_000.0)


def test_what_geos_cannot_make_is_refused_with_the_remedy():
    zone = shapely.box(37, 34, 37.5, 34.5)
    hole = shapely.Polygon([(37.25, 34), (37.3, 34.3), (37.2, 34.3)])  # the geodesic runs 25 m north of there
    with pytest.raises(GeometryError, match="put a vertex there"):
        geodesic_buffer(shapely.Polygon(zone.exterior.coords, [hole.exterior.coords]), 1_000.0, side="outside")


def test_vertices_that_repeat_within_the_last_digits_never_keep_an_outline_from_closing():
    random = np.random.default_rng(4)
    for _ in range(40):
        line = np.cumsum(random.uniform(-0.05, 0.1, (4, 2)), axis=0) + np.array([36.0, 34.0])
        again = np.repeat(line, 2, axis=0)
        for _ in range(2):
            again[1::2] = np.nextafter(again[1::2], again[1::2] + random.choice([-1, 1], (4, 2)))
        assert geodesic_buffer(shapely.LineString(again), 2_000.0).within_tolerance
