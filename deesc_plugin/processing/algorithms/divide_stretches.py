# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:dividestretches``."""

from __future__ import annotations

from typing import Any

import shapely
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ...bridge.stores import Store
from ...core.changes import Difference
from ...core.consent.dividing import Cut, can_be_divided, divided
from ...core.consent.redivision import Redivision
from ...core.delimitation import Delimitation
from ...core.errors import DeescError
from ...core.negotiation import compare_proposals
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled, waiting_in
from ..imported_proposals import imported_proposals
from ..parameters import explained, worded, workspace_parameter
from ..telling import tell


@algorithm("dividestretches", order=114, title="Divide into stretches", group="Working group")
class DivideStretches(DeescAlgorithm):
    """Divides the lines of features into stretches, which the parties agree to piece by piece.

    A stretch runs from turning point to turning point; no turning point is added or moved. A line that two features of
    one kind share is one stretch of both, and counts once. A ring that nothing divides is one stretch.

    Where lines are divided already, pieces that stay as they are keep their numbers and what was said of them.

    Features that are agreed are left as they are.
    """

    help_page = "consent"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(workspace_parameter(self))
        kind = QgsProcessingParameterString("KIND", self.tr("Kind"), "zone")
        self.addParameter(
            explained(kind, self.tr("A kind of areas or lines, by its id in the agreement, such as zone."))
        )
        at = QgsProcessingParameterEnum(
            "AT",
            self.tr("Divide"),
            [one.value for one in Cut],
            defaultValue=Cut.JUNCTIONS.value,
            usesStaticStrings=True,
        )
        words = {
            "junctions": self.tr("where lines of features meet"),
            "units": self.tr("there, and where they cross the border of an administrative unit"),
            "proposals": self.tr("there, and where the proposals in the workspace part"),
            "every-point": self.tr("at each turning point"),
        }
        self.addParameter(worded(at, words))
        self.addOutput(QgsProcessingOutputNumber("STRETCHES", self.tr("Stretches")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        store = self.store(parameters, context)
        delimitation = store.snapshot()
        kind = self.parameterAsString(parameters, "KIND", context).strip()
        cut = Cut(self.parameterAsEnumString(parameters, "AT", context))
        features = can_be_divided(delimitation, kind)
        if not features:
            raise DeescError(
                "{workspace} has no line of the kind “{kind}” that can be divided: what is agreed or withdrawn stays "
                "as it is.",
                workspace=store.label,
                kind=kind,
            )
        partings = _partings(store, delimitation, kind, feedback) if cut is Cut.PROPOSALS else None
        after = divided(delimitation, features, cut, partings)
        ask_cancelled(feedback)
        division = Redivision.between(delimitation.stretches, after)
        store.write(Difference(), waiting_in(feedback), division=division)
        uids = {feature.uid for feature in features}
        count = sum(not uids.isdisjoint(one.features) for one in after)
        tell(feedback, "Features divided: {features}; stretches: {count}.", features=len(features), count=count)
        return {"STRETCHES": count}


def _partings(store: Store, delimitation: Delimitation, kind: str, feedback: QgsProcessingFeedback) -> shapely.Geometry:
    """Where the last proposals of the parties part."""
    records = imported_proposals(store, delimitation)
    proposals = [store.proposals.read(record, delimitation) for record in records]
    return compare_proposals(
        proposals,
        kind,
        on_progress=lambda share: feedback.setProgress(90 * share),
        pause_point=lambda: ask_cancelled(feedback),
    ).partings
