# SPDX-License-Identifier: GPL-2.0-or-later
"""The margin of a sheet: everything is there, in its place, in its direction, and nothing stands on anything else."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
import shapely
from pyproj import Proj
from qgis.core import QgsLayoutExporter, QgsProject

from deesc_plugin.core.agreement import Party
from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.canonical import fingerprint, geometry_hash
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.delimitation import BufferOrigin, Delimitation
from deesc_plugin.core.finding import Severity, found
from deesc_plugin.core.precedence import Precedence
from deesc_plugin.core.sheets.options import SheetOptions
from deesc_plugin.core.sheets.plan import plan_sheets
from deesc_plugin.core.wording import Wording
from deesc_plugin.map_package.job import Job
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.pages.edition import Edition
from deesc_plugin.map_package.pages.sheet_pictures import PrintedSheet, sheet_pictures
from deesc_plugin.map_package.paper.marks import Figure, Panel, Rule, Swatch, Text, texts_of
from deesc_plugin.map_package.paper.pdf_rewrite import DocumentInfo
from deesc_plugin.map_package.paper.text_fit import text_layout, text_width
from deesc_plugin.map_package.sheets.geopdf import write_geopdf
from deesc_plugin.map_package.sheets.layout import facts_of, sheet_layout
from deesc_plugin.map_package.sheets.maps.map_content import MapContent, labels_on, map_content
from deesc_plugin.map_package.sheets.maps.map_layers import SheetLayers
from deesc_plugin.map_package.sheets.margin.margin import margins_of, measures_of
from deesc_plugin.map_package.sheets.margin.side_table import side_table_blocks
from deesc_plugin.map_package.sheets.press import sheet_path
from deesc_plugin.map_package.sheets.words import SheetSetter, sheet_words, status_in_capitals
from deesc_plugin.paths import load_agreement, sheet_arrangement
from tests.agreements import REFERENCE, feature
from tests.odd_names import IN_THREE_SCRIPTS, LIKE_VALUES

pytestmark = pytest.mark.usefixtures("qgis_app")

AGREEMENT = load_agreement("astana-2017")
DAY = date(2017, 5, 27)
HOSTILE = '=cmd()|<img src=x> [% 1+1 %] "q" /a\\ قرية'
ARABIC = "إدلب، المنطقة 1"
ALL = "".join(chr(code) for code in (0x2066, 0x2067, 0x2068, 0x2069))

ZONE = feature(
    "zone", "Zone one", shapely.box(36.3, 35.5, 36.7, 35.8), region="idlib", party="TR", status="agreed", number=1,
    names=(("ar", ARABIC),),
)  # fmt: skip
BUFFER = feature(
    "buffer_zone", "Strip", shapely.box(36.2, 35.4, 36.8, 35.9).difference(ZONE.geometry),
    region="idlib", party="RU", status="proposed", zone=ZONE.uid, width_m=9_000.0,
)  # fmt: skip
POSTS = tuple(
    feature(
        "observation_post", f"Post {number}", shapely.Point(36.25 + 0.1 * number, 35.45),
        region="idlib", party="TR", status="proposed", number=number,
    )
    for number in range(1, 5)
)  # fmt: skip
GATE = feature(
    "checkpoint", HOSTILE, shapely.Point(36.75, 35.6), region="idlib", party="IR", status="proposed", number=1
)
FEATURES = (ZONE, BUFFER, *POSTS, GATE)


def _job(folder: Path = Path("unused"), features=FEATURES, agreement=AGREEMENT, **sheets) -> Job:
    drawn = Delimitation(agreement, features, REFERENCE)
    options = PackageOptions("Zones <b>of</b> a test", "1.2", DAY, sheets=SheetOptions(**sheets))
    return Job(drawn, CheckResult(fingerprint(drawn), DAY, (), ()), options, folder)


def _margins(job: Job, language: str = "en"):
    plan = plan_sheets(job.delimitation, job.options.sheets, sheet_arrangement())
    words = sheet_words(language, job.options.sheets.second_language)
    return [(sheet, _margin(facts_of(job, plan, sheet), words)) for sheet in plan.sheets]


def _margin(facts, words):
    return margins_of(facts, [words])[0]


def _layout(job: Job, plan, sheet, project, language: str, second: str = ""):
    facts, words = facts_of(job, plan, sheet), sheet_words(language, second)
    return sheet_layout(facts, words, _margin(facts, words), MapContent(()), project)


def _plain(text: str) -> str:
    return "".join(character for character in text if character not in ALL)


def _said(margin) -> str:
    return _plain("\n".join(text.text for text in texts_of(margin.marks)))


def _inked(text: Text) -> shapely.Geometry:
    """The box of a text's ink along its lines."""
    at_right = (text.align == "end") != text.is_right_to_left
    left = text.x + (text.width - text.used_width) * (0.5 if text.align == "centre" else float(at_right))
    lower, upper = text.height * 0.1, text.height * 0.9
    return shapely.box(left, text.y + lower, left + text.used_width, text.y + upper)


@pytest.mark.parametrize("second", ["", "ar", "ru"])
@pytest.mark.parametrize("language", ["en", "ar", "fa"])
@pytest.mark.parametrize(("paper", "orientation"), [("A3", "landscape"), ("A1", "portrait")])
def test_texts_stand_inside_the_margin_beside_each_other_and_large_enough(paper, orientation, language, second):
    for sheet, margin in _margins(_job(paper=paper, orientation=orientation, second_language=second), language):
        room = shapely.box(0, 0, sheet.page.margin.width, sheet.page.margin.height).buffer(0.05)
        texts = texts_of(margin.marks)
        boxes = np.array([_inked(text) for text in texts])
        assert margin.shrink == 1.0
        assert all(shapely.covers(room, box) for box in boxes)
        assert min(text.style.points for text in texts) >= 6.0
        first, second_ = shapely.STRtree(boxes).query(boxes, predicate="intersects")
        overlapping = [
            (texts[a].text, texts[b].text)
            for a, b in zip(first, second_)
            if a < b and shapely.area(shapely.intersection(boxes[a], boxes[b])) > 0.01
        ]
        assert overlapping == []


