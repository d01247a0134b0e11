# SPDX-License-Identifier: GPL-2.0-or-later
"""The drawing tools, by simulated mouse and keyboard on a canvas that is shown."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
import shapely
from pyproj import Geod
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsEditFormConfig,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsSnappingConfig,
    QgsTolerance,
)
from qgis.gui import (
    QgsAdvancedDigitizingDockWidget,
    QgsMapCanvas,
    QgsMapCanvasTracer,
    QgsMapToolPan,
    QgsRubberBand,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDialogButtonBox, QLabel, QLineEdit, QScrollArea, QToolBar

from deesc_plugin.bridge.styling.symbols import COLOURS
from deesc_plugin.core.canonical import geometry_hash
from deesc_plugin.core.check import check
from deesc_plugin.core.roles import Role
from deesc_plugin.gui.drawing.feature_form import is_form_wanted
from deesc_plugin.gui.drawing.new_feature import new_feature
from deesc_plugin.gui.drawing.tools import Tools
from deesc_plugin.gui.findings.map_marks import MapMarks
from deesc_plugin.gui.tasks import buffer_task
from deesc_plugin.gui.toolbar import Toolbar
from tests import workspace
from tests.agreements import delimitation, feature
from tests.qgis.gui_fixtures import HeardMessages, press

GEOD = Geod(ellps="WGS84")
ZONE = feature("sector", "One", shapely.box(9.5, 0.5, 9.6, 0.6), number=4)
POST = feature("lookout", "Post", shapely.Point(9.5, 0.5))


SUPPRESS_FORM = "qgis/digitizing/disable_enter_attribute_values_dialog"


@pytest.fixture(autouse=True)
def without_form(qgis_app):
    """As for somebody who has ticked "Suppress attribute form" in QGIS's options."""
    QgsSettings().setValue(SUPPRESS_FORM, True)
    for side in ("outside", "inside"):
        QgsSettings().remove(f"deesc/buffer_width_{side}")
    yield
    QgsSettings().remove(SUPPRESS_FORM)


@pytest.fixture
def session(session, tmp_path):
    workspace.write_whole(tmp_path / "w.gpkg", delimitation(ZONE, POST))
    session.open(tmp_path / "w.gpkg")
    return session


@pytest.fixture
def canvas(desk, session):
    made = QgsMapCanvas()
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    made.resize(800, 800)
    desk.put(made)
    made.setExtent(QgsRectangle(9.4, 0.4, 9.8, 0.8))
    return made


@pytest.fixture
def messages():
    return HeardMessages()


@pytest.fixture
def tools(canvas, session, messages, desk):
    dock = desk.put(QgsAdvancedDigitizingDockWidget(canvas), is_shown=False)
    made = Tools(canvas, dock, session, messages)
    yield made
    made.close()


@pytest.fixture
def mouse(canvas):
    return Mouse(canvas)


class Mouse:
    """A mouse that is told places on the map."""

    def __init__(self, canvas):
        self.canvas = canvas
        self.to_map = QgsCoordinateTransform()

    def pixel(self, longitude, latitude):
        place = self.to_map.transform(QgsPointXY(longitude, latitude))
        pixel = self.canvas.getCoordinateTransform().transform(place)
        return QPoint(round(pixel.x()), round(pixel.y()))

    def move(self, longitude, latitude):
        # twice: the first event of a window that has not seen the mouse is swallowed
        for offset in (1, 0):
            QTest.mouseMove(self.canvas.viewport(), self.pixel(longitude, latitude) + QPoint(offset, 0))
            QTest.qWait(1)

    def click(self, longitude, latitude, button=Qt.MouseButton.LeftButton, held=Qt.KeyboardModifier.NoModifier):
        QTest.mouseClick(self.canvas.viewport(), button, held, self.pixel(longitude, latitude))


def added(session):
    return [one for one in session.workspace.snapshot().features if one not in (ZONE, POST)]


