# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done about an overlap: which remedies are offered, and what the middle line is like."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely

from deesc_plugin.core.check import check
from deesc_plugin.core.errors import Cancelled, GeometryError
from deesc_plugin.core.geodesy import densify
from tests.agreements import IN_TERM, delimitation, feature
from tests.buffer_shapes import laid_down, plane_distances

WEST = feature("sector", "West", shapely.box(9.2, 0.2, 9.8, 0.8))
EAST = feature("sector", "East", shapely.box(9.7, 0.1, 10.4, 0.9), party="SOUTH")


def fixes(*features):
    (finding,) = check(delimitation(*features), IN_TERM, ["overlap.zone"]).findings
    return finding.fixes


def geometries(fix, *features):
    """The geometries of the features after a fix, in their order."""
    edits = {edit.uid: edit.geometry for edit in fix.worked_out(delimitation(*features)).edits}
    return [edits.get(one.uid, one.geometry) for one in features]


def labels(*features):
    return [str(fix.label) for fix in fixes(*features)]


def test_an_overlap_offers_either_cut_and_a_middle_line_whoever_drew_it():
    cuts = {"Cut West out of East", "Cut East out of West"}
    for status in ("draft", "proposed"):
        offered = labels(WEST, replace(EAST, status=status))
        assert set(offered[:2]) == cuts
        assert offered[2].startswith("Draw one line midway between ")
    assert labels(WEST, replace(EAST, status="agreed")) == ["Cut East out of West"]
    assert labels(replace(WEST, status="agreed"), replace(EAST, status="agreed")) == []


def test_a_choice_is_not_the_remedy_of_the_finding():
    (choice,) = check(delimitation(WEST, EAST), IN_TERM, ["overlap.zone"]).findings
    assert len(choice.fixes) == 3 and choice.fix is None


@pytest.mark.parametrize(("party", "status"), [("NORTH", "draft"), ("SOUTH", "draft"), ("SOUTH", "proposed")])
def test_what_lies_out_of_its_region_gives_way_first_however_small_it_is(party, status):
    # the units of the region upper reach from 9° to 11°E, those of lower on to 12°E
    upper = feature("sector", "Up", shapely.box(9.2, 0.2, 11.3, 0.8), party=party, status=status)
    lower = feature("sector", "Low", shapely.box(11.1, 0.4, 11.5, 0.6), party="SOUTH", region="lower")
    assert labels(upper, lower)[0] == "Cut Low out of Up"
    lower = feature("sector", "Low", shapely.box(10.5, 0.4, 11.5, 0.6), party="SOUTH", region="lower")
    upper = replace(upper, geometry=shapely.box(9.2, 0.2, 10.9, 0.8))
    assert labels(upper, lower)[0] == "Cut Up out of Low"


def test_a_copy_can_be_removed_from_either_side():
    again = feature("sector", "West again", WEST.geometry)
    assert set(labels(WEST, again)) == {"Remove West", "Remove West again"}


def _star(random, centre, radius, corners):
    """A polygon about a place of the plane, its corners near a circle, in metres."""
    angle = np.sort(random.uniform(0, 2 * np.pi, corners))
    away = radius * random.uniform(0.8, 1.2, corners)
    return shapely.Polygon(np.column_stack([np.cos(angle), np.sin(angle)]) * away[:, None] + centre)


def _pairs():
    """Random pairs of polygons, as metres and as laid down, whose outlines cross twice."""
    random = np.random.default_rng(20261130)
    made = 0
    while made < 10:
        size = 10 ** random.uniform(2.5, 4.0)  # 300 m to 10 km
        one = _star(random, (0.0, 0.0), size, int(random.integers(6, 60)))
        other = _star(random, (random.uniform(1.0, 1.8) * size, 0.2 * size), size, int(random.integers(6, 60)))
        crossings = shapely.get_parts(shapely.intersection(one.exterior, other.exterior))
        if one.is_valid and other.is_valid and len(crossings) == 2:
            made += 1
            yield pytest.param(laid_down(one), laid_down(other), id=f"{made}: {size:.0f} m")


def shared_line(first, second):
    """The edges that two polygons have in common, to the last bit of their vertices."""

    def edges(polygon):
        rings = [shapely.get_coordinates(ring).tolist() for ring in shapely.get_rings(polygon)]
        return {frozenset(map(tuple, pair)) for ring in rings for pair in zip(ring, ring[1:])}

    return shapely.line_merge(shapely.multilinestrings([sorted(edge) for edge in edges(first) & edges(second)]))