def test_a_sheet_states_all_that_a_sheet_has_to_state():
    job = _job(paper="A3")
    _, zone_sheet = _margins(job)
    sheet, margin = zone_sheet
    said = _said(margin)
    for stated in (
        "Zones <b>of</b> a test",
        "Zone one",
        str(AGREEMENT.title),
        str(AGREEMENT.instrument),
        "Status: proposed",
        "Version 1.2, 2017-05-27",
        # six months; no extension is on record
        "Term on record, first day by the instrument: from 2017-05-05 to 2017-11-04",
        "Sheet 2 of 2",
        f"1:{sheet.scale:,}".replace(",", "\u00a0"),
        "EPSG:4326",
        "WGS 84",
        "UTM 37N (EPSG:32637)",
        "MGRS",
        "geodesic",
        "Invented squares",
        "Iran, Russia, Turkey",
        str(AGREEMENT.disclaimer),
        "European (0–9)",
        # half a millimetre on paper
        f"A printed line 0.5 mm wide covers {sheet.scale * 0.0005:g} m",
    ):
        assert stated in said, stated
    digits = job.result.fingerprint
    assert "\u00a0".join(digits[at : at + 4] for at in range(0, 16, 4)) in said
    assert digits in said
    assert f"Digest of the record, SHA-256\n{job.record}" in said


def _in_spite_of(job: Job, errors: int, reason: str) -> Job:
    """The job with so many errors found, and a reason for exporting in spite of them."""
    findings = tuple(found(Severity.ERROR, (), "An error.", aspect=str(at)) for at in range(errors))
    result = replace(job.result, findings=(*findings, found(Severity.WARNING, (), "A warning.")))
    return replace(job, result=result, options=replace(job.options, override_reason=reason))


@pytest.mark.parametrize("paper", ["A3", "A4"])
@pytest.mark.parametrize(
    ("language", "second", "fixed"),
    [
        ("en", "", ("Exported in spite of errors: 12. Reason as stated:",)),
        ("ru", "tr", ("Экспортировано несмотря на ошибки: 12. Указанная причина:",
                      "Hatalara rağmen dışa aktarıldı, hata sayısı: 12. Bildirilen gerekçe:")),
        ("ar", "fa", ("صُدِّرت رغم الأخطاء، وعددها: 12. السبب المذكور:",
                      "با وجود خطاها برون‌برد شد، شمار خطاها: 12. دلیل بیان‌شده:")),
    ],
)  # fmt: skip
def test_each_sheet_says_in_spite_of_how_many_errors_it_was_made_and_why(paper, language, second, fixed):
    reason = 'For the talks | Для <b>переговоров</b> "=1+1"'
    job = _job(paper=paper, second_language=second)
    for _, margin in _margins(_in_spite_of(job, 12, reason), language):
        blocks = {block.id: block for block in margin.blocks}
        status = blocks.get("status", blocks["title"])  # side by side where there is little room
        said = _plain("\n".join(text.text for text in texts_of(status.marks))).split("\n")
        assert all(said.count(line) == 1 for line in (*fixed, reason)), said
    for errors, stated in ((12, ""), (0, reason)):
        for _, margin in _margins(_in_spite_of(job, errors, stated), language):
            assert not any(words in _said(margin) for words in (*fixed, "talks"))


def test_a_reason_of_many_words_leaves_room_for_the_rest_of_the_sheet():
    job = _in_spite_of(_job(paper="A4", orientation="portrait"), 3, "A reason of many words. " * 80)
    for _, margin in _margins(job):
        (reason,) = [text for text in texts_of(margin.marks) if text.text.startswith("A reason")]
        assert reason.is_cut
        assert reason.height <= 3 * reason.style.line_height + 0.01
        assert margin.shrink == 1.0


def test_a_sheet_of_one_day_says_so_in_each_language():
    said = {"en": "In force on 2017-05-20", "ru": "В силе на 2017-05-20", "tr": "2017-05-20 tarihinde yürürlükte"}
    for language, words in said.items():
        job = _job()
        narrowed = replace(job, delimitation=job.delimitation.as_of(date(2017, 5, 20)))
        for of_job, count in ((job, 0), (narrowed, 1)):
            margin = _margins(of_job, language)[0][1]
            assert _said(margin).count(words) == count


def test_the_blocks_stand_in_the_order_of_the_layout_file():
    _, (_, margin) = _margins(_job(paper="A3", orientation="landscape"))
    names = [block.id for block in margin.blocks]
    order = ("title", "status", "scale", "north", "grid", "legend", "side_table", "sources", "accuracy")
    order += ("disclaimer", "fingerprint", "signatures")
    assert tuple(names) == order
    tops = [min(text.y for text in texts_of(block.marks)) for block in margin.blocks]
    assert tops == sorted(tops)


def test_the_legend_shows_each_kind_and_status_of_the_sheet_and_no_other():
    _, (_, margin) = _margins(_job(paper="A3"))
    legend = next(block for block in margin.blocks if block.id == "legend")
    shown = {(mark.kind, mark.status) for mark in legend.marks if isinstance(mark, Swatch)}
    # the state border north of the zone is on the sheet; the outline of the only unit is not
    assert shown == {*((one.kind, one.status) for one in FEATURES), ("ground_border", ""), ("settlement", "")}


