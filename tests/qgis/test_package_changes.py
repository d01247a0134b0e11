# SPDX-License-Identifier: GPL-2.0-or-later
"""What has changed since an earlier package, as a part of the next one: read again by other programs."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import shutil
import subprocess
import sys
import unicodedata
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import shapely
from pyproj import Geod
from qgis.core import QgsProcessingException
from qgis.PyQt.QtGui import QImage

from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.changes import Version
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.delimitation import Delimitation, Reference, ReferenceUnit
from deesc_plugin.core.errors import PackageError
from deesc_plugin.core.gazetteer import Gazetteer
from deesc_plugin.core.sheets.options import SheetOptions
from deesc_plugin.core.wording import Wording
from deesc_plugin.map_package.job import Job
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.parts import PARTS
from deesc_plugin.map_package.previous import Previous
from deesc_plugin.map_package.sheets.change_press import change_sheets
from deesc_plugin.map_package.verification.package import verify
from deesc_plugin.paths import phrases
from tests import workspace
from tests.agreements import DATES, IN_TERM, RIVERLAND, feature
from tests.english_words import LANGUAGES, english_in

pytestmark = pytest.mark.usefixtures("qgis_app")
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext (poppler-utils) is not installed")

HERE = Reference("Invented squares", "none needed", (ReferenceUnit("RV01", "Upper", shapely.box(36, 34, 37.5, 35.5)),))


def delimitation(*features, **fields) -> Delimitation:
    """A delimitation of Riverland's agreement far from Riverland, with a unit of its own there."""
    return Delimitation(RIVERLAND, features, HERE, **fields)


BOX = [(36.60, 34.80), (36.80, 34.80), (36.80, 34.95), (36.60, 34.95)]
ZONE = feature("sector", "One", shapely.Polygon(BOX))
POST = feature("lookout", "Post", shapely.Point(36.62, 34.79))
MOVED = replace(ZONE, geometry=shapely.Polygon([BOX[0], (36.79, 34.81), (36.82, 34.96), BOX[3]]))
BEFORE, AFTER = delimitation(ZONE, POST), delimitation(MOVED, POST)
FIGURES = ("19,264,833", "13,192,219", "1,438.056", "320.486", "2,137.247", "58.724")
"""Ground gained and lost, m², and the two corners' moves, m and °: worked out apart, Karney on WGS 84."""
OTHERS = Path(__file__).parents[1] / "data" / "package_1.zip"
"""A package of another agreement."""


def earlier(before=BEFORE, as_of=None) -> Previous:
    """The package before, as it is known once it has been read."""
    held = Version("earlier.zip", before, as_of=as_of)
    return Previous("0.9", "2031-02-01", fingerprint(before), "d" * 64, held)


def job_in(folder: Path, after=AFTER, previous=None, **options) -> Job:
    chosen = PackageOptions("Riverland", "1.0", IN_TERM, previous=previous or earlier(), **options)
    return Job(after, CheckResult(fingerprint(after), IN_TERM, (), ()), chosen, folder)


PLACES = Gazetteer(
    source="A list of the parties", licence="theirs", accuracy_m=100.0, ids=("1", "2"), names=("Mill", "Ferry"),
    arabic=("طاحونة", ""), cyrillic=("Мельница", ""), pcodes=("", ""),
    longitude=np.array([36.805, 36.65]), latitude=np.array([34.945, 34.85]), population=np.array([120, 9]),
)  # fmt: skip
"""A mill outside the box and inside the new line, by more than 100 m, and a ferry that stays inside."""


def paper_text(path: Path) -> str:
    """The text of a PDF by poppler, without the marks of direction."""
    drawn = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True).stdout
    text = unicodedata.normalize("NFKC", drawn.decode("utf-8"))
    return "".join(character for character in text if unicodedata.category(character) != "Cf")


def page_size(path: Path) -> tuple[int, ...]:
    """The shorter and the longer side of a PDF's page by poppler, millimetres."""
    said = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
    points = re.search(r"Page size: +([\d.]+) x ([\d.]+) pts", said).groups()
    return tuple(sorted(round(float(side) / 72 * 25.4) for side in points))


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))


@pytest.fixture(scope="module")
def made(tmp_path_factory, qgis_app):
    """The files of the part in every language, on A4: a zone's two corners and a post have moved, a mill is inside."""
    post = replace(POST, geometry=shapely.Point(36.63, 34.785))
    stated = {"languages": ("en", *LANGUAGES), "sheets": SheetOptions(paper="A4"), "gazetteer": PLACES}
    job = job_in(tmp_path_factory.mktemp("changes"), delimitation(MOVED, post), **stated)
    job.written.extend(PARTS["changes"].write(job))
    return job


