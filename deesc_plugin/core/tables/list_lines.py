# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines of a typed or pasted list: what stands before a place in a line, and which lines are headings.

A line may begin with a bullet, with the number of its place (“12.”, “(3)”, “a)”, “T4:”, a cell of its own in what is
pasted from a spreadsheet) or with the place's name in capitals or before a colon or a tab. A number with nothing but a
blank behind it could as well be degrees; it is the number of the line only where the list counts from 1. The name of a
datum or a grid is no name of a place: what stands behind it means another place without it.
"""

from __future__ import annotations

import re
from typing import Iterator, Sequence

from ..notation.coordinate_text import LONGEST_TEXT, shown, with_tabs
from ..notation.words import HEMISPHERES, meanings
from .column_names import is_known, meaning_of

_BULLET = re.compile(r"^\s*(?:[•·*▪●◦‣○■□►>]\s*|[-–—]\s+(?=.*[^\W\d_]))")
_STRONG = re.compile(
    r"\s*(?:[(\[][0-9]{1,4}[)\]]|(?:№|No\.?|Nr\.?|#)\s*[0-9]{1,4}[.):]?(?=\s)|[0-9]{1,4}(?:\)|[.:](?=\s)| *-(?= )))\s*",
    re.IGNORECASE,
)
_WEAK = re.compile(r"\s*[0-9]{1,4}\s*[\t;|/]\s*")
_BEFORE_COMMA = re.compile(r"\s*[0-9]{1,4},\s*(?=[^,]*[0-9]\.[0-9][^,]*,[^,]*[0-9]\.[0-9][^,]*$)")
_LABEL = re.compile(r"\s*(?P<word>[^\W\d_]{1,12})[ .-]?[0-9]{1,4}(?P<mark>[.):]*)\s+")
_LETTERED = re.compile(r"\s*[(\[]?(?P<word>[^\W\d_]|[ivx]{1,5})(?P<mark>[)\]]\s*|\.\s+)", re.IGNORECASE)
_WORDS_BEFORE = re.compile(r"\s*(?P<words>[^\W\d_]{2,}(?:[ .\-]+[^\W\d_]{2,}){0,5})[ ,\-]+(?=\S)")
_SYSTEM = re.compile(
    r"\b(?:ED[ -]?50|NAD[ -]?[0-9]{2}|[SСC][KК][ -]?[0-9]{2}|(?:PZ|ПЗ)[ -]?90|DATUM|PULKOVO|ПУЛКОВО|CLARKE|GAUSS|ГАУСС|"
    r"MGRS|USNG|GRID)(?![^\W_])",
    re.IGNORECASE,
)
_NAME = re.compile(r"\s*[^\t:;|]{1,60}[\t:;|]\s*")
_COUNTED = re.compile(r"\s*([0-9]{1,4}) +(?=\S)")
_CELL = re.compile(r"[^\W\d_]+(?: *\([^()]*\))?")
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_LONGEST_LINE = 2 * LONGEST_TEXT
"""Characters of a line that may be a place behind its number or name."""
_SEPARATOR_LINE = re.compile(r"\s*sep\s*=.?\s*", re.IGNORECASE)


def without_bullet(line: str) -> str:
    """A line without a bullet, blanks, and separators or a full stop at its end."""
    return _BULLET.sub("", shown(line), count=1).rstrip(" \t,;|.")


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
    written = with_tabs(line) if len(line) <= _LONGEST_LINE else ""
    system = _SYSTEM.search(written)
    for end, is_weak in _ends_of_names(written, counted):
        start = min(end, system.start()) if system else end
        if start:
            yield line[start:], is_weak


def _ends_of_names(written: str, counted: bool) -> Iterator[tuple[int, bool]]:
    """Where what stands before the place of a line may end, and `shortened`'s doubt about it."""
    for pattern, is_weak in ((_STRONG, False), (_WEAK, True), (_BEFORE_COMMA, True)):
        match = pattern.match(written)
        if match:
            yield match.end(), is_weak
            return
    match = _LETTERED.match(written)
    if match and (match["mark"][0] != "." or not _is_hemisphere(match["word"])):
        yield match.end(), False
    match = _LABEL.match(written)
    if match and (match["mark"] or not _is_hemisphere(match["word"])):
        yield match.end(), False
    match = _NAME.match(written)
    if match and any(not meanings(word) for word in _words(match.group())):
        yield match.end(), False
    match = _WORDS_BEFORE.match(written)
    words = _words(match["words"]) if match else ()
    if match and all(word[0].isupper() and not meanings(word) for word in words):
        yield match.end(), False
    match = _COUNTED.match(written)
    if match and counted:
        yield match.end(), True


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


def plane_order_of(heading: str) -> str:
    """The order that the names of columns in a heading state: ``"x-y"``, ``"y-x"``, or "" for none.

    Sides and letters are names of columns where nothing else stands in the heading: “North-east sector” is a title.
    """
    cells = _CELL.findall(heading)
    is_of_names = all(map(is_known, cells))
    axes = [meaning_of(cell) for cell in cells if is_of_names or "(" in cell or not (meanings(cell) or len(cell) == 1)]
    order = "-".join(dict.fromkeys(axis for axis in axes if axis in ("x", "y")))
    return order if "-" in order else ""


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in re.findall(r"[^\W\d_]+", text))


def _axis(word: str) -> str:
    symbols = {symbol for options in meanings(word).values() for option in options for symbol in option}
    return "".join(symbols & {"φ", "λ"}) if len(word) > 2 else ""


def _is_hemisphere(word: str) -> bool:
    return any(option[:1] and option[0] in HEMISPHERES for options in meanings(word).values() for option in options)
