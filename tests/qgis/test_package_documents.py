# SPDX-License-Identifier: GPL-2.0-or-later
"""The documents of a package: index, certificate, metadata, README, glossary; five languages, hostile texts."""

from __future__ import annotations

import base64
import csv
import importlib.util
import io
import json
import re
import shutil
import subprocess
import uuid
from dataclasses import replace
from datetime import date
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
import shapely
from lxml import etree
from pyproj import Geod
from qgis.PyQt.QtGui import QImage

from deesc_plugin.core.agreement import LimitOverride
from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.changes import Version
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.consent import Cut, divided
from deesc_plugin.core.delimitation import Delimitation, Feature, RecordedException, Reference
from deesc_plugin.core.errors import PackageError
from deesc_plugin.core.finding import Severity, found
from deesc_plugin.core.limit_overrides import with_overrides
from deesc_plugin.core.precedence import Precedence
from deesc_plugin.core.recorded import PUBLIC_DOMAIN, WORLD_MAP
from deesc_plugin.core.roles import Role
from deesc_plugin.core.rules import RULES
from deesc_plugin.core.saying import Count
from deesc_plugin.core.wording import RIGHT_TO_LEFT, Wording
from deesc_plugin.map_package.file_texts import file_text
from deesc_plugin.map_package.iso.quality import quality
from deesc_plugin.map_package.job import Job, PackagedFile
from deesc_plugin.map_package.languages import LANGUAGE_NAMES
from deesc_plugin.map_package.manifest import EDGES
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.pages.edition import editions
from deesc_plugin.map_package.pages.file_list import size_text
from deesc_plugin.map_package.pages.findings_tables import findings_table
from deesc_plugin.map_package.pages.html import Html, element, filled, html, table
from deesc_plugin.map_package.pages.index_page import index_page
from deesc_plugin.map_package.pages.reading import read_page
from deesc_plugin.map_package.parts import PARTS
from deesc_plugin.map_package.previous import Previous
from deesc_plugin.map_package.software import software
from deesc_plugin.paths import load_agreement, phrases, resources
from tests.core.drawings.consent import acts_of, body_of
from tests.english_words import english_in

LANGUAGES = ("en", "ru", "ar", "tr", "fa")
DAY = date(2017, 5, 27)
MINE = ("areas", "findings", "glossary", "certificate", "metadata", "verifier", "index", "readme")
LAST = {"manifest.json", "SHA256SUMS"}
HOSTILE = (
    '<img src="http://evil.example/x" onerror=alert(1)>',
    "=cmd()|'/c calc'!A1",
    "قرية \"الملاحظة\" / '1'",
    "x" * 300,
    "</style></title><script>document.title='owned'</script>",
    "]]><!-- &amp; {0} %s $title ${files}",
    "a\u202eb\u0007c",
)
TITLE = "Zones <b>\"1\" & '2'</b> / منطقة"

pytestmark = pytest.mark.usefixtures("qgis_app")


def _feature(kind: str, name: str, geometry: object, **fields: object) -> Feature:
    uid = str(uuid.uuid5(uuid.NAMESPACE_URL, f"documents/{kind}/{name}"))
    return Feature(
        uid, kind, **{"region": "idlib", "name": name, "party": "TR", "source": name, **fields}, geometry=geometry
    )


def _sample(names: tuple[str, ...]) -> Delimitation:
    """Illustrative squares in the agreement's theatre; no line of anything."""
    agreement = load_agreement("astana-2017")
    zone = _feature("zone", "Square 1", shapely.box(36.4, 35.6, 36.6, 35.8), names=(("ar", "المربع 1"),))
    strip = geodesic_buffer(zone.geometry, 2000.0, side="outside").geometry
    features = [
        zone,
        _feature("buffer_zone", "Strip 1", strip, zone=zone.uid, width_m=2000.0),
        _feature("safe_zone", "Haven 1", shapely.box(36.45, 35.65, 36.5, 35.7), zone=zone.uid, status="agreed"),
        *(_feature("checkpoint", name, shapely.Point(36.39, 35.61 + 0.01 * place)) for place, name in enumerate(names)),
    ]
    exceptions = (RecordedException("overlap.zone", "ab" * 32, HOSTILE[0], HOSTILE[1], date(2018, 1, 1)),)
    return Delimitation(agreement, tuple(features), Reference(HOSTILE[4], "none needed"), exceptions)


DRAWN = _sample(HOSTILE)


def _result(drawn: Delimitation) -> CheckResult:
    features = {feature.name: feature for feature in drawn.features}
    template = "{zone} has no checkpoint on its line."
    findings = [
        replace(found(Severity.ERROR, [features[name]], template, place=shapely.Point(36.5, 35.6), measured=7100.0,
                      limit=5000.0, unit="m", zone=features[name]), rule="checkpoint.each-zone", hash=f"{place:064x}")
        for place, name in enumerate(HOSTILE)
    ]  # fmt: skip
    accepted = found(Severity.ERROR, [features["Square 1"]], "Nobody translated {this}.", this=HOSTILE[4])
    findings.append(replace(accepted, rule="overlap.zone", hash="ab" * 32, state="excepted"))
    return CheckResult(fingerprint(drawn), DAY, tuple(entry.id for entry in RULES), tuple(findings))


def write(folder: Path, drawn: Delimitation = DRAWN, parts=MINE, **options) -> Job:
    """Write the documents alone, as the package does, each read again."""
    options = {"languages": LANGUAGES, "override_reason": "Asked for\nby <both> parties", **options}
    options = {"title": TITLE, "version": "1.0", "day": DAY, **options}
    job = Job(drawn, _result(drawn), PackageOptions(**options), folder)
    for entry in PARTS:
        if entry.id in parts:
            job.written.extend(entry.write(job))
            entry.reread(job)
    return job


@pytest.fixture(scope="module")
def job(tmp_path_factory, qgis_app):
    return write(tmp_path_factory.mktemp("documents") / "package")


def suffix(language: str) -> str:
    return "" if language == "en" else f"_{language}"


PAGES = [
    (path.format(suffix(language)), language)
    for path in ("index{}.html", "checks/certificate{}.html")
    for language in LANGUAGES
]


