# SPDX-License-Identifier: GPL-2.0-or-later
"""New workspace, import, export and verification, by their real widgets."""

from __future__ import annotations

import gc
import json
import sqlite3
import zipfile
from datetime import date
from pathlib import Path

import pytest
import shapely
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QDate, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton

from deesc_plugin.bridge.importing import LayerAtOneMoment
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.delimitation import Delimitation
from deesc_plugin.core.sheets.options import SheetOptions
from deesc_plugin.gui.intake.columns_dialog import ColumnsDialog
from deesc_plugin.gui.intake.import_dialog import ImportDialog
from deesc_plugin.gui.packages.export_dialog import ExportDialog
from deesc_plugin.gui.packages.verify_dialog import VerifyDialog
from deesc_plugin.gui.session.other_windows import OtherWindows
from deesc_plugin.gui.settings.base_map_dialog import BaseMapDialog
from deesc_plugin.gui.settings.workspace_dialog import NewWorkspaceDialog, OpenDialog
from deesc_plugin.paths import load_agreement
from tests import workspace
from tests.agreements import RIVERLAND_FILE, delimitation, feature
from tests.qgis.gui_fixtures import HeardMessages, choose, press, write_sound_workspace

DAY = QDate(2031, 2, 15)
POST = shapely.Point(9.42, 0.55)
BOW_TIE = shapely.Polygon([(9.8, 0.1), (9.9, 0.2), (9.9, 0.1), (9.8, 0.2)])


@pytest.fixture
def messages():
    return HeardMessages()


@pytest.fixture
def session(deesc_provider, session):
    """The session with the toolbox that the dialogs run."""
    return session


@pytest.fixture
def opened(session, tmp_path):
    session.open(write_sound_workspace(tmp_path / "w.gpkg"))
    return session


def import_dialog(session, messages):
    return ImportDialog(session, QgsMapCanvas(), messages)


def verify_dialog(session, messages):
    return VerifyDialog(session, QgsMapCanvas(), messages)


def finish(desk, dialog):
    desk.wait(lambda: not dialog.is_running)


def draw(opened, name="Drawn", geometry=BOW_TIE):
    opened.workspace.add(feature("sector", name, geometry), "Draw zone")


def geojson(path, *features):
    document = {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "geometry": shapely.geometry.mapping(geometry), "properties": properties}
            for geometry, properties in features
        ],
    }
    path.write_text(json.dumps(document), "utf-8")
    return path


# --- new workspace -----------------------------------------------------------------------------------------------


def test_a_new_workspace_is_created_and_opened(desk, session, messages, tmp_path):
    dialog = NewWorkspaceDialog(session, messages)
    desk.put(dialog)
    assert not dialog.run_button.isEnabled()
    assert "where the workspace is to lie" in dialog.outcome.text()
    assert "In force from 2017-05-05." in dialog.about.text()
    assert "Source of that day: Memorandum" in dialog.about.text()
    assert not dialog.accuracy.isEnabled()  # of the world map it is known
    dialog.path.setFilePath(str(tmp_path / "new"))
    press(dialog.run_button)
    finish(desk, dialog)
    assert Path(session.workspace.store.id) == tmp_path / "new.gpkg"
    assert session.workspace.agreement.id == "astana-2017"
    assert not dialog.isVisible()
    assert messages.heard == [("success", "The workspace new.gpkg is ready.")]


def test_an_existing_file_and_a_missing_reference_are_named(desk, session, messages, tmp_path):
    dialog = NewWorkspaceDialog(session, messages)
    desk.put(dialog)
    (tmp_path / "old.gpkg").write_text("mine")
    dialog.path.setFilePath(str(tmp_path / "old.gpkg"))
    assert dialog.outcome.text() == "old.gpkg exists; choose another name."
    dialog.path.setFilePath(str(tmp_path / "new.gpkg"))
    assert dialog.run_button.isEnabled()
    dialog.from_file.setChecked(True)
    assert not dialog.run_button.isEnabled()
    assert dialog.file.isEnabled()
    assert not dialog.layer.isEnabled()
    assert dialog.accuracy.isEnabled()
    dialog.file.setFilePath(str(tmp_path / "old.gpkg"))
    assert not dialog.run_button.isEnabled()
    assert dialog.outcome.text().startswith("old.gpkg is a text;")
    assert not (tmp_path / "new.gpkg").exists()
    assert (tmp_path / "old.gpkg").read_text() == "mine"


def test_an_agreement_of_ones_own_is_looked_at_before(desk, session, messages, tmp_path):
    dialog = NewWorkspaceDialog(session, messages)
    desk.put(dialog)
    dialog.path.setFilePath(str(tmp_path / "new.gpkg"))
    dialog.agreement.setCurrentIndex(dialog.agreement.count() - 1)
    assert not dialog.run_button.isEnabled()
    broken = tmp_path / "broken.json"
    broken.write_text("{}")
    dialog.agreement_file.setFilePath(str(broken))
    assert not dialog.run_button.isEnabled()
    assert "broken.json" in dialog.outcome.text()
    dialog.agreement_file.setFilePath(str(RIVERLAND_FILE))
    assert dialog.run_button.isEnabled()
    assert "NORTH" in dialog.about.text()


def test_unsaved_edits_are_settled_before_anything_is_written(desk, opened, messages, tmp_path):
    draw(opened)
    dialog = desk.put(NewWorkspaceDialog(opened, messages))
    dialog.path.setFilePath(str(tmp_path / "new.gpkg"))
    assert not dialog.run_button.isEnabled()
    assert dialog.unsaved.isVisible()
    assert dialog.outcome.text() == "Save or discard the edits of the open workspace first."
    assert not (tmp_path / "new.gpkg").exists()
    press(dialog.unsaved.save_button)
    press(dialog.run_button)
    finish(desk, dialog)
    assert Path(opened.workspace.store.id) == tmp_path / "new.gpkg"
    assert any(found.name == "Drawn" for found in workspace.snapshot(tmp_path / "w.gpkg").features)


