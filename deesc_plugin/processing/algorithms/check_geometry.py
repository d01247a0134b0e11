# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:checkgeometry``."""

from __future__ import annotations

from datetime import date
from typing import Any, Sequence

import shapely
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...bridge.importing import LayerAtOneMoment, LayerSource, drafts_of
from ...bridge.settled_crs import likely_crs
from ...core.agreement import Agreement
from ...core.check import check
from ...core.delimitation import Delimitation, Feature
from ...core.errors import DeescError
from ...core.finding import Severity
from ...core.intake.draft import Draft
from ...core.roles import Role
from ...core.rules import RULES
from ..algorithm import DeescAlgorithm, algorithm
from ..findings_output import add_finding_outputs, write_findings
from ..looking import LayerInput
from ..parameters import agreement_parameter, stated_agreement
from ..telling import tell

_OF_A_DELIMITATION = {"geometry.swapped", "geometry.parts"}
"""Geometry rules that ask for a region or a declaration, which a plain layer has not."""


@algorithm("checkgeometry", order=40, title="Check geometry", group="Check")
class CheckGeometry(DeescAlgorithm):
    """Checks the geometry of any layer: missing, not finite, invalid, repeated turning points, spikes, slivers.

    An invalid polygon is reported with the reason and every place, not only the first. Lengths, widths and areas are
    measured on the WGS 84 ellipsoid, in whatever CRS the layer comes; the limits are those of the agreement.

    Each finding names the feature by its id, the place, the measured value and the limit with its unit.
    """

    help_page = "rules"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(LayerInput("INPUT", self.tr("Layer"), [QgsProcessing.SourceType.TypeVector]))
        self.addParameter(agreement_parameter(self, self.tr("Agreement (for the limits)")))
        add_finding_outputs(self, is_optional=False)
        self.addOutput(QgsProcessingOutputNumber("VALID_FEATURES", self.tr("Features without an error")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        agreement = stated_agreement(self, parameters, context)
        layer = self.layer(parameters, "INPUT", context)
        if layer is None:
            raise DeescError("Name a layer to check.")
        hint = likely_crs(agreement) if agreement.likely_crs else None
        drafts, notes = drafts_of(
            LayerSource(layer, layer.name()), context.transformContext(), hint, feedback.isCanceled
        )
        for note in notes:
            tell(feedback, note)
        features = tuple(
            Feature(
                uid=str(draft.attributes.get("fid", number)),
                kind=_kind_for(dimension, agreement),
                name=str(draft.label),
                geometry=draft.geometry,
            )
            for number, (draft, dimension) in enumerate(zip(drafts, _dimensions(layer, drafts)), start=1)
        )
        rules = [rule.id for rule in RULES if rule.id.startswith("geometry.") and rule.id not in _OF_A_DELIMITATION]
        result = check(
            Delimitation(agreement, features),
            date.today(),
            rules,
            lambda share: feedback.setProgress(20 + 70 * share),
            feedback.isCanceled,
        )
        outputs = write_findings(self, parameters, context, feedback, result)
        faulty = {
            uid for finding in result.findings if finding.severity is Severity.ERROR for uid in finding.features[:1]
        }
        return {**outputs, "VALID_FEATURES": len(features) - len(faulty)}


_ROLES = {0: Role.OBSERVATION_POST, 1: Role.LINE, 2: Role.ZONE}


def _dimensions(layer: LayerAtOneMoment | QgsVectorLayer, drafts: Sequence[Draft]) -> list[int]:
    """The dimension of each feature as its layer has it: a polygon that came apart is a line only to us."""
    found: list[int] = [int(shapely.get_dimensions(draft.geometry)) for draft in drafts]
    if 1 in found:
        of_polygons = QgsWkbTypes.GeometryType.PolygonGeometry
        for number, row in enumerate(layer.getFeatures()):
            if row.geometry().type() == of_polygons and number < len(found):
                found[number] = 2
    return found


def _kind_for(dimension: int, agreement: Agreement) -> str:
    """A kind of the agreement that such a feature can be of, so that the rules for it apply; "" where it has none."""
    wanted = _ROLES.get(dimension)
    return next((kind.id for kind in agreement.kinds if kind.role is wanted), "")
