# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules ``placement.region``, ``placement.country`` and ``placement.separation-area`` on the Riverland agreement.

On the equator a degree of longitude is 2 pi 6378137 / 360 = 111,319.49 m and a degree of latitude
110,574.39 m, so that a tenth of a degree squared is 11.13195 x 11.05744 = 123.09 km²; half a degree to the
north that is 4e-5 less.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import Reference, ReferenceUnit
from deesc_plugin.core.finding import Severity
from tests.agreements import IN_TERM, REFERENCE, delimitation, feature

PLACEMENT = ("placement.region", "placement.country", "placement.separation-area")
TENTH_SQUARED = 123.09
GEOD = Geod(ellps="WGS84")


def found_by(rule, *features, reference=REFERENCE):
    findings = check(delimitation(*features, reference=reference), IN_TERM, [rule]).findings
    return [finding for finding in findings if finding.rule == rule]


def rules_that_speak(*features, severity=Severity.ERROR):
    rules = [*PLACEMENT, "post.in-buffer", "checkpoint.on-line", "safe.inside"]
    findings = check(delimitation(*features), IN_TERM, rules).findings
    return [finding.rule for finding in findings if finding.severity is severity]


def test_features_inside_their_units_are_silent():
    inside = [
        feature("sector", "Zone", shapely.box(9.3, 0.3, 9.8, 0.8)),
        feature("strip", "Buffer", shapely.box(9.8, 0.3, 9.9, 0.8)),
        feature("haven", "Safe", shapely.box(9.4, 0.4, 9.5, 0.5)),
        feature("lookout", "Post", shapely.Point(9.85, 0.5)),
        feature("sector", "Delta", shapely.box(12.0, -0.2, 12.4, 0.2), region="lower"),
    ]
    for rule in PLACEMENT:
        assert found_by(rule, *inside) == []


GROUNDS = replace(
    REFERENCE,
    units=REFERENCE.units[:1],
    country=shapely.union_all([unit.geometry for unit in REFERENCE.units]),
    abroad=shapely.box(13, -5, 20, 5),
)
"""A reference that has one unit of the country, east of which there is another one, and sea on the other sides."""


def test_the_border_is_that_of_the_country_and_not_of_the_units_that_are_listed():
    drawn = [
        feature("sector", "Unlisted", shapely.box(11.5, 0.5, 11.6, 0.6)),
        feature("sector", "Sea", shapely.box(9.5, 1.95, 9.6, 2.05)),
        feature("lookout", "Ashore", shapely.Point(11.5, 0.55)),
        feature("lookout", "Afloat", shapely.Point(9.5, 2.05)),
        feature("sector", "Across", shapely.box(12.9, 0.5, 13.1, 0.6)),
        feature("lookout", "Beyond", shapely.Point(13.05, 0.5)),
    ]
    across, beyond = sorted(found_by("placement.country", *drawn, reference=GROUNDS), key=lambda one: one.unit != "km²")
    assert (across.subjects[0].name, beyond.subjects[0].name) == ("Across", "Beyond")
    assert across.measured == pytest.approx(TENTH_SQUARED, rel=1e-3)
    assert beyond.measured == pytest.approx(5_565.9, rel=1e-4)  # 0.05° of 111,319.49 m, less 4e-5 so far north
    outside = found_by("placement.region", *drawn, reference=GROUNDS)
    assert sorted(feature.name for finding in outside for feature in finding.subjects) == [
        "Across",
        "Ashore",
        "Unlisted",
    ]  # of the land alone; no unit reaches out to sea


def test_area_outside_is_measured_and_its_place_and_source_are_named():
    (finding,) = found_by("placement.region", feature("sector", "Broad", shapely.box(10.9, 0.5, 11.1, 0.6)))
    assert finding.severity is Severity.ERROR
    assert finding.measured == pytest.approx(TENTH_SQUARED, rel=1e-3)
    assert (finding.limit, finding.unit) == (0.1, "km²")
    assert shapely.box(11.0, 0.5, 11.1, 0.6).contains(shapely.Point(finding.point))
    assert str(finding.message) == (
        "Broad lies outside the units that the agreement names for Upper, with 123.09 km² in Lower, "
        "at 0.55000°N 11.05000°E (by the boundaries of Invented squares)."
    )


def test_a_unit_is_called_as_the_agreement_calls_it_whatever_the_reference_does():
    units = tuple(ReferenceUnit(unit.pcode, f"{unit.name}`", unit.geometry) for unit in REFERENCE.units)
    broad = feature("sector", "Broad", shapely.box(10.9, 0.5, 11.1, 0.6))
    (finding,) = found_by("placement.region", broad, reference=Reference("Other spellings", "", units))
    assert str(dict(finding.message.values)["in_unit"]) == "Lower"


