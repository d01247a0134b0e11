# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules ``geometry.*``. On the equator a degree of longitude is 111,319.49 m, one of latitude 110,574.3 m."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely

from deesc_plugin.core.check import check
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.geodesy import GEOD
from tests.agreements import IN_TERM, delimitation, feature
from tests.core.drawings.geometry import ISLAND, RING, SQUARE, ring
from tests.core.geometry_findings import blocked, findings, mended, only, sector

DEGREE_EAST = math.radians(6378137.0)
"""Metres in a degree of longitude on the equator: the semi-major axis of WGS 84 times one degree in radians."""


class TestMissing:
    @pytest.mark.parametrize("geometry", [None, shapely.Polygon(), shapely.MultiPolygon(), shapely.Point()])
    def test_nothing_drawn(self, geometry):
        finding = only("geometry.missing", sector(geometry))
        assert finding.severity is Severity.ERROR
        assert str(finding.message) == "Sector 1 has no geometry."
        assert finding.point is None

    @pytest.mark.parametrize(
        ("kind", "geometry", "words"),
        [
            ("sector", shapely.Point(9.5, 0.5), "Thing is a point, but a feature of the kind “Sector” is an area."),
            (
                "sector",
                shapely.LineString([(9, 0), (10, 1)]),
                "Thing is a line, but a feature of the kind “Sector” is an area.",
            ),
            ("lookout", SQUARE, "Thing is an area, but a feature of the kind “Lookout” is a point."),
            (
                "gate",
                shapely.MultiLineString([[(9, 0), (9, 1)]]),
                "Thing is a set of lines, but a feature of the kind “Gate” is a point.",
            ),
        ],
    )
    def test_the_wrong_type_is_named(self, kind, geometry, words):
        finding = only("geometry.missing", feature(kind, "Thing", geometry))
        assert str(finding.message) == words
        assert finding.fix is None

    def test_a_closed_line_and_a_collection_of_areas_come_with_the_area_they_mean(self):
        line = shapely.LineString(SQUARE.exterior.coords)
        assert mended(only("geometry.missing", sector(line))).equals_exact(shapely.Polygon(SQUARE.exterior), 0)
        collection = shapely.GeometryCollection([SQUARE, shapely.MultiPolygon([ISLAND])])
        assert mended(only("geometry.missing", sector(collection))).equals_exact(
            shapely.MultiPolygon([SQUARE, ISLAND]), 0
        )
        with_point = shapely.GeometryCollection([SQUARE, shapely.Point(9, 0)])
        assert only("geometry.missing", sector(with_point)).fix is None

    @pytest.mark.parametrize(
        ("text", "count"),
        [
            ("POLYGON ((9.2 0.2, 9.8 0.2, 9.8 0.8, 9.2 0.2), EMPTY, EMPTY)", 2),
            ("MULTIPOLYGON (EMPTY, ((9.2 0.2, 9.8 0.2, 9.8 0.8, 9.2 0.2), EMPTY))", 2),
            ("MULTIPOLYGON (((9.2 0.2, 9.8 0.2, 9.8 0.8, 9.2 0.2)), EMPTY)", 1),
        ],
    )
    def test_parts_and_holes_of_nothing_are_an_error_and_the_rest_is_judged(self, text, count):
        drawn = sector(shapely.from_wkt(text))
        finding = only("geometry.missing", drawn)
        assert (finding.severity, finding.measured) == (Severity.ERROR, float(count))
        assert mended(finding).equals_exact(ring((9.2, 0.2), (9.8, 0.2), (9.8, 0.8)), 0)
        inner = feature("sector", "Inner", shapely.box(9.6, 0.3, 9.7, 0.35))
        (overlap,) = findings("overlap.zone", drawn, inner)
        assert set(overlap.features) == {drawn.uid, inner.uid}

    def test_an_outline_that_is_not_closed_is_told_with_its_gap_and_closed_only_on_request(self):
        line = shapely.LineString([(9.2, 0.0), (9.8, 0.0), (9.8, 0.6), (9.2, 0.001)])
        finding = only("geometry.missing", sector(line))
        # a thousandth of a degree of latitude on the equator: 110.574 m
        assert "1 outline that is not closed" in str(finding.message) and "110.6 m" in str(finding.message)
        assert finding.point == (9.2, 0.001)
        assert mended(finding).equals_exact(shapely.Polygon(line.coords), 0)

    def test_a_nested_collection_of_areas_comes_with_the_area_it_means(self):
        nested = shapely.GeometryCollection([shapely.GeometryCollection([SQUARE])])
        assert mended(only("geometry.missing", sector(nested))).equals_exact(SQUARE, 0)

    def test_heights_are_a_note_and_stop_nothing(self):
        finding = only("geometry.missing", sector(shapely.force_3d(SQUARE, 620.0)))
        assert finding.severity is Severity.NOTE
        assert not mended(finding).has_z
        assert blocked([sector(shapely.force_3d(SQUARE, 620.0))]) == set()

    def test_an_unknown_kind_may_be_of_any_type(self):
        assert findings("geometry.missing", feature("moat", "Moat", shapely.LineString([(9, 0), (10, 1)]))) == []


