# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import html
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from qgis.core import Qgis, QgsApplication, QgsEditorWidgetSetup, QgsProject, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QGridLayout, QTextBrowser, QTextEdit, QWidget

from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.core.errors import Cancelled, WorkspaceError
from deesc_plugin.gui.session.session import Session
from deesc_plugin.gui.session.spoken_layers import speak_layers
from deesc_plugin.gui.session.zone_lists import ZoneLists
from deesc_plugin.gui.settings.workspace_dialog import OpenDialog
from deesc_plugin.gui.widgets.messages import Messages
from deesc_plugin.paths import load_agreement
from tests import workspace
from tests.agreements import delimitation, feature
from tests.qgis.gui_fixtures import HeardMessages

ZONE = feature("sector", "One", shapely.box(9.5, 0.5, 9.6, 0.6))


@pytest.fixture
def project(qgis_app):
    QgsSettings().remove("deesc")
    made = QgsProject()
    yield made
    made.clear()


@pytest.fixture
def session(project):
    made = Session(project)
    yield made
    made.close()


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "w.gpkg"
    workspace.write_whole(target, delimitation(ZONE))
    return target


def heard(signal):
    calls = []
    signal.connect(lambda *arguments: calls.append(arguments))
    return calls


def test_a_workspace_is_opened_told_and_left(session, project, path):
    changes = heard(session.workspace_changed)
    assert session.workspace is None
    session.open(path)
    assert Path(session.workspace.store.id) == path
    assert session.workspace.snapshot().features == (ZONE,)
    assert changes
    session.open(str(path))
    assert len(project.mapLayers()) == 8, "opened twice, its six kinds, boundaries and exceptions are there once"
    session.leave()
    assert session.workspace is None
    assert project.mapLayers() == {}
    assert project.layerTreeRoot().children() == []
    assert path.exists()


def test_layers_speak_the_language_of_the_window_and_their_file_stays(session, project, tmp_path, monkeypatch):
    astana = load_agreement("astana-2017")
    zone = Feature(ZONE.uid, "zone", "idlib", "Square", "TR", "proposed", shapely.box(36.4, 35.6, 36.6, 35.8))
    path = tmp_path / "astana.gpkg"
    workspace.write_whole(path, Delimitation(astana, (zone,)))
    before = path.read_bytes()
    session.open(path)
    layer = session.workspace.layer("zone")
    project.setDirty(False)
    for language, name, alias, status, region in (
        ("ru", "Зоны деэскалации", "Название", "предложено", "Идлиб"),
        ("fa", "مناطق کاهش تنش", "نام", "پیشنهادی", "ادلب"),
        ("de", "De-escalation zones", "Name", "proposed", "Idlib"),  # a language that nothing is written in
    ):
        monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda code=language: code))
        speak_layers(project, session.workspace)
        fields = layer.fields()
        assert (layer.name(), fields[fields.indexOf("name")].alias()) == (name, alias)
        assert {one.value(): one.label() for one in layer.renderer().categories()}["proposed"] == status
        choice = layer.editorWidgetSetup(fields.indexOf("region")).config()["map"]
        assert {region: "idlib"} in choice, "the label is the language's, the value that is stored is not"
        assert (f"name_{language}" in layer.labeling().settings().fieldName) == (language != "de")
        assert (f"name_{language}" in layer.displayExpression()) == (language != "de")
        group = project.layerTreeRoot().findLayer(layer).parent()
        assert group.name() == astana.title.in_language(language)
        assert not project.isDirty()
    layer.setName("Mine")
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "tr"))
    speak_layers(project, session.workspace)
    assert layer.name() == "Mine", "a name of a person's own stays"
    session.leave()
    assert path.read_bytes() == before


def test_the_zone_that_a_strip_belongs_to_is_called_by_its_name(session, project, desk, tmp_path, monkeypatch):
    named = replace(ZONE, names=(("tr", "Bir"),))
    strip = feature("strip", "Strip", shapely.box(9.4, 0.4, 9.5, 0.5), zone=ZONE.uid)
    workspace.write_whole(tmp_path / "w.gpkg", delimitation(named, strip))
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "tr"))
    lists = ZoneLists(session)
    session.open(tmp_path / "w.gpkg")
    layer = session.workspace.layer("strip")
    index = layer.fields().indexOf("zone")

    def shown():
        entries = layer.editorWidgetSetup(index).config()["map"]
        return {uid: name for entry in entries for name, uid in entry.items() if len(uid) == len(ZONE.uid)}

    assert shown() == {ZONE.uid: "Bir"}
    assert layer.getFeature(1)["zone"] == ZONE.uid, "what is stored is the identifier"
    another = feature("sector", "Two", shapely.box(9.6, 0.5, 9.7, 0.6))
    session.workspace.add(another, "Draw")
    desk.wait(lambda: shown() == {ZONE.uid: "Bir", another.uid: "Two"})
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Range", {}))
    lists.note()
    assert layer.editorWidgetSetup(index).type() == "Range", "a widget of a person's own stays"
    lists.close()


def test_choices_are_kept_in_the_project_file_also_after_the_folder_moved(session, project, path, tmp_path):
    session.open(path)
    assert (session.region, session.party, session.status) == ("", "", "draft"), "nobody said whose features"
    told = heard(session.choice_changed)
    session.region, session.party, session.status = "lower", "SOUTH", "proposed"
    session.region = "lower"
    assert len(told) == 3, "the same choice again is no change"
    folder = tmp_path / "before"
    folder.mkdir()
    session.leave()
    shutil.move(path, folder / "w.gpkg")
    session.open(folder / "w.gpkg")
    assert project.write(str(folder / "p.qgz"))
    project.clear()
    assert session.workspace is None
    shutil.move(folder, tmp_path / "after")
    assert project.read(str(tmp_path / "after" / "p.qgz"))
    assert Path(session.workspace.store.id) == tmp_path / "after" / "w.gpkg"
    assert (session.region, session.party, session.status) == ("lower", "SOUTH", "proposed")


