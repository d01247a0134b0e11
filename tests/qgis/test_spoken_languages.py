# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithms tell, refuse and report in the language that QGIS runs in, with a window or without one."""

from __future__ import annotations

import json
import re
from zipfile import ZipFile

import pytest
import shapely
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND
from tests.english_words import LANGUAGES, english_in
from tests.odd_names import LIKE_VALUES as LIKE_VALUES_OF

LIKE_VALUES = LIKE_VALUES_OF["en"]
CODES = frozenset({"nowhere", "sector", "drafts", "geojson"})


@pytest.fixture(params=LANGUAGES)
def language(request, qgis_app, monkeypatch):
    """The language that QGIS is set to."""
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: request.param))
    return request.param


def test_an_algorithm_refuses_in_the_users_language(language, run_algorithm):
    with pytest.raises(QgsProcessingException) as refused:
        run_algorithm("deesc:createworkspace", {"AGREEMENT": "nowhere", "OUTPUT": "w.gpkg"})
    assert "nowhere" in str(refused.value)
    assert english_in(str(refused.value).splitlines()[-1], language, CODES) == []


TABLE = "feature,lon,lat\nA,10.1,0.5\nA,10.3,0.5\nA,10.3,0.7\n"
INTO = {"KIND": "sector", "PARTY": "NORTH"}
REFUSED = {
    "createworkspace": [
        {"AGREEMENT": "nowhere"},
        {"AGREEMENT": "broken.geojson"},
        {"OUTPUT": "space.gpkg"},
        {"OUTPUT": "9\0.gpkg"},
    ],
    "checkdelimitation": [
        {"WORKSPACE": "missing.gpkg"},
        {"WORKSPACE": "text.gpkg"},
        {"WORKSPACE": "space.gpkg", "RULES": "no.such"},
    ],
    "importfeatures": [
        {"INPUT": "document.kml", **INTO},
        {"INPUT": "page.kml", **INTO},
        {"INPUT": "broken.geojson", **INTO},
        {"INPUT": "cut.zip", **INTO},
        {"INPUT": "empty.gml", **INTO},
        {"INPUT": "missing.geojson", **INTO},
        {"INPUT": "square.geojson", "KIND": "sector", "PARTY": "nobody"},
    ],
    "importcoordinates": [
        {"INPUT": "table.csv", **INTO},
        {"INPUT": "headless.csv", "CRS": "EPSG:4326", **INTO},
        {"INPUT": "picture.csv", "CRS": "EPSG:4326", **INTO},
    ],
    "exportpackage": [{"WORKSPACE": "space.gpkg", "LANGUAGES": "xx"}, {"WORKSPACE": "space.gpkg", "VERSION": "a b"}],
    "verifypackage": [
        {"PACKAGE": "text.gpkg"},
        {"PACKAGE": "cut.zip"},
        {"PACKAGE": "whole.zip"},
        {"PACKAGE": "other.zip"},
    ],
    "changes": [
        {"BEFORE": "missing.zip", "AFTER": "space.gpkg"},
        {"BEFORE": "space.gpkg", "AFTER": "cut.zip"},
        {"BEFORE": "text.gpkg", "AFTER": "space.gpkg"},
        {"BEFORE": "space.gpkg", "AFTER": "space.gpkg", "REPORT_CSV": "made.txt"},
    ],
    "compareproposals": [
        {"INPUTS": "missing.zip"},
        {"INPUTS": "cut.zip"},
        {"INPUTS": "space.gpkg"},
        {},
        {"WORKSPACE": "space.gpkg"},
    ],
    "importproposal": [
        {"INPUT": "missing.zip"},
        {"INPUT": "cut.zip"},
        {"INPUT": "space.gpkg", "PARTY": "XX"},
        {"INPUT": "space.gpkg"},
    ],
    "takeline": [{"WORKSPACE": "space.gpkg", "PROPOSAL": "XX"}],
    "replaceagreement": [{"WORKSPACE": "space.gpkg", "AGREEMENT": "astana-2017", "REASON": "Прежний текст"}],
    "setbaselayer": [
        {"INPUT": "missing.geojson", "ROLE": "road", "SOURCE": "12", "LICENCE": "12"},
        {"INPUT": "square.geojson", "ROLE": "landuse", "SOURCE": "12"},
        {"INPUT": "square.geojson", "ROLE": "road", "SOURCE": "12", "LICENCE": "12"},
        {"INPUT": "table.csv", "ROLE": "relief", "SOURCE": "12", "LICENCE": "12"},
    ],
    "geodesicbuffer": [{"INPUT": "square.geojson", "DISTANCE": 1_000.0, "TOLERANCE": 500.0}],
}
"""Algorithms with inputs that none of them takes, by the names of files in the folder of `refused_inputs`."""

AS_STATED = frozenset(
    {
        *("space", "missing", "text", "document", "page", "broken", "cut", "empty", "square", "table", "headless"),
        *(
            "picture",
            "whole",
            "other",
            "format",
            "nowhere",
            "nobody",
            "such",
            "manifest",
            "json",
            "astana",
            "sector",
            "drafts",
        ),
        *("sector", "drafts", "NORTH", "SOUTH"),
    }
)
"""What the inputs say themselves."""

