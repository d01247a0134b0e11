# SPDX-License-Identifier: GPL-2.0-or-later
"""A vector base layer in its file: opened by GDAL after it was looked at, as every file is."""

from __future__ import annotations

import math
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Callable, Iterator, TypeVar

from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from ...core.base_layer import BaseLayer
from ...core.errors import BaseLayerError
from ...core.roles import Shape
from ...core.saying import Count, Listed, Message
from ..gdal_session import gdal_session, has_driver
from ..known_crs import CrsUnknown, could_be_in, named, refuse_unknown
from ..opening.door import looked_at
from .place import place_of, source_text

Taken = TypeVar("Taken")

_A_WHILE = 10_000
_MOST_FEATURES = 2_000_000
"""In what is asked for at a time: they take a minute to read, and of a tenth of them a sheet has room for the names."""
_MOST_RANK = 1e15
"""What lies beyond counts as this much: a table may hold infinity."""
SHAPES = {Shape.POINT: Message("points"), Shape.LINE: Message("lines"), Shape.AREA: Message("polygons")}
_DIMENSIONS = {
    ogr.wkbPoint: Shape.POINT,
    ogr.wkbMultiPoint: Shape.POINT,
    ogr.wkbLineString: Shape.LINE,
    ogr.wkbMultiLineString: Shape.LINE,
    ogr.wkbPolygon: Shape.AREA,
    ogr.wkbMultiPolygon: Shape.AREA,
    ogr.wkbCircularString: Shape.LINE,
    ogr.wkbCompoundCurve: Shape.LINE,
    ogr.wkbMultiCurve: Shape.LINE,
    ogr.wkbCurvePolygon: Shape.AREA,
    ogr.wkbMultiSurface: Shape.AREA,
}


@dataclass(frozen=True)
class OpenVector:
    """A layer that is open in a session of GDAL, which neither it nor its dataset may outlive."""

    dataset: gdal.Dataset
    features: ogr.Layer
    crs: QgsCoordinateReferenceSystem
    layer: BaseLayer

    def read(self, taken: Callable[[ogr.Feature], Taken], pause: Callable[[], None]) -> Iterator[Taken]:
        """What is taken of each feature that is asked for, one after the other; no feature is held meanwhile.

        GDAL's own way holds on to each, and to let go of a feature after its dataset crashes.

        Parameters
        ----------
        pause : callable
            Asked from time to time; it may raise.

        Raises
        ------
        BaseLayerError
            When there are too many.
        """
        self.features.ResetReading()
        feature, count = self.features.GetNextFeature(), 0
        while feature is not None:
            found, count = taken(feature), count + 1
            del feature
            if count % _A_WHILE == 0:
                pause()
                refuse_many(count, self.layer)
            yield found
            feature = self.features.GetNextFeature()

    def extremes(self, field: str) -> tuple[float, float]:
        """The least and the greatest number in a field; both 0 where it has none."""
        column, table = ('"' + name.replace('"', '""') + '"' for name in (field, self.features.GetName()))
        asked = " ".join(("SELECT MIN(", column, "), MAX(", column, ") FROM", table))
        answer = self.dataset.ExecuteSQL(asked)
        row = answer.GetNextFeature()
        found = rank_in(row, 0), rank_in(row, 1)
        del row
        self.dataset.ReleaseResultSet(answer)
        return found


@contextmanager
def opened_vector(layer: BaseLayer, folder: str) -> Iterator[OpenVector]:
    """The layer of a base layer's file, for as long as the block lasts.

    Raises
    ------
    ImportRefused
        When the file is missing, is none with features, or is broken.
    BaseLayerError
        When it has no such layer, or no CRS that is known.
    """
    looked = looked_at(source_text(layer, folder))
    drivers = [driver for driver in looked.format.drivers if has_driver(driver)]
    try:
        with gdal_session():
            dataset = gdal.OpenEx(looked.address, gdal.OF_VECTOR | gdal.OF_READONLY, drivers)
            features = dataset.GetLayerByName(layer.table) if layer.table else dataset.GetLayer(0)
            if features is None:
                raise BaseLayerError(
                    "{file} has no layer “{layer}”; it has {layers}.",
                    file=place_of(layer, folder).name,
                    layer=layer.table,
                    layers=Listed.of(looked.layers, most=10),
                )
            crs = _crs_of(features, layer)
            yield OpenVector(dataset, features, crs, layer)
            del features, dataset
    except RuntimeError as error:
        raise unreadable(layer, str(error)) from error.with_traceback(None)


