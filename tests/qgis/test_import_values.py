# SPDX-License-Identifier: GPL-2.0-or-later
"""Values that a reader would change: the feature that states one is named, and the others are taken as they are."""

from __future__ import annotations

import json
import random
import re
import sqlite3
import zipfile
from datetime import date

import pytest
import shapely
from osgeo import ogr, osr
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from deesc_plugin.bridge.gdal_session import created
from deesc_plugin.bridge.stores.geopackage import changes, writer
from deesc_plugin.core.errors import WorkspaceError
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, delimitation, feature

SQUARES = [shapely.box(10.1 + step / 10, 0.5, 10.15 + step / 10, 0.7) for step in range(6)]


@pytest.fixture
def take(tmp_path, run_algorithm):
    """Import a file into a new workspace: the outputs, and the features of the workspace by name."""
    space = tmp_path / "workspace.gpkg"
    workspace.create_workspace(space, RIVERLAND, REFERENCE)

    def importing(source, kind="sector", **parameters):
        stated = {"INPUT": source, "WORKSPACE": str(space), "KIND": kind, "PARTY": "NORTH", **parameters}
        outputs = run_algorithm("deesc:importfeatures", stated)
        return outputs, {found.name: found for found in workspace.snapshot(space).features}

    return importing


def geojson(path, *rows, squares=SQUARES):
    """Rows of properties, given as JSON texts."""
    features = [
        f'{{"type": "Feature", "properties": {row}, "geometry": {shapely.to_geojson(square)}}}'
        for row, square in zip(rows, squares)
    ]
    text = '{"type": "FeatureCollection", "features": [' + ",".join(features) + "]}"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return str(path)


CHANGED = {
    "a fraction": ('"number": 3.7', "its number “3.7” is no whole number"),
    "too large": ('"number": 99999999999', "its number “99999999999” is too large"),
    "too large for 64 bits": ('"number": 99999999999999999999', "its number “99999999999999999999” is too large"),
    "huge": ('"number": 1e30', r"its number “1e\+30” is too large"),
    "endless": ('"width_m": 1e999', "its width_m “inf” is no number"),
    "no number": ('"width_m": NaN', "its width_m “nan” is no number"),
    "garbage after a day": ('"valid_from": "2017-05-06 garbage"', "its valid_from “2017-05-06 garbage” is no date"),
    "no day": ('"valid_to": "2017-02-30"', "its valid_to “2017-02-30” is no date"),
    "an hour": ('"valid_to": "2017-05-06T10:00:00Z"', "its valid_to “2017-05-06T10:00:00Z” is no date"),
    "a number for a name": ('"name": 7', "its name is the number 7, and other features have a text there"),
    "truth for a note": ('"note": true', "its note is no text"),
    "a list": ('"source": ["a"]', "its source is no text"),
    "NUL": ('"note": "A\\u0000B"', r"its note contains U\+0000"),
    "a lone surrogate": ('"note": "A\\ud800"', r"its note contains U\+D800"),
    "no UTF-8": ('"source": "A\udcff"', r"its source holds bytes that are no UTF-8 \(FF\)"),
    "lost already": ('"exclaves": "A\ufffd"', r"its exclaves contains U\+FFFD"),
    "two names": ('"name": "A", "name": "B"', "its name is stated more than once, differently"),
    "two spellings": ('"NOTE": "A", "note": "B"', "its note is stated more than once, differently"),
}


@pytest.mark.parametrize("what", CHANGED)
def test_a_value_that_would_change_is_refused_and_nothing_is_lost_beside_it(what, take, tmp_path):
    bad, words = CHANGED[what]
    good = '{"name": "Idlib", "number": 3, "note": "kept", "valid_from": "2031-02-01"}'
    path = geojson(tmp_path / "drafts.geojson", good, f"{{{bad}}}", good.replace("Idlib", "Homs"))
    outputs, features = take(path)
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (2, 1)
    assert sorted(features) == ["Homs", "Idlib"]
    for found in features.values():
        assert (found.number, found.note, found.valid_from) == (3, "kept", date(2031, 2, 1))
    assert re.search(rf"^Refused: drafts\.geojson, feature 2( \(\w+\))?: {words}", outputs["REPORT"]), outputs["REPORT"]


