# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from dataclasses import replace
from datetime import date

import pytest
import shapely
from qgis.core import (
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.delimitation import RecordedException
from deesc_plugin.map_package.build import PackageInfo
from deesc_plugin.map_package.parts import PARTS, chosen_parts
from deesc_plugin.map_package.verification.package import verify
from deesc_plugin.processing.algorithms import export_package
from tests import workspace
from tests.agreements import RIVERLAND, delimitation, feature
from tests.packages import UNPRINTED

DATE = "2031-02-15"


@pytest.fixture
def space(tmp_path, qgis_app):
    """A workspace without errors: one sector with a strip, a lookout and a gate, all in the upper region."""
    core, around = shapely.box(9.5, 0.5, 9.6, 0.6), shapely.box(9.4, 0.4, 9.7, 0.7)
    sector = feature("sector", "Upper 1", core)
    strip = feature(
        "strip", "Upper 1 strip", around.difference(core), zone=sector.uid, width_m=11_000.0, exclusions="Upper 1"
    )
    posts = [feature("lookout", f"Post {x} {y}", shapely.Point(x, y)) for x in (9.45, 9.55, 9.65) for y in (0.45, 0.65)]
    gate = feature("gate", "Gate", shapely.Point(9.55, 0.49))
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, delimitation(sector, strip, gate, *posts))
    return path


def with_error(space):
    """The workspace with a sector that crosses itself."""
    bow_tie = feature("sector", "Bow", shapely.Polygon([(9.8, 0.1), (9.9, 0.2), (9.9, 0.1), (9.8, 0.2)]))
    workspace.add(space, RIVERLAND, [bow_tie])
    return space


def parameters(space, **more):
    """What an export is run with; without the printed parts, unless `more` says otherwise."""
    stated = {"PARTS": list(UNPRINTED), "OUTPUT": str(space.with_name("p.zip"))}
    return {"WORKSPACE": str(space), "DATE": DATE, **stated, **more}


def test_the_workspace_of_these_tests_has_no_error(space, run_algorithm):
    outputs = run_algorithm("deesc:checkdelimitation", {"WORKSPACE": str(space), "DATE": DATE, "OUTPUT": "memory:"})
    assert [f["message"] for f in outputs["OUTPUT"].getFeatures() if f["severity"] == "error"] == []


def test_a_package_is_exported_and_verified_against_its_workspace(space, run_algorithm):
    exported = run_algorithm("deesc:exportpackage", parameters(space))
    assert exported["FINGERPRINT"] == fingerprint(workspace.snapshot(space))
    with zipfile.ZipFile(exported["OUTPUT"]) as archive:
        assert exported["FILES"] == len(archive.namelist())
        assert archive.namelist()[0] == "riverland-truce_1.0_20310215/README.txt"
    verified = run_algorithm("deesc:verifypackage", {"PACKAGE": exported["OUTPUT"], "WORKSPACE": str(space)})
    assert verified["VALID"] is True
    assert verified["FINGERPRINT"] == exported["FINGERPRINT"]
    assert verified["SAME"] is True
    assert "w.gpkg holds the same delimitation" in verified["REPORT"]


def test_the_sender_is_told_the_figures_that_a_recipient_compares(space, run_algorithm):
    log = QgsProcessingFeedback(False)
    exported = run_algorithm("deesc:exportpackage", parameters(space), feedback=log)
    with zipfile.ZipFile(exported["OUTPUT"]) as archive:
        [name] = (name for name in archive.namelist() if name.endswith("manifest.json"))
        digest = hashlib.sha256(archive.read(name)).hexdigest()
    assert f"SHA-256 of its manifest: {digest}." in log.textLog()
    verified = run_algorithm("deesc:verifypackage", {"PACKAGE": exported["OUTPUT"]})
    assert f"SHA-256 of the manifest: {digest}." in verified["REPORT"]
    assert exported["FINGERPRINT"] in log.textLog()


def test_an_unpacked_package_verifies_too(space, run_algorithm, tmp_path):
    exported = run_algorithm("deesc:exportpackage", parameters(space))
    with zipfile.ZipFile(exported["OUTPUT"]) as archive:
        archive.extractall(tmp_path / "unpacked")
    [folder] = (tmp_path / "unpacked").iterdir()
    assert run_algorithm("deesc:verifypackage", {"PACKAGE": str(folder)})["VALID"] is True


@pytest.mark.parametrize("stated", ["areas,geojson", ["areas", "geojson"]])
def test_parts_are_given_by_their_names(space, run_algorithm, stated):
    exported = run_algorithm("deesc:exportpackage", parameters(space, PARTS=stated))
    written = {entry["part"] for entry in verify(exported["OUTPUT"]).manifest["files"]}
    assert written == {"geopackage", "readme", "verifier", "areas", "geojson"}


