# SPDX-License-Identifier: GPL-2.0-or-later
"""Enter coordinates, by its real widgets and a real canvas."""

from __future__ import annotations

import pytest
from pyproj import Geod
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsSettings
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLineEdit

from deesc_plugin.core.check import check
from deesc_plugin.gui.intake.coordinates_dialog import CoordinatesDialog
from deesc_plugin.gui.session.session import Session
from tests.agreements import IN_TERM
from tests.qgis.gui_fixtures import HeardMessages, choose, press, write_sound_workspace

TRIANGLE = "1. 1°00'00\"N 10°00'00\"E\n2. 1.0°N 10.1°E\n3. 1.1°N 10.1°E\n"
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


SUPPRESS_FORM = "qgis/digitizing/disable_enter_attribute_values_dialog"


@pytest.fixture(autouse=True)
def without_form(qgis_app):
    """As for somebody who has ticked "Suppress attribute form" in QGIS's options."""
    QgsSettings().setValue(SUPPRESS_FORM, True)
    yield
    QgsSettings().remove(SUPPRESS_FORM)


@pytest.fixture
def opened(desk, tmp_path):
    project = QgsProject.instance()
    project.clear()
    made = Session(project)
    made.open(write_sound_workspace(tmp_path / "w.gpkg"))
    yield made
    for layer in () if made.workspace is None else made.workspace.layers:
        layer.rollBack()
    made.close()
    project.clear()


@pytest.fixture
def canvas(desk):
    made = desk.put(QgsMapCanvas())
    made.resize(400, 400)
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    return made


@pytest.fixture
def dialog(desk, opened, canvas):
    made = CoordinatesDialog(opened, canvas, HeardMessages())
    choose(made.choices.kind_box, "sector")
    choose(made.choices.party_box, "NORTH")
    return desk.put(made)


def write(dialog, text, crs=WGS84):
    dialog.crs.setCrs(crs)
    dialog.text.setPlainText(text)
    dialog.read()


def cells(dialog):
    return [
        (dialog.table.item(row, 0).text(), dialog.table.item(row, 1).text()) for row in range(dialog.table.rowCount())
    ]


def test_the_crs_must_be_chosen(dialog):
    dialog.text.setPlainText(TRIANGLE)
    dialog.read()
    assert not dialog.add_button.isEnabled()
    assert dialog.status.text().startswith("Choose the CRS of the list")
    dialog.crs.setCrs(WGS84)
    assert dialog.add_button.isEnabled()


def test_a_list_becomes_one_feature_that_undo_takes_back(dialog, opened):
    write(dialog, TRIANGLE)
    dialog.name.setText("Typed")
    before = set(opened.workspace.snapshot().features)
    press(dialog.add_button)
    (added,) = set(opened.workspace.snapshot().features) - before
    ring = [tuple(vertex) for vertex in added.geometry.exterior.coords]
    assert ring == [(10.0, 1.0), (10.1, 1.0), (10.1, 1.1), (10.0, 1.0)]
    assert (added.name, added.kind, added.party, added.region) == ("Typed", "sector", "NORTH", "upper")
    assert added.source == "typed coordinates, EPSG:4326"
    assert dialog.text.toPlainText() == ""
    stack = opened.workspace.layer("sector").undoStack()
    assert stack.count() == 1
    stack.undo()
    assert set(opened.workspace.snapshot().features) == before
    assert set(opened.workspace.store.snapshot().features) == before, "nothing is committed unasked"


def test_points_are_one_command_and_numbered(dialog, opened):
    choose(dialog.choices.kind_box, "lookout")
    write(dialog, "1.0°N 10.0°E\n1.1°N 10.0°E")
    dialog.name.setText("Ridge")
    press(dialog.add_button)
    names = {found.name for found in opened.workspace.snapshot().features}
    assert {"Ridge 1", "Ridge 2"} <= names
    assert opened.workspace.layer("lookout").undoStack().count() == 1


