# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps QGIS from being closed over acts that wait: it asks of layers alone, and would not know of them."""

from __future__ import annotations

from qgis.gui import QgsApplicationExitBlockerInterface, QgsMessageBarItem

from ..language.direction import filled
from ..language.translation import tr
from ..widgets.messages import Messages
from .session import Session
from .unsaved import save_all


class Leaving(QgsApplicationExitBlockerInterface):
    """Asked whenever QGIS is about to close; it says no, and what to do, as long as acts wait."""

    def __init__(self, session: Session, messages: Messages) -> None:
        super().__init__()
        self._session, self._messages = session, messages
        self._asked: QgsMessageBarItem | None = None

    def allowExit(self) -> bool:
        """Whether nothing would be lost."""
        self._messages.take_away(self._asked)
        workspace = self._session.workspace
        if workspace is None or workspace.shared.waiting.is_empty:
            return True
        text = filled(
            tr("Acts wait to be saved in {file}. Save or discard them, and close again."), file=workspace.store.label
        )
        self._asked = self._messages.ask(
            text,
            (tr("Save all edits"), lambda: save_all(self._session, self._messages)),
            (tr("Discard acts"), workspace.shared.waiting.discard),
        )
        return False
