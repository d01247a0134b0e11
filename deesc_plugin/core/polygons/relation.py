# SPDX-License-Identifier: GPL-2.0-or-later
"""How two polygons whose interiors meet lie to each other, exactly."""

from __future__ import annotations

import enum
from typing import Any

import shapely

from .outlines import Flags


class Relation(enum.Enum):
    """How the first polygon of a pair lies to the second."""

    OVERLAPS = "overlaps"
    CONTAINS = "contains"
    WITHIN = "within"
    DUPLICATES = "duplicates"
    ENTANGLED = "entangled"
    """Their outlines cross so often that what they have in common is not worked out (`entangled`)."""

    @property
    def reversed(self) -> Relation:
        """How the second lies to the first."""
        return {Relation.CONTAINS: Relation.WITHIN, Relation.WITHIN: Relation.CONTAINS}.get(self, self)


def holds(outer: Any, inner: Any) -> Flags:
    """Whether the boxes `outer`, rows of west, south, east, north, hold the boxes `inner`."""
    holds: Flags = (outer[:, :2] <= inner[:, :2]).all(axis=1) & (outer[:, 2:] >= inner[:, 2:]).all(axis=1)
    return holds


def relation_of(first: shapely.Geometry, second: shapely.Geometry) -> Relation:
    """The relation of two polygons whose interiors meet; only nested boxes need the exact predicate."""
    boxes = shapely.bounds([first, second])
    contains = bool(holds(boxes[:1], boxes[1:])[0]) and shapely.covers(first, second)
    within = bool(holds(boxes[1:], boxes[:1])[0]) and shapely.covers(second, first)
    if contains and within:
        return Relation.DUPLICATES
    if contains or within:
        return Relation.CONTAINS if contains else Relation.WITHIN
    return Relation.OVERLAPS
