# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``post.in-buffer``."""

from __future__ import annotations

from typing import Iterator

from ..context import Context
from ..finding import Finding
from ..placement.outside_buffer import outside_buffer
from ..roles import Role
from . import Limit, rule


@rule(
    "post.in-buffer",
    order=700,
    title="Observation posts stand in a buffer zone",
    remedy="Move the post into the buffer zone, or correct its region.",
    limits=(Limit("tolerance", 1.0, "m", "distance outside that is put down to rounding"),),
    in_time=True,
    roles=(Role.OBSERVATION_POST, Role.BUFFER_ZONE),
)
def in_buffer(context: Context, tolerance: float) -> Iterator[Finding]:
    """An observation post stands in a buffer zone of its region.

    The memorandum of 4 May 2017 puts the observation posts into the security zones along the lines of the areas.
    What is measured is the distance to the nearest buffer zone of the post's region. A post that is farther from
    it than from the units of its region is left to ``placement.region``, one beyond the border to
    ``placement.country``. Where the region has zones and no buffer at all, ``buffer.encloses`` says so, and here
    is one note instead of a finding for each post.
    """
    yield from outside_buffer(context, Role.OBSERVATION_POST, tolerance)
