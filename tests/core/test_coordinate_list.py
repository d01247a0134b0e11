from __future__ import annotations

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.notation.coordinates import format_decimal
from deesc_plugin.core.tables.columns import Reading
from deesc_plugin.core.tables.coordinate_list import read_list, wrong_crs


def test_lines_keep_their_numbers_and_numbering_is_left_out():
    places = read_list("# posts\n\n1. 1°N 2°E\n 12)  3°N 4°E\n۳: 5°N 6°E", True).places
    assert [(place.line, place.x, place.y) for place in places] == [(3, 2, 1), (4, 4, 3), (5, 6, 5)]
    assert [place.text for place in places] == ["1°N 2°E", "3°N 4°E", "5°N 6°E"]


def test_a_bad_line_says_why_and_leaves_the_others_alone():
    good, bad = read_list("1°N 2°E\n1°N 2°N", True).places
    assert good.reason == ""
    assert bad.reading is None
    assert math.isnan(bad.x)
    assert "1°N 2°N" in bad.reason


def test_two_numbers_are_axes_of_a_plane_crs_whatever_parts_them():
    text = "283456.5 3976543.2\n283456,5; 3976543,2\n283456.5, 3976543.2\n283456.5\t3976543.2"
    assert {(place.reading, place.x, place.y) for place in read_list(text, False).places} == {
        (Reading.CRS_AXES, 283456.5, 3976543.2)
    }


def test_a_number_alone_or_three_are_refused():
    assert all(place.reason for place in read_list("283456\n1 2 3", False).places)


def test_a_coarse_square_is_no_turning_point():
    coarse, fine = read_list("37S BV 83 76\n37S BV 8345 7654", True).places
    assert "1,000 m" in coarse.reason
    assert fine.reading is Reading.WGS84


def test_the_crs_must_be_able_to_hold_what_is_written():
    assert wrong_crs(Reading.DEGREES, "EPSG:32637", False, True) != ""
    assert wrong_crs(Reading.WGS84, "EPSG:4230", True, False) != ""
    assert wrong_crs(Reading.CRS_AXES, "EPSG:32637", False, True) == ""
    assert wrong_crs(Reading.DEGREES, "EPSG:4230", True, False) == ""


@settings(deadline=None, max_examples=50)
@given(st.lists(st.tuples(st.floats(-179, 179), st.floats(-89, 89)), min_size=1, max_size=8))
def test_what_is_written_is_read_back(places):
    text = "\n".join(f"{number}. {format_decimal(*place)}" for number, place in enumerate(places, 1))
    for (longitude, latitude), found in zip(places, read_list(text, True).places):
        assert abs(found.x - longitude) <= 6e-8
        assert abs(found.y - latitude) <= 6e-8
