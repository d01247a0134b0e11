# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether two polygons cross each other so often that what they have in common can be worked out at all."""

from __future__ import annotations

from typing import Callable

import numpy as np
import shapely

from ..delimitation import Feature
from ..errors import GeometryError
from ..finding import Finding, Severity, found
from ..geodesy import Floats
from ..limits import MOST_CROSSINGS
from .outlines import EdgeRuns, Indices, Outlines

_RUNS_AT_ONCE = 16
_SENTENCE = "{first} and {second} cross each other at more than {most} places; draw one of them again."


class Entangled(Exception):
    """Two polygons cross each other at too many places; `first` and `second` are their places in the input."""

    def __init__(self, first: int, second: int) -> None:
        super().__init__(first, second)
        self.first, self.second = first, second

    def between(self, first: Feature | str, second: Feature | str) -> GeometryError:
        """The sentence that names the two, and the number."""
        return GeometryError(_SENTENCE, first=first, second=second, most=MOST_CROSSINGS)


def entangled_finding(first: Feature, second: Feature) -> Finding:
    """That two features cross each other too often, as an error: what else a rule finds does not hang on the two."""
    return found(
        Severity.ERROR,
        (first, second),
        _SENTENCE,
        place=common_box(first.geometry, second.geometry),
        aspect="entangled",
        first=first,
        second=second,
        most=MOST_CROSSINGS,
    )


def common_box(first: shapely.Geometry, second: shapely.Geometry) -> shapely.Polygon:
    """The box that the boxes of two geometries have in common."""
    one, other = shapely.bounds([first, second])
    return shapely.box(*np.maximum(one[:2], other[:2]), *np.minimum(one[2:], other[2:]))


def are_countable(one: shapely.Geometry, other: shapely.Geometry, pause: Callable[[], None] = lambda: None) -> bool:
    """Whether the outlines of two polygons cross each other at no more than `MOST_CROSSINGS` places.

    `pause` is called between pieces of work, and may raise to stop.

    Two combs of 12,000 vertices, laid crosswise, cross at 36 million places; two drawings of one river with 100,000
    vertices each at fewer than 200,000.
    """
    outlines, others = _outlines(one), _outlines(other)
    runs, runs_of_other = EdgeRuns.of(outlines), EdgeRuns.of(others)
    tree = shapely.STRtree(runs_of_other.diagonals)
    crossings = 0
    for low in range(0, len(runs.ring), _RUNS_AT_ONCE):
        pause()
        run, run_of_other = tree.query(runs.diagonals[low : low + _RUNS_AT_ONCE])
        edge, edge_of_other = runs.meeting_edges(run + low, run_of_other, runs_of_other)
        vertex, vertex_of_other = runs.vertex[edge], runs_of_other.vertex[edge_of_other]
        crossings += _count_crossings(outlines.vertices, vertex, others.vertices, vertex_of_other)
        if crossings > MOST_CROSSINGS:
            return False
    return True


def _count_crossings(vertices: Floats, first: Indices, others: Floats, second: Indices) -> int:
    """How many edges, which begin at the vertices `first`, pass from one side of those at `second` to the other."""
    a, b, c, d = vertices[first], vertices[first + 1], others[second], others[second + 1]
    parts = _side(a, b, c) * _side(a, b, d) < 0
    return int(np.count_nonzero(parts & (_side(c, d, a) * _side(c, d, b) < 0)))


def _side(a: Floats, b: Floats, place: Floats) -> Floats:
    """Positive where a place lies to the left of the way from a to b; rounding may misjudge a few."""
    return np.asarray(
        np.sign((b[:, 0] - a[:, 0]) * (place[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (place[:, 0] - a[:, 0]))
    )


def _outlines(polygon: shapely.Geometry) -> Outlines:
    """All outlines of a polygon, those of its holes too."""
    return Outlines.of(shapely.polygons(shapely.get_rings(shapely.get_parts(polygon))))
