# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.polygons.live_ring import Neighbourhood, crossing_edges
from tests.agreements import RIVERLAND, delimitation, feature

GEOD = Geod(ellps="WGS84")
NEIGHBOUR = feature("sector", "One", shapely.box(10.0, 0.0, 10.2, 0.2))
NOBODY = Neighbourhood(())


def edges_of(*vertices):
    closed = np.array([*vertices, vertices[0]], dtype=float)
    return shapely.linestrings(np.stack([closed[:-1], closed[1:]], axis=1))


def test_a_ring_measures_what_pyproj_measures():
    square = [(10.0, 1.0), (10.1, 1.0), (10.1, 1.1), (10.0, 1.1)]
    reading = NOBODY.read(np.array(square))
    expected, perimeter = GEOD.geometry_area_perimeter(shapely.Polygon(square))
    assert reading.turning_points == 4
    assert reading.area_m2 == pytest.approx(expected, rel=1e-9)
    assert reading.perimeter_m == pytest.approx(perimeter, rel=1e-9)
    # the open line lacks the edge that closes the ring
    assert reading.length_m == pytest.approx(perimeter - GEOD.inv(10.0, 1.1, 10.0, 1.0)[2], rel=1e-9)
    assert not reading.is_faulty
    assert reading.offending.is_empty


def test_the_first_places_have_a_length_but_no_area():
    assert (NOBODY.read(np.array([(10.0, 1.0)])).turning_points, NOBODY.read(np.zeros((0, 2))).turning_points) == (1, 0)
    pair = NOBODY.read(np.array([(10.0, 1.0), (10.1, 1.0), (10.1, 1.0), (10.0, 1.0)]))
    assert pair.turning_points == 2, "places set twice, as by a double click, count once"
    assert pair.area_m2 == 0.0
    assert pair.perimeter_m == pytest.approx(GEOD.inv(10.0, 1.0, 10.1, 1.0)[2])
    assert not pair.is_faulty


def test_a_bow_tie_names_the_two_edges_that_cross_and_has_no_area():
    reading = NOBODY.read(np.array([(10.0, 1.0), (10.1, 1.1), (10.1, 1.0), (10.0, 1.1)]))
    assert reading.crosses_itself
    assert math.isnan(reading.area_m2)
    crossing = {tuple(np.round(line.coords[0], 6)) for line in reading.offending.geoms}
    assert {(10.0, 1.0), (10.1, 1.0)} <= crossing


@pytest.mark.parametrize(
    ("vertices", "flags"),
    [
        ([(0, 0), (4, 0), (4, 4), (0, 4)], [False] * 4),
        ([(0, 0), (4, 4), (4, 0), (0, 4)], [True, False, True, False]),  # edges 1 and 3 cross at (2, 2)
        ([(0, 0), (4, 0), (2, 0), (2, 4)], [True, True, True, False]),  # runs back to the middle of edge 1
        ([(0, 0), (4, 0), (4, 4), (2, 0), (0, 4)], [True, False, True, True, False]),  # a vertex on the first edge
    ],
)
def test_edges_at_fault(vertices, flags):
    assert crossing_edges(edges_of(*vertices)).tolist() == flags


def test_a_line_along_a_neighbour_is_fine_and_one_that_enters_is_named():
    neighbours = Neighbourhood((NEIGHBOUR,))
    along = neighbours.read(np.array([(10.2, 0.0), (10.4, 0.0), (10.4, 0.2), (10.2, 0.2)]))
    assert not along.is_faulty
    into = neighbours.read(np.array([(10.1, 0.05), (10.4, 0.05), (10.4, 0.2), (10.2, 0.2)]))
    assert into.entered == (NEIGHBOUR.naming,)
    # the first edge enters from inside, the last closes through the neighbour; the other two stay out
    assert shapely.get_num_geometries(into.offending) == 2


def test_less_than_a_metre_inside_is_put_down_to_the_drawing():
    neighbours = Neighbourhood((NEIGHBOUR,))
    # 1e-5 degrees are 1.11 m, 5e-6 are 0.56 m
    for inside, entered in ((5e-6, ()), (1e-5, (NEIGHBOUR.naming,))):
        ring = [(10.2 - inside, 0.05), (10.4, 0.05), (10.4, 0.15), (10.2 - inside, 0.15)]
        assert neighbours.read(np.array(ring)).entered == entered


def test_an_enclosed_neighbour_is_named():
    reading = Neighbourhood((NEIGHBOUR,)).read(np.array([(9.9, -0.1), (10.3, -0.1), (10.3, 0.3), (9.9, 0.3)]))
    assert (reading.entered, reading.enclosed) == ((), (NEIGHBOUR.naming,))
    assert reading.is_faulty


def test_an_answer_does_not_depend_on_what_was_asked_before():
    ring = np.array([(10.1, 0.05), (10.4, 0.05), (10.4, 0.2), (10.2, 0.2)])
    used = Neighbourhood((NEIGHBOUR,))
    for end in (2, 3, 4, 3, 4):
        used.read(ring[:end])
    assert used.read(ring) == Neighbourhood((NEIGHBOUR,)).read(ring)


def test_only_what_the_agreement_forbids_and_what_can_be_used_counts():
    own = feature("sector", "Withdrawn", shapely.box(10.4, 0.0, 10.5, 0.2), status="withdrawn")
    bow_tie = feature("sector", "Bow-tie", shapely.Polygon([(10.6, 0), (10.7, 0.1), (10.7, 0), (10.6, 0.1)]))
    empty = feature("sector", "Nothing", None)
    neighbours = Neighbourhood.of(delimitation(NEIGHBOUR, own, bow_tie, empty), "sector")
    across = neighbours.read(np.array([(9.9, 0.05), (11.0, 0.05), (11.0, 0.06), (9.9, 0.06)]))
    assert across.entered == (NEIGHBOUR.naming,)
    assert RIVERLAND.kind("sector") is not None
