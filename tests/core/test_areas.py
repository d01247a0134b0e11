# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas divided among administrative units: they add up, and they are where they should be."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from deesc_plugin.core.delimitation import Reference, ReferenceUnit
from deesc_plugin.core.geodesy import area
from deesc_plugin.core.tables.areas import (
    NOT_MEASURABLE,
    area_table,
    not_measurable,
    unit_area_table,
    unit_shares,
)
from deesc_plugin.core.tables.csv_output import csv_text, plain_columns
from deesc_plugin.core.tables.printed import printed_areas
from deesc_plugin.paths import phrases
from tests.agreements import REFERENCE, delimitation, feature

GEOD = Geod(ellps="WGS84")


def karney(geometry: shapely.Geometry) -> float:
    return abs(GEOD.geometry_area_perimeter(geometry)[0]) / 1e6


def rows(drawn):
    return list(unit_area_table(drawn).rows)


def test_a_zone_that_mirrors_itself_across_a_units_boundary_is_halved():
    """RV01 and RV02 meet on the meridian 11°E, about which the box is a mirror image."""
    box = shapely.box(10.5, 0.5, 11.5, 1.5)
    found = rows(delimitation(feature("sector", "Astride", box)))
    assert [row[3:6] for row in found] == [("RV01", "Upper", 1), ("RV02", "Lower", 1)]
    assert [float(row[6]) for row in found] == [pytest.approx(karney(box) / 2, abs=1e-6)] * 2


def test_what_lies_in_no_unit_has_a_row_of_its_own_at_the_end():
    """A box across 9°E, where the units end: the halves are mirror images again."""
    box = shapely.box(8.5, 0.5, 9.5, 1.5)
    found = rows(delimitation(feature("sector", "Abroad", box)))
    assert [row[3:6] for row in found] == [("RV01", "Upper", 1), ("", "", 1)]
    assert [float(row[6]) for row in found] == [pytest.approx(karney(box) / 2, abs=1e-6)] * 2


def test_without_a_reference_everything_lies_in_no_unit():
    box = shapely.box(9.5, 0.5, 10.5, 1.5)
    [row] = rows(delimitation(feature("sector", "Alone", box), reference=Reference()))
    assert row[3:6] == ("", "", 1)
    assert float(row[6]) == pytest.approx(karney(box), abs=1e-6)


def test_withdrawn_features_points_and_what_is_not_drawn_are_left_out():
    drawn = delimitation(
        feature("sector", "Gone", shapely.box(9.1, 0.1, 9.2, 0.2), status="withdrawn"),
        feature("gate", "Gate", shapely.Point(9.5, 0.5)),
        feature("sector", "Empty", None),
    )
    assert rows(drawn) == []


def test_features_of_one_group_are_counted_by_unit():
    drawn = delimitation(
        feature("sector", "A", shapely.box(9.1, 0.1, 9.2, 0.2)),
        feature("sector", "B", shapely.box(10.9, 0.1, 11.1, 0.2)),
        feature("sector", "C", shapely.box(11.3, 0.1, 11.4, 0.2), party="SOUTH"),
    )
    assert [row[2:6] for row in rows(drawn)] == [
        ("NORTH", "RV01", "Upper", 2),
        ("NORTH", "RV02", "Lower", 1),
        ("SOUTH", "RV02", "Lower", 1),
    ]


def test_units_that_overlap_do_not_count_an_area_twice():
    box = shapely.box(9.5, 0.5, 9.7, 0.7)
    units = (
        ReferenceUnit("A", "One", shapely.box(9, 0, 9.6, 1)),
        ReferenceUnit("B", "Two", shapely.box(9.4, 0, 10, 1)),
    )
    [shares] = unit_shares([feature("sector", "Both", box)], units)
    assert [share.pcode for share in shares] == ["A", "B"]
    assert sum(share.square_metres for share in shares) == pytest.approx(karney(box) * 1e6, abs=1e-3)
    assert shares[0].square_metres == pytest.approx(shares[1].square_metres, abs=1.0)  # halves again


