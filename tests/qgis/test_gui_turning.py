# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of turning points, as somebody types in it; places and legs are worked out by another library."""

from __future__ import annotations

import time

import numpy as np
import pytest
import shapely
from pyproj import Geod, Transformer
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QMainWindow

from deesc_plugin.core.tables.turning_points import turning_points
from deesc_plugin.gui.language.direction import plain
from deesc_plugin.gui.turning.dock import TurningPointsDock
from deesc_plugin.gui.turning.rows import Column
from tests import workspace
from tests.agreements import delimitation, feature
from tests.qgis.gui_fixtures import HeardMessages, press

GEOD = Geod(ellps="WGS84")
RING = [(9.5, 0.5), (9.6, 0.5), (9.6, 0.6), (9.5, 0.6)]
HOLE = [(9.54, 0.54), (9.54, 0.56), (9.56, 0.56)]
ZONE = feature("sector", "One", shapely.Polygon(RING, [HOLE]), number=4)
POST = feature("lookout", "Post 3", shapely.Point(9.55, 0.65))
AGREED = feature("sector", "Settled", shapely.box(9.8, 0.5, 9.9, 0.6), status="agreed", number=5)
EASTING, NORTHING = Transformer.from_crs(4326, 32632, always_xy=True).transform(9 + 31 / 60, 29 / 60)
CORNER = Transformer.from_crs(4326, 32632, always_xy=True).transform(9.5, 0.6)
LAST = 3
"""The row of 9.5°E 0.5°N: the fourth clockwise from the north-west."""


@pytest.fixture
def dock(session, canvas, desk, tmp_path):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, delimitation(ZONE, POST, AGREED))
    session.open(path)
    canvas.resize(400, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(9.4, 0.4, 9.7, 0.7))
    window = desk.put(QMainWindow())
    asked = []
    made = TurningPointsDock(session, canvas, HeardMessages(), asked.append, window)
    made.asked = asked
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    window.resize(1300, 600)
    made.open()
    yield made
    made.close_parts()


def select(session, dock, desk, uid, count):
    """As QGIS's tool does, which leaves what is selected in other layers."""
    layer, fid = session.workspace.find(uid)
    layer.selectByIds([fid])
    desk.wait(lambda: dock.model.rowCount() == count)


def cell(dock, row, column):
    return plain(dock.model.index(row, column).data())


def rows(dock, *columns):
    return [tuple(cell(dock, row, column) for column in columns) for row in range(dock.model.rowCount())]


def ring_of(session, uid=ZONE.uid):
    return [tuple(place) for place in session.workspace.snapshot().feature(uid).geometry.exterior.coords][:-1]


def type_into(dock, desk, row, column, text, key=Qt.Key.Key_F2):
    """Open the cell as by the keyboard, type, and press Enter; the table is as it is afterwards."""
    dock.view.setCurrentIndex(dock.model.index(row, column))
    QTest.keyClick(dock.view, key)
    finish(dock, desk, text)


def finish(dock, desk, text):
    desk.wait(lambda: dock.view.findChild(QLineEdit) is not None)
    editor = dock.view.findChild(QLineEdit)
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.wait(lambda: dock.view.findChild(QLineEdit) is None and not dock.selection.is_awaited)


