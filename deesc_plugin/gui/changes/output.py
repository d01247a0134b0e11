# SPDX-License-Identifier: GPL-2.0-or-later
"""A change sheet on its way into a file."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...bridge.user_voice import user_voice
from ...core.atomic import write_atomically
from ...core.errors import DeescError
from ...core.reports.changes_files import REPORTS
from ..language.translation import tr
from ..widgets.messages import Messages
from .view import ChangesView


class ChangesOutput(QObject):
    """Exports the sheet that a view shows, as ``deesc:changes`` writes it."""

    def __init__(self, view: ChangesView, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._messages, self._widget = view, messages, parent
        self.dialog: QFileDialog | None = None

    def ask(self) -> None:
        """Ask for a file, without holding up the window."""
        dialog = QFileDialog(self._widget, tr("Export Change Sheet"))
        dialog.setObjectName("deescExportChanges")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {tr("Web page (*.html)"): "html", tr("Table (*.csv)"): "csv", "JSON (*.json)": "json"}
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters.get(chosen, "html")))
        dialog.fileSelected.connect(self.write)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        self.dialog = dialog

    def write(self, path: str) -> None:
        """Write the sheet: a table or JSON where the name ends so, else a page."""
        sheet = self._view.sheet
        if sheet is None:
            return
        ending = Path(path).suffix.lower()
        kind = next((kind for kind in REPORTS.values() if ending in kind.endings), REPORTS["html"])
        try:
            write_atomically(Path(path), kind.content(sheet, self._view.labels, user_voice()))
        except DeescError as error:
            self._messages.error(error)
            return
        self._messages.success(tr("The change sheet was written to"), path)
