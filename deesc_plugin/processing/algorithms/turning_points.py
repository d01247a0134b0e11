# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:turningpoints``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...bridge.importing import LayerSource, drafts_of
from ...core.atomic import replaced_atomically
from ...core.delimitation import Feature
from ...core.errors import DeescError
from ...core.saying import Count, Message
from ...core.tables.annex import turning_point_table
from ...core.tables.csv_output import csv_text
from ...core.tables.order import ordered
from ...core.tables.workbook import SUFFIXES, Sheet, write_workbook
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled
from ..looking import LayerInput
from ..parameters import worded
from ..telling import tell

_NOTATIONS = {"geographic": {"lon", "lat", "dms"}, "utm": {"utm_zone", "utm_e", "utm_n"}, "mgrs": {"mgrs"}}


@algorithm("turningpoints", order=70, title="Turning points", group="Tables")
class TurningPoints(DeescAlgorithm):
    """Lists the turning points of every feature: number, part and ring, place, and the line to the next point.

    Places are given in decimal degrees (7 places), degrees-minutes-seconds (0.01″), UTM and MGRS on WGS 84; the line is
    a geodesic of the ellipsoid, with its length in metres and its initial azimuth in degrees. Each ring runs clockwise
    from its north-westernmost point, whatever order its file keeps it in.

    Takes a workspace, or any layer of points or polygons in a known CRS, and writes CSV, XLSX or ODS by the name's
    ending.
    """

    help_page = "package"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile("WORKSPACE", self.tr("Workspace"), extension="gpkg", optional=True)
        )
        self.addParameter(
            LayerInput("INPUT", self.tr("or a layer"), [QgsProcessing.SourceType.TypeVector], optional=True)
        )
        self.addParameter(
            worded(
                QgsProcessingParameterEnum(
                    "CRS_TABLE",
                    self.tr("Coordinates"),
                    [*_NOTATIONS, "all"],
                    defaultValue="all",
                    usesStaticStrings=True,
                ),
                {"geographic": self.tr("degrees"), "all": self.tr("in every notation")},
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Table"), self.tr("CSV (*.csv);;Excel (*.xlsx);;OpenDocument (*.ods)")
            )
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        target = self.output_file(parameters, "OUTPUT", context, Message("a table"), ".csv", *SUFFIXES)
        features = self._features(parameters, context, feedback)
        feedback.setProgress(40)
        ask_cancelled(feedback)
        wanted = self.parameterAsEnumString(parameters, "CRS_TABLE", context)
        unwanted = set().union(*(names for notation, names in _NOTATIONS.items() if wanted not in (notation, "all")))
        table = turning_point_table(features).without(unwanted)
        feedback.setProgress(80)
        ask_cancelled(feedback)
        with replaced_atomically(target) as draft:
            if target.suffix.lower() in SUFFIXES:
                write_workbook(draft, [Sheet.of("turning points", table)])
            else:
                draft.write_bytes(csv_text(table).encode("utf-8"))
        tell(
            feedback,
            "{file}: {points} of {features}.",
            file=target.name,
            points=Count(len(table.rows), "turning point", "turning points"),
            features=Count(len(features), "feature", "features"),
        )
        return {"OUTPUT": str(target)}

    def _features(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[Feature, ...]:
        """The features of the workspace, or of the layer with its fields as far as they are known."""
        workspace = self.parameterAsString(parameters, "WORKSPACE", context)
        if workspace:
            return ordered(self.store(parameters, context).snapshot())
        layer = self.layer(parameters, "INPUT", context)
        if layer is None:
            raise DeescError("Name a workspace or a layer.")
        source = LayerSource(layer, layer.name())
        drafts, notes = drafts_of(source, context.transformContext(), is_cancelled=feedback.isCanceled)
        for note in notes:
            tell(feedback, note)
        return tuple(
            Feature(
                uid=str(draft.attributes.get("uid") or number),
                kind=str(draft.attributes.get("kind") or ""),
                region=str(draft.attributes.get("region") or ""),
                name=str(draft.attributes.get("name") or ""),
                geometry=draft.geometry,
            )
            for number, draft in enumerate(drafts, start=1)
            if draft.geometry is not None and not draft.geometry.is_empty
        )
