"""The words of a sheet in one language or two, and the order in which letters and figures of two directions stand.

Numbers, codes and names inside a sentence that runs the other way are set apart by Unicode's isolates (UAX 9, X5a to
X5c). They are put in here, where a text is made for paper, and never stand in data.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any, Sequence

from ...core.agreement import Agreement
from ...core.characters import visible
from ...core.delimitation import Feature
from ...core.saying.direction import END, RIGHT_TO_LEFT_ISOLATE, from_left, runs_right_to_left
from ...core.wording import RIGHT_TO_LEFT, Phrases, Wording
from ...paths import phrases

DOCUMENT = "sheets"
_STRONG_RIGHT = ("R", "AL")
NO_BREAK_SPACE = "\u00a0"
_BEFORE_A_UNIT = re.compile(r"(?<=[0-9]) (?=[^\W0-9_])")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+)*")


@dataclass(frozen=True)
class Said:
    """A text in one of a sheet's languages.

    Attributes
    ----------
    is_second : bool
        Whether it is in the second language.
    is_right_to_left : bool
        The direction in which its letters run.
    from_right : bool
        Whether the language's lines begin at the right: a Latin name on an Arabic sheet still stands there.
    """

    text: str
    is_second: bool
    is_right_to_left: bool
    from_right: bool


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
            stated = {name: isolated(_in_language(value, one.language), one) for name, value in values.items()}
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
        return _said([(text, self.languages[0])], is_sentence=False)[0]


def joined(texts: Sequence[Sequence[Said]], between: str = " ") -> list[Said]:
    """Texts one behind the other, as one for each language; what both languages share stands in the first alone."""
    lines: dict[bool, list[Said]] = {}
    for said in texts:
        for one in said:
            lines.setdefault(one.is_second, []).append(one)
    joint = []
    for is_second, said in sorted(lines.items()):
        first = next((one for one in said if one.is_right_to_left == one.from_right), said[0])
        text = between.join(_set_apart(one, first) for one in said)
        joint.append(Said(text, is_second, first.is_right_to_left, first.from_right))
    return joint


def _set_apart(one: Said, beside: Said) -> str:
    """A text isolated where it stands beside one of the other direction."""
    if one.is_right_to_left == beside.is_right_to_left:
        return one.text
    return f"{RIGHT_TO_LEFT_ISOLATE}{one.text}{END}" if one.is_right_to_left else from_left(one.text)


def sheet_words(language: str, second_language: str = "", document: str = DOCUMENT) -> Words:
    """The words of a document in a language, and in a second one unless that is empty or the same."""
    languages = [language] + [second_language] * (second_language not in ("", language))
    return Words(tuple(phrases(document, code) for code in languages))


def name_in(feature: Feature, language: str) -> str:
    """A feature's name in a language, or the one that the parties know it by; nothing hidden in it stays hidden."""
    return visible(dict(feature.names).get(language, "").strip()) or feature.label


def isolated(text: str, language: Phrases) -> str:
    """A text set apart for a sentence of a language, where the two could run in different directions."""
    runs_left = runs_right_to_left(text)
    if not (language.is_right_to_left or runs_left):
        return text
    return f"{RIGHT_TO_LEFT_ISOLATE}{text}{END}" if runs_left else from_left(text)


def held_together(text: str, from_right: bool) -> str:
    """A short text with each number and its unit in one line, and Latin letters apart from the numbers behind them.

    A number behind a Latin word is otherwise taken for a part of it, and stands on the wrong side of its unit (UAX 9,
    W7).
    """
    text = _BEFORE_A_UNIT.sub(NO_BREAK_SPACE, text)
    if not from_right:
        return text
    return _LATIN.sub(lambda found: from_left(found.group()), text)


def grouped(number: float, decimals: int = 0) -> str:
    """A number with groups of three digits set apart by spaces that do not break (ISO 80000-1), and a decimal point.

    Examples
    --------
    >>> grouped(100000).replace(NO_BREAK_SPACE, " "), grouped(2.5, 1)
    ('100 000', '2.5')
    """
    return f"{number:,.{decimals}f}".replace(",", NO_BREAK_SPACE)


def kinds_wording(agreement: Agreement, kinds: Sequence[str]) -> Wording:
    """What features of several kinds are called together: the kinds, as the agreement names them."""
    plurals = [kind.plural for kind in agreement.kinds if kind.id in kinds]
    languages = dict.fromkeys(("en", *(language for plural in plurals for language, _ in plural.texts)))
    return Wording(tuple((one, " · ".join(plural.in_language(one) for plural in plurals)) for one in languages))


def european_numerals(text: str) -> str:
    """The text with decimal digits of every script as 0 to 9."""
    return "".join(str(unicodedata.decimal(character, character)) for character in text)


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
    return Wording(tuple((language, text.upper()) for language, text in status_wording(agreement, status).texts))


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
    return not from_right or any(unicodedata.bidirectional(character) in _STRONG_RIGHT for character in text)