def test_edits_made_while_a_workspace_is_created_are_not_lost(desk, opened, messages, tmp_path):
    dialog = desk.put(NewWorkspaceDialog(opened, messages))
    dialog.path.setFilePath(str(tmp_path / "new.gpkg"))
    press(dialog.run_button)
    draw(opened)
    finish(desk, dialog)
    assert dialog.outcome.text().startswith("new.gpkg is created, but not opened. w.gpkg has unsaved edits in ")
    assert opened.workspace.edited_layers


def test_a_name_alone_lies_in_the_project_s_folder_and_the_whole_path_is_shown(
    desk, session, messages, tmp_path, monkeypatch
):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    session.project.setFileName(str(tmp_path / "project.qgz"))
    dialog = desk.put(NewWorkspaceDialog(session, messages))
    dialog.path.setFilePath("mine")
    assert dialog.path_told.text() == f"It will be {tmp_path / 'mine.gpkg'}"
    dialog.path.setFilePath("no such/mine")
    assert dialog.outcome.text() == f"There is no folder {tmp_path / 'no such'}; make it, or choose another."
    assert not dialog.run_button.isEnabled()
    dialog.path.setFilePath("mine")
    press(dialog.run_button)
    finish(desk, dialog)
    assert Path(session.workspace.store.id) == tmp_path / "mine.gpkg"
    assert list(elsewhere.iterdir()) == []


def test_without_a_project_a_name_alone_lies_in_the_folder_used_last(desk, session, messages, tmp_path):
    OpenDialog(session, messages).open_file(str(write_sound_workspace(tmp_path / "w.gpkg")))
    dialog = desk.put(NewWorkspaceDialog(session, messages))
    dialog.path.setFilePath("mine.gpkg")
    assert dialog.path_told.text() == f"It will be {tmp_path / 'mine.gpkg'}"
    dialog.path.setFilePath("~/mine")
    assert dialog.path_told.text() == f"It will be {Path.home() / 'mine.gpkg'}"


# --- import ------------------------------------------------------------------------------------------------------


@pytest.fixture
def importing(desk, canvas, messages):
    """The dialog, with files in it, when all is known of them."""

    def open_dialog(session, *paths):
        dialog = desk.put(ImportDialog(session, canvas, messages))
        if paths:
            dialog.desk.add_files(list(map(str, paths)))
        settle(desk, dialog)
        return dialog

    return open_dialog


def settle(desk, dialog):
    desk.wait(lambda: dialog.desk.is_settled)


def state(desk, dialog, kind="sector", party="NORTH"):
    """Choose kind and party for all rows."""
    dialog.table.selectAll()
    choose(dialog.row_choices.choices.kind_box, kind)
    choose(dialog.row_choices.choices.party_box, party)
    settle(desk, dialog)


def cells(dialog, row):
    return [dialog.table.inputs.index(row, column).data() for column in range(dialog.table.inputs.columnCount())]


def take(desk, dialog):
    press(dialog.run_button)
    finish(desk, dialog)
    return dialog.outcome.text().partition(" They stand in the layers;")[0]


def test_an_archive_in_capitals_is_opened_in_turkish_too(opened, importing, tmp_path):
    drafts = {"type": "Feature", "properties": {"AD": "Sınır"}, "geometry": json.loads(shapely.to_geojson(BOW_TIE))}
    with zipfile.ZipFile(tmp_path / "İDLİB.ZIP", "w") as archive:
        archive.writestr("SINIR.GEOJSON", json.dumps({"type": "FeatureCollection", "features": [drafts]}))
    dialog = importing(opened, tmp_path / "İDLİB.ZIP")
    (row,) = dialog.desk.rows
    assert row.found.problem is None
    assert row.found.fields == ("AD",)


def test_taken_and_refused_features_are_shown_with_their_reasons(desk, opened, importing, tmp_path):
    dialog = importing(opened)
    assert dialog.outcome.text() == "Add files, a folder or layers of the project."
    assert len(opened.workspace.snapshot().features) == 9, "as it was read before the import"
    good = (shapely.box(10.1, 1, 10.2, 1.1), {"title": "North field"})
    far = (shapely.box(80, 1, 80.2, 1.1), {"title": "Elsewhere"})
    dialog = importing(opened, geojson(tmp_path / "in.geojson", good, far))
    assert dialog.row_choices.crs_text.text() == "It carries EPSG:4326."
    assert not dialog.row_choices.crs.isEnabled()
    state(desk, dialog)
    choose(dialog.row_choices.name_field, "title")
    settle(desk, dialog)
    assert dialog.outcome.text() == "Will be imported: 1, refused: 1."
    assert cells(dialog, 0)[3:6] == ["EPSG:4326", "Sector", "NORTH"]
    assert cells(dialog, 0)[-1] == "will be imported: 1, refused: 1"
    assert take(desk, dialog) == "Features imported: 1, refused: 1."
    assert any("Elsewhere" in line and "outside the theatre" in line for line in dialog.report.texts)
    names = {found.name for found in opened.workspace.snapshot().features}
    assert "North field" in names, "the open layers show what was imported"
    assert opened.workspace.layer("sector").featureCount() == 2
    assert cells(dialog, 0)[-1] == "imported: 1, refused: 1"
    assert not dialog.run_button.isEnabled(), "it is not imported once more unasked"


