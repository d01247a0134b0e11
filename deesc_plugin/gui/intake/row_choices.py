# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be chosen for the selected rows of the import, and for no other: each row keeps its own."""

from __future__ import annotations

from typing import Any, Sequence

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...bridge.known_crs import named
from ..language.direction import figure, filled, listed
from ..language.translation import tr
from ..session.session import Session
from ..widgets.focus import lead_focus_inside
from .choices import FeatureChoices
from .columns_dialog import ColumnsDialog
from .crs_candidates import CrsCandidates
from .encoding_row import EncodingRow
from .input_rows import InputRow

_CANDIDATES_HEIGHT = 96


class RowChoices(QWidget):
    """The form below the table of inputs.

    Signals
    -------
    changed
        Another choice was made for the rows that are shown.
    encoding_chosen
        Another encoding was: what the files hold has to be looked at again.
    """

    changed = pyqtSignal()
    encoding_chosen = pyqtSignal()

    def __init__(self, session: Session, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._rows: list[InputRow] = []
        self._is_showing = False
        self._make_reading(canvas)
        self.choices = FeatureChoices(session, may_be_in_file=True)
        self.source = QLineEdit()
        self.source.setObjectName("source")
        self.source.setToolTip(tr("Where the geometry comes from, for features whose column “source” states nothing."))
        for box in self.choices.widgets:
            box.currentIndexChanged.connect(lambda _, box=box: self._choose(box.objectName(), box.currentData() or ""))
        self.source.editingFinished.connect(lambda: self._choose("source", self.source.text().strip()))
        self._lay_out()
        self.show_rows([])

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in its order."""
        place = (self.crs, self.candidates, self.zoom_button)
        reading = (self.name_field, self.encoding, self.columns_button, self.source)
        return (*place, *reading, *self.choices.widgets)

    def show_rows(self, rows: Sequence[InputRow]) -> None:
        """Show the choices of the first of some rows; what is chosen from now on is for all of them."""
        self._rows = list(rows)
        self._is_showing = True
        try:
            self.setEnabled(bool(rows) and rows[0].can_be_read)
            self._show(rows[0] if rows else None)
        finally:
            self._is_showing = False

    def _make_reading(self, canvas: QgsMapCanvas) -> None:
        self.about = QLabel()
        self.about.setObjectName("about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setObjectName("crs")
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(tr("choose the CRS"))
        self.crs.setCrs(QgsCoordinateReferenceSystem())  # which also empties the tip
        self.crs.setToolTip(tr("Only for input that carries none; its author knows which it is."))
        self.crs.crsChanged.connect(self._choose_crs)
        self.crs_text = QLabel()
        self.crs_text.setObjectName("crsText")
        self.crs_text.setTextFormat(Qt.TextFormat.PlainText)
        self.candidates = CrsCandidates(canvas)
        self.candidates.setMaximumHeight(_CANDIDATES_HEIGHT)
        self.candidates.picked.connect(self.crs.setCrs)
        self.zoom_button = QPushButton(tr("&Zoom to it"))
        self.zoom_button.setObjectName("zoom")
        self.zoom_button.setToolTip(tr("Shows on the map where the selected row lies."))
        self.zoom_button.clicked.connect(self.candidates.zoom)
        self.columns_button = QPushButton(tr("Colum&ns…"))
        self.columns_button.setObjectName("columns")
        self.columns_button.setToolTip(tr("Says which column of the table is what."))
        self.columns_button.clicked.connect(self.ask_columns)
        self.name_field = QComboBox()
        self.name_field.setObjectName("nameField")
        self.name_field.setToolTip(tr("The field with the features’ names; empty: a field called “name”."))
        self.name_field.currentIndexChanged.connect(
            lambda: self._choose("name_field", self.name_field.currentData() or "")
        )
        self.encoding = EncodingRow()
        self.encoding.currentIndexChanged.connect(self._choose_encoding)
        lead_focus_inside(self.crs)

    def _lay_out(self) -> None:
        place = QFormLayout()
        place.addRow(tr("C&RS"), self.crs)
        place.addRow(self.crs_text)
        place.addRow(self.candidates)
        place.addRow(self.zoom_button)
        reading = QFormLayout()
        reading.addRow(tr("Na&me field"), self.name_field)
        reading.addRow(tr("&Encoding"), self.encoding)
        reading.addRow(self.encoding.names)
        reading.addRow(self.columns_button)
        reading.addRow(tr("S&ource"), self.source)
        meaning = QFormLayout()
        self.choices.add_rows(meaning)
        columns = QHBoxLayout()
        columns.addLayout(place, 4)
        columns.addLayout(reading, 3)
        columns.addLayout(meaning, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.about)
        layout.addLayout(columns)

    def ask_columns(self) -> None:
        """Ask which column of the table is what."""
        dialog = ColumnsDialog(self._rows[0].found, self._rows[0].columns, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.accepted.connect(lambda: self._choose("columns", dialog.choice))
        dialog.show()

    def _show(self, row: InputRow | None) -> None:
        names = [" – ".join(filter(None, (figure(one.found.file), one.found.layer))) for one in self._rows]
        self.about.setText(filled(tr("Chosen for {rows}:"), rows=listed(names)) if names else "")
        is_bare = row is not None and row.found.is_bare
        self.crs.setEnabled(is_bare)
        self.crs.setCrs(row.crs if row is not None else QgsCoordinateReferenceSystem())
        carried = row is not None and row.found.crs.isValid()
        self.crs_text.setText(filled(tr("It carries {crs}."), crs=named(row.found.crs)) if row and carried else "")
        self.crs_text.setVisible(carried)
        self.candidates.setVisible(is_bare)
        self.zoom_button.setEnabled(row is not None)
        self.columns_button.setEnabled(row is not None and row.found.is_table and len(self._rows) == 1)
        self.name_field.clear()
        for name in ("", *(row.found.fields if row is not None else ())):
            self.name_field.addItem(name, name)
        self.name_field.setCurrentIndex(max(0, self.name_field.findData(row.name_field if row is not None else "")))
        self.name_field.setEnabled(row is not None and bool(row.found.fields))
        self.encoding.setEnabled(row is not None and bool(row.found.encoding))
        self.encoding.setCurrentIndex(max(0, self.encoding.findData(row.codec if row is not None else "")))
        self.encoding.show_names(row.found.names if row is not None else ())
        if row is not None:
            self.choices.choose((row.kind, row.region, row.party, row.status))
        self.source.setText(row.source if row is not None else "")

    def _choose(self, name: str, value: Any) -> None:
        """Keep a choice with the rows that are shown, and with no other."""
        fit = [row for row in self._rows if name != "name_field" or not value or value in row.found.fields]
        if self._is_showing or all(getattr(row, name) == value for row in fit):
            return
        for row in fit:
            setattr(row, name, value)
            row.forget()
        self.changed.emit()

    def _choose_crs(self, crs: QgsCoordinateReferenceSystem) -> None:
        if self._is_showing:
            return
        for row in self._rows:
            if row.found.is_bare:
                row.crs = QgsCoordinateReferenceSystem(crs)
                row.forget()
        self.changed.emit()

    def _choose_encoding(self) -> None:
        if self._is_showing:
            return
        for row in self._rows:
            if row.found.encoding:
                row.codec = str(self.encoding.currentData() or "")
                row.forget()
        self.encoding_chosen.emit()