def test_values_of_one_type_are_taken_as_they_are_written(take, tmp_path):
    rows = ['{"name": 7, "width_m": "5.5", "number": 4.0}', '{"name": 8, "width_m": 1e3, "valid_from": "2031/02/01"}']
    outputs, features = take(geojson(tmp_path / "drafts.geojson", *rows), kind="strip")
    assert outputs["REFUSED"] == 0, outputs["REPORT"]
    assert (features["7"].width_m, features["7"].number) == (5.5, 4)
    assert (features["8"].width_m, features["8"].valid_from) == (1000.0, date(2031, 2, 1))


def test_a_column_that_the_kind_has_not_does_not_count_as_changed(take, tmp_path):
    outputs, features = take(geojson(tmp_path / "drafts.geojson", '{"name": "A", "width_m": 5, "zone": "36N"}'))
    assert outputs["IMPORTED"] == 1
    assert (features["A"].width_m, features["A"].zone) == (None, "")


def test_what_is_in_an_archive_is_read_as_it_is_written(take, tmp_path):
    path = geojson(tmp_path / "drafts.geojson", '{"name": "Idlib"}', '{"name": 7}')
    with zipfile.ZipFile(tmp_path / "drafts.zip", "w") as archive:
        archive.write(path, "drafts.geojson")
    outputs, features = take(str(tmp_path / "drafts.zip"))
    assert (list(features), outputs["REFUSED"]) == (["Idlib"], 1)


def test_features_that_state_their_own_numbers_keep_their_values(take, tmp_path):
    """GDAL counts by them, a program that edits the file sorts by them."""
    path = tmp_path / "drafts.geojson"
    geojson(path, '{"name": "A", "number": 1}', '{"name": "B", "number": 2}', '{"name": 7, "number": 3}')
    text = path.read_text("utf-8")
    for number in (2, 0, 0):
        text = text.replace('"Feature", "p', f'"Feature", "id": {number}, "p', 1)
    path.write_text(text, "utf-8")
    outputs, features = take(str(path))
    assert outputs["REFUSED"] == 1
    west = {name: (found.number, round(found.geometry.bounds[0], 3)) for name, found in features.items()}
    assert west == {"A": (1, 10.1), "B": (2, 10.2)}


def test_unsaved_edits_of_a_layer_of_the_project_count_and_not_its_file(take, tmp_path):
    path = geojson(tmp_path / "drafts.geojson", '{"name": "A", "number": 1}', '{"name": "B", "number": 2}')
    layer = QgsVectorLayer(path, "drafts", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.startEditing()
        fid = next(row.id() for row in layer.getFeatures() if row["name"] == "B")
        layer.changeAttributeValue(fid, layer.fields().indexOf("name"), "Edited")
        _, features = take(layer.id())
        assert {name: found.number for name, found in features.items()} == {"A": 1, "Edited": 2}
    finally:
        layer.rollBack()
        QgsProject.instance().removeMapLayer(layer.id())


def shapefile(path):
    source = created(path, "ESRI Shapefile")
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    layer = source.CreateLayer("drafts", crs, ogr.wkbPolygon, ["ENCODING=UTF-8"])
    for name, kind in (("name", ogr.OFTString), ("number", ogr.OFTInteger), ("valid_from", ogr.OFTDate)):
        column = ogr.FieldDefn(name, kind)
        column.SetWidth(10 if kind == ogr.OFTString else 0)
        layer.CreateField(column)
    for index, square in enumerate(SQUARES[:4]):
        row = ogr.Feature(layer.GetLayerDefn())
        row.SetField("name", f"Sector {index}")
        row.SetField("number", index + 1)
        row.SetField("valid_from", "2031-02-01")
        row.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(square)))
        layer.CreateFeature(row)
    del row, layer, source
    return path.with_suffix(".dbf")


