"""What a check found, in short: counts, then errors before warnings before notes."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QStyle

from ...core.check import CheckResult
from ...core.finding import Finding, Severity
from ..language.direction import filled, told
from ..language.translation import tr
from ..widgets.tool_tip import plain_tip

_MOST_SHOWN = 500
_SIGNS = {
    Severity.ERROR: QStyle.StandardPixmap.SP_MessageBoxCritical,
    Severity.WARNING: QStyle.StandardPixmap.SP_MessageBoxWarning,
    Severity.NOTE: QStyle.StandardPixmap.SP_MessageBoxInformation,
}


class FindingsList(QListWidget):
    """One line for each finding, with a sign and a word for its severity."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def wait(self, text: str) -> None:
        """Show one sentence instead of findings."""
        self.clear()
        self.addItem(QListWidgetItem(text))

    def show_result(self, result: CheckResult) -> None:
        """Show the open findings of a check; of very many only the first."""
        self.clear()
        found = sorted(
            (finding for finding in result.findings if finding.state == "open"),
            key=lambda finding: finding.severity.rank,
        )
        counts = {severity: result.count(severity) for severity in Severity}
        self.addItem(
            filled(
                tr("Errors: {errors}, warnings: {warnings}, notes: {notes}."),
                errors=counts[Severity.ERROR],
                warnings=counts[Severity.WARNING],
                notes=counts[Severity.NOTE],
            )
        )
        for finding in found[:_MOST_SHOWN]:
            self.addItem(self._entry(finding))
        if len(found) > _MOST_SHOWN:
            self.addItem(filled(tr("And {more} more; the findings panel shows all."), more=len(found) - _MOST_SHOWN))

    def _entry(self, finding: Finding) -> QListWidgetItem:
        text = told(finding.message)
        entry = QListWidgetItem(self.style().standardIcon(_SIGNS[finding.severity]), text)
        entry.setToolTip(plain_tip(f"{finding.rule}\n{text}"))
        entry.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tr(finding.severity.value)}: {text}")
        return entry
