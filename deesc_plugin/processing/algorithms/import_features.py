"""``deesc:importfeatures``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
    QgsProcessingParameterVectorLayer,
)

from ...bridge.importing import LayerSource, drafts_of, import_drafts, likely_crs, refuse_hostile_file
from ...bridge.workspace import snapshot
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled
from ..intake_parameters import add_intake_outputs, add_intake_parameters, intake_results, stated_of


@algorithm("importfeatures", order=20, title="Import features", group="Workspace")
class ImportFeatures(DeescAlgorithm):
    """Takes features from any vector layer or file that QGIS opens into a workspace.

    Geometry is transformed to WGS 84 from the layer's CRS. A layer without a CRS is refused unless its CRS is stated:
    a guess can be more than a hundred metres off. Only geometry and known columns come along; styles, actions, forms,
    triggers and views of a foreign file never do.

    Each feature is taken, or refused with one sentence that says why: swapped axes, a place outside the theatre or
    in another region, an unknown party, a duplicate, a geometry of the wrong type, characters that reorder text.
    Features are added in one transaction; where none is taken, the workspace keeps every byte.

    Kind and region “auto” are read from the file's columns “kind” and “region”; a region that is not stated there
    follows from the place.
    """

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterVectorLayer(
                "INPUT", self.tr("Layer to import"), [QgsProcessing.SourceType.TypeVector]
            )
        )
        add_intake_parameters(self, self.tr("CRS, for input that carries none"))
        self.addParameter(
            QgsProcessingParameterField(
                "NAME_FIELD",
                self.tr("Field with the names (default: name)"),
                parentLayerParameterName="INPUT",
                optional=True,
            )
        )
        add_intake_outputs(self)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = Path(self.parameterAsString(parameters, "WORKSPACE", context))
        delimitation = snapshot(path)
        feedback.setProgress(15)
        refuse_hostile_file(parameters.get("INPUT"))
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if layer is None:
            self.refuse_unreadable(parameters, "INPUT")
        file = Path(layer.source().split("|")[0])
        source = LayerSource(
            layer,
            file.name if file.is_file() else layer.name(),
            self.crs(parameters, "CRS", context),
            self.parameterAsString(parameters, "NAME_FIELD", context),
        )
        drafts, notes = drafts_of(
            source, context.transformContext(), likely_crs(delimitation.agreement), feedback.isCanceled
        )
        feedback.setProgress(60)
        ask_cancelled(feedback)
        intake = import_drafts(path, delimitation, drafts, stated_of(self, parameters, context))
        feedback.setProgress(100)
        return intake_results(intake, notes, feedback)
