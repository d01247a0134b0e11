"""Two windows on one workspace: what both changed is found before it is saved, and both versions are kept.

What was saved first stands in the workspace. The other version goes into a workspace of its own beside the first,
so that nothing is lost even where the window is closed at once, and whoever saved last is told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Iterable, Mapping, Sequence

import shapely
from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from ..core.agreement import Agreement, Kind
from ..core.delimitation import Delimitation, Feature, Reference
from ..core.errors import WorkspaceError
from .geometry import to_shapely
from .layer_edits import PendingEdits
from .schema import columns, feature_of, row_of
from .values import plain_value
from .workspace import write_whole

_MOST_COPIES = 1_000


@dataclass(frozen=True)
class Conflict:
    """A feature that was changed here, not saved yet, and meanwhile by somebody else.

    Attributes
    ----------
    mine, theirs : Feature or None
        As it was edited here, and as it is stored now; None where it was removed.
    """

    kind: str
    mine: Feature | None
    theirs: Feature | None

    @property
    def label(self) -> str:
        """How a message names the feature."""
        known = self.theirs or self.mine
        return known.label if known is not None else self.kind


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


def is_same(one: Feature | None, other: Feature | None) -> bool:
    """Whether two versions agree in every field and every bit of their coordinates."""
    if one is None or other is None:
        return one is other
    return _record(one) == _record(other)


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
            if not is_same(mine, stored.get(fid)):  # both may have done the same
                conflicts[fid] = Conflict(kind.id, mine, stored.get(fid))
    return conflicts


def keep_aside(path: Path, agreement: Agreement, reference: Reference, features: Sequence[Feature]) -> Path:
    """Write features into a new workspace beside the one at `path`.

    Raises
    ------
    DeescError
        When it cannot be written.
    """
    copy = _reserved(path)
    try:
        write_whole(copy, Delimitation(agreement, tuple(features), reference))
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    return copy


def _reserved(path: Path) -> Path:
    """A name that nobody has, held by an empty file: two windows may be looking for one at the same moment."""
    for number in range(1, _MOST_COPIES):
        copy = path.with_name(f"{path.stem}_conflict_{number}{path.suffix}")
        try:
            copy.touch(exist_ok=False)
        except FileExistsError:
            continue
        except OSError as error:
            raise WorkspaceError(
                "{file} cannot be written ({error}).", file=copy.name, error=error.strerror or error
            ) from error
        return copy
    raise WorkspaceError(
        "There are {count} conflict files beside {file}; clear them away first.", count=_MOST_COPIES - 1, file=path.name
    )


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


def _record(feature: Feature) -> tuple[Any, ...]:
    geometry = None if feature.geometry is None else shapely.to_wkb(feature.geometry)
    origin = repr(feature.origin)  # a figure that is not stated is NaN, which equals nothing
    return replace(feature, geometry=None, origin=None), origin, geometry