def test_all_layers_of_a_file_are_rows_and_those_that_are_ticked_are_taken(desk, opened, importing, tmp_path):
    path = tmp_path / "drafts.gpkg"
    rows = {
        "north": (shapely.box(10.1, 1, 10.2, 1.1), {"name": "One"}),
        "south": (shapely.box(10.3, 1, 10.4, 1.1), {"title": "Zone B"}),
        "west": (shapely.box(10.5, 1, 10.6, 1.1), {"name": "Left out"}),
    }
    for title, row in rows.items():
        source = str(geojson(tmp_path / f"{title}.geojson", row))
        gdal.VectorTranslate(
            str(path), source, format="GPKG", layerName=title, accessMode="update" if path.exists() else None
        )
    dialog = importing(opened, path)
    assert [cells(dialog, row)[:3] for row in range(3)] == [["drafts.gpkg", name, "1"] for name in rows]
    state(desk, dialog)
    dialog.table.select_from(1)
    choose(dialog.row_choices.name_field, "title")
    west = dialog.table.inputs.index(2, 0)
    assert dialog.table.inputs.setData(west, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    settle(desk, dialog)
    assert take(desk, dialog) == "Features imported: 2, refused: 0."
    names = {found.name for found in opened.workspace.snapshot().features}
    assert {"One", "Zone B"} <= names
    assert "Left out" not in names


def test_a_layer_of_the_project_is_taken_as_it_is_shown(desk, opened, importing):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "Sketch", "memory")
    layer.startEditing()
    row = QgsFeature(layer.fields())
    row.setAttribute("name", "Unsaved sketch")
    row.setGeometry(QgsGeometry.fromWkt("POLYGON((10 1, 10.1 1, 10.1 1.1, 10 1))"))
    layer.addFeature(row)
    opened.project.addMapLayer(layer)
    dialog = importing(opened)
    dialog.bar.fill_layers()
    assert [action.text() for action in dialog.bar.layers.actions()] == ["Sketch"], "no workspace goes into itself"
    dialog.bar.layers.actions()[0].trigger()
    state(desk, dialog, party="SOUTH")
    assert take(desk, dialog) == "Features imported: 1, refused: 0."
    (taken,) = [found for found in opened.workspace.snapshot().features if found.name == "Unsaved sketch"]
    assert (taken.party, taken.region) == ("SOUTH", "upper")


def test_what_is_imported_of_a_layer_is_what_it_showed_at_that_moment(qgis_app):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "Sketch", "memory")
    layer.startEditing()
    layer.addFeature(QgsFeature(layer.fields()))
    then = LayerAtOneMoment(layer)
    layer.addFeature(QgsFeature(layer.fields()))
    layer.rollBack()
    assert (len(list(then.getFeatures())), layer.featureCount()) == (1, 0)
    assert (then.title, then.crs().authid()) == ("Sketch", "EPSG:4326")


def test_an_input_without_crs_waits_for_one_and_is_drawn_in_each_that_is_likely(desk, opened, importing, tmp_path):
    table = tmp_path / "posts.csv"
    table.write_text("feature,lon,lat,name\n1,9.55,0.44,South post\n", "utf-8")
    dialog = importing(opened, table)
    state(desk, dialog, "lookout")
    assert cells(dialog, 0)[-1] == "choose its CRS"
    assert not dialog.run_button.isEnabled()
    assert "Choose the CRS" in dialog.outcome.text()
    candidates = dialog.row_choices.candidates
    lines = [candidates.item(row).text() for row in range(candidates.count())]
    assert [line.partition(" – ")[0] for line in lines] == [name for name, _ in opened.workspace.agreement.likely_crs]
    assert lines[0] == "EPSG:4326 – WGS 84: Upper"
    assert lines[1].endswith("UTM zone 32N: not possible"), "degrees are no metres"
    (drawn,) = candidates.drawing.bands
    assert drawn.asGeometry().asMultiPoint() == [QgsPointXY(9.55, 0.44)]
    candidates.itemClicked.emit(candidates.item(0))
    settle(desk, dialog)
    assert take(desk, dialog) == "Features imported: 1, refused: 0."
    (post,) = [found for found in opened.workspace.snapshot().features if found.name == "South post"]
    assert (post.geometry.x, post.geometry.y) == (9.55, 0.44)
    dialog.hide()
    assert candidates.drawing.bands == ()


def test_a_choice_belongs_to_the_row_it_was_made_for(desk, opened, importing, tmp_path):
    names = ("one.csv", "two.csv")
    for number, name in enumerate(names):
        (tmp_path / name).write_text(f"feature,lon,lat\nPost {number},9.5{number},0.44\n", "utf-8")
    dialog = importing(opened, *(tmp_path / name for name in names))
    dialog.table.select_from(0)
    dialog.row_choices.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4227"))
    choose(dialog.row_choices.encoding, "cp1254")
    settle(desk, dialog)
    dialog.table.select_from(1)
    assert not dialog.row_choices.crs.crs().isValid(), "125.5 m lie between EPSG:4227 and EPSG:4326 there"
    assert dialog.row_choices.encoding.currentData() == ""
    assert [row.question for row in dialog.desk.rows] == ["", "choose its CRS"]
    assert not dialog.run_button.isEnabled()
    assert [row.source for row in dialog.desk.rows] == list(names)
    dialog.table.select_from(0)
    assert dialog.row_choices.crs.crs().authid() == "EPSG:4227"


def test_a_folder_is_imported_in_one_step_and_refusals_stand_by_reason(desk, opened, importing, messages, tmp_path):
    folder = tmp_path / "drafts"
    (folder / "south").mkdir(parents=True)
    for number in range(3):
        square = shapely.box(10.1 + number / 5, 1, 10.2 + number / 5, 1.1)
        geojson(folder / f"{number}.geojson", (square, {"name": f"Zone {number}"}), (BOW_TIE, {"party": "EAST"}))
    gdal.VectorTranslate(str(folder / "south" / "s.shp"), str(folder / "0.geojson"), format="ESRI Shapefile")
    (folder / "letter.txt").write_text("Dear colleagues,\nplease find the drafts enclosed.\n", "utf-8")
    dialog = importing(opened, folder)
    assert [row.found.file for row in dialog.desk.rows] == [
        "0.geojson",
        "1.geojson",
        "2.geojson",
        "letter.txt",
        "s.shp",
    ]
    letter = dialog.desk.rows[3]
    assert letter.question == "choose its columns"
    letter.is_ticked = False
    state(desk, dialog)
    # of each file the zone; of the Shapefile none, for the first file has brought it
    assert dialog.outcome.text() == "Will be imported: 3, refused: 5."
    assert dialog.report.texts[0].startswith("4 refused: its file states the party “EAST”")
    assert [line for line in dialog.report.texts[1:5] if not line.endswith("feature 2")] == []
    assert "s.shp, feature 1 (Zone 0): the import brings it already" in dialog.report.texts[5]
    assert take(desk, dialog) == "Features imported: 3, refused: 5."
    names = {found.name for found in opened.workspace.snapshot().features}
    assert {"Zone 0", "Zone 1", "Zone 2"} <= names
    assert messages.heard[-1] == ("warn", "Features imported: 3, refused: 5.")


