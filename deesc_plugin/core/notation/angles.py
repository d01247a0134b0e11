# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads longitude and latitude: decimal degrees, degrees and decimal minutes, degrees minutes seconds, packed or not.

What is written is in `angle_writing`. What is read are the usual spellings of several languages, see
`lonlat_from_text`; a text that can be read in two ways is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Callable, Sequence, TypeVar

from ..errors import CoordinateError
from .angle import Angle, angle_of, in_range, signed
from .axes import AXIS_NAMES, LATITUDE, LONGITUDE
from .coordinate_text import refusal, shown
from .hemispheres import Letters, ambiguous, mixed_languages, unknown_words
from .tokens import Token, read_in, tokens_of, words_of
from .words import LANGUAGE_NAMES

_PLAIN = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{1,15})?")
"""Decimal degrees as most tables have them: they need no taking apart."""

_PART = r"([0-9]{{1,3}}(?:\.[0-9]{{1,15}})?)°([{}])"
_SEXAGESIMAL = r"([0-9]{{1,3}})°([0-9]{{1,2}})'([0-9]{{1,2}}(?:\.[0-9]{{1,15}})?)\"([{}])"
_DECIMAL_PAIR = re.compile(_PART.format("NS") + "[ ,;] *" + _PART.format("EW"))
_DMS_PAIR = re.compile(_SEXAGESIMAL.format("NS") + "[ ,;] *" + _SEXAGESIMAL.format("EW"))
"""Places as this program writes them, read at once."""

_LANGUAGES = tuple(LANGUAGE_NAMES)
_SEPARATORS = ("separator", "dash")
_LABELS = ("letter", "axis")

Read = TypeVar("Read")


@dataclass(frozen=True)
class Pair:
    """Two angles that make a place.

    Attributes
    ----------
    longitude, latitude : float
        Degrees.
    numbers : tuple of (int, int)
        Of how many numbers each was made, as written.
    """

    longitude: float
    latitude: float
    numbers: tuple[int, int]


def lonlat_from_text(
    text: str, order: str = "", decimal: bool = False, letters: Letters | None = None
) -> tuple[float, float]:
    """Read a place from two angles, each in degrees, degrees and minutes, or degrees, minutes and seconds.

    Marks (°, ', " and their typographic forms, also d, m, s and the words of several languages), colons or hyphens
    may be left out for blanks, and with hemisphere letters even those, as in ``355548N 0363748E``; hemisphere letters
    and words stand before or after; a blank, a comma, a semicolon or a slash parts the two. A comma between two digits
    is a decimal comma.

    Parameters
    ----------
    order : str
        ``"lat-lon"`` or ``"lon-lat"``: how to read two angles that nothing names. Without it such a text
        is refused: near 36°N 36°E a wrong guess lies inside the theatre and nobody would notice.
    decimal : bool
        Refuse minutes and seconds.
    letters : Letters, optional
        What the letters of the list mean, from which the text comes.

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
    >>> lonlat_from_text("35°55'48\\" с. ш., 36°37'48\\" в. д.") == (36.63, 35.93)
    True
    """
    usual = _usual(shown(text), decimal)
    if usual:
        return usual
    pair = pair_from_text(text, order, letters)
    if decimal and max(pair.numbers) > 1:
        raise refusal(text, "it is not in decimal degrees")
    return pair.longitude, pair.latitude


def pair_from_text(text: str, order: str = "", letters: Letters | None = None) -> Pair:
    """What `lonlat_from_text` reads, with the form in which it was written."""
    seen = shown(text)
    return _in_some_language(seen, lambda tokens: _pair(seen, tokens, order), letters)


def angle_from_text(text: str, axis: str, letters: Letters | None = None) -> float:
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
        return in_range(text, float(text), axis)
    seen = shown(text)
    return _in_some_language(seen, lambda tokens: _one(seen, angle_of(seen, tokens), axis), letters)


