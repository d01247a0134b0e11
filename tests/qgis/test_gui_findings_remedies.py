# SPDX-License-Identifier: GPL-2.0-or-later
"""Remedies of which one is to be chosen, by the real widgets of the findings dock."""

from __future__ import annotations

import re

import numpy as np
import pytest
import shapely
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.finding import Severity
from deesc_plugin.gui.findings.dock import FindingsDock
from deesc_plugin.gui.findings.model import FINDING_ROLE
from tests.agreements import feature
from tests.qgis.gui_fixtures import HeardMessages, press, write_sound_workspace

ONE = feature("sector", "One", shapely.box(10.1, 0.1, 10.3, 0.3))
OTHER = feature("sector", "Other", shapely.Polygon([(10.25, 0.05), (10.45, 0.1), (10.45, 0.35), (10.28, 0.38)]))
CHOICES = ["Cut Other out of One.", "Cut One out of Other.", "Draw one line midway between"]


@pytest.fixture
def messages():
    return HeardMessages()


@pytest.fixture
def dock(session, canvas, messages, desk):
    made = desk.put(FindingsDock(session, canvas, messages))
    yield made
    made.close_parts()


@pytest.fixture
def overlapping(dock, session, desk, tmp_path):
    """The dock after a workspace with an overlap has been checked."""
    session.open(write_sound_workspace(tmp_path / "w.gpkg", ONE, OTHER))
    desk.wait(lambda: dock.live.is_current)
    return dock


def ask(dock, desk, rule):
    """Ask for what can be done about the first finding of a rule, and wait until it is all tried out."""
    place = next(index for index in dock.model.indexes() if index.data(FINDING_ROLE).rule == rule)
    dock.tree.setCurrentIndex(dock.filter.mapFromSource(place))
    press(dock.bar.widgetForAction(dock.action("fix")))
    form = dock.mending.fix_form
    desk.wait(lambda: form.isVisible() and "Measuring" not in " ".join([form.text.text(), *form.options]))
    return form


def announced(text):
    """Errors, warnings and notes that a text announces."""
    return tuple(int(number) for number in re.findall(r"→ (\d+)", text))


def counted(dock):
    return tuple(dock.live.result.count(severity) for severity in Severity)


@pytest.mark.parametrize("wanted", range(3))
def test_each_remedy_leaves_as_many_findings_as_it_announces(overlapping, session, desk, wanted):
    before = fingerprint(session.workspace.snapshot())
    form = ask(overlapping, desk, "overlap.zone")
    assert sorted(option.split("\n")[0][:28] for option in form.options[:3]) == sorted(text[:28] for text in CHOICES)
    assert fingerprint(session.workspace.snapshot()) == before, "a trial changes nothing"
    expected = announced(form.options[wanted])
    press(form.group.button(wanted))
    assert "vertices become" in form.text.text()
    assert len(overlapping.marks.bands) == (4 if wanted == 2 else 2)
    press(form.ok)
    desk.wait(lambda: overlapping.live.is_current)
    assert counted(overlapping) == expected
    assert "overlap.zone" not in {finding.rule for finding in overlapping.filter.findings()}
    press(overlapping.bar.widgetForAction(overlapping.action("undo")))
    assert fingerprint(session.workspace.snapshot()) == before


def test_it_can_be_left_and_accepted_by_the_keyboard(overlapping, desk):
    form, heights = overlapping.mending.fix_form, []
    form.looked_at.connect(lambda _fix: heights.append(form.sizeHint().height()))
    ask(overlapping, desk, "overlap.zone")
    assert len(heights) > 1 and max(heights) == heights[0], "nothing moves when what a remedy does becomes known"
    errors, warnings, notes = counted(overlapping)
    assert announced(form.options[3]) == (errors - 1, warnings, notes)
    assert form.group.button(0).hasFocus()
    for _ in range(3):
        QTest.keyClick(form.group.checkedButton(), Qt.Key.Key_Down)
    assert form.group.checkedId() == 3 and not overlapping.marks.bands
    QTest.keyClick(form.group.checkedButton(), Qt.Key.Key_Return)
    assert overlapping.mending.accept_form.isVisible() and not form.isVisible()


