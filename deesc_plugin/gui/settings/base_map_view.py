# SPDX-License-Identifier: GPL-2.0-or-later
"""The window shows the ground that the workspace names, below its layers: whoever draws sees what a sheet will have."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer

from ...bridge.base_layers.on_screen import LookedAt, holds_base_map, look_at_base_layer, show_base_map
from ...core.base_layer import BaseLayer
from ..language.direction import told
from ..language.translation import language, tr
from ..session.follower import Follower
from ..session.session import Session
from ..tasks.background_task import BackgroundTask
from ..tasks.current_task import CurrentTask
from ..widgets.messages import Messages


class LookTask(BackgroundTask):
    """Looks at the files of base layers, which may be large."""

    def __init__(self, layers: tuple[BaseLayer, ...], folder: str, view: BaseMapView) -> None:
        super().__init__(tr("Base Map"), view.show)
        self.layers, self.folder = layers, folder

    def work(self) -> list[LookedAt]:
        """What each of them is; those that a package has named lie nowhere here."""
        looked = []
        for layer in filter(lambda one: one.path, self.layers):
            self.pause_point()
            looked.append(look_at_base_layer(layer, self.folder))
        return looked


class BaseMapView(Follower):
    """Keeps the group of base layers as the workspace at hand names them."""

    def __init__(self, session: Session, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._messages = messages
        self._task = CurrentTask()
        self._named: tuple[tuple[BaseLayer, ...], str] | None = None
        session.opened.connect(self._start_anew)
        self._follow()

    @property
    def is_looking(self) -> bool:
        """Whether files are being looked at."""
        return self._task.is_running

    def show(self, task: LookTask) -> None:
        """Show what was looked at, and say what cannot be shown."""
        if task.problem is not None:
            self._messages.error(task.problem)
        if task.result is None:
            return
        refused = show_base_map(self._session.project, task.result, task.folder, tr("Base Map"), language())
        for problem in (*filter(None, (one.problem for one in task.result)), *refused):
            self._messages.warn(told(problem))

    def _follow(self) -> None:
        workspace = self._session.workspace
        named = ((), "") if workspace is None else (workspace.base_layers, workspace.store.folder)
        if named == self._named:
            return
        self._named = named
        self._task.drop()  # also where nothing is shown yet: what it looks at is of the workspace before
        if named[0]:
            self._task.begin(LookTask(*named, self))
        elif holds_base_map(self._session.project):
            QTimer.singleShot(0, self._clear)  # not while a project is being cleared, or a layer removed

    def _start_anew(self) -> None:
        """A workspace that is opened again has its base map again, whatever was taken off by hand."""
        self._named = None
        self._follow()

    def _clear(self) -> None:
        if self._named is not None and not self._named[0]:
            show_base_map(self._session.project, (), "", "", "")

    def _let_go(self) -> None:
        self._session.opened.disconnect(self._start_anew)
        self._named = None
        self._task.drop()
