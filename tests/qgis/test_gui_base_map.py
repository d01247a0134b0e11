# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog of base layers: named, changed, put in order, taken off and had back."""

from __future__ import annotations

import pytest
import shapely

from deesc_plugin.core.base_layer import BaseRole
from deesc_plugin.core.errors import WorkspaceError
from deesc_plugin.gui.settings.base_map_dialog import BaseMapDialog
from tests.agreements import feature
from tests.qgis.gui_fixtures import HeardMessages, press, write_sound_workspace
from tests.qgis.test_base_layers import PLACES, ROADS, write_layer


@pytest.fixture
def opened(deesc_provider, session, tmp_path):
    session.open(write_sound_workspace(tmp_path / "w.gpkg"))
    return session


def state(dialog, desk, path, role, source="Survey", **texts):
    """Fill the fields and set the layer."""
    dialog.file.setFilePath(str(path))
    dialog.role.setCurrentIndex(dialog.role.findData(role.value))
    for name, text in {"source": source, "licence": "CC0", **texts}.items():
        getattr(dialog, name).setText(text)
    press(dialog.run_button)
    desk.wait(lambda: not dialog.is_running)


def stored(session):
    return [(one.path, one.role, one.source) for one in session.workspace.store.snapshot().base_layers]


def test_layers_are_named_changed_moved_taken_off_and_had_back(desk, opened, tmp_path):
    roads = write_layer(tmp_path / "roads.gpkg", "x", ROADS)
    places = write_layer(tmp_path / "places.gpkg", "y", PLACES)
    dialog = desk.put(BaseMapDialog(opened, HeardMessages()))
    assert dialog.outcome.text() == "Choose a layer of the project or a file."
    dialog.file.setFilePath(str(roads))
    dialog.source.setText("Survey")
    assert not dialog.run_button.isEnabled()
    assert dialog.outcome.text() == "State on what terms the layer may be used."
    opened.workspace.add(feature("sector", "Drawn", shapely.box(10.1, 0.1, 10.2, 0.2)), "Draw zone")
    state(dialog, desk, roads, BaseRole.ROAD, rank="rank")
    state(dialog, desk, places, BaseRole.SETTLEMENT, names='{"en": "name", "ar": "name_ar"}')
    both = [("roads.gpkg", BaseRole.ROAD, "Survey"), ("places.gpkg", BaseRole.SETTLEMENT, "Survey")]
    assert stored(opened) == both
    assert any(one.name == "Drawn" for one in opened.workspace.snapshot().features), "what is not saved stays"
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    assert (dialog.rank.text(), dialog.role.currentData()) == ("rank", "road")
    press(dialog.list_buttons["down"])
    assert stored(opened) == both[::-1]
    press(dialog.list_buttons["remove"])
    assert stored(opened) == both[1:]
    for expected in (both[::-1], both, both[:1], []):
        press(dialog.list_buttons["undo"])
        assert stored(opened) == expected
    assert not dialog.list_buttons["undo"].isEnabled()
    opened.workspace.layer("sector").rollBack()


def test_what_the_algorithm_refuses_is_said_below_the_form_and_the_list_stays(desk, opened, tmp_path):
    dialog = desk.put(BaseMapDialog(opened, HeardMessages()))
    state(dialog, desk, write_layer(tmp_path / "p.gpkg", "x", PLACES), BaseRole.ROAD)
    assert "holds points, and a layer of the role “roads” holds lines" in dialog.outcome.text()
    assert dialog.list.topLevelItemCount() == 0 and not dialog.list_buttons["undo"].isEnabled()


def test_what_was_changed_of_one_workspace_is_not_taken_back_in_another(desk, opened, tmp_path):
    dialog = desk.put(BaseMapDialog(opened, HeardMessages()))
    state(dialog, desk, write_layer(tmp_path / "roads.gpkg", "x", ROADS), BaseRole.ROAD)
    state(dialog, desk, write_layer(tmp_path / "places.gpkg", "y", PLACES), BaseRole.SETTLEMENT)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    press(dialog.list_buttons["remove"])
    opened.open(write_sound_workspace(tmp_path / "other.gpkg"))
    assert not dialog.list_buttons["undo"].isEnabled()
    dialog.take_back()
    assert stored(opened) == []


def test_why_a_change_cannot_be_taken_back_is_said_and_it_can_be_tried_again(desk, opened, tmp_path, monkeypatch):
    dialog = desk.put(BaseMapDialog(opened, HeardMessages()))
    state(dialog, desk, write_layer(tmp_path / "roads.gpkg", "x", ROADS), BaseRole.ROAD)

    def refuse(_layers):
        raise WorkspaceError("The disk is full.")

    monkeypatch.setattr(opened, "set_base_layers", refuse)
    press(dialog.list_buttons["undo"])
    assert dialog.outcome.text() == "The disk is full."
    monkeypatch.undo()
    press(dialog.list_buttons["undo"])
    assert stored(opened) == []
