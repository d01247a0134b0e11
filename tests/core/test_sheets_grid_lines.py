# SPDX-License-Identifier: GPL-2.0-or-later
"""Graticule, UTM grids and 100 km squares on sheets, against PROJ and the mgrs package."""

from __future__ import annotations

import functools

import mgrs
import numpy as np
import pytest
import shapely
from pyproj import CRS, Geod, Transformer

from deesc_plugin.core.sheets.grid_lines import (
    GridLine,
    graticule,
    graticule_intervals,
    hundred_km_squares,
    utm_interval,
    utm_lines,
    zone_seams,
)
from deesc_plugin.core.sheets.options import SCALES
from deesc_plugin.core.sheets.plan import Sheet
from tests.agreements import feature
from tests.core.sheet_ground import plan

# The middle of a sheet, its scale, and the grid zones that meet on it
PLACES = {
    "seam of zones 36 and 37": (36.003, 35.9, 250_000, {"36S", "37S"}),
    "seam and 32 degrees north": (36.0004, 32.003, 100_000, {"36R", "36S", "37R", "37S"}),
    "one zone, large scale": (36.31234, 33.5, 10_000, {"37S"}),
    "equator and 12 degrees east": (12.01, 0.02, 250_000, {"32M", "32N", "33M", "33N"}),
    "south of the equator": (18.45, -33.9, 50_000, {"34H"}),
    "where 31V ends at 3 degrees": (3.05, 60.0, 250_000, {"31V", "32V"}),
    "north of 72 degrees": (20.9, 77.0, 500_000, {"33X", "35X"}),
}


@functools.cache
def sheet_at(place: str) -> Sheet:
    """The A3 sheet about one of the `PLACES`."""
    longitude, latitude, scale, _ = PLACES[place]
    return plan(feature("lookout", "Middle", shapely.Point(longitude, latitude)), scale=scale).sheets[1]


@functools.cache
def _utm(zone: int, is_southern: bool = False) -> Transformer:
    return Transformer.from_crs(4326, (32700 if is_southern else 32600) + zone, always_xy=True)


def _of_sheet(sheet: Sheet) -> Transformer:
    return _transformer(sheet.grid.definition)


@functools.cache
def _transformer(definition: str) -> Transformer:
    return Transformer.from_crs(4326, CRS.from_user_input(definition), always_xy=True)


def _inside(sheet: Sheet, inset: float = 0.7, count: int = 60) -> np.ndarray:
    """Longitudes and latitudes of places all over a frame, by PROJ; `inset` in millimetres from the neat line."""
    west, south, east, north = sheet.extent
    away = inset * sheet.scale / 1000
    x, y = np.meshgrid(np.linspace(west + away, east - away, count), np.linspace(south + away, north - away, count))
    back = _of_sheet(sheet).transform(x.ravel(), y.ravel(), direction="INVERSE")
    return np.column_stack(back)


def _as_drawn(sheet: Sheet, line: shapely.Geometry) -> np.ndarray:
    """Places along a line, once drawn straight between its vertices in degrees, once straight on the sheet."""
    transformer = _of_sheet(sheet)
    places = []
    for part in shapely.get_parts(line):
        on_chart = shapely.segmentize(part, part.length / 300)
        places.append(shapely.get_coordinates(on_chart))
        on_sheet = shapely.transform(part, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1])))
        drawn = shapely.get_coordinates(shapely.segmentize(on_sheet, on_sheet.length / 300))
        places.append(np.column_stack(transformer.transform(drawn[:, 0], drawn[:, 1], direction="INVERSE")))
    return np.vstack(places)


def _ticks_are_true(sheet: Sheet, line: GridLine) -> None:
    frame = sheet.page.frame
    west, _, _, north = sheet.extent
    for tick in line.ticks:
        x, y = _of_sheet(sheet).transform(tick.longitude, tick.latitude)
        assert (x - west) * 1000 / sheet.scale == pytest.approx(tick.x, abs=1e-3)
        assert (north - y) * 1000 / sheet.scale == pytest.approx(tick.y, abs=1e-3)
        on_side = {"W": tick.x, "E": tick.x - frame.width, "N": tick.y, "S": tick.y - frame.height}[tick.side]
        assert on_side == pytest.approx(0, abs=2e-3)


def _expected(values: np.ndarray, interval: float, clear: float) -> set[int]:
    """The multiples of an interval, counted, that are certain to cross what the values were sampled from."""
    first, last = np.ceil((values.min() - clear) / interval), np.floor((values.max() + clear) / interval)
    return set(range(int(first), int(last) + 1))


