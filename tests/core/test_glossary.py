# SPDX-License-Identifier: GPL-2.0-or-later
"""The glossary: its terms, their sources, and that the documents speak as it does."""

from __future__ import annotations

import importlib.util
import json
import re
import sys

import pytest

from deesc_plugin.core.delimitation import Feature
from deesc_plugin.core.rules import RULES
from deesc_plugin.core.saying import Message
from deesc_plugin.map_package.parts.glossary import glossary_table
from deesc_plugin.paths import load_agreement, phrases, resources, voice
from tests.agreements import RIVERLAND
from tests.conftest import PROJECT

LANGUAGES = ("en", "ru", "ar", "tr", "fa")
ASTANA = load_agreement("astana-2017")


def _glossary(agreement):
    table = glossary_table(agreement)
    names = [column.name for column in table.columns]
    return {row[0]: dict(zip(names[1:], row[1:])) for row in table.rows}


GLOSSARY = _glossary(ASTANA)
DOCUMENTS = sorted(path.stem for path in (resources() / "wording").glob("*.json") if path.stem != "sentences")
STEMS = {
    "turning point": ("turning_point", "поворотн", "انعطاف", "kırık nokta", "شکست"),
    "buffer zone": ("buffer_zone", "буферн", "عازلة", "tampon", "حائل"),
    "safe zone": ("safe_zone", "безопасн", "آمنة", "güvenli", "امن"),
    "observation post": ("observation_post", "наблюдательн", "مراقبة", "gözlem", "دیده‌بانی"),
    "geodesic": ("geodesic", "геодезическ", "جيوديسي", "jeodezi", "ژئودزیک"),
    "fingerprint": ("fingerprint", "отпечат", "بصمت|بصمة|بصمات", "parmak iz", "اثر انگشت"),
    "governorate": ("unit", "провинц", "محافظ", "il", "استان"),
    "map sheet": ("sheet", "лист", "لوح", "pafta", "برگ"),
    "annex": ("annex", "прилож", "ملحق|ملاحق", "ek", "پیوست"),
    "settlement": ("settlement", "населённ", "تجمع", "yerleşim", "آبادی"),
}
"""English words, the term that settles them, and the stem of that term in each other language."""


def _lower(text: str) -> str:
    return text.lower().replace("i̇", "i")


def test_there_are_terms_enough_and_each_names_where_it_is_from():
    assert len(GLOSSARY) > 45
    for term, texts in GLOSSARY.items():
        concept, _, _ = texts["source"].partition("; ")
        assert concept, term
        assert concept != "translation: this project", term
    assert "translation: this project" in GLOSSARY["geodesic"]["source"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_are_called_what_the_agreement_calls_them(language):
    for agreement in (ASTANA, RIVERLAND):
        glossary = _glossary(agreement)
        for kind in agreement.kinds:
            assert glossary[kind.id].get(language) == dict(kind.name.texts).get(language, "")


def test_an_agreement_has_its_own_terms_and_none_of_another():
    riverland = _glossary(RIVERLAND)
    assert list(riverland)[:6] == ["sector", "front", "strip", "haven", "lookout", "gate"]
    assert riverland["sector"]["source"] == "sectors; the agreement's own words (riverland-2031)"
    assert riverland["unit"]["en"] == "Administrative unit"
    assert (GLOSSARY["unit"]["tr"], GLOSSARY["guarantor"]["fa"]) == ("İl (muhafaza)", "ضامن")
    assert {"guarantor", "working_group", "zone"}.isdisjoint(riverland)
    assert {"fr", *LANGUAGES} < set(riverland["sector"])
    assert "Astana" not in str(riverland)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_documents_use_the_terms_of_the_glossary(document):
    texts = json.loads((resources() / "wording" / f"{document}.json").read_text("utf-8"))
    for phrase_id, said in texts.items():
        for english, (term, *stems) in STEMS.items():
            if re.search(rf"\b{english}", said["en"].lower()):
                for language, stem in zip(LANGUAGES[1:], stems):
                    assert re.search(stem, _lower(GLOSSARY[term][language])), (term, language)
                    assert re.search(stem, _lower(said[language])), (document, phrase_id, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_is_itself_a_term_is_that_term(language):
    """Headings of one word, such as Region or Fingerprint, are the glossary's own."""
    say = phrases("documents", language)
    words = {texts["en"].lower(): texts for texts in GLOSSARY.values()}
    same = {
        phrase_id: (say(phrase_id), words[wording.in_language("en").lower()][language])
        for phrase_id, wording in say.wordings.items()
        if wording.in_language("en").lower() in words and not phrase_id.startswith("state.")
    }
    assert len(same) > 15
    assert {phrase_id for phrase_id, (said, term) in same.items() if _stem(said) != _stem(term)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", ["draft", "proposed", "agreed", "withdrawn"])
def test_a_status_has_one_word_in_every_document(language, status):
    term = GLOSSARY[status][language].lower()
    assert phrases("documents", language)(f"status.{status}").lower() == term
    assert phrases("tables", language)(f"status_{status}").lower() == term
    assert phrases("sheets", language)(f"status_{status}").lower() == term


def test_a_version_and_an_area_are_called_one_thing():
    for document, phrase_id in (("documents", "version"), ("sheets", "version"), ("description", "issue")):
        assert "الإصدار" in phrases(document, "ar").wordings[phrase_id].in_language("ar")
    for document, phrase_id in (("documents", "areas"), ("tables", "title_areas"), ("sheets", "annex_areas")):
        assert "yüzölçümleri" in _lower(phrases(document, "tr")(phrase_id))
    assert phrases("documents", "tr")("area") == phrases("tables", "tr")("area_km2") == "Yüzölçümü, km²"


def _stem(text: str) -> str:
    """Without the Arabic article, which a heading may have or not."""
    return text.removeprefix("ال")


# ---- sentences of findings in documents


def test_the_sentences_are_those_of_the_translations():
    sys.path.insert(0, str(PROJECT / ".ci"))
    try:
        specification = importlib.util.spec_from_file_location("sentences", PROJECT / ".ci" / "sentences.py")
        script = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(script)
    finally:
        sys.path.remove(str(PROJECT / ".ci"))
    assert script.FILE.read_text("utf-8") == script.content(), "run .ci/sentences.py"


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_rule_and_limit_has_a_title_in_every_language(language):
    for entry in RULES:
        for title in (entry.title, entry.remedy, *(limit.title for limit in entry.limits)):
            assert voice(language).text(Message(title)) != title, title


def test_a_finding_is_said_in_the_documents_language_with_its_values_as_they_are():
    known = Message.of("{zone} has no checkpoint on its line.", zone=Feature("", "zone", name="Idlib 3 {x}"))
    said = voice("ru").text(known)
    assert "контрольно-пропускн" in said
    assert "Idlib 3 {x}" in said


def test_a_value_that_is_a_title_is_said_in_that_language_too():
    title = RULES["geometry.valid"].title
    note = "{feature} is withheld from the rules that follow until its geometry is mended ({title})."
    said = voice("tr").text(Message.of(note, feature="A", title=Message(title)))
    assert "Geçerli alan" in said
    assert title not in said


def test_a_sentence_without_a_translation_stays_english_and_says_so():
    unknown = Message.of("Nobody ever said {this}.", this="that")
    assert not voice("fa").has(unknown.template)
    assert voice("fa").text(unknown) == "Nobody ever said that."
