# SPDX-License-Identifier: GPL-2.0-or-later
"""The sentences of a boundary description, taken apart: the same for writing them and for reading them back.

A line of a boundary leads from one turning point to the next. Which sentence says so depends on whether it is the first
of its ring, the last, or between, and on whether the two points differ as printed; at the end of an open line one says
that it ends.
"""

from __future__ import annotations

import re
from string import Formatter

from ..wording import Phrases
from .direction import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, set_apart

FIRST, ONWARD, BACK, STOP = "first", "onward", "back", "stop"
SAME = "_same"
SENTENCES = (*(place + same for place in (FIRST, ONWARD, BACK) for same in ("", SAME)), STOP)

DEGREE_DECIMALS, AZIMUTH_DECIMALS, LENGTH_DECIMALS = 7, 4, 2

_PLACE = "{{{0}lat}}° {{{0}ns}}, {{{0}lon}}° {{{0}ew}}; MGRS {{{0}mgrs}}"
_PATTERNS: dict[str, str] = {
    "number": r"[0-9]{1,9}",
    "lat": rf"[0-9]{{1,2}}\.[0-9]{{{DEGREE_DECIMALS}}}",
    "ns": "[NS]",
    "lon": rf"[0-9]{{1,3}}\.[0-9]{{{DEGREE_DECIMALS}}}",
    "ew": "[EW]",
    "mgrs": r"[0-9]{2}[C-X][A-Z]{2}[0-9]{10}",
    "azimuth": rf"[0-9]{{1,3}}\.[0-9]{{{AZIMUTH_DECIMALS}}}",
    "length": rf"[0-9]+\.[0-9]{{{LENGTH_DECIMALS}}}",
}
_PATTERNS["next"] = _PATTERNS["last"] = _PATTERNS["number"]

_MARKS = re.compile(f"[{LEFT_TO_RIGHT_MARK}{RIGHT_TO_LEFT_MARK}]")
_ANY_MARK = f"[{LEFT_TO_RIGHT_MARK}{RIGHT_TO_LEFT_MARK}]?"

Pieces = tuple[tuple[str, str], ...]


def pieces_of(sentence: str, phrases: Phrases) -> Pieces:
    """A sentence as pairs of the words before a value, and the value's name ("" after the last words)."""
    wording = phrases.wordings[sentence].in_language(phrases.language)
    turned = phrases.is_right_to_left
    for prefix, field in (("", "{place}"), ("next_", "{next_place}")):
        wording = wording.replace(field, set_apart(_PLACE.format(prefix), turned))
    wording = wording.replace("{azimuth}", set_apart("{azimuth}°", turned))
    return tuple((words, field or "") for words, field, _, _ in Formatter().parse(wording))


def pattern_of(sentence: str, phrases: Phrases) -> re.Pattern[str]:
    """The pattern of a line that holds a sentence, with or without its end; one named group a value."""
    pieces = pieces_of(sentence, phrases)
    return _pattern(pieces, {field: _PATTERNS[field.replace("next_", "")] for _, field in pieces if field})


def phrase_pattern(phrase_id: str, phrases: Phrases, **values: str) -> re.Pattern[str]:
    """The pattern of a line that holds another phrase; `values` are the patterns of its values."""
    wording = phrases.wordings[phrase_id].in_language(phrases.language)
    return _pattern(tuple((words, field or "") for words, field, _, _ in Formatter().parse(wording)), values)


def _pattern(pieces: Pieces, values: dict[str, str]) -> re.Pattern[str]:
    """Marks that keep values in order may be there or have been lost on the way."""
    written = (
        _MARKS.sub(_ANY_MARK, re.escape(words))
        + (f"{_ANY_MARK}(?P<{field}>{values[field]}){_ANY_MARK}" if field else "")
        for words, field in pieces
    )
    return re.compile(_ANY_MARK + "".join(written) + r"\r?\n?")
