"""Asks for the file of a workspace; the window stays usable meanwhile."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...core.errors import DeescError
from ..language.translation import tr
from ..widgets.folders import last_folder, remember_folder
from ..widgets.messages import Messages
from ..widgets.own_keys import OwnKeys, help_key
from .session import Session


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
