# SPDX-License-Identifier: GPL-2.0-or-later
"""Tells a CRS that is known from one that only looks so: QGIS calls “valid” what lies nowhere, or on no known datum."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Callable

from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.characters import visible
from ..core.errors import GeometryError
from ..core.tables.datums import Datum
from .gdal_session import gdal_session
from .operations import SAME_PLACE_DEGREES, operation_for, wkt_of

_UNKNOWN = re.compile(r"unknown|undefined|unspecified|not[ _]specified|assumed|user[ _]defined", re.IGNORECASE)
_MOST_OF_A_TURN = 400.0
"""Of any unit in which longitudes are written."""
_SHOWN = 60
_NOWHERE = "The CRS {crs} is a plane of its own, nowhere on the Earth; ask the author which CRS it is, and state it."
_NO_DATUM = (
    "The CRS {crs} is on a datum that is not known, and a guess can be 130 m off; ask the author which CRS it is, and "
    "state it."
)
_NO_WAY = (
    "No transformation from the CRS {crs} to WGS 84 is known for this place; ask the author which CRS it is, and "
    "state it."
)


class CrsUnknown(GeometryError):
    """A CRS whose places cannot be told: the sentence says why, and that the author knows."""


def named(crs: QgsCoordinateReferenceSystem) -> str:
    """What a sentence calls a CRS: its code, or what there is in place of one."""
    return str(crs.authid()) or visible(str(crs.description()))[:_SHOWN] or visible(str(crs.toProj()))[:_SHOWN] or "?"


def _in_full(crs: QgsCoordinateReferenceSystem) -> str:
    name = visible(str(crs.description()))[:_SHOWN]
    return f"{crs.authid()} ({name})" if crs.authid() and name else named(crs)


def is_known(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether places in a CRS are places on the Earth."""
    return bool(crs.isValid()) and not _lack(wkt_of(crs))


def refuse_unknown(crs: QgsCoordinateReferenceSystem) -> None:
    """Refuse a CRS that is valid and does not say where on the Earth it lies.

    Raises
    ------
    CrsUnknown
        With what it lacks.
    """
    lack = _lack(wkt_of(crs))
    if lack:
        raise CrsUnknown(lack, crs=_in_full(crs))


def no_way(crs: QgsCoordinateReferenceSystem) -> CrsUnknown:
    """What to say of a CRS from which no operation is known where the features lie."""
    return CrsUnknown(_NO_WAY, crs=_in_full(crs))


def _lack(wkt: str) -> str:
    """The sentence on what a CRS lacks; empty for a known one."""
    try:
        _refuse_lack(wkt)
    except _Lack as lack:
        return str(lack)
    return ""


class _Lack(Exception):
    """What a CRS lacks."""


@lru_cache(maxsize=64)
def _refuse_lack(wkt: str) -> None:
    """Return for a known CRS. What is raised is not kept: it is asked again, should a reader have failed by chance.

    Raises
    ------
    _Lack
        With the sentence on what it lacks.
    """
    srs = osr.SpatialReference()
    try:
        with gdal_session():
            is_read = srs.ImportFromWkt(wkt) == ogr.OGRERR_NONE  # osr has exceptions of its own, which are off
            is_on_earth = srs.IsGeographic() or srs.IsProjected()
            is_bound = wkt.startswith("BOUNDCRS") or srs.HasTOWGS84()
            names = [srs.GetAttrValue("GEOGCS") or "", srs.GetAttrValue("DATUM") or ""]
    except RuntimeError:
        is_read = False
    if not is_read:
        raise _Lack(_NO_WAY)
    if not is_on_earth:
        raise _Lack(_NOWHERE)
    datum = names[1]
    if not is_bound and (_UNKNOWN.search(datum) or not datum or "assumed" in names[0].lower()):
        raise _Lack(_NO_DATUM)  # one that is bound states the way itself


def could_be_in(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> bool:
    """Whether coordinates of an extent can be longitudes and latitudes, where `crs` has those.

    Latitudes that stand first pass: that they are swapped is for others to say.
    """
    if not crs.isGeographic() or extent.isNull() or not extent.isFinite():
        return True
    return bool(
        max(map(abs, (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum()))) <= _MOST_OF_A_TURN
    )


def crs_of_layer(layer: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
    """The CRS that a layer carries; where it holds collections, QGIS gives none and its provider does."""
    own, provider = layer.crs(), layer.dataProvider()
    return own if own.isValid() or layer.isSpatial() or provider is None else provider.crs()


def carries_crs(layer: QgsVectorLayer) -> bool:
    """Whether a layer carries a known CRS that its coordinates can be in."""
    own = crs_of_layer(layer)
    return is_known(own) and could_be_in(own, layer.extent())


def on_datum_of(crs: QgsCoordinateReferenceSystem) -> Callable[[Datum], bool]:
    """Whether a datum, or a CRS, that is named somewhere is that of a CRS; one of no registry is not doubted."""
    base = crs.geographicCrsAuthId().strip(":")  # “:” where there is none

    def is_on(datum: Datum) -> bool:
        named = QgsCoordinateReferenceSystem(datum.crs)
        return not base or not named.isValid() or named.geographicCrsAuthId() == base

    return is_on


def is_same_place(
    one: QgsCoordinateReferenceSystem,
    other: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    context: QgsCoordinateTransformContext,
) -> bool:
    """Whether two CRSs take the corners of an extent to the same places, however they are written."""
    if one == other:
        return True
    corners = [
        QgsPointXY(x, y) for x in (extent.xMinimum(), extent.xMaximum()) for y in (extent.yMinimum(), extent.yMaximum())
    ]
    first, second = (operation_for(crs, context, extent) for crs in (one, other))
    if first is None or second is None:
        return False
    try:
        return all(first.place(corner).compare(second.place(corner), SAME_PLACE_DEGREES) for corner in corners)
    except QgsCsException:
        return False
