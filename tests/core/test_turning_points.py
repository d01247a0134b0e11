# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of turning points: numbering, lines, and that the table agrees with itself."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.errors import CoordinateError, GeometryError
from deesc_plugin.core.geodesy import distance, length
from deesc_plugin.core.notation.coordinates import lonlat_from_utm, parse_position
from deesc_plugin.core.tables.turning_points import NumberedVertices, turning_points
from deesc_plugin.core.tables.vertex_edits import with_inserted, with_moved, with_removed

BOX = shapely.box(35.9, 35.5, 36.1, 35.6)


def test_a_box_across_36_east() -> None:
    table = turning_points(BOX)
    assert table.number.tolist() == [1, 2, 3, 4]
    assert list(zip(table.longitude, table.latitude)) == [(35.9, 35.6), (36.1, 35.6), (36.1, 35.5), (35.9, 35.5)]
    assert table.next_number.tolist() == [2, 3, 4, 1]
    assert table.line.tolist() == ["geodesic"] * 4
    assert table.part.tolist() == table.ring.tolist() == [1, 1, 1, 1]
    # GeodSolve -i -p 6 on each edge
    np.testing.assert_allclose(
        table.length, [18123.357562, 11095.068100, 18145.875176, 11095.068100], rtol=0, atol=1e-6
    )
    # -89.94192966517 is 270.05807033483
    np.testing.assert_allclose(table.azimuth, [89.94178766373, 180, 270.05807033483, 0], rtol=0, atol=1e-10)
    assert table.zone.tolist() == [36, 37, 37, 36] and set(table.band) == {"S"}
    # 35.9°E and 36.1°E are mirror images about the seam: 762720.06 + 237279.94 = 1,000,000
    assert table.easting[0] + table.easting[1] == pytest.approx(1_000_000, abs=1e-6)
    assert table.mgrs.tolist() == ["36SYE6272043456", "37SBV3727943456", "37SBV3695332361", "36SYE6304632361"]
    assert table.dms[0] == "35°36'00.00\"N 35°54'00.00\"E"
    assert len(table) == 4


def test_parts_and_holes_from_north_to_south() -> None:
    south = shapely.Polygon(
        shapely.box(36, 34, 37, 35).exterior.coords,
        [shapely.box(36.1, 34.1, 36.2, 34.2).exterior.coords, shapely.box(36.6, 34.6, 36.7, 34.7).exterior.coords],
    )
    north = shapely.box(38, 35.5, 38.5, 36)
    table = turning_points(shapely.MultiPolygon([south, north]))
    firsts = table.number[[0, 4, 8, 12]] - 1
    assert [(int(table.part[i]), int(table.ring[i])) for i in firsts] == [(1, 1), (2, 1), (2, 2), (2, 3)]
    assert list(zip(table.longitude[firsts], table.latitude[firsts])) == [
        (38, 36),
        (36, 35),
        (36.6, 34.7),
        (36.1, 34.2),
    ]
    assert table.next_number.tolist() == [2, 3, 4, 1, 6, 7, 8, 5, 10, 11, 12, 9, 14, 15, 16, 13]


def test_points() -> None:
    table = turning_points(shapely.Point(36.63012, 35.93))
    assert (table.number.tolist(), table.line.tolist(), table.next_number.tolist()) == ([1], [""], [0])
    assert np.isnan(table.length).all() and np.isnan(table.azimuth).all()
    # GeoConvert on "35.93 36.63012"
    assert table.mgrs[0] == "37SBV8620078779"
    assert (table.easting[0], table.northing[0]) == pytest.approx((286200.6051, 3978779.9218), abs=6e-5)
    several = turning_points(shapely.MultiPoint([(36, 33), (36, 35), (37, 35)]))
    assert list(zip(several.longitude, several.latitude)) == [(36, 35), (37, 35), (36, 33)]
    assert several.part.tolist() == [1, 2, 3]