class TestFinite:
    def test_a_vertex_without_a_number_is_placed_at_the_one_before(self):
        with np.errstate(invalid="ignore"):
            area = ring((9.2, 0.2), (9.8, 0.2), (9.8, math.inf), (math.nan, 0.8), (9.2, 0.8))
        finding = only("geometry.finite", sector(area))
        assert finding.point == (9.8, 0.2)
        assert (finding.measured, finding.unit) == (2.0, "turning points")
        assert "has 2 turning points without a number" in str(finding.message)
        assert "the first is the 3." in str(finding.message)

    def test_metres_read_as_degrees(self):
        finding = only("geometry.finite", sector(shapely.box(300_000, 3_970_000, 310_000, 3_980_000)))
        assert finding.measured == 3_980_000
        assert "look like metres of a projected system" in str(finding.message)
        assert finding.point is None

    def test_just_beyond_and_just_within_the_range(self):
        at_the_edge = shapely.box(179.0, 89.0, 180.0, 90.0)
        assert findings("geometry.finite", sector(at_the_edge)) == []
        finding = only("geometry.finite", sector(shapely.box(179.0, 89.0, 180.0, 90.5)))
        assert (finding.measured, finding.limit, finding.unit) == (180.0, 90.0, "°")

    def test_a_bad_point(self):
        assert only("geometry.finite", feature("gate", "Gate", shapely.Point(-181, 0.5))).limit == 180.0


class TestDuplicateVertex:
    def test_a_vertex_eight_millimetres_on(self):
        area = ring((9.2, 0.0), (9.5, 0.0), (9.5 + 0.008 / DEGREE_EAST, 0.0), (9.8, 0.0), (9.8, 0.6), (9.2, 0.6))
        finding = only("geometry.duplicate-vertex", sector(area))
        assert finding.severity is Severity.WARNING
        assert finding.measured == pytest.approx(0.008, abs=1e-6)
        assert (finding.limit, finding.unit) == (0.01, "m")
        assert finding.point == pytest.approx((9.5, 0.0))
        assert mended(finding).equals_exact(ring((9.2, 0.0), (9.5, 0.0), (9.8, 0.0), (9.8, 0.6), (9.2, 0.6)), 0)
        assert blocked([sector(area)]) == {"geometry.duplicate-vertex"}

    def test_the_limit_itself_is_no_repetition(self):
        area = ring((9.2, 0.0), (9.5, 0.0), (9.5 + 0.0101 / DEGREE_EAST, 0.0), (9.8, 0.0), (9.8, 0.6))
        assert findings("geometry.duplicate-vertex", sector(area)) == []

    def test_a_repetition_across_the_start_of_the_ring_keeps_the_first_vertex(self):
        area = ring((9.2, 0.2), (9.8, 0.2), (9.8, 0.8), (9.2, 0.8), (9.2, 0.2), (9.2, 0.2))
        finding = only("geometry.duplicate-vertex", sector(area))
        assert mended(finding).equals_exact(ring((9.2, 0.2), (9.8, 0.2), (9.8, 0.8), (9.2, 0.8)), 0)

    def test_a_creep_of_small_steps_is_thinned_and_not_deleted(self):
        # steps of 6 mm: the second vertex is within 10 mm of the first and goes, the third is 12 mm from it and stays
        creep = [(9.5 + k * 0.006 / DEGREE_EAST, 0.0) for k in range(10)]
        area = ring((9.2, 0.0), *creep, (9.8, 0.0), (9.8, 0.6), (9.2, 0.6))
        finding = only("geometry.duplicate-vertex", sector(area))
        assert mended(finding).equals_exact(ring((9.2, 0.0), *creep[::2], (9.8, 0.0), (9.8, 0.6), (9.2, 0.6)), 0)

    def test_in_a_hole_of_a_second_part(self):
        hole = [(9.91, 0.21), (9.91, 0.25), (9.91, 0.25), (9.93, 0.25)]
        area = shapely.MultiPolygon([SQUARE, shapely.Polygon(ISLAND.exterior, [hole])])
        finding = only("geometry.duplicate-vertex", sector(area))
        assert finding.measured == 0.0
        assert finding.point == (9.91, 0.25)
        assert len(mended(finding).geoms[1].interiors[0].coords) == 4


