"""Whether two polygons cross each other so often that what they have in common can be worked out at all."""

from __future__ import annotations

import shapely

from ..limits import MOST_CROSSINGS
from .outlines import EdgeRuns, Outlines

_RUNS_AT_ONCE = 256


class Entangled(Exception):
    """Two polygons cross each other at too many places; `first` and `second` are their places in the input."""

    def __init__(self, first: int, second: int) -> None:
        super().__init__(first, second)
        self.first, self.second = first, second


def are_countable(one: shapely.Geometry, other: shapely.Geometry) -> bool:
    """Whether no more than `MOST_CROSSINGS` edges of one polygon meet edges of the other, by their boxes.

    Two combs of 12,000 vertices, laid crosswise, cross at 36 million places; two careful drawings of one river with
    100,000 vertices each at fewer than 200,000.
    """
    runs, others = _runs(one), _runs(other)
    tree = shapely.STRtree(others.diagonals)
    meeting = 0
    for low in range(0, len(runs.ring), _RUNS_AT_ONCE):
        run, run_of_other = tree.query(runs.diagonals[low : low + _RUNS_AT_ONCE])
        meeting += len(runs.meeting_edges(run + low, run_of_other, others)[0])
        if meeting > MOST_CROSSINGS:
            return False
    return True


def _runs(polygon: shapely.Geometry) -> EdgeRuns:
    """All outlines of a polygon, those of its holes too."""
    return EdgeRuns.of(Outlines.of(shapely.polygons(shapely.get_rings(shapely.get_parts(polygon)))))
