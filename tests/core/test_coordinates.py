# SPDX-License-Identifier: GPL-2.0-or-later
"""The single entry point: which notation a text is in, and that every notation agrees."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.errors import CoordinateError
from deesc_plugin.core.geodesy import distance
from deesc_plugin.core.notation.coordinates import (
    format_decimal,
    format_degrees_minutes,
    format_dms,
    format_utm,
    mgrs_from_lonlat,
    notation_of,
    parse_position,
)


@pytest.mark.parametrize(
    ("text", "notation", "place"),
    [
        ("35.93°N 36.63012°E", "dms", (36.63012, 35.93)),
        ("N35 55.8 E36 37.8", "dms", (36.63, 35.93)),
        ("37N 36E", "dms", (36.0, 37.0)),
        ("36E 37N", "dms", (36.0, 37.0)),
        # GeoConvert on "37n 283456 3976543": 37S is band S here
        ("37S 0283456 3976543", "utm", (36.60033008044832, 35.90924523018453)),
        ("37N 283456mE 3976543mN", "utm", (36.60033008044832, 35.90924523018453)),
        ("37 north 283456 3976543", "utm", (36.60033008044832, 35.90924523018453)),
        # GeoConvert on "37s 283456 8000000"
        ("37 south 283456 8000000", "utm", (36.95393461606368, -18.07786122679739)),
        ("37K 283456 8000000", "utm", (36.95393461606368, -18.07786122679739)),
        # GeoConvert on "37SBV83"
        ("37S BV 8 3", "mgrs", (36.62854983334649, 35.53534239619752)),
    ],
)
def test_auto(text: str, notation: str, place: tuple[float, float]) -> None:
    assert notation_of(text) == notation
    assert parse_position(text) == pytest.approx(place, abs=1e-11)
    assert parse_position(text, notation) == parse_position(text)


@pytest.mark.parametrize(
    ("text", "notation", "reason"),
    [
        ("37S 283456 8000000", "auto", "37S 283456 8000000” is refused: The northing .* does not lie in 37S"),
        ("61S 283456 3976543", "auto", "zone 61|Zone 61"),
        ("ZAF2557573805", "auto", "polar grid"),
        ("36XVG11", "auto", "36X does not exist"),
        ("35°55'48\"N 36°37'48\"E", "decimal", "not in decimal degrees"),
        ("35.93N 36.63E", "utm", "not UTM"),
        ("35.93N 36.63E", "mgrs", "not MGRS"),
        ("37SBV8345676543", "dms", "does not belong"),
        ("Idlib", "auto", "does not belong"),
        ("", "auto", "missing"),
        ("1_0N 3_6E", "auto", "does not belong"),
    ],
)
def test_refused(text: str, notation: str, reason: str) -> None:
    with pytest.raises(CoordinateError, match=reason):
        parse_position(text, notation)


def test_wrong_use_is_told_to_the_programmer() -> None:
    with pytest.raises(ValueError, match="notation"):
        parse_position("35N 36E", "degrees")
    with pytest.raises(ValueError, match="order"):
        parse_position("35 36", order="latlon")


@settings(deadline=None, max_examples=150)
@given(st.floats(35, 42.5), st.floats(32, 37.5))
def test_every_notation_of_a_place_reads_as_that_place(longitude: float, latitude: float) -> None:
    """Over Syria, both sides of 36°E: each text, read by itself, is the place to its printed precision in metres."""
    texts = [
        (format_decimal(longitude, latitude), 0.008),  # half of 1e-7° each way: 5.6 mm and 4.7 mm
        (format_dms(longitude, latitude), 0.22),  # half of 0.01″ each way: 0.155 m and 0.13 m
        (format_degrees_minutes(longitude, latitude), 0.13),  # half of 0.0001′ each way: 0.093 m and 0.08 m
        (format_utm(longitude, latitude), 0.0072),  # half a centimetre each way
        (mgrs_from_lonlat(longitude, latitude), 0.71),  # half a metre each way
    ]
    for text, metres in texts:
        assert distance(*parse_position(text), longitude, latitude) <= metres


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=40))
def test_any_text_at_all_is_a_place_or_refused(text: str) -> None:
    try:
        parse_position(text)
    except CoordinateError as error:
        assert str(error).isprintable()
