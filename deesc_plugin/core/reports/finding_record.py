# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings as reports, layers and packages state them: one record with fixed field names."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import shapely
from shapely.geometry import mapping

from ..check import CheckResult
from ..finding import Finding, Severity
from ..saying import ENGLISH, Voice

FORMAT = "deesc-findings/1"
DECIMALS = 7
"""Decimals of a degree in which places are stated: about a centimetre."""


@dataclass(frozen=True)
class FindingRecord:
    """One finding with plain values; the names are public (files, layers and other people's scripts use them).

    `features` holds uids separated by blanks, `geometry` is GeoJSON text, `fix` a label, and what a finding
    does not state is None.
    """

    rule: str
    severity: str
    features: str
    kind: str
    region: str
    message: str
    measured: float | None
    limit: float | None
    unit: str
    lon: float | None
    lat: float | None
    geometry: str | None
    fix: str | None
    state: str
    hash: str


def record_of(finding: Finding, voice: Voice = ENGLISH) -> FindingRecord:
    """The record of one finding."""
    longitude, latitude = finding.point if finding.point else (None, None)
    return FindingRecord(
        rule=finding.rule,
        severity=finding.severity.value,
        features=" ".join(finding.features),
        kind=finding.kind,
        region=finding.region,
        message=voice.text(finding.message),
        measured=finding.measured,
        limit=finding.limit,
        unit=finding.unit,
        lon=_rounded(longitude),
        lat=_rounded(latitude),
        geometry=_geojson(finding.geometry),
        fix=voice.text(finding.fix.label) if finding.fix else None,
        state=finding.state,
        hash=finding.hash,
    )


def findings_json(result: CheckResult) -> str:
    """A whole check as JSON text: format, fingerprint, date, rules, counts, findings; the same bytes each time."""
    findings = []
    for finding in result.findings:
        record: dict[str, Any] = dict(vars(record_of(finding)))
        record["features"] = list(finding.features)
        record["geometry"] = json.loads(record["geometry"]) if record["geometry"] else None
        findings.append(record)
    document = {
        "format": FORMAT,
        "fingerprint": result.fingerprint,
        "date": result.day.isoformat(),
        "rules": list(result.rules),
        "counts": {severity.value: result.count(severity) for severity in Severity},
        "findings": findings,
    }
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _rounded(degrees: float | None) -> float | None:
    return None if degrees is None else round(degrees, DECIMALS)


def _geojson(geometry: shapely.Geometry | None) -> str | None:
    """GeoJSON of the place with rounded coordinates; None where a coordinate is not finite."""
    if geometry is None or geometry.is_empty or not all(map(_is_finite, geometry.bounds)):
        return None
    rounded = shapely.transform(geometry, lambda vertices: vertices.round(DECIMALS))
    return json.dumps(mapping(rounded), separators=(",", ":"))


def _is_finite(number: float) -> bool:
    return number - number == 0.0
