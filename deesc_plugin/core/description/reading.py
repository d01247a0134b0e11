# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads a boundary description back: the file of any of its languages, into numbered points and the lines between them.

It trusts nothing but what is printed: each line must be one of the sentences, each point must carry the number that
comes next, each closed line must come back to where it began and each open one must say that it ends, and the last
sentence must count what was read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Iterable, Iterator, Sequence

import numpy as np
import shapely

from ..errors import ImportRefused
from ..notation.utm import Floats, Integers, Texts
from ..wording import Phrases
from .definition import DefinitionReader, ReadDefinition
from .direction import without_marks
from .templates import ONWARD, SAME, SENTENCES, pattern_of, phrase_pattern

_WORDS = r".+?"
_NUMBER = r"[0-9]{1,9}"
_LEADS_ASTRAY = "Line {line} of the boundary description does not lead to the point with the next number."
_LEADS_NOT_BACK = "Line {line} of the boundary description does not lead back to where its closed line began."
_ENDS_ELSEWHERE = "Line {line} of the boundary description does not end its line at the point it has come to."
_OUT_OF_PLACE = "Line {line} of the boundary description is not the sentence that belongs here."


@dataclass(frozen=True)
class ReadRing:
    """One line, as printed.

    Attributes
    ----------
    part, ring : int
        Ring 1 is the outer line of its part, or an open line; 2 and more are its exclusions.
    number : ndarray of int, shape (n,)
    longitude, latitude : ndarray of float, shape (n,)
        Degrees, WGS 84.
    mgrs : ndarray of str, shape (n,)
    length : ndarray of float, shape (n,)
        Metres to the next point, the last to the first; 0 where the description says that the place does not change,
        NaN where an open line ends.
    azimuth : ndarray of float, shape (n,)
        Degrees; NaN where the place does not change.
    is_closed : bool
        Whether it leads back to where it began.
    """

    part: int
    ring: int
    number: Integers
    longitude: Floats
    latitude: Floats
    mgrs: Texts
    length: Floats
    azimuth: Floats
    is_closed: bool = True


@dataclass(frozen=True)
class ReadFeature:
    """One feature as described: its identifier, and its lines in order or what it is defined as."""

    uid: str
    rings: tuple[ReadRing, ...]
    definition: ReadDefinition | None = None

    @property
    def geometry(self) -> shapely.Geometry:
        """The polygon, or multipolygon, that the rings make; the line, or lines, that are not closed.

        Raises
        ------
        ImportRefused
            When a line has too few points, or none is described.
        """
        if self.rings and not self.rings[0].is_closed:
            return self._lines
        parts = range(1, max((ring.part for ring in self.rings), default=1) + 1)
        try:
            polygons = [_polygon([ring for ring in self.rings if ring.part == part]) for part in parts]
        except ValueError:
            raise ImportRefused("The closed lines of {uid} make no polygon.", uid=self.uid) from None
        return polygons[0] if len(polygons) == 1 else shapely.multipolygons(polygons)

    @property
    def _lines(self) -> shapely.Geometry:
        try:
            lines = [shapely.LineString(np.column_stack([ring.longitude, ring.latitude])) for ring in self.rings]
        except (ValueError, shapely.errors.GEOSException):
            raise ImportRefused("The lines of {uid} have too few points.", uid=self.uid) from None
        return lines[0] if len(lines) == 1 else shapely.multilinestrings(lines)


def _polygon(rings: Sequence[ReadRing]) -> shapely.Polygon:
    shell, *holes = [np.column_stack([ring.longitude, ring.latitude]) for ring in rings]
    return shapely.Polygon(shell, holes)