def test_places_may_be_worked_out_from_others(dialog):
    # the line of Upper 1 runs clockwise from 9.5°E 0.6°N; to its left lies the north
    write(
        dialog,
        "1.0°N 10.0°E\n2) @ 90 1.5 km\n3. [Upper 1/1] @ ٤٥ ٣٠٠٠\n4. [Upper 1] 5+000 -100\n"
        "[Upper 1/1] @ 45 & [Upper 1/2] @ 315\n@ 45\n@ 45 100\n[Gate] 100\nUpper: 1.0°N 10.0°E",
    )
    geod = Geod(ellps="WGS84")
    found = [(place.longitude, place.latitude) for place in dialog._places]
    assert found[1] == pytest.approx(geod.fwd(10.0, 1.0, 90, 1_500)[:2], abs=1e-10)
    assert found[2] == pytest.approx(geod.fwd(9.5, 0.6, 45, 3_000)[:2], abs=1e-10)
    # along 0.6° of latitude the geodesic bends north by less than 0.1 m in 11 km: it stands on end within 1e-6°
    foot = geod.fwd(9.5, 0.6, 90, 5_000)
    assert found[3] == pytest.approx((foot[0], geod.fwd(*foot[:2], 0, 100)[1]), abs=2e-6)
    # the corners 9.5 and 9.6°E on 0.6°N see it under the same angles: it lies half-way between their meridians
    assert found[4][0] == pytest.approx(9.55, abs=1e-9) and 0.64 < found[4][1] < 0.66
    reasons = [str(place.reason) for place in dialog._places[5:8]]
    for reason, words in zip(reasons, ("a distance belongs", "No place stands there", "No zone or line is called")):
        assert words in reason
    assert dialog._places[8].reason is None
    assert "@ 45°30' 1250 m" in dialog.text.placeholderText() and "two bearings" in dialog.text.toolTip()


def test_every_notation_and_script_gives_its_place(dialog):
    # GeoConvert: 1°N 10°E is 32n 611264 110547, in the square 32NPG1126310547 of one metre
    write(
        dialog,
        "1.0°N 10.0°E\n1°00'00\"N 10°00'00\"E\n32N 611264 110547\n32N PG 11263 10547\n١٫٠°N ١٠٫٠°E\n۱٫۰°N ۱۰٫۰°E",
    )
    places = dialog._places
    assert [place.reason for place in places] == [None] * 6
    for place in places:
        assert place.longitude == pytest.approx(10, abs=2e-5)
        assert place.latitude == pytest.approx(1, abs=2e-5)


def test_a_bad_line_is_marked_with_its_reason_and_stops_adding(dialog):
    write(dialog, TRIANGLE + "4. 1.2°N rubbish\n5. 1.0°N 80.0°E")
    marked = cells(dialog)
    assert [line for line, _ in marked] == ["1", "2", "3", "4", "5"]
    assert "is refused" in marked[3][1]
    assert "outside the theatre" in marked[4][1]
    assert not dialog.table.item(3, 1).icon().isNull(), "a mark, not a colour"
    assert dialog.table.item(2, 1).icon().isNull()
    assert dialog.status.text() == "2 of 5 lines cannot be used; correct or delete them."
    assert not dialog.add_button.isEnabled()
    dialog.table.cellClicked.emit(3, 1)
    assert dialog.text.textCursor().block().text() == "4. 1.2°N rubbish"


def test_angles_without_letters_need_an_order(dialog):
    write(dialog, "1.0 10.0\n1.0 10.1\n1.1 10.1")
    assert "does not say which is the latitude" in cells(dialog)[0][1]
    choose(dialog.order, "lat-lon")
    assert cells(dialog)[0][1] == "1.0000000°N 10.0000000°E"
    choose(dialog.order, "lon-lat")
    assert "longitude and latitude look swapped" in cells(dialog)[0][1]


def test_plane_coordinates_are_taken_from_their_crs(dialog):
    # EPSG:32632 is UTM 32N: the same numbers as in the notation with its zone
    write(dialog, "611264 110547", QgsCoordinateReferenceSystem("EPSG:32632"))
    (place,) = dialog._places
    assert (place.longitude, place.latitude) == pytest.approx((10, 1), abs=2e-5)


def test_mgrs_is_refused_in_a_crs_on_another_datum(dialog):
    write(dialog, "32N PG 11263 10547", QgsCoordinateReferenceSystem("EPSG:4230"))
    assert "are on WGS 84 and EPSG:4230 is not" in cells(dialog)[0][1]
    write(dialog, "1.0°N 10.0°E", QgsCoordinateReferenceSystem("EPSG:32632"))
    assert "These are degrees and EPSG:32632 has none" in cells(dialog)[0][1]


def test_a_list_under_another_datum_than_is_stated_is_refused(dialog):
    write(dialog, "Coordinates (ED50)\n1.0°N 10.0°E\n32N PG 11263 10547", QgsCoordinateReferenceSystem("EPSG:4326"))
    assert "names ED 50, and this would be read on EPSG:4326" in cells(dialog)[0][1]
    assert "names ED 50, and this would be read on WGS 84" in cells(dialog)[1][1]
    write(dialog, "Coordinates (ED50)\n1.0°N 10.0°E", QgsCoordinateReferenceSystem("EPSG:4230"))
    assert not dialog._places[0].reason


