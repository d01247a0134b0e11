# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.placement.same_places import on_same_places
from deesc_plugin.core.placement.snapping import PointSnapper
from deesc_plugin.core.roles import Role
from tests.agreements import RIVERLAND, delimitation, feature

GEOD = Geod(ellps="WGS84")
BUFFER_KIND = next(kind.id for kind in RIVERLAND.kinds if kind.role is Role.BUFFER_ZONE)
ZONE = feature("sector", "One", shapely.box(10.0, 0.5, 10.2, 0.7))
FAR_ZONE = feature("sector", "Far", shapely.box(11.0, 0.5, 11.2, 0.7), region="lower")
BUFFER = feature(BUFFER_KIND, "Strip", shapely.box(10.2, 0.5, 10.25, 0.7), zone=ZONE.uid)
POST = feature("lookout", "Post", shapely.Point(10.2, 0.5))
ALL = delimitation(ZONE, FAR_ZONE, BUFFER, POST)


def test_within_reach_it_moves_onto_the_line_of_the_zone():
    site = PointSnapper(ALL, Role.OBSERVATION_POST).at(10.201, 0.6, 200.0)  # 111 m east of the line
    assert site.snapped_to.label == "One"
    assert site.place == pytest.approx((10.2, 0.6), abs=1e-7)
    assert site.line_m == pytest.approx(0.0, abs=0.01)
    assert site.post.label == "Post"
    assert site.post_m == pytest.approx(GEOD.inv(10.2, 0.6, 10.2, 0.5)[2], abs=0.01)
    assert (site.zone.label, [one.label for one in site.buffers]) == ("One", ["Strip"])


def test_out_of_reach_it_stays_and_tells_the_distances():
    site = PointSnapper(ALL, Role.OBSERVATION_POST).at(10.22, 0.6, 200.0)
    assert (site.snapped_to, site.place) == (None, (10.22, 0.6))
    assert site.line_m == pytest.approx(GEOD.inv(10.22, 0.6, 10.2, 0.6)[2], abs=0.01)
    assert [one.label for one in site.buffers] == ["Strip"]


def test_it_snaps_to_the_edge_of_a_buffer_too():
    site = PointSnapper(ALL, Role.CHECKPOINT).at(10.2495, 0.6, 200.0)
    assert site.snapped_to.label == "Strip"
    assert site.place[0] == pytest.approx(10.25, abs=1e-7)
    assert site.post is None, "an observation post is no checkpoint"
    assert math.isnan(site.post_m)


def test_the_nearest_zone_is_named_not_the_first():
    site = PointSnapper(ALL, Role.CHECKPOINT).at(10.9, 0.6, 0.0)
    assert site.zone.label == "Far"


def test_an_empty_workspace_has_no_lines():
    site = PointSnapper(delimitation(), Role.CHECKPOINT).at(10.9, 0.6, 1000.0)
    assert (site.snapped_to, site.zone, site.post, site.buffers) == (None, None, None, ())
    assert site.place == (10.9, 0.6)
    assert math.isnan(site.line_m)


def test_a_vertex_on_another_one_s_place_has_its_coordinates_to_the_last_bit():
    corner = (35.81234567890123, 33.41234567890123)
    neighbour = shapely.Polygon([corner, (35.9, 33.4), (35.9, 33.5)])
    # the double next to it, as a projection leaves it; a millimetre away; and 1 km away
    off = (corner[0], np.nextafter(corner[1], 0.0))
    drawn = shapely.Polygon([off, (35.9 + 1e-8, 33.4), (35.8, 33.3)])
    ring = shapely.get_coordinates(on_same_places(drawn, [None, neighbour])).tolist()
    assert off != corner
    assert ring == [list(corner), [35.9 + 1e-8, 33.4], [35.8, 33.3], list(corner)]
    assert on_same_places(drawn, []) is drawn