@pytest.mark.parametrize("place", PLACES)
def test_utm_lines_are_true_complete_and_end_at_the_seam(place: str) -> None:
    sheet = sheet_at(place)
    tolerance = 0.1 * sheet.scale / 1000
    interval = utm_interval(sheet.scale)
    inside = _inside(sheet, inset=0.0, count=150)
    lines = utm_lines(sheet)
    frame = shapely.buffer(shapely.box(*sheet.extent), tolerance / 10)
    zones = {(int(name[:-1]), name[-1] < "N") for name in PLACES[place][3]}
    assert {line.zone for line in lines} == {zone for zone, _ in zones}
    for zone, is_southern in zones:
        here = np.array([_zone(*lonlat) == zone and (lonlat[1] < 0) == is_southern for lonlat in inside])
        grid = _utm(zone, is_southern).transform(*inside[here].T)
        for axis, index in (("easting", 0), ("northing", 1)):
            # northings of both hemispheres of a zone stand side by side; the southern have ten million added
            of_zone = [
                line
                for line in lines
                if line.zone == zone and line.axis == axis and (line.geometry.bounds[1] < -1e-6) == is_southern
            ]
            drawn = {round(line.value / interval) for line in of_zone}
            assert drawn >= _expected(grid[index], interval, -2 * tolerance * 10)
            assert drawn <= _expected(grid[index], interval, 30 * tolerance)
            for line in of_zone:
                along = _as_drawn(sheet, line.geometry)
                assert np.abs(_utm(zone, is_southern).transform(*along.T)[index] - line.value).max() < tolerance
                assert line.label == str(int(line.value) // 1000)
                on_sheet = np.column_stack(_of_sheet(sheet).transform(*shapely.get_coordinates(line.geometry).T))
                assert shapely.covers(frame, shapely.MultiPoint(on_sheet))
                assert {_zone(*lonlat) for lonlat in along[1:-1] if not _on_seam(lonlat)} <= {zone}
                _ticks_are_true(sheet, line)


def _zone(longitude: float, latitude: float) -> int:
    """The UTM zone as the mgrs package has it."""
    return int(mgrs.MGRS().toMGRS(latitude, longitude, MGRSPrecision=0)[:-3])


def _on_seam(lonlat: np.ndarray) -> bool:
    return bool(abs(lonlat[0] - round(lonlat[0])) < 1e-9)


@pytest.mark.parametrize("place", PLACES)
def test_graticule_is_true_and_complete(place: str) -> None:
    sheet = sheet_at(place)
    lines = graticule(sheet)
    of_parallels, of_meridians = graticule_intervals(sheet)
    inside = _inside(sheet, inset=0.0, count=150)
    geod = Geod(ellps="WGS84")
    for axis, index, seconds in (("longitude", 0, of_meridians), ("latitude", 1, of_parallels)):
        of_axis = [line for line in lines if line.axis == axis]
        drawn = {round(line.value * 3600 / seconds) for line in of_axis}
        # a line that only cuts a corner between the sampled places may be there or not
        assert drawn >= _expected(inside[:, index] * 3600, seconds, -0.01 * seconds)
        assert drawn <= _expected(inside[:, index] * 3600, seconds, 0.03 * seconds)
        assert len(drawn) >= 2
        for line in of_axis:
            along = _as_drawn(sheet, line.geometry)
            true = along.copy()
            true[:, index] = line.value
            _, _, off = geod.inv(*along.T, *true.T)
            assert np.max(off) < 0.1 * sheet.scale / 1000
            assert line.zone == 0
            _ticks_are_true(sheet, line)


def test_labels_of_the_graticule() -> None:
    def labels(place: str, axis: str) -> list[str]:
        return [line.label for line in graticule(sheet_at(place)) if line.axis == axis]

    # 314 x 267 mm at 1:250,000 are 78.5 x 66.75 km about 36.003°E 35.9°N; ten minutes are 15.0 and 18.5 km
    assert labels("seam of zones 36 and 37", "longitude") == ["35°40′E", "35°50′E", "36°00′E", "36°10′E", "36°20′E"]
    assert labels("seam of zones 36 and 37", "latitude") == ["35°40′N", "35°50′N", "36°00′N", "36°10′N"]
    # 3.1 x 2.7 km at 1:10,000 about 36.31234°E (18'44") 33.5°N; half a minute is 0.77 and 0.92 km
    assert labels("one zone, large scale", "longitude") == [
        "36°18′00″E", "36°18′30″E", "36°19′00″E", "36°19′30″E",
    ]  # fmt: skip
    assert labels("one zone, large scale", "latitude") == ["33°29′30″N", "33°30′00″N", "33°30′30″N"]
    assert "0°00′" in labels("equator and 12 degrees east", "latitude")
    assert all(label.endswith("′S") for label in labels("south of the equator", "latitude"))


@pytest.mark.parametrize(
    ("scale", "kilometres"),
    # the finest of 1, 2, 5, 10, 50, 100 km with at least 40 mm between lines: 1 km at 1:25,000 are 40 mm, ...
    [
        (10_000, 1),
        (25_000, 1),
        (50_000, 2),
        (100_000, 5),
        (250_000, 10),
        (500_000, 50),
        (1_000_000, 50),
        (2_500_000, 100),
    ],
)
def test_utm_intervals(scale: int, kilometres: int) -> None:
    assert utm_interval(scale) == kilometres * 1000


def test_no_utm_lines_where_even_100_km_are_too_narrow() -> None:
    assert utm_interval(10_000_000) == 100_000  # 10 mm
    assert utm_interval(15_000_000) == 0  # 6.7 mm


@pytest.mark.parametrize("scale", SCALES)
def test_graticule_intervals_leave_room(scale: int) -> None:
    sheet = plan(feature("lookout", "Middle", shapely.Point(36.5, 35.5)), scale=scale).sheets[1]
    of_parallels, of_meridians = graticule_intervals(sheet)
    # a minute is 1.849 km along the meridian at 35.5 degrees, and 1.512 km along the parallel
    assert 50 <= of_parallels / 60 * 1_849_000 / scale <= 150
    assert 36 <= of_meridians / 60 * 1_512_000 / scale <= 150


@pytest.mark.parametrize("place", PLACES)
def test_every_place_lies_in_the_square_that_mgrs_gives_it(place: str) -> None:
    sheet = sheet_at(place)
    squares = hundred_km_squares(sheet)
    assert {square.grid_zone for square in squares} == PLACES[place][3]
    names = [square.grid_zone + square.letters for square in squares]
    assert len(set(names)) == len(names)
    of = dict(zip(names, squares))
    oracle = mgrs.MGRS()
    for longitude, latitude in _inside(sheet, count=25):
        name = oracle.toMGRS(latitude, longitude, MGRSPrecision=0).zfill(5)
        point = shapely.Point(longitude, latitude)
        assert of[name].geometry.distance(point) < 1e-6, name  # a tenth of a metre: on a line it may be in either
        assert not [other for other in names if other != name and of[other].geometry.buffer(-1e-6).contains(point)]
    for name, square in of.items():
        longitude, latitude = square.place
        assert oracle.toMGRS(latitude, longitude, MGRSPrecision=0).zfill(5) == name
        assert square.geometry.contains(shapely.Point(square.place))


def test_room_round_the_letters() -> None:
    # wherever the letters stand, a circle of that room is inside the visible part of the square, and no larger one
    sheet = sheet_at("seam of zones 36 and 37")
    to_sheet = _of_sheet(sheet)
    for square in hundred_km_squares(sheet):
        part = shapely.transform(square.geometry, lambda xy: np.column_stack(to_sheet.transform(xy[:, 0], xy[:, 1])))
        place = shapely.Point(*to_sheet.transform(*square.place))
        metres = square.room * sheet.scale / 1000
        assert part.contains(place.buffer(metres * 0.999))
        assert not part.contains(place.buffer(metres * 1.01))


def test_seams_are_labelled_with_both_zones() -> None:
    def seams(place: str) -> dict[str, str]:
        return {seam.label: "".join(tick.side for tick in seam.ticks) for seam in zone_seams(sheet_at(place))}

    assert seams("seam of zones 36 and 37") == {"36S | 37S": "SN"}
    assert seams("seam and 32 degrees north") == {
        "36R | 37R": "S", "36R | 36S": "W", "36S | 37S": "N", "37R | 37S": "E",
    }  # fmt: skip
    assert seams("one zone, large scale") == {}
    assert seams("where 31V ends at 3 degrees") == {"31V | 32V": "SN"}
    assert seams("north of 72 degrees") == {"33X | 35X": "SN"}


def test_the_northernmost_place_need_not_be_a_corner() -> None:
    # about a central meridian (9°E) the parallels sag: the corners of the upper side lie south of its middle
    sheet = plan(feature("lookout", "Middle", shapely.Point(9.0, 60.0)), scale=500_000).sheets[1]
    west, _, east, north = sheet.extent
    _, latitudes = sheet.grid.unproject(np.array([west, east]), np.array([north, north]))
    assert shapely.bounds(sheet.outline)[3] > latitudes.max() + 0.001


def test_the_outline_of_a_sheet_holds_all_that_its_frame_shows() -> None:
    sheet = sheet_at("seam of zones 36 and 37")
    places = _inside(sheet, inset=0.0, count=300)
    assert shapely.bounds(sheet.outline) == pytest.approx((*places.min(axis=0), *places.max(axis=0)), abs=1e-4)
