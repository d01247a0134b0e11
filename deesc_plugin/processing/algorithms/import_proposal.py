# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:importproposal``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from ...map_package.import_proposal import hindrances, import_proposal
from ..algorithm import DeescAlgorithm, algorithm, waiting_in
from ..parameters import explained, package_parameter, workspace_parameter
from ..telling import tell, warn


@algorithm("importproposal", order=110, title="Import proposal", group="Working group")
class ImportProposal(DeescAlgorithm):
    """Keeps what one party sent in a workspace, beside its features, so that it can be checked and compared there.

    A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. It must be under the very
    text of the agreement that the workspace has.

    It stays as it was sent: nobody edits it, and it is in no history, in no fingerprint and in no map package. The
    same features of one party are not kept twice. What keeps it from being compared is told at once; it is for the
    party to correct that and to send it again.
    """

    help_page = "proposals"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        proposal = package_parameter("INPUT", self.tr("Proposal"))
        self.addParameter(explained(proposal, self.tr("A workspace, or a map package as a zip or a folder.")))
        self.addParameter(workspace_parameter(self))
        party = QgsProcessingParameterString("PARTY", self.tr("Party"), optional=True)
        tip = self.tr("Whose features are taken, by the party's code. Empty: the only party that has any.")
        self.addParameter(explained(party, tip))
        note = QgsProcessingParameterString("NOTE", self.tr("Note"), optional=True)
        self.addParameter(explained(note, self.tr("For the list of proposals, such as how it was handed over.")))
        self.addOutput(QgsProcessingOutputString("PROPOSAL", self.tr("Identifier of the proposal")))
        self.addOutput(QgsProcessingOutputString("FINGERPRINT", self.tr("Fingerprint")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context) or "")

        store = self.store(parameters, context)
        record = import_proposal(text("INPUT"), store, text("PARTY"), text("NOTE"), waiting_in(feedback))
        for hindrance in hindrances(store.proposals.read(record, store.snapshot())):
            warn(feedback, hindrance)
        template = "{file}: the proposal of {party} is kept in {workspace}, fingerprint {fingerprint}."
        tell(
            feedback,
            template,
            file=record.label,
            party=record.party,
            workspace=store.label,
            fingerprint=record.fingerprint,
        )
        return {"PROPOSAL": record.id, "FINGERPRINT": record.fingerprint}
