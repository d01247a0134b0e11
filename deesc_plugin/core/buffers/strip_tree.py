# SPDX-License-Identifier: GPL-2.0-or-later
"""A strip tree over the edges of a boundary, in space.

D. H. Ballard, "Strip trees: a hierarchical representation for curves", Communications of the ACM 24, 1981: the
edges, in the order of the boundary, are the leaves; each node covers four neighbours by the chord between their
ends and the width of the strip about it that holds them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ..geodesy import Floats

Indices = npt.NDArray[np.intp]

FAN = 4
_FEWEST_NODES = 32


@dataclass(frozen=True)
class StripLevel:
    """The nodes of one level of the strip tree: chords from `start` along `chord`, and what lies about them.

    Both are three rows, x, y and z, of shape (3, m): gathered row by row they take a fifth of the time.
    `width` is the farthest that anything of the node is from its chord. `reach` is the farthest that a place
    on the chord can be from the nearest place of the boundary. `length` is the usual length of a chord, metres.
    """

    start: Floats
    chord: Floats
    squared: Floats
    width: Floats
    reach: Floats
    length: float

    def shares_along(self, offset: Floats | list[Floats], chord: Floats | list[Floats], nodes: Indices) -> Floats:
        """How far along the chords the feet of places lie, from 0 to 1; `offset` leads from their starts, (3, n)."""
        along = offset[0] * chord[0]
        along += offset[1] * chord[1]
        along += offset[2] * chord[2]
        along /= self.squared.take(nodes)
        np.maximum(along, 0.0, out=along)
        return np.asarray(np.minimum(along, 1.0, out=along))

    def distances(self, points: Floats, which: Indices, nodes: Indices) -> Floats:
        """Straight distances to the chords of nodes from as many points: those numbered `which` of (3, n).

        Worked out in place: this is where buffers spend most of their time, and fresh memory costs as much as sums.
        """
        chord = [row.take(nodes) for row in self.chord]
        offset = [row.take(which) for row in points]
        for axis in range(3):
            offset[axis] -= self.start[axis].take(nodes)
        along = self.shares_along(offset, chord, nodes)
        for axis in range(3):
            chord[axis] *= along
            offset[axis] -= chord[axis]
            offset[axis] *= offset[axis]
        offset[0] += offset[1]
        offset[0] += offset[2]
        return np.asarray(np.sqrt(offset[0], out=offset[0]))


def leaves(starts: Floats, ends: Floats) -> StripLevel:
    """The finest level of the tree: the edges themselves, from and to places in (3, m)."""
    none = np.zeros(starts.shape[1])
    return _level(starts, ends, none, none)


def strip_tree(leaf: StripLevel, starts: Floats, ends: Floats) -> list[StripLevel]:
    """The levels of the tree above the edges, coarsest first; the last one is the edges themselves."""
    levels = [leaf]
    unbroken = np.concatenate([(starts[:, 1:] == ends[:, :-1]).all(axis=0), [False]])
    whole = np.ones(len(leaf.width), dtype=bool)
    while len(levels[-1].width) > _FEWEST_NODES:
        finer = levels[-1]
        first = np.arange(0, len(finer.width), FAN)
        last = np.minimum(first + FAN, len(finer.width)) - 1
        member = np.arange(len(finer.width))
        whole = np.logical_and.reduceat(whole, first) & ~_broken_inside(unbroken, first, last)
        level_starts, level_ends = starts[:, first], ends[:, last]
        bare = _level(level_starts, level_ends, finer.width, finer.width)
        # the distance from a chord is convex along an edge: its ends are the farthest
        farthest = np.maximum(
            bare.distances(starts, member, member // FAN), bare.distances(ends, member, member // FAN)
        )
        width = np.maximum.reduceat(farthest + finer.width, first)
        # a line that is unbroken from one end of the chord to the other crosses every square to the chord
        reach = np.where(whole, width, np.sqrt(bare.squared))
        levels.append(replace(bare, width=width, reach=reach))
        starts, ends, unbroken = level_starts, level_ends, unbroken[last]
    return levels[::-1]


def _level(starts: Floats, ends: Floats, width: Floats, reach: Floats) -> StripLevel:
    chord = ends - starts
    squared = np.maximum(np.einsum("ij,ij->j", chord, chord), 1e-12)
    middle = len(squared) // 2
    length = float(np.sqrt(np.partition(squared, middle)[middle]))
    return StripLevel(np.ascontiguousarray(starts), chord, squared, width, reach, length)


def _broken_inside(unbroken: npt.NDArray[np.bool_], first: Indices, last: Indices) -> npt.NDArray[np.bool_]:
    """Whether the line has a gap between the first and the last member of each node."""
    gaps = np.concatenate([[0], np.cumsum(~unbroken)])
    return np.asarray(gaps[last] > gaps[first])
