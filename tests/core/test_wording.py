# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts in several languages: every phrase in every language, with the same values in it."""

from __future__ import annotations

import json
import re
from string import Formatter

import pytest

from deesc_plugin.core.characters import refused_in
from deesc_plugin.core.wording import Phrases, Wording, read_phrases
from deesc_plugin.paths import resources

FILES = sorted((resources() / "wording").glob("*.json"))
LANGUAGES = {"en", "ru", "ar", "tr", "fa"}
SCRIPTS = {"ru": "[\u0400-\u04ff]", "ar": "[\u0600-\u06ff]", "fa": "[\u0600-\u06ff]"}
"""A phrase in these languages holds a letter of their script, unless it has none or is the same in English."""


_PLACE = re.compile(r"\{[^{}]*\}")


def _values(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_phrase_is_there_in_every_language_with_the_same_values(path):
    for phrase_id, texts in json.loads(path.read_text("utf-8")).items():
        assert texts.keys() - {"source"} == LANGUAGES, phrase_id
        for language in LANGUAGES:
            text = texts[language]
            assert text.strip(), (phrase_id, language)
            assert not refused_in(text, True), (phrase_id, language)
            assert _values(text) == _values(texts["en"]), (phrase_id, language)
            script = SCRIPTS.get(language) if re.search(r"[^\W\d_]", _PLACE.sub("", text)) else None
            assert script is None or text == texts["en"] or re.search(script, text), (phrase_id, language, text)


def test_numerals_are_european_everywhere():
    for path in FILES:
        assert not re.search("[\u0660-\u0669\u06f0-\u06f9]", path.read_text("utf-8")), path.name


def test_a_phrase_takes_its_values_and_falls_back_to_english(tmp_path):
    path = tmp_path / "sheet.json"
    text = {"sheet": {"en": "Sheet {n}", "tr": "Pafta {n}", "source": "HGM"}, "grid": {"en": "Grid"}}
    path.write_text(json.dumps(text), "utf-8")
    found = read_phrases(path, "tr")
    assert (found("sheet", n=3), found("grid")) == ("Pafta 3", "Grid")


def test_arabic_and_persian_are_written_from_right_to_left():
    wordings = {"a": Wording((("en", "a"),))}
    assert [code for code in sorted(LANGUAGES) if Phrases(wordings, code).is_right_to_left] == ["ar", "fa"]


def test_no_arabic_preposition_stands_before_a_counted_noun():
    """A counted noun is told in the nominative (جزءان), which a preposition would make a genitive (من جزأين)."""
    governed = re.compile(r"\b(?:من|في|على|إلى|عن) \{(?:parts|places)\}|\bفي \{count\}")
    sentences = json.loads((resources() / "wording" / "sentences.json").read_text("utf-8")).values()
    assert [one["ar"] for one in sentences if governed.search(one["ar"])] == []