@pytest.mark.parametrize(
    ("region", "number", "name"),
    # One, of the upper region, has number 4; a box at 12°E lies in the lower region
    [("upper", 5, "Upper, sector 5"), ("lower", 1, "Lower, sector 1"), ("", 1, "Lower, sector 1")],
)
def test_numbers_are_counted_in_each_region_and_kind(session, region, number, name):
    session.region = region
    snapshot = session.workspace.snapshot()
    sector, lookout = (snapshot.agreement.kind(kind) for kind in ("sector", "lookout"))
    made = new_feature(session, snapshot, sector, shapely.box(12, 0.1, 12.1, 0.2))
    assert (made.number, made.name) == (number, name)
    assert new_feature(session, snapshot, lookout, shapely.Point(10, 1), region="upper").name == "Upper, lookout 1"


def test_a_name_that_is_taken_is_passed_over(session):
    session.workspace.add(feature("sector", "Upper, sector 5", shapely.box(9.7, 0.5, 9.8, 0.6)), "Draw zone")
    session.region = "upper"
    snapshot = session.workspace.snapshot()
    made = new_feature(session, snapshot, snapshot.agreement.kind("sector"), shapely.box(10, 0.1, 10.1, 0.2))
    assert (made.number, made.name) == (5, "Upper, sector 6")


def test_a_drawn_zone_is_one_undoable_edit_with_the_choices_of_the_session(tools, session, mouse, messages):
    session.region, session.party, session.status = "upper", "SOUTH", "proposed"
    action = QAction("Draw")
    action.setCheckable(True)
    tools.draw(Role.ZONE, action)
    assert action.isChecked()
    corners = [(9.65, 0.45), (9.75, 0.45), (9.75, 0.55)]
    for corner in corners:
        mouse.click(*corner)
    mouse.click(9.75, 0.55, Qt.MouseButton.RightButton)
    (zone,) = added(session)
    assert (zone.kind, zone.region, zone.party, zone.status) == ("sector", "upper", "SOUTH", "proposed")
    assert len(zone.uid) == 36
    assert (zone.number, zone.name) == (5, "Upper, sector 5"), "One has number 4"
    assert zone.source
    # a pixel is 0.0005 degrees here
    assert shapely.equals_exact(
        shapely.normalize(zone.geometry), shapely.normalize(shapely.Polygon(corners)), tolerance=0.0006
    )
    layer = session.workspace.layer("sector")
    assert layer.undoStack().count() == 1
    layer.undoStack().undo()
    assert added(session) == []
    layer.undoStack().redo()
    assert added(session) == [zone]
    assert len(session.workspace.store.snapshot().features) == 2, "nothing is saved unasked"
    assert "is drawn" in messages.heard[-1][1]
    tools.put_away()
    assert not action.isChecked()
    assert layer.isEditable(), "what was drawn is still there to be saved"


def test_a_drawn_line_is_one_undoable_edit_and_keeps_its_direction(tools, session, mouse, messages):
    tools.draw(Role.LINE)
    places = [(9.65, 0.45), (9.75, 0.45), (9.75, 0.55)]
    for place in places:
        mouse.click(*place)
    tools.tool.read()
    # 0.1 degrees of the parallel of 0.45°, 11.13 km, and of the meridian, 11.06 km, each to a pixel of 60 m
    assert tools.tool.reading.length_m == pytest.approx(11_132 + 11_057, abs=150)
    assert tools.tool.reading.last_azimuth % 360 == pytest.approx(0.0, abs=1.0)
    assert tools.tool.readout.text().startswith("3 turning points · line 22.")
    mouse.move(9.72, 0.42)  # over the first edge
    tools.tool.read()
    assert "crosses itself" in tools.tool.readout.text()
    mouse.move(9.75, 0.55)
    mouse.click(9.75, 0.55, Qt.MouseButton.RightButton)
    (line,) = added(session)
    assert (line.kind, line.geometry.geom_type, line.region) == ("front", "LineString", "upper")
    np.testing.assert_allclose(shapely.get_coordinates(line.geometry), places, atol=0.0006)
    assert session.workspace.layer("front").undoStack().count() == 1
    assert "is drawn: 22." in messages.heard[-1][1]


