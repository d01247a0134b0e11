# SPDX-License-Identifier: GPL-2.0-or-later
"""A second draft in the import dialog: before and after in numbers and on the map, and what becomes of it."""

from __future__ import annotations

import json

import pytest
import shapely
from pyproj import Geod
from qgis.core import QgsWkbTypes

from deesc_plugin.bridge.geometry import to_qgis
from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.canonical import geometry_hash
from deesc_plugin.core.delimitation import BufferOrigin
from deesc_plugin.core.intake.existing import Existing
from deesc_plugin.gui.intake.import_dialog import ImportDialog
from tests import workspace
from tests.agreements import delimitation, feature
from tests.qgis.gui_fixtures import HeardMessages, press

CORNERS = [(9.5, 0.5), (9.6, 0.5), (9.6, 0.6), (9.5, 0.6)]
MOVED = [(9.5, 0.5), (9.605, 0.495), (9.61, 0.612), (9.5, 0.6)]
"""The two eastern corners moved."""
ZONE = feature("sector", "Upper 1", shapely.Polygon(CORNERS), number=1)
THEIRS = feature("sector", "Upper 2", shapely.box(9.0, 1.5, 9.1, 1.6), party="SOUTH")
MADE = geodesic_buffer(ZONE.geometry, 500.0, side="outside", end_cap="round", tolerance=1.0)
STRIP = feature(
    "strip",
    "Upper 1 strip",
    MADE.geometry,
    zone=ZONE.uid,
    width_m=500.0,
    exclusions="Upper 1",
    origin=BufferOrigin(geometry_hash(ZONE.geometry), "outside", "round", 1.0, MADE.max_error_m),
)
KARNEY = Geod(ellps="WGS84")


@pytest.fixture
def opened(session, tmp_path):
    workspace.write_whole(tmp_path / "w.gpkg", delimitation(ZONE, THEIRS, STRIP))
    session.open(tmp_path / "w.gpkg")
    return session


@pytest.fixture
def importing(desk, opened, canvas, tmp_path):
    """The dialog with drafts, each a ring and what it states, when all is known of them."""

    def open_dialog(*drafts):
        features = [
            {
                "type": "Feature",
                "geometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]},
                "properties": stated,
            }
            for ring, stated in drafts
        ]
        path = tmp_path / "second.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
        dialog = desk.put(ImportDialog(opened, canvas, HeardMessages()))
        dialog.desk.add_files([str(path)])
        desk.wait(lambda: dialog.desk.is_settled)
        return dialog

    return open_dialog


def second(ring=MOVED, **stated):
    return ring, {"uid": ZONE.uid, "kind": "sector", "party": "NORTH", "name": "Upper 1", **stated}


def become(desk, dialog, row, choice):
    box = dialog.meetings.boxes[row]
    box.setCurrentIndex(box.findData(choice.value))
    box.activated.emit(box.currentIndex())
    desk.wait(lambda: dialog.desk.is_settled)


def take(desk, dialog):
    press(dialog.run_button)
    desk.wait(lambda: not dialog.is_running)


def lines_below(dialog, row=0):
    item = dialog.meetings.tree.topLevelItem(row)
    return [item.text(column) for column in range(4)], [item.child(n).text(0) for n in range(item.childCount())]


def test_before_and_after_follow_the_layers_and_the_choice_stays(desk, importing, opened):
    dialog = importing(second())
    become(desk, dialog, 0, Existing.SKIP)
    layer, fid = opened.workspace.find(ZONE.uid)
    assert layer.startEditing() and layer.changeGeometry(fid, to_qgis(shapely.Polygon([*MOVED[:3], CORNERS[3]])))
    desk.wait(lambda: dialog.desk.is_settled)
    cells, below = lines_below(dialog)
    assert cells[1:] == ["", "", ""] and not any("turning point" in line for line in below), "the line is the draft's"
    assert dialog.meetings.boxes[0].currentData() == Existing.SKIP.value


def test_before_and_after_stand_in_numbers_and_on_the_map_and_nothing_is_decided_unasked(desk, importing):
    dialog = importing(second(source=ZONE.source, note="after the meeting of 3 March"))
    assert dialog.outcome.text() == "Choose what becomes of the features that are already there."
    assert not dialog.run_button.isEnabled()
    assert dialog.table.inputs.index(0, 7).data() == "already there, to be chosen: 1"
    cells, below = lines_below(dialog)
    # ground by another library: the new outline and the old one share a corner in the west, and do not cross
    shapes = [shapely.Polygon(ring) for ring in (CORNERS, MOVED)]
    old, new = (abs(KARNEY.geometry_area_perimeter(one)[0]) for one in shapes)
    assert cells[1:3] == [f"{(new - old) / 1e6:.4g} km²", "0.0 m²"]
    expected = [KARNEY.inv(*old, *new) for old, new in zip(CORNERS[1:3], MOVED[1:3])]
    told = [f"was moved by {metres:,.6g} m in the direction {azimuth % 360:.3f}°" for azimuth, _, metres in expected]
    # clockwise from the north-west: the north-eastern corner is the second, the south-eastern the third
    assert below == [
        f"turning point 2 {told[1]}",
        f"turning point 3 {told[0]}",
        "note: “–” before, “after the meeting of 3 March” now",
    ]
    assert cells[3] == f"2, by {max(metres for _, _, metres in expected):,.6g} m at most"
    bands = dialog.meetings.drawing.bands
    polygons = [band for band in bands if band.asGeometry().type() == QgsWkbTypes.GeometryType.PolygonGeometry]
    assert len(bands) - len(polygons) == 2, "the old line and the new one"
    assert len(dialog.meetings.drawing.arrows.ways) == 2, "and the ways of the turning points"
    dialog.hide()
    assert dialog.meetings.drawing.bands == ()


