# SPDX-License-Identifier: GPL-2.0-or-later
"""Has a project that is only there for a workspace suit the drawing; a project of one's own is left as it is."""

from __future__ import annotations

from functools import partial

from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, QTimer

from ...bridge.drawing_settings import DrawingSettings, is_only_the_workspaces
from ...bridge.open_workspace import OpenWorkspace
from ...bridge.project import layers_of
from ..language.direction import filled
from ..language.translation import tr
from ..session.session import SCOPE, Session
from ..widgets.messages import Messages

_KEY = "display_crs"
"""Under which a project keeps the CRS that it was given here, or that nobody is to ask again."""
_OWN = "own"


class ProjectSetup(QObject):
    """Sets map CRS, ellipsoid and snapping when a workspace is opened in a project that holds nothing else.

    In any other project that is proposed, once; where somebody chose a map of their own meanwhile, that stays.
    """

    def __init__(self, session: Session, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._messages = session, messages
        self._item: QgsMessageBarItem | None = None
        session.opened.connect(self._look)
        session.workspace_changed.connect(self._withdraw)

    def close(self) -> None:
        """Let go of the session."""
        self._session.opened.disconnect(self._look)
        self._session.workspace_changed.disconnect(self._withdraw)
        self._withdraw()

    def _look(self) -> None:
        project, workspace = self._session.project, self._session.open_workspace
        given, _ = project.readEntry(SCOPE, _KEY, "")
        if given == _OWN or not workspace.agreement.regions:
            return
        if given:
            if given == project.crs().toWkt():
                QTimer.singleShot(0, partial(self._set_up, workspace))
        elif is_only_the_workspaces(project, layers_of(project, workspace.store)):
            before = DrawingSettings.of(project)
            text = tr("The map is in metres, centred on the regions, and what you draw snaps to what is there.")
            self._item = self._messages.offer(text, (tr("Undo"), partial(self._keep_own, before)))
            # after QGIS has given the project the CRS of its first layer
            QTimer.singleShot(0, partial(self._set_up, workspace))
        else:
            text = tr("The project’s map is in {crs}. Have it in metres, centred on the regions, with snapping?")
            self._item = self._messages.ask(
                filled(text, crs=project.crs().userFriendlyIdentifier()),
                (tr("Set up"), partial(self._set_up, workspace)),
                (tr("Leave as it is"), self._keep_own),
            )

    def _set_up(self, workspace: OpenWorkspace) -> None:
        if workspace is not self._session.workspace:
            return  # another was opened meanwhile
        project = self._session.project
        layers = layers_of(project, workspace.store)
        DrawingSettings.made_for(project, workspace.agreement, layers).give_to(project)
        project.writeEntry(SCOPE, _KEY, project.crs().toWkt())

    def _keep_own(self, before: DrawingSettings | None = None) -> None:
        if before is not None:
            before.give_to(self._session.project)
        self._session.project.writeEntry(SCOPE, _KEY, _OWN)

    def _withdraw(self) -> None:
        self._messages.take_away(self._item)
        self._item = None
