# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock of the working group, as somebody works with it: two versions chosen, compared, looked at and exported."""

from __future__ import annotations

import csv
import json
import zipfile
from dataclasses import replace
from datetime import timedelta

import pytest
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from deesc_plugin.core.delimitation import Delimitation
from deesc_plugin.core.wording import Wording
from deesc_plugin.gui.changes.arrows import head_of
from deesc_plugin.gui.changes.legend import AFTER, BEFORE, GAINED, LOST
from deesc_plugin.gui.changes.view import mirrored
from deesc_plugin.gui.language.direction import plain
from deesc_plugin.gui.working_group.changes_tab import ChangesTab
from deesc_plugin.gui.working_group.dock import WorkingGroupDock
from deesc_plugin.gui.working_group.version_choice import Chosen, Source
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND
from tests.conftest import PROJECT
from tests.qgis.gui_fixtures import HeardMessages, press
from tests.qgis.test_gui_history import MOVED
from tests.qgis.test_history import OTHER, ZONE, edit

PACKAGE = PROJECT / "tests" / "data" / "package_1.zip"
AT_REST = "Press Compare, and what differs stands here."


@pytest.fixture
def dock(session, canvas, desk, tmp_path):
    window = desk.put(QMainWindow())
    made = WorkingGroupDock([ChangesTab(session, canvas, HeardMessages())], window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    made.open()
    yield made
    made.close_parts()


@pytest.fixture
def opened(session, tmp_path):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, Delimitation(RIVERLAND, (ZONE, OTHER), REFERENCE))
    session.open(path)
    return path


def said(tab):
    return plain(tab.notice.text())


def choose(tab, before, after):
    tab.before.choose(Chosen(*before))
    tab.after.choose(Chosen(*after))


def compared(desk, tab):
    press(tab.compare_button)
    desk.wait(lambda: not tab.is_running)
    return said(tab)


def test_what_is_not_saved_yet_is_held_against_the_file_and_drawn_where_it_differs(
    session, opened, dock, desk, canvas, tmp_path
):
    tab = dock.current
    edit(session, ZONE.uid, MOVED, "Move vertex")
    choose(tab, (Source.WORKSPACE, str(opened)), (Source.OPEN,))
    assert said(tab) == AT_REST and not tab.export_button.isEnabled()
    assert compared(desk, tab) == "Features that differ: 1. Choose one, and the map goes to what differs."
    tree = tab.view.tree
    assert [plain(tree.topLevelItem(0).text(column)) for column in (0, 1, 3)] == ["North 1", "Sector", "changed"]
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Down)
    drawing = tab.view.drawing
    ((begin, end),) = drawing.arrows.ways
    assert (begin.x(), begin.y(), end.x(), end.y()) == pytest.approx((9.8, 0.8, 9.81, 0.79), abs=1e-9)
    assert [band.strokeColor().name().upper() for band in drawing.bands] == [GAINED, LOST, BEFORE, AFTER]
    extent = canvas.extent()
    assert extent.contains(begin) and extent.contains(end) and extent.width() < 0.1, "the map went there"
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert "turning point 2 was moved by 1,568.9" in plain(tree.topLevelItem(0).child(0).text(0))
    assert "w.gpkg (with unsaved edits)" in tab.view.page.toPlainText()
    for ending in ("html", "csv", "json"):
        tab.output.write(str(tmp_path / f"sheet.{ending}"))
    with (tmp_path / "sheet.csv").open(encoding="utf-8", newline="") as stream:
        assert [row["change"] for row in csv.DictReader(stream) if row["change"].startswith("point")] == ["point-moved"]
    assert json.loads((tmp_path / "sheet.json").read_text("utf-8"))["moved_points"] == 1
    assert "<h1>Changes from w.gpkg to w.gpkg (with unsaved edits)</h1>" in (tmp_path / "sheet.html").read_text("utf-8")
    dock.hide()
    assert drawing.bands == () and drawing.arrows is None
    dock.show()
    assert len(drawing.bands) == 4
    edit(session, OTHER.uid, None, "Rename", name="Second")
    desk.wait(lambda: said(tab) == "The drawing has changed since; compare again.")


def test_a_day_of_the_history_is_a_version_and_the_two_change_places(session, opened, dock, desk):
    tab = dock.current
    edit(session, ZONE.uid, MOVED, "Move vertex")
    assert session.workspace.save() == ()
    begin = session.workspace.store.history.extent().begin
    choose(tab, (Source.PAST, f"{begin:%Y-%m-%d %H:%M}"), (Source.WORKSPACE, str(opened)))
    press(tab.swap_button)
    assert (tab.before.source, tab.after.source) == (Source.WORKSPACE, Source.PAST)
    assert compared(desk, tab) == "The two versions are the same."
    earlier = begin - timedelta(days=1)
    tab.after.choose(Chosen(Source.PAST, f"{earlier:%Y-%m-%d %H:%M}"))
    assert compared(desk, tab) == (
        f"What w.gpkg was on {earlier:%Y-%m-%d %H:%M} UTC is not known: its history begins on {begin:%Y-%m-%d %H:%M} "
        "UTC; state a later moment."
    )
    tab.after.choose(Chosen(Source.PAST, "2131-03-04 12:30"))
    assert compared(desk, tab) == "“2131-03-04 12:30” (UTC) is still to come; state a day or a time that has begun."


