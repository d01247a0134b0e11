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
    QgsProcessingParameterString,
)

from ..bridge.user_voice import user_voice
from ..core.agreement import AUTO, Agreement
from ..core.errors import ImportRefused
from ..core.intake.statement import Stated
from ..core.intake.taking import Intake
from ..core.saying import Count, Message
from ..core.text_encoding import DraftTexts, stated_codec
from .parameters import explained, workspace_parameter
from .telling import tell, warn


def add_intake_parameters(algorithm: QgsProcessingAlgorithm, crs_help: str) -> None:
    """Add WORKSPACE, KIND, REGION, PARTY, STATUS, SOURCE, CRS and ENCODING.

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


def add_intake_outputs(algorithm: QgsProcessingAlgorithm) -> None:
    """Add IMPORTED, REFUSED and REPORT."""
    algorithm.addOutput(QgsProcessingOutputNumber("IMPORTED", algorithm.tr("Features imported")))
    algorithm.addOutput(QgsProcessingOutputNumber("REFUSED", algorithm.tr("Features refused")))
    algorithm.addOutput(QgsProcessingOutputString("REPORT", algorithm.tr("Why features were refused")))


def stated_of(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Stated:
    """What the parameters state for all features."""
    kind, region, party, status, source = (
        algorithm.parameterAsString(parameters, name, context).strip()
        for name in ("KIND", "REGION", "PARTY", "STATUS", "SOURCE")
    )
    return Stated(kind or AUTO, region or AUTO, party, status or "draft", source)


def texts_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    agreement: Agreement,
) -> DraftTexts:
    """What the parameters state of the texts of the draft, and the agreement of the language of its party.

    Raises
    ------
    ImportRefused
        When the encoding is none that is known.
    """
    encoding, party = (algorithm.parameterAsString(parameters, name, context) for name in ("ENCODING", "PARTY"))
    known = agreement.party(party.strip())
    return DraftTexts(stated_codec(encoding), known.language if known else "")


def intake_results(intake: Intake, notes: Sequence[Message], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """The outputs of an import, told to the user line by line.

    Beside the outputs that are declared, CHANGES and REFUSALS hold the sentences of the report one by one.

    Raises
    ------
    ImportRefused
        In ``qgis_process``, where everything was refused: a script looks at the exit code.
    """
    notes = [*notes, *intake.notes()]
    refusals = [Message.of("Refused: {refusal}", refusal=refusal.message) for refusal in intake.refusals]
    for note in notes:
        tell(feedback, note)
    for refusal in refusals:
        warn(feedback, refusal)
    template = "Features imported: {taken}, refused: {refused}."
    tell(feedback, template, taken=len(intake.accepted), refused=len(refusals))
    if refusals and not intake.accepted and QgsApplication.platform() == "qgis_process":
        raise ImportRefused(
            "Nothing was imported: {refused} refused, each for the reason above.",
            refused=Count(len(refusals), "feature was", "features were"),
        )
    changes, refused = [list(map(user_voice().text, messages)) for messages in (notes, refusals)]
    return {
        "IMPORTED": len(intake.accepted),
        "REFUSED": len(refusals),
        "REPORT": "\n".join([*changes, *refused]),
        "CHANGES": changes,
        "REFUSALS": refused,
    }
