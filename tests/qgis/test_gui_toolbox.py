# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms as QGIS's own dialog shows them: labels that leave room, a help page, the workspace that is open."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsJsonExporter,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import QUrl

from tests.qgis.gui_fixtures import write_sound_workspace

NAMES = [
    "createworkspace", "importfeatures", "importcoordinates", "geodesicbuffer", "checkgeometry", "checkoverlaps",
    "checkdelimitation", "turningpoints", "exportpackage", "verifypackage", "changes",
    "importproposal", "compareproposals", "takeline", "recordact", "exportledger", "mergeledger",
]  # fmt: skip
OVER_A_WORKSPACE = ["importfeatures", "importcoordinates", "checkdelimitation", "exportpackage", "importproposal"]
LONGEST_LABEL = 30


def made(name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"deesc:{name}")


@pytest.mark.parametrize("name", NAMES)
def test_labels_leave_room_for_the_fields_and_help_is_there(deesc_provider, name):
    algorithm = made(name)
    long = {one.name(): one.description() for one in algorithm.parameterDefinitions()}
    assert {key: label for key, label in long.items() if len(label) > LONGEST_LABEL} == {}
    page = Path(QUrl(algorithm.helpUrl()).toLocalFile())
    assert page.is_file()
    assert page.suffix == ".html"


def defaults_of(name):
    """What a script gets for WORKSPACE that states none, and what a dialog is filled with."""
    algorithm = made(name)  # kept: the definition goes with it
    definition = algorithm.parameterDefinition("WORKSPACE")
    return definition.defaultValue(), definition.guiDefaultValueOverride()


def shown_workspace(algorithm):
    """What the field of WORKSPACE holds in a dialog that has just opened."""
    registry = QgsGui.processingGuiRegistry()
    definition = algorithm.parameterDefinition("WORKSPACE")
    wrapper = registry.createParameterWidgetWrapper(definition, QgsProcessingGui.WidgetType.Standard)
    context = QgsProcessingContext()
    widget = wrapper.createWrappedWidget(context)
    value = wrapper.parameterValue()
    widget.deleteLater()
    return value


@pytest.mark.parametrize("name", OVER_A_WORKSPACE)
def test_a_dialog_is_filled_with_the_open_workspace_and_scripts_are_not(deesc_provider, session, tmp_path, name):
    assert not shown_workspace(made(name))
    path = write_sound_workspace(tmp_path / "w.gpkg")
    session.open(path)
    assert shown_workspace(made(name)) == str(path)
    assert defaults_of(name) == (None, str(path))
    session.leave()
    assert not shown_workspace(made(name))


def test_a_script_that_forgets_the_workspace_is_refused(session, run_algorithm, tmp_path):
    session.open(write_sound_workspace(tmp_path / "w.gpkg"))
    with pytest.raises(QgsProcessingException, match="WORKSPACE"):
        run_algorithm("deesc:checkdelimitation", {})


def test_a_model_that_runs_in_a_thread_of_its_own_does_not_look_at_the_project(deesc_provider, session, tmp_path):
    session.open(write_sound_workspace(tmp_path / "w.gpkg"))
    with ThreadPoolExecutor(1) as other:
        assert other.submit(defaults_of, "exportpackage").result() == (None, None)
    assert defaults_of("exportpackage") == (None, str(tmp_path / "w.gpkg"))


@pytest.fixture
def removed_before_the_run(deesc_provider, session):
    """Run an algorithm over a layer that leaves the project between Run and the first step of its thread."""

    def run(name, layer, **parameters):
        session.project.addMapLayer(layer)
        algorithm, context, feedback = made(name).create(), QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(session.project)
        stated = {"INPUT": layer.id(), **parameters}
        assert algorithm.checkParameterValues(stated, context) == (True, "")
        assert algorithm.prepare(stated, context, feedback)
        session.project.removeMapLayer(layer.id())
        return algorithm.runPrepared(stated, context, feedback)

    return run


RUNS = {
    "importfeatures": (
        {"WORKSPACE": "{folder}/w.gpkg", "KIND": "sector", "PARTY": "NORTH"},
        {"IMPORTED": 1, "REFUSED": 0},
    ),
    "checkgeometry": ({"OUTPUT": "TEMPORARY_OUTPUT"}, {"VALID_FEATURES": 1}),
    "checkoverlaps": ({"OUTPUT": "TEMPORARY_OUTPUT"}, {"COUNT": 0}),
    "geodesicbuffer": ({"OUTPUT": "TEMPORARY_OUTPUT"}, {}),
    "turningpoints": ({"OUTPUT": "{folder}/t.csv"}, {}),
}


@pytest.mark.parametrize("in_memory", [True, False])
@pytest.mark.parametrize("name", RUNS)
def test_a_layer_that_is_removed_once_the_run_has_begun_is_read_as_it_was(
    removed_before_the_run, tmp_path, name, in_memory
):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "Mine", "memory")
    row = QgsFeature(layer.fields())
    row.setAttributes(["One"])
    row.setGeometry(QgsGeometry.fromWkt("POLYGON((10.1 0.5, 10.3 0.5, 10.3 0.7, 10.1 0.7, 10.1 0.5))"))
    layer.dataProvider().addFeature(row)
    if not in_memory:
        (tmp_path / "drafts.geojson").write_text(QgsJsonExporter(layer).exportFeatures([row]), "utf-8")
        layer = QgsVectorLayer(str(tmp_path / "drafts.geojson"), "Mine", "ogr")
    write_sound_workspace(tmp_path / "w.gpkg")
    parameters, expected = RUNS[name]
    filled = {key: value.format(folder=tmp_path) for key, value in parameters.items()}
    outputs = removed_before_the_run(name, layer, **filled)
    assert {key: outputs[key] for key in expected} == expected
