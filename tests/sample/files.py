# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the sample's files in the formats that delegations send: GDAL's for layers, plain text for tables."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator, Sequence

import numpy as np
import shapely
from osgeo import ogr, osr

from deesc_plugin.bridge.gdal_session import created, gdal_session
from deesc_plugin.bridge.schema import SHORT_NAMES, origin_row
from deesc_plugin.core.delimitation import Feature
from deesc_plugin.core.notation.mgrs import mgrs_from_lonlat

DRIVERS = {".geojson": "GeoJSON", ".kml": "LIBKML", ".gpkg": "GPKG", ".shp": "ESRI Shapefile"}
LANGUAGES = ("ru", "ar", "tr", "fa")
_DAY = "2017-05-27"
_TEXTS = ("uid", "kind", "name", *(f"name_{language}" for language in LANGUAGES), "region", "party", "status", "source")
_TABLE_NAMES = {"zone": "zone_uid", "number": "feature_number"}
_NUMBER_TYPES = dict.fromkeys(("width_m", "tolerance_m", "max_error_m"), ogr.OFTReal) | {"number": ogr.OFTInteger}
_FORMAT_OPTIONS = {
    ".geojson": ["RFC7946=YES", "COORDINATE_PRECISION=7"],
    ".gpkg": [],
    ".kml": [],
    ".shp": ["ENCODING=UTF-8", f"DBF_DATE_LAST_UPDATE={_DAY}"],
}


@dataclass(frozen=True)
class SampleFile:
    """One file of the sample: what is in it, how it is written, and how it is to be imported.

    Attributes
    ----------
    path : str
        Its path inside the set's folder; the ending tells the format.
    crs : str
        Layers: the CRS they are written in. Tables: the CRS that has to be stated at import; empty where the table
        is to be refused for want of one.
    notation : str
        Tables: ``dms``, ``mgrs``, or ``utm`` for columns x and y in UTM zone 37N.
    """

    path: str
    kind: str
    region: str
    party: str
    features: tuple[Feature, ...]
    crs: str = "EPSG:4326"
    notation: str = ""

    @property
    def is_table(self) -> bool:
        """Whether it is a table of coordinates."""
        return bool(self.notation)


def write(file: SampleFile, folder: Path) -> None:
    """Write one file below a folder."""
    target = folder / file.path
    target.parent.mkdir(parents=True, exist_ok=True)
    if file.is_table:
        target.write_bytes(_table(file).encode("utf-8"))
    else:
        _write_layer(file, target)


def _write_layer(file: SampleFile, target: Path) -> None:
    options = ["VERSION=1.2"] if target.suffix == ".gpkg" else []
    with gdal_session(f"{_DAY}T00:00:00.000Z"):
        dataset = created(target, DRIVERS[target.suffix], options)
        reference = reference_system(file.crs)
        layer = dataset.CreateLayer(
            target.stem, reference, _layer_type(file.features), options=_FORMAT_OPTIONS[target.suffix]
        )
        columns = _columns(file.features)
        field_names = SHORT_NAMES if target.suffix == ".shp" else {}
        for name in columns:
            definition = ogr.FieldDefn(field_names.get(name, name), _NUMBER_TYPES.get(name, ogr.OFTString))
            if name not in _NUMBER_TYPES:
                definition.SetWidth(160)
            layer.CreateField(definition)
        change = osr.CoordinateTransformation(reference_system("EPSG:4326"), reference)
        for feature in file.features:
            row = ogr.Feature(layer.GetLayerDefn())
            for name, value in _values(feature, columns).items():
                row.SetField(field_names.get(name, name), value)
            geometry = ogr.CreateGeometryFromWkb(shapely.to_wkb(feature.geometry))
            if file.crs != "EPSG:4326":
                geometry.Transform(change)
            row.SetGeometry(geometry)
            layer.CreateFeature(row)
        del row, layer, dataset


def _layer_type(features: Sequence[Feature]) -> int:
    types = {feature.geometry.geom_type for feature in features}
    if types == {"Point"}:
        return int(ogr.wkbPoint)
    return int(ogr.wkbPolygon if types == {"Polygon"} else ogr.wkbUnknown)


def reference_system(crs: str) -> Any:
    """GDAL's reference system with x (or longitude) first."""
    system = osr.SpatialReference()
    system.SetFromUserInput(crs)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def _columns(features: Sequence[Feature]) -> list[str]:
    more = ("number", "zone", "width_m", "exclusions", "exclaves")
    made = origin_row(None) if any(feature.origin for feature in features) else ()
    return [*_TEXTS, *(name for name in more if any(getattr(feature, name) for feature in features)), *made]


def _values(feature: Feature, columns: Sequence[str]) -> dict[str, Any]:
    names = dict(feature.names)
    named = {f"name_{language}": names.get(language, "") for language in LANGUAGES}
    said = {**named, **origin_row(feature.origin)}
    values = {name: said[name] if name in said else getattr(feature, name) for name in columns}
    return {name: value for name, value in values.items() if value not in ("", None)}


def _table(file: SampleFile) -> str:
    """A table with one vertex or point a row."""
    coordinates = {"dms": ["lat", "lon"], "mgrs": ["mgrs"], "utm": ["x", "y"]}[file.notation]
    columns = [name for name in _columns(file.features) if name != "kind"]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["feature", *(_TABLE_NAMES.get(name, name) for name in columns), *coordinates])
    for number, feature in enumerate(file.features, start=1):
        for index, place in enumerate(_vertices(feature)):
            values = _values(feature, columns) if index == 0 else {}
            writer.writerow([number, *(values.get(name, "") for name in columns), *_cells(place, file.notation)])
    return text.getvalue()


def _vertices(feature: Feature) -> Iterator[tuple[float, float]]:
    vertices = shapely.get_coordinates(feature.geometry)
    yield from map(tuple, vertices[:-1] if len(vertices) > 1 else vertices)


def _cells(place: tuple[float, float], notation: str) -> list[str]:
    longitude, latitude = place
    if notation == "dms":
        return [_dms(latitude), _dms(longitude)]
    if notation == "mgrs":
        return [str(mgrs_from_lonlat(longitude, latitude))]
    system = reference_system("EPSG:32637")
    easting, northing, _ = osr.CoordinateTransformation(reference_system("EPSG:4326"), system).TransformPoint(*place)
    return [f"{easting:.2f}", f"{northing:.2f}"]


def _dms(degrees: float) -> str:
    """Degrees, minutes and seconds to 0.01 second, without a hemisphere letter, as many a field table has them."""
    hundredths = round(degrees * 360_000)
    return f"{hundredths // 360_000}°{hundredths // 6_000 % 60:02d}'{hundredths % 6_000 / 100:05.2f}\""


def to_whole_dms(polygon: shapely.Polygon) -> shapely.Polygon:
    """A polygon with its vertices on whole hundredths of a second, so that a table in DMS gives it back unchanged."""
    return shapely.transform(polygon, lambda places: np.round(places * 360_000) / 360_000)
