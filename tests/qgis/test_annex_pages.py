# SPDX-License-Identifier: GPL-2.0-or-later
"""The annex as pages: every number of the geometry stands in them as text, in every language."""

from __future__ import annotations

import getpass
import os
import platform
import re
import shutil
import subprocess
import time
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import shapely
from qgis.PyQt.QtCore import QLocale

from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.canonical import fingerprint, geometry_hash
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.delimitation import BufferOrigin, Delimitation, ReferenceUnit
from deesc_plugin.core.errors import Cancelled, PackageError
from deesc_plugin.core.finding import Severity, found
from deesc_plugin.core.tables.printed import PrintedTable, printed_areas, printed_posts, printed_turning_points
from deesc_plugin.map_package.job import Job
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.paper import pdf_rewrite
from deesc_plugin.map_package.paper.marks import Text
from deesc_plugin.map_package.paper.pages import Pages
from deesc_plugin.map_package.paper.pdf_objects import UnknownForm
from deesc_plugin.map_package.paper.table import TableSetter
from deesc_plugin.map_package.paper.text_fit import Style, text_layout, text_width
from deesc_plugin.map_package.parts.annex import annex, reread
from deesc_plugin.map_package.sheets import annex_content
from deesc_plugin.map_package.sheets.annex_content import annex_items, annexes, furniture_of, most_turning_points
from deesc_plugin.map_package.sheets.words import sheet_words
from deesc_plugin.paths import load_agreement, phrases
from tests.agreements import REFERENCE, feature
from tests.odd_names import IN_THREE_SCRIPTS, LIKE_VALUES
from tests.sample.content import PLANS, drawn_features
from tests.sample.drawing import reference_of, world_map

pytestmark = pytest.mark.usefixtures("qgis_app")
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext (poppler-utils) is not installed")

AGREEMENT = load_agreement("astana-2017")
DAY = date(2017, 5, 27)
HOSTILE = '=cmd()|<img src=x> [% 1+1 %] "q" /a\\ قرية ' + "long name " * 25

_random = np.random.default_rng(20170527)
_angle = np.sort(_random.uniform(0, 2 * np.pi, 150))
RAGGED = shapely.Polygon(
    np.column_stack([36.4 + 0.3 * np.cos(_angle), 35.6 + 0.2 * np.sin(_angle)]).round(7),
    [shapely.box(36.35, 35.55, 36.45, 35.65).exterior.coords],
)
ZONE = feature("zone", "Zone one", RAGGED, region="idlib", party="TR", number=1, names=(("ar", "المنطقة 1"),))
SAFE = feature("safe_zone", HOSTILE, shapely.box(36.5, 35.5, 36.55, 35.55), region="idlib", party="RU", zone=ZONE.uid)
POST = feature("observation_post", "Post", shapely.Point(36.1234567, 35.7654321), region="idlib", party="TR", number=3)
MADE = geodesic_buffer(RAGGED, 2_000.0, side="outside")
STRIP = feature(
    *("buffer_zone", "Strip one", MADE.geometry),
    **{"region": "idlib", "party": "TR", "zone": ZONE.uid, "number": 4, "width_m": 2_000.0},
    origin=BufferOrigin(geometry_hash(RAGGED), "outside", "round", 0.1, MADE.max_error_m),
)
FEATURES = tuple(replace(one, status="proposed") for one in (ZONE, SAFE, POST, STRIP))

_LATITUDE_LONGITUDE = re.compile(r"\b(3[56]\.\d{7}) +(3[5-7]\.\d{7})\b")


def _job(folder: Path, languages: tuple[str, ...] = ("en",), features=FEATURES) -> Job:
    drawn = Delimitation(AGREEMENT, features, REFERENCE)
    options = PackageOptions("Zones <b>of</b> a test", "1.2", DAY, languages=languages)
    return Job(drawn, CheckResult(fingerprint(drawn), DAY, (), ()), options, folder)


