# SPDX-License-Identifier: GPL-2.0-or-later
"""What stays beside a session and works on whichever workspace is at hand."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QObject, QTimer

from ...bridge.open_workspace import OpenWorkspace
from .session import Session

_AFTER_MS = 250


class Follower(QObject):
    """Follows a session from one workspace to the next, until it is closed."""

    _follow: Callable[[], None]
    """Lets go of the workspace before, and takes up the one that is at hand now, if any; which subclasses define."""
    _let_go: Callable[[], None]
    """Lets go of the workspace at hand; which subclasses define."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.workspace_changed.connect(self._follow)

    def close(self) -> None:
        """Let go of the session."""
        self._session.workspace_changed.disconnect(self._follow)
        self._let_go()


class LayerNotes(Follower):
    """Has the layers of the workspace at hand know what is drawn, a moment after it was; that alone leaves nothing to
    save in the project.
    """

    _note: Callable[[OpenWorkspace], None]
    """Looks at what is drawn, unsaved edits included, and tells the layers; which subclasses define."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._workspace: OpenWorkspace | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.note)
        self._follow()

    def note(self) -> None:
        """Look at once."""
        if self._workspace is not None:
            was_changed = self._session.project.isDirty()
            self._note(self._workspace)
            self._session.project.setDirty(was_changed)

    def _follow(self) -> None:
        self._let_go()
        self._workspace = self._session.workspace
        if self._workspace is not None:
            self._workspace.changed.connect(self._timer.start)
            self.note()

    def _let_go(self) -> None:
        self._timer.stop()
        if self._workspace is not None:
            self._workspace.changed.disconnect(self._timer.start)
            self._workspace = None
