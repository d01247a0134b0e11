# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Transformer

from deesc_plugin.core.transverse_mercator import project, unproject

PROJ = Transformer.from_pipeline(
    "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=tmerc +lon_0=0 +k=1 +ellps=WGS84"
)


def test_the_published_place_of_the_national_grid_of_a_meridian():
    # GeographicLib's documentation of TransverseMercatorProj: 0°N on the meridian is the origin; and by Karney (2011)
    # the quarter meridian of WGS 84 is 10 001 965.7293 m
    assert project(0.0, 0.0) == (0.0, 0.0)
    assert float(project(0.0, 90.0)[1]) == pytest.approx(10_001_965.7293, abs=1e-4)


def test_it_agrees_with_proj_to_a_micrometre():
    random = np.random.default_rng(2011)
    longitude, latitude = random.uniform(-6, 6, 20_000), random.uniform(-84, 84, 20_000)
    x, y = project(longitude, latitude)
    x_proj, y_proj = PROJ.transform(longitude, latitude)
    assert np.abs(x - x_proj).max() < 1e-6
    assert np.abs(y - y_proj).max() < 1e-6


@settings(deadline=None, max_examples=200)
@given(st.floats(-20, 20), st.floats(-85, 85))
def test_unproject_is_the_inverse(longitude, latitude):
    back = unproject(*project(longitude, latitude))
    assert float(back[0]) == pytest.approx(longitude, abs=1e-12)
    assert float(back[1]) == pytest.approx(latitude, abs=1e-12)


def test_a_whole_turn_does_not_matter():
    assert np.allclose(project(357.0, 35.0), project(-3.0, 35.0), rtol=0, atol=1e-8)


def test_every_thread_gets_the_same():
    found = []
    threads = [threading.Thread(target=lambda: found.append(project(1.0, 35.5))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(map(tuple, (map(float, pair) for pair in found)))) == 1
