# SPDX-License-Identifier: GPL-2.0-or-later
"""What is saved in a workspace, and what would come out wrong on paper: checked before it is packed, and listed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QStyle

from ...bridge.stores import Store
from ...core.check import CheckResult, check
from ...core.delimitation import Delimitation
from ...core.finding import Finding, Severity
from ...core.in_force import narrowed
from ...map_package.options import PackageOptions
from ...map_package.preflight import with_preflight
from ..language.direction import filled, told
from ..language.translation import tr
from ..tasks.background_task import BackgroundTask
from ..widgets.tool_tip import plain_tip

Found = tuple[Delimitation, CheckResult]


class Preflight(BackgroundTask):
    """One check of what is saved, which it reads itself.

    Its result is the CheckResult, with what the chosen parts find before they are written.

    Parameters
    ----------
    options : PackageOptions
        What the package is to hold, and for which day it is checked.
    as_of : date or None
        The day to which what is saved is narrowed; None for all of it.
    known : tuple of (Delimitation, CheckResult) or None
        What a check of the same file for the same day has found: then only the parts are asked.
    tell : callable
        As in `BackgroundTask`.

    Attributes
    ----------
    found : tuple of (Delimitation, CheckResult) or None
        The file and the check of its rules, for the next time.
    """

    def __init__(
        self,
        store: Store,
        options: PackageOptions,
        as_of: date | None,
        known: Found | None,
        tell: Callable[[Preflight], Any],
    ) -> None:
        super().__init__(tr("Check of {file}").format(file=store.label), tell)
        self._store, self._options, self._as_of = store, options, as_of
        self.found = known

    def work(self) -> CheckResult:
        """Read and check."""
        if self.found is None:
            stored = replace(self._store.snapshot(), proposals=())  # no finding about them leaves either
            delimitation = narrowed(stored, self._as_of)
            day = self._options.day
            result = check(delimitation, day, (), lambda share: self.setProgress(100 * share), self.isCanceled)
            self.found = delimitation, result
        return with_preflight(*self.found, self._options)


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

    def show_result(self, result: CheckResult, delimitation: Delimitation) -> None:
        """Show what was checked where that is not all, and the open findings; of very many only the first."""
        self.clear()
        if delimitation.in_force_on is not None:
            template = tr("Features in force on {day}: {count}; no others are in the package.")
            day, count = delimitation.in_force_on.isoformat(), len(delimitation.features)
            self.addItem(filled(template, day=day, count=count))
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
