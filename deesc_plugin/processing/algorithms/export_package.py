# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:exportpackage``."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...bridge.settlements import gazetteer_of
from ...core.agreement import Agreement, Party
from ...core.check import check
from ...core.delimitation import Delimitation
from ...core.errors import PackageError
from ...core.gazetteer import Gazetteer
from ...core.reports.findings_page import checked_sentence
from ...core.saying import Count, Listed, Message
from ...core.sheets.options import ORIENTATIONS, PAPERS, SheetOptions
from ...map_package.build import build_package
from ...map_package.options import PackageOptions
from ...map_package.parts import PARTS
from ...map_package.previous import Previous
from ...map_package.program import program_digest
from ...map_package.proposals import kept_proposals_compared
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled
from ..findings_output import tell_findings
from ..looking import MapLayerInput
from ..parameters import as_of_parameter, explained, package_parameter, worded, workspace_parameter
from ..telling import tell, warn

_SHARE_OF_CHECK = 50
_PLAIN = (
    "{count} PDFs stand as QGIS wrote them, {first} the first of them: their maps are not placed on the ground, and "
    "their bytes differ each time. This version of QGIS writes a form of PDF that is not known here; report it."
)


@algorithm("exportpackage", order=90, title="Export map package", group="Map package")
class ExportPackage(DeescAlgorithm):
    """Checks a workspace and writes a map package: one zip with map sheets, annexes, data, tables, findings, and a
    program that verifies it.

    Errors keep the package from being made, unless a reason is given for exporting in spite of them; the reason is
    written into the package. Every file is read again and compared with the workspace before the zip gets its name.
    A package of that name is replaced only then; a run that fails or is cancelled leaves nothing behind.

    Parts: empty means all; the GeoPackage, the README and the verification program are always written. Title: empty
    means the agreement's title, in the language of each document. Date: the day for which the package is checked and
    that it carries; empty means today. In force on: with a day, the package holds the features that are in force on it
    and no others, and says so; it is not the whole workspace then.

    Buffers: one that was made from a line and not changed since is described in the annexes by what it is, the points
    within its width of that line; any other by its turning points.

    Settlements: a layer of places with a field of names; those inside each zone and near its line are listed.

    Languages: en, ru, ar, tr and fa, as many as are wanted, separated by commas; sheets, annexes and pages come in each
    of them. Sheets may carry a second language beside their own. Scale: 0 chooses for each zone the largest one at
    which it fits its paper.

    Copy of: with a party's code, the package is that party's original: its name stands before the others' where parties
    are named and sign, and its language before other languages. One run makes one copy; the fingerprint is the same in
    each.

    Earlier package: what has changed since it stands in a part of its own, a table, an annex and a sheet of gained and
    lost ground in each language. It has to be of the same agreement, and must verify; empty means none.

    Proposals: where the workspace keeps those of two parties or more, the last one of each is laid on those of the
    others in a part of its own: a table, cells and lines as data, and a sheet for each region in which they differ.
    The proposals themselves are in no package.

    The same workspace, date and software give the same file, byte for byte.
    """

    help_page = "package"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(workspace_parameter(self))
        self._add_parts()
        self.addParameter(QgsProcessingParameterString("LANGUAGES", self.tr("Languages"), "en"))
        self._add_sheet_parameters()
        self.addParameter(
            explained(
                MapLayerInput(
                    "SETTLEMENTS",
                    self.tr("Settlements"),
                    optional=True,
                    types=[QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon],
                ),
                self.tr("Empty: those of GeoNames, where the plugin has them for the country."),
            )
        )
        self.addParameter(
            explained(
                QgsProcessingParameterBoolean("BUFFER_POINTS", self.tr("Listed points of buffers"), False),
                self.tr(
                    "Off: a buffer that was made from a line is described by what it is; its turning points stand in "
                    "the data only."
                ),
            )
        )
        self.addParameter(
            explained(
                QgsProcessingParameterString("TITLE", self.tr("Title"), optional=True),
                self.tr(
                    'Empty: the agreement\'s, in the language of each document. By language: {"en": "…", "ru": "…"}'
                ),
            )
        )
        self.addParameter(QgsProcessingParameterString("VERSION", self.tr("Version"), "1.0"))
        self.addParameter(as_of_parameter(self))
        self.addParameter(
            QgsProcessingParameterDateTime(
                "DATE", self.tr("Date (empty: today)"), QgsProcessingParameterDateTime.Type.Date, optional=True
            )
        )
        self.addParameter(
            explained(
                QgsProcessingParameterString("OVERRIDE_REASON", self.tr("Reason for an override"), optional=True),
                self.tr("Why the package is made in spite of errors; it is written into the package."),
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Map package"), self.tr("Map package (*.zip)"))
        )
        self.addOutput(QgsProcessingOutputString("FINGERPRINT", self.tr("Fingerprint")))
        self.addOutput(QgsProcessingOutputNumber("FILES", self.tr("Number of files")))

    def _add_parts(self) -> None:
        parts = {entry.id: self.tr(entry.title) for entry in PARTS}
        chosen = QgsProcessingParameterEnum(
            "PARTS",
            self.tr("Parts (empty: all)"),
            list(parts),
            allowMultiple=True,
            optional=True,
            usesStaticStrings=True,
        )
        self.addParameter(worded(chosen, parts))

    def _add_sheet_parameters(self) -> None:
        words = {"auto": self.tr("automatic"), "portrait": self.tr("portrait"), "landscape": self.tr("landscape")}
        for name, label, known in (
            ("PAPER", self.tr("Paper of the sheets"), PAPERS),
            ("ORIENTATION", self.tr("Orientation of the sheets"), ORIENTATIONS),
        ):
            chosen = QgsProcessingParameterEnum(
                name, label, list(known), defaultValue=getattr(SheetOptions, name.lower()), usesStaticStrings=True
            )
            meant = {word: words[word] for word in known if word in words}
            self.addParameter(worded(chosen, meant) if meant else chosen)
        self.addParameter(
            explained(
                QgsProcessingParameterNumber(
                    "SCALE", self.tr("Scale of the zones' sheets"), defaultValue=0, minValue=0
                ),
                self.tr("The number after 1:, such as 50000; 0: chosen for each zone."),
            )
        )
        self.addParameter(
            explained(
                QgsProcessingParameterString("SECOND_LANGUAGE", self.tr("Second language"), optional=True),
                self.tr("Stands on each sheet beside the sheet's own; empty: none."),
            )
        )
        self.addParameter(
            explained(
                QgsProcessingParameterString("ALTERNAT", self.tr("Copy of (code of a party)"), optional=True),
                self.tr("This party's name and language stand before the others'; empty: no party's own."),
            )
        )
        self.addParameter(
            explained(
                package_parameter("PREVIOUS", self.tr("Earlier package"), optional=True),
                self.tr("A zip, or the manifest.json of an unpacked one: what has changed since it is told."),
            )
        )

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """QGIS takes an empty text for an unknown part; scripts mean all parts by it."""
        stated = {**parameters, "PARTS": parameters.get("PARTS") or None}
        acceptable, reason = super().checkParameterValues(stated, context)
        return acceptable, reason

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        target = self.output_file(parameters, "OUTPUT", context, Message("a map package"), ".zip")
        if target.is_file():
            template = "{file} exists and is replaced once the new package has been verified."
            warn(feedback, template, file=target.name)
        store = self.store(parameters, context)
        stored = replace(store.snapshot(), proposals=())  # no finding about them leaves either
        delimitation = self.as_of(stored, parameters, context)
        options = replace(self._options(parameters, context, delimitation), base_folder=store.folder)
        if options.previous is not None:  # before the check, which may take long
            options.previous.refuse_unlike(delimitation)
        if options.has_part("comparison"):
            given = (store, delimitation, options.gazetteer, lambda: ask_cancelled(feedback))
            options = replace(options, comparison=kept_proposals_compared(*given))
        result = check(
            delimitation,
            options.day,
            (),
            lambda share: feedback.setProgress(_SHARE_OF_CHECK * share),
            feedback.isCanceled,
        )
        tell_findings(feedback, result.blocking)
        tell(feedback, checked_sentence(result))
        info = build_package(
            delimitation,
            result,
            options,
            target,
            lambda share: feedback.setProgress(_SHARE_OF_CHECK + (100 - _SHARE_OF_CHECK) * share),
            feedback.isCanceled,
        )
        if info.plain:
            warn(feedback, _PLAIN, count=len(info.plain), first=info.plain[0])
        tell(
            feedback,
            "{file}: {files}, fingerprint {fingerprint}.",
            file=info.path.name,
            files=Count(len(info.files), "file", "files"),
            fingerprint=info.fingerprint,
        )
        tell(feedback, "SHA-256 of its manifest: {digest}.", digest=info.digest)
        tell(feedback, "Digest of the record: {record}.", record=info.record)
        tell(feedback, "SHA-256 of the program verify.py: {digest}.", digest=program_digest())
        tell(feedback, "Tell the recipients these through another channel than the package: verify.py prints them.")
        return {"OUTPUT": str(info.path), "FINGERPRINT": info.fingerprint, "FILES": len(info.files)}

    def _options(
        self, parameters: dict[str, Any], context: QgsProcessingContext, delimitation: Delimitation
    ) -> PackageOptions:
        """What the package is to hold."""

        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context) or "")

        earlier = text("PREVIOUS").strip()
        return PackageOptions(
            title=text("TITLE"),
            version=text("VERSION"),
            day=self.day(parameters, "DATE", context, delimitation.in_force_on),
            parts=tuple(filter(None, self.parameterAsEnumStrings(parameters, "PARTS", context))),
            languages=tuple(text("LANGUAGES").replace(",", " ").split()) or ("en",),
            sheets=SheetOptions(
                paper=self.parameterAsEnumString(parameters, "PAPER", context),
                orientation=self.parameterAsEnumString(parameters, "ORIENTATION", context),
                scale=self.parameterAsInt(parameters, "SCALE", context),
                second_language=text("SECOND_LANGUAGE").strip(),
            ),
            override_reason=text("OVERRIDE_REASON"),
            gazetteer=self._gazetteer(parameters, context),
            buffer_points=self.parameterAsBool(parameters, "BUFFER_POINTS", context),
            alternat=_party(delimitation.agreement, text("ALTERNAT").strip()),
            previous=Previous.read(earlier) if earlier else None,
        )

    def _gazetteer(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Gazetteer | None:
        """The settlements of the layer that was chosen; None leaves it to the country's own."""
        layer = self.layer(parameters, "SETTLEMENTS", context)
        return None if layer is None else gazetteer_of(layer, context.transformContext())


def _party(agreement: Agreement, code: str) -> Party | None:
    """The party of a code; None for an empty one.

    Raises
    ------
    PackageError
        For a code that no party of the agreement has.
    """
    party = agreement.party(code) if code else None
    if code and party is None:
        raise PackageError(
            "“{code}” is no party of the agreement; use one of {known}.",
            code=code[:30],
            known=Listed.of([one.code for one in agreement.parties], most=None),
        )
    return party