class Outline(HTMLParser):
    """The elements of a page with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)

    def named(self, *tags: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag in tags]


def outline(job: Job, name: str) -> Outline:
    return Outline((job.folder / name).read_text("utf-8"))


# ---- pages


@pytest.mark.parametrize(("name", "language"), PAGES)
def test_a_page_says_its_language_its_direction_and_leads_to_the_others(job, name, language):
    page = outline(job, name)
    [root] = page.named("html")
    assert root == {"lang": language, "dir": "rtl" if language in RIGHT_TO_LEFT else "ltr"}
    links = {(one["hreflang"], one["href"]) for one in page.named("a") if "hreflang" in one}
    stem = Path(name).stem.split("_")[0]
    assert links == {(code, f"{stem}{suffix(code)}.html") for code in LANGUAGES}
    assert [one["hreflang"] for one in page.named("a") if one.get("aria-current") == "page"] == [language]
    assert all(word in page.words for word in LANGUAGE_NAMES.values())


@pytest.mark.parametrize(("name", "language"), PAGES)
def test_every_link_leads_to_a_file_of_the_package(job, name, language):
    there = {path.relative_to(job.folder).as_posix() for path in job.folder.rglob("*") if path.is_file()} | LAST
    anchors = {one["id"] for _, one in outline(job, name).elements if "id" in one}
    for link in outline(job, name).named("a"):
        target = unquote(link["href"])
        if target.startswith("#"):
            assert target[1:] in anchors
        else:
            assert (Path(name).parent / target).as_posix() in there


def test_the_index_leads_to_every_file_with_its_size(job):
    links = {unquote(one["href"]) for one in outline(job, "index_ar.html").named("a")}
    assert {path.relative_to(job.folder).as_posix() for path in job.folder.rglob("*") if path.is_file()} | LAST <= links
    size = (job.folder / "tables" / "glossary.csv").stat().st_size
    assert f'<bdi dir="ltr">{-(-size // 1000)} kB</bdi>' in (job.folder / "index.html").read_text("utf-8")
    assert [size_text(size) for size in (1, 1000, 1001, 999_001, 2_500_000)] == [
        "1 kB",
        "1 kB",
        "2 kB",
        "1.0 MB",
        "2.5 MB",
    ]


@pytest.mark.parametrize(("name", "language"), PAGES)
def test_a_page_loads_runs_and_sends_nothing(job, name, language):
    page = outline(job, name)
    assert not page.named("script", "iframe", "object", "embed", "form", "input", "base", "video", "audio", "source")
    for tag, attributes in page.elements:
        assert not [attribute for attribute in attributes if attribute.startswith("on") or attribute == "style"]
        for attribute in ("src", "href", "action", "poster", "srcset", "background"):
            address = attributes.get(attribute) or ""
            assert re.match(r"data:(,|image/png;base64,)|[\w#./%-]*$", address), (tag, address)
    [style] = re.findall(r"<style>(.*?)</style>", (job.folder / name).read_text("utf-8"), re.DOTALL)
    assert not re.search(r"url\(|@import|https?:", style)
    [policy] = [one["content"] for one in page.named("meta") if one.get("http-equiv") == "Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize(("name", "language"), PAGES)
def test_a_page_can_be_used_without_eyes_or_mouse(job, name, language):
    page = outline(job, name)
    assert [tag for tag, _ in page.elements if tag in ("h1", "main", "header", "footer")].count("h1") == 1
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:]))
    assert all(one.get("scope") in ("col", "row") for one in page.named("th"))
    assert len(page.named("caption")) == len(page.named("table"))
    assert all(one.get("alt") for one in page.named("img"))
    assert page.named("a")[0]["href"] == "#content"
    tables = [one for one in page.named("div") if one.get("class") == "scroll"]
    assert len(tables) == len(page.named("table"))
    assert all(one["tabindex"] == "0" and one["aria-label"] and one["role"] == "group" for one in tables)
    written = (job.folder / name).read_text("utf-8")
    headings = dict(re.findall(r'<h2 id="([^"]+)">(.*?)</h2>', written))
    landmarks = [headings[one["aria-labelledby"]] for one in page.named("section")]
    landmarks += [one["aria-label"] for one in page.named("nav")]
    assert len(landmarks) == len(set(landmarks))
    identifiers = [one["id"] for _, one in page.elements if "id" in one]
    assert len(identifiers) == len(set(identifiers))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_says_what_a_reader_must_know(job, language):
    text = " ".join("".join(outline(job, f"index{suffix(language)}.html").words).split())
    agreement = DRAWN.agreement
    assert TITLE in text
    assert job.result.fingerprint in text
    assert agreement.title.in_language(language) in text
    assert agreement.instrument.in_language(language) in text
    assert agreement.disclaimer.in_language(language) in text
    assert all(party.official.in_language(language) in text for party in agreement.parties)
    assert all(kind.name.in_language(language) in text for kind in agreement.kinds if kind.id != "observation_post")
    assert phrases("documents", language)("edges") in text
    assert phrases("documents", language)("status.draft") in text
    assert "Asked for" in text
    assert "by <both> parties" in text
    assert "2018-01-01" in text  # until when the exception holds
    assert "python3 -I verify.py" in text
    assert "sha256sum -c SHA256SUMS" in text


def _pictures(job: Job, name: str) -> list[tuple[str, bytes]]:
    return [
        (one["alt"], base64.b64decode(one["src"].removeprefix("data:image/png;base64,")))
        for one in outline(job, name).named("img")
    ]


def test_the_overview_is_inside_the_page_and_says_what_it_shows(job):
    [(alternative, picture)] = _pictures(job, "index.html")
    assert alternative == f"Overview map: {TITLE}"
    image = QImage.fromData(picture, "PNG")
    assert image.width() == 840
    colours = {image.pixelColor(x, y).name() for x in range(0, 840, 3) for y in range(0, image.height(), 3)}
    assert "#ffffff" in colours
    assert len(colours) > 5  # outlines, fills and hatching


def test_several_regions_have_a_picture_each(tmp_path):
    further = _feature("zone", "Square 2", shapely.box(36.7, 34.8, 36.8, 34.9), region="homs")
    drawn = Delimitation(DRAWN.agreement, (*_sample(()).features, further))
    job = Job(drawn, CheckResult(fingerprint(drawn), DAY, (), ()), PackageOptions("T", "1", DAY), tmp_path)
    list(PARTS["index"].write(job))
    pictures = _pictures(job, "index.html")
    assert [alternative for alternative, _ in pictures] == [
        f"Overview map: {name}" for name in ("T", "Idlib", "North of Homs")
    ]
    assert len({picture for _, picture in pictures}) == 3


def test_without_anything_drawn_there_is_no_picture(tmp_path):
    drawn = Delimitation(DRAWN.agreement, (replace(DRAWN.features[0], geometry=None),))
    job = Job(drawn, CheckResult(fingerprint(drawn), DAY, (), ()), PackageOptions("T", "1", DAY), tmp_path)
    list(PARTS["index"].write(job))
    assert _pictures(job, "index.html") == []


def test_areas_are_those_of_the_table(job):
    rows = list(csv.DictReader(io.StringIO((job.folder / "tables" / "areas.csv").read_text("utf-8"))))
    text = (job.folder / "index.html").read_text("utf-8")
    assert len(rows) == 3
    for row in rows:
        assert f'<bdi dir="ltr">{float(row["area_km2"]):.2f}</bdi>' in text


def test_an_area_that_cannot_be_measured_is_in_no_sum_and_the_index_says_so(tmp_path):
    """The bow tie's halves have opposite signs: summed as they are they come to nearly nothing."""
    bow = shapely.Polygon([(36.4, 35.6), (36.5, 35.7), (36.5, 35.6), (36.4, 35.7)])
    features = [
        _feature("safe_zone", "Sound", shapely.box(36.45, 35.65, 36.5, 35.7)),
        _feature("safe_zone", "Bow", bow, names=(("ru", "Бант"),)),
        _feature("zone", "Bow alone", bow),
    ]
    drawn = replace(DRAWN, features=tuple(features))
    options = PackageOptions("", "1", DAY, languages=("en", "ru"))
    job = Job(drawn, _result(DRAWN), options, tmp_path)
    english, russian = (Outline(index_page(one, [])) for one in editions(job))
    sound = abs(Geod(ellps="WGS84").geometry_area_perimeter(features[0].geometry)[0]) / 1e6
    at = english.words.index(f"{sound:.2f}")
    assert english.words[at - 1 : at + 3] == ["2", f"{sound:.2f}", "not measurable (invalid): ", "1"]
    assert english.words.count("not measurable (invalid): ") == 2
    assert {"Bow", "Bow alone"} <= set(english.words)
    assert {"Бант", "Bow alone"} <= set(russian.words)


