# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of acts, as somebody works with it: recorded, taken back, saved, merged, and a fork settled."""

from __future__ import annotations

import shutil

import pytest
import shapely
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from deesc_plugin.bridge.stores import store_named
from deesc_plugin.core.agreed import ActToRecord
from deesc_plugin.core.changes import Difference
from deesc_plugin.core.errors import WorkspaceError
from deesc_plugin.core.ledger.entry import Entry
from deesc_plugin.core.ledger.exchange import file_content
from deesc_plugin.core.ledger.ledger import Ledger
from deesc_plugin.gui.language.direction import plain
from deesc_plugin.gui.session.leaving import Leaving
from deesc_plugin.gui.session.unsaved import save_all
from deesc_plugin.gui.working_group.acts_tab import ActsTab
from deesc_plugin.gui.working_group.dock import WorkingGroupDock
from tests import workspace
from tests.agreements import delimitation, feature
from tests.qgis.gui_fixtures import HeardMessages, press

ZONE = feature("sector", "Upper", shapely.box(9.2, 0.2, 9.8, 0.8), number=1)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(session, tmp_path):
    workspace.write_whole(tmp_path / "w.gpkg", delimitation(ZONE))
    session.open(tmp_path / "w.gpkg")
    return tmp_path / "w.gpkg"


@pytest.fixture
def tab(session, canvas, desk, path):
    window = desk.put(QMainWindow())
    made = WorkingGroupDock([ActsTab(session, canvas, HeardMessages())], window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    made.open()
    yield made.current
    made.close_parts()


def note(path, text, by="NORTH", **body):
    return store_named(path).write(Difference(), acts=[ActToRecord("note", {"text": text, **body}, by=by)])[0]


def rows(tab):
    """What stands in the list: the branches, and of each row all but the time."""
    found = {}
    for place in range(tab.list.topLevelItemCount()):
        branch = tab.list.topLevelItem(place)
        items = [branch.child(number) for number in range(branch.childCount())]
        found[plain(branch.text(0))] = [tuple(plain(item.text(column)) for column in range(4)) for item in items]
    return found


def choose(tab, text):
    (item,) = tab.list.findItems(text, Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, 3)
    tab.list.setCurrentItem(item)


def test_a_meeting_and_a_note_wait_are_taken_back_and_are_saved_with_the_edits(session, tab, path):
    assert plain(tab.notice.text()).startswith("Nothing is on record yet. Record a meeting")
    assert tab.record_button.hasFocus() or tab.record_button.isEnabled()
    press(tab.record_button)
    dialog = tab.dialog
    assert not dialog.ok.isEnabled() and dialog.ok.toolTip() == "Fill in every line first"
    dialog.number.setText("4")
    dialog.place.setText("Port\u202e")
    assert "turn it around" in dialog.ok.toolTip()
    dialog.place.setText("Port")
    press(dialog.ok)
    tab.record()
    tab.dialog.kind.setCurrentIndex(1)
    tab.dialog.text.setText("the road is closed")
    tab.dialog.meeting.setCurrentIndex(1)
    tab.dialog.by.setCurrentIndex(1)
    press(tab.dialog.ok)
    waiting = "… waiting to be saved"
    (branch,) = rows(tab)
    assert branch.startswith("Meeting 4: Port")
    assert rows(tab)[branch][1] == ("Note", "NORTH", waiting, "the road is closed")
    assert store_named(path).acts().ledger.entries == ()
    assert session.workspace.is_unsaved
    QTest.keyClick(tab.list, Qt.Key.Key_Z, CONTROL)
    assert len(rows(tab)[branch]) == 1
    QTest.keyClick(tab.list, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    save_all(session, HeardMessages())
    assert not session.workspace.is_unsaved
    standing = {row[:2]: row[2] for row in rows(tab)[branch]}
    assert standing == {("Meeting", "Secretariat"): "● in its own log", ("Note", "NORTH"): "● in its own log"}
    tab.party.setCurrentIndex(tab.party.findData("NORTH"))
    assert [row[0] for row in rows(tab)[branch]] == ["Note"]


def test_acts_that_wait_keep_qgis_open_and_outlast_the_project(session, tab, path, desk):
    heard = HeardMessages()
    leaving = Leaving(session, heard)
    assert leaving.allowExit()
    session.workspace.shared.waiting.add(ActToRecord("note", {"text": "not saved yet"}, by="NORTH"))
    assert not leaving.allowExit()
    with pytest.raises(WorkspaceError, match="unsaved edits in acts"):
        session.leave()
    session.project.clear()
    assert session.workspace is None
    session.open(path)
    (row,) = rows(tab)["At no meeting"]
    assert row[2:] == ("… waiting to be saved", "not saved yet")
    save_all(session, heard)
    assert leaving.allowExit()
    session.project.clear()
    session.open(path)
    assert [row[2:] for row in rows(tab)["At no meeting"]] == [("● in its own log", "not saved yet")]


def test_a_fork_is_shown_side_by_side_and_settled_by_its_author(session, tab, path, desk, tmp_path, deesc_provider):
    note(path, "one")
    shutil.copy(path, tmp_path / "backup")
    note(path, "before the disk failed")
    sent = tmp_path / "sent.jsonl"
    newer = Entry("SOUTH.0a1b2c3d", 1, "", "treaty", {"of": "later"}, "2031-02-03T00:00:00Z")
    sent.write_bytes(file_content(store_named(path).acts().ledger.union(Ledger((newer,))).order))
    shutil.copy(tmp_path / "backup", path)
    note(path, "after it", party="SOUTH")
    session.read_again()
    press(tab.merge_button)
    tab.dialog.files.setFilePath(str(sent))
    press(tab.dialog.run_button)
    desk.wait(lambda: not tab.dialog.is_running)
    assert "2 entries of the number 2: it was forked" in tab.dialog.report.toPlainText()
    tab.dialog.reject()
    assert plain(tab.notice.text()).startswith("The ledger is not whole")
    standing = {row[3]: row[2] for row in rows(tab)["At no meeting"]}
    assert standing == {
        "one": "● in its own log",
        "before the disk failed": "≠ fork",
        "after it": "≠ fork",
        "an act that this version does not know": "~ not known",
    }
    choose(tab, "after it")
    assert tab.details.columnCount() == 2
    marked = [tab.details.verticalHeaderItem(row).text() for row in range(tab.details.rowCount())]
    assert "≠ Text" in marked and "Party" in marked
    tab.record()
    assert (tab.dialog.kind.currentData(), tab.dialog.by.code) == ("correct", "NORTH")
    tab.dialog.correction.setText("the disk had failed")
    press(tab.dialog.ok)
    save_all(session, HeardMessages())
    standing = {row[3]: row[2] for row in rows(tab)["At no meeting"]}
    assert standing["before the disk failed"] == "– set aside"
    assert standing["after it"] == "● in its own log"
    assert store_named(path).acts().problems == ()
    tab.export()
    tab.dialog.file.setFilePath(str(tmp_path / "out"))
    press(tab.dialog.run_button)
    desk.wait((tmp_path / "out.jsonl").exists)
    assert len((tmp_path / "out.jsonl").read_text("utf-8").splitlines()) == 5
