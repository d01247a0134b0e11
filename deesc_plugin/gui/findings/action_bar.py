# SPDX-License-Identifier: GPL-2.0-or-later
"""The actions of the findings dock: a row of buttons, of which some stand in the tree's context menu as well."""

from __future__ import annotations

from typing import Any, Callable, Mapping

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QToolBar

from ..language.translation import tr

OF_A_FINDING = ("fix", "accept", "withdraw", "copy")
"""What can be done to the finding that is selected."""


class FindingsBar(QToolBar):
    """``check``, ``fix``, ``accept``, ``withdraw``, ``undo``, ``copy`` and ``export``.

    Parameters
    ----------
    handlers : mapping of str to callable
        What each of them does.
    """

    def __init__(self, handlers: Mapping[str, Callable[[], Any]]) -> None:
        super().__init__()
        self.setObjectName("deescFindingsBar")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.of_name: dict[str, QAction] = {}
        for name, text, icon, keys, tip in _table():
            action = QAction(QgsApplication.getThemeIcon(icon) if icon else QIcon(), text, self)
            action.setObjectName(f"deescFindings{name.capitalize()}")
            action.setToolTip(tip)
            action.setStatusTip(tip)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, handle=handlers[name]: handle())
            self.of_name[name] = action
            self.addAction(action)
            if icon and name != "check":  # a dock is narrow
                self.widgetForAction(action).setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def allow(self, name: str, why_not: str, what: str = "") -> None:
        """Enable an action, or say in its tip why it cannot be used; `what` says what it would be done to."""
        action = self.of_name[name]
        action.setEnabled(not why_not)
        tip, keys = action.statusTip(), action.shortcut().toString()
        if why_not or what:
            tip = f"{tip}: {why_not or what}"
        elif keys:
            tip = f"{tip} ({keys})"
        action.setToolTip(tip)


def _table() -> tuple[tuple[str, str, str, str, str], ...]:
    """Name, text, icon of QGIS's theme, shortcut inside the dock, and tip."""
    return (
        ("check", tr("&Check"), "/mActionRefresh.svg", "F5", tr("Check the workspace now")),
        ("fix", tr("&Fix…"), "", "Ctrl+Return", tr("Look at the proposed fix first")),
        ("accept", tr("&Accept…"), "", "Ctrl+Shift+Return", tr("Accept it until a date")),
        ("withdraw", tr("&Withdraw Acceptance"), "", "", tr("Withdraw the acceptance, and the finding is open again")),
        ("undo", tr("&Undo"), "/mActionUndo.svg", "", tr("Take back the last fix or acceptance")),
        ("copy", tr("C&opy"), "/mActionEditCopy.svg", "Ctrl+C", tr("Copy the selected finding")),
        ("export", tr("&Export…"), "/mActionFileSave.svg", "Ctrl+E", tr("Write the findings to a file")),
    )
