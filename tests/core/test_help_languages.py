# SPDX-License-Identifier: GPL-2.0-or-later
"""The help in the languages of the window: whole, with the English pages' markup, and with the window's own words."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import Counter
from html import unescape

import pytest

from deesc_plugin import paths
from tests.conftest import PROJECT
from tests.core.test_rules_page import HELP, parsed
from tests.english_words import LANGUAGES

NAMES = sorted(path.stem for path in HELP.glob("*.html"))
MARKUP = re.compile(r"<(code|kbd)>.*?</\1>|<[^>]*>|``.*?``|\{\w*\}|\d+", re.DOTALL)
CALLED = re.compile(r"<i>(.*?)</i>|<b>(?=[A-Z])(.*?)</b>", re.DOTALL)
"""Labels in an English paragraph: slanted, or fat where they are explained and begin with a capital."""
STRESSED = re.compile(r"<[ib]>(.*?)</[ib]>", re.DOTALL)
STEPS = re.compile(r"\s*[▸◂→←›‹]\s*")
"""Between the entries of a menu, which an arrow points at: to the left where writing runs there."""


@pytest.fixture(scope="module")
def maker():
    """The program that makes the pages; it and those that it uses are forgotten afterwards."""
    before = set(sys.modules)
    specification = importlib.util.spec_from_file_location("help_pages", PROJECT / ".ci" / "help_pages.py")
    script = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(script)
    yield script
    for name in {"translations", "texts", "rules_page"} - before:
        sys.modules.pop(name, None)


@pytest.fixture(scope="module")
def built(maker, tmp_path_factory):
    """The pages of the help as a package has them; pictures and the English pages stay where they are."""
    folder = tmp_path_factory.mktemp("resources") / "help"
    folder.mkdir()
    maker.build(folder)
    return folder


def translated(maker, language):
    return [entry for entry in maker.translations.read(language, "help") if not entry.state]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paragraph_is_translated_as_it_is_today(maker, language):
    known = {entry.source: entry.translation for entry in translated(maker, language)}
    missing = [text for text in maker.texts() if not known.get(text)]
    assert missing == [], "run .ci/help_pages.py and translate what is unfinished in resources/i18n/help_*.ts"


@pytest.mark.parametrize("language", LANGUAGES)
def test_markup_places_and_figures_of_a_paragraph_are_those_of_the_english_one(maker, language):
    for entry in translated(maker, language):
        kept = (Counter(found[0] for found in MARKUP.finditer(text)) for text in (entry.source, entry.translation))
        assert next(kept) == next(kept), entry.source


def _plain(label):
    return unescape(label).rstrip("…:").replace("&", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_of_the_window_are_called_as_in_the_window(maker, language):
    said = {}
    for entry in maker.translations.read(language):
        if entry.state != "vanished":
            own = re.sub(r" ?\(&.\)", "", entry.translation)
            said.setdefault(_plain(entry.source), set()).add(_plain(own))
    for entry in translated(maker, language):
        here = {_plain(part) for text in STRESSED.findall(entry.translation) for part in STEPS.split(text)}
        for label in (
            _plain(part) for found in CALLED.finditer(entry.source) for part in STEPS.split(found[found.lastindex])
        ):
            assert label not in said or here & said[label], f"{label} is {said[label]} in the window, not {here}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_lead_to_pages_places_and_pictures_that_are_there(built, language):
    pages = {name: parsed((built / language / f"{name}.html").read_text("utf-8")) for name in NAMES}
    for name, page in pages.items():
        assert page.ids == parsed((HELP / f"{name}.html").read_text("utf-8")).ids, name
        assert set(page.links) <= set(page.ids), name
        for file in page.files:
            target, _, place = file.partition("#")
            if target.endswith(".html"):
                assert target.removesuffix(".html") in pages, f"{name} → {file}"
                assert not place or place in pages[target.removesuffix(".html")].ids, f"{name} → {file}"
            else:
                assert (HELP / language / target).resolve().is_file(), f"{name} → {file}"


def test_pages_say_their_language_and_run_in_its_direction(built):
    heads = {language: (built / language / "start.html").read_text("utf-8").splitlines()[1] for language in LANGUAGES}
    assert {language: re.match(r"<html [^>]*>", head)[0] for language, head in heads.items()} == {
        "ru": '<html lang="ru">',
        "ar": '<html lang="ar" dir="rtl">',
        "tr": '<html lang="tr">',
        "fa": '<html lang="fa" dir="rtl">',
    }


def test_keys_and_dates_stand_from_left_to_right_in_a_page_from_the_right(built):
    assert '<bdi dir="ltr"><kbd>Ctrl</kbd>+<kbd>Z</kbd></bdi>' in (built / "ar" / "drawing.html").read_text("utf-8")
    assert "\u20662017-06-01\u2069" in (built / "fa" / "findings.html").read_text("utf-8")
    assert 'href="sheets.html#annexes"' in (built / "fa" / "basemap.html").read_text("utf-8")
    assert "\u2066" not in (built / "ru" / "findings.html").read_text("utf-8")


def test_pictures_show_the_window_in_the_language_where_there_is_one(built):
    shown = {language: (built / language / "drawing.html").read_text("utf-8") for language in LANGUAGES}
    assert 'src="../drawing.png"' in shown["ru"] and 'srcset="../dark/drawing.png"' in shown["ru"]
    assert 'src="../ar_dark/form.png"' in shown["ar"]
    assert 'src="drawing.png"' in shown["fa"] and 'srcset="drawing.png"' in shown["fa"]
    assert 'src="../sheets/zone_tr.png"' in (built / "tr" / "sheets.html").read_text("utf-8")


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_the_window_opens_the_page_of_its_language(built, monkeypatch, language):
    for name in NAMES:
        (built / f"{name}.html").touch()
    monkeypatch.setattr(paths, "resources", lambda: built.parent)
    folder = built if language == "en" else built / language
    for name in NAMES:
        assert paths.help_page(name, language) == folder / f"{name}.html"


def test_a_paragraph_without_a_translation_is_in_english_and_markup_around_it_stays(maker, monkeypatch):
    monkeypatch.setattr(maker, "_translated", {"xx": {"Drawing": "Ecrit"}}.__getitem__)
    page = maker.page("drawing", "xx")
    assert "<h1>Ecrit</h1>" in page
    assert '<h2 id="lines">Lines</h2>' in page
