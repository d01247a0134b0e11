"""Which areas are slivers, for the rules that leave those to ``geometry.sliver-part``."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from .context import Context
from .geodesy import area, densify, length
from .width import inscribed_width


def are_slivers(context: Context, polygons: Sequence[shapely.Geometry]) -> npt.NDArray[np.bool_]:
    """Which valid polygons are narrower or smaller than the limits of ``geometry.sliver-part``, shape (n,)."""
    narrowest = context.limit("geometry.sliver-part", "width")
    smallest = context.limit("geometry.sliver-part", "area")
    array = np.array(polygons, dtype=object)
    areas = area(array)
    # a circle of radius area over perimeter always fits: only where that is too small the width must be worked out
    doubtful = (2 * areas < narrowest * length(array)) & (areas >= smallest)
    slivers = areas < smallest
    slivers[doubtful] = inscribed_width(densify(array[doubtful])) < narrowest
    return np.asarray(slivers)
