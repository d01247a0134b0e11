# SPDX-License-Identifier: GPL-2.0-or-later
"""The map of a sheet on paper: where GDAL and a rendered page find it, what it says, and what its file keeps back."""

from __future__ import annotations

import getpass
import math
import platform
import re
import shutil
import subprocess
import sys
import threading
import time
import unicodedata
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import gdal
from pyproj import Transformer
from qgis.core import QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QThread
from qgis.PyQt.QtGui import QImage

from deesc_plugin.bridge.main_thread import in_main_thread
from deesc_plugin.bridge.project import DRAWN_FROM_ABOVE
from deesc_plugin.bridge.styling.symbols import map_symbol
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.delimitation import Reference, ReferenceUnit
from deesc_plugin.core.errors import Cancelled, PackageError
from deesc_plugin.core.finding import Severity, found
from deesc_plugin.core.gazetteer import Gazetteer
from deesc_plugin.core.roles import Role
from deesc_plugin.core.sheets.grid_lines import utm_interval
from deesc_plugin.core.sheets.on_paper import OnPaper
from deesc_plugin.core.sheets.options import SheetOptions
from deesc_plugin.core.sheets.plan import plan_sheets
from deesc_plugin.core.tables.order import region_name
from deesc_plugin.map_package.job import Job
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.paper.pdf_objects import read_objects
from deesc_plugin.map_package.paper.pdf_rewrite import DocumentInfo, rewritten
from deesc_plugin.map_package.sheets.geopdf import write_geopdf
from deesc_plugin.map_package.sheets.layout import facts_of
from deesc_plugin.map_package.sheets.maps.grid_layers import frame_figures, graticule_crosses
from deesc_plugin.map_package.sheets.maps.index_map import SHEET_NUMBER
from deesc_plugin.map_package.sheets.maps.label_findings import label_findings
from deesc_plugin.map_package.sheets.maps.label_style import size_of
from deesc_plugin.map_package.sheets.maps.labels import UNIT, ZONE_NAME, plates_of, sheet_labels
from deesc_plugin.map_package.sheets.maps.map_content import labels_on, map_content
from deesc_plugin.map_package.sheets.maps.map_frame import add_map
from deesc_plugin.map_package.sheets.maps.map_layers import SheetLayers
from deesc_plugin.map_package.sheets.maps.settlements import SETTLEMENT
from deesc_plugin.map_package.sheets.overview import overview_png
from deesc_plugin.map_package.sheets.sheet_reading import gdal_reads_pdf, georeference_error
from deesc_plugin.paths import sheet_arrangement
from tests.agreements import IN_TERM, REFERENCE, delimitation, feature

pytestmark = pytest.mark.usefixtures("qgis_app")

ARABIC = "قطاع النهر الأعلى"
SECTOR = feature("sector", "Upper 1", shapely.box(9.9, 0.9, 10.2, 1.1), number=1, names=(("ar", ARABIC),))
STRIP = feature(
    "strip",
    "Strip 1",
    shapely.box(9.85, 0.85, 10.25, 1.15).difference(SECTOR.geometry),
    zone=SECTOR.uid,
    width_m=5_500.0,
    exclusions="Upper 1",
)
POSTS = [
    feature("lookout", f"Post {step}", shapely.Point(9.87, 0.92 + 0.04 * step), number=step + 10) for step in range(5)
]
DRAWN = delimitation(SECTOR, STRIP, *POSTS)
INFO = DocumentInfo("Riverland (لوحة)", "ar", True, IN_TERM)
UTM_32 = Transformer.from_crs(4326, 32632, always_xy=True)


def job_of(folder: Path, drawn=DRAWN, *findings) -> Job:
    result = CheckResult(fingerprint(drawn), IN_TERM, (), tuple(findings))
    return Job(drawn, result, PackageOptions("Riverland", "1.0", IN_TERM), folder)


def plan_of(drawn=DRAWN, **options):
    return plan_sheets(drawn, SheetOptions(**{"paper": "A4", **options}), sheet_arrangement())


def print_sheet(path: Path, sheet, plan, job: Job, language="en", is_right_to_left=False) -> Path:
    """A sheet without its margin."""
    content = map_content(SheetLayers(job), plan, sheet, labels_on(job.delimitation, plan, sheet, [language]))
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(_size(sheet))
    add_map(layout, sheet, content.layers, is_right_to_left)
    write_geopdf(layout, path, DocumentInfo("Riverland", language, is_right_to_left, IN_TERM), sheet)
    del layout
    return path