@pytest.mark.parametrize("geometry", [None, shapely.Polygon(), shapely.GeometryCollection([shapely.Point(36, 35)])])
def test_geometries_without_turning_points(geometry: shapely.Geometry | None) -> None:
    with pytest.raises(GeometryError):
        turning_points(geometry)


def test_the_polar_grid_is_refused() -> None:
    with pytest.raises(CoordinateError, match="polar grid"):
        turning_points(shapely.Point(36, 85))


def test_vertices_closer_than_the_print_have_no_azimuth() -> None:
    ring = shapely.Polygon([(36, 35), (36.5, 35), (36.5, 35.00000001), (36.25, 35.5)])
    table = turning_points(ring)
    assert len(table) == 4
    nowhere = table.length == 0
    assert nowhere.sum() == 1 and np.isnan(table.azimuth[nowhere]).all() and np.isfinite(table.azimuth[~nowhere]).all()


@st.composite
def stars(draw: st.DrawFn) -> shapely.Polygon:
    """Star-shaped rings about a place near 36°E, so that they never cross themselves."""
    count = draw(st.integers(3, 12))
    radii = draw(st.lists(st.floats(0.02, 0.4), min_size=count, max_size=count))
    angles = np.arange(count) * 2 * np.pi / count + draw(st.floats(0, 1))
    places = np.column_stack([36 + radii * np.cos(angles), 35 + radii * np.sin(angles)])
    return shapely.Polygon(np.round(places, 7))


@settings(deadline=None, max_examples=60)
@given(stars(), st.integers(0, 11), st.booleans())
def test_the_table_does_not_depend_on_how_the_ring_is_stored(star: shapely.Polygon, start: int, turned: bool) -> None:
    vertices = np.roll(shapely.get_coordinates(star)[:-1], start, axis=0)
    table, again = turning_points(star), turning_points(shapely.Polygon(vertices[::-1] if turned else vertices))
    for column in ("longitude", "latitude", "dms", "mgrs", "length", "azimuth", "next_number"):
        np.testing.assert_array_equal(getattr(table, column), getattr(again, column))
    # the same vertices, none moved, dropped or added
    assert sorted(zip(table.longitude, table.latitude)) == sorted(map(tuple, vertices.tolist()))
    # clockwise, and the perimeter is the sum of the lines
    assert not shapely.is_ccw(shapely.LinearRing(np.column_stack([table.longitude, table.latitude])))
    assert table.length.sum() == pytest.approx(float(length(star)), abs=1e-6)
    # nothing lies farther to the north-west than number 1
    middle = np.cos(np.radians((star.bounds[1] + star.bounds[3]) / 2))
    assert (table.latitude - table.longitude * middle).argmax() == 0


@settings(deadline=None, max_examples=60)
@given(stars())
def test_the_columns_agree_with_each_other(star: shapely.Polygon) -> None:
    table = turning_points(star)
    longitude, latitude = lonlat_from_utm(table.zone, table.band, table.easting, table.northing)
    np.testing.assert_allclose(distance(longitude, latitude, table.longitude, table.latitude), 0, atol=1e-6)
    for text, metres in [(table.dms, 0.22), (table.mgrs, 0.71)]:
        places = np.array([parse_position(str(entry)) for entry in text])
        assert (distance(places[:, 0], places[:, 1], table.longitude, table.latitude) <= metres).all()


HOLED = shapely.Polygon(
    shapely.box(36, 34, 37, 35).exterior.coords,
    [shapely.box(36.1, 34.1, 36.2, 34.2).exterior.coords, shapely.box(36.6, 34.6, 36.7, 34.7).exterior.coords[::-1]],
)
SHAPES = {
    "anticlockwise": BOX,
    "clockwise": BOX.reverse(),
    "parts and holes": shapely.MultiPolygon([HOLED, shapely.box(38, 35.5, 38.5, 36)]),
    "lines": shapely.MultiLineString([[(36, 34), (36, 35)], [(37, 35.5), (36, 36), (37, 37)]]),
}


