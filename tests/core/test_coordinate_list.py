# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Transformer

from deesc_plugin.core.notation.coordinates import format_decimal
from deesc_plugin.core.tables.columns import Reading
from deesc_plugin.core.tables.coordinate_list import read_list, wrong_crs


def test_lines_keep_their_numbers_and_numbering_is_left_out():
    places = read_list("# posts\n\n1. 1°N 2°E\n 12)  3°N 4°E\n۳: 5°N 6°E", True).places
    assert [(place.line, place.x, place.y) for place in places] == [(3, 2, 1), (4, 4, 3), (5, 6, 5)]
    assert [place.text for place in places] == ["1°N 2°E", "3°N 4°E", "5°N 6°E"]


def test_a_bad_line_says_why_and_leaves_the_others_alone():
    good, bad = read_list("1°N 2°E\n1°N 2°N", True).places
    assert good.reason is None
    assert bad.reading is None
    assert math.isnan(bad.x)
    assert "1°N 2°N" in str(bad.reason)


def test_two_numbers_are_axes_of_a_plane_crs_whatever_parts_them():
    text = "283456.5 3976543.2\n283456,5; 3976543,2\n283456.5, 3976543.2\n283456.5\t3976543.2"
    assert {(place.reading, place.x, place.y) for place in read_list(text, False).places} == {
        (Reading.CRS_AXES, 283456.5, 3976543.2)
    }


def test_a_number_alone_or_three_are_refused():
    assert all(place.reason for place in read_list("283456\n1 2 3", False).places)


def test_a_coarse_square_is_no_turning_point():
    coarse, fine = read_list("37S BV 83 76\n37S BV 8345 7654", True).places
    assert "1,000 m" in str(coarse.reason)
    assert fine.reading is Reading.WGS84


def test_the_crs_must_be_able_to_hold_what_is_written():
    assert wrong_crs(Reading.DEGREES, "EPSG:32637", False, True) is not None
    assert wrong_crs(Reading.WGS84, "EPSG:4230", True, False) is not None
    assert wrong_crs(Reading.CRS_AXES, "EPSG:32637", False, True) is None
    assert wrong_crs(Reading.DEGREES, "EPSG:4230", True, False) is None


@settings(deadline=None, max_examples=50)
@given(st.lists(st.tuples(st.floats(-179, 179), st.floats(-89, 89)), min_size=1, max_size=8))
def test_what_is_written_is_read_back(places):
    text = "\n".join(f"{number}. {format_decimal(*place)}" for number, place in enumerate(places, 1))
    for (longitude, latitude), found in zip(places, read_list(text, True).places):
        assert abs(found.x - longitude) <= 6e-8
        assert abs(found.y - latitude) <= 6e-8


# ---- lists as they come

MESSY = """Koordinaten der Zone (Anlage 2)

No.\tLatitude\tLongitude
1.\t34°26'30.5"N\t37°05'10,2"E
2)\t34 26 30 N, 37 15 00 E
(3) N34.50000 E37.25000
T4: 34.55 N; 37.20 E
5 - 34°33.5' N / 37°08.2' E
٦. ٣٤٫٤٨°N ٣٧٫٠٥°E
37 N 325000 3815000
34.4401, 37.0800
end of list
"""


def test_a_messy_list_is_read_line_by_line():
    found = read_list(MESSY, True)
    assert [place.reason for place in found.places] == [None] * 8
    places = {place.line: (place.x, place.y) for place in found.places}
    assert places[4] == pytest.approx((37 + 5 / 60 + 10.2 / 3600, 34 + 26 / 60 + 30.5 / 3600), abs=1e-12)
    assert places[5] == pytest.approx((37.25, 34 + 26 / 60 + 30 / 3600), abs=1e-12)
    assert (places[6], places[7], places[9]) == ((37.25, 34.5), (37.2, 34.55), (37.05, 34.48))
    assert places[8] == pytest.approx((37 + 8.2 / 60, 34 + 33.5 / 60), abs=1e-12)
    utm = Transformer.from_crs("EPSG:32637", "EPSG:4326", always_xy=True)
    assert places[10] == pytest.approx(utm.transform(325000, 3815000), abs=1e-9)
    assert places[11] == (37.08, 34.4401), "the heading says which comes first"
    first, passed = map(str, found.notes)
    assert first == "The latitude was read first, as the heading says."
    assert "“Koordinaten der Zone (Anlage 2)” (line 1)" in passed and "“end of list” (line 12)" in passed


