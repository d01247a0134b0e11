# SPDX-License-Identifier: GPL-2.0-or-later
"""Import: any layer or file into the workspace, each feature taken or refused with its reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QStyle,
    QVBoxLayout,
)

from ...bridge.draft_file import DraftFile, draft_file
from ...bridge.file_layers import layers_of_file, opened_layer
from ...bridge.importing import layer_title
from ...bridge.known_crs import carries_crs, named
from ...bridge.plain_locale import plain_locale
from ...bridge.project import layers_of
from ...core.agreement import AUTO
from ...core.characters import visible
from ...core.errors import DeescError
from ...core.text_encoding import DraftTexts
from ..language.direction import filled, sentence, told
from ..language.translation import tr
from ..session.session import Session
from ..session.unsaved import UnsavedNotice
from ..tasks.task_dialog import TaskDialog
from ..widgets.focus import lead_focus_inside
from ..widgets.messages import Messages
from .choices import FeatureChoices
from .encoding_row import EncodingRow
from .likely_crs import LikelyCrs

_TABLES = {".csv", ".txt", ".tsv"}


class ImportDialog(TaskDialog):
    """Runs ``deesc:importfeatures``, or ``deesc:importcoordinates`` for a table of coordinates.

    What is imported goes into the file at once, beside what others write; unsaved edits stay in their layers.
    """

    def __init__(self, session: Session, messages: Messages, parent: Any = None) -> None:
        super().__init__(session, messages, "deescImport", tr("Import Features"), "import", tr("&Import"), parent)
        self._opened: tuple[QgsVectorLayer, ...] = ()
        self._draft: DraftFile | None = None  # what is open is read from it
        self._problem = self._proposed_source = ""
        self._make_input()
        self._make_choices()
        self._lay_out()
        self.run_button.setToolTip(tr("Adds the features that can be taken to the workspace’s file."))
        self.run_button.clicked.connect(self.start)
        session.workspace_changed.connect(self._on_workspace)
        self._on_workspace()
        self._on_input()
        self.resize(820, 560)

    def start(self) -> None:
        """Import what is stated."""
        workspace = self.session.workspace
        if workspace is None or not self.is_ready():
            return
        parameters: dict[str, Any] = {
            "INPUT": self._input(),
            "WORKSPACE": workspace.store.id,
            "KIND": self.choices.kind or AUTO,
            "REGION": self.choices.region or AUTO,
            "PARTY": self.choices.party,
            "STATUS": self.choices.status,
            "SOURCE": self.source.text().strip(),
        }
        if self._needs_crs():
            parameters["CRS"] = self.crs.crs()
        if not self._is_table() and self.name_field.currentField():
            parameters["NAME_FIELD"] = self.name_field.currentField()
        self.report.clear()
        if self.encoding.currentData():
            parameters["ENCODING"] = self.encoding.currentData()
        self.run("deesc:importcoordinates" if self._is_table() else "deesc:importfeatures", parameters)

    def on_done(self, results: dict[str, Any]) -> None:
        """Show what was taken and what was refused, and have the layers show it."""
        taken, refused = int(results["IMPORTED"]), int(results["REFUSED"])
        for sign, lines in (
            (QStyle.StandardPixmap.SP_MessageBoxInformation, results["CHANGES"]),
            (QStyle.StandardPixmap.SP_MessageBoxWarning, results["REFUSALS"]),
        ):
            for line in lines:
                self.report.addItem(QListWidgetItem(self.style().standardIcon(sign), sentence(line)))
        if self.session.workspace is not None:
            self.session.workspace.read_again()
        outcome = filled(tr("Features imported: {taken}, refused: {refused}."), taken=taken, refused=refused)
        self.say(outcome)
        if taken and not refused:
            self.messages.success(outcome)
        elif refused:
            self.messages.warn(outcome)
        self.beside.setChecked(False)

    def is_ready(self) -> bool:
        """Whether an input, its CRS and, over unsaved edits, the word that they stay unsaved are there."""
        return not self._missing()

    def _make_input(self) -> None:
        self.from_layer = QRadioButton(tr("&Layer of the project"))
        self.from_layer.setObjectName("fromLayer")
        self.from_file = QRadioButton(tr("&File"))
        self.from_file.setObjectName("fromFile")
        self.layer = QgsMapLayerComboBox()
        self.layer.setObjectName("layer")
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setToolTip(tr("Its features are copied as they are shown, unsaved edits included."))
        self.file = QgsFileWidget()
        self.file.setObjectName("file")
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setFilter(
            tr("Vector files and tables")
            + " (*.gpkg *.geojson *.json *.kml *.kmz *.shp *.fgb *.gml *.gpx *.csv *.txt *.tsv);;"
            + tr("All files")
            + " (*)"
        )
        self.file.setToolTip(tr("Any vector file that QGIS opens, or a CSV or TXT table of coordinates."))
        self.file.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.name_field = QgsFieldComboBox()
        self.name_field.setObjectName("nameField")
        self.name_field.setAllowEmptyFieldName(True)
        self.name_field.setToolTip(tr("The field with the features’ names; empty: a field called “name”."))
        self.encoding = EncodingRow()
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setObjectName("crs")
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(tr("choose the CRS"))
        self.crs.setCrs(QgsCoordinateReferenceSystem())  # which also empties the tip
        self.crs.setToolTip(tr("Only for input that carries none; its author knows which it is."))
        self.crs_text = QLabel()
        self.crs_text.setObjectName("crsText")
        self.crs_text.setWordWrap(True)
        self.crs_text.setTextFormat(Qt.TextFormat.PlainText)
        self.layers_text = QLabel()
        self.layers_text.setObjectName("layersText")
        self.layers_text.setWordWrap(True)
        self.layers_text.setTextFormat(Qt.TextFormat.PlainText)
        lead_focus_inside(self.file, self.crs)
        self.likely = LikelyCrs()
        self.likely.picked.connect(self.crs.setCrs)
        self.from_layer.setChecked(True)
        self.from_layer.toggled.connect(self._on_input)
        self.layer.layerChanged.connect(self._on_input)
        self.file.fileChanged.connect(self._on_input)
        self.crs.crsChanged.connect(self._refresh)
        self.encoding.currentIndexChanged.connect(self._on_input)

    def _make_choices(self) -> None:
        self.choices = FeatureChoices(self.session, may_be_in_file=True)
        self.source = QLineEdit()
        self.source.setObjectName("source")
        self.source.setToolTip(tr("Where the geometry comes from, for features whose column “source” states nothing."))
        self.unsaved = UnsavedNotice(
            self.session,
            tr("The import goes into the file beside them; it does not compare with them, and they stay unsaved."),
        )
        self.beside = QCheckBox(tr("Import and leave the edits &unsaved"))
        self.beside.setObjectName("beside")
        self.beside.toggled.connect(self._refresh)
        self.unsaved.settled.connect(self._refresh)
        self.report = QListWidget()
        self.report.setObjectName("report")
        self.report.setWordWrap(True)
        self.report.setToolTip(tr("What was changed on the way, and why features were refused."))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.from_layer, self.layer)
        form.addRow(self.from_file, self.file)
        form.addRow(self.layers_text)
        form.addRow(tr("CRS, where the input carries &none"), self.crs)
        form.addRow(self.crs_text)
        form.addRow(self.likely)
        form.addRow(tr("Na&me field"), self.name_field)
        form.addRow(tr("&Encoding"), self.encoding)
        form.addRow(self.encoding.names)
        choices = QFormLayout()
        self.choices.add_rows(choices)
        choices.addRow(tr("S&ource"), self.source)
        columns = QHBoxLayout()
        columns.addLayout(form, 3)
        columns.addLayout(choices, 2)
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(columns)
        layout.addWidget(self.unsaved)
        layout.addWidget(self.beside)
        layout.addWidget(self.report, 1)
        fields = (
            self.from_layer,
            self.layer,
            self.from_file,
            self.file,
            self.crs,
            self.likely,
            self.name_field,
            self.encoding,
        )
        choices = (*self.choices.widgets, self.source, self.unsaved.save_button, self.beside, self.report)
        self.set_order(*fields, *choices, self.run_button)

    def _input(self) -> str:
        """What the algorithm is told: the id of a layer of the project, or a path."""
        if self.from_file.isChecked():
            return str(self.file.filePath()).strip()
        chosen = self.layer.currentLayer()
        return "" if chosen is None else str(chosen.id())

    def _is_table(self) -> bool:
        return self.from_file.isChecked() and Path(self._input()).suffix.lower() in _TABLES

    def _source_layers(self) -> tuple[QgsVectorLayer, ...]:
        """The layer of the project, or all layers of the file."""
        if self.from_file.isChecked():
            return self._opened
        chosen = self.layer.currentLayer()
        return () if chosen is None else (chosen,)

    def _needs_crs(self) -> bool:
        layers = self._source_layers()
        return self._is_table() or any(layer.isSpatial() and not carries_crs(layer) for layer in layers)

    def _on_input(self) -> None:
        """Look at the chosen input: its fields, and whether it carries a CRS."""
        is_file = self.from_file.isChecked()
        self.layer.setEnabled(not is_file)
        self.file.setEnabled(is_file)
        self._opened, self._problem = (), ""
        self.encoding.names.clear()
        self.encoding.setEnabled(is_file)
        self._propose_source()
        if is_file and self._input() and not self._is_table():
            self._open()
        self._offer_names()
        self.crs.setEnabled(self._needs_crs())
        self._refresh()

    def _offer_names(self) -> None:
        """Offer the fields of the input; of several layers those that any has."""
        layers = self._source_layers()
        self.name_field.setLayer(layers[0] if len(layers) == 1 else None)
        if len(layers) > 1:
            fields = QgsFields()
            for layer in layers:
                for field in layer.fields():
                    if fields.lookupField(field.name()) < 0:
                        fields.append(field)
            self.name_field.setFields(fields)
        self.name_field.setEnabled(bool(layers) and not self._is_table())

    def _propose_source(self) -> None:
        """Put the name of what is imported where a source is not stated by somebody."""
        if self.source.text() != self._proposed_source:
            return
        layer = self.layer.currentLayer()
        shown = "" if layer is None else layer_title(layer)
        self._proposed_source = Path(self._input()).name if self.from_file.isChecked() else shown
        self.source.setText(self._proposed_source)

    @plain_locale()
    def _open(self) -> None:
        path = self._input()
        try:
            texts = DraftTexts(str(self.encoding.currentData() or ""), self._language())
            self._draft = draft_file(path, texts)
            context = self.session.project.transformContext()
            self._opened = layers_of_file(self._draft.source, context).layers
            self._opened = self._opened or (opened_layer(self._draft.source, context),)
            self.encoding.show_names(self._opened[0], texts)
        except DeescError as error:
            self._problem = told(error)

    def _language(self) -> str:
        """The language of the chosen party's drafts; empty where it is not known."""
        workspace = self.session.workspace
        party = None if workspace is None else workspace.agreement.party(self.choices.party)
        return "" if party is None else party.language

    def _missing(self) -> str:
        if self.session.workspace is None:
            return tr("There is no workspace; open or create one first.")
        if self._problem:
            return self._problem
        if not self._input():
            return tr("Choose a layer or a file.")
        if self._needs_crs() and not self.crs.crs().isValid():
            return tr("Choose the CRS; ask the author of the data, for a guess can be more than 100 m off.")
        if self.unsaved.is_needed and not self.beside.isChecked():
            return tr("Save the edits first, or say that they stay unsaved.")
        return ""

    def _refresh(self) -> None:
        self.beside.setVisible(self.unsaved.is_needed)
        workspace = self.session.workspace if self._needs_crs() and not self.crs.crs().isValid() else None
        self.likely.setVisible(workspace is not None)
        self.crs_text.setVisible(workspace is None)
        if workspace is not None:
            self.likely.offer(tr("It carries no CRS. Likely ones:"), workspace.agreement.likely_crs)
        else:
            self.crs_text.setText(self._carried())
        self.layers_text.setText(self._several())
        self.layers_text.setVisible(bool(self.layers_text.text()))
        if not self.is_running:
            self.say(self._missing())
        self.refresh_run_button()

    def _carried(self) -> str:
        """Which CRS the input carries; of several layers each one."""
        carried = [layer.crs() for layer in self._source_layers() if layer.isSpatial() and carries_crs(layer)]
        names = dict.fromkeys(map(named, carried))
        return filled(tr("It carries {crs}."), crs=", ".join(names)) if names else ""

    def _several(self) -> str:
        """That a file holds several layers, and which."""
        layers = self._source_layers()
        if len(layers) < 2:
            return ""
        names = ", ".join(visible(layer.name()) for layer in layers)
        return filled(tr("All {count} layers of the file are imported: {names}."), count=len(layers), names=names)

    def _on_workspace(self) -> None:
        self.choices.refresh()
        workspace = self.session.workspace
        own = [] if workspace is None else layers_of(self.session.project, workspace.store)
        self.layer.setExceptedLayerList(own)
        self.layer.setLayer(None)
        self._refresh()