@pytest.mark.parametrize(("one", "other"), list(_pairs()))
def test_the_middle_line_is_as_far_from_both_outlines_and_ends_where_they_cross(one, other):
    parted = _parted(one, other)
    line = shared_line(*parted)
    assert line.geom_type == "LineString"
    along = densify(shapely.segmentize(line, line.length / 60))
    places = shapely.get_coordinates(along)
    away = np.array([plane_distances(places, outline) for outline in (one, other)])
    assert np.abs(away[0] - away[1]).max() < 1.0
    assert away[:, [0, -1]].max() < 0.02  # an end lies on the drawn-out edges, a centimetre from the geodesics
    before, after = (shapely.area(np.array(pair)) for pair in ((one, other), parted))
    assert (after < before).all()
    assert shapely.area(shapely.intersection(*parted)) < 1e-12
    turning = {tuple(vertex) for geometry in (one, other) for vertex in shapely.get_coordinates(geometry).tolist()}
    for geometry in parted:
        own = {tuple(vertex) for vertex in shapely.get_coordinates(geometry).tolist()}
        new = own - turning
        assert new <= set(map(tuple, shapely.get_coordinates(line).tolist())), "nothing but the line is new"


def test_each_part_of_an_overlap_has_a_middle_line_of_its_own():
    wave = [(0, 0), (2e3, 150), (4e3, 0), (6e3, 150), (8e3, 0)]
    one = laid_down(shapely.Polygon([*wave, (8e3, 5e3), (0, 5e3)]))
    other = laid_down(shapely.Polygon([(-1e3, 60), (9e3, 60), (9e3, -4e3), (-1e3, -4e3)]))
    first, second = feature("sector", "First", one), feature("sector", "Second", other)
    (finding,) = check(delimitation(first, second), IN_TERM, ["overlap.zone"]).findings
    assert shapely.get_num_geometries(finding.geometry) == 3
    parted = geometries(finding.fixes[-1], first, second)
    assert (
        check(
            delimitation(replace(first, geometry=parted[0]), replace(second, geometry=parted[1])),
            IN_TERM,
            ["overlap.zone"],
        ).findings
        == ()
    )


@pytest.mark.parametrize("depth", [20.0, 300.0])
def test_outlines_that_cross_again_beside_their_crossing_have_a_middle_line(depth):
    # the second outline comes down over the first one's southern edge, goes up again for a little, and down for good
    one = laid_down(shapely.Polygon([(0, 0), (9e3, 0), (9e3, 6e3), (0, 6e3)]))
    bent = [(6e3, 8e3), (6e3, 2e3), (5.9e3, -50), (6.03e3, depth), (6.05e3, -2e3)]
    other = laid_down(shapely.Polygon([*bent, (12e3, -2e3), (12e3, 8e3)]))
    parted = _parted(one, other)
    assert shapely.area(shapely.intersection(*parted)) < 1e-12
    lines = shapely.get_parts(shared_line(*parted))
    assert shapely.length(lines).sum() > 0.05  # it runs 6 km to the north
    for places in map(shapely.get_coordinates, densify(shapely.segmentize(lines, 0.002))):
        away = np.array([plane_distances(places, outline) for outline in (one, other)])
        assert np.abs(away[0] - away[1]).max() < 1.0


SQUARE, LONG = shapely.box(0, 0, 6e3, 6e3), shapely.box(5e3, -1e3, 9e3, 7e3)
FRAME = shapely.box(0, 0, 6e3, 6e3) - shapely.box(2e3, 2e3, 4e3, 4e3)
PLUG = shapely.box(1.5e3, 1.4e3, 4.8e3, 5e3)
WITH_HOLES = {
    "of the one that is near": (SQUARE, LONG - shapely.box(5.3e3, 2e3, 5.5e3, 3e3)),
    "of the one that is far": (SQUARE, LONG - shapely.box(5.7e3, 2e3, 5.8e3, 3e3)),
    "of either": (SQUARE - shapely.box(5.6e3, 4e3, 5.8e3, 5e3), LONG - shapely.box(5.3e3, 2e3, 5.5e3, 3e3)),
    "two in a row": (SQUARE, LONG - shapely.box(5.3e3, 2e3, 5.5e3, 3e3) - shapely.box(5.55e3, 2.5e3, 5.6e3, 2.7e3)),
    "plugged": (FRAME, PLUG),
    "plugged by what has one": (FRAME, PLUG - shapely.box(1.7e3, 3e3, 1.75e3, 3.2e3)),
    "round and plugged": (SQUARE - shapely.Point(3e3, 3e3).buffer(800), shapely.Point(3.1e3, 3e3).buffer(1.6e3)),
}