def test_a_strip_is_made_on_one_side_of_a_line_that_is_clicked(tools, session, mouse, desk, canvas):
    line = feature("front", "Front", shapely.LineString([(9.65, 0.45), (9.75, 0.45)]))
    session.workspace.add(line, "Draw")
    tools.draw(Role.BUFFER_ZONE)
    panel = tools.tool.panel
    mouse.click(9.7, 0.451)
    assert panel.zone_uid == line.uid
    labels = [label.text() for label in panel.findChildren(QLabel)]
    assert {"Width &left", "Width &right"} <= set(labels) and "Width &outside" not in labels
    panel.outer.setValue(2000.0)
    panel.inner.setValue(1000.0)
    panel.preview()
    assert "one width" in panel.answer.text()
    panel.inner.setValue(0.0)
    desk.wait(panel.add_button.isEnabled)
    press(panel.add_button)
    strip = next(one for one in added(session) if one.kind == "strip")
    assert (strip.zone, strip.width_m, strip.origin.side, strip.origin.end_cap) == (line.uid, 2000.0, "left", "flat")
    _, south, _, north = strip.geometry.bounds
    assert south == pytest.approx(0.45, abs=1e-5), "nothing of it lies on the right"
    assert GEOD.inv(9.7, 0.45, 9.7, north)[2] == pytest.approx(2000.0, abs=0.2)


def test_the_region_is_told_by_location_where_none_is_chosen(tools, session, mouse):
    tools.draw(Role.ZONE)
    for corner in [(9.65, 0.45), (9.75, 0.45), (9.75, 0.55)]:
        mouse.click(*corner)
    mouse.click(9.75, 0.55, Qt.MouseButton.RightButton)
    assert [zone.region for zone in added(session)] == ["upper"]


def test_the_read_out_measures_while_drawing_and_warns(tools, mouse, canvas, session):
    tools.draw(Role.ZONE)
    tool = tools.tool
    mouse.click(9.65, 0.45)
    mouse.click(9.75, 0.45)
    mouse.move(9.75, 0.55)
    tool.read()
    ring = [(9.65, 0.45), (9.75, 0.45), (9.75, 0.55)]
    expected = abs(GEOD.geometry_area_perimeter(shapely.Polygon(ring))[0])
    assert tool.reading.turning_points == 3
    assert tool.reading.area_m2 == pytest.approx(expected, rel=0.02)  # a pixel is 0.5 % of the side
    assert tool.readout.isVisible()
    assert tool.readout.text().startswith("3 turning points · line 22.")  # 11.13 km east and 11.06 km north
    # of the two the one in hand, along a meridian
    assert tool.reading.last_m == pytest.approx(GEOD.inv(9.75, 0.45, 9.75, 0.55)[2], abs=120)
    assert "last edge 11.0" in tool.readout.text() and ", azimuth 0" in tool.readout.text()
    mouse.move(9.55, 0.55)  # into the zone One
    tool.read()
    assert "enters One" in tool.readout.text()
    assert not tool.reading.offending.is_empty
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    tool.read()
    assert tool.reading.turning_points == 2
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    tool.read()
    assert tool.reading is None
    assert not tool.readout.isVisible()
    tools.put_away()
    assert added(session) == []
    assert not session.workspace.layer("sector").isEditable(), "the layer is left as it was found"


def test_a_traced_path_counts_as_the_turning_points_that_it_becomes(tools, mouse, canvas, session, desk):
    along = [(9.65 + 0.0005 * step, 0.7 + 0.0002 * (step % 2)) for step in range(200)]
    session.workspace.add(feature("front", "Path", shapely.LineString(along)), "Draw")
    canvas.setLayers([session.workspace.layer("front")])
    snapping = QgsSnappingConfig()
    snapping.setEnabled(True)
    snapping.setTypeFlag(QgsSnappingConfig.VertexFlag)
    snapping.setTolerance(12.0)
    snapping.setUnits(QgsTolerance.UnitType.Pixels)
    snapping.setMode(QgsSnappingConfig.AllLayers)
    canvas.snappingUtils().setConfig(snapping)
    canvas.snappingUtils().setMapSettings(canvas.mapSettings())
    end = QgsPointXY(*along[-1])
    desk.wait(lambda: canvas.snappingUtils().snapToMap(end).isValid())  # its index is built in a thread
    tracer = QgsMapCanvasTracer(canvas)
    tracing = QAction("Trace", canvas)
    tracing.setCheckable(True)
    tracing.setChecked(True)
    tracer.setActionEnableTracing(tracing)
    tools.draw(Role.ZONE)
    mouse.click(*along[0])
    mouse.move(*along[-1])
    tools.tool.read()
    assert tools.tool.reading.turning_points == 200
    # the last of its edges is in hand: 0.0005° east and 0.0002° north
    assert tools.tool.reading.last_m == pytest.approx(GEOD.inv(*along[-2], *along[-1])[2], rel=1e-6)
    mouse.click(*along[-1])
    assert tools.tool.size() == 200, "and so many it has become"
    tools.tool.read()
    assert tools.tool.reading.turning_points == 200