def _written(job: Job) -> dict[str, Path]:
    """The files by annex letter and language."""
    files = [job.folder / file.path for file in annex(job)]
    return {path.stem.split("_")[1] + " " + path.stem.rsplit("_", 1)[1]: path for path in files}


@pytest.fixture(scope="module")
def files(qgis_app, tmp_path_factory):
    """Every annex in English and Arabic, and the areas in Persian."""
    written = _written(_job(tmp_path_factory.mktemp("annex"), ("en", "ar")))
    small = _job(tmp_path_factory.mktemp("persian"), ("fa",), (SAFE, POST))
    return {**written, "d fa": _written(small)["d fa"]}


def _text(path: Path, *options: str) -> str:
    drawn = subprocess.run(["pdftotext", *options, str(path), "-"], capture_output=True, check=True).stdout
    text = unicodedata.normalize("NFKC", drawn.decode("utf-8"))
    return "".join(character for character in text if unicodedata.category(character) != "Cf")


@needs_poppler
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_pages_hold_the_geometry(files, language):
    rows = []
    for line in _text(files[f"a {language}"], "-layout").splitlines():
        found = _LATITUDE_LONGITUDE.search(line)
        if found:
            rows.append(found.groups())
        else:  # columns run the other way on the page
            turned = re.search(r"\b(3[5-7]\.\d{7}) +(3[56]\.\d{7})\b", line)
            rows += [turned.groups()] if turned else []
    if language != "en":
        rows = [pair[::-1] for pair in rows]
    printed = sorted((longitude, latitude) for latitude, longitude in rows)
    vertices = [
        shapely.get_coordinates(ring)[:-1]
        for one in (ZONE, SAFE)
        for ring in (one.geometry.exterior, *one.geometry.interiors)
    ]
    expected = sorted((f"{x:.7f}", f"{y:.7f}") for x, y in np.concatenate(vertices).tolist())
    assert printed == expected


@needs_poppler
def test_rows_stand_in_reading_order_with_all_their_numbers(files):
    lines = [re.split(r" {2,}", line.strip()) for line in _text(files["a en"], "-layout").splitlines()]
    rows = [cells for cells in lines if len(cells) >= 9 and cells[0].isdigit()]
    assert [int(cells[0]) for cells in rows] == [*range(1, 155), 1, 2, 3, 4]
    first = rows[0]
    # the north-westernmost vertex has number 1, and MGRS is the UTM position cut to metres
    position = next(cell for cell in first if re.fullmatch(r"3[67]S \d+\.\d\d \d+\.\d\d", cell))
    zone, easting, northing = position.split()
    (mgrs,) = [cell for cell in first if re.fullmatch(r"3[67]S[A-Z]{2}\d{10}", cell)]
    assert mgrs.startswith(zone)
    assert mgrs[5:10] == f"{int(float(easting)) % 100_000:05d}"
    assert mgrs[10:] == f"{int(float(northing)) % 100_000:05d}"


@needs_poppler
def test_a_buffer_that_was_made_is_one_row_and_one_sentence(files):
    """Its error is the measured one, rounded up to a centimetre; its turning points are counted, not listed."""
    rings = 4  # along the outside of the zone's line, and along that of its hole
    points = len(shapely.get_coordinates(STRIP.geometry)) - rings
    error = f"{np.ceil(MADE.max_error_m * 100) / 100:.2f}"
    cells = rf"1\.4 +Strip one +Buffer zone +1\.1: Zone one +outside +2000\.00 +{error} +{points}\n"
    assert re.search(cells, _text(files["a en"], "-layout"))
    said = " ".join(_text(files["b en"]).split())
    assert (
        "Definition: all points not farther than 2000.00 m from the line of feature 1.1 (kind: De-escalation zone; "
        "name: Zone one), outside of it, measured on the WGS 84 ellipsoid; ends: round; the drawn outline departs from "
        f"this by at most {error} m." in said
    )


@needs_poppler
def test_turning_points_of_buffers_are_printed_where_they_are_asked_for(tmp_path):
    job = _job(tmp_path, features=(ZONE, STRIP))
    written = _written(replace(job, options=replace(job.options, buffer_points=True)))
    vertex = f"{shapely.get_coordinates(STRIP.geometry)[0][1]:.7f}"
    for letter in "ab":
        text = _text(written[f"{letter} en"])
        assert vertex in text
        assert "efinition" not in text


