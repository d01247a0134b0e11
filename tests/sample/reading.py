# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads the sample's files with GDAL and the core's table reader, as an import does, but without QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import shapely
from osgeo import osr

from deesc_plugin.bridge.gdal_session import gdal_session, opened
from deesc_plugin.core.delimitation import Delimitation
from deesc_plugin.core.errors import ImportRefused
from deesc_plugin.core.intake.draft import Draft
from deesc_plugin.core.intake.intake import Intake, Refusal
from deesc_plugin.core.intake.statement import Stated
from deesc_plugin.core.intake.taking import take_in
from deesc_plugin.core.tables.coordinate_table import Reading, TableFeature, read_table
from tests.sample.files import reference_system

_COLUMN_OF = {"zone_uid": "zone", "feature_number": "number"}


def take_in_file(folder: Path, entry: dict[str, Any], delimitation: Delimitation) -> Intake:
    """Take one file of the manifest in; a file that is refused as a whole is one refusal under its own name."""
    path = folder / entry["file"]
    stated = Stated(entry["kind"], entry["region"], entry["party"])
    try:
        drafts = _of_table(path, entry["crs"]) if entry["algorithm"] == "importcoordinates" else _of_layer(path)
        return take_in(drafts, stated, delimitation)
    except ImportRefused as refused:
        return Intake((), (Refusal(entry["file"], refused.message),))


def _of_layer(path: Path) -> list[Draft]:
    with gdal_session():
        source = opened(path)
        layer = source.GetLayer(0)
        system = layer.GetSpatialRef()
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        change = None if system.IsGeographic() else osr.CoordinateTransformation(system, reference_system("EPSG:4326"))
        drafts = []
        for feature in layer:
            geometry = feature.GetGeometryRef().Clone()
            geometry.FlattenTo2D()
            if change is not None:
                geometry.Transform(change)
            attributes = {name.lower(): value for name, value in feature.items().items() if value is not None}
            drafts.append(Draft(attributes["uid"], shapely.from_wkb(bytes(geometry.ExportToIsoWkb())), attributes))
    return drafts


def _of_table(path: Path, crs: str) -> list[Draft]:
    table = read_table(path, crs)
    return [_draft(feature, crs) for feature in table.features]


def _draft(feature: TableFeature, crs: str) -> Draft:
    attributes = {_COLUMN_OF.get(name, name): text for name, text in feature.attributes}
    geometry = shapely.Point(feature.vertices[0]) if feature.is_point else shapely.Polygon(feature.rings[0].closed)
    if feature.reading is Reading.CRS_AXES:
        change = osr.CoordinateTransformation(reference_system(crs), reference_system("EPSG:4326"))
        geometry = shapely.transform(
            geometry, lambda places: np.array([change.TransformPoint(*place)[:2] for place in places.tolist()])
        )
    return Draft(attributes["uid"], geometry, attributes)