def test_the_file_s_name_is_the_source_of_what_states_none(desk, opened, importing, tmp_path):
    named = (shapely.box(10.1, 1, 10.2, 1.1), {"name": "With", "source": "Protocol 7"})
    bare = (shapely.box(10.3, 1, 10.4, 1.1), {"name": "Without"})
    south = (shapely.box(10.5, 1, 10.6, 1.1), {"name": "South"})
    first, second = (geojson(tmp_path / "north.geojson", named, bare), geojson(tmp_path / "south.geojson", south))
    dialog = importing(opened, first, second)
    state(desk, dialog)
    dialog.table.select_from(1)
    assert dialog.row_choices.source.text() == "south.geojson"
    dialog.row_choices.source.setText("Letter of 3 March")
    dialog.row_choices.source.editingFinished.emit()
    settle(desk, dialog)
    take(desk, dialog)
    sources = {found.name: found.source for found in opened.workspace.snapshot().features}
    expected = ("Protocol 7", "north.geojson", "Letter of 3 March")
    assert (sources["With"], sources["Without"], sources["South"]) == expected


def test_the_columns_of_a_table_are_chosen_where_its_header_is_not_understood(desk, opened, importing, tmp_path):
    table = tmp_path / "posts.csv"
    table.write_text("Posts of the north\nWo;Rechts;Hoch\nPost A;9,55;0,44\nPost B;9,56;0,45\n", "utf-8")
    dialog = importing(opened, table)
    state(desk, dialog, "lookout")
    assert cells(dialog, 0)[-1] == "choose its columns"
    press(dialog.row_choices.columns_button)
    asked = dialog.findChild(ColumnsDialog)
    assert not asked.ok_button.isEnabled()
    for box, meaning in zip(asked.boxes, ("name", "lon", "lat")):
        choose(box, meaning)
    press(asked.ok_button)
    dialog.row_choices.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settle(desk, dialog)
    assert take(desk, dialog) == "Features imported: 2, refused: 0."
    found = {one.name: one.geometry.centroid.coords[0] for one in opened.workspace.snapshot().features}
    assert (found["Post A"], found["Post B"]) == ((9.55, 0.44), (9.56, 0.45))


def test_the_sheets_of_a_workbook_are_rows_of_which_those_with_places_are_ticked(desk, opened, importing, tmp_path):
    path = tmp_path / "posts.xlsx"
    dataset = gdal.GetDriverByName("XLSX").Create(str(path), 0, 0, 0)
    for title, names, values in (("Remarks", ("Who", "What"), "ab"), ("Posts", ("Ad", "Enlem", "Boylam"), "")):
        layer = dataset.CreateLayer(title)
        for name in names:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
        row = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate(values or ("CP 1", "0,44K", "9,55D")):
            row.SetField(place, value)
        layer.CreateFeature(row)
    del layer, row, dataset
    dialog = importing(opened, path)
    assert [(row.found.layer, row.is_ticked) for row in dialog.desk.rows] == [("Remarks", False), ("Posts", True)]
    state(desk, dialog, "lookout")
    dialog.row_choices.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settle(desk, dialog)
    assert take(desk, dialog) == "Features imported: 1, refused: 0."
    (post,) = [one for one in opened.workspace.snapshot().features if one.name == "CP 1"]
    assert (post.geometry.x, post.geometry.y) == (9.55, 0.44)


def test_an_import_that_is_cancelled_writes_nothing(desk, opened, importing, tmp_path):
    squares = [(shapely.box(10.1, 1, 10.2, 1.1), {"name": "One"}), (shapely.box(10.3, 1, 10.4, 1.1), {"name": "Two"})]
    paths = [geojson(tmp_path / f"{number}.geojson", square) for number, square in enumerate(squares)]
    dialog = importing(opened, *paths)
    state(desk, dialog)
    before = (tmp_path / "w.gpkg").read_bytes()
    press(dialog.run_button)
    dialog.cancel()
    finish(desk, dialog)
    assert dialog.outcome.text() == "Cancelled; nothing was changed."
    assert (tmp_path / "w.gpkg").read_bytes() == before


def test_what_is_imported_stands_unsaved_beside_other_edits_and_is_taken_back_at_once(
    desk, opened, importing, tmp_path
):
    draw(opened, "Drawn by hand", shapely.box(10.5, 1, 10.6, 1.1))
    square, post = shapely.box(10.1, 1, 10.2, 1.1), shapely.Point(9.5, 0.45)
    rows = (square, {"name": "File", "kind": "sector"}), (post, {"kind": "lookout"})
    dialog = importing(opened, geojson(tmp_path / "in.geojson", *rows))
    state(desk, dialog, "")
    before = opened.workspace.snapshot().features
    assert not dialog.undo_button.isEnabled()
    assert take(desk, dialog) == "Features imported: 2, refused: 0."
    layers = [opened.workspace.layer(kind) for kind in ("sector", "lookout")]
    assert [layer.undoStack().undoText() for layer in layers] == ["Import", "Import"]
    assert "File" not in {one.name for one in opened.workspace.store.snapshot().features}, "nothing is saved unasked"
    press(dialog.undo_button)
    assert opened.workspace.snapshot().features == before
    assert layers[0].undoStack().undoText() == "Draw zone"
    assert not dialog.undo_button.isEnabled()
    layers[0].rollBack()


