# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters and outputs that both imports share."""

from __future__ import annotations

from typing import Any, Sequence

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..bridge.outcomes import Outcome
from ..bridge.user_voice import user_voice
from ..core.agreement import AUTO
from ..core.errors import ImportRefused
from ..core.intake.existing import Existing
from ..core.intake.statement import Stated
from ..core.saying import Count, Message
from ..core.text_encoding import DraftTexts, stated_codec
from .parameters import explained, workspace_parameter
from .telling import tell, warn


def add_intake_parameters(algorithm: QgsProcessingAlgorithm, crs_help: str) -> None:
    """Add WORKSPACE, KIND, REGION, PARTY, STATUS, SOURCE, CRS, ENCODING and EXISTING.

    CRS may be left empty as far as QGIS is concerned, so that the refusal can list the likely ones.
    """
    tr = algorithm.tr
    algorithm.addParameter(workspace_parameter(algorithm))
    texts = (
        ("KIND", tr("Kind"), AUTO, False, tr("auto: from the column “kind” of the file, else from the layer's name.")),
        ("REGION", tr("Region"), AUTO, False, tr("auto: from the column “region” of the file, else by location.")),
        ("PARTY", tr("Party"), "", True, tr("Empty: from the column “party” of the file.")),
        ("STATUS", tr("Status"), "draft", False, tr("For features whose column “status” states none.")),
        ("SOURCE", tr("Source"), "", True, tr("For features whose column “source” states none.")),
    )
    for name, label, default, is_optional, text in texts:
        parameter = QgsProcessingParameterString(name, label, default, optional=is_optional)
        algorithm.addParameter(explained(parameter, text))
    algorithm.addParameter(explained(QgsProcessingParameterCrs("CRS", tr("CRS"), optional=True), crs_help))
    encoding = QgsProcessingParameterString("ENCODING", tr("Encoding of the texts"), "", optional=True)
    help_text = tr("Such as UTF-8, windows-1251 or windows-1256. Empty: as the file declares it, else found out.")
    algorithm.addParameter(explained(encoding, help_text))
    values = [one.value for one in Existing]
    existing = QgsProcessingParameterEnum(
        "EXISTING", tr("Existing features"), values, defaultValue=values[0], usesStaticStrings=True
    )
    help_text = tr(
        "refuse: not taken, with the reason. revise: as a revision of the feature with that uid, where it is of the "
        "same party and not agreed; uid and number stay. keep: beside it, under a new uid. skip: left out."
    )
    algorithm.addParameter(explained(existing, help_text))


def add_intake_outputs(algorithm: QgsProcessingAlgorithm) -> None:
    """Add IMPORTED, REVISED, SKIPPED, REFUSED and REPORT."""
    algorithm.addOutput(QgsProcessingOutputNumber("IMPORTED", algorithm.tr("Features imported")))
    algorithm.addOutput(QgsProcessingOutputNumber("REVISED", algorithm.tr("Of these, revisions")))
    algorithm.addOutput(QgsProcessingOutputNumber("SKIPPED", algorithm.tr("Features left as they are")))
    algorithm.addOutput(QgsProcessingOutputNumber("REFUSED", algorithm.tr("Features refused")))
    algorithm.addOutput(QgsProcessingOutputString("REPORT", algorithm.tr("Why features were refused")))


def stated_of(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Stated:
    """What the parameters state for all features."""
    kind, region, party, status, source = (
        algorithm.parameterAsString(parameters, name, context).strip()
        for name in ("KIND", "REGION", "PARTY", "STATUS", "SOURCE")
    )
    return Stated(kind or AUTO, region or AUTO, party, status or "draft", source)


def existing_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Existing:
    """What the parameters state of features that the workspace has already."""
    return Existing(algorithm.parameterAsString(parameters, "EXISTING", context))


def texts_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> DraftTexts:
    """What the parameters state of the texts of the draft; the agreement knows the language of its party.

    Raises
    ------
    ImportRefused
        When the encoding is none that is known.
    """
    return DraftTexts(stated_codec(algorithm.parameterAsString(parameters, "ENCODING", context)))


def intake_results(outcomes: Sequence[Outcome], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """The outputs of an import, told to the user line by line; of several inputs a section each.

    Beside the outputs that are declared, CHANGES and REFUSALS hold the sentences of the report one by one.

    Raises
    ------
    ImportRefused
        In ``qgis_process``, where everything was refused: a script looks at the exit code. Where none of several inputs
        could be read, everywhere.
    """
    report: list[Message] = []
    changes: list[Message] = []
    refusals: list[Message] = []
    for outcome in outcomes:
        of_it = [Message.of("Refused: {refusal}", refusal=refused) for refused in outcome.refused]
        counts = {"taken": outcome.taken, "refused": len(of_it)}
        template = "{file}: features imported: {taken}, refused: {refused}."
        head = [Message.of(template, file=outcome.title, **counts)] if len(outcomes) > 1 else []
        report += [*head, *outcome.notes, *of_it]
        changes, refusals = [*changes, *outcome.notes], [*refusals, *of_it]
        for note in (*head, *outcome.notes):
            tell(feedback, note)
        for refusal in of_it:
            warn(feedback, refusal)
    taken = sum(outcome.taken for outcome in outcomes)
    revised = sum(len(outcome.revisions) for outcome in outcomes)
    skipped = sum(len(outcome.left_out) for outcome in outcomes)
    template = "Features imported: {taken}, refused: {refused}."
    tell(feedback, template, taken=taken, refused=len(refusals))
    is_vain = all(outcome.problem is not None for outcome in outcomes)
    if refusals and not taken and not skipped and (is_vain or QgsApplication.platform() == "qgis_process"):
        raise ImportRefused(
            "Nothing was imported: {refused} refused, each for the reason above.",
            refused=Count(len(refusals), "feature was", "features were"),
        )
    say = user_voice().text
    return {
        "IMPORTED": taken,
        "REVISED": revised,
        "SKIPPED": skipped,
        "REFUSED": len(refusals),
        "REPORT": "\n".join(map(say, report)),
        "CHANGES": list(map(say, changes)),
        "REFUSALS": list(map(say, refusals)),
    }