def test_findings_are_said_in_the_pages_language_and_marked_where_they_are_not(job):
    russian = (job.folder / "index_ru.html").read_text("utf-8")
    assert "нет контрольно-пропускного пункта" in russian or "контрольно-пропускн" in russian
    assert '<span lang="en" dir="ltr">Nobody translated ' in russian
    assert '<span lang="en"' not in (job.folder / "index.html").read_text("utf-8")


def test_findings_name_regions_and_count_in_the_pages_language(tmp_path):
    template = "The region {region} has no buffer zone yet, so it is not known whether its {points} stand in one."
    region, points = DRAWN.agreement.region_wording("homs"), Count(3, "point", "points")
    late = found(Severity.NOTE, (), template, measured=33.0, limit=1.5, unit="days", region=region, points=points)
    result = CheckResult(fingerprint(DRAWN), DAY, (), (replace(late, rule="post.in-buffer"),))
    options = PackageOptions(TITLE, "1.0", DAY, languages=LANGUAGES)
    said = {}
    for edition in editions(Job(DRAWN, result, options, tmp_path)):
        said[edition.language] = Outline(str(findings_table(edition))).words
    assert all("homs" not in words for words in said.values())
    assert "North of Homs" in said["en"]
    assert "33 days" in said["en"]
    assert "33 дня" in said["ru"]  # few: ends in 3, and not in 13
    assert "33 يومًا" in said["ar"]  # many: 11 to 99
    assert {"شمال حمص", "3 نقاط"} <= set(said["ar"])
    assert "33 gün" in said["tr"]
    assert "33 روز" in said["fa"]
    assert all("1.5 days" in words for words in said.values())  # what no language counts in


def test_findings_name_features_and_write_units_in_the_pages_language(tmp_path):
    template = "{zone} has no checkpoint on its line."
    zone = replace(DRAWN.features[0], name="Square 1", names=(("ar", "المربع 1"), ("ru", "Квадрат 1")))
    drawn = replace(DRAWN, features=(zone,))
    bare = found(Severity.ERROR, (zone,), template, measured=7.1, limit=5.0, unit="km", zone=zone)
    options = PackageOptions(TITLE, "1.0", DAY, languages=LANGUAGES)
    result = CheckResult(fingerprint(drawn), DAY, (), (replace(bare, rule="checkpoint.each-zone"),))
    said = {}
    for edition in editions(Job(drawn, result, options, tmp_path)):
        said[edition.language] = Outline(str(findings_table(edition))).words
    assert {"Square 1", "7.1 km", "5 km"} <= set(said["en"])
    assert {"Квадрат 1", "7.1 км", "5 км"} <= set(said["ru"])
    assert {"المربع 1", "7.1 كم"} <= set(said["ar"])
    assert {"Square 1", "7.1 کیلومتر"} <= set(said["fa"])  # no Persian name
    assert "Square 1" not in said["ru"] + said["ar"]


@pytest.mark.parametrize(
    ("part_id", "is_source"),
    [("sheets", True), ("areas", False), ("annex", True), ("settlements", True), ("workbook", True)],
)
def test_the_gazetteer_is_a_source_of_a_package_that_lists_settlements(tmp_path, part_id, is_source):
    job = Job(DRAWN, _result(DRAWN), PackageOptions(TITLE, "1.0", DAY), tmp_path)
    assert job.gazetteer is not None
    job.written.append(PackagedFile(f"{part_id}.x", part_id))
    [edition] = editions(job)
    assert any("GeoNames" in said for _, said in edition.sources) == is_source
    stated = {heading: said for heading, said in edition.sources if part_id == "sheets"}
    if stated:  # every source with its licence, and the day of the world map's file
        assert re.fullmatch(
            r"Natural Earth, as carried by QGIS, 20\d\d-\d\d-\d\d, public domain", stated["Ground of the maps"]
        )
        assert stated["Names of countries"].startswith("Unicode CLDR, ")