def test_edits_that_cannot_be_saved_are_kept_and_told_once(desk, opened, messages):
    windows = OtherWindows(opened, messages)
    draw(opened, "Drawn by hand", shapely.box(10.5, 1, 10.6, 1.1))
    layer = opened.workspace.layer("sector")
    drawn = next(row for row in layer.getFeatures() if row.id() < 0)
    layer.changeAttributeValue(drawn.id(), layer.fields().indexOf("uid"), feature("sector", "Upper 1", None).uid)
    opened.workspace.save()
    desk.wait(lambda: messages.heard)
    assert [kind for kind, _ in messages.heard] == ["ask"]
    assert "were not saved and are kept" in messages.heard[0][1]
    assert layer.isModified()
    opened.workspace.layer("sector").rollBack()
    windows.close()


def test_a_file_that_carries_code_is_refused_before_it_is_opened(opened, importing, tmp_path):
    hostile = write_sound_workspace(tmp_path / "foreign.gpkg")
    connection = sqlite3.connect(hostile)
    connection.execute("CREATE VIEW evil AS SELECT 1")
    connection.commit()
    connection.close()
    dialog = importing(opened, hostile)
    assert "carries the view “evil”" in cells(dialog, 0)[-1]
    assert not dialog.run_button.isEnabled()


def test_without_a_workspace_every_dialog_says_what_to_do(desk, session, messages):
    for kind in (import_dialog, ExportDialog):
        dialog = kind(session, messages)
        desk.put(dialog)
        assert dialog.outcome.text() == "There is no workspace; open or create one first."
        assert not dialog.run_button.isEnabled()


# --- export ------------------------------------------------------------------------------------------------------


def export_dialog(desk, session, messages):
    dialog = ExportDialog(session, messages)
    desk.put(dialog, is_shown=False)
    dialog.date.setDate(DAY)
    dialog.show()
    desk.wait(lambda: dialog._result is not None)
    return dialog


def leave_out_what_takes_long(dialog):
    for key in dialog.parts.chosen:
        dialog.parts.choose(key, key in ("findings", "geopackage", "readme", "verifier"))
    dialog.check()


def shown(dialog):
    return [dialog.findings.item(row).text() for row in range(dialog.findings.count())]


def test_a_package_is_exported_with_the_chosen_parts_and_a_link(desk, opened, messages, tmp_path, monkeypatch):
    dialog = export_dialog(desk, opened, messages)
    assert shown(dialog)[0].startswith("Errors: 0,")
    assert not dialog.reason.isEnabled()
    for key in dialog.parts.chosen:
        dialog.parts.choose(key, key in ("areas", "geopackage", "readme", "verifier"))
    assert not dialog.run_button.isEnabled(), "what was found holds for other parts"
    dialog.title.setText("Upper river")
    dialog.version.setText("2.1")
    dialog.target.setFilePath(str(tmp_path / "out" / "p"))
    (tmp_path / "out").mkdir()
    desk.wait(dialog.run_button.isEnabled)
    press(dialog.run_button)
    finish(desk, dialog)
    target = tmp_path / "out" / "p.zip"
    assert target.is_file(), dialog.outcome.text()
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
        manifest = json.loads(archive.read(next(name for name in names if name.endswith("manifest.json"))))
    assert names[0].startswith("upper-river_2.1_20310215/")
    assert {entry["part"] for entry in manifest["files"]} == {"areas", "geopackage", "readme", "verifier"}
    assert manifest["fingerprint"] == fingerprint(opened.workspace.store.snapshot())
    went = []
    monkeypatch.setattr(
        "deesc_plugin.gui.packages.export_dialog.QDesktopServices.openUrl", lambda url: went.append(url.toLocalFile())
    )
    dialog.outcome.linkActivated.emit("folder")
    assert went == [str(target.parent)]


def test_what_is_chosen_for_the_sheets_goes_to_the_algorithm_and_is_remembered_in_the_project(
    desk, opened, messages, tmp_path, monkeypatch
):
    dialog = export_dialog(desk, opened, messages)
    languages = [dialog.languages.item(row).text() for row in range(dialog.languages.count())]
    assert languages == ["English (en)", "Türkçe (tr)"], "those of the agreement that documents are written in"
    dialog.languages.choose("tr", True)
    dialog.parts.choose("kml", False)
    choose(dialog.sheets.paper, "A2")
    choose(dialog.sheets.orientation, "landscape")
    choose(dialog.sheets.scale, 50_000)
    choose(dialog.sheets.second, "tr")
    dialog.buffers.setChecked(True)
    dialog.copy.setCurrentText("Southbank")
    dialog.title.setText("Upper river")
    dialog.version.setText("2.1")
    dialog.date.setDate(DAY)
    desk.wait(dialog.run_button.isEnabled)
    asked = {}
    monkeypatch.setattr(dialog, "run", lambda _algorithm, parameters: asked.update(parameters))
    press(dialog.run_button)
    expected = {"PAPER": "A2", "ORIENTATION": "landscape", "SCALE": 50_000, "SECOND_LANGUAGE": "tr", "VERSION": "2.1"}
    assert {name: asked[name] for name in expected} == expected
    assert asked["LANGUAGES"] == "en,tr"
    assert "kml" not in asked["PARTS"]
    assert "sheets" in asked["PARTS"]
    assert (asked["BUFFER_POINTS"], asked["ALTERNAT"]) == (True, "SOUTH")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("deesc:exportpackage")
    assert algorithm.checkParameterValues(asked, QgsProcessingContext()) == (True, "")
    dialog.close()
    opened.project.write(str(tmp_path / "p.qgz"))
    opened.project.clear()
    opened.project.read(str(tmp_path / "p.qgz"))
    again = desk.put(ExportDialog(opened, messages))
    assert again.sheets.options == SheetOptions("A2", "landscape", 50_000, "tr")
    assert (again.title.text(), again.version.text()) == ("Upper river", "2.1")
    assert again.languages.chosen == ["en", "tr"]
    assert again.parts.chosen == dialog.parts.chosen
    assert again.buffers.isChecked()
    assert again.copy.code == "SOUTH"
    for part in ("sheets", "annex", "description"):
        assert again.buffers.isEnabled()
        again.parts.choose(part, False)
    assert not again.buffers.isEnabled()
    assert "No part that describes" in again.buffers.toolTip()
    assert not again.sheets.isEnabled()
    assert "No map sheets" in again.sheets.toolTip()


