# SPDX-License-Identifier: GPL-2.0-or-later
"""Verify: is a map package whole, and does it hold the same delimitation as the workspace?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLabel, QPlainTextEdit, QStyle, QVBoxLayout

from ..language.translation import tr
from ..session.session import Session
from ..session.unsaved import UnsavedNotice
from ..tasks.task_dialog import TaskDialog
from ..widgets.focus import lead_focus_inside
from ..widgets.messages import Messages

_SIGN_SIDE = 32


class VerifyDialog(TaskDialog):
    """Runs ``deesc:verifypackage``; nothing in the package is run, and nothing is written."""

    def __init__(self, session: Session, messages: Messages, parent: Any = None) -> None:
        super().__init__(session, messages, "deescVerify", tr("Verify Map Package"), "verify", tr("&Verify"), parent)
        self._make_widgets()
        self._lay_out()
        self.run_button.setToolTip(tr("Holds every file of the package against its stated size and digest."))
        self.run_button.clicked.connect(self.start)
        session.workspace_changed.connect(self._refresh)
        self._refresh()
        self.resize(680, 420)

    def start(self) -> None:
        """Verify the chosen package."""
        if not self.is_ready():
            return
        workspace = self.session.workspace
        is_compared = self.compare.isChecked() and self.compare.isEnabled()
        compared = "" if workspace is None or not is_compared else workspace.store.id
        self._show("", None)
        self.run(
            "deesc:verifypackage",
            {"PACKAGE": self._package(), "WORKSPACE": compared},
        )

    def on_done(self, results: dict[str, Any]) -> None:
        """Say that nothing in it differs from its manifest, and what it is."""
        self.verdict.setText(tr("This package agrees with its manifest."))
        self._show(str(results["REPORT"]), QStyle.StandardPixmap.SP_DialogApplyButton)

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
        self.package = QgsFileWidget()
        self.package.setObjectName("package")
        self.package.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.package.setFilter(
            tr("Map package") + " (*.zip);;" + tr("Manifest of an unpacked one") + " (manifest.json)"
        )
        self.package.setToolTip(tr("The zip; or the manifest.json of a package that is unpacked."))
        self.package.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        lead_focus_inside(self.package)
        self.package.fileChanged.connect(self._refresh)
        self.compare = QCheckBox(tr("Also &compare it with the open workspace"))
        self.compare.setObjectName("compare")
        self.compare.setToolTip(tr("Features, attributes and boundaries must be the same."))
        self.compare.toggled.connect(self._refresh)
        self.unsaved = UnsavedNotice(self.session, tr("The package is compared with what is saved."))
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
        layout.addWidget(self.unsaved)
        layout.addLayout(verdict)
        layout.addWidget(self.report, 1)
        self.set_order(self.package, self.compare, self.unsaved.save_button, self.report, self.run_button)

    def _package(self) -> str:
        """The zip, or the folder of an unpacked package whose manifest was chosen."""
        chosen = self.package.filePath().strip()
        return str(Path(chosen).parent) if Path(chosen).name == "manifest.json" else chosen

    def _missing(self) -> str:
        chosen = self._package()
        if not chosen:
            return tr("Choose a package.")
        return "" if Path(chosen).exists() else tr("There is no such file.")

    def _show(self, report: str, sign: QStyle.StandardPixmap | None) -> None:
        self.report.setPlainText(report)
        if sign is None:
            self.sign.clear()
            self.verdict.clear()
        else:
            self.sign.setPixmap(self.style().standardIcon(sign).pixmap(_SIGN_SIDE, _SIGN_SIDE))

    def _refresh(self) -> None:
        self.compare.setEnabled(self.session.workspace is not None)
        self.unsaved.refresh()
        self.unsaved.setVisible(self.unsaved.is_needed and self.compare.isChecked())
        self._show("", None)
        self.say(self._missing())
        self.refresh_run_button()