def test_what_was_not_finished_is_not_let_go_of_in_silence(tools, mouse, messages, canvas):
    tools.draw(Role.ZONE)
    mouse.click(9.65, 0.45)
    mouse.click(9.75, 0.45)
    tools.draw(Role.LINE)
    told = [("tell", "Draw Sector: what was not finished was let go of; its turning points: 2.")]
    assert messages.heard == told
    mouse.click(9.65, 0.45)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    told.append(("tell", "Draw Front line: what was not finished was let go of; its turning points: 1."))
    assert (messages.heard, tools.tool.size()) == (told, 0)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert messages.heard == told, "there was nothing to let go of"


def test_a_ring_that_crosses_itself_is_told(tools, mouse):
    tools.draw(Role.ZONE)
    for place in [(9.65, 0.65), (9.75, 0.75), (9.75, 0.65)]:
        mouse.click(*place)
    mouse.move(9.65, 0.75)
    tools.tool.read()
    assert "crosses itself" in tools.tool.readout.text()
    assert "area —" in tools.tool.readout.text()


def test_the_ring_in_hand_is_red_only_while_it_is_at_fault(tools, mouse, canvas):
    tools.draw(Role.ZONE)
    for place in [(9.7, 0.45), (9.75, 0.45), (9.75, 0.55)]:
        mouse.click(*place)
    mouse.move(9.7, 0.55)
    tools.tool.read()
    (of_qgis,) = [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand) and item.size() > 0
                  and item.fillColor().alpha() < 255]  # fmt: skip
    assert of_qgis.fillColor().name() == COLOURS[Role.ZONE].lower()
    assert of_qgis.fillColor().alpha() < 64
    mouse.move(9.72, 0.42)  # over the first side
    tools.tool.read()
    assert tools.tool.reading.is_faulty
    assert of_qgis.fillColor().name() == "#d50000"


def test_bands_of_others_keep_their_colours_whenever_they_were_made(tools, mouse, canvas, session):
    marks = MapMarks(canvas)
    marks.point_out([ZONE.geometry])
    tools.draw(Role.ZONE)
    colours = [band.strokeColor().name() for band in marks.bands]
    mouse.click(9.65, 0.45)
    marks.point_out([ZONE.geometry])  # as after a check, while the ring is in hand
    mouse.click(9.75, 0.45)
    mouse.move(9.75, 0.55)
    tools.tool.read()
    assert [band.strokeColor().name() for band in marks.bands] == colours
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    tools.tool.read()
    marks.point_out([ZONE.geometry])
    mouse.click(9.65, 0.45)
    mouse.move(9.75, 0.55)
    tools.tool.read()
    assert [band.strokeColor().name() for band in marks.bands] == colours
    assert [band.fillColor().name() for band in marks.bands] == colours
    marks.close()


def test_a_post_near_a_line_stands_on_it_and_shift_leaves_it_free(tools, session, mouse):
    tools.draw(Role.OBSERVATION_POST)
    mouse.click(9.603, 0.55)  # six pixels east of the line of One
    (post,) = added(session)
    assert (post.kind, post.region) == ("lookout", "upper")
    assert post.geometry.x == pytest.approx(9.6, abs=1e-7)
    text = tools.tool.readout.text()
    assert "On the line of One." in text
    post_m = GEOD.inv(9.6, post.geometry.y, 9.5, 0.5)[2]
    assert f"{post_m / 1000:.2f} km from Post" in text, "measured to the post that stood there before"
    session.workspace.layer("lookout").undoStack().undo()
    mouse.click(9.603, 0.55, held=Qt.KeyboardModifier.ShiftModifier)
    (post,) = added(session)
    assert post.geometry.x == pytest.approx(9.603, abs=0.0006)
    assert "m from the line of One" in tools.tool.readout.text()