def _size(sheet):
    from qgis.core import QgsLayoutSize

    return QgsLayoutSize(sheet.page.width, sheet.page.height)


@pytest.fixture(scope="module")
def printed(qgis_app, tmp_path_factory):
    """The zone's sheet with much blank paper, printed once for all who only look at it: the file and the sheet."""
    folder = tmp_path_factory.mktemp("sheet")
    plan = plan_of(scale=500_000)
    return print_sheet(folder / "sheet.pdf", plan.sheets[1], plan, job_of(folder)), plan.sheets[1]


@pytest.fixture(scope="module")
def index_printed(qgis_app, tmp_path_factory):
    folder = tmp_path_factory.mktemp("index")
    plan = plan_of()
    path = print_sheet(folder / "index.pdf", plan.index, plan, job_of(folder), is_right_to_left=True)
    return path, plan.index


def program(name: str) -> str:
    found_at = shutil.which(name)
    if not found_at:
        pytest.skip(f"the program {name} is not installed")
    return found_at


def rendered(path: Path, dots_per_inch: int) -> np.ndarray:
    """The page as grey values, rendered by poppler's own program."""
    options = ["-r", str(dots_per_inch), "-gray", "-singlefile"]
    subprocess.run([program("pdftoppm"), *options, str(path), str(path.with_suffix(""))], check=True)
    data = path.with_suffix(".pgm").read_bytes()
    head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data)
    width, height = int(head.group(1)), int(head.group(2))
    return np.frombuffer(data, np.uint8, offset=head.end()).reshape(height, width)


def lonely_crosses(sheet) -> list[tuple[float, float]]:
    """Crosses of the graticule with nothing but paper about them: off the features and 3 mm off any UTM line."""
    clear = []
    reach, interval = 3.0 * sheet.scale / 1000, utm_interval(sheet.scale)
    for cross in graticule_crosses(sheet):
        easting, northing = UTM_32.transform(cross.x, cross.y)
        west, south, east, north = sheet.extent
        is_inside = west + reach < easting < east - reach and south + reach < northing < north - reach
        off_lines = all(reach < value % interval < interval - reach for value in (easting, northing))
        if is_inside and off_lines and not STRIP.geometry.convex_hull.buffer(0.05).contains(cross):
            clear.append((cross.x, cross.y))
    return clear


def test_a_cross_of_the_graticule_is_rendered_where_arithmetic_puts_it(printed):
    path, sheet = printed
    page = rendered(path, 300)
    dot = 25.4 / 300
    west, _, _, north = sheet.extent
    crosses = lonely_crosses(sheet)
    assert crosses
    for longitude, latitude in crosses:
        easting, northing = UTM_32.transform(longitude, latitude)  # PROJ's projection, not ours
        x = sheet.page.frame.x + (easting - west) * 1000 / sheet.scale
        y = sheet.page.frame.y + (north - northing) * 1000 / sheet.scale
        left, top, half = int(x / dot), int(y / dot), int(2.5 / dot)
        window = 255.0 - page[top - half : top + half, left - half : left + half]
        rows, columns = np.indices(window.shape) + 0.5
        found_x = (left - half + (window * columns).sum() / window.sum()) * dot
        found_y = (top - half + (window * rows).sum() / window.sum()) * dot
        assert math.hypot(found_x - x, found_y - y) < 0.1, (longitude, latitude)


@pytest.mark.parametrize("which", ["printed", "index_printed"])
def test_gdal_finds_the_map_on_the_ground_within_a_fifth_of_a_millimetre(which, request):
    if not gdal_reads_pdf():
        pytest.skip("this GDAL has no reader for PDF")
    path, sheet = request.getfixturevalue(which)
    assert georeference_error(path, sheet, is_right_to_left=which == "index_printed") < 0.05


