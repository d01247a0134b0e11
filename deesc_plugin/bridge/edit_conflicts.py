# SPDX-License-Identifier: GPL-2.0-or-later
"""Two windows on one workspace: what both changed is found before it is saved, and both versions are kept.

What was saved first stands in the workspace. The other version goes into a workspace of its own beside the first,
so that nothing is lost even where the window is closed at once, and whoever saved last is told.
"""

from __future__ import annotations

from typing import Any, Iterable, Mapping, Sequence

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from ..core.agreement import Agreement, Kind
from ..core.changes import Conflict, conflict_of, is_same
from ..core.delimitation import Feature
from .geometry import to_shapely
from .layer_edits import PendingEdits
from .schema import columns, feature_of, row_of
from .values import plain_value


def read_rows(rows: Iterable[QgsFeature], agreement: Agreement, kind: Kind) -> dict[int, Feature]:
    """The features that rows of a kind's table describe, by their QGIS ids."""
    rows = list(rows)
    names = [column.name for column in columns(agreement, kind.role)]
    geometries = to_shapely([row.geometry() for row in rows])
    return {
        row.id(): feature_of(_values(row, names), kind.id, geometry, row.id())
        for row, geometry in zip(rows, geometries)
    }


def _values(row: QgsFeature, names: Sequence[str]) -> dict[str, Any]:
    """A row's values by column; a column that a damaged table has lost is passed over."""
    return {name: plain_value(row.attribute(name)) for name in names if row.fieldNameIndex(name) >= 0}


def read_stored(layer: QgsVectorLayer, agreement: Agreement, kind: Kind) -> dict[int, Feature]:
    """The features of a layer as its file holds them, whatever is edited and not saved."""
    return read_rows(layer.dataProvider().getFeatures(), agreement, kind)


def find_conflicts(
    layer: QgsVectorLayer, agreement: Agreement, kind: Kind, before: Mapping[int, Feature]
) -> dict[int, Conflict]:
    """What is edited in a layer and was meanwhile changed in its file, by QGIS id.

    Parameters
    ----------
    before : mapping of int to Feature
        The stored features as they were when the edits were made.
    """
    pending = PendingEdits.of(layer)
    if not pending.fids:
        return {}
    request = QgsFeatureRequest().setFilterFids(list(pending.fids))
    rows = {row.id(): row for row in layer.dataProvider().getFeatures(request)}
    stored = read_rows(rows.values(), agreement, kind)
    conflicts = {}
    for fid in sorted(pending.fids):
        if fid in before and not is_same(before[fid], stored.get(fid)):
            mine = _edited(before[fid], agreement, kind, layer, fid)
            conflict = conflict_of(before[fid], mine, stored.get(fid))
            if conflict is not None:
                conflicts[fid] = conflict
    return conflicts


def _edited(before: Feature, agreement: Agreement, kind: Kind, layer: QgsVectorLayer, fid: int) -> Feature | None:
    """A feature as it was stored when it was edited, with those edits; None where it was removed.

    The layer would show the edited columns among columns that others have stored since: neither's version.
    """
    pending = PendingEdits.of(layer)
    if fid in pending.removed:
        return None
    fields = layer.fields()
    edited = {fields.at(index).name(): plain_value(value) for index, value in pending.attributes.get(fid, {}).items()}
    geometry = before.geometry
    if fid in pending.geometries:
        (geometry,) = to_shapely([pending.geometries[fid]])
    return feature_of({**row_of(before, agreement, kind.role), **edited}, kind.id, geometry)
