# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground of a package's maps as a GeoPackage of its own, and its layers in a project, below the delimitation's."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Iterable, Iterator, Sequence

import numpy as np
import shapely
from osgeo import ogr, osr
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsProject,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..core.errors import WorkspaceError
from ..core.gazetteer import Gazetteer
from ..core.ground import ORDER, Credit, GroundLayer
from ..core.roles import Shape
from ..core.saying import Message
from ..core.wording import LANGUAGE_NAMES
from ..paths import phrases
from .file_access import opened
from .gdal_session import FIXED_TIME, created, gdal_session
from .styling.ground_symbols import ground_symbol
from .styling.reference_symbols import settlement_symbol

SETTLEMENTS = "settlements"
_NAMES = tuple(f"name_{language}" for language in LANGUAGE_NAMES)
_RANK = "rank"
_ABOUT = ("GEOMETRY_NAME=geom", "SPATIAL_INDEX=YES")

Row = tuple[shapely.Geometry, Sequence[str], int]
"""A geometry, its names in the languages of sheets, and its rank, 0 for the most important."""


def write_ground(
    path: Path, layers: Sequence[GroundLayer], settlements: Gazetteer | None, box: Sequence[float]
) -> None:
    """Write what lies in a box (west, south, east, north) of layers of ground, and of settlements, to a new file.

    The bytes follow from what is given alone. Each table says in its description where it comes from.

    Raises
    ------
    WorkspaceError
        When the file cannot be written in full.
    """
    try:
        with gdal_session(FIXED_TIME):
            dataset = created(path, "GPKG", ["VERSION=1.2", "ADD_GPKG_OGR_CONTENTS=NO"])
            dataset.StartTransaction()
            for layer in layers:
                named = [(area, [name.in_language(code) for code in LANGUAGE_NAMES], 0) for area, name in layer.names]
                ranks = layer.ranks or (0,) * len(layer.geometries)
                drawn = [(geometry, [""] * len(_NAMES), rank) for geometry, rank in zip(layer.geometries, ranks)]
                _write(dataset, layer.name, layer.credit, _cut([*drawn, *named], box))
            if settlements is not None:
                credit = Credit(settlements.source, "", settlements.licence)
                _write(dataset, SETTLEMENTS, credit, _cut(_places(settlements), box))
            dataset.CommitTransaction()
            dataset.FlushCache()  # a full disk shows here; closing only prints it
            del dataset
    except RuntimeError as error:
        raise WorkspaceError(
            "{file} could not be written ({reason}); choose another folder.",
            file=path.name,
            reason=str(error) or Message("GDAL gives no reason"),
        ) from error.with_traceback(None)


def _places(gazetteer: Gazetteer) -> Iterator[Row]:
    """The settlements, the most populous first, with their names as maps have them."""
    for index in np.argsort(-gazetteer.population, kind="stable").tolist():
        place = shapely.Point(gazetteer.longitude[index], gazetteer.latitude[index])
        yield place, [gazetteer.name(index, code) for code in LANGUAGE_NAMES], 0


def _cut(rows: Iterable[Row], box: Sequence[float]) -> list[Row]:
    cut = ((shapely.clip_by_rect(geometry, *box), names, rank) for geometry, names, rank in rows)
    return [(shapely.normalize(geometry), names, rank) for geometry, names, rank in cut if not geometry.is_empty]


def _write(dataset: ogr.DataSource, table: str, credit: Credit, rows: Sequence[Row]) -> None:
    """One table; none where nothing is there."""
    if not rows:
        return
    shape = Shape(max(int(shapely.get_dimensions(geometry)) for geometry, _, _ in rows))
    kind = "Point" if shape is Shape.POINT else shape.stored
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    about = ", ".join(filter(None, (credit.source, credit.edition, credit.licence)))
    layer = dataset.CreateLayer(table, wgs84, getattr(ogr, f"wkb{kind}"), [*_ABOUT, f"DESCRIPTION={about}"])
    has_names, has_ranks = any(any(names) for _, names, _ in rows), any(rank for _, _, rank in rows)
    for name in _NAMES if has_names else ():
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    if has_ranks:
        layer.CreateField(ogr.FieldDefn(_RANK, ogr.OFTInteger))
    for geometry, names, rank in rows:
        row = ogr.Feature(layer.GetLayerDefn())
        parts = geometry if shape is Shape.POINT else _as_multi(geometry, shape)
        row.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(parts)))
        for name, text in zip(_NAMES, names) if has_names else ():
            row.SetField(name, text)
        if has_ranks:
            row.SetField(_RANK, rank)
        layer.CreateFeature(row)