def test_a_pixel_that_gdal_draws_lies_where_gdal_says(printed):
    if not gdal_reads_pdf():
        pytest.skip("this GDAL has no reader for PDF")
    path, sheet = printed
    gdal.SetConfigOption("GDAL_PDF_DPI", "300")
    try:
        dataset = gdal.Open(str(path))
        transform, grey = dataset.GetGeoTransform(), dataset.ReadAsArray().mean(axis=0)
    finally:
        gdal.SetConfigOption("GDAL_PDF_DPI", None)
    metre = 1000 / sheet.scale
    for longitude, latitude in lonely_crosses(sheet):
        easting, northing = UTM_32.transform(longitude, latitude)
        column, row = (easting - transform[0]) / transform[1], (northing - transform[3]) / transform[5]
        left, top, half = int(column), int(row), 30
        window = 255.0 - grey[top - half : top + half, left - half : left + half]
        rows, columns = np.indices(window.shape) + 0.5
        off_x = (left - half + (window * columns).sum() / window.sum() - column) * transform[1]
        off_y = (top - half + (window * rows).sum() / window.sum() - row) * transform[5]
        assert math.hypot(off_x, off_y) * metre < 0.1


def test_extent_and_scale_are_exact():
    plan = plan_of()
    sheet = plan.sheets[1]
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    item = add_map(layout, sheet, [])
    extent = item.extent()
    found_extent = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    assert np.abs(np.array(found_extent) - sheet.extent).max() < 1e-6
    assert abs(item.scale() / sheet.scale - 1) < 1e-6
    assert item.crs().authid() == "EPSG:32632"


def test_the_same_sheet_has_the_same_bytes_in_any_time_zone_and_locale(tmp_path, monkeypatch):
    plan = plan_of()
    first = print_sheet(tmp_path / "a.pdf", plan.sheets[1], plan, job_of(tmp_path)).read_bytes()
    monkeypatch.setenv("TZ", "Asia/Tehran")
    time.tzset()
    before = QLocale()
    QLocale.setDefault(QLocale("fa_IR"))
    try:
        second = print_sheet(tmp_path / "b.pdf", plan.sheets[1], plan, job_of(tmp_path)).read_bytes()
    finally:
        QLocale.setDefault(before)
        monkeypatch.delenv("TZ")
        time.tzset()
    assert first == second


