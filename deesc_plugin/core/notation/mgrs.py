# SPDX-License-Identifier: GPL-2.0-or-later
"""The Military Grid Reference System on WGS 84: text for a square of the UTM grid, from 100 km down to 1 m.

A reference names the square that a place lies in, so its digits are cut off, never rounded. Read back, it stands for
the centre of its square, as in GeoConvert and the NGA's GEOTRANS: that halves the greatest error and gives the same
reference again when it is written (but for squares that the edge of a zone or band cuts). The south-west corner is
there on request.

Letters by the AA scheme, as for all of WGS 84 (DMA TM 8358.1, 1990; NGA.STND.0037, 2014). The polar grid (UPS) is
refused, in both directions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Sequence, overload

import numpy as np
import numpy.typing as npt

from .coordinate_text import refusal
from .mgrs_text import COLUMNS, EVEN_ZONE_SHIFT, MOST_DIGITS, ROWS, SQUARE, corner_from_text
from .text_matrix import Matrix, letters, strings, whole
from .utm import (
    BANDS,
    SOUTHERN_FALSE_NORTHING,
    Floats,
    Integers,
    Texts,
    UtmPositions,
    band_limits,
    is_southern,
    longitude_of,
    project,
    unproject,
    utm_from_lonlat,
)

_ROW_CYCLE = 2_000_000
_FIRST_NORTHERN_BAND = BANDS.index("N")

_GRID_NOISE = 1e-6
"""Metres. A corner of the grid, taken to degrees and back, may come out a nanometre short; it stays in its square."""

_EDGE_TOLERANCE = 1e-9
"""Degrees: what projecting may lose about the edge of a band, far less than any square."""


@dataclass(frozen=True)
class MgrsSquares:
    """Squares of the UTM grid, all arrays of one shape.

    Attributes
    ----------
    zone : ndarray of int
    band : ndarray of str
        Latitude band, C to X.
    easting, northing : ndarray of int
        South-west corners, metres; south of the equator with the false northing of 10,000,000 m.
    side : ndarray of int
        Sides of the squares, metres: 1 up to 100,000.
    """

    zone: Integers
    band: Texts
    easting: Integers
    northing: Integers
    side: Integers

    def lonlat(self, at: str = "centre") -> tuple[Floats, Floats]:
        """Longitudes and latitudes of the squares, at their ``"centre"`` or their south-west ``"corner"``."""
        if at not in ("centre", "corner"):
            raise ValueError(f"at must be “centre” or “corner”, not “{at}”")
        into = self.side / 2 if at == "centre" else 0.0
        false_northing = np.where(is_southern(self.band), SOUTHERN_FALSE_NORTHING, 0.0)
        from_meridian, latitude = unproject(self.easting + into, self.northing + into - false_northing)
        return longitude_of(self.zone, from_meridian), latitude


@overload
def mgrs_from_lonlat(longitude: float, latitude: float, digits: int = ...) -> str: ...
@overload
def mgrs_from_lonlat(longitude: Floats, latitude: Floats, digits: int = ...) -> Texts: ...
def mgrs_from_lonlat(longitude: Any, latitude: Any, digits: int = MOST_DIGITS) -> Any:
    """The MGRS reference of the square that each place lies in, without blanks.

    Parameters
    ----------
    longitude, latitude : float or ndarray
        Degrees, WGS 84.
    digits : int
        Digits each of easting and northing: 5 for a square of 1 m, 4 for 10 m, ... 0 for 100 km.

    Returns
    -------
    str or ndarray of str
        Shape of the input.

    Raises
    ------
    CoordinateError
        For a place out of range or in the polar grid (UPS).

    Examples
    --------
    >>> mgrs_from_lonlat(36.0, 35.5), mgrs_from_lonlat(36.0, 35.5, digits=2)
    ('37SBV2787932632', '37SBV2732')
    """
    if not 0 <= digits <= MOST_DIGITS:
        raise ValueError(f"digits must lie between 0 and {MOST_DIGITS}, not {digits}")
    place = utm_from_lonlat(longitude, latitude)
    texts = strings(mgrs_columns(place, digits))
    return str(texts[0]) if place.zone.ndim == 0 else texts.reshape(place.zone.shape)


def mgrs_columns(place: UtmPositions, digits: int = MOST_DIGITS) -> list[Matrix]:
    """The references of `mgrs_from_lonlat` for places on the UTM grid, as columns of `text_matrix`."""
    zone, band = place.zone.ravel(), np.searchsorted(list(BANDS), place.band.ravel())
    easting = np.floor(place.easting.ravel() + _GRID_NOISE).astype(np.int64)
    northing = np.floor(place.northing.ravel() + _GRID_NOISE).astype(np.int64)
    # a place a hair south of the equator would be given the equator's own northing, which is in no southern band
    is_south = band < _FIRST_NORTHERN_BAND
    northing = np.where(is_south, np.minimum(northing, int(SOUTHERN_FALSE_NORTHING) - 1), northing)
    column = zone % 3 * len(COLUMNS[0]) + easting // SQUARE - 1
    row = (northing // SQUARE + np.where(zone % 2, 0, EVEN_ZONE_SHIFT)) % len(ROWS)
    columns = [whole(zone, 2), letters(BANDS, band), letters("".join(COLUMNS), column), letters(ROWS, row)]
    if digits:
        side = 10 ** (MOST_DIGITS - digits)
        columns += [whole(metres % SQUARE // side, digits) for metres in (easting, northing)]
    return columns


@overload
def lonlat_from_mgrs(text: str, at: str = ...) -> tuple[float, float]: ...
@overload
def lonlat_from_mgrs(text: list[str], at: str = ...) -> tuple[Floats, Floats]: ...
def lonlat_from_mgrs(text: Any, at: str = "centre") -> Any:
    """Longitude and latitude, degrees (WGS 84), of MGRS references, with or without blanks.

    Parameters
    ----------
    text : str or list of str
        References of any precision from 100 km down to 1 m.
    at : str
        ``"centre"`` of the square, or its south-west ``"corner"``, which may lie outside the band where the square
        reaches over its edge.

    Returns
    -------
    tuple of float or of ndarray
        Longitude and latitude.

    Raises
    ------
    CoordinateError
        With one sentence that says what is wrong with the first bad reference.
    """
    longitude, latitude = squares_from_text([text] if isinstance(text, str) else text).lonlat(at)
    return (float(longitude[0]), float(latitude[0])) if isinstance(text, str) else (longitude, latitude)


def squares_from_text(texts: Sequence[str]) -> MgrsSquares:
    """The squares that MGRS references name.

    A band letter must fit: some part of the square has to lie in the band. The square may lie beyond the meridians of
    its zone, as on maps that carry one zone across a seam.

    Raises
    ------
    CoordinateError
        With one sentence that says what is wrong with the first bad reference.
    """
    parsed = [corner_from_text(text) for text in texts]
    zone, easting, row, side = np.array([numbers for numbers, _ in parsed], dtype=np.int64).reshape(-1, 4).T
    band = np.array([letter for _, letter in parsed], dtype=np.str_)
    northing = _northing_in_band(zone, band, row)
    squares = MgrsSquares(zone, band, easting, northing, side)
    outside = np.flatnonzero(~_meets_band(squares))
    if len(outside):
        first = int(outside[0])
        hemisphere = "S" if is_southern(band)[first] else "N"
        south, north = (f"{abs(float(limit[first])):.0f}°{hemisphere}" for limit in band_limits(band))
        raise refusal(
            texts[first],
            "no such square lies in band {band} ({south} to {north})",
            band=str(band[first]),
            south=south,
            north=north,
        )
    return squares


def _northing_in_band(zone: Integers, band: Texts, row: Integers) -> Integers:
    """The northing of a corner known only within 2,000 km: the one nearest the middle of the band.

    No band is as high as 2,000 km, with the bend of its parallels, so only one repetition can meet it.
    """
    southern, northern = band_limits(band)
    _, middle = project(np.zeros(len(band)), (southern + northern) / 2)
    middle = middle + np.where(is_southern(band), SOUTHERN_FALSE_NORTHING, 0.0)
    cycles = np.rint((middle - row) / _ROW_CYCLE).astype(np.int64)
    return np.asarray(row + cycles * _ROW_CYCLE)


def _meets_band(squares: MgrsSquares) -> npt.NDArray[np.bool_]:
    """Whether some part of each square lies in its band.

    Along a side of constant northing the latitude is most extreme at the central meridian or at an end of the side.
    """
    west, east = squares.easting.astype(float), squares.easting + squares.side.astype(float)
    south = squares.northing - np.where(is_southern(squares.band), SOUTHERN_FALSE_NORTHING, 0.0)
    at_meridian = np.clip(500_000.0, west, east)
    eastings = np.stack([west, east, at_meridian] * 2)
    northings = np.stack([south] * 3 + [south + squares.side] * 3)
    _, latitude = unproject(eastings, northings)
    southern, northern = band_limits(squares.band)
    is_above = latitude.max(axis=0) >= southern - _EDGE_TOLERANCE
    is_below = latitude.min(axis=0) < northern + np.where(squares.band == "X", _EDGE_TOLERANCE, 0.0)
    return np.asarray(is_above & is_below)