def test_what_changed_since_an_earlier_package_is_told_in_the_next_and_the_choice_is_remembered(
    desk, opened, messages, tmp_path, run_algorithm
):
    store = opened.workspace.store
    chosen = {"PARTS": ["geopackage"], "DATE": "2031-02-15", "OUTPUT": str(tmp_path / "first.zip")}
    run_algorithm("deesc:exportpackage", {"WORKSPACE": store.id, **chosen})
    workspace.add(Path(store.id), opened.workspace.agreement, [feature("lookout", "New", shapely.Point(9.45, 0.55))])
    dialog = export_dialog(desk, opened, messages)
    for key in dialog.parts.chosen:
        dialog.parts.choose(key, key in ("changes", "geopackage", "readme", "verifier"))
    dialog.previous.setFilePath(str(tmp_path / "gone.zip"))
    assert dialog.outcome.text() == "There is no such file."
    dialog.previous.setFilePath(str(tmp_path / "first.zip"))
    assert dialog.sheets.isEnabled(), "the sheet of changes has its paper from there"
    dialog.target.setFilePath(str(tmp_path / "next.zip"))
    desk.wait(dialog.run_button.isEnabled)
    press(dialog.run_button)
    finish(desk, dialog)
    with zipfile.ZipFile(tmp_path / "next.zip") as archive:
        names = {name.split("/", 1)[1]: name for name in archive.namelist()}
        table = archive.read(names["tables/changes.csv"]).decode("utf-8")
        assert json.loads(archive.read(names["manifest.json"]))["previous"]["file"] == "first.zip"
    assert "feature-added,lookout,upper,NORTH,New," in table
    assert "sheets/annex_f_changes_en.pdf" in names
    assert desk.put(ExportDialog(opened, messages)).previous.path == str(tmp_path / "first.zip")
    dialog.parts.choose("changes", False)
    assert not dialog.previous.isEnabled()
    assert "No part that tells changes" in dialog.previous.toolTip()
    assert dialog.parameters(store, "")["PREVIOUS"] == ""
    (tmp_path / "first.zip").unlink()
    assert desk.put(ExportDialog(opened, messages)).previous.path == "", "one that is gone"


def census(project, name, *fields, crs="EPSG:4326"):
    """A layer in memory with one place inside the workspace's sector."""
    layer = QgsVectorLayer(f"Point?crs={crs}" + "".join(f"&field={field}" for field in fields), name, "memory")
    place = QgsFeature(layer.fields())
    place.setAttributes(["Weir"])
    place.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(9.55, 0.55)))
    layer.dataProvider().addFeature(place)
    project.addMapLayer(layer)
    return layer.id()


def test_a_layer_of_settlements_is_taken_with_its_unsaved_edits_and_remembered(desk, opened, messages, tmp_path):
    chosen = census(opened.project, "Census", "name:string")
    dialog = export_dialog(desk, opened, messages)
    offered = [dialog.settlements.itemText(row) for row in range(dialog.settlements.count())]
    # Riverland lies in a country without a gazetteer; the workspace's own points are no settlements
    assert offered == ["none", "Census"]
    assert (dialog.settlements.layer_id, dialog.settlements.currentText()) == ("", "none")
    dialog.settlements.setCurrentIndex(1)
    layer = opened.project.mapLayer(chosen)
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 0, "Old Weir")
    for key in dialog.parts.chosen:
        dialog.parts.choose(key, key in ("settlements", "geopackage", "readme", "verifier"))
    dialog.target.setFilePath(str(tmp_path / "p.zip"))
    desk.wait(dialog.run_button.isEnabled)
    press(dialog.run_button)
    finish(desk, dialog)
    with zipfile.ZipFile(tmp_path / "p.zip") as archive:
        [name] = [name for name in archive.namelist() if name.endswith("settlements.csv")]
        table = archive.read(name).decode("utf-8")
    assert "Old Weir" in table
    layer.rollBack()
    again = desk.put(ExportDialog(opened, messages))
    assert again.settlements.layer_id == chosen
    opened.project.removeMapLayer(chosen)
    last = desk.put(ExportDialog(opened, messages))
    assert (last.settlements.layer_id, last.settlements.currentText()) == ("", "none"), "a layer that is gone"


def test_a_package_may_be_narrowed_to_what_is_in_force_on_a_day(desk, session, messages, tmp_path, monkeypatch):
    path = tmp_path / "w.gpkg"
    write_sound_workspace(path, feature("lookout", "Later", POST, valid_from=date(2031, 3, 1)))
    session.open(path)
    dialog = export_dialog(desk, session, messages)
    asked = {}
    monkeypatch.setattr(dialog, "run", lambda _algorithm, parameters: asked.update(parameters))
    press(dialog.run_button)
    assert asked["AS_OF"] == "", "the whole workspace, unless a day is chosen"
    assert "in force on" not in shown(dialog)[0]
    box, day = dialog.in_force.boxes
    assert not day.isEnabled()
    day.setDate(DAY)
    press(box)
    # one sector, its strip, a gate and six lookouts; the seventh comes a fortnight later
    desk.wait(lambda: shown(dialog)[0] == "Features in force on 2031-02-15: 9; no others are in the package.")
    day.setDate(QDate(2031, 3, 1))
    desk.wait(lambda: shown(dialog)[0] == "Features in force on 2031-03-01: 10; no others are in the package.")
    desk.wait(dialog.run_button.isEnabled)
    press(dialog.run_button)
    assert (asked["AS_OF"], asked["DATE"]) == ("2031-03-01", "2031-02-15")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("deesc:exportpackage")
    assert algorithm.checkParameterValues(asked, QgsProcessingContext()) == (True, "")
    again = desk.put(ExportDialog(session, messages))
    assert again.in_force.day is None, "it is chosen for each package anew"


