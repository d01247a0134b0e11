# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground of a package's maps as a GeoPackage of its own, and its layers in a project, below the delimitation's."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import numpy as np
import numpy.typing as npt
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
_NO_NAMES = ("",) * len(_NAMES)
_RANK = "rank"
_ABOUT = ("GEOMETRY_NAME=geom", "SPATIAL_INDEX=YES")


@dataclass(frozen=True)
class _Rows:
    """Geometries; for each the names in the languages of sheets, and the rank, 0 for the most important."""

    geometries: npt.NDArray[np.object_]
    names: Sequence[Sequence[str]]
    ranks: Sequence[int]

    def within(self, box: Sequence[float]) -> _Rows:
        """What lies in a box, cut to it; each in the form that equal geometries share."""
        cut = shapely.normalize(shapely.clip_by_rect(self.geometries, *box))
        kept = np.flatnonzero(~shapely.is_empty(cut)).tolist()
        return _Rows(cut[kept], [self.names[at] for at in kept], [self.ranks[at] for at in kept])

    def of(self, shape: Shape) -> _Rows:
        """Those that have parts of a dimension, with these alone: as points, or as collections of the others."""
        if shape is Shape.POINT:
            return self
        parts, owners = shapely.get_parts(self.geometries, return_index=True)
        is_fit = shapely.get_dimensions(parts) == shape.value
        kept, places = np.unique(owners[is_fit], return_inverse=True)
        joined = shapely.multilinestrings if shape is Shape.LINE else shapely.multipolygons
        geometries = joined(parts[is_fit], indices=places)
        return _Rows(geometries, [self.names[at] for at in kept], [self.ranks[at] for at in kept])


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
                _write(dataset, layer.name, layer.credit, _rows_of(layer).within(box))
            if settlements is not None:
                credit = Credit(settlements.source, "", settlements.licence)
                _write(dataset, SETTLEMENTS, credit, _places(settlements).within(box))
            dataset.CommitTransaction()
            dataset.FlushCache()  # a full disk shows here; closing only prints it
            del dataset
    except RuntimeError as error:
        raise WorkspaceError(
            "{file} could not be written ({reason}); choose another folder.",
            file=path.name,
            reason=str(error) or Message("GDAL gives no reason"),
        ) from error.with_traceback(None)


def _rows_of(layer: GroundLayer) -> _Rows:
    """What a layer draws, and then the areas that it names."""
    drawn, named = len(layer.geometries), len(layer.names)
    geometries = np.empty(drawn + named, dtype=object)
    geometries[:] = [*layer.geometries, *(area for area, _ in layer.names)]
    names = [[name.in_language(code) for code in LANGUAGE_NAMES] for _, name in layer.names]
    return _Rows(geometries, [*[_NO_NAMES] * drawn, *names], [*(layer.ranks or [0] * drawn), *[0] * named])


def _places(gazetteer: Gazetteer) -> _Rows:
    """The settlements, the most populous first, with their names as maps have them."""
    order = np.argsort(-gazetteer.population, kind="stable")
    places = shapely.points(np.asarray(gazetteer.longitude)[order], np.asarray(gazetteer.latitude)[order])
    names = [[gazetteer.name(index, code) for code in LANGUAGE_NAMES] for index in order.tolist()]
    return _Rows(places, names, [0] * len(names))


def _write(dataset: ogr.DataSource, table: str, credit: Credit, rows: _Rows) -> None:
    """One table; none where nothing is there."""
    if not rows.ranks:
        return
    shape = Shape(int(shapely.get_dimensions(rows.geometries).max()))
    kind = "Point" if shape is Shape.POINT else shape.stored
    rows = rows.of(shape)
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    about = ", ".join(filter(None, (credit.source, credit.edition, credit.licence)))
    layer = dataset.CreateLayer(table, wgs84, getattr(ogr, f"wkb{kind}"), [*_ABOUT, f"DESCRIPTION={about}"])
    named, has_ranks = (_NAMES if any(map(any, rows.names)) else ()), any(rows.ranks)
    for name in named:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    if has_ranks:
        layer.CreateField(ogr.FieldDefn(_RANK, ogr.OFTInteger))
    columns = layer.GetLayerDefn()
    for blob, names, rank in zip(shapely.to_wkb(rows.geometries), rows.names, rows.ranks):
        row = ogr.Feature(columns)
        row.SetGeometryDirectly(ogr.CreateGeometryFromWkb(blob))
        for index, text in zip(range(len(named)), names):
            row.SetField(index, text)  # by its place: to look for a name takes GDAL longer than to write
        if has_ranks:
            row.SetField(len(named), rank)
        layer.CreateFeature(row)


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
