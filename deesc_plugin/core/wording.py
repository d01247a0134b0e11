# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts in several languages: an agreement's own words, and the phrases that sheets, tables and pages are written in.

Numerals are the European ones (0-9) in every language, and every document says so: a coordinate must read the same to
all who sign it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping, Protocol

from .characters import visible

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ku", "ur"})
"""ISO 639-1 codes of languages written from right to left."""

LANGUAGE_NAMES = {"en": "English", "ru": "Русский", "ar": "العربية", "tr": "Türkçe", "fa": "فارسی"}
"""The languages that documents are written in, by ISO 639-1 code, as their speakers write them."""


class HasLanguage(Protocol):
    """A voice, as far as a wording needs to know."""

    @property
    def language(self) -> str:
        """ISO 639-1."""


@dataclass(frozen=True)
class Wording:
    """A text in several languages (ISO 639-1 codes); English is always there."""

    texts: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        return self.in_language("en")

    def in_language(self, language: str) -> str:
        """The text in `language`, or in English where that is missing."""
        texts = dict(self.texts)
        return texts.get(language) or texts["en"]

    def said(self, voice: HasLanguage) -> str:
        """The text as a value of a message."""
        return visible(self.in_language(voice.language))


@dataclass(frozen=True)
class Phrases:
    """The phrases of one document in one language, by id.

    Examples
    --------
    >>> phrases = Phrases({"sheet": Wording((("en", "Sheet {number} of {total}"),))}, "en")
    >>> phrases("sheet", number=2, total=5)
    'Sheet 2 of 5'
    """

    wordings: Mapping[str, Wording]
    language: str

    def __call__(self, phrase_id: str, **values: Any) -> str:
        """The phrase with its values put in, or in English where the language lacks it."""
        return self.wordings[phrase_id].in_language(self.language).format(**values)

    def with_word(self, phrase_id: str, word: Wording | None) -> Phrases:
        """The same with an agreement's own word for a phrase; as they are where it has none."""
        return self if word is None else Phrases({**self.wordings, phrase_id: word}, self.language)

    @property
    def is_right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language in RIGHT_TO_LEFT


def read_phrases(path: Path, language: str) -> Phrases:
    """The phrases of a JSON file: id to a text by language; `source` states where a term is from."""
    stated: dict[str, dict[str, str]] = json.loads(path.read_text("utf-8"))
    wordings = {
        phrase_id: Wording(tuple((code, text) for code, text in texts.items() if code != "source"))
        for phrase_id, texts in stated.items()
    }
    return Phrases(wordings, language)
