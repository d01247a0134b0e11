# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be said of a line while it is being drawn: how long it is, which way it goes, where it meets itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..geodesy import Floats, densify, edge_lengths
from ..soundness import are_places
from .live_ring import crossing_edges, last_edge


@dataclass(frozen=True)
class LineReading:
    """A line as it stands.

    Attributes
    ----------
    turning_points : int
        Different vertices in a row, the one under the cursor included.
    length_m, last_m : float
        Geodesic length of the line, and of its last edge, metres.
    last_azimuth : float
        Initial azimuth of the last edge, degrees; NaN where there is none.
    crosses_itself : bool
        Whether it passes a place twice: its left side would become its right one.
    line, offending : shapely.Geometry
        All edges, and those at fault, as lines in longitude and latitude that follow the geodesics.
    """

    turning_points: int
    length_m: float
    last_m: float
    last_azimuth: float
    crosses_itself: bool
    line: shapely.Geometry
    offending: shapely.Geometry

    @property
    def is_faulty(self) -> bool:
        """Whether a finished line like this would be an error."""
        return self.crosses_itself


def read_line(vertices: Floats) -> LineReading:
    """Read a line.

    Parameters
    ----------
    vertices : ndarray, shape (n, 2)
        Turning points in WGS 84 longitude and latitude as drawn so far, the place under the cursor last; edges are
        geodesics. What is no place on Earth is passed over, and so is a place that repeats the one before it.
    """
    vertices = np.asarray(vertices, dtype=float).reshape(-1, 2)
    vertices = vertices[are_places(vertices)]
    vertices = vertices[np.r_[True, (np.diff(vertices, axis=0) != 0).any(axis=1)][: len(vertices)]]
    if len(vertices) < 2:
        nothing = shapely.MultiLineString()
        return LineReading(len(vertices), 0.0, 0.0, float("nan"), False, nothing, nothing)
    edges = densify(shapely.linestrings(np.stack([vertices[:-1], vertices[1:]], axis=1)))
    crossing = crossing_edges(edges, is_ring=False)
    return LineReading(
        len(vertices),
        float(edge_lengths(vertices).sum()),
        *last_edge(vertices),
        bool(crossing.any()),
        shapely.multilinestrings(edges),
        shapely.multilinestrings(edges[crossing]) if crossing.any() else shapely.MultiLineString(),
    )
