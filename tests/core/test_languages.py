# SPDX-License-Identifier: GPL-2.0-or-later
"""Every finding and refusal in every language: names of features as that language has them, and no English of ours."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import replace

import pytest
import shapely

from deesc_plugin.core.buffers.buffer import geodesic_buffer, strip
from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import Delimitation
from deesc_plugin.core.errors import DeescError
from deesc_plugin.core.rules import RULES
from deesc_plugin.core.saying import Message
from deesc_plugin.core.sheets.options import SheetOptions
from deesc_plugin.core.tables.coordinate_table import parse_table
from deesc_plugin.paths import load_agreement, voice
from tests.conftest import PROJECT
from tests.core.drawings import all_drawings
from tests.english_words import LANGUAGES, english_in
from tests.odd_names import LIKE_VALUES

SPOKEN = ("en", *LANGUAGES)
FROM_THE_DRAWINGS = frozenset({"One", "such", "zone", "Zone", "Old", "reason", "until", "number"})
"""Names and codes of the drawings that are words of the program, too."""


def _renamed(drawn: Delimitation, name_of) -> Delimitation:
    """A drawing whose features are called otherwise in each language; equal names stay equal."""
    places = {name: place for place, name in enumerate(sorted({feature.name for feature in drawn.features}))}
    features = [
        replace(
            feature,
            name=name_of("en", places[feature.name]),
            names=tuple((language, name_of(language, places[feature.name])) for language in LANGUAGES),
        )
        for feature in drawn.features
    ]
    return replace(drawn, features=tuple(features))


def _like_a_value(language: str, place: int) -> str:
    number, which = divmod(place, 3)
    return LIKE_VALUES[language][which] + "*" * number


def _plain(language: str, place: int) -> str:
    return f"Qz{language}{'x' * place}Qz"


def _findings(rule_id: str, name_of):
    drawing = all_drawings()[rule_id]
    return check(_renamed(drawing.failing, name_of), drawing.failing_day or drawing.day, [rule_id]).findings


def _messages(finding) -> list[Message]:
    return [finding.message, *(fix.label for fix in finding.fixes)]


@pytest.mark.parametrize("name_of", [_plain, _like_a_value])
@pytest.mark.parametrize("rule_id", [entry.id for entry in RULES])
def test_features_are_called_by_their_names_in_the_language(rule_id, name_of):
    findings = _findings(rule_id, name_of)
    assert findings or rule_id == "attribute.text"  # whose drawing is all in the name
    for finding in findings:
        for message in _messages(finding):
            english = str(message)
            for language in LANGUAGES:
                said = voice(language).text(message)
                for feature in finding.subjects:
                    if feature.label in english:
                        assert dict(feature.names)[language] in said, (language, message)
                assert name_of is _like_a_value or "Qzen" not in said, (language, message)


def test_a_name_with_characters_that_turn_text_around_is_shown_with_their_code_points():
    drawing = all_drawings()["attribute.text"]
    (finding,) = check(drawing.failing, drawing.day, ["attribute.text"]).findings
    for language in SPOKEN:
        assert "One[U+202E]" in voice(language).text(finding.message)


@pytest.mark.parametrize("rule_id", [entry.id for entry in RULES])
def test_findings_have_no_english_of_the_program_in_another_language(rule_id):
    drawing = all_drawings()[rule_id]
    for finding in check(drawing.failing, drawing.failing_day or drawing.day).findings:
        names = {word for feature in finding.subjects for word in feature.label.split()}
        names |= {party.code for party in drawing.failing.agreement.parties}
        for message in _messages(finding):
            for language in LANGUAGES:
                assert voice(language).has(message.template), message.template
                said = voice(language).text(message)
                assert english_in(said, language, FROM_THE_DRAWINGS | names) == [], said


def _refused(act):
    with pytest.raises(DeescError) as caught:
        act()
    return caught.value


AS_STATED = frozenset({"nowhere", "party", "left", "unexpected", "end", "data"})
"""What the refused thing itself says: codes, columns, and a library's word on it."""


def _first_refused(table: str):
    return DeescError(parse_table(table, "EPSG:4326").refused[0].reason)


REFUSALS = [
    lambda: _refused(lambda: load_agreement("nowhere")),
    lambda: _refused(lambda: parse_table("feature,lon,lat\nA,1,2\n", "", "t.csv")),
    lambda: _refused(lambda: parse_table("feature,lon,lat\n", "EPSG:4326", "t.csv")),
    lambda: _refused(lambda: parse_table('feature,lon,lat\nA,1,"2\n', "EPSG:4326", "t.csv")),
    lambda: _first_refused("feature,part,lon,lat\nA,x,1,2\n"),
    lambda: _first_refused("feature,lon,lat\nA,36,35\nA,36,36\n"),
    lambda: _first_refused("feature,party,lon,lat\nA,TR,36,35\nA,RU,36,36\nA,RU,37,36\n"),
    lambda: _refused(lambda: geodesic_buffer(shapely.Point(36, 35), 0.001)),
    lambda: _refused(lambda: geodesic_buffer(shapely.Point(36, 35), 1_000.0, tolerance=500.0)),
    lambda: _refused(lambda: geodesic_buffer(shapely.Point(36, 35), 1_000.0, side="left")),
    lambda: _refused(lambda: geodesic_buffer(shapely.LineString([(0, 0), (1, 1)]), -1_000.0)),
    lambda: _refused(lambda: geodesic_buffer(shapely.Point(36, 88.9), 50_000.0)),
    lambda: _refused(lambda: geodesic_buffer(shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)]), 1_000.0)),
    lambda: _refused(lambda: strip(shapely.Point(36, 35), 1_000.0, 0.0)),
    lambda: _refused(lambda: SheetOptions(paper="A9")),
    lambda: _refused(lambda: SheetOptions(scale=3)),
    lambda: _refused(lambda: RULES["no.such"]),
]


@pytest.mark.parametrize("refuse", REFUSALS)
def test_refusals_have_no_english_of_the_program_in_another_language(refuse):
    error = refuse()
    for language in LANGUAGES:
        said = voice(language).text(error)
        assert said != str(error)
        assert english_in(said, language, AS_STATED) == [], said


def _texts():
    sys.path.insert(0, str(PROJECT / ".ci"))
    try:
        specification = importlib.util.spec_from_file_location("texts", PROJECT / ".ci" / "texts.py")
        script = sys.modules["texts"] = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(script)
    finally:
        sys.path.remove(str(PROJECT / ".ci"))
    return script


def test_every_message_of_the_code_is_translated_into_every_language():
    texts = _texts()
    for language in LANGUAGES:
        known = voice(language).wordings
        missing = [text for text in {**texts.said(), **texts.nouns()} if text not in known]
        assert missing == []


def test_no_message_is_put_together_at_run_time_and_the_window_says_none_that_is_not_translated():
    """Whatever state they are said in: a walk through the window sees only those that it comes through."""
    assert (_texts().put_together(), _texts().untranslated()) == ([], [])