def test_a_checkpoint_is_placed_and_esc_puts_the_tool_away(tools, session, mouse, canvas):
    action = QAction("Place")
    action.setCheckable(True)
    tools.draw(Role.CHECKPOINT, action)
    mouse.click(9.55, 0.5)
    assert [one.kind for one in added(session)] == ["gate"]
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not action.isChecked()
    assert canvas.mapTool() is not tools.tool


def test_a_buffer_is_previewed_measured_and_added_as_one_edit(tools, session, mouse, desk):
    tools.draw(Role.BUFFER_ZONE)
    panel = tools.tool.panel
    mouse.click(9.55, 0.55)
    panel.preview()  # an answer for the width before is on its way
    panel.outer.setValue(3000.0)
    assert not panel.add_button.isEnabled()
    desk.wait(panel.add_button.isEnabled)
    assert "Measured error" in panel.answer.text()
    assert added(session) == [], "a preview adds nothing"
    press(panel.add_button)
    (strip,) = added(session)
    assert (strip.kind, strip.zone, strip.width_m, strip.region) == ("strip", ZONE.uid, 3000.0, "upper")
    assert strip.origin.source_hash == geometry_hash(ZONE.geometry)
    assert (strip.origin.side, strip.origin.tolerance_m) == ("outside", 0.1)
    assert 0 < strip.origin.max_error_m <= 0.1
    # 3 km due east of the middle of the zone's line: the edge of the strip crosses there
    east = GEOD.fwd(9.6, 0.55, 90.0, 3000.0)[:2]
    assert shapely.distance(shapely.boundary(strip.geometry), shapely.Point(east)) * 111_195 < 0.2
    assert not panel.isVisible()
    layer = session.workspace.layer("strip")
    assert layer.undoStack().count() == 1
    layer.undoStack().undo()
    assert added(session) == []


def test_the_buffer_begins_with_the_zone_that_is_looked_at_or_selected(tools, session, canvas):
    early = feature("sector", "A first", shapely.box(10.2, 1.2, 10.3, 1.3))
    late = feature("sector", "Z last", shapely.box(10.6, 1.6, 10.8, 1.8))
    session.workspace.add_all((early, late), "Draw")
    canvas.setExtent(QgsRectangle(10.65, 1.65, 10.75, 1.75))
    tools.draw(Role.BUFFER_ZONE)
    assert tools.tool.panel.zone_uid == late.uid
    layer, fid = session.workspace.find(ZONE.uid)
    layer.selectByIds([fid])
    tools.draw(Role.BUFFER_ZONE)
    assert tools.tool.panel.zone_uid == ZONE.uid
    layer.removeSelection()
    canvas.setExtent(QgsRectangle(9.0, 1.9, 9.1, 2.0))
    tools.draw(Role.BUFFER_ZONE)
    assert tools.tool.panel.zone_uid == early.uid, "none in sight: the first of the list"


def test_a_width_that_cannot_be_meant_says_why(tools, session):
    tools.draw(Role.BUFFER_ZONE)
    panel = tools.tool.panel
    panel.outer.setValue(0.0)
    panel.preview()
    assert panel.answer.text() == "State a width, outside or inside."
    assert not panel.add_button.isEnabled()
    layer = session.workspace.layer("sector")
    layer.startEditing()
    layer.deleteFeature(session.workspace.find(ZONE.uid)[1])
    panel.preview()
    assert "draw one first" in panel.answer.text()
    layer.rollBack()


def type_number(box, text):
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)


def test_a_width_that_swallows_the_zone_says_so_and_adds_nothing(tools, desk):
    tools.draw(Role.BUFFER_ZONE)
    panel = tools.tool.panel
    panel.outer.setValue(0.0)
    type_number(panel.inner, "60000")  # the zone is 11 km across
    desk.wait(lambda: "swallows" in panel.answer.text())
    assert "nan" not in panel.answer.text()
    assert not panel.add_button.isEnabled()
    assert "swallows" in panel.add_button.toolTip()