def read_description(lines: Iterable[str], languages: Sequence[Phrases]) -> Iterator[ReadFeature]:
    """Read a boundary description, feature by feature.

    Parameters
    ----------
    lines : iterable of str
        The lines of the file, with or without their ends.
    languages : sequence of Phrases
        The document ``narrative`` in every language that the file may be in; its first line tells which it is.

    Raises
    ------
    ImportRefused
        When the file is no description in any of these languages, or contradicts itself; the message names the line.
    """
    try:
        yield from _read(enumerate(lines, 1), languages)
    except (ValueError, OverflowError) as error:  # bytes that are no UTF-8, numbers too large to be one
        raise ImportRefused("The boundary description cannot be read ({cause}).", cause=str(error)) from error


def _read(numbered: Iterator[tuple[int, str]], languages: Sequence[Phrases]) -> Iterator[ReadFeature]:
    _, title = next(numbered, (1, ""))
    language = next((phrases for phrases in languages if phrases("title") == without_marks(title.strip())), None)
    if language is None:
        raise ImportRefused("The file does not begin like a boundary description in a language known here.")
    yield from _Reader(language).features(numbered)


Values = dict[str, str]


@dataclass
class _Ring:
    """A ring while it is read.

    `line` is that of its first sentence and `number` the number that its first point must have. `start` is what the
    first sentence says, `rows` are the values of all up to the last in the order of `names`, and `last` is what that
    one says.
    """

    part: int
    ring: int
    line: int
    number: int
    names: tuple[str, ...]
    is_closed: bool = True
    start: Values = field(default_factory=dict)
    rows: list[tuple[str, ...]] = field(default_factory=list)
    last: Values = field(default_factory=dict)

    def add(self, values: Values) -> None:
        """Take the values of a sentence."""
        if "next_lat" in values:
            self.rows.append(tuple(values[name] for name in self.names))
        else:
            self.last = values

    def finished(self) -> ReadRing:
        """The ring as read.

        Raises
        ------
        ImportRefused
            When its numbers do not run on, or it does not come back to its start.
        """
        columns = dict(zip(self.names, zip(*self.rows))) if self.rows else dict.fromkeys(self.names, ())
        number = np.array([int(self.start["number"]), *map(int, columns["next"])])
        wrong = np.flatnonzero(number != self.number + np.arange(len(number)))
        if len(wrong):
            raise _refusal(
                self.line + max(int(wrong[0]), 1) - 1,
                _LEADS_ASTRAY,
            )
        if self.is_closed and int(self.last.get("next", 0)) != self.number:
            raise _refusal(
                self.line + len(number) - 1,
                _LEADS_NOT_BACK,
            )
        if not self.is_closed and int(self.last.get("last", 0)) != number[-1]:
            raise _refusal(self.line + len(number) - 1, _ENDS_ELSEWHERE)
        place = {name: (self.start[name], *columns["next_" + name]) for name in ("lat", "ns", "lon", "ew", "mgrs")}
        return ReadRing(
            self.part,
            self.ring,
            number,
            _numbers(place["lon"]) * np.where(np.array(place["ew"]) == "W", -1.0, 1.0),
            _numbers(place["lat"]) * np.where(np.array(place["ns"]) == "S", -1.0, 1.0),
            np.array(place["mgrs"], dtype=np.str_),
            _numbers((*columns["length"], self.last.get("length", "nan"))),
            _numbers((*columns["azimuth"], self.last.get("azimuth", "nan"))),
            self.is_closed,
        )


