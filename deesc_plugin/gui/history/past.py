# SPDX-License-Identifier: GPL-2.0-or-later
"""The workspace as it was at a moment, opened to be looked at; and the history cut off at that moment."""

from __future__ import annotations

from datetime import datetime
from typing import Callable

from qgis.PyQt.QtCore import QDateTime, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ...bridge.stores import Store
from ...core.errors import DeescError, WorkspaceError
from ...core.history import shown_moment
from ..language.direction import figure, filled
from ..language.translation import tr
from ..session.session import Session
from ..widgets.messages import Messages
from ..widgets.moment_box import MomentBox


class Past(QWidget):
    """A moment, in UTC, and what can be done with it.

    Signals
    -------
    pruned
        The history begins later now.
    """

    pruned = pyqtSignal()

    def __init__(self, session: Session, messages: Messages) -> None:
        super().__init__()
        self._session, self._messages = session, messages
        self._is_stated = False
        self.box = MomentBox()
        self.box.setObjectName("deescHistoryMoment")
        self.box.dateTimeChanged.connect(self._on_stated)
        label = QLabel(tr("The workspace &on (UTC)"))
        label.setBuddy(self.box)
        self.open_button = QPushButton(tr("Open as It &Was"))
        self.open_button.setObjectName("deescHistoryOpen")
        self.open_button.setToolTip(tr("Opens a read-only copy of the workspace as it was, which is put beside it"))
        self.open_button.clicked.connect(lambda _checked=False: self._try(self.open_copy))
        self.prune_button = QPushButton(tr("&Let Go of Older…"))
        self.prune_button.setObjectName("deescHistoryPrune")
        self.prune_button.setToolTip(tr("Takes what was replaced before that moment out of the workspace, for good"))
        self.prune_button.clicked.connect(lambda _checked=False: self._try(self.ask))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self.box, self.open_button, self.prune_button):
            layout.addWidget(widget)
        layout.addStretch()

    @property
    def moment(self) -> datetime:
        """The end of the minute that is shown.

        Raises
        ------
        DeescError
            When it is still to come.
        """
        return self.box.moment

    def showEvent(self, event: QShowEvent) -> None:
        """Stand at the present until somebody states another moment."""
        super().showEvent(event)
        if not self._is_stated:
            self.box.setDateTime(QDateTime.currentDateTimeUtc())
            self._is_stated = False

    def open_copy(self) -> None:
        """Work on the workspace as it was.

        Raises
        ------
        DeescError
            When nothing is known of that moment, the copy cannot be written, or there are unsaved edits.
        """
        workspace = self._session.open_workspace
        if workspace.edited_layers:
            raise WorkspaceError(
                "{file} has unsaved edits; save or discard them before another workspace is opened.",
                file=workspace.store.label,
            )
        self._session.open(workspace.store.history.keep_as_it_was(self.moment))

    def ask(self) -> None:
        """Ask whether what is older may go: it does not come back.

        Raises
        ------
        DeescError
            When the moment is still to come, or no workspace is open.
        """
        moment, store = self.moment, self._session.open_workspace.store
        question = filled(
            tr(
                "What was replaced in this workspace before {moment} is taken out of its history for good; what held "
                "then stays."
            ),
            moment=figure(shown_moment(moment)),
        )
        self._messages.ask(question, (tr("Let Go"), lambda: self.prune(store, moment)))

    def prune(self, store: Store, moment: datetime) -> None:
        """Cut the history of a workspace off: of the one that was asked about, though another is open by now.

        Raises
        ------
        DeescError
            When the workspace cannot be written.
        """
        gone = store.history.prune(moment)
        self._messages.tell(filled(tr("Versions taken out of the history: {count}."), count=gone))
        self.pruned.emit()

    def _on_stated(self, *_: object) -> None:
        self._is_stated = True

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except DeescError as error:
            self._messages.error(error)
