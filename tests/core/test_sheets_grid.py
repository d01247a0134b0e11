# SPDX-License-Identifier: GPL-2.0-or-later
"""The projections of sheets, against PROJ."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import CRS, Transformer

from deesc_plugin.core.sheets.grid import MapGrid, grid_about

GRIDS = [MapGrid.utm(37), MapGrid.utm(36), MapGrid.utm(32, is_southern=True), MapGrid.centred(36.61)]


@pytest.mark.parametrize("grid", GRIDS, ids=lambda grid: grid.definition)
def test_against_proj(grid: MapGrid) -> None:
    longitude = grid.meridian + np.array([-4.0, -2.5, 0.0, 0.1, 3.0, 4.0])
    latitude = np.array([32.0, -37.3, 0.0, 36.0, -1.0, 61.0])
    proj = Transformer.from_crs(4326, CRS.from_user_input(grid.definition), always_xy=True)
    expected = proj.transform(longitude, latitude)
    easting, northing = grid.project(longitude, latitude)
    assert easting == pytest.approx(expected[0], abs=1e-6)
    assert northing == pytest.approx(expected[1], abs=1e-6)
    back = grid.unproject(easting, northing)
    assert back[0] == pytest.approx(longitude, abs=1e-11)
    assert back[1] == pytest.approx(latitude, abs=1e-11)


def test_definitions() -> None:
    assert (MapGrid.utm(37).definition, MapGrid.utm(37).epsg) == ("EPSG:32637", 32637)
    assert MapGrid.utm(7, is_southern=True).epsg == 32707
    assert MapGrid.centred(36.61).definition == (
        "+proj=tmerc +lat_0=0 +lon_0=36.5 +k=1 +x_0=500000 +y_0=0 +datum=WGS84 +units=m +no_defs +type=crs"
    )
    assert MapGrid.centred(36.61).epsg == 0


def test_the_grid_is_that_of_the_middle() -> None:
    # the seam of zones 36 and 37 is 36°E; the middles are 35.9 and 36.1
    assert grid_about(35.7, 35, 36.1, 36, 4).epsg == 32636
    assert grid_about(35.9, 35, 36.3, 36, 4).epsg == 32637
    assert grid_about(17, -35, 19, -33, 4).epsg == 32734
    assert grid_about(4, 59, 6, 61, 6).epsg == 32632  # 5°E 60°N is in 32V


def test_a_box_too_wide_for_the_zone_or_too_near_a_pole_has_its_own_grid() -> None:
    # zone 37 has its central meridian at 39°E: 35.7 is 3.3 degrees away
    assert grid_about(35.7, 32, 37.3, 37, reach=3.0).definition.startswith("+proj=tmerc +lat_0=0 +lon_0=36.5 ")
    assert grid_about(35.7, 32, 37.3, 37, reach=4.0).epsg == 32637
    assert grid_about(20, 84.5, 22, 85.5, reach=4.0).epsg == 0


@given(st.floats(-4, 4), st.floats(-80, 80))
def test_there_and_back(from_meridian: float, latitude: float) -> None:
    grid = MapGrid.utm(37)
    back = grid.unproject(*grid.project(39 + from_meridian, latitude))
    assert float(back[0]) == pytest.approx(39 + from_meridian, abs=1e-11)
    assert float(back[1]) == pytest.approx(latitude, abs=1e-11)
