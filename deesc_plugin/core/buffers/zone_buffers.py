# SPDX-License-Identifier: GPL-2.0-or-later
"""What the rules about buffers look at: each zone or line with its buffers and the stretches that have none."""

from __future__ import annotations

from dataclasses import dataclass

import shapely

from ..check_memory import Question
from ..context import Context
from ..delimitation import Feature
from ..geodesy import densify, length, line_of
from ..roles import BUFFERED, Role
from .coverage import UncoveredStretch, uncovered_stretches
from .foreign_buffer import MISS
from .meter import METRES_A_DEGREE

_ALONG = 1e-3
"""Share of a zone's line along which a buffer runs, if it does."""


@dataclass(frozen=True)
class ZoneBuffers:
    """One zone or line and what runs along it.

    Attributes
    ----------
    zone : Feature
        The zone, or the line.
    buffers : tuple of Feature
        Those that name it, in uid order.
    orphans : tuple of Feature
        Those that name no zone that is here, and touch this one's line.
    uncovered : tuple of UncoveredStretch
        The parts of the line along which none of these runs, longest first.
    """

    zone: Feature
    buffers: tuple[Feature, ...]
    orphans: tuple[Feature, ...]
    uncovered: tuple[UncoveredStretch, ...]


def zone_buffers(context: Context) -> tuple[ZoneBuffers, ...]:
    """Each zone and line that can be judged; for `Context.once`.

    One of which a buffer is withheld from the rules is left out: what that buffer covers is not known.
    """
    every_buffer = context.of_role(Role.BUFFER_ZONE)
    lost = [buffer for buffer in every_buffer if context.zone_of(buffer) is None]
    unknown = {
        feature.zone for feature in context.withheld if context.agreement.role_of(feature.kind) is Role.BUFFER_ZONE
    }
    result = []
    for zone in context.of_role(*BUFFERED):
        if zone.uid in unknown:
            continue
        context.pause_point()
        buffers = tuple(buffer for buffer in every_buffer if buffer.zone == zone.uid)
        orphans = tuple(buffer for buffer in lost if _touches(buffer, zone))
        beside = tuple(feature.geometry for feature in (*buffers, *orphans))
        uncovered = _uncovered(context, zone, beside)
        result.append(ZoneBuffers(zone, buffers, orphans, uncovered))
    return tuple(result)


def runs_along(context: Context, buffer: Feature, zone: Feature) -> bool:
    """Whether some of a buffer lies along the zone's line, and not all of it behind other strips."""
    bare = _uncovered(context, zone, (buffer.geometry,))
    whole = float(length(zone.geometry))
    return sum(stretch.length_m for stretch in bare) < whole * (1 - _ALONG)


def _uncovered(context: Context, zone: Feature, beside: tuple[shapely.Geometry, ...]) -> tuple[UncoveredStretch, ...]:
    """The stretches of a zone's line along which none of the polygons runs, as they were found before or anew."""

    def work_out(questions: list[Question]) -> list[tuple[UncoveredStretch, ...]]:
        return [uncovered_stretches(line, polygons, context.pause_point) for line, polygons in questions]

    (found,) = context.recall("uncovered stretches", [(zone.geometry, beside)], work_out)
    return found


def _touches(buffer: Feature, zone: Feature) -> bool:
    lines = (zone.geometry, densify(zone.geometry))
    return any(shapely.dwithin(buffer.geometry, line_of(line), MISS / METRES_A_DEGREE) for line in lines)
