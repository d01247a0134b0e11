# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock of the history, as somebody works with it."""

from __future__ import annotations

import re

import pytest
import shapely
from pyproj import Geod
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from deesc_plugin.bridge.settings import set_hand
from deesc_plugin.core.delimitation import Delimitation
from deesc_plugin.gui.history.dock import HistoryDock
from deesc_plugin.gui.language.direction import plain
from deesc_plugin.gui.session.signing import Signing
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND
from tests.qgis.gui_fixtures import HeardMessages, press
from tests.qgis.test_history import OTHER, ZONE, edit, hand, wkb  # noqa: F401

KARNEY = Geod(ellps="WGS84")
MOVED = shapely.Polygon([(9.2, 0.2), (9.8, 0.2), (9.81, 0.79), (9.2, 0.8)])


class Answering(HeardMessages):
    """Keeps the answers of each question as well."""

    def __init__(self):
        super().__init__()
        self.answers = []

    def ask(self, text, *answers):
        super().ask(text, *answers)
        self.answers.append(dict(answers))


@pytest.fixture
def dock(session, canvas, desk, tmp_path, hand):  # noqa: F811
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, Delimitation(RIVERLAND, (ZONE, OTHER), REFERENCE))
    session.open(path)
    window = desk.put(QMainWindow())
    made = HistoryDock(session, canvas, Answering(), window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    made.open()
    yield made
    made.close_parts()


def save(session, *arguments, **values):
    edit(session, *arguments, **values)
    assert session.workspace.save() == ()


def select(session, dock, desk, uid, count):
    """Select a feature on the map, and wait for its versions."""
    layer, fid = session.workspace.find(uid)
    layer.selectByIds([fid])
    desk.wait(lambda: dock.table.topLevelItemCount() == count)


def rows(dock):
    items = [dock.table.topLevelItem(row) for row in range(dock.table.topLevelItemCount())]
    return [tuple(plain(item.text(column)) for column in (1, 2, 3)) for item in items]


def test_the_versions_of_the_selected_feature_are_listed_shown_compared_and_restored(session, dock, desk, hand):  # noqa: F811
    desk.wait(lambda: plain(dock.heading.text()) == "Select one feature on the map, and its versions stand here.")
    save(session, ZONE.uid, MOVED, "Move vertex")
    save(session, ZONE.uid, None, "Rename", name="North One", note="after the meeting")
    select(session, dock, desk, ZONE.uid, 3)
    assert rows(dock) == [
        (hand, "Rename", "name, note"),
        (hand, "Move vertex", "line"),
        ("", "", "as it was when the history begins"),
    ]
    assert not dock.restore_button.isEnabled()
    dock.table.setCurrentItem(dock.table.topLevelItem(2))
    assert len(dock.drawing.bands) == 2, "as it was, and as it is now"
    desk.wait(lambda: "Since then:" in dock.detail.toPlainText())
    # 0.01° of longitude at 0.795° N are 1,113.1 m, 0.01° of latitude there 1,105.7 m: √ is 1,569 m, the angle 134.8°
    assert "was moved by 1,568.9" in dock.detail.toPlainText()
    assert "in the direction 134.8" in dock.detail.toPlainText()
    assert "name: “North 1” before, “North One” now" in dock.detail.toPlainText()
    assert "note: “–” before, “after the meeting” now" in dock.detail.toPlainText()
    ground = dock.detail.toPlainText().splitlines()[1]
    for part, word in ((MOVED.difference(ZONE.geometry), "gained"), (ZONE.geometry.difference(MOVED), "lost")):
        size = float(re.search(rf"{word} ([0-9.]+) km²", ground)[1])
        assert size * 1e6 == pytest.approx(abs(KARNEY.geometry_area_perimeter(part)[0]), rel=2e-3)
    assert len(dock.drawing.arrows.ways) == 1 and len(dock.drawing.bands) > 2, "and the ground between them"
    before = session.workspace.snapshot().feature(ZONE.uid)
    press(dock.restore_button)
    assert session.workspace.snapshot().feature(ZONE.uid) == ZONE
    layer, _ = session.workspace.find(ZONE.uid)
    assert layer.undoStack().undoText() == "Restore North 1"
    layer.undoStack().undo()
    assert session.workspace.snapshot().feature(ZONE.uid) == before, "one command"
    layer.undoStack().redo()
    assert session.workspace.save() == ()
    desk.wait(lambda: dock.table.topLevelItemCount() == 4)
    assert rows(dock)[0] == (hand, "Restore North 1", "line, name, note")
    assert wkb(session.workspace.store.snapshot().feature(ZONE.uid).geometry) == wkb(ZONE.geometry)


def test_what_was_removed_stands_there_when_nothing_is_selected(session, dock, desk):
    layer, fid = session.workspace.find(OTHER.uid)
    layer.startEditing()
    layer.deleteFeature(fid)
    assert session.workspace.save() == ()
    desk.wait(lambda: dock.table.topLevelItemCount() == 1)
    assert plain(dock.heading.text()) == "No feature is selected. Features that were removed:"
    assert rows(dock)[0][2] == "North 2: removed"
    dock.table.setCurrentItem(dock.table.topLevelItem(0))
    press(dock.restore_button)
    assert session.workspace.snapshot().feature(OTHER.uid) == OTHER


def test_what_is_agreed_is_shown_and_not_restored(session, dock, desk):
    save(session, ZONE.uid, None, "Agree", status="agreed")
    select(session, dock, desk, ZONE.uid, 2)
    dock.table.setCurrentItem(dock.table.topLevelItem(1))
    assert not dock.restore_button.isEnabled()
    assert "North 1 is agreed and is not restored; reopen it first" in dock.detail.toPlainText()


def test_the_list_is_walked_with_the_keyboard_and_reads_no_geometry(session, dock, desk, monkeypatch):
    save(session, ZONE.uid, MOVED, "Move vertex")

    def refuse(*_):
        raise AssertionError("a geometry was read")

    history = "deesc_plugin.bridge.stores.geopackage.history.reading"
    monkeypatch.setattr(f"{history}.geometries_of", refuse)
    select(session, dock, desk, ZONE.uid, 2)
    monkeypatch.undo()
    dock.table.setFocus()
    QTest.keyClick(dock.table, Qt.Key.Key_Down)
    QTest.keyClick(dock.table, Qt.Key.Key_Down)
    assert dock.table.entry is not None


def test_the_workspace_as_it_was_is_opened_beside_it(session, dock, desk, tmp_path):
    save(session, ZONE.uid, MOVED, "Move vertex")
    desk.wait(dock.past.isVisible)
    assert "versions: 3, since" in dock.extent.text()
    edit(session, ZONE.uid, None, "Rename", name="Unsaved")
    press(dock.past.open_button)
    assert "w.gpkg has unsaved edits" in dock._messages.heard[-1][1]
    session.workspace.layer("sector").rollBack()
    press(dock.past.open_button)
    assert session.workspace.store.label.startswith("w_on_")
    assert session.workspace.snapshot().feature(ZONE.uid).geometry.equals_exact(MOVED, 0)


def test_nothing_is_done_with_a_moment_that_is_still_to_come(session, dock, desk):
    save(session, ZONE.uid, MOVED, "Move vertex")
    desk.wait(dock.past.isVisible)
    dock.past.box.setDateTime(dock.past.box.dateTimeFromText("2131-03-04 12:30"))
    for button in (dock.past.open_button, dock.past.prune_button):
        press(button)
        assert "“2131-03-04 12:30” (UTC) is still to come" in plain(dock._messages.heard.pop()[1])
    assert session.workspace.store.label == "w.gpkg" and not dock._messages.heard


def test_what_is_older_goes_when_that_is_confirmed(session, dock, desk, tmp_path):
    save(session, ZONE.uid, MOVED, "Move vertex")
    desk.wait(dock.past.isVisible)
    select(session, dock, desk, ZONE.uid, 2)
    press(dock.past.prune_button)
    (question,) = [text for how, text in dock._messages.heard if how == "ask"]
    assert "is taken out of its history for good" in plain(question)
    assert dock.table.topLevelItemCount() == 2, "it is asked first"
    asked_about = session.workspace.store
    other = tmp_path / "other.gpkg"
    workspace.write_whole(other, Delimitation(RIVERLAND, (ZONE, OTHER), REFERENCE))
    session.open(other)
    save(session, ZONE.uid, MOVED, "Move vertex")
    dock._messages.answers[0]["Let Go"]()
    assert "Versions taken out of the history: 1." in plain(dock._messages.heard[-1][1])
    assert len(session.workspace.store.history.of(ZONE.uid)) == 2, "it was not asked about this workspace"
    session.open(asked_about.id)
    select(session, dock, desk, ZONE.uid, 1)


@pytest.fixture
def signing(session, desk, tmp_path):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, Delimitation(RIVERLAND, (ZONE, OTHER), REFERENCE))
    QgsSettings().remove("deesc/hand")
    session.open(path)
    made = Signing(session, Answering(), desk.put(QMainWindow()))
    yield made
    made.close()
    set_hand("")


