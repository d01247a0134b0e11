# SPDX-License-Identifier: GPL-2.0-or-later
"""Which areas are slivers, for the rules that leave those to ``geometry.sliver-part``."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..check_memory import Question
from ..context import Context
from ..geodesy import area, densify, length
from .width import inscribed_width


def are_slivers(context: Context, polygons: Sequence[shapely.Geometry]) -> npt.NDArray[np.bool_]:
    """Which valid polygons are narrower or smaller than the limits of ``geometry.sliver-part``, shape (n,)."""
    narrowest = context.limit("geometry.sliver-part", "width")
    smallest = context.limit("geometry.sliver-part", "area")

    def work_out(questions: list[Question]) -> list[bool]:
        array = np.array([polygon for (polygon,) in questions], dtype=object)
        areas = area(array)
        # a circle of radius area over perimeter always fits: only where that is too small the width must be worked out
        doubtful = (2 * areas < narrowest * length(array)) & (areas >= smallest)
        slivers = areas < smallest
        slivers[doubtful] = inscribed_width(densify(array[doubtful]), pause=context.pause_point) < narrowest
        return [bool(is_sliver) for is_sliver in slivers]

    return np.array(context.recall("sliver", [(polygon,) for polygon in polygons], work_out), dtype=bool)
