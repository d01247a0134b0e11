# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab Proposals, as somebody works with it: imported, shown on the map, laid on each other, taken off."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import numpy as np
import pytest
import shapely
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPainterPath
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from deesc_plugin.core.delimitation import Delimitation
from deesc_plugin.gui.language.direction import plain
from deesc_plugin.gui.proposals.coded_lines import places_along
from deesc_plugin.gui.proposals.result_drawing import CONTESTED_COLOUR
from deesc_plugin.gui.working_group.dock import WorkingGroupDock
from deesc_plugin.gui.working_group.proposals_tab import ProposalsTab
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, feature
from tests.qgis.gui_fixtures import HeardMessages, press

NORTH = feature("sector", "One", shapely.box(9.60, 0.80, 9.80, 0.95))
SOUTH = replace(NORTH, uid="5", party="SOUTH", geometry=shapely.box(9.60, 0.80, 9.90, 0.95))
AGAIN = replace(SOUTH, geometry=shapely.box(9.60, 0.80, 9.95, 0.95))


@pytest.fixture
def messages():
    return HeardMessages()


@pytest.fixture
def tab(session, canvas, desk, deesc_provider, messages):
    window = desk.put(QMainWindow())
    dock = WorkingGroupDock([ProposalsTab(session, canvas, messages)], window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    dock.open()
    yield dock.current
    dock.close_parts()


@pytest.fixture
def opened(session, tmp_path):
    for name, features in (("w", ()), ("north", (NORTH,)), ("south", (SOUTH,)), ("again", (AGAIN,))):
        workspace.write_whole(tmp_path / f"{name}.gpkg", Delimitation(RIVERLAND, features, REFERENCE))
    session.open(tmp_path / "w.gpkg")
    return tmp_path


def said(tab):
    return plain(tab.notice.text())


def imported(desk, tab, path, note=""):
    press(tab.buttons.import_button)
    dialog = tab.dialog
    dialog.file.setFilePath(str(path))
    dialog.note.setText(note)
    press(dialog.run_button)
    desk.wait(lambda: not dialog.is_running)
    return dialog


def rows(table, *columns):
    items = map(table.topLevelItem, range(table.topLevelItemCount()))
    return [tuple(plain(item.text(column)) for column in columns) for item in items]


def tick(tab, place):
    item = tab.proposals.topLevelItem(place)
    item.setCheckState(0, Qt.CheckState.Unchecked if item.checkState(0) else Qt.CheckState.Checked)


def test_proposals_are_imported_shown_and_compared(tab, desk, session, canvas, tmp_path):
    assert said(tab) == "No workspace is open; open one, and the parties' proposals are kept in it."
    assert not tab.buttons.import_button.isEnabled() and not tab.buttons.compare_button.isEnabled()
    for name, features in (("w", ()), ("north", (NORTH,)), ("south", (SOUTH,))):
        workspace.write_whole(tmp_path / f"{name}.gpkg", Delimitation(RIVERLAND, features, REFERENCE))
    session.open(tmp_path / "w.gpkg")
    assert said(tab).startswith("No proposals yet. Press Import")
    imported(desk, tab, tmp_path / "south.gpkg")
    assert said(tab) == "One proposal alone cannot be compared; import or tick that of another party."
    imported(desk, tab, tmp_path / "north.gpkg", "by courier")
    assert rows(tab.proposals, 0, 1, 2) == [("NORTH", "", "north.gpkg"), ("SOUTH", "", "south.gpkg")]
    assert "by courier" in tab.proposals.topLevelItem(0).toolTip(0)
    assert said(tab) == "Press Compare, and what is agreed and what is contested stands here."
    assert tab.drawing.item is None, "nothing is read before it is asked for"
    tick(tab, 1)
    ((code, lines),) = tab.drawing.item.drawn
    assert (code, lines.boundingBox().xMaximum()) == ("SOUTH", pytest.approx(9.9))
    tick(tab, 1)
    assert tab.drawing.item is None
    tab.proposals.setFocus()
    QTest.keyClick(tab.proposals, Qt.Key.Key_F5)
    desk.wait(lambda: not tab.is_running)
    assert rows(tab.cells, 1, 2, 3) == [("claimed by all", "NORTH, SOUTH", ""), ("contested", "SOUTH", "NORTH")]
    # near the equator: 0.2° × 0.15° of about 111.3 × 110.6 km
    assert float(rows(tab.cells, 0)[0][0].split()[0]) == pytest.approx(0.2 * 111.31 * 0.15 * 110.58, rel=1e-3)
    assert said(tab).startswith("Claimed by all: 369.")
    assert rows(tab.lines, 1, 2)[0] == ("SOUTH", "NORTH"), "what is at stake stands first"
    (hatched,) = tab.result_drawing.contested.bands
    assert hatched.strokeColor().name().upper() == CONTESTED_COLOUR
    tab.cells.setFocus()
    QTest.keyClick(tab.cells, Qt.Key.Key_Down)
    QTest.keyClick(tab.cells, Qt.Key.Key_Down)
    (band,) = tab.result_drawing.chosen.bands
    assert band.asGeometry().boundingBox().xMinimum() == pytest.approx(9.8)
    assert canvas.extent().width() < 0.4, "the map went there"
    tab.begin()
    assert tab.comparison is not None, "the dock that is asked for again shows what was found"


def test_what_was_found_is_written_a_proposal_is_checked_and_taken_off(tab, desk, opened, session, messages, tmp_path):
    for name in ("north", "south"):
        imported(desk, tab, opened / f"{name}.gpkg")
    press(tab.buttons.compare_button)
    desk.wait(lambda: not tab.is_running)
    for ending in ("html", "csv", "json"):
        tab.output.write(str(tmp_path / f"compared.{ending}"))
    assert "<h1>Proposals compared: NORTH, SOUTH</h1>" in (tmp_path / "compared.html").read_text("utf-8")
    with (tmp_path / "compared.csv").open(encoding="utf-8", newline="") as stream:
        states = [(row["parties"], row["state"]) for row in csv.DictReader(stream) if row["what"] == "cell"]
    assert states == [("NORTH;SOUTH", "agreed"), ("SOUTH", "contested")]
    assert json.loads((tmp_path / "compared.json").read_text("utf-8"))["tolerance_m"] == 2.0
    assert messages.heard[-1] == ("success", "The comparison was written to")
    tab.hide()
    assert not tab.result_drawing.contested.bands and not tab.result_drawing.chosen.bands
    tab.show()
    assert len(tab.result_drawing.contested.bands) == 1
    assert not tab.buttons.check_button.isEnabled()
    tab.proposals.setCurrentItem(tab.proposals.topLevelItem(0))
    press(tab.buttons.check_button)
    desk.wait(lambda: not tab.is_running)
    read, fingerprint = tab.dialog.page.toPlainText(), tab.proposals.chosen.fingerprint
    assert "north.gpkg" in read and "Checked for" in read and fingerprint in read
    tab.dialog.output.write(str(tmp_path / "findings.json"))
    assert json.loads((tmp_path / "findings.json").read_text("utf-8"))["fingerprint"] == fingerprint
    tab.dialog.reject()
    press(tab.buttons.remove_button)
    assert messages.heard[-1] == (
        "ask", "north.gpkg of NORTH would be kept no more; only the file that was sent brings it back."
    )  # fmt: skip
    assert len(rows(tab.proposals, 0)) == 2, "it is asked first"
    tab.let_go(session.workspace.store, tab.proposals.chosen)
    assert rows(tab.proposals, 0) == [("SOUTH",)] and tab.comparison is None and not tab.results.isVisible()
    assert [one.party for one in session.workspace.snapshot().proposals] == ["SOUTH"]


def test_the_chosen_line_is_taken_into_the_workspace_and_taken_back(tab, desk, opened, session, messages):
    for name in ("north", "south"):
        imported(desk, tab, opened / f"{name}.gpkg")
    own = replace(NORTH, uid="own", name="Common")
    session.workspace.add(own, "Draw")
    press(tab.buttons.compare_button)
    desk.wait(lambda: not tab.is_running)
    assert not tab.taking.take_button.isEnabled()
    (place,) = [place for place, row in enumerate(rows(tab.lines, 1, 2)) if row == ("SOUTH", "NORTH")]
    tab.lines.setCurrentItem(tab.lines.topLevelItem(place))
    press(tab.taking.take_button)
    assert messages.heard[-1] == (
        "success", "Common has the line of SOUTH here; Ctrl+Z takes it back until it is saved."
    )  # fmt: skip
    assert session.workspace.snapshot().feature("own").geometry.bounds == pytest.approx((9.6, 0.8, 9.9, 0.95))
    layer, _ = session.workspace.find("own")
    layer.undoStack().undo()
    assert session.workspace.snapshot().feature("own").geometry.bounds == pytest.approx((9.6, 0.8, 9.8, 0.95))
    layer.undoStack().undo()
    press(tab.taking.take_button)
    assert messages.heard[-1][1].startswith("One is taken from the proposal of SOUTH")
    (taken,) = session.workspace.snapshot().features
    assert (taken.party, taken.status, taken.uid != SOUTH.uid) == ("SOUTH", "draft", True)
    press(tab.taking.take_button)
    assert messages.heard[-1] == ("error", "The common text has this line already.")
    crossed = replace(
        own, uid="crossed", name="Crossed", geometry=shapely.Polygon([(9, 1), (9.1, 1.1), (9, 1.1), (9.1, 1)])
    )
    session.workspace.add(crossed, "Draw")
    layer.undoStack().undo()
    layer.undoStack().undo()
    session.workspace.add_all((own, crossed), "Draw")
    press(tab.taking.take_button)
    assert messages.heard[-1] == (
        "warn",
        "Passed over, because nobody can say what such an outline encloses: Crossed. Correct it as the check tells, "
        "and take the line again where it was meant for it.",
    )


def test_the_line_midway_is_taken_into_the_workspace_or_as_a_new_draft(tab, desk, opened, session, messages):
    for name in ("north", "south"):
        imported(desk, tab, opened / f"{name}.gpkg")
    press(tab.buttons.compare_button)
    desk.wait(lambda: not tab.is_running)
    (shared,) = [place for place, row in enumerate(rows(tab.lines, 2)) if row == ("",)]
    tab.lines.setCurrentItem(tab.lines.topLevelItem(shared))
    assert tab.taking.take_button.isEnabled() and not tab.taking.midway_button.isEnabled()
    tab.lines.setCurrentItem(tab.lines.topLevelItem(rows(tab.lines, 1, 2).index(("SOUTH", "NORTH"))))
    (between,) = tab.taking.others.actions()
    assert plain(between.text()) == "Between SOUTH and NORTH"

    def taken():
        between.trigger()
        assert tab.is_running and tab.buttons.cancel_button.isVisible() and not tab.taking.take_button.isEnabled()
        desk.wait(lambda: not tab.is_running)
        (only,) = session.workspace.snapshot().features
        return messages.heard[-1], only

    heard, new = taken()
    assert heard == (
        "success",
        "One is taken from the proposal of SOUTH, with the line midway between it and that of NORTH: a new draft, as "
        "neither of them sent it; Ctrl+Z takes it back until it is saved.",
    )
    # near the equator the meridian half way between 9.8 and 9.9 degrees is as far from the one as from the other
    assert (new.party, new.status, new.geometry.bounds[2]) == ("SOUTH", "draft", pytest.approx(9.85, abs=1e-4))
    layer, _ = session.workspace.find(new.uid)
    assert layer.undoStack().undoText() == "Take One with the line midway between SOUTH and NORTH"
    layer.undoStack().undo()
    assert session.workspace.snapshot().features == ()
    session.workspace.add(replace(NORTH, uid="own", name="Common"), "Draw")
    heard, given = taken()
    assert heard == (
        "success",
        "Common has the line midway between SOUTH and NORTH here; Ctrl+Z takes it back until it is saved.",
    )
    assert (given.uid, given.party) == ("own", "NORTH")
    assert given.geometry.bounds[2] == pytest.approx(9.85, abs=1e-4)
    layer.undoStack().undo()
    assert session.workspace.snapshot().feature("own").geometry.bounds[2] == pytest.approx(9.8)


def test_of_several_of_one_party_the_last_is_compared_or_the_one_that_is_ticked(tab, desk, opened):
    for name in ("north", "south", "again"):
        imported(desk, tab, opened / f"{name}.gpkg")
    assert [one.file for one in tab.compared] == ["north.gpkg", "again.gpkg"]
    for place in (0, 1):
        tick(tab, place)
    assert [one.file for one in tab.compared] == ["north.gpkg", "south.gpkg"]
    tick(tab, 2)
    assert said(tab) == "Several proposals of one party are ticked; a party is compared with one."
    assert not tab.buttons.compare_button.isEnabled()
    tick(tab, 1)
    tab.compare()
    tab.cancel()
    desk.wait(lambda: not tab.is_running)
    assert said(tab) == "Cancelled; nothing was compared." and tab.comparison is None


def test_what_cannot_be_imported_is_said_in_the_dialog_and_nothing_is_kept(tab, desk, opened, session):
    (opened / "cut.zip").write_bytes(b"PK")
    dialog = imported(desk, tab, opened / "cut.zip")
    assert plain(dialog.outcome.text()).startswith("cut.zip is not valid: ")
    dialog.file.setFilePath(str(opened / "gone.zip"))
    assert plain(dialog.outcome.text()) == "There is no such file." and not dialog.run_button.isEnabled()
    dialog.reject()
    assert session.workspace.store.proposals.records() == ()


def test_codes_stand_along_the_line_and_never_upside_down():
    path = QPainterPath(QPointF(700, 0))
    path.lineTo(0, 0)
    path.lineTo(0, 300)
    written = []
    found = list(places_along(path, written))
    # 60 and 380 pixels along the first side, which runs to the left, then nothing more in its 700; 1,020 is beyond
    assert [(round(place.x()), round(place.y())) for place, _ in found] == [(640, 0), (320, 0), (0, 0)]
    assert [abs(angle) for _, angle in found][:2] == pytest.approx([0, 0], abs=1e-6)
    # beside it, the other way: 60 along is x = 320, where a code is; 20 farther and again, and 40 pixels are free
    other = QPainterPath(QPointF(260, 2))
    other.lineTo(700, 2)
    assert [round(place.x()) for place, _ in places_along(other, written)] == [360, 680]


def test_lines_are_drawn_with_dashes_in_the_ink_of_every_party(tab, desk, opened, canvas):
    imported(desk, tab, opened / "north.gpkg")
    canvas.resize(400, 400)
    tab.result_drawing.chosen.zoom_to(canvas.extent().__class__(9.55, 0.75, 9.85, 1.0))
    tick(tab, 0)
    image = QImage(400, 400, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    canvas.scene().render(painter)
    painter.end()
    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    grey = np.frombuffer(bytes(bits), dtype=np.uint8).reshape(400, 400, 4)[..., :3]
    assert (grey.max(axis=2) < 60).any(), "there is ink"
    assert np.ptp(grey.astype(int), axis=2).max() == 0, "and no colour"
