# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes longitude and latitude: decimal degrees, degrees and decimal minutes, degrees minutes seconds.

Latitude first (ISO 6709), a hemisphere letter after each, ASCII but for the degree sign, whatever the locale.
"""

from __future__ import annotations

import math
from typing import Callable

import numpy as np

from ..errors import CoordinateError
from .axes import AXIS_NAMES, LATITUDE, LETTERS, LIMIT, LONGITUDE
from .text_matrix import Matrix, constant, letters, whole
from .utm import Floats


def format_decimal(longitude: float, latitude: float, decimals: int = 7) -> str:
    """A place in decimal degrees, rounded.

    Examples
    --------
    >>> format_decimal(36.63012, 35.93, 5)
    '35.93000°N 36.63012°E'
    """
    return _both(longitude, latitude, lambda degrees: f"{degrees:.{decimals}f}°")


def format_dms(longitude: float, latitude: float, decimals: int = 2) -> str:
    """A place in degrees, minutes and seconds, rounded; seconds that round to 60 carry into the minute.

    Examples
    --------
    >>> format_dms(36.630119, 35.93)
    '35°55\\'48.00"N 36°37\\'48.43"E'
    """

    def text(degrees: float) -> str:
        whole, fraction = divmod(round(degrees * 3600 * 10**decimals), 10**decimals)
        return f"{whole // 3600}°{whole // 60 % 60:02d}'{whole % 60:02d}{_fraction(fraction, decimals)}\""

    return _both(longitude, latitude, text)


def dms_columns(longitude: Floats, latitude: Floats, degree: bytes = b"\xb0", second: bytes = b'"') -> list[Matrix]:
    """Many places as `format_dms` writes them, to 0.01″, as columns of `text_matrix`.

    Parameters
    ----------
    longitude, latitude : ndarray of float, shape (n,)
        Degrees, within their ranges.
    degree, second : bytes
        How the marks of degrees and seconds are encoded.
    """
    count = len(longitude)
    marks = [np.broadcast_to(np.frombuffer(mark, dtype=np.uint8), (count, len(mark))) for mark in (degree, second)]
    columns: list[Matrix] = []
    for degrees, axis in ((latitude, LATITUDE), (longitude, LONGITUDE)):
        units = np.rint(np.abs(degrees) * 3600 * 100).astype(np.int64)
        seconds, hundredths = np.divmod(units, 100)
        columns += [whole(seconds // 3600), marks[0], whole(seconds // 60 % 60, 2), constant("'", count)]
        columns += [whole(seconds % 60, 2), constant(".", count), whole(hundredths, 2), marks[1]]
        columns += [letters(LETTERS[axis], ((degrees < 0) & (units > 0)).astype(np.int64))]
        columns += [constant(" ", count)]
    return columns[:-1]


def format_degrees_minutes(longitude: float, latitude: float, decimals: int = 4) -> str:
    """A place in degrees and decimal minutes, rounded; minutes that round to 60 carry into the degree.

    Examples
    --------
    >>> format_degrees_minutes(36.630119, 35.93)
    "35°55.8000'N 36°37.8071'E"
    """

    def text(degrees: float) -> str:
        whole, fraction = divmod(round(degrees * 60 * 10**decimals), 10**decimals)
        return f"{whole // 60}°{whole % 60:02d}{_fraction(fraction, decimals)}'"

    return _both(longitude, latitude, text)


def _both(longitude: float, latitude: float, text: Callable[[float], str]) -> str:
    return f"{_with_letter(latitude, LATITUDE, text)} {_with_letter(longitude, LONGITUDE, text)}"


def _with_letter(degrees: float, axis: str, text: Callable[[float], str]) -> str:
    limit = LIMIT[axis]
    if not math.isfinite(degrees) or abs(degrees) > limit:
        raise CoordinateError(
            "{degrees} is no {axis}; it must lie between -{limit} and {limit} degrees.",
            degrees=str(degrees),
            axis=AXIS_NAMES[axis],
            limit=limit,
        )
    written = text(abs(degrees))
    is_zero = not any(digit in written for digit in "123456789")
    return written + LETTERS[axis][degrees < 0 and not is_zero]


def _fraction(units: int, decimals: int) -> str:
    return f".{units:0{decimals}d}" if decimals else ""