def test_what_goes_wrong_in_the_making_is_told_and_nothing_is_added(tools, desk, monkeypatch):
    def break_down(*_widths, **_stated):
        raise ZeroDivisionError("no width")

    monkeypatch.setattr(buffer_task, "strip", break_down)
    tools.draw(Role.BUFFER_ZONE)
    panel = tools.tool.panel
    desk.wait(lambda: panel.answer.text() == "The buffer was not made.")
    assert not panel.add_button.isEnabled()


def test_a_width_beyond_the_widest_stands_as_it_was_typed_and_is_answered(tools, desk):
    tools.draw(Role.BUFFER_ZONE)
    panel = tools.tool.panel
    type_number(panel.outer, "9000000")
    assert panel.outer.value() == 9_000_000.0
    panel.preview()
    assert panel.answer.text() == "No buffer can be made 9000.00 km wide; state 200.00 km at most."
    assert not panel.add_button.isEnabled()
    type_number(panel.outer, "3000")
    type_number(panel.tolerance, "2000")
    desk.wait(lambda: "A tolerance of 2.00 km does not suit" in panel.answer.text())


def test_widths_are_remembered_each_on_its_side_and_what_the_agreement_forbids_is_told(tools, session, desk):
    tools.draw(Role.BUFFER_ZONE)
    panel = tools.tool.panel
    assert not panel.caution.isVisible()
    panel.outer.setValue(0.0)
    panel.inner.setValue(1500.0)
    assert panel.caution.isVisible()
    assert "the check will report" in panel.caution.text()
    desk.wait(panel.add_button.isEnabled)
    press(panel.add_button)
    tools.put_away()
    (strip,) = added(session)
    found = check(session.workspace.snapshot(), date(2031, 2, 15)).findings
    assert {one.rule for one in found if strip.uid in one.features} >= {"overlap.kind"}, "as it said"
    tools.draw(Role.BUFFER_ZONE)
    again = tools.tool.panel
    assert (again.outer.value(), again.inner.value()) == (0.0, 1500.0)


def test_closing_the_window_of_the_buffer_tool_puts_it_away(tools, canvas):
    tools.draw(Role.BUFFER_ZONE)
    tool = tools.tool
    tool.panel.close()
    assert canvas.mapTool() is not tool


@pytest.mark.parametrize("role", [Role.ZONE, Role.BUFFER_ZONE, Role.CHECKPOINT])
def test_a_tool_put_away_leaves_nothing_on_the_map(tools, canvas, mouse, role):
    canvas.setMapTool(QgsMapToolPan(canvas))
    before = len(canvas.scene().items())
    tools.draw(role)
    mouse.click(9.603, 0.55)
    tools.put_away()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(canvas.scene().items()) == before
    assert canvas.findChildren(QLabel, "deescReadout") == []


