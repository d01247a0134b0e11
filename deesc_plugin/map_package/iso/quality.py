# SPDX-License-Identifier: GPL-2.0-or-later
"""Data quality: what each rule found, how exact edges and buffers are, and where the data come from."""

from __future__ import annotations

from collections import Counter
from typing import Iterator

from ...core.check import CheckResult
from ...core.delimitation import Delimitation
from ...core.finding import Severity
from ...core.geodesy import DRAWN_DEVIATION
from ...core.rules import RULES
from ..job import DECIMALS, Job
from ..pages.edition import used_gazetteer, used_ground
from ..software import software
from ..xml_text import element, text
from .elements import characters, citation, code, typed

_TOPOLOGICAL = ("geometry", "overlap", "gap")
_DOMAIN = ("attribute",)
_METRE = "http://www.opengis.net/def/uom/OGC/1.0/metre"


def quality(job: Job) -> str:
    """The element ``dataQualityInfo``."""
    scope = element("gmd:scope", element("gmd:DQ_Scope", code("gmd:level", "MD_ScopeCode", "dataset")))
    reports = (
        *(_rule_report(job.result, rule_id, job.options.day.isoformat()) for rule_id in job.result.rules),
        _accuracy(
            "Drawn edges",
            "Greatest distance between an edge as straight-edged formats draw it and the geodesic that it stands for, "
            f"beside the rounding of coordinates to {DECIMALS} decimals of a degree.",
            DRAWN_DEVIATION,
        ),
        *_buffer_reports(job.delimitation),
    )
    lineage = element("gmd:lineage", _lineage(job))
    return element("gmd:dataQualityInfo", element("gmd:DQ_DataQuality", scope, *reports, lineage))


def _rule_report(result: CheckResult, rule_id: str, day: str) -> str:
    """One rule as a test of consistency: it is passed where neither an error nor a warning is open."""
    group = rule_id.partition(".")[0]
    kind = "Topological" if group in _TOPOLOGICAL else "Domain" if group in _DOMAIN else "Conceptual"
    number = Counter(
        finding.severity if finding.state == "open" else None for finding in result.findings if finding.rule == rule_id
    )
    is_passed = not number[Severity.ERROR] and not number[Severity.WARNING]
    found = ", ".join(f"{severity.value}s {number[severity]}" for severity in Severity)
    conformance = element(
        "gmd:DQ_ConformanceResult",
        citation("gmd:specification", f"deesc rule {rule_id}: {RULES[rule_id].title}", day),
        characters("gmd:explanation", f"Open findings: {found}; accepted {number[None]}."),
        typed("gmd:pass", "Boolean", str(is_passed).lower()),
    )
    report = element(
        f"gmd:DQ_{kind}Consistency",
        characters("gmd:nameOfMeasure", rule_id),
        characters("gmd:measureDescription", RULES[rule_id].title),
        code("gmd:evaluationMethodType", "DQ_EvaluationMethodTypeCode", "directInternal"),
        element("gmd:result", conformance),
    )
    return element("gmd:report", report)


def _buffer_reports(delimitation: Delimitation) -> Iterator[str]:
    """The worst deviation that was measured when the buffers were made, where that is recorded."""
    recorded = [feature.origin.max_error_m for feature in delimitation.features if feature.origin]
    if recorded:
        yield _accuracy(
            "Buffer zones",
            "Greatest deviation of a buffer zone's edge from its stated width, measured by geodesics when it was made.",
            max(recorded),
        )


def _accuracy(name: str, description: str, metres: float) -> str:
    unit = element("gmd:valueUnit", **{"xlink:href": _METRE})
    value = element("gmd:value", element("gco:Record", text(f"{metres:.3f}")))
    report = element(
        "gmd:DQ_RelativeInternalPositionalAccuracy",
        characters("gmd:nameOfMeasure", name),
        characters("gmd:measureDescription", description),
        element("gmd:result", element("gmd:DQ_QuantitativeResult", unit, value)),
    )
    return element("gmd:report", report)


def _lineage(job: Job) -> str:
    """Where features, reference boundaries and names come from, and which software checked and wrote them."""
    delimitation = job.delimitation
    versions = ", ".join(f"{name} {version}" for name, version in software().items())
    reference = delimitation.reference
    sources = {(feature.party, feature.source) for feature in delimitation.features if feature.source}
    described = [f"{party}: {source}" if party else source for party, source in sorted(sources)]
    if reference.source:
        described.append(f"Reference boundaries: {reference.source} ({reference.licence or 'licence not stated'})")
    gazetteer = used_gazetteer(job)
    if gazetteer is not None:
        described.append(f"Gazetteer: {gazetteer.source} ({gazetteer.licence or 'licence not stated'})")
    for heading, credits in zip(("Ground", "Names of countries"), used_ground(job)):
        described += [
            f"{heading}: {', '.join(filter(None, (one.source, one.edition)))} ({one.licence})" for one in credits
        ]
    return element(
        "gmd:LI_Lineage",
        characters("gmd:statement", f"Drawn or imported from the sources listed; checked and written with {versions}."),
        *(
            element("gmd:source", element("gmd:LI_Source", characters("gmd:description", source)))
            for source in described
        ),
    )
