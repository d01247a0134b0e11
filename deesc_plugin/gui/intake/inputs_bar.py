# SPDX-License-Identifier: GPL-2.0-or-later
"""The buttons above the table of inputs: files, a folder, a layer of the project, and away with a row."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QWidget

from ...bridge.project import layers_of
from ...core.characters import visible
from ..language.translation import tr
from ..session.session import Session
from ..widgets.folders import usual_folder

_PATTERNS = (
    "*.gpkg *.geojson *.json *.geojsonl *.kml *.kmz *.shp *.zip *.fgb *.gml *.gpx *.dxf *.tab *.mif "
    "*.csv *.txt *.tsv *.xlsx *.ods"
)


class InputsBar(QWidget):
    """The buttons.

    Signals
    -------
    files_chosen(list)
        Paths of files and folders.
    layer_chosen(QgsVectorLayer)
        A layer of the project.
    removal_asked
        The selected rows are to go.
    """

    files_chosen = pyqtSignal(list)
    layer_chosen = pyqtSignal(QgsVectorLayer)
    removal_asked = pyqtSignal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._folder = str(usual_folder(session.project))
        self.files_button = self._button(
            "addFiles", tr("Add &Files…"), tr("Any vector files that QGIS opens, or tables of coordinates.")
        )
        self.folder_button = self._button(
            "addFolder", tr("Add Fol&der…"), tr("All files of a folder and of the folders in it.")
        )
        self.layers_button = self._button(
            "addLayer", tr("Add &Layer"), tr("A layer of the project, as it is shown, unsaved edits included.")
        )
        self.remove_button = self._button("remove", tr("Remo&ve"), tr("Takes the selected rows out of the table."))
        self.layers = QMenu(self)
        self.layers.aboutToShow.connect(self.fill_layers)
        self.layers_button.setMenu(self.layers)
        self.files_button.clicked.connect(self._ask_files)
        self.folder_button.clicked.connect(self._ask_folder)
        self.remove_button.clicked.connect(self.removal_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons:
            layout.addWidget(button)
        layout.addStretch(1)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """In their order."""
        return (self.files_button, self.folder_button, self.layers_button, self.remove_button)

    def fill_layers(self) -> None:
        """List the vector layers of the project, but for those of the workspace, which is not imported into itself."""
        self.layers.clear()
        workspace, project = self._session.workspace, self._session.project
        own = [] if workspace is None else layers_of(project, workspace.store)
        others = [
            layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer) and layer not in own
        ]
        for layer in sorted(others, key=lambda layer: str(layer.name()).lower()):
            action = self.layers.addAction(visible(layer.name()))
            action.triggered.connect(lambda _, layer=layer: self.layer_chosen.emit(layer))
        if not others:
            self.layers.addAction(tr("The project has no other layer.")).setEnabled(False)

    def _button(self, name: str, label: str, tip: str) -> QPushButton:
        button = QPushButton(label)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _ask_files(self) -> None:
        filters = f"{tr('Vector files and tables')} ({_PATTERNS});;{tr('All files')} (*)"
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Add Files"), self._folder, filters)
        self._chosen(paths)

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Add Folder"), self._folder)
        self._chosen([folder] if folder else [])

    def _chosen(self, paths: list[str]) -> None:
        if paths:
            self._folder = str(Path(paths[0]).parent)
            self.files_chosen.emit(paths)