OF_OTHERS = ("Expecting value", "File is not a zip file", "UTM zone 32N")
"""What libraries and an agreement say."""

OF_QGIS = ("There were errors executing the algorithm", "Unable to execute algorithm")


@pytest.fixture(scope="module")
def refused_inputs(qgis_app, tmp_path_factory):
    """A folder with a workspace, one good layer, and files that nothing can be made of."""
    folder = tmp_path_factory.mktemp("refused")
    workspace.create_workspace(folder / "space.gpkg", RIVERLAND, REFERENCE)
    texts = {
        "text.gpkg": "no database",
        "document.kml": "%PDF-1.4\n",
        "page.kml": "<html><body/></html>",
        "broken.geojson": '{"type": "FeatureCollection", "features": [',
        "cut.zip": "PK\x03\x04",
        "empty.gml": "",
        "table.csv": TABLE,
        "headless.csv": "10.1,0.5\n",
        "picture.csv": "\x89PNG\r\n",
    }
    for name, text in texts.items():
        (folder / name).write_bytes(text.encode("latin-1"))
    for name, member in (("whole.zip", "readme.txt"), ("other.zip", "manifest.json")):
        with ZipFile(folder / name, "w") as archive:
            archive.writestr(member, '{"format": "other/9"}')
    square = _drawn(shapely.box(10.1, 0.5, 10.3, 0.7), "12 km")
    (folder / "square.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [square]}), "utf-8")
    return folder


@pytest.mark.parametrize(
    ("name", "given"),
    [(name, given) for name, cases in REFUSED.items() for given in cases],
    ids=lambda one: one if isinstance(one, str) else " ".join(map(str, one.values())),
)
def test_whatever_is_refused_is_refused_in_the_users_language(
    name, given, refused_inputs, run_algorithm, monkeypatch, tmp_path
):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "ru"))
    monkeypatch.chdir(refused_inputs)
    known = {key: str(refused_inputs / value) for key, value in given.items() if (refused_inputs / str(value)).exists()}
    missing = {key: str(refused_inputs / value) for key, value in given.items() if str(value).startswith("missing")}
    usual = {"WORKSPACE": str(refused_inputs / "space.gpkg"), "OUTPUT": str(tmp_path / "made.gpkg")}
    usual = usual if name not in ("verifypackage", "changes", "compareproposals") else {}
    feedback = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException) as refused:
        run_algorithm(f"deesc:{name}", {**usual, **given, **known, **missing}, feedback=feedback)
    lines = [*str(refused.value).splitlines(), *feedback.textLog().splitlines()]
    told = [line for line in lines if line.strip() and not any(own in line for own in OF_QGIS)]
    assert any(re.search("[а-я]{3}", line) for line in told), lines
    ours = [re.sub("|".join(OF_OTHERS), "", line) for line in told]
    assert [(word, line) for line in ours for word in english_in(line, "ru", AS_STATED)] == []


def test_a_report_of_an_import_and_a_check_are_in_the_users_language(language, run_algorithm, tmp_path):
    space = tmp_path / "space.gpkg"
    workspace.create_workspace(space, RIVERLAND, REFERENCE)
    drafts = tmp_path / "drafts.geojson"
    squares = [shapely.box(10.1 + 0.2 * place, 0.5, 10.25 + 0.2 * place, 0.7) for place in range(3)]
    features = [_drawn(square, name) for square, name in zip(squares, LIKE_VALUES)]
    features.append({"type": "Feature", "properties": {"name": LIKE_VALUES[0]}, "geometry": None})
    drafts.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    parameters = {"INPUT": str(drafts), "WORKSPACE": str(space), "KIND": "sector", "PARTY": "NORTH"}
    feedback = QgsProcessingFeedback()
    outputs = run_algorithm("deesc:importfeatures", parameters, feedback=feedback)
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (3, 1)
    assert outputs["REPORT"].splitlines() == [*outputs["CHANGES"], *outputs["REFUSALS"]]
    assert "(12 km)" in outputs["REPORT"]
    assert english_in(outputs["REPORT"].replace("12 km", ""), language, CODES) == []

    page = tmp_path / "findings.html"
    run_algorithm("deesc:checkdelimitation", {"WORKSPACE": str(space), "REPORT_HTML": str(page)}, feedback=feedback)
    text = page.read_text("utf-8")
    assert f'<html lang="{language}" dir="{"rtl" if language in ("ar", "fa") else "ltr"}">' in text
    for name in LIKE_VALUES:
        assert f"<bdi>{name}</bdi>" in text
    told = [line for line in feedback.textLog().splitlines() if any(name in line for name in LIKE_VALUES)]
    assert len(told) > 3


def _drawn(geometry, name):
    return {
        "type": "Feature",
        "properties": {"name": name, "source": "Survey"},
        "geometry": json.loads(shapely.to_geojson(geometry)),
    }
