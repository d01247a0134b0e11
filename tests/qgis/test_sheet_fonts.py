# SPDX-License-Identifier: GPL-2.0-or-later
"""Letters and widths: what no font has is told, and what is measured fits."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import shapely
from qgis.PyQt.QtGui import QFontMetricsF

from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.delimitation import Delimitation
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.sheets.options import SheetOptions
from deesc_plugin.core.sheets.plan import plan_sheets
from deesc_plugin.core.wording import Wording
from deesc_plugin.map_package.build import build_package
from deesc_plugin.map_package.fonts_used import fonts_told
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.paper.fonts import UNITS_PER_MM, missing_glyphs, sheet_font
from deesc_plugin.map_package.paper.reading_order import european_numerals, grouped, isolated, runs_right_to_left
from deesc_plugin.map_package.paper.text_fit import (
    ELLIPSIS,
    Style,
    fitted,
    line_count,
    shortened,
    text_layout,
    text_width,
)
from deesc_plugin.map_package.sheets.margin.text_findings import text_findings
from deesc_plugin.paths import load_agreement, resources, sheet_arrangement
from tests.agreements import delimitation, feature

pytestmark = pytest.mark.usefixtures("qgis_app")

PROJECT = Path(__file__).parents[2]
ELSEWHERE = """
import sys
from pathlib import Path
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from tests.qgis.test_sheet_fonts import package_in
package_in(Path(sys.argv[1]))
"""

UNASSIGNED = "\u0378"
"""A code point that Unicode has given to no letter, so that no font can have it."""

LONG_ARABIC = "نُقْطَةُ مُرَاقَبَةٍ عَلَى الطَّرِيقِ " * 12
HOSTILE = "=cmd()|<img src=x> [% 1+1 %] \"/\\' قرية " + "x" * 300


def _options(**sheets: object) -> PackageOptions:
    languages = sheets.pop("languages", ("en", "ar"))
    return PackageOptions("Upper", "1.0", date(2031, 2, 15), languages=languages, sheets=SheetOptions(**sheets))


def _findings(drawn, **sheets):
    options = _options(**sheets)
    return text_findings(drawn, options, plan_sheets(drawn, options.sheets, sheet_arrangement()))


def _sector(name: str, **fields: object):
    return feature("sector", name, shapely.box(9.9, 0.9, 10.2, 1.1), number=1, **fields)


def test_every_phrase_of_every_document_has_its_letters():
    texts = [
        text
        for path in sorted((resources() / "wording").glob("*.json"))
        for texts in json.loads(path.read_text("utf-8")).values()
        for text in texts.values()
    ]
    assert missing_glyphs("".join(texts)) == set()


def test_the_bundled_agreement_has_its_letters():
    assert missing_glyphs(load_agreement("astana-2017").text) == set()


def test_what_no_font_has_is_missing_and_what_is_not_drawn_is_not():
    assert missing_glyphs(f"Idlib {UNASSIGNED}") == {UNASSIGNED}
    assert missing_glyphs("\ud800") == {"\ud800"}
    # zero width non-joiner of Persian, marks of direction, no-break space: no ink, no box
    assert missing_glyphs("پست‌های\u200e\u2066\u2069\u00a0") == set()


def test_a_missing_letter_is_an_error_that_names_feature_letter_and_remedy():
    (finding,) = _findings(delimitation(_sector(f"Upper {UNASSIGNED}"), _sector("Other")))
    assert (finding.rule, finding.severity) == ("sheet.missing-glyph", Severity.ERROR)
    message = str(finding.message)
    assert "U+0378" in message
    assert f"Upper {UNASSIGNED}" in message
    assert "fonts-dejavu-core" in message
    assert [one.name for one in finding.subjects] == [f"Upper {UNASSIGNED}"]
    assert finding.is_blocking


def test_a_missing_letter_in_another_language_is_found():
    (finding,) = _findings(delimitation(_sector("Upper", names=(("ar", f"القطاع {UNASSIGNED}"),))))
    assert "U+0378" in str(finding.message)


def test_sheets_of_a_sound_drawing_have_no_findings():
    assert _findings(delimitation(_sector("Upper 1"))) == ()


def test_a_name_that_is_cut_is_told_once():
    findings = [f for f in _findings(delimitation(_sector(HOSTILE)), paper="A4") if f.severity is Severity.WARNING]
    (finding,) = findings
    assert finding.rule == "sheet.text-overflow"
    assert "=cmd()|<img src=x> [% 1+1 %]" in str(finding.message)


@pytest.mark.parametrize("text", ["Boundary of the upper zone " * 8, LONG_ARABIC, "x" * 300, "Граница зоны " * 15])
@pytest.mark.parametrize(("width", "most_lines"), [(20.0, 1), (35.0, 2), (60.0, 3)])
def test_a_fitted_text_fits_by_other_means_of_measuring(text, width, most_lines):
    fit = fitted(text, Style(9.0), width, most_lines, 6.0)
    assert 6.0 <= fit.style.points <= 9.0
    assert line_count(fit.text, fit.style, width) <= most_lines
    metrics = QFontMetricsF(sheet_font(fit.style.points))
    longest_line = metrics.horizontalAdvance(fit.text) / UNITS_PER_MM / most_lines
    assert longest_line <= width * 1.02
    if not fit.is_whole:
        assert fit.text.endswith(ELLIPSIS)
        assert text.startswith(fit.text[:-1].rstrip())
        # the next letter would have had no room: less than two wide letters are left
        assert metrics.horizontalAdvance(fit.text + "MM" + text[:12]) / UNITS_PER_MM > width


def test_a_text_is_made_smaller_before_it_is_cut():
    text = "Observation post 12"
    room = text_width(text, Style(7.0)) + 0.2
    fit = fitted(text, Style(9.0), room, 1, 6.0)
    assert (fit.text, fit.is_whole) == (text, True)
    assert fit.style.points == 7.0
    assert not fitted(text, Style(9.0), room, 1, 8.0).is_whole


def test_a_text_is_never_cut_between_a_letter_and_its_mark():
    for width in range(5, 40):
        cut = shortened(LONG_ARABIC, Style(7.0), float(width))
        following = LONG_ARABIC[len(cut.rstrip(ELLIPSIS)) :]
        assert cut == ELLIPSIS or not unicodedata.combining(following[0])


def test_numbers_in_a_sentence_that_runs_the_other_way_are_isolated():
    assert isolated("35.5°N", from_right=True) == "\u206635.5°N\u2069"
    assert isolated("إدلب", from_right=True) == "\u2067إدلب\u2069"
    assert isolated("إدلب", from_right=False) == "\u2067إدلب\u2069"
    assert isolated("35.5°N", from_right=False) == "35.5°N"
    assert [runs_right_to_left(text) for text in ("1 إدلب", "1 Idlib إدلب", "12.5")] == [True, False, False]


def test_an_isolated_coordinate_is_drawn_from_left_to_right_in_arabic():
    place = "35.1234567°N 36.1234567°E"

    def runs_on(inside: str) -> bool:
        text = f"العرض {inside}."
        layout = text_layout(text, Style(7.0), 200.0, True)
        line, start = layout.lineAt(0), text.index(place)
        across = [line.cursorToX(start + at)[0] for at in range(1, len(place))]
        return across == sorted(across)

    assert runs_on(isolated(place, from_right=True))
    assert not runs_on(place)  # without, the degree sign and the letter jump before the number


def test_numerals_are_european_and_grouped_without_breaking():
    assert european_numerals("آستانه، ۲۰۱۷ / ٢٠١٧") == "آستانه، 2017 / 2017"
    assert grouped(2_000_000) == "2\u00a0000\u00a0000"


def test_a_margin_without_room_is_an_error_that_states_the_type():
    # every kind, three parties, a disclaimer of a page in two languages: more than the margin of A4 has room for
    name = "A very long name of a zone that fills its lines " * 3
    agreement = load_agreement("astana-2017")
    disclaimer = Wording(tuple((language, f"{text} " * 6) for language, text in agreement.disclaimer.texts))
    agreement = replace(agreement, disclaimer=disclaimer)
    shapes = [shapely.box(36.2, 35.6, 36.6, 35.9)] * 3 + [shapely.Point(36.5, 35.7)] * 2
    drawn = Delimitation(
        agreement,
        tuple(
            feature(kind.id, f"{name} {number}", shape, region="idlib", party="TR", status="proposed", number=number)
            for number, (kind, shape) in enumerate(zip(agreement.kinds, shapes), 1)
        ),
    )
    of_paper = {
        paper: [
            finding
            for finding in _findings(
                drawn, paper=paper, orientation="landscape", second_language="ru", languages=("en",)
            )
            if finding.severity is Severity.ERROR
        ]
        for paper in ("A4", "A2")
    }
    (finding,) = of_paper["A4"]
    assert (finding.rule, finding.unit, finding.limit) == ("sheet.text-overflow", "pt", 6)
    assert 3 < finding.measured < 6
    assert re.match(
        r"A4 is too small for the texts of sheets? [0-9, ]+ in English \+ Русский: "
        r"they would have to be set in [0-9.]+ pt, and the least is 6 pt[.] ",
        str(finding.message),
    )
    assert of_paper["A2"] == []


def package_in(folder: Path) -> dict[str, bytes]:
    """A package with annexes in two scripts; its files."""
    day = date(2031, 2, 15)
    drawn = delimitation(_sector("Upper 1 قطاع النهر"))
    options = PackageOptions("Upper", "1.0", day, ("annex",), ("en", "ar"), override_reason="for a test")
    build_package(drawn, CheckResult(fingerprint(drawn), day, (), ()), options, folder / "p.zip")
    with zipfile.ZipFile(folder / "p.zip") as archive:
        return {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}


@pytest.mark.skipif(sys.platform != "linux", reason="fonts of another machine are stood in for by fontconfig")
def test_with_other_fonts_the_manifest_names_the_difference_and_with_the_same_all_is_equal(tmp_path):
    system = {path.name: path for path in Path("/usr/share/fonts").rglob("*.ttf")}
    if not {"DejaVuSans.ttf", "DejaVuSerif.ttf"} <= system.keys():
        pytest.skip("DejaVu Sans or DejaVu Serif is not installed (fonts-dejavu)")
    here = tmp_path / "here"
    here.mkdir()
    mine = package_in(here)
    running = {}
    for family in ("DejaVuSans", "DejaVuSerif"):
        (tmp_path / family / "fonts").mkdir(parents=True)
        files = [system[f"{family}{weight}.ttf"] for weight in ("", "-Bold")]
        for path in files:
            shutil.copy(path, tmp_path / family / "fonts")
        config = tmp_path / family / "fonts.conf"
        folders = f"<dir>{tmp_path / family / 'fonts'}</dir><cachedir>{tmp_path / family / 'cache'}</cachedir>"
        config.write_text(f'<!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>{folders}</fontconfig>', "utf-8")
        surroundings = {"FONTCONFIG_FILE": str(config), "PYTHONPATH": str(PROJECT)}
        command = [sys.executable, "-W", "ignore", "-c", ELSEWHERE, str(tmp_path / family)]
        running[family] = subprocess.Popen(command, env={**os.environ, **surroundings}, stderr=subprocess.PIPE)
    for process in running.values():
        _, said = process.communicate(timeout=300)
        assert process.returncode == 0, said.decode()
    assert (tmp_path / "DejaVuSans" / "p.zip").read_bytes() == (here / "p.zip").read_bytes()
    manifest = json.loads(mine["manifest.json"])
    assert manifest["fonts"] == [
        {"family": "DejaVu Sans", "style": style, "version": manifest["fonts"][0]["version"], "sha256": _digest(path)}
        for style, path in (("Bold", system["DejaVuSans-Bold.ttf"]), ("Book", system["DejaVuSans.ttf"]))
    ]
    assert str(tmp_path) not in mine["manifest.json"].decode()
    assert str(fonts_told(manifest)).endswith(": the same files as here.")
    with zipfile.ZipFile(tmp_path / "DejaVuSerif" / "p.zip") as archive:
        theirs = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    differing = {name for name in mine if mine[name] != theirs[name]}
    assert any(name.endswith(".pdf") for name in differing)
    other = json.loads(theirs["manifest.json"])
    serif = [_digest(system[f"DejaVuSerif{weight}.ttf"]) for weight in ("-Bold", "")]
    assert [one["sha256"] for one in other["fonts"]] == serif
    told = str(fonts_told(other))
    assert "Fonts here are others: DejaVu Sans Bold" in told
    assert all(digest in told for digest in (*serif, *(one["sha256"] for one in manifest["fonts"])))


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
