# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:importcoordinates``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFile

from ...bridge.importing import import_drafts
from ...bridge.table_import import table_drafts
from ...core.intake.taking import Intake
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled, waiting_in
from ..intake_parameters import add_intake_outputs, add_intake_parameters, intake_results, stated_of, texts_of


@algorithm("importcoordinates", order=30, title="Import coordinates", group="Workspace")
class ImportCoordinates(DeescAlgorithm):
    """Takes features from a table of coordinates (CSV, TXT, XLSX or ODS) into a workspace.

    One turning point or point a row; the column “feature” groups rows into features, “part” and “ring” into parts and
    holes. Coordinates are decimal degrees (lon, lat), degrees-minutes-seconds (position), x and y in metres, UTM or
    MGRS. Further columns: name, name_ru, name_ar and so on, kind, region, party, status, source, zone_uid, width_m.

    The CRS of the table must be stated, for no table carries it; UTM and MGRS name their own zone and are on WGS 84.

    A row that cannot be read refuses its whole feature, with the line and the reason. Features are added in one
    transaction; where none is taken, the workspace keeps every byte.
    """

    help_page = "import"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                "INPUT", self.tr("Table"), fileFilter=self.tr("Tables (*.csv *.txt *.tsv *.xlsx *.ods)")
            )
        )
        add_intake_parameters(self, self.tr("It must be stated: no table carries it."))
        add_intake_outputs(self)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        store = self.store(parameters, context)
        delimitation = store.snapshot(waiting_in(feedback))
        stated = stated_of(self, parameters, context)
        kind = delimitation.agreement.kind(stated.kind)
        feedback.setProgress(15)
        drafts, unreadable, notes = table_drafts(
            Path(self.parameterAsString(parameters, "INPUT", context)),
            self.crs(parameters, "CRS", context),
            delimitation.agreement,
            context.transformContext(),
            kind is not None and not kind.role.is_point,
            texts_of(self, parameters, context, delimitation.agreement),
        )
        feedback.setProgress(60)
        ask_cancelled(feedback)
        intake = import_drafts(store, delimitation, drafts, stated, waiting_in(feedback))
        feedback.setProgress(100)
        return intake_results(Intake(intake.accepted, (*unreadable, *intake.refusals)), notes, feedback)
