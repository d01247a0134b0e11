# SPDX-License-Identifier: GPL-2.0-or-later
"""Edits that wait for another program to let go of the file: they are saved as soon as it has finished."""

from __future__ import annotations

from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.open_workspace import OpenWorkspace
from ..language.direction import filled, listed
from ..language.layer_names import shown_name
from ..language.translation import tr
from ..widgets.messages import Messages

_AGAIN_MS = 500
_MOST_ATTEMPTS = 60
LOCKED = "locked"
"""What SQLite says, and this too, where somebody else holds the file."""


class WaitingEdits(QObject):
    """Tells who is writing, asks each half second whether they have finished, and saves then.

    Nothing is held up meanwhile, the edits stay as they are, and the person at the screen may stop it.

    Signals
    -------
    given_up(str, str)
        The other program has not finished in half a minute: a layer's id, and the reason why it is not saved.
    """

    given_up = pyqtSignal(str, str)

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._workspace: OpenWorkspace | None = None
        self._asked: QgsMessageBarItem | None = None
        self._attempts = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN_MS)
        self._timer.timeout.connect(self._try_again)

    def begin(self, workspace: OpenWorkspace, names: str) -> bool:
        """Wait for the file of a workspace; `names` are those of the layers with the edits.

        Returns
        -------
        bool
            False where it has been waited for already.
        """
        if self._attempts:
            self.stop()
            return False
        self._workspace, self._attempts = workspace, 1
        told = filled(tr("The edits of {layers} are not saved yet and are kept here."), layers=names)
        program = workspace.store.holder()
        if program:
            why = tr("{program} is writing to {file}; they are saved as soon as it has finished.")
        else:
            why = tr("Another program is writing to {file}; they are saved as soon as it has finished.")
        self._timer.start()
        self._asked = self._messages.ask(
            f"{told} {filled(why, file=workspace.store.label, program=program)}", (tr("Stop waiting"), self.stop)
        )
        return True

    def stop(self) -> None:
        """Wait no longer, and say no more that it is waited; edits that are unsaved stay so."""
        self._timer.stop()
        self._messages.take_away(self._asked)
        self._attempts, self._workspace, self._asked = 0, None, None

    def _try_again(self) -> None:
        workspace = self._workspace
        layers = () if workspace is None else workspace.edited_layers
        if workspace is None or not layers:  # saved or discarded by hand
            self.stop()
        elif workspace.store.is_free():
            self.stop()
            if not workspace.save():
                names = listed([shown_name(layer) for layer in layers])
                self._messages.tell(filled(tr("Saved: {layers}."), layers=names))
        elif self._attempts >= _MOST_ATTEMPTS:
            self._timer.stop()
            for layer in layers:
                self.given_up.emit(layer.id(), LOCKED)
        else:
            self._attempts += 1
