# SPDX-License-Identifier: GPL-2.0-or-later
"""Places as text in every notation: decimal degrees, degrees and minutes, DMS, UTM and MGRS, on WGS 84.

This is the door to `angles`, `utm` and `mgrs`. What is written is read back to the printed precision; what is read is
read strictly, and a text that says anything twice, half or against itself is refused with one sentence.
"""

from __future__ import annotations

from ..errors import CoordinateError
from .angle_writing import format_decimal, format_degrees_minutes, format_dms
from .angles import angle_from_text, is_usual, lonlat_from_text
from .coordinate_text import quoted
from .hemispheres import Letters
from .mgrs import lonlat_from_mgrs, mgrs_from_lonlat
from .mgrs_text import is_mgrs
from .utm import UtmPositions, format_utm, lonlat_from_utm, utm_from_lonlat
from .utm_text import is_usual_utm, is_utm, utm_from_text

__all__ = [
    "NOTATIONS",
    "UtmPositions",
    "angle_from_text",
    "format_decimal",
    "format_degrees_minutes",
    "format_dms",
    "format_utm",
    "lonlat_from_mgrs",
    "lonlat_from_utm",
    "mgrs_from_lonlat",
    "notation_of",
    "parse_position",
    "utm_from_lonlat",
]

NOTATIONS = ("decimal", "dms", "utm", "mgrs")


def parse_position(
    text: str, notation: str = "auto", order: str = "", letters: Letters | None = None
) -> tuple[float, float]:
    """Read one place.

    Parameters
    ----------
    text : str
        For instance ``35.93°N 36.63012°E``, ``35°55'48.12"N, 36°37'48.43"E``, ``N35 55.8 E36 37.8``,
        ``37S 283456 3976543`` (S is band S, see `utm`) or ``37S BV 83456 76543`` (read at the centre of the square).
    notation : str
        ``"decimal"``, ``"dms"`` (also degrees and decimal minutes, and decimal degrees), ``"utm"``, ``"mgrs"``; or
        ``"auto"``, by the look of the text, which no two notations share.
    order : str
        ``"lat-lon"`` or ``"lon-lat"``: how to read two angles without hemisphere letters, which are refused otherwise.
    letters : Letters, optional
        What the letters of the list mean, from which the text comes.

    Returns
    -------
    tuple of float
        Longitude and latitude in degrees. UTM and MGRS are on WGS 84; angles are on whatever datum they were taken.

    Raises
    ------
    CoordinateError
        With one sentence that says what is wrong with the text.

    Examples
    --------
    >>> parse_position("35°55'48\\"N, 36°37'48\\"E") == (36.63, 35.93)
    True
    """
    if notation not in ("auto", *NOTATIONS):
        raise ValueError(f"notation must be auto or one of {', '.join(NOTATIONS)}, not “{notation}”")
    if order not in ("", "lat-lon", "lon-lat"):
        raise ValueError(f"order must be lat-lon, lon-lat or empty, not “{order}”")
    found = notation_of(text) if notation == "auto" else notation
    if found == "mgrs":
        return lonlat_from_mgrs(text)
    if found == "utm":
        return _lonlat_from_utm_text(text)
    return lonlat_from_text(text, order, notation == "decimal", letters)


def notation_of(text: str) -> str:
    """The notation that a text looks to be written in: ``"mgrs"``, ``"utm"``, or ``"dms"`` for all angles."""
    if is_usual(text):
        return "dms"
    if is_usual_utm(text):
        return "utm"
    if is_mgrs(text):
        return "mgrs"
    return "utm" if is_utm(text) else "dms"


def is_of_angles(text: str) -> bool:
    """Whether a text looks like angles; not for a text that is no position at all."""
    try:
        return notation_of(text) == "dms"
    except CoordinateError:
        return False


def _lonlat_from_utm_text(text: str) -> tuple[float, float]:
    zone, band, easting, northing = utm_from_text(text)
    try:
        longitude, latitude = lonlat_from_utm(zone, band, easting, northing)
    except CoordinateError as error:
        raise CoordinateError("“{text}” is refused: {cause}", text=quoted(text), cause=error.message) from error
    return float(longitude), float(latitude)
