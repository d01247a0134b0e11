# SPDX-License-Identifier: GPL-2.0-or-later
"""Which way leads from a CRS to WGS 84 in an area: PROJ's choice for that area, with its name and accuracy."""

from __future__ import annotations

import math
import re
from contextlib import suppress
from dataclasses import dataclass

from osgeo import osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDatumTransform,
    QgsPointXY,
    QgsRectangle,
)

from .gdal_session import gdal_session

WGS_84 = QgsCoordinateReferenceSystem("EPSG:4326")
_WKT2 = QgsCoordinateReferenceSystem.WKT2_2019
_NOT_STATED = 999.0
"""What EPSG writes for the accuracy of an operation of which none is known."""
_BALLPARK = "Ballpark"
SAME_PLACE_DEGREES = 1e-8
"""A millimetre: operations that lead to the same place are the same one."""
_MERIDIAN = re.compile(r'PRIMEM\["[^"]*",[^\[\]]*(?:,(?:ANGLEUNIT|ID)\[(?:[^\[\]]|\[[^\[\]]*\])*\])*\]')
_GREENWICH = 'PRIMEM["Greenwich",0]'


@dataclass(frozen=True)
class Operation:
    """A way from a CRS to WGS 84.

    Attributes
    ----------
    transform : QgsCoordinateTransform
    name : str
        PROJ's name of it; empty where the datum stays the same.
    accuracy_m : float
        As it is stated; 0 where the datum stays the same, NaN where none is known.
    area : str
        What it was made for, as PROJ words it.
    is_of_area : bool
        Whether that contains the area that it is wanted for.
    meridian : float
        What is added to longitudes before, in the units of the CRS: PROJ knows no way from some meridians.
    """

    transform: QgsCoordinateTransform
    name: str = ""
    accuracy_m: float = 0.0
    area: str = ""
    is_of_area: bool = True
    meridian: float = 0.0

    def place(self, point: QgsPointXY) -> QgsPointXY:
        """Where a place of the CRS lies in WGS 84.

        Raises
        ------
        QgsCsException
            When it lies beyond the CRS.
        """
        return self.transform.transform(QgsPointXY(point.x() + self.meridian, point.y()))


def operation_for(
    crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext, extent: QgsRectangle
) -> Operation | None:
    """The operation that PROJ takes for an area; None where it knows none, or only one that leaves the datum out.

    Parameters
    ----------
    context : QgsCoordinateTransformContext
        A choice that the user made in QGIS counts.
    extent : QgsRectangle
        What is to be transformed, in the units of `crs`.
    """
    crs = living(crs)
    usual = QgsCoordinateTransform(crs, living(WGS_84), context)
    if not usual.isValid():
        return _over_greenwich(crs, context, extent)
    if usual.isShortCircuited():
        return Operation(usual)
    details = usual.instantiatedCoordinateOperationDetails()
    if details.accuracy == 0 and _BALLPARK not in details.name:
        return Operation(usual)
    if context.hasTransform(crs, WGS_84):
        return Operation(usual, details.name or details.proj, _accuracy(details.accuracy))
    return _of_area(crs, extent, _degrees(usual, extent))


def _of_area(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, degrees: QgsRectangle | None) -> Operation | None:
    """PROJ's operation for an area; else the first that was made for it; else the first of all, which was not."""
    wanted = _by_area(crs, extent, degrees)
    known = _that_lead_from(crs, extent.center())
    fit = [found for found in known if wanted is not None and _is_same(found[2], wanted)]
    fit = fit or [found for found in known if degrees is not None and found[0].bounds.contains(degrees)]
    for one, transform, _ in fit or known:
        return Operation(transform, one.name, _accuracy(one.accuracy), one.areaOfUse, bool(fit))
    return None


def _that_lead_from(
    crs: QgsCoordinateReferenceSystem, place: QgsPointXY
) -> list[tuple[QgsDatumTransform.TransformDetails, QgsCoordinateTransform, QgsPointXY]]:
    """The operations that do not leave the datum out, each with where it takes a place, in PROJ's order."""
    found = []
    for one in QgsDatumTransform.operations(crs, living(WGS_84)):
        if not one.isAvailable or _BALLPARK in one.name:
            continue
        transform = _following(crs, one.proj)
        with suppress(QgsCsException):  # beyond its grid
            found.append((one, transform, transform.transform(place)))
    return found


