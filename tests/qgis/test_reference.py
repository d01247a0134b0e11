# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import shapely
from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from deesc_plugin.bridge.reference import default_reference, reference_from_layer
from deesc_plugin.core.errors import BoundaryReferenceError
from deesc_plugin.core.geodesy import area
from deesc_plugin.paths import load_agreement

ASTANA = load_agreement("astana-2017")


@pytest.fixture
def cod_file(qgis_app, shared_data):
    return str(shared_data / "syr_adm1_codab_v02.geojson")


def _read(path):
    layer = QgsVectorLayer(str(path), Path(path).stem, "ogr")
    return reference_from_layer(layer, ASTANA, QgsCoordinateTransformContext())


def test_the_world_map_is_joined_by_fips_to_the_right_governorates(qgis_app):
    reference = default_reference(ASTANA)
    assert len(reference.units) == 14
    # FIPS SY12 is Idlib and P-code SY12 is Daraa: joined by the wrong code they would change places
    idlib, daraa = reference.unit("SY07"), reference.unit("SY12")
    assert shapely.contains(idlib.geometry, shapely.Point(36.63, 35.93))  # the city of Idlib
    assert shapely.contains(daraa.geometry, shapely.Point(36.11, 32.65))  # the city of Daraa
    assert [name for name, _ in reference.separation_areas] == ["Area of separation, 1974 (indicative)"]


def test_cod_ab_is_read_whole_and_without_change(cod_file, shared_data):
    reference = _read(cod_file)
    assert len(reference.units) == 14
    assert reference.source.startswith("OCHA COD-AB")
    document = json.loads((shared_data / "syr_adm1_codab_v02.geojson").read_text("utf-8"))
    stated = {row["properties"]["adm1_pcode"]: row["properties"]["area_sqkm"] for row in document["features"]}
    for unit in reference.units:
        # the file's own figure, from another program: it agrees to a thousandth
        assert float(area(unit.geometry)) / 1e6 == pytest.approx(stated[unit.pcode], rel=2e-3)
    vertices = sum(shapely.get_num_coordinates(unit.geometry) for unit in reference.units)
    assert vertices == 29023


def test_geoboundaries_are_joined_by_iso_code(qgis_app, tmp_path):
    rows = [
        ("SY-ID", "Idleb", 36.0), ("SY-HM", "Hama", 37.0), ("SY-LA", "x", 38.0), ("SY-HL", "x", 39.0),
        ("SY-HI", "x", 40.0),
        ("SY-RD", "x", 41.0), ("SY-DI", "x", 42.0), ("SY-DR", "x", 43.0), ("SY-QU", "Quneitra", 44.0),
    ]  # fmt: skip
    features = [
        {
            "type": "Feature",
            "properties": {
                "shapeName": name,
                "shapeISO": iso,
                "shapeGroup": "SYR",
                "shapeType": "ADM1",
                "shapeID": "1",
            },
            "geometry": json.loads(shapely.to_geojson(shapely.box(west, 35, west + 1, 36))),
        }
        for iso, name, west in rows
    ]
    path = tmp_path / "geoBoundaries-SYR-ADM1.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    reference = _read(path)
    assert reference.unit("SY07").geometry.bounds == (36, 35, 37, 36)
    assert reference.unit("SY07").name == "Idleb"


def _layer(definition):
    return QgsVectorLayer(f"Polygon?{definition}", "borders", "memory")


@pytest.mark.parametrize(
    ("definition", "words"),
    [
        ("crs=EPSG:4326&field=name:string", "borders is of no known kind.*COD-AB by its field adm1_pcode"),
        ("crs=EPSG:4326&field=ADM1_PCODE:string", "has no unit SY01.*which the agreement's regions name"),
        ("field=adm1_pcode:string", "borders carries no CRS"),
    ],
)
def test_an_unusable_layer_is_refused_in_words(qgis_app, definition, words):
    layer = _layer(definition)
    if "crs=" not in definition:
        from qgis.core import QgsCoordinateReferenceSystem

        layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(BoundaryReferenceError, match=words):
        reference_from_layer(layer, ASTANA, QgsCoordinateTransformContext())


def test_a_reference_in_another_crs_is_transformed(cod_file, tmp_path):
    from osgeo import gdal

    path = str(tmp_path / "utm.gpkg")
    gdal.VectorTranslate(path, cod_file, dstSRS="EPSG:32637", reproject=True, format="GPKG")
    moved = _read(path)
    straight = _read(cod_file)
    there = shapely.get_coordinates(moved.unit("SY07").geometry)
    here = shapely.get_coordinates(straight.unit("SY07").geometry)
    assert np.abs(there - here).max() < 1e-8  # a millimetre