def test_a_line_that_runs_along_a_units_boundary_gives_no_sliver():
    box = shapely.box(10, 0.5, 11, 1.5)
    assert [row[3] for row in rows(delimitation(feature("sector", "To the line", box)))] == ["RV01"]


def test_a_zone_that_crosses_itself_has_no_area_and_is_in_no_sum():
    """The rings' signed halves cancel out: an area of nearly nothing for some 6,000 km²."""
    bow = shapely.Polygon([(10.5, 0.5), (11.5, 1.5), (11.5, 0.5), (10.5, 1.5)])
    box = shapely.box(9.5, 0.5, 9.6, 0.6)
    drawn = delimitation(
        feature("sector", "Bow", bow), feature("sector", "Sound", box), feature("haven", "Other bow", bow)
    )
    assert area_table(drawn).rows == (
        ("upper", "haven", "NORTH", 1, None, 1),
        ("upper", "sector", "NORTH", 2, pytest.approx(karney(box)), 1),
    )
    assert unit_area_table(drawn).rows == (
        ("upper", "haven", "NORTH", "", "", 1, None, None, NOT_MEASURABLE),
        ("upper", "sector", "NORTH", "RV01", "Upper", 1, Decimal(f"{karney(box):.6f}"), None, None),
        ("upper", "sector", "NORTH", "", "", 1, None, None, NOT_MEASURABLE),
    )
    assert {one.name for one in not_measurable(drawn)} == {"Bow", "Other bow"}
    assert csv_text(unit_area_table(drawn)).split("\r\n")[1] == "upper,haven,NORTH,,,1,,,not measurable (invalid)"


@pytest.mark.parametrize("language", ["en", "ru", "ar", "tr", "fa"])
def test_printed_areas_say_what_could_not_be_measured_and_that_a_total_leaves_it_out(language):
    bow = shapely.Polygon([(10.5, 0.5), (11.5, 1.5), (11.5, 0.5), (10.5, 1.5)])
    box = shapely.box(9.5, 0.5, 9.6, 0.6)
    drawn = delimitation(
        feature("sector", "Bow", bow), feature("sector", "Sound", box), feature("haven", "Other bow", bow)
    )
    say = phrases("tables", language)
    table = printed_areas(drawn, say)
    at = [table.columns.index(name) for name in ("unit", "features", "area_km2")]
    area = f"{karney(box):.6f}"
    party = table.rows[0][table.columns.index("party")]
    assert [tuple(row[place] for place in at) for row in table.rows] == [
        ("Upper", "1", area),
        (say("not_measurable"), "1", ""),
        (say("of_party", total=say("total_measurable"), party=party), "", area),
        (say("not_measurable"), "1", ""),
    ]
    assert table.totals == {2}


def test_a_unit_is_called_as_the_agreement_calls_it_and_as_the_reference_does_where_it_does_not():
    box, other = shapely.box(9.5, 0.5, 9.6, 0.6), shapely.box(10.5, 0.5, 10.6, 0.6)
    units = (
        ReferenceUnit("RV01", "Uppr`", shapely.box(9, 0, 10, 1)),
        ReferenceUnit("XX", "Abr`oad", shapely.box(10, 0, 11, 1)),
    )
    drawn = delimitation(feature("sector", "A", box), feature("sector", "B", other), reference=Reference(units=units))
    assert [row[3:5] for row in rows(drawn)] == [("RV01", "Upper"), ("XX", "Abr`oad")]


@st.composite
def stars(draw):
    count = draw(st.integers(3, 10))
    radii = np.array(draw(st.lists(st.floats(0.01, 0.9), min_size=count, max_size=count)))
    angles = np.arange(count) * 2 * np.pi / count + draw(st.floats(0, 1))
    at = draw(st.tuples(st.floats(8.5, 13.5), st.floats(-1.5, 2.5)))
    return shapely.Polygon(np.column_stack([at[0] + radii * np.cos(angles), at[1] + radii * np.sin(angles)]))


