# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads a construction as it is typed: a leg, a place beside a line, or two bearings.

- ``@ 45°30' 1250 m``: a leg from the place before; its azimuth, and its length in m or km
- ``35.93°N 36.63°E @ 45°30' 1250 m``: a leg from a place
- ``[1.1/37] @ 45°30' 1250 m``: a leg from turning point 37 of zone 1.1
- ``[M4] 12+500 -250 m``: beside a line; its chainage, and the offset to the right (+) or to the left (-)
- ``[1.1/37] @ 45°30' & [Post 3] @ 120°``: where two bearings meet

The number of a list's line may stand before it. In the place of ``@`` may stand the word azimuth in the languages of
the window, in the place of ``&`` their word for and; «» and “” in the place of []. Digits may be Arabic or Persian, as
in any coordinate.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Union

from ..errors import CoordinateError
from ..notation.angle import angle_of
from ..notation.coordinate_text import refusal, shown, with_tabs
from ..notation.tokens import tokens_of

LEG, BESIDE, BEARINGS = "@ 45°30' 1250 m", "[1.1] 12+500 -250 m", "[1.1/37] @ 45°30' & [1.1/40] @ 300°"
"""Examples of each."""

_WORDS = "azimuth|azimut|azm|az|азимут|аз|semt|السمت|سمت|آزیموت"
_AZIMUTH = re.compile(rf"\s*(?:@|(?<!\w)(?:{_WORDS})(?!\w)[.:]?)\s*", re.IGNORECASE)
_AND = re.compile(r"\s*(?:&|(?<!\w)(?:and|и|ve|و)(?!\w))\s*", re.IGNORECASE)
_METRES = "m|м|م|متر"
_KILOMETRES = "km|км|كم|کم|کیلومتر"
_UNIT = rf"(?P<{{0}}>{_KILOMETRES}|{_METRES})?"
_NUMBER = r"[0-9]{1,9}(?:[.,][0-9]{1,9})?"
_LEG = re.compile(
    rf"(?P<azimuth>.*?[^\s,;])(?:\s*[,;]\s*|\s+)(?P<length>{_NUMBER})\s*{_UNIT.format('unit')}", re.IGNORECASE
)
_BESIDE = re.compile(
    rf"(?P<chainage>[0-9]{{1,4}}\+[0-9]{{3}}(?:[.,][0-9]{{1,9}})?(?![0-9])|{_NUMBER})\s*{_UNIT.format('unit')}"
    rf"(?:(?:\s*[,;]\s*|\s+|(?=[+-]))(?P<side>[+-]?)\s*(?P<offset>{_NUMBER})\s*{_UNIT.format('of_offset')})?",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\[[^\[\]]{1,100}\]|«[^«»]{1,100}»|“[^“”]{1,100}”")
_NUMBERING = re.compile(r"\(?[0-9]{1,4}[).:]\s+|[0-9]{1,4}\s+(?=[@\[])")
_NUMBER_ALONE = re.compile(r"\[[0-9]{1,4}\]")
_OF_POINT = re.compile(r"(?P<feature>.*[^\s])\s*/\s*(?P<number>[0-9]{1,7})")


@dataclass(frozen=True)
class TextPlace:
    """A place as a text in any notation."""

    text: str


@dataclass(frozen=True)
class NamedPlace:
    """A place by the name of a feature that is a point, or by the number of one of a feature's turning points."""

    name: str
    number: int | None = None


Start = Union[TextPlace, NamedPlace, None]
"""Where a bearing leaves; None: from the place before."""


@dataclass(frozen=True)
class Leg:
    """The end of a geodesic: where it begins, its azimuth in degrees, its length in metres."""

    start: Start
    azimuth: float
    metres: float


@dataclass(frozen=True)
class Beside:
    """A place beside a line that is called by its name; chainage and offset in metres, to the right positive."""

    line: str
    chainage: float
    offset: float


@dataclass(frozen=True)
class Bearings:
    """Where two geodesics meet: where each begins, and its azimuth in degrees."""

    first: Start
    first_azimuth: float
    second: Start
    second_azimuth: float


Construction = Union[Leg, Beside, Bearings]


def construction_in(text: str) -> Construction | None:
    """The construction that a text is; None for a text that is none, such as a place in a notation.

    Raises
    ------
    CoordinateError
        With one sentence that says what is wrong with the text.

    Examples
    --------
    >>> construction_in("@ 45°30' 1.25 km")
    Leg(start=None, azimuth=45.5, metres=1250.0)
    >>> construction_in("[M4] 12+500 -250")
    Beside(line='M4', chainage=12500.0, offset=-250.0)
    """
    written = with_tabs(_with_brackets(shown(text)).replace("\t", " "))
    numbered = _NUMBERING.match(written)
    written = written[numbered.end() :] if numbered else written
    starts = _pieces(written, _AZIMUTH.split(_masked(written)))
    if len(starts) == 1:
        return _beside(text, written)
    if len(starts) == 2:
        return _leg(text, *starts)
    if len(starts) == 3:
        return _two_bearings(text, *starts)
    raise refusal(text, "it names more than two azimuths; write one construction a line")


def _with_brackets(text: str) -> str:
    """The text with brackets about its names: quotation marks among coordinates mean minutes and seconds."""
    return _NAMED.sub(lambda found: f"[{found.group()[1:-1]}]", text)


def _masked(text: str) -> str:
    """The text with what stands in brackets blotted out: names may hold any sign or word."""
    return _NAMED.sub(lambda found: "\0" * len(found.group()), text)


def _pieces(text: str, masked: list[str]) -> list[str]:
    """The pieces of a text that was split where it was masked."""
    pieces, place = [], 0
    for piece in masked:
        place = _masked(text).index(piece, place)
        pieces.append(text[place : place + len(piece)])
        place += len(piece)
    return pieces


def _beside(text: str, written: str) -> Beside | None:
    named = _NAMED.match(written)
    if named is None or _NUMBER_ALONE.fullmatch(named.group()):
        return None
    stated = _BESIDE.fullmatch(written[named.end() :].strip(" ,;:"))
    if stated is None:
        raise refusal(
            text, "behind the name of a line its chainage and an offset belong, as in {example}", example=BESIDE
        )
    offset = _metres(stated["offset"], stated["of_offset"]) if stated["offset"] else 0.0
    if offset and not stated["side"]:
        raise refusal(text, "it does not say on which side of the line; write + for the right, - for the left")
    kilometres, plus, metres = stated["chainage"].rpartition("+")
    chainage = _metres(metres, None) + 1000.0 * int(kilometres) if plus else _metres(metres, stated["unit"])
    return Beside(named.group()[1:-1].strip(), chainage, -offset if stated["side"] == "-" else offset)


def _leg(text: str, start: str, rest: str) -> Leg:
    stated = _LEG.fullmatch(rest)
    if stated is None:
        raise refusal(text, "behind the azimuth a distance belongs, as in {example}", example=LEG)
    return Leg(_start(text, start), _azimuth(text, stated["azimuth"]), _metres(stated["length"], stated["unit"]))


def _two_bearings(text: str, start: str, between: str, rest: str) -> Bearings:
    halves = _AND.split(_masked(between))
    if len(halves) != 2:
        raise refusal(text, "two bearings are parted by &, as in {example}", example=BEARINGS)
    azimuth, second = _pieces(between, halves)
    return Bearings(_start(text, start), _azimuth(text, azimuth), _start(text, second), _azimuth(text, rest))


def _start(text: str, written: str) -> Start:
    stated = written.strip(" ,;")
    if not stated:
        return None
    named = _NAMED.fullmatch(stated)
    if named is None:
        return TextPlace(stated)
    point = _OF_POINT.fullmatch(named.group()[1:-1].strip())
    return NamedPlace(point["feature"], int(point["number"])) if point else NamedPlace(named.group()[1:-1].strip())


def _azimuth(text: str, written: str) -> float:
    stated = written.strip(" ,;")
    if not stated:
        raise refusal(text, "an azimuth is missing behind its sign")
    try:
        degrees = angle_of(stated, tokens_of(stated)).degrees
    except CoordinateError:
        raise refusal(
            text, "“{azimuth}” is no azimuth such as {example}", azimuth=stated, example="45°30'00\""
        ) from None
    if not 0.0 <= degrees <= 360.0:
        raise refusal(text, "an azimuth lies between 0° and 360°, clockwise from north")
    return degrees % 360.0


def _metres(number: str, unit: str | None) -> float:
    scale = 1000.0 if unit and re.fullmatch(_KILOMETRES, unit, re.IGNORECASE) else 1.0
    return float(number.replace(",", ".")) * scale
