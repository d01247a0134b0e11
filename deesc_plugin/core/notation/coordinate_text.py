"""What every coordinate text goes through before it is read, and how a message quotes it."""

from __future__ import annotations

import re

from ..errors import CoordinateError

LONGEST_TEXT = 120
"""Characters; no notation needs half as many."""

_QUOTED = 60
_DIGITS = "0123456789"
_ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩"
_EASTERN_ARABIC_INDIC = "۰۱۲۳۴۵۶۷۸۹"
_CHARACTERS = str.maketrans(
    {
        **dict(zip(_ARABIC_INDIC, _DIGITS)),
        **dict(zip(_EASTERN_ARABIC_INDIC, _DIGITS)),
        "\u066b": ".",  # Arabic decimal separator
        "\u060c": ";",  # Arabic comma: parts two coordinates, never a fraction
        "\u061b": ";",
        "\u2212": "-",
        **dict.fromkeys("\t\u00a0\u2007\u2009\u202f", " "),
        **dict.fromkeys("\u00ba\u02da", "°"),  # the ordinal indicator and the ring, often typed for degrees
        **dict.fromkeys("\u2032\u2019\u2018\u00b4\u02b9\u02bc", "'"),
        **dict.fromkeys("\u2033\u201d\u201c\u02ba\u02dd", '"'),
    }
)
_FOREIGN = re.compile(r"[^ -~°]")
_NUMBER = re.compile(r"[+-]?[0-9]{1,12}(?:[.,][0-9]{1,15})?")


def cleaned(text: str) -> str:
    """The text in ASCII (and °), without blanks at its ends.

    Digits of Arabic (٠ to ٩) and Persian (۰ to ۹) script, typographic primes and minus signs, and special blanks
    become their ASCII equals, these and no others: a character that is none of them is refused.

    Raises
    ------
    CoordinateError
        When the text is empty, too long, or holds a character that no notation has.
    """
    ascii_text = text.translate(_CHARACTERS).strip(" ")
    if not ascii_text:
        raise CoordinateError("The coordinate is missing.")
    if len(ascii_text) > LONGEST_TEXT:
        raise refusal(text, f"it is longer than {LONGEST_TEXT} characters")
    foreign = _FOREIGN.search(ascii_text)
    if foreign:
        raise refusal(text, f"the character U+{ord(foreign.group()):04X} is part of no coordinate")
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


def refusal(text: str, reason: str) -> CoordinateError:
    """The error that says in one sentence what is wrong with a text."""
    return CoordinateError(f"“{quoted(text)}” is refused: {reason}.")


def quoted(text: str) -> str:
    """A text as a message shows it: at most 60 characters, invisible ones replaced."""
    shown = "".join(character if character.isprintable() else "\ufffd" for character in text[:_QUOTED].strip())
    return shown + ("…" if len(text) > _QUOTED else "")
