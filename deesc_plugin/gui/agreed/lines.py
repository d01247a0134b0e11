# SPDX-License-Identifier: GPL-2.0-or-later
"""Speaks for the guard on what is agreed: what was taken back, what an agreement rests on, and what reopens it."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable, Sequence

from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...bridge.agreed_guard import AgreedGuard, Evidence
from ...core.delimitation import Feature
from ...core.errors import DeescError
from ...core.ledger.entry import KEEPER_OF_MINUTES
from ...core.saying import Message
from ..language.direction import called, filled, told
from ..language.translation import tr
from ..session.follower import Follower
from ..session.session import Session
from ..widgets.messages import Messages
from .dialogs import AgreeDialog, ReopenDialog


class AgreedLines(Follower):
    """Keeps a guard on the session's workspace, and speaks for it."""

    def __init__(self, session: Session, messages: Messages, main_window: QWidget) -> None:
        super().__init__(session, main_window)
        self._messages, self._main_window = messages, main_window
        self.guard: AgreedGuard | None = None
        self._asked: list[QgsMessageBarItem] = []
        self._dialog: QDialog | None = None
        self._last = Evidence(KEEPER_OF_MINUTES, "")
        self._follow()

    def _follow(self) -> None:
        workspace, before = self._session.workspace, self.guard
        self._let_go()
        if workspace is not None:
            self.guard = AgreedGuard(workspace, self)
            if before is not None:
                self.guard.take_over(before)
            self.guard.taken_back.connect(self._tell_taken_back)
            self.guard.agreeing.connect(self._ask_grounds)
            self.guard.not_consented.connect(self._tell_not_consented)
            self.guard.not_recorded.connect(self._tell_not_recorded)

    def _let_go(self) -> None:
        if self.guard is not None:
            self.guard.close()
            self.guard.deleteLater()
            self.guard = None
        if self._dialog is not None:
            self._dialog.reject()
        self._take_away()

    def _take_away(self) -> None:
        for item in self._asked:
            self._messages.take_away(item)
        self._asked.clear()

    def _tell_taken_back(self, features: Sequence[Feature]) -> None:
        text = filled(tr("{names}: agreed, so the edit was taken back."), names=called(features))
        self._take_away()
        self._asked.append(self._messages.ask(text, (tr("Reopen…"), lambda: self.ask_reason(features))))

    def _tell_not_consented(self, missing: Message) -> None:
        self._messages.tell(filled(tr("{missing} The edit was taken back."), missing=told(missing)))

    def _tell_not_recorded(self, error: DeescError) -> None:
        text = filled(tr("Saved as agreed, and not on record yet: {reason}"), reason=told(error))
        self._take_away()
        self._asked.append(self._messages.ask(text, (tr("Try again"), self._record)))

    def _record(self) -> None:
        if self.guard is not None:
            self.guard.record()

    def _ask_grounds(self, features: Sequence[Feature]) -> None:
        workspace, guard = self._session.workspace, self.guard
        if workspace is None or guard is None:
            return
        dialog = AgreeDialog(called(features), workspace.agreement, self._last, self._main_window)

        def answered(result: int) -> None:
            self._dialog = None
            if result == QDialog.DialogCode.Accepted:
                self._last = dialog.evidence
                guard.promise(dialog.evidence)
            else:
                guard.take_back()
                self._messages.tell(filled(tr("Not agreed: {names}. The edit was taken back."), names=called(features)))

        self._show(dialog, answered)

    def ask_reason(self, features: Sequence[Feature]) -> None:
        """Ask on which grounds features that are agreed are to be changed again, and reopen them."""
        workspace, guard = self._session.workspace, self.guard
        if workspace is None or guard is None:
            return
        dialog = ReopenDialog(called(features), workspace.agreement, self._last.by, self._main_window)

        def answered(result: int) -> None:
            self._dialog = None
            if result == QDialog.DialogCode.Accepted:
                self._reopen(guard, features, dialog.evidence)

        self._show(dialog, answered)

    def _reopen(self, guard: AgreedGuard, features: Sequence[Feature], evidence: Evidence) -> None:
        self._last = replace(self._last, by=evidence.by)
        try:
            guard.reopen(features, evidence)
        except DeescError as error:
            self._messages.error(error)
            return
        self._messages.tell(filled(tr("Reopened: {names}."), names=called(features)))

    def _show(self, dialog: QDialog, answered: Callable[[int], None]) -> None:
        dialog.finished.connect(answered)
        self._dialog = dialog
        dialog.open()  # the window waits: nothing else is edited before this is answered