@pytest.mark.parametrize("stated", [None, "", []])
def test_no_parts_means_all(space, run_algorithm, monkeypatch, stated):
    asked = []
    monkeypatch.setattr(
        export_package, "build_package", lambda *given: asked.append(given[2]) or PackageInfo(space, "", ())
    )
    run_algorithm("deesc:exportpackage", parameters(space, PARTS=stated))
    assert [options.parts for options in asked] == [()]
    assert chosen_parts(asked[0]) == list(PARTS)


@pytest.mark.parametrize(("more", "expected"), [({}, False), ({"BUFFER_POINTS": True}, True)])
def test_paper_lists_turning_points_of_buffers_when_asked(space, run_algorithm, monkeypatch, more, expected):
    asked = []
    monkeypatch.setattr(
        export_package, "build_package", lambda *given: asked.append(given[2]) or PackageInfo(space, "", ())
    )
    run_algorithm("deesc:exportpackage", parameters(space, **more))
    assert [options.buffer_points for options in asked] == [expected]


def test_each_partys_copy_names_it_first_and_is_of_the_same_delimitation(space, run_algorithm):
    copies = {}
    for code in ("", "NORTH", "SOUTH"):
        stated = parameters(space, ALTERNAT=code, OUTPUT=str(space.with_name(f"copy{code}.zip")), PARTS=["certificate"])
        copies[code] = verify(run_algorithm("deesc:exportpackage", stated)["OUTPUT"]).manifest
    assert [copy["parties"] for copy in copies.values()] == [
        ["NORTH", "SOUTH"], ["NORTH", "SOUTH"], ["SOUTH", "NORTH"]
    ]  # fmt: skip
    assert [copy.get("alternat") for copy in copies.values()] == [None, "NORTH", "SOUTH"]
    assert [copy["folder"].rpartition("_")[2] for copy in copies.values()] == ["20310215", "north", "south"]
    assert len({(copy["fingerprint"], copy["record"]) for copy in copies.values()}) == 1
    with zipfile.ZipFile(space.with_name("copySOUTH.zip")) as archive:
        readme = archive.read(f"{copies['SOUTH']['folder']}/README.txt").decode("utf-8")
    assert "Copy of: Southbank (SOUTH): signatory" in readme
    with pytest.raises(QgsProcessingException, match="“WEST” is no party of the agreement; use one of NORTH, SOUTH"):
        run_algorithm("deesc:exportpackage", parameters(space, ALTERNAT="WEST"))


def test_a_layer_of_settlements_takes_the_place_of_the_plugins_own(space, run_algorithm):
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=name:string&field=name_ar:string", "Census of Riverland", "memory"
    )
    place = QgsFeature(layer.fields())
    place.setAttributes(["Weir", "السد"])
    place.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(9.55, 0.55)))
    layer.dataProvider().addFeature(place)
    exported = run_algorithm("deesc:exportpackage", parameters(space, PARTS=["settlements"], SETTLEMENTS=layer))
    with zipfile.ZipFile(exported["OUTPUT"]) as archive:
        name = next(name for name in archive.namelist() if name.endswith("settlements.csv"))
        [row] = csv.DictReader(io.StringIO(archive.read(name).decode("utf-8")))
    assert (row["zone"], row["name"], row["name_arabic"], row["relation"]) == ("Upper 1", "Weir", "السد", "inside")


def test_settlements_without_names_are_refused(space, run_algorithm):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=height:int", "Heights", "memory")
    with pytest.raises(QgsProcessingException, match="Heights has no field of names"):
        run_algorithm("deesc:exportpackage", parameters(space, SETTLEMENTS=layer))


def test_title_version_and_languages_are_taken(space, run_algorithm):
    title = json.dumps({"en": "Zones of <Upper>", "tr": "Ş" * 100})  # longer than the name of a file can be
    more = {"TITLE": title, "VERSION": "2.1-rc", "LANGUAGES": "en, tr,en"}
    manifest = verify(run_algorithm("deesc:exportpackage", parameters(space, **more))["OUTPUT"]).manifest
    assert (manifest["title"], manifest["version"], manifest["date"]) == ("Zones of <Upper>", "2.1-rc", DATE)
    assert manifest["languages"] == ["en", "tr"]


def test_without_a_title_the_manifest_has_the_agreements(space, run_algorithm, monkeypatch):
    asked = []
    monkeypatch.setattr(
        export_package, "build_package", lambda *given: asked.append(given[2]) or PackageInfo(space, "", ())
    )
    run_algorithm("deesc:exportpackage", parameters(space))
    assert asked[0].title == ""
    assert asked[0].title_in("tr", RIVERLAND) == "Riverland truce"


@pytest.mark.parametrize("more", [{"LANGUAGES": "en,xx"}, {"SECOND_LANGUAGE": "xx"}])
def test_a_language_that_no_document_is_written_in_is_refused(space, run_algorithm, more):
    with pytest.raises(QgsProcessingException, match=r"“xx” is no language .*; use en, ru, ar, tr, fa"):
        run_algorithm("deesc:exportpackage", parameters(space, **more))


