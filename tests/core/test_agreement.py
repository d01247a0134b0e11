# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import copy
import json
from datetime import date

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.agreement import Allowance
from deesc_plugin.core.agreement_file import parse_agreement
from deesc_plugin.core.claims import add_months
from deesc_plugin.core.errors import AgreementError
from deesc_plugin.core.roles import Role
from deesc_plugin.core.schema_check import first_violation
from deesc_plugin.paths import agreement_schema, bundled_agreements, load_agreement
from tests.agreements import RIVERLAND, RIVERLAND_FILE

SCHEMA = agreement_schema()
DOCUMENT = json.loads(RIVERLAND_FILE.read_text("utf-8"))


def test_the_astana_profile_states_what_the_documents_say():
    astana = load_agreement("astana-2017")
    assert [region.id for region in astana.regions] == ["idlib", "homs", "east_ghouta", "daraa_quneitra"]
    assert astana.region("idlib").units[0] == ("SY07", "whole")
    assert [party.code for party in astana.parties] == ["IR", "RU", "TR"]
    assert {str(claim.source.name)[:4] for claim in astana.claims if str(claim.topic) == "in force from"} == {
        "TASS",
        "Memo",
    }
    assert astana.term.in_force_from == date(2017, 5, 5)  # "the day after signing"
    assert astana.term.first_end == date(2017, 11, 4)
    for wording in [
        astana.title,
        astana.instrument,
        *(wording for region in astana.regions for wording in (region.name, region.wording, region.source)),
        *(wording for kind in astana.kinds for wording in (kind.name, kind.plural, kind.wording)),
        *(wording for party in astana.parties for wording in (party.role, party.name, party.official)),
        *(wording for deadline in astana.deadlines for wording in (deadline.what, deadline.source.name)),
        *(wording for claim in astana.claims for wording in (claim.topic, claim.source.name)),
        *(kind.term.name for kind in astana.kinds if kind.term),
        *(area.name for area in astana.separation_areas),
        astana.unit_word,
    ]:
        assert {language for language, _ in wording.texts} == {"en", "ru", "ar", "tr", "fa"}


def _astana(**changes):
    return {**json.loads(load_agreement("astana-2017").text), **changes}


ARTICLE = {
    "order": ["sheets", "description", "turning_points", "data"],
    "authentic": ["en"],
    "source": "Article 9 of the protocol",
}


@pytest.mark.parametrize(
    ("followed", "first", "maps", "nature"),
    [
        ("memorandum", date(2017, 5, 5), date(2017, 6, 4), "instrument"),
        ("tass", date(2017, 5, 6), date(2017, 5, 27), "report"),
    ],
)
def test_one_choice_decides_which_source_is_followed(followed, first, maps, nature):
    agreement = parse_agreement(json.dumps(_astana(follows=followed)), SCHEMA)
    assert agreement.term.in_force_from == first
    assert agreement.follows.nature == nature
    assert [deadline.day for deadline in agreement.deadlines if deadline.followed] == [maps]
    chosen = [claim for claim in agreement.claims if claim.followed]
    assert {claim.source for claim in chosen} == {agreement.follows}
    assert len(chosen) == 5 == len(agreement.claims) / 2  # each disputed fact has one statement that is followed
    assert agreement.term.source == agreement.follows