def test_headings_that_name_both_orders_decide_none():
    text = "Longitude Latitude\n36.63 35.93\nШирота, долгота\n35.94 36.63\n35.95N 36.63E"
    found = read_list(text, True)
    assert [(place.x, place.y) for place in found.places if place.reading] == [(36.63, 35.95)]
    assert all("does not say which is the latitude" in str(place.reason) for place in found.places[:2])
    assert str(found.notes[0]) == (
        "The headings name the angles in both orders, and none was used: “Longitude Latitude” (line 1), "
        "“Широта, долгота” (line 3)."
    )
    stated = read_list(text.replace("36.63 35.93", "35.93 36.63"), True, "lat-lon")
    assert [(place.x, place.y) for place in stated.places] == [(36.63, 35.93), (36.63, 35.94), (36.63, 35.95)]
    assert "the stated one was used" in str(stated.notes[0])
    same = read_list(text.replace("Longitude Latitude\n36.63 35.93", "Lat, Lon\n35.93 36.63"), True)
    assert [place.x for place in same.places] == [36.63] * 3


@pytest.mark.parametrize(
    "line",
    [
        "1) 34.5N 37.2E",
        "12. 34.5N 37.2E",
        "(3) 34.5N 37.2E",
        "[3] 34.5N 37.2E",
        "№ 7. 34.5N 37.2E",
        "No. 7: 34.5N 37.2E",
        "#7 34.5N 37.2E",
        "7: 34.5N 37.2E",
        "7 - 34.5N 37.2E",
        "7 – 34.5N 37.2E",
        "7\t34.5N\t37.2E",
        "7;34.5N;37.2E",
        "7,34.5N,37.2E",
        "7|34.5N|37.2E",
        "۳) 34.5N 37.2E",
        "٣.\t34.5N\t37.2E",
        "T4: 34.5N 37.2E",
        "T4 34.5N 37.2E",
        "P-1 34.5N 37.2E",
        "S1. 34.5N 37.2E",
        "Punkt 7: 34.5N 37.2E",
        "Точка 5. 34.5 с. ш. 37.2 в. д.",
        "نقطة ٣: ٣٤٫٥ شمالاً ٣٧٫٢ شرقاً",
        "Nokta 4) 34,5K 37,2D",
        "• 34.5N 37.2E",
        "- 34.5N 37.2E",
        "* 34.5N 37.2E",
        "– 34.5N 37.2E",
        "OP Alpha: 34.5N 37.2E",
        "OP Alpha 34.5N 37.2E",
        "Bakırköy 34,5K 37,2D",
        "Альфа, 34,5 с.ш. 37,2 в.д.",
        "a) 34.5N 37.2E",
        "b) 34.5N 37.2E",
        "(c) 34.5N 37.2E",
        "IV. 34.5N 37.2E",
        "А. 34,5 с.ш.; 37,2 в.д.",
        "أ) ٣٤٫٥ شمالاً ٣٧٫٢ شرقاً",
        "٢- ٣٤٫٥ شمالاً، ٣٧٫٢ شرقاً",
        "3) (34.5N, 37.2E).",
        "CP 1\t34.5N\t37.2E",
        "34.5N\t37.2E\t",
        "34.5N, 37.2E,",
    ],
)
def test_what_stands_before_a_place_is_left_out(line):
    (place,) = read_list(line, True).places
    assert (place.x, place.y, place.reason) == (37.2, 34.5, None)


@pytest.mark.parametrize("before", ["1. ", "(2) ", "OP Alpha: ", "Alpha ", "a) ", "T4: "])
def test_a_grid_may_be_named_behind_the_name_of_its_place(before):
    (place,) = read_list(before + "MGRS 37SBV8345676543", True).places
    # GeoConvert on 37SBV8345676543: the centre of the square
    assert (place.x, place.y) == pytest.approx((36.60033548084362, 35.90924984496358), abs=1e-11)


def test_a_number_and_a_blank_are_a_number_only_where_the_list_counts():
    lines = ["1 34.5 N 37.2 E", "2 34.6 N 37.2 E", "3 34.6 N 37.3 E"]
    assert [(place.x, place.y) for place in read_list("\n".join(lines), True).places] == [
        (37.2, 34.5),
        (37.2, 34.6),
        (37.3, 34.6),
    ]
    alone = read_list("12 34.5 N 37.2 E", True).places[0]
    assert "“12” can be the number of the line or the degrees" in str(alone.reason)
    plain = read_list("1 34.5 37.2\n2 34.6 37.2", True, "lat-lon").places
    assert [(place.x, place.y) for place in plain] == [(37.2, 34.5), (37.2, 34.6)]


