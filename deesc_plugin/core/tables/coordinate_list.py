# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads a typed or pasted list of places, one a line; each line is read on its own, and says why it cannot be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Sequence

from ..errors import CoordinateError
from ..notation.angles import is_usual, pair_from_text
from ..notation.coordinate_text import number_from_text, quoted, refusal
from ..notation.coordinates import is_of_angles, notation_of, parse_position
from ..notation.hemispheres import Letters
from ..notation.mgrs import squares_from_text
from ..notation.utm_text import labelled_metres
from ..saying import Listed, Message
from .columns import LARGEST_MGRS_SIDE, Reading
from .list_lines import is_counted, is_heading, order_of, plane_order_of, shortened, without_bullet

_SEPARATOR = re.compile(r"[ \t]*[;\t،؛|/][ \t]*|,[ \t]+|[ \t]+,?[ \t]*")
_METRES = re.compile(r"([0-9]{6,8}(?:\.[0-9]+)?),([0-9]{6,8}(?:\.[0-9]+)?)")
"""Easting and northing with a comma between and no blank; degrees are never as long."""
_COMMENT = re.compile(r"#(?!\s*[0-9]{1,4}[.):\s])")
_MOST_HEADINGS = 3
_LONGEST_NUMBER = 5
"""Characters. What is as short and stands before a place is its number, and no part of what is wrong."""


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
    reason : Message or None
        Why it cannot be read; None where it can.
    """

    line: int
    text: str
    reading: Reading | None
    x: float = float("nan")
    y: float = float("nan")
    reason: Message | None = None


@dataclass(frozen=True)
class PlaceList:
    """A list as read.

    Attributes
    ----------
    places : tuple of ListedPlace
        One for each line that is, or should be, a place.
    notes : tuple of Message
        What was passed over, and how letters that mean several things were read.
    """

    places: tuple[ListedPlace, ...]
    notes: tuple[Message, ...] = ()


def read_list(text: str, is_geographic: bool, order: str = "") -> PlaceList:
    """Read a list of places.

    Empty lines and lines that start with ``#`` are passed over, and so are headings; a numbering such as ``12.``, a
    bullet, or a name before a colon or a tab is left out.

    Parameters
    ----------
    is_geographic : bool
        Whether the CRS that is stated for the list has degrees: two plain numbers are then angles; else they are x
        (easting) and y (northing).
    order : str
        ``"lat-lon"`` or ``"lon-lat"``: how to read two angles without hemisphere letters; with "" the names of columns
        in a heading tell it, else they cannot be read.

    Examples
    --------
    >>> [place.reading.value for place in read_list("1. 35°56'N 36°38'E\\n2. 37S BV 83456 76543", True).places]
    ['degrees', 'wgs84']
    """
    written = [(number, without_bullet(line)) for number, line in enumerate(text.splitlines(), start=1)]
    lines = [(number, line) for number, line in written if line and not _COMMENT.match(line)]
    is_one_of_several = len(lines) > 1
    headings = [(number, line) for number, line in lines if is_one_of_several and is_heading(line)]
    ordering = [(number, line) for number, line in headings if order_of(line)]
    stated = {order_of(line) for _, line in ordering}
    passed = set(headings)
    meant = order or ("".join(stated) if len(stated) == 1 else "")
    planes = set() if is_geographic else {plane_order_of(line) for _, line in headings} - {""}
    reader = _Reader(is_geographic, meant, planes, [line for line in lines if line not in passed])
    notes = [*reader.letters.notes(), *_order_notes(order, stated, ordering), *_plane_notes(planes)]
    notes += _heading_notes(headings)
    places = (reader.place(*line) for line in reader.lines)
    # a comment may begin with a number, as a place may
    return PlaceList(tuple(one for one in places if not (one.reason and one.text.startswith("#"))), tuple(notes))


def wrong_crs(reading: Reading, crs: str, is_geographic: bool, is_on_wgs84: bool) -> Message | None:
    """Why coordinates that are read so cannot be in the CRS that is stated; None where they can."""
    if reading is Reading.DEGREES and not is_geographic:
        return Message.of("These are degrees and {crs} has none; state the geographic CRS.", crs=crs)
    if reading is Reading.WGS84 and not is_on_wgs84:
        return Message.of(
            "UTM and MGRS coordinates are on WGS 84 and {crs} is not; correct the CRS, or write x and y.", crs=crs
        )
    return None


def _order_notes(order: str, stated: set[str], ordering: Sequence[tuple[int, str]]) -> list[Message]:
    """What to say of the order: that which is stated, and those that headings name."""
    if not stated:
        return []
    if not order and len(stated) > 1:
        lines = _quoted_lines(ordering)
        return [Message.of("The headings name the angles in both orders, and none was used: {lines}.", lines=lines)]
    if order and stated != {order}:
        return [Message("The heading names the angles in the other order than is stated; the stated one was used.")]
    if order:
        return []
    is_latitude_first = stated == {"lat-lon"}
    return [
        Message("The latitude was read first, as the heading says.")
        if is_latitude_first
        else Message("The longitude was read first, as the heading says.")
    ]


def _plane_notes(orders: set[str]) -> list[Message]:
    return [Message("The northing was read first, as the heading says.")] if orders == {"y-x"} else []


def _heading_notes(headings: Sequence[tuple[int, str]]) -> list[Message]:
    if not headings:
        return []
    return [Message.of("Lines without a place were passed over: {lines}.", lines=_quoted_lines(headings))]


def _quoted_lines(lines: Sequence[tuple[int, str]]) -> Listed:
    quotes = [Message.of("“{text}” (line {line})", text=quoted(line), line=number) for number, line in lines]
    return Listed.of(quotes, most=_MOST_HEADINGS)


class _Reader:
    """Reads the lines of one list, whose letters mean the same in every line."""

    def __init__(self, is_geographic: bool, order: str, planes: set[str], lines: Sequence[tuple[int, str]]) -> None:
        self._is_geographic, self._order, self._planes = is_geographic, order, planes
        self.lines = lines
        self._is_counted = is_counted([line for _, line in lines])
        usual = [line for _, line in lines if is_usual(line)][:1]  # one of them stands for all
        others = (line for _, line in lines if not is_usual(line))
        rests = (rest for line in others for rest in (line, *(one for one, _ in shortened(line, self._is_counted))))
        self.letters = Letters.of([*usual, *filter(is_of_angles, rests)])

    def place(self, number: int, line: str) -> ListedPlace:
        """The place of a line: as it stands, or without what stands before it."""
        try:
            return self._listed(number, line, *self._read(line))
        except CoordinateError as error:
            fault = error
        for rest, is_weak in shortened(line, self._is_counted):
            try:
                if is_weak and not self._has_one_form(rest):
                    continue
                return self._listed(number, rest.strip(), *self._read(rest))
            except CoordinateError as error:
                if len(line) - len(rest) <= _LONGEST_NUMBER:
                    fault = error
        return ListedPlace(number, line, None, reason=fault.message)

    @staticmethod
    def _listed(number: int, text: str, reading: Reading, place: tuple[float, float]) -> ListedPlace:
        return ListedPlace(number, text, reading, *place)

    def _has_one_form(self, text: str) -> bool:
        """Whether both angles of a text have as many numbers, or it is no text of angles."""
        if notation_of(text) != "dms" or (not self._is_geographic and _two_numbers(text)):
            return True
        numbers = pair_from_text(text, self._order, self.letters).numbers
        return numbers[0] == numbers[1]

    def _read(self, text: str) -> tuple[Reading, tuple[float, float]]:
        if not self._is_geographic:
            plain = self._in_plane(text) or labelled_metres(text)
            if plain:
                return Reading.CRS_AXES, plain
        notation = notation_of(text)
        if notation == "mgrs":
            side = int(squares_from_text([text]).side[0])
            if side > LARGEST_MGRS_SIDE:
                raise refusal(
                    text,
                    "it names a square of {side} m; write it to {most} m or better",
                    side=side,
                    most=LARGEST_MGRS_SIDE,
                )
        reading = Reading.DEGREES if notation == "dms" else Reading.WGS84
        return reading, parse_position(text, notation, self._order, self.letters)

    def _in_plane(self, text: str) -> tuple[float, float] | None:
        """Easting and northing, in the order that headings name; None where the text is no two numbers."""
        plain = _two_numbers(text)
        if plain and len(self._planes) > 1:
            raise refusal(text, "the headings name easting and northing in both orders; keep one of them")
        return plain[::-1] if plain and self._planes == {"y-x"} else plain


def _two_numbers(text: str) -> tuple[float, float] | None:
    """Two plain numbers, such as an easting and a northing; None where the text is anything else."""
    metres = _METRES.fullmatch(text)
    cells = metres.groups() if metres else [cell for cell in _SEPARATOR.split(text) if cell]
    if len(cells) != 2:
        return None
    try:
        return number_from_text(cells[0]), number_from_text(cells[1])
    except CoordinateError:
        return None
