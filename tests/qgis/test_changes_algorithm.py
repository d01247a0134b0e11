# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:changes``: two versions as workspaces and packages, and what comes out."""

from __future__ import annotations

import csv
import json
import zipfile
from dataclasses import replace

import pytest
import shapely
from osgeo import ogr
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

from tests import workspace
from tests.agreements import delimitation, feature
from tests.conftest import PROJECT
from tests.english_words import LANGUAGES, english_in

BOX = [(9.60, 0.80), (9.80, 0.80), (9.80, 0.95), (9.60, 0.95)]
BEFORE = feature("sector", "One", shapely.Polygon(BOX))
AFTER = replace(BEFORE, geometry=shapely.Polygon([BOX[0], (9.79, 0.81), (9.82, 0.96), BOX[3]]), party="SOUTH")
POST = feature("lookout", "Post", shapely.Point(9.5, 0.5))
GONE = feature("sector", "Gone", shapely.box(12.1, 1.1, 12.2, 1.2), region="lower")


@pytest.fixture
def versions(tmp_path, qgis_app):
    """A workspace before and after: two corners and a post moved, a party changed, a feature gone."""
    workspace.write_whole(tmp_path / "before.gpkg", delimitation(BEFORE, POST, GONE))
    moved = replace(POST, geometry=shapely.Point(9.5, 0.6))
    workspace.write_whole(tmp_path / "after.gpkg", delimitation(AFTER, moved))
    return tmp_path


FIRST = PROJECT / "tests" / "data" / "package_1.zip"
OWN = frozenset(
    {"One", "before", "after", "gpkg", "Post", "Gone", "Upper", "Lower", "NORTH", "SOUTH", "Sector", "Lookout"}
)
"""What the versions say themselves, in the one language of their agreement."""


def _of(folder, **more):
    return {"BEFORE": str(folder / "before.gpkg"), "AFTER": str(folder / "after.gpkg"), **more}


def _rows(path):
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayer(0)
    names = [field.name for field in layer.schema]
    return [
        {**{name: row.GetField(name) for name in names}, "geometry": row.GetGeometryRef().ExportToWkt()}
        for row in layer
    ]


def test_layers_table_and_report_agree(versions, run_algorithm):
    names = {
        "OUTPUT_AREAS": "areas.gpkg", "OUTPUT_POINTS": "points.geojson", "REPORT_CSV": "changes.csv",
        "REPORT_JSON": "changes.json", "REPORT_HTML": "changes.html",
    }  # fmt: skip
    outputs = run_algorithm(
        "deesc:changes", _of(versions, **{key: str(versions / name) for key, name in names.items()})
    )
    areas, points = _rows(versions / "areas.gpkg"), _rows(versions / "points.geojson")
    assert sorted((row["name"], row["change"]) for row in areas) == [
        ("Gone", "lost"),
        ("One", "gained"),
        ("One", "lost"),
    ]
    gained = sum(row["area_m2"] for row in areas if row["change"] == "gained")
    lost = sum(row["area_m2"] for row in areas if row["change"] == "lost")
    assert (outputs["GAINED_M2"], outputs["LOST_M2"]) == (pytest.approx(gained), pytest.approx(lost))
    assert outputs["MOVED_POINTS"] == 3
    assert sorted((row["name"], row["change"], row["number_before"], row["number_after"]) for row in points) == [
        ("One", "moved", 2, 2), ("One", "moved", 3, 3), ("Post", "moved", 1, 1),
    ]  # fmt: skip
    assert {row["geometry"] for row in points} == {"POINT (9.82 0.96)", "POINT (9.79 0.81)", "POINT (9.5 0.6)"}
    record = json.loads((versions / "changes.json").read_text("utf-8"))
    assert (record["gained_m2"], record["before"]["label"]) == (outputs["GAINED_M2"], "before.gpkg")
    with (versions / "changes.csv").open(encoding="utf-8", newline="") as stream:
        table = list(csv.DictReader(stream))
    assert [(row["field"], row["before"], row["after"]) for row in table if row["change"] == "attribute"] == [
        ("party", "NORTH", "SOUTH")
    ]
    by_unit = [(row["name"], row["unit"]) for row in table if row["change"] == "unit-lost"]
    assert sorted(by_unit) == [("Gone", "Lower"), ("One", "Upper")]


def test_a_package_is_a_version_as_a_zip_a_folder_or_by_its_manifest(versions, run_algorithm):
    exported = run_algorithm(
        "deesc:exportpackage",
        {
            "WORKSPACE": str(versions / "before.gpkg"), "PARTS": ["geopackage"], "DATE": "2031-02-15",
            "OVERRIDE_REASON": "a test", "OUTPUT": str(versions / "sent.zip"),
        },
    )["OUTPUT"]  # fmt: skip
    with zipfile.ZipFile(exported) as archive:
        archive.extractall(versions)
        folder = versions / archive.namelist()[0].split("/")[0]
    held = sorted(path.name for path in folder.rglob("*"))
    for package in (exported, str(folder), str(folder / "manifest.json")):
        same = run_algorithm("deesc:changes", _of(versions, BEFORE=package, AFTER=str(versions / "before.gpkg")))
        assert (same["GAINED_M2"], same["LOST_M2"], same["MOVED_POINTS"]) == (0.0, 0.0, 0)
        assert run_algorithm("deesc:changes", _of(versions, BEFORE=package))["MOVED_POINTS"] == 3
    assert sorted(path.name for path in folder.rglob("*")) == held
    (folder / "README.txt").write_text("other", "utf-8")
    with pytest.raises(QgsProcessingException, match="is not valid"):
        run_algorithm("deesc:changes", _of(versions, BEFORE=str(folder), REPORT_JSON=str(versions / "none.json")))
    assert not (versions / "none.json").exists()


def test_a_package_of_the_first_form_is_a_version(run_algorithm, tmp_path):
    """Its master is a workspace of the second format under an agreement of the first; the digest is what it told."""
    report = tmp_path / "changes.json"
    run_algorithm("deesc:changes", {"BEFORE": str(FIRST), "AFTER": str(FIRST), "REPORT_JSON": str(report)})
    before = json.loads(report.read_text("utf-8"))["before"]
    assert before["fingerprint"] == "dcfcb3eac52dd4f1ed9199c8002b891f581ab3a2a8e94905f967d7446cf46ef8"


@pytest.mark.parametrize("language", LANGUAGES)
def test_log_and_page_are_in_the_users_language(language, versions, run_algorithm, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: language))
    page, feedback = versions / "changes.html", QgsProcessingFeedback()
    run_algorithm("deesc:changes", _of(versions, REPORT_HTML=str(page), TOLERANCE=2.0), feedback=feedback)
    text = page.read_text("utf-8")
    assert f'<html lang="{language}" dir="{"rtl" if language in ("ar", "fa") else "ltr"}">' in text
    shown = [*_shown(text.partition("</style>")[2]), *(line for line in feedback.textLog().splitlines() if ":" in line)]
    assert [(word, one) for one in shown for word in english_in(one, language, OWN)] == []


def _shown(html):
    """The texts of a page, without its tags and digests."""
    for piece in html.split("<"):
        text = piece.partition(">")[2].strip()
        if text and not set(text) <= set("0123456789abcdef"):
            yield text