def refuse_many(count: int, layer: BaseLayer) -> None:
    """Refuse a layer of which a map would have to read more features than anybody waits for.

    Raises
    ------
    BaseLayerError
        When there are too many.
    """
    if count > _MOST_FEATURES:
        raise BaseLayerError(
            "The base layer {layer} has more than {most} about the zones, and a sheet has room for few of them; save "
            "the more important ones as a layer of their own, and name that.",
            layer=layer.label,
            most=Count(_MOST_FEATURES, "feature", "features"),
        )


def unreadable(layer: BaseLayer, reason: str) -> BaseLayerError:
    """That a base layer cannot be read, by whom or in the library's own words, and what to do about it."""
    return BaseLayerError(
        "The base layer {layer} cannot be read ({reason}); save it as GeoPackage and name that.",
        layer=layer.label,
        reason=reason,
    )


def _crs_of(features: ogr.Layer, layer: BaseLayer) -> QgsCoordinateReferenceSystem:
    srs = features.GetSpatialRef()
    crs = QgsCoordinateReferenceSystem() if srs is None else QgsCoordinateReferenceSystem.fromWkt(srs.ExportToWkt())
    west, east, south, north = features.GetExtent()
    refuse_misplaced(crs, QgsRectangle(west, south, east, north), layer)
    return crs


def refuse_misplaced(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, layer: BaseLayer) -> None:
    """Refuse a layer of which nobody can tell where on the ground it lies.

    Raises
    ------
    BaseLayerError
        When it states no CRS, one that is not known, or one that its coordinates cannot be in.
    """
    if not crs.isValid():
        raise BaseLayerError(
            "The base layer {layer} states no CRS; ask its author which it is, and save it with that.",
            layer=layer.label,
        )
    try:
        refuse_unknown(crs)
    except CrsUnknown as error:
        raise BaseLayerError(
            "The base layer {layer} cannot be placed. {reason}", layer=layer.label, reason=error
        ) from error
    if not could_be_in(crs, extent):
        raise BaseLayerError(
            "The coordinates of the base layer {layer} cannot be in the CRS that it states ({crs}); ask its author "
            "which CRS it is, and save it with that.",
            layer=layer.label,
            crs=named(crs),
        )


def shape_of(features: ogr.Layer) -> Shape | None:
    """What the features of a layer are: as it declares, or where it declares nothing, as the first one is."""
    declared = _DIMENSIONS.get(ogr.GT_Flatten(features.GetGeomType()))
    if declared is not None or features.GetGeomType() == ogr.wkbNone:
        return declared
    features.ResetReading()
    feature = features.GetNextFeature()
    while feature is not None:
        geometry = feature.GetGeometryRef()
        found = None if geometry is None else _DIMENSIONS.get(ogr.GT_Flatten(geometry.GetGeometryType()))
        if found is not None:
            return found
        feature = features.GetNextFeature()
    return None


def rank_in(feature: ogr.Feature, index: int) -> float:
    """The number in a field of ranks; 0 where none is stated, or there is no such field (-1)."""
    if index < 0:
        return 0.0
    stated = float(feature.GetFieldAsDouble(index))  # 0 for what is not set
    return stated if abs(stated) <= _MOST_RANK else math.copysign(_MOST_RANK, stated)


def blob_of(feature: ogr.Feature) -> bytes | None:
    """The geometry of a feature as well-known binary, arcs drawn out; None where it has none."""
    geometry = feature.GetGeometryRef()
    if geometry is None:
        return None
    if ogr.GT_IsNonLinear(geometry.GetGeometryType()):
        geometry = geometry.GetLinearGeometry()
    return bytes(geometry.ExportToIsoWkb())
