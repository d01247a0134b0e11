"""Reads a typed or pasted list of places, one a line; each line is read on its own, and says why it cannot be."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..errors import CoordinateError
from ..notation.coordinate_text import number_from_text, refusal
from ..notation.coordinates import notation_of, parse_position
from ..notation.mgrs import squares_from_text
from .columns import LARGEST_MGRS_SIDE, Reading

_NUMBERING = re.compile(r"\s*\d{1,4}[.):](?:\s+|$)")
"""“12. ”, “12) ” or “12: ” before a place, in any script's digits."""
_SEPARATOR = re.compile(r"[ \t]*[;\t،؛][ \t]*|,[ \t]+|[ \t]+,?[ \t]*")


@dataclass(frozen=True)
class ListedPlace:
    """One line of a list.

    Attributes
    ----------
    line : int
        Its number in the text, from 1.
    text : str
        As written, without numbering and blanks around it.
    reading : Reading or None
        What `x` and `y` are; None where the line cannot be read.
    x, y : float
        Longitude and latitude, or the axes of the CRS; nan where the line cannot be read.
    reason : str
        Why it cannot be read; empty where it can.
    """

    line: int
    text: str
    reading: Reading | None
    x: float = float("nan")
    y: float = float("nan")
    reason: str = ""


def read_list(text: str, is_geographic: bool, order: str = "") -> tuple[ListedPlace, ...]:
    """Read a list of places.

    Empty lines and lines that start with ``#`` are passed over; a numbering such as ``12.`` is left out.

    Parameters
    ----------
    is_geographic : bool
        Whether the CRS that is stated for the list has degrees: two plain numbers are then angles; else they are x
        (easting) and y (northing).
    order : str
        ``"lat-lon"`` or ``"lon-lat"``: how to read two angles without hemisphere letters; with "" they cannot be read.

    Examples
    --------
    >>> [place.reading.value for place in read_list("1. 35°56'N 36°38'E\\n2. 37S BV 83456 76543", True)]
    ['degrees', 'wgs84']
    """
    return tuple(_places(text, is_geographic, order))


def wrong_crs(reading: Reading, crs: str, is_geographic: bool, is_on_wgs84: bool) -> str:
    """Why coordinates that are read so cannot be in the CRS that is stated; empty where they can."""
    if reading is Reading.DEGREES and not is_geographic:
        return f"These are degrees and {crs} has none; state the geographic CRS."
    if reading is Reading.WGS84 and not is_on_wgs84:
        return f"UTM and MGRS coordinates are on WGS 84 and {crs} is not; correct the CRS, or write x and y."
    return ""


def _places(text: str, is_geographic: bool, order: str) -> list[ListedPlace]:
    places = []
    for number, line in enumerate(text.splitlines(), start=1):
        written = _NUMBERING.sub("", line, count=1).strip()
        if not written or written.startswith("#"):
            continue
        try:
            reading, (x, y) = _read(written, is_geographic, order)
        except CoordinateError as error:
            places.append(ListedPlace(number, written, None, reason=str(error)))
        else:
            places.append(ListedPlace(number, written, reading, x, y))
    return places


def _read(text: str, is_geographic: bool, order: str) -> tuple[Reading, tuple[float, float]]:
    if not is_geographic:
        plain = _two_numbers(text)
        if plain:
            return Reading.CRS_AXES, plain
    notation = notation_of(text)
    if notation == "mgrs":
        side = int(squares_from_text([text]).side[0])
        if side > LARGEST_MGRS_SIDE:
            raise refusal(text, f"it names a square of {side:,} m; write it to {LARGEST_MGRS_SIDE} m or better")
    reading = Reading.DEGREES if notation == "dms" else Reading.WGS84
    return reading, parse_position(text, notation, order)


def _two_numbers(text: str) -> tuple[float, float] | None:
    """Two plain numbers, such as an easting and a northing; None where the text is anything else."""
    cells = [cell for cell in _SEPARATOR.split(text) if cell]
    if len(cells) != 2:
        return None
    try:
        return number_from_text(cells[0]), number_from_text(cells[1])
    except CoordinateError:
        return None
