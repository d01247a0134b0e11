# SPDX-License-Identifier: GPL-2.0-or-later
"""Which turning points of a feature were moved, added or removed between two of its versions.

Places are compared as they are printed, to seven decimals of a degree. Two rings are turned to a common vertex, and
what stands in the same order in both is an anchor. A run between two anchors that has as many turning points before as
after was moved, point by point; of any other run the points were removed, and others added. A ring that starts
elsewhere or runs the other way round has nothing but anchors.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import Iterator, NamedTuple, Optional, Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import Floats, azimuth, distance
from ..tables.ring_numbering import NumberedRing, numbered_rings

Integers = npt.NDArray[np.intp]
MOVED, ADDED, REMOVED = "moved", "added", "removed"
_END = complex(1e3, 1e3)
"""Stands behind the last vertex of what is not closed: an anchor of any two lines, and no place on earth."""
_FEW = 16


class NumberedPoint(NamedTuple):
    """A turning point of one version, as annex A has it.

    Attributes
    ----------
    number, part, ring : int
        As in `tables.turning_points`.
    longitude, latitude : float
        Degrees, WGS 84, to seven decimals.
    """

    number: int
    part: int
    ring: int
    longitude: float
    latitude: float


class PointChange(NamedTuple):
    """A turning point before and after; None where it was not there yet, or is not there any more.

    Attributes
    ----------
    metres : float or None
        Length of the geodesic from the old to the new place, of a point that was moved.
    azimuth : float or None
        Its initial azimuth, degrees clockwise from north.
    """

    before: NumberedPoint | None
    after: NumberedPoint | None
    metres: float | None = None
    azimuth: float | None = None

    @property
    def what(self) -> str:
        """``moved``, ``added`` or ``removed``."""
        if self.before is None:
            return ADDED
        return REMOVED if self.after is None else MOVED

    @property
    def point(self) -> NumberedPoint:
        """The point as it is now, or as it was where it is gone."""
        known = self.after or self.before
        if known is None:
            raise ValueError("a change is of a point")
        return known


_Pair = tuple[Optional[NumberedPoint], Optional[NumberedPoint]]


def turning_changes(before: shapely.Geometry | None, after: shapely.Geometry | None) -> tuple[PointChange, ...]:
    """The turning points that differ between two versions of a feature, in the order of their new numbers.

    Those that were removed come where they would stand by their old ones.

    Parameters
    ----------
    before, after : shapely.Geometry or None
        Points or polygons and their multiparts, WGS 84; None and an empty geometry have no turning points.

    Raises
    ------
    GeometryError
        For a geometry of another type.
    CoordinateError
        For a turning point without a number for its longitude or latitude.
    """
    old, new = _rings(before), _rings(after)
    pairs: list[_Pair] = []
    for one, other in _matched(old, new):
        if one is None or other is None or one.numbered.is_closed != other.numbered.is_closed:
            pairs += [(point, None) for point in _points(one)] + [(None, point) for point in _points(other)]
        else:
            pairs += _ring_changes(one, other)
    return tuple(sorted(_measured(pairs), key=lambda change: (change.point.number, change.after is not None)))


@dataclass(frozen=True)
class _Ring:
    """A numbered ring, the number of its first point, and its places as one complex number each, `_END` of a line's."""

    numbered: NumberedRing
    first: int
    places: npt.NDArray[np.complex128]

    def points(self, indices: Integers) -> list[NumberedPoint]:
        """Those at so many indices, as they are numbered."""
        part, ring = self.numbered.part, self.numbered.ring
        places = zip((indices + self.first).tolist(), self.numbered.vertices[indices].tolist())
        return [NumberedPoint(number, part, ring, *place) for number, place in places]

    def may_be(self, other: _Ring) -> bool:
        """Whether both are shells, or both holes, whose boxes meet; a single point may be any other one."""
        if (self.numbered.ring == 1) != (other.numbered.ring == 1):
            return False
        mine, theirs = self.numbered.vertices, other.numbered.vertices
        apart = (mine.max(axis=0) < theirs.min(axis=0)) | (theirs.max(axis=0) < mine.min(axis=0))
        return not apart.any() or (len(mine) == 1 and len(theirs) == 1)


def _rings(geometry: shapely.Geometry | None) -> list[_Ring]:
    if geometry is None or geometry.is_empty:
        return []
    rings, first = [], 1
    for ring in numbered_rings(geometry):
        places = ring.vertices[:, 0] + 1j * ring.vertices[:, 1]
        rings.append(_Ring(ring, first, places if ring.is_closed else np.append(places, _END)))
        first += len(ring.vertices)
    return rings


def _points(ring: _Ring | None) -> list[NumberedPoint]:
    return [] if ring is None else ring.points(np.arange(len(ring.numbered.vertices)))


def _matched(before: Sequence[_Ring], after: Sequence[_Ring]) -> Iterator[tuple[_Ring | None, _Ring | None]]:
    """Which ring became which: the one with most places in common; then, in the order of numbers, one that may be."""
    if len(before) == len(after) == 1 and before[0].may_be(after[0]):
        yield before[0], after[0]
        return
    left, free = dict(enumerate(before)), dict(enumerate(after))
    for i, j in _by_common_places(before, after):
        if i in left and j in free:
            yield left.pop(i), free.pop(j)
    for i, one in list(left.items()):
        found = next((j for j, other in free.items() if one.may_be(other)), None)
        if found is not None:
            yield left.pop(i), free.pop(found)
    yield from ((one, None) for one in left.values())
    yield from ((None, other) for other in free.values())


