# SPDX-License-Identifier: GPL-2.0-or-later
"""Overlaps between polygons: every pair, its geometry, its area and its width.

All functions take geometries in WGS 84 whose geodesic edges have been drawn out (`geodesy.densify`,
`Context.drawn`), valid as the geometry rules ensure, with holes and several parts where there are any.
The relation of two polygons is decided exactly; the geometry of their overlap is as exact as
double-precision coordinates are.

Most pairs of a delimitation cross cleanly and are cut along their crossings all at once (`crossings`).
The others (neighbours along a shared line, copies, polygons with holes or in parts) go one by one
through an exact predicate and GEOS's overlay.

A pair's result depends on its two geometries only, neither on the order of the input nor on what else is
in it. So it may be kept under the hashes of the two and looked up again; after a change `is_wanted` limits
the work to the pairs that have to be done anew.
"""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Callable, Iterator, Sequence

import numpy as np
import shapely

from ..errors import Cancelled
from ..geodesy import Geometries, area
from ..in_turn import awaited
from .crossings import Crossed, crossed
from .entangled import Entangled, are_countable
from .outlines import Flags, Indices
from .part_by_part import few_at_once, have_many_parts, overlaid_by_parts
from .pieces import polygonal, widest_part
from .relation import Relation, holds, relation_of
from .width import inscribed_width

_THREADS = 2
_SIMPLE_SHARE = 0.5
"""The part of the work, for the progress bar, that the clean crossings make."""


@dataclass(frozen=True)
class Overlap:
    """Two polygons whose interiors meet.

    Attributes
    ----------
    first, second : int
        Their places in the input; `first` < `second`, or the places in either input where there are two.
    relation : Relation
        How the first lies to the second. ``DUPLICATES`` is the same set of points, whatever the vertices.
    geometry : shapely.Polygon or shapely.MultiPolygon
        What they have in common, WGS 84.
    area_m2 : float
        Its area on the ellipsoid.
    width_m : float
        The diameter of the largest circle in it (`width.inscribed_width` says how exactly).
    """

    first: int
    second: int
    relation: Relation
    geometry: shapely.Geometry
    area_m2: float
    width_m: float


def _refuse(pair: Entangled) -> None:
    raise pair


