# SPDX-License-Identifier: GPL-2.0-or-later
"""The findings dock by its real widgets: tree, filter, map, fix, exception, copy and export."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import shapely
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsSettings
from qgis.gui import QgsMessageBar, QgsVertexMarker
from qgis.PyQt.QtCore import QDate, QModelIndex, Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow, QToolBar, QWidget

from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.buffers.remaking import MakeAgain
from deesc_plugin.core.canonical import fingerprint, geometry_hash
from deesc_plugin.core.delimitation import BufferOrigin
from deesc_plugin.core.errors import GeometryError
from deesc_plugin.core.finding import Severity
from deesc_plugin.gui.findings.dock import FindingsDock
from deesc_plugin.gui.findings.model import FINDING_ROLE, MEASURED, RULE, STATE, WHERE
from deesc_plugin.gui.language.direction import plain
from deesc_plugin.gui.widgets.messages import Messages
from tests.agreements import feature
from tests.qgis.gui_fixtures import CORE, HeardMessages, choose, press, write_sound_workspace

SPIKED = shapely.Polygon(
    [(10.1, 0.1), (10.3, 0.1), (10.3, 0.3), (10.2002, 0.3), (10.2001, 0.5), (10.2, 0.3), (10.1, 0.3)]
)
FAULTY = feature("sector", "Spiky", SPIKED)
HIDDEN_TEXT = feature("lookout", "Turned\u202ename", shapely.Point(9.55, 0.45))


@pytest.fixture
def messages():
    return HeardMessages()


@pytest.fixture
def dock(session, canvas, messages, desk):
    made = desk.put(FindingsDock(session, canvas, messages))
    yield made
    made.close_parts()


@pytest.fixture
def checked(dock, session, desk, tmp_path):
    """The dock after the workspace with two faults has been checked."""
    session.open(write_sound_workspace(tmp_path / "w.gpkg", FAULTY, HIDDEN_TEXT))
    wait_for_check(dock, desk)
    return dock


def wait_for_check(dock, desk):
    desk.wait(lambda: dock.live.is_current)


def index_of(dock, rule, column=RULE):
    """Where the first finding of a rule stands in the tree."""
    for index in dock.model.indexes():
        if index.data(FINDING_ROLE).rule == rule:
            place = dock.filter.mapFromSource(index)
            return place.sibling(place.row(), column)
    raise AssertionError(f"no finding of {rule} in {[index.data(FINDING_ROLE).rule for index in dock.model.indexes()]}")


def select(dock, rule):
    dock.tree.setCurrentIndex(index_of(dock, rule))


def click(dock, rule, double=False):
    """With the mouse, in the middle of the row."""
    index = index_of(dock, rule)
    dock.tree.scrollTo(index)
    place = dock.tree.visualRect(index).center()
    QTest.mouseClick(dock.tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    if double:
        QTest.mouseDClick(dock.tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def markers(canvas):
    """The marks of findings on the map."""
    return [item for item in canvas.scene().items() if isinstance(item, QgsVertexMarker)]


def rules_shown(dock):
    return {finding.rule for finding in dock.filter.findings()}


def test_without_a_workspace_it_says_what_to_do(dock):
    assert dock.start.isVisible() and not dock.notice.isVisible()
    assert not dock.tree.isVisible()
    assert not dock.action("check").isEnabled()
    assert "Open a workspace first" in dock.action("check").toolTip()


def test_a_sound_workspace_leads_on_to_the_package(dock, session, desk, tmp_path):
    session.open(write_sound_workspace(tmp_path / "w.gpkg"))
    wait_for_check(dock, desk)
    notes_of_today = {"term.in-force"}  # the invented agreement's term lies elsewhere than today
    assert rules_shown(dock) <= notes_of_today
    if not rules_shown(dock):
        assert "Next, export the map package" in dock.notice.text.text()


def test_the_tree_goes_by_severity_and_rule_and_states_place_and_measure(checked):
    top = [checked.filter.index(row, 0).data() for row in range(checked.filter.rowCount())]
    assert [text.split(":")[0] for text in top] == [
        t for t in ("Errors", "Warnings", "Notes") if any(t in x for x in top)
    ]
    spike = index_of(checked, "geometry.spike")
    assert spike.parent().data() == "No spike (geometry.spike): 1"
    assert spike.parent().parent().data().startswith("Errors")
    finding = spike.data(FINDING_ROLE)
    assert spike.data() == str(finding.message)
    assert spike.sibling(spike.row(), WHERE).data() == "Spiky · 0.50000°N 10.20010°E"
    # two metres of base for 22 km of height: arctan(0.0002 / 0.2) is 0.0573 degrees
    assert spike.sibling(spike.row(), MEASURED).data() == f"{finding.measured:,.6g}°"
    assert finding.measured == pytest.approx(0.0573, abs=0.001)
    assert spike.sibling(spike.row(), STATE).data() == "open, can be fixed"


def test_the_whole_sentence_of_the_selected_finding_and_what_to_do_stand_below_the_tree(checked):
    assert not checked.detail.isVisible()
    select(checked, "geometry.spike")
    sentence, remedy = checked.detail.text().split("\n")
    assert sentence == str(checked.current.message)
    assert remedy == "Delete 1 tip of Spiky."
    assert checked.detail.textFormat() == Qt.TextFormat.PlainText


def test_counts_are_told_for_the_toolbar(checked, desk):
    told = []
    checked.counts_changed.connect(lambda *counts: told.append(counts))
    checked.live.check_now()
    desk.wait(lambda: told and checked.live.is_current)
    assert told[-1] == tuple(checked.live.result.count(severity) for severity in Severity)
    assert told[-1][0] >= 2


def test_the_filter_goes_by_text_severity_and_region_and_all_hidden_can_be_shown_again(checked):
    everything = rules_shown(checked)
    QTest.keyClicks(checked.filter_bar.text, "sharper")
    assert rules_shown(checked) == {"geometry.spike"}
    checked.filter_bar.text.setText("no such words")
    assert not checked.tree.isVisible()
    assert checked.notice.text.text() == "The filter hides all findings."
    press(checked.notice.button)
    assert rules_shown(checked) == everything
    press(checked.filter_bar.severities[Severity.ERROR])
    assert not any(finding.severity is Severity.ERROR for finding in checked.filter.findings())
    press(checked.filter_bar.severities[Severity.ERROR])
    choose(checked.filter_bar.region, "lower")
    of_all_regions = {one.rule for one in checked.live.result.findings if not one.region}
    assert rules_shown(checked) == of_all_regions
    choose(checked.filter_bar.region, "upper")
    assert "geometry.spike" in rules_shown(checked)


def test_a_text_is_found_by_whichever_i(checked):
    checked.filter_bar.text.setText("Spiky")
    of_that_name = rules_shown(checked)
    assert "geometry.spike" in of_that_name
    for spelling in ("SPİKY", "spıky", "SPIKY"):
        checked.filter_bar.text.setText(spelling)
        assert rules_shown(checked) == of_that_name, spelling


def test_each_finding_with_a_place_has_a_mark_whose_shape_tells_its_severity(checked, canvas):
    placed = [finding for finding in checked.filter.findings() if finding.point is not None]
    assert len(markers(canvas)) == len(placed) > 0
    checked.filter_bar.text.setText("sharper")
    (marker,) = markers(canvas)
    assert (marker.center().x(), marker.center().y()) == pytest.approx((10.2001, 0.5))
    checked.hide()
    assert markers(canvas) == []
    checked.show()
    assert len(markers(canvas)) == 1


def test_a_click_brings_the_place_into_the_middle_and_a_double_click_fills_the_map(checked, canvas):
    click(checked, "geometry.spike")
    assert (canvas.center().x(), canvas.center().y()) == pytest.approx((10.2001, 0.5), abs=1e-6)
    assert canvas.extent().width() == pytest.approx(2, rel=0.2)
    assert checked.marks.bands
    click(checked, "geometry.spike", double=True)
    assert canvas.extent().width() < 0.1
    assert canvas.extent().contains(canvas.center())


def test_marks_stand_where_they_belong_in_another_projection(checked, canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    checked.filter_bar.text.setText("sharper")
    (marker,) = markers(canvas)
    # Web Mercator: x is the longitude in radians times 6,378,137 m
    assert marker.center().x() == pytest.approx(10.2001 / 180 * 3.141592653589793 * 6_378_137, abs=0.01)


def test_the_keyboard_alone_chooses_zooms_and_fixes(checked, canvas, session, desk):
    checked.tree.setFocus()
    QTest.keyClick(checked.tree, Qt.Key.Key_Home)
    for _ in range(checked.model.rowCount() + 30):
        if checked.current is not None and checked.current.rule == "geometry.spike":
            break
        QTest.keyClick(checked.tree, Qt.Key.Key_Down)
    assert checked.current.rule == "geometry.spike"
    checked.mending.preview_fix()
    assert checked.mending.fix_form.isVisible()
    QTest.keyClick(checked.mending.fix_form, Qt.Key.Key_Escape)
    assert not checked.mending.fix_form.isVisible()
    checked.mending.preview_fix()
    QTest.keyClick(checked.mending.fix_form, Qt.Key.Key_Return)
    wait_for_check(checked, desk)
    assert "geometry.spike" not in rules_shown(checked)


def test_a_fix_is_shown_first_then_one_command_that_undo_takes_back(checked, session, desk):
    layer = session.workspace.layer("sector")
    before = fingerprint(session.workspace.snapshot())
    select(checked, "geometry.spike")
    checked.action("fix").trigger()
    assert checked.mending.fix_form.isVisible()
    assert fingerprint(session.workspace.snapshot()) == before, "a preview changes nothing"
    # the spike's tip goes: of 7 turning points and the closing vertex 7 vertices are left
    assert "8 vertices become 7" in checked.mending.fix_form.text.text()
    assert len(checked.marks.bands) == 2
    press(checked.mending.fix_form.ok)
    assert layer.undoStack().count() == 1
    assert layer.isModified()
    assert shapely.get_num_coordinates(session.workspace.snapshot().feature(FAULTY.uid).geometry) == 7
    wait_for_check(checked, desk)
    assert "geometry.spike" not in rules_shown(checked)
    layer.undoStack().undo()
    wait_for_check(checked, desk)
    assert "geometry.spike" in rules_shown(checked)
    assert fingerprint(session.workspace.snapshot()) == before


MADE_BEFORE = BufferOrigin(geometry_hash(shapely.box(10.1, 0.1, 10.29, 0.3)), "outside", "round", 0.1, 0.08)
LATER = feature("sector", "Later", shapely.box(10.1, 0.1, 10.3, 0.3))
STALE = feature(
    "strip",
    "Later strip",
    geodesic_buffer(shapely.box(10.1, 0.1, 10.29, 0.3), 3_000.0, side="outside").geometry,
    zone=LATER.uid,
    width_m=3_000.0,
    origin=MADE_BEFORE,
)


@pytest.fixture
def stale(dock, session, desk, tmp_path):
    """The dock after a workspace was checked whose zone was moved after its buffer was made."""
    session.open(write_sound_workspace(tmp_path / "w.gpkg", LATER, STALE))
    wait_for_check(dock, desk)
    return dock


def test_a_stale_buffer_is_made_again_in_the_background_and_shown_before_it_is_applied(stale, session, desk):
    layer = session.workspace.layer("strip")
    select(stale, "buffer.stale")
    assert "Make Later strip again" in stale.detail.text()
    press(button_of(stale, "fix"))
    assert stale.mending.fix_form.isVisible() and not stale.mending.fix_form.ok.isEnabled()
    assert "Measuring" in stale.mending.fix_form.text.text()
    desk.wait(stale.mending.fix_form.ok.isEnabled)
    assert "Measured error 8" in stale.mending.fix_form.text.text()  # millimetres, of 100 that are allowed
    assert session.workspace.snapshot().feature(STALE.uid) == STALE, "a preview changes nothing"
    press(stale.mending.fix_form.ok)
    assert layer.undoStack().count() == 1
    made = session.workspace.snapshot().feature(STALE.uid)
    assert made.origin.source_hash == geometry_hash(LATER.geometry)
    assert 0 < made.origin.max_error_m <= 0.1
    # the eastern edge moves with the zone's, from 10.29 to 10.3 degrees
    assert made.geometry.bounds[2] - STALE.geometry.bounds[2] == pytest.approx(0.01, abs=1e-6)
    wait_for_check(stale, desk)
    assert "buffer.stale" not in rules_shown(stale)
    layer.undoStack().undo()
    assert session.workspace.snapshot().feature(STALE.uid) == STALE


def test_making_it_again_ends_with_the_form(stale, session, desk, messages):
    select(stale, "buffer.stale")
    press(button_of(stale, "fix"))
    press(stale.mending.fix_form.cancel)
    desk.wait(lambda: not stale.mending.trials.is_running)
    assert not stale.mending.fix_form.isVisible() and not stale.marks.bands
    assert session.workspace.snapshot().feature(STALE.uid) == STALE
    assert messages.heard == []


def test_a_buffer_that_cannot_be_made_again_is_told(stale, session, desk, messages, monkeypatch):
    monkeypatch.setattr(MakeAgain, "edits", _refuse)
    select(stale, "buffer.stale")
    press(button_of(stale, "fix"))
    desk.wait(lambda: messages.heard)
    assert messages.heard == [("error", "Nothing is left.")]
    assert not stale.mending.fix_form.isVisible()


def _refuse(*_):
    raise GeometryError("Nothing is left.")


def test_a_fix_for_an_older_drawing_is_not_applied(checked, session, messages):
    select(checked, "geometry.spike")
    checked.action("fix").trigger()
    session.workspace.add(feature("sector", "New", shapely.box(9.1, 1.1, 9.2, 1.2)), "Draw")
    press(checked.mending.fix_form.ok)
    assert messages.heard[-1][0] == "warn"
    assert "has changed meanwhile" in messages.heard[-1][1]
    assert shapely.get_num_coordinates(session.workspace.snapshot().feature(FAULTY.uid).geometry) == 8


def test_actions_that_make_no_sense_say_why(checked):
    assert "Select a finding first" in checked.action("fix").toolTip()
    select(checked, "placement.country" if "placement.country" in rules_shown(checked) else "attribute.text")
    finding = checked.current
    if finding.fix is None:
        assert "No fix is proposed" in checked.action("fix").toolTip()
    select(checked, "geometry.spike")
    assert checked.action("fix").isEnabled()


def test_a_finding_is_accepted_with_reason_authority_and_end_and_opens_when_the_line_changes(
    checked, session, desk, messages
):
    select(checked, "geometry.spike")
    checked.action("accept").trigger()
    form = checked.mending.accept_form
    assert form.isVisible()
    assert not form.ok.isEnabled()
    assert "State a reason and an authority" in form.ok.toolTip()
    QTest.keyClicks(form.reason, "a road of that width")
    QTest.keyClicks(form.authority, "Working group")
    form.until.setDate(QDate(2999, 4, 1))
    press(form.ok)
    wait_for_check(checked, desk)
    (exception,) = session.workspace.snapshot().exceptions
    assert (exception.rule, exception.reason, exception.authority, exception.until) == (
        "geometry.spike", "a road of that width", "Working group", date(2999, 4, 1),
    )  # fmt: skip
    assert "not saved yet" in messages.heard[-1][1]
    state = index_of(checked, "geometry.spike", STATE)
    assert state.data() == "accepted until 2999-04-01"
    assert state.data(Qt.ItemDataRole.ToolTipRole) == "Accepted by Working group: a road of that width"
    assert not checked.action("accept").isEnabled() or checked.current is None
    moved = shapely.transform(SPIKED, lambda vertices: np.add(vertices, [0.01, 0]))
    layer, fid = session.workspace.find(FAULTY.uid)
    from deesc_plugin.bridge.geometry import to_qgis
    from deesc_plugin.bridge.schema import stored_geometry

    layer.startEditing()
    layer.changeGeometry(fid, to_qgis(stored_geometry(moved)))
    wait_for_check(checked, desk)
    assert index_of(checked, "geometry.spike", STATE).data() == "open, can be fixed"


def test_an_accepted_finding_and_a_fix_are_taken_back_where_they_were_made(checked, session, desk):
    undo = checked.action("undo")
    assert not undo.isEnabled()
    assert "Nothing was fixed or accepted here" in undo.toolTip()
    select(checked, "attribute.text")
    accept_selected(checked)
    wait_for_check(checked, desk)
    assert len(session.workspace.snapshot().exceptions) == 1
    assert "Accept finding" in undo.toolTip()
    select(checked, "geometry.spike")
    press(button_of(checked, "fix"))
    press(checked.mending.fix_form.ok)
    wait_for_check(checked, desk)
    assert "geometry.spike" not in rules_shown(checked)
    QTest.keyClick(checked.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.workspace.snapshot().feature(FAULTY.uid) == FAULTY
    assert len(session.workspace.snapshot().exceptions) == 1
    press(button_of(checked, "undo"))
    assert session.workspace.snapshot().exceptions == ()
    assert not undo.isEnabled()
    assert not session.workspace.edited_layers, "as it was before"


def tops(dock):
    """The headings, as the tree shows them."""
    return [dock.filter.index(row, 0).data() for row in range(dock.filter.rowCount())]


def test_what_is_accepted_stands_apart_greyed_and_is_counted_as_the_toolbar_counts(checked, desk, canvas):
    errors = checked.live.result.count(Severity.ERROR)
    assert tops(checked)[0] == f"Errors: {errors}"
    marks = len(markers(canvas))
    select(checked, "geometry.spike")
    accept_selected(checked)
    wait_for_check(checked, desk)
    assert checked.live.result.count(Severity.ERROR) == errors - 1
    assert tops(checked)[0] == f"Errors: {errors - 1}"
    assert tops(checked)[-1] == "Accepted: 1"
    row = index_of(checked, "geometry.spike")
    assert row.parent().parent().data() == "Accepted: 1"
    assert row.data(Qt.ItemDataRole.ForegroundRole).color().alpha() < 200
    assert row.parent().data(Qt.ItemDataRole.ForegroundRole).color().alpha() < 200
    assert index_of(checked, "attribute.text").data(Qt.ItemDataRole.ForegroundRole) is None
    assert "Accepted by Working group until" in checked.detail.text()
    assert len(markers(canvas)) == marks - 1


def test_a_heading_takes_the_whole_width(checked):
    severity = checked.filter.index(0, 0)
    rule = checked.filter.index(0, 0, severity)
    assert checked.tree.isFirstColumnSpanned(0, QModelIndex()) and checked.tree.isFirstColumnSpanned(0, severity)
    assert not checked.tree.isFirstColumnSpanned(0, rule)
    checked.filter_bar.text.setText("spike")
    assert checked.tree.isFirstColumnSpanned(0, checked.filter.index(0, 0))


def test_headings_count_what_is_shown_and_the_rest_is_told(checked):
    everything = len(checked.model.indexes())
    checked.filter_bar.text.setText("sharper")
    assert tops(checked) == ["Errors: 1"]
    assert index_of(checked, "geometry.spike").parent().data() == "No spike (geometry.spike): 1"
    assert checked.notice.text.text() == f"Hidden by the filter: {everything - 1}."
    press(checked.notice.button)
    assert sum(int(text.split(": ")[1]) for text in tops(checked)) == everything
    assert not checked.notice.isVisible()


def test_what_is_of_no_region_is_shown_with_every_region(checked):
    (error,) = [one for one in checked.live.result.findings if one.rule == "geometry.spike"]
    of_all = replace(error, rule="term.in-force", region="", features=(), subjects=())
    checked.model.show([error, of_all])
    choose(checked.filter_bar.region, "lower")
    assert rules_shown(checked) == {"term.in-force"}
    assert tops(checked) == ["Errors: 1"]


def test_a_saved_acceptance_is_withdrawn_and_that_is_taken_back_too(checked, session, desk):
    withdraw = checked.action("withdraw")
    assert "Select a finding first" in withdraw.toolTip()
    select(checked, "attribute.text")
    assert not withdraw.isEnabled()
    assert "The finding is not accepted" in withdraw.toolTip()
    accept_selected(checked)
    wait_for_check(checked, desk)
    assert session.workspace.save() == ()
    wait_for_check(checked, desk)
    select(checked, "attribute.text")
    press(button_of(checked, "withdraw"))
    wait_for_check(checked, desk)
    assert session.workspace.snapshot().exceptions == ()
    assert index_of(checked, "attribute.text", STATE).data().startswith("open")
    assert "Withdraw acceptance" in checked.action("undo").toolTip()
    press(button_of(checked, "undo"))
    wait_for_check(checked, desk)
    assert index_of(checked, "attribute.text", STATE).data().startswith("accepted until")
    assert len(session.workspace.snapshot().exceptions) == 1


def test_a_wide_dock_shows_every_column_and_one_s_own_widths_stay(checked, desk):
    assert checked.sizeHint().width() >= 500
    checked.tree.setStyleSheet("font-size: 22px")  # measures are as wide then as areas in a narrower dock
    checked.tree.unfold()
    checked.resize(700, 500)
    header = checked.tree.header()
    rows = [checked.filter.mapFromSource(index) for index in checked.model.indexes()]
    measures = [row.sibling(row.row(), MEASURED).data() for row in rows]
    longest = max(map(checked.tree.fontMetrics().horizontalAdvance, measures))
    assert header.sectionSize(MEASURED) > longest > 0.15 * header.length(), "half a measure says something else"
    assert header.length() <= checked.tree.viewport().width()
    assert min(header.sectionSize(column) for column in range(4)) > 60
    header.resizeSection(WHERE, 300)
    checked.resize(900, 500)
    assert header.sectionSize(WHERE) == 300
    place = index_of(checked, "geometry.spike", WHERE)
    assert place.data(Qt.ItemDataRole.ToolTipRole) == place.data(), "what is cut is read in the tip"
    assert "Spiky" in index_of(checked, "geometry.spike").data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize(
    "name", ["<img src='file:///etc/hostname'>", "<b>A</b>", "a < b & c", "<!-- x", "<a href=x>y</a>"]
)
def test_a_tip_shows_a_name_with_markup_in_it_as_it_is_written(dock, session, desk, tmp_path, name):
    session.open(write_sound_workspace(tmp_path / "w.gpkg", feature("sector", name, SPIKED)))
    wait_for_check(dock, desk)
    tip = index_of(dock, "geometry.spike").data(Qt.ItemDataRole.ToolTipRole)
    shown = QTextDocument()
    shown.setHtml(tip) if Qt.mightBeRichText(tip) else shown.setPlainText(tip)
    assert name in plain(shown.toPlainText())


def test_in_the_window_the_dock_takes_a_readable_width_at_first_and_then_its_last(session, canvas, messages, desk):
    QgsSettings().remove("deesc/findings_width")
    window = desk.put(QMainWindow(), is_shown=False)
    window.resize(1600, 800)
    window.setCentralWidget(QWidget())
    window.show()
    for expected in (560, 430):
        made = FindingsDock(session, canvas, messages, window)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
        made.hide()  # as the plugin adds it
        window.resizeDocks([made], [120], Qt.Orientation.Horizontal)
        made.show()
        desk.wait(lambda made=made, expected=expected: made.width() == expected, seconds=5)
        window.resizeDocks([made], [430], Qt.Orientation.Horizontal)
        desk.wait(lambda made=made: made.width() == 430, seconds=5)
        made.hide()
        made.close_parts()
        window.removeDockWidget(made)
        made.deleteLater()
    QgsSettings().remove("deesc/findings_width")


def test_what_was_saved_or_followed_by_another_edit_is_not_taken_back_from_the_dock(checked, session, desk):
    select(checked, "attribute.text")
    accept_selected(checked)
    wait_for_check(checked, desk)
    for layer in session.workspace.edited_layers:
        assert layer.commitChanges()
    wait_for_check(checked, desk)
    assert not checked.action("undo").isEnabled()
    select(checked, "geometry.spike")
    press(button_of(checked, "fix"))
    press(checked.mending.fix_form.ok)
    session.workspace.add(feature("sector", "Later", shapely.box(12.1, 0.1, 12.2, 0.2)), "Draw")
    wait_for_check(checked, desk)
    assert not checked.action("undo").isEnabled(), "it would take back what was drawn later"


def button_of(dock, name):
    bar = dock.findChild(QToolBar, "deescFindingsBar")
    return bar.widgetForAction(dock.action(name))


def accept_selected(dock):
    press(button_of(dock, "accept"))
    QTest.keyClicks(dock.mending.accept_form.reason, "agreed on site")
    QTest.keyClicks(dock.mending.accept_form.authority, "Working group")
    press(dock.mending.accept_form.ok)


def test_a_reason_that_turns_text_around_is_not_taken(checked):
    select(checked, "geometry.spike")
    checked.action("accept").trigger()
    checked.mending.accept_form.reason.setText("turned\u202eround")
    checked.mending.accept_form.authority.setText("Working group")
    assert not checked.mending.accept_form.ok.isEnabled()


def test_a_copied_finding_is_one_row_of_a_table(checked):
    select(checked, "geometry.spike")
    checked.action("copy").trigger()
    cells = QgsApplication.clipboard().text().split("\t")
    assert cells[:2] == ["error", "geometry.spike"]
    assert cells[3:] == ["Spiky · 0.50000°N 10.20010°E", index_of(checked, "geometry.spike", MEASURED).data(), "open"]


def test_findings_are_written_as_json_and_as_a_page(checked, tmp_path, messages):
    checked.output.write(str(tmp_path / "findings.json"))
    document = json.loads((tmp_path / "findings.json").read_text(encoding="utf-8"))
    assert document["fingerprint"] == checked.live.result.fingerprint
    assert len(document["findings"]) == len(checked.model.indexes())
    checked.output.write(str(tmp_path / "findings.html"))
    assert "geometry.spike" in (tmp_path / "findings.html").read_text(encoding="utf-8")
    checked.output.write(str(tmp_path / "missing" / "findings.html"))
    assert [kind for kind, _ in messages.heard[-3:]] == ["success", "success", "error"]


def test_the_selection_outlives_a_check(checked, desk):
    select(checked, "geometry.spike")
    checked.live.check_now()
    desk.wait(lambda: checked.live.is_current and not checked.live.is_running)
    assert checked.current.rule == "geometry.spike"


def test_a_failure_is_told_once_and_only_while_it_lasts(session, canvas, desk, tmp_path, monkeypatch):
    bar = desk.put(QgsMessageBar())
    dock = desk.put(FindingsDock(session, canvas, Messages(bar)))
    session.open(write_sound_workspace(tmp_path / "w.gpkg"))
    monkeypatch.setattr(session.workspace, "snapshot", _refuse)
    for _ in range(2):
        dock.live.check_now()
    assert [item.text() for item in bar.items()] == ["Nothing is left."]
    monkeypatch.undo()
    dock.live.check_now()
    wait_for_check(dock, desk)
    assert bar.items() == []
    dock.close_parts()


def test_leaving_the_workspace_empties_dock_and_map(checked, session, canvas):
    session.leave()
    assert checked.model.rowCount() == 0
    assert markers(canvas) == []
    assert checked.start.isVisible() and not checked.notice.isVisible()


def test_in_a_mirrored_window_a_measure_keeps_its_order(checked):
    from qgis.PyQt.QtWidgets import QApplication

    plain = index_of(checked, "geometry.spike", MEASURED).data()
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert index_of(checked, "geometry.spike", MEASURED).data() == f"\u2068{plain}\u2069"
    finally:
        QApplication.instance().setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_control_has_a_name_and_a_tip(checked):
    for action in (checked.action(name) for name in ("check", "fix", "accept", "withdraw", "copy", "export")):
        assert action.objectName().startswith("deescFindings")
        assert action.statusTip() and action.toolTip()
    assert replace(FAULTY, geometry=CORE).label == "Spiky"
