# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands in the places of a message, in every language."""

from __future__ import annotations

import pytest

from deesc_plugin.core import validity
from deesc_plugin.core.buffers.foreign_buffer import Cause
from deesc_plugin.core.plural import with_count
from deesc_plugin.core.saying import Area, Code, Count, Length, Listed, Measured, Message, Place
from deesc_plugin.paths import voice

LANGUAGES = ("ru", "ar", "tr", "fa")
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


@pytest.mark.parametrize(
    ("language", "value", "said"),
    [
        ("ru", Count(1, "spike", "spikes"), "1 острый выброс"),
        ("ru", Count(22, "turning point", "turning points"), "22 поворотные точки"),
        ("ru", Count(1_005, "turning point", "turning points"), "1,005 поворотных точек"),
        ("ar", Count(2, "edge", "edges"), "ضلعان"),
        ("fa", Count(3, "hole", "holes"), "3 حفره"),
        ("tr", Message("no hole"), "delik yok"),
        ("ru", Area(37_760_000.0), "37.76 км²"),
        ("ar", Area(37_760_000.0), "37.76 كم²"),
        ("tr", Area(37_760_000.0), "37.76 km²"),
        ("fa", Area(37_760_000.0), "37.76 کیلومتر مربع"),
        ("ru", Length(0.012), "12 мм"),
        ("ru", Message.of("{size} in all", size=Area(1_005_300_000.0)), "всего 1,005.30 км²"),
        ("ru", Listed.of(["A", "B", "C"], most=2), "A, B и ещё 1"),
        ("ar", Listed.of(["A", "B"]), "A، B"),
        ("ru", Place(36.63012, 35.93), "35.93000°N 36.63012°E"),
    ],
)
def test_a_value_is_said_in_the_language_of_its_sentence(language, value, said):
    assert voice(language).text(value) == said


def test_a_count_of_names_and_a_list_of_faults():
    named = Message.of("{count} ({names})", count=Count(2, "exclave", "exclaves"), names=Listed.of(["North", "South"]))
    assert voice("tr").text(named) == "2 eksklav (North, South)"
    several = Message.of("{fault} at at least {places}", fault=validity.CROSSES, places=Count(2, "place", "places"))
    once = Message.of("{fault} at {places}", fault=validity.RINGS_CROSS, places=Count(1, "place", "places"))
    assert voice("tr").text(Listed.of([several, once], between=", and ")) == (
        "dış çizgisi kendisini kesiyor ya da kendisine değiyor: en az 2 yer; iki dış çizgisi kesişiyor: 1 yer"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cause_and_every_fault_has_its_words(language):
    faults = [fault for fault in vars(validity).values() if isinstance(fault, Message)]
    assert len(faults) == 9
    for message in [*faults, *(cause.value for cause in Cause if cause is not Cause.NONE)]:
        assert voice(language).text(message) != str(message)


def test_a_language_that_the_program_does_not_have_counts_as_english_does():
    assert [voice("C").text(Count(number, "file", "files")) for number in (1, 6)] == ["1 file", "6 files"]


def test_what_is_no_text_of_ours_stays_as_it_is():
    for text in ("Idlib 3", "12 mm", "12 km", "3 places", "no hole", "35.5°N 36.2°E", "Idlib and 3 more"):
        assert voice("ru").text(Code(text)) == text


def test_a_measured_value_is_said_in_words_where_it_counts_things():
    russian, english, arabic = voice("ru"), voice("en"), voice("ar")
    said = [russian.text(Measured(number, "days")) for number in (1.0, 3.0, 3_304.0)]
    assert said == ["1 день", "3 дня", "3,304 дня"]
    assert english.text(Measured(1.0, "places")) == "1 place"
    assert russian.text(Measured(12_500.0, "m")) == "12,500 м"
    assert russian.text(Measured(2.5, "parts")) == "2.5 parts"
    assert russian.text(Measured(float("inf"), "parts")) == "inf parts"
    assert english.text(Measured(3.0, "°")) == "3°"
    # in Arabic a bare minus would stand on the right of its number (UAX 9, W4): it is kept apart
    assert arabic.isolated(Measured(-1.0, "days")).count("\u2066-1\u2069") <= 1
    assert arabic.isolated(Measured(-1.5, "m")) == "\u2066-1.5\u2069 م"
