# SPDX-License-Identifier: GPL-2.0-or-later
"""The kinds of values that stand in messages. A new kind is one class with one method.

Numbers are written with European numerals and a decimal point in every language, and never follow the computer's
locale: a value must read the same on every delegation's screen and sheet.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from numbers import Integral
from pathlib import PurePath
from typing import Any, Iterable, Protocol

from ..characters import visible
from ..quantity import area_text, length_text, place_text
from .direction import from_left, set_apart


class Speaker(Protocol):
    """What a value needs of the voice that says it; see `message.Voice`."""

    @property
    def language(self) -> str:
        """ISO 639-1."""

    @property
    def is_right_to_left(self) -> bool:
        """Whether the language is written from right to left."""

    def phrase(self, text: str, /, **values: str) -> str:
        """A phrase of the program in the voice's language, with texts put in."""

    def counted(self, forms: str, count: int) -> str | None:
        """A count with its noun in the form that goes with it; None where the voice has no such noun."""


class Value(Protocol):
    """What can stand in a place of a message."""

    def said(self, voice: Speaker, /) -> str:
        """The value in the voice's language; what stands in it for itself may be in isolates."""


def value_of(value: Any) -> Value:
    """A value as messages hold it.

    Texts and paths stand as they are, whole numbers are counts, features are called by name; of an exception it is the
    message, which is a library's word where the exception is not ours.

    Raises
    ------
    TypeError
        For a number without a unit, and for what is no value.
    """
    if isinstance(value, (str, PurePath)):
        return Code(str(value))
    if isinstance(value, Integral):
        return Number(int(value))
    if isinstance(value, BaseException):
        return value_of(getattr(value, "message", str(value)))
    if isinstance(value, float):
        raise TypeError(f"{value!r} has no unit: say Length, Area, Angle, or Number for a bare number")
    if isinstance(value, date):
        return Day(value)
    naming: Value | None = getattr(value, "naming", None)
    if naming is not None:
        return naming
    if hasattr(value, "said"):
        said: Value = value
        return said
    raise TypeError(f"{value!r} is no value of a message")


@dataclass(frozen=True)
class Code:
    """A text that is the same in every language: a file, a column, a code, what somebody typed, a library's word.

    Characters that would turn the sentence around are written as code points.
    """

    text: str

    def said(self, voice: Speaker, /) -> str:
        """The text itself."""
        return visible(self.text)


@dataclass(frozen=True)
class Number:
    """A bare number, with thousands parted."""

    number: float

    def said(self, voice: Speaker, /) -> str:
        """Whole numbers in full, others to six digits."""
        return f"{self.number:,}" if isinstance(self.number, int) else f"{self.number:,.6g}"


@dataclass(frozen=True)
class Length:
    """A length in metres: millimetres below 1 m, metres below 1 km, else kilometres."""

    metres: float

    def said(self, voice: Speaker, /) -> str:
        """The number with its unit as the language writes that."""
        return _with_unit(length_text(self.metres), voice)


@dataclass(frozen=True)
class Area:
    """An area in square metres: square metres below one hectare, else square kilometres."""

    square_metres: float

    def said(self, voice: Speaker, /) -> str:
        """The number with its unit as the language writes that."""
        return _with_unit(area_text(self.square_metres), voice)


@dataclass(frozen=True)
class Angle:
    """An angle in degrees, to `decimals` places, or to as many as it has."""

    degrees: float
    decimals: int | None = None

    def said(self, voice: Speaker, /) -> str:
        """The number with a degree sign."""
        form = "g" if self.decimals is None else f".{self.decimals}f"
        return f"{self.degrees:{form}}°"


@dataclass(frozen=True)
class Measured:
    """A number to six digits in a unit that is known when it is said: a measure, or things that are counted.

    Examples
    --------
    >>> from .message import ENGLISH
    >>> Measured(12500.0, "m").said(ENGLISH), Measured(5.0, "°").said(ENGLISH)
    ('12,500 m', '5°')
    """

    value: float
    unit: str

    def said(self, voice: Speaker, /) -> str:
        """The number with the unit as the language writes that, or with the form of the noun that goes with it."""
        if float(self.value).is_integer():
            in_words = voice.counted(f"{{n}} {self.unit}", int(self.value))
            if in_words is not None:
                return in_words
        number = f"{self.value:,.6g}"
        if self.value < 0 and voice.is_right_to_left:
            number = from_left(number)  # else the sign changes its side
        if self.unit in ("", "°"):
            return f"{number}{self.unit}"
        return voice.phrase(f"{{number}} {self.unit}", number=number)


