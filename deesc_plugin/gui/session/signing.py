# SPDX-License-Identifier: GPL-2.0-or-later
"""Asks once under which name the history keeps what is saved: what the user answers, never the name of an account."""

from __future__ import annotations

from typing import Sequence

from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtWidgets import QInputDialog, QWidget

from ...bridge.open_workspace import OpenWorkspace
from ...bridge.settings import is_hand_asked, set_hand
from ..language.translation import tr
from ..widgets.messages import Messages
from .follower import Follower
from .session import Session


class Signing(Follower):
    """Follows what is saved until the user has answered; the records of the first saves bear the name as well."""

    def __init__(self, session: Session, messages: Messages, main_window: QWidget) -> None:
        super().__init__(session, main_window)
        self._messages, self._main_window = messages, main_window
        self._workspace: OpenWorkspace | None = None
        self._numbers: list[int] = []
        self._question: QgsMessageBarItem | None = None
        self._follow()

    def sign(self, hand: str) -> None:
        """Keep a name, empty for none, and have what was saved meanwhile bear it."""
        set_hand(hand)
        self._messages.take_away(self._question)
        if self._workspace is not None and self._numbers and hand.strip():
            self._workspace.store.history.sign(self._numbers, hand.strip())
        self._numbers = []

    def _follow(self) -> None:
        before, now = self._workspace, self._session.workspace
        if now is before:
            return
        if before is None or now is None or before.store != now.store:
            self._numbers = []
        self._let_go()
        self._workspace = now
        if now is not None:
            now.history.unsigned.connect(self._ask)

    def _let_go(self) -> None:
        if self._workspace is not None:
            self._workspace.history.unsigned.disconnect(self._ask)
            self._workspace = None

    def _ask(self, numbers: Sequence[int]) -> None:
        is_first = not self._numbers
        self._numbers += numbers
        if is_first:
            question = tr(
                "The history of the workspace keeps what you save. Under which name? It stays in the workspace, and is "
                "in no package."
            )
            self._question = self._messages.ask(
                question, (tr("State a name…"), self._state), (tr("Without a name"), lambda: self.sign(""))
            )

    def _state(self) -> None:
        if is_hand_asked():  # in the options, meanwhile
            return
        title, label = tr("Name in the history"), tr("Name or initials:")
        hand, is_stated = QInputDialog.getText(self._main_window, title, label)
        if is_stated:
            self.sign(hand)
        else:
            self._numbers = []  # it is asked again at the next save
