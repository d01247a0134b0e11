# SPDX-License-Identifier: GPL-2.0-or-later
"""Places by azimuth and distance, beside a line, and by two bearings: worked out another way, and refused in words."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.cogo.constructions import beside, leg_end, where_bearings_meet
from deesc_plugin.core.cogo.constructor import Constructor
from deesc_plugin.core.cogo.typed import Bearings, Beside, Leg, NamedPlace, TextPlace, construction_in
from deesc_plugin.core.errors import CoordinateError
from deesc_plugin.core.notation.coordinates import parse_position
from tests.agreements import delimitation, feature

WGS84 = Geod(ellps="WGS84")
RANDOM = np.random.default_rng(1)


def test_the_end_of_a_leg_is_that_of_published_geodesics():
    # Karney, manual of GeodSolve(1): from JFK, 40:38:23N 073:46:44W, 53°30' and 5850 km lead to 49.01467N 2.56106E
    longitude, latitude = leg_end((-(73 + 46 / 60 + 44 / 3600), 40 + 38 / 60 + 23 / 3600), 53.5, 5_850_000.0)
    assert (round(longitude, 5), round(latitude, 5)) == (2.56106, 49.01467)


@pytest.mark.parametrize("number", range(20))
def test_two_bearings_meet_where_the_azimuths_back_say(number):
    centre = np.array([36.5, 35.0])
    first, second, meeting = (centre + RANDOM.uniform(-0.7, 0.7, (3, 2))).tolist()
    azimuths = [WGS84.inv(*start, *meeting)[0] for start in (first, second)]
    angle = abs((WGS84.inv(*meeting, *first)[0] - WGS84.inv(*meeting, *second)[0] + 90) % 180 - 90)
    if angle < 2:
        pytest.skip("they run too near to one another")
    found = where_bearings_meet(tuple(first), azimuths[0], tuple(second), azimuths[1])
    assert WGS84.inv(*found, *meeting)[2] < 1e-4


def test_two_bearings_meet_where_halving_finds_them():
    first, second, azimuth, other = (36.0, 35.5), (37.0, 35.6), 70.0, 310.0
    near, far = 1e3, 80e3  # the azimuth from the second place to the end of a leg from the first falls on the way
    for _ in range(60):
        middle = (near + far) / 2
        longitude, latitude, _ = WGS84.fwd(*first, azimuth, middle)
        seen = WGS84.inv(*second, longitude, latitude)[0] % 360
        near, far = (middle, far) if seen < other else (near, middle)
    found = where_bearings_meet(first, azimuth, second, other)
    assert WGS84.inv(*found, longitude, latitude)[2] < 1e-4


@pytest.mark.parametrize(
    ("second", "azimuths", "said"),
    [
        ((36.0, 35.5), (10, 50), "leave from the same place"),
        ((36.1, 35.5), (10, 10), "have the azimuth 10°"),
        ((36.1, 35.5), (10, 9.5), "at an angle of 0.5"),
        ((36.1, 35.5), (0, 180.2), "at an angle of 0.1"),
        # (36, 35.5) and (36.1, 35.5) lie 9,071 m apart, and 9,071 m × tan 45° behind the first on its azimuth of 180°
        ((36.1, 35.5), (180, 315), r"9\.0[67] km behind the first place"),
        ((36.1, 35.5), (45, 180), r"9\.0[67] km behind the second place"),
    ],
)
def test_bearings_that_tell_no_place_are_refused_in_one_sentence(second, azimuths, said):
    with pytest.raises(CoordinateError, match=said):
        where_bearings_meet((36.0, 35.5), azimuths[0], second, azimuths[1])


LINE = np.array([(36.0, 35.5), (36.2, 35.5), (36.2, 35.5), (36.2, 35.7)])
FIRST_M = WGS84.inv(36.0, 35.5, 36.2, 35.5)[2]


@pytest.mark.parametrize(
    ("chainage", "offset"), [(5_000, 0), (5_000, 250), (5_000, -250), (0, 100), (FIRST_M + 4_000, -3_000)]
)
def test_a_place_beside_a_line_is_its_foot_s_right_angle_away(chainage, offset):
    found = beside(LINE, chainage, offset, "Line")
    start, along = ((36.0, 35.5), chainage) if chainage < FIRST_M else ((36.2, 35.5), chainage - FIRST_M)
    end = (36.2, 35.5) if chainage < FIRST_M else (36.2, 35.7)
    foot = WGS84.fwd(*start, WGS84.inv(*start, *end)[0], along)[:2]
    onward, _, metres = WGS84.inv(*foot, *found)
    assert metres == pytest.approx(abs(offset), abs=1e-6)
    if offset:
        # positive to the right: the way on and the way to the place are a quarter of a turn apart
        turned = (onward - WGS84.inv(*foot, *end)[0]) % 360
        assert turned == pytest.approx(90 if offset > 0 else 270, abs=1e-6)


def test_at_the_end_of_a_line_the_last_edge_counts_and_beyond_it_nothing():
    whole = FIRST_M + WGS84.inv(36.2, 35.5, 36.2, 35.7)[2]
    assert beside(LINE, whole - 1e-6, 0, "Line") == pytest.approx((36.2, 35.7))
    with pytest.raises(CoordinateError, match=r"beyond the end of Line, which is 40\.34"):
        beside(LINE, whole + 1, 0, "Line")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("@ 45°30' 1250 m", Leg(None, 45.5, 1250.0)),
        ("3. @ 45.5, 1.25 km", Leg(None, 45.5, 1250.0)),
        ("4 @ 45.5 1250", Leg(None, 45.5, 1250.0)),
        ("(5) [1.1/37] @ 1 2", Leg(NamedPlace("1.1", 37), 1.0, 2.0)),
        ("6. [M4] 12+500 -250 m", Beside("M4", 12_500.0, -250.0)),
        ("٧. ٣٥٫٩٣°N 36.63°E @ 1 2", Leg(TextPlace("35.93°N 36.63°E"), 1.0, 2.0)),
        ("@ ٤٥٫٥ ١٢٥٠ م", Leg(None, 45.5, 1250.0)),
        ("Аз. 45°30′00″ 1,25 км", Leg(None, 45.5, 1250.0)),
        ("آزیموت ۴۵ ۱۲۵۰ متر", Leg(None, 45.0, 1250.0)),
        ("semt 360 5", Leg(None, 0.0, 5.0)),
        ("35.93°N 36.63°E @ 1 2", Leg(TextPlace("35.93°N 36.63°E"), 1.0, 2.0)),
        ("[1.1/37] @ 1 2", Leg(NamedPlace("1.1", 37), 1.0, 2.0)),
        ("[M4] 12+500 -250 m", Beside("M4", 12_500.0, -250.0)),
        ("«az @ & 5» 12,5 km +0,25 km", Beside("az @ & 5", 12_500.0, 250.0)),
        ("[M4] 900", Beside("M4", 900.0, 0.0)),
        ("@ 45 & @ 120", Bearings(None, 45.0, None, 120.0)),
        ("[1.1/1] @ 45 и “Post 3” @ 120", Bearings(NamedPlace("1.1", 1), 45.0, NamedPlace("Post 3"), 120.0)),
        ("35.93°N 36.63°E", None),
        ("[12] 35.93°N 36.63°E", None),
    ],
)
def test_what_is_typed(text, meant):
    assert construction_in(text) == meant


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("@ 45", "behind the azimuth a distance belongs"),
        ("@ 400 5", "between 0° and 360°"),
        ("@ -5 5", "between 0° and 360°"),
        ("@ north 5", "“north” is no azimuth"),
        ("@ 45 @ 120", "parted by &"),
        ("@ 1 & @ 2 & @ 3", "more than two"),
        ("[M4] 100 200", "which side"),
        ("[M4] here", "chainage and an offset"),
    ],
)
def test_what_is_typed_wrong_is_refused_in_one_sentence(text, said):
    with pytest.raises(CoordinateError, match=said):
        construction_in(text)


ZONE = feature("sector", "North “One”", shapely.box(9.5, 0.5, 9.6, 0.6), number=4, names=(("ru", "Север"),))
POST = feature("lookout", "Post 3", shapely.Point(9.55, 0.65))
TWINS = [feature("lookout", "Twin", shapely.Point(9.5 + step, 0.7)) for step in (0.0, 0.1)]
KNOWN = Constructor(delimitation(ZONE, POST, *TWINS))


def place_of(text, before=None, after=None):
    return KNOWN.place(construction_in(text), parse_position, before, after)


def test_features_are_called_by_name_and_zones_by_number():
    corner = (9.6, 0.6)  # the north-westernmost corner of the box is 1, and 2 follows clockwise
    expected = leg_end(corner, 45.0, 1_000.0)
    assert place_of("[1.4/2] @ 45 1000") == place_of("[СЕВЕР/2] @ 45 1 km") == expected
    assert place_of("[Post 3] @ 90 5") == leg_end((9.55, 0.65), 90.0, 5.0)
    assert place_of("0.5°N 9.5°E @ 0 7") == leg_end((9.5, 0.5), 0.0, 7.0)
    # clockwise from the north-west corner the north side comes first: to the right of it lies the inside
    longitude, latitude = place_of("[North “One”] 5+000 +100")
    assert 9.5 < longitude < 9.6 and latitude == pytest.approx(0.6 - 100 / 110_574, abs=1e-5)


def test_without_a_place_the_azimuth_leaves_from_the_one_before_and_the_second_from_the_one_after():
    assert place_of("@ 90 5", (9.5, 0.5)) == leg_end((9.5, 0.5), 90.0, 5.0)
    found = place_of("@ 0 & @ 270", (9.5, 0.5), (9.6, 0.6))
    assert found == where_bearings_meet((9.5, 0.5), 0.0, (9.6, 0.6), 270.0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("@ 45 5", "No place stands there"),
        ("[1.4/2] @ 45 & @ 90", "No place stands there"),
        ("[Nobody] 5", "No zone or line is called “Nobody”"),
        ("[Post 3] 5", "No zone or line is called “Post 3”"),
        ("[Nobody] @ 5 5", "No post or checkpoint is called"),
        ("[Nobody/3] @ 5 5", "No feature is called"),
        ("[Twin] @ 5 5", "Several features are called “Twin”"),
        ("[1.4/5] @ 5 5", "has 4 turning points, and none with the number 5"),
        ("nowhere @ 5 5", "nowhere"),
    ],
)
def test_what_cannot_be_found_is_said(text, said):
    with pytest.raises(CoordinateError, match=said):
        place_of(text)
