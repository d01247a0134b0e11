# SPDX-License-Identifier: GPL-2.0-or-later
"""Which areas are slivers, for the rules that leave those to ``geometry.sliver-part``."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..check_memory import Question
from ..context import Context
from ..geodesy import SEMI_MAJOR, Geometries, area, densify, length
from .outlines import Flags
from .width import inscribed_width, widest_possible

_METRES_A_DEGREE = np.array([110_500.0, 111_700.0])
"""The least and the most, on a meridian anywhere; on a parallel times the cosine of the latitude."""


def may_be_slivers(polygons: Geometries, width: float, least_area: float) -> Flags:
    """Which polygons without holes may be narrower or smaller than that, shape (n,); the others surely are not.

    The inradius of a polygon without holes is never less than its area over its perimeter. Both are bounded in degrees,
    which costs a tenth of what they cost on the ellipsoid. An edge as a geodesic leaves the same edge drawn straight by
    R length² / 4 at most, with its length in radians.
    """
    coordinates, owner = shapely.get_coordinates(polygons, return_index=True)
    bounds = shapely.bounds(polygons)
    farthest = np.abs(bounds[:, [1, 3]]).max(axis=1)
    nearest = np.where(bounds[:, 1] * bounds[:, 3] < 0, 0.0, np.abs(bounds[:, [1, 3]]).min(axis=1))
    least, most = _METRES_A_DEGREE
    edges = np.abs(np.diff(coordinates, axis=0))
    edges[owner[1:] != owner[:-1]] = 0.0
    edge_lengths = np.hypot(edges[:, 0] * np.cos(np.radians(nearest))[owner[1:]], edges[:, 1])
    perimeter = most * np.bincount(owner[1:], edge_lengths, len(polygons))
    longest = np.zeros(len(polygons))
    np.maximum.at(longest, owner[1:], edges.sum(axis=1))
    leaves = SEMI_MAJOR / 4 * np.radians(longest) ** 2
    sure_area = least**2 * np.cos(np.radians(farthest)) * shapely.area(polygons) - leaves * perimeter
    is_sure = (2 * sure_area >= width * perimeter) & (sure_area >= least_area)
    return np.asarray(~(is_sure & (widest_possible(sure_area) >= width)))


def are_slivers(context: Context, polygons: Sequence[shapely.Geometry]) -> npt.NDArray[np.bool_]:
    """Which valid polygons are narrower or smaller than the limits of ``geometry.sliver-part``, shape (n,)."""
    narrowest = context.limit("geometry.sliver-part", "width")
    smallest = context.limit("geometry.sliver-part", "area")

    def work_out(questions: list[Question]) -> list[bool]:
        array = np.array([polygon for (polygon,) in questions], dtype=object)
        slivers = may_be_slivers(shapely.polygons(shapely.get_exterior_ring(array)), narrowest, smallest)
        slivers |= shapely.get_num_interior_rings(array) > 0
        asked = array[slivers]
        areas = area(asked)
        # a circle of radius area over perimeter always fits: only where that is too small the width must be worked out
        doubtful = (2 * areas < narrowest * length(asked)) & (areas >= smallest)
        narrow = areas < smallest
        narrow[doubtful] = inscribed_width(densify(asked[doubtful]), pause=context.pause_point) < narrowest
        slivers[slivers] = narrow
        return [bool(is_sliver) for is_sliver in slivers]

    return np.array(context.recall("sliver", [(polygon,) for polygon in polygons], work_out), dtype=bool)