def test_the_edges_are_stated_as_the_manifest_states_them():
    assert phrases("documents", "en")("edges") == EDGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_certificate_states_rules_limits_measurements_overlaps_and_software(job, language):
    page = outline(job, f"checks/certificate{suffix(language)}.html")
    text = " ".join("".join(page.words).split())
    say = phrases("documents", language)
    assert all(entry.id in text for entry in RULES)
    assert say("certificate.scope") in text
    assert say("verdict.exact") in text
    assert say("allowed") in text  # the safe zone inside its zone
    assert all(version in text for version in software().values())
    assert job.result.fingerprint in text
    # the buffer was made to 0.1 m; the meter of the certificate finds no more than that
    deviations = [float(number) for number in re.findall(r"[+-]\d\.\d{3}(?=[+-–])", text)]
    assert deviations
    assert max(map(abs, deviations)) <= 0.1


def test_a_rule_that_was_not_applied_is_named(tmp_path):
    job = Job(DRAWN, replace(_result(DRAWN), rules=("geometry.valid",)), PackageOptions(TITLE, "1", DAY), tmp_path)
    list(PARTS["certificate"].write(job))
    assert phrases("documents", "en")("rules.left_out") in "".join(outline(job, "checks/certificate.html").words)


def test_a_limit_of_the_workspaces_own_stands_beside_the_agreements_with_its_reason(tmp_path):
    own = LimitOverride("geometry.short-edge", "length", 2.5, "Old maps; commission of 3 May")
    drawn = replace(DRAWN, agreement=with_overrides(DRAWN.agreement, (own,)))
    job = Job(drawn, replace(_result(drawn)), PackageOptions(TITLE, "1", DAY, languages=("tr",)), tmp_path)
    list(PARTS["certificate"].write(job))
    text = "".join(outline(job, "checks/certificate.html").words)
    assert "2.5 m: en kısa kenar; anlaşmadaki 1 m yerine; gerekçe: Old maps; commission of 3 May" in text


# ---- hostile texts


@pytest.mark.parametrize(("name", "language"), PAGES)
def test_hostile_names_are_text_on_pages_and_nothing_else(job, name, language):
    page = outline(job, name)
    text = "".join(page.words)
    for hostile in HOSTILE[:-1]:
        assert hostile in text
    assert "a[U+202E]b[U+0007]c" in text
    assert not re.search("[\u202a-\u202e\x00-\x08]", text)
    assert not page.named("img", "b") or all(one.get("src", "data:").startswith("data:") for one in page.named("img"))


