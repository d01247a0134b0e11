# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of accepted findings: a layer of the workspace that stands in no layer tree, edited and saved like one."""

from __future__ import annotations

from datetime import date
from typing import Collection

from qgis.core import QgsFeature, QgsVectorLayer

from ..core.delimitation import RecordedException
from ..core.errors import WorkspaceError
from ..core.saying import Message
from .layer_edits import EditCommand
from .schema import EXCEPTION_COLUMNS, exception_of, exception_row
from .values import plain_value


class ExceptionTable:
    """The recorded exceptions of an open workspace, unsaved ones included.

    Nobody sees the layer, and so nobody would save it: it is saved with whatever layer of the workspace is.

    Attributes
    ----------
    layer : QgsVectorLayer or None
        None where it is not in the project.
    """

    def __init__(self, label: str, stored: tuple[RecordedException, ...]) -> None:
        self._label, self._stored = label, stored
        self.layer: QgsVectorLayer | None = None

    def read(self) -> tuple[RecordedException, ...]:
        """Every exception, in the order of the rows; without the layer as the file had them when it was opened."""
        return self._stored if self.layer is None else tuple(_rows(self.layer).values())

    def record(self, *exceptions: RecordedException) -> None:
        """Record exceptions as one undoable command: all of them, or none.

        Raises
        ------
        WorkspaceError
            When the table cannot be edited, or is not in the project.
        """
        layer = self._at_hand()
        rows = [QgsFeature(layer.fields()) for _ in exceptions]
        for row, exception in zip(rows, exceptions):
            for name, value in exception_row(exception).items():
                row.setAttribute(name, value)
        with EditCommand(layer, Message("Accept finding")):
            if not all(map(layer.addFeature, rows)):
                raise WorkspaceError("The exception could not be recorded.")

    def withdraw(self, findings: Collection[tuple[str, str]], day: date) -> None:
        """Take the exceptions that cover findings, each its rule and hash, on a day out, as one undoable command.

        Those that lapsed before stay on record.

        Raises
        ------
        WorkspaceError
            When there is none, or the table cannot be edited or is not in the project.
        """
        layer = self._at_hand()
        fids = [
            fid for fid, known in _rows(layer).items() if (known.rule, known.hash) in findings and known.covers(day)
        ]
        if not fids:
            raise WorkspaceError("No acceptance of this finding is on record any more; check again.")
        with EditCommand(layer, Message("Withdraw acceptance")):
            if not layer.deleteFeatures(fids):
                raise WorkspaceError("The acceptance could not be withdrawn.")

    def save(self) -> None:
        """Save what is not saved yet; where that fails QGIS says why, and it stays unsaved."""
        if self.layer is not None and self.layer.isModified():
            self.layer.commitChanges()

    def _at_hand(self) -> QgsVectorLayer:
        if self.layer is None:
            raise WorkspaceError(
                "The table of exceptions of {file} is not in the project; open it again.", file=self._label
            )
        return self.layer


def _rows(layer: QgsVectorLayer) -> dict[int, RecordedException]:
    """The exceptions by the QGIS ids of their rows; one that cannot be read accepts nothing, and is told elsewhere."""
    names = [field.name() for field in layer.fields()]
    absent = dict.fromkeys(EXCEPTION_COLUMNS)
    found = {
        row.id(): exception_of({**absent, **{name: plain_value(row.attribute(name)) for name in names}}, row.id())
        for row in layer.getFeatures()
    }
    return {fid: exception for fid, exception in found.items() if isinstance(exception, RecordedException)}
