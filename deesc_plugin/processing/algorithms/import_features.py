# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:importfeatures``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ...bridge.draft_file import draft_file
from ...bridge.file_layers import drafts_of_all, layers_of_file, opened_layer
from ...bridge.importing import (
    LayerAtOneMoment,
    LayerSource,
    import_drafts,
    layer_title,
    likely_crs,
)
from ...core.saying import Message
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled, loaded_layer, waiting_in
from ..intake_parameters import add_intake_outputs, add_intake_parameters, intake_results, stated_of, texts_of
from ..looking import DraftInput, is_loaded
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

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take hold of a layer that is loaded already: it belongs to this thread, and `execute` may run in another."""
        self._shown = loaded_layer(parameters, "INPUT", context)
        return bool(super().prepareAlgorithm(parameters, context, feedback))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        store = self.store(parameters, context)
        delimitation = store.snapshot(waiting_in(feedback))
        feedback.setProgress(15)
        sources, left = self._sources(parameters, context)
        drafts, notes = drafts_of_all(
            sources, context.transformContext(), likely_crs(delimitation.agreement), feedback.isCanceled
        )
        feedback.setProgress(60)
        ask_cancelled(feedback)
        intake = import_drafts(store, delimitation, drafts, stated_of(self, parameters, context), waiting_in(feedback))
        feedback.setProgress(100)
        return intake_results(intake, [*left, *notes], feedback)

    def _sources(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[list[LayerSource], list[Message]]:
        """The layer, or all layers of a file that is named without one of them; and notes on tables left behind."""
        crs, texts = self.crs(parameters, "CRS", context), texts_of(self, parameters, context)
        name_field = self.parameterAsString(parameters, "NAME_FIELD", context).strip()
        value, transforms = parameters.get("INPUT"), context.transformContext()
        self._file = None
        if isinstance(value, str) and not is_loaded(value, context):
            self._file = draft_file(value, texts)  # kept: it goes when it is let go of
        notes = [] if self._file is None else self._file.notes()
        # asked first: QGIS may have opened the first layer of such a file to look at the parameter
        of_file = layers_of_file(value if self._file is None else self._file.source, transforms)
        if of_file.layers:
            return of_file.sources(crs, name_field, texts), [*of_file.notes(), *notes]
        if self._file is None:
            layer = self._shown or self._opened(parameters, context)
        else:
            layer = opened_layer(self._file.source, transforms)
        title = layer.title if isinstance(layer, LayerAtOneMoment) else layer_title(layer)
        return [LayerSource(layer, title, crs, name_field, texts)], notes

    def _opened(self, parameters: dict[str, Any], context: QgsProcessingContext) -> QgsVectorLayer:
        """The layer of a file.

        Raises
        ------
        DeescError
            When it cannot be read.
        """
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if layer is None:
            self.refuse_unreadable(parameters, "INPUT")
        return layer
