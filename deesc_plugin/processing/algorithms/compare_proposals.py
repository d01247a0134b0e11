# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:compareproposals``."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...bridge.proposal_layers import (
    cell_fields,
    cell_rows,
    line_fields,
    line_rows,
    unclaimed_fields,
    unclaimed_rows,
)
from ...bridge.settlements import gazetteer_of
from ...bridge.user_voice import user_voice
from ...core.atomic import write_atomically
from ...core.errors import DeescError
from ...core.gazetteer import Gazetteer
from ...core.negotiation import (
    AGREED,
    CONTESTED,
    GAP,
    LEAST_RUN,
    TOLERANCE,
    Proposal,
    ProposalComparison,
    compare_proposals,
    proposals_in,
)
from ...core.reports.proposals_page import comparison_sentences, proposals_html
from ...core.reports.proposals_record import proposals_json
from ...core.saying import Message
from ...map_package.versions import version_named
from ...paths import bundled_gazetteer
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled
from ..imported_proposals import imported_proposals
from ..looking import MapLayerInput
from ..parameters import explained, workspace_parameter
from ..telling import tell

_REPORTS: dict[str, tuple[Message, tuple[str, ...], Callable[[ProposalComparison], str]]] = {
    "REPORT_JSON": (Message("a report for programs"), (".json",), proposals_json),
    "REPORT_HTML": (
        Message("a report to read"),
        (".html", ".htm"),
        lambda comparison: proposals_html(comparison, user_voice()),
    ),
}