class TestShortEdge:
    def test_the_agreed_limit_holds_and_duplicates_do_not_count(self):
        # Riverland states 2 m; the edges are 1.5 m and 2.5 m, and a repetition of 5 mm
        at = [9.5 + metres / DEGREE_EAST for metres in (0, 1.5, 4.0, 4.005)]
        area = ring((9.2, 0.0), *((x, 0.0) for x in at), (9.8, 0.0), (9.8, 0.6))
        finding = only("geometry.short-edge", sector(area))
        assert finding.severity is Severity.WARNING
        assert finding.measured == pytest.approx(1.5, abs=1e-6)
        assert (finding.limit, finding.unit) == (2.0, "m")
        assert finding.point == pytest.approx((9.5 + 0.75 / DEGREE_EAST, 0.0))
        assert "has 1 edge shorter than 2.0 m; the shortest, 1.5 m" in str(finding.message)
        assert finding.fix is None

    def test_every_short_edge_is_in_the_geometry(self):
        xs = [9.3 + 0.1 * k + metres / DEGREE_EAST for k in range(4) for metres in (0, 1 + 0.1 * k)]
        finding = only("geometry.short-edge", sector(ring(*((x, 0.0) for x in xs), (9.8, 0.6))))
        assert len(finding.geometry.geoms) == 4
        assert finding.measured == pytest.approx(1.0, abs=1e-6)


class TestSpike:
    def test_a_tip_of_two_degrees(self):
        # the tip stands 0.1° north of a base of 0.0035°: atan(0.0035 * 111319.49 / (0.1 * 110574.3)) = 2.0178°
        area = ring((9.2, 0.0), (9.5, 0.0), (9.5, 0.1), (9.5035, 0.0), (9.8, 0.0), (9.8, -0.6), (9.2, -0.6))
        finding = only("geometry.spike", sector(area))
        assert finding.severity is Severity.ERROR
        assert finding.measured == pytest.approx(2.0178, abs=0.001)
        assert (finding.limit, finding.unit) == (5.0, "°")
        assert finding.point == (9.5, 0.1)
        assert "runs 11.06 km to" in str(finding.message)
        assert not {(9.5, 0.1)} & set(mended(finding).exterior.coords)
        assert blocked([sector(area)]) == {"geometry.spike"}

    @pytest.mark.parametrize(("base", "is_spike"), [(0.0086, True), (0.0088, False)])
    def test_on_either_side_of_five_degrees(self, base, is_spike):
        # tan 5° = 0.087489: 0.1° of latitude is 11057.43 m, so a base of 967.4 m or 0.008690° makes 5°
        area = ring((9.2, 0.0), (9.5, 0.0), (9.5, 0.1), (9.5 + base, 0.0), (9.8, 0.0), (9.8, -0.6), (9.2, -0.6))
        assert bool(findings("geometry.spike", sector(area))) is is_spike

    def test_the_angle_is_that_of_geodesics_at_any_latitude(self):
        tip, left, right = (10.0, 60.0), (9.0, 59.0), (9.06, 58.97)
        azimuths = GEOD.inv(*tip, *left)[0], GEOD.inv(*tip, *right)[0]
        area = ring(tip, left, (8.0, 59.0), (8.0, 58.0), (9.06, 58.0), right)
        finding = only("geometry.spike", sector(area))
        assert finding.measured == pytest.approx(abs(azimuths[0] - azimuths[1]), abs=1e-9)

    def test_duplicates_and_short_edges_are_no_spikes(self):
        double = ring((9.2, 0.2), (9.8, 0.2), (9.8, 0.8), (9.8 - 4e-8, 0.8 - 4e-8), (9.2, 0.8))
        assert findings("geometry.spike", sector(double)) == []

    def test_a_sliver_is_left_to_its_own_rule(self):
        # 22 km long and 11 m wide
        sliver = ring((9.2, 0.0), (9.3, 0.0001), (9.4, 0.0), (9.3, -0.0001))
        assert findings("geometry.spike", sector(sliver)) == []

    def test_a_corner_of_a_triangle_has_no_fix(self):
        finding = only("geometry.spike", sector(ring((9.0, 0.0), (10.0, 0.0), (10.0, 0.08))))
        assert finding.point == (9.0, 0.0)
        assert finding.fix is None


