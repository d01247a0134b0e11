# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines of a typed or pasted list: what stands before a place in a line, and which lines are headings.

A line may begin with a bullet, with the number of its place (“12.”, “(3)”, “T4:”, a cell of its own in what is pasted
from a spreadsheet) or with the place's name before a colon or a tab. A number with nothing but a blank behind it could
as well be degrees; it is the number of the line only where the list counts from 1.
"""

from __future__ import annotations

import re
from typing import Iterator, Sequence

from ..notation.coordinate_text import LONGEST_TEXT, shown, with_tabs
from ..notation.words import HEMISPHERES, meanings

_BULLET = re.compile(r"^\s*(?:[•·*▪●◦‣○■□►>]\s*|[-–—]\s+(?=.*[^\W\d_]))")
_STRONG = re.compile(
    r"\s*(?:[(\[][0-9]{1,4}[)\]]|(?:№|No\.?|Nr\.?|#)\s*[0-9]{1,4}[.):]?(?=\s)|[0-9]{1,4}(?:\)|[.:](?=\s)| *-(?= )))\s*",
    re.IGNORECASE,
)
_WEAK = re.compile(r"\s*[0-9]{1,4}\s*[\t;|/]\s*")
_BEFORE_COMMA = re.compile(r"\s*[0-9]{1,4},\s*(?=[^,]*[0-9]\.[0-9][^,]*,[^,]*[0-9]\.[0-9][^,]*$)")
_LABEL = re.compile(r"\s*(?P<word>[^\W\d_]{1,12})[ .-]?[0-9]{1,4}(?P<mark>[.):]*)\s+")
_NAME = re.compile(r"\s*[^\t:;|]{1,60}[\t:;|]\s*")
_COUNTED = re.compile(r"\s*([0-9]{1,4}) +(?=\S)")
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_LONGEST_LINE = 2 * LONGEST_TEXT
"""Characters of a line that may be a place behind its number or name."""
_SEPARATOR_LINE = re.compile(r"\s*sep\s*=.?\s*", re.IGNORECASE)


def without_bullet(line: str) -> str:
    """A line without a bullet, blanks, and separators at its end."""
    return _BULLET.sub("", shown(line), count=1).rstrip(" \t,;|")


def is_counted(lines: Sequence[str]) -> bool:
    """Whether lines begin with the numbers 1, 2, 3, ..., with blanks behind them, as the places of a list do."""
    numbers = [_COUNTED.match(with_tabs(line)) for line in lines]
    found = [int(number[1]) for number in numbers if number]
    return len(found) > 1 and found == list(range(1, len(lines) + 1))


def shortened(line: str, counted: bool) -> Iterator[tuple[str, bool]]:
    """A line without what may stand before its place, in every way that is possible.

    Parameters
    ----------
    counted : bool
        Whether the list counts its lines, see `is_counted`.

    Yields
    ------
    tuple of (str, bool)
        The rest, and whether only a place whose angles have one form is to be believed: a number that a tab or a
        blank parts from the rest may also be the degrees of a wrong angle.
    """
    if len(line) > _LONGEST_LINE:
        return
    written = with_tabs(line)
    for pattern, is_weak in ((_STRONG, False), (_WEAK, True), (_BEFORE_COMMA, True)):
        match = pattern.match(written)
        if match:
            yield line[match.end() :], is_weak
            return
    match = _LABEL.match(written)
    if match and (match["mark"] or not _is_hemisphere(match["word"])):
        yield line[match.end() :], False
    match = _NAME.match(written)
    if match and any(not meanings(word) for word in _words(line[: match.end()])):
        yield line[match.end() :], False
    match = _COUNTED.match(written)
    if match and counted:
        yield line[match.end() :], True


def is_heading(line: str) -> bool:
    """Whether a line that cannot be read is no place at all: words, and at most the number of an annex or a sheet."""
    written = with_tabs(line)
    if _SEPARATOR_LINE.fullmatch(written):
        return True
    numbers = _NUMBER.findall(written)
    if not numbers:
        return True
    if len(numbers) > 1 or not numbers[0].isdigit() or len(numbers[0]) > 4 or "°" in written:
        return False
    words = _words(line)
    return any(not meanings(word) for word in words) and not any(map(_is_hemisphere, words))


def order_of(heading: str) -> str:
    """The order that the names of columns in a heading state: ``"lat-lon"``, ``"lon-lat"``, or "" for none."""
    axes = [symbol for word in _words(heading) for symbol in _axis(word)]
    return {"φλ": "lat-lon", "λφ": "lon-lat"}.get("".join(dict.fromkeys(axes)), "")


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in re.findall(r"[^\W\d_]+", text))


def _axis(word: str) -> str:
    symbols = {symbol for options in meanings(word).values() for option in options for symbol in option}
    return "".join(symbols & {"φ", "λ"}) if len(word) > 2 else ""


def _is_hemisphere(word: str) -> bool:
    return any(option[:1] and option[0] in HEMISPHERES for options in meanings(word).values() for option in options)
