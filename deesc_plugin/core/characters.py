# SPDX-License-Identifier: GPL-2.0-or-later
"""Which characters a name, a note or a source may hold, and how to show those that it may not.

Arabic, Persian and Russian names need marks and joiners, so U+200C (ZWNJ), U+200D (ZWJ), U+200E and U+200F are
allowed. Characters that turn the order of what is shown around, that control a terminal, or that are no
characters at all are not: a name must read the same on every party's screen and sheet.
"""

from __future__ import annotations

import unicodedata

REPLACEMENT = "\ufffd"
"""Stands where a program could not read what was written."""

_OVERRIDES = frozenset([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_LINE_BREAKING = frozenset("\n\r\t")


def refused_in(text: str, several_lines: bool = False) -> tuple[str, ...]:
    """The characters of a text that are refused, each once, in the order of their code points.

    Refused are controls (Cc), line and paragraph separators (Zl, Zp), lone surrogates (Cs), noncharacters, and the
    bidirectional embeddings, overrides and isolates U+202A to U+202E and U+2066 to U+2069 (Unicode Technical
    Report 36, section 2.5).

    Parameters
    ----------
    several_lines : bool
        Whether line feed, carriage return and tab may stand in the text, as in a note.
    """
    if text.isprintable():  # none of the refused characters is, and most texts are
        return ()
    allowed = _LINE_BREAKING if several_lines else frozenset()
    return tuple(sorted(character for character in set(text) - allowed if _is_refused(character)))


def _is_refused(character: str) -> bool:
    code = ord(character)
    is_noncharacter = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    return code in _OVERRIDES or is_noncharacter or unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")


def without_refused(text: str, several_lines: bool = False) -> str:
    """The text without its refused characters."""
    refused = refused_in(text, several_lines)
    return "".join(character for character in text if character not in refused)


def visible(text: str) -> str:
    """The text with each refused character written as its code point, so that a sentence shows what is stored.

    Examples
    --------
    >>> visible("Idlib" + chr(0x202E) + " 3")
    'Idlib[U+202E] 3'
    """
    refused = refused_in(text)
    if not refused:
        return text
    return "".join(f"[{code_point(character)}]" if character in refused else character for character in text)


def plain_to_see(text: str) -> str:
    """The text with each character that shows nothing written as its code point, joiners and marks of direction too.

    Examples
    --------
    >>> plain_to_see("na" + chr(0xFEFF) + "me")
    'na[U+FEFF]me'
    """
    return "".join(one if one.isprintable() else f"[{code_point(one)}]" for one in text)


def code_point(character: str) -> str:
    """A character as ``U+`` and at least four hexadecimal digits."""
    return f"U+{ord(character):04X}"


def folded(text: str) -> str:
    """What a reader takes a name for: compatibility forms, case, the i's dot and runs of spaces made equal.

    NFKC and case-folding, and beyond them ı and İ as i: “Sınır” in capitals is “SINIR”, and so is “sinir” elsewhere.
    """
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join(_one_i(plain).split())


def column_key(name: str) -> str:
    """The name of a column as columns are told: in small letters, whichever i a Turkish program made of an i.

    Examples
    --------
    >>> column_key("KIND"), column_key("Kind"), column_key("KİND"), column_key("kınd")
    ('kind', 'kind', 'kind', 'kind')
    """
    return _one_i(unicodedata.normalize("NFC", name.strip()).lower())


def in_small_letters(text: str, language: str) -> str:
    """The text in small letters of a language (ISO 639-1): in Turkish those of İ and I are i and ı.

    Examples
    --------
    >>> in_small_letters("İdlib ILGIN", "tr"), in_small_letters("Zone", "en")
    ('idlib ılgın', 'zone')
    """
    return (text.replace("İ", "i").replace("I", "ı") if language == "tr" else text).lower()


def in_capitals(text: str, language: str) -> str:
    """The text in capitals of a language (ISO 639-1): in Turkish those of i and ı are İ and I.

    Examples
    --------
    >>> in_capitals("geri çekilen", "tr"), in_capitals("withdrawn", "en")
    ('GERİ ÇEKİLEN', 'WITHDRAWN')
    """
    return (text.replace("i", "İ") if language == "tr" else text).upper()


def _one_i(text: str) -> str:
    """Small letters with one i: Python makes İ an i and a dot of its own (U+0307), and leaves ı."""
    return text.replace("i\u0307", "i").replace("ı", "i")
