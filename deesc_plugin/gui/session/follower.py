# SPDX-License-Identifier: GPL-2.0-or-later
"""What stays beside a session and works on whichever workspace is at hand."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QObject

from .session import Session


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
