# SPDX-License-Identifier: GPL-2.0-or-later
"""A change sheet as QGIS layers: the ground that was gained and lost, and the turning points that differ."""

from __future__ import annotations

from typing import Any, Mapping

import shapely
from qgis.core import QgsFeature, QgsField, QgsFields

from ..compat import FieldType
from ..core.changes import ChangeSheet
from ..core.delimitation import Feature
from ..core.reports.changes_record import named, point_record
from .geometry import to_qgis

_TEXTS = ("change", "kind", "region", "party", "name", "uid")
_COUNTS = ("part", "ring", "number_before", "number_after")
_MEASURES = ("lon_before", "lat_before", "lon_after", "lat_after", "distance_m", "azimuth")
_SIZES = ("area_m2", "within_tolerance_m2")


def area_fields() -> QgsFields:
    """The fields of the layer of ground: ``change`` is ``gained`` or ``lost``."""
    return _fields(_TEXTS, (), _SIZES)


def point_fields() -> QgsFields:
    """The fields of the layer of turning points: ``change`` is ``moved``, ``added`` or ``removed``."""
    return _fields(_TEXTS, _COUNTS, _MEASURES)


def area_rows(sheet: ChangeSheet) -> list[QgsFeature]:
    """One multipolygon, drawn out along its geodesics, for what each feature gained and one for what it lost."""
    rows = []
    for one in sheet.features:
        for change, ground in (("gained", one.gained), ("lost", one.lost)):
            if not ground.geometry.is_empty:
                values = {"change": change, **{name: getattr(ground, name) for name in _SIZES}}
                rows.append(_row(area_fields(), one.feature, values, ground.geometry))
    return rows


def point_rows(sheet: ChangeSheet) -> list[QgsFeature]:
    """One point for each turning point that differs: where it is now, or where it was."""
    return [
        _row(
            point_fields(),
            one.feature,
            point_record(point),
            shapely.Point(point.point.longitude, point.point.latitude),
        )
        for one in sheet.features
        for point in one.points
    ]


def _fields(texts: tuple[str, ...], counts: tuple[str, ...], measures: tuple[str, ...]) -> QgsFields:
    fields = QgsFields()
    for names, kind in ((texts, FieldType.STRING), (counts, FieldType.INTEGER), (measures, FieldType.REAL)):
        for name in names:
            fields.append(QgsField(name, kind))
    return fields


def _row(fields: QgsFields, feature: Feature, values: Mapping[str, Any], geometry: shapely.Geometry) -> QgsFeature:
    known = {**named(feature), **values}
    row = QgsFeature(fields)
    row.setAttributes([known[name] for name in fields.names()])
    row.setGeometry(to_qgis(geometry))
    return row