@needs_poppler
def test_columns_are_mirrored_where_the_language_runs_from_the_right(files):
    def left_of(path: Path, pattern: str) -> float:
        boxes = _text(path, "-bbox")
        return float(re.search(rf'xMin="([\d.]+)"[^>]*>{pattern}<', boxes).group(1))

    longitude, latitude = f"{ZONE.geometry.exterior.coords[0][0]:.7f}", f"{ZONE.geometry.exterior.coords[0][1]:.7f}"
    assert left_of(files["a en"], latitude) < left_of(files["a en"], longitude)
    assert left_of(files["a ar"], latitude) > left_of(files["a ar"], longitude)


@needs_poppler
def test_words_can_be_read_in_their_language(files):
    assert "نقاط انعطاف الحدود" in _text(files["a ar"])
    assert "المنطقة" in _text(files["a ar"])
    assert "وصف خط الحدود" in _text(files["b ar"])
    assert "پیوست" in _text(files["d fa"])
    english = _text(files["b en"])
    assert "along the geodesic of the WGS 84 ellipsoid" in re.sub(r"\s+", " ", english)


@needs_poppler
@pytest.mark.parametrize(
    ("language", "said", "why"),
    [
        ("en", "Exported in spite of errors: 2", "Reason as stated:"),
        ("ru", "Экспортировано несмотря на ошибки: 2", "Указанная причина:"),
    ],
)
def test_each_annex_says_in_spite_of_how_many_errors_it_was_made_and_why(tmp_path, language, said, why):
    job = _job(tmp_path, (language,))
    errors = tuple(found(Severity.ERROR, (), "An error.", aspect=str(at)) for at in range(2))
    reason = "Asked for by both parties. " * 12
    job = replace(
        job, result=replace(job.result, findings=errors), options=replace(job.options, override_reason=reason)
    )
    for name, path in _written(job).items():
        pages = [" ".join(page.split()) for page in _text(path).split("\f")[:-1]]
        assert f"{said}. {why} {reason.strip()}" in pages[0], name
        assert all(said in page for page in pages), name


@needs_poppler
def test_names_are_printed_literally_and_whole(files):
    squeezed = re.sub(r"\s+", "", _text(files["a en"]))
    for piece in ("=cmd()|<imgsrc=x>[%1+1%]", "longname" * 25, "Zones<b>of</b>atest"):
        assert piece in squeezed


@needs_poppler
def test_posts_areas_and_settlements_are_there(files):
    posts = _text(files["c en"], "-layout")
    assert "36.1234567" in posts
    assert "35.7654321" in posts
    assert "Observation post" in posts
    assert "Numbers: 2.5 is number 5 of its kind in region 2." in posts
    assert re.search(r"De-escalation zone +Turkey", _text(files["d en"], "-layout"))
    assert re.search(r"Zone one .*(inside|outside) the zone", _text(files["e en"], "-layout"))


@needs_poppler
def test_every_page_says_which_of_how_many_it_is_and_of_what(files):
    digits = fingerprint(_job(Path()).delimitation)
    for key in ("a en", "b ar", "c ar"):
        assert all(digits in page for page in _text(files[key], "-layout").split("\f")[:-1])
    pages = _text(files["a en"]).split("\f")[:-1]
    assert len(pages) > 2
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1))
    assert all(word in page for page in pages for word in ("Initials", "Iran", "Russia", "Turkey"))


