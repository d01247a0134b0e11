# SPDX-License-Identifier: GPL-2.0-or-later
"""The words and letters by which people say which angle is meant, in several languages, as data.

A word is held in small letters without its marks above and below (`word_key`), so that КУЗЕЙ, doğu, DOGU and شرقًا are
found by one entry. What a word means is a symbol: one of the hemispheres N, S, E and W; φ for the latitude and λ for
the longitude; a mark (°, ' or "); ``;``, which parts two angles;
or nothing. A few letters mean two things, and what they mean
is then decided by the whole list, see `hemispheres`: the Turkish D is east, O is east in German and west in French,
and a Latin C or B in a Russian text stands for the Cyrillic letters С (north) and В (east) that look like them.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Mapping

from ..saying import Message

HEMISPHERES = "NSEW"
LATITUDE_WORD, LONGITUDE_WORD = "φ", "λ"

LANGUAGE_NAMES: Mapping[str, Message] = {
    "en": Message("English"),
    "fr": Message("French"),
    "de": Message("German"),
    "tr": Message("Turkish"),
    "ru": Message("Russian"),
    "uk": Message("Ukrainian"),
    "ar": Message("Arabic"),
    "fa": Message("Persian"),
}
"""The languages whose words are known, in the order in which they are tried."""

_ANYWHERE = (
    ("φ", "φ|ϕ|lat|latitude"),
    ("λ", "λ|lon|long|lng|longitude"),
    ("°", "d|deg|degs|degrees?"),
    ("'", "m|mins?|minutes?"),
    ('"', "s|secs?|seconds?"),
)
_ARABIC = (
    ("N", "و?(?:ال)?شمال(?:ا|ي|يا|يه)?"),
    ("S", "و?(?:ال)?جنوب(?:ا|ي|يا|يه)?"),
    ("E", "و?(?:ال)?شرق(?:ا|ي|يا|يه)?"),
    ("W", "و?(?:ال)?غرب(?:ا|ي|يا|يه)?"),
    ("φ", "و?(?:ال)?عرض"),
    ("λ", "و?(?:ال)?طول"),
    ("", "و?خط|خطوط|دايره|دواير|مدار|(?:ال)?جغرافي(?:ايي|ه)?|(?:ال)?استوا[ءا]?|[غج]رين(?:ي)?تش"),
    ("°", "درجه|درجات"),
    ("'", "دقيقه|دقايق"),
    ('"', "ثانيه|ثواني"),
    (";", "و"),
    ("", "و"),
)
_SLAVIC_UNITS = (("°", "град\\w*|гр"), ("'", "мин\\w*|хв\\w*"), ('"', "сек\\w*"))

_WORDS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("N", "n|north|northern"),
        ("S", "s|south|southern"),
        ("E", "e|east|eastern"),
        ("W", "w|west|western"),
        (";", "and"),
        ("", "and"),
    ),
    "fr": (("N", "n|nord"), ("S", "s|sud"), ("E", "e|est"), ("W", "o|ouest"), (";", "et"), ("", "et")),
    "de": (
        ("N", "n|nord|nordl\\w*|noerdl\\w*"),
        ("S", "s|sud|sued|sudl\\w*|suedl\\w*"),
        ("E", "o|ost|ostl\\w*|oestl\\w*"),
        ("W", "w|west|westl\\w*"),
        ("φ", "b|br|breite"),
        ("λ", "l|lange|laenge"),
        (";", "und"),
        ("", "und"),
    ),
    "tr": (
        ("N", "k|kuz|kuzey\\w*"),
        ("S", "g|gun|guney\\w*"),
        ("E", "d|dog|dogu\\w*"),
        ("W", "b|bat|bati\\w*"),
        ("φ", "enl|enlem\\w*"),
        ("λ", "boy|boylam\\w*"),
        ("°", "der|derece"),
        ("'", "dk|dak|dakika"),
        ('"', "sn|san|saniye"),
        (";", "ve"),
        ("", "ve"),
    ),
    "ru": (
        ("N", "с|c|сев|север\\w*"),
        ("S", "ю|юж|юг|южн\\w*"),
        ("E", "в|b|вост|восток|восточн\\w*"),
        ("W", "з|зап|запад\\w*"),
        ("φ", "ш|шир|широт\\w*"),
        ("λ", "д|долг|долгот\\w*"),
        ("Nφ", "[сc]ш"),
        ("Sφ", "юш"),
        ("Eλ", "[вb]д"),
        ("Wλ", "зд"),
        (";", "и"),
        ("", "и"),
        *_SLAVIC_UNITS,
    ),
    "uk": (
        ("N", "пн|північ\\w*|півн"),
        ("S", "пд|півден\\w*|півд"),
        ("E", "сх|схід\\w*"),
        ("W", "зх|захід\\w*|зах"),
        ("φ", "ш|шир|широт\\w*"),
        ("λ", "д|довг|довгот\\w*"),
        (";", "і|та"),
        ("", "і|та"),
        *_SLAVIC_UNITS,
    ),
    "ar": (("N", "ش"), ("S", "ج"), ("E", "ق"), ("W", "غ"), *_ARABIC),
    "fa": _ARABIC,
}
_FOLDED_ALIKE = {"ı": "i", "ی": "ي", "ى": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ئ": "ي"}
_LONGEST_WORD = 40
"""Characters; no word that is known has half as many."""
_UNITS = {"d": "°", "m": "'", "s": '"'}
_LETTER = re.compile(r"[^\W\d_]")
WORD = r"(?:[^\W\d_]|[\u0300-\u036f\u064b-\u065f\u0670])+\.?"
"""A pattern: letters with the marks above and below them, and the full stop of an abbreviation."""


@dataclass(frozen=True)
class _Language:
    """The words of one language, made ready to be looked up."""

    patterns: tuple[tuple[str, re.Pattern[str]], ...]

    @classmethod
    def of(cls, words: tuple[tuple[str, str], ...]) -> _Language:
        return cls(tuple((symbols, re.compile(pattern)) for symbols, pattern in (*words, *_ANYWHERE)))

    def meanings(self, word: str) -> tuple[str, ...]:
        """What a word can mean, each meaning one symbol or two in a row."""
        found = [symbols for symbols, pattern in self.patterns if pattern.fullmatch(word)]
        if not found and len(word) > 1 and word[0] in _UNITS:  # “30sN”: a unit and a hemisphere run together
            return tuple(_UNITS[word[0]] + symbols for symbols in self.meanings(word[1:]) if symbols in HEMISPHERES)
        return tuple(dict.fromkeys(found))


_LANGUAGES = {language: _Language.of(words) for language, words in _WORDS.items()}


def word_key(word: str) -> str:
    """A word in small letters, without marks above and below, with letters that differ only in their form made equal.

    Examples
    --------
    >>> word_key("DOĞU"), word_key("Batı"), word_key("شرقًا")
    ('dogu', 'bati', 'شرقا')
    """
    small = unicodedata.normalize("NFD", word.lower())
    letters = (_FOLDED_ALIKE.get(letter, letter) for letter in small if unicodedata.category(letter) != "Mn")
    return "".join(letters).replace("ـ", "")


@lru_cache(maxsize=4096)
def meanings(word: str) -> Mapping[str, tuple[str, ...]]:
    """What a word can mean, by language; languages that do not know it are left out.

    Examples
    --------
    >>> meanings("Kuzey"), meanings("O")
    ({'tr': ('N',)}, {'fr': ('W',), 'de': ('E',)})
    """
    if len(word) > _LONGEST_WORD:
        return {}
    small = word_key(word)
    found = {language: known.meanings(small) for language, known in _LANGUAGES.items()}
    return {language: symbols for language, symbols in found.items() if symbols}


def is_letter(character: str) -> bool:
    """Whether a character belongs in a word."""
    return bool(_LETTER.match(character))