@settings(deadline=None, max_examples=60)
@given(st.lists(stars(), min_size=1, max_size=4))
def test_the_units_add_up_to_the_whole(shapes):
    drawn = delimitation(*(feature("sector", f"Star {place}", shape) for place, shape in enumerate(shapes)))
    [whole] = area_table(drawn).rows
    printed = [float(row[6]) for row in rows(drawn)]
    assert sum(printed) == pytest.approx(whole[4], abs=0.5e-6 * len(printed) + 1e-9)
    assert whole[4] == pytest.approx(float(area(np.array(shapes, dtype=object)).sum()) / 1e6, abs=1e-9)
    assert min(printed) > 0
    assert len(REFERENCE.units) + 1 >= len(printed)


# ---- no precision beyond the source

SIGMA = 3_000.0
MERIDIAN = GEOD.inv(11, 0.5, 11, 1.5)[2]
"""Metres of the boundary of RV01 and RV02 that lie in boxes from 0.5°N to 1.5°N: 110,575."""


def exact_to(sigma: float, *features, reference=REFERENCE):
    return [
        (row[3], str(row[6]), row[7] and str(row[7]), row[8])
        for row in rows(delimitation(*features, reference=replace(reference, accuracy_m=sigma)))
    ]


def rounded_up(square_metres: float) -> float:
    """To one digit, km²."""
    step = 10 ** np.floor(np.log10(square_metres / 1e6))
    return float(np.ceil(square_metres / 1e6 / step) * step)


def test_an_area_is_known_to_the_accuracy_times_the_length_of_the_boundary_inside():
    """3 km times 110.6 km are 331.7 km², rounded up to 400; each half has 6,154 km², to the hundred 6,200."""
    box = shapely.box(10.5, 0.5, 11.5, 1.5)
    assert rounded_up(SIGMA * MERIDIAN) == 400
    assert round(karney(box) / 2, -2) == 6_200
    assert exact_to(SIGMA, feature("sector", "Astride", box)) == [
        ("RV01", "6200", "400", None),
        ("RV02", "6200", "400", None),
    ]
    # 50 m times 110.6 km are 5.53 km²
    assert [row[1:3] for row in exact_to(50.0, feature("sector", "Astride", box))] == [
        (f"{karney(box) / 2:.0f}", "6")
    ] * 2


def test_of_several_features_the_doubts_add_up():
    lower, upper = (
        feature("sector", name, shapely.box(10.5, at, 11.5, at + 0.5)) for name, at in (("A", 0.5), ("B", 1))
    )
    assert [row[1:3] for row in exact_to(SIGMA, lower, upper)] == [("6200", "400")] * 2


def test_a_boundary_beside_a_feature_makes_its_area_as_doubtful_as_one_inside():
    """The box ends 1,113 m short of 11°E: were that 3 km off, 1,887 m along its edge would be another unit's."""
    width = SIGMA - GEOD.inv(10.99, 1.0, 11, 1.0)[2]
    edge = GEOD.inv(10.99, 0.5, 10.99, 1.5)[2]
    box = shapely.box(10, 0.5, 10.99, 1.5)
    assert width * edge / 1e6 == pytest.approx(208.7, abs=0.1)
    expected = [("RV01", f"{round(karney(box), -2):.0f}", "300", None)]
    assert exact_to(SIGMA, feature("sector", "Beside", box)) == expected