def hands(session, uid):
    return [one.deed.hand for one in session.workspace.store.history.of(uid)]


def test_the_name_is_asked_once_and_the_first_saves_bear_it(session, signing):
    heard = signing._messages
    assert heard.heard == [], "nothing is asked before a save needs it"
    save(session, ZONE.uid, MOVED, "Move vertex")
    save(session, OTHER.uid, None, "Rename", name="Second")
    ((how, question),) = heard.heard
    assert how == "ask"
    assert question.startswith("The history of the workspace keeps what you save. Under which name?")
    assert hands(session, ZONE.uid) == ["", ""], "never the name of an account"
    signing.sign(" B. Surveyor ")
    save(session, ZONE.uid, None, "Rename", name="Third")
    assert hands(session, ZONE.uid) == ["", "B. Surveyor", "B. Surveyor"]
    assert hands(session, OTHER.uid) == ["", "B. Surveyor"]
    assert len(heard.heard) == 1


def test_without_a_name_is_an_answer_too(session, signing):
    save(session, ZONE.uid, MOVED, "Move vertex")
    signing._messages.answers[0]["Without a name"]()
    save(session, ZONE.uid, None, "Rename", name="Second")
    assert hands(session, ZONE.uid) == ["", "", ""]
    assert len(signing._messages.heard) == 1
