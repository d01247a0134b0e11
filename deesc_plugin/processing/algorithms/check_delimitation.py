# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:checkdelimitation``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...bridge.user_voice import user_voice
from ...core.atomic import write_atomically
from ...core.check import check
from ...core.reports.finding_record import findings_json
from ...core.reports.findings_page import findings_html
from ...core.saying import Message
from ..algorithm import DeescAlgorithm, algorithm
from ..findings_output import add_finding_outputs, write_findings
from ..imported_proposals import imported_proposals
from ..parameters import as_of_parameter, explained, workspace_parameter

_REPORTS = {
    "REPORT_JSON": (Message("a report for programs"), (".json",)),
    "REPORT_HTML": (Message("a report to read"), (".html", ".htm")),
}


@algorithm("checkdelimitation", order=60, title="Check delimitation", group="Check")
class CheckDelimitation(DeescAlgorithm):
    """Checks every feature of a workspace against the rules of its agreement.

    Each finding names the rule, the features, the place, the measured value and the limit with its unit, in one plain
    sentence. Errors keep a map package from being made; warnings and notes do not. A feature whose geometry cannot be
    used is withheld from the later rules, with a note, and never stops the run.

    Rules: ids separated by commas or blanks; empty means all. Date: the day for which terms and recorded exceptions
    are looked at; empty means today. In force on: with a day, only the features that are in force on it are checked;
    without one each finding says on which days it holds, where it does not hold on all.

    Findings come out as a point layer, the areas in question as a polygon layer, and the whole check as a JSON file
    and as a page to read or print.
    """

    help_page = "rules"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(workspace_parameter(self))
        proposal = QgsProcessingParameterString("PROPOSAL", self.tr("Imported proposal"), optional=True)
        tip = self.tr("The identifier of one: it is checked by itself, in the place of the workspace's features.")
        self.addParameter(explained(proposal, tip))
        self.addParameter(
            QgsProcessingParameterString("RULES", self.tr("Rules (empty: all)"), multiLine=False, optional=True)
        )
        self.addParameter(as_of_parameter(self))
        self.addParameter(
            QgsProcessingParameterDateTime(
                "DATE", self.tr("Date (empty: today)"), QgsProcessingParameterDateTime.Type.Date, optional=True
            )
        )
        add_finding_outputs(self, is_optional=True)
        for name, label, pattern in (
            ("REPORT_JSON", self.tr("Report for programs"), "JSON (*.json)"),
            ("REPORT_HTML", self.tr("Report to read"), "HTML (*.html)"),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(name, label, pattern, optional=True, createByDefault=False)
            )
        self.addOutput(QgsProcessingOutputString("FINGERPRINT", self.tr("Fingerprint")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        reports = {
            name: self.output_file(parameters, name, context, what, *endings)
            for name, (what, endings) in _REPORTS.items()
            if parameters.get(name)
        }
        store = self.store(parameters, context)
        delimitation, label = store.snapshot(), store.label
        proposal = self.parameterAsString(parameters, "PROPOSAL", context).strip()
        if proposal:
            (record,) = imported_proposals(store, delimitation, [proposal])
            delimitation, label = store.proposals.read(record, delimitation).delimitation, record.label
        delimitation = self.as_of(delimitation, parameters, context)
        rules = self.parameterAsString(parameters, "RULES", context).replace(",", " ").split()
        day = self.day(parameters, "DATE", context, delimitation.in_force_on)
        result = check(
            delimitation, day, rules, lambda share: feedback.setProgress(5 + 85 * share), feedback.isCanceled
        )
        outputs = write_findings(self, parameters, context, feedback, result)
        voice = user_voice()
        title = f"{voice.text(delimitation.agreement.title)}: {label}"
        for name, text in (
            ("REPORT_JSON", findings_json(result)),
            ("REPORT_HTML", findings_html(result, title, voice)),
        ):
            if name in reports:
                write_atomically(reports[name], text.encode("utf-8"))
                outputs[name] = str(reports[name])
        return {**outputs, "FINGERPRINT": result.fingerprint}
