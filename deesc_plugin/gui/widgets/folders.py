# SPDX-License-Identifier: GPL-2.0-or-later
"""Paths that people type: whole, with their ending, and never in the folder that QGIS was started in."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

_LAST_SETTING = "deesc/workspace_folder"


def full_path(typed: str, suffix: str, folder: Path) -> str:
    """The whole path of what was typed; empty where nothing was.

    Parameters
    ----------
    suffix : str
        Such as ``.gpkg``: appended where it is missing.
    folder : Path
        In which a name without a folder lies.
    """
    typed = typed.strip()
    if not typed:
        return ""
    path = str(Path.home() / typed[2:] if typed.startswith("~/") else folder / typed)
    return path if path.lower().endswith(suffix) else f"{path}{suffix}"


def usual_folder(project: QgsProject) -> Path:
    """The project's folder; that of the workspace opened last where the project has none yet; else the home folder."""
    for folder in (project.absolutePath(), last_folder()):
        if folder and Path(folder).is_dir():
            return Path(folder)
    return Path.home()


def documents_folder() -> Path:
    """Where the system has people keep their documents; their home where it states no folder that is there."""
    stated = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(stated) if stated and Path(stated).is_dir() else Path.home()


def last_folder() -> str:
    """The folder of the workspace that was opened or made last; empty for none."""
    return str(QgsSettings().value(_LAST_SETTING, "") or "")


def remember_folder(workspace: Path) -> None:
    """Keep the folder of a workspace for the next one."""
    QgsSettings().setValue(_LAST_SETTING, str(workspace.parent))
