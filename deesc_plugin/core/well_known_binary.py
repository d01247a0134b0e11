# SPDX-License-Identifier: GPL-2.0-or-later
"""Well-known binary as files hold it, read so that damaged bytes neither crash nor come out as something else.

GEOS reads what is sound. What it cannot hold (a ring that is not closed, a ring of two vertices) is read here and comes
as lines of the same vertices, which no rule takes for an area or a point; what cannot be read at all comes as None.
Nothing is closed, cut or left out on the way.

The layout is that of OGC 06-103r4, 8.2; heights and measures as in ISO 13249-3 (thousands) or as PostGIS writes them.
"""

from __future__ import annotations

import struct
from typing import Sequence

import numpy as np
import shapely

from .geodesy import Floats, Geometries
from .limits import LEAST_OF_RING

_POINT, _LINE, _POLYGON, _COLLECTION = 1, 2, 3, 7
_POLYGONS = 6
_MEMBER = {4: _POINT, 5: _LINE, _POLYGONS: _POLYGON}
_NAMES = {4: "Point", 5: "LineString", _POLYGONS: "Polygon"}
_DEEPEST = 16
"""Levels of collections in collections: GEOS descends without end, and what ends is the stack."""
_HEADER, _COUNT = 5, 4
_HEIGHTS, _MEASURES, _CRS = 0x80000000, 0x40000000, 0x20000000
_NOT_HELD = (shapely.errors.ShapelyError, NotImplementedError)
"""What shapely raises for bytes that GEOS cannot hold, and for arcs."""


class _Damaged(Exception):
    """The bytes are no geometry that can be told."""


def geometries_of(blobs: Sequence[bytes | None]) -> Geometries:
    """Geometries from well-known binary, shape (n,); never raises.

    None where there are no bytes, and where the bytes are damaged or hold arcs. A polygon that GEOS cannot hold, for
    one of its rings is not closed or has one or two vertices, comes as the lines of its rings.
    """
    found = np.full(len(blobs), None, dtype=object)
    plain = [index for index, blob in enumerate(blobs) if blob and _is_flat(blob)]
    try:
        found[plain] = shapely.from_wkb(np.array([blobs[index] for index in plain], dtype=object))
    except _NOT_HELD:
        found[plain] = [_plain(blobs[index] or b"") for index in plain]
    for index in sorted(set(range(len(blobs))) - set(plain)):
        found[index] = _read(blobs[index] or b"")
    return found


def came_apart(blob: bytes, geometry: shapely.Geometry | None) -> bool:
    """Whether a geometry is what is left of polygons with a ring that is none: other programs close it in silence."""
    if geometry is None or len(blob) < _HEADER:
        return False
    base = (_number(blob, 1, bool(blob[0])) & 0xFFFF) % 1000
    return base in (_POLYGON, _POLYGONS) and geometry.geom_type not in ("Polygon", "MultiPolygon")


def _is_flat(blob: bytes) -> bool:
    """Whether no member has members: GEOS takes any in any there, whatever the type says, and descends without end."""
    try:
        return _Reader(blob).is_flat()
    except _Damaged:
        return False


def _plain(blob: bytes) -> shapely.Geometry | None:
    try:
        return shapely.from_wkb(blob)
    except _NOT_HELD:
        return _read(blob)


def _read(blob: bytes) -> shapely.Geometry | None:
    try:
        with np.errstate(invalid="ignore"):
            return _Reader(blob).geometry()
    except (_Damaged, *_NOT_HELD):
        return None


def _number(blob: bytes, at: int, is_little: bool) -> int:
    number: int = struct.unpack_from("<I" if is_little else ">I", blob, at)[0]
    return number


