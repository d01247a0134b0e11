# SPDX-License-Identifier: GPL-2.0-or-later
"""Base layers are named, replaced and taken away; what could not be drawn is refused in one sentence."""

from __future__ import annotations

import re

import numpy as np
import pytest
import shapely
from osgeo import gdal, ogr, osr
from qgis.core import QgsProcessingException, QgsVectorLayer

from deesc_plugin.bridge.stores import create_workspace, store_named
from deesc_plugin.core.base_layer import BaseLayer, BaseRole
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND

STATED = {"SOURCE": "Survey Office", "LICENCE": "CC BY 4.0"}
ROADS = [shapely.LineString([(9.1, 0.1), (10.9, 0.1)]), shapely.LineString([(9.5, 0.2), (9.5, 1.8)])]
PLACES = [shapely.Point(9.2, 0.2), shapely.Point(10.2, 1.2)]


def write_layer(path, table, geometries, epsg=4326, rows=(), layer_type=None, driver="GPKG"):
    """A layer of a file, by GDAL; `rows` are the values of the fields ``name``, ``name_ar`` and ``rank``."""
    there = path.exists()
    dataset = ogr.Open(str(path), 1) if there else ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer(table, crs_of(epsg), ogr.wkbUnknown if layer_type is None else layer_type)
    for name, of_type in (("name", ogr.OFTString), ("name_ar", ogr.OFTString), ("rank", ogr.OFTInteger)):
        layer.CreateField(ogr.FieldDefn(name, of_type))
    for index, geometry in enumerate(geometries):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(geometry)))
        for name, value in zip(("name", "name_ar", "rank"), rows[index] if rows else ()):
            feature.SetField(name, value)
        layer.CreateFeature(feature)
    del layer, dataset
    return path


def crs_of(epsg):
    if not epsg:
        return None
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def write_heights(path, heights, west=9.0, north=2.0, step=0.01, epsg=4326, is_placed=True, bands=1):
    """A raster of heights, by GDAL."""
    rows, columns = heights.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, bands, gdal.GDT_Int16)
    if is_placed:
        dataset.SetGeoTransform((west, step, 0, north, 0, -step))
    if epsg:
        dataset.SetProjection(crs_of(epsg).ExportToWkt())
    for band in range(bands):
        dataset.GetRasterBand(band + 1).WriteArray(heights)
    del dataset
    return path


@pytest.fixture
def space(tmp_path, qgis_app):
    create_workspace(tmp_path / "w.gpkg", RIVERLAND, REFERENCE)
    return tmp_path / "w.gpkg"


@pytest.fixture
def name_layer(space, run_algorithm):
    """Name a base layer of the workspace."""

    def run(source, role, **stated):
        parameters = {"WORKSPACE": str(space), "INPUT": source, "ROLE": role, **STATED, **stated}
        return run_algorithm("deesc:setbaselayer", parameters)

    return run


def test_layers_are_named_with_all_that_is_stated_and_their_paths_move_with_the_workspace(space, name_layer, tmp_path):
    (tmp_path / "ground").mkdir()
    ground = write_layer(tmp_path / "ground" / "g.gpkg", "roads", ROADS)
    write_layer(ground, "places", PLACES)
    assert name_layer(f"{ground}|layername=roads", "road", RANK_FIELD="rank", FROM_SCALE=250_000)["LAYERS"] == 1
    names = '{"en": "name", "ar": "name_ar"}'
    stated = {"NAME_FIELDS": names, "EDITION": "3 of 2031", "TRAVELS": True}
    assert name_layer(f"{ground}|layername=places", "settlement", **stated)["LAYERS"] == 2
    heights = write_heights(tmp_path / "h.tif", np.ones((9, 9), dtype=np.int16))
    assert name_layer(str(heights), "relief")["LAYERS"] == 3
    office, terms = STATED.values()
    assert workspace.snapshot(space).base_layers == (
        BaseLayer(BaseRole.ROAD, "ground/g.gpkg", "roads", office, "", terms, (), "rank", 250_000),
        BaseLayer(
            BaseRole.SETTLEMENT, "ground/g.gpkg", "places", office, "3 of 2031", terms,
            (("en", "name"), ("ar", "name_ar")), travels=True,
        ),
        BaseLayer(BaseRole.RELIEF, "h.tif", "", office, "", terms),
    )  # fmt: skip


