# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines drawn across a sheet: the graticule, the UTM grid, and the 100 km squares of MGRS.

Every geometry is in WGS 84 and drawn out, so that straight edges between its vertices stay within a tenth of a
millimetre of the true line on the sheet; it ends at the neat line. Where two UTM zones meet, each zone's grid ends at
their meridian.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import shapely

from ..notation.mgrs import mgrs_from_lonlat
from ..notation.utm import band_of, zone_of
from .curve import Curve, drawn_curve, geographic_box, straight_box
from .grid import MapGrid
from .grid_zones import GridZone, grid_zones
from .plan import Sheet

LONGITUDE, LATITUDE, EASTING, NORTHING = "longitude", "latitude", "easting", "northing"

_GRATICULE_SECONDS = (10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18_000, 36_000, 54_000, 108_000)
_LEAST_GRATICULE = 50.0
"""Millimetres between parallels; meridians keep the parallels' interval as far as 36 mm lie between them."""
_LEAST_MERIDIANS = 36.0
_MINUTE_OF_ARC = 1_853.0
"""Metres, of a great circle of mean radius."""

_UTM_METRES = (1_000, 2_000, 5_000, 10_000, 50_000, 100_000)
_LEAST_UTM = 40.0
_LEAST_SQUARE = 10.0
_SQUARE = 100_000
_HALF_TURN = 180 * 3600
_BESIDE = 1e-9
"""Degrees across a seam."""

_CLEAR = 0.2
"""Millimetres on paper: what is shorter is not drawn, nor a grid line nearer than that to a side of the frame."""

_ON_SIDE = 1e-3
"""Millimetres on paper within which a line's end lies on a side of the frame."""

_once = lru_cache(maxsize=8)
"""The same sheet is asked for its grids by its layers, its figures and its labels, in one language after another."""


@dataclass(frozen=True)
class Tick:
    """Where a line meets the neat line.

    Attributes
    ----------
    side : str
        Of the frame: ``"N"``, ``"E"``, ``"S"``, ``"W"``.
    x, y : float
        Millimetres on paper right of and below the frame's top left corner, the same on a mirrored page.
    longitude, latitude : float
        Degrees.
    """

    side: str
    x: float
    y: float
    longitude: float
    latitude: float


@dataclass(frozen=True)
class GridLine:
    """A meridian, a parallel or a line of a UTM grid.

    Attributes
    ----------
    axis : str
        Which coordinate is the same all along: `LONGITUDE`, `LATITUDE`, `EASTING`, `NORTHING`.
    value : float
        That coordinate, in degrees or metres.
    zone : int
        UTM zone; 0 for the graticule.
    label : str
        ``36°30′E`` in the graticule; whole kilometres, ``283``, in a UTM grid.
    geometry : shapely.Geometry
        One or several lines in WGS 84.
    ticks : tuple of Tick
        Where it meets the neat line; none at the seam of two zones.
    """

    axis: str
    value: float
    zone: int
    label: str
    geometry: shapely.Geometry
    ticks: tuple[Tick, ...]

    @property
    def is_hundred_km(self) -> bool:
        """Whether it is a side of 100 km squares."""
        return self.zone > 0 and self.value % _SQUARE == 0


@dataclass(frozen=True)
class HundredKmSquare:
    """The part of a 100 km square of MGRS that a sheet shows.

    Attributes
    ----------
    grid_zone : str
        ``37S``.
    letters : str
        ``BV``.
    geometry : shapely.Geometry
        The visible part in WGS 84.
    place : tuple of float
        Longitude and latitude of a place well inside it, for the letters.
    room : float
        Millimetres on paper from the place to the edge of the part.
    """

    grid_zone: str
    letters: str
    geometry: shapely.Geometry
    place: tuple[float, float]
    room: float


@_once
def graticule(sheet: Sheet) -> tuple[GridLine, ...]:
    """Meridians from the west, then parallels from the south, at round intervals for the scale."""
    west, south, east, north = sheet.outline.bounds
    of_parallels, of_meridians = graticule_intervals(sheet)
    lines = [
        _line(sheet, LONGITUDE, seconds / 3600, 0, _angle(seconds, of_meridians, "EW"), _meridian(seconds / 3600), span)
        for span in [_widened(south, north)]
        for seconds in _multiples(of_meridians, west * 3600, east * 3600)
    ]
    lines += [
        _line(sheet, LATITUDE, seconds / 3600, 0, _angle(seconds, of_parallels, "NS"), _parallel(seconds / 3600), span)
        for span in [_widened(west, east)]
        for seconds in _multiples(of_parallels, south * 3600, north * 3600)
    ]
    return tuple(line for line in lines if line)


