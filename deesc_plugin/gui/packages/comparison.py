# SPDX-License-Identifier: GPL-2.0-or-later
"""How the open workspace differs from a package that is intact: in the words of *Changes*, and on the map."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Callable

import shapely
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from ...bridge.user_voice import user_voice
from ...core.changes import ChangeSheet, MeasuredChange, Version, compare
from ...core.errors import DeescError
from ...core.reports.changes_page import CHANGED_HOW, changes_html
from ...core.saying import Message
from ...map_package.delimitation import packaged_version
from ...paths import bundled_gazetteer
from ..findings.map_marks import MapMarks
from ..language.direction import filled
from ..language.translation import tr
from ..tasks.background_task import BackgroundTask


class PackageComparison(BackgroundTask):
    """Holds a package against a workspace; its result is the change sheet from the one to the other.

    Parameters
    ----------
    package : Path
        A zip or an unpacked folder.
    workspace : Version
        As it is shown, unsaved edits included.
    """

    def __init__(self, package: Path, workspace: Version, tell: Callable[[PackageComparison], Any]) -> None:
        super().__init__(tr("Comparing with the workspace"), tell)
        self._package, self._workspace = package, workspace

    def work(self) -> ChangeSheet:
        """Read the package and compare."""
        return compare(
            packaged_version(self._package),
            self._workspace,
            date.today(),
            gazetteer=bundled_gazetteer(self._workspace.delimitation.agreement.countries),
            on_progress=self._on_progress,
            pause_point=self.pause_point,
        )

    def _on_progress(self, share: float) -> None:
        self.setProgress(100 * share)


class ComparisonView(QWidget):
    """The second verdict on a package: whether a workspace holds the same, and where not.

    Attributes
    ----------
    verdict : QLabel
    differences : QListWidget
        The features that differ; the current one is shown on the map, as it is in the package and as it is now.
    page : QTextBrowser
        The whole change sheet.
    """

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = MapMarks(canvas, self)
        self._task: PackageComparison | None = None
        self._labels = ("", "")
        self.verdict = QLabel()
        self.verdict.setObjectName("comparison")
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        self.differences = QListWidget()
        self.differences.setObjectName("differences")
        self.differences.setToolTip(
            tr("The features that differ. The map goes to the one that is chosen: dotted in the package, dashed now.")
        )
        self.differences.currentItemChanged.connect(self._show_on_map)
        self.page = QTextBrowser()
        self.page.setObjectName("changes")
        self.page.setToolTip(tr("What differs, from the package to the workspace."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.verdict)
        layout.addWidget(self.differences, 1)
        layout.addWidget(self.page, 2)
        self.clear()

    def compare(self, package: Path, workspace: Version) -> None:
        """Begin to hold a package against a workspace."""
        self.clear()
        self._labels = package.name, workspace.label
        self._say(tr("Comparing with the workspace…"))
        self._task = PackageComparison(package, workspace, self._tell)
        QgsApplication.taskManager().addTask(self._task)

    def clear(self) -> None:
        """Give up a comparison that is under way, and show none."""
        if self._task is not None:
            self._task.forget()
            self._task = None
        self.marks.clear()
        self.differences.clear()
        self.page.clear()
        for widget in (self.differences, self.page, self):
            widget.hide()

    def _say(self, text: str) -> None:
        self.verdict.setText(text)
        self.show()

    def _tell(self, task: PackageComparison) -> None:
        self._task = None
        if isinstance(task.problem, DeescError):
            self._say(user_voice().text(task.problem))
        elif task.result is None:
            self._say(tr("The workspace was not compared."))
        elif task.result.difference.is_empty:
            self._say(filled(tr("{workspace} holds the same delimitation."), workspace=self._labels[1]))
        else:
            self._show(task.result)

    def _show(self, sheet: ChangeSheet) -> None:
        self._say(filled(tr("{workspace} differs from this package, which is intact:"), workspace=self._labels[1]))
        for change in sheet.features:
            message = Message.of("{feature}: {change}.", feature=change.feature, change=CHANGED_HOW[change.what])
            item = QListWidgetItem(user_voice().text(message))
            item.setData(Qt.ItemDataRole.UserRole, change)
            self.differences.addItem(item)
        self.page.setHtml(changes_html(sheet, self._labels, user_voice()))
        self.differences.setVisible(self.differences.count() > 0)
        self.page.show()

    def _show_on_map(self, item: QListWidgetItem | None, *_: Any) -> None:
        if item is None:
            self.marks.clear_bands()
            return
        change: MeasuredChange = item.data(Qt.ItemDataRole.UserRole)
        before, after = (_geometries(one) for one in (change.change.before, change.change.after))
        self.marks.propose(before, after)
        if before or after:
            self.marks.zoom_to([*before, *after], is_flashed=False)


def _geometries(feature: Any) -> list[shapely.Geometry]:
    """The geometry of a feature, where it has one that can be shown."""
    geometry = None if feature is None else feature.geometry
    return [] if geometry is None or shapely.is_empty(geometry) else [geometry]