def test_hostile_names_are_harmless_in_tables(job):
    with (job.folder / "checks" / "findings.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "@")) or re.match(r"[+-](?!\d)", cell)]
    assert any(HOSTILE[0] in cell for row in rows for cell in row)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readme_holds_one_line_a_title_and_nothing_hidden(job, language):
    text = (job.folder / "README.txt").read_text("utf-8")
    assert len(text.split("=" * 118)) == len(LANGUAGES)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08]", text)
    assert "$" not in text.replace("$title ${files}", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readme_says_near_its_top_that_there_are_errors_and_why_it_was_made_all_the_same(job, tmp_path, language):
    top = _tops(job)[language]
    assert phrases("documents", language)("override") in top
    assert f"({len(HOSTILE)})" in top  # one open error for each name; the accepted one is none
    assert "Asked for" in top
    assert "by <both> parties" in top
    clean = write(tmp_path / "clean", parts=("readme",), override_reason="")
    assert phrases("documents", language)("override") not in _tops(clean)[language]


def _tops(job: Job) -> dict[str, str]:
    """The first ten lines of the README in each language."""
    texts = (job.folder / "README.txt").read_text("utf-8").split("\n\n" + "=" * 118 + "\n\n")
    return {
        language: "\n".join(text.replace("\u200f", "").splitlines()[:10]) for language, text in zip(LANGUAGES, texts)
    }


ORDERS = {
    "en": ("annex A", "annex B", "data/delimitation.gpkg", "map sheets", "every other file"),
    "ru": ("приложение A", "приложение B", "data/delimitation.gpkg", "листы карты", "любой другой файл"),
    "ar": ("الملحق A", "الملحق B", "data/delimitation.gpkg", "لوحات الخريطة", "أي ملف آخر"),
    "tr": ("Ek A", "Ek B", "data/delimitation.gpkg", "harita paftaları", "diğer bütün dosyalar"),
    "fa": ("پیوست A", "پیوست B", "data/delimitation.gpkg", "برگ‌های نقشه", "هر پروندهٔ دیگر"),
}
"""What prevails over what, as each language calls it."""


def _order_in(text: str, language: str) -> list[str]:
    """The documents behind the numbers (1) to (5), by what each is called in that language."""
    numbered = re.search(r"\(1\)(.+?)[;؛] ?\(2\)(.+?)[;؛] ?\(3\)(.+?)[;؛] ?\(4\)(.+?)[;؛] ?\(5\)([^.]+)", text)
    return [name for place in numbered.groups() for name in ORDERS[language] if name in place]


@pytest.mark.parametrize("language", LANGUAGES)
def test_which_document_prevails_stands_in_readme_and_certificate_as_the_packages_own_rule(job, language):
    readme = (job.folder / "README.txt").read_text("utf-8").split("=" * 118)[LANGUAGES.index(language)]
    certificate = "".join(outline(job, f"checks/certificate{suffix(language)}.html").words)
    for stated in (readme, certificate):
        text = " ".join(stated.replace("\u200f", "").split())
        assert _order_in(text, language) == list(ORDERS[language])
        assert phrases("documents", language)("precedence.own") in text
        assert phrases("documents", language)("verify.unproven") in text
    assert phrases("documents", language)("verify.unproven") in _tops(job)[language]  # on its first page


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_article_of_the_agreement_stands_with_its_source_and_its_languages(tmp_path, language):
    article = Precedence(
        ("sheets", "description", "turning_points", "data"), ("en", "ru"), "ru", Wording((("en", "Article 9."),))
    )
    drawn = replace(DRAWN, agreement=replace(DRAWN.agreement, precedence=article))
    written = write(tmp_path, drawn, ("readme",), languages=(language,))
    text = " ".join((written.folder / "README.txt").read_text("utf-8").replace("\u200f", "").split())
    a, b, data, sheets, others = ORDERS[language]
    assert _order_in(text, language) == [sheets, b, a, data, others]
    say = phrases("documents", language)
    assert say("precedence.own") not in text
    assert say("precedence.agreed", source="Article 9") in text
    assert re.search(f"{say('language.en')}[,،] {say('language.ru')}", text)
    assert say("precedence.prevailing", language=say("language.ru")) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_sources_state_differently_stands_with_its_source_in_readme_and_index(job, language):
    readme = (job.folder / "README.txt").read_text("utf-8").split("=" * 118)[LANGUAGES.index(language)]
    readme = " ".join(readme.replace("\u200f", "").split())
    index = outline(job, f"index{suffix(language)}.html").words
    say = phrases("documents", language)
    for claim in DRAWN.agreement.claims:
        topic, value = claim.topic.in_language(language), claim.value.in_language(language)
        source = say(f"source.{claim.source.nature}", source=claim.source.name.in_language(language))
        assert {topic, value, source} <= set(index)
        assert f"{topic}: {value}" in readme
        assert source in readme
    used = say("claims.used")
    # five subjects, of each two statements and one that the profile goes by; once in the note, and at one deadline
    assert len(DRAWN.agreement.claims) == 10
    assert (readme.count(used), "".join(index).count(used)) == (6, 7)
    assert say("source.report", source="|").strip("|") not in readme.split(say("claims"))[0]
    assert {"2017-05-06", "2017-05-27", "2017-06-04"} <= set(index)


@pytest.fixture(scope="module")
def plain(tmp_path_factory, qgis_app):
    """The documents of a square without a word for a name, from the sources that the program itself records."""
    square = shapely.box(36.4, 35.6, 36.6, 35.8)
    zone = Feature(str(uuid.UUID(int=7)), "zone", "idlib", "Q7", "TR", "proposed", square, source="illustrative")
    drawn = Delimitation(load_agreement("astana-2017"), (zone,), Reference(str(WORLD_MAP), str(PUBLIC_DOMAIN), ()))
    result = CheckResult(fingerprint(drawn), DAY, tuple(entry.id for entry in RULES), ())
    made = Job(drawn, result, PackageOptions("", "1.0", DAY, languages=LANGUAGES), tmp_path_factory.mktemp("plain"))
    for entry in PARTS:
        if entry.id in MINE:
            made.written.extend(entry.write(made))
    return made


NAMES_OF_FILES = re.compile(r"[\w-]+(?:/[\w-]+)*\.[a-z]{2,4}(?![a-z])|\b(?:SHA256SUMS|PACKAGE)\b")
RECORDED = frozenset(
    {"python", "sum", "verify", "sha", "Natural", "Earth", "GeoNames", "org", "Python", "English", "ISO", "GIS", "csv"}
)
"""Commands, and what is called so in every language."""


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("page", ["index", "certificate", "README"])
def test_no_english_is_left_in_documents_of_another_language(plain, language, page):
    if page == "README":
        text = (plain.folder / "README.txt").read_text("utf-8").split("=" * 118)[LANGUAGES.index(language)]
        text = text.split(phrases("documents", language)("files"))[0]
    else:
        path = {"index": "index", "certificate": "checks/certificate"}[page]
        text = read_page(plain, f"{path}{suffix(language)}.html").text
    assert english_in(NAMES_OF_FILES.sub(" ", text), language, RECORDED) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Buffer zone: “security zone”; “observation post”; “checkpoint”. Source: Text of the memo"),
        ("ru", "«зона деэскалации»; Буферная зона: «полоса безопасности». Источник: Текст меморандума"),
        ("tr", "Tampon bölge: “güvenlikli bölge”; “gözlem noktası”; “kontrol noktası”. Kaynak: Türkiye Cumhuriyeti"),
        ("ar", "بهذه اللغة: «منطقة خفض التصعيد»؛ منطقة عازلة: «منطقة أمنية»"),
        ("fa", "شناخته نیست: «منطقه کاهش تنش»؛ منطقه حائل: «منطقه امنیتی»"),
    ],
)
def test_the_readme_has_the_instruments_own_terms_and_says_which_are_translated(job, language, said):
    readme = (job.folder / "README.txt").read_text("utf-8").split("=" * 118)[LANGUAGES.index(language)]
    readme = " ".join(readme.replace("\u200f", "").split())
    assert said in readme
    is_translated = phrases("documents", language)("terms.translated", terms="").split(":")[0] in readme
    assert is_translated == (language in ("ru", "ar", "fa"))  # no public Russian text of posts and checkpoints was seen


def test_a_reason_without_an_error_is_no_export_in_spite_of_one(tmp_path):
    options = PackageOptions(TITLE, "1.0", DAY, override_reason="Just in case")
    clean = Job(DRAWN, CheckResult(fingerprint(DRAWN), DAY, (), ()), options, tmp_path)
    list(PARTS["readme"].write(clean))
    assert "in spite of" not in (tmp_path / "README.txt").read_text("utf-8")


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT & set(LANGUAGES)))
def test_every_line_of_a_paragraph_from_the_right_begins_there(job, language):
    text = (job.folder / "README.txt").read_text("utf-8").split("=" * 118)[LANGUAGES.index(language)]
    lines = text[text.index(phrases("documents", language)("claims")) :].split("\n\n")[0].splitlines()[1:]
    assert len(lines) > 11
    assert all(line.startswith("\u200f") for line in lines)


def test_names_that_templates_would_fill_in_stay_as_they_are():
    assert filled("{name} is {size}.", name="{size}", size=Html("<b>1</b>")) == "<bdi>{size}</bdi> is <b>1</b>."
    assert html("a <b>\nc & d") == "a &lt;b&gt;<br>c &amp; d"
    assert (
        element("p", "<i>", Html("<i>"), title='"\n<', hidden=True, lang=None)
        == '<p title="&quot; &lt;" hidden>&lt;i&gt;<i></p>'
    )
    assert Html("<b>") + "<" == "<b>&lt;"
    assert table("<c>", ["<h>"], [["<d>", "<e>"]], numeric=(1,)).count("&lt;") == 5


# ---- Chromium


def _chromium() -> str:
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("there is no Chromium here")
    return program


