# SPDX-License-Identifier: GPL-2.0-or-later
"""The same rule at every door: what is drawn, typed into the window, read from a table and imported."""

from __future__ import annotations

import json
import re

import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsRectangle, QgsSettings
from qgis.gui import QgsAdvancedDigitizingDockWidget
from qgis.PyQt.QtCore import Qt

from deesc_plugin.bridge.inputs import EVERY, Choices, Input
from deesc_plugin.bridge.outcomes import read_and_judged
from deesc_plugin.core.intake.existing import NOBODY_SAID, Existing
from deesc_plugin.core.intake.statement import Stated
from deesc_plugin.gui.drawing.tools import Tools
from deesc_plugin.gui.intake.coordinates_dialog import CoordinatesDialog
from tests import workspace
from tests.agreements import RIVERLAND, delimitation, feature
from tests.qgis.gui_fixtures import HeardMessages, choose, press
from tests.qgis.test_gui_tools import SUPPRESS_FORM, Mouse

ZONE = feature("sector", "One", shapely.box(9.5, 0.5, 9.6, 0.6), number=4)
CASES = {
    "three corners": ([(9.9, 1.0), (10.1, 1.0), (10.0, 1.2)], "upper", ""),
    "an outline that crosses itself": ([(9.9, 1.0), (10.1, 1.2), (10.1, 1.0), (9.9, 1.2)], "upper", ""),
    "a vertex twice in a row": ([(9.9, 1.0), (9.9, 1.0), (10.1, 1.0), (10.0, 1.2)], "upper", ""),
    "a needle": ([(9.9, 1.0), (10.1, 1.0), (9.9, 1.0), (10.0, 1.2)], "upper", ""),
    "over a neighbour": ([(9.4, 0.4), (9.55, 0.4), (9.55, 0.55)], "upper", ""),
    "what is there already": ([(9.5, 0.5), (9.6, 0.5), (9.6, 0.6), (9.5, 0.6)], "upper", ""),
    "no region stated": ([(11.4, 1.0), (11.6, 1.0), (11.5, 1.2)], "", ""),
    "two corners": ([(9.9, 1.0), (10.1, 1.0)], "upper", "three"),
    "one corner": ([(9.9, 1.0)], "upper", "three|one polygon|read otherwise"),
    "two places by turns": ([(9.9, 1.0), (10.1, 1.0), (9.9, 1.0)], "upper", "three"),
    "another region": ([(11.4, 1.0), (11.6, 1.0), (11.5, 1.2)], "upper", "lies in lower"),
    "in no region": ([(8.2, 1.0), (8.4, 1.0), (8.3, 1.2)], "", "in none of the agreement's regions"),
    "outside the theatre": ([(9.9, 1.0), (10.1, 1.0), (30.0, 1.2)], "upper", "outside the theatre"),
    "line: two ends": ([(9.9, 1.0), (10.1, 1.0)], "upper", ""),
    "line: it crosses itself": ([(9.9, 1.0), (10.1, 1.2), (10.1, 1.0), (9.9, 1.2)], "upper", ""),
    "line: one end": ([(9.9, 1.0)], "upper", "two|needs one line|1 vertex"),
    "line: one place twice": ([(9.9, 1.0), (9.9, 1.0)], "upper", "two|needs one line|1 vertex"),
    "line: another region": ([(11.4, 1.0), (11.6, 1.0)], "upper", "lies in lower"),
    "line: outside the theatre": ([(9.9, 1.0), (30.0, 1.2)], "upper", "outside the theatre"),
    "post: in its region": ([(9.9, 1.0)], "upper", ""),
    "post: no region stated": ([(11.5, 1.0)], "", ""),
    "post: another region": ([(11.5, 1.0)], "upper", "lies in lower"),
    "post: in no region": ([(8.3, 1.0)], "", "in none of the agreement's regions"),
    "post: outside the theatre": ([(30.0, 1.2)], "upper", "outside the theatre"),
}
"""Turning points, the region that is stated, and a pattern of what is said of those that do not come in."""


def kind_of(name):
    return {"line": "front", "post": "lookout"}.get(name.partition(":")[0], "sector")


WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