@pytest.mark.parametrize(("one", "other"), WITH_HOLES.values(), ids=WITH_HOLES)
def test_where_the_overlap_has_holes_the_middle_line_is_as_far_from_their_outlines(one, other):
    one, other = laid_down(one), laid_down(other)
    parted = _parted(one, other)
    line = shared_line(*parted)
    assert line.geom_type == "LineString" and line.is_ring == one.contains(shapely.Point(other.exterior.coords[0]))
    places = shapely.get_coordinates(densify(shapely.segmentize(line, line.length / 40)))
    away = np.array([plane_distances(places, outline) for outline in (one, other)])
    assert np.abs(away[0] - away[1]).max() < 1.0
    if not line.is_ring:
        assert away[:, [0, -1]].max() < 0.02
    assert shapely.area(shapely.intersection(*parted)) < 1e-12
    whole, was = (shapely.union(*map(densify, pair)) for pair in (parted, (one, other)))
    assert shapely.symmetric_difference(whole, was).area < 1e-8  # degrees²: some 100 m², a centimetre along the edges


def test_of_random_overlaps_with_holes_each_has_a_middle_line_or_is_refused_in_words():
    random = np.random.default_rng(5)
    found = refused = 0
    while found + refused < 12:
        size = 10 ** random.uniform(2.5, 4.0)
        one, other = (_star(random, (east * size, 0.0), size, int(random.integers(6, 30))) for east in (0.0, 1.1))
        holes = [_star(random, (random.uniform(0.3, 0.8) * size, 0.2 * size * at), 0.05 * size, 6) for at in (-1, 0, 1)]
        shared = shapely.intersection(one, other) if one.is_valid and other.is_valid else shapely.Polygon()
        if shared.geom_type != "Polygon" or not shared.buffer(-size / 50).contains(shapely.union_all(holes)):
            continue
        one, other = laid_down(one - holes[0]), laid_down(other - holes[1] - holes[2])
        try:
            parted = _parted(one, other)
        except GeometryError as error:
            refused += 1
            assert "No line runs midway between" in str(error) or "would fall apart" in str(error)
            continue
        found += 1
        assert shapely.area(shapely.intersection(*parted)) < 1e-12
        for line in shapely.get_parts(shared_line(*parted)):
            places = shapely.get_coordinates(shapely.segmentize(line, line.length / 12))
            away = np.array([plane_distances(places, outline) for outline in (one, other)])
            assert np.abs(away[0] - away[1]).max() < 1.0
    assert found >= 5


def _parted(one, other):
    first, second = feature("sector", "First", one), feature("sector", "Second", other)
    *_, middle = fixes(first, second)
    return geometries(middle, first, second)


def test_where_no_middle_line_runs_it_is_said():
    across = feature("sector", "Across", shapely.box(9.4, 0.0, 9.5, 1.0))
    *_, middle = fixes(WEST, across)
    with pytest.raises(GeometryError, match="would fall apart"):
        middle.worked_out(delimitation(WEST, across))
    # a hole of the eastern one lies between the western one's edge and its hole
    holed = replace(EAST, geometry=EAST.geometry - shapely.box(9.74, 0.3, 9.77, 0.7))
    behind = replace(WEST, geometry=WEST.geometry - shapely.box(9.715, 0.45, 9.725, 0.5))
    *_, middle = fixes(behind, holed)
    with pytest.raises(GeometryError, match=r"No line runs midway between .* everywhere.*Cut one of the two"):
        middle.worked_out(delimitation(behind, holed))
    *_, middle = fixes(WEST, EAST)
    with pytest.raises(GeometryError, match="not there any more"):
        middle.worked_out(delimitation(WEST))
    with pytest.raises(Cancelled):
        middle.worked_out(delimitation(WEST, EAST), lambda: True)
