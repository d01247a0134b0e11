# SPDX-License-Identifier: GPL-2.0-or-later
"""Gaps between neighbours: narrow places that belong to none, where two outlines were meant to be one.

A gap is what closing fills: draw the outlines outwards by half the greatest width, then back inwards, and
whatever is new and narrow lay between them. Only the places where two outlines come near each other are
looked at, tile by tile, each in a plane of its own; what the edges of tiles cut is put together again.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from typing import Callable, Iterator, Sequence

import numpy as np
import shapely

from ..errors import Cancelled
from ..geodesy import Floats, Geometries, LocalPlane, area, distance, length
from ..limits import MOST_GAPS
from ..validity import sound
from .entangled import Entangled, are_countable
from .near_tiles import METRES_A_DEGREE, Box, NearTile, Pause, near_tiles, widened
from .outlines import Flags, Indices
from .width import inscribed_width, widest_possible

_LENGTH_TO_WIDTH = 4.0
"""An open wedge is a gap when it is so many times as long as wide: outlines that part at less than about 9 degrees."""
_STEPS = (0.05, 0.15, 0.3, 0.5)
"""Parts of the way outwards: the first closes what would make all further ones costly in a ragged outline."""
_CROWDED = 5_000.0
"""Crossings in a tile from which all those of two polygons are counted."""
_MOST_FOUND = 10 * MOST_GAPS
"""Gaps between two polygons beyond which no further ones are looked for where there are only those two."""
_AT_ONCE = 100
"""Pieces that are looked at between two pauses."""
_LONGEST_EDGE = 0.02
"""Degrees, 2 km: a plane bends a longer edge along a meridian, and its gap would not follow it."""
_TOUCH = 0.05 / METRES_A_DEGREE
"""Degrees within which the outline of a gap is taken to follow a polygon's: 5 cm ..."""
_SAME = 1e-9
"""... and within which two tiles draw one line: a tenth of a millimetre."""


@dataclass(frozen=True)
class Gap:
    """A narrow place between polygons that belongs to none of them.

    Attributes
    ----------
    members : tuple of int
        The places in the input of the polygons about it, in order; two or more.
    geometry : shapely.Polygon
        WGS 84.
    area_m2, width_m : float
        Area on the ellipsoid, and the diameter of the largest circle in it (`width.inscribed_width`).
    is_enclosed : bool
        Whether polygons lie all round it; otherwise it is open at an end.
    """

    members: tuple[int, ...]
    geometry: shapely.Polygon
    area_m2: float
    width_m: float
    is_enclosed: bool


@dataclass(frozen=True)
class _Piece:
    """What of a gap lies in a tile: its width too is that of circles whose middles may lie in the tile.

    `follows` has the length, metres, for which its outline runs along each polygon beside it, `open_m` is that along
    none; the tile's own edges are left out of it. `is_cut` tells that it ends at one.
    """

    geometry: shapely.Polygon
    area_m2: float
    width_m: float
    follows: dict[int, float]
    open_m: float
    is_cut: bool


