# SPDX-License-Identifier: GPL-2.0-or-later
"""The colours that a user has chosen for the kinds: on their own screen only, never on sheets or in packages."""

from __future__ import annotations

from ...bridge.open_workspace import OpenWorkspace
from ...bridge.settings import Settings, read_settings
from ...bridge.styling.layer_style import recolour
from ...bridge.styling.symbols import COLOURS
from ...core.roles import Role


def colour_of(role: Role) -> str:
    """The colour of the areas or lines of a role on this screen."""
    return read_settings().colour(role) or COLOURS[role]


def colour_layers(workspace: OpenWorkspace, settings: Settings, before: Settings | None = None) -> None:
    """Draw the workspace's areas as the settings say.

    Parameters
    ----------
    before : Settings, optional
        What the layers were drawn by: a kind whose colour is the same is left alone, for its style may have been
        changed by hand. By default the usual colours.
    """
    before = Settings() if before is None else before
    for kind in workspace.agreement.kinds:
        if kind.role in COLOURS and settings.colour(kind.role) != before.colour(kind.role):
            layer = next((one for one in workspace.layers if workspace.kind_of(one) == kind.id), None)
            if layer is not None:
                recolour(layer, workspace.agreement, kind, settings.colour(kind.role))