def _browse(page: Path, scratch: Path) -> tuple[list[str], set[str], Path]:
    """What a headless browser says to its console, what it asks for, and what it draws."""
    log, picture = scratch / "net.json", scratch / "page.png"
    options = [f"--disable-{name}" for name in ("gpu", "quic", "background-networking", "component-update", "sync")]
    options += ["--headless", "--no-sandbox", "--no-first-run", "--enable-logging=stderr", "--v=0"]
    options.append("--host-resolver-rules=MAP * ~NOTFOUND")
    done = subprocess.run(
        [_chromium(), *options, f"--user-data-dir={scratch / 'profile'}", f"--log-net-log={log}",
         "--window-size=1000,1400", f"--screenshot={picture}", page.as_uri()],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert picture.is_file(), done.stderr[-2000:]
    events = json.loads(log.read_text("utf-8", "replace"))["events"]
    asked = [event["params"] for event in events if {"url", "initiator"} <= event.get("params", {}).keys()]
    requested = {one["url"] for one in asked if one["initiator"] != "not an origin"}  # which the browser's own have
    return [line for line in done.stderr.splitlines() if "CONSOLE" in line], requested, picture


@pytest.mark.parametrize("name", ["index.html", "index_fa.html", "checks/certificate_ar.html"])
def test_a_browser_shows_it_in_a_moved_folder_without_a_message_or_a_request(job, name, tmp_path):
    moved = Path(shutil.copytree(job.folder, tmp_path / "moved ü {0}"))
    messages, requested, picture = _browse(moved / name, tmp_path)
    assert messages == []
    assert requested == set()
    assert picture.stat().st_size > 20_000  # a blank page of that size has 8 kB


def test_the_browsers_messages_and_requests_would_be_noticed(tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<script>console.log('noticed')</script><img src='http://127.0.0.1:9/x.png'>", "utf-8")
    messages, requested, _ = _browse(page, tmp_path)
    assert len(messages) == 1
    assert requested == {"http://127.0.0.1:9/x.png"}


def test_a_page_that_somebody_put_a_script_into_does_not_run_it(job, tmp_path):
    """The page's own policy holds it."""
    page = tmp_path / "page.html"
    text = (job.folder / "index.html").read_text("utf-8")
    page.write_text(text.replace("</main>", "<script>document.title</script><style>p{}</style></main>"), "utf-8")
    messages, _, _ = _browse(page, tmp_path)
    assert len(messages) == 2
    assert all("Content Security Policy" in message for message in messages)


# ---- metadata

GMD = {
    "gmd": "http://www.isotc211.org/2005/gmd",
    "gco": "http://www.isotc211.org/2005/gco",
    "gml": "http://www.opengis.net/gml/3.2",
}


@pytest.fixture(scope="module")
def record(job):
    return etree.parse(str(job.folder / "metadata" / "metadata.xml"))


@pytest.fixture(scope="module")
def schema():
    found = importlib.util.find_spec("pycsw")
    if found is None:
        pytest.skip("pycsw, which carries the schemas of ISO 19139, is not installed")
    profile = Path(found.submodule_search_locations[0]) / "plugins" / "profiles" / "apiso" / "schemas" / "ogc"
    return etree.XMLSchema(etree.parse(str(profile / "iso" / "19139" / "20070417" / "gmd" / "gmd.xsd")))


def _at(record, path: str) -> list[str]:
    return [node.text or "" for node in record.iterfind(path, GMD)]


def test_the_metadata_are_valid_by_the_standards_schema(record, schema):
    schema.assertValid(record)
    broken = etree.fromstring(etree.tostring(record).replace(b"gmd:dateStamp", b"gmd:datestamp"))
    assert not schema.validate(broken)
    without = etree.fromstring(etree.tostring(record))
    without.remove(without.find("gmd:contact", GMD))
    for contact in without.findall("gmd:contact", GMD):
        without.remove(contact)
    assert not schema.validate(without)


def test_the_metadata_say_what_the_package_is(record, job):
    identification = "gmd:identificationInfo/gmd:MD_DataIdentification/"
    citation = f"{identification}gmd:citation/gmd:CI_Citation/"
    assert _at(record, f"{citation}gmd:title/gco:CharacterString") == [TITLE]
    assert _at(record, f"{citation}gmd:edition/gco:CharacterString") == ["1.0"]
    assert _at(record, f"{citation}gmd:editionDate/gco:Date") == ["2017-05-27"]
    own = uuid.uuid5(uuid.NAMESPACE_URL, f"deesc-fingerprint/1:{job.result.fingerprint}")
    codes = _at(record, f"{citation}gmd:identifier/gmd:MD_Identifier/gmd:code/gco:CharacterString")
    assert codes == [str(own), f"deesc-fingerprint/1:{job.result.fingerprint}"]
    names = ["Islamic Republic of Iran", "Russian Federation", "Republic of Turkey"]
    assert _at(record, "gmd:contact//gmd:organisationName/gco:CharacterString") == names
    assert _at(record, f"{identification}gmd:pointOfContact//gmd:organisationName/gco:CharacterString") == names[2:]
    assert _at(record, "gmd:referenceSystemInfo//gmd:code/gco:CharacterString") == ["4326"]
    limits = _at(record, f"{identification}gmd:resourceConstraints//gmd:useLimitation/gco:CharacterString")
    assert limits == [str(DRAWN.agreement.disclaimer)]
    assert not record.findall(".//gmd:MD_SecurityConstraints", GMD)  # no classification is invented
    assert not record.findall(".//gmd:CI_Address", GMD)


def test_titles_and_abstract_stand_in_every_language(record):
    locales = {one.get("id") for one in record.iterfind("gmd:locale/gmd:PT_Locale", GMD)}
    assert locales == {f"locale-{language}" for language in LANGUAGES}
    used = {one.get("locale") for one in record.iterfind(".//gmd:LocalisedCharacterString", GMD)}
    assert used == {f"#locale-{language}" for language in LANGUAGES if language != "en"}
    abstract = record.find(".//gmd:abstract", GMD)
    said = {one.get("locale"): one.text for one in abstract.iterfind(".//gmd:LocalisedCharacterString", GMD)}
    assert said["#locale-ru"].startswith("Границы, начерченные по соглашению «Зоны деэскалации в Сирии")
    assert "منطقة" in said["#locale-ar"] or "مناطق" in said["#locale-ar"]


def test_extent_and_term_are_those_of_the_delimitation(record):
    sides = ("westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude")
    west, south, east, north = (float(_at(record, f".//gmd:{side}/gco:Decimal")[0]) for side in sides)
    # 2000 m by the radii of curvature: 0.018025 degrees to the north at 35.8, 0.0221 to the east at 35.7
    assert (west, east) == pytest.approx((36.4 - 0.02213, 36.6 + 0.02213), abs=6e-5)
    assert (south, north) == pytest.approx((35.6 - 0.018025, 35.8 + 0.018025), abs=6e-5)
    assert _at(record, ".//gml:TimePeriod/gml:beginPosition") == ["2017-05-05"]
    assert _at(record, ".//gml:TimePeriod/gml:endPosition") == ["2017-11-04"]


def test_each_rule_is_a_report_that_is_passed_or_not(record):
    passed = {
        report.findtext("*/gmd:nameOfMeasure/gco:CharacterString", None, GMD): report.findtext(
            ".//gmd:pass/gco:Boolean", None, GMD
        )
        for report in record.iterfind(".//gmd:report", GMD)
    }
    assert {rule for rule, verdict in passed.items() if verdict is not None} == {entry.id for entry in RULES}
    assert passed["checkpoint.each-zone"] == "false"
    assert passed["overlap.zone"] == "true"  # its only error is accepted
    assert passed["geometry.valid"] == "true"
    sources = _at(record, ".//gmd:LI_Source/gmd:description/gco:CharacterString")
    assert f"TR: {HOSTILE[0]}" in sources
    assert any(HOSTILE[4] in source for source in sources)


def test_a_rule_passes_without_open_errors_and_warnings_alone(tmp_path):
    severities = {"overlap.zone": Severity.WARNING, "post.spacing": Severity.NOTE, "term.in-force": Severity.WARNING}
    findings = [replace(found(one, (), "Something."), rule=rule) for rule, one in severities.items()]
    findings[-1] = replace(findings[-1], state="excepted")
    result = CheckResult(fingerprint(DRAWN), DAY, tuple(severities), tuple(findings))
    text = quality(Job(DRAWN, result, PackageOptions(TITLE, "1.0", DAY), tmp_path))
    verdicts = re.findall(r"<gmd:pass>.*?>(true|false)<", text)
    assert dict(zip(severities, verdicts)) == {
        "overlap.zone": "false",
        "post.spacing": "true",
        "term.in-force": "true",  # accepted
    }


def test_what_xml_cannot_hold_is_replaced_in_the_metadata(record):
    sources = _at(record, ".//gmd:LI_Source/gmd:description/gco:CharacterString")
    assert any("\ufffd" in source or "[U+0007]" in source for source in sources)


def test_a_delimitation_without_a_drawn_feature_has_the_agreements_theatre_for_extent(tmp_path, schema):
    drawn = Delimitation(DRAWN.agreement, (replace(DRAWN.features[0], geometry=None),))
    job = Job(drawn, CheckResult(fingerprint(drawn), DAY, (), ()), PackageOptions("T", "1", DAY), tmp_path)
    list(PARTS["metadata"].write(job))
    PARTS["metadata"].reread(job)
    record = etree.parse(str(tmp_path / "metadata" / "metadata.xml"))
    schema.assertValid(record)
    assert _at(record, ".//gmd:westBoundLongitude/gco:Decimal") == ["35.4000000"]


def test_without_a_title_each_document_has_the_agreements_in_its_own_language(tmp_path):
    job = write(tmp_path, title="", parts=(*MINE, "description"))
    titles = dict(DRAWN.agreement.title.texts)
    for language in LANGUAGES:
        index = (job.folder / f"index{suffix(language)}.html").read_text("utf-8")
        assert [unescape(heading) for heading in re.findall("<h1>(.*?)</h1>", index)] == [titles[language]]
        assert (titles["en"] in index) == (language == "en")
        certificate = (job.folder / "checks" / f"certificate{suffix(language)}.html").read_text("utf-8")
        assert (titles["en"] in certificate) == (language == "en")
        readme = (job.folder / "README.txt").read_text("utf-8").split("=" * 118)[LANGUAGES.index(language)]
        assert readme.strip().splitlines()[0].strip("\u200f") == titles[language]
        described = (job.folder / "tables" / f"boundary_description_{language}.txt").read_text("utf-8")
        assert described.count(titles[language]) == 1
    record = etree.parse(str(job.folder / "metadata" / "metadata.xml")).getroot()
    citation = record.find(".//gmd:identificationInfo//gmd:CI_Citation", GMD)
    assert citation.find("gmd:alternateTitle", GMD) is None
    said = {one.get("locale"): one.text for one in citation.iterfind("gmd:title//gmd:LocalisedCharacterString", GMD)}
    assert said == {f"#locale-{language}": titles[language] for language in LANGUAGES if language != "en"}


def test_the_instrument_is_named_in_the_language_of_the_document(job):
    names = {language: DRAWN.agreement.instrument.in_language(language) for language in LANGUAGES}
    assert len(set(names.values())) == len(LANGUAGES)
    readmes = (job.folder / "README.txt").read_text("utf-8").split("=" * 118)
    for language, readme in zip(LANGUAGES, readmes):
        index = " ".join("".join(outline(job, f"index{suffix(language)}.html").words).split())
        for text in (index, " ".join(readme.replace("\u200f", "").split())):
            assert [code for code, name in names.items() if name in text] == [language]


# ---- README and what files are


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readme_names_every_file_in_every_language(job, language):
    texts = (job.folder / "README.txt").read_text("utf-8").split("=" * 118)
    text = texts[LANGUAGES.index(language)]
    assert all(file.path in text for file in job.written)
    assert job.result.fingerprint in text
    assert DRAWN.agreement.title.in_language(language) in text
    assert phrases("documents", language)("status.draft") in text
    assert max(map(len, text.splitlines())) <= 120
    if language in RIGHT_TO_LEFT:
        lines = [line for line in text.splitlines() if re.search("[\u0600-\u06ff]", line)]
        assert len(lines) > 30
        assert all(line.startswith("\u200f") for line in lines)


SHEETS = tuple(
    f"sheets/{name}_ar.pdf"
    for name in (
        "01_index", "02_idlib-1", "annex_a_turning_points", "annex_b_description", "annex_c_posts", "annex_d_areas",
        "annex_e_settlements", "annex_f_changes", "annex_g_consent", "comparison_01_homs",
    )
)  # fmt: skip
COMPARED = ("tables/comparison.csv", "data/comparison.geojson")


@pytest.fixture(scope="module")
def every_file(tmp_path_factory, qgis_app):
    """The files of every part but those with sheets, which take long to draw, and of those the names."""
    printed = ("sheets", "annex", "comparison")
    drawn = replace(_sample(("Gate",)), exceptions=())
    stretches = divided(drawn, drawn.of_role(Role.ZONE), Cut.JUNCTIONS)
    drawn = replace(drawn, stretches=stretches, acts=acts_of([body_of(stretches[0], "TR", "agreed")]))
    earlier = replace(drawn, features=drawn.features[1:])
    previous = Previous("0.9", "2017-05-01", fingerprint(earlier), "d" * 64, Version("earlier.zip", earlier))
    options = PackageOptions("T", "1", DAY, languages=LANGUAGES, previous=previous)
    folder = tmp_path_factory.mktemp("every")
    job = Job(drawn, CheckResult(fingerprint(drawn), DAY, (), ()), options, folder)
    for entry in PARTS:
        if entry.id not in printed:
            job.written.extend(entry.write(job))
    assert {file.part for file in job.written} == {entry.id for entry in PARTS} - {*printed}
    return [*job.written, *(PackagedFile(name, "") for name in (*LAST, *SHEETS, *COMPARED))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_of_every_part_is_described_in_every_language(every_file, language):
    texts, english = phrases("files", language), phrases("files", "en")
    for file in every_file:
        said = file_text(replace(file, description=""), DRAWN.agreement, texts)
        assert said, f"{file.path} has no text in resources/wording/files.json"
        if language != "en":
            assert said != file_text(file, DRAWN.agreement, english), file.path


def test_each_kind_of_sheet_and_annex_is_told_apart():
    said = {file_text(PackagedFile(name, ""), DRAWN.agreement, phrases("files", "en")) for name in SHEETS}
    assert len(said) == len(SHEETS)


@pytest.mark.parametrize("path", ["data/{}.geojson", "data/shapefile/{}.shp"])
def test_points_have_no_edges_that_could_be_drawn_out(path):
    zones, posts = (
        file_text(PackagedFile(path.format(kind), "x"), DRAWN.agreement, phrases("files", "en"))
        for kind in ("zone", "checkpoint")
    )
    assert "edges drawn out" in zones
    assert posts.startswith("Checkpoints")
    assert "edge" not in posts


def test_a_kind_is_described_in_the_agreements_words_and_an_unknown_path_by_its_part():
    agreement = DRAWN.agreement
    said = file_text(PackagedFile("data/zone.geojson", "geojson"), agreement, phrases("files", "tr"))
    assert said.startswith("Gerginliği azaltma bölgeleri")
    assert file_text(PackagedFile("data/other.geojson", "x", "Mine"), agreement, phrases("files", "tr")) == "Mine"
    sheet = file_text(PackagedFile("sheets/03_idlib-1_ar.pdf", "sheets"), agreement, phrases("files", "en"))
    assert sheet == "Map sheet 03; language: العربية (GeoPDF)."


def test_a_language_asked_for_twice_counts_once_and_none_gives_english(tmp_path):
    job = write(tmp_path / "some", parts=("index", "readme"), languages=("tr", "tr"))
    assert sorted(path.name for path in job.folder.iterdir()) == ["README.txt", "index.html"]
    assert 'lang="tr"' in (job.folder / "index.html").read_text("utf-8")
    write(tmp_path / "none", parts=("readme",), languages=())
    assert "What this is" in (tmp_path / "none" / "README.txt").read_text("utf-8")


def test_the_glossary_of_the_package_is_the_glossary(job):
    rows = list(
        csv.DictReader(io.StringIO((job.folder / "tables" / "glossary.csv").read_bytes().decode("utf-8"), newline=""))
    )
    general = json.loads((resources() / "wording" / "glossary.json").read_text("utf-8"))
    read = {row["term"]: row for row in rows}
    named = [f"{kind}_in_instrument" for kind in ("zone", "buffer_zone", "observation_post", "checkpoint")]
    own = [*(kind.id for kind in DRAWN.agreement.kinds), *named, "guarantor", "working_group", "term"]
    assert list(read) == own + list(general)
    assert read["buffer_zone_in_instrument"]["ru"] == "полоса безопасности"
    assert read["buffer_zone_in_instrument"]["source"].endswith("; translation: this project (ar, fa)")
    assert read["unit"]["ru"] == "Провинция (мухафаза)"  # the agreement's word in the place of the general one
    del general["unit"]
    assert all({name: read[term][name] for name in texts} == texts for term, texts in general.items())


# ---- the same bytes, and faults


def test_the_same_bytes_in_another_folder_from_features_in_another_order(job, tmp_path):
    again = write(
        tmp_path / "again", Delimitation(DRAWN.agreement, DRAWN.features[::-1], DRAWN.reference, DRAWN.exceptions)
    )
    for file in job.written:
        assert (again.folder / file.path).read_bytes() == (job.folder / file.path).read_bytes(), file.path
        assert str(tmp_path.parent).encode() not in (again.folder / file.path).read_bytes()


@pytest.mark.parametrize(
    ("part_id", "name"),
    [
        ("index", "index_ru.html"),
        ("certificate", "checks/certificate_fa.html"),
        ("metadata", "metadata/metadata.xml"),
        ("glossary", "tables/glossary.csv"),
        ("readme", "README.txt"),
    ],
)
@pytest.mark.parametrize("share", [0, 0.5, 0.995])
def test_a_document_that_a_full_disk_cut_off_is_noticed(job, tmp_path, part_id, name, share):
    cut = replace(job, folder=Path(shutil.copytree(job.folder, tmp_path / "cut")))
    content = (cut.folder / name).read_bytes()
    (cut.folder / name).write_bytes(content[: int(share * len(content))])
    with pytest.raises(PackageError, match=re.escape(Path(name).name)):
        PARTS[part_id].reread(cut)