def test_a_day_on_which_nothing_is_in_force_is_told(desk, session, messages, tmp_path):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, delimitation(feature("lookout", "Post", POST, valid_to=date(2031, 2, 14))))
    session.open(path)
    dialog = export_dialog(desk, session, messages)
    box, day = dialog.in_force.boxes
    day.setDate(DAY)
    press(box)
    desk.wait(lambda: "No feature of the workspace is in force on 2031-02-15" in shown(dialog)[0])
    assert not dialog.run_button.isEnabled()


def test_settlements_that_cannot_be_taken_are_told_at_once(desk, opened, messages):
    heights, somewhere = census(opened.project, "Heights", "height:string"), census(opened.project, "X", "name", crs="")
    dialog = export_dialog(desk, opened, messages)
    dialog.settlements.choose(heights, opened)
    assert "Heights has no field of names" in dialog.outcome.text()
    assert not dialog.run_button.isEnabled()
    opened.project.mapLayer(somewhere).setCrs(QgsCoordinateReferenceSystem())
    dialog.settlements.choose(somewhere, opened)
    assert "X has no CRS" in dialog.outcome.text()
    for key in ("annex", "settlements", "workbook"):
        assert dialog.settlements.isEnabled()
        dialog.parts.choose(key, False)
    assert not dialog.settlements.isEnabled()
    assert dialog.settlements.toolTip() == "No part that lists settlements is chosen."
    assert "has no CRS" not in dialog.outcome.text(), "it is not read"


def test_the_plugins_own_settlements_are_named_where_it_has_some(desk, session, messages, tmp_path):
    path = tmp_path / "syria.gpkg"
    workspace.write_whole(path, Delimitation(load_agreement("astana-2017"), ()))
    session.open(path)
    dialog = desk.put(ExportDialog(session, messages), is_shown=False)
    assert [dialog.settlements.itemText(row) for row in range(dialog.settlements.count())] == ["GeoNames (built in)"]


def test_what_would_come_out_wrong_on_paper_stands_among_the_findings(desk, session, messages, tmp_path):
    # 0.003 degrees are 334 m: at 1:1,000,000 a third of a millimetre, which is one printed line
    tiny = feature("sector", "Tiny", shapely.box(10.1, 0.1, 10.103, 0.103))
    session.open(write_sound_workspace(tmp_path / "w.gpkg", tiny))
    dialog = desk.put(ExportDialog(session, messages))
    for scale, is_told in ((1_000_000, True), (100_000, False)):
        choose(dialog.sheets.scale, scale)
        dialog.check()
        desk.wait(lambda: dialog._result is not None)
        told = [text for text in shown(dialog) if "sheet.coarse-scale" in text or "1:1,000,000" in text]
        assert bool(told) == is_told, shown(dialog)


def test_errors_stop_the_export_until_a_reason_is_given(desk, session, messages, tmp_path):
    session.open(write_sound_workspace(tmp_path / "w.gpkg", feature("sector", "Bow", BOW_TIE)))
    dialog = export_dialog(desk, session, messages)
    assert not dialog.run_button.isEnabled()
    assert dialog.outcome.text() == "Correct the errors, or give the reason for exporting in spite of them."
    assert any("Bow" in line for line in shown(dialog)[1:])
    QTest.keyClicks(dialog.reason, "For the record")
    leave_out_what_takes_long(dialog)
    desk.wait(dialog.run_button.isEnabled)
    press(dialog.run_button)
    finish(desk, dialog)
    with zipfile.ZipFile(dialog.target.filePath()) as archive:
        manifest = next(name for name in archive.namelist() if name.endswith("manifest.json"))
        assert "For the record" in archive.read(manifest).decode("utf-8")


def test_unsaved_edits_are_named_saved_and_checked(desk, opened, messages):
    draw(opened)
    dialog = export_dialog(desk, opened, messages)
    assert "made from what is saved" in dialog.unsaved.label.text()
    assert shown(dialog)[0].startswith("Errors: 0,"), "what is not saved is not checked"
    press(dialog.unsaved.save_button)
    assert not dialog.unsaved.isVisible()
    desk.wait(lambda: dialog._errors() > 0)
    assert not dialog.run_button.isEnabled()
    opened.workspace.layer("sector").rollBack()


def test_a_cancelled_export_leaves_nothing(desk, opened, messages, tmp_path):
    dialog = export_dialog(desk, opened, messages)
    before = sorted(tmp_path.iterdir())
    press(dialog.run_button)
    assert dialog.close_button.text() == "Cancel"
    assert not dialog.form.isEnabled()
    QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    finish(desk, dialog)
    assert dialog.outcome.text() == "Cancelled; nothing was changed."
    assert [path for path in sorted(tmp_path.iterdir()) if path.suffix not in (".gpkg-wal", ".gpkg-shm")] == [
        path for path in before if path.suffix not in (".gpkg-wal", ".gpkg-shm")
    ]


def test_a_name_that_is_free_is_proposed_and_one_that_is_not_is_told(desk, opened, messages, tmp_path):
    dialog = export_dialog(desk, opened, messages)
    assert dialog.target.filePath() == str(tmp_path / "w_package.zip")
    assert not dialog.target.note.isVisible()
    # in the order of the proposals; the date is the package's
    for name in ("w_package.zip", "w_package_1.0.zip", "w_package_1.0_20310215.zip"):
        (tmp_path / name).write_text("the delegation's")
    dialog.version.setText("1.1")
    assert dialog.target.filePath() == str(tmp_path / "w_package_1.1.zip")
    dialog.version.setText("1.0")
    assert dialog.target.filePath() == str(tmp_path / "w_package_1.0_20310215_2.zip")
    dialog.target.setFilePath("w_package")
    assert dialog.target.path == str(tmp_path / "w_package.zip"), "beside the workspace"
    assert dialog.target.note.isVisible()
    assert dialog.target.note_text.text() == "w_package.zip exists and will be replaced."
    assert dialog.run_button.isEnabled()
    dialog.version.setText("2.0")
    assert dialog.target.filePath() == "w_package", "what somebody chose stays"


def test_a_version_that_cannot_stand_in_a_name_is_told_at_once(desk, opened, messages):
    dialog = export_dialog(desk, opened, messages)
    dialog.version.setText("1/2")
    assert "“1/2” cannot be a version" in dialog.outcome.text()
    assert not dialog.run_button.isEnabled()


