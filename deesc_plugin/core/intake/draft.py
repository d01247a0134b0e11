# SPDX-License-Identifier: GPL-2.0-or-later
"""One incoming feature as its file states it, and its attributes read strictly."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Collection, Iterable, Mapping

import shapely

from ..characters import REPLACEMENT, code_point, refused_in
from ..delimitation import BufferOrigin
from ..errors import DeescError
from ..saying import Message
from .stated_json import Repeated

_GREATEST_INTEGER = 2**31 - 1
"""Of a column of whole numbers."""
_LONGEST_SHOWN = 60
_MOST_BYTES = 8
_NUMBERS_AND_DAYS = frozenset({"number", "width_m", "tolerance_m", "max_error_m", "valid_from", "valid_to"})
_DAY = re.compile(
    r"([0-9]{4})[-/]([0-9]{2})[-/]([0-9]{2})"
    r"(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00(?::?00)?)?)?"
)


@dataclass(frozen=True)
class Draft:
    """One incoming feature as its file states it.

    Attributes
    ----------
    label : str or Message
        How a sentence names it: file, place in the file, name.
    geometry : shapely.Geometry or None
        WGS 84 longitude/latitude.
    attributes : mapping of str to value
        By the names of the workspace's columns; others are not looked at. None is the value of a column that is there
        and empty.
    fault : Message or None
        Why it is not what its file states: the end of a sentence that begins with the label.
    layer : str
        The name of its layer, which says its kind where no column does.
    """

    label: str | Message
    geometry: shapely.Geometry | None
    attributes: Mapping[str, Any] = field(default_factory=dict)
    fault: Message | None = None
    layer: str = ""

    @property
    def emptied(self) -> frozenset[str]:
        """The columns that are there and empty."""
        return frozenset(
            name
            for name, value in self.attributes.items()
            if value is None or (isinstance(value, str) and not value.strip())
        )


class FeatureRefused(DeescError):
    """Why one feature is not taken: the end of a sentence that begins with its label."""


def text_of(draft: Draft, name: str) -> str:
    """The text of an attribute without blanks around it; "" where the file states none.

    Raises
    ------
    FeatureRefused
        When it is neither a text nor a number.
    """
    value = draft.attributes.get(name)
    if value is None:
        return ""
    if isinstance(value, Repeated):
        raise FeatureRefused("its {name} is stated more than once, differently; keep one.", name=name)
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise FeatureRefused("its {name} is no text; correct it.", name=name)
    return str(value).strip()


def real_number(draft: Draft, name: str) -> float | None:
    """The number an attribute states, in ASCII digits whatever the locale; None where the file states none.

    Raises
    ------
    FeatureRefused
        When the text is no number.
    """
    text = text_of(draft, name)
    if not text:
        return None
    try:
        number = float(text) if text.isascii() and "_" not in text else math.nan
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise FeatureRefused(
            "its {name} “{text}” is no number; write digits with a decimal point.",
            name=name,
            text=text[:_LONGEST_SHOWN],
        )
    return number + 0.0  # SQLite keeps no negative zero


def whole_number(draft: Draft, name: str) -> int | None:
    """The whole number an attribute states; as `real_number`.

    Raises
    ------
    FeatureRefused
        When it is not whole, or too large for the column it goes to.
    """
    number = real_number(draft, name)
    if number is None:
        return None
    shown = text_of(draft, name)[:_LONGEST_SHOWN]
    if number != math.floor(number):
        raise FeatureRefused("its {name} “{text}” is no whole number; correct it.", name=name, text=shown)
    if abs(number) > _GREATEST_INTEGER:
        raise FeatureRefused("its {name} “{text}” is too large; correct it.", name=name, text=shown)
    return int(number)


def day_of(draft: Draft, name: str) -> date | None:
    """The date an attribute states; None where the file states none.

    Raises
    ------
    FeatureRefused
        When the text is no day of the calendar of the form 2017-05-06. A time of day may follow where it is midnight:
        columns of times state days so.
    """
    text = text_of(draft, name)
    if not text:
        return None
    written = _DAY.fullmatch(text)
    try:
        if written:
            return date(*map(int, written.groups()))
    except ValueError:  # no day of the calendar
        written = None
    raise FeatureRefused(
        "its {name} “{text}” is no date; write it as 2017-05-06.", name=name, text=text[:_LONGEST_SHOWN]
    )


def origin_of(draft: Draft) -> BufferOrigin | None:
    """What a buffer was made from, where the file states it.

    Raises
    ------
    FeatureRefused
        When one of its numbers is none.
    """
    source_hash = text_of(draft, "source_hash")
    if not source_hash:
        return None
    numbers = [real_number(draft, name) for name in ("tolerance_m", "max_error_m")]
    tolerance, error = (math.nan if number is None else number for number in numbers)
    return BufferOrigin(source_hash, text_of(draft, "side"), text_of(draft, "end_cap"), tolerance, error)


def mixed_columns(drafts: Iterable[Draft]) -> frozenset[str]:
    """The columns of texts in which some features have a number: one type of column holds them only changed."""
    kinds: dict[str, set[bool]] = {}
    for draft in drafts:
        for name, value in draft.attributes.items():
            if name not in _NUMBERS_AND_DAYS and isinstance(value, (str, int, float)):
                kinds.setdefault(name, set()).add(isinstance(value, str))
    return frozenset(name for name, found in kinds.items() if len(found) > 1)


def refuse_bad_texts(draft: Draft, columns: Collection[str], mixed: Collection[str]) -> None:
    """Refuse what a text may not hold, and a number that stands among texts.

    Parameters
    ----------
    columns : collection of str
        The columns that the workspace knows.

    Raises
    ------
    FeatureRefused
        Naming the column.
    """
    for name, value in draft.attributes.items():
        if name not in columns or value is None:
            continue
        if name in mixed and not isinstance(value, str):
            raise FeatureRefused(
                "its {name} is the number {number}, and other features have a text there; write it as a text.",
                name=name,
                number=text_of(draft, name)[:_LONGEST_SHOWN],
            )
        if isinstance(value, str):
            _refuse_characters(name, value)


def _refuse_characters(name: str, text: str) -> None:
    undecoded = sorted({f"{ord(character) - 0xDC00:02X}" for character in text if "\udc80" <= character <= "\udcff"})
    if undecoded:
        raise FeatureRefused(
            "its {name} holds bytes that are no UTF-8 ({bytes}); save the file in UTF-8, or state its encoding.",
            name=name,
            bytes=" ".join(undecoded[:_MOST_BYTES]),
        )
    refused = refused_in(text, several_lines=name == "note")
    if refused:
        points = ", ".join(map(code_point, refused))
        raise FeatureRefused(
            "its {name} contains {points}, which can hide or reorder text; remove it.", name=name, points=points
        )
    if REPLACEMENT in text:
        raise FeatureRefused(
            "its {name} contains U+FFFD: a character was lost when the file was written or read; type it again.",
            name=name,
        )