def _by_common_places(before: Sequence[_Ring], after: Sequence[_Ring]) -> list[tuple[int, int]]:
    """The pairs of rings that have places in common, those with most of them first."""
    if not before or not after:
        return []
    (old, ring_of_old), (new, ring_of_new) = (
        (
            np.concatenate([ring.places for ring in rings]),
            np.repeat(np.arange(len(rings)), [len(ring.places) for ring in rings]),
        )
        for rings in (before, after)
    )
    order = np.argsort(old)
    found = order[np.searchsorted(old, new, sorter=order) % len(old)]
    same = (old[found] == new) & (new != _END)
    pairs, counts = np.unique(np.column_stack([ring_of_old[found], ring_of_new])[same], axis=0, return_counts=True)
    return [(i, j) for i, j in pairs[np.argsort(-counts, kind="stable")].tolist()]


def _ring_changes(before: _Ring, after: _Ring) -> Iterator[_Pair]:
    """The points that differ between two versions of a ring, as pairs."""
    if _is_in_place(before.places, after.places):
        differs = np.flatnonzero(before.places != after.places)
        yield from zip(before.points(differs), after.points(differs))
        return
    sizes = len(before.places), len(after.places)
    for old, new in _runs(*_anchors(before.places, after.places), *sizes):
        places, others = before.places[old], after.places[new]
        if len(old) == len(new):
            differs = np.flatnonzero(places != others)
            yield from zip(before.points(old[differs]), after.points(new[differs]))
            continue
        shared = min(len(old), len(new))
        head = int(np.append(places[:shared] != others[:shared], True).argmax())
        tail = int(np.append(places[::-1][: shared - head] != others[::-1][: shared - head], True).argmax())
        yield from ((point, None) for point in before.points(old[head : len(old) - tail]))
        yield from ((None, point) for point in after.points(new[head : len(new) - tail]))


def _is_in_place(before: npt.NDArray[np.complex128], after: npt.NDArray[np.complex128]) -> bool:
    """Whether each place became the one of its own number: none that differs stands anywhere in the other ring."""
    if len(before) != len(after):
        return False
    differs = before != after
    return not _has_any(after, before[differs]) and not _has_any(before, after[differs])


def _has_any(places: npt.NDArray[np.complex128], some: npt.NDArray[np.complex128]) -> bool:
    """Whether some places are among others; few are looked for one by one, for which nothing has to be sorted."""
    if len(some) > _FEW:
        return bool(np.isin(some, places).any())
    return any((places == place).any() for place in some.tolist())


def _anchors(before: npt.NDArray[np.complex128], after: npt.NDArray[np.complex128]) -> tuple[Integers, Integers]:
    """The indexes, in either ring, of the places that each passes once and both in the same order."""
    old, new = (_once(places) for places in (before, after))
    _, i, j = np.intersect1d(before[old], after[new], return_indices=True)
    order = np.argsort(old[i])
    old, new = old[i][order], new[j][order]
    if not len(old):
        return old, new
    is_open = before[-1] == after[-1] == _END
    start = len(old) - 1 if is_open else _start_of_longest_run(old, new, len(before), len(after))
    old, new = np.roll(old, -start), np.roll(new, -start)
    kept = _increasing((new - new[0]) % len(after))
    return old[kept], new[kept]


def _once(places: npt.NDArray[np.complex128]) -> Integers:
    """The indexes of the places that a ring passes once."""
    _, first, count = np.unique(places, return_index=True, return_counts=True)
    return np.asarray(first[count == 1], dtype=np.intp)


def _start_of_longest_run(old: Integers, new: Integers, size_before: int, size_after: int) -> int:
    """Where the longest row of places begins that follow one another in both rings."""
    follows = ((np.roll(old, -1) - old) % size_before == 1) & ((np.roll(new, -1) - new) % size_after == 1)
    breaks = np.flatnonzero(~follows)
    if not len(breaks):
        return 0
    lengths = np.diff(np.append(breaks, breaks[0] + len(old)))
    return int((breaks[lengths.argmax()] + 1) % len(old))


def _increasing(values: Integers) -> Integers:
    """The indexes of a longest increasing row among values: C. Schensted, Canad. J. Math. 13 (1961)."""
    if (np.diff(values) > 0).all():
        return np.arange(len(values))
    least: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for index, value in enumerate(values.tolist()):
        length = bisect_left(least, value)
        least[length : length + 1] = [value]
        at[length : length + 1] = [index]
        before.append(at[length - 1] if length else -1)
    row = [at[-1]]
    while before[row[-1]] >= 0:
        row.append(before[row[-1]])
    return np.array(row[::-1], dtype=np.intp)


def _runs(old: Integers, new: Integers, size_before: int, size_after: int) -> Iterator[tuple[Integers, Integers]]:
    """The indexes of what stands between two anchors, round both rings; of all where there is no anchor."""
    if not len(old):
        yield np.arange(size_before), np.arange(size_after)
        return
    gaps = (np.roll(old, -1) - old - 1) % size_before, (np.roll(new, -1) - new - 1) % size_after
    for index in np.flatnonzero(gaps[0] + gaps[1]).tolist():
        yield (
            (old[index] + 1 + np.arange(gaps[0][index])) % size_before,
            (new[index] + 1 + np.arange(gaps[1][index])) % size_after,
        )


def _measured(pairs: Sequence[_Pair]) -> Iterator[PointChange]:
    """The changes, with lengths and azimuths of what was moved, worked out all at once."""
    moved = [(before, after) for before, after in pairs if before is not None and after is not None]
    places: Floats = np.array(
        [(one.longitude, one.latitude, other.longitude, other.latitude) for one, other in moved]
    ).reshape(-1, 4)
    measures = iter(zip(distance(*places.T).tolist(), azimuth(*places.T).tolist()))
    for before, after in pairs:
        both = before is not None and after is not None
        yield PointChange(before, after, *(next(measures) if both else (None, None)))