def test_the_tool_before_comes_back(tools, canvas, session):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    tools.draw(Role.ZONE)
    tools.draw(Role.CHECKPOINT)
    assert canvas.mapTool() is tools.tool
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan
    tools.draw(Role.CHECKPOINT)
    pan.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    tools.put_away()
    assert canvas.mapTool() is None


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:32632"])
def test_on_a_map_in_another_crs_places_are_in_wgs_84(tools, canvas, mouse, session, crs):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    to_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), canvas.mapSettings().destinationCrs(), QgsProject.instance()
    )
    canvas.setExtent(to_map.transformBoundingBox(QgsRectangle(9.4, 0.4, 9.8, 0.8)))
    mouse.to_map = to_map
    tools.draw(Role.ZONE)
    corners = [(9.55, 0.55), (9.75, 0.45), (9.75, 0.55)]
    for corner in corners:
        mouse.click(*corner)
    tools.tool.read()
    assert tools.tool.reading.entered == (ZONE.naming,)
    mouse.click(9.75, 0.55, Qt.MouseButton.RightButton)
    tools.draw(Role.CHECKPOINT)
    mouse.click(9.603, 0.58)
    zone, gate = sorted(added(session), key=lambda one: one.kind, reverse=True)
    assert shapely.equals_exact(
        shapely.normalize(zone.geometry), shapely.normalize(shapely.Polygon(corners)), tolerance=0.001
    )
    assert gate.geometry.x == pytest.approx(9.6, abs=1e-7)


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:32637", "EPSG:28407"])
def test_the_cursor_on_the_last_or_the_first_vertex_is_no_further_one(tools, canvas, mouse, crs):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    mouse.to_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), canvas.mapSettings().destinationCrs(), QgsProject.instance()
    )
    canvas.setExtent(mouse.to_map.transformBoundingBox(QgsRectangle(37.4, 33.4, 37.8, 33.8)))
    tools.draw(Role.ZONE)
    corners = [(37.5111, 33.5222), (37.6133, 33.5244), (37.6155, 33.6166), (37.5177, 33.6188)]
    for number, corner in enumerate(corners, 1):
        mouse.move(*corner)
        mouse.click(*corner)
        tools.tool.read()
        assert tools.tool.reading.turning_points == number
        assert not tools.tool.reading.is_faulty
    mouse.move(*corners[0])
    tools.tool.read()
    assert tools.tool.reading.turning_points == 4
    assert not tools.tool.reading.is_faulty
    expected = abs(GEOD.geometry_area_perimeter(shapely.Polygon(corners))[0])
    assert tools.tool.reading.area_m2 == pytest.approx(expected, rel=0.02)
    mouse.move(37.45, 33.57)
    tools.tool.read()
    assert tools.tool.reading.turning_points == 5


def test_there_are_zones_still_after_the_tool_was_put_away_without_drawing(tools, session, desk):
    handlers = {"SaveAll": lambda: None, "BufferFromZone": lambda _action: None}
    choices = Toolbar(desk.put(QToolBar()), session, handlers)
    assert choices.actions["BufferFromZone"].isEnabled()
    tools.draw(Role.ZONE)
    tools.put_away()  # QGIS 3.22 counts -1 zones after this
    choices.refresh()
    assert choices.actions["BufferFromZone"].isEnabled()
    layer, fid = session.workspace.find(ZONE.uid)
    layer.startEditing()
    layer.deleteFeature(fid)
    assert not choices.actions["BufferFromZone"].isEnabled()
    layer.rollBack()
    choices.close()


def test_a_closed_window_of_the_buffer_tool_follows_nothing_and_is_up_to_date_when_shown(tools, session, canvas):
    tools.draw(Role.BUFFER_ZONE)
    tool, panel = tools.tool, tools.tool.panel
    canvas.setMapTool(QgsMapToolPan(canvas))
    assert not panel.isVisible()
    session.workspace.add(feature("sector", "Two", shapely.box(9.7, 0.5, 9.8, 0.6)), "Draw")
    assert panel.zone.count() == 1
    canvas.setMapTool(tool)
    assert [panel.zone.itemText(index) for index in range(panel.zone.count())] == ["One", "Two"]


def test_leaving_the_workspace_puts_the_tool_away(tools, session, canvas):
    tools.draw(Role.ZONE)
    session.leave()
    assert tools.tool is None
    assert canvas.mapTool() is None


def draw_triangle(mouse):
    corners = [(9.65, 0.45), (9.75, 0.45), (9.75, 0.55)]
    for corner in corners:
        mouse.click(*corner)
    mouse.click(*corners[-1], Qt.MouseButton.RightButton)


def form_button(form, which):
    return form.findChild(QDialogButtonBox).button(which)


def name_field(form, name):
    """The field of the form that holds a text."""
    return next(line for line in form.findChildren(QLineEdit) if line.text() == name)