@pytest.mark.parametrize("name", ["p.txt", "p", "p.zip.gz"])
def test_a_package_is_a_zip_by_name(space, run_algorithm, name):
    with pytest.raises(QgsProcessingException, match=f"{name} cannot be a map package; .* ends in .zip"):
        run_algorithm("deesc:exportpackage", parameters(space, OUTPUT=str(space.with_name(name))))
    assert {path.name for path in space.parent.iterdir()} == {"w.gpkg"}


def test_files_are_counted_alike_where_a_package_is_made_and_where_it_is_verified(space, run_algorithm):
    exported = run_algorithm("deesc:exportpackage", parameters(space, PARTS=["areas"]))
    report = run_algorithm("deesc:verifypackage", {"PACKAGE": exported["OUTPUT"]})["REPORT"]
    # areas.csv, master, README, verify.py, and the manifest and SHA256SUMS, which list the others
    assert exported["FILES"] == 6
    assert f"6 files, fingerprint {exported['FINGERPRINT']}." in report


def test_errors_stop_the_export_unless_a_reason_is_given(space, run_algorithm):
    with_error(space)
    with pytest.raises(QgsProcessingException, match=r"The check found \d+ errors?, the first: .*give the reason"):
        run_algorithm("deesc:exportpackage", parameters(space))
    assert {path.name for path in space.parent.iterdir()} == {"w.gpkg"}
    exported = run_algorithm("deesc:exportpackage", parameters(space, OVERRIDE_REASON="Agreed on 1 March"))
    checks = verify(exported["OUTPUT"]).manifest["checks"]
    assert checks["override_reason"] == "Agreed on 1 March"
    assert checks["counts"]["error"] >= 1
    with zipfile.ZipFile(exported["OUTPUT"]) as archive:
        name = next(name for name in archive.namelist() if name.endswith("findings.json"))
        assert json.loads(archive.read(name))["counts"]["error"] == checks["counts"]["error"]


def test_a_package_with_one_flipped_byte_raises_with_the_reason(space, run_algorithm):
    exported = run_algorithm("deesc:exportpackage", parameters(space))
    path = space.with_name("p.zip")
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(QgsProcessingException, match=r"p\.zip is not valid: .*seal"):
        run_algorithm("deesc:verifypackage", {"PACKAGE": exported["OUTPUT"]})


def test_another_workspace_is_told(space, run_algorithm):
    exported = run_algorithm("deesc:exportpackage", parameters(space))
    workspace.add(space, RIVERLAND, [feature("gate", "New", shapely.Point(9.55, 0.48))])
    log = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException, match=r"p\.zip is intact, but w\.gpkg holds another delimitation"):
        run_algorithm("deesc:verifypackage", {"PACKAGE": exported["OUTPUT"], "WORKSPACE": str(space)}, feedback=log)
    for said in ("w.gpkg differs from this package, which is intact:", "Added: 1 feature; removed: 0", "New: added."):
        assert said in log.textLog()


def test_what_differs_beside_the_features_is_told_of_a_workspace_with_the_same_fingerprint(space, run_algorithm):
    exported = run_algorithm("deesc:exportpackage", parameters(space))
    accepted = RecordedException("zone.sites", "ab" * 32, "seen by both", "NORTH", date(2031, 3, 1))
    workspace.write_whole(space, replace(workspace.snapshot(space), exceptions=(accepted,)))
    verified = run_algorithm("deesc:verifypackage", {"PACKAGE": exported["OUTPUT"], "WORKSPACE": str(space)})
    assert (verified["VALID"], verified["SAME"]) == (True, False)
    assert verified["FINGERPRINT"] == fingerprint(workspace.snapshot(space))
    assert "w.gpkg differs from this package, which is intact:" in verified["REPORT"]
    assert "zone.sites: “seen by both” now, nothing before." in verified["REPORT"]


def test_what_is_no_package_is_told(tmp_path, run_algorithm):
    (tmp_path / "p.zip").write_text("no zip")
    with pytest.raises(QgsProcessingException, match=r"p\.zip is not valid: The file is no map package"):
        run_algorithm("deesc:verifypackage", {"PACKAGE": str(tmp_path / "p.zip")})
    with pytest.raises(QgsProcessingException, match=r"There is no package .*missing\.zip"):
        run_algorithm("deesc:verifypackage", {"PACKAGE": str(tmp_path / "missing.zip")})


def test_a_cancelled_export_leaves_nothing(space, run_algorithm):
    feedback = QgsProcessingFeedback()
    # cancelled when the parts begin: after the check, the progress has passed one half
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 55 else None)
    with pytest.raises(QgsProcessingException, match="cancelled; nothing was written"):
        run_algorithm("deesc:exportpackage", parameters(space), QgsProcessingContext(), feedback)
    assert {path.name for path in space.parent.iterdir()} == {"w.gpkg"}
    assert isinstance(feedback, QgsFeedback)
