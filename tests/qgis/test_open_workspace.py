# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import importlib.util
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsGeometry, QgsProject, QgsRectangle

from deesc_plugin.bridge.open_workspace import OpenWorkspace
from deesc_plugin.bridge.project import add_workspace
from deesc_plugin.bridge.stores import store_named
from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import RecordedException
from deesc_plugin.core.errors import WorkspaceError
from deesc_plugin.core.finding import Edit, Fix, Message
from tests import workspace
from tests.agreements import RIVERLAND, delimitation, feature

ZONE = feature("sector", "One", shapely.box(10.1, 0.5, 10.3, 0.7))
POST = feature("lookout", "Post", shapely.Point(10.1, 0.6))


@pytest.fixture
def project(qgis_app):
    made = QgsProject()
    yield made
    made.clear()


@pytest.fixture
def opened(tmp_path, project):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, delimitation(ZONE, POST))
    add_workspace(project, store_named(path), RIVERLAND)
    found = OpenWorkspace.in_project(project)
    yield found
    found.close()


def test_it_is_found_in_the_project_by_properties_not_names(opened, project):
    for layer in project.mapLayers().values():
        layer.setName("renamed")
    again = OpenWorkspace.in_project(project)
    assert set(again.snapshot().features) == {ZONE, POST}
    again.close()


def test_the_project_of_make_qgis_shows_the_layers_of_its_workspace(tmp_path, qgis_app):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, delimitation(ZONE, POST))
    place = Path(__file__).resolve().parents[2] / ".ci" / "sample_project.py"
    specification = importlib.util.spec_from_file_location("sample_project", place)
    program = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(program)
    program.write_project(path, tmp_path / "sample.qgs")
    made = QgsProject()
    assert made.read(str(tmp_path / "sample.qgs"))
    shown = {layer.customProperty("deesc/kind"): layer.featureCount() for layer in made.mapLayers().values()}
    assert (shown["sector"], shown["lookout"]) == (1, 1)
    assert made.layerTreeRoot().findGroup(str(RIVERLAND.title)) is not None
    assert made.viewSettings().defaultViewExtent().contains(QgsRectangle(9.5, 0.5, 10.3, 0.7))
    assert "fontFamily" not in (tmp_path / "sample.qgs").read_text("utf-8")
    made.clear()


def test_an_added_feature_is_in_the_snapshot_and_undo_takes_it_back(opened, tmp_path):
    told = []
    opened.changed.connect(lambda: told.append(1))
    extra = feature("sector", "Two", shapely.box(10.5, 0.5, 10.7, 0.7))
    opened.add(extra, "Draw zone")
    assert told
    assert set(opened.snapshot().features) == {ZONE, POST, extra}
    stack = opened.layer("sector").undoStack()
    assert stack.undoText() == "Draw zone"
    stack.undo()
    assert set(opened.snapshot().features) == {ZONE, POST}
    stack.redo()
    assert len(opened.snapshot().features) == 3
    assert len(opened.store.snapshot().features) == 2, "nothing is committed unasked"
    opened.layer("sector").commitChanges()
    assert set(opened.store.snapshot().features) == {ZONE, POST, extra}
    opened.layer("sector").rollBack()


@pytest.mark.parametrize("is_command", [True, False])
def test_an_edit_made_anew_or_without_a_command_is_no_conflict_where_somebody_looks_at_once(opened, is_command):
    """A listener that reads inside the signals, as a window that lists zones does: QGIS then tells of no edit yet."""
    conflicts, seen = [], []
    opened.shared.conflicted.connect(conflicts.append)
    opened.snapshot()
    opened.changed.connect(lambda: seen.append(opened.snapshot()))
    layer, fid = opened.find(ZONE.uid)
    layer.startEditing()
    if is_command:
        layer.beginEditCommand("Move vertex")
    layer.changeGeometry(fid, QgsGeometry.fromWkt("MULTIPOLYGON(((10 0,10.1 0,10.1 0.1,10 0)))"))
    layer.changeAttributeValue(fid, layer.fields().indexOf("note"), "x")
    if is_command:
        layer.endEditCommand()
    while layer.undoStack().canUndo():
        layer.undoStack().undo()
    while layer.undoStack().canRedo():
        layer.undoStack().redo()
    assert opened.save() == ()
    assert seen
    assert conflicts == []
    assert list(Path(opened.store.folder).glob("*conflict*")) == []
    stored = opened.store.snapshot().feature(ZONE.uid)
    assert (shapely.get_num_coordinates(stored.geometry), stored.note) == (4, "x")
    layer.rollBack()


def test_a_fix_is_one_command_and_a_vertex_moved_by_hand_is_seen(opened):
    moved = shapely.box(10.1, 0.5, 10.4, 0.7)
    edits = (Edit(ZONE.uid, geometry=moved), Edit(ZONE.uid, attribute="note", value="x"))
    opened.apply(Fix(Message("Widen One"), edits))
    layer = opened.layer("sector")
    assert layer.undoStack().count() == 1
    (zone,) = [found for found in opened.snapshot().features if found.kind == "sector"]
    assert zone == replace(ZONE, geometry=moved, note="x")
    layer.undoStack().undo()
    assert ZONE in opened.snapshot().features
    fid = opened.find(ZONE.uid)[1]
    layer.changeGeometry(fid, QgsGeometry.fromWkt("MULTIPOLYGON(((10 0,10.1 0,10.1 0.1,10 0)))"))
    assert shapely.get_num_coordinates(opened.snapshot().feature(ZONE.uid).geometry) == 4
    layer.rollBack()
    assert ZONE in opened.snapshot().features


def test_a_fix_for_a_feature_that_is_gone_changes_nothing(opened):
    fix = Fix(Message("Mend"), (Edit(ZONE.uid, remove=True), Edit("gone", remove=True)))
    with pytest.raises(WorkspaceError, match="gone is not there any more"):
        opened.apply(fix)
    assert not opened.layer("sector").isModified()


@pytest.mark.parametrize("name", ["One", "Copy"])
def test_copies_of_one_uid_are_told_apart_by_what_they_hold(opened, name):
    opened.add_all([replace(ZONE, name=name)] * 2, "Paste")
    layer = opened.layer("sector")
    for row in layer.getFeatures():
        layer.changeAttributeValue(row.id(), layer.fields().indexOf("uid"), ZONE.uid)
    drawn = opened.snapshot()
    findings = check(drawn, date(2031, 3, 1), ["attribute.unique"]).findings
    for fix in next(one for one in findings if one.aspect == "uid").fixes:
        opened.apply(fix.worked_out(drawn))
        zones = [one for one in opened.snapshot().features if one.kind == "sector"]
        assert len({one.uid for one in zones}) == 3 and sorted(one.name for one in zones)[:2] == sorted([name, name])
        assert ZONE.uid in {one.uid for one in zones}
        layer.undoStack().undo()
        assert opened.snapshot() == drawn


def test_an_accepted_finding_is_recorded_and_can_be_taken_back(opened):
    exception = RecordedException("post.spacing", "ab" * 32, "no road", "Working group", date(2031, 4, 1))
    opened.exceptions.record(exception)
    assert opened.snapshot().exceptions == (exception,)


def test_a_removed_layer_is_told_and_named(opened, project):
    lost = []
    opened.layer_lost.connect(lost.append)
    project.removeMapLayer(opened.layer("gate").id())
    assert lost == ["gate"]
    with pytest.raises(WorkspaceError, match=r"layer “gate” of w\.gpkg is not in the project"):
        opened.layer("gate")
    assert set(opened.snapshot().features) == {ZONE, POST}
