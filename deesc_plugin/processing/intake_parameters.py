"""The parameters and outputs that both imports share."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Sequence

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..core.draft import Draft, text_of
from ..core.intake import AUTO, Intake, Stated


def add_intake_parameters(algorithm: QgsProcessingAlgorithm, crs_label: str) -> None:
    """Add WORKSPACE, KIND, REGION, PARTY, STATUS, SOURCE and CRS.

    CRS may be left empty as far as QGIS is concerned, so that the refusal can list the likely ones.
    """
    tr = algorithm.tr
    algorithm.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Workspace"), extension="gpkg"))
    texts = (
        ("KIND", tr("Kind (auto: from the column “kind”)"), AUTO, False),
        ("REGION", tr("Region (auto: by location)"), AUTO, False),
        ("PARTY", tr("Party (empty: from the column “party”)"), "", True),
        ("STATUS", tr("Status where the file states none"), "draft", False),
        ("SOURCE", tr("Source where the file states none"), "", True),
    )
    for name, label, default, is_optional in texts:
        algorithm.addParameter(QgsProcessingParameterString(name, label, default, optional=is_optional))
    algorithm.addParameter(QgsProcessingParameterCrs("CRS", crs_label, optional=True))


def add_intake_outputs(algorithm: QgsProcessingAlgorithm) -> None:
    """Add IMPORTED, REFUSED and REPORT."""
    algorithm.addOutput(QgsProcessingOutputNumber("IMPORTED", algorithm.tr("Features imported")))
    algorithm.addOutput(QgsProcessingOutputNumber("REFUSED", algorithm.tr("Features refused")))
    algorithm.addOutput(QgsProcessingOutputString("REPORT", algorithm.tr("Why features were refused")))


def stated_of(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Stated:
    """What the parameters state for all features; SOURCE, which a row may state otherwise, is put in by `sourced`."""
    kind, region, party, status = (
        algorithm.parameterAsString(parameters, name, context).strip() for name in ("KIND", "REGION", "PARTY", "STATUS")
    )
    return Stated(kind or AUTO, region or AUTO, party, status or "draft")


def sourced(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    drafts: Sequence[Draft],
) -> list[Draft]:
    """The drafts, with the source that SOURCE states where their own row states none."""
    source = algorithm.parameterAsString(parameters, "SOURCE", context).strip()
    return [
        draft if text_of(draft, "source") else replace(draft, attributes={**draft.attributes, "source": source})
        for draft in drafts
    ]


def intake_results(intake: Intake, notes: Sequence[str], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """The outputs of an import, told to the user line by line."""
    for note in notes:
        feedback.pushInfo(note)
    for refusal in intake.refusals:
        feedback.pushWarning(f"Refused: {refusal}.")
    feedback.pushInfo(f"Features imported: {len(intake.accepted)}, refused: {len(intake.refusals)}.")
    report = "\n".join([*notes, *(f"Refused: {refusal}." for refusal in intake.refusals)])
    return {"IMPORTED": len(intake.accepted), "REFUSED": len(intake.refusals), "REPORT": report}