def test_each_party_initials_each_page_its_own_copy_before_the_others_and_nobody_a_draft():
    def asked(job: Job) -> tuple[str, ...]:
        return furniture_of(job, annexes()[0], sheet_words("en")).initials

    job = _job(Path())
    assert asked(job) == ("Initials", "Iran", "Russia", "Turkey")
    own = replace(job.options, alternat=AGREEMENT.party("RU"), languages=("ru", "en"))
    assert asked(replace(job, options=own)) == ("Initials", "Russia", "Iran", "Turkey")
    drafted = _job(Path(), features=(ZONE, *FEATURES[1:]))
    mistaken = replace(job.result, findings=(found(Severity.ERROR, (), "An error.", aspect=""),))
    overridden = replace(job, result=mistaken, options=replace(job.options, override_reason="For the talks"))
    assert asked(drafted) == asked(overridden) == ("Not for signature",)


@needs_poppler
def test_annexes_that_define_lines_say_which_document_prevails(files):
    for key, (first, second, own) in {
        "a en": ("(1) annex A", "(2) annex B", "a rule of the package and no article of the agreement"),
        "b en": ("(1) annex A", "(2) annex B", "a rule of the package and no article of the agreement"),
    }.items():
        text = " ".join(_text(files[key]).split())
        assert text.index(first) < text.index(second)
        assert own in text
    assert not any("no article of the agreement" in _text(files[key]) for key in ("c en", "d en"))


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
def test_qpdf_finds_no_fault(files):
    for path in files.values():
        assert subprocess.run(["qpdf", "--check", str(path)], capture_output=True, check=False).returncode == 0


def test_the_same_drawing_gives_the_same_bytes(tmp_path, monkeypatch):
    first = _written(_job(tmp_path / "one"))
    monkeypatch.setenv("TZ", "Asia/Tehran")
    time.tzset()
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        second = _written(_job(tmp_path / "two", features=FEATURES[::-1]))
    finally:
        QLocale.setDefault(before)
        monkeypatch.undo()
        time.tzset()
    assert first.keys() == second.keys()
    for key, path in first.items():
        content = path.read_bytes()
        assert content == second[key].read_bytes(), key
        for secret in (getpass.getuser(), platform.node(), str(tmp_path), os.fspath(Path.home())):
            assert len(secret) < 4 or secret.encode() not in content


def test_they_read_back(tmp_path):
    job = _job(tmp_path, ("en", "ar"))
    _written(job)
    reread(job)


def test_pages_of_another_drawing_do_not_read_back(tmp_path):
    other = (ZONE, SAFE, feature("observation_post", "Post", shapely.Point(36.2, 35.7), region="idlib", party="TR"))
    _written(_job(tmp_path, features=other))
    job = _job(tmp_path)
    with pytest.raises(PackageError, match="without the delimitation's fingerprint"):
        reread(job)


def test_a_number_that_is_missing_is_noticed(tmp_path):
    shifted = shapely.transform(RAGGED, lambda xy: (xy + 1e-7).round(7))
    moved = feature("zone", "Zone one", shifted, uid=ZONE.uid, region="idlib", party="TR", number=1)
    job = _job(tmp_path, features=(moved, SAFE, POST))
    truth = _job(tmp_path)
    forged = Job(
        job.delimitation, truth.result, truth.options, tmp_path
    )  # its pages state the fingerprint of the truth
    _written(forged)
    reread(forged)
    with pytest.raises(PackageError, match="reads back without 1"):
        reread(truth)


def test_a_cut_off_file_is_noticed(tmp_path):
    job = _job(tmp_path)
    path = _written(job)["d en"]
    path.write_bytes(path.read_bytes()[:-2_000])
    with pytest.raises(PackageError):
        reread(job)


def test_pages_of_an_unknown_form_are_packed_as_qt_wrote_them(tmp_path, monkeypatch):
    def fail(*_):
        raise UnknownForm("x")

    monkeypatch.setattr(pdf_rewrite, "rewritten", fail)
    job = _job(tmp_path)
    files = list(annex(job))
    assert job.plain == {file.path for file in files}
    assert all(file.is_volatile for file in files), "the manifest says that their bytes differ each time"
    reread(job)
    path = tmp_path / files[0].path
    path.write_bytes(path.read_bytes()[:-2_000])
    with pytest.raises(PackageError, match="not written to its end"):
        reread(job)


