# SPDX-License-Identifier: GPL-2.0-or-later
"""Base layers are named, replaced and taken away; what could not be drawn is refused in one sentence."""

from __future__ import annotations

import re
import shutil
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import gdal, ogr, osr
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from deesc_plugin.bridge.base_layers.backdrop import backdrop
from deesc_plugin.bridge.base_layers.features import ranks_between, shown_on
from deesc_plugin.bridge.base_layers.place import is_there
from deesc_plugin.bridge.base_layers.places import places_of
from deesc_plugin.bridge.stores import create_workspace, store_named
from deesc_plugin.core.base_layer import BaseLayer, BaseRole
from deesc_plugin.core.errors import BaseLayerError
from deesc_plugin.core.sheets.grid import MapGrid
from deesc_plugin.core.sheets.on_paper import OnPaper
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, feature

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
    gdal.AllRegister()
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
    stated = {"NAME_FIELDS": names, "EDITION": "3 of 2031"}
    assert name_layer(f"{ground}|layername=places", "settlement", **stated)["LAYERS"] == 2
    heights = write_heights(tmp_path / "h.tif", np.ones((9, 9), dtype=np.int16))
    assert name_layer(str(heights), "relief")["LAYERS"] == 3
    office, terms = STATED.values()
    assert workspace.snapshot(space).base_layers == (
        BaseLayer(BaseRole.ROAD, "ground/g.gpkg", "roads", office, "", terms, (), "rank", 250_000),
        BaseLayer(
            BaseRole.SETTLEMENT, "ground/g.gpkg", "places", office, "3 of 2031", terms,
            (("en", "name"), ("ar", "name_ar")),
        ),
        BaseLayer(BaseRole.RELIEF, "h.tif", "", office, "", terms),
    )  # fmt: skip


def test_a_layer_inside_a_zip_is_drawn_and_taken_away(space, name_layer, tmp_path):
    (tmp_path / "r").mkdir()
    for name in ("north", "roads"):
        write_layer(tmp_path / "r" / f"{name}.shp", name, ROADS, 4326, (), ogr.wkbLineString, "ESRI Shapefile")
    archive = shutil.make_archive(str(tmp_path / "all"), "zip", tmp_path / "r")
    with pytest.raises(QgsProcessingException, match=r"all\.zip has several layers"):
        name_layer(archive, "road")
    name_layer(f"/vsizip/{archive}/roads.shp", "road")
    (named,) = workspace.snapshot(space).base_layers
    assert (named.path, named.table) == ("all.zip/roads.shp", "") and is_there(named, str(tmp_path))
    assert ranks_between(replace(named, rank_field="rank"), str(tmp_path)) == (0.0, 0.0)
    assert name_layer(f"/vsizip/{archive}/roads.shp", "road", REMOVE=True)["LAYERS"] == 0


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


def _paper():
    """A frame of 250 by 150 mm at 1:100,000 on the equator at 9°E and 1°N: 25 km by 15 km, 0.2246° by 0.1357°."""
    grid = MapGrid.utm(32)
    x, y = grid.project(np.array([9.0]), np.array([1.0]))
    return OnPaper(grid, 100_000.0, float(x[0]), float(y[0]), 250.0, 150.0)


def _base(path, role, **stated):
    return BaseLayer(role, path.name, "x" if role not in (BaseRole.RELIEF, BaseRole.IMAGE) else "", **stated)


def _shown(path, role, **stated):
    """The lengths and classes, or areas and classes, of what a map shows; lengths in degrees."""
    layer = _base(path, role, **stated)
    shown = shown_on(layer, str(path.parent), _paper(), ranks_between(layer, str(path.parent)), lambda: None)
    return shown.geometries, shown.classes


