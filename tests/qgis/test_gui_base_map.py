# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog of base layers: named, changed, put in order, taken off and had back."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from qgis.core import QgsVectorLayer

from deesc_plugin.bridge.base_layers.on_screen import LookedAt, show_base_map
from deesc_plugin.core.base_layer import BaseLayer, BaseRole
from deesc_plugin.core.errors import WorkspaceError
from deesc_plugin.core.roles import Shape
from deesc_plugin.gui.settings.base_map_dialog import BaseMapDialog
from deesc_plugin.gui.settings.base_map_view import BaseMapView
from tests.agreements import feature
from tests.qgis.gui_fixtures import HeardMessages, press, write_sound_workspace
from tests.qgis.test_base_layers import PLACES, ROADS, write_heights, write_layer


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


def test_what_another_window_changed_is_neither_lost_nor_taken_back(desk, opened, tmp_path):
    dialog = desk.put(BaseMapDialog(opened, HeardMessages()))
    state(dialog, desk, write_layer(tmp_path / "roads.gpkg", "x", ROADS), BaseRole.ROAD)
    roads = opened.workspace.base_layers
    both = (*roads, BaseLayer(BaseRole.RIVER, "rivers.gpkg", "y", source="Theirs", licence="CC0"))
    opened.workspace.store.write_base_layers(both)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    press(dialog.list_buttons["remove"])
    assert "was changed in another window meanwhile; look at it as it is now" in dialog.outcome.text()
    assert opened.workspace.store.base_layers() == both and dialog.list.topLevelItemCount() == 2
    assert not dialog.list_buttons["undo"].isEnabled(), "it would take away what is theirs"
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    press(dialog.list_buttons["remove"])
    assert opened.workspace.store.base_layers() == both[1:] and dialog.list_buttons["undo"].isEnabled()


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


def shown_in(session):
    """The group of the base map as it stands in the project: its place, and ids and names of its layers from the top.

    No layer is held: those of a group that is made anew are gone.
    """
    root = session.project.layerTreeRoot()
    groups = [node for node in root.children() if node.name() == "Base Map"]
    assert len(groups) <= 1
    return [
        (root.children().index(one), {node.layerId(): node.layer().name() for node in one.findLayers()})
        for one in groups
    ]


def how_drawn(session, layer_id):
    """The beginnings of the conditions of a layer's symbols, and from which scale on it is drawn."""
    layer = session.project.mapLayer(layer_id)
    rules = [rule.filterExpression()[:6] for rule in layer.renderer().rootRule().children()]
    return rules[:2], layer.hasScaleBasedVisibility(), layer.minimumScale(), layer.readOnly()


def test_the_window_shows_the_base_map_below_the_workspace_and_never_twice(desk, opened, run_algorithm, tmp_path):
    rows = [("", "", 1), ("", "", 9)]
    roads = write_layer(tmp_path / "roads.gpkg", "x", ROADS, rows=rows)
    places = write_layer(tmp_path / "places.gpkg", "y", PLACES)
    heights = write_heights(tmp_path / "h.tif", np.ones((200, 200), dtype=np.int16))
    stated = {"WORKSPACE": opened.workspace.store.id, "SOURCE": "Survey", "LICENCE": "CC0"}
    for path, role in ((roads, "road"), (heights, "relief"), (places, "settlement")):
        of_it = {"INPUT": str(path), "ROLE": role, "FROM_SCALE": 250_000 if role == "road" else 0}
        run_algorithm("deesc:setbaselayer", {**stated, **of_it, "RANK_FIELD": "rank" if role == "road" else ""})
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if not path.name.startswith("w.gpkg")}
    messages = HeardMessages()
    view = BaseMapView(opened, messages)
    opened.read_again()
    desk.wait(lambda: shown_in(opened))
    [(place, layers)] = shown_in(opened)
    assert place == 1 and [*layers.values()] == ["places.gpkg (y)", "roads.gpkg (x)", "h.tif"]
    assert how_drawn(opened, [*layers][1]) == (['"rank"', '"rank"'], True, 250_000, True)
    opened.open(tmp_path / "w.gpkg")
    opened.read_again()
    desk.wait(lambda: not view.is_looking)
    assert shown_in(opened) == [(1, layers)], "what is so stays"
    named = opened.workspace.base_layers
    opened.set_base_layers(named[:1])
    desk.wait(lambda: len(shown_in(opened)[0][1]) == 1)
    (tmp_path / "places.gpkg").unlink()
    opened.set_base_layers(named)
    desk.wait(lambda: messages.heard)
    assert [*shown_in(opened)[0][1].values()] == ["roads.gpkg (x)", "h.tif"]
    assert [kind for kind, _ in messages.heard] == ["warn"] and "places.gpkg (y) is gone" in messages.heard[0][1]
    own = opened.project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "own", "memory"), False)
    opened.project.layerTreeRoot().findGroup("Base Map").addLayer(own)
    opened.set_base_layers(())
    desk.wait(lambda: [*shown_in(opened)[0][1].values()] == ["own"])
    view.close()
    after = {path.name: path.read_bytes() for path in tmp_path.iterdir() if not path.name.startswith("w.gpkg")}
    assert after == {name: content for name, content in before.items() if name != "places.gpkg"}, "none is written"


def test_what_is_looked_at_for_a_workspace_that_was_left_is_not_shown(desk, opened, tmp_path):
    write_layer(tmp_path / "roads.gpkg", "x", ROADS)
    opened.set_base_layers((BaseLayer(BaseRole.ROAD, "roads.gpkg", "x", source="Survey", licence="CC0"),))
    view = BaseMapView(opened, HeardMessages())
    assert view.is_looking
    opened.leave()
    desk.wait(lambda: not view.is_looking)
    assert not shown_in(opened)
    view.close()


def test_what_is_gone_between_the_look_and_the_map_is_named(opened, tmp_path):
    gone = BaseLayer(BaseRole.ROAD, "gone.shp", source="Survey", licence="CC0")
    (refused,) = show_base_map(opened.project, [LookedAt(gone, Shape.LINE)], str(tmp_path), "Base Map", "en")
    assert str(refused).startswith("The base layer gone.shp cannot be read (QGIS)") and shown_in(opened) == []