def find_overlaps(
    geometries: Sequence[shapely.Geometry] | Geometries,
    others: Sequence[shapely.Geometry] | Geometries | None = None,
    *,
    is_wanted: Callable[[Indices, Indices], Flags] | None = None,
    min_width: float = 0.0,
    min_area: float = 0.0,
    on_entangled: Callable[[Entangled], None] = _refuse,
    on_progress: Callable[[float], None] = lambda fraction: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> list[Overlap]:
    """Every pair of polygons whose interiors meet.

    Parameters
    ----------
    geometries : sequence of geometry
        Valid polygons and multipolygons, WGS 84, edges drawn out. None, empty geometries and anything
        without area overlap nothing.
    others : sequence of geometry, optional
        A second set: the pairs are then those of one polygon of each.
    is_wanted : callable, optional
        Given the places of many pairs, two arrays of int as in `Overlap`, says which of them are wanted: kinds
        that may overlap, or pairs that an edit has not touched, need not be worked out.
    min_width, min_area : float
        Metres and square metres below which an overlap is left out.
    on_entangled : callable
        Told of each pair whose outlines cross at more than `limits.MOST_CROSSINGS` places, which is left out when it
        returns; raises it by default.
    on_progress, is_cancelled : callable
        Told a fraction from 0 to 1; asked between pieces of work of well under a second.

    Returns
    -------
    list of Overlap
        By `first`, then `second`.

    Raises
    ------
    Cancelled
        When `is_cancelled` said so.
    Entangled
        For the first such pair, by default.
    """
    pause = _pause_point(is_cancelled)
    work = _Work.of(geometries, others, is_wanted, pause)
    pending: list[Future[list[Overlap]]] = []
    ended = threading.Event()
    with ThreadPoolExecutor(_THREADS) as pool:
        try:
            for first, second, pieces, relations, done in work.pieces(on_entangled):
                pause()
                pending.append(pool.submit(work.measured, first, second, pieces, relations, min_width, min_area, ended))
                on_progress(done)
            overlaps = [overlap for future in pending for overlap in awaited(future, pause)]
        finally:
            ended.set()
            for future in pending:
                future.cancel()
    on_progress(1.0)
    return sorted(overlaps, key=lambda overlap: (overlap.first, overlap.second))


def _pause_point(is_cancelled: Callable[[], bool]) -> Callable[[], None]:
    def pause() -> None:
        if is_cancelled():
            raise Cancelled("The search for overlaps was cancelled.")

    return pause


_Pieces = tuple[Indices, Indices, Geometries, list[Relation], float]


@dataclass(frozen=True)
class _Work:
    """Private copies of all polygons, sorted by their bytes, so that no result depends on the input's order.

    Attributes
    ----------
    polygons : ndarray
        The copies.
    places : ndarray of int
        The place of each in the input; those of the second set are counted on after the first.
    size : int
        How many the first set has.
    has_second : bool
        Whether there is a second set.
    asked : callable or None
        The caller's `is_wanted`.
    pause : callable
        Called between pieces of work; may raise.
    """

    polygons: Geometries
    places: Indices
    size: int
    has_second: bool
    asked: Callable[[Indices, Indices], Flags] | None
    pause: Callable[[], None]

    @classmethod
    def of(
        cls,
        geometries: Any,
        others: Any,
        asked: Callable[[Indices, Indices], Flags] | None,
        pause: Callable[[], None],
    ) -> _Work:
        first = list(geometries)
        both = np.empty(len(first) + (0 if others is None else len(others)), dtype=object)
        both[:] = [*first, *([] if others is None else others)]
        polygonal = np.flatnonzero(np.isin(shapely.get_type_id(both), (3, 6)) & ~shapely.is_empty(both))
        codes = shapely.to_wkb(shapely.force_2d(both[polygonal]), byte_order=1)
        order = sorted(range(len(codes)), key=codes.__getitem__)
        places = polygonal[np.array(order, dtype=np.intp)]
        copies = shapely.from_wkb(codes[np.array(order, dtype=np.intp)])
        return cls(copies, places, len(first), others is not None, asked, pause)

    def is_wanted(self, first: Indices, second: Indices) -> Flags:
        """Which of the pairs are asked for at all."""
        low, high = np.sort([self.places[first], self.places[second]], axis=0)
        wanted: Flags = np.ones(len(first), dtype=bool)
        if self.has_second:
            wanted &= (low < self.size) & (high >= self.size)
        if self.asked is not None:
            wanted[wanted] = self.asked(low[wanted], high[wanted] - (self.size if self.has_second else 0))
        return wanted

    def pieces(self, on_entangled: Callable[[Entangled], None]) -> Iterator[_Pieces]:
        """All overlaps, in batches: the pairs, their intersections and relations, and how much is done."""
        simple = (shapely.get_type_id(self.polygons) == 3) & (shapely.get_num_interior_rings(self.polygons) == 0)
        first, second = self._pairs()
        self.pause()
        settled = []
        for batch in self._crossed(np.flatnonzero(simple)):
            settled.append(self._keys(batch.first, batch.second))
            relations = [Relation.OVERLAPS] * len(batch.first)
            yield batch.first, batch.second, batch.geometries, relations, batch.done * _SIMPLE_SHARE
            unclear = self._keys(batch.unclear_first, batch.unclear_second)
            settled.append(-1 - unclear)
        keys = np.concatenate([np.zeros(0, dtype=np.intp), *settled])
        pair_keys = self._keys(first, second)
        left = ~np.isin(pair_keys, keys)
        unclear = np.isin(pair_keys, -1 - keys) | ~(simple[first] & simple[second])
        yield from self._nested(first[left & ~unclear], second[left & ~unclear])
        yield from self._overlaid(first[left & unclear], second[left & unclear], on_entangled)

    def _pairs(self) -> tuple[Indices, Indices]:
        """The wanted pairs whose boxes meet."""
        first, second = shapely.STRtree(self.polygons).query(self.polygons)
        upper = first < second
        first, second = first[upper], second[upper]
        wanted = self.is_wanted(first, second)
        order = np.lexsort((second[wanted], first[wanted]))
        return first[wanted][order], second[wanted][order]

    def _keys(self, first: Indices, second: Indices) -> Indices:
        keys: Indices = first * len(self.polygons) + second
        return keys

    def _crossed(self, simple: Indices) -> Iterator[Crossed]:
        """The batches of `crossings.crossed`, in the numbers of all polygons."""
        for batch in crossed(self.polygons[simple], lambda a, b: self.is_wanted(simple[a], simple[b])):
            yield Crossed(
                simple[batch.first],
                simple[batch.second],
                batch.geometries,
                simple[batch.unclear_first],
                simple[batch.unclear_second],
                batch.done,
            )

    def _nested(self, first: Indices, second: Indices) -> Iterator[_Pieces]:
        """Pairs of simple polygons whose outlines do not meet: one lies in the other, or they are apart."""
        boxes = shapely.bounds(self.polygons)
        outer_first, outer_second = holds(boxes[first], boxes[second]), holds(boxes[second], boxes[first])
        outer = np.where(outer_first, first, second)[outer_first | outer_second]
        inner = np.where(outer_first, second, first)[outer_first | outer_second]
        shapely.prepare(self.polygons[outer])
        starts = shapely.get_point(shapely.get_exterior_ring(self.polygons[inner]), 0)
        inside = shapely.contains_properly(self.polygons[outer], starts)
        outer, inner = outer[inside], inner[inside]
        relations = [Relation.CONTAINS if swapped else Relation.WITHIN for swapped in (outer < inner).tolist()]
        yield np.minimum(outer, inner), np.maximum(outer, inner), self.polygons[inner], relations, _SIMPLE_SHARE

    def _overlaid(
        self, first: Indices, second: Indices, on_entangled: Callable[[Entangled], None]
    ) -> Iterator[_Pieces]:
        """Pairs that need an exact predicate and a full overlay, a few at a time; those of many parts come last."""
        many = have_many_parts(self.polygons[first], self.polygons[second])
        yield from self._overlaid_whole(first[~many], second[~many], on_entangled)
        for a, b in zip(*self._countable(first[many], second[many], on_entangled)):
            found = overlaid_by_parts(self.polygons[a], self.polygons[b], self.pause)
            if found is not None:
                yield np.array([a]), np.array([b]), np.array(found[1:], dtype=object), [found[0]], 1.0

    def _overlaid_whole(
        self, first: Indices, second: Indices, on_entangled: Callable[[Entangled], None]
    ) -> Iterator[_Pieces]:
        vertices = shapely.get_num_coordinates(self.polygons)
        for some in few_at_once(vertices[first] + vertices[second]):
            a, b = self._countable(first[some], second[some], on_entangled)
            shapely.prepare(self.polygons[a])
            meet = shapely.relate_pattern(self.polygons[a], self.polygons[b], "T********")
            a, b = a[meet], b[meet]
            relations = [relation_of(self.polygons[one], self.polygons[other]) for one, other in zip(a, b)]
            done = _SIMPLE_SHARE + (1 - _SIMPLE_SHARE) * (some[-1] + 1) / len(first)
            yield a, b, _intersections(self.polygons[a], self.polygons[b], relations), relations, done

    def _countable(
        self, first: Indices, second: Indices, on_entangled: Callable[[Entangled], None]
    ) -> tuple[Indices, Indices]:
        """The pairs without those that are entangled."""
        free = np.ones(len(first), dtype=bool)
        for place, (one, other) in enumerate(zip(first.tolist(), second.tolist())):
            if not are_countable(self.polygons[one], self.polygons[other], self.pause):
                a, b = sorted((int(self.places[one]), int(self.places[other])))
                on_entangled(Entangled(a, b - self.size if self.has_second else b))
                free[place] = False
        return first[free], second[free]

    def measured(
        self,
        first: Indices,
        second: Indices,
        pieces: Geometries,
        relations: list[Relation],
        min_width: float,
        min_area: float,
        ended: threading.Event,
    ) -> list[Overlap]:
        """The records of those overlaps that are large and wide enough; given up when the search has ended."""

        def pause() -> None:
            if ended.is_set():
                raise Cancelled("The search for overlaps was cancelled.")

        areas = area(pieces)
        kept = np.flatnonzero((areas > 0) & (areas >= min_area) & (widest_part(pieces, areas) >= min_width))
        widths = inscribed_width(pieces[kept], threads=1, pause=pause)
        overlaps = []
        for index, width in zip(kept.tolist(), widths.tolist()):
            if width >= min_width:
                pair = int(first[index]), int(second[index])
                overlaps.append(self._record(*pair, relations[index], pieces[index], float(areas[index]), width))
        return overlaps

    def _record(
        self, first: int, second: int, relation: Relation, piece: shapely.Geometry, area_m2: float, width_m: float
    ) -> Overlap:
        """The overlap in the input's own numbers."""
        a, b = int(self.places[first]), int(self.places[second])
        if a > b:
            a, b, relation = b, a, relation.reversed
        return Overlap(a, b - self.size if self.has_second else b, relation, piece, area_m2, width_m)


def _intersections(first: Geometries, second: Geometries, relations: list[Relation]) -> Geometries:
    """The polygonal part of each intersection; of two that contain one another, the inner one as it is."""
    pieces = np.empty(len(first), dtype=object)
    crossing = np.array([relation is Relation.OVERLAPS for relation in relations], dtype=bool)
    holding = np.array([relation is Relation.CONTAINS for relation in relations], dtype=bool)
    pieces[~crossing] = first[~crossing]
    pieces[holding] = second[holding]
    pieces[crossing] = [polygonal(piece) for piece in shapely.intersection(first[crossing], second[crossing])]
    return pieces