def test_a_map_has_what_lies_in_its_frame_and_can_be_seen_by_rank(tmp_path):
    roads = [shapely.LineString([(9.02, 1 + at), (9.2, 1 + at)]) for at in (0.02, 0.04, 0.06)]
    elsewhere = shapely.LineString([(9.02, 1.4), (9.2, 1.4)])
    dot = shapely.LineString([(9.1, 1.1), (9.1001, 1.1)])  # 11 m, 0.1 mm on paper
    rows = [("", "", rank) for rank in (1, 2, 3, 3, 3)]
    path = write_layer(tmp_path / "r.gpkg", "x", [*roads, elsewhere, dot], rows=rows)
    geometries, classes = _shown(path, BaseRole.ROAD, rank_field="rank")
    found = {round(geometry.bounds[1], 4): rank for geometry, rank in zip(geometries, classes)}
    assert found == {1.02: 2, 1.04: 1, 1.06: 0}
    assert _shown(path, BaseRole.ROAD)[1] == (1, 1, 1), "without a field of ranks all are of the middle one"


def test_pieces_of_a_road_are_one_line_and_where_room_is_short_the_important_ones_stay(tmp_path):
    x = np.linspace(9.0, 9.22, 1000)  # pieces of 0.25 mm
    pieces = [shapely.LineString([(a, 1.05), (b, 1.05)]) for a, b in zip(x, x[1:])]
    others = [shapely.LineString([(9.0, y), (9.22, y)]) for y in np.linspace(1.0, 1.13, 60)]
    rows = [("", "", 2)] * len(pieces) + [("", "", 1)] * len(others)
    path = write_layer(tmp_path / "r.gpkg", "x", [*pieces, *others], rows=rows)
    geometries, classes = _shown(path, BaseRole.ROAD, rank_field="rank")
    assert classes.count(0) == 1 and shapely.length(geometries[classes.index(0)]) == pytest.approx(0.22, abs=1e-6)
    # 250 * 150 / 10 = 3,750 mm of line have room; each is 0.22 degrees of 111.2 km, 244.6 mm: 15 of them
    assert len(geometries) == 15


def test_what_a_file_may_hold_besides_lines_and_numbers_does_no_harm(tmp_path):
    line, area = shapely.LineString([(9.02, 1.02), (9.2, 1.02)]), shapely.box(9.05, 1.0, 9.1, 1.05)
    mixed = shapely.GeometryCollection([line, shapely.Point(9.1, 1.05), area])
    path = write_layer(tmp_path / "m.gpkg", "x", [mixed, shapely.LineString()])
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for statement in ("ALTER TABLE x ADD weight REAL", "UPDATE x SET weight = CASE fid WHEN 1 THEN 9e999 ELSE 1 END"):
        dataset.ExecuteSQL(statement)
    del dataset
    (road,), classes = _shown(path, BaseRole.ROAD, rank_field="weight")
    assert (road.bounds, classes) == (pytest.approx(line.bounds), (0,)), "infinity is a rank above all"
    (lake,), _ = _shown(path, BaseRole.WATER)
    assert lake.bounds == pytest.approx(area.bounds)


def test_a_border_that_two_states_share_is_drawn_once(tmp_path):
    states = [shapely.box(9.02, 1.02, 9.1, 1.1), shapely.box(9.1, 1.02, 9.18, 1.1)]
    geometries, classes = _shown(write_layer(tmp_path / "b.gpkg", "x", states), BaseRole.BORDER)
    assert sum(map(shapely.length, geometries)) == pytest.approx(7 * 0.08, abs=1e-9)
    assert set(classes) == {0}


def test_a_layer_in_metres_lies_where_it_lies(tmp_path):
    lake = shapely.box(500_000, 111_000, 510_000, 121_000)  # UTM 32N: from its meridian, 9°E, eastwards
    (drawn,), _ = _shown(write_layer(tmp_path / "w.gpkg", "x", [lake], 32632), BaseRole.WATER)
    # on the meridian 111,000 m are 111,044.418 m of arc (by 0.9996), and a degree from the equator is 110,574.389 m
    # of it (GeodSolve -i); the 470.029 m beyond that are 0.0042507 of 110,576 m
    west, south, _, _ = drawn.bounds
    assert (west, south) == (pytest.approx(9.0, abs=1e-6), pytest.approx(1.004251, abs=3e-6))


