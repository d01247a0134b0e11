# SPDX-License-Identifier: GPL-2.0-or-later
"""The tool in hand: made when it is taken, so that it looks at the workspace as it is then, and removed afterwards."""

from __future__ import annotations

from typing import Union

from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QWidget

from ...core.errors import DeescError
from ...core.roles import Role
from ..session.session import Session
from ..widgets.messages import Messages
from .buffer_tool import BufferTool
from .draw_tool import DrawTool
from .feature_form import FeatureForms
from .new_feature import kind_of_role
from .post_tool import PostTool

Tool = Union[DrawTool, PostTool, BufferTool]


class Tools(QObject):
    """Takes a map tool for an action, and lets go of it when another is taken or the workspace is left.

    Parameters
    ----------
    canvas, cad_dock, window
        Of the main window.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        cad_dock: QgsAdvancedDigitizingDockWidget,
        session: Session,
        messages: Messages,
        window: QWidget | None = None,
    ) -> None:
        super().__init__(window)
        self._canvas, self._cad_dock, self._window = canvas, cad_dock, window
        self._session, self._messages = session, messages
        self.forms = FeatureForms(session, messages, canvas, window)
        self.tool: Tool | None = None
        self._before: QgsMapTool | None = None
        canvas.mapToolSet.connect(self._on_tool_set)
        session.workspace_changed.connect(self.put_away)

    def draw(self, role: Role, action: QAction | None = None) -> None:
        """Take the tool that makes features of a role; `action` is checked while it is in hand.

        Areas and lines are drawn, points are placed, buffer zones are made from zones and lines.
        """
        self.put_away()
        self._remember(self._canvas.mapTool())
        try:
            tool = self._made(role)
        except DeescError as error:
            self._messages.error(error)
            return
        if tool is None:
            return
        self.tool = tool
        if action is not None:
            tool.setAction(action)
        self._canvas.setMapTool(tool)

    def put_away(self) -> None:
        """Give the canvas back, and remove what belonged to the tool."""
        if self.tool is None:
            return
        tool, self.tool = self.tool, None
        self._canvas.unsetMapTool(tool)
        tool.remove()
        tool.deleteLater()

    def close(self) -> None:
        """Let go of the session."""
        self._session.workspace_changed.disconnect(self.put_away)
        self.forms.close()
        self.put_away()
        self._canvas.mapToolSet.disconnect(self._on_tool_set)
        self.forms.deleteLater()
        self.deleteLater()

    def _remember(self, tool: QgsMapTool | None) -> None:
        """Keep the tool that was in hand, for as long as it exists."""
        if self._before is not None:
            self._before.destroyed.disconnect(self._forget)
        self._before = tool
        if tool is not None:
            tool.destroyed.connect(self._forget)

    def _forget(self, *_: object) -> None:
        self._before = None

    def _on_tool_set(self, tool: QgsMapTool | None, _old: QgsMapTool | None = None) -> None:
        """Where our tool was put down and none taken, take the one before: a map without a tool does nothing."""
        if tool is None and self._before is not None:
            before = self._before
            self._remember(None)
            self._canvas.setMapTool(before)

    def _made(self, role: Role) -> Tool | None:
        workspace = self._session.workspace
        if workspace is None:
            return None
        if role is Role.BUFFER_ZONE:
            return BufferTool(self._canvas, self._session, self._messages, self._window)
        kind = kind_of_role(workspace.agreement, role)
        if kind is None:
            return None
        if role.is_point:
            return PostTool(self._canvas, self._session, self._messages, self.forms, kind)
        return DrawTool(self._canvas, self._cad_dock, self._session, self._messages, self.forms, kind)
