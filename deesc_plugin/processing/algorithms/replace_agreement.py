# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:replaceagreement``."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from ...core.changes import agreement_changes, refuse_replacement
from ...core.errors import DeescError
from ...paths import load_agreement
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled
from ..parameters import explained, workspace_parameter


@algorithm("replaceagreement", order=15, title="Replace agreement", group="Workspace")
class ReplaceAgreement(DeescAlgorithm):
    """Puts a newer text of the agreement in the place of the one that a workspace has.

    An agreement is extended, a party joins, a limit is agreed on: the file of the agreement is written anew, under the
    same id, and the workspace takes it over. Every place at which the two texts differ is told. The features stay as
    they are, and so do limits of the workspace's own; the older text stays on record in the workspace, with the day
    and the reason.

    A text that has no table for features that are drawn is refused, as is the text of another agreement.
    """

    help_page = "workspace"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(workspace_parameter(self))
        agreement = QgsProcessingParameterString("AGREEMENT", self.tr("Newer text of the agreement"))
        self.addParameter(explained(agreement, self.tr("The path of a JSON file, or the id of a bundled agreement.")))
        reason = QgsProcessingParameterString("REASON", self.tr("Reason"))
        self.addParameter(explained(reason, self.tr("Why, and who decided it; it goes on record.")))
        self.addOutput(QgsProcessingOutputNumber("CHANGES", self.tr("Places that differ")))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("What the newer text says otherwise")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        store = self.store(parameters, context)
        delimitation = store.snapshot()
        newer = load_agreement(self.parameterAsString(parameters, "AGREEMENT", context))
        refuse_replacement(delimitation, newer)
        changes = agreement_changes(delimitation.agreement, newer)
        if not changes:
            raise DeescError("{workspace} has this text of the agreement already.", workspace=store.label)
        lines = [f"{change.place}: {change.before or '–'} → {change.after or '–'}" for change in changes]
        for line in lines:
            feedback.pushInfo(line)
        ask_cancelled(feedback)
        reason = self.parameterAsString(parameters, "REASON", context)
        store.replace_agreement(newer, reason, datetime.now(timezone.utc))
        return {"CHANGES": len(changes), "REPORT": "\n".join(lines)}
