# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a workspace's rows cannot be read, laid over what QGIS shows of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Mapping

from qgis.core import QgsVectorLayer

from ..core.delimitation import Delimitation, Feature
from ..core.errors import DeescError, WorkspaceError
from .edit_conflicts import read_rows
from .layer_edits import PendingEdits
from .log import log_cause
from .schema import GEOMETRY
from .stores import Store


class UnreadableRows:
    """Asks the file, for QGIS reads over it: an empty cell in the attribute table may hold "soon", and a ring that is
    not closed is shown closed.

    Parameters
    ----------
    base : Delimitation
        What the file held when it was opened.
    """

    def __init__(self, store: Store, base: Delimitation) -> None:
        self._store = store
        self._known = _by_row(base)
        self._is_up_to_date = True

    def may_have_changed(self) -> None:
        """Something was edited or saved: where a row could not be read, it may have been put right."""
        self._is_up_to_date = not self._known

    def look_again(self) -> None:
        """Read the file again."""
        self._is_up_to_date = True
        try:
            self._known = _by_row(self._store.snapshot())
        except DeescError as error:
            log_cause(error)  # what was known goes on holding; whoever reads the file next is told

    def laid_over(self, rows: Mapping[int, Feature], layer: QgsVectorLayer, kind: str) -> dict[int, Feature]:
        """The features of a layer by QGIS id, with what of them is unreadable but for what is edited and not saved."""
        if not self._is_up_to_date:
            self.look_again()
        found, known = dict(rows), self._known.get(kind, {})
        pending = PendingEdits.of(layer) if known else PendingEdits()
        for fid in known.keys() & rows.keys():
            edited = {layer.fields().at(index).name() for index in pending.attributes.get(fid, ())}
            edited |= {GEOMETRY} if fid in pending.geometries else set()
            stored = {fault.column: fault for fault in known[fid].unreadable if fault.column not in edited}
            faults = {**stored, **{fault.column: fault for fault in rows[fid].unreadable}}
            found[fid] = replace(
                rows[fid],
                geometry=known[fid].geometry if GEOMETRY in stored else rows[fid].geometry,
                unreadable=tuple(faults[column] for column in sorted(faults)),
            )
        return found


def _by_row(base: Delimitation) -> dict[str, dict[int, Feature]]:
    """The features of which something is unreadable, by kind and QGIS id."""
    found: dict[str, dict[int, Feature]] = {}
    for feature in base.features:
        if feature.unreadable:
            found.setdefault(feature.kind, {})[feature.unreadable[0].row] = feature
    return found


def refuse_half_shown(layers: Mapping[str, QgsVectorLayer], base: Delimitation, workspace: str) -> None:
    """QGIS may show fewer rows of a damaged file than there are: half a delimitation is not shown as a whole.

    Raises
    ------
    WorkspaceError
        When it does.
    """
    for kind in base.agreement.kinds if base.unreadable else ():
        if kind.id not in layers:
            continue
        there = sorted(feature.uid for feature in base.features if feature.kind == kind.id)
        shown = read_rows(layers[kind.id].dataProvider().getFeatures(), base.agreement, kind).values()
        if sorted(feature.uid for feature in shown) != there:
            raise WorkspaceError(
                "{file} is damaged: QGIS does not show every row of its table “{table}”; restore it from a copy.",
                file=workspace,
                table=kind.id,
            )
