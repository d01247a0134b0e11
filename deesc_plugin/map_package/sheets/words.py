# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of a sheet in one language or two, and a column that is set in them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import Any, Sequence

from ...core.agreement import Agreement
from ...core.characters import in_capitals, visible
from ...core.delimitation import Delimitation, Feature
from ...core.saying import Message
from ...core.saying.direction import runs_right_to_left
from ...core.sheets.plan import Sheet
from ...core.tables.numbering import map_numbers
from ...core.wording import LANGUAGE_NAMES, RIGHT_TO_LEFT, Phrases, Wording
from ...paths import phrases, voice
from ..paper.marks import Block
from ..paper.reading_order import Said, european_numerals, isolated, joined
from ..paper.typeset import AFTER_HEADING, Typesetter

DOCUMENT = "sheets"


@dataclass(frozen=True)
class Words:
    """The texts of a document in a sheet's language, and in a second one where it has one.

    Attributes
    ----------
    phrases : tuple of Phrases
        One or two.
    """

    phrases: tuple[Phrases, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """ISO 639-1 codes."""
        return tuple(one.language for one in self.phrases)

    @property
    def is_right_to_left(self) -> bool:
        """Whether the first language runs from right to left."""
        return self.phrases[0].is_right_to_left

    def say(self, phrase_id: str, **values: Any) -> list[Said]:
        """A phrase in each language; a value that is a `Wording` is put in in that language.

        A phrase that reads the same in both languages stands once.
        """
        texts = []
        for one in self.phrases:
            stated = {
                name: isolated(_in_language(value, one.language), one.is_right_to_left)
                for name, value in values.items()
            }
            texts.append((one(phrase_id, **stated), one.language))
        return _said(texts, is_sentence=True)

    def own(self, wording: Wording) -> list[Said]:
        """The agreement's own words in each language, with the numerals that sheets state to have."""
        texts = [(european_numerals(wording.in_language(language)), language) for language in self.languages]
        return _said(texts, is_sentence=False)

    def name(self, feature: Feature) -> list[Said]:
        """A feature's name in each language; the name that the parties know it by where it has none in that one."""
        return _said([(name_in(feature, language), language) for language in self.languages], is_sentence=False)

    def literal(self, text: str) -> Said:
        """A text that is the same in every language."""
        return Said.of(text, self.is_right_to_left)


@dataclass(frozen=True)
class SheetSetter(Typesetter):
    """Sets blocks of one width in a sheet's languages.

    Attributes
    ----------
    editions : tuple of Words
        Those of the sheet in all its editions: what stands in a table is decided for them together.
    """

    words: Words
    editions: tuple[Words, ...]

    def heading(self, phrase_id: str, value: str = "") -> Block:
        """The heading of a block: both languages in one line where they have room, one at each end.

        A value stands behind the heading in the first language.
        """
        said = self.words.say(phrase_id)
        if value:
            said[0] = replace(said[0], text=f"{said[0].text}  {isolated(value, self.words.is_right_to_left)}")
        return self._headed(phrase_id, said)

    def heading_of(self, phrase_ids: Sequence[str]) -> Block:
        """The heading of a block that is several in one."""
        return self._headed(phrase_ids[0], joined([self.words.say(one) for one in phrase_ids], " · "))

    def _headed(self, block_id: str, said: Sequence[Said]) -> Block:
        texts = [self.text(one, self.types.heading, is_bold=True) for one in said]
        return self.piled(block_id, texts, AFTER_HEADING)

    def phrase(self, phrase_id: str, points: float = 0.0, **values: Any) -> Block:
        """A phrase as a paragraph in each language."""
        return self.paragraphs(phrase_id, self.words.say(phrase_id, **values), points)

    def own(self, block_id: str, wording: Wording, points: float = 0.0) -> Block:
        """The agreement's own words as a paragraph in each language."""
        return self.paragraphs(block_id, self.words.own(wording), points)


def sheet_words(language: str, second_language: str = "", document: str = DOCUMENT) -> Words:
    """The words of a document in a language, and in a second one unless that is empty or the same."""
    languages = [language] + [second_language] * (second_language not in ("", language))
    return Words(tuple(phrases(document, code) for code in languages))


def message_wording(message: Message) -> Wording:
    """A sentence of the house in the languages of sheets."""
    return Wording(tuple((code, voice(code).text(message)) for code in LANGUAGE_NAMES))


def name_in(feature: Feature, language: str) -> str:
    """A feature's name in a language, or the one that the parties know it by; nothing hidden in it stays hidden."""
    return visible(dict(feature.names).get(language, "").strip()) or feature.label


def kinds_wording(agreement: Agreement, kinds: Sequence[str]) -> Wording:
    """What features of several kinds are called together: the kinds, as the agreement names them."""
    plurals = [kind.plural for kind in agreement.kinds if kind.id in kinds]
    languages = dict.fromkeys(("en", *(language for plural in plurals for language, _ in plural.texts)))
    return Wording(tuple((one, " · ".join(plural.in_language(one) for plural in plurals)) for one in languages))


def sharing_wording(delimitation: Delimitation, sheet: Sheet) -> Wording:
    """What a sheet is called that zones share: their kinds, as the agreement names them, and their numbers."""
    zones = [feature for uid in sheet.subjects if (feature := delimitation.feature(uid)) is not None]
    numbers, kinds = map_numbers(delimitation), kinds_wording(delimitation.agreement, [zone.kind for zone in zones])
    listed = [numbers[zone.uid] for zone in zones]
    between = {language: "، " if language in RIGHT_TO_LEFT else ", " for language, _ in kinds.texts}
    return Wording(tuple((one, f"{text}: {between[one].join(listed)}") for one, text in kinds.texts))


def status_wording(agreement: Agreement, status: str) -> Wording:
    """A status in the languages of sheets, or its id where the agreement has one of its own."""
    known = phrases(DOCUMENT, "en").wordings
    wording = known.get(f"status_{status}")
    return wording if wording is not None and status in agreement.statuses else Wording((("en", status),))


def status_in_capitals(agreement: Agreement, status: str) -> Wording:
    """A status in the languages of sheets, in capitals where the script has them."""
    known = phrases(DOCUMENT, "en").wordings.get(f"watermark_{status}")
    if known is not None and status in agreement.statuses:
        return known
    texts = status_wording(agreement, status).texts
    return Wording(tuple((language, in_capitals(text, language)) for language, text in texts))


def _in_language(value: Any, language: str) -> str:
    return european_numerals(value.in_language(language)) if isinstance(value, Wording) else str(value)


def _said(texts: list[tuple[str, str]], is_sentence: bool) -> list[Said]:
    said: list[Said] = []
    for index, (text, language) in enumerate(texts):
        if any(text == other.text for other in said):
            continue
        from_right = language in RIGHT_TO_LEFT
        runs_left = from_right if is_sentence and _has_letters_of(text, from_right) else runs_right_to_left(text)
        said.append(Said(text, index > 0, runs_left, from_right))
    return said


def _has_letters_of(text: str, from_right: bool) -> bool:
    """Whether a phrase is in its language: English stands in for one that has no such phrase."""
    return not from_right or any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)