@pytest.fixture
def opened(session, tmp_path):
    workspace.write_whole(tmp_path / "w.gpkg", delimitation(ZONE))
    session.open(tmp_path / "w.gpkg")
    session.party = "NORTH"
    QgsSettings().setValue(SUPPRESS_FORM, True)
    yield session
    QgsSettings().remove(SUPPRESS_FORM)


def take_out(opened):
    """What came into the layers, which is then taken out again."""
    found = [one for one in opened.workspace.snapshot().features if one.uid != ZONE.uid]
    for layer in opened.workspace.layers:
        if layer.isEditable():
            layer.rollBack()
    return found


def compare(name, found, told):
    """A door did what it should: the feature is there as it was meant, or a sentence says why not."""
    vertices, region, words = CASES[name]
    assert (len(found), bool(re.search(words, told))) == (0 if words else 1, True), (name, told)
    if found:
        assert (found[0].kind, found[0].region) == (kind_of(name), region or "lower"), name
        assert shapely.get_num_coordinates(found[0].geometry) in (len(vertices), len(vertices) + 1), name


def test_drawn(desk, opened, canvas):
    messages = HeardMessages()
    canvas.resize(800, 800)
    tools = Tools(canvas, desk.put(QgsAdvancedDigitizingDockWidget(canvas), is_shown=False), opened, messages)
    mouse = Mouse(canvas)
    for name, (vertices, region, words) in CASES.items():
        canvas.setExtent(QgsRectangle(*shapely.MultiPoint(vertices).buffer(0.2).bounds))
        opened.region = region
        messages.heard.clear()
        role = RIVERLAND.role_of(kind_of(name))
        tools.draw(role)
        for vertex in vertices:
            mouse.move(*vertex)
            mouse.click(*vertex)
        in_hand = left = 0
        if not role.is_point:
            in_hand = tools.tool.size()
            mouse.click(*vertices[-1], Qt.MouseButton.RightButton)
            left = tools.tool.size()
        compare(name, take_out(opened), " ".join(text for kind, text in messages.heard if kind in ("warn", "tell")))
        assert left == (in_hand if words else 0), f"{name}: nothing that was drawn is discarded"
    tools.close()


def test_typed(desk, opened, canvas):
    dialog = desk.put(CoordinatesDialog(opened, canvas, HeardMessages()))
    dialog.crs.setCrs(WGS84)
    for name, (vertices, region, words) in CASES.items():
        choose(dialog.choices.kind_box, kind_of(name))
        choose(dialog.choices.region_box, region)
        dialog.text.setPlainText("\n".join(f"{latitude}°N {longitude}°E" for longitude, latitude in vertices))
        dialog.read()
        told = " ".join([dialog.status.text(), *(str(place.reason) for place in dialog._places if place.reason)])
        if dialog.add_button.isEnabled():
            press(dialog.add_button)
            told = dialog.status.text()
        compare(name, take_out(opened), told)
        assert not words or dialog.text.toPlainText(), f"{name}: nothing that was typed is discarded"


@pytest.mark.parametrize("is_table", [True, False], ids=["from a table", "imported"])
def test_read(opened, tmp_path, is_table):
    path = tmp_path / ("in.csv" if is_table else "in.geojson")
    for name, (vertices, region, _) in CASES.items():
        if is_table:
            path.write_text("\n".join(["feature,lon,lat", *(f"It,{x},{y}" for x, y in vertices)]), "utf-8")
        else:
            drawn = {
                "sector": {"type": "Polygon", "coordinates": [[*vertices, vertices[0]]]},
                "front": {"type": "LineString", "coordinates": vertices},
                "lookout": {"type": "Point", "coordinates": vertices[0]},
            }[kind_of(name)]
            path.write_text(json.dumps({"type": "Feature", "properties": {"name": "It"}, "geometry": drawn}), "utf-8")
        choices = Choices(
            Stated(kind_of(name), region or "auto", "NORTH"), WGS84 if is_table else QgsCoordinateReferenceSystem()
        )
        [outcome] = read_and_judged(
            [Input(str(path), {EVERY: choices}, is_table=is_table)],
            opened.workspace.snapshot(),
            QgsCoordinateTransformContext(),
            Existing.KEEP,
            NOBODY_SAID,
        )
        compare(name, outcome.accepted, " ".join(map(str, outcome.refused)))