def test_a_revision_is_one_command_and_its_buffer_is_made_again(desk, opened, importing):
    dialog = importing(second())
    become(desk, dialog, 0, Existing.REVISE)
    assert dialog.outcome.text() == "Will be imported: 1, refused: 0."
    take(desk, dialog)
    shown = opened.workspace.snapshot()
    zone = shown.feature(ZONE.uid)
    assert (zone.number, zone.geometry.normalize()) == (1, shapely.Polygon(MOVED).normalize())
    layers = [opened.workspace.layer(kind) for kind in ("sector", "strip")]
    assert [layer.undoStack().count() for layer in layers] == [1, 0]
    assert opened.workspace.store.snapshot().feature(ZONE.uid) == ZONE, "nothing is saved unasked"
    assert "to be made again: Upper 1 strip." in dialog.stale.label.text()
    desk.wait(lambda: dialog.desk.is_settled)
    assert any(
        line.startswith("Upper 1: gained 20.37 km², lost 0.0 m²; moved: 2 turning points")
        for line in dialog.report.texts
    ), "the report stays"
    press(dialog.stale.button)
    desk.wait(lambda: not dialog.stale.isVisible())
    strip = opened.workspace.snapshot().feature(STRIP.uid)
    assert strip.origin.source_hash == geometry_hash(zone.geometry)
    press(dialog.undo_button)
    assert opened.workspace.snapshot().feature(STRIP.uid).origin == STRIP.origin
    press(dialog.undo_button)
    assert opened.workspace.snapshot().features == delimitation(ZONE, THEIRS, STRIP).features
    assert [layer.undoStack().index() for layer in layers] == [0, 0]


def test_each_feature_has_its_own_choice_and_what_is_another_party_s_is_never_revised(desk, opened, importing):
    theirs = [(9.0, 1.5), (9.12, 1.5), (9.1, 1.6), (9.0, 1.6)]
    by_name = [(9.8, 1.5), (9.9, 1.5), (9.9, 1.6)]
    dialog = importing(
        second(),
        (theirs, {"uid": THEIRS.uid, "kind": "sector", "party": "NORTH", "name": "Upper 2"}),
        (by_name, {"kind": "sector", "party": "NORTH", "name": "Upper 1"}),
    )
    assert [box.findData("revise") >= 0 for box in dialog.meetings.boxes] == [True, False, True]
    assert "never revises a feature of another party" in lines_below(dialog, 1)[1][0]
    assert lines_below(dialog, 2)[1][0].startswith("The draft states no uid")
    dialog.meetings.all_box.setCurrentIndex(dialog.meetings.all_box.findData("revise"))
    dialog.meetings.all_box.activated.emit(1)
    desk.wait(lambda: dialog.desk.is_settled)
    assert dialog.meetings.undecided == 1
    become(desk, dialog, 1, Existing.KEEP)
    assert any("the import brings it already, as “Upper 1”" in line for line in dialog.report.texts)
    become(desk, dialog, 2, Existing.SKIP)
    take(desk, dialog)
    shown = opened.workspace.snapshot()
    assert shown.feature(THEIRS.uid) == THEIRS
    assert sorted(one.name for one in shown.features) == ["Upper 1", "Upper 1 strip", "Upper 2", "Upper 2"]
    assert shown.feature(ZONE.uid).geometry.normalize() == shapely.Polygon(MOVED).normalize()


def test_a_draft_that_changes_nothing_asks_nothing(desk, importing):
    dialog = importing(second([*CORNERS[2:], *CORNERS[:2]][::-1], source=ZONE.source))
    assert not dialog.meetings.isVisible()
    assert dialog.outcome.text() == "Will be imported: 0, refused: 0."
    assert any("Left as the workspace has them" in line for line in dialog.report.texts)


def test_what_was_edited_meanwhile_is_not_overwritten(desk, opened, importing):
    dialog = importing(second())
    become(desk, dialog, 0, Existing.REVISE)
    press(dialog.run_button)
    layer, fid = opened.workspace.find(ZONE.uid)
    layer.startEditing()
    layer.changeAttributeValue(fid, layer.fields().indexOf("note"), "by hand")
    desk.wait(lambda: not dialog.is_running)
    assert dialog.outcome.text() == "Upper 1 was changed in the layers meanwhile; look at the import again."
    assert opened.workspace.snapshot().feature(ZONE.uid).geometry == ZONE.geometry
