# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock of the working group, a tab for each of its tasks."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtWidgets import QDockWidget, QTabWidget, QWidget

from ..language.translation import tr
from ..widgets.dock_width import DockWidth
from ..widgets.own_keys import OwnKeys, help_key
from .tab import GroupTab

_USUAL_WIDTH = 560


class WorkingGroupDock(QDockWidget):
    """Shows tabs; each does its work by itself.

    Parameters
    ----------
    parts : sequence of GroupTab
        In their order.
    """

    def __init__(self, parts: Sequence[GroupTab], parent: QWidget | None = None) -> None:
        super().__init__(tr("Working Group"), parent)
        self.setObjectName("deescWorkingGroupDock")
        self.parts = tuple(parts)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("deescWorkingGroupTabs")
        for part in self.parts:
            self.tabs.addTab(part, part.title)
        self.setWidget(self.tabs)
        DockWidth(self, _USUAL_WIDTH, "deesc/working_group_width")
        OwnKeys(self, help_key(lambda: self.current.help_page))

    @property
    def current(self) -> GroupTab:
        """The tab that is in front."""
        front: int = self.tabs.currentIndex()
        return self.parts[front]

    def open(self) -> None:
        """Show the dock, and have its tab take the keyboard."""
        self.show()
        self.raise_()
        self.current.begin()

    def close_parts(self) -> None:
        """Let go of map and session: the last thing before the dock is removed."""
        for part in self.parts:
            part.close_parts()