def test_places_are_named_by_language_and_those_without_a_name_are_not(tmp_path):
    rows = [("Stone", "حجر", 7), ("Wood", None, 3), (None, None, 9)]
    places = [shapely.Point(9.1, 1.1), shapely.box(9.2, 1.0, 9.4, 1.1), shapely.Point(9.3, 1.2)]
    path = write_layer(tmp_path / "p.gpkg", "x", places, rows=rows)
    names = (("en", "name"), ("ar", "name_ar"))
    layer = _base(path, BaseRole.SETTLEMENT, names=names, rank_field="rank", source="Office", licence="CC0")
    found = places_of([layer], str(tmp_path), (9.0, 0.9, 9.5, 1.5), lambda: None)
    assert [[found.name(index, code) for code in ("en", "ar", "ru")] for index in range(len(found))] == [
        ["Stone", "حجر", "Stone"],
        ["Wood", "Wood", "Wood"],
    ]
    assert (found.source, found.licence, found.population.tolist()) == ("Office", "CC0", [7, 3])
    inside = shapely.Point(found.longitude[1], found.latitude[1])
    assert shapely.contains(places[1], inside)


def test_heights_become_shades_and_what_is_flat_or_unknown_is_paper(tmp_path):
    """A ridge along a meridian: its west side is lit from the north-west, its east side lies in shade."""
    step = 0.001
    columns = np.arange(200)
    ridge = (2_000 - np.abs(columns - 100) * 12).clip(1_400)  # 11 % steep within 50 columns, flat beyond
    heights = np.repeat(ridge[None, :], 60, axis=0).astype(np.int16)
    path = write_heights(tmp_path / "h.tif", heights, 9.0, 1.13, step)
    pixels = backdrop([_base(path, BaseRole.RELIEF)], str(tmp_path), _paper(), lambda: None)
    assert pixels.shape == (500, 833, 3)
    row = pixels[200, :, 0]  # 60 mm below the north: 6 km, 1.08°N; a column of heights is 0.1113 km, 3.71 pixels
    flat, lit, shaded = row[60], row[int(3.71 * 80)], row[int(3.71 * 120)]
    assert (flat, lit) == (255, 255)
    # light from 315° at 45° on a slope of 1.5 * 12 / 111.3 falling to the east (Horn 1981, as GDAL has it):
    # (sin 45° - cos 45° * cos 45° * slope) / sqrt(1 + slope²) = 0.617 of the 0.707 on the flat
    slope = 1.5 * 12 / 111.3
    light = (np.sqrt(0.5) - 0.5 * slope) / np.sqrt(1 + slope**2)
    assert shaded == pytest.approx(255 - 110 * (1 - light / np.sqrt(0.5)), abs=6)
    assert pixels[450, 400].tolist() == [255, 255, 255], "south of 1.07°N no heights are known"
    turned = write_heights(tmp_path / "turned.tif", heights.T)
    dataset = gdal.OpenEx(str(turned), gdal.OF_RASTER | gdal.OF_UPDATE)
    dataset.SetGeoTransform((9.0, 0, step, 1.13, -step, 0))  # its rows run to the east, its columns to the south
    del dataset
    again = backdrop([_base(turned, BaseRole.RELIEF)], str(tmp_path), _paper(), lambda: None)
    assert np.abs(again.astype(int) - pixels).max() <= 4, "one step of shades"


def test_an_export_says_which_file_is_gone_and_leaves_nothing(space, name_layer, run_algorithm, tmp_path):
    roads = write_layer(tmp_path / "gone.gpkg", "x", ROADS)
    name_layer(str(roads), "road")
    workspace.add(space, RIVERLAND, [feature("sector", "One", shapely.box(10.1, 0.5, 10.3, 0.7), number=1)])
    roads.unlink()
    target = tmp_path / "p.zip"
    stated = {"WORKSPACE": str(space), "OVERRIDE_REASON": "a test", "DATE": "2031-02-15", "OUTPUT": str(target)}
    with pytest.raises(
        QgsProcessingException, match=r"gone\.gpkg \(x\) is gone: there is no file .*gone\.gpkg; put it"
    ):
        run_algorithm("deesc:exportpackage", stated)
    assert not target.exists()