def find_gaps(
    geometries: Sequence[shapely.Geometry] | Geometries,
    max_width: float,
    min_width: float = 0.5,
    *,
    on_entangled: Callable[[Entangled], None] = lambda pair: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> list[Gap]:
    """The gaps between polygons that are at least `min_width` and at most `max_width` metres wide.

    Parameters
    ----------
    geometries : sequence of geometry
        Valid polygons and multipolygons in WGS 84, edges drawn out (`geodesy.densify`).
    max_width, min_width : float
        Metres; `min_width` is more than 0, since closing itself is true to 1 % of `max_width` only.
    on_entangled : callable
        Told once of each two polygons whose outlines cross at more than `limits.MOST_CROSSINGS` places; where they are
        crowded, no gap is looked for.

    Returns
    -------
    list of Gap
        By members, then place. A bay of one polygon is no gap, nor is the corner where two part at an
        angle of more than about nine degrees. Of two polygons with many more gaps than `limits.MOST_GAPS` not all
        are looked for.

    Raises
    ------
    Cancelled
        When `is_cancelled` said so.
    """
    polygons = np.empty(len(geometries), dtype=object)
    polygons[:] = list(geometries)

    def pause() -> None:
        if is_cancelled():
            raise Cancelled("The search for gaps was cancelled.")

    def is_kept(gap: Gap) -> bool:
        return min_width <= gap.width_m <= max_width and len(gap.members) > 1 and _is_long(gap, max_width)

    gaps: list[Gap] = []
    cut: list[_Piece] = []
    between: Counter[tuple[int, ...]] = Counter()
    known: dict[tuple[int, int], bool] = {}
    for tile in near_tiles(polygons, max_width, pause):
        if between[tuple(sorted(tile.owner.tolist()))] > _MOST_FOUND:
            continue
        if tile.crossings > _CROWDED and not _is_countable(polygons, tile, known, on_entangled, pause):
            continue
        pieces = list(_pieces(tile, max_width, min_width, pause))
        cut += [piece for piece in pieces if piece.is_cut]
        whole = [gap for gap in (_gap([piece]) for piece in pieces if not piece.is_cut) if is_kept(gap)]
        gaps += whole
        between.update(gap.members for gap in whole)
    gaps += [gap for gap in (_gap(parts) for parts in _put_together(cut, pause)) if is_kept(gap)]
    return sorted(gaps, key=lambda gap: (gap.members, gap.geometry.bounds))


def _is_long(gap: Gap, max_width: float) -> bool:
    """Whether an open gap is long beside its width, and longer than what closing makes of a mere bend."""
    return gap.is_enclosed or gap.area_m2 >= gap.width_m * max(_LENGTH_TO_WIDTH * gap.width_m, max_width / 2)


def _is_countable(
    polygons: Geometries,
    tile: NearTile,
    known: dict[tuple[int, int], bool],
    on_entangled: Callable[[Entangled], None],
    pause: Pause,
) -> bool:
    """Whether no two polygons in a tile cross each other too often; what was found of a pair becomes `known`."""
    pairs = list(combinations(sorted(tile.owner.tolist()), 2))
    for first, second in pairs:
        if (first, second) not in known:
            known[first, second] = are_countable(polygons[first], polygons[second], pause)
            if not known[first, second]:
                on_entangled(Entangled(first, second))
    return all(known[pair] for pair in pairs)


def _pieces(tile: NearTile, max_width: float, min_width: float, pause: Pause) -> Iterator[_Piece]:
    """What may be of gaps in a tile."""
    filled = _filled(tile, max_width, min_width, pause)
    core, whole = shapely.get_parts(shapely.intersection(filled, shapely.box(*tile.box)), return_index=True)
    is_area = shapely.area(core) > 0
    core, whole = core[is_area], whole[is_area]
    if not len(core):
        return
    follows, open_m, is_cut = _outlined(core, tile)
    areas = area(core)
    narrowest = np.maximum(min_width, 2 * areas / length(core))  # a circle of radius area over perimeter fits
    is_long = areas >= narrowest * np.maximum(_LENGTH_TO_WIDTH * narrowest, max_width / 2)
    is_open = open_m >= widest_possible(areas) / 2  # surely, whatever its width is
    is_between = (follows >= min_width / 2).sum(axis=1) > 1
    kept = np.flatnonzero(is_cut | (is_between & (is_long | ~is_open)))
    widths = inscribed_width(filled[whole[kept]], threads=1, pause=pause)
    for index, width in zip(kept, widths):
        beside = np.flatnonzero(follows[index])
        lengths = dict(zip(tile.owner[beside].tolist(), follows[index, beside].tolist()))
        of_one = lengths, float(open_m[index]), bool(is_cut[index])
        yield _Piece(core[index], float(areas[index]), float(width), *of_one)


def _filled(tile: NearTile, max_width: float, min_width: float, pause: Pause) -> Geometries:
    """What closing adds between the polygons, WGS 84, without what is narrower than asked.

    It goes beyond the tile by half the greatest width, so that each circle whose middle lies in the tile is whole.
    """
    plane = LocalPlane.around(shapely.box(*tile.box))
    pause()
    polygons = plane.project(shapely.segmentize(tile.polygons, _LONGEST_EDGE))
    taken = grown = shapely.union_all([sound(polygon) for polygon in polygons])
    for share in _STEPS:
        pause()
        grown = shapely.buffer(grown, share * max_width / 2, quad_segs=8)
    closed = _shrunk(grown, max_width / 2, pause)
    pause()
    added = shapely.get_parts(shapely.difference(closed, taken))
    wide_enough = [_opened(added[low : low + _AT_ONCE], min_width, pause) for low in range(0, len(added), _AT_ONCE)]
    beyond = shapely.box(*widened(np.array([tile.box]), max_width / 2)[0])
    parts = shapely.get_parts(shapely.intersection(plane.unproject(np.concatenate([added[:0], *wide_enough])), beyond))
    pause()
    return np.asarray(parts[shapely.area(parts) > 0])


def _shrunk(grown: shapely.Geometry, metres: float, pause: Pause) -> shapely.Geometry:
    """An area drawn inwards, part by part: what is apart stays apart, and none of many takes long."""
    shrunk = []
    for part in shapely.get_parts(grown):
        pause()
        shrunk.append(shapely.buffer(part, -metres, quad_segs=8))
    parts = shapely.get_parts(shrunk)
    return shapely.multipolygons(parts[~shapely.is_empty(parts)])


def _opened(added: Geometries, min_width: float, pause: Pause) -> Geometries:
    """What is left of polygons in a plane without what is narrower than asked."""
    pause()
    core = shapely.buffer(added, -0.45 * min_width)
    left = ~shapely.is_empty(core)
    return np.asarray(shapely.intersection(added[left], shapely.buffer(core[left], 0.46 * min_width)))


def _outlined(pieces: Geometries, tile: NearTile) -> tuple[Floats, Floats, Flags]:
    """How far each outline runs along each of the tile's polygons, and along none; which ends at the tile's edge."""
    first, second, piece = _edges(pieces)
    metres = distance(*first.T, *second.T)
    start, end, polygon = _edges(tile.polygons)
    lines = shapely.STRtree(shapely.linestrings(np.stack([start, end], axis=1)))
    edge, line = lines.query(shapely.points((first + second) / 2), predicate="dwithin", distance=_TOUCH)
    along = np.unique(np.column_stack([edge, polygon[line]]), axis=0)
    follows = np.zeros((len(pieces), len(tile.owner)))
    np.add.at(follows, (piece[along[:, 0]], along[:, 1]), metres[along[:, 0]])
    is_free = np.ones(len(first), dtype=bool)
    is_free[edge] = False
    on_side = (_on_sides(first, tile.box) & _on_sides(second, tile.box)).any(axis=1)
    is_cut = np.zeros(len(pieces), dtype=bool)
    is_cut[piece[is_free & on_side]] = True
    free = is_free & ~on_side
    return follows, np.asarray(np.bincount(piece[free], metres[free], len(pieces)), dtype=float), is_cut


def _on_sides(places: Floats, box: Box) -> Flags:
    """Whether places, shape (n, 2), lie on the western, southern, eastern and northern side, shape (n, 4)."""
    return np.asarray(np.abs(np.hstack([places, places]) - np.array(box)) < _SAME)


def _edges(polygons: Geometries) -> tuple[Floats, Floats, Indices]:
    """Where the edges of polygons begin and end, shape (e, 2), and whose they are."""
    parts, owner = shapely.get_parts(polygons, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    is_edge = ring[:-1] == ring[1:]
    return coordinates[:-1][is_edge], coordinates[1:][is_edge], owner[part[ring[:-1][is_edge]]]


def _put_together(pieces: list[_Piece], pause: Pause) -> list[list[_Piece]]:
    """The pieces that one gap has in several tiles: those that share a stretch of the tiles' edges."""
    shapes = np.array([piece.geometry for piece in pieces], dtype=object)
    one, other = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=_SAME)
    group = np.arange(len(pieces))
    for first, second in zip(one[one < other], other[one < other]):
        pause()
        shared = shapely.intersection(shapes[first], shapes[second], grid_size=_SAME)
        if group[first] != group[second] and shapely.length(shared) > _TOUCH:
            group[group == group[second]] = group[first]
    return [[pieces[index] for index in np.flatnonzero(group == name)] for name in np.unique(group)]


def _gap(pieces: list[_Piece]) -> Gap:
    """The gap of all its pieces."""
    geometry = pieces[0].geometry
    if len(pieces) > 1:
        geometry = shapely.union_all([piece.geometry for piece in pieces], grid_size=_SAME)
    width_m = max(piece.width_m for piece in pieces)
    follows: Counter[int] = Counter()
    for piece in pieces:
        follows.update(piece.follows)
    members = tuple(sorted(polygon for polygon, metres in follows.items() if metres >= width_m / 2))
    open_m = sum(piece.open_m for piece in pieces)
    return Gap(members, geometry, sum(piece.area_m2 for piece in pieces), width_m, is_enclosed=open_m < width_m / 2)
