# SPDX-License-Identifier: GPL-2.0-or-later
"""Choosing a version: the open workspace as it is shown or as it was, another workspace's file, or a package."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from ...map_package.versions import version_named
from ..changes.comparison import Reader, version_shown
from ..language.direction import filled
from ..language.translation import tr
from ..packages.package_file import ExistingPackage
from ..session.session import Session
from ..widgets.focus import lead_focus_inside
from ..widgets.folders import last_folder
from ..widgets.moment_box import MomentBox


class Source(enum.Enum):
    """Where a version comes from."""

    OPEN = "open"
    PAST = "past"
    WORKSPACE = "workspace"
    PACKAGE = "package"

    @property
    def is_of_open_workspace(self) -> bool:
        """Whether there has to be a workspace that is open."""
        return self in (Source.OPEN, Source.PAST)


@dataclass(frozen=True)
class Chosen:
    """What is chosen: two that are equal are the same version.

    Attributes
    ----------
    text : str
        The path of a file; of the past, the moment.
    """

    source: Source
    text: str = ""


class VersionChoice(QWidget):
    """One of the two versions that are compared.

    Signals
    -------
    changed
        Something else is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, session: Session, name: str) -> None:
        super().__init__()
        self._session = session
        self.setObjectName(f"deescChanges{name}")
        self.box = QComboBox()
        self.box.setObjectName(f"deescChanges{name}Source")
        self.box.setToolTip(tr("The open workspace with its unsaved edits or as it was, or a file"))
        for source, text in (
            (Source.OPEN, tr("open workspace")),
            (Source.PAST, tr("open workspace, as it was on")),
            (Source.WORKSPACE, tr("workspace file")),
            (Source.PACKAGE, tr("map package")),
        ):
            self.box.addItem(text, source.value)
        self.moment = MomentBox()
        self.moment.setObjectName(f"deescChanges{name}Moment")
        self.files = {
            Source.WORKSPACE: _workspace_file(),
            Source.PACKAGE: ExistingPackage(),
        }
        for source, file in self.files.items():
            file.setObjectName(f"deescChanges{name}{source.value.capitalize()}")
            file.setDefaultRoot(last_folder())
            file.setToolTip(tr("Nothing is written to it; a package is verified first."))
        self.stack = QStackedWidget()
        for widget in (QWidget(), self.moment, *self.files.values()):
            self.stack.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addWidget(self.stack, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self._show_field)
        self.moment.dateTimeChanged.connect(lambda *_: self.changed.emit())
        for file in self.files.values():
            file.fileChanged.connect(lambda *_: self.changed.emit())

    @property
    def source(self) -> Source:
        """Where the version comes from."""
        return Source(self.box.currentData())

    @property
    def chosen(self) -> Chosen:
        """What is chosen now."""
        source = self.source
        if source is Source.PAST:
            return Chosen(source, self.moment.text())
        return Chosen(source, "" if source is Source.OPEN else self.files[source].filePath().strip())

    def choose(self, chosen: Chosen) -> None:
        """Choose what was chosen elsewhere."""
        self.box.setCurrentIndex(self.box.findData(chosen.source.value))
        if chosen.source is Source.PAST:
            self.moment.setDateTime(self.moment.dateTimeFromText(chosen.text))
        elif chosen.source in self.files:
            self.files[chosen.source].setFilePath(chosen.text)

    def missing(self) -> str:
        """What has to be stated still; empty for nothing."""
        chosen = self.chosen
        if chosen.source.is_of_open_workspace:
            is_open = self._session.workspace is not None
            return "" if is_open else tr("No workspace is open; open one, or choose a file.")
        if not chosen.text:
            return tr("Choose a package.") if chosen.source is Source.PACKAGE else tr("Choose a workspace file.")
        if not Path(chosen.text).exists():
            return filled(tr("There is no {file} any more; choose another file."), file=Path(chosen.text).name)
        return ""

    def reader(self) -> Reader:
        """How to read the version in another thread; the open workspace is looked at now, as it is shown.

        Raises
        ------
        DeescError
            When the open workspace cannot be read.
        """
        chosen = self.chosen
        if not chosen.source.is_of_open_workspace:
            return partial(version_named, chosen.text)
        workspace = self._session.open_workspace
        if chosen.source is Source.PAST:
            return partial(version_named, workspace.store.id, chosen.text)
        shown = version_shown(workspace)
        return lambda: shown

    def _show_field(self, index: int) -> None:
        self.stack.setCurrentIndex(index)
        self.changed.emit()


def _workspace_file() -> QgsFileWidget:
    file = QgsFileWidget()
    file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
    file.setFilter(tr("Workspaces (*.gpkg)"))
    file.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    lead_focus_inside(file)
    return file