@pytest.mark.parametrize(
    ("language", "separation", "disputed"),
    [
        ("en", "Area of separation, 1974 (indicative)", "Status stated differently by sources; no border: Golan"),
        (
            "ru",
            "Район разъединения, 1974 год (ориентировочно)",
            "Статус указан в источниках по-разному; не граница: Голаны",
        ),
        ("ar", "المنطقة الفاصلة، 1974 (استرشادية)", "تختلف المصادر في تحديد الوضع؛ وليس حدودًا: الجولان"),
        (
            "tr",
            "Ayırma bölgesi, 1974 (gösterge niteliğinde)",
            "Statüsü kaynaklarda farklı belirtilir; sınır değildir: Golan",
        ),
        ("fa", "منطقه جداسازی، 1974 (تنها برای راهنمایی)", "وضعیت در منابع متفاوت بیان شده؛ مرز نیست: جولان"),
    ],
)
def test_the_legend_names_an_area_that_is_set_apart_where_the_sheet_shows_one(language, separation, disputed):
    names = [str(areas[0].name) for areas in (AGREEMENT.separation_areas, AGREEMENT.disputed_areas)]
    for place, is_shown in ((shapely.box(36.5, 35.6, 36.6, 35.7), True), (shapely.box(40, 30, 41, 31), False)):
        job = _job(paper="A3")
        apart = replace(REFERENCE, separation_areas=((names[0], place),), disputed_areas=((names[1], place),))
        _, (_, margin) = _margins(replace(job, delimitation=replace(job.delimitation, reference=apart)), language)
        legend = next(block for block in margin.blocks if block.id == "legend")
        shown = {mark.kind for mark in legend.marks if isinstance(mark, Swatch)}
        said = " ".join(_plain(text.text) for text in texts_of(legend.marks))
        for kind, words in (("separation_area", separation), ("disputed_area", disputed)):
            assert (kind in shown) == is_shown
            assert (words in said) == is_shown


def test_the_legend_says_what_numbers_mean():
    """On the index sheet the region's number stands before each; on the sheets of a region its own stand alone."""
    (_, index), (_, sheet) = _margins(_job(paper="A3"))
    scheme = "Numbers: 2.5 is number 5 of its kind in region 2"
    assert f"{scheme}." in _said(index).replace("\n", " ")
    assert f"{scheme}; a number without a point, in the region of this sheet." in _said(sheet).replace("\n", " ")
    nowhere = tuple(replace(one, region="") for one in FEATURES)
    _, (_, apart) = _margins(_job(paper="A3", features=nowhere))
    assert "without a point" not in _said(apart)


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [
        ("en", "party Turkey;", "parties Iran, Russia, Turkey;"),
        ("ru", "сторона Турция;", "стороны Иран, Россия, Турция;"),
    ],
)
def test_the_sources_name_one_party_or_several_parties(language, one, several):
    _, (_, margin) = _margins(_job(paper="A3"), language)
    assert several in _said(margin)
    _, (_, margin) = _margins(_job(paper="A3", features=(ZONE, *POSTS)), language)
    assert one in _said(margin)


