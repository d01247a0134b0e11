from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.buffers.sides import without_caps
from deesc_plugin.core.geodesy import area
from tests.buffer_shapes import GEOD, laid_down

LINE = laid_down(shapely.LineString([(-10e3, 0), (0, 0), (8e3, 6e3)]))
FULL = geodesic_buffer(LINE, 2_000.0).geometry


@pytest.mark.parametrize("metres", [500.0, 1_900.0])
def test_places_square_to_the_line_are_on_their_side(metres):
    left, right = (without_caps(FULL, LINE, 2_000.0, side) for side in ("left", "right"))
    vertices = shapely.get_coordinates(LINE)
    for start, end in zip(vertices[:-1], vertices[1:]):
        heading, _, length = GEOD.inv(*start, *end)
        for share in (0.3, 0.7):
            foot = GEOD.fwd(*start, heading, share * length)
            for turn, inside, outside in ((-90, left, right), (90, right, left)):
                place = GEOD.fwd(*foot[:2], foot[2] + 180 + turn, metres)[:2]
                assert shapely.contains_xy(inside, *place)
                assert not shapely.contains_xy(outside, *place)


def test_without_caps_two_half_discs_are_gone():
    flat = without_caps(FULL, LINE, 2_000.0, "both")
    assert area(FULL) - area(flat) == pytest.approx(np.pi * 2_000.0**2, rel=1e-4)


def test_a_closed_line_has_an_inside_and_an_outside_and_no_caps():
    ring = laid_down(shapely.LineString(shapely.box(-10e3, -10e3, 10e3, 10e3).exterior.coords))
    full = geodesic_buffer(ring, 1_000.0).geometry
    parts = {side: without_caps(full, ring, 1_000.0, side) for side in ("left", "right", "both")}
    assert area(parts["both"]) == pytest.approx(area(full), rel=1e-9)
    # drawn anticlockwise, the inside is to the left: four strips of 20 km less four corner squares
    inside = "left" if shapely.is_ccw(shapely.LinearRing(ring.coords)) else "right"
    assert area(parts[inside]) == pytest.approx(4 * 20e6 - 4 * 1e6, rel=1e-4)


def test_the_parts_of_a_multiline_each_have_their_ends():
    lines = shapely.MultiLineString([LINE, laid_down(shapely.LineString([(-10e3, 20e3), (10e3, 20e3)]))])
    full = geodesic_buffer(lines, 2_000.0).geometry
    flat = without_caps(full, lines, 2_000.0, "both")
    assert area(full) - area(flat) == pytest.approx(2 * np.pi * 2_000.0**2, rel=1e-4)
