# SPDX-License-Identifier: GPL-2.0-or-later
"""How far the buffers of each zone and line are from their stated width, measured anew for a certificate."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Callable

import numpy as np
import shapely

from ..buffers.coverage import least_width, uncovered_stretches
from ..buffers.foreign_buffer import measure_buffer
from ..buffers.meter import APPROXIMATE_SHARE, EXACT_METRES, EXACT_SHARE
from ..delimitation import Delimitation, Feature
from ..errors import GeometryError
from ..roles import BUFFERED, Role
from ..soundness import is_fit_area, is_fit_outline

_CLOSED = 10.0
"""Metres of a zone's line that may be without a buffer: the default of the rule ``buffer.encloses``."""


class Judgement(enum.Enum):
    """What a measured width may be called; the bounds are those of `buffers.meter.Verdict`."""

    EXACT = "exact"
    APPROXIMATE = "approximate"
    WRONG = "wrong"
    UNMEASURED = "unmeasured"


@dataclass(frozen=True)
class BufferDeviation:
    """The buffers of one zone or line that state one width, measured.

    Attributes
    ----------
    width_m : float
        The stated width.
    least_m, greatest_m : float or None
        Deviation of the outer edge from that width: the most negative and the most positive; None where it was not
        measured. `greatest_m` is measured where the buffers run round a whole zone.
    recorded_m : float or None
        The worst deviation that was recorded when the buffers were made, where one was.
    """

    zone: Feature
    buffers: tuple[Feature, ...]
    width_m: float
    least_m: float | None
    greatest_m: float | None
    recorded_m: float | None

    @property
    def judgement(self) -> Judgement:
        """By the greater of the two deviations."""
        measured = [abs(metres) for metres in (self.least_m, self.greatest_m) if metres is not None]
        if not measured:
            return Judgement.UNMEASURED
        if max(measured) <= max(EXACT_METRES, EXACT_SHARE * self.width_m):
            return Judgement.EXACT
        return Judgement.APPROXIMATE if max(measured) <= APPROXIMATE_SHARE * self.width_m else Judgement.WRONG


def buffer_deviations(
    delimitation: Delimitation, pause_point: Callable[[], None] = lambda: None
) -> tuple[BufferDeviation, ...]:
    """Measure the buffers of each zone and line by the width they state; by region, name and uid of the zone.

    Where the buffers leave part of the zone's line bare, and along lines, which end, only the narrowest place is
    measured: the edge of a strip's end is no width.

    Parameters
    ----------
    pause_point : callable
        Called before each zone; it raises to stop.
    """
    buffers = [buffer for buffer in delimitation.of_role(Role.BUFFER_ZONE) if buffer.width_m and buffer.width_m > 0]
    rows = []
    for zone in sorted(delimitation.of_role(*BUFFERED), key=lambda zone: (zone.region, zone.label, zone.uid)):
        own = [buffer for buffer in buffers if buffer.zone == zone.uid]
        for width in sorted({float(buffer.width_m or 0.0) for buffer in own}):
            pause_point()
            rows.append(_measured(zone, tuple(buffer for buffer in own if buffer.width_m == width), width))
    return tuple(rows)


def _measured(zone: Feature, buffers: tuple[Feature, ...], width: float) -> BufferDeviation:
    recorded = [buffer.origin.max_error_m for buffer in buffers if buffer.origin]
    least = greatest = None
    if all(_is_measurable(feature) for feature in (zone, *buffers)):
        least, greatest = _deviations(zone.geometry, [buffer.geometry for buffer in buffers], width)
    return BufferDeviation(zone, buffers, width, least, greatest, max(recorded) if recorded else None)


def _deviations(
    zone: shapely.Geometry, buffers: list[shapely.Geometry], width: float
) -> tuple[float | None, float | None]:
    bare = sum(stretch.length_m for stretch in uncovered_stretches(zone, buffers))
    try:
        if bare <= _CLOSED and is_fit_area(zone):
            measured = measure_buffer(shapely.union_all(np.array(buffers, dtype=object)), zone, width)
            return measured.least_m, measured.greatest_m
        narrowest = least_width(zone, buffers, width)
    except (GeometryError, shapely.errors.GEOSException):
        return None, None
    return (narrowest.metres - width, None) if narrowest else (None, None)


def _is_measurable(feature: Feature) -> bool:
    return is_fit_outline(feature.geometry) and bool(shapely.is_valid(feature.geometry))
