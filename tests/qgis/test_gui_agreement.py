# SPDX-License-Identifier: GPL-2.0-or-later
"""A newer text of the agreement, taken into the open workspace; and a workspace of an older format, edited."""

from __future__ import annotations

import gzip
import json
from datetime import date
from pathlib import Path

import pytest
import shapely

from deesc_plugin.bridge.stores.geopackage import migrations
from deesc_plugin.bridge.stores.geopackage.upgrading import stored_format
from deesc_plugin.gui.proposals.import_dialog import ImportProposalDialog
from deesc_plugin.gui.session.other_windows import OtherWindows
from deesc_plugin.gui.settings import agreement_dialog
from deesc_plugin.gui.settings.agreement_dialog import ReplaceAgreementDialog
from deesc_plugin.paths import load_agreement
from tests.agreements import RIVERLAND, feature
from tests.qgis.gui_fixtures import HeardMessages, press, write_sound_workspace

FIRST = Path(__file__).parents[1] / "data" / "workspace_1.gpkg.gz"


@pytest.fixture
def messages():
    return HeardMessages()


@pytest.fixture
def newer(tmp_path):
    document = json.loads(RIVERLAND.text)
    document["term"]["recorded"].append({"until": "2033-12-31", "source": "Minutes 4"})
    path = tmp_path / "newer.json"
    path.write_text(json.dumps(document, ensure_ascii=False), "utf-8")
    return path


@pytest.fixture
def opened(deesc_provider, session, tmp_path):
    session.open(write_sound_workspace(tmp_path / "w.gpkg"))
    return session


def test_what_a_newer_text_says_is_shown_before_it_is_taken(desk, opened, messages, newer):
    dialog = desk.put(ReplaceAgreementDialog(opened, messages))
    assert not dialog.run_button.isEnabled()
    dialog.file.setFilePath(str(newer))
    (row,) = [dialog.changes.topLevelItem(0)]
    assert dialog.changes.topLevelItemCount() == 1
    assert row.text(0).startswith("term/recorded")
    assert "2033-12-31" in row.text(2)
    assert "who decided it" in dialog.outcome.text(), "without a reason nothing is replaced"
    dialog.reason.setText("Minutes of the fourth meeting")
    press(dialog.run_button)
    desk.wait(lambda: not dialog.is_running)
    assert messages.heard == [("success", "The agreement was replaced; places that differ: 1.")]
    assert opened.workspace.agreement.term.recorded[-1][0] == date(2033, 12, 31)
    assert len(opened.workspace.layers) == len(RIVERLAND.kinds)
    (earlier,) = opened.workspace.store.earlier_agreements()
    assert (earlier.text, earlier.reason) == (RIVERLAND.text, "Minutes of the fourth meeting")


def test_another_agreement_and_unsaved_edits_are_named(desk, opened, messages, newer, tmp_path):
    dialog = desk.put(ReplaceAgreementDialog(opened, messages))
    dialog.reason.setText("why not")
    same = tmp_path / "same.json"
    same.write_text(RIVERLAND.text, "utf-8")
    dialog.file.setFilePath(str(same))
    assert dialog.outcome.text() == "The workspace has this text already."
    opened.workspace.add(feature("sector", "Drawn", shapely.box(10.1, 0.1, 10.2, 0.2)), "Draw zone")
    dialog.file.setFilePath(str(newer))
    assert "Save or discard the edits" in dialog.outcome.text()
    assert not dialog.run_button.isEnabled()
    opened.workspace.layer("sector").rollBack()


def test_it_is_read_and_compared_once_however_much_is_typed(desk, opened, messages, newer, monkeypatch):
    dialog = desk.put(ReplaceAgreementDialog(opened, messages))
    read = []
    monkeypatch.setattr(agreement_dialog, "load_agreement", lambda path: read.append(path) or load_agreement(path))
    dialog.file.setFilePath(str(newer))
    assert read == [str(newer)]
    dialog.reason.setText("Minutes")
    assert dialog.run_button.isEnabled()
    assert read == [str(newer)]


def test_the_master_of_a_package_keeps_its_agreement(desk, deesc_provider, session, messages, newer, tmp_path):
    (tmp_path / "package" / "data").mkdir(parents=True)
    for name in ("manifest.json", "SHA256SUMS"):
        (tmp_path / "package" / name).touch()
    session.open(write_sound_workspace(tmp_path / "package" / "data" / "w.gpkg"))
    dialog = desk.put(ReplaceAgreementDialog(session, messages))
    dialog.file.setFilePath(str(newer))
    dialog.reason.setText("Minutes")
    assert "w.gpkg is the master of a map package" in dialog.outcome.text()
    assert not dialog.run_button.isEnabled()


def test_a_workspace_of_the_first_format_is_brought_up_when_a_proposal_is_imported(
    desk, deesc_provider, session, messages, tmp_path
):
    path, sent = tmp_path / "old.gpkg", tmp_path / "sent.gpkg"
    for one in (path, sent):
        one.write_bytes(gzip.decompress(FIRST.read_bytes()))
    session.open(path)
    windows = OtherWindows(session, messages)
    dialog = desk.put(ImportProposalDialog(session, messages))
    dialog.file.setFilePath(str(sent))
    dialog.start()
    assert stored_format(path) == migrations.NEWEST
    assert ["old_format_1_1.gpkg" in text for kind, text in messages.heard if kind == "tell"] == [True]
    desk.wait(lambda: not dialog.is_running)
    assert stored_format(sent) == 1, "nothing is written to what was sent"
    windows.close()


def test_a_workspace_of_the_first_format_is_brought_up_when_it_is_edited(session, messages, tmp_path):
    path = tmp_path / "old.gpkg"
    path.write_bytes(gzip.decompress(FIRST.read_bytes()))
    session.open(path)
    windows = OtherWindows(session, messages)
    assert stored_format(path) == 1
    session.workspace.add(feature("sector", "Drawn", shapely.box(10.7, 0.1, 10.8, 0.2)), "Draw zone")
    assert stored_format(path) == migrations.NEWEST
    assert [text for kind, text in messages.heard if kind == "tell"] == [
        f"old.gpkg was brought from the format 1 up to {migrations.NEWEST}, which older versions of the plugin do "
        "not read; a copy of it as it was is old_format_1_1.gpkg."
    ]
    assert session.workspace.save() == ()
    assert "Drawn" in {one.name for one in session.workspace.store.snapshot().features}
    assert stored_format(path.with_name("old_format_1_1.gpkg")) == 1
    windows.close()