def places(geometry: shapely.Geometry) -> list[tuple[int, int, float, float]]:
    table = turning_points(geometry)
    columns = (table.part, table.ring, table.longitude, table.latitude)
    return list(zip(*(column.tolist() for column in columns)))


@pytest.mark.parametrize("name", SHAPES)
def test_some_rows_are_those_of_the_whole_table(name: str) -> None:
    vertices, whole = NumberedVertices.of(SHAPES[name]), turning_points(SHAPES[name])
    for begin in range(len(whole)):
        some = vertices.points(begin, begin + 2)
        for column in ("number", "part", "ring", "longitude", "mgrs", "next_number", "line", "length", "azimuth"):
            np.testing.assert_array_equal(getattr(some, column), getattr(whole, column)[begin : begin + 2])


@pytest.mark.parametrize("name", SHAPES)
def test_an_edit_of_a_row_is_one_of_that_vertex_alone(name: str) -> None:
    geometry, before = SHAPES[name], places(SHAPES[name])
    vertices = NumberedVertices.of(geometry)
    for row, (part, ring, longitude, latitude) in enumerate(before):
        alone = [place for place in before if place[:2] == (part, ring)]
        at = alone.index(before[row])
        beside = (round(longitude + 0.001, 7), round(latitude - 0.002, 7))
        moved = with_moved(geometry, vertices, row, beside)
        assert moved.geom_type == geometry.geom_type
        assert places(moved) == [*before[:row], (part, ring, *beside), *before[row + 1 :]]
        behind = between(before[row], alone[(at + 1) % len(alone)])
        below = with_inserted(geometry, vertices, row, behind[2:])
        assert (below.geom_type, places(below)) == (
            geometry.geom_type,
            [*before[: row + 1], behind, *before[row + 1 :]],
        )
        above = places(with_inserted(geometry, vertices, row, between(before[row], alone[at - 1])[2:], is_above=True))
        # before the first of a ring is behind its last
        place = row if at or name == "lines" else row + len(alone)
        assert above == [*before[:place], between(before[row], alone[at - 1]), *before[place:]]


def between(one: tuple[int, int, float, float], other: tuple[int, int, float, float]) -> tuple[int, int, float, float]:
    """A third of the way from one place of a ring to another."""
    return (*one[:2], *(round(start + (end - start) / 3, 7) for start, end in zip(one[2:], other[2:])))


@pytest.mark.parametrize("name", SHAPES)
def test_a_row_is_taken_out_where_enough_are_left(name: str) -> None:
    geometry, before = SHAPES[name], places(SHAPES[name])
    vertices = NumberedVertices.of(geometry)
    for row in range(len(before)):
        alone = [other for other in before if other[:2] == before[row][:2]]
        if len(alone) == 2:
            with pytest.raises(GeometryError, match="two different turning points"):
                with_removed(geometry, vertices, row)
            continue
        left = with_removed(geometry, vertices, row)
        expected = sorted(place[2:] for place in [*before[:row], *before[row + 1 :]])
        assert sorted(place[2:] for place in places(left)) == expected
    triangle = with_removed(BOX, NumberedVertices.of(BOX), 0)
    with pytest.raises(GeometryError, match="three different turning points"):
        with_removed(triangle, NumberedVertices.of(triangle), 0)


def test_a_point_is_moved_and_stays_one() -> None:
    vertices = NumberedVertices.of(shapely.Point(36, 35))
    assert with_moved(shapely.Point(36, 35), vertices, 0, (37.0, 34.0)) == shapely.Point(37, 34)
    for change in (lambda *given: with_inserted(*given, (37.0, 34.0)), with_removed):
        with pytest.raises(GeometryError, match="point"):
            change(shapely.Point(36, 35), vertices, 0)