def test_a_table_of_attributes_that_breaks_off_is_no_success(take, tmp_path):
    table = shapefile(tmp_path / "drafts.shp")
    whole = table.read_bytes()
    header = int.from_bytes(whole[8:10], "little")
    for size in (len(whole) - 20, header + 5, header, header - 5, 20, 0):
        table.write_bytes(whole[:size])
        with pytest.raises(QgsProcessingException, match=r"drafts\.dbf. is cut off"):
            take(str(tmp_path / "drafts.shp"))
        with zipfile.ZipFile(tmp_path / "drafts.zip", "w") as archive:
            for part in tmp_path.glob("drafts.[!z]*"):
                archive.write(part, part.name)
        with pytest.raises(QgsProcessingException, match=r"drafts\.dbf.*breaks off"):
            take(str(tmp_path / "drafts.zip"))
    table.write_bytes(whole)
    outputs, features = take(str(tmp_path / "drafts.shp"))
    assert (outputs["IMPORTED"], features["Sector 3"].number) == (4, 4)


def test_cells_of_a_shapefile_that_are_none_of_their_column_are_named(take, tmp_path):
    table = shapefile(tmp_path / "drafts.shp")
    written = bytearray(table.read_bytes())
    header, width = int.from_bytes(written[8:10], "little"), int.from_bytes(written[10:12], "little")
    # of each row: a sign, 10 bytes of the name, 9 of the number, 8 of the day
    for row, at, cell in ((0, 11, b"      3.7"), (1, 20, b"20310230"), (2, 1, b"Sector \xff  ")):
        place = header + row * width + at
        written[place : place + len(cell)] = cell
    table.write_bytes(bytes(written))
    outputs, features = take(str(tmp_path / "drafts.shp"))
    assert (list(features), outputs["REFUSED"]) == (["Sector 3"], 3)
    for words in ("its number “3.7” is no whole number", "its valid_from “2031/02/30” is no date", "UTF-8 (FF)"):
        assert words in outputs["REPORT"]


def test_cells_of_a_geopackage_that_are_none_of_their_column_are_named(take, tmp_path):
    path = tmp_path / "drafts.gpkg"
    names = ("A", "B", "C", "D", "E", "F")
    drawn = [feature("strip", name, square, number=1, width_m=5.0) for name, square in zip(names, SQUARES)]
    workspace.write_whole(path, delimitation(*drawn))
    cells = {
        "A": ("number", "'abc'"),
        "B": ("number", "3.7"),
        "C": ("valid_from", "'soon'"),
        "D": ("width_m", "'wide'"),
        "E": ("note", "x'ff00'"),
    }
    with sqlite3.connect(path) as connection:
        for name in ("rtree_strip_geom_update1", "rtree_strip_geom_update2", "rtree_strip_geom_update3",
                     "rtree_strip_geom_update4"):  # fmt: skip
            connection.execute(f"DROP TRIGGER IF EXISTS {name}")
        for name, (column, cell) in cells.items():
            connection.execute(f"UPDATE strip SET {column} = {cell} WHERE name = '{name}'")
    connection.close()
    outputs, features = take(f"{path}|layername=strip", kind="strip", PARTY="")
    assert (list(features), outputs["REFUSED"]) == (["F"], 5)
    for words in ("“abc” is no number", "“3.7” is no whole number", "“soon” is no date", "“wide” is no number",
                  "its note is no text"):  # fmt: skip
        assert words in outputs["REPORT"]


KML = """<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Schema name="s" id="s"><SimpleField name="number" type="int"/><SimpleField name="source" type="int"/></Schema>
{placemarks}</Document></kml>"""
PLACEMARK = """<Placemark><name>{name}</name><ExtendedData><SchemaData schemaUrl="#s">
<SimpleData name="number">{number}</SimpleData><SimpleData name="source">Survey 3</SimpleData></SchemaData>
</ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>{places}</coordinates></LinearRing></outerBoundaryIs>
</Polygon></Placemark>"""


def test_values_that_contradict_the_types_of_a_kml_are_taken_as_written_or_named(take, tmp_path):
    marks = [
        PLACEMARK.format(name=name, number=number, places=" ".join(f"{x},{y}" for x, y in square.exterior.coords))
        for name, number, square in zip("ABC", ("3.7", "99999999999", "4"), SQUARES)
    ]
    path = tmp_path / "drafts.kml"
    path.write_text(KML.format(placemarks="".join(marks)), "utf-8")
    if ogr.GetDriverByName("LIBKML") is None:
        pytest.skip("this GDAL has no LIBKML, and reads only names")
    outputs, features = take(str(path))
    assert (list(features), outputs["REFUSED"]) == (["C"], 2), outputs["REPORT"]
    assert (features["C"].number, features["C"].source) == (4, "Survey 3")
    assert "“3.7” is no whole number" in outputs["REPORT"] and "“99999999999” is too large" in outputs["REPORT"]


