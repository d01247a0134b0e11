# SPDX-License-Identifier: GPL-2.0-or-later
"""How the open workspace differs from a package that is intact: in the words of *Changes*, and on the map."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...bridge.user_voice import user_voice
from ...core.changes import Version
from ...core.errors import DeescError
from ...map_package.delimitation import packaged_version
from ..changes.comparison import ComparisonTask
from ..changes.view import ChangesView
from ..language.direction import filled
from ..language.translation import tr
from ..tasks.current_task import CurrentTask


class ComparisonView(QWidget):
    """The second verdict on a package: whether a workspace holds the same, and where not.

    Attributes
    ----------
    verdict : QLabel
    changes : ChangesView
        From the package to the workspace.
    """

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task = CurrentTask()
        self._workspace = ""
        self.verdict = QLabel()
        self.verdict.setObjectName("comparison")
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        self.changes = ChangesView(canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.verdict)
        layout.addWidget(self.changes, 1)
        self.clear()

    def compare(self, package: Path, workspace: Version) -> None:
        """Begin to hold a package against a workspace as it is shown, unsaved edits included."""
        self.clear()
        self._workspace = workspace.label
        self._say(tr("Comparing with the workspace…"))
        self._task.begin(ComparisonTask(lambda: packaged_version(package), lambda: workspace, self._tell))

    def clear(self) -> None:
        """Give up a comparison that is under way, and show none."""
        self._task.drop()
        self.changes.clear()
        self.hide()

    def _say(self, text: str) -> None:
        self.verdict.setText(text)
        self.show()

    def _tell(self, task: ComparisonTask) -> None:
        if isinstance(task.problem, DeescError):
            self._say(user_voice().text(task.problem))
        elif task.result is None:
            self._say(tr("The workspace was not compared."))
        elif task.result.difference.is_empty:
            self._say(filled(tr("{workspace} holds the same delimitation."), workspace=self._workspace))
        else:
            self._say(filled(tr("{workspace} differs from this package, which is intact:"), workspace=self._workspace))
            self.changes.show_sheet(task.result, task.labels)