class _Reader:
    """Reads the lines of a description in one language."""

    def __init__(self, phrases: Phrases) -> None:
        self._onward = pattern_of(ONWARD, phrases)
        self._names = tuple(self._onward.groupindex)
        self._others = {name: pattern_of(name, phrases) for name in SENTENCES if name != ONWARD}
        self._identifier = phrase_pattern("identifier", phrases, uid=_WORDS)
        self._outer = phrase_pattern("outer", phrases, part=_NUMBER)
        self._open = phrase_pattern("open", phrases, part=_NUMBER)
        self._exclusion = phrase_pattern("exclusion", phrases, part=_NUMBER, hole=_NUMBER)
        self._definitions = DefinitionReader(phrases)
        self._end = phrase_pattern("end", phrases, features=_NUMBER, points=_NUMBER)

    def features(self, lines: Iterator[tuple[int, str]]) -> Iterator[ReadFeature]:
        """The features, one after another; the last sentence must count what was read."""
        uid, counts = "", [0, 0]
        rings: list[ReadRing] = []
        definition: ReadDefinition | None = None
        for number, line in lines:
            end, identifier = self._end.fullmatch(line), self._identifier.fullmatch(line)
            if (end or identifier) and (rings or definition):
                counts = [counts[0] + 1, counts[1] + sum(len(ring.number) for ring in rings)]
                yield ReadFeature(uid, tuple(rings), definition)
                rings, definition = [], None
            if end:
                if [int(end["features"]), int(end["points"])] != counts:
                    raise _refusal(
                        number,
                        "Line {line} of the boundary description counts otherwise than what was read, {counted} and "
                        "{read}.",
                        counted=counts[0],
                        read=counts[1],
                    )
                return
            uid = identifier["uid"] if identifier else uid
            defined = self._defined(number, line, lines)
            ring = self._begun(rings, number, line)
            if ring:
                rings.append(self._read(ring, lines))
            if (defined and definition) or (rings and (defined or definition)):
                raise _refusal(number, _OUT_OF_PLACE)
            definition = defined or definition
        raise ImportRefused("The boundary description breaks off before its end.")

    def _defined(self, number: int, line: str, lines: Iterator[tuple[int, str]]) -> ReadDefinition | None:
        """What a line and the two after it define; None where it does not begin a definition."""
        begun = self._definitions.begun(line)
        if begun is None:
            return None
        read = self._definitions.finished(begun, [further for _, further in islice(lines, 2)])
        if read is None:
            raise _refusal(number, "Line {line} of the boundary description begins a definition that is not complete.")
        return read

    def _begun(self, rings: list[ReadRing], number: int, line: str) -> _Ring | None:
        """The line that a heading opens, or None where the line is no such heading.

        Raises
        ------
        ImportRefused
            When it is not that of the next line.
        """
        outer, exclusion, course = (one.fullmatch(line) for one in (self._outer, self._exclusion, self._open))
        heading = outer or exclusion or course
        if heading is None:
            return None
        following = int(rings[-1].number[-1]) + 1 if rings else 1
        part, ring = int(heading["part"]), int(exclusion["hole"]) + 1 if exclusion else 1
        next_ones = [(rings[-1].part, rings[-1].ring + 1), (rings[-1].part + 1, 1)] if rings else [(1, 1)]
        if (part, ring) not in next_ones or any(one.is_closed == bool(course) for one in rings):
            raise _refusal(number, "Line {line} of the boundary description is not the heading that comes next.")
        return _Ring(part, ring, number + 1, following, self._names, not course)

    def _read(self, ring: _Ring, lines: Iterator[tuple[int, str]]) -> ReadRing:
        """The line whose heading was read."""
        matching, rows = self._onward.fullmatch, ring.rows
        for number, line in lines:
            match = matching(line)
            if match and ring.start:
                rows.append(match.groups())  # nearly all lines of a long description come here
                continue
            values = self._understood(number, line)
            if bool(ring.start) == ("number" in values):
                raise _refusal(number, _OUT_OF_PLACE)
            ring.start = ring.start or values
            ring.add(values)
            if ring.last:
                return ring.finished()
        raise ImportRefused("The boundary description breaks off inside a line.")

    def _understood(self, number: int, line: str) -> Values:
        for sentence, pattern in self._others.items():
            match = pattern.fullmatch(line)
            if match:
                same = {"length": "0", "azimuth": "nan"} if sentence.endswith(SAME) else {}
                return {**match.groupdict(), **same}
        raise _refusal(number, "Line {line} of the boundary description is none of its sentences.")


def _numbers(texts: Iterable[str]) -> Floats:
    return np.array(list(map(float, texts)))


def _refusal(number: int, template: str, /, **values: Any) -> ImportRefused:
    return ImportRefused(template, line=str(number), **values)
