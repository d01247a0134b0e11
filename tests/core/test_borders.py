# SPDX-License-Identifier: GPL-2.0-or-later
"""State borders and the sea by a map of the world beside a reference: squares whose sides and areas are counted."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely

from deesc_plugin.core.borders import Land, without_borders, world_about
from deesc_plugin.core.delimitation import Reference

BOX = shapely.box(-1, -1, 7, 3)
HOME, NEXT, FAR = (shapely.box(west, 0, west + 2, 2) for west in (0, 2, 4))
"""Three lands in a row, each two degrees wide and high: 12 square degrees of the 32 of the box."""
LANDS = (Land("HO", "Home", HOME), Land("NE", "Next", NEXT), Land("FA", "Far", FAR))
TRIMMED = 1e-3
"""Degrees; borders end a little before shores and before what is set apart."""


def world(reference: Reference, lands=LANDS, theatre=BOX):
    return world_about(lands, ["HO"], reference, BOX, theatre)


def borders_at(drawn, longitude: float) -> float:
    """How much border lies along a meridian, degrees."""
    return shapely.length(shapely.intersection(drawn.borders, shapely.box(longitude - 1e-3, -1, longitude + 1e-3, 3)))


def test_lands_have_borders_between_them_and_the_sea_about():
    for reference in (Reference(), Reference(country=HOME)):
        drawn = world(reference)
        assert shapely.length(drawn.borders) == pytest.approx(2 + 2, abs=TRIMMED)
        assert [borders_at(drawn, at) for at in (2, 4)] == pytest.approx([2, 2], abs=TRIMMED)
        assert shapely.area(drawn.sea) == pytest.approx(32 - 12, abs=TRIMMED)
        assert {one.code: shapely.area(one.geometry) for one in drawn.lands} == {"HO": 4, "NE": 4, "FA": 4}


@pytest.mark.parametrize("east", [1.95, 2.05])
def test_the_reference_has_the_border_of_its_land_and_the_map_none_beside_it(east):
    """Five kilometres to either side of the map's own: no second line, and no sea in the strip between."""
    drawn = world(Reference(country=shapely.box(0, 0, east, 2)))
    assert borders_at(drawn, east) == pytest.approx(2, abs=TRIMMED)
    assert borders_at(drawn, 2) == 0
    assert borders_at(drawn, 4) == pytest.approx(2, abs=TRIMMED)
    assert shapely.area(drawn.sea) == pytest.approx(32 - 12, abs=TRIMMED)
    assert sum(shapely.area(one.geometry) for one in drawn.lands) == pytest.approx(
        east * 2 + 4 + 4 - max(0, east - 2) * 2
    )


def test_where_the_reference_ends_short_of_the_coast_of_the_map_is_sea():
    """The reference's coast is 0.05 degrees farther east than the map's, over two degrees."""
    drawn = world(Reference(country=shapely.box(0.05, 0, 2, 2)))
    assert shapely.area(drawn.sea) == pytest.approx(32 - 12 + 0.1, abs=TRIMMED)


@pytest.mark.parametrize("kind", ["disputed_areas", "separation_areas"])
def test_along_what_is_set_apart_there_is_no_border(kind):
    """The area has one degree of the border of home and next, and another such area beyond shares a side with it."""
    first, second = shapely.box(1.5, 0.5, 2, 1.5), shapely.box(1, 0.5, 1.5, 1.5)
    country = shapely.difference(HOME, shapely.union(first, second))
    reference = replace(Reference(country=country), **{kind: (("First", first), ("Second", second))})
    drawn = world(reference)
    assert borders_at(drawn, 2) == pytest.approx(2 - 1, abs=TRIMMED)
    assert shapely.length(drawn.borders) == pytest.approx(1 + 2, abs=TRIMMED)
    for area in (first, second):
        along = shapely.buffer(shapely.boundary(area), 1e-6)
        assert shapely.length(shapely.intersection(drawn.borders, along)) < 1e-5
    assert shapely.area(drawn.sea) == pytest.approx(32 - 12, abs=TRIMMED)


def test_an_area_of_separation_of_the_country_has_no_border_where_it_meets_a_disputed_one():
    first, second = shapely.box(1.5, 0, 2, 2), shapely.box(1, 0, 1.5, 2)
    reference = Reference(country=shapely.box(0, 0, 1.5, 2), disputed_areas=(("First", first),))
    drawn = world(replace(reference, separation_areas=(("Second", second),)))
    assert [borders_at(drawn, at) for at in (1, 1.5, 2)] == [0, 0, 0]


def test_a_disputed_area_that_the_map_gives_to_a_neighbour_is_no_part_of_it():
    apart = shapely.box(2, 0.5, 2.5, 1.5)
    drawn = world(Reference(country=HOME, disputed_areas=(("Apart", apart),)))
    assert {one.code: shapely.area(one.geometry) for one in drawn.lands} == pytest.approx({"HO": 4, "NE": 3.5, "FA": 4})
    assert borders_at(drawn, 2) == pytest.approx(2 - 1, abs=TRIMMED)
    assert borders_at(drawn, 2.5) == 0


def test_land_that_the_map_gives_to_no_country_has_no_border():
    drawn = world(Reference(country=HOME), lands=(*LANDS[:2], Land("", "", FAR)))
    assert borders_at(drawn, 4) == 0
    assert borders_at(drawn, 2) == pytest.approx(2, abs=TRIMMED)


def test_beyond_the_theatre_the_map_has_the_countrys_own_land_too():
    """The reference was cut at one degree of longitude: that cut is no border."""
    drawn = world(Reference(country=shapely.box(1, 0, 2, 2)), theatre=shapely.box(1, -1, 3, 3))
    assert borders_at(drawn, 1) == 0
    assert shapely.area(drawn.sea) == pytest.approx(32 - 12, abs=TRIMMED)


def test_a_units_boundary_is_drawn_without_what_is_border_or_shore():
    """A unit of half of home: 2 degrees within it, the rest border and shore."""
    drawn = world(Reference(country=HOME))
    lines = shapely.boundary(shapely.box(1, 0, 2, 2))
    left = without_borders(lines, drawn)
    assert shapely.length(left) == pytest.approx(2, abs=TRIMMED)
    assert shapely.length(shapely.intersection(left, shapely.box(0.999, -1, 1.001, 3))) == pytest.approx(2, abs=TRIMMED)
