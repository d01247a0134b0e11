# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:changes``."""

from __future__ import annotations

from datetime import date
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...bridge.change_layers import area_fields, area_rows, point_fields, point_rows
from ...bridge.user_voice import user_voice
from ...core.atomic import write_atomically
from ...core.changes import compare
from ...core.reports.changes_files import REPORTS
from ...core.reports.changes_page import change_sentences
from ...map_package.versions import version_named
from ...paths import bundled_gazetteer
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled
from ..parameters import explained, package_parameter
from ..telling import tell

_REPORTS = {"REPORT_CSV": "csv", "REPORT_JSON": "json", "REPORT_HTML": "html"}


@algorithm("changes", order=120, title="Changes", group="Working group")
class Changes(DeescAlgorithm):
    """Holds two versions of a delimitation against each other and says what changed, feature by feature.

    A version is a workspace, or a map package as a zip or unpacked; a package must verify. Features are told by their
    uids. Of each that differs: the ground that it gained and lost on the ellipsoid, by administrative unit of the
    reference; the turning points that were moved, with distance and azimuth, added or removed, numbered as in annex A;
    and what it states otherwise. A ring that starts elsewhere or runs the other way round is no change, and the same
    line under another uid is told as such.

    Told as well: settlements that changed sides, where the plugin has a gazetteer of the agreement's country; findings
    that are accepted now, or were before, or whose acceptance lapsed with the line; and differences of the agreement,
    its limits and rules, the reference boundaries, and the software that packages were written with.

    Tolerance: parts of gained and lost ground that are no wider than that are counted apart; 0 counts none apart.
    Gained and lost are sums over all features, each for itself: a safe zone inside a zone counts as well.

    Dates: a workspace is taken as its history knows it to have been at the end of that day, or at that time, in UTC;
    agreement, limits and accepted findings are those of today.

    Comes out as a layer of ground, a layer of turning points, a table, a file for programs, and a page to read or
    print.
    """

    help_page = "changes"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for name, label in (("BEFORE", self.tr("Before")), ("AFTER", self.tr("After"))):
            version = package_parameter(name, label)
            self.addParameter(explained(version, self.tr("A workspace, or a map package as a zip or a folder.")))
        for name, label in (
            ("BEFORE_DATE", self.tr("Before, as it was on")),
            ("AFTER_DATE", self.tr("After, as it was on")),
        ):
            moment = QgsProcessingParameterString(name, label, optional=True)
            tip = self.tr("A day, or a day and a time (UTC): the workspace as it was then, by its history.")
            self.addParameter(explained(moment, tip))
        double = QgsProcessingParameterNumber.Type.Double
        tolerance = QgsProcessingParameterNumber("TOLERANCE", self.tr("Tolerance (m)"), double, 0.0, minValue=0.0)
        self.addParameter(explained(tolerance, self.tr("Width up to which gained and lost ground is counted apart.")))
        types = QgsProcessing.SourceType
        for name, label, kind in (
            ("OUTPUT_AREAS", self.tr("Ground gained and lost"), types.TypeVectorPolygon),
            ("OUTPUT_POINTS", self.tr("Turning points that differ"), types.TypeVectorPoint),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(name, label, kind, optional=True, createByDefault=False)
            )
        for name, label, pattern in (
            ("REPORT_CSV", self.tr("Table"), "CSV (*.csv)"),
            ("REPORT_JSON", self.tr("Report for programs"), "JSON (*.json)"),
            ("REPORT_HTML", self.tr("Report to read"), "HTML (*.html)"),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(name, label, pattern, optional=True, createByDefault=False)
            )
        for name, label in (
            ("GAINED_M2", self.tr("Gained (m²)")),
            ("LOST_M2", self.tr("Lost (m²)")),
            ("MOVED_POINTS", self.tr("Turning points moved")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        reports = {
            name: self.output_file(parameters, name, context, REPORTS[kind].what, *REPORTS[kind].endings)
            for name, kind in _REPORTS.items()
            if parameters.get(name)
        }
        before, after = (
            version_named(*(self.parameterAsString(parameters, key, context) for key in (name, f"{name}_DATE")))
            for name in ("BEFORE", "AFTER")
        )
        feedback.setProgress(30)
        sheet = compare(
            before,
            after,
            date.today(),
            self.parameterAsDouble(parameters, "TOLERANCE", context),
            bundled_gazetteer(after.delimitation.agreement.countries),
            lambda share: feedback.setProgress(30 + 60 * share),
            lambda: ask_cancelled(feedback),
        )
        labels = (before.label, after.label)
        contents = {name: REPORTS[_REPORTS[name]].content(sheet, labels, user_voice()) for name in reports}
        for sentence in change_sentences(sheet):
            tell(feedback, sentence)
        outputs: dict[str, Any] = {
            "GAINED_M2": sheet.gained_m2,
            "LOST_M2": sheet.lost_m2,
            "MOVED_POINTS": sheet.moved_points,
        }
        for name, fields, rows, kind in (
            ("OUTPUT_AREAS", area_fields(), area_rows, QgsWkbTypes.Type.MultiPolygon),
            ("OUTPUT_POINTS", point_fields(), point_rows, QgsWkbTypes.Type.Point),
        ):
            if parameters.get(name) is not None:
                outputs[name] = self.write(name, parameters, context, fields, kind, rows(sheet))
        for name, path in reports.items():
            write_atomically(path, contents[name])
            outputs[name] = str(path)
        return outputs
