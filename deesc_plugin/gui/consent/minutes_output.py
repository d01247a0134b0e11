# SPDX-License-Identifier: GPL-2.0-or-later
"""Minutes on their way into a file: pages to be signed, a page to read, or a table, by how the name ends."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...bridge.user_voice import user_voice
from ...core.atomic import write_atomically
from ...core.consent.minutes import Minutes
from ...core.errors import DeescError
from ...core.reports.consent_page import minutes_html
from ...core.reports.consent_record import consent_table
from ...core.tables.csv_output import csv_text
from ...map_package.sheets.minutes import minutes_pdf
from ..language.translation import tr
from ..widgets.messages import Messages


class MinutesOutput(QObject):
    """Asks for a file and writes the minutes into it, in the window's language.

    Parameters
    ----------
    minutes : callable
        Gives them as they are by then; it raises `DeescError` where there are none.
    """

    def __init__(self, minutes: Callable[[], Minutes], messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._minutes, self._messages, self._widget = minutes, messages, parent
        self.dialog: QFileDialog | None = None

    def ask(self) -> None:
        """Ask for a file, without holding up the window."""
        filters = {tr("To be signed (*.pdf)"): "pdf", tr("Web page (*.html)"): "html", tr("Table (*.csv)"): "csv"}
        dialog = QFileDialog(self._widget, tr("Write Minutes"))
        dialog.setObjectName("deescMinutes")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters.get(chosen, "pdf")))
        dialog.fileSelected.connect(self.write)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        self.dialog = dialog

    def write(self, path: str) -> None:
        """Write them: a page or a table where the name ends so, else a PDF."""
        ending = Path(path).suffix.lower()
        try:
            minutes = self._minutes()
            if ending == ".csv":
                content = csv_text(consent_table(minutes)).encode("utf-8")
            elif ending in (".html", ".htm"):
                content = minutes_html(minutes, user_voice()).encode("utf-8")
            else:
                content = minutes_pdf(minutes, user_voice().language)
            write_atomically(Path(path), content)
        except DeescError as error:
            self._messages.error(error)
            return
        self._messages.success(tr("The minutes were written to"), path)
