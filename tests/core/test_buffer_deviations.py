# SPDX-License-Identifier: GPL-2.0-or-later
"""Buffers measured anew for the certificate: deviations worked out by pyproj's geodesics on squares at the equator."""

from __future__ import annotations

import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.delimitation import WITHDRAWN, BufferOrigin
from deesc_plugin.core.reports.buffer_deviations import Judgement, buffer_deviations
from tests.agreements import delimitation, feature

GEOD = Geod(ellps="WGS84")
STEP = 0.01
ZONE = feature("sector", "Square", shapely.box(9.5, -0.05, 9.6, 0.05))
AROUND = shapely.difference(shapely.box(9.5 - STEP, -0.05 - STEP, 9.6 + STEP, 0.05 + STEP), ZONE.geometry)
NORTHWARDS = GEOD.inv(9.5, 0.05, 9.5, 0.05 + STEP)[2]  # 1105.7 m, the narrowest: a degree of latitude is the shorter
CORNER = GEOD.inv(9.5, 0.05, 9.5 - STEP, 0.05 + STEP)[2]  # 1569 m


def strip(name, geometry, width, **fields):
    return feature("strip", name, geometry, zone=ZONE.uid, width_m=width, **fields)


def measured(*buffers):
    [row] = buffer_deviations(delimitation(ZONE, *buffers))
    return row


def test_a_square_round_a_square_is_right_at_its_sides_and_too_wide_at_its_corners():
    row = measured(strip("Strip", AROUND, NORTHWARDS))
    assert row.zone is not None
    assert row.least_m == pytest.approx(0, abs=0.01)
    assert row.greatest_m == pytest.approx(CORNER - NORTHWARDS, abs=0.01)
    assert row.judgement is Judgement.WRONG


def test_a_stated_width_of_more_than_there_is_shows_as_a_negative_deviation():
    assert measured(strip("Strip", AROUND, 1200.0)).least_m == pytest.approx(NORTHWARDS - 1200, abs=0.01)


def test_the_halves_of_a_buffer_are_measured_as_one():
    west, east = shapely.box(9, -1, 9.55, 1), shapely.box(9.55, -1, 10, 1)
    halves = [strip(f"Half {n}", shapely.intersection(AROUND, side), NORTHWARDS) for n, side in enumerate((west, east))]
    row = measured(*halves)
    assert len(row.buffers) == 2
    assert row.least_m == pytest.approx(0, abs=0.01)
    assert row.greatest_m == pytest.approx(CORNER - NORTHWARDS, abs=0.01)


def test_of_a_buffer_along_a_part_of_the_line_only_the_narrowest_place_counts():
    north = shapely.box(9.5, 0.05, 9.6, 0.05 + STEP)
    row = measured(strip("North", north, NORTHWARDS))
    assert row.greatest_m is None
    assert row.least_m == pytest.approx(0, abs=0.01)
    assert row.judgement is Judgement.EXACT


def test_each_of_several_widths_is_measured_by_itself():
    drawn = delimitation(ZONE, strip("One", AROUND, 1000.0), strip("Two", AROUND, 1100.0))
    assert [(row.width_m, round(row.least_m, 2)) for row in buffer_deviations(drawn)] == [
        (1000.0, round(NORTHWARDS - 1000, 2)),
        (1100.0, round(NORTHWARDS - 1100, 2)),
    ]


def test_strips_of_three_widths_on_both_sides_of_a_line_are_exact_each():
    """They end where the line ends, so that nobody can say how far their outlines are from it at most."""
    line = feature("front", "Front", shapely.LineString([(9.3, 0.3), (9.5, 0.6), (9.8, 0.6)]))
    strips = [
        feature("strip", f"{width} m", geodesic_buffer(line.geometry, width).geometry, zone=line.uid, width_m=width)
        for width in (2_000.0, 5_000.0, 8_000.0)
    ]
    rows = buffer_deviations(delimitation(line, *strips))
    assert [row.width_m for row in rows] == [2_000.0, 5_000.0, 8_000.0]
    assert {row.judgement for row in rows} == {Judgement.EXACT}
    assert {row.greatest_m for row in rows} == {None}


def test_what_was_recorded_when_a_buffer_was_made_stands_beside_it():
    origin = BufferOrigin("ab" * 32, "outside", "round", 0.1, 0.07)
    assert measured(strip("Strip", AROUND, NORTHWARDS, origin=origin)).recorded_m == 0.07
    assert measured(strip("Strip", AROUND, NORTHWARDS)).recorded_m is None


@pytest.mark.parametrize(
    "geometry",
    [None, shapely.Polygon(), shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])],
    ids=["none", "empty", "bow"],
)
def test_what_cannot_be_measured_is_said_to_be_unmeasured(geometry):
    row = measured(strip("Strip", geometry, 1000.0))
    assert (row.least_m, row.greatest_m, row.judgement) == (None, None, Judgement.UNMEASURED)


def test_withdrawn_buffers_and_buffers_without_a_width_are_left_out():
    drawn = delimitation(
        ZONE,
        strip("Gone", AROUND, 1000.0, status=WITHDRAWN),
        strip("Unstated", AROUND, None),
        strip("None", AROUND, 0.0),
    )
    assert buffer_deviations(drawn) == ()


def test_it_stops_when_it_is_told_to():
    class StopError(Exception):
        pass

    def stop():
        raise StopError

    with pytest.raises(StopError):
        buffer_deviations(delimitation(ZONE, strip("Strip", AROUND, 1000.0)), stop)
