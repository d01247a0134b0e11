# SPDX-License-Identifier: GPL-2.0-or-later
"""The part “sheets” inside a package: one file a sheet and language, the same bytes, nothing left behind."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Iterable

import mgrs
import pytest
import shapely
from qgis.PyQt.QtCore import QCoreApplication

from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.errors import Cancelled, DeescError, PackageError
from deesc_plugin.core.rules import RULES
from deesc_plugin.core.sheets.options import SheetOptions
from deesc_plugin.map_package.build import build_package
from deesc_plugin.map_package.file_texts import file_text
from deesc_plugin.map_package.job import Job, PackagedFile
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.parts import PARTS
from deesc_plugin.map_package.sheets.press import sheet_path
from deesc_plugin.map_package.sheets.sheet_reading import compare_sheet, gdal_reads_pdf
from deesc_plugin.paths import phrases
from tests.agreements import IN_TERM, delimitation, feature

pytestmark = pytest.mark.usefixtures("qgis_app")

SECTOR = feature("sector", "Upper 1 <img> =cmd()", shapely.box(9.9, 0.9, 10.0, 1.0), number=1)
NAMELESS = feature("sector", "منطقة", shapely.box(10.3, 1.2, 10.4, 1.3), number=2)
POST = feature("lookout", "Post", shapely.Point(9.95, 0.95), number=3)
DRAWN = delimitation(SECTOR, NAMELESS, POST)
OPTIONS = PackageOptions(
    "Riverland", "1.0", IN_TERM, parts=("sheets",), languages=("en", "ar"), sheets=SheetOptions(paper="A4")
)
RESULT = CheckResult(fingerprint(DRAWN), IN_TERM, tuple(entry.id for entry in RULES), ())


def job_in(folder: Path, options=OPTIONS) -> Job:
    return Job(DRAWN, RESULT, options, folder)


@pytest.fixture(scope="module")
def written(qgis_app, tmp_path_factory):
    """The sheets of the drawing, in a folder, with their job and what the part told of its progress."""
    told: list[float] = []
    job = replace(job_in(tmp_path_factory.mktemp("sheets")), tell=told.append)
    files = list(PARTS["sheets"].write(job))
    return job, files, told


def _sheets(files: Iterable[PackagedFile]) -> list[PackagedFile]:
    """The files that are no pictures."""
    return [file for file in files if not file.path.startswith("sheets/pictures/")]


def test_a_file_and_a_picture_for_each_sheet_and_language(written):
    _, files, told = written
    assert [file.path for file in files] == [
        f"sheets/{name}"
        # a name without Latin letters gives way to the beginning of the uid
        for sheet in ("01_index", "02_upper-1-img-cmd", f"03_{NAMELESS.uid[:8]}")
        for language in ("en", "ar")
        for name in (f"{sheet}_{language}.pdf", f"pictures/{sheet}_{language}.png")
    ]
    assert told == pytest.approx([1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1.0])
    assert not any(file.is_volatile for file in files)


def test_the_side_table_states_the_place_of_the_post_as_others_work_it_out(written):
    job, files, _ = written
    program = shutil.which("pdftotext")
    if not program:
        pytest.skip("the program pdftotext is not installed")
    place = mgrs.MGRS().toMGRS(0.95, 9.95)
    for file in _sheets(files)[2:4]:  # the zone's sheet in both languages
        arguments = [program, "-layout", str(job.folder / file.path), "-"]
        said = subprocess.run(arguments, capture_output=True, text=True, check=True).stdout
        assert re.findall(r"\b\d{1,2}[C-X][A-Z]{2}\d{10}\b", said) == [place], file.path
        plain = re.sub(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", said)
        assert {"0.95000°N", "9.95000°E"} <= set(plain.split()), file.path


def test_each_file_is_one_page_of_its_paper(written):
    job, files, _ = written
    program = shutil.which("pdfinfo")
    if not program:
        pytest.skip("the program pdfinfo is not installed")
    for file in _sheets(files):
        said = subprocess.run([program, str(job.folder / file.path)], capture_output=True, text=True, check=True).stdout
        assert re.search(r"^Pages: +1$", said, re.MULTILINE)
        assert re.search(r"^Page size:.*\(A4\)$", said, re.MULTILINE), said
        assert not re.search(r"^(Author|Creator|Producer):", said, re.MULTILINE)


def test_what_was_written_reads_back(written):
    PARTS["sheets"].reread(written[0])


def test_a_missing_or_foreign_sheet_is_noticed(written, tmp_path):
    job = written[0]
    shutil.copytree(job.folder, tmp_path / "copy")
    copy = replace(job, folder=tmp_path / "copy")
    plan = job.plan
    index, sheet = plan.sheets[0], plan.sheets[1]
    name = sheet_path(job, sheet, "en")
    (copy.folder / name).write_bytes((job.folder / sheet_path(job, plan.sheets[2], "en")).read_bytes())
    if gdal_reads_pdf():
        with pytest.raises(PackageError, match="mm off on the ground"):
            compare_sheet(copy, sheet, "en", name)
    other = replace(copy, result=replace(RESULT, fingerprint="0" * 64))
    with pytest.raises(PackageError, match="fingerprint"):
        compare_sheet(other, index, "en", sheet_path(job, index, "en"))
    (copy.folder / name).unlink()
    with pytest.raises(PackageError, match="missing"):
        PARTS["sheets"].reread(copy)


def test_the_same_sheets_have_the_same_bytes(written, tmp_path):
    job = written[0]
    again = job_in(tmp_path, replace(OPTIONS, languages=("ar",)))
    for file in PARTS["sheets"].write(again):
        assert (again.folder / file.path).read_bytes() == (job.folder / file.path).read_bytes(), file.path


def test_two_languages_stand_on_one_sheet(tmp_path):
    options = replace(OPTIONS, languages=("tr",), sheets=SheetOptions(paper="A4", second_language="ru"))
    files = _sheets(PARTS["sheets"].write(job_in(tmp_path, options)))
    assert [file.path[-10:] for file in files] == ["_tr_ru.pdf"] * 3
    said = [file_text(file, DRAWN.agreement, phrases("files", "en")) for file in files]
    assert said == [
        "Index sheet of the map; languages: Türkçe, Русский (GeoPDF).",
        "Map sheet 02; languages: Türkçe, Русский (GeoPDF).",
        "Map sheet 03; languages: Türkçe, Русский (GeoPDF).",
    ]


def test_cancelling_between_sheets_leaves_nothing(tmp_path):
    printed: list[float] = []
    with pytest.raises(Cancelled):
        build_package(
            DRAWN, RESULT, OPTIONS, tmp_path / "package.zip", printed.append, lambda: sum(x > 0.05 for x in printed) > 2
        )
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said_and_leaves_nothing(small_disk):
    (small_disk / "ballast").write_bytes(b"\1" * 3_480_000)
    with pytest.raises(DeescError, match=r"room|full"):
        build_package(DRAWN, RESULT, OPTIONS, small_disk / "package.zip")
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]


def test_a_package_made_in_another_thread_prints_in_this_one(tmp_path):
    outcome: list[object] = []

    def build():
        try:
            outcome.append(build_package(DRAWN, RESULT, replace(OPTIONS, languages=("en",)), tmp_path / "package.zip"))
        except Exception as error:
            outcome.append(error)

    thread = threading.Thread(target=build)
    thread.start()
    while thread.is_alive():
        QCoreApplication.processEvents()
    thread.join()
    assert not isinstance(outcome[0], Exception), outcome[0]
    with zipfile.ZipFile(tmp_path / "package.zip") as archive:
        assert sum(name.endswith("_en.pdf") for name in archive.namelist()) == 3