def test_the_list_is_drawn_on_the_map_and_taken_off_with_the_dialog(dialog, canvas):
    write(dialog, TRIANGLE)
    area, points = dialog._preview.bands
    assert points.numberOfVertices() == 3
    assert points.getPoint(0, 0).x() == pytest.approx(10 * 111319.490793, abs=0.01)  # radius × radians
    assert area.numberOfVertices() >= 3
    press(dialog.zoom_button)
    assert canvas.extent().contains(points.asGeometry().boundingBox())
    assert canvas.extent().width() < 100_000  # of 11 km, as wide as the canvas makes it
    dialog.close()
    assert not [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]
    dialog.show()
    assert len(dialog._preview.bands) == 2


def test_what_the_workspace_has_already_comes_in_as_when_drawing_for_the_rules_to_find(dialog, opened):
    before = set(opened.workspace.snapshot().features)
    write(dialog, "0.5°N 9.5°E\n0.6°N 9.5°E\n0.6°N 9.6°E\n0.5°N 9.6°E")
    press(dialog.add_button)
    (added,) = set(opened.workspace.snapshot().features) - before
    found = check(opened.workspace.snapshot(), IN_TERM, ["overlap.zone"]).findings
    assert [one.rule for one in found if added.uid in one.features] == ["overlap.zone"]


def test_what_is_typed_is_kept_over_esc_and_until_the_project_is_left(desk, dialog, opened, canvas):
    write(dialog, TRIANGLE)
    dialog.name.setText("Half done")
    dialog.source.setText("Letter of 3 March")
    choose(dialog.order, "lat-lon")
    choose(dialog.choices.status_box, "proposed")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = desk.put(CoordinatesDialog(opened, canvas, HeardMessages()))
    assert again.text.toPlainText() == TRIANGLE
    assert (again.crs.crs(), again.order.currentData()) == (WGS84, "lat-lon")
    assert (again.name.text(), again.source.text()) == ("Half done", "Letter of 3 March")
    assert again.choices.chosen == ("sector", "", "NORTH", "proposed")
    assert again.add_button.isEnabled()
    press(again.add_button)
    again.close()
    third = desk.put(CoordinatesDialog(opened, canvas, HeardMessages()))
    assert (third.text.toPlainText(), third.crs.crs().isValid()) == ("", False), "added: no CRS of another list"
    write(third, TRIANGLE)
    third.close()
    opened.project.clear()
    assert desk.put(CoordinatesDialog(opened, canvas, HeardMessages())).text.toPlainText() == ""


# the edges 1–2 and 3–4 meet in the middle
BOW_TIE = "1.0°N 10.0°E\n1.1°N 10.1°E\n1.1°N 10.0°E\n1.0°N 10.1°E\n"
RED = "#d50000"


def test_a_ring_that_crosses_itself_is_red_and_told(dialog):
    write(dialog, "1.0°N 10.0°E\n1.0°N 10.0°E\n" + BOW_TIE)
    assert dialog.add_button.isEnabled(), "as one that is drawn, for the rules to find"
    measures, edge, told, remedy = dialog.status.text().split("\n")
    assert measures.startswith("4 turning points")
    # 0.1° south and 0.1° east at 1°N are 11.06 km and 11.13 km: √ is 15.69 km, and the azimuth a little below 135°
    assert edge.startswith("last edge 15.69 km, azimuth 134.8")
    assert told == "The line crosses itself."
    assert "between the lines 1–4, 5–6 of the list" in remedy, "the lines 2 and 3 repeat the first"
    area, fault, _ = dialog._preview.bands
    assert area.strokeColor().name() == fault.strokeColor().name() == RED
    assert [row for row in range(6) if not dialog.table.item(row, 1).icon().isNull()] == [0, 4]
    assert "line 4 of the list crosses another" in dialog.table.item(0, 1).toolTip()
    write(dialog, "1.0°N 10.0°E\n1.1°N 10.0°E\n1.1°N 10.1°E\n1.0°N 10.1°E\n1.0°N 10.0°E")
    assert dialog.add_button.isEnabled()
    assert dialog._preview.bands[0].strokeColor().name() != RED
    # 0.1° by 0.1° at 1°N: GeographicLib gives 123.0706 km²
    assert "area 123.07 km²" in dialog.status.text()