def test_a_part_narrower_than_the_accuracy_stands_with_its_neighbour_and_that_is_said():
    """1,113 m beyond 11°E: RV01 may have 3 km less, and the part itself, in all 4,113 m times 110.6 km."""
    box = shapely.box(10, 0.5, 11.01, 1.5)
    narrow = GEOD.inv(11, 1.0, 11.01, 1.0)[2]
    assert rounded_up((SIGMA + narrow) * MERIDIAN) == 500
    drawn = delimitation(feature("sector", "Over it", box), reference=replace(REFERENCE, accuracy_m=SIGMA))
    remark = "with parts narrower than the accuracy of the boundaries, of RV02 Lower"
    assert exact_to(SIGMA, *drawn.features) == [("RV01", f"{round(karney(box), -2):.0f}", "500", remark)]
    assert [row[0] for row in exact_to(100.0, *drawn.features)] == ["RV01", "RV02"]  # wide enough for 100 m
    table = printed_areas(drawn, phrases("tables", "en"))
    assert table.columns[-2:] == ("area_km2", "known_to_km2")
    assert [row[-2:] for row in table.rows] == [(f"{round(karney(box), -2):.0f}", "500"), (f"{karney(box):.6f}", "")]
    assert table.totals == {1}
    assert table.notes[1].startswith("The boundaries of the units are good to about 3 km.")
    assert table.notes[2].endswith("taken in: Upper (Lower).")


def test_a_narrow_feature_across_a_boundary_is_divided_all_the_same():
    """2 km wide and 60 km long: its halves reach 30 km from the boundary."""
    strip = shapely.box(10.73, 1.0, 11.27, 1.018)
    assert [row[0] for row in exact_to(SIGMA, feature("sector", "Strip", strip))] == ["RV01", "RV02"]


def test_what_is_smaller_than_the_accuracy_stays_where_most_of_it_is():
    small = shapely.box(10.995, 1.0, 11.002, 1.005)
    [row] = exact_to(SIGMA, feature("sector", "Small", small))
    assert row[0] == "RV01"
    assert float(row[1]) <= rounded_up(karney(small) * 1e6) and float(row[2]) >= karney(small)


def test_far_from_any_boundary_an_area_is_as_exact_as_its_line():
    box = shapely.box(10, 0.5, 10.9, 1.5)
    assert exact_to(SIGMA, feature("sector", "Far", box)) == [("RV01", f"{karney(box):.6f}", None, None)]


def test_what_lies_in_no_unit_is_as_doubtful_as_what_lies_in_one():
    box = shapely.box(8.5, 0.5, 9.5, 1.5)
    assert [row[:3] for row in exact_to(SIGMA, feature("sector", "Abroad", box))] == [
        ("RV01", "6200", "400"),
        ("", "6200", "400"),
    ]


def test_a_boundary_between_two_units_makes_what_lies_in_none_no_more_doubtful():
    """From 10.5°E to 13.5°E: RV02 has a boundary at either end, and what lies in none only that at 13°E."""
    box = shapely.box(10.5, 0.5, 13.5, 1.5)
    assert rounded_up(2 * SIGMA * MERIDIAN) == 700
    assert [(row[0], row[2]) for row in exact_to(SIGMA, feature("sector", "Through", box))] == [
        ("RV01", "400"),
        ("RV02", "700"),
        ("", "400"),
    ]


def test_far_from_all_units_nothing_is_doubtful():
    box = shapely.box(2, 0.5, 3, 1.5)
    assert exact_to(SIGMA, feature("sector", "Away", box)) == [("", f"{karney(box):.6f}", None, None)]


def test_a_source_without_a_stated_accuracy_says_so():
    box = shapely.box(10.5, 0.5, 11.5, 1.5)
    table = printed_areas(delimitation(feature("sector", "Astride", box)), phrases("tables", "en"))
    assert "known_to_km2" not in table.columns
    assert table.notes[1].startswith("The source states no accuracy")


def test_spreadsheets_have_the_digits_that_are_known():
    box = shapely.box(10.5, 0.5, 11.5, 1.5)
    drawn = delimitation(feature("sector", "A", box), reference=replace(REFERENCE, accuracy_m=SIGMA))
    table = unit_area_table(drawn)
    assert csv_text(table).split("\r\n")[1] == "upper,sector,NORTH,RV01,Upper,1,6200,400,"
    assert [cells[0] for cells in plain_columns(table)[5:8]] == ["1", "6200", "400"]