def test_what_nothing_comes_of_says_why_and_cannot_be_chosen(dock, session, desk, tmp_path):
    across = feature("sector", "Across", shapely.box(10.15, 0.0, 10.2, 0.4))
    session.open(write_sound_workspace(tmp_path / "w.gpkg", ONE, across))
    desk.wait(lambda: dock.live.is_current)
    form = ask(dock, desk, "overlap.zone")
    assert "would fall apart" in form.options[0] and "would fall apart" in form.options[2]
    assert [form.group.button(place).isEnabled() for place in range(4)] == [False, False, False, True]
    assert [form.group.button(place).isVisible() for place in range(4)] == [False, False, False, True]
    assert form.group.checkedId() == 3 and form.ok.isEnabled()


def test_an_edit_meanwhile_ends_the_trials_and_is_checked(overlapping, session, desk):
    place = next(index for index in overlapping.model.indexes() if index.data(FINDING_ROLE).rule == "overlap.zone")
    overlapping.tree.setCurrentIndex(overlapping.filter.mapFromSource(place))
    overlapping.action("fix").trigger()
    assert overlapping.mending.trials.is_running
    session.workspace.add(feature("sector", "Third", shapely.box(11.1, 1.1, 11.2, 1.2)), "Draw")
    overlapping.live.check_now()
    desk.wait(lambda: overlapping.live.is_current)
    assert not overlapping.mending.trials.is_running and not overlapping.mending.fix_form.isVisible()
    assert len(overlapping.live.delimitation.features) == len(session.workspace.snapshot().features)


DITCH = shapely.box(10.2, 0.15, 10.2002, 0.25)
HOLED = [
    feature(
        "sector", f"Holed {i}", shapely.transform(ONE.geometry - DITCH, lambda xy, i=i: np.add(xy, (0.25 * i, 0.6)))
    )
    for i in range(2)
]


@pytest.fixture
def holed(dock, session, desk, tmp_path):
    """The dock after a workspace with two slivers, of which the heading is selected."""
    session.open(write_sound_workspace(tmp_path / "w.gpkg", *HOLED))
    desk.wait(lambda: dock.live.is_current)
    heading = next(index for index in dock.model.indexes() if index.data(FINDING_ROLE).rule == "geometry.sliver-part")
    dock.tree.setCurrentIndex(dock.filter.mapFromSource(heading.parent()))
    return dock


def of_slivers(dock):
    return [finding for finding in dock.live.result.findings if finding.rule == "geometry.sliver-part"]


def test_what_stands_under_a_heading_is_fixed_at_once_and_taken_back_at_once(holed, session, desk):
    before = fingerprint(session.workspace.snapshot())
    assert holed.detail.text().startswith("2 findings: “")
    press(holed.bar.widgetForAction(holed.action("fix")))
    form = holed.mending.fix_form
    desk.wait(lambda: form.isVisible() and form.ok.isEnabled())
    assert form.text.text().startswith("Fix 2 findings.")
    expected = announced(form.text.text())
    press(form.ok)
    desk.wait(lambda: holed.live.is_current)
    assert counted(holed) == expected and not of_slivers(holed)
    assert session.workspace.layer("sector").undoStack().count() == 1
    press(holed.bar.widgetForAction(holed.action("undo")))
    assert fingerprint(session.workspace.snapshot()) == before


def test_several_are_accepted_with_one_reason_and_open_again_at_once(holed, session, desk):
    for _ in range(2):
        press(holed.bar.widgetForAction(holed.action("accept")))
        form = holed.mending.accept_form
        assert form.text.text().startswith("2 findings: “")
        form.reason.setText("ditches, dug on purpose")
        form.authority.setText("Working group")
        press(form.ok)
        desk.wait(lambda: holed.live.is_current)
        assert [finding.state for finding in of_slivers(holed)] == ["excepted"] * 2
        assert {exception.reason for exception in session.workspace.snapshot().exceptions} == {
            "ditches, dug on purpose"
        }
        press(holed.bar.widgetForAction(holed.action("undo")))
        desk.wait(lambda: holed.live.is_current and not session.workspace.snapshot().exceptions)
        desk.wait(lambda: [finding.state for finding in of_slivers(holed)] == ["open"] * 2)
        holed.tree.selectAll()
        rules = {finding.rule for finding in holed.selected}
        if len(rules) > 1:
            assert "Select findings of one rule" in holed.action("accept").toolTip()
        places = [index for index in holed.model.indexes() if index.data(FINDING_ROLE).rule == "geometry.sliver-part"]
        select = holed.tree.selectionModel()
        select.select(
            holed.filter.mapFromSource(places[0]), select.SelectionFlag.ClearAndSelect | select.SelectionFlag.Rows
        )
        select.select(holed.filter.mapFromSource(places[1]), select.SelectionFlag.Select | select.SelectionFlag.Rows)
