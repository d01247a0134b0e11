# SPDX-License-Identifier: GPL-2.0-or-later
"""QgsGeometry to shapely and back through WKB, exact to the last bit of every coordinate."""

from __future__ import annotations

import math
from typing import Any, Iterable, Sequence

import numpy as np
import numpy.typing as npt
import shapely
from qgis.core import (
    QgsAbstractGeometry,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ..core.errors import GeometryError
from ..core.saying import Measured, Message
from ..core.well_known_binary import geometries_of
from .known_crs import named, no_way, refuse_unknown
from .operations import WGS_84, Operation, living, operation_for

WGS84 = WGS_84
_CURVE_TOLERANCE_RADIANS = 0.01
CHORD_M = 0.005
"""How far the chord of an arc that is drawn out may leave it, metres in the plane of its CRS."""
_BY_DEVIATION = QgsAbstractGeometry.SegmentationToleranceType.MaximumDifference


def to_shapely(geometries: Iterable[QgsGeometry]) -> npt.NDArray[np.object_]:
    """Geometries as a shapely array, shape (n,): null where there is none.

    Curves are segmentised (shapely knows no curved WKB); Z and M values stay behind. What GEOS cannot hold comes as
    `geometries_of` brings it.
    """
    flat: npt.NDArray[np.object_] = shapely.force_2d(geometries_of([_wkb(geometry) for geometry in geometries]))
    return flat


def _wkb(geometry: QgsGeometry) -> bytes | None:
    if geometry.isNull():
        return None
    if _may_hold_curves(geometry):
        geometry = QgsGeometry(geometry.constGet().segmentize(_CURVE_TOLERANCE_RADIANS))
    return bytes(geometry.asWkb())


def is_curved(geometry: QgsGeometry) -> bool:
    """Whether the geometry has arcs, which a turning-point list cannot state."""
    return not geometry.isNull() and bool(geometry.constGet().hasCurvedSegments())  # also inside a collection


def _may_hold_curves(geometry: QgsGeometry) -> bool:
    """Whether the type of a geometry, or of one inside it, is that of curves, be they straight."""
    kind = geometry.wkbType()
    is_collection = QgsWkbTypes.flatType(kind) == QgsWkbTypes.Type.GeometryCollection
    return not geometry.isNull() and (is_collection or bool(QgsWkbTypes.isCurvedType(kind)))


def to_qgis(geometry: shapely.Geometry | None) -> QgsGeometry:
    """One shapely geometry as a QgsGeometry; null for None."""
    result = QgsGeometry()
    if geometry is not None:
        result.fromWkb(shapely.to_wkb(geometry))
    return result


def has_geometry(layer: Any) -> bool:
    """Whether a layer has geometry, of whatever type: QGIS's own answer is no for collections and for mixed types."""
    return bool(layer.wkbType() != QgsWkbTypes.Type.NoGeometry)


def metres_of_unit(crs: QgsCoordinateReferenceSystem) -> float:
    """The length of a CRS's unit in metres; of a degree that along a meridian."""
    return float(QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters))


class ToWgs84:
    """Takes vertices from a layer's CRS to WGS 84 longitude and latitude, all of them by one operation.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem
        A valid CRS; one that only looks so is refused.
    context : QgsCoordinateTransformContext
        The user's choices among several datum transformations.
    extent : QgsRectangle, optional
        What is to be transformed, in the units of `crs`: the operation is chosen for it. Without one it is chosen for
        the geometries of the first call.

    Raises
    ------
    CrsUnknown
        When the datum of `crs` is not known, or no operation from it.
    """

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
        extent: QgsRectangle | None = None,
    ) -> None:
        crs = living(crs)
        self._chord = CHORD_M / metres_of_unit(crs)
        self._crs, self._context = crs, context
        self._operation: Operation | None = None
        usual = QgsCoordinateTransform(crs, living(WGS84), context)
        self.is_identity = usual.isShortCircuited() and (usual.isValid() or not crs.isValid())
        if crs.isValid():
            refuse_unknown(crs)
        if extent is not None:
            self._choose(extent)
        elif self.is_identity:
            self._choose(QgsRectangle(0, 0, 0, 0))

    @property
    def accuracy_m(self) -> float:
        """The stated accuracy of the datum transformation in metres; 0 without one, NaN where unknown."""
        return 0.0 if self._operation is None else self._operation.accuracy_m

    def notes(self, name: str | Message) -> list[Message]:
        """Sentences for the report: from which CRS, by which operation, and how accurate it is stated to be."""
        way = self._operation
        if self.is_identity or way is None:
            return []
        values: dict[str, Any] = {"name": name, "crs": named(self._crs)}
        if not way.name:
            return [
                Message.of("{name}: transformed from {crs} to WGS 84 without loss.", name=name, crs=named(self._crs))
            ]
        values["operation"] = way.name
        if math.isnan(way.accuracy_m):
            template = "{name}: transformed from {crs} to WGS 84 by “{operation}”, to an unknown accuracy."
            told = [Message.of(template, **values)]
        else:
            template = "{name}: transformed from {crs} to WGS 84 by “{operation}”, to {accuracy}."
            told = [Message.of(template, **values, accuracy=Measured(way.accuracy_m, "m"))]
        if not way.is_of_area:
            template = (
                "{name}: “{operation}” was made for another area ({area}), and none is known for this one; its "
                "accuracy here is unknown. Check places that are known."
            )
            told.append(Message.of(template, name=name, operation=way.name, area=way.area))
        return told

    def __call__(self, geometries: Sequence[QgsGeometry]) -> npt.NDArray[np.object_]:
        """The geometries in WGS 84, vertex by vertex, shape (n,).

        Raises
        ------
        GeometryError
            When a coordinate cannot be transformed; names its place in the sequence (from 1). When no operation is
            known from the CRS there.
        """
        moved = []
        for index, geometry in enumerate(geometries):
            copy = QgsGeometry(geometry)
            if _may_hold_curves(copy):  # before the transformation: an arc is an arc only in its own plane
                copy = QgsGeometry(copy.constGet().segmentize(self._chord, _BY_DEVIATION))
            if not self.is_identity:
                self._move(copy, index, geometries)
            moved.append(copy)
        return to_shapely(moved)

    def _move(self, geometry: QgsGeometry, index: int, geometries: Sequence[QgsGeometry]) -> None:
        if geometry.isEmpty():
            return
        way = self._operation or self._choose(extent_of(geometries))
        try:
            if way.meridian:
                geometry.translate(way.meridian, 0)
            geometry.transform(way.transform)
        except QgsCsException as error:
            raise GeometryError(
                "Feature {number} has a coordinate outside the range of its CRS ({error}); check the stated CRS.",
                number=str(index + 1),
                error=error,
            ) from error

    def _choose(self, extent: QgsRectangle) -> Operation:
        found = operation_for(self._crs, self._context, extent)
        if found is None:
            raise no_way(self._crs)
        self._operation = found
        return found


def extent_of(geometries: Iterable[QgsGeometry]) -> QgsRectangle:
    """What contains all geometries; null where there is none."""
    extent = QgsRectangle()
    extent.setMinimal()
    for geometry in geometries:
        if not geometry.isEmpty():
            extent.combineExtentWith(geometry.boundingBox())
    return extent
