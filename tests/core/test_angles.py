# SPDX-License-Identifier: GPL-2.0-or-later
"""Degrees, degrees and minutes, and DMS: what is written, what is read, and what is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.errors import CoordinateError
from deesc_plugin.core.notation.angle_writing import format_decimal, format_degrees_minutes, format_dms
from deesc_plugin.core.notation.angles import angle_from_text, lonlat_from_text
from deesc_plugin.core.notation.axes import LATITUDE, LONGITUDE

longitudes = st.floats(-180, 180)
latitudes = st.floats(-90, 90)

# 35 + 55/60 + 48.12/3600 and 36 + 37/60 + 48.43/3600
LATITUDE_DMS = float(Decimal(35) + (Decimal(55) * 60 + Decimal("48.12")) / 3600)
LONGITUDE_DMS = float(Decimal(36) + (Decimal(37) * 60 + Decimal("48.43")) / 3600)


@pytest.mark.parametrize(
    "text",
    [
        "35°55'48.12\"N 36°37'48.43\"E",
        "35°55'48.12\"N, 36°37'48.43\"E",
        "35°55'48.12\"N; 36°37'48.43\"E",
        "35°55'48.12\"N36°37'48.43\"E",
        "35 55 48.12 N 36 37 48.43 E",
        "35 55 48.12 N, 36 37 48.43 E",
        "N35°55′48.12″ E36°37′48.43″",
        "N 35° 55’ 48.12” , E 36° 37’ 48.43”",
        "35º55'48.12''N 36º37'48.43''E",
        "35d55'48.12\"n 36d37'48.43\"e",
        "36°37'48.43\"E 35°55'48.12\"N",
        "35°55'48,12\"N 36°37'48,43\"E",
        "35°55'48,12\"N, 36°37'48,43\"E",
        "+35 55 48.12N 036 37 48.43E",
        "٣٥°٥٥'٤٨٫١٢\"N ٣٦°٣٧'٤٨٫٤٣\"E",
        "۳۵ ۵۵ ۴۸٫۱۲ N، ۳۶ ۳۷ ۴۸٫۴۳ E",
        "35\u00a055\u202f48.12\u2009N\t36 37 48.43 E",
        "35°55'48.12\"N E36°37'48.43\"",
    ],
)
def test_usual_spellings_are_one_place(text: str) -> None:
    assert lonlat_from_text(text) == pytest.approx((LONGITUDE_DMS, LATITUDE_DMS), abs=1e-13)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("35.93N 36.63012E", (36.63012, 35.93)),
        ("35,93N,36,63012E", (36.63012, 35.93)),
        ("N35.93,E36.63012", (36.63012, 35.93)),
        ("35°55.8'N 36°37.8'E", (36.63, 35.93)),
        ("35 55,8 N 36 37,8 E", (36.63, 35.93)),
        ("33.8568°S 151.2153°E", (151.2153, -33.8568)),
        ("37N 36°30'E", (36.5, 37.0)),
        ("0N 180W", (-180.0, 0.0)),
        ("90S 180E", (180.0, -90.0)),
        ("٣٥٫٩٣N ۳۶٫۶۳E", (36.63, 35.93)),
    ],
)
def test_other_forms(text: str, place: tuple[float, float]) -> None:
    assert lonlat_from_text(text) == place


@pytest.mark.parametrize(
    ("text", "order", "place"),
    [
        ("35.93 36.63", "lat-lon", (36.63, 35.93)),
        ("36.63, 35.93", "lon-lat", (36.63, 35.93)),
        ("35,93; 36,63", "lat-lon", (36.63, 35.93)),
        ("35 55 48 36 37 48", "lat-lon", (36.63, 35.93)),
        ("-33.8568 -70.5", "lat-lon", (-70.5, -33.8568)),
        ("−33.8568, 151.2153", "lat-lon", (151.2153, -33.8568)),
    ],
)
def test_a_stated_order_reads_angles_without_letters(text: str, order: str, place: tuple[float, float]) -> None:
    assert lonlat_from_text(text, order) == place


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("35.93 36.63", "does not say which is the latitude"),
        ("35.93, 36.63", "does not say which is the latitude"),
        ("35°60'N 36E", "60 minutes are more than there are"),
        ("35°59'60\"N 36E", "60 seconds are more than there are"),
        ("35 55 60.0 N 36E", "must be below 60"),
        ("91N 36E", "91° is no latitude"),
        ("90°00'00.01\"N 36E", "is no latitude"),
        ("35N 180.0000001E", "is no longitude"),
        ("-35N 36E", "contradict"),
        ("35N -36E", "contradict"),
        ("+35S 36E", "contradict"),
        ("35N 36N", "names the latitude twice"),
        ("36E 37W", "names the longitude twice"),
        ("35N", "one hemisphere letter for the latitude and one for the longitude"),
        ("35N 36", "one hemisphere letter"),
        ("N35 36E", "missing"),
        ("N E", "missing"),
        ('35°48.12"N 36E', "48.12 is marked as seconds where minutes belong"),
        ("35'N 36E", "35 is marked as minutes where degrees belong"),
        ("35.5°30'N 36E", "only the last"),
        ("35 55.5 48 N 36E", "only the last"),
        ("35 55 48 12 N 36E", "nothing more is expected"),
        ("35°°N 36E", "nothing more is expected"),
        ("35N,,36E", "nothing more is expected"),
        ("35 -55 N 36E", "nothing more is expected"),
        ("1_0N 36E", "“_” does not belong"),
        ("3.5e1N 36E", "hemisphere letter"),
        (".5N 36E", "“.” does not belong"),
        ("35.N 36E", "“.” does not belong"),
        ("1,234.5N 36E", "“.” does not belong"),
        ("nan N inf E", "does not belong"),
        ("३५N 36E", "U+0969"),  # Devanagari: digits to python's float, none of ours
        ("３５N 36E", "U+FF13"),
        ("35\u202eN 36E", "U+202E"),
        ("35\x00N 36E", "U+0000"),
        ("", "missing"),
        ("  \t ", "missing"),
        ("35N 36E" + " " * 10 + "0" * 120, "longer than"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(text: str, reason: str) -> None:
    with pytest.raises(CoordinateError) as caught:
        lonlat_from_text(text)
    message = str(caught.value)
    assert reason in message
    assert message.endswith(".") and "\n" not in message and message.isprintable()


def test_notation_decimal_refuses_minutes() -> None:
    assert lonlat_from_text("35.93N 36.63E", decimal=True) == (36.63, 35.93)
    with pytest.raises(CoordinateError, match="decimal degrees"):
        lonlat_from_text("35 55.8N 36 37.8E", decimal=True)


@pytest.mark.parametrize(
    ("text", "axis", "degrees"),
    [
        ("36.63", LONGITUDE, 36.63),
        ("36,63", LONGITUDE, 36.63),
        ("-36.63", LONGITUDE, -36.63),
        ("36.63W", LONGITUDE, -36.63),
        ("36°37'48\"", LONGITUDE, 36.63),
        ("35 55.8 S", LATITUDE, -35.93),
        ("٣٥٫٩٣", LATITUDE, 35.93),
    ],
)
def test_one_angle(text: str, axis: str, degrees: float) -> None:
    assert angle_from_text(text, axis) == degrees


@pytest.mark.parametrize(
    ("text", "axis", "reason"),
    [
        ("36.63N", LONGITUDE, "it is a latitude, and a longitude is expected"),
        ("91", LATITUDE, "at most 90°"),
        ("-181", LONGITUDE, "at most 180°"),
        ("1_0", LONGITUDE, "does not belong"),
        ("36.63 35.93", LONGITUDE, "only the last"),
        ("3.6e1", LONGITUDE, "a hemisphere letter must stand before or after"),
        ("", LATITUDE, "missing"),
    ],
)
def test_one_angle_refused(text: str, axis: str, reason: str) -> None:
    with pytest.raises(CoordinateError, match=reason):
        angle_from_text(text, axis)


def test_seconds_and_minutes_carry() -> None:
    # 35 degrees 59 minutes 59.995 seconds to two decimals is 60.00 seconds, so the next degree
    almost = 35 + 59 / 60 + 59.9951 / 3600
    assert format_dms(almost, almost) == "36°00'00.00\"N 36°00'00.00\"E"
    # 59.994 stays
    below = 35 + 59 / 60 + 59.9949 / 3600
    assert format_dms(below, below) == "35°59'59.99\"N 35°59'59.99\"E"
    assert format_dms(35 + 29 / 60 + 59.6 / 3600, 0.0, decimals=0) == "0°00'00\"N 35°30'00\"E"
    assert format_degrees_minutes(35 + 59.99996 / 60, -0.5) == "0°30.0000'S 36°00.0000'E"


def test_a_sign_that_rounds_away_is_not_written() -> None:
    assert format_dms(-1e-9, -1e-9) == "0°00'00.00\"N 0°00'00.00\"E"
    assert format_decimal(-1e-9, -0.0) == "0.0000000°N 0.0000000°E"
    assert format_decimal(-1e-7, 0.0) == "0.0000000°N 0.0000001°W"


def test_against_geoconvert() -> None:
    # GeoConvert -d -p 2 on "35.93 36.63012": 35d55'48.000"N 036d37'48.432"E
    assert format_dms(36.63012, 35.93, decimals=3) == "35°55'48.000\"N 36°37'48.432\"E"


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), 180.0001])
def test_impossible_places_are_not_written(bad: float) -> None:
    with pytest.raises(CoordinateError, match="no longitude"):
        format_dms(bad, 35.0)
    with pytest.raises(CoordinateError, match="no latitude"):
        format_decimal(36.0, bad)


@settings(deadline=None, max_examples=200)
@given(longitudes, latitudes, st.integers(0, 4))
def test_dms_comes_back_to_the_printed_precision(longitude: float, latitude: float, decimals: int) -> None:
    text = format_dms(longitude, latitude, decimals)
    back = lonlat_from_text(text)
    half_unit = 0.5 / 3600 / 10**decimals + 1e-12
    assert back == pytest.approx((longitude, latitude), abs=half_unit, rel=0)
    assert format_dms(*back, decimals) == text
    assert text.replace("°", "").isascii() and "60" not in text.replace("'", ":").split(":")[1:]


@settings(deadline=None, max_examples=200)
@given(longitudes, latitudes)
def test_decimal_and_minutes_come_back_to_the_printed_precision(longitude: float, latitude: float) -> None:
    decimal = format_decimal(longitude, latitude)
    back = lonlat_from_text(decimal)
    assert back == (round(longitude, 7), round(latitude, 7))
    minutes = format_degrees_minutes(longitude, latitude)
    assert format_degrees_minutes(*lonlat_from_text(minutes)) == minutes
    assert lonlat_from_text(minutes) == pytest.approx((longitude, latitude), abs=0.5 / 60 / 10**4 + 1e-12, rel=0)


@settings(deadline=None, max_examples=300)
@given(st.text(alphabet="0123456789.,;°'\"NSEW+-_ eE٣٥", max_size=30))
def test_any_text_is_a_place_in_range_or_refused(text: str) -> None:
    try:
        longitude, latitude = lonlat_from_text(text, "lat-lon")
    except CoordinateError:
        return
    assert -180 <= longitude <= 180 and -90 <= latitude <= 90
