# SPDX-License-Identifier: GPL-2.0-or-later
"""A buffer made again from its zone or line as that is drawn now, with the width and the side that it remembers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import shapely

from ..canonical import geometry_hash
from ..delimitation import AGREED, BufferOrigin, Delimitation, Feature
from ..errors import GeometryError
from ..finding import Edit, Fix
from ..saying import Length, Message
from .buffer import LINE_SIDES, POLYGON_SIDES, geodesic_buffer

_SIDES = {1: LINE_SIDES, 2: POLYGON_SIDES[1:]}
"""By the dimension of what it belongs to. Of a strip on both sides of a zone's line one width is remembered only."""


def make_again(buffer: Feature, zone: Feature) -> Fix | None:
    """The proposal to make a buffer again, which is worked out when somebody asks.

    Returns
    -------
    Fix or None
        None for a buffer that is agreed, that was drawn by hand, or whose widths are not all known.
    """
    origin, sides = buffer.origin, _SIDES.get(int(shapely.get_dimensions(zone.geometry)), ())
    if buffer.status == AGREED or origin is None or origin.side not in sides or not origin.tolerance_m > 0:
        return None
    if buffer.measurable_width is None:
        return None
    return Fix(Message.of("Make {buffer} again", buffer=buffer), (Edit(buffer.uid),), MakeAgain(buffer.uid))


@dataclass(frozen=True)
class MakeAgain:
    """The recipe for a buffer: its geometry, and what that was made from."""

    uid: str

    def edits(self, delimitation: Delimitation, is_cancelled: Callable[[], bool]) -> tuple[Edit, ...]:
        """See `Recipe`; it fails when the buffer or its zone is gone, nothing is left or the tolerance is missed."""
        return (_made(self.uid, delimitation, is_cancelled),)


def _made(uid: str, delimitation: Delimitation, is_cancelled: Callable[[], bool]) -> Edit:
    buffer = delimitation.feature(uid)
    zone = delimitation.feature(buffer.zone) if buffer is not None else None
    if buffer is None or buffer.origin is None or zone is None or zone.geometry is None:
        raise GeometryError("The buffer or its zone is not there any more; check again.")
    side, tolerance, width = buffer.origin.side, buffer.origin.tolerance_m, buffer.width_m or 0.0
    end_cap = buffer.origin.end_cap or "round"
    result = geodesic_buffer(
        zone.geometry, width, side=side, end_cap=end_cap, tolerance=tolerance, is_cancelled=is_cancelled
    )
    if result.geometry.is_empty:
        raise GeometryError(
            "The width inside swallows {zone}: nothing is left of {buffer}. State a smaller width.",
            zone=zone,
            buffer=buffer,
        )
    if not result.within_tolerance:
        raise GeometryError(
            "{buffer} cannot be made again within its tolerance of {tolerance}; make a new one from the zone "
            "with a larger tolerance.",
            buffer=buffer,
            tolerance=Length(tolerance),
        )
    origin = BufferOrigin(geometry_hash(zone.geometry), side, end_cap, tolerance, result.max_error_m)
    return Edit(uid, geometry=result.geometry, origin=origin)
