# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings as QGIS layers: a point layer of the places, and a polygon layer of the areas in question."""

from __future__ import annotations

from dataclasses import astuple
from typing import Iterable

import shapely
from qgis.core import QgsFeature, QgsField, QgsFields

from ..compat import FieldType
from ..core.finding import Finding
from ..core.reports.finding_record import FindingRecord, record_of
from ..core.saying import ENGLISH, Voice
from .geometry import to_qgis

_TYPES = {"measured": FieldType.REAL, "limit": FieldType.REAL, "lon": FieldType.REAL, "lat": FieldType.REAL}


def finding_fields() -> QgsFields:
    """The fields of a layer of findings: those of `FindingRecord`."""
    fields = QgsFields()
    for name in FindingRecord.__dataclass_fields__:
        fields.append(QgsField(name, _TYPES.get(name, FieldType.STRING)))
    return fields


def point_features(findings: Iterable[Finding], voice: Voice = ENGLISH) -> list[QgsFeature]:
    """One feature a finding, at its place; without geometry where it has no place."""
    return [
        _feature(finding, shapely.Point(finding.point) if finding.point is not None else None, voice)
        for finding in findings
    ]


def area_features(findings: Iterable[Finding], voice: Voice = ENGLISH) -> list[QgsFeature]:
    """One multipolygon feature for each finding whose place is an area."""
    features = []
    for finding in findings:
        parts = [] if finding.geometry is None else shapely.get_parts(finding.geometry)
        polygons = [part for part in parts if part.geom_type == "Polygon"]
        if polygons:
            features.append(_feature(finding, shapely.multipolygons(polygons), voice))
    return features


def _feature(finding: Finding, geometry: shapely.Geometry | None, voice: Voice) -> QgsFeature:
    feature = QgsFeature(finding_fields())
    feature.setAttributes(list(astuple(record_of(finding, voice))))
    feature.setGeometry(to_qgis(geometry))
    return feature
