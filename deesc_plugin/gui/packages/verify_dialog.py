# SPDX-License-Identifier: GPL-2.0-or-later
"""Verify: is a map package whole, and does it hold the same delimitation as the workspace?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLabel, QPlainTextEdit, QStyle, QVBoxLayout

from ..changes.comparison import version_shown
from ..language.translation import tr
from ..session.session import Session
from ..tasks.task_dialog import TaskDialog
from ..widgets.lines_text import show_text
from ..widgets.messages import Messages
from .comparison import ComparisonView
from .package_file import ExistingPackage

_SIGN_SIDE = 32


class VerifyDialog(TaskDialog):
    """Runs ``deesc:verifypackage``; nothing in the package is run, and nothing is written.

    Whether the package is intact is one verdict, whether the open workspace holds the same is another: a package from
    which the workspace differs can be relied on.
    """

    def __init__(self, session: Session, canvas: QgsMapCanvas, messages: Messages, parent: Any = None) -> None:
        super().__init__(session, messages, "deescVerify", tr("Verify Map Package"), "verify", tr("&Verify"), parent)
        self.comparison = ComparisonView(canvas, self)
        self.finished.connect(self.comparison.clear)
        self._make_widgets()
        self._lay_out()
        self.run_button.setToolTip(tr("Holds every file of the package against its stated size and digest."))
        self.run_button.clicked.connect(self.start)
        session.workspace_changed.connect(self._refresh)
        self._refresh()
        self.resize(680, 560)

    def start(self) -> None:
        """Verify the chosen package."""
        if not self.is_ready():
            return
        self._show("", None)
        self.run("deesc:verifypackage", {"PACKAGE": self.package.path})

    def on_done(self, results: dict[str, Any]) -> None:
        """Say that nothing in it differs from its manifest, and what it is."""
        self.verdict.setText(tr("This package agrees with its manifest."))
        self._show(str(results["REPORT"]), QStyle.StandardPixmap.SP_DialogApplyButton)
        workspace = self.session.workspace
        if workspace is not None and self.compare.isChecked():
            self.comparison.compare(Path(self.package.path), version_shown(workspace))

    def on_failed(self, reason: str) -> None:
        """Say that it is not, with the reasons; or that nothing was found out."""
        if not reason:
            self.say(tr("Cancelled; the package was not verified."))
            return
        self.verdict.setText(tr("This package must not be relied on."))
        self._show(reason, QStyle.StandardPixmap.SP_MessageBoxCritical)

    def is_ready(self) -> bool:
        """Whether there is a package to verify."""
        return not self._missing()

    def _make_widgets(self) -> None:
        self.package = ExistingPackage()
        self.package.setObjectName("package")
        self.package.setToolTip(tr("The zip; or the manifest.json of a package that is unpacked."))
        self.package.fileChanged.connect(self._refresh)
        self.compare = QCheckBox(tr("Also &compare it with the open workspace"))
        self.compare.setObjectName("compare")
        self.compare.setToolTip(tr("Says how the workspace differs from the package, unsaved edits included."))
        self.compare.toggled.connect(self._refresh)
        self.sign = QLabel()
        self.verdict = QLabel()
        self.verdict.setObjectName("verdict")
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.report = QPlainTextEdit()
        self.report.setObjectName("report")
        self.report.setReadOnly(True)
        self.report.setToolTip(tr("What the verification found."))
        self.report.setTabChangesFocus(True)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Package"), self.package)
        form.addRow("", self.compare)
        verdict = QFormLayout()
        verdict.addRow(self.sign, self.verdict)
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addLayout(verdict)
        layout.addWidget(self.report, 1)
        layout.addWidget(self.comparison, 2)
        compared = (self.comparison.changes.tree, self.comparison.changes.page)
        self.set_order(self.package, self.compare, self.report, *compared, self.run_button)

    def _missing(self) -> str:
        return self.package.fault() if self.package.path else tr("Choose a package.")

    def _show(self, report: str, sign: QStyle.StandardPixmap | None) -> None:
        self.comparison.clear()
        show_text(self.report, report)
        if sign is None:
            self.sign.clear()
            self.verdict.clear()
        else:
            self.sign.setPixmap(self.style().standardIcon(sign).pixmap(_SIGN_SIDE, _SIGN_SIDE))

    def _refresh(self) -> None:
        self.compare.setEnabled(self.session.workspace is not None)
        self._show("", None)
        self.say(self._missing())
        self.refresh_run_button()
