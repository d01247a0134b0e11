# SPDX-License-Identifier: GPL-2.0-or-later
"""Asks once for each agreement whose features are drawn: nobody's code is taken because it comes first."""

from __future__ import annotations

from functools import partial
from typing import Callable

from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QInputDialog, QWidget

from ..language.translation import tr
from ..session.session import Session, party_labels
from ..widgets.messages import Messages

_MOST_BUTTONS = 5


class PartyQuestion(QObject):
    """A question in the message bar that holds nothing up; the toolbar shows the answer, and can change it."""

    def __init__(self, session: Session, messages: Messages, main_window: QWidget) -> None:
        super().__init__(main_window)
        self._session, self._messages, self._main_window = session, messages, main_window
        self._item: QgsMessageBarItem | None = None
        session.opened.connect(self._ask)
        session.choice_changed.connect(self._look)
        session.workspace_changed.connect(self._look)

    def close(self) -> None:
        """Let go of the session."""
        self._session.opened.disconnect(self._ask)
        self._session.choice_changed.disconnect(self._look)
        self._session.workspace_changed.disconnect(self._look)
        self._take_away()

    def when_known(self, act: Callable[[], object]) -> None:
        """Do something at once where it is known for whom; else when the question is answered."""
        if self._is_wanted:
            self._ask(act)
        else:
            act()

    @property
    def _is_wanted(self) -> bool:
        """Whether the answer is wanted: features can be drawn, and nobody said whose."""
        workspace = self._session.workspace
        return workspace is not None and not self._session.party and workspace.hindrance() is None

    def _ask(self, then: Callable[[], object] = lambda: None) -> None:
        if not self._is_wanted:
            return
        self._take_away()
        parties = party_labels(self._session.open_workspace.agreement)
        answers = [(label, partial(self._answer, code, then)) for label, code in parties]
        if len(parties) > _MOST_BUTTONS:
            answers = [(tr("Choose…"), partial(self._choose, parties, then))]
        self._item = self._messages.ask(tr("Whose features do you draw?"), *answers)

    def _answer(self, code: str, then: Callable[[], object]) -> None:
        self._session.party = code
        then()

    def _choose(self, parties: list[tuple[str, str]], then: Callable[[], object]) -> None:
        labels = dict(parties)
        label, is_chosen = QInputDialog.getItem(
            self._main_window, tr("Party"), tr("Party of new features"), list(labels), editable=False
        )
        if is_chosen:
            self._answer(labels[label], then)

    def _look(self) -> None:
        """Where it is answered elsewhere, or there is nothing to draw in, it is asked no more."""
        if not self._is_wanted:
            self._take_away()

    def _take_away(self) -> None:
        self._messages.take_away(self._item)
        self._item = None
