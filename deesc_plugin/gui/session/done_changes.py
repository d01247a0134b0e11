# SPDX-License-Identifier: GPL-2.0-or-later
"""What was changed from a dock or dialog, so that it can be taken back there: QGIS undoes in one layer at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip

from ...bridge.open_workspace import OpenWorkspace


@dataclass(frozen=True)
class _Change:
    label: str
    layers: tuple[tuple[QgsVectorLayer, int], ...]
    """Each layer that was changed, and where its undo stack stood afterwards."""

    @property
    def is_last(self) -> bool:
        """Whether nothing else was done since, and nothing saved."""
        return all(
            not sip.isdeleted(layer) and layer.undoStack().index() == after for layer, after in self.layers
        ) and bool(self.layers)


class DoneChanges:
    """The changes of one workspace that were made through `do` and are still the last on their layers."""

    def __init__(self) -> None:
        self._changes: list[_Change] = []

    def do(self, workspace: OpenWorkspace, label: str, change: Callable[[OpenWorkspace], None]) -> None:
        """Change the workspace, and note what was changed."""
        before = {layer.id(): _position(layer) for layer in workspace.every_layer}
        change(workspace)
        touched = [layer for layer in workspace.every_layer if _position(layer) != before.get(layer.id())]
        self._changes.append(_Change(label, tuple((layer, _position(layer)) for layer in touched)))

    @property
    def last(self) -> str:
        """What would be taken back; empty where there is nothing."""
        while self._changes and not self._changes[-1].is_last:
            self._changes.pop()
        return self._changes[-1].label if self._changes else ""

    def undo(self) -> None:
        """Take the last change back."""
        if self.last:
            for layer, _ in self._changes.pop().layers:
                layer.undoStack().undo()
                layer.triggerRepaint()

    def clear(self) -> None:
        """Forget them: the workspace is another one."""
        self._changes.clear()


def _position(layer: QgsVectorLayer) -> int:
    return int(layer.undoStack().index())
