# SPDX-License-Identifier: GPL-2.0-or-later
"""Enter coordinates: a typed or pasted list becomes a feature, with the drawing on the map while one types."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Any, Sequence

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QSignalBlocker, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
)

from ...bridge.typed_places import TypedPlace, TypedPlaces, typed_drafts, typed_places
from ...core.agreement import AUTO, Kind
from ...core.cogo.typed import BEARINGS, BESIDE, LEG
from ...core.delimitation import Delimitation, Feature
from ...core.errors import DeescError
from ...core.intake.existing import Existing
from ...core.intake.statement import Stated
from ...core.intake.taking import Desk
from ...core.next_features import NextFeatures
from ...core.roles import Shape
from ...core.saying import Message
from ..drawing.feature_form import FeatureForms
from ..language.direction import figure, filled, in_a_row, said, told
from ..language.translation import tr
from ..session.session import Session
from ..tasks.task_dialog import HelpedDialog
from ..widgets.constructions import constructions_tip
from ..widgets.focus import lead_focus_inside
from ..widgets.messages import Messages
from ..widgets.tool_tip import plain_tip
from .choices import FeatureChoices
from .coordinates_table import PlacesTable
from .likely_crs import LikelyCrs
from .places_preview import PlacesPreview
from .typed_list import ListEdit, TypedList, TypedListMemory
from .typed_ring import ListReader, ListReading

_PAUSE_MS = 200


class CoordinatesDialog(HelpedDialog):
    """Adds a feature from a list of coordinates, as one command that Ctrl+Z takes back.

    What is typed is kept when the dialog is closed, until it is added.

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
        self._memory = TypedListMemory.of(session)
        self._places: tuple[TypedPlace, ...] = ()
        self._notes: tuple[Message, ...] = ()
        self._reader, self._reading = ListReader(session, self), ListReading()
        self._preview = PlacesPreview(canvas)
        self._forms = FeatureForms(session, messages, canvas, self)
        self._forms.added.connect(self._begin_again)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.read)
        self._make_widgets()
        self._lay_out()
        session.workspace_changed.connect(self._on_workspace)
        self._on_workspace()
        self._recall(self._memory.kept)
        self.resize(860, 560)

    def read(self) -> None:
        """Read the list as it stands, mark each line, and draw it on the map."""
        self._timer.stop()
        workspace, crs = self._session.workspace, self.crs.crs()
        if workspace is None or not crs.isValid():
            typed = TypedPlaces()
        else:
            typed = typed_places(
                self.text.toPlainText(),
                crs,
                self.order.currentData(),
                workspace.snapshot(),
                self._session.project.transformContext(),
            )
        self._places, self._notes = typed.places, typed.notes
        kind = self._kind()
        self._reading = self._reader.read(self._places, kind)
        self.table.show_places(self._places, self._reading.crossing)
        self._preview.show(self._places, Shape.AREA if kind is None else kind.role.shape, self._reading.ring)
        self.name.setPlaceholderText(self._reader.proposed_name(self._places, kind, self.choices.region))
        self._refresh()

    def add(self) -> None:
        """Judge what is typed as an import would, and add it as drawing does: one feature by its form."""
        self.read()
        workspace, kind = self._session.workspace, self._kind()
        if workspace is None or kind is None or not self.add_button.isEnabled():
            return
        self._session.party = self._session.party or self.choices.party
        source = self.source.text().strip() or f"typed coordinates, {self.crs.crs().authid()}"
        stated = Stated(kind.id, self.choices.region or AUTO, self.choices.party, self.choices.status, source)
        added = tr("Added {names}; save the layer’s edits to keep it.")
        try:
            snapshot = workspace.snapshot()
            drafts = typed_drafts(self._places, kind.role, self.name.text().strip())
            intake = Desk(snapshot, Existing.KEEP).take_in(drafts, stated)
            if intake.refusals:
                self.status.setText("\n".join(told(refusal.message) for refusal in intake.refusals))
                return
            features = _numbered(snapshot, kind, intake.accepted)
            if len(features) == 1:
                self._forms.add(features[0], tr("Enter coordinates"), lambda name: filled(added, names=name))
                return
            workspace.add_all(features, tr("Enter coordinates"))
        except DeescError as error:
            self.status.setText(told(error))
            return
        self._messages.success(filled(added, names=in_a_row(said(feature) for feature in features)))
        self._begin_again()

    def hideEvent(self, event: Any) -> None:
        """Take the drawing off the map with the dialog, and keep what is typed."""
        self._preview.clear()
        self._memory.kept = self._typed()
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
        lead_focus_inside(self.crs)
        self.likely = LikelyCrs()
        self.likely.picked.connect(self.crs.setCrs)
        self.order = QComboBox()
        self.order.setObjectName("order")
        self.order.addItem(tr("as their letters N, S, E, W say"), "")
        self.order.addItem(tr("latitude first"), "lat-lon")
        self.order.addItem(tr("longitude first"), "lon-lat")
        self.order.setToolTip(tr("How to read two angles that carry no letters."))
        self.text = ListEdit()
        self.text.setObjectName("list")
        examples = ("35°55'48\"N 36°37'48\"E", "35.93000°N 36.63000°E", "37S 283456 3976543", "37S BV 83456 76543")
        self.text.setPlaceholderText("\n".join(map(figure, (*examples, LEG, BESIDE, BEARINGS))))
        tip = tr("One place a line, in any notation; a numbering such as “12.” is left out.")
        self.text.setToolTip(plain_tip(f"{tip}\n{constructions_tip()}"))
        self.table = PlacesTable()
        self.choices = FeatureChoices(self._session)
        self.name = QLineEdit()
        self.name.setObjectName("name")
        self.name.setToolTip(tr("Empty: the name that is proposed. Several points get a number after it."))
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
        left.addRow(self.likely)
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
        fields = (self.crs, self.likely, self.order, self.text, *self.choices.widgets, self.name, self.source)
        self.set_order(*fields, self.table, self.add_button, self.zoom_button)

    def _list_label(self) -> QLabel:
        label = QLabel(tr("&List of coordinates"))
        label.setBuddy(self.text)
        return label

    def _refresh(self) -> None:
        """Enable Add, or say what is missing; what is at fault is said as while one draws, and hinders as little."""
        missing, fault = self._missing(), self._reading.fault
        self.add_button.setEnabled(not missing)
        self.zoom_button.setEnabled(any(not place.reason for place in self._places))
        first = (missing,) if missing else (self._reading.told, fault)
        self.status.setText("\n".join(filter(None, (*first, *map(told, self._notes)))))
        workspace = self._session.workspace
        self.likely.setVisible(workspace is not None and not self.crs.crs().isValid())
        self.likely.offer(tr("Likely ones:"), () if workspace is None else workspace.agreement.likely_crs)

    def _missing(self) -> str:
        if self._session.workspace is None:
            return tr("There is no workspace; open or create one first.")
        if not self.crs.crs().isValid():
            return tr("Choose the CRS of the list.")
        if not self._places:
            return tr("Type or paste a list; it is drawn on the map as you type.")
        return self._unreadable() or self._too_few() or self._no_party()

    def _unreadable(self) -> str:
        bad, lines = sum(1 for place in self._places if place.reason), len(self._places)
        if bad == lines == 1:
            return tr("The line cannot be used; correct it or delete it.")
        unusable = tr("{bad} of {all} lines cannot be used; correct or delete them.")
        return filled(unusable, bad=bad, all=lines) if bad else ""

    def _too_few(self) -> str:
        kind = self._kind()
        if kind is not None and typed_drafts(self._places, kind.role, ""):
            return ""
        is_line = kind is not None and kind.role.is_line
        return tr("A line needs two different places.") if is_line else tr("A polygon needs three different places.")

    def _no_party(self) -> str:
        return "" if self.choices.party else tr("Choose the party whose proposal it is.")

    def _kind(self) -> Kind | None:
        workspace = self._session.workspace
        return None if workspace is None else workspace.agreement.kind(self.choices.kind)

    def _typed(self) -> TypedList:
        """What is to be kept: nothing where no list is typed, so that a CRS is never taken for another list's."""
        if not self.text.toPlainText().strip():
            return TypedList()
        return TypedList(
            self.text.toPlainText(),
            self.crs.crs(),
            str(self.order.currentData()),
            self.choices.chosen,
            self.name.text(),
            self.source.text(),
        )

    def _recall(self, kept: TypedList) -> None:
        if not kept.text:
            return
        self.choices.choose(kept.choices)
        self.order.setCurrentIndex(max(0, self.order.findData(kept.order)))
        self.crs.setCrs(kept.crs)
        self.name.setText(kept.name)
        self.source.setText(kept.source)
        self.text.setPlainText(kept.text)

    def _begin_again(self) -> None:
        """The list is in the workspace: the next one begins."""
        self.text.clear()
        self.name.clear()
        self.read()

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


def _numbered(snapshot: Delimitation, kind: Kind, features: Sequence[Feature]) -> list[Feature]:
    """Features as drawing makes them: new uids, the next numbers of their regions, names where none was typed."""
    next_features = NextFeatures(snapshot, kind)
    numbered = []
    for feature in features:
        free = next_features.take(feature.region)
        named = feature if feature.name else replace(feature, name=free.name, names=free.names)
        numbered.append(replace(named, uid=str(uuid.uuid4()), number=free.number))
    return numbered
