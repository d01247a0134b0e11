# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of coordinates out of workbooks that other programs wrote."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsProcessingException

from deesc_plugin.bridge.table_import import table_drafts
from deesc_plugin.core.errors import ImportRefused
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, delimitation

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
ODS = """<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>
<table:table table:name="Posts">
<table:table-row><table:table-cell office:value-type="string"><text:p>POSTS</text:p></table:table-cell>
<table:table-cell table:number-columns-repeated="16383"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/>
</table:table-row>
<table:table-row><table:table-cell/><table:table-cell><text:p>Name</text:p></table:table-cell>
<table:table-cell><text:p>Lat</text:p></table:table-cell><table:table-cell><text:p>Lon</text:p></table:table-cell>
</table:table-row>
<table:table-row><table:table-cell/><table:table-cell><office:annotation><text:p>seen</text:p></office:annotation>
<text:p>OP<text:s/>1</text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="35.5" table:number-columns-repeated="2">
<text:p>35,50</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/>
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"""


ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"


def read(path: Path):
    return table_drafts(path, WGS84, delimitation().agreement, QgsCoordinateTransformContext())


def test_an_ods_with_repeated_cells_and_numbers_shown_otherwise(qgis_app, tmp_path):
    path = tmp_path / "posts.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", ODS_TYPE)
        archive.writestr("content.xml", ODS)
    (draft,), refusals, notes = read(path)
    assert draft.attributes["name"] == "OP 1"
    assert (draft.geometry.x, draft.geometry.y) == (35.5, 35.5)
    assert str(draft.label) == "posts.ods, sheet “Posts”, line 5, feature “OP 1”"
    assert not refusals and "lines above the header were passed over: “POSTS”" in str(notes[0])


def test_every_sheet_of_an_xlsx_that_has_places_is_read(qgis_app, tmp_path):
    path = tmp_path / "posts.xlsx"
    dataset = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    for title, names, values in (
        ("Posts", ("Name", "Grid (MGRS)"), ("OP 1", "37S BV 83456 76543")),
        ("Remarks", ("Who", "What"), ("a", "b")),
        ("Gates", ("Ad", "Enlem", "Boylam"), ("CP 1", "35,93K", "36,63D")),
    ):
        layer = dataset.CreateLayer(title)
        for name in names:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate(values):
            feature.SetField(place, value)
        layer.CreateFeature(feature)
    del layer, feature, dataset
    drafts, refusals, notes = read(path)
    assert [draft.attributes["name"] for draft in drafts] == ["OP 1", "CP 1"]
    assert (drafts[1].geometry.x, drafts[1].geometry.y) == (36.63, 35.93)
    assert not refusals and any("The sheet “Remarks” was passed over" in str(note) for note in notes)


def test_what_is_no_workbook_is_refused_in_one_sentence(qgis_app, tmp_path):
    for name in ("a.xlsx", "a.ods"):
        path = tmp_path / name
        path.write_bytes(b"PK\x03\x04 no workbook")
        with pytest.raises(ImportRefused, match=f"The zip {name} is damaged or cut off"):
            read(path)


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_a_workbook_that_libreoffice_wrote_comes_through_the_door(run_algorithm, tmp_path, suffix):
    workspace.create_workspace(tmp_path / "w.gpkg", RIVERLAND, REFERENCE)
    written = Path(__file__).parents[1] / "data" / f"posts{suffix}"
    stated = {"KIND": "lookout", "PARTY": "NORTH", "CRS": "EPSG:4326"}
    outputs = run_algorithm(
        "deesc:importcoordinates", {"INPUT": str(written), "WORKSPACE": str(tmp_path / "w.gpkg"), **stated}
    )
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (2, 0)
    taken = {one.name: (one.geometry.x, one.geometry.y) for one in workspace.snapshot(tmp_path / "w.gpkg").features}
    assert taken == {"OP 1": (9.5, 0.5), "OP 2": (9.55, 0.65)}


@pytest.mark.parametrize(
    ("name", "said"),
    [("posts.zip", "a spreadsheet"), ("posts.csv", "a spreadsheet"), ("letter.ods", "an OpenDocument file")],
)
def test_a_workbook_under_another_name_and_another_document_are_refused(run_algorithm, tmp_path, name, said):
    workspace.create_workspace(tmp_path / "w.gpkg", RIVERLAND, REFERENCE)
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        kind = "text" if name == "letter.ods" else "spreadsheet"
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
        archive.writestr("content.xml", ODS)
    stated = {"INPUT": str(tmp_path / name), "WORKSPACE": str(tmp_path / "w.gpkg"), "CRS": "EPSG:4326"}
    with pytest.raises(QgsProcessingException, match=f"{name} is {said}"):
        run_algorithm("deesc:importcoordinates", stated)


WORKBOOKS = {
    "texts of its own": ("a.ods", {"mimetype": ODS_TYPE, "content.xml": "<!DOCTYPE x []><x/>"}, "defines texts of its"),
    "a letter": ("a.xlsx", {"[Content_Types].xml": "<x/>", "word/document.xml": "<x/>"}, "a document of Microsoft Wo"),
    "too much": ("a.ods", {"mimetype": ODS_TYPE, "content.xml": " " * 3_000_000}, "unpacks to more than 200 times"),
    "no table": ("a.ods", {"mimetype": ODS_TYPE, "content.xml": "<x"}, "cannot be read as a spreadsheet"),
}


@pytest.mark.parametrize("what", WORKBOOKS)
def test_a_workbook_is_looked_into_before_it_is_read(qgis_app, tmp_path, what):
    name, members, words = WORKBOOKS[what]
    with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, text in members.items():
            archive.writestr(member, text)
    with pytest.raises(ImportRefused, match=words):
        read(tmp_path / name)
