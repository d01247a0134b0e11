# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings on their way out of the window: to the clipboard, or into a file."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...bridge.user_voice import user_voice
from ...core.atomic import write_atomically
from ...core.errors import DeescError
from ...core.finding import Finding
from ...core.reports.finding_record import findings_json
from ...core.reports.findings_page import findings_html
from ..language.direction import filled
from ..language.translation import tr
from ..session.session import Session
from ..widgets.messages import Messages
from .live_check import LiveCheck
from .model import measured_text, where_text


class FindingsOutput(QObject):
    """Copies and exports what the live check has found."""

    def __init__(self, parent: QWidget, session: Session, live: LiveCheck, messages: Messages) -> None:
        super().__init__(parent)
        self._widget, self._session, self._live, self._messages = parent, session, live, messages
        self._dialog: QFileDialog | None = None

    def copy(self, findings: Sequence[Finding]) -> None:
        """Put findings on the clipboard as rows of a table, cells parted by tabs."""
        QgsApplication.clipboard().setText("\n".join(map(_row_text, findings)))
        self._messages.tell(filled(tr("Copied to the clipboard: {count} findings."), count=len(findings)))

    def ask(self) -> None:
        """Ask for a file, without holding up the window, and write all findings into it."""
        dialog = QFileDialog(self._widget, tr("Export Findings"))
        dialog.setObjectName("deescExportFindings")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Web page (*.html)"), "JSON (*.json)"])
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("json" if "json" in chosen else "html"))
        dialog.fileSelected.connect(self.write)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        self._dialog = dialog

    def write(self, path: str) -> None:
        """Write all findings of the last check: JSON where the name ends so, else a page."""
        result, workspace = self._live.result, self._session.workspace
        if result is None or workspace is None:
            return
        say = user_voice()
        is_json = path.lower().endswith(".json")
        text = findings_json(result) if is_json else findings_html(result, say.text(workspace.agreement.title), say)
        try:
            write_atomically(Path(path), text.encode("utf-8"))
        except DeescError as error:
            self._messages.error(error)
            return
        self._messages.success(tr("The findings were written to"), path)


def _row_text(finding: Finding) -> str:
    cells = (
        tr(finding.severity.value),
        finding.rule,
        user_voice().text(finding.message),
        where_text(finding),
        measured_text(finding),
        tr(finding.state),
    )
    return "\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in cells)
