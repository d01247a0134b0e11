# SPDX-License-Identifier: GPL-2.0-or-later
"""The matrix of overlaps, by its real widgets."""

from __future__ import annotations

import pytest
import shapely
from pyproj import Geod
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from deesc_plugin.gui.findings.overlap_matrix import OverlapMatrix
from tests.agreements import feature
from tests.qgis.gui_fixtures import HeardMessages, press, write_sound_workspace

SECOND = feature("sector", "Upper 2", shapely.box(9.55, 0.5, 9.8, 0.6))
SHARED = shapely.box(9.55, 0.5, 9.6, 0.6)
BOW_TIE = feature("sector", "Bow", shapely.Polygon([(10.0, 1.0), (10.1, 1.1), (10.1, 1.0), (10.0, 1.1)]))


@pytest.fixture
def messages():
    return HeardMessages()


@pytest.fixture
def matrix(session, canvas, messages, desk):
    made = desk.put(OverlapMatrix(session, canvas, messages), is_shown=False)
    made.resize(700, 400)
    yield made
    made.close_parts()


@pytest.fixture
def found(matrix, session, desk, tmp_path):
    session.open(write_sound_workspace(tmp_path / "w.gpkg", SECOND, BOW_TIE))
    matrix.show()
    desk.wait(lambda: not matrix.is_running and matrix.zones.rowCount())
    return matrix


def titles(table):
    return [table.verticalHeaderItem(row).text() for row in range(table.rowCount())]


def test_without_a_workspace_it_says_what_to_do(matrix):
    matrix.show()
    assert "Open one" in matrix.notice.text()
    assert not matrix.button.isEnabled()


def test_zones_stand_against_zones_with_their_km2(found):
    assert titles(found.zones) == ["Upper 1", "Upper 2"]
    # on the ellipsoid, by another library: 0.05 by 0.1 degrees near the equator
    size = abs(Geod(ellps="WGS84").geometry_area_perimeter(SHARED)[0]) / 1e6
    assert found.zones.item(0, 1).text() == found.zones.item(1, 0).text() == f"{size:.2f} km², not allowed"
    assert found.zones.item(0, 0).text() == "—"
    assert not found.zones.item(0, 1).icon().isNull()


def test_kinds_stand_against_kinds_with_what_the_agreement_says(found):
    assert found.kinds.rowCount() == 3
    sector, strip = 0, 1
    assert found.kinds.item(sector, sector).text().endswith("km², not allowed")
    # the second sector crosses the strip of the first
    assert "Upper 1 strip" in found.kinds.item(sector, strip).toolTip()
    assert found.kinds.item(strip, strip).text() == "0 (may overlap where they belong to one zone)"


def test_a_click_shows_the_overlap_on_the_map(found, canvas):
    item = found.zones.item(0, 1)
    place = found.zones.visualItemRect(item).center()
    QTest.mouseClick(found.zones.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    (band,) = found.marks.bands
    shown = band.asGeometry().boundingBox()
    assert (shown.xMinimum(), shown.xMaximum()) == pytest.approx((9.55, 9.6))
    assert canvas.extent().contains(shown)
    assert canvas.extent().width() < 0.3
    assert found.notice.text().startswith("Upper 1 and Upper 2: ") or found.notice.text().startswith(
        "Upper 2 and Upper 1: "
    )
    found.hide()
    assert found.marks.bands == ()


def test_the_arrow_keys_choose_as_a_click_does(found):
    found.zones.setFocus()
    found.zones.setCurrentCell(0, 0)
    assert found.marks.bands == ()
    QTest.keyClick(found.zones, Qt.Key.Key_Right)
    assert len(found.marks.bands) == 1


def test_what_cannot_be_judged_is_named(found):
    assert "not valid: Bow" in found.notice.text()
    assert "not allowed" in found.notice.text()


def test_after_an_edit_it_says_so_and_the_button_finds_again(found, session, desk):
    session.workspace.add(feature("sector", "Third", shapely.box(9.58, 0.55, 9.9, 0.65)), "Draw")
    assert "has changed since" in found.notice.text()
    press(found.button)
    desk.wait(lambda: not found.is_running)
    assert titles(found.zones) == ["Third", "Upper 1", "Upper 2"]


def test_leaving_the_workspace_empties_it(found, session):
    session.leave()
    assert found.zones.rowCount() == 0
    assert "No workspace is open" in found.notice.text()


def test_zones_that_do_not_overlap_are_told_so_and_the_kinds_have_words_of_their_own(matrix, session, desk, tmp_path):
    beside = feature("strip", "Into Upper 1", shapely.box(9.55, 0.5, 9.65, 0.6))
    session.open(write_sound_workspace(tmp_path / "w.gpkg", beside))
    matrix.show()
    desk.wait(lambda: not matrix.is_running and matrix.kinds.rowCount())
    assert matrix.zones.rowCount() == 0
    assert matrix.zones.empty_text == "No zone overlaps another."
    assert matrix.notice.text() == "No zone overlaps another. Overlaps of other kinds, under Kinds: 2."
    matrix.tabs.setCurrentWidget(matrix.kinds)
    # with the sector and with the sector's strip
    assert matrix.notice.text().startswith("Overlaps: 2, of them not allowed: ")
    shown = matrix.zones.viewport().grab().toImage()
    matrix.zones.say_when_empty("")
    assert matrix.zones.viewport().grab().toImage() != shown, "the sentence stands in the place of the cells"
