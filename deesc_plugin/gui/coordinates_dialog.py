"""Enter coordinates: a typed or pasted list becomes a feature, with the drawing on the map while one types."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QSignalBlocker, Qt, QTimer
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ..bridge.typed_places import TypedPlace, typed_drafts, typed_places
from ..core.errors import DeescError
from ..core.intake import AUTO, Stated, take_in
from .choices import FeatureChoices
from .coordinates_table import PlacesTable
from .direction import figure, filled
from .messages import Messages
from .places_preview import PlacesPreview
from .session import Session
from .task_dialog import HelpedDialog
from .translation import tr

_PAUSE_MS = 200


class CoordinatesDialog(HelpedDialog):
    """Adds a feature from a list of coordinates, as one command that Ctrl+Z takes back.

    Parameters
    ----------
    session : Session
        With the workspace that the feature is added to, unsaved.
    canvas : QgsMapCanvas
        Where the list is drawn while it is typed.
    """

    def __init__(self, session: Session, canvas: QgsMapCanvas, messages: Messages, parent: Any = None) -> None:
        super().__init__("deescCoordinates", tr("Enter Coordinates"), "coordinates", parent)
        self._session, self._messages = session, messages
        self._places: tuple[TypedPlace, ...] = ()
        self._preview = PlacesPreview(canvas)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.read)
        self._make_widgets()
        self._lay_out()
        session.workspace_changed.connect(self._on_workspace)
        self._on_workspace()
        self.resize(820, 540)

    def read(self) -> None:
        """Read the list as it stands, mark each line, and draw it on the map."""
        self._timer.stop()
        workspace, crs = self._session.workspace, self.crs.crs()
        if workspace is None or not crs.isValid():
            self._places = ()
        else:
            self._places = typed_places(
                self.text.toPlainText(),
                crs,
                self.order.currentData(),
                workspace.agreement,
                self._session.project.transformContext(),
            )
        self.table.show_places(self._places)
        self._preview.show(self._places, self._is_point())
        self._refresh()

    def add(self) -> None:
        """Judge what is typed as an import would, and add it to the workspace."""
        self.read()
        workspace = self._session.workspace
        if workspace is None or not self.add_button.isEnabled():
            return
        role = workspace.agreement.role_of(self.choices.kind)
        drafts = [] if role is None else typed_drafts(self._places, role, self.name.text().strip())
        source = self.source.text().strip() or f"typed coordinates, {self.crs.crs().authid()}"
        stated = Stated(self.choices.kind, self.choices.region or AUTO, self.choices.party, self.choices.status, source)
        try:
            intake = take_in(drafts, stated, workspace.snapshot())
            if intake.refusals:
                self.status.setText("\n".join(f"{refusal}." for refusal in intake.refusals))
                return
            workspace.add_all(intake.accepted, tr("Enter coordinates"))
        except DeescError as error:
            self.status.setText(str(error))
            return
        added = ", ".join(feature.label for feature in intake.accepted)
        self._messages.success(filled(tr("Added {names}; save the layer’s edits to keep it."), names=added))
        self.text.clear()
        self.name.clear()
        self.read()

    def hideEvent(self, event: Any) -> None:
        """Take the drawing off the map with the dialog."""
        self._preview.clear()
        super().hideEvent(event)

    def showEvent(self, event: Any) -> None:
        """Draw what the list still holds."""
        super().showEvent(event)
        self.read()

    def _make_widgets(self) -> None:
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setObjectName("crs")
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(tr("choose the CRS of the list"))
        self.crs.setCrs(QgsCoordinateReferenceSystem())  # which also empties the tip
        self.crs.setToolTip(tr("No list carries its CRS, and a wrong one moves it by more than a hundred metres."))
        self.order = QComboBox()
        self.order.setObjectName("order")
        self.order.addItem(tr("as their letters N, S, E, W say"), "")
        self.order.addItem(tr("latitude first"), "lat-lon")
        self.order.addItem(tr("longitude first"), "lon-lat")
        self.order.setToolTip(tr("How to read two angles that carry no letters."))
        self.text = QPlainTextEdit()
        self.text.setObjectName("list")
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            "35°55'48\"N 36°37'48\"E\n35.93000°N 36.63000°E\n37S 283456 3976543\n37S BV 83456 76543"
        )
        self.text.setToolTip(tr("One place a line, in any notation; a numbering such as “12.” is left out."))
        self.table = PlacesTable()
        self.choices = FeatureChoices(self._session)
        self.name = QLineEdit()
        self.name.setObjectName("name")
        self.name.setToolTip(tr("Several points get a number after it."))
        self.source = QLineEdit()
        self.source.setObjectName("source")
        self.source.setPlaceholderText(tr("typed coordinates, with their CRS"))
        self.source.setToolTip(tr("The document or person that the coordinates come from."))
        self.status = QLabel()
        self.status.setObjectName("status")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self.add_button = self.buttons.addButton(tr("&Add"), QDialogButtonBox.ButtonRole.ActionRole)
        self.add_button.setObjectName("add")
        self.add_button.setToolTip(tr("Adds the feature to the workspace; Ctrl+Z takes it back."))
        self.zoom_button = self.buttons.addButton(tr("&Zoom to list"), QDialogButtonBox.ButtonRole.ActionRole)
        self.zoom_button.setObjectName("zoom")
        self.zoom_button.setToolTip(tr("Shows the whole list on the map."))
        self.text.textChanged.connect(self._timer.start)
        self.crs.crsChanged.connect(self.read)
        self.order.currentIndexChanged.connect(self.read)
        self.choices.changed.connect(self.read)
        self.table.line_chosen.connect(self._go_to_line)
        self.add_button.clicked.connect(self.add)
        self.zoom_button.clicked.connect(self._preview.zoom)

    def _lay_out(self) -> None:
        left = QFormLayout()
        left.addRow(tr("C&RS"), self.crs)
        left.addRow(tr("A&ngles"), self.order)
        left.addRow(self._list_label())
        column = QVBoxLayout()
        column.addLayout(left)
        column.addWidget(self.text, 1)
        right = QVBoxLayout()
        form = QFormLayout()
        self.choices.add_rows(form)
        form.addRow(tr("Na&me"), self.name)
        form.addRow(tr("S&ource"), self.source)
        right.addLayout(form)
        right.addWidget(self.table, 1)
        both = QHBoxLayout()
        both.addLayout(column, 1)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)
        self.body.addWidget(self.status)
        order: list[QWidget] = [self.crs, self.order, self.text, *self.choices.widgets, self.name, self.source]
        order += [self.table, self.add_button, self.zoom_button, self.close_button]
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)

    def _list_label(self) -> QLabel:
        label = QLabel(tr("&List of coordinates"))
        label.setBuddy(self.text)
        return label

    def _refresh(self) -> None:
        """Enable Add, or say what is missing."""
        missing = self._missing()
        self.add_button.setEnabled(not missing)
        self.zoom_button.setEnabled(any(not place.reason for place in self._places))
        self.status.setText(missing)

    def _missing(self) -> str:
        if self._session.workspace is None:
            return tr("There is no workspace; open or create one first.")
        if not self.crs.crs().isValid():
            return filled(tr("Choose the CRS of the list: {likely}."), likely=self._likely())
        if not self._places:
            return tr("Type or paste a list; it is drawn on the map as you type.")
        bad = sum(1 for place in self._places if place.reason)
        if bad:
            return filled(
                tr("{bad} of {all} lines cannot be used; correct or delete them."), bad=bad, all=len(self._places)
            )
        role = self._session.workspace.agreement.role_of(self.choices.kind)
        if role is None or not typed_drafts(self._places, role, ""):
            return tr("A polygon needs three different places.")
        return ""

    def _likely(self) -> str:
        workspace = self._session.workspace
        return "" if workspace is None else figure(", ".join(crs for crs, _ in workspace.agreement.likely_crs))

    def _is_point(self) -> bool:
        workspace = self._session.workspace
        role = None if workspace is None else workspace.agreement.role_of(self.choices.kind)
        return role is not None and role.is_point

    def _go_to_line(self, line: int) -> None:
        """Put the cursor where a row of the table comes from."""
        cursor = self.text.textCursor()
        cursor.setPosition(self.text.document().findBlockByLineNumber(line - 1).position())
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def _on_workspace(self) -> None:
        with QSignalBlocker(self.choices):
            self.choices.refresh()
        self.read()
