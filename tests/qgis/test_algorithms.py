# SPDX-License-Identifier: GPL-2.0-or-later
"""Every algorithm: help, parameters, headless runs; and the checks and tables on a small workspace."""

from __future__ import annotations

import csv
import json
from datetime import date

import pytest
import shapely
from osgeo import ogr
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from deesc_plugin.core.canonical import fingerprint
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, delimitation, feature

FIXED_IDS = {
    "createworkspace", "importfeatures", "importcoordinates", "geodesicbuffer", "checkgeometry", "checkoverlaps",
    "checkdelimitation", "turningpoints", "exportpackage", "verifypackage", "replaceagreement",
    "changes", "setbaselayer", "importproposal", "compareproposals", "takeline", "recordact",
    "exportledger", "mergeledger", "dividestretches", "recordstances", "minutes",
}  # fmt: skip


def test_the_provider_offers_exactly_the_published_algorithms(deesc_provider):
    assert {algorithm.name() for algorithm in deesc_provider.algorithms()} == FIXED_IDS


@pytest.mark.parametrize("name", sorted(FIXED_IDS))
def test_each_algorithm_has_title_group_help_and_labelled_parameters(deesc_provider, name):
    algorithm = QgsApplication.processingRegistry().algorithmById(f"deesc:{name}")
    assert algorithm.displayName()
    assert algorithm.group()
    assert len(algorithm.shortHelpString()) > 200
    assert not algorithm.icon().isNull()
    for parameter in algorithm.parameterDefinitions():
        assert parameter.description()
        assert parameter.name() == parameter.name().upper()


def test_a_file_may_have_a_name_without_a_dot(deesc_provider):
    takes_any = {
        f"{algorithm.name()}.{parameter.name()}"
        for algorithm in deesc_provider.algorithms()
        for parameter in algorithm.parameterDefinitions()
        if parameter.type() == "file" and parameter.checkValueIsAcceptable("/a/package")
    }
    versions = {"changes.BEFORE", "changes.AFTER", "exportpackage.PREVIOUS", "importproposal.INPUT"}
    assert takes_any == versions | {"verifypackage.PACKAGE"}


def _rows(path):
    """The rows of the first layer of a file, read by GDAL."""
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayer(0)
    names = [field.name for field in layer.schema]
    return [{name: row.GetField(name) for name in names} for row in layer]


def _small():
    zone = feature("sector", "One", shapely.box(10.1, 0.5, 10.3, 0.7))
    bow_tie = feature("sector", "Bow", shapely.Polygon([(9.5, 1), (9.7, 1.2), (9.7, 1), (9.5, 1.2)]))
    return delimitation(zone, bow_tie)


@pytest.fixture
def space(tmp_path, qgis_app):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, _small())
    return path


def test_a_check_writes_layers_and_reports_that_agree(space, run_algorithm, tmp_path):
    parameters = {
        "WORKSPACE": str(space),
        "DATE": "2031-02-15",
        "OUTPUT": str(tmp_path / "findings.gpkg"),
        "OUTPUT_AREAS": str(tmp_path / "areas.geojson"),
        "REPORT_JSON": str(tmp_path / "findings.json"),
        "REPORT_HTML": str(tmp_path / "findings.html"),
    }
    outputs = run_algorithm("deesc:checkdelimitation", parameters)
    assert outputs["FINGERPRINT"] == fingerprint(_small())
    report = json.loads((tmp_path / "findings.json").read_text("utf-8"))
    bow = [row for row in report["findings"] if row["rule"] == "geometry.valid" and row["severity"] == "error"]
    assert len(bow) == 1
    # the two diagonals of the bow-tie cross in the middle of its box
    assert (bow[0]["lon"], bow[0]["lat"]) == (pytest.approx(9.6, abs=1e-6), pytest.approx(1.1, abs=1e-6))
    assert report["counts"]["error"] == outputs["ERRORS"]
    rows = _rows(parameters["OUTPUT"])
    assert len(rows) == len(report["findings"])
    assert list(rows[0])[:3] == ["rule", "severity", "features"]
    page = (tmp_path / "findings.html").read_text("utf-8")
    assert outputs["FINGERPRINT"] in page
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")


def test_only_the_chosen_rules_report(space, run_algorithm):
    outputs = run_algorithm(
        "deesc:checkdelimitation",
        {"WORKSPACE": str(space), "RULES": "geometry.spike, geometry.valid", "DATE": "2031-02-15"},
    )
    assert (outputs["ERRORS"], outputs["WARNINGS"]) == (1, 0)
    with pytest.raises(QgsProcessingException, match=r"no rule “geometry\.pointy”.*geometry\.spike"):
        run_algorithm("deesc:checkdelimitation", {"WORKSPACE": str(space), "RULES": "geometry.pointy"})