def test_rows_are_those_of_annex_a_and_legs_are_geodesic(session, dock, desk):
    desk.wait(lambda: plain(dock.heading.text()).startswith("Select one feature on the map"))
    select(session, dock, desk, ZONE.uid, 7)
    assert plain(dock.heading.text()) == "One: turning points: 7."
    annex = turning_points(ZONE.geometry)
    assert rows(dock, Column.NUMBER, Column.PART, Column.RING) == [
        (str(number), "1", "1" if number < 5 else "2") for number in range(1, 8)
    ]
    assert [text for (text,) in rows(dock, Column.DMS)] == annex.dms.tolist()
    assert rows(dock, Column.DECIMAL, Column.UTM, Column.MGRS)[0] == (
        "0.6000000°N 9.5000000°E",
        f"32N {CORNER[0]:.2f} {CORNER[1]:.2f}",
        f"32N NF {int(CORNER[0]) - 500_000} {int(CORNER[1])}",
    )
    azimuth, _, metres = GEOD.inv(9.5, 0.6, 9.6, 0.6)
    assert rows(dock, Column.LENGTH, Column.AZIMUTH)[0] == (f"{metres:.3f}", f"{azimuth:.6f}°")
    select(session, dock, desk, POST.uid, 1)
    assert rows(dock, Column.NUMBER, Column.LENGTH, Column.AZIMUTH) == [("1", "", "")]
    assert not dock.insert_button.isEnabled() and not dock.remove_button.isEnabled()


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("0°29'00\" N, 9°31'E", Column.DMS),
        ("0.48333333N 9.516666666E", Column.DECIMAL),
        (f"32N {EASTING:.1f} {NORTHING:.1f}", Column.UTM),
        # north of the equator the rows of an even zone begin with F, and its columns at 500 km with N
        (f"32N NF {EASTING - 500_000:.0f} {NORTHING:.0f}", Column.MGRS),
        ("٠٫٤٨٣٣٣٣٣٣°N ٩٫٥١٦٦٦٦٦٦٦°E", Column.DECIMAL),
    ],
)
def test_a_cell_keeps_what_was_typed_and_each_edit_is_one_command(session, dock, desk, text, column):
    select(session, dock, desk, ZONE.uid, 7)
    type_into(dock, desk, LAST, Column.DMS, text)
    (longitude, latitude), *others = (place for place in ring_of(session) if place not in RING)
    assert others == [] and len(ring_of(session)) == 4
    assert GEOD.inv(longitude, latitude, 9 + 31 / 60, 29 / 60)[2] < 1.0
    assert cell(dock, LAST, column) == text, "as typed, in the column of its notation"
    for other in {Column.DMS, Column.DECIMAL, Column.UTM, Column.MGRS} - {column}:
        assert cell(dock, LAST, other) not in ("", text)
    stack = session.workspace.layer("sector").undoStack()
    assert [stack.text(at) for at in range(stack.count())] == ["Move turning point 4 of One"]
    QTest.keyClick(dock.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: cell(dock, LAST, Column.DECIMAL) == "0.5000000°N 9.5000000°E")
    assert ring_of(session) == RING
    QTest.keyClick(dock.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    desk.wait(lambda: cell(dock, LAST, column) == text)
    assert dock._messages.heard == []


def test_rows_are_put_in_and_taken_out_with_the_keyboard(session, dock, desk):
    select(session, dock, desk, ZONE.uid, 7)
    dock.view.setCurrentIndex(dock.model.index(0, Column.DECIMAL))
    QTest.keyClick(dock.view, Qt.Key.Key_Insert)
    assert dock.model.rowCount() == 8 and dock.model.pending == 1
    finish(dock, desk, "@ 45 2 km")  # from the row above: north-west corner
    place = GEOD.fwd(9.5, 0.6, 45, 2_000)[:2]
    assert ring_of(session)[-1] == (9.5, 0.6) and ring_of(session)[-2] == pytest.approx(place, abs=1e-12)
    assert dock.model.place_at(dock.view.currentIndex().row()) == pytest.approx(place, abs=1e-7)
    assert session.workspace.layer("sector").undoStack().text(0) == "Insert a turning point beside 1 into One"
    QTest.keyClick(dock.view, Qt.Key.Key_Delete)
    desk.wait(lambda: dock.model.rowCount() == 7)
    assert ring_of(session) == RING
    QTest.keyClick(dock.view, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    editor = dock.view.findChild(QLineEdit)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    desk.wait(lambda: dock.model.pending is None)
    assert (dock.model.rowCount(), ring_of(session)) == (7, RING)
    dock.view.setCurrentIndex(dock.model.index(5, Column.DMS))
    press(dock.remove_button)
    assert plain(dock.status.text()).startswith("An outline needs three different turning points")
    assert dock.model.rowCount() == 7


def test_a_corner_by_two_bearings_and_a_place_beside_a_line(session, dock, desk):
    select(session, dock, desk, ZONE.uid, 7)
    # row 2 is 9.6°E 0.6°N, between 9.5°E 0.6°N and 9.6°E 0.5°N
    type_into(dock, desk, 1, Column.DMS, "@ 60 & @ 0")
    meeting = next(place for place in ring_of(session) if place not in RING)
    assert GEOD.inv(9.5, 0.6, *meeting)[0] == pytest.approx(60, abs=1e-8)
    assert meeting[0] == pytest.approx(9.6, abs=1e-11) and meeting[1] > 0.6
    type_into(dock, desk, 1, Column.UTM, "[Post 3] @ 90 1 km")
    assert GEOD.fwd(9.55, 0.65, 90, 1_000)[:2] in [pytest.approx(place, abs=1e-12) for place in ring_of(session)]
    type_into(dock, desk, 1, Column.UTM, "[Settled] 1000 +500")
    place = next(place for place in ring_of(session) if place not in RING)
    foot = GEOD.fwd(9.8, 0.6, GEOD.inv(9.8, 0.6, 9.9, 0.6)[0], 1_000)[:2]
    assert GEOD.inv(*foot, *place)[2] == pytest.approx(500, abs=1e-6) and place[1] < 0.6


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("0.5 9.6", "does not say which is the latitude"),
        ("0.5°N 30°E", "outside the theatre"),
        ("@ 45", "a distance belongs"),
        ("[Nobody] 5 +5", "No zone or line is called"),
        ("nonsense", "nonsense"),
    ],
)
def test_what_cannot_be_taken_stays_in_its_cell_with_the_reason(session, dock, desk, text, said):
    select(session, dock, desk, ZONE.uid, 7)
    type_into(dock, desk, 0, Column.DECIMAL, text)
    index = dock.model.index(0, Column.DECIMAL)
    assert said in plain(dock.status.text()) and said in plain(index.data(Qt.ItemDataRole.ToolTipRole))
    assert plain(index.data()) == text and not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert ring_of(session) == RING and not session.workspace.layer("sector").isModified()
    type_into(dock, desk, 0, Column.DECIMAL, "0.61°N 9.5°E")
    assert (9.5, 0.61) in ring_of(session)