def test_more_features_than_a_map_could_be_made_of_are_refused_when_they_are_named_and_when_they_are_read(
    name_layer, tmp_path, monkeypatch
):
    roads = [shapely.LineString([(9.05, at), (9.2, at)]) for at in (1.05, 1.1)]
    path, pauses = write_layer(tmp_path / "many.gpkg", "x", roads), []
    monkeypatch.setattr("deesc_plugin.bridge.base_layers.vector._MOST_FEATURES", 1)
    monkeypatch.setattr("deesc_plugin.bridge.base_layers.vector._A_WHILE", 1)
    with pytest.raises(QgsProcessingException, match=r"many\.gpkg \(x\) has more than 1 feature about the zones"):
        name_layer(str(path), "road")
    with pytest.raises(BaseLayerError, match="has more than 1 feature about the zones"):
        shown_on(_base(path, BaseRole.ROAD), str(tmp_path), _paper(), (0.0, 0.0), lambda: pauses.append(1))
    assert len(pauses) == 2


@pytest.mark.parametrize(
    "happens, said",
    [
        (lambda path: path.unlink(), r"late\.gpkg"),
        (lambda path: write_layer(path, "y", ROADS), r"late\.gpkg \(x\) was changed while its maps were made; nothing"),
    ],
)
def test_a_file_that_changes_while_an_export_reads_it_ends_that(
    space, name_layer, run_algorithm, tmp_path, monkeypatch, happens, said
):
    roads = write_layer(tmp_path / "late.gpkg", "x", ROADS)
    name_layer(str(roads), "road")
    workspace.add(space, RIVERLAND, [feature("sector", "One", shapely.box(10.1, 0.5, 10.3, 0.7), number=1)])
    left = [happens]

    def read_and_changed(*asked):
        shown = shown_on(*asked)
        while left:
            left.pop()(roads)
        return shown

    monkeypatch.setattr("deesc_plugin.bridge.base_layers.base_map.shown_on", read_and_changed)
    stated = {"WORKSPACE": str(space), "OVERRIDE_REASON": "a test", "DATE": "2031-02-15", "PARTS": ["ground"]}
    with pytest.raises(QgsProcessingException, match=said):
        run_algorithm("deesc:exportpackage", {**stated, "OUTPUT": str(tmp_path / "p.zip")})
    assert not left and not (tmp_path / "p.zip").exists()


def test_a_package_carries_open_base_layers_cut_to_its_sheets_and_names_the_others(
    space, name_layer, run_algorithm, tmp_path
):
    roads, rows = [shapely.LineString([(9.1, 0.1), (60, 0.1)]), ROADS[1]], [("", "", rank) for rank in (1, 9)]
    name_layer(str(write_layer(tmp_path / "secret place.gpkg", "x", roads, rows=rows)), "road", RANK_FIELD="rank")
    closed = {"LICENCE": "CC BY 4.0, within the group", "EDITION": "7"}
    name_layer(str(write_layer(tmp_path / "closed.gpkg", "x", ROADS)), "river", **closed)
    places = write_layer(
        tmp_path / "places.gpkg", "x", [PLACES[0], shapely.Point(60, 0)], rows=[("Stone", "حجر", 1), ("Far", "", 2)]
    )
    name_layer(str(places), "settlement", NAME_FIELDS='{"en": "name", "ar": "name_ar"}', LICENCE="ODbL-1.0")
    workspace.add(space, RIVERLAND, [feature("sector", "One", shapely.box(9.1, 0.05, 9.3, 0.25), number=1)])
    stated = {"WORKSPACE": str(space), "OVERRIDE_REASON": "a test", "DATE": "2031-02-15"}
    stated["PARTS"] = ["ground", "project", "readme"]
    made = [
        run_algorithm("deesc:exportpackage", {**stated, "OUTPUT": str(tmp_path / name)}) for name in ("p.zip", "q.zip")
    ]
    assert Path(made[0]["OUTPUT"]).read_bytes() == Path(made[1]["OUTPUT"]).read_bytes()
    with zipfile.ZipFile(made[0]["OUTPUT"]) as archive:
        archive.extractall(tmp_path / "out")
        files = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    (folder,) = (tmp_path / "out").iterdir()
    named = workspace.snapshot(folder / "data" / "delimitation.gpkg").base_layers
    assert [(one.licence, one.edition, one.path, one.table) for one in named] == [
        ("CC BY 4.0", "", "", ""), ("CC BY 4.0, within the group", "7", "", ""), ("ODbL-1.0", "", "", "")
    ]  # fmt: skip
    assert not any(b"secret place" in content for content in files.values())
    readme = " ".join(files["README.txt"].decode("utf-8").split())
    for source in ("CC BY 4.0", "7, CC BY 4.0, within the group", "Survey Office, ODbL-1.0"):
        assert f"Survey Office, {source}".replace("Survey Office, Survey Office", "Survey Office") in readme
    with closing(sqlite3.connect(folder / "data" / "ground.gpkg")) as connection:
        tables = dict(connection.execute("SELECT table_name, description FROM gpkg_contents"))
        assert tables["base_1"] == "Survey Office, CC BY 4.0" and "base_2" not in tables
        assert tables["settlements"] == "Survey Office, ODbL-1.0"
        assert connection.execute("SELECT name_en, name_ar FROM settlements").fetchall() == [("Stone", "حجر")]
        assert {rank for (rank,) in connection.execute("SELECT rank FROM base_1")} == {0, 2}
        west, east = connection.execute("SELECT min_x, max_x FROM gpkg_contents WHERE table_name = 'base_1'").fetchone()
    assert west == pytest.approx(9.1, abs=1e-3) and 11 < east < 14, "cut to the index, which shows regions to 11°E"
    project = QgsProject()
    assert project.read(str(folder / "project" / "delimitation.qgz"))
    (road,) = (layer for layer in project.mapLayers().values() if "layername=base_1" in layer.source())
    assert road.isValid() and [str(one.value()) for one in road.renderer().categories()] == ["0", "2"]
    project.clear()


