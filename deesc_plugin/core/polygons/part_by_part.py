# SPDX-License-Identifier: GPL-2.0-or-later
"""How two areas of very many parts lie to each other, and what they have in common, part by part.

The parts of a valid area meet at single places only. So a part of one lies in the other only if it lies in one of its
parts, and what pairs of parts have in common makes, side by side, what the two have in common.
"""

from __future__ import annotations

from typing import Callable

import numpy as np
import shapely

from ..geodesy import Geometries
from .outlines import Flags, Indices
from .pieces import polygonal
from .relation import Relation

MANY_PARTS = 64
"""Parts of both together from which they are taken one by one."""
_PAIRS_AT_ONCE, _VERTICES_AT_ONCE = 200, 50_000


def few_at_once(vertices: Indices) -> list[Indices]:
    """The places of pairs of so many vertices each, in groups of no more than can be worked out within a moment."""
    group = np.cumsum(vertices) // _VERTICES_AT_ONCE + np.arange(len(vertices)) // _PAIRS_AT_ONCE
    places = np.split(np.arange(len(vertices)), np.flatnonzero(np.diff(group)) + 1)
    return places if len(vertices) else []


def have_many_parts(first: Geometries, second: Geometries) -> Flags:
    """Which pairs are to be taken part by part."""
    return np.asarray(shapely.get_num_geometries(first) + shapely.get_num_geometries(second) >= MANY_PARTS)


def overlaid_by_parts(
    first: shapely.Geometry, second: shapely.Geometry, pause: Callable[[], None]
) -> tuple[Relation, shapely.Geometry] | None:
    """Relation and common area of two valid areas; None where their interiors do not meet.

    `pause` is called between groups of pairs of parts, and may raise to stop.
    """
    parts, others = shapely.get_parts(first), shapely.get_parts(second)
    one, other = shapely.STRtree(others).query(parts)
    shapely.prepare(parts)
    held, holding = np.zeros(len(parts), dtype=bool), np.zeros(len(others), dtype=bool)
    common: list[Geometries] = []
    vertices = shapely.get_num_coordinates(parts)[one] + shapely.get_num_coordinates(others)[other]
    for some in few_at_once(vertices):
        pause()
        a, b = one[some], other[some]
        meet = shapely.relate_pattern(parts[a], others[b], "T********")
        a, b = a[meet], b[meet]
        covers, is_within = shapely.covers(parts[a], others[b]), shapely.covers(others[b], parts[a])
        holding[b[covers]], held[a[is_within]] = True, True
        pieces = np.where(is_within, parts[a], others[b])
        crossing = ~covers & ~is_within
        pieces[crossing] = [polygonal(piece) for piece in shapely.intersection(parts[a[crossing]], others[b[crossing]])]
        common.append(shapely.get_parts(pieces))
    pieces = np.concatenate([parts[:0], *common])
    if not len(pieces):
        return None
    return _relation(bool(holding.all()), bool(held.all())), shapely.multipolygons(pieces)


def _relation(contains: bool, is_within: bool) -> Relation:
    if contains and is_within:
        return Relation.DUPLICATES
    if contains or is_within:
        return Relation.CONTAINS if contains else Relation.WITHIN
    return Relation.OVERLAPS
