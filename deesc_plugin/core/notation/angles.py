"""Longitude and latitude as text: decimal degrees, degrees and decimal minutes, degrees minutes seconds.

Written: latitude first (ISO 6709), a hemisphere letter after each, ASCII but for the degree sign, whatever the
locale. Read: the usual spellings, see `lonlat_from_text`.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Callable, Sequence

import numpy as np

from ..errors import CoordinateError
from .coordinate_text import cleaned, refusal
from .text_matrix import Matrix, constant, letters, whole
from .utm import Floats

LONGITUDE = "longitude"
LATITUDE = "latitude"

_LIMIT = {LONGITUDE: 180, LATITUDE: 90}
_LETTERS = {LONGITUDE: "EW", LATITUDE: "NS"}
_AXIS_OF_LETTER = {"N": LATITUDE, "S": LATITUDE, "E": LONGITUDE, "W": LONGITUDE}
_MARKS = "°'\""
_UNITS = ("degrees", "minutes", "seconds")
_TOKEN = re.compile(
    r"(?P<number>[0-9]{1,9}(?:[.,][0-9]{1,15})?)|(?P<mark>[°d'\"])|(?P<letter>[NSEWnsew])"
    r"|(?P<sign>[+-])|(?P<separator>[,;])|(?P<blank> +)"
)
_PLAIN = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{1,15})?")
"""Decimal degrees as most tables have them: they need no taking apart."""


@dataclass(frozen=True)
class _Token:
    """A piece of text and what it is: number, mark, letter, sign or separator."""

    kind: str
    text: str


@dataclass(frozen=True)
class _Angle:
    """One angle in degrees, the axis its letter names ("" without a letter), and of how many numbers it was made."""

    degrees: float
    axis: str
    numbers: int


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
        columns += [letters(_LETTERS[axis], ((degrees < 0) & (units > 0)).astype(np.int64))]
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


def lonlat_from_text(text: str, order: str = "", decimal: bool = False) -> tuple[float, float]:
    """Read a place from two angles, each in degrees, degrees and minutes, or degrees, minutes and seconds.

    Marks (°, ', " and their typographic forms, also d and '') may be left out for blanks; hemisphere letters stand
    before or after; a blank, a comma or a semicolon parts the two. A comma between two digits is a decimal comma.

    Parameters
    ----------
    order : str
        ``"lat-lon"`` or ``"lon-lat"``: how to read two angles without hemisphere letters. Without it such a text
        is refused: near 36°N 36°E a wrong guess lies inside the theatre and nobody would notice.
    decimal : bool
        Refuse minutes and seconds.

    Returns
    -------
    tuple of float
        Longitude and latitude in degrees.

    Raises
    ------
    CoordinateError
        With one sentence that says what is wrong with the text.

    Examples
    --------
    >>> lonlat_from_text("N35°55′48″ E36°37′48″") == (36.63, 35.93)
    True
    """
    tokens = _tokens(text)
    if any(token.kind == "letter" for token in tokens):
        first, second = _split_by_letters(text, tokens)
    elif order:
        first, second = _split_in_order(text, tokens)
    else:
        raise refusal(text, "it does not say which is the latitude; add the letters N or S, and E or W")
    angles = [_angle(text, first), _angle(text, second)]
    if decimal and any(angle.numbers > 1 for angle in angles):
        raise refusal(text, "it is not in decimal degrees")
    axes = [angle.axis for angle in angles]
    if not any(axes):
        axes = [LATITUDE, LONGITUDE] if order == "lat-lon" else [LONGITUDE, LATITUDE]
    if axes[0] == axes[1]:
        raise refusal(text, f"it names the {axes[0]} twice")
    degrees = {axis: _in_range(text, angle.degrees, axis) for axis, angle in zip(axes, angles)}
    return degrees[LONGITUDE], degrees[LATITUDE]


def angle_from_text(text: str, axis: str) -> float:
    """Read one angle, such as a cell of a table's longitude column; a hemisphere letter may be left out.

    Parameters
    ----------
    axis : str
        `LONGITUDE` or `LATITUDE`.

    Returns
    -------
    float
        Degrees, east and north positive.

    Raises
    ------
    CoordinateError
        With one sentence that says what is wrong with the text.
    """
    if _PLAIN.fullmatch(text):
        return _in_range(text, float(text), axis)
    angle = _angle(text, _tokens(text))
    if angle.axis not in ("", axis):
        raise refusal(text, f"it is a {angle.axis}, and a {axis} is expected")
    return _in_range(text, angle.degrees, axis)


def _both(longitude: float, latitude: float, text: Callable[[float], str]) -> str:
    return f"{_with_letter(latitude, LATITUDE, text)} {_with_letter(longitude, LONGITUDE, text)}"


def _with_letter(degrees: float, axis: str, text: Callable[[float], str]) -> str:
    limit = _LIMIT[axis]
    if not math.isfinite(degrees) or abs(degrees) > limit:
        raise CoordinateError(f"{degrees} is no {axis}; it must lie between -{limit} and {limit} degrees.")
    written = text(abs(degrees))
    is_zero = not any(digit in written for digit in "123456789")
    return written + _LETTERS[axis][degrees < 0 and not is_zero]


def _fraction(units: int, decimals: int) -> str:
    return f".{units:0{decimals}d}" if decimals else ""


def _tokens(text: str) -> list[_Token]:
    rest = cleaned(text).replace("''", '"')
    tokens: list[_Token] = []
    place = 0
    while place < len(rest):
        match = _TOKEN.match(rest, place)
        if match is None:
            raise refusal(text, f"“{rest[place]}” does not belong in degrees, minutes or seconds")
        kind = str(match.lastgroup)
        if kind == "number" and tokens and tokens[-1].kind == "number" and rest[place - 1] != " ":
            raise refusal(text, f"“{match.group()}” cannot be told from the number before it")
        if kind != "blank":
            tokens.append(_Token(kind, match.group().upper() if kind == "letter" else match.group()))
        place = match.end()
    return tokens


def _split_by_letters(text: str, tokens: Sequence[_Token]) -> tuple[Sequence[_Token], Sequence[_Token]]:
    letters = [place for place, token in enumerate(tokens) if token.kind == "letter"]
    if len(letters) != 2:
        raise refusal(text, "it needs one hemisphere letter for the latitude and one for the longitude")
    middle = letters[1] if letters[0] == 0 else letters[0] + 1
    first, second = tokens[:middle], tokens[middle:]
    if first[-1].kind == "separator":
        return first[:-1], second
    if second and second[0].kind == "separator":
        return first, second[1:]
    return first, second


def _split_in_order(text: str, tokens: Sequence[_Token]) -> tuple[Sequence[_Token], Sequence[_Token]]:
    separators = [place for place, token in enumerate(tokens) if token.kind == "separator"]
    numbers = [place for place, token in enumerate(tokens) if token.kind == "number"]
    if len(separators) == 1:
        return tokens[: separators[0]], tokens[separators[0] + 1 :]
    if separators or not numbers or len(numbers) % 2:
        raise refusal(text, "it is not a pair of angles; part the two by a semicolon")
    middle = numbers[len(numbers) // 2]
    if tokens[middle - 1].kind == "sign":
        middle -= 1
    return tokens[:middle], tokens[middle:]


def _angle(text: str, tokens: Sequence[_Token]) -> _Angle:
    """One angle from its tokens: an optional letter and sign, then one to three numbers, each perhaps with its mark."""
    letter, tokens = _taken_letter(text, tokens)
    sign = ""
    if tokens and tokens[0].kind == "sign":
        sign, tokens = tokens[0].text, tokens[1:]
    if letter and (sign == "-" or (sign and letter in "SW")):
        raise refusal(text, f"the sign {sign} and the letter {letter} contradict each other")
    numbers = _numbers(text, tokens)
    degrees, minutes, seconds = (*numbers, 0.0, 0.0)[:3]
    for value, unit in ((minutes, "minutes"), (seconds, "seconds")):
        if value >= 60:
            raise refusal(text, f"{value:g} {unit} are more than there are; they must be below 60")
    # one division, so that 36 degrees 37 minutes 48 seconds is the same number as 36.63
    size = degrees if len(numbers) == 1 else (degrees * 3600 + minutes * 60 + seconds) / 3600
    is_negative = sign == "-" or letter in ("S", "W")
    return _Angle(-size if is_negative and size else size, _AXIS_OF_LETTER.get(letter, ""), len(numbers))


def _taken_letter(text: str, tokens: Sequence[_Token]) -> tuple[str, Sequence[_Token]]:
    letters = [place for place, token in enumerate(tokens) if token.kind == "letter"]
    if not letters:
        return "", tokens
    if len(letters) > 1 or letters[0] not in (0, len(tokens) - 1):
        raise refusal(text, "a hemisphere letter must stand before or after its angle")
    place = letters[0]
    return tokens[place].text, [*tokens[:place], *tokens[place + 1 :]]


def _numbers(text: str, tokens: Sequence[_Token]) -> list[float]:
    """Degrees, minutes and seconds as far as they are given."""
    written: list[str] = []
    marked = 0
    for token in tokens:
        if token.kind == "number" and len(written) < len(_UNITS):
            written.append(token.text)
        elif token.kind == "mark" and marked < len(written):
            mark = _MARKS.index("°" if token.text == "d" else token.text)
            if mark != len(written) - 1:
                expected = _UNITS[len(written) - 1]
                raise refusal(text, f"{written[-1]} is marked as {_UNITS[mark]} where {expected} belong")
            marked = len(written)
        else:
            raise refusal(text, f"“{token.text}” stands where nothing more is expected")
    if not written:
        raise refusal(text, "a latitude or a longitude is missing")
    if any("." in number or "," in number for number in written[:-1]):
        raise refusal(text, "only the last of degrees, minutes and seconds can have decimals")
    return [float(number.replace(",", ".")) for number in written]


def _in_range(text: str, degrees: float, axis: str) -> float:
    if abs(degrees) > _LIMIT[axis]:
        raise refusal(text, f"{abs(degrees):.10g}° is no {axis}; at most {_LIMIT[axis]}° is possible")
    return degrees
