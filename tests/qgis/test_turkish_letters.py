# SPDX-License-Identifier: GPL-2.0-or-later
"""Dotted and dotless i in the names of files, layers, columns and types, while the tests run in the Turkish locale."""

from __future__ import annotations

import ctypes
import json
import locale
import shutil
import sqlite3
import subprocess
import sys
import threading
import zipfile

import pytest
import shapely
from osgeo import gdal, ogr, osr
from qgis.core import QgsProject, QgsVectorLayer

from deesc_plugin.bridge.gdal_session import created, gdal_session, has_driver
from deesc_plugin.bridge.plain_locale import plain_locale
from deesc_plugin.core.characters import column_key, folded, in_capitals
from deesc_plugin.map_package.sheets.words import status_in_capitals
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND
from tests.conftest import HAS_LOCALE

SQUARE = shapely.box(10.1, 0.5, 10.3, 0.7)

turkish = pytest.mark.skipif(not HAS_LOCALE, reason="there is no Turkish locale here")


@pytest.fixture
def space(tmp_path, qgis_app):
    path = tmp_path / "ÇALIŞMA İ.GPKG"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    return path


@pytest.fixture
def take(space, run_algorithm):
    """Import a file or layer; its outputs and the features that are in the workspace then."""

    def importing(source, **parameters):
        outputs = run_algorithm(
            "deesc:importfeatures",
            {"WORKSPACE": str(space), "INPUT": source, "KIND": "sector", "PARTY": "NORTH", **parameters},
        )
        return outputs, workspace.snapshot(space).features

    return importing


