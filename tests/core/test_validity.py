# SPDX-License-Identifier: GPL-2.0-or-later
"""OGC validity and its places: the rule ``geometry.valid``."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.validity import MOST_PLACES, faults_of, is_tangled, is_valid_ogc
from tests.agreements import feature
from tests.core.drawings.geometry import BOW_TIE, SQUARE, ring
from tests.core.geometry_findings import blocked, findings, mended, only, sector


class TestValid:
    def test_a_bow_tie_crosses_itself_in_the_middle(self):
        finding = only("geometry.valid", sector(BOW_TIE))
        assert finding.point == pytest.approx((9.5, 0.5), abs=1e-12)
        assert (finding.measured, finding.limit, finding.unit) == (1.0, 0.0, "places")
        assert "crosses or touches itself at 1 place" in str(finding.message)
        # two triangles with a base of 0.6 and a height of 0.3 each: 2 * 0.09 = 0.18 square degrees
        assert mended(finding).area == pytest.approx(0.18)
        assert blocked([sector(BOW_TIE)]) == {"geometry.valid"}

    def test_nothing_is_proposed_for_what_is_agreed(self):
        assert only("geometry.valid", sector(BOW_TIE, status="agreed")).fix is None

    def test_an_older_shapely_proposes_nothing_and_finds_the_same(self, monkeypatch):
        def make_valid(geometry):  # as in shapely 2.0: without a method
            return geometry

        monkeypatch.setattr(shapely, "make_valid", make_valid)
        finding = only("geometry.valid", sector(BOW_TIE))
        assert (finding.fix, finding.measured) == (None, 1.0)

    def test_every_crossing_is_named(self):
        # a zigzag between 0.4 and 0.6 over its own base line at 0.5, which each of its edges crosses half way
        zigzag = [(9.1 + 0.1 * k, 0.6 if k % 2 else 0.4) for k in range(8)]
        finding = only("geometry.valid", sector(ring(*zigzag, (9.9, 0.6), (9.9, 0.5), (9.0, 0.5), (9.0, 0.4))))
        places = np.sort(shapely.get_coordinates(finding.geometry)[:, 0])
        assert places == pytest.approx([9.15 + 0.1 * k for k in range(7)])
        assert finding.measured == 7

    @pytest.mark.parametrize(
        ("geometry", "words", "place"),
        [
            (
                shapely.Polygon(SQUARE.exterior, [shapely.box(9.9, 0.4, 9.95, 0.5).exterior]),
                "a hole lies outside the outline",
                (9.925, 0.45),
            ),
            (
                shapely.Polygon(
                    SQUARE.exterior,
                    [shapely.box(9.3, 0.3, 9.7, 0.7).exterior, shapely.box(9.4, 0.4, 9.5, 0.5).exterior],
                ),
                "two holes overlap",
                (9.45, 0.45),
            ),
            (shapely.MultiPolygon([SQUARE, shapely.box(9.3, 0.3, 9.5, 0.5)]), "two parts overlap", (9.4, 0.4)),
            (shapely.MultiPolygon([SQUARE, shapely.box(9.8, 0.2, 9.9, 0.8)]), "share a stretch of line", (9.8, 0.5)),
            (
                ring((9.2, 0.2), (9.8, 0.2), (9.8, 0.8), (9.8, 1.0), (9.8, 0.8), (9.2, 0.8)),
                "runs back over itself",
                (9.8, 0.9),
            ),
            (ring((9.2, 0.2), (9.8, 0.8), (9.2, 0.2), (9.8, 0.8)), "fewer than three different turning points", None),
            (
                ring((9.2, 0.2), (9.5, 0.2), (9.4, 0.3), (9.6, 0.3), (9.5, 0.2), (9.8, 0.2), (9.5, 0.8)),
                "touches itself",
                (9.5, 0.2),
            ),
            # a triangle of holes that touch in three points and cut a piece off
            (
                shapely.Polygon(
                    SQUARE.exterior,
                    [
                        [(9.3, 0.3), (9.5, 0.35), (9.7, 0.3), (9.5, 0.31)],
                        [(9.3, 0.3), (9.4, 0.5), (9.5, 0.7), (9.38, 0.5)],
                        [(9.7, 0.3), (9.6, 0.5), (9.5, 0.7), (9.62, 0.5)],
                    ],
                ),
                "cut its inside in two",
                None,
            ),
        ],
        ids=[
            "hole outside",
            "nested holes",
            "nested parts",
            "shared line",
            "there and back",
            "line",
            "touch",
            "cut in two",
        ],
    )
    def test_the_reason_is_in_plain_words_and_the_place_is_right(self, geometry, words, place):
        finding = only("geometry.valid", sector(geometry))
        assert words in str(finding.message)
        if place:
            assert finding.point == pytest.approx(place, abs=1e-9)
            assert finding.measured == (2 if "runs back" in words else 1)  # and where the way back meets the outline

    def test_rings_that_touch_in_a_point_and_repeated_vertices_are_valid(self):
        touching = shapely.Polygon(SQUARE.exterior, [[(9.2, 0.2), (9.4, 0.3), (9.3, 0.4)]])
        repeated = ring((9.2, 0.2), (9.2, 0.2), (9.8, 0.2), (9.8, 0.8))
        assert findings("geometry.valid", sector(touching), sector(repeated, "Sector 2")) == []

    def test_points_and_withdrawn_lines_do_not_come_up(self):
        assert findings("geometry.valid", feature("gate", "Gate", shapely.Point(9, 1))) == []

    def test_a_scribble_is_counted_and_its_places_are_bounded(self):
        scribble = shapely.Polygon(np.random.default_rng(5).uniform((9.2, 0.2), (9.8, 0.8), (2_000, 2)))
        finding = only("geometry.valid", sector(scribble))
        assert len(finding.geometry.geoms) == MOST_PLACES
        assert finding.measured > 5_000
        assert "at least" in str(finding.message)
        assert finding.fix is None

    def test_a_hatch_of_many_long_edges_is_refused_without_asking_geos(self):
        # 20,000 long parallel teeth: the boxes of all pairs of edges meet, 8e8 pairs
        steps = np.arange(20_000) * 1e-6
        teeth = np.stack([np.column_stack([9 + steps, steps]), np.column_stack([10 + steps + 5e-7, 1 + steps])], axis=1)
        hatch = shapely.Polygon(np.vstack([teeth.reshape(-1, 2), [[11.0, -1.0]]]))
        assert is_tangled(hatch)
        assert "so many edges side by side" in str(only("geometry.valid", sector(hatch)).message)
        assert not is_tangled(shapely.Point(9.5, 0.5).buffer(0.3, quad_segs=10_000))


def test_the_verdict_agrees_with_the_jts_and_geos_suites(shared_data):
    cases = json.loads((shared_data / "jts_validity_sample.json").read_text("utf-8"))
    assert len(cases) == 303
    wrong, unread = [], []
    for case in cases:
        try:
            geometry = shapely.from_wkt(case["wkt"])
        except shapely.errors.GEOSException:
            unread.append(case["id"])
            geometry = shapely.from_wkb(case["wkt"].split()[-1]) if " " not in case["wkt"].strip() else None
        if geometry is None:
            continue
        if bool(is_valid_ogc(geometry)) != case["valid"]:
            wrong.append(case["id"])
        if geometry.geom_type in ("Polygon", "MultiPolygon") and not geometry.is_empty:
            faults = faults_of(geometry)
            if (faults.count == 0) != case["valid"]:
                wrong.append(f"places of {case['id']}")
    assert wrong == []
    assert len(unread) <= 2


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=3, max_size=9))
def test_places_are_found_where_and_only_where_geos_finds_a_fault(vertices):
    polygon = shapely.Polygon(vertices)
    faults = faults_of(polygon)
    assert (faults.count == 0) == polygon.is_valid
    if faults.count and shapely.is_valid_reason(polygon).startswith("Self"):
        x, y = map(float, shapely.is_valid_reason(polygon).split("[")[1].rstrip("]").split())
        edges = shapely.get_coordinates(polygon.exterior)
        lines = [shapely.LineString(pair) for pair in zip(edges[:-1], edges[1:]) if (pair[0] != pair[1]).any()]
        near = min(shapely.distance(shapely.Point(place), shapely.Point(x, y)) for place in faults.places)
        on_shared_line = sum(line.distance(shapely.Point(x, y)) < 1e-9 for line in lines) >= 2
        assert near < 1e-9 or on_shared_line