def test_every_column_is_held_against_what_was_written(tmp_path, monkeypatch, qgis_app):
    """Of a writer that changes one column, each is seen."""
    space = tmp_path / "workspace.gpkg"
    full = feature(
        "strip", "Full", SQUARES[0], number=4, names=(("fr", "Plein"),), zone="z", width_m=5.0, exclaves="E",
        exclusions="X", valid_from=date(2031, 2, 1), valid_to=date(2031, 2, 2), note="n",
    )  # fmt: skip
    for column in ("number", "name_fr", "source", "zone", "width_m", "exclaves", "exclusions", "valid_to", "note"):
        workspace.create_workspace(space, RIVERLAND, REFERENCE, overwrite=True)

        def forgetful(layer, agreement, kind, drawn, column=column):
            writer.add_row(layer, agreement, kind, drawn)
            row = next(iter(layer))
            row.SetFieldNull(column)
            layer.SetFeature(row)

        monkeypatch.setattr(changes, "add_row", forgetful)
        with pytest.raises(WorkspaceError, match=r"Full reads back from workspace\.gpkg differently"):
            workspace.add(space, RIVERLAND, [full])


def test_a_file_of_which_nothing_can_be_read_is_no_success(take, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"drafts\.geojson states no feature: it was saved empty"):
        take(geojson(tmp_path / "drafts.geojson"))


ODD = [
    '"Idlib"', "7", "3.7", "-1", "0", "-0.0", "1e30", "1e-320", "99999999999", "2147483647", "2147483648", "true",
    "null", "[]", "{}", "NaN", '"NaN"', '"Infinity"', '"1_0"', '"٣"', '"5.5"', '"2031-02-30"', '"2031-02-01"',
    '"2031-02-01 x"',
    '"2031-02-01T00:00:00"', '"soon"', '""', '" "', '"\\u0000"', '"a\\nb"', '"\\ud800"', '"\ufffd"', '"x\udcffy"',
    "5000.123456789012345",
]  # fmt: skip
TEXTS = ("name", "note", "source", "exclaves", "exclusions", "name_fr", "name_tr")


def as_written(column, value):
    """What a workspace must hold for a value of a JSON text."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return "" if column in TEXTS else None
    if column in ("number", "width_m"):
        return float(value)
    return str(value).strip() if column in TEXTS else date.fromisoformat(value[:10])


def test_of_odd_values_each_is_stored_as_it_is_written_or_refused(take, tmp_path):
    chance = random.Random(5)  # noqa: S311
    columns = [*TEXTS, "number", "width_m", "valid_from", "valid_to"]
    squares = [shapely.box(10.1 + step / 400, 0.5, 10.1012 + step / 400, 0.6) for step in range(200)]
    rows = [{name: chance.choice(ODD) for name in chance.sample(columns, chance.randrange(1, 4))} for _ in squares]
    texts = ["{" + ",".join(f'"{name}": {value}' for name, value in row.items()) + "}" for row in rows]
    outputs, _ = take(geojson(tmp_path / "drafts.geojson", *texts, squares=squares), kind="strip")
    assert outputs["IMPORTED"] + outputs["REFUSED"] == len(rows)
    assert outputs["IMPORTED"] > 20
    stored = {found.geometry.bounds[0]: found for found in workspace.snapshot(tmp_path / "workspace.gpkg").features}
    assert len(stored) == outputs["IMPORTED"]
    for row, square in zip(rows, squares):
        found = stored.get(square.bounds[0])
        for name, written in row.items() if found else ():
            if name in ("number", "name") and as_written(name, json.loads(written)) in (None, ""):
                continue  # what is new and states none gets the next one
            back = dict(found.names).get(name[5:], "") if name.startswith("name_") else getattr(found, name)
            assert back == as_written(name, json.loads(written)), (name, written)
