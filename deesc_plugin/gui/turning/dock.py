# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock of turning points: those of the selected feature, which can be typed anew, put in and taken out by row."""

from __future__ import annotations

from typing import Any, Callable, Sequence

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...bridge.open_workspace import OpenWorkspace
from ...core.delimitation import AGREED, Feature
from ...core.errors import DeescError
from ...core.finding import Edit, Fix
from ...core.intake.admission import Admission
from ...core.intake.row_editing import EditedRow, RowEditing
from ...core.saying import Message
from ...core.tables.vertex_edits import Place
from ..language.direction import filled, told
from ..language.translation import tr
from ..session.selection import Selection
from ..session.session import Session
from ..widgets.messages import Messages
from ..widgets.own_keys import Act, OwnKeys, help_key
from .model import TurningPointsModel
from .numbers import NumberMarks
from .view import TurningPointsView

_WAIT_MS = 50


class TurningPointsDock(QDockWidget):
    """Follows the selection on the map, and what becomes of the feature by any other tool.

    Parameters
    ----------
    reopen : callable
        Asks on which grounds features that are agreed are reopened.
    """

    def __init__(
        self,
        session: Session,
        canvas: QgsMapCanvas,
        messages: Messages,
        reopen: Callable[[Sequence[Feature]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Turning Points"), parent)
        self.setObjectName("deescTurningPointsDock")
        self._session, self._canvas, self._messages, self._reopen = session, canvas, messages, reopen
        self._workspace: OpenWorkspace | None = None
        self._door: Admission | None = None
        self._feature: Feature | None = None
        self._wanted: Place | None = None
        self.model = TurningPointsModel()
        self.view = TurningPointsView(self.model)
        self.marks = NumberMarks(canvas)
        self.heading, self.status = (
            _wrapped_label("deescTurningPointsHeading"),
            _wrapped_label("deescTurningPointsStatus"),
        )
        self.insert_button = QPushButton(tr("&Insert Below"))
        self.insert_button.setObjectName("deescTurningPointsInsert")
        self.insert_button.setToolTip(tr("Put a turning point behind the row’s (Insert; before it: Shift+Insert)"))
        self.remove_button = QPushButton(tr("&Remove"))
        self.remove_button.setObjectName("deescTurningPointsRemove")
        self.remove_button.setToolTip(tr("Take the row’s turning point out (Delete)"))
        self.reopen_button = QPushButton(tr("Reopen…"))
        self.reopen_button.setObjectName("deescTurningPointsReopen")
        self.reopen_button.setToolTip(tr("State the reason and the document by which it may be changed again"))
        self.selection = Selection(session, _WAIT_MS, self)
        self._build()
        self._connect()
        self.refresh()

    def open(self) -> None:
        """Show the dock, with the table in focus."""
        self.show()
        self.raise_()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_parts(self) -> None:
        """Let go of map and session: the last thing before the dock is removed."""
        self.selection.close()
        self.marks.close()

    def refresh(self) -> None:
        """Show the turning points of the feature as it is now."""
        if self._workspace is not self.selection.workspace or self._is_layer_gone():
            self._workspace = self.selection.workspace
            self._door = self._feature = None
        if not self.isVisible():
            self._show(None, None, "")
            return
        if self._workspace is None:
            text = tr("No workspace is open. Open one, or make a new one, with the first button of the toolbar.")
            self._show(None, None, text)
            return
        try:
            self._refresh(self._workspace)
        except DeescError as error:
            self._show(None, self._feature, told(error))

    def begin_row(self, is_above: bool = False) -> None:
        """Put an empty row beside the current one, and wait in it for a place."""
        current = self.view.currentIndex()
        row = self.model.begin_row(current.row(), is_above) if current.isValid() else None
        if row is not None:
            self._go_to(row, current.column())
            self.view.edit(self.view.currentIndex())

    def remove_row(self) -> None:
        """Take the turning point of the current row out."""
        if self.view.currentIndex().isValid():
            self._wanted = self.model.place_at(self.view.currentIndex().row() + 1)
            self.model.remove_row(self.view.currentIndex().row())

    def _build(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(4, 4, 4, 4)
        buttons = QHBoxLayout()
        for button in (self.insert_button, self.remove_button, self.reopen_button):
            buttons.addWidget(button)
        buttons.addStretch()
        layout.addWidget(self.heading)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.status)
        self.setWidget(content)

    def _connect(self) -> None:
        self.insert_button.clicked.connect(lambda _checked=False: self.begin_row())
        self.remove_button.clicked.connect(lambda _checked=False: self.remove_row())
        self.reopen_button.clicked.connect(lambda _checked=False: self._ask_to_reopen())
        self.model.edited.connect(self._apply)
        self.model.refused.connect(self._refuse)
        self.view.row_left_empty.connect(self.model.drop_pending)
        self.view.selectionModel().currentChanged.connect(self._on_row)
        self.view.activated.connect(lambda index: self._point_out(index, is_centred=True))
        self.visibilityChanged.connect(self.selection.tell_soon)
        self.selection.changed.connect(self.refresh)
        OwnKeys(self, help_key(lambda: "turning"))
        OwnKeys(self.view, self._key)

    def _key(self, event: QKeyEvent) -> Act | None:
        """What a key does to the row; nothing while one types."""
        if self.view.is_typed_into:
            return None
        for sequence, act in ((QKeySequence.StandardKey.Undo, "undo"), (QKeySequence.StandardKey.Redo, "redo")):
            if event.matches(sequence):
                return lambda: self._step(act)
        if event.key() == Qt.Key.Key_Insert:
            return lambda: self.begin_row(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        return self.remove_row if event.key() == Qt.Key.Key_Delete else None

    def _step(self, way: str) -> None:
        """Undo or redo on the feature's layer, whichever layer is at hand."""
        if self._workspace is not None and self._feature is not None:
            layer = self._workspace.layer(self._feature.kind)
            getattr(layer.undoStack(), way)()
            layer.triggerRepaint()

    def _is_layer_gone(self) -> bool:
        """Whether the feature's layer was taken out of the project, where no Undo brings anything back."""
        workspace, feature = self._workspace, self._feature
        if workspace is None or feature is None:
            return False
        return all(workspace.kind_of(layer) != feature.kind for layer in workspace.layers)

    def _refresh(self, workspace: OpenWorkspace) -> None:
        snapshot = workspace.snapshot()
        before = self._feature
        uid = self.selection.uid or (before.uid if before is not None else "")
        now = snapshot.feature(uid)
        if before is None or uid != before.uid:
            self.model.forget()
            self._tell("")
        if now is None:
            gone = tr("{feature} was deleted; Undo brings it back.")
            text = tr("Select one feature on the map, and its turning points stand here.")
            self._show(None, before, text if before is None else filled(gone, feature=before))
            return
        is_agreed = now.status == AGREED or snapshot.acts.agreed_of(uid) is not None
        shown = self.model.editing
        role = snapshot.role(now)
        if shown is not None and shown.feature.geometry == now.geometry and self.model.is_read_only == is_agreed:
            shown.feature = now
        elif role is not None:
            shown = RowEditing(now, role, workspace.snapshot, self._admission)
            self._keep_row(lambda: self.model.show(shown, is_agreed))
            self.marks.show_points(np.zeros((0, 2)) if shown is None else shown.vertices.coordinates)
            self._on_row(self.view.currentIndex())
        self._feature = now
        self._show_state(now, is_agreed)

    def _show_state(self, feature: Feature, is_agreed: bool) -> None:
        text = tr("{feature}: turning points: {count}.")
        if is_agreed:
            text = tr("{feature}: turning points: {count}. It is agreed, and only read until it is reopened.")
        self.heading.setText(filled(text, feature=feature, count=f"{self.model.rowCount():,}"))
        can_have_more = self.model.editing is not None and self.model.editing.can_have_more
        for button in (self.insert_button, self.remove_button):
            button.setEnabled(can_have_more and not is_agreed)
        self.reopen_button.setVisible(is_agreed)

    def _show(self, editing: RowEditing | None, feature: Feature | None, text: str) -> None:
        """Show no table but a sentence."""
        self._feature = feature
        self.model.show(editing, False)
        self.marks.show_points(np.zeros((0, 2)))
        self.heading.setText(text)
        for button in (self.insert_button, self.remove_button):
            button.setEnabled(False)
        self.reopen_button.hide()

    def _keep_row(self, show: Callable[[], None]) -> None:
        """Show the model anew, and be in the row of the edit, or of the place in which one was."""
        index = self.view.currentIndex()
        row, column = index.row(), index.column()
        place = self._wanted or self.model.place_at(row) if index.isValid() else self._wanted
        show()
        self._wanted = None
        found = None if place is None else self.model.row_at(place)
        if found is None:
            found = min(max(row, 0), self.model.rowCount() - 1)
        self._go_to(found, max(column, 0))

    def _go_to(self, row: int, column: int) -> None:
        index = self.model.index(row, column)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def _apply(self, edited: EditedRow, label: Message) -> None:
        """Make the edit, as one command on the feature's layer."""
        workspace, feature = self._workspace, self._feature
        if workspace is None or feature is None:
            return
        try:
            workspace.apply(Fix(label, (Edit(feature.uid, geometry=edited.geometry, of=feature),)))
        except DeescError as error:
            self._messages.error(error)
            return
        self._wanted = edited.place or self._wanted
        fault = tr("{done}: {fault}. Undo takes it back.")
        self._tell(filled(fault, done=told(label), fault=told(edited.fault)) if edited.fault else told(label))

    def _refuse(self, error: DeescError) -> None:
        self._wanted = None
        self._tell(told(error))

    def _admission(self) -> Admission:
        if self._door is None:
            snapshot = self._session.open_workspace.snapshot()
            self._door = Admission(snapshot.agreement, snapshot.reference)
        return self._door

    def _ask_to_reopen(self) -> None:
        if self._feature is not None:
            self._reopen((self._feature,))

    def _on_row(self, index: QModelIndex, *_: Any) -> None:
        self._point_out(index, is_centred=False)

    def _point_out(self, index: QModelIndex, is_centred: bool) -> None:
        """Show the row's point on the map, and bring it into the middle where it cannot be seen or it is asked for."""
        place = self.model.place_at(index.row()) if index.isValid() else None
        self.marks.choose(place)
        if place is not None and (is_centred or (self.view.hasFocus() and not self.marks.is_seen(place))):
            self.marks.centre(place)

    def _tell(self, text: str) -> None:
        self.status.setText(text)
        self.status.setVisible(bool(text))


def _wrapped_label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
