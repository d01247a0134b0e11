# SPDX-License-Identifier: GPL-2.0-or-later
"""What every coordinate text goes through before it is read, and how a message quotes it."""

from __future__ import annotations

import re
from typing import Any

from ..errors import CoordinateError
from ..saying import Message

LONGEST_TEXT = 120
"""Characters; no notation needs half as many."""

_QUOTED = 60
_DIGITS = "0123456789"
_ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩"
_EASTERN_ARABIC_INDIC = "۰۱۲۳۴۵۶۷۸۹"
ARABIC_THOUSANDS = "\u066c"
_INVISIBLE = dict.fromkeys(
    [*range(0x200C, 0x2010), *range(0x202A, 0x202E), 0x2060, *range(0x2066, 0x206A), 0xAD, 0x61C, 0xFEFF]
)
"""Marks that programs put beside numbers and that nobody sees or typed. U+202E turns digits around, and stays."""

_CHARACTERS = str.maketrans(
    {
        **dict(zip(_ARABIC_INDIC, _DIGITS)),
        **dict(zip(_EASTERN_ARABIC_INDIC, _DIGITS)),
        "\u066b": ".",  # Arabic decimal separator
        "\u060c": ";",  # Arabic comma: parts two coordinates, never a fraction
        "\u061b": ";",
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000", " "),
        # the ordinal indicator, rings and a raised nought, often typed for degrees
        **dict.fromkeys("\u00ba\u02da\u2070\u2218\u25e6", "°"),
        **dict.fromkeys("\u2032\u2035\u2018\u2019\u201b`\u00b4\u02b9\u02bb\u02bc\u02c8\u02ca", "'"),
        **dict.fromkeys("\u2033\u2036\u201c\u201d\u201e\u201f\u02ba\u02dd\u02ee\u3003", '"'),
    }
)
_BUT_TABS = {code: equal for code, equal in _CHARACTERS.items() if code != ord("\t")}
_FOREIGN = re.compile(r"[^ -~°]")
_NUMBER = re.compile(r"[+-]?[0-9]{1,12}(?:[.,][0-9]{1,15})?")
_BRACKETED = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_ARABIC_GROUPS = re.compile("[0-9]{1,3}(?:\u066c[0-9]{3})+(?![0-9])")


def shown(text: str) -> str:
    """The text as a reader sees it: without invisible marks, and without blanks at its ends."""
    return (text if text.isascii() else text.translate(_INVISIBLE)).strip()


def plain(text: str) -> str:
    """A text of `shown` with one character in the place of each: digits, blanks, signs and marks in ASCII (and °).

    Digits of Arabic (٠ to ٩) and Persian (۰ to ۹) script, typographic primes and minus signs, and special blanks
    become their ASCII equals, these and no others; so do brackets about the whole, but not
    about one number, which may then be negative. Letters stay as they are.

    Raises
    ------
    CoordinateError
        When the text is empty or too long.
    """
    if not text:
        raise CoordinateError("The coordinate is missing.")
    if len(text) > LONGEST_TEXT:
        raise refusal(text, "it is longer than {most} characters", most=LONGEST_TEXT)
    written = text.translate(_CHARACTERS)
    bracketed = _BRACKETED.fullmatch(written)
    return f" {bracketed[1]} " if bracketed and not _NUMBER.fullmatch(bracketed[1]) else written


def with_tabs(text: str) -> str:
    """What `plain` gives, of a text of any length, with its tabs as they are."""
    return text.translate(_BUT_TABS)


def cleaned(text: str) -> str:
    """The text of `plain`, all in ASCII (and °), Arabic marks between thousands left out.

    Raises
    ------
    CoordinateError
        When the text is empty, too long, or holds a character that no notation has.
    """
    ascii_text = plain(shown(text))
    if ARABIC_THOUSANDS in ascii_text:
        ascii_text = _ARABIC_GROUPS.sub(lambda match: match.group().replace(ARABIC_THOUSANDS, ""), ascii_text)
    foreign = _FOREIGN.search(ascii_text)
    if foreign:
        raise foreign_character(text, foreign.group())
    return ascii_text


def number_from_text(text: str) -> float:
    """A plain number, such as an easting: digits with a decimal point or comma, no exponent, no thousands mark.

    Raises
    ------
    CoordinateError
        When the text is anything else.

    Examples
    --------
    >>> number_from_text("283456.5"), number_from_text("283456,5")
    (283456.5, 283456.5)
    """
    number = cleaned(text)
    if not _NUMBER.fullmatch(number):
        raise refusal(text, "it is not a plain number such as 283456.50")
    return float(number.replace(",", "."))


def refusal(text: str, reason: str, /, **values: Any) -> CoordinateError:
    """The error that says in one sentence what is wrong with a text.

    Parameters
    ----------
    reason : str
        A clause, with places for the values.
    """
    return CoordinateError("“{text}” is refused: {reason}.", text=quoted(text), reason=Message.of(reason, **values))


def foreign_character(text: str, character: str) -> CoordinateError:
    """The error for a character that no notation has."""
    return refusal(text, "the character {code} is part of no coordinate", code=f"U+{ord(character):04X}")


def quoted(text: str) -> str:
    """A text as a message shows it: at most 60 characters, invisible ones replaced."""
    seen = shown(text).replace("\t", " ")
    quote = "".join(character if character.isprintable() else "\ufffd" for character in seen[:_QUOTED])
    return quote + ("…" if len(seen) > _QUOTED else "")