@dataclass(frozen=True)
class Place:
    """A place in WGS 84, degrees: latitude, then longitude, to five decimals (about a metre)."""

    longitude: float
    latitude: float

    def said(self, voice: Speaker, /) -> str:
        """With the hemispheres' letters N, S, E, W, which coordinates have in every language."""
        return place_text(self.longitude, self.latitude)


@dataclass(frozen=True)
class Extent:
    """A box of longitudes and latitudes in WGS 84, degrees.

    Examples
    --------
    >>> from .message import ENGLISH
    >>> Extent(35.5, 32, 42.5, 37.5).said(ENGLISH), Extent(-79, -4.5, 5, 12).said(ENGLISH)
    ('35.5°E–42.5°E, 32°N–37.5°N', '79°W–5°E, 4.5°S–12°N')
    """

    west: float
    south: float
    east: float
    north: float

    def said(self, voice: Speaker, /) -> str:
        """With the letters of `Place`; from west to east, then from south to north."""
        longitudes = "–".join(f"{abs(edge):g}°{'E' if edge >= 0 else 'W'}" for edge in (self.west, self.east))
        latitudes = "–".join(f"{abs(edge):g}°{'N' if edge >= 0 else 'S'}" for edge in (self.south, self.north))
        return f"{longitudes}, {latitudes}"


@dataclass(frozen=True)
class Day:
    """A day of the calendar, as ISO 8601 writes it."""

    day: date

    def said(self, voice: Speaker, /) -> str:
        """Year, month, day."""
        return self.day.isoformat()


@dataclass(frozen=True)
class Count:
    """A number of things with its noun, which each language bends as it does.

    Translations stand under ``{n} <several>``, with the forms of `core.plural`.

    Examples
    --------
    >>> from .message import ENGLISH
    >>> Count(1200, "turning point", "turning points").said(ENGLISH)
    '1,200 turning points'
    """

    number: int
    one: str
    several: str

    def said(self, voice: Speaker, /) -> str:
        """The number and the form of the noun that goes with it."""
        translated = voice.counted(f"{{n}} {self.several}", self.number)
        return translated or f"{self.number:,} {self.one if self.number == 1 else self.several}"


@dataclass(frozen=True)
class FeatureName:
    """What a feature is called: by its name in the language, else by the name that the parties know it by.

    Attributes
    ----------
    label : str
        As `Feature.label`.
    names : tuple of (str, str)
        Names by language (ISO 639-1).
    """

    uid: str
    label: str
    names: tuple[tuple[str, str], ...] = ()

    def said(self, voice: Speaker, /) -> str:
        """The name; characters that would turn a sentence around are written as code points."""
        own = (name for language, name in self.names if language == voice.language)
        return visible(next(own, "").strip()) or self.label


@dataclass(frozen=True)
class Listed:
    """Some values in a row, and how many more there are.

    Attributes
    ----------
    values : tuple of Value
    most : int or None
        How many are named; None names them all.
    between : str
        What stands between two, as English has it.
    """

    values: tuple[Value, ...]
    most: int | None = 5
    between: str = ", "

    @classmethod
    def of(cls, values: Iterable[Any], most: int | None = 5, between: str = ", ") -> Listed:
        """A list of whatever `value_of` takes."""
        return cls(tuple(map(value_of, values)), most, between)

    def said(self, voice: Speaker, /) -> str:
        """Parted by commas, and “… and 3 more”."""
        named = self.values[: self.most]
        said = (value.said(voice) for value in named)
        names = voice.phrase(self.between).join(map(set_apart, said) if len(named) > 1 else said)
        more = len(self.values) - len(named)
        return voice.phrase("{names} and {n} more", names=names, n=f"{more:,}") if more else names


def _with_unit(text: str, voice: Speaker) -> str:
    number, _, unit = text.rpartition(" ")
    return voice.phrase(f"{{number}} {unit}", number=number)
