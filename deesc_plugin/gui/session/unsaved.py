# SPDX-License-Identifier: GPL-2.0-or-later
"""Says that a workspace has unsaved edits where only what is saved counts, and offers to save them."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStyle, QWidget

from ..language.direction import filled, in_a_row
from ..language.layer_names import shown_name, unsaved_names
from ..language.translation import tr
from ..widgets.messages import Messages
from .session import Session


class UnsavedNotice(QWidget):
    """A line that is there only while the workspace has unsaved edits.

    Parameters
    ----------
    consequence : str
        What the unsaved edits mean for what is about to be done: one sentence.

    Signals
    -------
    settled
        The number of layers with unsaved edits changed.
    """

    settled = pyqtSignal()

    def __init__(self, session: Session, consequence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._consequence = session, consequence
        self._shown: tuple[str, ...] = ()
        self.setObjectName("unsavedNotice")
        icon = QLabel()
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        icon.setPixmap(self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning).pixmap(side, side))
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.label.setObjectName("unsavedText")
        self.save_button = QPushButton(tr("&Save edits"))
        self.save_button.setObjectName("saveEdits")
        self.save_button.setToolTip(tr("Saves the edits of these layers into the workspace; editing goes on."))
        self.save_button.clicked.connect(self.save)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(icon)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.save_button)
        session.content_changed.connect(self.refresh)
        session.unsaved_changed.connect(self.refresh)
        session.workspace_changed.connect(self.refresh)
        self.refresh()

    @property
    def is_needed(self) -> bool:
        """Whether there are unsaved edits."""
        return bool(self._shown)

    def refresh(self) -> None:
        """Look again which layers have unsaved edits."""
        names = unsaved_names(self._session.workspace)
        self.label.setText(
            filled(
                tr("Unsaved edits in {layers}. {consequence}"), layers=in_a_row(names), consequence=self._consequence
            )
        )
        self.setVisible(bool(names))
        if names != self._shown:
            self._shown = names
            self.settled.emit()

    def save(self) -> None:
        """Save the edits; where that fails they stay, and whoever follows the workspace tells the reason."""
        if self._session.workspace is not None:
            self._session.workspace.save()
        self.refresh()


def save_all(session: Session, messages: Messages) -> None:
    """Save the edits of all layers and name those layers of which nothing had to give way to another window."""
    workspace = session.workspace
    edited = () if workspace is None else workspace.edited_layers
    acts = unsaved_names(workspace)[len(edited) :]
    if workspace is None or workspace.save():
        return
    refused = workspace.shared.refused
    names = [shown_name(layer) for layer in edited if workspace.kind_of(layer) not in refused]
    names += acts if workspace.shared.waiting.is_empty else ()
    if names:
        messages.tell(filled(tr("Saved: {layers}."), layers=in_a_row(names)))