# --- verification ------------------------------------------------------------------------------------------------


@pytest.fixture
def package(opened, tmp_path, run_algorithm):
    target = tmp_path / "p.zip"
    run_algorithm(
        "deesc:exportpackage",
        {"WORKSPACE": opened.workspace.store.id, "DATE": "2031-02-15", "PARTS": ["areas"], "OUTPUT": str(target)},
    )
    return target


def verify(desk, session, messages, path, is_compared):
    dialog = verify_dialog(session, messages)
    desk.put(dialog)
    dialog.package.setFilePath(str(path))
    dialog.compare.setChecked(is_compared)
    press(dialog.run_button)
    finish(desk, dialog)
    return dialog


def test_a_valid_package_is_called_valid_and_compared(desk, opened, messages, package):
    dialog = verify(desk, opened, messages, package, True)
    assert dialog.verdict.text() == "This package agrees with its manifest."
    assert compared(desk, dialog) == "w.gpkg holds the same delimitation."
    assert dialog.comparison.changes.isHidden()


def test_an_unpacked_package_is_chosen_by_its_manifest(desk, opened, messages, package, tmp_path):
    with zipfile.ZipFile(package) as archive:
        archive.extractall(tmp_path / "unpacked")
    (manifest,) = (tmp_path / "unpacked").rglob("manifest.json")
    dialog = verify(desk, opened, messages, manifest, False)
    assert dialog.verdict.text() == "This package agrees with its manifest."
    (manifest.parent / "README.txt").write_text("changed")
    dialog = verify(desk, opened, messages, manifest, False)
    assert dialog.verdict.text() == "This package must not be relied on."
    assert "README.txt" in dialog.report.toPlainText()


def compared(desk, dialog):
    """The second verdict, once there is one."""
    desk.wait(lambda: dialog.comparison.verdict.text() not in ("", "Comparing with the workspace…"))
    return dialog.comparison.verdict.text()


def test_a_workspace_that_differs_says_nothing_against_the_package(desk, opened, messages, package):
    draw(opened, "Later", shapely.box(10.5, 1, 10.6, 1.1))  # not saved
    dialog = verify(desk, opened, messages, package, True)
    assert dialog.verdict.text() == "This package agrees with its manifest."
    assert compared(desk, dialog) == "w.gpkg (with unsaved edits) differs from this package, which is intact:"
    changes = dialog.comparison.changes
    (row,) = (changes.tree.topLevelItem(at) for at in range(changes.tree.topLevelItemCount()))
    assert [row.text(0), row.text(3)] == ["Later", "added"]
    assert "Added: 1 feature" in changes.page.toPlainText()
    changes.tree.setCurrentItem(row)
    assert len(changes.drawing.bands) == 2, "the ground, and the line"
    dialog.reject()
    assert changes.drawing.bands == ()


# --- all of them -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [NewWorkspaceDialog, import_dialog, ExportDialog, verify_dialog])
def test_f1_and_help_open_a_page_that_is_there_in_the_window_s_language(
    desk, opened, messages, monkeypatch, tmp_path, kind
):
    went = []
    monkeypatch.setattr(
        "deesc_plugin.gui.widgets.help.QDesktopServices.openUrl", lambda url: went.append(url.toLocalFile())
    )
    dialog = kind(opened, messages)
    desk.put(dialog)
    press(dialog.buttons.findChild(QPushButton, "help"))
    assert len(went) == 1
    page = Path(went[0])
    assert page.suffix == ".html" and page.is_file()
    (action,) = [action for action in dialog.actions() if action.shortcut().toString() == "F1"]
    action.trigger()
    assert went[0] == went[1]
    russian = tmp_path / "help" / "ru" / page.name
    russian.parent.mkdir(parents=True)
    russian.touch()
    monkeypatch.setattr("deesc_plugin.paths.resources", lambda: tmp_path)
    monkeypatch.setattr("deesc_plugin.gui.widgets.help.language", lambda: "ru")
    action.trigger()
    assert Path(went[2]) == russian


@pytest.mark.parametrize("kind", [NewWorkspaceDialog, import_dialog, ExportDialog, verify_dialog, BaseMapDialog])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_dialogs_fit_and_every_field_has_a_label_a_name_and_a_tip(desk, opened, messages, kind, direction):
    QApplication.setLayoutDirection(direction)
    try:
        dialog = kind(opened, messages)
        desk.put(dialog)
        assert dialog.width() <= 1000
        assert dialog.height() <= 580
        assert dialog.objectName()
        for name, widget in vars(dialog).items():
            if name.startswith("_") or not hasattr(widget, "setFocusPolicy") or isinstance(widget, QLabel):
                continue
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.objectName(), name
                assert widget.toolTip() or name in ("from_layer", "from_file", "close_button"), name
        for label in dialog.findChildren(QLabel):
            assert "&" not in label.text() or label.buddy() is not None, label.text()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("kind", [NewWorkspaceDialog, import_dialog, ExportDialog, verify_dialog])
def test_a_dialog_that_is_gone_leaves_the_session_in_peace(desk, opened, messages, kind):
    dialog = kind(opened, messages)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(dialog)
    draw(opened)
    opened.workspace_changed.emit()
    opened.workspace.layer("sector").rollBack()
    assert messages.heard == []


def test_a_run_outlives_its_dialog(desk, opened, messages, tmp_path):
    dialog = ExportDialog(opened, messages)
    dialog.date.setDate(DAY)
    desk.put(dialog)
    desk.wait(lambda: dialog._result is not None)
    dialog.target.setFilePath(str(tmp_path / "p.zip"))
    leave_out_what_takes_long(dialog)
    desk.wait(dialog.run_button.isEnabled)
    press(dialog.run_button)
    desk.clear()
    assert sip.isdeleted(dialog)
    dialog = None
    gc.collect()
    desk.wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert (tmp_path / "p.zip").is_file(), "what was begun is finished, whole"
