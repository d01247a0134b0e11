# SPDX-License-Identifier: GPL-2.0-or-later
"""What a buffer is that was made and not drawn: all points within its width of a line, on one side of it or on both.

Such a buffer needs no list of its turning points: whoever has the line makes it again. That a buffer says what it was
made from is not enough, since somebody may have drawn in it afterwards. So it is made again here, and counts as defined
where the two outlines are the same within its tolerance.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from types import MappingProxyType
from typing import Callable, Mapping

import shapely

from ..canonical import geometry_hash
from ..delimitation import BufferOrigin, Delimitation, Feature
from ..errors import GeometryError
from ..roles import BUFFERED, Role
from ..soundness import is_fit_area
from .boundary_index import GeodesicBoundary
from .buffer import BufferResult, geodesic_buffer, strip

_ROUNDING = 0.02
"""Metres by which vertices may have moved when a file kept seven decimals, and a little more."""
_DECIMALS = 2
"""Of metres: what is defined is what is printed."""


@dataclass(frozen=True)
class BufferDefinition:
    """What a buffer is.

    Attributes
    ----------
    source : Feature
        The feature whose line it runs along: the outline of a zone, or a line.
    width_m : float
        No point of it is farther from that line, metres on the ellipsoid, in whole centimetres.
    side : str
        ``"outside"`` or ``"inside"`` of a zone, ``"left"`` or ``"right"`` of a line, or ``"both"``.
    end_cap : str
        ``"round"`` or ``"flat"``.
    error_m : float
        Metres, in whole centimetres, by which its outline as drawn leaves what is defined at most.
    """

    source: Feature
    width_m: float
    side: str
    end_cap: str
    error_m: float


NOTHING_DEFINED: Mapping[str, BufferDefinition] = MappingProxyType({})


def defined_buffers(
    delimitation: Delimitation, pause_point: Callable[[], None] = lambda: None
) -> Mapping[str, BufferDefinition]:
    """The buffers of a delimitation that are what their origin says, by uid.

    Left out are those that were drawn by hand or changed afterwards, those of a line that was changed since, those
    whose widths are not all known, and those that share their uid with another feature.

    Parameters
    ----------
    pause_point : callable
        Called before each buffer and within it; it raises to stop.
    """
    times = Counter(feature.uid for feature in delimitation.features)
    sources = {feature.uid: feature for feature in delimitation.of_role(*BUFFERED) if times[feature.uid] == 1}
    found = {}
    for buffer in delimitation.of_role(Role.BUFFER_ZONE):
        pause_point()
        source = sources.get(buffer.zone)
        definition = None if source is None else _definition(buffer, source, pause_point)
        if definition is not None and times[buffer.uid] == 1:
            found[buffer.uid] = definition
    return found


def _definition(buffer: Feature, source: Feature, pause_point: Callable[[], None]) -> BufferDefinition | None:
    origin, stated = buffer.origin, buffer.measurable_width
    if origin is None or stated is None or source.geometry is None or not is_fit_area(buffer.geometry):
        return None
    if origin.source_hash != geometry_hash(source.geometry):
        return None
    width = round(stated, _DECIMALS)
    try:
        made = _made(source.geometry, width, origin, pause_point)
    except GeometryError:  # nobody can have made it so
        return None
    if made.geometry.is_empty:
        return None
    error = _apart(buffer.geometry, made.geometry, pause_point) + made.max_error_m
    if not error <= origin.tolerance_m + _ROUNDING:
        return None
    departure = math.ceil(error * 10**_DECIMALS) / 10**_DECIMALS
    return BufferDefinition(source, width, origin.side, origin.end_cap or "round", departure)


def _made(line: shapely.Geometry, width: float, origin: BufferOrigin, pause_point: Callable[[], None]) -> BufferResult:
    """The buffer as its origin says that it was made."""

    def is_cancelled() -> bool:
        pause_point()
        return False

    tolerance, side, end_cap = origin.tolerance_m, origin.side, origin.end_cap or "round"
    if side == "both" and shapely.get_dimensions(line) == 2:
        return strip(line, width, width, tolerance=tolerance, is_cancelled=is_cancelled)
    return geodesic_buffer(line, width, side=side, end_cap=end_cap, tolerance=tolerance, is_cancelled=is_cancelled)


def _apart(one: shapely.Geometry, other: shapely.Geometry, pause_point: Callable[[], None]) -> float:
    """How far two outlines are apart, metres: the farthest that a vertex of either is from the other outline."""
    return max(
        float(GeodesicBoundary(outline, pause_point).nearest(shapely.get_coordinates(drawn)).distance.max())
        for outline, drawn in ((one, other), (other, one))
    )
