# SPDX-License-Identifier: GPL-2.0-or-later
"""MGRS against GeographicLib's GeoConvert, the NGA's GEOTRANS code (package mgrs) and published references."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from deesc_plugin.core.errors import CoordinateError
from deesc_plugin.core.geodesy import distance
from deesc_plugin.core.notation.mgrs import lonlat_from_mgrs, mgrs_from_lonlat
from deesc_plugin.core.notation.utm import utm_from_lonlat

longitudes = st.floats(-180, 179.999999)
latitudes = st.floats(-80, 83.999999)


def test_published_references() -> None:
    # GeoConvert(1): 38SMB4488 is the square from 444 km to 445 km east, 3688 km to 3689 km north, read at its centre
    longitude, latitude = lonlat_from_mgrs("38SMB4488")
    assert (round(latitude, 5), round(longitude, 5)) == (33.33424, 44.40363)
    assert mgrs_from_lonlat(44.4, 33.3, digits=2) == "38SMB4484"
    # GeoConvert's web page: Cape Morris Jesup, 83.627°N 32.664°W, in zone 24 which is not its own; given to 0.001°
    # (55 m and 6 m) and 100 m (71 m to a corner), so 150 m apart at most
    assert distance(*lonlat_from_mgrs("24XWT783908"), -32.664, 83.627) < 150
    # in its own zone 25 the page gives 504158 m east, 9286521 m north
    assert mgrs_from_lonlat(-32.664, 83.627, digits=1) == "25XEN08"


def test_oracle_sample_forward(shared_data: Path) -> None:
    vectors = _sample(shared_data)
    on_grid = [vector for vector in vectors if vector["cls"] != "ups-pole"]
    assert len(on_grid) > 500
    longitude = np.array([vector["lon"] for vector in on_grid])
    latitude = np.array([vector["lat"] for vector in on_grid])
    for digits in range(6):
        expected = [vector["by_precision"][str(digits)] for vector in on_grid]
        assert mgrs_from_lonlat(longitude, latitude, digits).tolist() == expected


def test_oracle_sample_back(shared_data: Path) -> None:
    for vector in _sample(shared_data):
        if vector["cls"] == "ups-pole":
            continue
        for digits, text in vector["by_precision"].items():
            side = 10.0 ** (5 - int(digits))
            # no place in a square is farther from its centre than half the diagonal (grid scale within 0.3 %)
            away = distance(*lonlat_from_mgrs(text), vector["lon"], vector["lat"])
            assert away <= side * 0.5**0.5 * 1.003


def test_oracle_sample_polar(shared_data: Path) -> None:
    polar = [vector for vector in _sample(shared_data) if vector["cls"] == "ups-pole"]
    assert polar
    for vector in polar:
        with pytest.raises(CoordinateError, match="polar grid"):
            mgrs_from_lonlat(vector["lon"], vector["lat"])
        with pytest.raises(CoordinateError, match="polar grid"):
            lonlat_from_mgrs(vector["mgrs"])


def test_oracle_sample_invalid(shared_data: Path) -> None:
    vectors = json.loads((shared_data / "mgrs_vectors_sample.json").read_text("utf-8"))
    invalid = [vector["mgrs"] for vector in vectors if vector["kind"] == "invalid?"]
    assert len(invalid) == 7
    for text in invalid:
        with pytest.raises(CoordinateError, match="is refused"):
            lonlat_from_mgrs(text)


def _sample(shared_data: Path) -> list[dict]:
    vectors = json.loads((shared_data / "mgrs_vectors_sample.json").read_text("utf-8"))
    return [vector for vector in vectors if vector["kind"] == "forward"]


@settings(deadline=None, max_examples=200)
@given(longitudes, latitudes, st.integers(0, 5))
def test_against_geotrans(longitude: float, latitude: float, digits: int) -> None:
    mgrs = pytest.importorskip("mgrs", reason="the package mgrs is not installed")
    place = utm_from_lonlat(longitude, latitude)
    # GEOTRANS rounds coordinates to a nanometre-like tolerance of its own: stay a millimetre away from grid lines
    assume(all(1e-3 < float(metres) % 1 < 1 - 1e-3 for metres in (place.easting, place.northing)))
    # and from edges of zones and bands, which it shifts by a tolerance of 1e-10 radians
    assume(all(abs(edge) > 1e-7 for edge in (latitude % 8, longitude % 3, latitude % 8 - 8, longitude % 3 - 3)))
    expected = mgrs.MGRS().toMGRS(latitude, longitude, MGRSPrecision=digits)
    assert mgrs_from_lonlat(longitude, latitude, digits) == expected


def test_back_against_geotrans() -> None:
    mgrs = pytest.importorskip("mgrs", reason="the package mgrs is not installed")
    for text in ("37SBV8345676543", "36SYE7212032632", "56HLH3490052288", "31NAA6602100000", "32VKM4912959949"):
        latitude, longitude = mgrs.MGRS().toLatLon(text)
        assert lonlat_from_mgrs(text) == pytest.approx((longitude, latitude), abs=1e-8)


def test_centre_and_corner() -> None:
    # GeoConvert -g -p 9 reads the centre, with -n the corner
    assert lonlat_from_mgrs("37SBV8345676543") == pytest.approx((36.60033548084362, 35.90924984496358), abs=1e-12)
    assert lonlat_from_mgrs("37SBV8345676543", at="corner") == pytest.approx(
        (36.60033008044832, 35.90924523018453), abs=1e-12
    )
    assert lonlat_from_mgrs("37SBV83") == pytest.approx((36.62854983334649, 35.53534239619752), abs=1e-12)
    assert lonlat_from_mgrs("37SBV") == pytest.approx((36.23823135215363, 35.66222798317342), abs=1e-12)


def test_digits_are_cut_off_not_rounded() -> None:
    # GeoConvert: 35.5°N 36°E is 227879.888 m east, 3932632.654 m north
    references = [mgrs_from_lonlat(36.0, 35.5, digits) for digits in range(6)]
    assert references == ["37SBV", "37SBV23", "37SBV2732", "37SBV278326", "37SBV27873263", "37SBV2787932632"]


def test_both_sides_of_36_east() -> None:
    just_west = np.nextafter(36.0, 0.0)
    assert mgrs_from_lonlat(just_west, 35.5) == "36SYE7212032632"
    assert mgrs_from_lonlat(36.0, 35.5) == "37SBV2787932632"
    west, east = lonlat_from_mgrs("36SYE7212032632"), lonlat_from_mgrs("37SBV2787932632")
    assert distance(*west, *east) < 1.5


def test_the_antimeridian_is_in_zone_1() -> None:
    # GeoConvert -m on "0 180"
    assert mgrs_from_lonlat(180.0, 0.0) == mgrs_from_lonlat(-180.0, 0.0) == "01NAA6602100000"


def test_the_equator_from_the_south() -> None:
    # the oracle sample has -1e-9° as ...99999; nearer still the northing must not become the equator's own
    for latitude in (-1e-9, -1e-12, -1e-300):
        assert mgrs_from_lonlat(3.0, latitude) == "31MEV0000099999"
    assert mgrs_from_lonlat(3.0, 0.0) == mgrs_from_lonlat(3.0, -0.0) == "31NEA0000000000"


@pytest.mark.parametrize(
    "text", ["37SBV8345676543", "37S BV 83456 76543", "37sbv 8345676543", " 37 S B V 83456 76543 ", "٣٧SBV٨٣٤٥٦٧٦٥٤٣"]
)
def test_spellings(text: str) -> None:
    assert lonlat_from_mgrs(text) == lonlat_from_mgrs("37SBV8345676543")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("37SBV 8345 676543", "as many"),
        ("37SBV834567654", "odd"),
        ("37SBV834567765432", "5, for one metre, are the most"),
        ("37SBV8345_76543", "not MGRS"),
        ("37SBV 834 567 654", "not MGRS"),
        ("37SJV8345676543", "column letter J does not exist in zone 37; its columns are ABCDEFGH"),
        ("37SBW8345676543", "row letter W does not exist"),
        ("37OBV8345676543", "O is no latitude band"),
        ("37ABV8345676543", "A is no latitude band"),
        ("37SIV8345676543", "column letter I"),
        ("0SBV8345676543", "zone 0 does not exist"),
        ("32XNM00000000", "zone 32X does not exist"),
        ("34XNM00000000", "zone 34X does not exist"),
        ("36XVG11", "zone 36X does not exist"),
        ("37TBV8345676543", r"no such square lies in band T \(40°N to 48°N\)"),
        ("37RBV8345676543", r"no such square lies in band R \(24°N to 32°N\)"),
        ("37NBV8345676543", "no such square lies in band N"),
        ("ZAF2557573805", "polar grid"),
        ("SBV8345676543", "not MGRS"),
        ("37S", "not MGRS"),
        ("", "missing"),
    ],
)
def test_refused(text: str, reason: str) -> None:
    with pytest.raises(CoordinateError, match=reason):
        lonlat_from_mgrs(text)


def test_one_bad_reference_among_many_is_named() -> None:
    with pytest.raises(CoordinateError, match="37TBV"):
        lonlat_from_mgrs(["37SBV83", "37TBV8345676543", "37SBV84"])


def test_squares_cut_by_a_band_edge_have_two_names() -> None:
    # the square of 100 km that 32°N crosses near 39°E lies in R and in S; its small squares lie in one of them
    south = mgrs_from_lonlat(39.5, 31.99, digits=0)
    north = mgrs_from_lonlat(39.5, 32.01, digits=0)
    assert (south[2], north[2]) == ("R", "S") and south[3:] == north[3:]
    assert lonlat_from_mgrs(south) == lonlat_from_mgrs(north)
    inside = mgrs_from_lonlat(39.5, 31.99, digits=3)
    with pytest.raises(CoordinateError, match="band S"):
        lonlat_from_mgrs(inside.replace("R", "S", 1))


def test_arrays_keep_their_shape() -> None:
    longitude = np.array([[36.0, 36.5, 37.0], [38.0, -60.0, 5.0]])
    latitude = np.array([[35.5, 35.6, 33.0], [34.0, -33.0, 60.0]])
    references = mgrs_from_lonlat(longitude, latitude)
    assert references.shape == (2, 3)
    assert references[1, 2] == mgrs_from_lonlat(5.0, 60.0)
    assert mgrs_from_lonlat(np.zeros(0), np.zeros(0)).shape == (0,)


@settings(deadline=None, max_examples=200)
@given(longitudes, latitudes, st.integers(0, 5))
def test_a_reference_holds_its_place_and_comes_back(longitude: float, latitude: float, digits: int) -> None:
    text = mgrs_from_lonlat(longitude, latitude, digits)
    assert text.isascii() and len(text) == 5 + 2 * digits
    side = 10.0 ** (5 - digits)
    centre = lonlat_from_mgrs(text)
    assert distance(*centre, longitude, latitude) <= side * 0.5**0.5 * 1.003
    # the centre has the same name again unless the edge of a zone or a band cuts the square
    assume(-80 <= centre[1] < 84)
    place, there = utm_from_lonlat(longitude, latitude), utm_from_lonlat(*centre)
    if (int(place.zone), str(place.band)) == (int(there.zone), str(there.band)):
        assert mgrs_from_lonlat(*centre, digits) == text


@settings(deadline=None, max_examples=200)
@given(st.integers(170_000, 830_000), st.integers(3_600_000, 4_400_000))
def test_the_corner_lies_in_its_square(easting: int, northing: int) -> None:
    column, row = "ABCDEFGH"[easting // 100_000 - 1], "ABCDEFGHJKLMNPQRSTUV"[northing // 100_000 % 20]
    text = f"37S{column}{row}{easting % 100_000:05d}{northing % 100_000:05d}"
    corner = lonlat_from_mgrs(text, at="corner")
    assume(int(utm_from_lonlat(*corner).zone) == 37)
    assert mgrs_from_lonlat(*corner) == text


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet="0123456789ABCSXVIO _٣", max_size=20))
def test_any_text_is_a_place_or_refused(text: str) -> None:
    try:
        longitude, latitude = lonlat_from_mgrs(text)
    except CoordinateError:
        return
    assert -180 <= longitude <= 180 and -81 <= latitude <= 85


def test_wrong_use_is_told_to_the_programmer() -> None:
    with pytest.raises(ValueError, match="digits"):
        mgrs_from_lonlat(36.0, 35.0, digits=6)
    with pytest.raises(ValueError, match="centre"):
        lonlat_from_mgrs("37SBV83", at="center")