@algorithm("compareproposals", order=112, title="Compare proposals", group="Working group")
class CompareProposals(DeescAlgorithm):
    """Lays the proposals of two parties or more on each other and says what is claimed by all, contested, or claimed by
    nobody, and how much line is at stake.

    A proposal is a workspace, or a map package as a zip or unpacked; a package must verify. A file with features of
    several parties holds one proposal of each. Where no file is named, those are compared that were imported into the
    workspace, of each party the last. All are under one agreement, and nothing of them is changed, moved or snapped.

    Cells: the outlines of all claims divide the ground; each piece says who claims it and who does not, its area on the
    ellipsoid, by administrative unit where a proposal has reference boundaries, and the settlements inside it. Those
    nearer to its outline than their source is accurate are near, not inside.

    Lines: a party's outline in pieces, by the other parties that draw it as well. A piece that several parties draw is
    there once, under the first of them by code.

    Units claimed by nobody: the rest of the units that the agreement names for a region, where a proposal has the
    boundaries of all of them; drawn where a layer is asked for.

    Tolerance: lines that are no farther apart, over the shortest common run or more, are the same line, and ground that
    is no wider is counted apart. 0 tells every difference.

    Parties stand by their codes in alphabetical order; nothing adds up what one of them would gain or give.
    """

    help_page = "proposals"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        types = QgsProcessing.SourceType
        self._add_proposals()
        kind = QgsProcessingParameterString("KIND", self.tr("Kind"), "zone")
        self.addParameter(explained(kind, self.tr("A kind of areas, by its id in the agreement, such as zone.")))
        region = QgsProcessingParameterString("REGION", self.tr("Region"), optional=True)
        self.addParameter(explained(region, self.tr("A region, by its id in the agreement. Empty: all.")))
        double = QgsProcessingParameterNumber.Type.Double
        for name, label, value, tip in (
            (
                "TOLERANCE",
                self.tr("Tolerance (m)"),
                TOLERANCE,
                self.tr("How far two drawings of one line may be apart, and how wide ground is that is counted apart."),
            ),
            (
                "LEAST_RUN",
                self.tr("Shortest common run (m)"),
                LEAST_RUN,
                self.tr("The length over which two lines have to be within the tolerance to be the same."),
            ),
        ):
            self.addParameter(explained(QgsProcessingParameterNumber(name, label, double, value, minValue=0.0), tip))
        settlements = MapLayerInput(
            "SETTLEMENTS", self.tr("Settlements"), optional=True, types=[types.TypeVectorPoint, types.TypeVectorPolygon]
        )
        self.addParameter(
            explained(settlements, self.tr("Empty: those of GeoNames, where the plugin has them for the country."))
        )
        for name, label, kind_of in (
            ("OUTPUT_CELLS", self.tr("Cells"), types.TypeVectorPolygon),
            ("OUTPUT_LINES", self.tr("Lines"), types.TypeVectorLine),
            ("OUTPUT_UNCLAIMED", self.tr("Units claimed by nobody"), types.TypeVectorPolygon),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(name, label, kind_of, optional=True, createByDefault=False)
            )
        for name, label, pattern in (
            ("REPORT_JSON", self.tr("Report for programs"), "JSON (*.json)"),
            ("REPORT_HTML", self.tr("Report to read"), "HTML (*.html)"),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(name, label, pattern, optional=True, createByDefault=False)
            )
        for name, label in (
            ("AGREED_M2", self.tr("Claimed by all (m²)")),
            ("CONTESTED_M2", self.tr("Contested (m²)")),
            ("GAP_M2", self.tr("Claimed by nobody (m²)")),
            ("UNCLAIMED_M2", self.tr("Units claimed by nobody (m²)")),
            ("WITHIN_TOLERANCE_M2", self.tr("Within the tolerance (m²)")),
            ("LINE_AGREED_M", self.tr("Line drawn by all (m)")),
            ("LINE_AT_STAKE_M", self.tr("Line at stake (m)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _add_proposals(self) -> None:
        """The parameters that name what is compared."""
        inputs = QgsProcessingParameterMultipleLayers(
            "INPUTS", self.tr("Proposals"), QgsProcessing.SourceType.TypeFile, optional=True
        )
        tip = self.tr("Workspaces, or map packages as zips or folders. Empty: those imported into the workspace.")
        self.addParameter(explained(inputs, tip))
        workspace = workspace_parameter(self)
        workspace.setFlags(workspace.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
        self.addParameter(workspace)
        imported = QgsProcessingParameterString("PROPOSALS", self.tr("Imported proposals"), optional=True)
        imported.setFlags(imported.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        tip = self.tr("Their identifiers, separated by commas or blanks. Empty: of each party the last.")
        self.addParameter(explained(imported, tip))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        reports = {
            name: self.output_file(parameters, name, context, what, *endings)
            for name, (what, endings, _) in _REPORTS.items()
            if parameters.get(name)
        }
        proposals = self._proposals(parameters, context, feedback)
        agreement = proposals[0].delimitation.agreement
        comparison = compare_proposals(
            proposals,
            self.parameterAsString(parameters, "KIND", context),
            self.parameterAsString(parameters, "REGION", context),
            self.parameterAsDouble(parameters, "TOLERANCE", context),
            self.parameterAsDouble(parameters, "LEAST_RUN", context),
            self._gazetteer(parameters, context) or bundled_gazetteer(agreement.countries),
            lambda share: feedback.setProgress(20 + 70 * share),
            lambda: ask_cancelled(feedback),
        )
        texts = {name: _REPORTS[name][2](comparison).encode("utf-8") for name in reports}
        for sentence in comparison_sentences(comparison):
            tell(feedback, sentence)
        outputs: dict[str, Any] = {
            "AGREED_M2": comparison.area_m2(AGREED),
            "CONTESTED_M2": comparison.area_m2(CONTESTED),
            "GAP_M2": comparison.area_m2(GAP),
            "UNCLAIMED_M2": sum(one.area_m2 for one in comparison.unclaimed),
            "WITHIN_TOLERANCE_M2": comparison.within_tolerance_m2,
            "LINE_AGREED_M": comparison.line_agreed_m,
            "LINE_AT_STAKE_M": comparison.line_at_stake_m,
        }
        for name, fields, rows, kind in (
            ("OUTPUT_CELLS", cell_fields(), cell_rows, QgsWkbTypes.Type.MultiPolygon),
            ("OUTPUT_LINES", line_fields(), line_rows, QgsWkbTypes.Type.MultiLineString),
            ("OUTPUT_UNCLAIMED", unclaimed_fields(), unclaimed_rows, QgsWkbTypes.Type.MultiPolygon),
        ):
            if parameters.get(name) is not None:
                outputs[name] = self.write(name, parameters, context, fields, kind, rows(comparison))
        for name, path in reports.items():
            write_atomically(path, texts[name])
            outputs[name] = str(path)
        return outputs

    def _proposals(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[Proposal]:
        """What the files that are named propose, or what was imported into the workspace."""
        paths = [path for path in self.parameterAsFileList(parameters, "INPUTS", context) if path]
        if not paths:
            return self._imported(parameters, context, feedback)
        proposals: list[Proposal] = []
        for number, path in enumerate(paths):
            ask_cancelled(feedback)
            version = version_named(path)
            proposals += proposals_in(version.delimitation, version.label)
            feedback.setProgress(20 * (number + 1) / len(paths))
        return proposals

    def _imported(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[Proposal]:
        if not self.parameterAsString(parameters, "WORKSPACE", context):
            raise DeescError(
                "Name the proposals to compare: workspaces, or map packages as zips or folders; or the workspace that "
                "they were imported into."
            )
        store = self.store(parameters, context)
        common = store.snapshot()
        ids = self.parameterAsString(parameters, "PROPOSALS", context).replace(",", " ").split()
        proposals: list[Proposal] = []
        for record in imported_proposals(store, common, ids):
            ask_cancelled(feedback)
            template = "{party}: {proposal}, fingerprint {fingerprint}"
            tell(feedback, template, party=record.party, proposal=record.label, fingerprint=record.fingerprint)
            proposals.append(store.proposals.read(record, common))
        return proposals

    def _gazetteer(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Gazetteer | None:
        """The settlements of the layer that was chosen; None leaves it to the country's own."""
        layer = self.layer(parameters, "SETTLEMENTS", context)
        return None if layer is None else gazetteer_of(layer, context.transformContext())
