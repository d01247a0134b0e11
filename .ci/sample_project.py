# SPDX-License-Identifier: GPL-2.0-or-later
"""The project that ``make qgis`` opens, written without a window: the layers of a workspace, over their regions."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProject

from deesc_plugin.bridge.drawing_settings import DrawingSettings
from deesc_plugin.bridge.project import add_workspace, layers_of, show_extent
from deesc_plugin.bridge.stores import store_named


def write_project(workspace: Path, target: Path) -> None:
    """Write a project with the layers of a workspace.

    Raises
    ------
    DeescError
        When the workspace cannot be read.
    OSError
        When the project cannot be written.
    """
    store, project = store_named(workspace), QgsProject()
    agreement = store.snapshot().agreement
    add_workspace(project, store, agreement)
    show_extent(project, agreement)
    DrawingSettings.made_for(project, agreement, layers_of(project, store)).give_to(project)
    if not project.write(str(target)):
        raise OSError(f"{target} cannot be written: {project.error()}")
    # the font of a process without a window is none of the window's
    target.write_text(re.sub(r' fontFamily="[^"]*"', "", target.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    write_project(Path(sys.argv[1]), Path(sys.argv[2]))
    application.exitQgis()
