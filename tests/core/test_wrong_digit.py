# SPDX-License-Identifier: GPL-2.0-or-later
"""A slip of the mouse or one wrong digit makes edges of thousands of kilometres; what they cost is what is near them.

Work is counted, not timed: the places that are held against lines, and the samples of outlines.
"""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.buffers import coverage
from deesc_plugin.core.buffers.boundary_index import GeodesicBoundary
from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.buffers.coverage import least_width, uncovered_stretches
from deesc_plugin.core.buffers.pieces import Pieces, Segments
from deesc_plugin.core.errors import Cancelled
from tests.buffer_shapes import GEOD, laid_down, square

ZONE = square()
WIDTH = 5_000.0
STRIP = geodesic_buffer(ZONE, WIDTH, side="outside").geometry
MOST_PLACES = 100_000
"""A metre of line is less than a place: the spike to 33°S has 15,000 km of it, in pieces of 5 m three million."""


def with_wrong_vertex(place):
    """The square of 20 km with a vertex in the middle of its southern side, which lies somewhere else."""
    west_south, east_south = laid_down(shapely.LineString([(-2_000, -10_000), (2_000, -10_000)])).coords
    corners = shapely.get_coordinates(ZONE)
    south = np.sort(corners[:-1][:, 1].argsort()[:2])
    assert len(south) == 2
    south_west, south_east = sorted(corners[south].tolist())
    north_west, north_east = sorted(corners[:-1][corners[:-1][:, 1].argsort()[2:]].tolist())
    return shapely.Polygon([south_west, west_south, place, east_south, south_east, north_east, north_west])


@pytest.fixture
def places_asked(monkeypatch):
    asked = []
    nearest, search = Segments.nearest, GeodesicBoundary._search

    def counted_nearest(self, places):
        asked.append(len(places))
        return nearest(self, places)

    def counted_search(self, points, bound):
        asked.append(points.shape[1])
        return search(self, points, bound)

    monkeypatch.setattr(Segments, "nearest", counted_nearest)
    monkeypatch.setattr(GeodesicBoundary, "_search", counted_search)
    return asked


@pytest.mark.parametrize("latitude", [24.8, 4.8, 0.0, -34.8])
def test_the_line_to_a_wrong_latitude_is_one_bare_stretch_and_costs_what_is_near_the_zone(latitude, places_asked):
    place = (37.5, latitude)
    zone = with_wrong_vertex(place)
    (stretch,) = uncovered_stretches(zone, [STRIP])
    least = least_width(zone, [STRIP], WIDTH, [stretch.line])
    edges = [
        GEOD.inv(*laid_down(shapely.Point(x, -10_000)).coords[0], *place)[2] for x in (-2_000, 2_000)
    ]  # both legs, each inside the old buffer for 5 km, which runs along it there
    assert stretch.length_m == pytest.approx(sum(edges) - 2 * WIDTH, abs=30)
    # west, north and east of the square the buffer is as wide as it ever was
    assert least.metres == pytest.approx(WIDTH, abs=1)
    assert sum(places_asked) < MOST_PLACES


def test_a_wrong_longitude_costs_no_more(places_asked):
    zone = with_wrong_vertex((73.5, 34.5))
    bare = [stretch.line for stretch in uncovered_stretches(zone, [STRIP])]
    least_width(zone, [STRIP], WIDTH, bare)
    assert sum(places_asked) < 4 * MOST_PLACES


def test_a_narrow_buffer_of_a_far_line_is_not_sampled_along_all_of_it(places_asked):
    strip = geodesic_buffer(ZONE, 20.0, side="outside").geometry
    zone = with_wrong_vertex((37.5, 4.8))
    bare = [stretch.line for stretch in uncovered_stretches(zone, [strip])]
    # samples 9 m apart along 6,600 km would be 700,000
    assert least_width(zone, [strip], 20.0, bare) is not None
    assert sum(places_asked) < MOST_PLACES


@pytest.mark.parametrize("work", ["uncovered", "width"])
def test_both_searches_can_be_stopped_while_they_run(work):
    def stop():
        raise Cancelled("stopped")

    zone = with_wrong_vertex((37.5, 4.8))
    with pytest.raises(Cancelled):
        if work == "uncovered":
            uncovered_stretches(zone, [STRIP], stop)
        else:
            least_width(zone, [STRIP], WIDTH, [shapely.LineString([(37.5, 4.8), (37.5, 34)])], stop)


def test_pieces_are_the_same_however_they_are_come_by():
    line = shapely.LineString([(36.0, 34.0), (36.001, 34.0005), (36.0013, 34.0)])
    pieces = Pieces.of(line, 5.0)
    while not pieces.are_single().all():
        pieces = pieces.divided()
    order = np.lexsort((pieces.first, pieces.edge))
    ends = np.array([shapely.get_coordinates(piece)[1] for piece in pieces.lines()[order]])
    # `segmentize` divides each edge into as few equal pieces as keep to the length, too
    expected = shapely.get_coordinates(shapely.segmentize(line, 5.0 / coverage.METRES_A_DEGREE))[1:]
    assert ends == pytest.approx(expected, abs=1e-13)


def test_the_climb_at_the_end_of_a_buffer_looks_no_farther_than_it_climbs():
    ring, away = np.arange(100_000), np.full(100_000, 5_000.0)
    away[:700] = np.linspace(0, 5_000, 700)
    climbed = coverage._climbed(np.roll(ring, 10), 10, away, 5_000.0)
    # 0.1 % short of the width is arrived: sample 699 × 0.999 = 698.3, so the 699th; those before it have climbed
    assert climbed.tolist() == list(range(699))
