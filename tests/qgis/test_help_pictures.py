# SPDX-License-Identifier: GPL-2.0-or-later
"""The help's pictures of sheets are of today's sheets, by the SHA-256 of what each was drawn from."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest

from deesc_plugin.core.check import check
from deesc_plugin.core.sheets.options import SheetOptions
from deesc_plugin.map_package.fonts_used import fonts_used
from deesc_plugin.map_package.job import Job
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.sheets.press import Press, sheet_path
from deesc_plugin.map_package.software import software
from tests.workspace import snapshot

PROJECT = Path(__file__).resolve().parents[2]
SAMPLE = PROJECT / "resources" / "samples" / "astana-2017"
PICTURES = PROJECT / "resources" / "help" / "sheets"
RECORD = json.loads((PROJECT / ".ci" / "sheet_pictures.json").read_text("utf-8"))
LANGUAGES = ("en", "ru", "ar", "tr", "fa")


@pytest.fixture
def sample(tmp_path, run_algorithm):
    """The sample's corrected drafts, imported as the demonstration imports them."""
    stated = json.loads((SAMPLE / "sample.json").read_text("utf-8"))
    path = tmp_path / "corrected.gpkg"
    run_algorithm("deesc:createworkspace", {"AGREEMENT": stated["agreement"], "OUTPUT": str(path)})
    for entry in stated["sets"]["corrected"]["files"]:
        names = {"KIND": "kind", "REGION": "region", "PARTY": "party", "CRS": "crs", "NAME_FIELD": "name_field"}
        given = {name: entry[key] for name, key in names.items() if entry[key]}
        run_algorithm(
            f"deesc:{entry['algorithm']}", {"INPUT": str(SAMPLE / entry["file"]), "WORKSPACE": str(path), **given}
        )
    return snapshot(path), json.dumps(stated["title"]), date.fromisoformat(stated["date"])


def job_of(sample, folder, languages, second=""):
    """The job of the package that pictures are of."""
    delimitation, title, day = sample
    options = PackageOptions(title, "1.0", day, languages=languages, sheets=SheetOptions(second_language=second))
    return Job(delimitation, check(delimitation, day), options, folder)


def printed(job, wanted):
    """Those of a package's sheets that are wanted, by name, printed anew: the SHA-256 of each."""
    press = Press(job)
    try:
        pairs = [(sheet, language) for sheet in press.plan.sheets for language in job.options.languages]
        names = [press.print(*pair)[0] for pair in pairs if Path(sheet_path(job, *pair)).name in wanted]
    finally:
        press.close()
    return {Path(name).name: hashlib.sha256((job.folder / name).read_bytes()).hexdigest() for name in names}


def test_pictures_of_sheets_are_of_today_s_sheets(sample, tmp_path):
    """The index in the first language, a zone from the left and from the right, and in both: the others follow."""
    others = {name for name, version in software().items() if RECORD["software"].get(name) != version}
    if others:
        pytest.skip(f"the pictures were made with other versions of {', '.join(sorted(others))}")
    five = job_of(sample, tmp_path / "one", LANGUAGES)
    if not all(font in RECORD["fonts"] for font in fonts_used(five, {"sheets"})):
        pytest.skip("the pictures were made with other fonts")
    looked_at = ("index_en.png", "zone_en.png", "zone_fa.png", "bilingual_en_ar.png")
    made_from = {one["sheet"]: one["sha256"] for one in map(RECORD["pictures"].get, looked_at)}
    today = {**printed(five, made_from), **printed(job_of(sample, tmp_path / "two", ("en",), "ar"), made_from)}
    assert today == made_from, "run make pictures, and look at them"


def test_each_picture_of_a_sheet_has_its_sheet_on_record():
    of_other_pages = ("annex_", "page_")
    there = {path.name for path in PICTURES.glob("*.png") if not path.name.startswith(of_other_pages)}
    assert there == set(RECORD["pictures"])
