# SPDX-License-Identifier: GPL-2.0-or-later
"""The first minute: three buttons where no workspace is open, and what each leads to."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QFileDialog, QMainWindow, QPushButton

from deesc_plugin.gui.beginning import sample_run, start_buttons
from deesc_plugin.gui.beginning.party_question import PartyQuestion
from deesc_plugin.gui.beginning.start_buttons import StartButtons
from deesc_plugin.gui.widgets.messages import Messages
from tests.qgis.gui_fixtures import HeardMessages, press, write_sound_workspace


@pytest.fixture
def buttons(session, desk, deesc_provider):
    return desk.put(StartButtons(session, HeardMessages()))


@pytest.fixture
def few_drafts(monkeypatch):
    """The sample's first drafts and one that is refused, which is enough to see how they are taken in."""
    every = sample_run._steps
    refused = "east_ghouta_safe_zone.csv"

    def few(path):
        create, zone, *others = every(path)
        return [create, zone, *(one for one in others if one[1]["INPUT"].endswith(refused))]

    monkeypatch.setattr(sample_run, "_steps", few)


def test_the_sample_is_a_workspace_of_ones_own(buttons, session, desk, tmp_path, monkeypatch, few_drafts):
    monkeypatch.setattr(start_buttons, "documents_folder", lambda: tmp_path)
    (tmp_path / "deesc_sample.gpkg").write_text("what somebody made of it earlier")
    opened = []
    buttons.sample_opened.connect(lambda: opened.append(session.workspace))
    press(buttons.sample)
    assert not buttons.sample.isEnabled() and buttons.stop.isVisible()
    desk.wait(lambda: opened)
    (feature,) = session.workspace.snapshot().features
    assert (feature.kind, feature.region, feature.party) == ("zone", "idlib", "TR")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["deesc_sample.gpkg", "deesc_sample_2.gpkg"]
    assert (tmp_path / "deesc_sample.gpkg").read_text() == "what somebody made of it earlier"
    assert buttons._messages.heard[-1][1].startswith("deesc_sample_2.gpkg is your own copy")


def test_a_sample_that_is_cancelled_or_fails_leaves_nothing(buttons, session, desk, tmp_path, few_drafts):
    buttons.make_sample_in(tmp_path)
    press(buttons.stop)
    desk.wait(buttons.sample.isEnabled)
    assert buttons._messages.heard == [("tell", "Cancelled; nothing was changed.")]
    buttons.make_sample_in(tmp_path / "gone")
    desk.wait(buttons.sample.isEnabled)
    kind, reason = buttons._messages.heard[-1]
    assert kind == "error" and "deesc_sample.gpkg" in reason
    assert session.workspace is None and list(tmp_path.iterdir()) == []


def test_where_nothing_may_be_written_a_folder_is_asked_for(buttons, desk, tmp_path, monkeypatch):
    monkeypatch.setattr(start_buttons, "documents_folder", lambda: tmp_path / "gone")
    press(buttons.sample)
    asked = buttons.findChild(QFileDialog, "deescSampleFolder")
    made = []
    monkeypatch.setattr(buttons, "make_sample_in", made.append)
    asked.fileSelected.emit(str(tmp_path))
    assert made == [tmp_path]
    asked.reject()


def test_what_the_sample_refuses_is_what_its_description_says(tmp_path):
    """One draft is refused as a whole, the table without a CRS: in other files single features are."""
    steps = sample_run._steps(tmp_path / "s.gpkg")
    assert [algorithm for algorithm, *_ in steps].count("createworkspace") == 1
    assert len(steps) == 19  # the workspace, and the 18 files of the set
    may_be_refused = [parameters["INPUT"] for _, parameters, may in steps if may]
    assert [path.rpartition("/")[2] for path in may_be_refused] == [
        "idlib_posts.csv",
        "checkpoints.geojson",
        "east_ghouta_safe_zone.csv",
    ]


class TestParty:
    @pytest.fixture
    def window(self, desk):
        return desk.put(QMainWindow())

    @pytest.fixture
    def bar(self, window):
        return QgsMessageBar(window)

    @pytest.fixture
    def question(self, session, window, bar):
        QgsSettings().remove("deesc/party_by")
        made = PartyQuestion(session, Messages(bar), window)
        yield made
        made.close()
        QgsSettings().remove("deesc/party_by")

    @staticmethod
    def answers(bar):
        item = bar.currentItem()
        return {} if item is None else {one.text(): one for one in item.findChildren(QPushButton, "deescAnswer")}

    def test_it_is_asked_once_for_an_agreement_and_kept(self, question, session, bar, tmp_path):
        path = write_sound_workspace(tmp_path / "w.gpkg")
        session.open(path)
        assert [text.partition(" ")[0] for text in self.answers(bar)] == ["NORTH", "SOUTH"]
        session.party = "SOUTH"  # in the toolbar
        assert not self.answers(bar)
        session.leave()
        session.project.clear()
        session.open(path)
        assert (session.party, self.answers(bar)) == ("SOUTH", {})

    def test_what_needs_it_waits_for_the_answer(self, question, session, bar, tmp_path):
        session.open(write_sound_workspace(tmp_path / "w.gpkg"))
        drawn = []
        question.when_known(lambda: drawn.append(session.party))
        assert drawn == []
        press(next(button for text, button in self.answers(bar).items() if text.startswith("SOUTH")))
        question.when_known(lambda: drawn.append("at once"))
        assert drawn == ["SOUTH", "at once"]