def test_every_sheet_says_which_utm_grid_it_shows():
    (sheet_1, index), (_, sheet) = _margins(_job(paper="A3"))
    west, _, east, _ = sheet_1.outline.bounds
    zones = range(int(west // 6) + 31, int(east // 6) + 32)  # zone 31 begins at the prime meridian
    assert f"Grid lines: {', '.join(f'UTM {zone}' for zone in zones)}." in _said(index).replace("\n", " ")
    assert "Grid lines: UTM 37; names of squares: MGRS, 100 km." in _said(sheet)


def test_names_are_drawn_literally_and_never_wider_than_their_cell():
    named = replace(ZONE, name=HOSTILE, names=())
    _, (_, margin) = _margins(_job(paper="A1", orientation="landscape", features=(named, BUFFER, GATE)))
    assert HOSTILE in _said(margin)
    long = replace(GATE, name=HOSTILE * 10)
    _, (_, margin) = _margins(_job(paper="A1", orientation="landscape", features=(ZONE, BUFFER, long)))
    (cell,) = [text for text in texts_of(margin.marks) if text.text.startswith("=cmd()")]
    assert cell.text.endswith("…")
    assert cell.used_width <= cell.width


@pytest.mark.parametrize("language", LIKE_VALUES)
def test_names_that_read_like_values_stand_unchanged_on_a_sheet_in_every_language(language):
    named = tuple(
        replace(POSTS[0], uid=f"u{at}", name=name, number=at + 1, geometry=shapely.Point(36.32 + 0.04 * at, 35.6))
        for at, name in enumerate(IN_THREE_SCRIPTS)
    )
    _, (_, margin) = _margins(_job(paper="A1", orientation="landscape", features=(ZONE, *named)), language)
    said = {_plain(text.text) for text in texts_of(margin.marks)}
    assert {name for name in IN_THREE_SCRIPTS if not any(name in text for text in said)} == set()


def test_coordinates_of_posts_are_those_of_the_annex():
    from deesc_plugin.core.tables.posts import post_table

    job = _job(paper="A3")
    table = post_table(job.delimitation)
    names = [column.name for column in table.columns]
    said = _said(_margins(job)[1][1])
    for row in table.rows:
        record = dict(zip(names, row))
        assert record["mgrs"] in said
        assert f"{record['lat']:.5f}°N {record['lon']:.5f}°E" in said


def test_many_posts_are_referred_to_the_annex():
    many = tuple(
        feature("observation_post", f"P{at}", shapely.Point(36.31 + 0.003 * at, 35.6), region="idlib", party="TR")
        for at in range(120)
    )
    _, (_, margin) = _margins(_job(features=(ZONE, *many), paper="A3"))
    assert "120 posts and checkpoints on this sheet: coordinates in annex C" in _said(margin)
    assert margin.shrink == 1.0


@pytest.mark.parametrize(
    ("language", "word"), [("en", "annex"), ("ru", "приложени[еи]"), ("ar", "الملحق"), ("tr", "Ek"), ("fa", "پیوست")]
)
def test_sheets_refer_to_the_annexes_only_where_the_package_has_them(language, word):
    """Without them to the master GeoPackage, which every package has: for all coordinates, and for a few of them."""
    master = "data/delimitation.gpkg"
    for count, parts in ((120, ("sheets",)), (120, ("annex", "sheets")), (120, ()), (18, ("sheets",)), (18, ())):
        posts = tuple(
            feature("observation_post", f"P{at}", shapely.Point(36.31 + 0.36 / count * at, 35.6), region="idlib",
                    party="TR", status="proposed", number=at + 1)
            for at in range(count)
        )  # fmt: skip
        job = _job(features=(ZONE, BUFFER, *posts), paper="A3", orientation="landscape")
        _, (_, margin) = _margins(replace(job, options=replace(job.options, parts=parts)), language)
        said = _said(margin)
        referred = {found[1] for found in re.finditer(rf"\b{word} ([A-E])\b", said)}
        assert referred == (set() if parts == ("sheets",) else {"A", "C"})
        assert said.count(master) == (2 if parts == ("sheets",) else 0)


def test_a_sheet_with_a_buffer_by_definition_refers_to_the_annex_of_definitions():
    """A made buffer has none of its turning points in annex A, unless they are asked for."""
    made = geodesic_buffer(ZONE.geometry, 2_000.0, side="outside")
    origin = BufferOrigin(geometry_hash(ZONE.geometry), "outside", "round", 0.1, made.max_error_m)
    strip = replace(BUFFER, geometry=made.geometry, width_m=2_000.0, origin=origin)
    listed, defined = "The turning points stand in annex A;", "the definitions of buffers in annex B define the lines"
    for features, options, expected in (
        ((ZONE, strip), {}, defined),
        ((ZONE, strip), {"buffer_points": True}, listed),
        ((ZONE, strip), {"parts": ("sheets",)}, "The turning points stand in the file data/delimitation.gpkg"),
        ((ZONE, BUFFER), {}, listed),
    ):
        job = _job(features=features, paper="A3")
        for _, margin in _margins(replace(job, options=replace(job.options, **options))):
            assert [one for one in {listed, defined, expected} if one in _said(margin)] == [expected]


PAIRS = tuple(combinations(("en", "ru", "ar", "tr", "fa"), 2))


@pytest.mark.parametrize("editions", [("en", "ru", "ar", "tr", "fa"), *PAIRS])
def test_what_stands_on_a_sheet_is_the_same_in_all_languages_of_a_package(editions):
    """18 posts, whose names are longer in one language than in others; a pair is one sheet with either one first."""
    is_pair = len(editions) == 2
    posts = tuple(
        feature("observation_post", f"Post {at}", shapely.Point(36.31 + 0.02 * at, 35.6), region="idlib", party="TR",
                status="proposed", number=at + 1, names=(("ru", f"Наблюдательный пункт номер {at}"),))
        for at in range(18)
    )  # fmt: skip
    job = _job(features=(ZONE, BUFFER, *posts), paper="A3", second_language=editions[1] if is_pair else "")
    plan = plan_sheets(job.delimitation, job.options.sheets, sheet_arrangement())
    said = [sheet_words(one, other) for one, other in (editions, editions[::-1])] if is_pair else []
    margins = margins_of(facts_of(job, plan, plan.sheets[1]), said or [sheet_words(one) for one in editions])
    blocks = [{block.id for block in margin.blocks} for margin in margins]
    places = [sorted(re.findall(r"37S[A-Z]{2}[0-9]{10}|3[56][.][0-9]{5}°N", _said(margin))) for margin in margins]
    assert blocks == blocks[:1] * len(margins)
    assert places == places[:1] * len(margins)
    assert [margin.shrink for margin in margins] == [1.0] * len(margins)
    assert all(digest in _said(margin) for margin in margins for digest in (job.result.fingerprint, job.record))


def test_both_languages_are_set_in_the_same_size_and_colour():
    words = sheet_words("en", "ar")
    setter = SheetSetter(90.0, measures_of("A3").types, words, (words,))
    first, second = texts_of(setter.phrase("annex_of_instrument").marks)
    assert first.style == second.style
    first, second = texts_of(setter.heading("legend").marks)
    assert first.style == second.style
    # a name that has to be made smaller to fit takes the other language's with it
    said = words.own(Wording((("en", "Upper " * 14), ("ar", "العليا"))))
    first, second = texts_of(setter.paragraphs("name", said, 9.0, True, 1).marks)
    assert 6.0 <= first.style.points == second.style.points < 9.0


def test_where_sheets_prevail_no_sheet_says_that_annexes_define_the_lines():
    order = ("sheets", "turning_points", "description", "data")
    article = Precedence(order, ("en",), "", Wording((("en", "Article 9"),)))
    for _, margin in _margins(_job(agreement=replace(AGREEMENT, precedence=article))):
        said = _said(margin)
        assert "Which document prevails where this sheet differs from another is stated in README.txt" in said
        assert "define the lines" not in said


@pytest.mark.parametrize("code", ["IR", "RU", "TR"])
def test_on_its_own_copy_a_party_signs_first_under_the_name_that_binds_it(code):
    job = _job(orientation="landscape")
    own = replace(job.options, alternat=AGREEMENT.party(code), languages=("en", AGREEMENT.party(code).language))
    _, (_, margin) = _margins(replace(job, options=own))
    block = next(block for block in margin.blocks if block.id == "signatures")
    official = {"IR": "Islamic Republic of Iran", "RU": "Russian Federation", "TR": "Republic of Turkey"}
    names = sorted((text.x, text.text) for text in texts_of(block.marks) if text.text in official.values())
    assert [name for _, name in names] == [official.pop(code), *(official[other] for other in sorted(official))]


@pytest.mark.parametrize("paper", ["A3", "A4"])
def test_the_full_fingerprint_stays_while_the_table_of_posts_gives_way(paper):
    kept = []
    for count in range(1, 40, 4):
        many = tuple(
            feature("observation_post", f"P{at}", shapely.Point(36.31 + 0.009 * at, 35.6), region="idlib", party="TR")
            for at in range(count)
        )
        job = _job(features=(ZONE, BUFFER, *many), paper=paper, orientation="landscape" if paper == "A3" else "auto")
        _, margin = _margins(job, "ru")[1]
        kept.append(job.result.fingerprint in _said(margin))
    assert all(kept)


def _table_texts(margin) -> list[str]:
    block = next(block for block in margin.blocks if block.id == "side_table")
    return [_plain(text.text) for text in texts_of(block.marks)]


def test_more_posts_than_rows_have_room_stand_in_two_tables_abreast():
    """18 rows of 4.2 mm are 76 mm, more than the margin of an A3 sheet has left; 9 are half of that."""
    many = tuple(
        feature("observation_post", f"P{at}", shapely.Point(36.31 + 0.02 * at, 35.6), region="idlib", party="TR",
                status="proposed", number=at + 1)
        for at in range(18)
    )  # fmt: skip
    _, (sheet, margin) = _margins(_job(features=(ZONE, BUFFER, *many), paper="A3", orientation="landscape"))
    assert sheet.page.is_landscape
    texts = _table_texts(margin)
    assert [text for text in texts if text.isdigit()] == [str(number) for number in range(1, 19)]
    assert sum(bool(re.fullmatch(r"37S[A-Z]{2}[0-9]{10}", text)) for text in texts) == 18
    assert "Latitude and longitude: annex C." in texts


@pytest.mark.parametrize(("language", "second"), [("en", ""), ("ru", ""), ("en", "ar"), ("ar", "en"), ("ru", "en")])
@pytest.mark.parametrize("paper", ["A4", "A3"])
def test_coordinates_stand_whole_in_their_cells_or_not_at_all(paper, language, second):
    """A post of a foreign region has a number of four signs; half of an A4 sheet's column is 29 mm."""
    for count in (2, 14, 18, 30):
        posts = tuple(
            feature("observation_post", f"P{at}", shapely.Point(36.31 + 0.01 * at, 35.6), region="homs",
                    party="TR", number=at + 10)
            for at in range(count)
        )  # fmt: skip
        job = _job(features=(ZONE, BUFFER, *posts), paper=paper, orientation="portrait", second_language=second)
        for _, margin in _margins(job, language)[1:]:
            block = next((block for block in margin.blocks if block.id == "side_table"), None)
            texts = texts_of(block.marks) if block else []
            cells = [text for text in texts if re.match(r"37S[A-Z]{2}|3[56][.]", _plain(text.text))]
            whole = r"37S[A-Z]{2}[0-9]{10}|3[56][.][0-9]{5}°N 3[56][.][0-9]{5}°E"
            assert [text.text for text in cells if not re.fullmatch(whole, _plain(text.text))] == []
            assert all(text.used_width <= text.width and text.height == text.style.line_height for text in cells)


def test_where_both_notations_have_no_room_one_is_left_out_whole_and_the_sheet_says_so():
    job = _job(paper="A3")
    plan = plan_sheets(job.delimitation, job.options.sheets, sheet_arrangement())
    facts, words = facts_of(job, plan, plan.sheets[1]), sheet_words("en")
    types = measures_of("A4").types

    def said(width: float) -> list[str]:
        (table,) = side_table_blocks(facts, SheetSetter(width, types, words, (words,)))
        return [text.text for text in texts_of(table.marks)]

    latitudes, squares = r"35[.][0-9]{5}°N 36[.][0-9]{5}°E", r"37S[A-Z]{2}[0-9]{10}"
    for width, texts_with_both, texts_with_one in ((80.0, 5, 5), (45.0, 0, 5), (24.0, 0, 0)):
        texts = said(width)
        assert sum(bool(re.fullmatch(latitudes, text)) for text in texts) == texts_with_both
        assert sum(bool(re.fullmatch(squares, text)) for text in texts) == texts_with_one
        assert ("Latitude and longitude: annex C." in texts) == (width == 45.0)
        assert any("coordinates in annex C" in text for text in texts) == (width == 24.0)


def test_the_table_of_posts_shows_what_tells_names_apart():
    """Names that begin with their region are shown without it; those that would be cut to the same are left out."""
    named = [replace(post, name=f"Idlib, post {post.number}") for post in POSTS]
    _, (_, margin) = _margins(_job(features=(ZONE, *named), paper="A3"))
    assert {"post 1", "post 2", "post 3", "post 4"} <= set(_table_texts(margin))
    alike = [replace(post, name=f"Idlib, a post whose name is rather long {post.number}") for post in POSTS]
    _, (_, margin) = _margins(_job(features=(ZONE, *alike), paper="A3"))
    texts = _table_texts(margin)
    assert "Name" not in texts
    assert not any(text.startswith("a post") for text in texts)


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_signs_stand_behind_their_numbers_in_languages_from_the_right(language):
    """Measured where Qt draws them: a degree sign right of its number, 0 left of 9, a fullstop right of MGRS."""
    seen = set()
    for _, margin in _margins(_job(paper="A3"), language):
        for text in texts_of(margin.marks):
            layout = text_layout(text.text, text.style, 10_000.0, text.is_right_to_left)
            line = layout.lineAt(0)
            for pair in re.finditer(r"(?<=[0-9])°|0–9", text.text):
                first, last = (
                    (pair.start() - 1, pair.start()) if pair.group() == "°" else (pair.start(), pair.end() - 1)
                )
                left, right = (line.cursorToX(at)[0] for at in (first, last))
                assert left < right, text.text
                seen.add(pair.group())
    assert seen == {"°", "0–9"}


@pytest.mark.parametrize("language", ["en", "ar", "fa"])
def test_a_code_of_epsg_is_in_one_line_however_wide_the_column(language):
    _, margin = _margins(_job(paper="A3"), language)[1]
    (said,) = [text for text in texts_of(margin.marks) if "EPSG:4326" in text.text]
    code = text_width("EPSG:32637", said.style)
    for width in np.arange(2 * code, 8 * code, 0.5):
        layout = text_layout(said.text, said.style, float(width), said.is_right_to_left)
        lines = [layout.lineAt(at) for at in range(layout.lineCount())]
        laid = layout.text()
        texts = [_plain(laid[line.textStart() : line.textStart() + line.textLength()]) for line in lines]
        assert sum(bool(re.search("EPSG:\u2060?(4326|32637)", text)) for text in texts) >= 1
        assert not any(re.search("EPSG:?\u2060?$", text.strip()) for text in texts), texts


@pytest.mark.parametrize(
    ("language", "second", "grid", "true"),
    [
        ("en", "", ["GN"], ["TN"]),
        ("ar", "en", ["ش.ت", "GN"], ["ش.ح", "TN"]),
        ("ru", "tr", ["СК", "GK"], ["СИ", "CK"]),
        ("fa", "ar", ["ش.ش", "ش.ت"], ["ش.ح"]),
    ],
)
def test_the_signs_of_north_are_those_that_each_language_explains(language, second, grid, true):
    _, margin = _margins(_job(paper="A3", second_language=second), language)[1]
    block = next(block for block in margin.blocks if block.id == "north")
    (figure,) = [mark for mark in block.marks if isinstance(mark, Figure)]
    signs = [mark for mark in figure.marks if isinstance(mark, Text)]
    assert [text.text for text in signs] == [*grid, *true]
    for text in signs:
        assert f"({text.text})" in _said(margin)
        assert 0 <= text.y <= text.y + text.height <= block.height
    boxes = [_inked(text) for text in signs]
    assert not any(shapely.overlaps(one, other) for one in boxes for other in boxes)


def test_true_north_is_where_proj_has_it():
    job = _job(paper="A3")
    plan = plan_sheets(job.delimitation, job.options.sheets, sheet_arrangement())
    for sheet in plan.sheets:
        west, south, east, north = sheet.extent
        proj = Proj(sheet.grid.definition)
        longitude, latitude = proj((west + east) / 2, (south + north) / 2, inverse=True)
        # PROJ's convergence is that of grid north, clockwise from true north
        convergence = proj.get_factors(longitude, latitude).meridian_convergence
        assert facts_of(job, plan, sheet).true_north == pytest.approx(-convergence, abs=1e-4)


def test_the_scale_bar_is_as_long_as_it_says():
    _, margin = _margins(_job(paper="A3", scale=250_000))[1]
    block = next(block for block in margin.blocks if block.id == "scale")
    (bar,) = [mark for mark in block.marks if isinstance(mark, Figure)]
    labels = [float(mark.text) for mark in bar.marks if isinstance(mark, Text) and re.fullmatch(r"[\d.]+", mark.text)]
    across = [x for mark in bar.marks if isinstance(mark, Panel) for x, _ in mark.corners]
    # kilometres to millimetres at 1:250,000: 1 km is 4 mm
    assert max(across) - min(across) == pytest.approx(max(labels) * 4.0, abs=1e-6)
    assert min(labels) == 0


def test_right_to_left_is_mirrored_and_figures_of_the_ground_are_not():
    job = _job(paper="A3", orientation="landscape")
    (sheet, english), (_, arabic) = _margins(job)[1], _margins(job, "ar")[1]
    assert sheet.page.mirrored.margin.x < sheet.page.mirrored.frame.x

    def legend_is_left(margin) -> bool:
        swatches = [mark for mark in margin.marks if isinstance(mark, Swatch) and mark.kind == "zone"]
        width = sheet.page.margin.width
        return swatches[0].x < width / 2

    assert not legend_is_left(english)  # statuses stand at the end of their rows
    assert legend_is_left(arabic)
    assert ARABIC in _said(arabic)
    name = next(text for text in texts_of(arabic.marks) if text.text == ARABIC)
    assert (name.is_right_to_left, name.align) == (True, "start")
    for margin in (english, arabic):
        bars = [mark for mark in margin.marks if isinstance(mark, Figure)]
        assert all(isinstance(mark, (Text, Rule, Panel)) for bar in bars for mark in bar.marks)
    zero = [_label_left(margin, "0") for margin in (english, arabic)]
    assert all(zero)


def _label_left(margin, text: str) -> bool:
    """Whether the label stands left of all other labels of the scale bar."""
    for mark in margin.marks:
        if isinstance(mark, Figure):
            numbers = [one for one in mark.marks if isinstance(one, Text) and re.fullmatch(r"[\d.]+", one.text)]
            if numbers and any(one.text == text for one in numbers):
                return min(numbers, key=lambda one: one.x).text == text
    return False


def test_without_a_title_a_sheet_has_the_agreements_in_its_own_languages_once():
    job = _job(paper="A3", second_language="ar")
    job = replace(job, options=replace(job.options, title=""))
    _, (_, arabic) = _margins(replace(job, options=replace(job.options, sheets=SheetOptions())), "ar")
    assert _said(arabic).count(AGREEMENT.title.in_language("ar")) == 1
    assert str(AGREEMENT.title) not in _said(arabic)
    _, (_, both) = _margins(job)
    assert [_said(both).count(AGREEMENT.title.in_language(code)) for code in ("en", "ar", "ru")] == [1, 1, 0]


def test_a_sheet_of_what_belongs_to_no_zone_is_called_after_its_kinds():
    _, (sheet, margin) = _margins(_job(paper="A3", second_language="ar", features=POSTS))
    head = _said(margin).split("\n")[1:6]
    assert head[:2] == ["Observation posts", "نقاط مراقبة"]
    assert "Post 1" not in head
    assert any("Region 1: Idlib" in line and "Observation post " not in line for line in head)
    job = _job(features=(*POSTS, GATE))
    [_, mixed] = plan_sheets(job.delimitation, job.options.sheets, sheet_arrangement()).sheets
    assert sheet_path(job, mixed, "en") == "sheets/02_idlib-observation-posts-checkpoints_en.pdf"
    assert (
        sheet_path(job, replace(sheet, kinds=("observation_post",)), "tr") == "sheets/02_idlib-observation-posts_tr.pdf"
    )
    page = "".join(sheet_pictures(Edition(job, "ar"), [PrintedSheet(mixed, 2, "a.pdf", "a.png")]))
    assert "<bdi>نقاط مراقبة · نقاط تفتيش</bdi></span><span><bdi>إدلب</bdi>" in page
    assert "Post 1" not in page


def test_two_languages_say_the_same_and_what_they_share_stands_once():
    _, (_, margin) = _margins(_job(paper="A3", second_language="ar"))
    said = _said(margin)
    assert "Status: proposed" in said
    assert "الحالة: مقترح" in said
    assert "Turkey" in said
    assert "تركيا" in said
    assert said.count(str(AGREEMENT.instrument)) == 1
    assert AGREEMENT.instrument.in_language("ar") in said
    assert any(mark in text.text for mark in ALL for text in texts_of(margin.marks))


@pytest.mark.parametrize(
    ("language", "of_a_post", "of_a_person"),
    [("ru", "Название", "Ф. И. О."), ("tr", "Ad", "Adı soyadı"), ("ar", "الاسم", "الاسم"), ("fa", "نام", "نام")],
)
@pytest.mark.parametrize("paper", ["A3", "A4"])
def test_a_place_has_a_name_and_a_person_has_theirs(language, of_a_post, of_a_person, paper):
    named = [replace(post, name=f"Idlib, post {post.number}") for post in POSTS]
    for second in ("", "ru", "tr"):
        _, (_, margin), *_ = _margins(_job(features=(ZONE, *named), paper=paper, second_language=second), language)
        said = {block.id: [_plain(text.text) for text in texts_of(block.marks)] for block in margin.blocks}
        asked = [text for text in said["signatures"] if re.fullmatch(f"{re.escape(of_a_person)}([,،] .+)?", text)]
        assert len(asked) == len(AGREEMENT.parties), said["signatures"]
        if paper == "A3" and not second:
            assert said["side_table"].count(of_a_post) == 1, said["side_table"]


def test_nobody_is_asked_to_sign_a_draft_or_what_errors_were_overridden_for():
    drafted = _job(features=(replace(ZONE, status="draft"), *FEATURES[1:]), paper="A3")
    job = _job(paper="A3")
    overridden = _in_spite_of(job, 1, "The commission knows.")
    for unfit in (drafted, overridden):
        *_, (_, margin) = _margins(unfit)
        block = next(block for block in margin.blocks if block.id == "signatures")
        assert [text.text for text in texts_of(block.marks)] == ["Not for signature"]
    *_, (_, margin) = _margins(job)
    assert "Not for signature" not in _said(margin)


@pytest.mark.parametrize("count", [2, 3, 4, 5, 6])
def test_every_party_has_the_same_room_to_sign_alphabetically_by_code(count):
    names = ["Zeta", "Alpha", "Mu", "Beta", "Rho", "Kappa"][:count]
    said = [Wording((("en", name),)) for name in names]
    long = Wording((("en", " ".join(["Council of a People whose Name no Field has Room for"] * 6)),))
    # where the name that binds has no room the usual one stands, and where that has none the short one
    parties = tuple(
        Party(name[:2].upper(), said[0], long if place % 2 else own, long, own)
        for place, (name, own) in enumerate(zip(names, said))
    )
    agreement = replace(AGREEMENT, parties=parties)
    _, (sheet, margin) = _margins(_job(paper="A3", agreement=agreement, orientation="landscape"))
    block = next(block for block in margin.blocks if block.id == "signatures")
    placed = {text.text: text for text in texts_of(block.marks) if text.text in names}
    assert sorted(placed) == sorted(names)
    read = sorted(placed.values(), key=lambda text: (round(text.y), text.x))
    assert [text.text for text in read] == sorted(names)
    rules = [mark for mark in block.marks if isinstance(mark, Rule)]
    assert len(rules) in (3 * count, 4 * count)  # name, capacity (on one line or two), signature, place and date
    assert len({round(rule.x2 - rule.x1, 6) for rule in rules}) == 1
    assert max(rule.y1 for rule in rules) <= sheet.page.margin.height


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("draft", ("DRAFT", "ЧЕРНОВИК", "مسودة", "TASLAK", "پیش‌نویس")),
        ("proposed", ("PROPOSED", "ПРЕДЛОЖЕНО", "مقترح", "ÖNERİLEN", "پیشنهادی")),
    ],
)
def test_across_the_map_stands_the_least_status_of_what_it_shows(tmp_path, status, words):
    """The same word as in the head of the sheet; a status that an agreement has of its own stands in capitals too."""
    features = (ZONE, replace(BUFFER, status=status), GATE)
    job = _job(tmp_path, features, paper="A4", orientation="portrait")
    plan = plan_sheets(job.delimitation, job.options.sheets, sheet_arrangement())
    sheet = next(sheet for sheet in plan.sheets[1:] if facts_of(job, plan, sheet).status == status)
    for language, word in zip(("en", "ru", "ar", "tr", "fa"), words):
        project = QgsProject()
        layout = _layout(job, plan, sheet, project, language)
        assert [text.text for text in layout.itemById("watermark").texts] == [word]
        del layout, project
        head = _said(_margin(facts_of(job, plan, sheet), sheet_words(language)))
        assert word.casefold().replace("i\u0307", "i") in head.casefold()
    own = replace(AGREEMENT, statuses=("studied", *AGREEMENT.statuses))
    assert str(status_in_capitals(own, "studied")) == "STUDIED"


