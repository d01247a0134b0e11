# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a map package lies: a new one under a name that is free, with a word beside it where it is not; or one that
there is.
"""

from __future__ import annotations

from datetime import date
from itertools import count
from pathlib import Path
from typing import Iterator

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStyle, QWidget

from ...bridge.stores import Store
from ...map_package.delimitation import package_named
from ..language.direction import figure, filled
from ..language.translation import tr
from ..widgets.focus import lead_focus_inside
from ..widgets.folders import full_path, last_folder

_SUFFIX = ".zip"


class PackageFile(QgsFileWidget):
    """The file of a package.

    Attributes
    ----------
    note : QWidget
        A line to be put below the field; it is there only while a file of that name exists.
    """

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path.home()
        self._proposal = ""
        self.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.setFilter(tr("Map package") + " (*.zip)")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        lead_focus_inside(self)
        self.note = QWidget()
        self.note_text = QLabel()
        self.note_text.setObjectName("targetNote")
        self.note_text.setTextFormat(Qt.TextFormat.PlainText)
        self.note_text.setWordWrap(True)
        icon = QLabel()
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        icon.setPixmap(self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning).pixmap(side, side))
        layout = QHBoxLayout(self.note)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.note_text, 1)
        self.fileChanged.connect(self.look)
        self.look()

    @property
    def path(self) -> str:
        """The whole path of the package; a name without a folder lies beside the workspace."""
        return full_path(self.filePath(), _SUFFIX, self._folder)

    def propose(self, store: Store, version: str, day: date) -> None:
        """Put a name into the field that no file has, unless somebody has put another there."""
        self._folder = Path(store.folder) if store.folder else Path.home()
        if self.filePath().strip() not in ("", self._proposal):
            return
        names = _names(f"{Path(store.label).stem}_package", version, day)
        self._proposal = str(next(path for path in map(self._folder.joinpath, names) if not path.exists()))
        self.setFilePath(self._proposal)

    def look(self) -> None:
        """Look whether there is such a file, and say so."""
        path = Path(self.path)
        is_there = bool(self.path) and path.is_file()
        self.note.setVisible(is_there)
        if is_there:
            self.note_text.setText(filled(tr("{file} exists and will be replaced."), file=figure(path.name)))


class ExistingPackage(QgsFileWidget):
    """A package to be read: a zip, or the manifest.json of one that is unpacked."""

    def __init__(self) -> None:
        super().__init__()
        self.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.setDefaultRoot(last_folder())
        self.setFilter(tr("Map package") + " (*.zip);;" + tr("Manifest of an unpacked one") + " (manifest.json)")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        lead_focus_inside(self)

    @property
    def path(self) -> str:
        """The zip, or the folder of the unpacked package; empty where none is chosen."""
        chosen = self.filePath().strip()
        return str(package_named(chosen)) if chosen else ""

    def fault(self) -> str:
        """Why there is nothing to be read at the path; empty where there is, or none is chosen."""
        return tr("There is no such file.") if self.path and not Path(self.path).exists() else ""


def _names(stem: str, version: str, day: date) -> Iterator[str]:
    """Names one after the other: plain, with the version, with version and date, and then counted."""
    stated = "".join(letter for letter in version if letter.isalnum() or letter in ".-")
    yield f"{stem}{_SUFFIX}"
    yield f"{stem}_{stated}{_SUFFIX}"
    dated = f"{stem}_{stated}_{day:%Y%m%d}"
    yield f"{dated}{_SUFFIX}"
    yield from (f"{dated}_{number}{_SUFFIX}" for number in count(2))
