# SPDX-License-Identifier: GPL-2.0-or-later
"""What a tab of the dock is: a widget with a title and a page of the help."""

from __future__ import annotations

from typing import TypeVar

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...core.errors import DeescError
from ..language.direction import told
from ..language.translation import tr
from ..tasks.background_task import BackgroundTask
from ..tasks.current_task import CurrentTask
from ..widgets.messages import Messages

Result = TypeVar("Result")


class GroupTab(QWidget):
    """One task of the working group.

    Attributes
    ----------
    title : str
        What stands on the tab.
    help_page : str
        Which page of the help F1 opens.
    """

    title = ""
    help_page = ""

    def __init__(self, name: str, messages: Messages) -> None:
        super().__init__()
        self.setObjectName(f"deesc{name}Tab")
        self._messages, self._task = messages, CurrentTask()
        self.notice = QLabel()
        self.notice.setObjectName(f"deesc{name}Notice")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)

    @property
    def is_running(self) -> bool:
        """Whether a task of the tab is under way."""
        return self._task.is_running

    def cancel(self) -> None:
        """Give up what is under way."""
        self._task.cancel()

    def _outcome_of(self, task: BackgroundTask, result: Result | None) -> Result | None:
        """What a comparison gave; where it gave nothing, it is said why."""
        if isinstance(task.problem, DeescError):
            self._say(told(task.problem))
        elif task.problem is not None:
            self._messages.error(task.problem)
            self._say("")
        elif result is None:
            self._say(tr("Cancelled; nothing was compared."))
        return None if task.problem is not None else result

    def _say(self, text: str) -> None:
        """Say how things stand, and offer what can be done."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def begin(self) -> None:
        """Take the keyboard: the dock was opened with this tab in front."""
        self.setFocus()

    def close_parts(self) -> None:
        """Let go of map and session: the last thing before the dock is removed."""
