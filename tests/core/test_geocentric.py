# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod, Transformer

from deesc_plugin.core.buffers.geocentric import (
    chord_error,
    chord_of,
    distance_of,
    east_and_north,
    mean_radius,
    normals,
    to_geocentric,
    to_lonlat,
)

GEOD = Geod(ellps="WGS84")
CART = Transformer.from_pipeline(
    "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=cart +ellps=WGS84"
)
PLACES = np.array([(36.0, 35.0), (-120.5, -47.25), (0.0, 0.0), (179.9, 80.0), (37.4, 89.9)])


def test_geocentric_coordinates_agree_with_proj():
    x, y, z = CART.transform(PLACES[:, 0], PLACES[:, 1], np.zeros(len(PLACES)))
    assert np.abs(to_geocentric(PLACES) - np.column_stack([x, y, z])).max() < 1e-8


def test_back_from_a_kilometre_below_the_surface():
    below = to_geocentric(PLACES) - 1_000 * normals(PLACES)
    assert np.abs((to_lonlat(below) - PLACES) * [np.cos(np.radians(80)), 1]).max() < 1e-11


def test_unit_vectors_are_square_to_each_other():
    up, (east, north) = normals(PLACES), east_and_north(PLACES)
    for one, other, third in ((up, east, north), (east, north, up), (north, up, east)):
        assert np.abs(np.cross(one, other) - third).max() < 1e-15


def test_the_mean_radius_is_that_of_both_principal_curvatures():
    sine_squared = np.sin(np.radians(35.0)) ** 2
    prime_vertical = GEOD.a / np.sqrt(1 - GEOD.es * sine_squared)
    meridian = GEOD.a * (1 - GEOD.es) / (1 - GEOD.es * sine_squared) ** 1.5
    assert mean_radius(35.0) == pytest.approx(np.sqrt(prime_vertical * meridian), rel=1e-12)


@settings(deadline=None, max_examples=60)
@given(st.floats(-80, 80), st.floats(0, 360), st.floats(100, 100_000))
def test_a_chord_tells_the_geodesic_distance_to_the_stated_error(latitude, azimuth, distance):
    longitude, other, _ = GEOD.fwd(36.0, latitude, azimuth, distance)
    ends = to_geocentric(np.array([(36.0, latitude), (longitude, other)]))
    chord = np.linalg.norm(ends[1] - ends[0])
    assert abs(distance_of(chord, mean_radius(latitude)) - distance) < chord_error(distance)


def test_chords_and_distances_are_inverse():
    assert distance_of(np.array([chord_of(50_000.0, 6.37e6)]), 6.37e6)[0] == pytest.approx(50_000.0, abs=1e-8)