def is_usual(text: str) -> bool:
    """Whether a text is a place in degrees as this program writes them."""
    return bool(_DECIMAL_PAIR.fullmatch(text) or _DMS_PAIR.fullmatch(text))


def _usual(seen: str, decimal: bool) -> tuple[float, float] | None:
    """A place in the program's own spelling; None for any other, and for one that is wrong."""
    match = _DECIMAL_PAIR.fullmatch(seen)
    if match:
        latitude, south, longitude, west = match.groups()
        values = float(longitude), float(latitude)
    else:
        match = None if decimal else _DMS_PAIR.fullmatch(seen)
        if match is None:
            return None
        degrees, minutes, seconds, south, *other, west = match.groups()
        if max(int(minutes), int(other[1]), float(seconds), float(other[2])) >= 60:
            return None
        values = _sexagesimal(*other), _sexagesimal(degrees, minutes, seconds)
    if values[0] > 180 or values[1] > 90:
        return None
    return signed(values[0], west), signed(values[1], south)


def _sexagesimal(degrees: str, minutes: str, seconds: str) -> float:
    return (int(degrees) * 3600 + int(minutes) * 60 + float(seconds)) / 3600


def _in_some_language(seen: str, read: Callable[[list[Token]], Read], letters: Letters | None) -> Read:
    """What the text says in every language that can be meant; refused where they say different things."""
    tokens = tokens_of(seen)
    words = words_of(tokens)
    if letters:
        letters.refuse_contested(seen, words)
    found: dict[Read, list[Token]] = {}
    failures: list[CoordinateError] = []
    seen_readings: set[tuple[str, ...]] = set()
    for language in (letters.languages_for(words) if letters else _LANGUAGES) if words else ("en",):
        for meant in read_in(tokens, language):
            symbols = tuple(token.text for token in meant)
            if symbols in seen_readings:
                continue
            seen_readings.add(symbols)
            try:
                found.setdefault(read(meant), meant)
            except CoordinateError as error:
                failures.append(error)
    if len(found) == 1:
        return next(iter(found))
    if found:
        raise ambiguous(seen, words)
    raise mixed_languages(seen, words) or (failures[0] if failures else unknown_words(seen, words))


def _pair(seen: str, tokens: list[Token], order: str) -> Pair:
    """The place of two angles, by the split that makes two angles of the tokens."""
    if any(token.kind in _LABELS for token in tokens):
        first, second = _split_by_labels(seen, tokens)
    elif order:
        first, second = (angle_of(seen, half) for half in _split_in_order(seen, tokens))
    elif sum(token.kind == "number" for token in tokens) == 1:
        raise refusal(seen, "a latitude or a longitude is missing")
    else:
        raise refusal(
            seen, "it does not say which is the latitude; add the letters N or S, and E or W, or state the order"
        )
    if not first.axis:
        first_axis = LATITUDE if order == "lat-lon" else LONGITUDE
        second_axis = LONGITUDE if order == "lat-lon" else LATITUDE
    else:
        first_axis, second_axis = first.axis, second.axis
    degrees = {first_axis: in_range(seen, first.degrees, first_axis)}
    degrees[second_axis] = in_range(seen, second.degrees, second_axis)
    return Pair(degrees[LONGITUDE], degrees[LATITUDE], (first.numbers, second.numbers))


def _split_by_labels(seen: str, tokens: list[Token]) -> tuple[Angle, Angle]:
    """The two angles of tokens with hemisphere letters or names of axes, which stand before or after their angles."""
    labels = [place for place, token in enumerate(tokens) if token.kind in _LABELS]
    if len(labels) < 2:
        raise refusal(seen, "it needs one hemisphere letter for the latitude and one for the longitude")
    about = {place + step for place in labels for step in (-1, 0, 1)}  # -1 for letters between degrees and minutes
    about |= {place + step for place, token in enumerate(tokens) if token.kind in _SEPARATORS for step in (0, 1)}
    found: dict[tuple[Angle, Angle], None] = {}
    failures: dict[int, CoordinateError] = {}
    for edge in sorted(about & set(range(1, len(tokens)))):
        try:
            found[_two(seen, tokens[:edge], tokens[edge:])] = None
        except CoordinateError as error:
            failures[edge] = error
    if len(found) == 1:
        return next(iter(found))
    if found:
        raise refusal(seen, "it can be parted in two ways; part the two angles by a semicolon")
    if labels[0] and labels[-1] + 1 < len(tokens) and tokens[labels[-1] + 1].kind == "number":
        after = seen[tokens[labels[-1] + 1].start :]
        raise refusal(seen, "“{rest}” stands after the place; leave it out", rest=after)
    raise failures.get(_likely_edge(tokens, labels)) or next(iter(failures.values()))