def _as_multi(geometry: shapely.Geometry, shape: Shape) -> shapely.Geometry:
    """The parts of that dimension as one geometry."""
    parts = [part for part in shapely.get_parts(geometry) if shapely.get_dimensions(part) == shape.value]
    return shapely.multilinestrings(parts) if shape is Shape.LINE else shapely.multipolygons(parts)


def add_ground(project: QgsProject, path: Path, layers: Sequence[GroundLayer], language: str) -> None:
    """Add the tables of such a file to a project, below what stands there, each with its symbol and its credit.

    Names are those of the language (ISO 639-1), and so are those of the layers.
    """
    group = QgsLayerTreeGroup(phrases("documents", language)("ground"))
    roles = {layer.name: layer for layer in sorted(layers, key=lambda one: ORDER.index(one.role))}
    for table in (SETTLEMENTS, *roles):
        options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
        layer = opened(f"{path}|layername={table}", table, options)
        if not layer.isValid():
            continue  # nothing of it lies on the sheets
        layer.setName(_called(table, roles.get(table), language))
        _style(layer, roles.get(table), language)
        metadata = QgsLayerMetadata()
        metadata.setRights([layer.dataComment()])
        layer.setMetadata(metadata)
        layer.setReadOnly(True)
        group.addLayer(project.addMapLayer(layer, False))
    project.layerTreeRoot().insertChildNode(-1, group)


def _called(table: str, layer: GroundLayer | None, language: str) -> str:
    on_sheets = phrases("sheets", language)
    if layer is None:
        return on_sheets("settlement")
    return on_sheets(f"ground_{layer.role.value}") if layer.geometries else phrases("documents", language)("countries")


def _style(layer: QgsVectorLayer, ground: GroundLayer | None, language: str) -> None:
    if ground is None:
        layer.setRenderer(QgsSingleSymbolRenderer(settlement_symbol()))
    elif ground.geometries:
        layer.setRenderer(_renderer(ground))
        if math.isfinite(ground.most_scale):
            layer.setScaleBasedVisibility(True)
            layer.setMinimumScale(ground.most_scale)
    else:
        layer.setRenderer(QgsNullSymbolRenderer())
    if layer.fields().indexOf(f"name_{language}") >= 0:
        layer.setLabeling(
            QgsVectorLayerSimpleLabeling(quiet_labels(f"name_{language}", 8.0 if ground is None else 11.0))
        )
        layer.setLabelsEnabled(True)


def _renderer(ground: GroundLayer) -> QgsFeatureRenderer:
    """A symbol for each rank, as sheets have them."""
    shape = Shape(int(shapely.get_dimensions(ground.geometries[0])))
    ranks = sorted(set(ground.ranks))
    if not any(ranks):
        return QgsSingleSymbolRenderer(ground_symbol(ground.role, 0, shape))
    symbols = {rank: ground_symbol(ground.role, rank, shape) for rank in ranks}
    return QgsCategorizedSymbolRenderer(_RANK, [QgsRendererCategory(rank, symbols[rank], "") for rank in ranks])


def quiet_labels(field: str, points: float) -> QgsPalLayerSettings:
    """Names of the ground from a field, grey and with a halo."""
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.6)
    halo.setColor(QColor("#ffffff"))
    text = QgsTextFormat()
    text.setSize(points)
    text.setColor(QColor("#4d4d4d"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.setFormat(text)
    settings.priority = 2  # whatever the parties draw is named first
    return settings
