# SPDX-License-Identifier: GPL-2.0-or-later
"""What the letters of a whole list mean, where one alone could mean two things.

K and D beside each other are Turkish, so a B elsewhere in the list is batı, west; beside the Cyrillic С it is the
Russian В, east. A language holds for a list when it knows every word in it. Where no language does, each line is read
by itself, and a letter that would mean one thing here and another there is refused in both lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Mapping, Sequence

from ..errors import CoordinateError
from ..saying import Listed, Message
from .coordinate_text import refusal, shown
from .tokens import tokens_of, words_of
from .words import HEMISPHERES, LANGUAGE_NAMES, meanings, word_key

_SIDES: Mapping[str, Message] = {
    "N": Message("north"),
    "S": Message("south"),
    "E": Message("east"),
    "W": Message("west"),
}
_IS_SIDE: Mapping[str, str] = {
    "N": "{letter} is north",
    "S": "{letter} is south",
    "E": "{letter} is east",
    "W": "{letter} is west",
}


@dataclass(frozen=True)
class Letters:
    """The languages of a list's words, and the letters that contradict each other.

    Attributes
    ----------
    languages : tuple of str
        Those that know every word of the list; empty where none does, and each line is read by itself.
    contested : frozenset of str
        Words, as `words.word_key` has them, that would mean one thing in one line and another in another.
    used : tuple of (str, str, str)
        Language, letter and hemisphere of the letters that are not the English ones.
    """

    languages: tuple[str, ...] = tuple(LANGUAGE_NAMES)
    contested: frozenset[str] = frozenset()
    used: tuple[tuple[str, str, str], ...] = ()

    @classmethod
    def of(cls, texts: Iterable[str]) -> Letters:
        """The letters of a list of angles; texts with other words are left out of account."""
        spoken = list(dict.fromkeys(words for words in map(_words, texts) if words and _languages_of(words)))
        languages = tuple(
            language for language in LANGUAGE_NAMES if all(language in _languages_of(words) for words in spoken)
        )
        claims: dict[str, set[str]] = {}
        used: dict[tuple[str, str, str], None] = {}
        for words in spoken:
            candidates = [one for one in _languages_of(words) if one in languages] or _languages_of(words)
            for word in words:
                sides = {_side(word, language) for language in candidates}
                if len(sides) == 1 and "" not in sides:
                    (side,) = sides
                    claims.setdefault(word_key(word), set()).add(side)
                    if len(word) == 1 and word.upper() != side:
                        used[(candidates[0], word, side)] = None
        contested = frozenset(word for word, sides in claims.items() if len(sides) > 1)
        return cls(languages, contested, tuple(used))

    def languages_for(self, words: Sequence[str]) -> tuple[str, ...]:
        """The languages in which a text of the list may be read."""
        return self.languages if set(self.languages) & set(_languages_of(words)) else tuple(LANGUAGE_NAMES)

    def refuse_contested(self, text: str, words: Sequence[str]) -> None:
        """Raise CoordinateError for a text with a letter that means something else in another line."""
        for word in words:
            if word_key(word) in self.contested:
                raise refusal(
                    text, "“{word}” means one side here and another in another line; write N, S, E and W", word=word
                )

    def notes(self) -> tuple[Message, ...]:
        """How letters that are not the English ones were read, one sentence for each language."""
        by_language: dict[str, dict[str, Message]] = {}
        for language, letter, side in self.used:
            by_language.setdefault(language, {})[letter] = Message.of(_IS_SIDE[side], letter=letter)
        return tuple(
            Message.of(
                "The letters were read as {language} ones: {letters}.",
                language=LANGUAGE_NAMES[language],
                letters=Listed.of(list(letters.values()), most=len(letters)),
            )
            for language, letters in by_language.items()
        )


def ambiguous(text: str, words: Sequence[str]) -> CoordinateError:
    """The error for a text whose letters mean two things, or that can be parted in two ways."""
    languages = _languages_of(words)
    for word in words:
        sides = {_side(word, language): language for language in reversed(languages) if _side(word, language)}
        if len(sides) > 1:
            (one, language), (other, other_language) = list(sides.items())[:2]
            return refusal(
                text,
                "“{word}” is {one} in {language} and {other} in {other_language}, and nothing in the list decides; "
                "write N, S, E and W",
                word=word,
                one=_SIDES[one],
                language=LANGUAGE_NAMES[language],
                other=_SIDES[other],
                other_language=LANGUAGE_NAMES[other_language],
            )
    return refusal(text, "it can be read in two ways; part the two angles by a semicolon")


def unknown_words(text: str, words: Sequence[str]) -> CoordinateError:
    """The error for a text with words that no language has, or no one language has together."""
    strange = [word for word in words if not meanings(word)]
    mixed = None if strange else mixed_languages(text, words)
    if mixed:
        return mixed
    return refusal(
        text,
        "“{word}” does not belong in a position; write it as in 35°55'48\"N 36°37'48\"E, 37S 283456 3976543 or "
        "37S BV 83456 76543",
        word=(strange or list(words))[0],
    )


def mixed_languages(text: str, words: Sequence[str]) -> CoordinateError | None:
    """The error for hemispheres of which no language has both; None where there are none."""
    sides = [(word, {language for language in LANGUAGE_NAMES if _side(word, language)}) for word in words]
    named = [(word, languages) for word, languages in sides if languages]
    for one, languages in named:
        other = next((other for other, others in named if not languages & others), None)
        if other is not None:
            return refusal(
                text,
                "“{one}” and “{other}” are hemispheres in different languages; write N, S, E and W",
                one=one,
                other=other,
            )
    return None


def _words(text: str) -> tuple[str, ...]:
    seen = shown(text)
    if not any(character.isalpha() for character in seen):
        return ()
    try:
        return words_of(tokens_of(seen))
    except CoordinateError:
        return ()


def _languages_of(words: Sequence[str]) -> tuple[str, ...]:
    """The languages that know every one of some words."""
    return tuple(language for language in LANGUAGE_NAMES if all(language in meanings(word) for word in words))


def _side(word: str, language: str) -> str:
    """The hemisphere that a word names in a language; "" for any other word."""
    sides = [symbols[:1] for symbols in meanings(word).get(language, ()) if symbols[:1] and symbols[0] in HEMISPHERES]
    return sides[0] if sides else ""
