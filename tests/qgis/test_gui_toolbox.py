# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms as QGIS's own dialog shows them: labels that leave room, a help page, the workspace that is open."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import QUrl

from tests.qgis.gui_fixtures import write_sound_workspace

NAMES = [
    "createworkspace", "importfeatures", "importcoordinates", "geodesicbuffer", "checkgeometry", "checkoverlaps",
    "checkdelimitation", "turningpoints", "exportpackage", "verifypackage",
]  # fmt: skip
OVER_A_WORKSPACE = ["importfeatures", "importcoordinates", "checkdelimitation", "exportpackage"]
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
