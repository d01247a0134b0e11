"""What stands in the places of a finding's sentence, in every language."""

from __future__ import annotations

import pytest
from deesc_plugin.core.reports.sentences import count_in_words, sentence_of, translated

from deesc_plugin.core.buffers.foreign_buffer import Cause
from deesc_plugin.core.finding import Message
from deesc_plugin.core.plural import with_count
from deesc_plugin.core.polygons import validity
from deesc_plugin.core.wording import Phrases
from deesc_plugin.paths import finding_phrases, phrases

# the sample numbers of Unicode CLDR's chart of plural rules, cardinal
RUSSIAN = {"one": (1, 21, 31, 101, 1001), "few": (2, 3, 4, 22, 34, 102), "many": (0, 5, 11, 12, 14, 19, 100, 111, 1000)}
ARABIC = {
    "one": (1,),
    "two": (2,),
    "few": (3, 10, 103, 110, 1003),
    "many": (11, 26, 99, 111, 1011),
    "other": (100, 102, 200, 202, 1000, 10_000),
}


@pytest.mark.parametrize(("language", "forms"), [("ru", RUSSIAN), ("ar", ARABIC)])
def test_the_form_of_a_noun_follows_from_its_count(language, forms):
    for form, counts in forms.items():
        for count in counts:
            assert with_count("|".join(forms), count, language) == form, count


def test_a_language_with_one_form_has_the_count_before_it():
    assert with_count("{n} kenar", 1_200, "tr") == "1,200 kenar"
    assert [with_count("{n} hole|{n} holes", count, "en") for count in (1, 2)] == ["1 hole", "2 holes"]


def test_a_value_is_said_in_the_language_of_its_sentence():
    said = {language: finding_phrases(language) for language in ("en", "ru", "ar", "tr", "fa")}
    assert translated("1 spike", said["ru"]) == "1 острый выброс"
    assert translated("22 turning points", said["ru"]) == "22 поворотные точки"
    assert translated("1,005 turning points", said["ru"]) == "1,005 поворотных точек"
    assert translated("2 edges", said["ar"]) == "ضلعان"
    assert translated("3 holes", said["fa"]) == "3 حفره"
    assert translated("2 exclaves (North, South)", said["tr"]) == "2 eksklav (North, South)"
    assert translated("no hole", said["tr"]) == "delik yok"
    assert translated("at least 3 places", said["tr"]) == "en az 3 yer"
    faults = f"{validity.CROSSES} at at least 2 places, and {validity.RINGS_CROSS} at 1 place"
    assert translated(faults, said["tr"]) == (
        "dış çizgisi kendisini kesiyor ya da kendisine değiyor: en az 2 yer; iki dış çizgisi kesişiyor: 1 yer"
    )
    for text in ("1 spike", "22 turning points", "at least 3 places", "no hole"):
        assert translated(text, said["en"]) == text


def test_units_are_written_as_the_language_writes_them_where_the_document_has_them():
    units = {"ru": "км²", "ar": "كم²", "tr": "km²", "fa": "کیلومتر مربع"}
    for language, unit in units.items():
        said = finding_phrases(language)
        in_document = Phrases({**said.wordings, **phrases("units", language).wordings}, language)
        assert translated("37.76 km²", in_document) == f"37.76 {unit}"
        assert translated("37.76 km²", said) == "37.76 km²"
    russian = Phrases({**finding_phrases("ru").wordings, **phrases("units", "ru").wordings}, "ru")
    assert translated("1,005.30 km² in all", russian) == "всего 1,005.30 км²"
    assert translated("12 mm", russian) == "12 мм"
    assert translated(" with 2.00 km²", russian) == ", площадь 2.00 км²"
    assert translated(" in 2 places, the largest", russian) == " (2 места), наибольшее"
    assert translated("A, B and 3 more", russian) == "A, B и ещё 3"


def test_every_cause_of_a_narrow_buffer_has_its_words():
    for language in ("ru", "ar", "tr", "fa"):
        said = finding_phrases(language)
        for cause in Cause:
            if cause not in (Cause.NONE, Cause.UNKNOWN):
                assert translated(cause.value, said) != cause.value, (language, cause)


def test_every_fault_of_a_ring_has_its_words():
    faults = [text for name, text in vars(validity).items() if name.isupper() and isinstance(text, str)]
    assert len(faults) == 9
    for language in ("ru", "ar", "tr", "fa"):
        assert all(translated(f"{fault} at 1 place", finding_phrases(language)).isascii() is False for fault in faults)


def test_what_is_no_text_of_ours_stays_as_it_is():
    for text in ("Idlib 3", "12 mm", "35.5°N 36.2°E", "3 wolves", "North, and South at 2"):
        assert translated(text, finding_phrases("ru")) == text


def test_a_whole_sentence_of_a_finding():
    template = "{feature} has {count} shorter than {limit_text}; the shortest, {least}, is at {spot}."
    message = Message.of(template, feature="Zone 3", count="2 edges", limit_text="1.0 m", least="12 mm", spot="here")
    said = sentence_of(message, finding_phrases("ru"))
    assert str(said.message) == "Zone 3: 2 ребра короче 1.0 m; самое короткое, 12 mm, в точке here."


def test_a_measured_count_is_said_in_words_and_a_measure_is_not():
    russian, english = finding_phrases("ru"), finding_phrases("en")
    assert [count_in_words(n, "days", russian) for n in (1.0, 3.0, 3_304.0)] == ["1 день", "3 дня", "3,304 дня"]
    assert count_in_words(1.0, "places", english) == "1 place"
    assert count_in_words(2.0, "m", russian) is None
    assert count_in_words(2.5, "parts", russian) is None
    assert count_in_words(float("inf"), "parts", russian) is None
