# SPDX-License-Identifier: GPL-2.0-or-later
"""UTM: zones, bands, projected numbers and texts, against GeographicLib's GeoConvert and published values."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Transformer

from deesc_plugin.core.errors import CoordinateError
from deesc_plugin.core.notation.utm import band_of, format_utm, lonlat_from_utm, utm_from_lonlat, zone_of
from deesc_plugin.core.notation.utm_text import utm_from_text

longitudes = st.floats(-180, 180)
latitudes = st.floats(-80, 83.9999999)

# GeoConvert -u -p 4 (GeographicLib 2.1.2); the band by the table of NGA.STND.0037
GEOCONVERT = [
    (36.63012, 35.93, 37, "S", 286200.6051, 3978779.9218),
    (35.9999999, 35.5, 36, "S", 772120.1029, 3932632.6541),
    (36.0, 35.5, 37, "S", 227879.8881, 3932632.6544),
    (36.0, 32.7, 37, "S", 218754.0238, 3622009.7241),
    (4.5, 60.0, 32, "V", 249129.5488, 6659949.5736),
    (8.9999999, 75.0, 31, "X", 673068.2630, 8332368.9522),
    (9.0, 75.0, 33, "X", 326931.7341, 8332368.9525),
    (21.0, 75.0, 35, "X", 326931.7341, 8332368.9525),
    (33.0, 75.0, 37, "X", 326931.7341, 8332368.9525),
    (151.2153, -33.8568, 56, "H", 334900.5697, 6252288.7529),
    (0.0, -79.9999, 31, "C", 441867.2095, 1116926.1912),
    (179.9999, 83.9999, 60, "X", 534994.0707, 9328993.9730),
]


@pytest.mark.parametrize(("longitude", "latitude", "zone", "band", "easting", "northing"), GEOCONVERT)
def test_against_geoconvert(
    longitude: float, latitude: float, zone: int, band: str, easting: float, northing: float
) -> None:
    place = utm_from_lonlat(longitude, latitude)
    assert (int(place.zone), str(place.band)) == (zone, band)
    assert float(place.easting) == pytest.approx(easting, abs=6e-5)
    assert float(place.northing) == pytest.approx(northing, abs=6e-5)
    back = lonlat_from_utm(place.zone, place.band, place.easting, place.northing)
    assert back == (pytest.approx(longitude, abs=1e-12), pytest.approx(latitude, abs=1e-12))


def test_published_value() -> None:
    # AGI STK help, "Convert MapGridPoint": LatLon 33.5 74.75 is UTM 43S 476779 3706747, with 43S as zone and band
    assert format_utm(74.75, 33.5, decimals=0) == "43S 476779 3706747"


def test_oracle_sample(shared_data: Path) -> None:
    vectors = [
        vector
        for vector in json.loads((shared_data / "mgrs_vectors_sample.json").read_text("utf-8"))
        if vector["kind"] == "forward" and vector["cls"] != "ups-pole"
    ]
    assert len(vectors) > 500
    place = utm_from_lonlat([vector["lon"] for vector in vectors], [vector["lat"] for vector in vectors])
    written = [vector["utm"].split() for vector in vectors]
    assert [f"{zone:02d}{'s' if band < 'N' else 'n'}" for zone, band in zip(place.zone, place.band)] == [
        text[0] for text in written
    ]
    # the sample's numbers are cut to a tenth of a millimetre
    np.testing.assert_allclose(place.easting, [float(text[1]) for text in written], rtol=0, atol=1.1e-4)
    np.testing.assert_allclose(place.northing, [float(text[2]) for text in written], rtol=0, atol=1.1e-4)


@settings(deadline=None, max_examples=100)
@given(longitudes, latitudes)
def test_there_and_back(longitude: float, latitude: float) -> None:
    place = utm_from_lonlat(longitude, latitude)
    back_longitude, back_latitude = lonlat_from_utm(place.zone, place.band, place.easting, place.northing)
    assert float(back_latitude) == pytest.approx(latitude, abs=1e-11)
    turn = (float(back_longitude) - longitude + 180) % 360 - 180
    assert turn * np.cos(np.radians(latitude)) == pytest.approx(0, abs=1e-11)


@settings(deadline=None, max_examples=60)
@given(st.floats(30, 42), st.floats(-79, 83))
def test_against_proj_own_zones(longitude: float, latitude: float) -> None:
    place = utm_from_lonlat(longitude, latitude)
    south = " +south" if latitude < 0 else ""
    proj = Transformer.from_pipeline(
        f"+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=utm +zone={int(place.zone)}{south}"
        " +ellps=WGS84"
    )
    assert (float(place.easting), float(place.northing)) == pytest.approx(proj.transform(longitude, latitude), abs=1e-6)


def test_zone_seams() -> None:
    # the zone east of a meridian owns it; 180° is also 180°W, the western edge of zone 1
    longitude = [35.999999999999, 36.0, -1e-20, 0.0, 180.0, -180.0, 179.999999]
    assert zone_of(longitude, [35.5] * 7).tolist() == [36, 37, 30, 31, 1, 1, 60]
    # Norway: 32V takes 3°E to 6°E between 56°N and 64°N, and only there
    assert zone_of([2.999999, 3.0, 5.9, 3.0, 3.0], [60.0, 60.0, 60.0, 55.99, 64.0]).tolist() == [31, 32, 32, 31, 31]
    # Svalbard: 31X to 9°E, 33X to 21°E, 35X to 33°E, 37X to 42°E; below 72°N the plain zones
    at_75 = zone_of([0.0, 8.99, 9.0, 20.99, 21.0, 32.99, 33.0, 41.99, 42.0, -0.01], [75.0] * 10)
    assert at_75.tolist() == [31, 31, 33, 33, 35, 35, 37, 37, 38, 30]
    assert zone_of([7.0, 7.0], [71.999, 72.0]).tolist() == [32, 31]


def test_band_edges() -> None:
    latitude = [-80.0, -72.0000001, -72.0, -1e-20, 0.0, 7.999, 8.0, 31.999, 32.0, 39.9999, 40.0, 72.0, 80.0, 83.999]
    assert "".join(band_of(latitude)) == "CCDMNNPRSSTXXX"


@pytest.mark.parametrize(
    ("longitude", "latitude", "reason"),
    [
        (36, 84.0, "UPS"),
        (36, -80.0001, "UPS"),
        (36, 91, "no latitude"),
        (181, 35, "no longitude"),
        (float("nan"), 35, "no longitude"),
        (36, float("inf"), "no latitude"),
    ],
)
def test_places_outside_the_grid(longitude: float, latitude: float, reason: str) -> None:
    with pytest.raises(CoordinateError, match=reason):
        utm_from_lonlat([36.0, longitude], [35.0, latitude])


@pytest.mark.parametrize(
    ("zone", "band", "easting", "northing", "reason"),
    [
        (0, "S", 283456, 3976543, "zones run from 1 to 60"),
        (61, "S", 283456, 3976543, "zones run from 1 to 60"),
        (37, "I", 283456, 3976543, "no latitude band"),
        (37, "B", 283456, 3976543, "no latitude band"),
        (37, "S", 99999, 3976543, "easting 99999.00 m is not between"),
        (37, "S", 900001, 3976543, "easting"),
        (37, "S", 283456, -1, "northing"),
        (37, "N", 283456, 10_000_001, "northing"),
        (37, "N", 283456, 9_900_000, "does not lie in 37 north"),
        (37, "S", 283456, float("nan"), "northing"),
        (37, "R", 283456, 3976543, r"does not lie in 37R \(24°N to 32°N\)"),
        (37, "T", 283456, 3976543, r"does not lie in 37T \(40°N to 48°N\)"),
        (37, "S", 283456, 8_000_000, r"37S \(32°N to 40°N\); a place in the southern hemisphere"),
        (32, "X", 500000, 8_600_000, "zone 32X does not exist"),
        (34, "X", 500000, 8_600_000, "zone 34X does not exist"),
        (36, "X", 500000, 8_600_000, "zone 36X does not exist"),
    ],
)
def test_impossible_grid_places(zone: int, band: str, easting: float, northing: float, reason: str) -> None:
    with pytest.raises(CoordinateError, match="(?i)" + reason):
        lonlat_from_utm(zone, band, easting, northing)


def test_a_zone_reaches_over_its_seam() -> None:
    # GeoConvert, "37n 180000 3932633": 35.48... lies west of 36°E, as maps in zone 37 of all Idlib need
    longitude, latitude = lonlat_from_utm([37, 36], ["S", "S"], [180000.0, 820000.0], [3932633.0, 3932633.0])
    assert longitude[0] < 36 < longitude[1]
    # the two are mirror images about 36°E: 320 km west of 39°E and 320 km east of 33°E
    assert longitude.sum() == pytest.approx(72.0, abs=1e-12)
    assert latitude[0] == pytest.approx(latitude[1], abs=1e-12)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("37S 0283456 3976543", (37, "S", 283456.0, 3976543.0)),
        ("37s 283456.25 3976543.5", (37, "S", 283456.25, 3976543.5)),
        ("37 S 283456,25 3976543,5", (37, "S", 283456.25, 3976543.5)),
        ("37S 283456, 3976543", (37, "S", 283456.0, 3976543.0)),
        ("37S 283456,3976543", (37, "S", 283456.0, 3976543.0)),
        ("37N 283456mE 3976543mN", (37, "N", 283456.0, 3976543.0)),
        ("37N 283456mE3976543mN", (37, "N", 283456.0, 3976543.0)),
        ("37S 283456 m E, 3976543 m N", (37, "S", 283456.0, 3976543.0)),
        ("37S E283456 N3976543", (37, "S", 283456.0, 3976543.0)),
        ("UTM zone 37 north, E 283456.5, N 3976543.2", (37, "north", 283456.5, 3976543.2)),
        ("Zone 37 SOUTH 283456 8000000", (37, "south", 283456.0, 8000000.0)),
        ("1C 441867 1116926", (1, "C", 441867.0, 1116926.0)),
        ("٣٧S ٢٨٣٤٥٦ ٣٩٧٦٥٤٣", (37, "S", 283456.0, 3976543.0)),
    ],
)
def test_texts(text: str, parts: tuple[int, str, float, float]) -> None:
    assert utm_from_text(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "37S",
        "37S 283456",
        "37 283456 3976543",
        "S 283456 3976543",
        "37S 283_456 3976543",
        "37S 2.83456e5 3976543",
        "37S 283456 3976543 0",
        "37S -283456 3976543",
        "37S 283 456 3976543",
        "37S 283456,5,3976543,5",
        "137S 283456 3976543",
    ],
)
def test_texts_refused(text: str) -> None:
    with pytest.raises(CoordinateError, match="is refused"):
        utm_from_text(text)


@settings(deadline=None, max_examples=100)
@given(longitudes, st.floats(-79.999, 83.999), st.integers(0, 3))
def test_text_there_and_back(longitude: float, latitude: float, decimals: int) -> None:
    text = format_utm(longitude, latitude, decimals)
    zone, band, easting, northing = utm_from_text(text)
    place = utm_from_lonlat(longitude, latitude)
    half_unit = 0.5 / 10**decimals + 1e-6
    assert (zone, band) == (int(place.zone), str(place.band))
    assert (easting, northing) == pytest.approx((float(place.easting), float(place.northing)), abs=half_unit, rel=0)
    lonlat_from_utm(zone, band, easting, northing)  # rounding never pushes a text out of its band
    assert text.isascii()