class TestLongEdge:
    def test_the_deviation_is_that_from_the_geodesic(self):
        finding = only("geometry.long-edge", sector(shapely.box(9.2, 1.0, 9.8, 1.0001)))
        line = GEOD.npts(9.2, 1.0, 9.8, 1.0, 1)[0]
        away = GEOD.inv(9.5, 1.0, 9.5, line[1])[2]
        assert finding.severity is Severity.NOTE
        assert finding.measured == pytest.approx(away, rel=0.01)
        assert finding.measured == pytest.approx(1.53, abs=0.02)  # (66.79 km)² / (8 * 6378 km) * tan 1°
        assert len(finding.geometry.geoms) == 2
        assert finding.point[0] == pytest.approx(9.5, abs=1e-6)

    def test_on_the_equator_and_along_a_meridian_nothing_deviates(self):
        assert findings("geometry.long-edge", sector(ring((9.0, 0.0), (11.0, 0.0), (11.0, 0.001), (9.0, 0.001)))) == []
        assert findings("geometry.long-edge", sector(ring((9.0, 0.0), (9.0, 2.0), (9.001, 2.0), (9.001, 0.0)))) == []


class TestParts:
    def test_undeclared_part_and_hole(self):
        part, hole = findings("geometry.parts", sector(shapely.MultiPolygon([RING, ISLAND])))
        assert {part.unit, hole.unit} == {"further parts", "holes"}
        part, hole = sorted((part, hole), key=lambda finding: finding.unit)
        assert (part.measured, part.limit) == (1.0, 0.0)
        assert part.geometry.equals(ISLAND)
        assert hole.geometry.equals(shapely.box(9.4, 0.4, 9.5, 0.5))
        # 0.1° by 0.1° near the equator: 11.13195 km * 11.05743 km = 123.09 km²
        assert "1 hole, 123.09 km², but declares no exclusion" in str(hole.message)

    def test_declared_ones_pass_and_a_name_too_many_is_a_warning(self):
        declared = sector(shapely.MultiPolygon([RING, ISLAND]), exclaves="Outer field", exclusions="Old town")
        assert findings("geometry.parts", declared) == []
        finding = only("geometry.parts", sector(SQUARE, exclusions="Old town; Mill"))
        assert finding.severity is Severity.WARNING
        assert str(finding.message) == "Sector 1 declares 2 exclusions (Old town, Mill) but has no hole."

    def test_the_hole_of_a_strip_that_its_own_zone_fills_is_meant(self):
        zone = sector(shapely.box(9.4, 0.4, 9.6, 0.6))
        ring = shapely.Polygon(shapely.box(9.3, 0.3, 9.7, 0.7).exterior, [zone.geometry.exterior])
        strip = feature("strip", "Strip", ring, zone=zone.uid, width_m=11_000.0)
        assert findings("geometry.parts", zone, strip) == []
        elsewhere = feature("strip", "Strip", ring, zone="no such zone", width_m=11_000.0)
        assert len(findings("geometry.parts", zone, elsewhere)) == 1

    def test_two_points_are_two_features(self):
        finding = only("geometry.parts", feature("gate", "Gate", shapely.MultiPoint([(9, 1), (9.5, 1)])))
        assert (finding.measured, finding.limit) == (2.0, 1.0)
        assert findings("geometry.parts", feature("gate", "Gate", shapely.MultiPoint([(9, 1)]))) == []

    def test_a_sliver_is_left_to_its_own_rule(self):
        sliver = shapely.box(9.9, 0.2, 9.9001, 0.9)  # 11 m wide
        assert findings("geometry.parts", sector(shapely.MultiPolygon([SQUARE, sliver]))) == []


class TestDrawnAcross:
    def test_an_area_that_crosses_itself_only_as_geodesics_is_an_error_with_every_place(self):
        # the southern edge bulges north by 11.9 km between its ends 10° apart on 40°N, over the notch 1 km above it
        notched = ring((20.0, 40.0), (30.0, 40.0), (30.0, 45.0), (25.0, 40.01), (20.0, 45.0))
        assert shapely.is_valid(notched)
        (finding,) = [one for one in findings("geometry.long-edge", sector(notched)) if one.aspect == "drawn out"]
        assert (finding.severity, finding.measured) == (Severity.ERROR, 2.0)
        assert len(shapely.get_parts(finding.geometry)) == 2
        assert 24.5 < finding.point[0] < 25.5

    def test_no_rule_breaks_on_it(self):
        notched = ring((20.0, 40.0), (30.0, 40.0), (30.0, 45.0), (25.0, 40.01), (20.0, 45.0))
        drawn = delimitation(sector(notched), feature("haven", "Haven", notched))
        texts = [finding.message.template for finding in check(drawn, IN_TERM).findings]
        assert not [text for text in texts if "could not be applied" in text]