def _several(path):
    write_layer(path, "roads", ROADS)
    return write_layer(path, "places", PLACES)


def _several_rasters(path):
    """Two tables of tiles in one GeoPackage, as GDAL writes them."""
    one = write_heights(path.with_suffix(".tif"), FLAT)
    for table in ("east", "west"):
        options = [f"RASTER_TABLE={table}", "APPEND_SUBDATASET=YES"]
        gdal.Translate(str(path), str(one), format="GPKG", outputType=gdal.GDT_Byte, creationOptions=options)
    return path


def _with_overviews_elsewhere(path):
    """A GeoTIFF beside which lies a VRT of another one by the name of its overviews: any reader of GDAL takes those."""
    one, other = (write_heights(path.with_name(name), FLAT) for name in ("x.tif", "y.tif"))
    gdal.Translate(str(path.with_name("x.vrt")), str(other), format="VRT")
    path.with_name("x.vrt").rename(path.with_name("x.tif.ovr"))
    return one


def _huge(path):
    """Pixels that are stated and of which none is written: GDAL leaves out blocks of zeros."""
    gdal.AllRegister()
    options = ["SPARSE_OK=YES", "TILED=YES", "BIGTIFF=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 100_000, 100_000, 1, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((9, 2e-5, 0, 2, 0, -2e-5))
    dataset.SetProjection(crs_of(4326).ExportToWkt())
    del dataset
    return path


def _elsewhere(path):
    """A VRT that reads another file."""
    gdal.Translate(str(path.with_name("x.vrt")), str(write_heights(path.with_name("y.tif"), FLAT)), format="VRT")
    return path.with_name("x.vrt")


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
                       "shows nothing in the theatre of the agreement"),
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
    "a raster elsewhere": (lambda path: write_heights(path, FLAT, 80, 60), "image", {}, "shows nothing in the theatre"),
    "several rasters": (_several_rasters, "image", {}, r"several layers \(east, west\); name one of them, as x.gpkg\|"),
    "overviews elsewhere": (_with_overviews_elsewhere, "image", {}, "x.tif names “x.tif.ovr” to be read in the place"),
    "a raster of another file": (_elsewhere, "image", {}, "x.vrt is no raster that can be read"),
    "features of a server": (lambda path: f"/vsicurl/http://127.0.0.1/{path.name}", "road", {}, "names a server"),
    "pixels of a server": (lambda path: "WMS:http://127.0.0.1/x", "image", {}, "names a server"),
    "too many pixels": (_huge, "image", {}, "x.gpkg has 100000 × 100000 pixels and no pyramids, so that a map"),
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
