# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``overlap.kind``."""

from __future__ import annotations

from typing import Iterator, Sequence

import numpy as np

from ..agreement import Agreement, Allowance
from ..context import Context
from ..delimitation import Feature
from ..finding import Finding
from ..polygons.outlines import Flags, Indices
from ..polygons.overlap_findings import overlap_finding, overlaps_of, zone_overlaps, zones_of
from ..remedies.overlap import overlap_remedies
from ..roles import AREAS, Role
from . import Limit, rule


@rule(
    "overlap.kind",
    order=510,
    title="No overlap of kinds that the agreement keeps apart",
    remedy="Cut one of the two back to the other's line.",
    limits=(Limit("width", 1.0, "m", "width of an overlap that is put down to the drawing"),),
    in_time=True,
)
def kind(context: Context, width: float) -> Iterator[Finding]:
    """No two features overlap whose kinds the agreement keeps apart.

    Which kinds may overlap is the agreement's matrix: never, always, or where both belong to the same zone. A
    zone belongs to itself, a buffer and a safe zone to the zone they name. The memorandum lays the security
    zones *along the lines* of the areas, so a buffer that reaches into a zone takes from it, and the buffers of
    two zones leave open whose posts stand there.

    Two zones are ``overlap.zone``'s, and so is what follows from their overlap: where one zone reaches into another
    its buffer goes with it, through the other's buffer and into that zone. Between what belongs to two zones that
    overlap nothing further is reported until they are apart. A safe zone in the buffer of its own zone is
    ``safe.inside``'s.
    """
    features = context.of_role(*AREAS)
    forbidden = _Forbidden(context, features)
    for overlap in overlaps_of(context, features, width, forbidden):
        first, second = features[overlap.first], features[overlap.second]
        yield overlap_finding(context, first, second, overlap, width, overlap_remedies(context, first, second, overlap))


class _Forbidden:
    """Which pairs of features may not overlap, by the agreement's matrix, for many pairs at once."""

    def __init__(self, context: Context, features: Sequence[Feature]) -> None:
        kinds = sorted({feature.kind for feature in features})
        self._kind = np.array([kinds.index(feature.kind) for feature in features], dtype=np.intp)
        verdicts = [_verdict(context.agreement, a, b) for a in kinds for b in kinds]
        self._table = np.array(verdicts, dtype=object).reshape(len(kinds), len(kinds))
        self._zones = [zones_of(context, feature) for feature in features]
        roles = [context.agreement.role_of(feature.kind) for feature in features]
        self._is_safe = np.array([role is Role.SAFE_ZONE for role in roles], dtype=bool)
        self._is_buffer = np.array([role is Role.BUFFER_ZONE for role in roles], dtype=bool)
        self._overlapping = {frozenset((a.uid, b.uid)) for a, b, _ in context.once(zone_overlaps)}

    def __call__(self, first: Indices, second: Indices) -> Flags:
        """For pairs of places, whether they may not overlap and are this rule's to report."""
        verdicts = self._table[self._kind[first], self._kind[second]]
        buffer_and_safe = self._is_safe[first] & self._is_buffer[second]
        buffer_and_safe |= self._is_buffer[first] & self._is_safe[second]
        forbidden: Flags = verdicts == Allowance.NEVER
        for pair in np.flatnonzero((verdicts == Allowance.SAME_ZONE) | (forbidden & buffer_and_safe)):
            forbidden[pair] = not self._zones[first[pair]] & self._zones[second[pair]]
        if self._overlapping:
            for pair in np.flatnonzero(forbidden):
                forbidden[pair] = not self._follows(self._zones[first[pair]], self._zones[second[pair]])
        return forbidden

    def _follows(self, zones: frozenset[str], others: frozenset[str]) -> bool:
        """Whether an overlap follows from one between the zones that the two features belong to."""
        return any(frozenset((zone, other)) in self._overlapping for zone in zones for other in others)


def _verdict(agreement: Agreement, kind_a: str, kind_b: str) -> Allowance:
    """The matrix's entry; two zones are left to ``overlap.zone``."""
    if agreement.role_of(kind_a) is Role.ZONE and agreement.role_of(kind_b) is Role.ZONE:
        return Allowance.ALWAYS
    return agreement.allowance(kind_a, kind_b)
