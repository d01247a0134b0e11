# SPDX-License-Identifier: GPL-2.0-or-later
"""What the check finds in a proposal by itself, as the page that the algorithm writes."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.PyQt.QtWidgets import QDialogButtonBox, QTextBrowser

from ...bridge.user_voice import user_voice
from ...core.check import CheckResult
from ...core.reports.finding_record import findings_json
from ...core.reports.findings_page import findings_html
from ..changes.view import mirrored
from ..language.translation import tr
from ..tasks.task_dialog import HelpedDialog
from ..widgets.messages import Messages
from ..widgets.report_output import ReportOutput


class ProposalCheckDialog(HelpedDialog):
    """Shows the page, and writes it to a file.

    Parameters
    ----------
    title : str
        What stands above the findings: of what they are.
    """

    def __init__(self, result: CheckResult, title: str, messages: Messages, parent: Any = None) -> None:
        super().__init__("deescProposalFindings", tr("Check of a Proposal"), "proposals", parent)
        voice = user_voice()
        text = findings_html(result, title, voice)
        self.page = QTextBrowser()
        self.page.setObjectName("deescProposalFindingsPage")
        self.page.setAccessibleName(tr("Findings"))
        self.page.setTabChangesFocus(True)
        self.page.setHtml(mirrored(text) if voice.is_right_to_left else text)
        texts = {"html": partial(findings_html, result, title, voice), "json": partial(findings_json, result)}
        done = tr("The findings were written to")
        self.output = ReportOutput(lambda: texts, "deescExportFindings", tr("Export Findings"), done, messages, self)
        export = self.buttons.addButton(tr("&Export…"), QDialogButtonBox.ButtonRole.ActionRole)
        export.setObjectName("export")
        export.clicked.connect(lambda _checked=False: self.output.ask())
        self.body.addWidget(self.page)
        self.set_order(self.page, export)
        self.resize(900, 600)
