"""Algorithms tell, refuse and report in the language that QGIS runs in, with a window or without one."""

from __future__ import annotations

import json

import pytest
import shapely
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND
from tests.english_words import LANGUAGES, english_in

LIKE_VALUES = ("12 km", "3 places", "Idlib and 3 more")
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