def test_terms_of_the_instrument_are_those_that_a_public_source_states():
    terms = {kind.id: kind.term for kind in load_agreement("astana-2017").kinds}
    assert dict(terms["buffer_zone"].name.texts).items() >= {"en": "security zone", "ru": "полоса безопасности"}.items()
    assert terms["zone"].name.in_language("tr") == "gerginliği azaltma bölgesi"
    assert set(terms["buffer_zone"].sources) == {"en", "ru", "tr"}  # no source is known in Arabic and Persian
    assert terms["safe_zone"] is None  # the press alone has it


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: d.update(follows="press"), "follows: “press” is not one of the sources"),
        (lambda d: d["claims"][0].update(followed=True), "claims/0/followed: the source that is followed stands under"),
        (lambda d: d.pop("follows"), "claims/0: “followed” is missing"),
        (lambda d: d["term"].update(in_force_from="2017-05-06"), "term/in_force_from: the source that is followed st"),
        (lambda d: d["claims"][1].pop("in_force_from"), "term/in_force_from: “in_force_from” is missing"),
        (lambda d: d["sources"].append(d["sources"][0]), "sources: “memorandum” stands there twice"),
        (
            lambda d: d["kinds"][1]["instrument_term_sources"][0].update(source="tass"),
            "kinds/1/instrument_term_sources: a press report does not state the instrument's own term",
        ),
        (lambda d: d["kinds"][1].pop("instrument_term"), "kinds/1: “instrument_term” is missing"),
        (
            lambda d: d["kinds"][1]["instrument_term_sources"].append({"languages": ["fr"], "source": "Another"}),
            "kinds/1/instrument_term: “fr” is missing",
        ),
        (
            lambda d: d["kinds"][1]["instrument_term_sources"].append({"languages": ["tr"], "source": "Another"}),
            "kinds/1/instrument_term_sources: “tr” stands there twice",
        ),
        (
            lambda d: d.update(precedence={**ARTICLE, "source": "tass"}),
            "precedence/source: a press report does not state what the parties agreed",
        ),
        (
            lambda d: d.update(consent={"parties": ["RU", "TR"], "source": "tass"}),
            "consent/source: a press report does not state what the parties agreed",
        ),
    ],
)
def test_a_choice_of_source_that_is_none_is_refused(change, words):
    document = _astana()
    change(document)
    jsonschema.validate(document, SCHEMA)
    with pytest.raises(AgreementError, match=words):
        parse_agreement(json.dumps(document), SCHEMA)


def test_an_instrument_without_names_in_other_languages_has_the_english_one():
    assert RIVERLAND.instrument.in_language("tr") == str(RIVERLAND.instrument) == DOCUMENT["instrument"]


def test_every_bundled_agreement_is_valid_by_an_independent_validator():
    for name in bundled_agreements():
        jsonschema.validate(json.loads(load_agreement(name).text), SCHEMA)


def test_parties_stand_in_the_order_of_their_codes():
    document = copy.deepcopy(DOCUMENT)
    document["parties"].reverse()
    assert [party.code for party in parse_agreement(json.dumps(document), SCHEMA).parties] == ["NORTH", "SOUTH"]


def test_an_unnamed_pair_of_kinds_never_may_overlap():
    assert RIVERLAND.allowance("haven", "haven") is Allowance.NEVER
    assert RIVERLAND.allowance("haven", "sector") is RIVERLAND.allowance("sector", "haven") is Allowance.ALWAYS
    assert RIVERLAND.allowance("strip", "strip") is Allowance.SAME_ZONE
    assert RIVERLAND.role_of("sector") is Role.ZONE


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        (date(2017, 5, 6), 6, date(2017, 11, 5)),
        (date(2031, 1, 31), 3, date(2031, 4, 30)),  # April has no 31st: the period ends with the month
        (date(2031, 1, 1), 12, date(2031, 12, 31)),
        (date(2032, 2, 29), 12, date(2033, 2, 28)),
        (date(2031, 8, 1), 5, date(2031, 12, 31)),
    ],
)
def test_months_are_calendar_months(start, months, last):
    assert add_months(start, months) == last


def _broken(change):
    document = copy.deepcopy(DOCUMENT)
    change(document)
    return document


BREAKS = {
    "parties/0/code": lambda d: d["parties"][0].update(code="north"),
    "the top": lambda d: d.pop("regions"),
    "term/months": lambda d: d["term"].update(months=0),
    "term/in_force_from": lambda d: d["term"].update(in_force_from="31.1.2031"),
    "colour": lambda d: d.update(colour="red"),
    "kinds/0/role": lambda d: d["kinds"][0].update(role="tank"),
    "title": lambda d: d.update(title={"fr": "Trêve"}),
    "instrument_names/french": lambda d: d.update(instrument_names={"french": "Trêve"}),
    "languages": lambda d: d.update(languages=["en", "en"]),
    "theatre": lambda d: d.update(theatre=[1, 2, 3]),
    "precedence/order": lambda d: d.update(precedence={**ARTICLE, "order": ["data", "sheets", "data", "description"]}),
    "precedence": lambda d: d.update(precedence={"order": ARTICLE["order"], "source": "Article 9"}),
    "consent/parties": lambda d: d.update(consent={"parties": [], "source": "Article 9"}),
    "consent": lambda d: d.update(consent={"parties": ["NORTH"]}),
    "limits/x": lambda d: d.update(limits={"x": {"y": "wide"}})}  # fmt: skip