def geojson(path, *rows):
    features = [
        {"type": "Feature", "properties": row, "geometry": json.loads(shapely.to_geojson(SQUARE))} for row in rows
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return str(path)


def written(driver, path, layer, options=()):
    """A file with one square, named and numbered, as GDAL writes it."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    with gdal_session():
        dataset = created(path, driver, options)
        made = dataset.CreateLayer(layer, crs, ogr.wkbPolygon)
        for name, kind in (("NAME", ogr.OFTString), ("NUMBER", ogr.OFTInteger), ("VALID_FROM", ogr.OFTDate)):
            made.CreateField(ogr.FieldDefn(name, kind))
        row = ogr.Feature(made.GetLayerDefn())
        row.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(SQUARE)))
        for name, value in (("NAME", "SINIR"), ("NUMBER", 7), ("VALID_FROM", "2031-02-15")):
            row.SetField(name, value)
        made.CreateFeature(row)
        del row, made, dataset
    return path


def in_small_letters(path):
    """The types of a GeoPackage's columns as people write them by hand, and as SQLite takes them."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA writable_schema=1")
    (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name='SINIR'").fetchone()
    for word in ("INTEGER", "MEDIUMINT", "TEXT", "DATE"):
        sql = sql.replace(f" {word}", f" {word.lower()}")
    connection.execute("UPDATE sqlite_master SET sql=? WHERE name='SINIR'", (sql,))
    connection.commit()
    connection.close()
    return path


def same_i() -> bool:
    return ctypes.CDLL(None).strcasecmp(b"i", b"I") == 0


@turkish
def test_these_tests_and_what_they_start_run_in_turkish():
    asked = "import ctypes, locale as l; l.setlocale(l.LC_ALL, ''); print(ctypes.CDLL(None).strcasecmp(b'i', b'I'))"
    started = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert not same_i()
    assert started.stdout != "0\n"


@turkish
def test_a_plain_locale_holds_in_one_thread_and_ends():
    def in_another_thread():
        other = []
        thread = threading.Thread(target=lambda: other.append(same_i()))
        thread.start()
        thread.join()
        return other

    process = locale.setlocale(locale.LC_ALL)
    with plain_locale():
        with plain_locale():
            assert same_i()
        assert same_i()
        assert locale.localeconv()["decimal_point"] == "."
        assert in_another_thread() == [False]
        assert locale.setlocale(locale.LC_ALL) == process
    assert not same_i()
    with pytest.raises(ZeroDivisionError), plain_locale():
        raise ZeroDivisionError
    assert not same_i()


@turkish
def test_gdal_finds_tables_with_an_i_in_a_session_and_misses_them_outside_of_it(space):
    def errors_of_opening():
        told = []
        gdal.PushErrorHandler(lambda _kind, _number, text: told.append(text))
        dataset = ogr.Open(str(space))
        for index in range(dataset.GetLayerCount()):
            dataset.GetLayer(index).GetLayerDefn()
        del dataset
        gdal.PopErrorHandler()
        return told

    # SQLGetUniqueFieldUCConstraints of GDAL 3.6 asks for UPPER(name) = toupper(name): SQLite says STRIP, glibc STRiP
    told = errors_of_opening()
    if gdal.VersionInfo().startswith("306"):
        missed = ("strip", "deesc_exception", "deesc_earlier_agreement", "deesc_history", "deesc_stretch_line")
        assert told == [f"Cannot find table {name}" for name in missed]
    with gdal_session():
        assert errors_of_opening() == []
    assert errors_of_opening() == told


@pytest.mark.parametrize("column", ["KIND", "Kind", "KİND", "kınd", "KI\u0307ND"])
def test_a_column_is_told_by_whichever_i(take, tmp_path, column):
    outputs, (one,) = take(geojson(tmp_path / "İDLİB.GEOJSON", {column: "haven", "NAME": "ıIiİ"}), KIND="auto")
    assert (outputs["IMPORTED"], one.kind, one.name) == (1, "haven", "ıIiİ")


def test_an_unknown_kind_in_capitals_is_refused_with_those_that_there_are(take, tmp_path):
    outputs, features = take(geojson(tmp_path / "İ.geojson", {"KIND": "SECTOR"}), KIND="auto")
    assert (outputs["IMPORTED"], features) == (0, ())
    assert "İ.geojson, feature 1: its kind “SECTOR” is none of the agreement's (sector, " in outputs["REPORT"]


def test_two_columns_of_one_meaning_that_differ_are_refused_by_name(take, tmp_path, space):
    outputs, drawn = take(geojson(tmp_path / "İ.geojson", {"STATUS": "draft", "Status": "proposed", "ID": 1, "id": 2}))
    assert (outputs["IMPORTED"], outputs["REFUSED"], list(drawn)) == (0, 1, [])
    assert "İ.geojson, feature 1: its status is stated more than once, differently; keep one." in outputs["REPORT"]
    same = {"STATUS": "draft", "Status": "draft", "ID": 1, "Id": 2, "Name": "One"}
    outputs, (one,) = take(geojson(tmp_path / "ı.geojson", same), NAME_FIELD="Name")
    assert (outputs["IMPORTED"], one.name) == (1, "One")


FILES = {
    "GeoPackage": ("GPKG", "İDLİB.GPKG", "SINIR", ()),
    "GeoJSON": ("GeoJSON", "SINIR.GEOJSON", "sınır", ()),
    "shapefile": ("ESRI Shapefile", "sinir.shp", "sinir", ()),
    "KML": ("LIBKML", "Sınır İ.KML", "SINIR", ()),
    "FlatGeobuf": ("FlatGeobuf", "SINIR.FGB", "SINIR", ()),
    "MapInfo, text": ("MapInfo File", "sinir.mif", "sinir", ("FORMAT=MIF",)),
    "MapInfo": ("MapInfo File", "sinir.tab", "sinir", ()),
    "GML": ("GML", "SINIR.GML", "SINIR", ()),
}


@pytest.mark.parametrize("what", FILES)
def test_a_file_is_read_as_elsewhere(take, tmp_path, what):
    driver, file, layer, options = FILES[what]
    outputs, features = take(str(written(driver, tmp_path / file, layer, options)))
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (1, 0), outputs["REPORT"]
    (one,) = features
    assert shapely.equals_exact(one.geometry.normalize(), SQUARE.normalize(), 1e-9)
    assert (one.name, one.number) == ("SINIR", 7)
    assert what == "KML" or str(one.valid_from) == "2031-02-15"  # LIBKML's schemas have no dates


def test_the_files_of_a_mapinfo_draft_may_be_named_in_capitals(take, tmp_path):
    made = written("MapInfo File", tmp_path / "sinir.mif", "sinir", ("FORMAT=MIF",))
    for ending in ("mif", "mid"):
        shutil.move(made.with_suffix(f".{ending}"), tmp_path / f"SINIR.{ending.upper()}")
    outputs, _ = take(str(tmp_path / "SINIR.MIF"))
    assert outputs["IMPORTED"] == 1


@pytest.mark.parametrize("ending", ["zip", "ZIP", "Zip"])
def test_an_archive_is_opened_whatever_the_case_of_its_ending(take, tmp_path, ending):
    draft = written("GeoJSON", tmp_path / "draft.geojson", "sinir")
    with zipfile.ZipFile(tmp_path / f"İDLİB.{ending}", "w") as archive:
        archive.write(draft, "SINIR.GEOJSON")
    outputs, (one,) = take(str(tmp_path / f"İDLİB.{ending}"))
    assert (outputs["IMPORTED"], one.number) == (1, 7)


def test_columns_whose_types_are_written_in_small_letters_come_along(take, tmp_path):
    draft = in_small_letters(written("GPKG", tmp_path / "sinir.gpkg", "SINIR"))
    outputs, (one,) = take(str(draft))
    assert (outputs["IMPORTED"], one.number, str(one.valid_from)) == (1, 7, "2031-02-15")


def test_a_layer_that_qgis_shows_is_read_with_the_columns_that_it_shows(take, tmp_path):
    # in Turkish QGIS leaves out a column of type mediumint; GDAL read in another locale would count one more
    draft = in_small_letters(written("GPKG", tmp_path / "sinir.gpkg", "SINIR"))
    layer = QgsVectorLayer(str(draft), "SINIR", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        _, (one,) = take(layer.id())
        assert (one.name, str(one.valid_from)) == ("SINIR", "2031-02-15")
    finally:
        QgsProject.instance().removeMapLayer(layer)


@pytest.mark.parametrize("named", ["", "|layername=sınır_İ", "|layername=SINIR"])
def test_layers_are_told_by_whichever_i(take, tmp_path, named):
    path = written("GPKG", tmp_path / "İ.GPKG", "SINIR")
    with gdal_session():
        dataset = ogr.Open(str(path), 1)
        layer = dataset.CopyLayer(dataset.GetLayer(0), "sınır_İ")
        row = layer.GetNextFeature()
        row.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(shapely.box(10.5, 0.5, 10.6, 0.7))))
        layer.SetFeature(row)
        del row, layer, dataset
    outputs, features = take(f"{path}{named}")
    assert outputs["IMPORTED"] == len(features) == (1 if named else 2)


def test_names_that_differ_in_the_dot_of_an_i_look_alike():
    assert folded("SINIR 1") == folded("Sınır  1") == folded("sinir 1")
    assert folded("İDLİB") == folded("idlib") == folded("İdlib") == folded("I\u0307dlıb")
    assert folded("Sınır") != folded("Sanır")
    assert [column_key(name) for name in ("FID", "fıd", "Fİd", " FId ")] == ["fid"] * 4


def test_capitals_are_those_of_the_language():
    assert [in_capitals("geri çekilen sınır", language) for language in ("tr", "en")] == [
        "GERİ ÇEKİLEN SINIR",
        "GERI ÇEKILEN SINIR",
    ]
    assert status_in_capitals(RIVERLAND, "withdrawn").in_language("tr") == "GERİ ÇEKİLEN"


@pytest.mark.parametrize("driver", ["ESRI Shapefile", "GPKG", "MapInfo File"])
def test_a_driver_with_an_i_in_its_name_is_found(driver, qgis_app, tmp_path):
    with gdal_session():
        assert has_driver(driver)
        dataset = created(tmp_path / "made", driver)
        assert dataset.GetDriver().GetName() == driver
        del dataset
    assert not has_driver("nothing of the kind")
