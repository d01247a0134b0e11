# SPDX-License-Identifier: GPL-2.0-or-later
"""What a tab of the dock is: a widget with a title and a page of the help."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget


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

    def begin(self) -> None:
        """Take the keyboard: the dock was opened with this tab in front."""
        self.setFocus()

    def close_parts(self) -> None:
        """Let go of map and session: the last thing before the dock is removed."""
