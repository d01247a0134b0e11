# SPDX-License-Identifier: GPL-2.0-or-later
"""The Universal Transverse Mercator grid on WGS 84: zones, bands, eastings and northings, as numbers and as text.

A letter beside a zone number is always a latitude band, as in MGRS and on GPS receivers: ``37S`` is zone 37 between
32°N and 40°N, never the southern hemisphere. ``N`` alone also stands for any place north of the equator, as in the
name "UTM zone 37N"; it contains band N, so nothing is ambiguous. South of the equator the bands are C to M; a text may
also say ``37 south``, see `utm_text`.

The grid covers 80°S up to 84°N; the polar grid (UPS) beyond is refused. Limits and exceptions: DMA TM 8358.2, "The
Universal Grids", 1989; NGA.STND.0037, 2014.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import transverse_mercator
from ..errors import CoordinateError

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Texts = npt.NDArray[np.str_]

BANDS = "CDEFGHJKLMNPQRSTUVWX"
SOUTH = "south"
NORTH = "north"
SOUTH_LIMIT, NORTH_LIMIT = -80, 84
SOUTHERN_FALSE_NORTHING = 10_000_000.0

LEAST_EASTING, GREATEST_EASTING = 100_000.0, 900_000.0
_BAND_HEIGHT = 8
_BAND_TOLERANCE = 1e-5
"""Degrees, about a metre: a text rounded to whole metres may cross the edge of its band."""

_SCALE = 0.9996
_FALSE_EASTING = 500_000.0


@dataclass(frozen=True)
class UtmPositions:
    """Places on the UTM grid, all arrays of one shape.

    Attributes
    ----------
    zone : ndarray of int
        1 to 60.
    band : ndarray of str
        Latitude band, C to X.
    easting, northing : ndarray of float
        Metres; south of the equator with the false northing of 10,000,000 m.
    """

    zone: Integers
    band: Texts
    easting: Floats
    northing: Floats


def zone_of(longitude: Any, latitude: Any) -> Integers:
    """The UTM zone of places in degrees, with the exceptions about Norway (32V) and Svalbard (31X, 33X, 35X, 37X).

    A place on the meridian between two zones belongs to the eastern one: 36°E is zone 37.
    """
    # whole degrees first: a longitude a hair west of a zone's edge must not be rounded over it
    degrees = np.floor(np.asarray(longitude, dtype=float)).astype(np.int64)
    south = np.floor(np.asarray(latitude, dtype=float)).astype(np.int64)
    zone = (degrees + 180) // 6 % 60 + 1
    is_norway = (south >= 56) & (south < 64) & (degrees >= 3) & (degrees < 6)
    is_svalbard = (south >= 72) & (degrees >= 0) & (degrees < 42)
    svalbard = np.array([31, 33, 35, 37])[np.searchsorted([9, 21, 33], np.clip(degrees, 0, 41), side="right")]
    return np.asarray(np.where(is_norway, 32, np.where(is_svalbard, svalbard, zone)), dtype=np.int64)


def band_of(latitude: Any) -> Texts:
    """The latitude band, C to X, of latitudes from 80°S up to 84°N; a latitude on an edge is in the northern band."""
    south = np.floor(np.asarray(latitude, dtype=float)).astype(np.int64)
    return np.asarray(np.array(list(BANDS))[np.clip((south - SOUTH_LIMIT) // _BAND_HEIGHT, 0, len(BANDS) - 1)])


def band_limits(band: Texts) -> tuple[Floats, Floats]:
    """The southern and northern latitude, degrees, of bands, or of the hemispheres ``"north"`` and ``"south"``."""
    names = [*BANDS, NORTH, SOUTH]
    southern = [*range(SOUTH_LIMIT, NORTH_LIMIT - _BAND_HEIGHT, _BAND_HEIGHT), 0, SOUTH_LIMIT]
    northern = [*southern[1 : len(BANDS)], NORTH_LIMIT, NORTH_LIMIT, 0]
    index = np.argmax(np.asarray(band)[..., None] == np.array(names), axis=-1)
    return np.array(southern, dtype=float)[index], np.array(northern, dtype=float)[index]


def is_southern(band: Texts) -> npt.NDArray[np.bool_]:
    """Whether northings of a band, or of a hemisphere, carry the false northing of the southern hemisphere."""
    return np.asarray((band == SOUTH) | np.isin(band, list(BANDS[:10])))


def utm_from_lonlat(longitude: Any, latitude: Any) -> UtmPositions:
    """Places in degrees (WGS 84) on the UTM grid, each in its own zone.

    Parameters
    ----------
    longitude, latitude : float or array_like
        Degrees, of one shape.

    Raises
    ------
    CoordinateError
        For a place that is not finite, out of range, or in the polar grid (UPS), south of 80°S or from 84°N on.
    """
    longitude, latitude = np.broadcast_arrays(np.asarray(longitude, dtype=float), np.asarray(latitude, dtype=float))
    refuse_outside_grid(longitude, latitude)
    zone = zone_of(longitude, latitude)
    easting, northing = project(longitude - central_meridian(zone), latitude)
    northing = np.where(latitude < 0, northing + SOUTHERN_FALSE_NORTHING, northing)
    return UtmPositions(zone, band_of(latitude), easting, northing)


def lonlat_from_utm(zone: Any, band: Any, easting: Any, northing: Any) -> tuple[Floats, Floats]:
    """Longitudes and latitudes in degrees (WGS 84) of places on the UTM grid.

    A place may lie beyond the meridians of its zone, as on maps that carry one zone across a seam, but not beyond
    eastings of 100 km and 900 km.

    Parameters
    ----------
    zone, band, easting, northing : array_like
        As in `UtmPositions`; `band` may also be ``"N"`` or ``"north"`` for any place north of the equator, ``"south"``
        for any south of it. ``"S"`` is band S.

    Raises
    ------
    CoordinateError
        For the first place outside its zone's grid, or whose latitude is not in the band.
    """
    zone, band = np.asarray(zone, dtype=np.int64), np.asarray(band, dtype=np.str_)
    zone, band, easting, northing = np.broadcast_arrays(
        zone, band, np.asarray(easting, dtype=float), np.asarray(northing, dtype=float)
    )
    _refuse_first(~((zone >= 1) & (zone <= 60)), "Zone {value} does not exist; UTM zones run from 1 to 60.", zone)
    known = np.isin(band, [*BANDS, NORTH, SOUTH])
    _refuse_first(~known, "“{value}” is no latitude band; the bands are C to X without I and O.", band)
    _refuse_first(
        (band == "X") & np.isin(zone, [32, 34, 36]),
        "Zone {value}X does not exist; about Svalbard there are only 31X, 33X, 35X and 37X.",
        zone,
    )
    _refuse_first(
        ~((easting >= LEAST_EASTING) & (easting <= GREATEST_EASTING)),
        "The easting {value} m is not between 100000 m and 900000 m.",
        easting,
        ".2f",
    )
    _refuse_first(
        ~((northing >= 0) & (northing <= SOUTHERN_FALSE_NORTHING)),
        "The northing {value} m is not between 0 m and 10000000 m.",
        northing,
        ".2f",
    )
    band = np.where(band == "N", NORTH, band)
    from_equator = np.where(is_southern(band), northing - SOUTHERN_FALSE_NORTHING, northing)
    from_meridian, latitude = unproject(easting, from_equator)
    southern, northern = band_limits(band)
    is_outside = ~((latitude >= southern - _BAND_TOLERANCE) & (latitude <= northern + _BAND_TOLERANCE))
    if is_outside.any():
        raise _outside_band(*(values[is_outside][0] for values in (zone, band, northing, southern, northern)))
    return longitude_of(zone, from_meridian), latitude


def format_utm(longitude: float, latitude: float, decimals: int = 2) -> str:
    """A place in degrees (WGS 84) as zone, band, easting and northing in metres, rounded.

    Examples
    --------
    >>> format_utm(36.0, 35.5)
    '37S 227879.89 3932632.65'
    """
    place = utm_from_lonlat(longitude, latitude)
    return f"{int(place.zone):02d}{place.band} {float(place.easting):.{decimals}f} {float(place.northing):.{decimals}f}"


def central_meridian(zone: Any) -> Floats:
    """The longitude, degrees, of the central meridian of zones 1 to 60."""
    return np.asarray(zone, dtype=float) * 6.0 - 183.0


def project(from_meridian: Any, latitude: Any) -> tuple[Floats, Floats]:
    """Easting and northing (negative south of the equator) of longitudes counted from the central meridian.

    Whole turns do not matter: 180°E, which is in zone 1, is 357 degrees from its meridian, and 3 degrees.
    """
    x, y = transverse_mercator.project(from_meridian, latitude)
    return _FALSE_EASTING + _SCALE * x, _SCALE * y


def unproject(easting: Any, from_equator: Any) -> tuple[Floats, Floats]:
    """Longitude from the central meridian, and latitude, of eastings and northings negative south of the equator."""
    return transverse_mercator.unproject(
        (np.asarray(easting, dtype=float) - _FALSE_EASTING) / _SCALE, np.asarray(from_equator, dtype=float) / _SCALE
    )


def longitude_of(zone: Any, from_meridian: Floats) -> Floats:
    """Longitude, from -180 up to 180 degrees, of longitudes counted from the central meridian of a zone."""
    longitude = central_meridian(zone) + from_meridian
    return np.asarray(np.where(np.abs(longitude) > 180.0, longitude - np.copysign(360.0, longitude), longitude))


def refuse_outside_grid(longitude: Floats, latitude: Floats) -> None:
    """Raise CoordinateError for the first place that the UTM grid does not cover."""
    _refuse_first(
        ~(np.abs(longitude) <= 180.0), "{value} is no longitude; it must lie between -180 and 180 degrees.", longitude
    )
    _refuse_first(
        ~(np.abs(latitude) <= 90.0), "{value} is no latitude; it must lie between -90 and 90 degrees.", latitude
    )
    _refuse_first(
        (latitude < SOUTH_LIMIT) | (latitude >= NORTH_LIMIT),
        "The latitude {value} lies in the polar grid (UPS), which is not supported; UTM and MGRS reach from 80°S to "
        "84°N.",
        latitude,
    )


def _refuse_first(is_bad: Any, sentence: str, values: Any, form: str = "") -> None:
    if np.any(is_bad):
        raise CoordinateError(sentence, value=format(np.asarray(values)[is_bad].flat[0], form))


def _outside_band(zone: int, band: str, northing: float, southern: float, northern: float) -> CoordinateError:
    sentence = "The northing {northing} m does not lie in {zone} ({south} to {north})."
    if band == "S":
        sentence = (
            "The northing {northing} m does not lie in {zone} ({south} to {north}); a place in the southern hemisphere "
            "is written with its own band, or as “south”."
        )
    return CoordinateError(
        sentence,
        northing=f"{northing:.2f}",
        zone=f"{zone} {band}" if len(band) > 1 else f"{zone}{band}",
        south=f"{abs(southern):.0f}°{'NS'[int(southern < 0)]}",
        north=f"{abs(northern):.0f}°{'NS'[int(northern <= 0)]}",
    )
