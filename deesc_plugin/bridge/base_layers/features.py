# SPDX-License-Identifier: GPL-2.0-or-later
"""What one map shows of a vector base layer: read for its frame, without what no eye could see, and never too much.

However many features a file has, what is held at a time is a batch of them and what the map has room for. Where there
is more than room, the more important stay, then the longer or larger; so a map of a small scale has the main roads.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Iterator, Sequence

import numpy as np
import numpy.typing as npt
import pyproj
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ...core.base_layer import BaseLayer, BaseRole
from ...core.roles import Shape
from ...core.sheets.on_paper import OnPaper
from ...core.soundness import simple_parts, without_empties
from .vector import OpenVector, blob_of, opened_vector, rank_in

Geometries = npt.NDArray[np.object_]
Floats = npt.NDArray[np.float64]

_BATCH, _BATCH_BYTES = 10_000, 64 << 20
"""Features that are held at a time, and how much of them: a coast can have millions of vertices."""
_SIMPLER = 0.1
"""Millimetres on paper: finer detail of the ground is left out."""
_LEAST = 0.6
"""Millimetres of a line, square millimetres of an area: what is smaller is a dot."""
_NOTHING = 0.02
"""Millimetres: of a piece of a line, before pieces are joined."""
_ROOM = {Shape.LINE: 10.0, Shape.AREA: 1.2}
"""Square millimetres of a map for each millimetre of line; of a map for each square millimetre of area."""
_EACH = {Shape.LINE: 40.0, Shape.AREA: 15.0}
"""Square millimetres of a map for each line or area: more of them are a texture that nobody reads."""
_CLASSES = 3
_METRES_OF_DEGREE = 111_195.0
"""On a sphere of the Earth's mean radius, for sizes on paper: nothing is placed by it."""


@dataclass(frozen=True)
class Shown:
    """The ground that a map shows of a layer: geometries in WGS 84, and for each its class, 0 the most important."""

    geometries: tuple[shapely.Geometry, ...] = ()
    classes: tuple[int, ...] = ()


@dataclass
class _Kept:
    """What was found so far: geometries in millimetres, ranks, sizes on paper."""

    geometries: Geometries
    ranks: Floats
    sizes: Floats

    def with_others(self, other: _Kept) -> _Kept:
        """Both."""
        pairs = ((getattr(self, name), getattr(other, name)) for name in ("geometries", "ranks", "sizes"))
        return _Kept(*(np.concatenate(pair) for pair in pairs))

    def within(self, room: float, most: float) -> _Kept:
        """The most important as far as there is room, in sizes and in number, the larger ones of a rank first."""
        order = np.lexsort((-self.sizes, -self.ranks))
        chosen = order[(np.cumsum(self.sizes[order]) <= room) & (np.arange(len(order)) < most)]
        return _Kept(self.geometries[chosen], self.ranks[chosen], self.sizes[chosen])

    def joined(self) -> _Kept:
        """Lines of one rank joined end to end where two meet: sources part a road at every turning."""
        lines, ranks = [], []
        for rank in np.unique(self.ranks):
            parts = shapely.get_parts(self.geometries[self.ranks == rank])
            whole = shapely.get_parts(shapely.line_merge(shapely.multilinestrings(parts)))
            lines.append(whole)
            ranks.append(np.full(len(whole), rank))
        joined: Geometries = np.concatenate([np.empty(0, dtype=object), *lines])
        return _Kept(joined, np.concatenate([np.empty(0), *ranks]), shapely.length(joined))

    def of(self, is_kept: npt.NDArray[np.bool_]) -> _Kept:
        """Some of them."""
        return _Kept(self.geometries[is_kept], self.ranks[is_kept], self.sizes[is_kept])


def ranks_between(layer: BaseLayer, folder: str) -> tuple[float, float]:
    """The least and the greatest rank of a layer's features; both 0 where it states no field of ranks."""
    if not layer.rank_field:
        return (0.0, 0.0)
    with opened_vector(layer, folder) as vector:
        return vector.extremes(layer.rank_field)