def test_the_form_opens_with_everything_that_is_known_and_its_ok_is_one_edit(tools, session, mouse, messages, canvas):
    QgsSettings().remove(SUPPRESS_FORM)
    session.region, session.party, session.status = "upper", "SOUTH", "proposed"
    before = len(canvas.scene().items())
    tools.draw(Role.ZONE)
    in_hand = len(canvas.scene().items())
    draw_triangle(mouse)
    form = tools.forms.form
    assert form.isVisible()
    assert added(session) == [], "it is not there before the form is accepted"
    row = form.feature()
    known = {name: row.attribute(name) for name in ("region", "party", "status", "number", "name", "source")}
    assert known == {
        "region": "upper",
        "party": "SOUTH",
        "status": "proposed",
        "number": 5,
        "name": "Upper, sector 5",
        "source": "drawn on the map",
    }
    field = name_field(form, "Upper, sector 5")
    assert field.selectedText() == "Upper, sector 5", "one can type another name at once"
    QTest.keyClicks(field, "Upper east")
    press(form_button(form, QDialogButtonBox.StandardButton.Ok))
    (zone,) = added(session)
    assert (zone.name, zone.party, zone.number) == ("Upper east", "SOUTH", 5)
    assert len(zone.uid) == 36
    layer = session.workspace.layer("sector")
    assert layer.undoStack().count() == 1
    assert layer.undoStack().undoText() == "Draw Upper, sector 5"
    assert messages.heard[-1][1].startswith("Upper east is drawn: ")
    layer.undoStack().undo()
    assert added(session) == []
    assert len(canvas.scene().items()) == in_hand
    tools.put_away()
    assert len(canvas.scene().items()) == before


def test_nobody_has_to_scroll_the_form_sideways(tools, session, mouse, desk):
    QgsSettings().remove(SUPPRESS_FORM)
    QgsSettings().setValue("Windows/AttributeDialog/geometry", None)
    tools.draw(Role.ZONE)
    draw_triangle(mouse)
    form = tools.forms.form
    QCoreApplication.processEvents()
    areas = [area for area in form.findChildren(QScrollArea) if area.widget() is not None]
    assert areas
    is_as_wide_as_the_screen = form.width() >= form.windowHandle().screen().availableSize().width()
    assert is_as_wide_as_the_screen or not any(area.horizontalScrollBar().maximum() for area in areas)


def test_a_form_that_is_cancelled_takes_the_drawn_feature_with_it(tools, session, mouse, messages, canvas):
    QgsSettings().remove(SUPPRESS_FORM)
    tools.draw(Role.OBSERVATION_POST)
    in_hand = len(canvas.scene().items())
    mouse.click(9.603, 0.55)
    form = tools.forms.form
    assert len(canvas.scene().items()) == in_hand + 1, "the place is shown meanwhile"
    press(form_button(form, QDialogButtonBox.StandardButton.Cancel))
    assert added(session) == []
    layer = session.workspace.layer("lookout")
    assert (layer.undoStack().count(), layer.isEditable()) == (0, False), "the layer is left as it was found"
    assert messages.heard[-1][1] == "Nothing was added."
    assert len(canvas.scene().items()) == in_hand
    assert tools.forms.form is None


def test_leaving_the_workspace_closes_the_form(tools, session, mouse):
    QgsSettings().remove(SUPPRESS_FORM)
    tools.draw(Role.CHECKPOINT)
    mouse.click(9.55, 0.5)
    assert tools.forms.form.isVisible()
    session.project.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert tools.forms.form is None


def test_a_layer_s_own_word_on_the_form_goes_before_the_options(tools, session, mouse):
    layer = session.workspace.layer("gate")
    for mode, is_wanted in (
        (QgsEditFormConfig.FeatureFormSuppress.SuppressOff, True),
        (QgsEditFormConfig.FeatureFormSuppress.SuppressOn, False),
        (QgsEditFormConfig.FeatureFormSuppress.SuppressDefault, False),
    ):
        form = layer.editFormConfig()
        form.setSuppress(mode)
        layer.setEditFormConfig(form)
        assert is_form_wanted(layer) == is_wanted
    QgsSettings().setValue("digitizing/disable-enter-attribute-values-dialog", False)  # as QGIS 3.30 and later
    assert is_form_wanted(layer)
    QgsSettings().remove("digitizing/disable-enter-attribute-values-dialog")


def test_a_workspace_that_cannot_be_edited_is_told(tools, session, messages, monkeypatch):
    layer = session.workspace.layer("sector")
    monkeypatch.setattr(type(layer), "startEditing", lambda self: False)
    tools.draw(Role.ZONE)
    assert "cannot be edited: w.gpkg is open elsewhere or locked" in messages.heard[-1][1]