def test_a_sliver_below_the_limit_is_put_down_to_the_reference():
    # 0.0001 x 0.08 degrees: 11.13 m x 8.846 km = 0.0985 km²; a tenth wider it is 0.1083 km²
    below = feature("sector", "Below", shapely.box(10.9, 0.5, 11.0001, 0.58))
    above = feature("sector", "Above", shapely.box(10.9, 0.5, 11.00011, 0.58))
    assert found_by("placement.region", below) == []
    (finding,) = found_by("placement.region", above)
    assert finding.measured == pytest.approx(0.1083, rel=1e-3)


def test_the_point_lies_in_the_largest_piece_outside():
    u_shape = shapely.box(10.5, 0.2, 10.9, 0.9)
    arms = shapely.union_all([u_shape, shapely.box(10.9, 0.8, 11.05, 0.85), shapely.box(10.9, 0.3, 11.3, 0.4)])
    (finding,) = found_by("placement.region", feature("sector", "Arms", arms))
    assert shapely.box(11.0, 0.3, 11.3, 0.4).contains(shapely.Point(finding.point))
    assert "in 2 places, the largest in Lower" in str(finding.message)


def test_what_lies_across_the_border_is_reported_by_the_country_rule_alone():
    # 0.05 degrees of longitude by 0.1 of latitude south of the equator: 5.56597 x 11.05743 = 61.55 km²
    south = feature("sector", "South", shapely.box(10.80, -0.1, 10.85, 0.1))
    assert found_by("placement.region", south) == []
    (finding,) = found_by("placement.country", south)
    assert finding.severity is Severity.ERROR
    assert finding.measured == pytest.approx(61.55, rel=1e-3)
    assert finding.point[1] < 0.0


def test_the_place_of_a_finding_is_made_of_areas_only():
    # the part of the arm beyond the border touches the country along a line, the foot lies in the next unit
    foot = shapely.box(10.9, 0.5, 11.1, 0.6)
    arm = shapely.box(10.85, -0.1, 10.9, 0.6)
    legs = feature("sector", "Legs", shapely.union_all([foot, arm, shapely.box(10.9, 0.3, 11.0, 0.35)]))
    (finding,) = found_by("placement.region", legs)
    assert {part.geom_type for part in shapely.get_parts(finding.geometry)} == {"Polygon"}


def test_each_rule_measures_its_own_part_of_a_feature_beyond_both():
    corner = feature("sector", "Corner", shapely.box(10.9, 1.9, 11.1, 2.1))
    (region,) = found_by("placement.region", corner)
    (country,) = found_by("placement.country", corner)
    assert region.measured == pytest.approx(TENTH_SQUARED, rel=2e-3)
    assert country.measured == pytest.approx(2 * TENTH_SQUARED, rel=2e-3)
    assert not region.geometry.intersection(country.geometry).area


@given(st.floats(8.2, 11.5), st.floats(-0.9, 2.5), st.floats(0.05, 1.0), st.floats(0.05, 1.0))
@settings(max_examples=25, deadline=None)
def test_the_parts_outside_and_the_part_inside_make_up_the_feature(west, south, wide, high):
    box = shapely.box(west, south, west + wide, south + high)
    sector = feature("sector", "Any", box)
    outside = [found_by(rule, sector) for rule in ("placement.region", "placement.country")]
    measured = sum(findings[0].measured for findings in outside if findings)
    inside = shapely.intersection(shapely.segmentize(box, 0.01), shapely.box(9, 0, 11, 2))
    whole, kept = (abs(GEOD.geometry_area_perimeter(shape)[0]) / 1e6 if shape.area else 0.0 for shape in (box, inside))
    # the limits of 0.1 and 0.01 km² let small parts pass; the geodesics of the square's sides bulge by up to 34 m
    assert measured == pytest.approx(whole - kept, abs=0.11 + wide * 111 * 0.034 + high * 111 * 0.034)


def test_the_part_in_another_regions_zone_is_left_to_the_overlap_rules():
    reaching = feature("sector", "Reaching", shapely.box(10.9, 0.5, 11.1, 0.6))
    neighbour = feature("sector", "Neighbour", shapely.box(11.0, 0.4, 11.3, 0.7), region="lower")
    assert found_by("placement.region", reaching, neighbour) == []
    assert len(found_by("overlap.zone", reaching, neighbour)) == 1