class _Reader:
    """Reads one geometry from its bytes; no count is believed that the bytes behind it cannot bear out."""

    def __init__(self, blob: bytes) -> None:
        self._blob = blob
        self._at = 0

    def geometry(self, wanted: int | None = None, depth: int = 0) -> shapely.Geometry:
        """The geometry that stands next; of the type `wanted` where one is."""
        if depth > _DEEPEST:
            raise _Damaged
        is_little, base, axes = self._header()
        if wanted is not None and base != wanted:
            raise _Damaged
        if base == _POINT:
            return _point(self._vertices(1, axes, is_little))
        if base == _LINE:
            return _line(self._sequence(axes, is_little))
        if base == _POLYGON:
            return _polygon([self._sequence(axes, is_little) for _ in range(self._count(is_little, _COUNT))])
        if base not in _MEMBER and base != _COLLECTION:
            raise _Damaged
        members = self._count(is_little, _HEADER)
        return _together(base, [self.geometry(_MEMBER.get(base), depth + 1) for _ in range(members)])

    def is_flat(self) -> bool:
        """Whether the geometry that stands next is a point, a line, a polygon, or several of one of them."""
        is_little, base, axes = self._header()
        if base not in _MEMBER:
            return base in _MEMBER.values()
        for _ in range(self._count(is_little, _HEADER)):
            is_little, inner, axes = self._header()
            if inner != _MEMBER[base]:
                return False
            for _ in range(self._count(is_little, _COUNT) if inner == _POLYGON else 1):
                self._vertices(1 if inner == _POINT else self._count(is_little, 8 * axes), axes, is_little)
        return True

    def _header(self) -> tuple[bool, int, int]:
        """The order of bytes, the type, and how many numbers a vertex has."""
        self._need(_HEADER)
        is_little = bool(self._blob[self._at])
        code = _number(self._blob, self._at + 1, is_little)
        self._at += _HEADER
        if code & _CRS:
            self._count(is_little, 0)
        return is_little, (code & 0xFFFF) % 1000, _axes(code)

    def _sequence(self, axes: int, is_little: bool) -> Floats:
        return self._vertices(self._count(is_little, 8 * axes), axes, is_little)

    def _vertices(self, count: int, axes: int, is_little: bool) -> Floats:
        self._need(count * axes * 8)
        values = np.frombuffer(self._blob, "<f8" if is_little else ">f8", count * axes, self._at)
        self._at += values.nbytes
        return np.asarray(values, dtype=float).reshape(count, axes)[:, :2]

    def _count(self, is_little: bool, least: int) -> int:
        """A count of things that take at least so many bytes each."""
        self._need(_COUNT)
        count = _number(self._blob, self._at, is_little)
        self._at += _COUNT
        self._need(count * least)
        return count

    def _need(self, size: int) -> None:
        if self._at + size > len(self._blob):
            raise _Damaged


def _axes(code: int) -> int:
    """How many numbers a vertex has."""
    thousands = (code & 0xFFFF) // 1000
    if thousands:
        return {1: 3, 2: 3, 3: 4}.get(thousands, 2)
    return 2 + bool(code & _HEIGHTS) + bool(code & _MEASURES)


def _point(vertices: Floats) -> shapely.Geometry:
    return shapely.Point() if np.isnan(vertices).all() else shapely.Point(vertices[0])


def _line(vertices: Floats) -> shapely.Geometry:
    """A line; one vertex as a line that stays there: a point would be taken for one that is meant."""
    return shapely.LineString(np.repeat(vertices, 2, axis=0) if len(vertices) == 1 else vertices)


def _polygon(rings: list[Floats]) -> shapely.Geometry:
    """A polygon, or the lines of its rings where one of them is none."""
    if not all(len(ring) == 0 or _is_ring(ring) for ring in rings) or (len(rings) > 1 and not len(rings[0])):
        lines = [_line(ring) for ring in rings]
        return lines[0] if len(lines) == 1 else _gathered(lines)
    drawn = [shapely.LinearRing(_from_a_number(ring)) if len(ring) else shapely.LinearRing() for ring in rings]
    return shapely.Polygon(drawn[0], drawn[1:]) if drawn else shapely.Polygon()


def _is_ring(vertices: Floats) -> bool:
    is_closed = np.array_equal(vertices[0], vertices[-1], equal_nan=True)
    return len(vertices) >= LEAST_OF_RING and is_closed and bool(np.isfinite(vertices).all(axis=1).any())


def _from_a_number(ring: Floats) -> Floats:
    """A closed ring that begins with its first vertex that has numbers: GEOS takes any other for open."""
    first = int(np.isfinite(ring).all(axis=1).argmax())
    return ring if first == 0 else np.vstack([ring[first:-1], ring[: first + 1]])


_GATHER = {
    "Point": shapely.multipoints,
    "LineString": shapely.multilinestrings,
    "Polygon": shapely.multipolygons,
}


def _together(base: int, members: list[shapely.Geometry]) -> shapely.Geometry:
    """Members as the geometry that is named to hold them, or a collection where a polygon of them came apart."""
    if base == _COLLECTION:
        return shapely.GeometryCollection(members)
    return _gathered(members, _NAMES[base])


def _gathered(members: list[shapely.Geometry], name: str = "") -> shapely.Geometry:
    """Members of one type, or of the type `name` where there are none, as a multi-geometry; else as a collection."""
    names = {member.geom_type for member in members} or {name}
    gather = _GATHER.get(names.pop()) if len(names) == 1 else None
    return shapely.GeometryCollection(members) if gather is None else gather(np.array(members, dtype=object))