def graticule_intervals(sheet: Sheet) -> tuple[int, int]:
    """Seconds of arc between the parallels and between the meridians of a sheet."""
    paper = _MINUTE_OF_ARC / 60 / sheet.scale * 1000  # millimetres a second of arc
    latitude = (sheet.outline.bounds[1] + sheet.outline.bounds[3]) / 2
    across = paper * np.cos(np.radians(latitude))
    coarsest = _GRATICULE_SECONDS[-1]
    parallels = next((step for step in _GRATICULE_SECONDS if step * paper >= _LEAST_GRATICULE), coarsest)
    meridians = next(
        (step for step in _GRATICULE_SECONDS if step >= parallels and step * across >= _LEAST_MERIDIANS), coarsest
    )
    return parallels, meridians


def utm_interval(scale: int) -> int:
    """Metres between the lines of UTM grids on sheets of a scale; 0 where even 100 km are too narrow to draw."""
    metres = scale / 1000
    chosen = next((step for step in _UTM_METRES if step >= _LEAST_UTM * metres), _SQUARE)
    return chosen if chosen >= _LEAST_SQUARE * metres else 0


@_once
def utm_lines(sheet: Sheet) -> tuple[GridLine, ...]:
    """The lines of the UTM grid of each zone that the sheet shows, inside that zone.

    Eastings from the west, then northings from the south; a line that coincides with a side of the frame is left out.
    """
    interval = utm_interval(sheet.scale)
    if not interval:
        return ()
    lines: list[GridLine | None] = []
    for zone in _joined(grid_zones(sheet)):
        shown = geographic_box(zone.box, sheet.grid, sheet.scale).intersection(sheet.outline)
        west, south, east, north = (float(bound) for bound in shapely.total_bounds(zone.grid.project_all(shown)))
        clear = _CLEAR * sheet.scale / 1000
        window = shapely.box(*zone.box)
        for easting in _multiples(interval, west + clear, east - clear):
            curve, label = _easting(zone.grid, easting), str(easting // 1000)
            lines.append(_line(sheet, EASTING, easting, zone.zone, label, curve, (south, north), window))
        for northing in _multiples(interval, south + clear, north - clear):
            curve, label = _northing(zone.grid, northing), str(northing // 1000)
            lines.append(_line(sheet, NORTHING, northing, zone.zone, label, curve, (west, east), window))
    return tuple(line for line in lines if line)


@_once
def zone_seams(sheet: Sheet) -> tuple[GridLine, ...]:
    """The meridians and parallels where grid zones meet, each labelled with both: ``36S | 37S``, ``37R | 37S``."""
    seams: list[GridLine | None] = []
    for zone in grid_zones(sheet):
        west, south, east, north = zone.box
        beside = int(zone_of(west - _BESIDE, (south + north) / 2))
        if beside != zone.zone and zone_of(west, (south + north) / 2) == zone.zone:
            label = f"{beside:02d}{zone.band} | {zone.designation}"
            seams.append(_line(sheet, LONGITUDE, west, 0, label, _meridian(west), (south, north)))
        below = str(band_of(south - _BESIDE))
        if below != zone.band and band_of(south) == zone.band:
            label = f"{zone.zone:02d}{below} | {zone.designation}"
            seams.append(_line(sheet, LATITUDE, south, 0, label, _parallel(south), (west, east)))
    return tuple(seam for seam in seams if seam)


@_once
def hundred_km_squares(sheet: Sheet) -> tuple[HundredKmSquare, ...]:
    """The 100 km squares that the sheet shows, grid zone by grid zone, from the west by columns from the south."""
    if not utm_interval(sheet.scale):
        return ()
    squares: list[HundredKmSquare | None] = []
    for zone in grid_zones(sheet):
        shown = zone.area.intersection(sheet.outline)
        west, south, east, north = shapely.total_bounds(zone.grid.project_all(shown)) // _SQUARE
        for column in range(int(west), int(east) + 1):
            for row in range(int(south), int(north) + 1):
                corner = (column * _SQUARE, row * _SQUARE, (column + 1) * _SQUARE, (row + 1) * _SQUARE)
                square = straight_box(zone.grid, corner, sheet.grid, sheet.scale)
                squares.append(_visible_square(sheet, zone, shapely.intersection(square, zone.area)))
    return tuple(square for square in squares if square)


def _visible_square(sheet: Sheet, zone: GridZone, square: shapely.Geometry) -> HundredKmSquare | None:
    metres = sheet.scale / 1000
    on_sheet = shapely.intersection(sheet.grid.project_all(square), shapely.box(*sheet.extent))
    parts = [part for part in shapely.get_parts(on_sheet) if part.area > (_CLEAR * metres) ** 2]
    if not parts:
        return None
    largest = max(parts, key=lambda part: float(part.area))
    middle = largest.centroid if largest.contains(largest.centroid) else shapely.point_on_surface(largest)
    longitude, latitude = (float(angle) for angle in sheet.grid.unproject(middle.x, middle.y))
    return HundredKmSquare(
        zone.designation,
        mgrs_from_lonlat(longitude, latitude, digits=0)[len(zone.designation) :],
        sheet.grid.unproject_all(parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)),
        (longitude, latitude),
        float(largest.exterior.distance(middle)) / metres,
    )


def _line(
    sheet: Sheet,
    axis: str,
    value: float,
    zone: int,
    label: str,
    curve: Curve,
    span: tuple[float, float],
    window: shapely.Polygon | None = None,
) -> GridLine | None:
    """A curve as far as it runs inside the frame and inside `window` (WGS 84); None where it does not."""
    line = shapely.LineString(drawn_curve(curve, *span, sheet.grid, sheet.scale))
    if window is not None:
        line = shapely.intersection(line, window)
    inside = shapely.intersection(sheet.grid.project_all(line), shapely.box(*sheet.extent))
    least = _CLEAR * sheet.scale / 1000
    parts = [part for part in shapely.get_parts(inside) if part.geom_type == "LineString" and part.length > least]
    if not parts:
        return None
    ends = [(float(x), float(y)) for part in parts for x, y in (part.coords[0], part.coords[-1])]
    ticks = (_tick(sheet, axis, x, y) for x, y in ends)
    drawn = sheet.grid.unproject_all(parts[0] if len(parts) == 1 else shapely.MultiLineString(parts))
    return GridLine(axis, float(value), zone, label, drawn, tuple(tick for tick in ticks if tick))


def _tick(sheet: Sheet, axis: str, x: float, y: float) -> Tick | None:
    """The tick where a line ends on a side of the frame; in a corner on the side that such lines are labelled on."""
    west, south, east, north = sheet.extent
    metres = sheet.scale / 1000
    away = {"S": y - south, "N": north - y, "W": x - west, "E": east - x}
    sides = "SNWE" if axis in (LONGITUDE, EASTING) else "WESN"
    side = next((side for side in sides if abs(away[side]) <= _ON_SIDE * metres), "")
    if not side:
        return None
    longitude, latitude = (float(angle) for angle in sheet.grid.unproject(x, y))
    return Tick(side, (x - west) / metres, (north - y) / metres, longitude, latitude)


def _joined(zones: tuple[GridZone, ...]) -> list[GridZone]:
    """Grid zones with those to the north of them joined on, where their grids and meridians are the same."""
    joined: list[GridZone] = []
    for zone in zones:
        west, _, east, north = zone.box
        for index, other in enumerate(joined):
            if other.grid == zone.grid and (other.box[0], other.box[2]) == (west, east):
                joined[index] = replace(other, box=(west, other.box[1], east, north))
                break
        else:
            joined.append(zone)
    return joined


def _meridian(longitude: float) -> Curve:
    return lambda t: (np.full_like(t, longitude), t)


def _parallel(latitude: float) -> Curve:
    return lambda t: (t, np.full_like(t, latitude))


def _easting(grid: MapGrid, easting: float) -> Curve:
    return lambda t: grid.unproject(np.full_like(t, easting), t)


def _northing(grid: MapGrid, northing: float) -> Curve:
    return lambda t: grid.unproject(t, np.full_like(t, northing))


def _multiples(step: int, least: float, greatest: float) -> range:
    """The multiples of a step from a least to a greatest value."""
    return range(math.ceil(least / step) * step, math.floor(greatest / step) * step + 1, step)


def _widened(start: float, stop: float) -> tuple[float, float]:
    """A range with a hundredth more at either end."""
    return start - (stop - start) / 100, stop + (stop - start) / 100


def _angle(seconds: int, interval: int, letters: str) -> str:
    """Whole seconds of arc with degrees, and with minutes and seconds where the interval has them."""
    seconds = (seconds + _HALF_TURN) % (2 * _HALF_TURN) - _HALF_TURN
    letter = "" if seconds in (0, -_HALF_TURN) else letters[int(seconds < 0)]
    size = abs(seconds)
    text = f"{size // 3600}°"
    if interval % 3600:
        text += f"{size // 60 % 60:02d}′"
    if interval % 60:
        text += f"{size % 60:02d}″"
    return text + letter