def test_the_file_is_sound_and_tells_nothing_of_the_computer(printed):
    path, _ = printed
    data = path.read_bytes()
    streams = [zlib.decompress(held) for held in re.findall(rb"FlateDecode.*?stream\n(.*?)\nendstream", data, re.DOTALL)
               if held[:1] == b"\x78"]  # fmt: skip
    everything = data + b"".join(streams)
    for secret in (platform.node(), getpass.getuser(), str(path.parent), str(Path.home())):
        assert len(secret) < 3 or secret.encode() not in everything, secret
    assert b"20310215000000Z" in data
    check = subprocess.run([program("qpdf"), "--check", str(path)], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stdout + check.stderr


def test_arabic_is_text_in_reading_order(tmp_path):
    plan = plan_of()
    path = print_sheet(tmp_path / "ar.pdf", plan.sheets[1], plan, job_of(tmp_path), "ar", True)
    run = subprocess.run([program("pdftotext"), str(path), "-"], capture_output=True, check=True)
    text = unicodedata.normalize("NFKC", run.stdout.decode("utf-8"))
    words = re.sub("[\u200e\u200f\u202a-\u202e]", "", text).split()
    assert "".join(ARABIC.split()) in "".join(words)


def test_numbers_of_posts_match_the_table_and_figures_are_ascii(printed):
    path, sheet = printed
    read = read_objects(path.read_bytes(), path.name)
    text = read.text(read.pages()[0])
    assert all(str(post.number) in text for post in POSTS)
    figures, ticks = frame_figures(sheet)
    assert len(ticks) >= len(figures) > 8
    assert all(re.fullmatch("[0-9°′″NSEW]+", figure.text) for figure in figures)


def test_each_post_is_numbered_once_and_no_label_covers_another():
    crowd = [
        feature("lookout", f"Crowd {i}", shapely.Point(9.95 + 0.007 * (i % 6), 0.95 + 0.007 * (i // 6)), number=i + 1)
        for i in range(24)
    ]
    drawn = delimitation(SECTOR, STRIP, *crowd)
    labels = sheet_labels(drawn, plan_of(drawn).sheets[1], ["en"])
    numbers = [label.text for label in labels.labels if re.fullmatch("[0-9]+", label.text)]
    assert sorted(map(int, numbers)) == list(range(1, 25))
    assert any(label.place.leader for label in labels.labels)
    assert labels.unplaced == ()


def test_no_sign_is_cut_at_a_neat_line(tmp_path):
    """A sign of 3.8 mm and its rim reach 2.1 mm: one nearer to the neat line, on either side, is on its own sheet."""
    other = feature("sector", "Upper 2", shapely.box(10.9, 0.4, 10.95, 0.45), number=2)
    [alone] = [one for one in plan_of(delimitation(SECTOR, other)).sheets if one.subject == SECTOR.uid]
    metres = alone.scale / 1000
    middle = (alone.extent[1] + alone.extent[3]) / 2
    offsets = {"whole": 3.0, "cut": 1.0, "beyond": -1.0, "away": -3.0}
    posts = [
        feature(
            "lookout",
            name,
            shapely.Point(UTM_32.transform(alone.extent[2] - inside * metres, middle, direction="INVERSE")),
            zone=other.uid,
            number=number,
        )
        for number, (name, inside) in enumerate(offsets.items(), start=21)
    ]
    job = job_of(tmp_path, delimitation(SECTOR, other, *posts))
    plan = plan_of(job.delimitation)
    [sheet] = [one for one in plan.sheets if one.subject == SECTOR.uid]
    assert sheet.extent == alone.extent
    layers = SheetLayers(job)
    drawn = [one.geometry().asPoint() for layer in layers.points(OnPaper.of(sheet)) for one in layer.getFeatures()]
    assert sorted(point.x() for point in drawn) == pytest.approx([posts[at].geometry.x for at in (0, 3)], abs=1e-6)
    said = {label.text for label in labels_on(job.delimitation, plan, sheet, ["en"]).labels}
    assert said & {"21", "22", "23", "24"} == {"21"}
    assert [point.number for point in facts_of(job, plan, sheet).points] == ["21"]
    seen = {point.number for one in plan.sheets[1:] for point in facts_of(job, plan, one).points}
    assert len(seen) == 4


def test_what_finds_no_room_is_a_warning():
    heap = [feature("lookout", f"Heap {i}", shapely.Point(9.95 + 1e-5 * i, 1.0), number=i + 1) for i in range(120)]
    drawn = delimitation(SECTOR, *heap)
    findings = label_findings(drawn, plan_of(drawn), [["en"]])
    assert findings and {one.rule for one in findings} == {"sheet.unplaced-label"}
    assert {one.severity for one in findings} == {Severity.WARNING}
    assert "sheet 2" in str(findings[0].message)
    assert len({one.hash for one in findings}) == len(findings)
    asked = []
    assert label_findings(DRAWN, plan_of(), [["en"], ["ar", "en"]], lambda: asked.append("cancelled?")) == []
    assert len(asked) == 2 * len(plan_of().sheets)


def test_contested_ground_is_drawn_and_measured(tmp_path):
    place = shapely.box(10.0, 0.95, 10.1, 1.0)
    other = feature("sector", "Upper 2", shapely.box(10.0, 0.95, 10.5, 1.0), number=2)
    drawn = delimitation(SECTOR, other)
    finding = found(Severity.ERROR, (SECTOR, other), "They overlap.", place=place)
    object.__setattr__(finding, "rule", "overlap.zone")
    shared = SheetLayers(job_of(tmp_path, drawn, finding))
    assert shared.contested == (place,)
    # 0.1 by 0.05 degrees at 1°N: 0.1 * 111.32 km * cos(0.975°) * 0.05 * 110.57 km = 61.5 km²
    texts = [label.text for label in sheet_labels(drawn, plan_of(drawn).sheets[1], ["en"], shared.contested).labels]
    (stated,) = [float(text.split()[0]) for text in texts if text.endswith("km²")]
    assert abs(stated - 61.5) < 0.1


def test_the_index_shows_where_every_sheet_lies():
    big = delimitation(feature("sector", "Wide", shapely.box(9.2, 0.2, 10.8, 1.8), number=1))
    plan = plan_of(big, scale=250_000)
    texts = [label.text for label in labels_on(big, plan, plan.index, ["en"]).labels]
    numbers = {int(re.sub("[^0-9]", "", text)) for text in texts if re.fullmatch("(Sheet )?[0-9]+", text)}
    assert numbers == {sheet.number for sheet in plan.sheets[1:]}


def _ground(label) -> shapely.Geometry:
    width, height = size_of(label.text, label.style)
    x, y = label.place.x, label.place.y
    return shapely.box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_names_on_the_index_stand_by_what_they_name(language):
    """Two regions whose zones lie close together, one of them with a small zone beyond the other's."""
    upper = feature("sector", "Upper 1", shapely.box(9.1, 1.5, 10.2, 1.9), number=1)
    beyond = feature("sector", "Upper 2", shapely.box(9.5, 0.1, 9.9, 0.3), number=2)
    lower = feature("sector", "Lower 1", shapely.box(9.3, 0.6, 10.6, 1.2), number=1, region="lower")
    drawn = delimitation(upper, beyond, lower)
    plan = plan_of(drawn, paper="A3", scale=1_000_000)
    paper = OnPaper.of(plan.index)
    zones = {region: shapely.union_all([paper.visible(one.geometry) for one in drawn.features if one.region == region])
             for region in ("upper", "lower")}  # fmt: skip
    outlines = {sheet.number: paper.visible(sheet.outline) for sheet in plan.sheets[1:]}
    edges = shapely.union_all([shapely.boundary(outline) for outline in outlines.values()])
    labels = labels_on(drawn, plan, plan.index, [language]).labels
    called = {"en": "Region {}: {}", "ar": "النطاق {}: {}"}[language]
    numbers = {region.id: region.number for region in drawn.agreement.regions}
    names = {called.format(numbers[one], region_name(drawn.agreement, one, language)): one for one in zones}
    found = {names[label.text]: _ground(label) for label in labels if label.style == ZONE_NAME}
    assert set(found) == {"upper", "lower"}
    for region, other in (("upper", "lower"), ("lower", "upper")):
        assert shapely.distance(found[region], zones[region]) < shapely.distance(found[region], zones[other])
    for label in labels:
        if label.style == SHEET_NUMBER:
            number = int(re.sub("[^0-9]", "", label.text))
            assert shapely.covers(outlines[number], _ground(label)), label.text
            assert not shapely.intersects(shapely.union_all(list(zones.values())), _ground(label)), label.text
        elif label.style == UNIT:
            assert not shapely.intersects(edges, _ground(label)), label.text


def test_the_name_of_a_region_stands_on_ground_that_is_named_for_it():
    """The zone ends 5 mm before the next unit: to its right there is as much room as on its other side."""
    edge = feature("sector", "Edge", shapely.box(10.6, 0.9, 10.95, 1.1), number=1)
    drawn = delimitation(edge)
    region = drawn.agreement.region("upper")
    plan = plan_of(drawn, paper="A3", scale=250_000)
    paper = OnPaper.of(plan.index)
    (label,) = [one for one in labels_on(drawn, plan, plan.index, ["en"]).labels if one.style == ZONE_NAME]
    assert label.text == f"Region {region.number}: {region.name}"
    foreign = [unit.geometry for unit in drawn.reference.units if unit.pcode not in region.pcodes]
    assert foreign
    assert not any(shapely.intersects(paper.visible(unit), _ground(label)) for unit in foreign)


def towns(places: dict[str, tuple[float, float]]) -> Gazetteer:
    """Settlements of the same size, by name, each with the same name in Arabic letters."""
    longitude, latitude = np.array(list(places.values())).T
    count = len(places)
    return Gazetteer(
        "Made up", "none", 500.0, tuple(places), tuple(places), (ARABIC,) * count, ("",) * count, ("",) * count,
        longitude, latitude, np.zeros(count, dtype=np.int64),
    )  # fmt: skip


TOWNS = {f"Town {i}": (9.86 + 0.025 * (i % 15), 0.87 + 0.025 * (i // 15)) for i in range(150)}
ON_LINES = {"On a corner": (9.9, 0.9), "On the line": (10.0, 0.9)}
UNSEEN = {
    "On a post": tuple(shapely.get_coordinates(POSTS[0].geometry)[0]),
    "Far off": (20.0, 1.0),
}


def test_settlements_give_way_to_whatever_is_drawn():
    plan = plan_of()
    sheet = plan.sheets[1]
    paper, bare = OnPaper.of(sheet), labels_on(DRAWN, plan, sheet, ["en"])
    labels = labels_on(DRAWN, plan, sheet, ["en"], gazetteer=towns({**UNSEEN, **ON_LINES, **TOWNS}))
    named = [label for label in labels.labels if label.style == SETTLEMENT]
    assert tuple(label for label in labels.labels if label.style != SETTLEMENT) == bare.labels
    assert len(named) == len(labels.settlements) > 30 and {label.text for label in named} <= {*TOWNS, *ON_LINES}
    names, rings = [_ground(label) for label in named], [shapely.Point(at).buffer(0.6) for at in labels.settlements]
    lines = shapely.union_all([shapely.boundary(paper.visible(one.geometry)) for one in (SECTOR, STRIP)])
    signs = [paper.visible(post.geometry).buffer(1.5) for post in POSTS]
    others = shapely.union_all([*map(_ground, bare.labels), *signs])
    for covered in (lines, others):
        assert not shapely.intersects(covered, names).any()
    assert not shapely.intersects(others, rings).any()
    ground = [*names, *rings]
    met = shapely.STRtree(ground).query(ground, predicate="intersects")
    assert (met[0] == met[1]).all()  # each meets itself alone
    # a ring stands where its settlement does: 0.6 mm about the place that another library projects
    by_name = {label.text: ring for label, ring in zip(named, labels.settlements)}
    for name, (x, y) in by_name.items():
        east, north = UTM_32.transform(*{**TOWNS, **ON_LINES}[name])
        there = ((east - paper.west) * 1000 / paper.scale, (north - paper.south) * 1000 / paper.scale)
        assert math.dist((x, y), there) < 0.01


def test_settlements_are_named_in_the_language_of_the_map_and_fewer_on_the_index():
    around = {f"Far {i}": (9.0 + 0.05 * (i % 40), 0.0 + 0.05 * (i // 40)) for i in range(1600)}
    plan, gazetteer = plan_of(), towns({**TOWNS, **around})
    for sheet, languages, text in (
        (plan.sheets[1], ["ar"], ARABIC),
        (plan.sheets[1], ["en", "ar"], f"\n{ARABIC}"),
        (plan.index, ["ar"], ARABIC),
    ):
        labels = labels_on(DRAWN, plan, sheet, languages, gazetteer=gazetteer).labels
        named = [label.text for label in labels if label.style == SETTLEMENT]
        assert named and all(name.endswith(text) for name in named)
    frame = plan.index.page.frame
    named = labels_on(DRAWN, plan, plan.index, ["en"], gazetteer=gazetteer).settlements
    assert 0 < len(named) <= frame.width * frame.height / 2500


@pytest.mark.parametrize("name", ["Haven", "Haven of the upper river, first of two"])
def test_a_name_stands_beside_its_pattern_and_not_upon_it(tmp_path, name):
    haven = feature("haven", name, shapely.box(10.0, 0.95, 10.1, 1.05), zone=SECTOR.uid)
    drawn = delimitation(SECTOR, haven)
    sheet = plan_of(drawn).sheets[1]
    labels = sheet_labels(drawn, sheet, ["en"])
    (label,) = [label for label in labels.labels if label.text.replace("\n", " ") == name]
    dotted = OnPaper.of(sheet).visible(haven.geometry)
    assert shapely.area(dotted) > 250 and label.place.leader
    assert not shapely.intersects(dotted, _ground(label))


def test_patterns_leave_the_ground_of_labels_free(tmp_path):
    sheet = plan_of().sheets[1]
    paper, labels = OnPaper.of(sheet), sheet_labels(DRAWN, sheet, ["en"])
    (width, *_) = [label for label in labels.labels if label.text == "5.5 km"]
    hatched = SheetLayers(job_of(tmp_path)).patterns(paper, plates_of(labels.labels))
    assert hatched
    plates = shapely.union_all([_ground(label) for label in labels.labels if not label.place.angle])
    turned = shapely.Point(width.place.x, width.place.y).buffer(0.8)
    for layer in hatched:
        for drawn in layer.getFeatures():
            metres = shapely.from_wkb(drawn.geometry().asWkb().data())
            lines = shapely.transform(metres, lambda xy: (xy - (paper.west, paper.south)) * 1000.0 / paper.scale)
            assert not shapely.intersects(lines, shapely.buffer(shapely.union_all([plates, turned]), -0.01))


def test_a_file_that_was_cut_off_is_refused(printed):
    data = printed[0].read_bytes()
    for cut in (0, 100, len(data) // 2, len(data) - 3):
        with pytest.raises(PackageError, match="try another folder"):
            read_objects(data[:cut], "sheet.pdf")
    again = rewritten(data, None, INFO, "sheet.pdf")
    title = re.search(rb"/Title <([0-9a-f]+)>", again).group(1)
    assert bytes.fromhex(title.decode()).decode("utf-16") == INFO.title
    assert b"/Direction /R2L" in again and b"/Lang (ar)" in again


def beside_each_other(gap=0.0):
    """Two units that share the side at 10.34 degrees, on which the ring of the right one begins."""
    west = 10.34 + gap
    right = shapely.Polygon([(west, 0.973), (west, 1.5), (11.0, 1.5), (11.0, 0.5), (west, 0.5)])
    units = (ReferenceUnit("RV08", "Left", shapely.box(9.76, 0.5, 10.34, 1.5)), ReferenceUnit("RV09", "Right", right))
    return delimitation(SECTOR, reference=Reference("A test", "none", units))


@pytest.mark.parametrize("gap", [0.0, 4e-8])
def test_a_boundary_of_two_units_is_there_once(tmp_path, gap):
    """Two rectangles: 2 (0.58 + 1) and 2 (0.66 + 1) degrees round, less the side of 1 degree that they share."""
    drawn = beside_each_other(gap)
    lines = job_of(tmp_path, drawn).reference_lines
    assert shapely.length(lines) == pytest.approx(3.16 + 3.32 - 1, abs=1e-6)
    layer = SheetLayers(job_of(tmp_path, drawn)).reference
    assert sorted(round(one.geometry().length(), 6) for one in layer.getFeatures()) == [1.0, 2.16, 2.32]
    none = delimitation(SECTOR, reference=Reference())
    assert SheetLayers(job_of(tmp_path, none)).reference.featureCount() == 0


def test_an_area_of_separation_is_drawn_with_its_own_line_and_never_as_a_boundary(tmp_path):
    """Three squares have 22 degrees of sides, 4 of them shared; 2.4 of the strip's 4.4 run along one of them."""
    job = job_of(tmp_path)
    assert [name for name, _ in job.delimitation.reference.separation_areas] == ["Old strip"]
    assert shapely.length(job.reference_lines) == pytest.approx(22 - 4 - 2.4, abs=1e-9)
    assert shapely.length(job.separation_lines) == pytest.approx(4.4, abs=1e-9)
    assert shapely.length(shapely.intersection(job.reference_lines, job.separation_lines)) == 0
    layers = SheetLayers(job)
    plan = plan_of()
    drawn = map_content(layers, plan, plan.index, labels_on(job.delimitation, plan, plan.index, ["en"])).layers
    assert drawn.index(layers.separation) < drawn.index(layers.reference)
    strip, boundary = (one.renderer().symbol().symbolLayer(0) for one in (layers.separation, layers.reference))
    assert strip.useCustomDashPattern()
    assert strip.customDashVector()[1] >= 3 * strip.width() > 100 * strip.customDashVector()[0]
    assert not boundary.useCustomDashPattern()
    none = SheetLayers(job_of(tmp_path, delimitation(SECTOR, reference=Reference())))
    assert none.separation.featureCount() == 0


def test_the_lines_about_a_disputed_area_are_drawn_in_their_own_style_alone(tmp_path):
    """A square of 1 degree beside the unit “Upper”, which shares one of its sides with it and is cut off none."""
    disputed = replace(REFERENCE, disputed_areas=(("Both say", shapely.box(8, 0, 9, 1)),))
    job = job_of(tmp_path, delimitation(SECTOR, reference=disputed))
    assert shapely.length(job.disputed_lines) == pytest.approx(4, abs=1e-9)
    assert shapely.length(job.reference_lines) == pytest.approx(22 - 4 - 2.4 - 1, abs=1e-9)
    assert shapely.length(shapely.intersection(job.reference_lines, job.disputed_lines)) == 0
    layers = SheetLayers(job)
    plan = plan_of()
    drawn = map_content(layers, plan, plan.index, labels_on(job.delimitation, plan, plan.index, ["en"])).layers
    assert layers.disputed in drawn and layers.disputed.featureCount() > 0
    symbols = [one.renderer().symbol().symbolLayer(0) for one in layers.references]
    assert (
        len({tuple(one.customDashVector()) if one.useCustomDashPattern() else one.penStyle() for one in symbols}) == 3
    )


def test_the_dashes_of_a_shared_boundary_are_as_far_apart_as_of_another(tmp_path):
    """At 1:500,000 2 mm are 1 km; the ink on 70 mm of each of two meridians, by Poppler."""
    drawn = beside_each_other()
    plan = plan_of(drawn, scale=500_000)
    sheet = plan.sheets[1]
    path = print_sheet(tmp_path / "sheet.pdf", sheet, plan, job_of(tmp_path, drawn))
    options = ["-r", "300", "-aaVector", "no", "-png", "-singlefile"]
    subprocess.run([program("pdftoppm"), *options, str(path), str(tmp_path / "page")], check=True)
    image = QImage(str(tmp_path / "page.png"))
    inked = {}
    for longitude in (9.76, 10.34):
        shares = []
        for latitude in np.arange(0.84, 1.16, 0.0005):
            x, y = UTM_32.transform(longitude, latitude)
            across = (sheet.page.frame.x + (x - sheet.extent[0]) / 500.0) / 25.4 * 300
            down = (sheet.page.frame.y + (sheet.extent[3] - y) / 500.0) / 25.4 * 300
            colours = [image.pixelColor(round(across) + aside, round(down)).name() for aside in range(-3, 4)]
            shares.append("#666666" in colours)
        inked[longitude] = float(np.mean(shares))
    # Qt's dash-dot with square caps: 4 + 1 of 2 + 1 + 2 widths, each longer by one
    assert 0.4 < inked[9.76] < 0.9
    assert inked[10.34] == pytest.approx(inked[9.76], abs=0.05)


def test_nothing_unknown_is_handed_to_proj(tmp_path):
    """In a process of its own: what PROJ refused once it does not tell again."""
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from qgis.core import QgsApplication\n"
        "application = QgsApplication([], False); application.initQgis()\n"
        "from tests.qgis.test_sheet_map import job_of, plan_of, print_sheet\n"
        "folder = Path(sys.argv[1]); plan = plan_of()\n"
        "print_sheet(folder / 'index.pdf', plan.index, plan, job_of(folder))\n"
    )
    asked = [sys.executable, "-c", program, str(tmp_path)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert (tmp_path / "index.pdf").is_file(), done.stderr
    assert "proj" not in done.stderr.lower()


def test_an_overview_shows_each_zone_where_it_lies(tmp_path):
    job = job_of(tmp_path)
    picture = overview_png(job, 800)
    image = QImage.fromData(picture)
    assert image.width() == 800
    # the outline spans 9.85-10.25°E and 0.85-1.15°N: near the equator pixels are square in degrees to half a per cent,
    # and the middle of the picture is the middle of the outline
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    # a border of the world map runs along 1.00°N: a fifth of a millimetre above it is ground
    inside = [image.pixelColor(round(400 + 800 * d), round(image.height() * 0.45)).name() for d in (-0.2, 0.2)]
    assert middle.isValid() and inside == ["#d9eaf4", "#d9eaf4"]  # 15 % of #0072B2 on white, to the nearest
    assert image.pixelColor(3, image.height() // 2).name() == "#ffffff"
    assert overview_png(job, 800) == picture
    with pytest.raises(PackageError, match="nothing to picture"):
        overview_png(job_of(tmp_path, delimitation(feature("sector", "Empty", None))), 200)


def test_work_for_the_main_thread_is_done_there_and_its_errors_come_back():
    seen: list[object] = []

    def work():
        seen.append(QThread.currentThread() is QCoreApplication.instance().thread())
        return 42

    def fail():
        raise PackageError("no")

    def ask():
        seen.append(in_main_thread(work))
        with pytest.raises(PackageError, match="no"):
            in_main_thread(fail)

    thread = threading.Thread(target=ask)
    thread.start()
    while thread.is_alive():
        QCoreApplication.processEvents()
    thread.join()
    assert seen == [True, 42] and in_main_thread(work) == 42


def test_without_an_event_loop_a_cancelled_errand_is_called_off():
    seen: list[object] = []

    def ask():
        try:
            in_main_thread(lambda: seen.append("run"), is_cancelled=lambda: True)
        except Cancelled as stop:
            seen.append(stop)

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()  # no event is processed meanwhile
    QCoreApplication.processEvents()
    assert len(seen) == 1 and isinstance(seen[0], Cancelled)


def test_the_gaps_of_a_zones_line_are_white_whatever_lies_under_it():
    # a buffer runs along the same line; its colour in the gaps would make a dashed line look solid
    symbol = map_symbol(Role.ZONE, "proposed")
    under, line = (symbol.symbolLayer(symbol.symbolLayerCount() - back) for back in (2, 1))
    assert (under.color().name(), under.penStyle(), under.useCustomDashPattern()) == (
        "#ffffff",
        Qt.PenStyle.SolidLine,
        False,
    )
    assert line.useCustomDashPattern()
    assert under.width() == line.width()
    assert DRAWN_FROM_ABOVE.index(Role.ZONE) < DRAWN_FROM_ABOVE.index(Role.BUFFER_ZONE)