def test_a_buffer_outside_the_units_is_a_note_and_its_post_is_in_place():
    # 0.05 x 0.1 degrees beyond the meridian of 11 degrees
    zone = feature("sector", "Zone", shapely.box(10.5, 0.5, 10.95, 0.6))
    buffer = feature("strip", "Strip", shapely.box(10.95, 0.5, 11.05, 0.6), zone=zone.uid)
    post = feature("lookout", "Post", shapely.Point(11.04, 0.55))
    (finding,) = found_by("placement.region", zone, buffer, post)
    assert finding.severity is Severity.NOTE
    assert finding.features == (buffer.uid,)
    assert finding.measured == pytest.approx(TENTH_SQUARED / 2, rel=1e-3)
    assert found_by("post.in-buffer", zone, buffer, post) == []


def test_a_feature_in_another_regions_units_may_be_put_into_that_region():
    wrong = feature("sector", "Wrong", shapely.box(12.0, 0.2, 12.3, 0.5))
    (finding,) = found_by("placement.region", wrong)
    (edit,) = finding.fix.edits
    assert (edit.uid, edit.attribute, edit.value) == (wrong.uid, "region", "lower")
    (agreed,) = found_by("placement.region", feature("sector", "W", wrong.geometry, status="agreed"))
    assert agreed.fix is None


def test_a_point_is_reported_once_with_its_distance():
    # from 11.05 to the meridian of 11 degrees at half a degree north: 5,565.97 m x cos 0.5° = 5,565.77 m
    for kind in ("lookout", "gate"):
        point = feature(kind, "Far", shapely.Point(11.05, 0.5))
        (finding,) = found_by("placement.region", point)
        assert finding.measured == pytest.approx(5565.77, abs=0.1)
        assert (finding.limit, finding.unit) == (100.0, "m")
        assert finding.fix.edits[0].value == "lower"
        assert rules_that_speak(point) == ["placement.region"]


def test_a_point_beyond_the_border_is_reported_by_the_country_rule_alone():
    # 0.1 degrees of latitude from the equator: 11,057.43 m
    point = feature("lookout", "Abroad", shapely.Point(10.5, -0.1))
    (finding,) = found_by("placement.country", point)
    assert finding.measured == pytest.approx(11057.43, abs=0.1)
    assert rules_that_speak(point) == ["placement.country"]


def test_a_point_nearer_to_its_buffer_than_to_the_units_is_a_matter_of_the_buffer():
    zone = feature("sector", "Zone", shapely.box(10.5, 0.5, 10.95, 0.6))
    buffer = feature("strip", "Strip", shapely.box(10.95, 0.5, 11.05, 0.6), zone=zone.uid)
    post = feature("lookout", "Post", shapely.Point(11.06, 0.55))
    assert rules_that_speak(zone, buffer, post) == ["post.in-buffer"]


def test_a_misplaced_safe_zone_is_reported_once():
    zone = feature("sector", "Zone", shapely.box(10.5, 0.5, 10.95, 0.6))
    far = feature("haven", "Far", shapely.box(12.0, 0.5, 12.05, 0.6), zone=zone.uid)
    near = feature("haven", "Near", shapely.box(10.9, 0.5, 11.05, 0.6), zone=zone.uid)
    assert rules_that_speak(zone, far) == ["placement.region"]
    assert rules_that_speak(zone, near) == ["safe.inside"]


def test_a_zone_along_a_long_reference_edge_does_not_leave_it():
    # the geodesic from (9, 2) to (11, 2) runs north of the parallel; the reference's own edge is read alike
    whole = feature("sector", "Whole", shapely.box(9, 0, 11, 2))
    assert found_by("placement.region", whole) == found_by("placement.country", whole) == []


def test_without_reference_boundaries_a_single_note_says_so():
    features = [feature("sector", f"Zone {x}", shapely.box(x, 0.3, x + 0.1, 0.8)) for x in (9.1, 9.5, 19.5)]
    for rule in PLACEMENT:
        (finding,) = found_by(rule, *features, reference=Reference())
        assert finding.severity is Severity.NOTE
    assert found_by("placement.region", reference=Reference()) == []


def test_a_missing_unit_leaves_the_other_regions_to_be_checked():
    upper_only = Reference("One square", units=REFERENCE.units[:1])
    outside = feature("sector", "Outside", shapely.box(10.9, 0.5, 11.1, 0.6))
    unknown = feature("sector", "Unknown", shapely.box(20.9, 0.5, 21.1, 0.6), region="lower")
    note, error = sorted(found_by("placement.region", outside, unknown, reference=upper_only), key=lambda f: f.features)
    assert "Lower, Delta" in str(note.message)
    assert error.features == (outside.uid,)
    assert [f.severity for f in found_by("placement.country", outside, unknown, reference=upper_only)] == [
        Severity.NOTE
    ]


def test_withdrawn_features_are_not_looked_at():
    gone = feature("sector", "Gone", shapely.box(18.9, 0.5, 19.1, 0.6), status="withdrawn")
    assert rules_that_speak(gone) == []


