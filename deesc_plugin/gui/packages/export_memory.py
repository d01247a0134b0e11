# SPDX-License-Identifier: GPL-2.0-or-later
"""What was chosen for the last package of a project, kept in the project: the next one begins with it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProject

from ...core.errors import PackageError
from ...core.sheets.options import SheetOptions
from ..session.session import SCOPE

_EXPORT = "export/"
_TITLE, _VERSION, _PARTS, _LANGUAGES = "title", "version", "parts", "languages"


@dataclass(frozen=True)
class LastExport:
    """Title, version, parts, languages, sheets, settlements, buffers, holder and forerunner of a package.

    Attributes
    ----------
    left_out : tuple of str
        Ids of the parts that were not wanted: a part that a newer version of the plugin has is not among them.
    settlements : str
        Id of the layer of settlements; empty for the plugin's own.
    buffer_points : bool
        Whether paper lists the turning points of every buffer.
    copy_of : str
        Code of the party whose original it was; empty for no party's own.
    previous : str
        Path of the package that it followed; empty for none.
    """

    title: str
    version: str
    left_out: tuple[str, ...]
    languages: tuple[str, ...]
    sheets: SheetOptions
    settlements: str = ""
    buffer_points: bool = False
    copy_of: str = ""
    previous: str = ""


def remember_export(project: QgsProject, last: LastExport) -> None:
    """Keep what was chosen in the project, which is saved with it."""
    project.writeEntry(SCOPE, _EXPORT + _TITLE, last.title)
    project.writeEntry(SCOPE, _EXPORT + _VERSION, last.version)
    project.writeEntry(SCOPE, _EXPORT + _PARTS, list(last.left_out))
    project.writeEntry(SCOPE, _EXPORT + _LANGUAGES, list(last.languages))
    sheets = last.sheets
    project.writeEntry(SCOPE, _EXPORT + "paper", sheets.paper)
    project.writeEntry(SCOPE, _EXPORT + "orientation", sheets.orientation)
    project.writeEntry(SCOPE, _EXPORT + "scale", sheets.scale)
    project.writeEntry(SCOPE, _EXPORT + "second_language", sheets.second_language)
    project.writeEntry(SCOPE, _EXPORT + "settlements", last.settlements)
    project.writeEntryBool(SCOPE, _EXPORT + "buffer_points", last.buffer_points)
    project.writeEntry(SCOPE, _EXPORT + "copy_of", last.copy_of)
    project.writeEntry(SCOPE, _EXPORT + "previous", project.writePath(last.previous))  # from the project's folder


def recall_export(project: QgsProject) -> LastExport | None:
    """What was chosen last; None where nothing was, or somebody has spoiled it."""

    def text(name: str) -> str:
        return str(project.readEntry(SCOPE, _EXPORT + name, "")[0])

    version = text(_VERSION)
    if not version:
        return None
    try:
        sheets = SheetOptions(
            text("paper"),
            text("orientation"),
            int(project.readNumEntry(SCOPE, _EXPORT + "scale", 0)[0]),
            text("second_language"),
        )
    except PackageError:
        return None
    return LastExport(
        text(_TITLE),
        version,
        tuple(project.readListEntry(SCOPE, _EXPORT + _PARTS, [])[0]),
        tuple(project.readListEntry(SCOPE, _EXPORT + _LANGUAGES, [])[0]),
        sheets,
        text("settlements"),
        bool(project.readBoolEntry(SCOPE, _EXPORT + "buffer_points", False)[0]),
        text("copy_of"),
        project.readPath(text("previous")) if text("previous") else "",
    )
