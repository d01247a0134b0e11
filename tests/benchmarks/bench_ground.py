# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample's whole package with base layers of 200,000 features and a model of heights, beside that without any.

The features are invented and scattered over an extract of the country as densely as those of a good map of roads,
rivers, land use and places; the model has a height each second of arc, about 30 m. What is told is how much longer an
export takes.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely

from deesc_plugin.bridge.stores.geopackage.reader import read_geopackage
from deesc_plugin.core.base_layer import BaseLayer, BaseRole
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.check import CheckResult
from deesc_plugin.map_package.build import build_package
from deesc_plugin.map_package.options import PackageOptions
from tests.benchmarks.bench_package import DAY, SAMPLE, Spent
from tests.benchmarks.session import processing_session

_MOST = 1.5
_LANGUAGES = ("en", "ar")
_ROADS, _RIVERS, _LANDUSE, _PLACES = 120_000, 40_000, 25_000, 15_000
_EXTRACT = (35.5, 32.2, 42.5, 37.4)
"""West, south, east, north: an extract of a country has what lies about it as well."""
_CELL = 1 / 3600
"""Degrees."""

Geometries = npt.NDArray[np.object_]


def main() -> None:
    """Run the benchmark; ends with exit code 1 where the target is missed."""
    if not SAMPLE.is_file():
        print("the sample is not built (make demo): no table of it")
        return
    with processing_session(), tempfile.TemporaryDirectory(prefix="deesc-bench-") as folder:
        layers = _base_layers(Path(folder))
        plain, grounded = (_exported(Path(folder), named) for named in ((), layers))
    print(f"the sample's package in {len(_LANGUAGES)} languages, seconds of processor time (wall time)")
    for name, spent in (("without base layers", plain), ("with 200,000 features and heights", grounded)):
        print(f"{name:40}{spent.processor:>8.2f} ({spent.wall:>6.2f})")
    ratio = grounded.processor / plain.processor
    print(f"with base layers over without: {ratio:.2f}  target {_MOST}")
    if ratio > _MOST:
        print(f"MISSED: base layers make an export take {ratio:.2f} times as long")
        raise SystemExit(1)


def _exported(folder: Path, layers: tuple[BaseLayer, ...]) -> Spent:
    delimitation = replace(read_geopackage(SAMPLE), base_layers=layers)
    result = CheckResult(fingerprint(delimitation), DAY, (), ())
    options = PackageOptions(
        *("Benchmark", "1.0", DAY),
        languages=_LANGUAGES,
        override_reason="made for a benchmark",
        base_folder=str(folder),
    )
    return Spent.on(partial(build_package, delimitation, result, options, folder / "package.zip"))


def _base_layers(folder: Path) -> tuple[BaseLayer, ...]:
    """Files of features and heights, and what a workspace states of them."""
    random = np.random.default_rng(7)
    of = partial(BaseLayer, source="Invented", edition="2031", licence="CC BY 4.0")
    _write(
        folder, "roads", _walks(_ROADS, 20, 0.15, random), random.choice(5, _ROADS, p=[0.55, 0.25, 0.12, 0.06, 0.02])
    )
    _write(folder, "rivers", _walks(_RIVERS, 25, 0.25, random), random.choice(3, _RIVERS, p=[0.8, 0.15, 0.05]))
    _write(folder, "landuse", _blots(_LANDUSE, random), np.zeros(_LANDUSE))
    places = shapely.points(_scattered(_PLACES, random))
    _write(folder, "places", places, np.exp(random.normal(6, 1.5, _PLACES)).astype(int))
    _write_heights(folder / "heights.tif")
    return (
        of(BaseRole.ROAD, "ground.gpkg", "roads", rank_field="rank"),
        of(BaseRole.RIVER, "ground.gpkg", "rivers", rank_field="rank"),
        of(BaseRole.LANDUSE, "ground.gpkg", "landuse"),
        of(BaseRole.SETTLEMENT, "ground.gpkg", "places", names=(("en", "name"),), rank_field="rank"),
        of(BaseRole.RELIEF, "heights.tif", ""),
    )


def _scattered(count: int, random: np.random.Generator) -> npt.NDArray[np.float64]:
    west, south, east, north = _EXTRACT
    return random.uniform((west, south), (east, north), (count, 2))


def _walks(count: int, vertices: int, bend: float, random: np.random.Generator) -> Geometries:
    """Lines of a hundred metres a step that turn a little at each, as roads and rivers do."""
    start, heading = _scattered(count, random), random.uniform(0, 2 * np.pi, (count, 1))
    heading = heading + np.cumsum(random.normal(0, bend, (count, vertices)), axis=1)
    steps = 0.001 * np.stack([np.cos(heading), np.sin(heading)], axis=-1)
    return np.asarray(shapely.linestrings(start[:, None, :] + np.cumsum(steps, axis=1)))


def _blots(count: int, random: np.random.Generator) -> Geometries:
    """Areas of some hundred metres with 24 vertices."""
    angle = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    away = np.exp(random.normal(-6.5, 0.8, (count, 1))) * (1 + 0.2 * random.normal(size=(count, 24)))
    outline = np.stack([away * np.cos(angle), away * np.sin(angle)], axis=-1)
    return np.asarray(shapely.polygons(_scattered(count, random)[:, None, :] + outline))


def _write(folder: Path, table: str, geometries: Geometries, ranks: npt.NDArray[np.float64]) -> None:
    from osgeo import ogr

    path = folder / "ground.gpkg"
    driver = ogr.GetDriverByName("GPKG")
    dataset = driver.Open(str(path), 1) if path.exists() else driver.CreateDataSource(str(path))
    layer = dataset.CreateLayer(
        table, _wgs84(), (ogr.wkbPoint, ogr.wkbLineString, ogr.wkbPolygon)[_dimension(geometries)]
    )
    layer.CreateField(ogr.FieldDefn("rank", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    dataset.StartTransaction()
    for number, (blob, rank) in enumerate(zip(shapely.to_wkb(geometries), ranks.tolist())):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(blob))
        feature.SetField(0, int(rank))
        feature.SetField(1, f"Place {number}")
        layer.CreateFeature(feature)
    dataset.CommitTransaction()


def _dimension(geometries: Geometries) -> int:
    return int(shapely.get_dimensions(geometries[0]))


def _write_heights(path: Path) -> None:
    """Hills of waves over the whole extract, in tiles, without pyramids."""
    from osgeo import gdal

    west, south, east, north = _EXTRACT
    columns, rows = int((east - west) / _CELL), int((north - south) / _CELL)
    ways = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "PREDICTOR=2", "BIGTIFF=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Int16, ways)
    dataset.SetGeoTransform((west, _CELL, 0, north, 0, -_CELL))
    dataset.SetProjection(_wgs84().ExportToWkt())
    x = np.arange(columns) / 200
    for row in range(0, rows, 256):
        y = np.arange(row, min(row + 256, rows))[:, None] / 200
        hills = 250 * np.sin(x / 3) * np.sin(y / 2.3) + 120 * np.sin(x * 1.7 + y) + 30 * np.sin(x * 7) * np.cos(y * 6)
        dataset.GetRasterBand(1).WriteArray((600 + hills).astype(np.int16), 0, row)
    dataset.FlushCache()


def _wgs84():
    from osgeo import osr

    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


if __name__ == "__main__":
    main()
