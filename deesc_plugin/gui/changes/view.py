# SPDX-License-Identifier: GPL-2.0-or-later
"""A change sheet in the window: the features that differ, drawn on the map, and the whole sheet to read."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QSplitter, QTextBrowser, QVBoxLayout, QWidget

from ...bridge.user_voice import user_voice
from ...core.changes import ChangeSheet
from ...core.reports.changes_files import REPORTS
from ...core.reports.changes_page import changes_html
from ..language.translation import tr
from ..widgets.report_output import Texts
from .change_drawing import ChangeDrawing
from .legend import Legend
from .tree import ChangesTree

_MOST_POINTS = 2_000
"""Turning points that differ, up to which the page is shown: Qt lays a longer table out for many seconds."""


_ROW, _CELL = re.compile("<tr>(.*?)</tr>", re.DOTALL), re.compile("<t[dh][ >].*?</t[dh]>", re.DOTALL)


class ChangesView(QWidget):
    """Shows one sheet at a time; what is chosen in the list is on the map while the view can be seen.

    Attributes
    ----------
    tree : ChangesTree
    page : QTextBrowser
        The whole change sheet.
    drawing : ChangeDrawing
    sheet : ChangeSheet or None
        What is shown.
    labels : tuple of str
        What its versions are called.
    """

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = ChangeDrawing(canvas)
        self.sheet: ChangeSheet | None = None
        self.labels = ("", "")
        self.tree = ChangesTree()
        self.tree.chosen.connect(self._show_on_map)
        self.page = QTextBrowser()
        self.page.setObjectName("deescChangesPage")
        self.page.setAccessibleName(tr("The whole change sheet"))
        self.page.setToolTip(tr("The whole change sheet"))
        self.page.setTabChangesFocus(True)
        self.legend = Legend(tr("before"), tr("now"))
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree, 1)
        column.addWidget(self.legend)
        self._listed = listed
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(listed)
        splitter.addWidget(self.page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.clear()

    def show_sheet(self, sheet: ChangeSheet, labels: tuple[str, str]) -> None:
        """Show a sheet in the place of the one before; what it is called stands above its page."""
        self.clear()
        self.sheet, self.labels = sheet, labels
        self.tree.show_sheet(sheet)
        self._listed.setVisible(self.tree.topLevelItemCount() > 0)
        if sum(len(change.points) for change in sheet.features) > _MOST_POINTS:
            self.page.setPlainText(tr("The sheet is too long to be shown here; export it to read it whole."))
        else:
            voice = user_voice()
            page = changes_html(sheet, labels, voice)
            self.page.setHtml(mirrored(page) if voice.is_right_to_left else page)
        self.show()

    def texts(self) -> Texts:
        """What the sheet that is shown can be kept as."""
        if self.sheet is None:
            return {}
        return {ending: partial(kind.text, self.sheet, self.labels, user_voice()) for ending, kind in REPORTS.items()}

    def clear(self) -> None:
        """Show nothing, here and on the map."""
        self.sheet = None
        self.tree.clear()
        self.drawing.clear()
        self.page.clear()
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is chosen again; the map stays where it is."""
        super().showEvent(event)
        change = self.tree.change
        if change is not None:
            self.drawing.show(change)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the drawing off the map."""
        super().hideEvent(event)
        self.drawing.clear()

    def _show_on_map(self, *_: Any) -> None:
        change = self.tree.change
        if change is None:
            self.drawing.clear()
        else:
            self.drawing.show(change)
            self.drawing.zoom()


def mirrored(page: str) -> str:
    """A page whose tables have their columns the other way round: Qt lays them out from the left in every language."""
    return _ROW.sub(lambda row: f"<tr>{''.join(reversed(_CELL.findall(row[1])))}</tr>", page)