@pytest.mark.parametrize("place", BREAKS)
def test_a_broken_agreement_is_refused_with_place_and_reason(place):
    document = _broken(BREAKS[place])
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, SCHEMA, format_checker=jsonschema.FormatChecker())
    with pytest.raises(AgreementError, match=f"broken.json is refused at {place}"):
        parse_agreement(json.dumps(document), SCHEMA, "broken.json")


def test_what_shows_nothing_is_written_out_where_an_agreement_is_refused():
    with pytest.raises(AgreementError, match=r"is refused at stat\[U\+FEFF\]us: “stat\[U\+FEFF\]us” is not known here"):
        parse_agreement(json.dumps(_broken(lambda document: document.update({"stat\ufeffus": 1}))), SCHEMA)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            lambda d: d["regions"][0]["units"].append({"pcode": "RV77", "extent": "part"}),
            "regions/upper: the unit “RV77”",
        ),
        (
            lambda d: d["overlaps"].append({"kinds": ["sector", "moat"], "allowed": "never"}),
            "“moat” is not one of its kinds",
        ),
        (lambda d: d["parties"].append(d["parties"][0]), "parties: “NORTH” stands there twice"),
        (lambda d: d.update(theatre=[14, -2, 8, 4]), "theatre: write west, south, east, north"),
    ],
)
def test_a_contradiction_is_refused(change, words):
    with pytest.raises(AgreementError, match=words):
        parse_agreement(json.dumps(_broken(change)), SCHEMA)


PLAIN = {"languages": ["en", "tr"], "name_languages": None, "format": "deesc-agreement/1"}
"""Riverland's agreement in the first format, which lists the languages of documents and of names together."""


def _first_format(**changes):
    document = {**DOCUMENT, **PLAIN, **changes}
    return {key: value for key, value in document.items() if value is not None}


def test_an_agreement_of_the_first_format_reads_as_it_did():
    agreement = parse_agreement(json.dumps(_first_format()), SCHEMA)
    assert (agreement.languages, agreement.name_languages) == (("en", "tr"), ("en", "tr"))
    assert (agreement.countries, agreement.rules_off, agreement.unit_word) == (("RV",), (), None)
    assert agreement.regions == RIVERLAND.regions
    assert agreement.party("NORTH").official == agreement.party("NORTH").short == agreement.party("NORTH").name


def test_a_language_that_no_document_is_written_in_is_refused_when_the_file_is_read(tmp_path):
    path = tmp_path / "uk.json"
    path.write_text(json.dumps(_first_format(languages=["en", "uk"])), "utf-8")
    refusal = r"uk.json is refused at languages/1: no document can be written in “uk”, only in en, ru, ar, tr, fa; "
    with pytest.raises(AgreementError, match=refusal):
        load_agreement(str(path))
    # the same text out of a workspace that was made with it before: its features keep their names
    kept = parse_agreement(path.read_text("utf-8"), SCHEMA)
    assert (kept.languages, kept.name_languages) == (("en",), ("en", "uk"))


NEWER = {
    "rules_off": lambda d: d.update(rules_off=[]),
    "precedence": lambda d: d.update(precedence=ARTICLE),
    "consent": lambda d: d.update(consent={"parties": ["NORTH"], "source": "Article 9"}),
    "instrument": lambda d: d.update(instrument={"en": "A truce"}),
    "parties/0/short_name": lambda d: d["parties"][0].update(short_name={"en": "N"}),
    "units/2/inside": lambda d: d["units"][2].update(inside=[12, 0]),
    "regions/1/wording": lambda d: d["regions"][1].update(wording={"en": "parts"}),
    "kinds/0/instrument_term": lambda d: d["kinds"][0].update(instrument_term={"en": "quarter"}),
    "separation_areas/0/name": lambda d: d["separation_areas"][0].update(name={"en": "Strip"}),
    "sources": lambda d: d.update(sources=[{"id": "truce", "nature": "instrument", "name": "Truce"}]),
}