def _accuracy(stated: float) -> float:
    return math.nan if stated < 0 or stated == _NOT_STATED else float(stated)


def _following(crs: QgsCoordinateReferenceSystem, proj: str) -> QgsCoordinateTransform:
    """A transformation by one operation and by no other, whatever it meets."""
    context = QgsCoordinateTransformContext()
    context.addCoordinateOperation(crs, WGS_84, proj, False)
    return QgsCoordinateTransform(crs, living(WGS_84), context)


def _is_same(found: QgsPointXY, wanted: tuple[float, float]) -> bool:
    return bool(max(abs(found.x() - wanted[0]), abs(found.y() - wanted[1])) < SAME_PLACE_DEGREES)


def _degrees(transform: QgsCoordinateTransform, extent: QgsRectangle) -> QgsRectangle | None:
    """Roughly where an extent lies on the Earth; None where that is nowhere."""
    try:
        found = transform.transformBoundingBox(extent)
    except QgsCsException:
        return None
    inside = QgsRectangle(-180, -90, 180, 90).intersect(found)
    return None if not found.isFinite() or inside.isNull() else inside


def _by_area(
    crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, degrees: QgsRectangle | None
) -> tuple[float, float] | None:
    """Where PROJ takes the centre of an extent when it is told the area; None where it knows no way there."""
    if degrees is None:
        return None
    try:
        with gdal_session():
            source, target = _srs(crs), _srs(WGS_84)
            options = osr.CoordinateTransformationOptions()
            options.SetAreaOfInterest(degrees.xMinimum(), degrees.yMinimum(), degrees.xMaximum(), degrees.yMaximum())
            options.SetBallparkAllowed(False)
            taken = osr.CreateCoordinateTransformation(source, target, options)
            x, y, _ = taken.TransformPoint(extent.center().x(), extent.center().y())
    except (RuntimeError, TypeError, AttributeError):  # no way: GDAL's error, or its None
        return None
    return (x, y) if math.isfinite(x) and math.isfinite(y) else None


def wkt_of(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS in well-known text."""
    return str(living(crs).toWkt(_WKT2))


def living(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """A CRS that PROJ can work with: itself, or a fresh one where QGIS has lost what PROJ made of it.

    QGIS keeps that once for all CRSs of a name, and lets it go with the thread that asked first
    (`QgsCoordinateReferenceSystemPrivate::removeObjectsBelongingToCurrentThread`, seen in 3.22). A CRS that is left
    behind is valid and has no text. It must not come into a transformation: that hands back what it is given, is kept
    for whoever names the same CRSs, and leaves PROJ's log of the thread pointing at nothing, so that the next error
    there ends the process.

    Safe in any thread: QGIS clears its caches under locks, and who holds a CRS keeps it.
    """
    if not crs.isValid() or not crs.authid() or crs.toWkt(_WKT2):
        return crs
    QgsCoordinateTransform.invalidateCache()
    fresh = QgsCoordinateReferenceSystem(crs.authid())
    if fresh.toWkt(_WKT2):
        return fresh
    QgsCoordinateReferenceSystem.invalidateCache()  # only now: what is asked next belongs to the thread that asks
    return QgsCoordinateReferenceSystem(crs.authid())


def _srs(crs: QgsCoordinateReferenceSystem) -> osr.SpatialReference:
    made = osr.SpatialReference()
    made.ImportFromWkt(wkt_of(crs))
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def _over_greenwich(
    crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext, extent: QgsRectangle
) -> Operation | None:
    """The way of longitudes from another meridian than Greenwich, from which PROJ finds none by itself."""
    try:
        with gdal_session():
            srs = _srs(crs)
            meridian = float(srs.GetAttrValue("PRIMEM", 1) or 0)
            is_fit = srs.IsGeographic() and meridian
            unit = srs.GetAngularUnits()
    except RuntimeError:
        return None
    twin = QgsCoordinateReferenceSystem.fromWkt(_MERIDIAN.sub(_GREENWICH, wkt_of(crs)))
    if not is_fit or not twin.isValid() or twin == crs:
        return None
    shift = math.radians(meridian) / unit
    moved = QgsRectangle(extent.xMinimum() + shift, extent.yMinimum(), extent.xMaximum() + shift, extent.yMaximum())
    found = operation_for(twin, context, moved)
    if found is None or found.meridian:
        return None
    return Operation(found.transform, found.name, found.accuracy_m, found.area, found.is_of_area, shift)
