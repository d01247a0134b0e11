# SPDX-License-Identifier: GPL-2.0-or-later
"""The check that follows the drawing: directly or in a task, never an answer for a drawing of the past."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import shapely
from qgis.core import QgsSettings

from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.check import check
from deesc_plugin.core.check_memory import CheckMemory
from deesc_plugin.core.errors import WorkspaceError
from deesc_plugin.gui.findings import live_check
from deesc_plugin.gui.findings.live_check import CheckTask, LiveCheck
from tests.agreements import delimitation, feature
from tests.qgis.gui_fixtures import write_sound_workspace

MORE = feature("sector", "More", shapely.box(10.1, 1.1, 10.2, 1.2))
AND_MORE = feature("sector", "And more", shapely.box(10.3, 1.1, 10.4, 1.2))


@pytest.fixture
def session(session, tmp_path):
    session.open(write_sound_workspace(tmp_path / "w.gpkg"))
    return session


@pytest.fixture
def live(session):
    made = LiveCheck(session)
    yield made
    made.close()


@pytest.fixture
def in_tasks(monkeypatch):
    """Every delimitation counts as large."""
    monkeypatch.setattr(live_check, "DIRECTLY_UP_TO", 0)


@pytest.fixture
def heard(live):
    results = []
    live.checked.connect(results.append)
    return results


def test_it_checks_when_it_begins_and_after_each_edit(live, heard, session, desk):
    desk.wait(lambda: heard)
    session.workspace.add(MORE, "Draw")
    assert not live.is_current
    desk.wait(lambda: len(heard) == 2)
    assert live.is_current
    assert heard[-1] == check(session.workspace.snapshot(), date.today())
    assert heard[-1].fingerprint == fingerprint(session.workspace.snapshot())


def test_several_edits_at_once_are_one_check(live, heard, session, desk):
    desk.wait(lambda: heard)
    session.workspace.add(MORE, "Draw")
    session.workspace.add(AND_MORE, "Draw")
    desk.wait(lambda: live.is_current)
    assert len(heard) == 2


def test_a_large_one_is_checked_in_a_task_and_finds_the_same(in_tasks, live, heard, session, desk):
    live.check_now()
    assert live.is_running
    desk.wait(lambda: heard)
    assert not live.is_running
    assert heard == [check(session.workspace.snapshot(), date.today())]


def test_a_late_answer_for_an_older_drawing_is_dropped(in_tasks, live, heard, session, desk):
    live.check_now()
    session.workspace.add(MORE, "Draw")
    live._timer.stop()  # so that the answer comes before the next check begins
    desk.wait(lambda: not live.is_running)
    assert heard == []
    assert not live.is_current
    live.check_now()
    desk.wait(lambda: heard and live.is_current)
    now = fingerprint(session.workspace.snapshot())
    assert [result.fingerprint for result in heard] == [now]


def test_the_result_before_an_edit_is_not_current_while_the_next_check_runs(in_tasks, live, heard, session, desk):
    desk.wait(lambda: live.is_current)
    session.workspace.add(MORE, "Draw")
    desk.wait(lambda: live.is_running)
    assert live.result is heard[0]
    assert not live.is_current
    desk.wait(lambda: live.is_current)
    assert live.result is heard[1]


def test_asked_while_it_runs_it_starts_again(in_tasks, live, heard, desk):
    live.check_now()
    live.check_now()
    desk.wait(lambda: live.is_current and not live.is_running)
    assert len(heard) == 1


def test_leaving_the_workspace_ends_a_check_and_keeps_no_result(in_tasks, live, heard, session, desk):
    live.check_now()
    session.leave()
    assert not live.is_running
    assert live.result is None
    desk.wait(lambda: not CheckTask.ending)
    assert heard == []


def test_switched_off_it_checks_when_asked_only(live, heard, session, desk):
    desk.wait(lambda: heard)
    settings = QgsSettings()
    settings.setValue("deesc/live_check", False)
    try:
        session.workspace.add(MORE, "Draw")
        assert not live._timer.isActive()
        assert not live.is_current
        live.check_now()
        assert live.is_current
        assert len(heard) == 2
    finally:
        settings.remove("deesc/live_check")


def test_a_workspace_that_cannot_be_read_is_told(live, session, monkeypatch):
    told = []
    live.failed.connect(told.append)

    def fails():
        raise WorkspaceError("w.gpkg cannot be read.")

    monkeypatch.setattr(session.workspace, "snapshot", fails)
    live.check_now()
    assert [str(error) for error in told] == ["w.gpkg cannot be read."]
    assert not live.is_running


def test_an_agreement_that_no_rule_can_follow_is_told_not_lost(live, session, desk, monkeypatch):
    told = []
    live.failed.connect(told.append)
    snapshot = session.workspace.snapshot()
    odd = replace(snapshot, agreement=replace(snapshot.agreement, limits={"no.rule": {"width": 1.0}}))
    monkeypatch.setattr(session.workspace, "snapshot", lambda: odd)
    live.check_now()
    assert "no.rule" in str(told[0])
    assert not live.is_running


def test_a_task_that_was_cancelled_has_no_result():
    task = CheckTask(delimitation(MORE), date(2031, 2, 15), CheckMemory(), lambda task: None)
    task.cancel()
    assert not task.run()
    assert task.result is None
    assert task.problem is None