@pytest.mark.parametrize("place", NEWER)
def test_what_the_second_format_has_is_refused_under_the_first(place):
    document = _broken(lambda d: (d.clear(), d.update(copy.deepcopy(_first_format())), NEWER[place](d)))
    with pytest.raises(AgreementError, match=f"refused at {place}: this belongs to the format deesc-agreement/2"):
        parse_agreement(json.dumps(document), SCHEMA)
    document["format"] = "deesc-agreement/2"
    for wording in (document["title"], document["disclaimer"]):
        wording["tr"] = "x"
    document["languages"] = ["en"]
    parse_agreement(json.dumps(document), SCHEMA)
    jsonschema.validate(document, SCHEMA)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: d.update(languages=["en", "tr"], name_languages=[]), "title: the text in “tr” is missing"),
        (lambda d: d.update(countries=["RV"]), "countries: either “country” or “countries” is needed"),
        (lambda d: d.pop("country"), "countries: either “country” or “countries” is needed"),
        (lambda d: (d.pop("country"), d.update(countries=["RV", "XX"])), "units/0: of which of the countries it is"),
        (lambda d: d["units"][1].update(country="XX"), "units/RV02: the country “XX” is not one of the agreement's"),
        (lambda d: d["units"][1].update(inside=[3, 95]), "units/RV02/inside: a latitude lies beyond 90°"),
        (lambda d: d.update(rules_off=[{"rule": "post.everywhere", "reason": "x"}]), "“post.everywhere”, which is not"),
        (lambda d: d.update(rules_off=[{"rule": "geometry.valid", "reason": "x"}]), "on which others rest; take it"),
        (lambda d: d.update(rules_off=[{"rule": "limits.agreed", "reason": "x"}]), "on which others rest; take it"),
        (lambda d: d.update(rules_off=[{"rule": "post.spacing"}]), "rules_off/0: “reason” is missing"),
        (lambda d: d.update(rules_off=[{"rule": "post.spacing", "reason": "x"}] * 2), "“post.spacing” stands there"),
        (lambda d: d["parties"][0].update(language="xx"), "parties/NORTH/language: “xx” is no language"),
        (lambda d: d.update(precedence={**ARTICLE, "authentic": ["en", "fr"]}), "“fr” is not one of the agreement's"),
        (lambda d: d.update(precedence={**ARTICLE, "prevailing": "tr"}), "the text in “tr” is not among the authentic"),
        (lambda d: d.update(consent={"parties": ["WEST"], "source": "x"}), "consent/parties: “WEST” is not one of the"),
    ],
)
def test_what_the_second_format_says_is_held_against_itself(change, words):
    with pytest.raises(AgreementError, match=words):
        parse_agreement(json.dumps(_broken(change)), SCHEMA)


def test_what_prevails_is_an_agreements_own_only_where_it_says_so():
    stated = parse_agreement(json.dumps({**DOCUMENT, "precedence": {**ARTICLE, "prevailing": "en"}}), SCHEMA).precedence
    assert (stated.order, stated.authentic, stated.prevailing) == (tuple(ARTICLE["order"]), ("en",), "en")
    assert str(stated.source) == "Article 9 of the protocol"
    for silent in (RIVERLAND, load_agreement("astana-2017")):  # the memorandum has no such article
        assert silent.precedence.source is None
        assert silent.precedence.order == ("turning_points", "description", "data", "sheets")


def test_every_partys_consent_is_needed_where_the_agreement_does_not_say_whose():
    assert load_agreement("astana-2017").consenting == ("IR", "RU", "TR")
    stated = {"parties": ["SOUTH", "NORTH"], "source": "Article 9"}
    assert parse_agreement(json.dumps({**DOCUMENT, "consent": stated}), SCHEMA).consenting == ("NORTH", "SOUTH")


def test_an_unknown_agreement_and_a_text_that_is_no_json_are_refused():
    with pytest.raises(AgreementError, match=r"no agreement “minsk”.*astana-2017"):
        load_agreement("minsk")
    with pytest.raises(AgreementError, match="is not JSON"):
        parse_agreement("{", SCHEMA)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "en"]), inner, max_size=3),
    max_leaves=6,
)
SMALL_SCHEMA = {
    "type": "object",
    "properties": {
        "a": {"type": "array", "items": {"type": "integer", "minimum": 0}, "maxItems": 2},
        "b": {"$ref": "#/$defs/t"},
        "c": {"anyOf": [{"type": "string", "minLength": 2}, {"$ref": "#/$defs/list"}]},
    },
    "required": ["a"],
    "additionalProperties": {"type": "string"},
    "$defs": {"t": {"enum": ["x", None, 1]}, "list": {"type": "array", "maxItems": 1}},
}


@settings(deadline=None, max_examples=150)
@given(JSON_VALUES | st.dictionaries(st.sampled_from(["a", "b", "c"]), JSON_VALUES | st.lists(st.integers(-1, 3))))
def test_the_reader_of_schemas_agrees_with_jsonschema(document):
    valid = jsonschema.Draft202012Validator(SMALL_SCHEMA).is_valid(document)
    assert (first_violation(document, SMALL_SCHEMA) is None) == valid
