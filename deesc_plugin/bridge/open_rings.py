# SPDX-License-Identifier: GPL-2.0-or-later
"""Rings whose last vertex is not their first, in formats that close none: QGIS closes them, and says nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Iterator, Sequence

import numpy as np
import shapely
from osgeo import gdal, ogr
from qgis.core import QgsFeature, QgsGeometry, QgsProviderRegistry

from ..core.geodesy import Floats, distance
from ..core.saying import Length, Listed, Message, Place
from ..core.soundness import are_places
from .gdal_session import gdal_session
from .geometry import to_qgis
from .stated_values import StoredIn, unreadable

_NEAR_M = 1.0
"""A ring whose end lies no farther from where it began is closed, and that is said."""
_CLOSE_NONE = ("GPKG", "SQLite", "GML", "CSV", "FlatGeobuf", "ESRI Shapefile", "OpenFileGDB")

Placing = Callable[[Sequence[QgsGeometry]], Any]


class OpenRings:
    """The open rings of a layer's file.

    Of features with unsaved edits, and in formats whose second reading finds such rings, nothing is looked at.

    Attributes
    ----------
    closed : set of int
        The ids of the features of which a ring was closed, as far as `fault` was asked.
    """

    def __init__(self, stored: StoredIn) -> None:
        self.closed: set[int] = set()
        self._gaps = _open_rings(stored) if stored.uri and stored.driver in _CLOSE_NONE else {}

    def fault(self, feature: QgsFeature, transform: Placing) -> Message | None:
        """Why a feature is not taken of which a ring does not close; None where its end is near its beginning."""
        gaps = self._gaps.get(feature.id(), [])
        found = next(filter(None, (open_ring_fault(gap, transform) for gap in gaps)), None)
        if gaps and found is None:
            self.closed.add(feature.id())
        return found

    def notes(self, features: Sequence[str | Message]) -> list[Message]:
        """What to say of features of which a ring was closed."""
        return [closed_rings(features)] if features else []


def closed_rings(features: Sequence[str | Message]) -> Message:
    """What to say of rings that were closed."""
    template = "Rings whose end lay within {near} of where they began were closed: {features}."
    return Message.of(template, near=Length(_NEAR_M), features=Listed.of(features))


def _open_rings(stored: StoredIn) -> dict[int, list[Floats]]:
    """The last and the first vertex of each open ring, shape (2, 2), by feature id."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", stored.uri)
    path = "".join(str(parts.get(part) or "") for part in ("vsiPrefix", "path", "vsiSuffix"))
    name, number = parts.get("layerName"), parts.get("layerId")
    found: dict[int, list[Floats]] = {}
    try:
        with gdal_session():
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR, allowed_drivers=[stored.driver])
            layer = dataset.GetLayerByName(str(name)) if name else dataset.GetLayer(int(number or 0))
            for row in layer or ():
                geometry = row.GetGeometryRef()
                gaps = [] if geometry is None or row.GetFID() in stored.changed else list(_gaps(geometry))
                if gaps:
                    found[row.GetFID()] = gaps
    except RuntimeError as error:
        file = Path(path).name
        raise unreadable(file, str(error).replace(path, file)) from error.with_traceback(None)
    return found


def _gaps(geometry: ogr.Geometry) -> Iterator[Floats]:
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        for index in range(geometry.GetGeometryCount()):
            ring = geometry.GetGeometryRef(index)
            last = ring.GetPointCount() - 1
            if last > 0 and ring.GetPoint_2D(0) != ring.GetPoint_2D(last):
                yield np.array([ring.GetPoint_2D(last), ring.GetPoint_2D(0)])
        return
    for index in range(geometry.GetGeometryCount()):
        yield from _gaps(geometry.GetGeometryRef(index))


def open_ring_fault(gap: Floats, transform: Placing) -> Message | None:
    """Why a ring is not taken whose last vertex is not its first; None where they are near each other."""
    last, first = shapely.get_coordinates(transform([to_qgis(shapely.Point(vertex)) for vertex in gap]))
    if not are_places(np.array([last, first])).all():
        return None  # which is said of its vertices
    metres = float(distance(*last, *first))
    if metres <= _NEAR_M:
        return None
    return Message.of(
        "its ring is not closed: its last vertex, at {place}, lies {gap} from its first; write the first once more at "
        "the end, or add what is missing.",
        place=Place(*last.tolist()),
        gap=Length(metres),
    )