def _likely_edge(tokens: Sequence[Token], labels: Sequence[int]) -> int:
    """Where two angles of which neither reading holds are most likely parted: the fault is told of that reading."""
    if labels[0] == 0:
        return next((place for place in labels if tokens[place - 1].kind not in _LABELS and place), 1)
    return next((place + 1 for place in labels if place + 1 not in labels), len(tokens) - 1)


def _two(seen: str, first: list[Token], second: list[Token]) -> tuple[Angle, Angle]:
    is_parted = first[-1].kind in (*_LABELS, *_SEPARATORS) or second[0].kind in (*_LABELS, *_SEPARATORS)
    if len(first) > 1 and first[-1].kind in _SEPARATORS:
        first = first[:-1]
    elif len(second) > 1 and second[0].kind in _SEPARATORS:
        second = second[1:]
    angles = angle_of(seen, first), angle_of(seen, second)
    if not (angles[0].axis and angles[1].axis):
        raise refusal(seen, "it needs one hemisphere letter for the latitude and one for the longitude")
    if angles[0].has_letter_inside != angles[1].has_letter_inside:
        raise refusal(seen, "a hemisphere letter must stand before or after its angle")
    if not is_parted and not angles[0].has_letter_inside:
        raise refusal(seen, "a latitude or a longitude is missing; part the two by a semicolon")
    if angles[0].axis == angles[1].axis:
        raise refusal(seen, "it names the {axis} twice", axis=AXIS_NAMES[angles[0].axis])
    if angles[0].numbers == angles[1].numbers + 1 and not angles[0].is_marked:
        _refuse_number_of_line(seen, first)
    return angles


def _refuse_number_of_line(seen: str, first: list[Token]) -> None:
    """Refuse a first angle that reads as well without its first number, which may be the number of the line."""
    place = next(place for place, token in enumerate(first) if token.kind == "number")
    try:
        angle_of(seen, [*first[:place], *first[place + 1 :]])
    except CoordinateError:
        return
    number = first[place].text
    raise refusal(
        seen, "“{number}” can be the number of the line or the degrees; write {number}) or {number}°", number=number
    )


def _split_in_order(seen: str, tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    separators = [place for place, token in enumerate(tokens) if token.kind == "separator"]
    numbers = [place for place, token in enumerate(tokens) if token.kind == "number"]
    if len(separators) == 1:
        return tokens[: separators[0]], tokens[separators[0] + 1 :]
    degrees = [place for place in numbers if place + 1 < len(tokens) and tokens[place + 1].text == "°"]
    if len(degrees) == 2 and not separators:
        middle = degrees[1]
    elif separators or not numbers or len(numbers) % 2:
        raise refusal(seen, "it is not a pair of angles; part the two by a semicolon")
    else:
        middle = numbers[len(numbers) // 2]
    if tokens[middle - 1].kind == "sign":
        middle -= 1
    return tokens[:middle], tokens[middle:]


def _one(seen: str, angle: Angle, axis: str) -> float:
    if angle.axis not in ("", axis):
        raise refusal(
            seen, "it is a {one}, and a {other} is expected", one=AXIS_NAMES[angle.axis], other=AXIS_NAMES[axis]
        )
    return in_range(seen, angle.degrees, axis)