@pytest.fixture
def packages(tmp_path, run_algorithm):
    """Workspaces before and after, and what exports one of them with the part of changes alone."""
    workspace.write_whole(tmp_path / "before.gpkg", BEFORE)
    workspace.write_whole(tmp_path / "after.gpkg", AFTER)

    def export(name, output, **more):
        stated = {"WORKSPACE": str(tmp_path / name), "DATE": IN_TERM.isoformat(), "OVERRIDE_REASON": "a test"}
        chosen = {"PARTS": ["changes", "turning_points"], "OUTPUT": str(tmp_path / output)}
        return run_algorithm("deesc:exportpackage", {**stated, **chosen, **more})

    export("before.gpkg", "before.zip")
    return tmp_path, export


@needs_poppler
def test_a_package_says_what_changed_since_the_one_before(packages):
    folder, export = packages
    first = verify(folder / "before.zip")
    plain = export("after.gpkg", "plain.zip")
    made = export("after.gpkg", "after.zip", PREVIOUS=str(folder / "before.zip"))
    found = verify(made["OUTPUT"])
    assert found.valid, found.problems
    assert found.manifest["previous"] == {
        "file": "before.zip", "fingerprint": fingerprint(BEFORE), "manifest_sha256": first.digest,
    }  # fmt: skip
    assert made["FINGERPRINT"] == plain["FINGERPRINT"] == fingerprint(AFTER)
    assert found.record == verify(plain["OUTPUT"]).record
    archive, other = zipfile.ZipFile(made["OUTPUT"]), zipfile.ZipFile(plain["OUTPUT"])
    of_changes = {"tables/changes.csv", "sheets/annex_f_changes_en.pdf", "sheets/changes_01_upper_en.pdf"}
    of_changes.add("sheets/pictures/changes_01_upper_en.png")
    names = {name.split("/", 1)[1]: name for name in archive.namelist()}
    assert set(names) - {name.split("/", 1)[1] for name in other.namelist()} == of_changes
    assert "previous" not in json.loads(other.read(names["manifest.json"]))
    for name in ("data/delimitation.gpkg", "tables/turning_points.csv", "verify.py"):
        assert archive.read(names[name]) == other.read(names[name]), name
    changes = {row["change"]: row for row in rows(archive.read(names["tables/changes.csv"]))}
    assert round(float(changes["ground-gained"]["area_m2"])) == 19_264_833
    assert round(float(changes["ground-lost"]["area_m2"])) == 13_192_219
    archive.extractall(folder / "unpacked")
    top = folder / "unpacked" / names["manifest.json"].split("/")[0]
    paper = paper_text(top / "sheets/annex_f_changes_en.pdf")
    assert all(figure in paper for figure in (*FIGURES, fingerprint(BEFORE), fingerprint(AFTER), first.digest))
    assert """34°48'36.00"N 36°47'24.00"E""" in paper  # 34.81, 36.79
    done = subprocess.run([sys.executable, "-I", "-S", "verify.py"], cwd=top, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout
    with pytest.raises(QgsProcessingException, match=f"Nothing has changed since {top.name}: it holds the same record"):
        export("after.gpkg", "again.zip", PREVIOUS=str(top / "manifest.json"))  # unpacked, and named by its manifest


def test_what_cannot_be_the_package_before_is_refused_in_one_sentence(packages):
    folder, export = packages
    (folder / "text.zip").write_text("no zip")
    content = bytearray((folder / "before.zip").read_bytes())
    content[len(content) // 2] ^= 1
    (folder / "flipped.zip").write_bytes(content)
    there = {path.name for path in folder.iterdir()}
    for previous, output, reason in (
        ("text.zip", "p.zip", r"text\.zip is not valid: The file is no map package"),
        ("gone.zip", "p.zip", r"There is no gone\.zip; choose the earlier map package"),
        ("flipped.zip", "p.zip", r"flipped\.zip is not valid: .*seal"),
        ("after.gpkg", "p.zip", r"after\.gpkg is not valid: "),
        ("before.zip", "before.zip", r"before\.zip is what is read here; choose another name for the output"),
        (OTHERS, "p.zip", r"package_1\.zip is of the agreement “[^”]+”, not of “riverland[^”]*”; choose an earlier"),
    ):
        with pytest.raises(QgsProcessingException, match=reason):
            export("after.gpkg", output, PREVIOUS=str(folder / previous))
    with pytest.raises(QgsProcessingException, match=r"Nothing has changed since before\.zip: it holds the same"):
        export("before.gpkg", "p.zip", PREVIOUS=str(folder / "before.zip"))
    assert {path.name for path in folder.iterdir()} == there
    assert (folder / "before.zip").read_bytes()[:4] == b"PK\x03\x04"


def test_another_text_of_the_agreement_is_a_change():
    """The record says nothing of it."""
    with pytest.raises(PackageError, match="Nothing has changed"):
        earlier().refuse_unlike(BEFORE)
    earlier().refuse_unlike(replace(BEFORE, agreement=replace(RIVERLAND, digest="0" * 64)))


def test_of_a_package_narrowed_to_a_day_only_what_was_in_force_then_is_compared(tmp_path):
    dated = replace(ZONE, **DATES)
    past = feature("sector", "Past", shapely.box(36.1, 34.1, 36.2, 34.2), valid_to=date(2031, 1, 31))
    after = delimitation(replace(MOVED, **DATES)).as_of(IN_TERM)
    job = job_in(tmp_path, after, earlier(delimitation(dated, past)))
    assert [change.feature.name for change in job.changes.features] == ["One"]
    # of a package that was narrowed itself no more is known than it holds
    job = job_in(tmp_path, after, earlier(delimitation(dated, past), as_of=date(2031, 1, 15)))
    assert {change.feature.name for change in job.changes.features} == {"One", "Past"}


@needs_poppler
@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_the_annex_is_in_the_language_and_has_every_figure(language, made):
    paper = paper_text(made.folder / f"sheets/annex_f_changes_{language}.pdf")
    assert all(figure in paper for figure in FIGURES)
    assert "earlier.zip" in paper
    if language == "ru":  # the agreement of the tests speaks English alone
        agreed = f"{RIVERLAND.title} {RIVERLAND.instrument} {RIVERLAND.disclaimer} {RIVERLAND.kind('sector').name}"
        own = frozenset(re.findall("[A-Za-z]+", f"One Post Mill Riverland earlier {agreed}"))
        assert english_in(" ".join(paper.split()), language, own) == []


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("tables/changes.csv", lambda content: content.replace(b"2137.247", b"2137.248")),
        ("tables/changes.csv", lambda content: content[:-30]),
        ("sheets/annex_f_changes_en.pdf", lambda content: content[: len(content) // 2]),
        ("sheets/annex_f_changes_en.pdf", lambda content: b""),
        ("sheets/changes_01_upper_en.pdf", lambda content: content[: len(content) // 2]),
        ("sheets/pictures/changes_01_upper_en.png", lambda content: content[: len(content) // 2]),
    ],
)
def test_what_a_full_disk_spoiled_is_noticed(name, change, made, tmp_path):
    shutil.copytree(made.folder, tmp_path, dirs_exist_ok=True)
    (tmp_path / name).write_bytes(change((tmp_path / name).read_bytes()))
    with pytest.raises(PackageError, match=re.escape(name)):
        PARTS["changes"].reread(replace(made, folder=tmp_path))


def test_the_same_changes_have_the_same_bytes(made, tmp_path):
    stated = {"languages": made.options.languages, "sheets": made.options.sheets, "gazetteer": PLACES}
    again = job_in(tmp_path, made.delimitation, **stated)
    files = list(PARTS["changes"].write(again))
    assert len(files) == 16, "the table, and in each language the annex, a sheet and its picture"
    for file in files:
        digests = {hashlib.sha256((job.folder / file.path).read_bytes()).hexdigest() for job in (made, again)}
        assert len(digests) == 1, file.path


@needs_poppler
def test_a_sheet_shows_ground_moves_and_sides(made):
    PARTS["changes"].reread(made)  # by GDAL, among others: the map lies where the plan has it
    sheets = {language: made.folder / f"sheets/changes_01_upper_{language}.pdf" for language in ("en", "ar")}
    said = {language: paper_text(path) for language, path in sheets.items()}
    shown = set(said["en"].split())
    assert {"+19.26", "−13.19", "1,438.056", "320.486°", "2,137.247", "58.724°", "19,264,833", "13,192,219"} <= shown
    # the post by pyproj's own geodesics; the mill by the corner that moved over it
    azimuth, _, metres = Geod(ellps="WGS84").inv(36.62, 34.79, 36.63, 34.785)
    assert {f"{metres:,.3f}", f"{azimuth:.3f}°"} <= shown
    assert "inside now" in said["en"] and "Mill" in shown
    assert "طاحونة" in said["ar"] and "Mill" not in said["ar"]
    assert fingerprint(BEFORE) in "".join(said["en"].split())
    assert page_size(sheets["ar"]) == (210, 297)


@needs_poppler
def test_the_first_page_shows_the_sheets_of_changes(made, tmp_path):
    job = replace(made, folder=Path(shutil.copytree(made.folder, tmp_path / "copy")), written=list(made.written))
    job.written.extend(PARTS["index"].write(job))
    PARTS["index"].reread(job)
    for page, language, words in (
        ("index.html", "en", "Sheet of changes 1 of 1"),
        ("index_fa.html", "fa", "برگ تغییرات 1 از 1"),
    ):
        text = (job.folder / page).read_text("utf-8")
        name = f"changes_01_upper_{language}"
        assert f'<a href="sheets/{name}.pdf"><img src="sheets/pictures/{name}.png" alt="' in text
        assert f"<b>{words}</b>" in text
        image = QImage(str(job.folder / f"sheets/pictures/{name}.png"))
        assert max(image.width(), image.height()) == 1000
        assert len({image.pixel(x, y) for x in range(0, 700, 7) for y in range(0, 700, 7)}) > 5


def test_texts_without_room_on_a_sheet_of_changes_are_found_before_it_is_written(tmp_path):
    wordy = replace(RIVERLAND, disclaimer=Wording((("en", "Nobody is bound by this. " * 90),)))
    after = replace(AFTER, agreement=wordy)
    job = job_in(tmp_path, after, sheets=SheetOptions(paper="A4"))
    [finding] = PARTS["changes"].preflight(after, job.options, lambda: None)
    assert "A4 is too small for the texts of sheets of changes: 1 in English" in str(finding.message)
    # the comparison that it took is the one that the package is written from
    assert job.changes is job.options.previous.changes_to(after, IN_TERM, job.gazetteer, job.pause_point)


def test_a_sheet_is_on_the_paper_of_the_others(tmp_path):
    job = job_in(tmp_path, sheets=SheetOptions(paper="A3"))
    list(PARTS["changes"].write(job))
    PARTS["changes"].reread(job)
    assert page_size(tmp_path / "sheets/changes_01_upper_en.pdf") == (297, 420)


def test_there_is_a_sheet_for_each_region_in_which_something_drawn_has_changed(tmp_path):
    low = feature("sector", "Low", shapely.box(37.1, 34.1, 37.2, 34.2), region="lower")
    far = feature("sector", "Far", shapely.box(37.3, 35.1, 37.4, 35.2), region="delta")
    told = replace(far, party="SOUTH")  # is no change on a map
    before, after = delimitation(ZONE, far, POST), delimitation(MOVED, told, low, POST)
    job = job_in(tmp_path, after, earlier(before))
    plan = change_sheets(job, job.changes).plan
    assert [(sheet.number, after.feature(sheet.subject).name) for sheet in plan.sheets] == [(1, "One"), (2, "Low")]
    for sheet, geometry in zip(plan.sheets, (shapely.union(ZONE.geometry, MOVED.geometry), low.geometry)):
        changed = shapely.symmetric_difference(ZONE.geometry, MOVED.geometry) if sheet.number == 1 else geometry
        assert sheet.outline.contains(changed)
    assert not change_sheets(job, job_in(tmp_path, delimitation(ZONE, told, POST), earlier(before)).changes).plan.sheets
    # an outline that crosses itself has no ground to be measured, but a corner that has moved
    crossed = replace(ZONE, geometry=shapely.Polygon([BOX[0], BOX[1], (36.50, 34.90), BOX[3]]))
    changes = job_in(tmp_path, delimitation(replace(crossed), POST), earlier()).changes
    [sheet] = change_sheets(job, changes).plan.sheets
    assert sheet.outline.contains(shapely.MultiPoint([BOX[2], (36.50, 34.90)]))


def test_more_turning_points_than_pages_can_hold_are_in_the_file(tmp_path, monkeypatch):
    monkeypatch.setattr("deesc_plugin.map_package.sheets.annex_content.most_turning_points", lambda: 1)
    job = job_in(tmp_path)
    list(PARTS["changes"].write(job))
    PARTS["changes"].reread(job)
    said = phrases("sheets", "en")("too_many_changes", count="2", most="1", file="tables/changes.csv")
    if shutil.which("pdftotext"):
        assert said[:40] in paper_text(tmp_path / "sheets/annex_f_changes_en.pdf")