def test_a_word_stands_across_the_map_until_all_is_agreed(tmp_path):
    agreed = tuple(replace(one, status="agreed") for one in FEATURES)
    withdrawn = replace(BUFFER, status="withdrawn", uid=ZONE.uid[::-1])
    for features, is_marked in ((FEATURES, True), (agreed, False), ((*agreed, withdrawn), False)):
        job = _job(tmp_path, features, paper="A4")
        plan = plan_sheets(job.delimitation, job.options.sheets, sheet_arrangement())
        project = QgsProject()
        layout = _layout(job, plan, plan.sheets[1], project, "en")
        assert (layout.itemById("watermark") is not None) == is_marked
        grey = float(np.mean(_is_tint(_grey(layout, tmp_path / "map.png"))))
        assert (grey > 0.02) == is_marked
        del layout, project


def test_the_word_can_be_read_in_a_grey_print_over_the_fill_of_a_zone(tmp_path):
    """Letters whose tint equals the zone's are told by their outlines: 3 to 1 at least, as WCAG 2.1 (1.4.11) asks."""
    job = _job(tmp_path, (replace(ZONE, status="draft"),), paper="A4")
    plan = plan_sheets(job.delimitation, job.options.sheets, sheet_arrangement())
    project, shared = QgsProject(), SheetLayers(job)
    facts, words = facts_of(job, plan, plan.sheets[1]), sheet_words("en")
    content = map_content(shared, plan, plan.sheets[1], labels_on(job.delimitation, plan, plan.sheets[1], ["en"]))
    layout = sheet_layout(facts, words, _margin(facts, words), content, project)
    marked = _grey(layout, tmp_path / "marked.png", dpi=150)
    layout.removeLayoutItem(layout.itemById("watermark"))
    plain = _grey(layout, tmp_path / "plain.png", dpi=150)
    del layout, project, content, shared
    fill = round(255 - 0.15 * (255 - (0.299 * 0 + 0.587 * 114 + 0.114 * 178)))  # 15 % of #0072B2 on white
    on_fill = (np.abs(plain.astype(int) - fill) < 2) & (marked != plain)
    assert on_fill.mean() > 0.01
    tint, outline = np.percentile(marked[on_fill], [50, 5])
    assert _contrast(tint, fill) < 1.3  # by itself it could not be read
    assert _contrast(outline, fill) > 3
    assert np.mean(marked[on_fill] < outline + 10) > 0.05
    is_dark = (plain < 100) & (marked != plain)  # lines and figures below it are seen through it
    assert is_dark.sum() > 100 and marked[is_dark].max() < 110


