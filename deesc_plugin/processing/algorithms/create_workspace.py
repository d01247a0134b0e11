# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:createworkspace``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...bridge.disputed_areas import dispute_notice
from ...bridge.reference import default_reference, reference_from_layer
from ...bridge.stores import create_workspace
from ...bridge.user_voice import user_voice
from ...core.geodesy import area
from ...core.saying import Area, Count, Length
from ...paths import bundled_agreements, load_agreement
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled
from ..looking import LayerInput
from ..parameters import explained
from ..telling import tell, warn


@algorithm("createworkspace", order=10, title="Create workspace", group="Workspace")
class CreateWorkspace(DeescAlgorithm):
    """Creates the GeoPackage in which the features of one delimitation are drawn, imported and checked.

    The workspace has one layer for each kind of feature of the agreement, with forms, value lists and symbols that
    QGIS shows with or without the plugin, and the administrative boundaries that the rules refer to.

    Agreement: the id of a bundled agreement, or the path of a JSON file. Reference: a polygon layer of
    administrative boundaries (OCHA COD-AB, geoBoundaries or Natural Earth, recognised by its fields); without one,
    QGIS's own world map is used, which is one to three kilometres off, ten at worst. What that map
    calls disputed in the theatre, and the agreement does not name, is told.

    Accuracy of the boundaries: how far off they may be, as the metadata of the layer say. Areas by administrative unit
    are given no more exactly than that, and parts too narrow for it are counted with their neighbours.

    An existing file is overwritten only when that is asked for.
    """

    help_page = "workspace"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        agreement = QgsProcessingParameterString("AGREEMENT", self.tr("Agreement"), "astana-2017")
        agreement.setHelp(self.tr("Bundled: {}; or the path of a JSON file.").format(", ".join(bundled_agreements())))
        self.addParameter(agreement)
        self.addParameter(
            explained(
                LayerInput(
                    "REFERENCE",
                    self.tr("Reference boundaries"),
                    [QgsProcessing.SourceType.TypeVectorPolygon],
                    optional=True,
                ),
                self.tr("Empty: QGIS's own world map, which is one to three kilometres off."),
            )
        )
        accuracy = QgsProcessingParameterNumber(
            "REFERENCE_ACCURACY",
            self.tr("Accuracy of boundaries (m)"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=0.0,
        )
        told = self.tr("As the metadata of the layer say. Empty: 3 km for Natural Earth, not stated for others.")
        self.addParameter(explained(accuracy, told))
        overwrite = QgsProcessingParameterBoolean("OVERWRITE", self.tr("Overwrite an existing file"), False)
        overwrite.setFlags(overwrite.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(overwrite)
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Workspace"), self.tr("GeoPackage (*.gpkg)"))
        )
        self.addOutput(QgsProcessingOutputString("NOTICE", self.tr("What to look at")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        agreement = load_agreement(self.parameterAsString(parameters, "AGREEMENT", context))
        feedback.setProgress(10)
        layer = self.layer(parameters, "REFERENCE", context)
        if layer is None:
            reference = default_reference(agreement)
        else:
            accuracy = self.parameterAsDouble(parameters, "REFERENCE_ACCURACY", context)
            reference = reference_from_layer(layer, agreement, context.transformContext(), accuracy_m=accuracy)
        feedback.setProgress(60)
        ask_cancelled(feedback)
        path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        create_workspace(path, agreement, reference, self.parameterAsBoolean(parameters, "OVERWRITE", context))
        ground = float(sum(area([unit.geometry for unit in reference.units])))
        layers = Count(len(agreement.kinds), "layer", "layers")
        tell(feedback, "{file}: {agreement}, {layers}.", file=path.name, agreement=agreement.title, layers=layers)
        units = Count(len(reference.units), "unit", "units")
        template = "Reference: {source}, {units}, {size}."
        tell(feedback, template, source=reference.source, units=units, size=Area(ground))
        if reference.accuracy_m:
            tell(feedback, "Accuracy of the boundaries: {accuracy}.", accuracy=Length(reference.accuracy_m))
        else:
            tell(feedback, "The accuracy of the boundaries is not stated: areas by unit are given as they are drawn.")
        notice = dispute_notice(agreement, reference)
        if notice is not None:
            warn(feedback, notice)
        return {"OUTPUT": str(path), "NOTICE": user_voice().text(notice) if notice else ""}
