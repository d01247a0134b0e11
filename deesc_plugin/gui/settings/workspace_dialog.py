# SPDX-License-Identifier: GPL-2.0-or-later
"""Getting a workspace: a new one, by which agreement and with which reference boundaries; or the file of another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...bridge.opening.door import looked_at
from ...bridge.opening.texts import look_at_agreement
from ...bridge.reference import COARSEST_ACCURACY
from ...core.agreement import Agreement
from ...core.errors import DeescError
from ...paths import bundled_agreements, load_agreement
from ..language.direction import figure, filled, in_a_row, told
from ..language.translation import language, tr
from ..session.session import Session
from ..session.unsaved import UnsavedNotice
from ..tasks.task_dialog import TaskDialog
from ..widgets.focus import lead_focus_inside
from ..widgets.folders import full_path, last_folder, remember_folder, usual_folder
from ..widgets.messages import Messages
from ..widgets.own_keys import OwnKeys, help_key

_OTHER = ""


class NewWorkspaceDialog(TaskDialog):
    """Runs ``deesc:createworkspace`` and opens what it made."""

    def __init__(self, session: Session, messages: Messages, parent: Any = None) -> None:
        super().__init__(
            session, messages, "deescNewWorkspace", tr("New Workspace"), "workspace", tr("&Create"), parent
        )
        self._make_widgets()
        self._lay_out()
        self.run_button.setToolTip(tr("Creates the workspace and adds its layers to the project."))
        self.run_button.clicked.connect(self.start)
        self._refresh()
        self.resize(720, 420)

    def start(self) -> None:
        """Create the workspace."""
        if self.is_ready():
            self.run(
                "deesc:createworkspace",
                {
                    "AGREEMENT": self._agreement_id(),
                    "REFERENCE": self._reference(),
                    "REFERENCE_ACCURACY": self.accuracy.value(),
                    "OUTPUT": self._path(),
                },
            )

    def on_done(self, results: dict[str, Any]) -> None:
        """Open the new workspace."""
        path = Path(results["OUTPUT"])
        remember_folder(path)
        try:
            self.session.open(path)
        except DeescError as error:
            self.say(filled(tr("{file} is created, but not opened. {reason}"), file=path.name, reason=error))
            return
        self.messages.success(filled(tr("The workspace {file} is ready."), file=path.name), path.parent)
        if results.get("NOTICE"):
            self.messages.warn(results["NOTICE"])
        self.accept()

    def is_ready(self) -> bool:
        """Whether agreement, reference and path are stated."""
        return not self._missing()

    def _make_widgets(self) -> None:
        self.agreement = QComboBox()
        for bundled in bundled_agreements():
            title = load_agreement(bundled).title.in_language(language())
            self.agreement.addItem(f"{title} ({bundled})", bundled)
        self.agreement.addItem(tr("from a file…"), _OTHER)
        self.agreement_file = QgsFileWidget()
        self.agreement_file.setFilter(tr("Agreement") + " (*.json)")
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.world = QRadioButton(tr("QGIS’s world &map (one to three kilometres off)"))
        self.from_layer = QRadioButton(tr("&Layer of the project"))
        self.from_file = QRadioButton(tr("&File"))
        self.world.setChecked(True)
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setLayer(None)
        self.file = QgsFileWidget()
        self.accuracy = _accuracy_box()
        self.path = QgsFileWidget()
        self.path.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.path.setDefaultRoot(str(usual_folder(self.session.project)))
        self.path_told = QLabel()
        self.path_told.setWordWrap(True)
        self.path_told.setTextFormat(Qt.TextFormat.PlainText)
        self.unsaved = UnsavedNotice(self.session, tr("The new workspace takes the place of the one that is open."))
        self.unsaved.settled.connect(self._refresh)
        self.path.setFilter(tr("Workspace") + " (*.gpkg)")
        recognised = tr("OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields.")
        tips = (
            (
                self.agreement,
                "agreement",
                tr("It states regions, kinds, parties, term and limits; it goes into the file."),
            ),
            (self.agreement_file, "agreementFile", tr("An agreement of your own, in the form of the bundled one.")),
            (self.about, "about", ""),
            (self.path_told, "pathTold", ""),
            (self.world, "world", tr("Good enough to begin with; take a better one for a delimitation that counts.")),
            (self.from_layer, "fromLayer", recognised),
            (self.layer, "layer", recognised),
            (self.from_file, "fromFile", recognised),
            (self.file, "file", recognised),
            (self.accuracy, "accuracy", tr("As their metadata say; areas by unit are no more exact than that.")),
            (self.path, "path", tr("A new GeoPackage; an existing file is never overwritten.")),
        )
        for widget, name, tip in tips:
            widget.setObjectName(name)
            widget.setToolTip(tip)
        lead_focus_inside(self.agreement_file, self.file, self.path)
        for paths in (self.agreement_file, self.file, self.path):
            paths.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            paths.fileChanged.connect(self._refresh)
        self.agreement.currentIndexChanged.connect(self._refresh)
        self.layer.layerChanged.connect(self._refresh)
        for button in (self.world, self.from_layer, self.from_file):
            button.toggled.connect(self._refresh)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Agreement"), self.agreement)
        form.addRow(tr("Agreement f&ile"), self.agreement_file)
        form.addRow("", self.about)
        form.addRow(QLabel(tr("Reference boundaries:")))
        form.addRow(self.world)
        form.addRow(self.from_layer, self.layer)
        form.addRow(self.from_file, self.file)
        form.addRow(tr("Acc&uracy of the boundaries"), self.accuracy)
        form.addRow(tr("&Workspace"), self.path)
        form.addRow("", self.path_told)
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.unsaved)
        layout.addLayout(form)
        layout.addStretch(1)
        fields = (self.agreement, self.agreement_file, self.world, self.from_layer, self.layer, self.from_file)
        self.set_order(*fields, self.file, self.accuracy, self.path, self.unsaved.save_button, self.run_button)

    def _agreement_id(self) -> str:
        return str(self.agreement.currentData() or self.agreement_file.filePath().strip())

    def _reference(self) -> str | None:
        """What the algorithm is told; None for QGIS's own world map."""
        if self.from_file.isChecked():
            return str(self.file.filePath()).strip()
        chosen: QgsVectorLayer | None = self.layer.currentLayer() if self.from_layer.isChecked() else None
        return None if chosen is None else str(chosen.id())

    def _path(self) -> str:
        return full_path(self.path.filePath(), ".gpkg", usual_folder(self.session.project))

    def _missing(self) -> str:
        if not self._agreement_id():
            return tr("Choose the file of the agreement.")
        if not self.world.isChecked() and not self._reference():
            return tr("Choose the layer or file with the reference boundaries.")
        if not self._path():
            return tr("Choose where the workspace is to lie.")
        return self._fault_of_path() or self._refusal()

    def _fault_of_path(self) -> str:
        """Why nothing can be written there: known before anything is."""
        path = Path(self._path())
        if path.exists():
            return filled(tr("{file} exists; choose another name."), file=path.name)
        if not path.parent.is_dir():
            folder = figure(str(path.parent))
            return filled(tr("There is no folder {folder}; make it, or choose another."), folder=folder)
        if self.unsaved.is_needed:
            return tr("Save or discard the edits of the open workspace first.")
        return ""

    def _refusal(self) -> str:
        """Why the agreement or the reference boundaries cannot be taken."""
        try:
            look_at_agreement(self._agreement_id())
            load_agreement(self._agreement_id())
            if self.from_file.isChecked() and self._reference():
                looked_at(self._reference() or "")
        except DeescError as error:
            return told(error)
        return ""

    def _refresh(self) -> None:
        self.agreement_file.setEnabled(self.agreement.currentData() == _OTHER)
        self.layer.setEnabled(self.from_layer.isChecked())
        self.file.setEnabled(self.from_file.isChecked())
        self.accuracy.setEnabled(not self.world.isChecked())
        self.about.setText(self._preview())
        path = self._path()
        self.path_told.setText(filled(tr("It will be {path}"), path=figure(path)) if path else "")
        if not self.is_running:
            self.say(self._missing())
        self.refresh_run_button()

    def _preview(self) -> str:
        """What the chosen agreement is about."""
        try:
            agreement: Agreement = load_agreement(self._agreement_id())
        except DeescError:
            return ""
        term = agreement.term
        told = filled(
            tr("{regions}. In force from {day}. Parties: {parties}."),
            regions="; ".join(region.name.in_language(language()) for region in agreement.regions),
            day=figure(term.in_force_from.isoformat()),
            parties=in_a_row(sorted(party.code for party in agreement.parties)),
        )
        if term.source is None:
            return told
        source = filled(tr("Source of that day: {source}."), source=term.source.name.in_language(language()))
        return f"{told} {source}"


def _accuracy_box() -> QDoubleSpinBox:
    """How exact the boundaries are, metres."""
    box = QDoubleSpinBox()
    box.setRange(0.0, COARSEST_ACCURACY)
    box.setDecimals(0)
    box.setSingleStep(100.0)
    box.setSuffix(tr(" m"))
    box.setSpecialValueText(tr("as usual for its kind"))
    return box


class OpenDialog(QFileDialog):
    """Opens the workspace that is chosen; a refusal goes to the message bar."""

    def __init__(self, session: Session, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("Open Workspace"), last_folder(), tr("Workspaces (*.gpkg)"))
        self._session, self._messages = session, messages
        self.setObjectName("deescOpenDialog")
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fileSelected.connect(self.open_file)
        OwnKeys(self, help_key(lambda: "workspace"))

    def open_file(self, path: str) -> None:
        """Work on the workspace in a file."""
        remember_folder(Path(path))
        try:
            self._session.open(path)
        except DeescError as error:
            self._messages.error(error)
