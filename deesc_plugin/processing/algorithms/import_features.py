# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:importfeatures``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
)

from ...bridge.draft_file import draft_file
from ...bridge.file_layers import drafts_of_all, layers_of_file, opened_layer
from ...bridge.importing import (
    LayerAtOneMoment,
    LayerSource,
    import_drafts,
    layer_title,
)
from ...bridge.settled_crs import likely_crs
from ...core.agreement import Agreement
from ...core.saying import Message
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled, waiting_in
from ..intake_parameters import add_intake_outputs, add_intake_parameters, intake_results, stated_of, texts_of
from ..looking import DraftInput
from ..parameters import explained


@algorithm("importfeatures", order=20, title="Import features", group="Workspace")
class ImportFeatures(DeescAlgorithm):
    """Takes features from any vector layer or file that QGIS opens into a workspace.

    Geometry is transformed to WGS 84 from the layer's CRS. A layer without a CRS is refused unless its CRS is stated:
    a guess can be more than a hundred metres off. Only geometry and known columns come along; styles, actions, forms,
    triggers and views of a foreign file never do.

    Each feature is taken, or refused with one sentence that says why: swapped axes, a place outside the theatre or
    in another region, an unknown party, a duplicate, a geometry of the wrong type, characters that reorder text,
    a number, a day or a text that could only be stored changed.
    Features are added in one transaction; where none is taken, the workspace keeps every byte.

    Of a file with several layers all are taken, unless its path names one, as in drafts.kml|layername=Second.

    Kind and region “auto” are read from the file's columns “kind” and “region”; a region that is not stated there
    follows from the place.
    """

    help_page = "import"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(DraftInput("INPUT", self.tr("Layer to import"), [QgsProcessing.SourceType.TypeVector]))
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
        store = self.store(parameters, context)
        delimitation = store.snapshot(waiting_in(feedback))
        feedback.setProgress(15)
        sources, left = self._sources(parameters, context, delimitation.agreement)
        drafts, notes = drafts_of_all(
            sources, context.transformContext(), likely_crs(delimitation.agreement), feedback.isCanceled
        )
        feedback.setProgress(60)
        ask_cancelled(feedback)
        intake = import_drafts(store, delimitation, drafts, stated_of(self, parameters, context), waiting_in(feedback))
        feedback.setProgress(100)
        return intake_results(intake, [*left, *notes], feedback)

    def _sources(
        self, parameters: dict[str, Any], context: QgsProcessingContext, agreement: Agreement
    ) -> tuple[list[LayerSource], list[Message]]:
        """The layer, or all layers of a file that is named without one of them; and notes on tables left behind."""
        crs, texts = self.crs(parameters, "CRS", context), texts_of(self, parameters, context, agreement)
        name_field = self.parameterAsString(parameters, "NAME_FIELD", context).strip()
        transforms = context.transformContext()
        if shown := self.inputs.layers["INPUT"]:
            # a path whose file is loaded in the project means all of the file all the same
            of_file, notes = layers_of_file(parameters.get("INPUT"), transforms), []
        else:
            self._file = draft_file("".join(self.inputs.files["INPUT"][:1]), texts)  # kept: it goes when let go of
            of_file, notes = layers_of_file(self._file.source, transforms), self._file.notes()
        if of_file.layers:
            return of_file.sources(crs, name_field, texts), [*of_file.notes(), *notes]
        layer = shown[0] if shown else opened_layer(self._file.source, transforms)
        title = layer.title if isinstance(layer, LayerAtOneMoment) else layer_title(layer)
        return [LayerSource(layer, title, crs, name_field, texts)], notes