def test_what_cannot_be_compared_is_said_in_one_sentence(session, dock, desk, opened, tmp_path):
    tab = dock.current
    for before, after, sentence in (
        ((Source.PACKAGE,), (Source.OPEN,), "Before: Choose a package."),
        ((Source.OPEN,), (Source.WORKSPACE,), "After: Choose a workspace file."),
        ((Source.PACKAGE, str(tmp_path / "gone.zip")), (Source.OPEN,),
         "Before: There is no gone.zip any more; choose another file."),
        ((Source.OPEN,), (Source.OPEN,), "Before and after are the same version; choose another one for one of them."),
    ):  # fmt: skip
        choose(tab, before, after)
        assert said(tab) == sentence
        assert not tab.compare_button.isEnabled() and tab.compare_button.toolTip() == tab.notice.text()
    (tmp_path / "forged.zip").write_bytes(PACKAGE.read_bytes()[:-200])
    text = RIVERLAND.text.replace("riverland", "delta").replace("Riverland truce", "Delta Line")
    other = replace(RIVERLAND, id="delta-2031", title=Wording((("en", "Delta Line"),)), text=text)
    workspace.write_whole(tmp_path / "delta.gpkg", Delimitation(other, (), REFERENCE))
    for before, words in (
        ((Source.PACKAGE, str(tmp_path / "forged.zip")), ("forged.zip", "is not valid")),
        ((Source.WORKSPACE, str(tmp_path / "delta.gpkg")), ("delta.gpkg", "Delta Line", "Riverland truce")),
    ):
        choose(tab, before, (Source.OPEN,))
        outcome = compared(desk, tab)
        assert all(word in outcome for word in words), outcome
        assert tab.view.isHidden()
    choose(tab, (Source.WORKSPACE, str(opened)), (Source.OPEN,))
    (tmp_path / "w.gpkg").rename(tmp_path / "elsewhere.gpkg")
    press(tab.compare_button)
    assert said(tab) == "Before: There is no w.gpkg any more; choose another file."


def test_without_a_workspace_two_packages_are_compared_and_it_can_be_given_up(session, dock, desk, tmp_path):
    tab = dock.current
    choose(tab, (Source.OPEN,), (Source.PACKAGE,))
    assert said(tab) == "Before: No workspace is open; open one, or choose a file."
    with zipfile.ZipFile(PACKAGE) as archive:
        archive.extractall(tmp_path / "unpacked")
    (manifest,) = (tmp_path / "unpacked").rglob("manifest.json")
    choose(tab, (Source.PACKAGE, str(PACKAGE)), (Source.PACKAGE, str(manifest)))
    tab.before.setFocus()
    QTest.keyClick(tab.before.box, Qt.Key.Key_F5)
    assert tab.is_running and tab.cancel_button.isVisible() and not tab.compare_button.isVisible()
    QTest.keyClick(tab.before.box, Qt.Key.Key_Escape)
    desk.wait(lambda: not tab.is_running)
    assert said(tab) == "Cancelled; nothing was compared."
    assert compared(desk, tab) == "The two versions are the same."
    assert tab.progress.isHidden() and tab.view.page.isVisible()


def test_the_help_of_the_tab_in_front_opens(dock, monkeypatch):
    opened = []
    monkeypatch.setattr("deesc_plugin.gui.widgets.own_keys.show_help", opened.append)
    QTest.keyClick(dock.current.before.box, Qt.Key.Key_F1)
    assert opened == ["changes"]


def test_columns_of_a_page_from_the_right_are_put_the_other_way_round_for_qt():
    page = "<h1>A</h1><table><tr><th>1</th><th>2</th></tr>\n<tr><td>3</td><td class=n>4</td><td>5</td></tr></table>"
    assert mirrored(page) == (
        "<h1>A</h1><table><tr><th>2</th><th>1</th></tr>\n<tr><td>5</td><td class=n>4</td><td>3</td></tr></table>"
    )


def test_an_arrows_head_lies_back_along_its_way():
    # due east to (100, 50): 14 px back along the sides at 22°: 14 cos 22° = 12.981, 14 sin 22° = 5.244
    corners = [(point.x(), point.y()) for point in head_of(QPointF(0, 50), QPointF(100, 50))]
    assert corners[0] == (100, 50)
    assert sum(sorted(corners[1:]), ()) == pytest.approx((87.019, 44.756, 87.019, 55.244), abs=1e-3)


def test_a_moment_is_chosen_to_the_minute_in_utc(dock):
    choice = dock.current.before
    choice.choose(Chosen(Source.PAST, "2021-03-04 12:30"))
    assert choice.moment.moment.isoformat(timespec="seconds") == "2021-03-04T12:30:59+00:00"
    assert choice.chosen == Chosen(Source.PAST, "2021-03-04 12:30")
