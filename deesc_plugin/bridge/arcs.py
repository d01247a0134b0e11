# SPDX-License-Identifier: GPL-2.0-or-later
"""Arcs as turning points: so many that no chord leaves its arc by more than a centimetre, and that is measured.

GDAL draws the arcs of some formats out itself, at every fourth degree: 1.2 m inside a circle of 2 km.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from math import sqrt
from pathlib import Path
from typing import Iterator, Sequence

import numpy as np
import shapely
from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsProviderRegistry
from shapely.errors import ShapelyError

from ..core.errors import ImportRefused
from ..core.saying import Count, Length, Message
from .gdal_session import gdal_session
from .geometry import metres_of_unit, to_shapely
from .mapinfo_arcs import DRIVER, curves_of
from .stated_values import StoredIn, content, unreadable

_GREATEST_M = 0.01
_AIM_M = 0.005
_DRAWN_OUT = ("DXF", "DGN")
"""Formats whose arcs GDAL draws out when it reads them."""
_STEP = "OGR_ARC_STEPSIZE"
_FIRST_STEP, _LEAST_STEP = 4.0, 0.01
"""Degrees: GDAL's own, and one that serves for arcs of 2,600 km."""
_UNIT = re.compile(rb"<(?:\w+:)?radius\s[^>]*?uom\s*=\s*[\"']([^\"']*)")
_METRES = {
    *("m", "metre", "meter", "[m]", "#m", "urn:ogc:def:uom:EPSG::9001", "http://www.opengis.net/def/uom/EPSG/0/9001"),
    *("urn:ogc:def:uom:UCUM::m", "urn:ogc:def:uom:UCUM:m", "EPSG:9001", "urn:x-ogc:def:uom:EPSG:9001"),
}
_SPLINES = "it is a spline, and how far its chords would leave it is not known; convert it into a polyline."


class DrawnOut:
    """How finely GDAL has to draw the arcs of a layer, and what comes of it.

    Attributes
    ----------
    deviation : float
        How far a chord leaves its arc at most, metres; 0 without arcs.
    """

    def __init__(self, stored: StoredIn, crs: QgsCoordinateReferenceSystem) -> None:
        self._metres = metres_of_unit(crs)
        self._stored = stored if stored.driver in _DRAWN_OUT and stored.uri else None
        self._step = _FIRST_STEP
        self.deviation = 0.0
        self.count = 0
        self._curves = curves_of(_path(stored)) if stored.driver == DRIVER and stored.uri else {}
        if stored.driver == "GML":
            _refuse_circles(stored, crs)
        if self._stored is not None:
            coarse, fine = self._shapes(self._step), self._shapes(self._step / 2)
            worst = max((_apart(one, fine[fid]) for fid, one in coarse.items() if fid in fine), default=0.0)
            worst *= self._metres
            if worst > _AIM_M:
                self._step = max(_LEAST_STEP, self._step * sqrt(_AIM_M / worst))  # it grows with the square

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Have GDAL draw arcs as finely as is wanted."""
        before = gdal.GetThreadLocalConfigOption(_STEP)
        gdal.SetThreadLocalConfigOption(_STEP, None if self._stored is None else f"{self._step:.6f}")
        try:
            yield
        finally:
            gdal.SetThreadLocalConfigOption(_STEP, before)

    def faults(self, features: Sequence[QgsFeature]) -> list[Message | None]:
        """For each feature that was read why its arcs are not drawn finely enough; None where they are."""
        if self._stored is None:
            return [_curve_fault(self._curves.get(feature.id())) for feature in features]
        finer = self._shapes(self._step / 2)
        read = to_shapely([feature.geometry() for feature in features])
        return [
            Message(_SPLINES) if _is_spline(feature) else self._fault(one, finer.get(feature.id()))
            for feature, one in zip(features, read)
        ]

    def notes(self, layer: str | Message) -> list[Message]:
        """What was drawn out, for the report."""
        if not self.count:
            return []
        return [
            Message.of(
                "{layer}: the arcs of {features} were replaced by turning points on them; no chord leaves its arc by "
                "more than {deviation}.",
                layer=layer,
                features=Count(self.count, "feature", "features"),
                deviation=Length(self.deviation),
            )
        ]

    def _fault(self, read: shapely.Geometry | None, finer: shapely.Geometry | None) -> Message | None:
        deviation = _apart(read, finer) * self._metres
        self.count += deviation > 0.0
        if deviation <= _GREATEST_M:
            self.deviation = max(self.deviation, deviation)
            return None
        return Message.of(
            "its arcs were drawn out with chords that leave them by {deviation}; write them as a polyline of closer "
            "vertices.",
            deviation=Length(deviation),
        )

    def _shapes(self, step: float) -> dict[int, shapely.Geometry]:
        """The geometries of the layer's file by feature id, with arcs drawn by a step in degrees."""
        stored = self._stored
        if stored is None:
            return {}
        before = gdal.GetThreadLocalConfigOption(_STEP)
        gdal.SetThreadLocalConfigOption(_STEP, f"{step:.6f}")
        try:
            with gdal_session():
                dataset = gdal.OpenEx(_path(stored), gdal.OF_VECTOR, allowed_drivers=[stored.driver])
                layers = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
                return {row.GetFID(): _shape(row) for layer in layers for row in layer}
        except RuntimeError as error:
            file = Path(_path(stored)).name
            raise unreadable(file, str(error).replace(_path(stored), file)) from error
        finally:
            gdal.SetThreadLocalConfigOption(_STEP, before)