def test_cancelling_between_pages(tmp_path):
    job = _job(tmp_path)
    calls = iter(range(1000))
    cancelled = Job(job.delimitation, job.result, job.options, tmp_path, lambda: next(calls) > 6)
    with pytest.raises(Cancelled):
        list(annex(cancelled))


@needs_poppler
def test_more_points_than_anybody_reads_are_referred_to_the_files(tmp_path, monkeypatch):
    assert most_turning_points() >= 10_000
    monkeypatch.setattr(annex_content, "most_turning_points", lambda: 100)
    job = _job(tmp_path)
    files = _written(job)
    text = re.sub(r"\s+", " ", _text(files["a en"]))
    # 150 and 4 vertices of the zone and its hole, 4 of the safe zone
    assert "The boundaries have 158 turning points; these pages hold at most 100" in text
    assert "tables/turning_points.csv" in text
    assert "tables/boundary_description_en.txt" in _text(files["b en"])
    reread(job)


def test_annexes_are_lettered_as_sheets_refer_to_them():
    from deesc_plugin.map_package.sheets.margin.side_table import ANNEX_OF_POINTS

    letters = {one.id: one.letter for one in annexes()}
    assert letters["turning_points"] == "A"
    assert letters["posts"] == ANNEX_OF_POINTS


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_a_number_stands_between_mgrs_and_its_unit_where_lines_run_from_the_right(language):
    """Measured where Qt draws them: MGRS right of its number, the number right of the metre, both in one line."""
    metre = {"ar": "م", "fa": "متر"}[language]
    for column, number in (("mgrs", "1"), ("mgrs_100m", "100")):
        heading = phrases("tables", language)(column)
        table = PrintedTable("t", "", "", (column,), (heading,), (True,), (("37SBV231569",),), ())
        (text, _) = TableSetter(table, 40.0, Style(6.0), 2.0, 0.5, True).heading().marks
        layout = text_layout(text.text, text.style, 10_000.0, True)
        at = [text.text.index(word) for word in ("MGRS", number, metre)]
        latin, digits, unit = (layout.lineAt(0).cursorToX(one)[0] for one in at)
        assert latin > digits > unit, heading
        narrow = text_layout(text.text, text.style, text_width(text.text, text.style) - 1.0, True)
        lines = [narrow.lineAt(line) for line in range(narrow.lineCount())]
        starts = [one for one in at[1:] if any(line.textStart() == one for line in lines)]
        assert starts == [at[1]], "the number begins the second line, and its unit stands in it"


@pytest.mark.parametrize(
    ("language", "stated"),
    [
        ("en", "Total, Turkey"),
        ("ru", "Всего, Турция"),
        ("ar", "المجموع، تركيا"),
        ("tr", "Toplam, Türkiye"),
        ("fa", "جمع، ترکیه"),
    ],
)
def test_a_total_says_whose_it_is(language, stated):
    """A party with all in one unit has a single row; the next party's total is not that of both."""
    halves = tuple(ReferenceUnit(f"X{at}", f"Half {at}", shapely.box(36 + at, 35, 37 + at, 36)) for at in (0, 1))
    russian = feature("zone", "One", shapely.box(36.1, 35.6, 36.2, 35.7), region="idlib", party="RU", number=1)
    turkish = feature("zone", "Two", shapely.box(36.5, 35.2, 37.5, 35.4), region="idlib", party="TR", number=2)
    drawn = Delimitation(AGREEMENT, (russian, turkish), replace(REFERENCE, units=halves))
    table = printed_areas(drawn, phrases("tables", language))
    assert [row[table.columns.index("unit")] for row in table.rows] == ["Half 0", "Half 0", "Half 1", stated]


