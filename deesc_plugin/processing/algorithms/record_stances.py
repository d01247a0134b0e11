# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:recordstances``."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from ...bridge.user_voice import user_voice
from ...core.changes import Difference
from ...core.consent.stance_file import stances_in
from ...core.tables.rows import decoded
from ..algorithm import DeescAlgorithm, algorithm, waiting_in
from ..looking import TableInput
from ..parameters import explained, workspace_parameter
from ..telling import tell, warn


@algorithm("recordstances", order=116, title="Record stances", group="Working group")
class RecordStances(DeescAlgorithm):
    """Records what the parties say of stretches in the workspace's ledger, as the secretariat writes the minutes.

    A CSV file with the columns stretch, party, stance, day, remark and document, one stance a row. A stretch is named
    by its number or its identifier; where features have one number each, a column “zone” says which is meant. A stance
    is proposed, agreed, reserved or objected; the last two need a remark.

    Each stance is on the line as it is drawn now. A row that cannot be recorded is refused with its line and the
    reason; the others go on record in one transaction, and stay there: only a later stance takes their place.
    """

    help_page = "consent"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(workspace_parameter(self))
        self.addParameter(TableInput("INPUT", self.tr("Table"), fileFilter=self.tr("Tables (*.csv *.txt *.tsv)")))
        meeting = QgsProcessingParameterString("MEETING", self.tr("Meeting"), "", optional=True)
        self.addParameter(explained(meeting, self.tr("The number of a meeting on record. Empty: none.")))
        self.addOutput(QgsProcessingOutputNumber("RECORDED", self.tr("Stances recorded")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", self.tr("Rows refused")))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Why rows were refused")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        store = self.store(parameters, context)
        path = Path(self.parameterAsString(parameters, "INPUT", context))
        meeting = self.parameterAsString(parameters, "MEETING", context).strip()
        text = decoded(path.read_bytes(), path.name)
        stated = stances_in(text, path.name, store.snapshot(), meeting, date.today())
        for reason in stated.refused:
            warn(feedback, reason)
        store.write(Difference(), waiting_in(feedback), stated.acts)
        tell(feedback, "Stances recorded: {count}.", count=len(stated.acts))
        report = "\n".join(map(user_voice().text, stated.refused))
        return {"RECORDED": len(stated.acts), "REFUSED": len(stated.refused), "REPORT": report}
