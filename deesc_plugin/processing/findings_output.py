# SPDX-License-Identifier: GPL-2.0-or-later
"""The outputs that both checks share: findings as points, areas in question, and their counts."""

from __future__ import annotations

from typing import Any, Iterable

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..bridge.findings import area_features, finding_fields, point_features
from ..bridge.user_voice import user_voice
from ..core.check import CheckResult
from ..core.finding import Finding, Severity
from .algorithm import DeescAlgorithm


def add_finding_outputs(algorithm: DeescAlgorithm, is_optional: bool) -> None:
    """Add OUTPUT, OUTPUT_AREAS, ERRORS, WARNINGS and NOTES."""
    source_types = QgsProcessing.SourceType
    algorithm.addParameter(
        QgsProcessingParameterFeatureSink(
            "OUTPUT", algorithm.tr("Findings"), source_types.TypeVectorPoint, optional=is_optional
        )
    )
    algorithm.addParameter(
        QgsProcessingParameterFeatureSink(
            "OUTPUT_AREAS",
            algorithm.tr("Areas in question"),
            source_types.TypeVectorPolygon,
            optional=True,
            createByDefault=False,
        )
    )
    for name, label in (("ERRORS", "Errors"), ("WARNINGS", "Warnings"), ("NOTES", "Notes")):
        algorithm.addOutput(QgsProcessingOutputNumber(name, algorithm.tr(label)))


def write_findings(
    algorithm: DeescAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    result: CheckResult,
) -> dict[str, Any]:
    """Tell every finding, write the layers that were asked for, and give the outputs."""
    tell_findings(feedback, result.findings)
    outputs: dict[str, Any] = {
        "ERRORS": result.count(Severity.ERROR),
        "WARNINGS": result.count(Severity.WARNING),
        "NOTES": result.count(Severity.NOTE),
    }
    for name, features, kind in (
        ("OUTPUT", point_features(result.findings, user_voice()), QgsWkbTypes.Type.Point),
        ("OUTPUT_AREAS", area_features(result.findings, user_voice()), QgsWkbTypes.Type.MultiPolygon),
    ):
        if parameters.get(name) is not None:
            outputs[name] = algorithm.write(name, parameters, context, finding_fields(), kind, features)
    return outputs


def tell_findings(feedback: QgsProcessingFeedback, findings: Iterable[Finding]) -> None:
    """One line a finding; errors as errors, so that they stand out."""
    voice = user_voice()
    for finding in findings:
        tell = feedback.reportError if finding.is_blocking else feedback.pushInfo
        severity = voice.phrase(finding.severity.value)
        tell(f"{severity} {finding.rule}: {voice.text(finding.message)}")