@pytest.mark.parametrize("language", LIKE_VALUES)
def test_names_that_read_like_values_stand_unchanged_in_an_annex_in_every_language(language):
    named = [replace(POST, uid=f"u{at}", name=name, number=at + 1) for at, name in enumerate(IN_THREE_SCRIPTS)]
    (layout,) = [one.layout for one in annexes() if one.id == "posts"]
    table = printed_posts(_job(Path(), features=(ZONE, *named)).delimitation, phrases("tables", language))
    style, is_from_right = Style(layout.types.small), language in ("ar", "fa")
    setter = TableSetter(table, layout.text_width, style, layout.column_gap, layout.row_gap, is_from_right)
    cells = {mark.text for at in range(len(table.rows)) for mark in setter.row(at) if isinstance(mark, Text)}
    plain = {"".join(one for one in cell if unicodedata.category(one) != "Cf") for cell in cells}
    assert set(IN_THREE_SCRIPTS) <= plain


@pytest.mark.parametrize("language", ["en", "ru", "ar", "tr", "fa"])
def test_all_columns_of_turning_points_have_room_for_each_row_in_one_line(language):
    """With the columns part and ring, on a page of A4: figures of two columns stand apart by a millimetre or more."""
    (layout,) = [one.layout for one in annexes() if one.id == "turning_points"]
    table = printed_turning_points(_job(Path()).delimitation, ZONE, phrases("tables", language))
    assert {"part", "ring"} <= set(table.columns)
    style = Style(layout.types.small)
    setter = TableSetter(table, layout.text_width, style, layout.column_gap, layout.row_gap, language in ("ar", "fa"))
    for at in range(len(table.rows)):
        assert setter.row_height(at) == style.line_height + layout.row_gap
        cells = sorted(
            (mark.x + mark.width - text_width(mark.text, style), mark.x + mark.width) for mark in setter.row(at)
        )
        assert cells[0][0] >= 0
        assert cells[-1][1] <= layout.text_width + 0.01
        assert min(right[0] - left[1] for left, right in zip(cells, cells[1:])) >= 1.0
    words = setter.heading().marks[:-1]
    assert all(text_width(word, text.style) <= text.width for text in words for word in text.text.split(" "))


def test_totals_of_areas_are_bold_and_add_up():
    """A zone across two of the invented squares: both its parts, and in bold what they come to."""
    across = feature("zone", "Across", shapely.box(36.5, 35.2, 37.5, 35.4), region="idlib", party="TR", number=1)
    halves = tuple(ReferenceUnit(f"X{at}", f"Half {at}", shapely.box(36 + at, 35, 37 + at, 36)) for at in (0, 1))
    drawn = Delimitation(AGREEMENT, (across,), replace(REFERENCE, units=halves))
    table = printed_areas(drawn, phrases("tables", "en"))
    setter = TableSetter(table, 170.0, Style(7.0), 2.0, 0.5, False)
    bold = [any(mark.style.is_bold for mark in setter.row(at)) for at in range(len(table.rows))]
    assert [row[table.columns.index("unit")] for row in table.rows] == ["Half 0", "Half 1", "Total, Turkey"]
    assert bold == [False, False, True]
    first, second, total = (round(float(row[-1]) * 1e6) for row in table.rows)
    assert first + second == total
    assert max(mark.used_width - mark.width for mark in setter.row(2) if isinstance(mark, Text)) < 0.01
    assert setter.row_height(2) == setter.row_height(0)


@pytest.mark.parametrize("language", ["ru", "fa"])
def test_the_samples_lines_and_their_description_can_be_read_and_signed(language):
    """Annexes A and B come to fewer than a hundred pages, since each leg has room in one line and no buffer is listed.

    Russian has the longest sentences, Persian the highest letters.
    """
    if world_map() is None:
        pytest.skip("there is no QGIS here whose map of the world the sample could be drawn along")
    reference = reference_of(world_map(), AGREEMENT)
    drawn = Delimitation(AGREEMENT, tuple(drawn_features(AGREEMENT, reference, PLANS, "proposed").values()), reference)
    job = Job(drawn, CheckResult(fingerprint(drawn), DAY, (), ()), PackageOptions("A title", "1.0", DAY), Path())
    words = sheet_words(language)
    pages = [
        page for one in annexes()[:2]
        for page in Pages(one.layout, words.is_right_to_left).divided(annex_items(job, one, words))
    ]  # fmt: skip
    assert 50 < len(pages) < 100
