# SPDX-License-Identifier: GPL-2.0-or-later
"""Two real processes on one workspace: nothing is lost, and whoever loses a conflict is told."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QPushButton

from deesc_plugin.bridge.geometry import to_qgis
from deesc_plugin.bridge.schema import stored_geometry
from deesc_plugin.bridge.stores.geopackage.base_layers import write_base_layers
from deesc_plugin.bridge.stores.geopackage.limits import write_limits
from deesc_plugin.core.agreement import LimitOverride
from deesc_plugin.core.base_layer import BaseLayer, BaseRole
from deesc_plugin.gui.language.direction import plain
from deesc_plugin.gui.session import waiting_edits
from deesc_plugin.gui.session.other_windows import OtherWindows
from deesc_plugin.gui.session.session import Session
from deesc_plugin.gui.session.unsaved import save_all
from deesc_plugin.gui.widgets.messages import Messages
from tests import workspace
from tests.agreements import delimitation, feature
from tests.qgis.gui_fixtures import HeardMessages, press

PROJECT = Path(__file__).resolve().parents[2]
ONE = feature("sector", "One", shapely.box(9.5, 0.5, 9.6, 0.6))
TWO = feature("sector", "Two", shapely.box(9.7, 0.5, 9.8, 0.6))
THREE = feature("sector", "Three", shapely.box(9.9, 0.5, 10.0, 0.6))
OPEN_TWICE = (
    "w.gpkg is open in another window as well. Nothing is lost: where both change the same feature, what is saved "
    "first stands, and the other version is kept in a file of its own."
)
MINE, THEIRS = (9.5, 0.5, 9.6, 0.65), (9.5, 0.45, 9.6, 0.6)


class OtherProcess:
    """The second window, told over a pipe what to do."""

    def __init__(self):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.qgis.second_window"],
            cwd=PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.answer()

    def answer(self):
        while True:  # QGIS and GDAL print on the same pipe
            line = self.process.stdout.readline()
            assert line, "the second window is gone"
            try:
                return json.loads(line)
            except ValueError:
                continue

    def __getattr__(self, name):
        def tell(*arguments):
            self.process.stdin.write(json.dumps([name, *arguments]) + "\n")
            self.process.stdin.flush()
            return self.answer()

        return tell

    def end(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "w.gpkg"
    workspace.write_whole(target, delimitation(ONE, TWO, THREE))
    return target


@pytest.fixture(scope="module")
def running():
    """One process for all tests: it takes a second or two to start."""
    made = OtherProcess()
    yield made
    made.end()


@pytest.fixture
def other(running, path):
    running.open(str(path))
    yield running
    running.leave()


@pytest.fixture
def bar(desk):
    return desk.put(QgsMessageBar())


@pytest.fixture
def here(desk, bar):
    """A session with its windows watched and the messages in a real bar."""
    project = QgsProject.instance()
    project.clear()
    session = Session(project)
    session.windows = OtherWindows(session, Messages(bar))
    yield session
    session.windows.close()
    session.close()
    for layer in project.mapLayers().values():
        layer.rollBack()
    project.clear()


def texts(bar):
    return [item.text() for item in bar.items()]


def edit(session, uid, box=None, **values):
    layer, fid = session.workspace.find(uid)
    assert layer.isEditable() or layer.startEditing()
    if box:
        assert layer.changeGeometry(fid, to_qgis(stored_geometry(shapely.box(*box))))
    for name, value in values.items():
        assert layer.changeAttributeValue(fid, layer.fields().indexOf(name), value)
    return layer


def stored(path):
    return {one.uid: one for one in workspace.snapshot(path).features}


def test_of_two_versions_the_first_saved_stands_and_the_other_is_kept_and_told(here, bar, other, path):
    here.open(path)
    assert "open in another window as well" in texts(bar)[0]
    layer = edit(here, ONE.uid, MINE, name="Mine")
    edit(here, TWO.uid, note="no conflict")
    other.edit(ONE.uid, "", THEIRS)
    assert other.save() == [True]
    assert layer.commitChanges(False)
    theirs = replace(ONE, geometry=shapely.box(*THEIRS))
    mine = replace(ONE, geometry=shapely.box(*MINE), name="Mine")
    now = stored(path)
    assert now == {ONE.uid: theirs, TWO.uid: replace(TWO, note="no conflict"), THREE.uid: THREE}
    copy = path.with_name("w_conflict_1.gpkg")
    assert stored(copy) == {ONE.uid: mine}, "a workspace of its own, with the version made here"
    assert "Another window had saved One before you: its version stands." in texts(bar)[0]
    assert "w_conflict_1.gpkg" in texts(bar)[0]
    assert set(here.workspace.snapshot().features) == set(now.values())
    press(bar.currentItem().findChild(QPushButton, "deescAnswer"))
    assert here.workspace.snapshot().feature(ONE.uid) == mine
    assert stored(path)[ONE.uid] == theirs, "nothing is saved unasked"
    layer.undoStack().undo()
    assert here.workspace.snapshot().feature(ONE.uid) == theirs
    layer.undoStack().redo()
    assert layer.commitChanges(False)
    assert stored(path)[ONE.uid] == mine
    assert not path.with_name("w_conflict_2.gpkg").exists(), "the other version was seen when this was decided"
    assert other.look()[-1][1].startswith("w.gpkg was saved in another window or program")
    assert "Mine" in other.names()


def test_what_had_to_give_way_is_not_said_to_be_saved(here, bar, other, path):
    here.open(path)
    edit(here, ONE.uid, name="Mine")
    other.edit(ONE.uid, "Theirs")
    assert other.save() == [True]
    heard = HeardMessages()
    save_all(here, heard)
    assert heard.heard == []
    assert "Another window had saved Theirs before you" in texts(bar)[0]
    edit(here, TWO.uid, name="Mine")
    save_all(here, heard)
    assert heard.heard == [("tell", f"Saved: {here.workspace.layer('sector').name()}.")]


def test_a_removal_and_a_change_meet(here, bar, other, path):
    here.open(path)
    layer, fid = here.workspace.find(ONE.uid)
    layer.startEditing()
    assert layer.deleteFeature(fid)
    edit(here, TWO.uid, name="Mine")
    here.workspace.add(feature("sector", "Four", shapely.box(10.1, 0.5, 10.2, 0.6)), "Draw")
    other.edit(ONE.uid, "Theirs")
    other.remove(TWO.uid)
    assert other.save() == [True]
    assert layer.commitChanges(), layer.commitErrors()
    assert sorted(one.name for one in stored(path).values()) == ["Four", "Theirs", "Three"]
    assert {one.name for one in stored(path.with_name("w_conflict_1.gpkg")).values()} == {"Mine"}
    assert "Another window had saved Theirs before you: its version stands." in texts(bar)[0]
    assert "Another window had removed Mine before you." in texts(bar)[0]
    press(bar.currentItem().findChild(QPushButton, "deescAnswer"))
    assert layer.commitChanges()
    assert sorted(one.name for one in stored(path).values()) == ["Four", "Mine", "Three"]


def test_a_question_of_a_workspace_goes_with_it(here, bar, other, path):
    here.open(path)
    layer = edit(here, ONE.uid, name="Mine")
    other.edit(ONE.uid, "Theirs")
    assert other.save() == [True]
    assert layer.commitChanges()
    assert "its version stands" in texts(bar)[0]
    here.leave()
    assert texts(bar) == [OPEN_TWICE]


def test_what_both_changed_alike_is_no_conflict_and_what_one_changed_is_merged(here, bar, other, path):
    here.open(path)
    layer = edit(here, ONE.uid, name="Same")
    edit(here, TWO.uid, name="Mine")
    other.edit(ONE.uid, "Same")
    other.edit(THREE.uid, "Theirs")
    other.add("Gate", 9.55, 0.49)
    assert other.save() == [True, True]
    assert layer.commitChanges()
    assert sorted(one.name for one in stored(path).values()) == ["Gate", "Mine", "Same", "Theirs"]
    assert not list(path.parent.glob("*conflict*"))


def test_what_is_saved_elsewhere_is_shown_and_edits_here_are_kept(here, bar, other, path, desk):
    here.open(path)
    edit(here, ONE.uid, name="Mine")
    other.edit(ONE.uid, "Theirs")
    other.edit(TWO.uid, "Two again")
    other.add("Gate", 9.55, 0.49)
    assert other.save() == [True, True]
    desk.wait(lambda: any("saved in another window" in text for text in texts(bar)))
    (told,) = [text for text in texts(bar) if "saved in another window" in text]
    assert "Features added: 1, changed: 2, removed: 0." in told
    assert "Edited here as well, and not saved: One." in told
    other.edit(TWO.uid, "Two for the third time")
    assert all(other.save())
    here.windows.look()
    assert len([text for text in texts(bar) if "saved in another window" in text]) == 1, "told anew, not once more"
    names = sorted(one.name for one in here.workspace.snapshot().features)
    assert names == ["Gate", "Mine", "Three", "Two for the third time"]
    layer = edit(here, TWO.uid, name="Two, seen and changed")
    assert layer.commitChanges()
    assert sorted(one.name for one in stored(path).values()) == ["Gate", "Theirs", "Three", "Two, seen and changed"]
    assert [one.name for one in stored(path.with_name("w_conflict_1.gpkg")).values()] == ["Mine"]


def test_edits_go_into_the_file_that_stands_there_also_when_it_was_replaced(here, bar, other, path):
    here.open(path)
    layer = edit(here, ONE.uid, name="Mine")
    edit(here, TWO.uid, name="Mine too")
    other.replace_file(ONE.uid, "Theirs")
    assert layer.commitChanges(), layer.commitErrors()
    assert sorted(one.name for one in stored(path).values()) == ["Mine too", "Theirs", "Three"]
    assert [one.name for one in stored(path.with_name("w_conflict_1.gpkg")).values()] == ["Mine"]


def test_limits_and_base_layers_that_another_window_changed_hold_here_too(here, bar, other, path):
    here.open(path)
    edit(here, ONE.uid, name="Mine")
    write_limits(path, [LimitOverride("geometry.spike", "angle", 3.0, "a delta; working group")])
    roads = BaseLayer(BaseRole.ROAD, "roads.gpkg", "x", source="Survey", licence="CC0")
    write_base_layers(path, [roads])
    here.windows.look()
    assert here.workspace.base_layers == (roads,)
    assert [one.value for one in here.workspace.agreement.overrides] == [3.0]
    told = " ".join(texts(bar))
    assert "The limits of w.gpkg were changed in another window" in told
    assert "The base map of w.gpkg was changed in another window or program, and is shown as it is now." in told
    other.edit(ONE.uid, "Theirs")
    other.save()
    here.workspace.layer("sector").commitChanges()
    assert stored(path)[ONE.uid].name == "Theirs", "what was known of the file is known still"


def test_a_save_of_one_s_own_is_no_news(here, bar, path):
    here.open(path)
    layer = edit(here, ONE.uid, name="Mine")
    assert layer.commitChanges()
    here.windows.look()
    assert texts(bar) == []
    workspace.add(path, here.workspace.agreement, [feature("gate", "Imported", shapely.Point(9.55, 0.5))])
    here.workspace.read_again()  # as the import dialog does
    here.windows.look()
    assert texts(bar) == []
    assert "Imported" in {one.name for one in here.workspace.snapshot().features}


def test_where_no_file_can_be_made_the_losing_version_is_an_unsaved_edit_again(here, bar, other, path, monkeypatch):
    here.open(path)
    layer = edit(here, ONE.uid, name="Mine")
    other.edit(ONE.uid, "Theirs")
    other.save()
    import deesc_plugin.bridge.stores.geopackage.store as module
    from deesc_plugin.core.errors import WriteError

    def refuse(*_):
        raise WriteError("There is no room left on the disk.")

    monkeypatch.setattr(module, "write_whole", refuse)
    assert layer.commitChanges()
    QCoreApplication.processEvents()
    assert not list(path.parent.glob("*conflict*"))
    assert stored(path)[ONE.uid].name == "Theirs"
    assert here.workspace.snapshot().feature(ONE.uid).name == "Mine"
    assert "no room left" in texts(bar)[0] or "no room left" in texts(bar)[1]


def test_edits_wait_for_another_writer_who_is_named_and_are_saved_when_it_has_finished(here, bar, other, path, desk):
    here.open(path)
    layer = edit(here, ONE.uid, name="Mine")
    other.hold()
    assert not layer.commitChanges(False)
    desk.wait(lambda: any("not saved yet" in text for text in texts(bar)))
    program = Path(sys.executable).name
    named = f"{program} (process {other.process.pid}) is writing to w.gpkg; they are saved as soon as it has finished."
    assert named in plain(texts(bar)[0])
    assert layer.isModified()
    other.release()
    desk.wait(lambda: not layer.isModified())
    assert stored(path)[ONE.uid].name == "Mine"
    assert [text for text in texts(bar) if not text.startswith("Saved: ")] == [OPEN_TWICE]


def test_waiting_for_another_writer_can_be_stopped_and_ends_by_itself(here, bar, other, path, desk, monkeypatch):
    here.open(path)
    layer = edit(here, ONE.uid, name="Mine")
    other.hold()
    assert not layer.commitChanges(False)
    desk.wait(lambda: any("not saved yet" in text for text in texts(bar)))
    press(bar.currentItem().findChild(QPushButton, "deescAnswer"))
    monkeypatch.setattr(waiting_edits, "_MOST_ATTEMPTS", 1)
    save_all(here, Messages(bar))
    desk.wait(lambda: any("save again when it has finished" in text for text in texts(bar)))
    assert len(texts(bar)) == 2, "one sentence says why it is not saved, and none that it is waited"
    assert layer.isModified()
    other.release()
    press(bar.currentItem().findChild(QPushButton, "deescAnswer"))
    assert stored(path)[ONE.uid].name == "Mine"
    assert texts(bar) == [OPEN_TWICE]


def test_what_is_saved_at_last_or_given_up_is_not_said_to_be_unsaved_any_more(here, bar, path, desk):
    here.open(path)
    layer, fid = here.workspace.find(ONE.uid)
    uid = layer.fields().indexOf("uid")

    def save(value):
        assert layer.isEditable() or layer.startEditing()
        assert layer.changeAttributeValue(fid, uid, value)
        save_all(here, Messages(bar))

    save(TWO.uid)  # which the file refuses to have twice
    desk.wait(lambda: texts(bar))
    assert len(texts(bar)) == 1 and "were not saved and are kept here" in texts(bar)[0]
    save("another")
    assert texts(bar) == [f"Saved: {layer.name()}."]
    save(TWO.uid)
    desk.wait(lambda: len(texts(bar)) == 2)
    layer.rollBack()
    assert texts(bar) == [f"Saved: {layer.name()}."]


def test_the_sign_of_a_window_that_crashed_counts_for_nothing(here, bar, path):
    other = OtherProcess()
    other.open(str(path))
    here.open(path)
    here.leave()
    assert "open in another window as well" in texts(bar)[0]
    bar.clearWidgets()
    assert path.with_name(".w.gpkg.open").exists()
    other.end()
    here.open(path)
    assert texts(bar) == []
    here.leave()
    assert not path.with_name(".w.gpkg.open").exists()


def test_nothing_is_put_into_the_folder_of_a_map_package(here, bar, path, tmp_path):
    master = tmp_path / "package" / "data" / "delimitation.gpkg"
    master.parent.mkdir(parents=True)
    master.write_bytes(path.read_bytes())
    for name in ("manifest.json", "SHA256SUMS"):
        (master.parent.parent / name).touch()
    here.open(master)
    assert texts(bar) == [
        "delimitation.gpkg is part of a map package, which does not verify any more once it is changed; work on a copy."
    ]
    assert [found.name for found in master.parent.iterdir()] == ["delimitation.gpkg"]