def test_a_cancelled_check_leaves_no_file(space, run_algorithm, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    target = tmp_path / "findings.gpkg"
    with pytest.raises(QgsProcessingException):
        run_algorithm("deesc:checkdelimitation", {"WORKSPACE": str(space), "OUTPUT": str(target)}, feedback=feedback)
    assert [entry.name for entry in tmp_path.iterdir()] == ["w.gpkg"]


def test_a_failed_run_keeps_the_older_output(space, run_algorithm, tmp_path):
    target = tmp_path / "findings.gpkg"
    run_algorithm("deesc:checkdelimitation", {"WORKSPACE": str(space), "OUTPUT": str(target)})
    before = target.read_bytes()
    with pytest.raises(QgsProcessingException):
        run_algorithm("deesc:checkdelimitation", {"WORKSPACE": str(tmp_path / "gone.gpkg"), "OUTPUT": str(target)})
    assert target.read_bytes() == before


def test_outputs_may_be_temporary_layers(space, run_algorithm):
    outputs = run_algorithm("deesc:checkdelimitation", {"WORKSPACE": str(space), "OUTPUT": "TEMPORARY_OUTPUT"})
    layer = outputs["OUTPUT"]
    assert isinstance(layer, QgsVectorLayer)
    assert layer.featureCount() > 0


@pytest.fixture
def layer_file(tmp_path):
    rows = [
        ("good", "POLYGON((10 1,10.2 1,10.2 1.2,10 1))"),
        ("bow", "POLYGON((10 1,10.2 1.2,10.2 1,10 1.2,10 1))"),
        ("line", "LINESTRING(10 1,10.1 1.1)"),
    ]
    features = [
        {
            "type": "Feature",
            "properties": {"name": name},
            "geometry": json.loads(shapely.to_geojson(shapely.from_wkt(wkt))),
        }
        for name, wkt in rows
    ]
    path = tmp_path / "any.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return path


def test_check_geometry_takes_polygons_and_lines(layer_file, run_algorithm, tmp_path):
    target = tmp_path / "out.gpkg"
    outputs = run_algorithm("deesc:checkgeometry", {"INPUT": str(layer_file), "OUTPUT": str(target)})
    assert (outputs["ERRORS"], outputs["VALID_FEATURES"]) == (1, 2)
    found = [row["message"] for row in _rows(target) if row["severity"] == "error"]
    assert len(found) == 1
    assert "bow" in found[0]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".ods"])
def test_turning_points_read_back_from_each_format(space, run_algorithm, tmp_path, suffix):
    target = tmp_path / f"points{suffix}"
    outputs = run_algorithm("deesc:turningpoints", {"WORKSPACE": str(space), "OUTPUT": str(target)})
    assert outputs["OUTPUT"] == str(target)
    text = target.open(encoding="utf-8", newline="") if suffix == ".csv" else None
    rows = list(csv.DictReader(text)) if text else _rows(target)
    one = [row for row in rows if row["name"] == "One"]
    assert {(round(float(row["lon"]), 7), round(float(row["lat"]), 7)) for row in one} == {
        (10.1, 0.5), (10.3, 0.5), (10.3, 0.7), (10.1, 0.7),
    }  # fmt: skip
    # the meridian sides: GeodSolve 0.5N to 0.7N along 10.1E is 22114.880 m
    assert {f"{float(row['length_m']):.3f}" for row in one if float(row["azimuth_deg"]) in (0.0, 180.0)} == {
        "22114.880"
    }


def test_turning_points_of_one_notation_only(space, run_algorithm, tmp_path):
    target = tmp_path / "points.csv"
    run_algorithm("deesc:turningpoints", {"WORKSPACE": str(space), "CRS_TABLE": "mgrs", "OUTPUT": str(target)})
    header = target.read_text("utf-8").splitlines()[0].split(",")
    assert "mgrs" in header
    assert not {"lon", "dms", "utm_e"} & set(header)


def test_a_bad_date_is_refused(space, run_algorithm):
    with pytest.raises(QgsProcessingException):
        run_algorithm("deesc:checkdelimitation", {"WORKSPACE": str(space), "DATE": "27 May"})
    assert date(2017, 5, 27).isoformat() == "2017-05-27"


@pytest.mark.parametrize(
    ("asked", "name", "known"),
    [
        ("deesc:turningpoints OUTPUT", "tp.gpkg", "a table; choose a name that ends in .csv, .xlsx or .ods"),
        ("deesc:turningpoints OUTPUT", "tp", "a table"),
        ("deesc:checkdelimitation REPORT_JSON", "r.html", "a report for programs; choose a name that ends in .json"),
        ("deesc:checkdelimitation REPORT_HTML", "r.json", "a report to read; choose a name that ends in .html or .htm"),
    ],
)
def test_a_file_whose_ending_would_say_something_else_is_refused(space, run_algorithm, tmp_path, asked, name, known):
    algorithm, parameter = asked.split()
    before = set(tmp_path.iterdir())
    with pytest.raises(QgsProcessingException, match=f"{name} cannot be {known}"):
        run_algorithm(algorithm, {"WORKSPACE": str(space), parameter: str(tmp_path / name)})
    assert set(tmp_path.iterdir()) == before


def test_the_case_of_an_ending_does_not_matter(space, run_algorithm, tmp_path):
    target = tmp_path / "TP.CSV"
    run_algorithm("deesc:turningpoints", {"WORKSPACE": str(space), "OUTPUT": str(target)})
    assert target.read_text("utf-8").startswith("feature,")


def test_a_newer_text_of_the_agreement_is_shown_beside_the_older_and_recorded(tmp_path, run_algorithm):
    path, newer = tmp_path / "w.gpkg", tmp_path / "newer.json"
    store = workspace.create_workspace(path, RIVERLAND, REFERENCE)
    document = json.loads(RIVERLAND.text)
    document["term"]["recorded"].append({"until": "2033-12-31", "source": "Minutes 4"})
    newer.write_text(json.dumps(document), "utf-8")
    parameters = {"WORKSPACE": str(path), "AGREEMENT": str(newer), "REASON": "Minutes of the fourth meeting"}
    outputs = run_algorithm("deesc:replaceagreement", parameters)
    assert outputs["CHANGES"] == 1
    assert "2033-12-31" in outputs["REPORT"]
    assert [earlier.text for earlier in store.earlier_agreements()] == [RIVERLAND.text]
    with pytest.raises(QgsProcessingException, match="has this text of the agreement already"):
        run_algorithm("deesc:replaceagreement", parameters)
