# SPDX-License-Identifier: GPL-2.0-or-later
"""Places in QGIS's own bars: found by its locator, which searches with clones, and told of the cursor."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial

import pytest
import shapely
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLocator,
    QgsLocatorContext,
    QgsLocatorResult,
    QgsPointXY,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtWidgets import QStatusBar

from deesc_plugin.bridge.drawing_settings import display_crs
from deesc_plugin.bridge.geometry import WGS84
from deesc_plugin.core.base_layer import BaseLayer, BaseRole
from deesc_plugin.gui.places.cursor_place import CursorPlace
from deesc_plugin.gui.places.place_filter import PlaceFilter, kept_in
from deesc_plugin.gui.places.place_finder import PlaceFinder
from deesc_plugin.paths import load_agreement
from tests import workspace
from tests.agreements import delimitation, feature
from tests.qgis.gui_fixtures import CORE, HeardMessages

ZONE = feature("sector", "Upper 1", CORE, number=1, names=(("fr", "Écluse amont"),))


@pytest.fixture
def finder(session, canvas):
    made = PlaceFinder(session, canvas)
    yield made
    made.close()


@pytest.fixture
def cursor(canvas, desk):
    QgsSettings().remove("deesc/cursor_notation")
    made = desk.put(CursorPlace(canvas, HeardMessages()))
    yield made
    made.close_parts()
    QgsSettings().remove("deesc/cursor_notation")


IN_DMS = "33°30'00.00\"N {}°{}'00.00\"E"


@pytest.mark.parametrize(
    ("longitude", "written"),
    # UTM by pyproj (EPSG:32636, EPSG:32637), each side of 36°E in its own zone; MGRS is UTM cut to metres, in squares
    [
        (35.9, (IN_DMS.format(35, 54), "36S 769412.88 3710484.33", "36SYC6941210484")),
        (36.1, (IN_DMS.format(36, "06"), "37S 230587.12 3710484.33", "37SBT3058710484")),
    ],
)
def test_the_place_of_the_cursor_is_told_on_either_side_of_36_east(canvas, cursor, desk, longitude, written):
    system = display_crs(load_agreement("astana-2017"))
    canvas.setDestinationCrs(system)
    to_map = QgsCoordinateTransform(WGS84, system, QgsProject.instance())
    canvas.xyCoordinates.emit(to_map.transform(QgsPointXY(longitude, 33.5)))
    bar = desk.put(QStatusBar())
    bar.addPermanentWidget(cursor)
    least = bar.minimumSizeHint().width()
    assert least < 60, "no window is made wider than its screen for it"
    actions = {action.objectName(): action for action in cursor.menu().actions()}
    for notation, text in zip(("dms", "utm", "mgrs"), written):
        actions[notation].trigger()
        assert (cursor.text(), bar.minimumSizeHint().width()) == (text, least)
    cursor.click()
    assert QgsApplication.clipboard().text() == written[-1]
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    canvas.xyCoordinates.emit(QgsPointXY(4e9, 4e9))
    assert cursor.text() == "WGS 84", "off the earth there is no place"


@pytest.fixture
def locate(finder, desk):
    """What QGIS's locator finds: title, description, and the place that it keeps for when the result is chosen."""
    locator = QgsLocator()
    locator.registerFilter(PlaceFilter(finder))

    def note(found, result):  # the result itself is QGIS's, and gone afterwards
        assert not result.icon.isNull()
        found.append((result.displayString, result.description, kept_in(result)))

    def search(text):
        found, ended = [], []
        locator.foundResult.connect(partial(note, found))
        locator.finished.connect(lambda: ended.append(True))
        locator.fetchResults(f"place {text}", QgsLocatorContext())
        desk.wait(lambda: ended)
        locator.foundResult.disconnect()
        locator.finished.disconnect()
        return found

    yield search
    locator.cancel()


def test_the_locator_finds_features_turning_points_and_coordinates(locate, session, tmp_path):
    (one,) = locate("1.25°N 10.5°E")
    assert one == ("1.25°N 10.5°E", "Coordinates", "POINT (10.5 1.25)")
    assert locate("upper") == [], "there is no workspace"
    workspace.write_whole(tmp_path / "w.gpkg", delimitation(ZONE))
    session.open(tmp_path / "w.gpkg")
    (one,) = locate("ecluse")
    assert one[:2] == ("Upper 1", "Feature, Upper")
    (one,) = locate("1.1/3")
    assert one[:2] == ("Turning point 3 of Upper 1", "Turning point, Upper")
    added = feature("sector", "Newly drawn", shapely.box(9.7, 0.5, 9.8, 0.6))
    session.workspace.add(added, "Draw")
    assert [title for title, *_ in locate("newly")] == ["Newly drawn"]


def test_what_is_chosen_is_shown_on_the_map(locate, finder, session, canvas, tmp_path):
    workspace.write_whole(tmp_path / "w.gpkg", delimitation(ZONE))
    session.open(tmp_path / "w.gpkg")
    ((title, _, place),) = locate("1.1/1")
    chosen = PlaceFilter(finder)
    chosen.triggerResult(QgsLocatorResult(chosen, title, place))
    extent = canvas.extent()
    assert (extent.center().x(), extent.center().y()) == pytest.approx((9.5, 0.6), abs=1e-6)  # the north-west corner
    assert 0.02 < extent.width() < 0.05  # some kilometres about it


def test_settlements_of_base_layers_are_found_in_their_languages(locate, finder, session, desk, tmp_path):
    places = {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"name": "Millbridge", "name_ru": "Мельников Мост"},
                "geometry": {"type": "Point", "coordinates": [9.55, 0.55]},
            }
        ],
    }
    (tmp_path / "places.geojson").write_text(json.dumps(places), "utf-8")
    layer = BaseLayer(
        BaseRole.SETTLEMENT, "places.geojson", source="Us", licence="CC0", names=(("", "name"), ("ru", "name_ru"))
    )
    workspace.write_whole(tmp_path / "w.gpkg", replace(delimitation(ZONE), base_layers=(layer,)))
    session.open(tmp_path / "w.gpkg")
    desk.wait(lambda: finder._own)
    (one,) = locate("мельников")
    assert one == ("Millbridge", "Settlement, Upper", "POINT (9.55 0.55)")
