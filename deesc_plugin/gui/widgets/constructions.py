# SPDX-License-Identifier: GPL-2.0-or-later
"""How a place is typed that is to be worked out from others: examples, and what they mean."""

from __future__ import annotations

from ...core.cogo.typed import BEARINGS, BESIDE, LEG
from ..language.direction import figure, filled
from ..language.translation import tr


def constructions_tip() -> str:
    """A line for each way."""
    lines = (
        (tr("{example}: azimuth and distance from the place before"), LEG),
        (tr("{example}: beside the line of 1.1 at chainage 12.5 km, 250 m to its left (- left, + right)"), BESIDE),
        (tr("{example}: where two bearings from turning points of 1.1 meet"), BEARINGS),
    )
    return "\n".join(filled(template, example=figure(example)) for template, example in lines)
