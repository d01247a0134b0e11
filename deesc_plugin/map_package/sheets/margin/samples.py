# SPDX-License-Identifier: GPL-2.0-or-later
"""Samples of strokes and lines in a legend; they keep their direction in languages that run from right to left."""

from __future__ import annotations

import numpy as np
import shapely

from ....core.sheets.fill_pattern import hatch
from ...paper.marks import Figure, Rule, box_panel
from ..maps.plain_marks import DASH_GAP, Hatch
from .legend import SAMPLE


def hatched_sample(look: Hatch) -> Figure:
    """A piece of ground in strokes."""
    width, height = SAMPLE
    strokes = hatch(shapely.box(0, -height, width, 0), look.spacing, look.angle)
    ends = (shapely.get_coordinates(stroke).ravel().tolist() for stroke in shapely.get_parts(strokes))
    rules = (Rule(x1, -y1, x2, -y2, look.weight, look.colour) for x1, y1, x2, y2 in ends)  # down on paper is up there
    return Figure((box_panel(0, 0, width, height, "", 0.1), *rules), 0.0, 0.0, width)


def plain_sample() -> Figure:
    """A piece of ground without strokes."""
    return Figure((box_panel(0, 0, *SAMPLE, "", 0.1),), 0.0, 0.0, SAMPLE[0])


def line_sample(colour: str, weight: float, dash: float = 0.0) -> Figure:
    """A piece of line, in dashes as long as `dash` millimetres where that is not 0."""
    width, middle = SAMPLE[0], SAMPLE[1] / 2
    starts = np.arange(0.0, width, dash + DASH_GAP).tolist() if dash else [0.0]
    rules = (Rule(x, middle, min(width, x + (dash or width)), middle, weight, colour) for x in starts)
    return Figure(tuple(rules), 0.0, 0.0, width)
