# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines that cross each other without end, and widths of many parts: work is counted, never timed."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from deesc_plugin.core.check import check
from deesc_plugin.core.errors import Cancelled
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.polygons import overlay, width
from deesc_plugin.core.polygons.entangled import Entangled, are_countable
from deesc_plugin.core.polygons.overlap_table import overlap_table
from deesc_plugin.core.polygons.overlay import find_overlaps
from deesc_plugin.core.polygons.width import inscribed_width
from tests.agreements import IN_TERM, delimitation, feature
from tests.benchmarks.workloads import zones

WEST, SOUTH, SIDE = 36.0, 0.05, 0.1
"""Near the equator edges are as straight as they are drawn."""


def comb(teeth, is_lying=False):
    """Teeth side by side on a back, half as wide as they are apart, standing or lying; four vertices a tooth."""
    left = np.arange(teeth) / teeth
    right = left + 0.5 / teeth
    tops = np.stack([left, np.ones(teeth), right, np.ones(teeth)], axis=1).reshape(-1, 2)
    bottoms = np.stack([right, np.full(teeth, 0.1), np.append(left[1:], 1.0), np.full(teeth, 0.1)], axis=1)
    outline = np.concatenate([tops.reshape(teeth, 2, 2), bottoms.reshape(teeth, 2, 2)], axis=1).reshape(-1, 2)
    outline = np.vstack([outline, [(1.0, 0.0), (0.0, 0.0)]])
    return shapely.Polygon((outline[:, ::-1] if is_lying else outline) * SIDE + [WEST, SOUTH])


@pytest.fixture
def searched(monkeypatch):
    """How many vertices were handed to the search for circles and to erosion at a time."""
    vertices = []
    for name in ("_searched", "_eroded"):
        whole = getattr(width, name)

        def counted(polygons, *others, _whole=whole):
            vertices.append(int(shapely.get_num_coordinates(polygons).sum()))
            return _whole(polygons, *others)

        monkeypatch.setattr(width, name, counted)
    return vertices


def test_of_many_parts_those_that_may_be_the_widest_are_searched_first(searched):
    sides = 1e-5 * (1 + np.arange(20_000) / 20_000)
    west = 36 + 4e-5 * (np.arange(20_000) % 150)
    south = 4e-5 * (np.arange(20_000) // 150)
    parts = shapely.multipolygons(shapely.box(west, south, west + sides, south + sides))
    # the last is 2e-5 degrees wide: of latitude, which at the equator has 110,574 m
    assert inscribed_width(parts) == pytest.approx(2e-5 * 110_574, rel=0.01)
    assert sum(searched) < 20_000 * 5 / 10


def test_the_width_of_many_parts_is_that_of_the_widest(searched):
    random = np.random.default_rng(7)
    centres = np.column_stack([np.arange(60) % 10, np.arange(60) // 10]) * 0.01 + [36.0, 34.0]
    circles = [shapely.Point(centre).buffer(radius) for centre, radius in zip(centres, random.uniform(5e-4, 4e-3, 60))]
    blades = [shapely.box(x, 33.9, x + 0.0001, 33.99) for x in 36 + 0.001 * np.arange(60)]
    one_by_one = max(inscribed_width(np.array([*circles, *blades], dtype=object)))
    # up to 5 % short each, being wider than 500 m, and 1 % for the choice
    assert inscribed_width(shapely.MultiPolygon([*circles, *blades])) == pytest.approx(one_by_one, rel=0.06)


def test_a_width_can_be_stopped_between_pieces_of_work():
    def stop():
        raise Cancelled("stopped")

    blades = shapely.MultiPolygon([shapely.box(x, 34, x + 0.0001, 34.9) for x in 36 + 0.001 * np.arange(60)])
    with pytest.raises(Cancelled):
        inscribed_width(blades, threads=1, pause=stop)


def test_combs_laid_crosswise_have_the_overlap_that_counting_gives():
    (both,) = find_overlaps([comb(30), comb(30, is_lying=True)])
    expected = shapely.intersection(comb(30), comb(30, is_lying=True)).area / SIDE**2
    assert both.geometry.area / SIDE**2 == pytest.approx(expected, rel=1e-9)
    # where the two backs meet there is a square a tenth as wide as the combs, with teeth beside it
    assert both.width_m >= 0.1 * SIDE * 110_574 * 0.99


def test_combs_that_cross_too_often_are_named_and_never_overlaid(monkeypatch):
    overlaid = []
    monkeypatch.setattr(overlay, "_intersections", lambda *args: overlaid.append(args))
    pair = [comb(3_000), comb(3_000, is_lying=True)]
    with pytest.raises(Entangled) as refused:
        find_overlaps([shapely.box(0, 0, 1, 1), *pair])
    assert (refused.value.first, refused.value.second) == (1, 2)
    assert overlaid == []


def test_a_copy_of_a_ragged_line_beside_itself_does_not_cross_too_often():
    (zone,) = zones(1, 50_000)
    beside = shapely.transform(zone, lambda lonlat: lonlat + 1e-6)
    assert are_countable(zone, beside)


def test_crossings_are_counted(monkeypatch):
    # of 40 sides of teeth five stand in the other comb's back or on its edge: 35 × 35 = 1,225 crossings, and those few
    monkeypatch.setattr("deesc_plugin.core.polygons.entangled.MOST_CROSSINGS", 1_200)
    assert not are_countable(comb(20), comb(20, is_lying=True))
    monkeypatch.setattr("deesc_plugin.core.polygons.entangled.MOST_CROSSINGS", 1_400)
    assert are_countable(comb(20), comb(20, is_lying=True))


def test_a_check_and_the_table_name_the_two_and_the_number(monkeypatch):
    monkeypatch.setattr("deesc_plugin.core.polygons.entangled.MOST_CROSSINGS", 1_000)
    monkeypatch.setattr("deesc_plugin.core.polygons.crossings._RUN_PAIRS_AT_ONCE", 16)
    sectors = [feature("sector", "North", comb(60)), feature("sector", "South", comb(60, is_lying=True))]
    others = [feature("sector", name, shapely.box(36.3, 0.1, east, 0.2)) for name, east in (("A", 36.4), ("B", 36.5))]
    rules = ["overlap.zone", "overlap.kind", "placement.other-region", "gap.neighbour"]
    found = check(delimitation(*sectors, *others), IN_TERM, rules).findings
    errors = [one for one in found if one.severity is Severity.ERROR and one.rule in rules]
    (pair, apart) = sorted(errors, key=lambda one: one.measured is not None)
    assert {pair.rule, apart.rule} == {"overlap.zone"}, "the rules that ask which zones overlap are judged, too"
    assert set(pair.features) == {one.uid for one in sectors} and pair.fixes == ()
    assert "North" in str(pair.message) and "South" in str(pair.message) and "1,000 places" in str(pair.message)
    assert set(apart.features) == {one.uid for one in others}
    with pytest.raises(Exception, match=r"(North and South|South and North)"):
        overlap_table(delimitation(*sectors))
