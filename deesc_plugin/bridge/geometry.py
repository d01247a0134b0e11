"""QgsGeometry to shapely and back through WKB, exact to the last bit of every coordinate."""

from __future__ import annotations

from typing import Iterable, Sequence

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
    QgsUnitTypes,
    QgsWkbTypes,
)

from ..core.errors import GeometryError
from ..core.saying import Measured, Message
from ..core.well_known_binary import geometries_of

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
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
    if is_curved(geometry):
        geometry = QgsGeometry(geometry.constGet().segmentize(_CURVE_TOLERANCE_RADIANS))
    return bytes(geometry.asWkb())


def is_curved(geometry: QgsGeometry) -> bool:
    """Whether the geometry has arcs, which a turning-point list cannot state."""
    return not geometry.isNull() and bool(QgsWkbTypes.isCurvedType(geometry.wkbType()))


def to_qgis(geometry: shapely.Geometry | None) -> QgsGeometry:
    """One shapely geometry as a QgsGeometry; null for None."""
    result = QgsGeometry()
    if geometry is not None:
        result.fromWkb(shapely.to_wkb(geometry))
    return result


def metres_of_unit(crs: QgsCoordinateReferenceSystem) -> float:
    """The length of a CRS's unit in metres; of a degree that along a meridian."""
    return float(QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters))


class ToWgs84:
    """Takes vertices from a layer's CRS to WGS 84 longitude and latitude.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem
        A valid CRS: unknown ones are refused before.
    context : QgsCoordinateTransformContext
        The user's choices among several datum transformations.
    """

    def __init__(self, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext) -> None:
        self._transform = QgsCoordinateTransform(crs, WGS84, context)
        self._chord = CHORD_M / metres_of_unit(crs)
        self.is_identity = self._transform.isShortCircuited()

    @property
    def accuracy_m(self) -> float:
        """The stated accuracy of the datum transformation in metres; 0 without one, -1 where unknown."""
        if self.is_identity:
            return 0.0
        return float(self._transform.instantiatedCoordinateOperationDetails().accuracy)

    def note(self, name: str | Message) -> Message:
        """A sentence for the report: from which CRS, and how accurate the transformation is stated to be."""
        accuracy = self.accuracy_m
        crs = self._transform.sourceCrs().authid()
        if accuracy == 0:
            return Message.of("{name}: transformed from {crs} to WGS 84 without loss.", name=name, crs=crs)
        if accuracy < 0:
            return Message.of("{name}: transformed from {crs} to WGS 84 to an unknown accuracy.", name=name, crs=crs)
        template = "{name}: transformed from {crs} to WGS 84 to {accuracy}."
        return Message.of(template, name=name, crs=crs, accuracy=Measured(accuracy, "m"))

    def __call__(self, geometries: Sequence[QgsGeometry]) -> npt.NDArray[np.object_]:
        """The geometries in WGS 84, vertex by vertex, shape (n,).

        Raises
        ------
        GeometryError
            When a coordinate cannot be transformed; names its place in the sequence (from 1).
        """
        moved = []
        for index, geometry in enumerate(geometries):
            copy = QgsGeometry(geometry)
            if is_curved(copy):  # before the transformation: an arc is an arc only in its own plane
                copy = QgsGeometry(copy.constGet().segmentize(self._chord, _BY_DEVIATION))
            if not self.is_identity:
                self._move(copy, index)
            moved.append(copy)
        return to_shapely(moved)

    def _move(self, geometry: QgsGeometry, index: int) -> None:
        try:
            geometry.transform(self._transform)
        except QgsCsException as error:
            raise GeometryError(
                "Feature {number} has a coordinate outside the range of its CRS ({error}); check the stated CRS.",
                number=str(index + 1),
                error=error,
            ) from error