def test_the_rule_is_that_of_every_other_door(session, dock, desk):
    select(session, dock, desk, POST.uid, 1)
    type_into(dock, desk, 0, Column.DECIMAL, "1.0°N 11.5°E")
    assert "is stated for the region upper and lies in lower" in plain(dock.status.text())
    assert session.workspace.snapshot().feature(POST.uid).geometry == POST.geometry
    select(session, dock, desk, ZONE.uid, 7)
    type_into(dock, desk, LAST, Column.DECIMAL, "0.7°N 9.7°E")
    assert "a hole lies outside the outline" in plain(dock.status.text()), (
        "it comes in, as when it is drawn, and is told"
    )
    assert (9.7, 0.7) in ring_of(session)


def test_what_is_agreed_is_only_read_and_can_be_reopened(session, dock, desk):
    select(session, dock, desk, AGREED.uid, 4)
    assert "only read until it is reopened" in plain(dock.heading.text())
    assert not dock.model.index(0, Column.DMS).flags() & Qt.ItemFlag.ItemIsEditable
    QTest.keyClick(dock.view, Qt.Key.Key_Delete)
    QTest.keyClick(dock.view, Qt.Key.Key_Insert)
    assert dock.model.rowCount() == 4 and not session.workspace.layer("sector").isModified()
    press(dock.reopen_button)
    assert [one.uid for (one,) in dock.asked] == [AGREED.uid]


def test_what_other_tools_do_to_the_feature_is_shown(session, dock, desk):
    select(session, dock, desk, ZONE.uid, 7)
    layer, fid = session.workspace.find(ZONE.uid)
    layer.startEditing()
    layer.beginEditCommand("Vertex tool")
    layer.moveVertex(9.45, 0.45, fid, 0)
    layer.endEditCommand()
    desk.wait(lambda: cell(dock, LAST, Column.DECIMAL) == "0.4500000°N 9.4500000°E")
    layer.removeSelection()
    layer.deleteFeature(fid)
    desk.wait(lambda: dock.model.rowCount() == 0)
    assert plain(dock.heading.text()) == "One was deleted; Undo brings it back."
    layer.undoStack().undo()
    desk.wait(lambda: dock.model.rowCount() == 7)
    assert session.workspace.save() == ()
    desk.wait(lambda: not dock.selection.is_awaited)
    assert dock.model.rowCount() == 7
    session.project.removeMapLayer(layer.id())
    desk.wait(lambda: not dock.selection.is_awaited)
    assert plain(dock.heading.text()).startswith("Select one feature"), "no Undo brings it back"


def test_the_map_shows_the_numbers_and_the_row_s_point(session, dock, desk, canvas):
    select(session, dock, desk, ZONE.uid, 7)
    numbers = dict(dock.marks.readable())
    assert set(numbers) >= {1, 2, 3, 4} and len(numbers) <= 7
    # 9.4 to 9.7°E over 400 pixels: 9.5°E at a third, 0.6°N at a third from above
    assert (numbers[1] - QPointF(400 / 3, 400 / 3)).manhattanLength() < 3
    dock.view.setFocus()
    dock.view.setCurrentIndex(dock.model.index(1, 0))
    assert dock.marks._chosen == (9.6, 0.6)
    canvas.setExtent(QgsRectangle(10.4, 0.4, 10.7, 0.7))
    assert dock.marks.readable() == []
    dock._point_out(dock.model.index(2, 0), is_centred=True)
    assert canvas.extent().center().x() == pytest.approx(9.6)
    assert canvas.grab().toImage().height() > 0
    dock.hide()
    desk.wait(lambda: len(dock.marks._coordinates) == 0)


def test_a_hundred_thousand_vertices_open_within_a_second_and_scroll(session, dock, desk):
    angles = np.linspace(0, -2 * np.pi, 100_000, endpoint=False)
    circle = shapely.Polygon(np.column_stack([9.5 + 0.2 * np.cos(angles), 0.9 + 0.2 * np.sin(angles)]))
    session.workspace.add(feature("sector", "Round", circle), "Draw")
    large = next(one for one in session.workspace.snapshot().features if one.name == "Round")
    layer, fid = session.workspace.find(large.uid)
    desk.wait(lambda: not dock.selection.is_awaited)
    began = time.process_time()
    layer.selectByIds([fid])
    dock.refresh()
    dock.view.grab()
    opened = time.process_time() - began
    assert dock.model.rowCount() == 100_000
    began = time.process_time()
    for row in range(0, 100_000, 5_000):
        dock.view.scrollTo(dock.model.index(row, 0), dock.view.ScrollHint.PositionAtTop)
        dock.view.grab()
    scrolled = (time.process_time() - began) / 20
    print(f"opened in {opened:.2f} s, a page in {scrolled * 1000:.0f} ms")
    assert opened < 1.0 and scrolled < 0.1
