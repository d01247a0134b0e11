# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from dataclasses import replace

import pytest
import shapely

from deesc_plugin.core.place_search import Found, PlaceSearch, coordinates_in, settlements_in
from deesc_plugin.core.saying import FeatureName
from deesc_plugin.paths import bundled_gazetteer
from tests.agreements import RIVERLAND, delimitation, feature

ZONE = feature(
    "sector",
    "Upper 1",
    shapely.box(9.5, 0.5, 9.6, 0.6),
    number=1,
    names=(("ar", "القطاع الأول"), ("fa", "ناحیهٔ خان‌شیخون")),
)
NAMESAKE = feature("sector", "Upper 12", shapely.box(9.7, 0.5, 9.8, 0.6), number=12)
POST = feature("lookout", "Mill", shapely.Point(9.55, 0.5), number=3)


@pytest.fixture(scope="module")
def search():
    known = delimitation(ZONE, NAMESAKE, POST)
    return PlaceSearch(known, settlements_in([bundled_gazetteer(["SY"])], known.agreement, known.reference))


def first(search, text):
    place = next(search.find(text))
    return place.found, place.name.label if isinstance(place.name, FeatureName) else place.name


# the positions are GeoNames': Yabrud 33.96921 36.65729, Tasil 32.83395 35.96973
@pytest.mark.parametrize(
    ("typed", "name", "place"),
    [
        ("yabrud", "Yabrūd", (36.65729, 33.96921)),
        ("YABRŪD", "Yabrūd", (36.65729, 33.96921)),
        ("Ябруд", "Yabrūd", (36.65729, 33.96921)),
        ("يبرود", "Yabrūd", (36.65729, 33.96921)),
        ("یبرود", "Yabrūd", (36.65729, 33.96921)),  # with the Persian yeh
        ("يَبْرُود", "Yabrūd", (36.65729, 33.96921)),  # with vowel signs
        ("тасиль", "Tasīl", (35.96973, 32.83395)),
        ("Tayyibat al-imam", "Ţayyibat al Imām", (36.71219, 35.26592)),
        ("طيبة الإمام", "Ţayyibat al Imām", (36.71219, 35.26592)),  # with hamza
        ("uqayribat", "‘Uqayribāt", (37.46442, 35.04310)),
    ],
)
def test_settlements_are_found_however_their_names_are_typed(search, typed, name, place):
    found = next(search.find(typed))
    assert (found.found, found.name.label) == (Found.SETTLEMENT, name)
    assert shapely.get_coordinates(found.geometry).tolist() == [list(place)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("upper 1", (Found.FEATURE, "Upper 1")),
        ("القطاع الاول", (Found.FEATURE, "Upper 1")),
        (
            "\u2068\u200fالقطاع الأول\u2069",
            (Found.FEATURE, "Upper 1"),
        ),  # copied from the window, with marks of direction
        ("القـطـاع الاول", (Found.FEATURE, "Upper 1")),  # drawn out
        ("ناحیۀ خان شيخون", (Found.FEATURE, "Upper 1")),  # a blank for the joint, an Arabic yeh, hamza on the heh
        ("1.1", (Found.FEATURE, "Upper 1")),
        ("١٫١", (Found.FEATURE, "Upper 1")),
        ("1.12", (Found.FEATURE, "Upper 12")),
        ("mil", (Found.FEATURE, "Mill")),
        ("3", (Found.FEATURE, "Mill")),
        ("1.1/3", (Found.TURNING_POINT, "Upper 1")),
        ("Upper 1 / 3", (Found.TURNING_POINT, "Upper 1")),
        ("القطاع الاول/٣", (Found.TURNING_POINT, "Upper 1")),
        ("1.1/", (Found.FEATURE, "Upper 1")),  # before its number is typed
        ("1.1/0", (Found.FEATURE, "Upper 1")),
        ("1.1/5", (Found.FEATURE, "Upper 1")),
    ],
)
def test_features_are_found_by_name_and_number(search, typed, expected):
    assert first(search, typed) == expected


def test_a_turning_point_is_the_one_of_the_table(search):
    point = next(search.find("1.1/3"))
    # numbered clockwise from the north-west corner, as in the tables: the third is the south-east one
    assert (point.number, point.region.in_language("en")) == (3, "Upper")


@pytest.mark.parametrize(
    "typed",
    ["36.65°E 33.97°N", "33°58'12\"N 36°39'00\"E", "37S 282883.29 3761318.38", "37S BT 82883 61318"],
)
def test_coordinates_are_found_in_every_notation(search, typed):
    """Both UTM and MGRS are pyproj's for 36.65°E 33.97°N in EPSG:32637."""
    for found in (next(search.find(typed)), next(coordinates_in(typed))):
        assert found.found is Found.COORDINATES
        assert shapely.get_coordinates(found.geometry)[0] == pytest.approx((36.65, 33.97), abs=1e-5)


def test_what_begins_with_the_text_comes_before_what_holds_it_and_the_larger_first(search):
    likeness = [place.likeness for place in search.find("al")]
    assert likeness == sorted(set(likeness), reverse=True) and len(likeness) == 30
    # a zone before the post of the same beginning; of settlements the larger: GeoNames has 1.6 million people in Aleppo
    known = delimitation(replace(POST, name="Aleppo mill"), replace(ZONE, name="Aleppo zone"))
    settlements = settlements_in([bundled_gazetteer(["SY"])], known.agreement, known.reference)
    found = [place.name.label for place in PlaceSearch(known, settlements).find("Al")]
    assert found[:3] == ["Aleppo zone", "Aleppo mill", "Aleppo"]
    assert list(search.find("")) == list(search.find("  ")) == list(search.find("nowhere at all")) == []
    nobody = replace(POST, uid="gone", geometry=None, name="Nobody")
    assert list(PlaceSearch(delimitation(nobody), []).find("nobody")) == []
    assert RIVERLAND.countries != ("SY",)
