# SPDX-License-Identifier: GPL-2.0-or-later
"""The project made for the job: its map is in metres on both sides of 36°E, and what is stored does not know of it."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import shapely
from pyproj import Geod, Proj
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
    QgsPolygon,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMapCanvasSnappingUtils
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtTest import QTest

from deesc_plugin.bridge.drawing_settings import DrawingSettings, display_crs
from deesc_plugin.bridge.geometry import WGS84
from deesc_plugin.bridge.project import layers_of
from deesc_plugin.core.roles import Role
from deesc_plugin.gui.beginning.project_setup import ProjectSetup
from deesc_plugin.gui.drawing.tools import Tools
from deesc_plugin.paths import load_agreement
from tests import workspace
from tests.agreements import RIVERLAND, delimitation, feature
from tests.qgis.gui_fixtures import CORE, HeardMessages

WEST = [(35.812345678901234, 33.412345678901234), (35.987654321098765, 33.4), (35.9, 33.498765432109876)]
EAST = [(36.012345678901234, 33.412345678901234), (36.187654321098765, 33.4), (36.1, 33.498765432109876)]


@pytest.fixture(autouse=True)
def _without_form():
    QgsSettings().setValue("qgis/digitizing/disable_enter_attribute_values_dialog", True)
    yield
    QgsSettings().remove("qgis/digitizing/disable_enter_attribute_values_dialog")


@pytest.fixture
def opened(session, tmp_path):
    zones = [feature("sector", name, shapely.Polygon(ring)) for name, ring in (("West", WEST), ("East", EAST))]
    workspace.write_whole(tmp_path / "w.gpkg", delimitation(*zones))
    session.open(tmp_path / "w.gpkg")
    session.party = "NORTH"
    return session


def test_the_map_is_conformal_and_true_to_half_a_part_in_a_thousand():
    crs = display_crs(load_agreement("astana-2017"))
    projected = Proj(crs.toProj())
    # the corners of the theatre and both sides of the seam of UTM zones
    for longitude, latitude in ((35.6, 32.3), (36.0, 33.5), (36.001, 36.2), (38.0, 36.2), (35.6, 36.2)):
        factors = projected.get_factors(longitude, latitude)
        assert factors.meridional_scale == pytest.approx(factors.parallel_scale, rel=1e-9)
        assert factors.meridional_scale == pytest.approx(1.0, abs=5e-4)
    assert not crs.isGeographic() and crs.mapUnits() == 0  # metres
    assert display_crs(RIVERLAND).toProj() != crs.toProj(), "the agreement says where its map is"


def test_the_map_is_centred_on_regions_on_both_sides_of_180_degrees():
    boxes = ((177.0, 50.0, 179.0, 52.0), (-180.0, 50.0, -178.0, 52.0))  # from 177° to 182° east, so about 179.5°
    regions = tuple(replace(RIVERLAND.regions[0], extent=box) for box in boxes)
    assert "lon_0=179.5" in display_crs(replace(RIVERLAND, regions=regions)).toProj()


def test_a_vertex_that_is_snapped_to_is_taken_to_the_last_bit(opened, desk):
    project, crs = opened.project, display_crs(load_agreement("astana-2017"))
    canvas = desk.put(QgsMapCanvas())
    canvas.resize(800, 800)
    canvas.setDestinationCrs(crs)
    canvas.setLayers(list(opened.workspace.layers))
    to_map = QgsCoordinateTransform(WGS84, crs, project)
    canvas.setExtent(to_map.transformBoundingBox(QgsRectangle(35.7, 33.3, 36.3, 33.6)))
    snapping = QgsMapCanvasSnappingUtils(canvas)
    layers = layers_of(project, opened.workspace.store)
    snapping.setConfig(DrawingSettings.made_for(project, RIVERLAND, layers).snapping)
    canvas.setSnappingUtils(snapping)
    tools = Tools(canvas, desk.put(QgsAdvancedDigitizingDockWidget(canvas), is_shown=False), opened, HeardMessages())
    tools.draw(Role.ZONE)
    corner = to_map.transform(QgsPointXY(*WEST[0]))
    desk.wait(lambda: snapping.snapToMap(corner).hasVertex())  # once it is indexed
    for longitude, latitude in (*WEST, *EAST):
        pixel = canvas.getCoordinateTransform().transform(to_map.transform(QgsPointXY(longitude, latitude)))
        beside = QPoint(round(pixel.x()) + 3, round(pixel.y()) + 2)
        for offset in (1, 0):
            QTest.mouseMove(canvas.viewport(), beside + QPoint(offset, 0))
            QTest.qWait(1)
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, beside)
    geometry = QgsGeometry(QgsPolygon(QgsLineString(tools.tool.pointsZM())))  # as it comes off the map
    drawn_feature = QgsFeature()
    drawn_feature.setGeometry(geometry)
    tools.tool.digitizingCompleted.emit(drawn_feature)
    tools.close()
    canvas.setSnappingUtils(None)
    canvas.setLayers([])
    (drawn,) = [one for one in opened.workspace.snapshot().features if one.name not in ("West", "East")]
    assert shapely.get_coordinates(drawn.geometry).tolist()[:6] == [list(place) for place in (*WEST, *EAST)]


@pytest.mark.parametrize(("longitude", "azimuth"), [(35.95, 30.0), (36.05, 330.0)])
def test_a_leg_by_distance_and_angle_is_that_of_the_map_on_both_sides_of_36_east(opened, desk, longitude, azimuth):
    before = {one.name: one.geometry.wkb for one in opened.workspace.snapshot().features}
    crs = display_crs(load_agreement("astana-2017"))
    canvas = desk.put(QgsMapCanvas())
    canvas.resize(400, 400)
    canvas.setDestinationCrs(crs)
    to_map = QgsCoordinateTransform(WGS84, crs, opened.project)
    canvas.setExtent(to_map.transformBoundingBox(QgsRectangle(longitude - 0.2, 33.1, longitude + 0.2, 33.5)))
    panel = desk.put(QgsAdvancedDigitizingDockWidget(canvas))
    tools = Tools(canvas, panel, opened, HeardMessages())
    tools.draw(Role.ZONE)
    panel.enableAction().trigger()
    for place, is_locked in ((QPoint(200, 200), False), (QPoint(200, 150), True)):
        if is_locked:
            panel.setDistance("10000", panel.WidgetSetMode.ReturnPressed)
            # from the east, to the left; a line in both directions, of which the cursor in the north chooses one
            panel.setAngle(str(90 - azimuth), panel.WidgetSetMode.ReturnPressed)
        for offset in (1, 0):
            QTest.mouseMove(canvas.viewport(), place + QPoint(offset, 0))
            QTest.qWait(1)
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    start, end = ((one.x(), one.y()) for one in tools.tool.pointsZM())
    tools.close()
    projected, heading = Proj(crs.toProj()), math.radians(azimuth)
    east, north = projected(*start)
    there = projected(east + 10_000 * math.sin(heading), north + 10_000 * math.cos(heading), inverse=True)
    assert end == pytest.approx(there, abs=1e-9)
    assert Geod(ellps="WGS84").inv(*start, *end)[2] == pytest.approx(10_000, rel=5e-5)  # the map's scale is 1.00003
    assert {one.name: one.geometry.wkb for one in opened.workspace.snapshot().features} == before


class TestSetup:
    @pytest.fixture
    def messages(self):
        return AnsweredMessages()

    @pytest.fixture
    def project_setup(self, session, messages):
        made = ProjectSetup(session, messages)
        yield made
        made.close()

    @pytest.fixture
    def path(self, tmp_path):
        workspace.write_whole(tmp_path / "w.gpkg", delimitation(feature("sector", "One", CORE)))
        return tmp_path / "w.gpkg"

    def test_a_project_with_nothing_else_is_set_up_and_that_can_be_undone(self, project_setup, messages, session, path):
        project, before = session.project, session.project.crs()
        session.open(path)
        QCoreApplication.processEvents()
        assert project.crs().toProj() == display_crs(RIVERLAND).toProj()
        assert project.ellipsoid() == "EPSG:7030"
        config = project.snappingConfig()
        assert config.enabled()
        for layer in session.workspace.layers:
            own = config.individualLayerSettings(layer)
            assert (own.enabled(), int(own.typeFlag()), own.tolerance()) == (True, 1 | 2, 12.0)  # vertices and segments
        assert not project.topologicalEditing()
        project.setCrs(WGS84)  # what somebody chooses stays when the workspace is opened once more
        session.leave()
        session.open(path)
        QCoreApplication.processEvents()
        assert project.crs() == WGS84
        messages.answers["Undo"]()
        assert (project.crs(), project.snappingConfig().enabled()) == (before, False)

    @pytest.mark.parametrize("is_named", [True, False])
    def test_a_project_of_ones_own_is_asked_about_once(
        self, project_setup, messages, session, path, tmp_path, is_named
    ):
        project = session.project
        if is_named:
            project.write(str(tmp_path / "own.qgz"))
        else:
            project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:32637", "own", "memory"))
        project.setCrs(QgsCoordinateReferenceSystem("EPSG:32637"))
        session.open(path)
        QCoreApplication.processEvents()
        assert (project.crs().authid(), project.snappingConfig().enabled()) == ("EPSG:32637", False)
        assert sorted(messages.answers) == ["Leave as it is", "Set up"]
        messages.answers.pop("Leave as it is")()
        messages.answers.clear()
        session.leave()
        session.open(path)
        assert messages.answers == {}


class AnsweredMessages(HeardMessages):
    """Keeps what each answer does."""

    def __init__(self):
        super().__init__()
        self.answers = {}

    def ask(self, text, *answers):
        self.answers.update(answers)

    offer = ask
