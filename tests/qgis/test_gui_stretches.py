# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab Stretches, as somebody works with it: divided, recorded, undone, saved, seen by a second window, agreed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import shapely
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow, QStyleFactory

from deesc_plugin.bridge.stores import store_named
from deesc_plugin.core.changes import Conflict, Difference
from deesc_plugin.core.consent.dividing import Cut
from deesc_plugin.core.consent.recording import to_stance
from deesc_plugin.core.delimitation import Delimitation
from deesc_plugin.gui.agreed.lines import AgreedLines
from deesc_plugin.gui.language.direction import plain
from deesc_plugin.gui.working_group.dock import WorkingGroupDock
from deesc_plugin.gui.working_group.stretches_tab import StretchesTab
from deesc_plugin.map_package.import_proposal import import_proposal
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, feature
from tests.qgis.gui_fixtures import HeardMessages

ZONE = feature("sector", "One", shapely.box(9.2, 0.2, 9.8, 0.8))
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def messages():
    return HeardMessages()


@pytest.fixture
def tab(session, canvas, desk, messages):
    window = desk.put(QMainWindow())
    dock = WorkingGroupDock([StretchesTab(session, canvas, messages)], window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    dock.open()
    yield dock.current
    dock.close_parts()


@pytest.fixture
def path(session, tmp_path):
    made = tmp_path / "w.gpkg"
    workspace.write_whole(made, Delimitation(RIVERLAND, (ZONE,), REFERENCE))
    session.open(made)
    return made


def cells(tab):
    zone = tab.table.topLevelItem(0)
    rows = [] if zone is None else [zone.child(place) for place in range(zone.childCount())]
    return [[plain(row.text(column)) for column in range(tab.table.columnCount())] for row in rows]


def record(tab, row, party, stance, remark=""):
    tab.table.clearSelection()
    tab.table.topLevelItem(0).child(row).setSelected(True)
    tab.record()
    for box, value in ((tab.dialog.party, party), (tab.dialog.stance, stance)):
        box.setCurrentIndex(box.findData(value))
    tab.dialog.remark.setText(remark)
    is_fit = tab.dialog.ok.isEnabled()
    if is_fit:
        tab.dialog.accept()
    else:
        tab.dialog.reject()
    return is_fit


def test_what_to_do_first_is_said_where_there_is_nothing(tab, session, tmp_path):
    assert plain(tab.notice.text()).startswith("No workspace is open")
    assert not tab.divide_button.isEnabled()


def test_lines_are_divided_stances_recorded_undone_and_saved(tab, path, session):
    assert plain(tab.notice.text()).startswith("No line is divided yet. Choose a kind and press Divide")
    tab.divide(Cut.EVERY_POINT)
    assert [row[0] for row in cells(tab)] == ["1", "2", "3", "4"]
    assert store_named(path).stretches() == (), "it waits to be saved"
    assert record(tab, 0, "NORTH", "agreed")
    assert not record(tab, 0, "SOUTH", "reserved"), "a reservation needs its words"
    assert record(tab, 0, "SOUTH", "reserved", "until the spring is surveyed")
    assert cells(tab)[0][2:4] == ["● agreed", "◐ reserved"]
    assert plain(tab.bar.format()) == "0.0 %: 0.00 km of 266.26 km are agreed by all"
    QTest.keyClick(tab, Qt.Key.Key_Z, CONTROL)
    assert cells(tab)[0][2:4] == ["● agreed", "–"]
    QTest.keyClick(tab, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert session.workspace.is_unsaved
    session.workspace.save()
    assert not session.workspace.is_unsaved
    stored = store_named(path).snapshot()
    assert [one.number for one in stored.stretches] == [1, 2, 3, 4]
    assert {party: one.remark for (_, party), one in stored.acts.state.stances.items()} == {
        "NORTH": "", "SOUTH": "until the spring is surveyed",
    }  # fmt: skip


def test_another_window_records_and_this_one_sees_it(tab, path, session):
    tab.divide(Cut.EVERY_POINT)
    session.workspace.save()
    first = store_named(path).stretches()[0]
    act = to_stance(first, "SOUTH", "objected", date(2025, 2, 3), "the road lies elsewhere")
    store_named(path).write(Difference(), acts=[act])
    session.workspace.shared.look_again()
    assert cells(tab)[0][2:4] == ["–", "✕ objected"]


def test_a_moved_corner_greys_what_was_said_and_says_so(tab, path, session):
    tab.divide(Cut.EVERY_POINT)
    record(tab, 0, "NORTH", "agreed")
    moved = replace(ZONE, geometry=shapely.Polygon([(9.2, 0.2), (9.8, 0.2), (9.79, 0.79), (9.2, 0.8)]))
    layer, _ = session.workspace.find(ZONE.uid)
    session.workspace.insist([Conflict(moved, ZONE)], "moved")
    assert cells(tab)[0][2] == "● agreed (lapsed)"
    layer.undoStack().undo()
    assert cells(tab)[0][2] == "● agreed"


def test_a_feature_is_marked_as_agreed_only_when_every_party_agrees(tab, path, session, messages, desk):
    lines = AgreedLines(session, messages, desk.put(QMainWindow()))
    tab.divide(Cut.JUNCTIONS)
    record(tab, 0, "NORTH", "agreed")
    assert not tab.mark_button.isEnabled()
    tab.mark()
    lines.guard.settle()
    assert "the agreement of SOUTH is missing; stretches: 1. The edit was taken back." in plain(messages.heard[-1][1])
    record(tab, 0, "SOUTH", "agreed")
    assert plain(tab.bar.format()) == "100.0 %: 266.26 km of 266.26 km are agreed by all"
    assert tab.mark_button.isEnabled()
    tab.mark()
    lines.guard.settle()
    dialog = lines._dialog
    dialog.document.setText("№ 7")
    dialog.accept()
    session.workspace.save()
    stored = store_named(path).snapshot()
    assert stored.acts.agreed_of(ZONE.uid).act.document == "№ 7"
    assert [entry.act for entry in stored.acts.ledger.order] == ["stance", "stance", "agree"]


def test_a_line_is_divided_where_the_parties_proposals_part(tab, path, session, desk):
    tab.divide(Cut.PROPOSALS)
    desk.wait(lambda: not tab.is_running)
    assert plain(tab.notice.text()).startswith("One proposal alone cannot be compared")
    east = shapely.Polygon([(9.2, 0.2), (9.8, 0.2), (9.9, 0.2), (9.9, 0.8), (9.8, 0.8), (9.2, 0.8)])
    for party, ground in (("NORTH", ZONE.geometry), ("SOUTH", east)):
        sent = path.with_name(f"{party}.gpkg")
        drawn = replace(ZONE, party=party, geometry=ground)
        workspace.write_whole(sent, Delimitation(RIVERLAND, (drawn,), REFERENCE))
        import_proposal(str(sent), store_named(path), party)
    session.read_again()
    tab.divide(Cut.PROPOSALS)
    desk.wait(lambda: not tab.is_running)
    # the east side, which only NORTH draws: 0.6° of latitude near the equator, 66.34 km; the rest in one
    assert [row[1] for row in cells(tab)] == ["66.34 km", "199.92 km"]
    tab.undo()
    assert cells(tab) == []


def test_how_much_is_agreed_can_be_read_where_the_window_is_right_to_left(tab, path, desk):
    tab.divide(Cut.EVERY_POINT)
    tab.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tab.bar.setStyle(QStyleFactory.create("fusion"))
    drawn = tab.bar.grab().toImage()
    places = [(x, y) for x in range(8, drawn.width() - 8) for y in range(4, drawn.height() - 4)]
    assert any(drawn.pixelColor(x, y).lightness() < 90 for x, y in places), "dark letters on the empty bar"


def test_minutes_are_written_of_what_is_on_record(tab, path, session, messages, tmp_path):
    tab.divide(Cut.EVERY_POINT)
    tab.output.write(str(tmp_path / "m.html"))
    assert "save them first" in plain(messages.heard[-1][1])
    session.workspace.save()
    for name in ("m.pdf", "m.html", "m.csv"):
        tab.output.write(str(tmp_path / name))
        assert (tmp_path / name).stat().st_size > 500


def test_a_click_on_a_turning_point_divides_the_line_there_and_another_one_joins_it(tab, path, session, canvas):
    canvas.setExtent(QgsRectangle(9, 0, 10, 1))
    canvas.show()
    tab.take_tool()

    def click(longitude, latitude):
        place = canvas.getCoordinateTransform().transform(longitude, latitude)
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y())))

    click(9.8, 0.8)
    click(9.2, 0.2)
    assert [row[1] for row in cells(tab)] == ["133.13 km", "133.12 km"]  # 133.1359 and 133.1298, cut
    click(9.5, 0.5)
    assert len(cells(tab)) == 2, "no turning point is there"
    click(9.8, 0.8)
    assert [row[1] for row in cells(tab)] == ["266.26 km"]
    tab.undo()
    assert len(cells(tab)) == 2
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not tab.tool