def shown_on(
    layer: BaseLayer, folder: str, paper: OnPaper, between: tuple[float, float], pause: Callable[[], None]
) -> Shown:
    """What a map shows of a layer of lines or areas.

    Parameters
    ----------
    paper : OnPaper
        The frame of the map.
    between : tuple of float
        The least and the greatest rank that the whole layer has: a road is of one class on all sheets.
    pause : callable
        Asked from time to time; it may raise.

    Raises
    ------
    ImportRefused, BaseLayerError
        When the file cannot be read.
    """
    shape, is_border = layer.role.shapes[0], layer.role is BaseRole.BORDER
    room = paper.width * paper.height / _ROOM[shape]
    most = paper.width * paper.height / _EACH[shape]
    in_passing = most if shape is Shape.AREA else math.inf  # lines are counted when all of their pieces are joined
    frame = _Frame(paper, 0.0 if is_border else _SIMPLER)
    kept = _Kept(np.empty(0, dtype=object), np.empty(0), np.empty(0))
    with opened_vector(layer, folder) as vector:
        look_in_box(vector, frame.window)
        for condition in rank_conditions(layer.rank_field, between):
            vector.features.SetAttributeFilter(condition or None)
            for blobs, ranks in _batches(_rows(vector, layer.rank_field, pause)):
                parts, owner = simple_parts(read_in_lonlat(blobs, vector.crs))
                parts = _outlines(parts) if is_border else parts
                kept = kept.with_others(frame.seen(parts, ranks[owner], shape))
                if kept.sizes.sum() > 2 * room or len(kept.sizes) > 2 * in_passing:
                    kept = (kept if shape is Shape.AREA else kept.joined()).within(room, in_passing)
            if kept.sizes.sum() > room:
                break
    kept = kept if shape is Shape.AREA else kept.joined()
    kept = kept.of(kept.sizes >= _LEAST).within(room, most)
    if is_border:  # two states share a line: it is drawn once, or its dashes would close each other's gaps
        lines = shapely.get_parts(shapely.line_merge(shapely.union_all(kept.geometries)))
        return Shown(tuple(frame.in_lonlat(lines)), (0,) * len(lines))
    return Shown(tuple(frame.in_lonlat(kept.geometries)), tuple(_classes(kept.ranks, between)))


def read_in_lonlat(blobs: Sequence[bytes], crs: QgsCoordinateReferenceSystem) -> Geometries:
    """Geometries of a CRS, as `blob_of` gives them, in WGS 84 longitude and latitude; None for what is none."""
    read = shapely.from_wkb(np.array(blobs, dtype=object), on_invalid="ignore")
    geometries: Geometries = without_empties(shapely.force_2d(read))
    if crs.authid() == "EPSG:4326":
        return geometries
    way = pyproj.Transformer.from_crs(crs.toWkt(QgsCoordinateReferenceSystem.WKT2_2019), "EPSG:4326", always_xy=True)
    moved = shapely.transform(geometries, lambda places: np.column_stack(way.transform(places[:, 0], places[:, 1])))
    return np.asarray(moved, dtype=object)


class _Frame:
    """The frame of a map, and millimetres about it that are near enough to tell what can be seen in it."""

    def __init__(self, paper: OnPaper, simpler: float) -> None:
        self._simpler = simpler
        self.window: tuple[float, float, float, float] = paper.window.bounds
        west, south, east, north = self.window
        up = _METRES_OF_DEGREE * 1000.0 / paper.scale
        self._origin = np.array([west, south])
        self._per_degree = np.array([up * math.cos(math.radians((south + north) / 2)), up])
        self._box = (0.0, 0.0, *((np.array([east, north]) - self._origin) * self._per_degree).tolist())

    def seen(self, geometries: Geometries, ranks: Floats, shape: Shape) -> _Kept:
        """What of geometries in WGS 84 can be seen in the frame; only of those that are of the shape."""
        is_fit = shapely.get_dimensions(geometries) == shape.value
        geometries, ranks = geometries[is_fit], ranks[is_fit]
        drawn = shapely.transform(geometries, lambda places: (places - self._origin) * self._per_degree)
        drawn = np.asarray(shapely.clip_by_rect(drawn, *self._box), dtype=object)
        sizes = shapely.area(drawn) if shape is Shape.AREA else shapely.length(drawn)
        is_seen = ~shapely.is_empty(drawn) & (sizes >= (_LEAST if shape is Shape.AREA else _NOTHING))
        simple = np.asarray(shapely.simplify(drawn[is_seen], self._simpler, preserve_topology=False), dtype=object)
        whole = ~shapely.is_empty(simple)
        return _Kept(simple[whole], ranks[is_seen][whole], sizes[is_seen][whole])

    def in_lonlat(self, geometries: Geometries) -> list[shapely.Geometry]:
        """Geometries on paper, where they are in WGS 84."""
        moved = shapely.transform(geometries, lambda places: places / self._per_degree + self._origin)
        return list(np.atleast_1d(moved))


