# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers in memory that map frames are drawn from: they hold what is drawn and nothing else."""

from __future__ import annotations

from typing import Iterable, Sequence

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)

from ....bridge.geometry import to_qgis
from ....compat import FieldType
from ....core.sheets.grid import MapGrid

Geometries = Sequence[shapely.Geometry]


def grid_crs(grid: MapGrid) -> QgsCoordinateReferenceSystem:
    """The projection of a sheet as QGIS knows it."""
    if grid.epsg:
        return QgsCoordinateReferenceSystem(grid.definition)
    return QgsCoordinateReferenceSystem.fromProj(grid.definition)


def plain_layer(
    name: str, geometries: Geometries, symbol: QgsSymbol, crs: str = "EPSG:4326", type_name: str = "MultiPolygon"
) -> QgsVectorLayer:
    """A layer in memory of geometries alone, all drawn with one symbol."""
    layer = QgsVectorLayer(f"{type_name}?crs={crs}", name, "memory")
    fill(layer, [(geometry, {}) for geometry in geometries])
    layer.setRenderer(QgsSingleSymbolRenderer(symbol.clone()))  # it takes the symbol for its own
    return layer


def fill(layer: QgsVectorLayer, rows: Iterable[tuple[shapely.Geometry | None, dict[str, object]]]) -> None:
    """Put features into a layer in memory: geometry, and attributes by field."""
    fields = layer.fields()
    features = []
    for geometry, attributes in rows:
        feature = QgsFeature(fields)
        for name, value in attributes.items():
            feature.setAttribute(name, value)
        feature.setGeometry(to_qgis(geometry))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()


def add_fields(layer: QgsVectorLayer, types: dict[str, type]) -> None:
    """Give a layer in memory its fields."""
    qt = {str: FieldType.STRING, int: FieldType.INTEGER, float: FieldType.REAL, bool: FieldType.BOOLEAN}
    fields = QgsFields()
    for name, kind in types.items():
        fields.append(QgsField(name, qt[kind]))
    layer.dataProvider().addAttributes(fields.toList())
    layer.updateFields()
