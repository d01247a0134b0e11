# SPDX-License-Identifier: GPL-2.0-or-later
"""What the findings dock says where there is no finding to show: always what to do next."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...bridge.open_workspace import OpenWorkspace
from ..language.translation import tr
from .live_check import LiveCheck


class FindingsNotice(QWidget):
    """A sentence, a progress bar while a check runs, and a button where one press helps."""

    asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.text = QLabel()
        self.text.setObjectName("deescFindingsNotice")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setObjectName("deescFindingsProgress")
        self.bar.setAccessibleName(tr("Progress of the check"))
        self.button = QPushButton(tr("Show &All Findings"))
        self.button.setObjectName("deescFindingsShowAll")
        self.button.setToolTip(tr("Clear text, severities and region"))
        self.button.clicked.connect(self.asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        for widget in (self.text, self.bar, self.button):
            layout.addWidget(widget)

    def progress(self, percent: float) -> None:
        """How far the check is."""
        self.bar.setValue(int(percent))

    def tell(self, workspace: OpenWorkspace | None, live: LiveCheck, shown: int, hidden: int) -> None:
        """Say how things stand, and how many findings are shown and how many the filter hides."""
        self.bar.setVisible(live.is_running)
        if not live.is_running:
            self.bar.setValue(0)
        self.button.setVisible(hidden > 0)
        told = [_sentence(workspace, live, hidden > 0 and not shown)]
        if shown and hidden:
            told.append(tr("Hidden by the filter: {count}.").format(count=hidden))
        self.text.setText(" ".join(filter(None, told)))
        self.setVisible(bool(self.text.text()) or live.is_running)


def _sentence(workspace: OpenWorkspace | None, live: LiveCheck, is_hidden: bool) -> str:
    """The first sentence that applies."""
    result = live.result
    is_empty = live.delimitation is not None and not live.delimitation.features
    rules = 0 if result is None else len(result.rules)
    sentences = (
        (workspace is None, ""),  # then there are buttons that say more
        (live.is_running, tr("Checking…")),
        (result is None, tr("Not checked yet. Press Check (F5).")),
        (is_hidden, tr("The filter hides all findings.")),
        (
            not live.is_current,
            tr("The drawing has changed since this check. Press Check (F5) if it is not checked by itself."),
        ),
        (is_empty, tr("The workspace is empty. Draw a zone, enter its coordinates, or import a file.")),
        (
            result is not None and not result.findings,
            tr("No findings: {count} rules hold. Next, export the map package.").format(count=rules),
        ),
    )
    return next((sentence for applies, sentence in sentences if applies), "")