def _contrast(one: float, other: float) -> float:
    """The contrast of two greys by WCAG 2.1's formulas of relative luminance (sRGB)."""
    light = [(value / 255 / 12.92) if value < 10 else ((value / 255 + 0.055) / 1.055) ** 2.4 for value in (one, other)]
    return (max(light) + 0.05) / (min(light) + 0.05)


def _is_tint(grey: np.ndarray) -> np.ndarray:
    """Whether a pixel is the watermark's grey on white: 18 % of 128 on white is 232."""
    return (grey > 222) & (grey < 240)


def _grey(layout, path: Path, dpi: int = 40) -> np.ndarray:
    """A page as it comes out of a grey printer."""
    from qgis.PyQt.QtGui import QImage

    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    QgsLayoutExporter(layout).exportToImage(str(path), settings)
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), dtype=np.uint8)
    return pixels.reshape(image.height(), image.bytesPerLine())[:, : image.width()]


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext (poppler-utils) is not installed")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_printed_sheet_says_it_in_reading_order(tmp_path, language):
    named = replace(ZONE, name=HOSTILE, names=())
    second = "fa" if language == "ar" else ""
    job = _job(tmp_path, (named, BUFFER, GATE), paper="A1", orientation="landscape", second_language=second)
    plan = plan_sheets(job.delimitation, job.options.sheets, sheet_arrangement())
    project, path = QgsProject(), tmp_path / "sheet.pdf"
    layout = _layout(job, plan, plan.sheets[1], project, language, second)
    write_geopdf(layout, path, DocumentInfo("t", language, language == "ar", DAY), plan.sheets[1])
    del layout, project
    drawn = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True).stdout
    text = unicodedata.normalize("NFKC", drawn.decode("utf-8"))
    assert "[% 1+1 %]" in text
    assert "<img src=x>" in text
    assert "Zones <b>of</b> a test" in text
    if language == "ar":
        read = "".join(character for character in text if not unicodedata.category(character).startswith("Cf"))
        assert "توقيعات الأطراف" in read
        assert "امضای طرف" in read
