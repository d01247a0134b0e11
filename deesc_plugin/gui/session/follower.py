# SPDX-License-Identifier: GPL-2.0-or-later
"""What stays beside a session and works on whichever workspace is at hand."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from .session import Session


class Follower(QObject):
    """Follows a session from one workspace to the next, until it is closed."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.workspace_changed.connect(self._follow)

    def close(self) -> None:
        """Let go of the session."""
        self._session.workspace_changed.disconnect(self._follow)
        self._let_go()

    def _follow(self) -> None:
        """Let go of the workspace before, and take up the one that is at hand now, if any."""
        raise NotImplementedError

    def _let_go(self) -> None:
        """Let go of the workspace at hand."""
        raise NotImplementedError