@pytest.mark.parametrize(
    "line",
    [
        "35:65:48N 036:37:48E",
        "35 65 48 N 36 37 48 E",
        "35\t65\t48\tN\t36\t37\t48\tE",
        "91,5 N, 37,2 E",
        "34.5N",
        "34.5N rubbish",
        "34.5N 37.2E 250 m",
        "37 283456 3976543",
        # a datum or a grid is no name of a place
        "ED50 34.5N 37.2E",
        "ED 50: 34.5N 37.2E",
        "СК-42: 34.5N 37.2E",
        "MGRS 83456 76543",
        # what stands before it says that the place is another
        "near 34.5N 37.2E",
        "North of 34.5N 37.2E",
        "N. 34.5 37.2",
        "34.5N 37.2E; 34.6N 37.3E",
        "34.5N 37.2E OP Alpha",
    ],
)
def test_a_wrong_angle_is_never_taken_for_a_number_or_a_heading(line):
    places = read_list(line + "\n34.5N 37.2E", True).places
    assert len(places) == 2
    assert f"“{line}” is refused".replace("\t", " ") in str(places[0].reason)


def test_letters_are_decided_by_the_list_and_said():
    russian = read_list("35.93С 36.63В\n35.94C 36.63B", True)
    assert [(place.x, place.y) for place in russian.places] == [(36.63, 35.93), (36.63, 35.94)]
    assert "The letters were read as Russian ones: С is north, В is east, C is north, B is east." in map(
        str, russian.notes
    )
    turkish = read_list("35,93K 36,63D\n35,94K 36,63B", True)
    assert [place.x for place in turkish.places] == [36.63, -36.63]
    assert [str(note) for note in turkish.notes] == [
        "The letters were read as Turkish ones: K is north, D is east, B is west."
    ]
    german = read_list("48 N 11 O\n49 N 1 W", True)
    assert [place.x for place in german.places] == [11, -1]
    assert "O is east" in str(german.notes[0])
    french = read_list("48 N 1 O\n49 N 2 E", True)
    assert [place.x for place in french.places] == [-1, 2]
    undecided = read_list("48 N 1 O\n49 N 2 O", True)
    assert all("nothing in the list decides" in str(place.reason) for place in undecided.places)


def test_a_letter_that_means_two_things_in_one_list_is_refused():
    places = read_list("35.93K 36.63B\n35.93С 36.63B", True).places
    assert all("means one side here and another in another line" in str(place.reason) for place in places)


def test_a_list_in_many_languages_is_read_line_by_line():
    text = "35.93K 36.63D\n35.93 شمالاً 36.63 شرقاً\n35.93С 36.63В\n35.93 N 36.63 E\n35.93 شمالی 36.63 شرقی"
    assert {(place.x, place.y) for place in read_list(text, True).places} == {(36.63, 35.93)}


@pytest.mark.parametrize(
    "heading",
    [
        "Northing Easting",
        "No.\tNorthing (m)\tEasting (m)",
        "N E",
        "Yukarı; Sağa",
        "Sıra\tX (Yukarı)\tY (Sağa)",
        "Kuzey, Doğu",
        "Север, Восток",
        "Y, X",
        "Northings and Eastings of the zone",
    ],
)
def test_a_heading_may_name_the_northing_first(heading):
    found = read_list(heading + "\n3976543 283456\n2\t3976544\t283457", False)
    assert [(place.x, place.y) for place in found.places] == [(283456.0, 3976543.0), (283457.0, 3976544.0)]
    assert "The northing was read first, as the heading says." in map(str, found.notes)


@pytest.mark.parametrize(
    "heading",
    ["Easting Northing", "Y (Sağa)\tX (Yukarı)", "X Y", "North-east sector", "Sector N, E of it"],
)
def test_else_the_easting_comes_first(heading):
    found = read_list(heading + "\n283456,3976543\nA1 283457.5,3976544.5", False)
    assert [(place.x, place.y) for place in found.places] == [(283456.0, 3976543.0), (283457.5, 3976544.5)]


def test_headings_of_both_orders_of_a_plane_decide_none():
    found = read_list("Easting Northing\n283456 3976543\nNorthing Easting\n3976543 283456\nE283456 N3976543", False)
    assert [(place.x, place.y) for place in found.places if place.reading] == [(283456.0, 3976543.0)]
    assert "the headings name easting and northing in both orders" in str(found.places[0].reason)


def test_labelled_metres_are_axes_of_a_plane_crs():
    text = "E 283456.5 N 3976543\n3976543 N, 283456.5 E\n1\t283456.5\t3976543\nX=283456.5 Y=3976543"
    assert {(place.reading, place.x, place.y) for place in read_list(text, False).places} == {
        (Reading.CRS_AXES, 283456.5, 3976543.0)
    }


def test_no_row_is_dropped_in_silence():
    chance = random.Random(7)  # noqa: S311
    lines = MESSY.splitlines()
    for _ in range(300):
        text = list(chance.choice(lines) + "\n" + chance.choice(lines))
        text[chance.randrange(len(text))] = chance.choice("x9 NE°\t;,")
        written = "".join(text)
        found = read_list(written, True, "lat-lon")
        passed = sum(str(note).count("(line ") for note in found.notes)
        assert len(found.places) + passed == sum(bool(line.strip(" \t,;|")) for line in written.splitlines())