def _path(stored: StoredIn) -> str:
    """GDAL's path of the file of a layer."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", stored.uri)
    return "".join(str(parts.get(part) or "") for part in ("vsiPrefix", "path", "vsiSuffix"))


def _curve_fault(curve: Message | None) -> Message | None:
    """Why a curve of a MapInfo file is not taken."""
    if curve is None:
        return None
    return Message.of(
        "it is {curve}, of which only coarse chords are read; convert it into a region or a polyline of close "
        "vertices.",
        curve=curve,
    )


def _is_spline(feature: QgsFeature) -> bool:
    """Whether a DXF states of a feature that it is a spline, whose chords no step makes finer."""
    column = feature.fields().lookupField("SubClasses")
    return column >= 0 and "AcDbSpline" in str(feature.attribute(column))


def _shape(row: ogr.Feature) -> shapely.Geometry | None:
    geometry = row.GetGeometryRef()
    try:
        return None if geometry is None else shapely.force_2d(shapely.from_wkb(bytes(geometry.ExportToWkb())))
    except ShapelyError:
        return None


def _apart(coarse: shapely.Geometry | None, fine: shapely.Geometry | None) -> float:
    """How far the vertices of a finer drawing lie from the lines of a coarser one."""
    if coarse is None or fine is None or shapely.get_num_coordinates(coarse) == shapely.get_num_coordinates(fine):
        return 0.0
    lines = shapely.boundary(coarse) if shapely.get_dimensions(coarse) == 2 else coarse
    return float(np.max(shapely.distance(shapely.points(shapely.get_coordinates(fine)), lines), initial=0.0))


def _refuse_circles(stored: StoredIn, crs: QgsCoordinateReferenceSystem) -> None:
    """Refuse a GML with circles that GDAL draws otherwise than they are meant.

    Those about a centre on the ellipsoid it draws on a sphere, up to 0.3 % off, and any unit of a radius it takes for
    that of the CRS.
    """
    path = _path(stored)
    written = content(path)
    units = sorted({unit.decode("ascii", "replace") for unit in _UNIT.findall(written)} - _METRES)
    if units:
        raise ImportRefused(
            "{file} states the radius of a circle in “{unit}”, which would be taken for metres; write it in metres.",
            file=path.rpartition("/")[2],
            unit=units[0][:40],
        )
    if not crs.isGeographic():
        return
    if b"ByCenterPoint" in written:
        raise ImportRefused(
            "{file} states circles by their centre and radius (CircleByCenterPoint, ArcByCenterPoint), which can only "
            "be drawn up to 0.3 % off; write their outlines as vertices, or make them with the geodesic buffer.",
            file=path.rpartition("/")[2],
        )
