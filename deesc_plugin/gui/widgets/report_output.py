# SPDX-License-Identifier: GPL-2.0-or-later
"""A report on its way into a file: a page, a table or JSON, by how the name ends."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Mapping

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...core.atomic import write_atomically
from ...core.errors import DeescError
from ..language.translation import tr
from .messages import Messages

Texts = Mapping[str, Callable[[], str]]
"""What makes each text, by the ending of its file: ``html``, which any other ending gives too, ``csv``, ``json``."""


class ReportOutput(QObject):
    """Asks for a file and writes into it what there is to report.

    Parameters
    ----------
    texts : callable
        Gives what can be written now; nothing where there is no report.
    name, title : str
        Of the dialog: its object name, and what stands above it.
    done : str
        What is told before the path of the file.
    """

    def __init__(
        self, texts: Callable[[], Texts], name: str, title: str, done: str, messages: Messages, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._texts, self._name, self._title, self._done = texts, name, title, done
        self._messages, self._widget = messages, parent
        self.dialog: QFileDialog | None = None

    def ask(self) -> None:
        """Ask for a file, without holding up the window."""
        names = {"html": tr("Web page (*.html)"), "csv": tr("Table (*.csv)"), "json": "JSON (*.json)"}
        filters = {names[ending]: ending for ending in self._texts()}
        if not filters:
            return
        dialog = QFileDialog(self._widget, self._title)
        dialog.setObjectName(self._name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters.get(chosen, "html")))
        dialog.fileSelected.connect(self.write)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        self.dialog = dialog

    def write(self, path: str) -> None:
        """Write the report: a table or JSON where the name ends so, else a page."""
        texts = self._texts()
        if not texts:
            return
        text = texts.get(Path(path).suffix.lower().lstrip("."), texts["html"])
        try:
            write_atomically(Path(path), text().encode("utf-8"))
        except DeescError as error:
            self._messages.error(error)
            return
        self._messages.success(self._done, path)