CUT_OUT = Reference(
    "Squares with a strip cut out",
    units=(
        *REFERENCE.units[:1],
        ReferenceUnit("RV02", "Lower", shapely.box(11, 0, 12.8, 2)),
        *REFERENCE.units[2:],
    ),
    separation_areas=REFERENCE.separation_areas,
)


@pytest.mark.parametrize("reference", [REFERENCE, CUT_OUT])
def test_what_lies_in_an_area_of_separation_is_a_warning_and_nothing_else(reference):
    # 0.1 x 0.1 degrees of it lie inside the strip, whether the reference cuts that out of the unit or not
    zone = feature("sector", "Zone", shapely.box(12.6, 0.5, 12.9, 0.6), region="lower")
    post = feature("lookout", "Post", shapely.Point(12.85, 0.7), region="lower")
    area, point = sorted(found_by("placement.separation-area", zone, post, reference=reference), key=lambda f: f.unit)[
        ::-1
    ]
    assert area.severity is point.severity is Severity.WARNING
    assert area.measured == pytest.approx(TENTH_SQUARED, rel=1e-3)
    assert point.features == (post.uid,)
    assert "Old strip" in str(area.message) and "indicative" in str(area.message)
    assert found_by("placement.region", zone, reference=reference) == []
    assert found_by("placement.country", zone, post, reference=reference) == []


def test_what_lies_where_sources_differ_is_on_neither_side_of_the_border():
    """Lower's eastern degree as an area of its own: a zone reaches 0.1 degrees into it, a post stands in it."""
    west, east = shapely.box(11, 0, 12, 2), shapely.box(12, 0, 13, 2)
    units = (REFERENCE.units[0], ReferenceUnit("RV02", "Lower", west), REFERENCE.units[2])
    country = shapely.union_all([unit.geometry for unit in units])
    abroad = shapely.difference(shapely.box(-180, -90, 180, 90), shapely.union(country, east))
    reference = Reference("Squares", "", units, (), country, abroad, (("Both say", east),))
    zone = feature("sector", "Zone", shapely.box(11.9, 0.5, 12.1, 0.6), region="lower")
    post = feature("lookout", "Post", shapely.Point(12.5, 0.7), region="lower")
    area, point = sorted(found_by("placement.country", zone, post, reference=reference), key=lambda f: f.unit)[::-1]
    assert area.severity is point.severity is Severity.WARNING
    assert area.measured == pytest.approx(TENTH_SQUARED, rel=1e-3)
    assert point.features == (post.uid,)
    for finding in (area, point):
        assert "“Both say”" in str(finding.message) and "whose status sources state differently" in str(finding.message)
        assert "border" not in str(finding.message)
    assert found_by("placement.region", zone, post, reference=reference) == []


def test_an_agreement_without_its_separation_area_in_the_reference_says_so():
    bare = Reference("Squares", units=REFERENCE.units)
    (finding,) = found_by("placement.separation-area", feature("sector", "Z", shapely.box(9, 0, 10, 1)), reference=bare)
    assert finding.severity is Severity.NOTE
    assert "Old strip" in str(finding.message)


def test_a_line_is_reported_with_its_farthest_place_beyond_border_and_units():
    # along the border, and out of it by 40 m: 0.00036 of 111,319.49 m
    along = feature(
        "front", "Along", shapely.LineString([(9.5, 0.5), (12.99, 0.5), (13, 0.6), (13.00036, 0.7), (13, 1)])
    )
    beyond = feature("front", "Beyond", shapely.LineString([(12.9, 0.5), (13.05, 0.5), (12.9, 0.6)]))
    (across,) = found_by("placement.country", along, beyond, reference=GROUNDS)
    assert [one.name for one in across.subjects] == ["Beyond"]
    assert across.measured == pytest.approx(GEOD.inv(13.0, 0.5, 13.05, 0.5)[2], rel=1e-5)
    east = feature("front", "East", shapely.LineString([(10.5, 0.5), (11.3, 0.5)]))  # Upper ends at 11°
    within = feature("front", "Within", shapely.LineString([(9.1, 0.1), (10.9, 1.9)]))
    (outside,) = found_by("placement.region", east, within)
    assert [one.name for one in outside.subjects] == ["East"]
    assert outside.measured == pytest.approx(GEOD.inv(11.0, 0.5, 11.3, 0.5)[2], rel=1e-5)
    disputed = replace(GROUNDS, disputed_areas=(("Old strip", shapely.box(10, 0.4, 10.2, 0.6)),))
    said = list(
        found_by(
            "placement.country",
            east,
            feature("front", "Through", shapely.LineString([(9.9, 0.5), (10.1, 0.5)])),
            reference=disputed,
        )
    )
    assert [(one.subjects[0].name, one.severity) for one in said] == [("Through", Severity.WARNING)]