def test_one_that_is_named_again_is_replaced_in_its_place_and_a_missing_one_can_be_taken_away(
    space, name_layer, tmp_path
):
    first, second = (write_layer(tmp_path / f"{name}.gpkg", name, ROADS) for name in ("one", "two"))
    name_layer(str(first), "road")
    name_layer(str(second), "river")
    name_layer(str(first), "river", SOURCE="Another office")
    named = workspace.snapshot(space).base_layers
    assert [(one.path, one.role.value, one.source) for one in named] == [
        ("one.gpkg", "river", "Another office"),
        ("two.gpkg", "river", "Survey Office"),
    ]
    first.unlink()
    assert name_layer(str(first), "road", REMOVE=True)["LAYERS"] == 1
    with pytest.raises(QgsProcessingException, match=r"names no base layer one\.gpkg"):
        name_layer(str(first), "road", REMOVE=True)


def test_a_layer_of_the_project_is_named_by_its_file_and_one_without_a_file_is_refused(space, name_layer, tmp_path):
    path = write_layer(tmp_path / "g.gpkg", "roads", ROADS)
    name_layer(QgsVectorLayer(f"{path}|layername=roads", "Roads", "ogr"), "road")
    (named,) = workspace.snapshot(space).base_layers
    assert (named.path, named.table) == ("g.gpkg", "roads")
    with pytest.raises(QgsProcessingException, match="The layer Sketch lies in no file"):
        name_layer(QgsVectorLayer("LineString?crs=EPSG:4326", "Sketch", "memory"), "road")


FLAT = np.ones((4, 4), dtype=np.int16)


def _several(path):
    write_layer(path, "roads", ROADS)
    return write_layer(path, "places", PLACES)


REFUSED = {
    "missing": (lambda path: path, "road", {}, "There is no file .*x.gpkg; check the path"),
    "no source": (lambda path: write_layer(path, "x", ROADS), "road", {"SOURCE": " "},
                  r"x\.gpkg \(x\) states no source; state who made it"),
    "no licence": (lambda path: write_layer(path, "x", ROADS), "road", {"LICENCE": ""},
                   r"x\.gpkg \(x\) states no licence; state on what terms"),
    "no CRS": (lambda path: write_layer(path.with_suffix(".shp"), "x", ROADS, None, (), ogr.wkbLineString,
                                        "ESRI Shapefile"), "road", {}, "x.shp states no CRS; ask its author"),
    "another CRS than it says": (lambda path: write_layer(path, "x", [shapely.LineString([(5e5, 4e6), (6e5, 4e6)])]),
                                 "road", {}, r"x.gpkg \(x\) cannot be in the CRS that it states \(EPSG:4326\)"),
    "another region": (lambda path: write_layer(path, "x", [shapely.Point(80, 60)]), "settlement", {},
                       "shows nothing in the region of the agreement"),
    "other features": (lambda path: write_layer(path, "x", PLACES), "road", {},
                       r"x.gpkg \(x\) holds points, and a layer of the role “roads” holds lines; choose"),
    "no such field": (lambda path: write_layer(path, "x", PLACES), "settlement", {"NAME_FIELDS": "label"},
                      "has no field “label”; it has name, name_ar, rank"),
    "a rank in words": (lambda path: write_layer(path, "x", PLACES), "settlement", {"RANK_FIELD": "name"},
                        "“name” of the base layer .* holds no numbers"),
    "a language without sheets": (lambda path: write_layer(path, "x", PLACES), "settlement",
                                  {"NAME_FIELDS": '{"xx": "name"}'}, "names in “xx”, in which no sheet is made"),
    "several layers": (_several, "road", {}, r"has several layers \(roads, places\); name one of them, as x.gpkg\|"),
    "a raster nowhere": (lambda path: write_heights(path, FLAT, is_placed=False), "relief", {},
                         "x.gpkg does not say where on the ground it lies; georeference it"),
    "a raster without CRS": (lambda path: write_heights(path, FLAT, epsg=None), "relief", {}, "states no CRS"),
    "a picture for heights": (lambda path: write_heights(path, FLAT, bands=3), "relief", {},
                              "has 3 bands of colours, and a model of heights has one"),
    "a raster elsewhere": (lambda path: write_heights(path, FLAT, 80, 60), "image", {}, "shows nothing in the region"),
    "features for heights": (lambda path: write_layer(path, "x", ROADS), "relief", {}, "is no raster that can be read"),
    "heights for features": (lambda path: write_heights(path, FLAT), "road", {}, "x.gpkg is a picture"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_could_not_be_drawn_is_refused_in_one_sentence(case, name_layer, space, tmp_path):
    make, role, stated, sentence = REFUSED[case]
    (tmp_path / "in").mkdir()
    with pytest.raises(QgsProcessingException) as refused:
        name_layer(str(make(tmp_path / "in" / "x.gpkg")), role, **stated)
    told = str(refused.value).strip().splitlines()[-1]
    assert re.search(sentence, told), told
    assert store_named(space).snapshot().base_layers == ()
