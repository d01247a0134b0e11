# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals compared as QGIS layers: the cells into which claims divide the ground, and the lines that parties draw."""

from __future__ import annotations

from typing import Any, Mapping

import shapely
from qgis.core import QgsFeature, QgsField, QgsFields

from ..compat import FieldType
from ..core.negotiation import ProposalComparison
from ..core.reports.proposals_record import cell_record, line_record, unclaimed_record
from .geometry import to_qgis
from .schema import stored_geometry

_OF_CELLS = {
    **dict.fromkeys(("region", "kind", "parties", "others", "state"), FieldType.STRING),
    **dict.fromkeys(("area_m2", "within_tolerance_m2"), FieldType.REAL),
    **dict.fromkeys(("settlements", "settlements_near"), FieldType.STRING),
    "population": FieldType.INTEGER,
    "units": FieldType.STRING,
}
_OF_LINES = {
    **dict.fromkeys(("region", "kind", "party", "same_as", "others"), FieldType.STRING),
    **dict.fromkeys(("length_m", "max_apart_m"), FieldType.REAL),
}
_OF_UNCLAIMED = {"region": FieldType.STRING, "area_m2": FieldType.REAL, "known_to_m2": FieldType.REAL}


def cell_fields() -> QgsFields:
    """The fields of the layer of cells; several parties or names are apart by semicolons."""
    return _fields(_OF_CELLS)


def line_fields() -> QgsFields:
    """The fields of the layer of lines."""
    return _fields(_OF_LINES)


def cell_rows(comparison: ProposalComparison) -> list[QgsFeature]:
    """One multipolygon, drawn out along its geodesics, for each cell."""
    return [
        _row(cell_fields(), cell_record(comparison, cell), shapely.multipolygons([cell.geometry]))
        for cell in comparison.cells
    ]


def line_rows(comparison: ProposalComparison) -> list[QgsFeature]:
    """One multiline, drawn out along its geodesics, for each piece of line."""
    return [
        _row(line_fields(), line_record(line), shapely.multilinestrings([line.geometry])) for line in comparison.lines
    ]


def unclaimed_fields() -> QgsFields:
    """The fields of the layer of what nobody claims of the regions' units."""
    return _fields(_OF_UNCLAIMED)


def unclaimed_rows(comparison: ProposalComparison) -> list[QgsFeature]:
    """One multipolygon for each region of which the proposals' reference has the units."""
    return [
        _row(unclaimed_fields(), unclaimed_record(one), stored_geometry(one.geometry))
        for one in comparison.unclaimed
        if not one.geometry.is_empty
    ]


def _fields(kinds: Mapping[str, Any]) -> QgsFields:
    fields = QgsFields()
    for name, kind in kinds.items():
        fields.append(QgsField(name, kind))
    return fields


def _row(fields: QgsFields, values: Mapping[str, Any], geometry: shapely.Geometry) -> QgsFeature:
    row = QgsFeature(fields)
    row.setAttributes([values[name] for name in fields.names()])
    row.setGeometry(to_qgis(geometry))
    return row
