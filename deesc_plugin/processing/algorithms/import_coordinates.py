# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:importcoordinates``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
)

from ...bridge.inputs import EVERY, Choices, Input
from ...bridge.outcomes import import_all
from ...core.tables.column_choice import ColumnChoice
from ..algorithm import DeescAlgorithm, algorithm, waiting_in
from ..intake_parameters import (
    add_intake_outputs,
    add_intake_parameters,
    existing_of,
    intake_results,
    stated_of,
    texts_of,
)
from ..looking import TableInput
from ..parameters import explained


@algorithm("importcoordinates", order=30, title="Import coordinates", group="Workspace")
class ImportCoordinates(DeescAlgorithm):
    """Takes features from a table of coordinates (CSV, TXT, XLSX or ODS) into a workspace.

    One turning point or point a row; the column “feature” groups rows into features, “part” and “ring” into parts and
    holes. Coordinates are decimal degrees (lon, lat), degrees-minutes-seconds (position), x and y in metres, UTM or
    MGRS. Further columns: name, name_ru, name_ar and so on, kind, region, party, status, source, zone_uid, width_m.

    The header may stand below a title, in English, Russian, Turkish, Arabic or Persian. Where it is not understood,
    state its columns: lon=2; lat=3; name=Post takes the second and the third column and the one called “Post”. Of a
    workbook each sheet with places is taken, or the one that is stated.

    The CRS of the table must be stated, for no table carries it; UTM and MGRS name their own zone and are on WGS 84.

    A row that cannot be read refuses its whole feature, with the line and the reason. Features are added in one
    transaction; where none is taken, the workspace keeps every byte.
    """

    help_page = "import"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            TableInput("INPUT", self.tr("Table"), fileFilter=self.tr("Tables (*.csv *.txt *.tsv *.xlsx *.ods)"))
        )
        add_intake_parameters(self, self.tr("It must be stated: no table carries it."))
        columns = QgsProcessingParameterString("COLUMNS", self.tr("Columns"), "", optional=True)
        self.addParameter(
            explained(columns, self.tr("Such as lon=2; lat=3; name=1, by numbers or names. Empty: as the header says."))
        )
        sheet = QgsProcessingParameterString("SHEET", self.tr("Sheet"), "", optional=True)
        self.addParameter(explained(sheet, self.tr("Of a workbook. Empty: each sheet that has places.")))
        add_intake_outputs(self)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        one = Input(
            self.parameterAsString(parameters, "INPUT", context),
            {EVERY: Choices(stated_of(self, parameters, context), self.crs(parameters, "CRS", context))},
            texts_of(self, parameters, context),
            is_table=True,
            sheet=self.parameterAsString(parameters, "SHEET", context).strip(),
            columns=ColumnChoice.of(self.parameterAsString(parameters, "COLUMNS", context)),
        )
        existing = existing_of(self, parameters, context)
        store, transforms = self.store(parameters, context), context.transformContext()
        outcomes = import_all(store, [one], transforms, waiting_in(feedback), feedback.setProgress, existing)
        return intake_results(outcomes, feedback)
