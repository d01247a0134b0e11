# SPDX-License-Identifier: GPL-2.0-or-later
"""Puts what an import brings into the layers of an open workspace, as one command a layer that can be taken back."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Sequence

from ..core.changes import FeatureChange, is_same
from ..core.errors import WorkspaceError
from .layer_edits import EditCommand
from .open_workspace import OpenWorkspace
from .row_edits import insist_on


def put_in_layers(workspace: OpenWorkspace, changes: Sequence[FeatureChange], label: str) -> None:
    """Add features and put versions in the place of others, unsaved: all of them, or none.

    Raises
    ------
    WorkspaceError
        When a layer cannot be edited, or a feature is another one in the layers than the change rests on.
    """
    shown = workspace.snapshot()
    for change in changes:
        if not is_same(change.before, shown.feature(change.feature.uid)):
            raise WorkspaceError(
                "{feature} was changed in the layers meanwhile; look at the import again.", feature=change.feature
            )
    kinds = {kind.id: kind for kind in workspace.agreement.kinds}
    of_kind = {kind: [change for change in changes if change.feature.kind == kind] for kind in kinds}
    layers = {kind: workspace.layer(kind) for kind, of_it in of_kind.items() if of_it}
    with ExitStack() as commands:  # what fails in one layer is taken back in all
        for layer in layers.values():
            commands.enter_context(EditCommand(layer, label))
        for kind, layer in layers.items():
            for change in of_kind[kind]:
                place = None if change.before is None else workspace.find(change.feature.uid)
                insist_on(layer, workspace.agreement, kinds[kind], None if place is None else place[1], change.after)
    for layer in layers.values():
        workspace.edited.emit(layer)