def test_a_choice_that_the_agreement_does_not_know_counts_for_nothing(session, project, path):
    project.writeEntry("deesc", "region", "elsewhere")
    project.writeEntry("deesc", "party", "NOBODY")
    session.open(path)
    assert (session.region, session.party) == ("", "")
    session.party = "SOUTH"
    project.removeEntry("deesc", "party")
    assert session.party == "SOUTH", "the last one for this agreement"
    QgsSettings().setValue("deesc/party_by/riverland-2031", "NOBODY")
    QgsSettings().setValue("deesc/party_by/another", "NORTH")
    assert session.party == "", "a party of another agreement is none of this one"


def test_another_workspace_takes_the_place_of_the_first_unless_edits_would_be_lost(session, project, path, tmp_path):
    other = tmp_path / "other.gpkg"
    session.open(path)
    shutil.copy(path, other)
    session.open(other)
    assert Path(session.workspace.store.id) == other
    assert len(project.mapLayers()) == 8
    session.workspace.add(ZONE, "Draw")
    with pytest.raises(WorkspaceError, match=r"other\.gpkg has unsaved edits in .*; save or discard them first"):
        session.open(path)
    assert Path(session.workspace.store.id) == other
    session.workspace.layer("sector").rollBack()
    session.open(path)
    assert Path(session.workspace.store.id) == path


def test_edits_are_told(session, path):
    session.open(path)
    told = heard(session.content_changed)
    session.workspace.add(feature("gate", "G", shapely.Point(9.5, 0.5)), "Place")
    assert told
    session.workspace.layer("gate").rollBack()


def test_a_layer_removed_by_hand_is_told_and_opening_again_brings_it_back(session, project, path):
    session.open(path)
    told = heard(session.failed)
    project.removeMapLayer(session.workspace.layer("gate").id())
    QCoreApplication.processEvents()
    assert session.workspace is not None
    assert "A layer of w.gpkg was removed" in str(told[0][0])
    session.open(path)
    assert session.workspace.layer("gate").isValid()
    assert len(project.mapLayers()) == 8


def test_a_cleared_project_is_no_lost_layer(session, project, path):
    session.open(path)
    told = heard(session.failed)
    project.clear()
    QCoreApplication.processEvents()
    assert (session.workspace, told) == (None, [])


def test_a_project_whose_workspace_is_damaged_says_so(session, project, path, tmp_path):
    session.open(path)
    project.write(str(tmp_path / "p.qgs"))
    project.clear()
    path.write_bytes(path.read_bytes()[:3000])
    told = heard(session.failed)
    project.read(str(tmp_path / "p.qgs"))
    assert session.workspace is None
    assert "w.gpkg" in str(told[0][0])


@pytest.fixture
def bar(qgis_app):
    made = QgsMessageBar()
    yield made
    made.deleteLater()


def test_messages_show_plain_text_and_name_their_level(bar):
    messages = Messages(bar)
    messages.warn("<b>One</b> & Two")
    item = bar.currentItem()
    assert item.text() == html.escape("<b>One</b> & Two")
    assert item.level() == Qgis.MessageLevel.Warning
    messages.tell("first")
    messages.tell("second")
    assert "first" not in [item.text() for item in bar.items()], "what was told last stands for what was told before"
    messages.error(WorkspaceError("w.gpkg is locked."))
    assert (bar.currentItem().text(), bar.currentItem().level()) == ("w.gpkg is locked.", Qgis.MessageLevel.Critical)
    messages.success("Done.", "/folder/a b/c.zip")
    assert '<a href="file:///folder/a b/c.zip">/folder/a b/c.zip</a>' in bar.currentItem().text()


def test_a_long_sentence_is_seen_whole_in_a_narrow_window(bar):
    window = QWidget()
    page = QGridLayout(window)  # as the bar lies over the map
    page.addWidget(bar, 0, 0)
    page.addWidget(QTextEdit(), 1, 0)
    window.resize(420, 500)
    window.show()
    Messages(bar).tell("word " * 60)
    QCoreApplication.processEvents()
    (browser,) = bar.currentItem().findChildren(QTextBrowser)
    assert bar.height() >= browser.height() >= browser.document().size().height() > 100  # many lines
    bar.setParent(None)
    window.close()


def test_an_unexpected_exception_is_named_and_a_cancellation_is_silent(bar):
    messages = Messages(bar)
    messages.error(Cancelled("Cancelled."))
    assert bar.currentItem() is None
    messages.error(ValueError("odd"))
    assert "ValueError: odd" in bar.currentItem().text()


def test_a_file_that_is_chosen_is_opened_and_a_refusal_is_told(session, path, tmp_path):
    messages = HeardMessages()
    dialog = OpenDialog(session, messages)
    (tmp_path / "other.gpkg").write_bytes(b"no workspace")
    dialog.fileSelected.emit(str(tmp_path / "other.gpkg"))
    assert session.workspace is None
    assert messages.heard[0][0] == "error"
    assert "other.gpkg" in messages.heard[0][1]
    dialog.fileSelected.emit(str(path))
    assert Path(session.workspace.store.id) == path
    assert OpenDialog(session, messages).directory().absolutePath() == str(tmp_path), "the folder is remembered"