def look_in_box(vector: OpenVector, window: tuple[float, float, float, float]) -> None:
    """Have GDAL give the features of a box in degrees alone."""
    west, south, east, north = window
    if vector.crs.authid() != "EPSG:4326":
        wkt = vector.crs.toWkt(QgsCoordinateReferenceSystem.WKT2_2019)
        way = pyproj.Transformer.from_crs("EPSG:4326", wkt, always_xy=True)
        west, south, east, north = way.transform_bounds(west, south, east, north)
    vector.features.SetSpatialFilterRect(west, south, east, north)


def _rows(vector: OpenVector, rank_field: str, pause: Callable[[], None]) -> Iterator[tuple[bytes, float]]:
    """The geometry and the rank of each feature that is asked for; a rank that is not stated is the least."""
    names = [field.GetName() for field in vector.features.schema]
    vector.features.SetIgnoredFields([*(name for name in names if name != rank_field), "OGR_STYLE"])
    index = vector.features.GetLayerDefn().GetFieldIndex(rank_field) if rank_field else -1
    for blob, rank in vector.read(lambda feature: (blob_of(feature), rank_in(feature, index)), pause):
        if blob is not None:
            yield blob, rank


def _outlines(geometries: Geometries) -> Geometries:
    """Areas as their outlines; lines as they are."""
    is_area = shapely.get_dimensions(geometries) == Shape.AREA.value
    outlines = geometries.copy()
    outlines[is_area] = shapely.boundary(geometries[is_area])
    return outlines


def rank_conditions(field: str, between: tuple[float, float]) -> list[str]:
    """What to ask for, one after the other, the most important first: for a map of a small scale that is enough.

    One empty condition asks for all, where all are of one rank. SQL and QGIS's expressions both know them.
    """
    least, greatest = between
    if greatest <= least:
        return [""]
    name = '"' + field.replace('"', '""') + '"'
    steps = [greatest - (greatest - least) * one / _CLASSES for one in range(1, _CLASSES)]
    above = [
        f"{name} >= {steps[0]!r}",
        *(f"{name} < {high!r} AND {name} >= {low!r}" for high, low in zip(steps, steps[1:])),
    ]
    return [*above, f"({name} < {steps[-1]!r} OR {name} IS NULL)"]


def _batches(rows: Iterator[tuple[bytes, float]]) -> Iterator[tuple[list[bytes], Floats]]:
    blobs: list[bytes] = []
    ranks: list[float] = []
    size = 0
    for blob, rank in rows:
        blobs.append(blob)
        ranks.append(rank)
        size += len(blob)
        if len(blobs) == _BATCH or size >= _BATCH_BYTES:
            yield blobs, np.array(ranks)
            blobs, ranks, size = [], [], 0
    if blobs:
        yield blobs, np.array(ranks)


def _classes(ranks: Floats, between: tuple[float, float]) -> list[int]:
    """The third of a layer's ranks that each one is in, 0 the greatest; the middle one where all are equal."""
    least, greatest = between
    if greatest <= least:
        return [1] * len(ranks)
    share = (greatest - ranks) / (greatest - least) - 1e-9  # on the step it is in the class above, as it is asked for
    return [int(one) for one in np.clip(share * _CLASSES, 0, _CLASSES - 1)]
