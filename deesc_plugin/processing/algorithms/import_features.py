# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:importfeatures``."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessing, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterString

from ...bridge.importing import LayerAtOneMoment
from ...bridge.inputs import EVERY, Choices, Input, files_in
from ...bridge.outcomes import import_all
from ..algorithm import DeescAlgorithm, algorithm, waiting_in
from ..intake_parameters import (
    add_intake_outputs,
    add_intake_parameters,
    existing_of,
    intake_results,
    stated_of,
    texts_of,
)
from ..looking import DraftInputs
from ..parameters import explained


@algorithm("importfeatures", order=20, title="Import features", group="Workspace")
class ImportFeatures(DeescAlgorithm):
    """Takes features from vector layers or files that QGIS opens into a workspace: one, several, or all of a folder.

    Geometry is transformed to WGS 84 from the layer's CRS. A layer without a CRS is refused unless its CRS is stated:
    a guess can be more than a hundred metres off. Only geometry and known columns come along; styles, actions, forms,
    triggers and views of a foreign file never do.

    Each feature is taken, or refused with one sentence that says why: swapped axes, a place outside the theatre or
    in another region, an unknown party, a duplicate, a geometry of the wrong type, characters that reorder text,
    a number, a day or a text that could only be stored changed.
    Features of all inputs are added in one transaction; where none is taken, the workspace keeps every byte.

    Of several inputs the report has a section each, and what one brings counts for the next; a file that cannot be read
    is refused as a whole, and the others are taken. What is stated holds for all of them.

    Of a file with several layers all are taken, unless its path names one, as in drafts.kml|layername=Second.

    Kind and region “auto” are read from the file's columns “kind” and “region”; a region that is not stated there
    follows from the place.
    """

    help_page = "import"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        inputs = DraftInputs("INPUT", self.tr("Layers to import"), QgsProcessing.SourceType.TypeVector)
        self.addParameter(explained(inputs, self.tr("Layers, files or folders of files.")))
        add_intake_parameters(self, self.tr("Only for input that carries none; what an input carries is used."))
        # no list of fields: the toolbox would open a chosen file for it before anybody has looked at it
        self.addParameter(
            explained(
                QgsProcessingParameterString("NAME_FIELD", self.tr("Field with the names"), optional=True),
                self.tr("Default: a field called “name”."),
            )
        )
        add_intake_outputs(self)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        choices = Choices(
            stated_of(self, parameters, context),
            self.crs(parameters, "CRS", context),
            self.parameterAsString(parameters, "NAME_FIELD", context).strip(),
        )
        texts = texts_of(self, parameters, context)
        sources: list[str | LayerAtOneMoment] = [*self.inputs.layers["INPUT"], *files_in(self.inputs.files["INPUT"])]
        inputs = [Input(source, {EVERY: choices}, texts) for source in sources]
        existing = existing_of(self, parameters, context)
        store, transforms = self.store(parameters, context), context.transformContext()
        outcomes = import_all(store, inputs, transforms, waiting_in(feedback), feedback.setProgress, existing)
        return intake_results(outcomes, feedback)
