# SPDX-License-Identifier: GPL-2.0-or-later
"""A label whose text can be selected and copied, without the marks that are in it for showing only."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QLabel, QMenu

from ..language.direction import plain
from ..language.translation import tr


class SelectableLabel(QLabel):
    """What is copied from it may be pasted into a name or a reason, where such marks are refused."""

    def copy(self) -> None:
        """Put the selected text on the clipboard, or all of it where none is selected."""
        QgsApplication.clipboard().setText(plain(self.selectedText() or self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy as the menu does."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        menu = QMenu(self)
        menu.addAction(tr("C&opy")).triggered.connect(lambda _checked=False: self.copy())
        menu.popup(event.globalPos())
        menu.aboutToHide.connect(menu.deleteLater)