def test_a_ring_that_enters_a_neighbour_is_red_as_when_drawn_and_may_be_added(dialog, opened):
    write(dialog, "0.55°N 9.55°E\n0.55°N 9.8°E\n0.8°N 9.8°E")
    assert "The line enters Upper 1" in dialog.status.text()
    assert dialog._preview.bands[0].strokeColor().name() == RED
    assert dialog.add_button.isEnabled()
    for one in opened.workspace.snapshot().features:
        opened.workspace.layer(one.kind).startEditing()
        opened.workspace.layer(one.kind).deleteFeature(opened.workspace.find(one.uid)[1])
    dialog.read()
    assert "enters" not in dialog.status.text(), "it looks at what is there now"


def test_number_and_name_are_proposed_as_when_drawing(dialog, opened):
    write(dialog, TRIANGLE)
    assert dialog.name.placeholderText() == "Upper, sector 1", "Upper 1 of the workspace has no number"
    before = set(opened.workspace.snapshot().features)
    press(dialog.add_button)
    (added,) = set(opened.workspace.snapshot().features) - before
    assert (added.name, added.number) == ("Upper, sector 1", 1)
    write(dialog, TRIANGLE)
    assert dialog.name.placeholderText() == "Upper, sector 2"
    choose(dialog.choices.region_box, "lower")
    assert dialog.name.placeholderText() == "Lower, sector 1"
    choose(dialog.choices.region_box, "")
    choose(dialog.choices.kind_box, "lookout")
    press(dialog.add_button)
    points = {(one.name, one.number) for one in opened.workspace.snapshot().features if one.name.startswith("Upper, l")}
    assert points == {("Upper, lookout 1", 1), ("Upper, lookout 2", 2), ("Upper, lookout 3", 3)}


def test_the_form_opens_as_when_drawing_and_adds_in_one_step(dialog, opened, canvas):
    QgsSettings().remove(SUPPRESS_FORM)
    write(dialog, TRIANGLE)
    before = set(opened.workspace.snapshot().features)
    press(dialog.add_button)
    form = dialog._forms.form
    assert form.isVisible()
    press(form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel))
    assert set(opened.workspace.snapshot().features) == before
    assert dialog.text.toPlainText() == TRIANGLE, "what was typed is not lost"
    press(dialog.add_button)
    form = dialog._forms.form
    field = next(line for line in form.findChildren(QLineEdit) if line.text() == "Upper, sector 1")
    field.selectAll()
    QTest.keyClicks(field, "Hill")
    press(form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
    (added,) = set(opened.workspace.snapshot().features) - before
    assert (added.name, added.number, added.region) == ("Hill", 1, "upper")
    assert dialog.text.toPlainText() == ""
    layer = opened.workspace.layer("sector")
    assert layer.undoStack().count() == 1
    layer.undoStack().undo()
    assert set(opened.workspace.snapshot().features) == before


def test_a_likely_crs_has_its_name_and_can_be_picked_from_the_sentence(dialog):
    dialog.text.setPlainText(TRIANGLE)
    dialog.read()
    assert dialog.likely.isVisible()
    # names of the EPSG registry
    assert "EPSG:4326 – WGS 84<" in dialog.likely.text()
    assert "EPSG:32632 – WGS 84 / UTM zone 32N<" in dialog.likely.text()
    dialog.likely.setFocus()
    QTest.keyClick(dialog.likely, Qt.Key.Key_Tab)
    QTest.keyClick(dialog.likely, Qt.Key.Key_Return)
    assert dialog.crs.crs().authid() in ("EPSG:4326", "EPSG:32632")
    assert not dialog.likely.isVisible()


def test_an_example_in_a_dark_theme_is_paler_than_what_is_typed(dialog, qgis_app):
    qgis_app.setStyleSheet("QPlainTextEdit { background: #222222; color: #aaaaaa; }")  # as QGIS's Night Mapping
    try:
        dialog.hide()
        dialog.show()
        text = dialog.text.palette().color(QPalette.ColorRole.Text)
        example = dialog.text.palette().color(QPalette.ColorRole.PlaceholderText)
        assert text.getRgb() == (0xAA, 0xAA, 0xAA, 0xFF)
        assert example.alpha() <= 128
    finally:
        qgis_app.setStyleSheet("")


def test_the_list_reads_from_left_to_right_in_every_language(dialog):
    assert dialog.text.layoutDirection() == Qt.LayoutDirection.LeftToRight
