# SPDX-License-Identifier: GPL-2.0-or-later
"""The canonical text of a GeoPackage's geometry, as ``deesc-fingerprint/1`` has it, by Python alone."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from operator import mul

from .files import MASTER
from .said import Refused


@dataclass(frozen=True)
class Vertices:
    """Vertices of one line: each as the fingerprint writes it, and the same numbers as whole 1e-7 degrees."""

    texts: list[str]
    x: list[int]
    y: list[int]


def geometry_text(blob: bytes | None) -> str:
    """The canonical text of a GeoPackage geometry."""
    if blob is None:
        return "EMPTY"
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[blob[3] >> 1 & 7]
    if blob[:3] != b"GP\0" or blob[3] & 0x20 or struct.unpack("<>"[not blob[3] & 1] + "i", blob[4:8]) != (4326,):
        raise Refused("{name} has a geometry that is not plain WGS 84.", name=MASTER)
    parts, end = _parts(blob, 8 + envelope)
    if end != len(blob):
        raise Refused("{name} has a geometry with bytes after its end.", name=MASTER)
    if not parts:
        return "EMPTY"
    texts = sorted(text for _, text in parts)
    return parts[0][0] + texts[0] if len(parts) == 1 else f"MULTI{parts[0][0]}({','.join(texts)})"


def _parts(blob: bytes, at: int) -> tuple[list[tuple[str, str]], int]:
    """The parts, (name, canonical text) each, of the WKB geometry at a place, and the place after it."""
    order = "><"[blob[at]]
    code, at = struct.unpack_from(order + "I", blob, at + 1)[0], at + 5
    shape, width = code % 1000, {0: 2, 1: 3, 2: 3, 3: 4}[code // 1000]
    if shape == 1:
        if all(map(math.isnan, struct.unpack_from(order + "2d", blob, at))):
            return [], at + 8 * width  # how an empty point is written
        vertices, at = _vertices(blob, at, order, width, 1)
        return [("POINT", f"({vertices.texts[0]})")], at
    count, at = struct.unpack_from(order + "I", blob, at)[0], at + 4
    if shape == 2:
        vertices, at = _vertices(blob, at, order, width, count)
        return ([("LINESTRING", f"({','.join(vertices.texts)})")] if vertices.texts else []), at
    if shape == 3:
        rings = []
        for index in range(count):
            length, at = struct.unpack_from(order + "I", blob, at)[0], at + 4
            vertices, at = _vertices(blob, at, order, width, length)
            rings.append(_ring_text(vertices, is_shell=index == 0))
        return ([("POLYGON", "(" + ",".join([*rings[:1], *sorted(rings[1:])]) + ")")] if rings else []), at
    if shape not in (4, 5, 6):
        raise Refused("{name} has a geometry of a type that no feature has.", name=MASTER)
    parts = []
    for _ in range(count):
        part, at = _parts(blob, at)
        parts += part
    return parts, at


def _vertices(blob: bytes, at: int, order: str, width: int, count: int) -> tuple[Vertices, int]:
    """The vertices at a place, and the place after them; heights and measures are left out."""
    values = struct.unpack_from(f"{order}{count * width}d", blob, at)
    axes = values[0::width], values[1::width]
    if any(math.isnan(sum(axis)) or not -999 < min(axis) <= max(axis) < 999 for axis in axes if axis):
        raise Refused("{name} has a coordinate that is no place on Earth.", name=MASTER)
    pairs = values if width == 2 else tuple(value for pair in zip(*axes) for value in pair)
    text = ("%.7f %.7f," * count % pairs).replace("-0.0000000", "0.0000000")
    units = list(map(int, text.replace(".", "").replace(",", " ").split()))
    return Vertices(text.split(",")[:-1], units[0::2], units[1::2]), at + 8 * width * count


def _ring_text(ring: Vertices, is_shell: bool) -> str:
    """A ring from its least vertex on, shells counter-clockwise and holes clockwise."""
    if len(ring.texts) < 4 or ring.texts[0] != ring.texts[-1]:
        raise Refused("{name} has a ring that is not closed.", name=MASTER)
    x, y = ring.x, ring.y
    doubled_area = sum(map(mul, x, y[1:])) - sum(map(mul, x[1:], y))
    if not doubled_area:
        return min(_closed_text(ring, 1), _closed_text(ring, -1))
    return _closed_text(ring, 1 if (doubled_area > 0) == is_shell else -1)


def _closed_text(ring: Vertices, direction: int) -> str:
    texts = ring.texts[:-1][::direction]
    start = _least_rotation(list(zip(ring.x[:-1][::direction], ring.y[:-1][::direction])))
    return f"({','.join(texts[start:] + texts[: start + 1])})"


def _least_rotation(vertices: list[tuple[int, int]]) -> int:
    """Where the least of all rotations starts, in time that grows with the number of vertices alone."""
    least = min(vertices)
    if vertices.count(least) == 1:
        return vertices.index(least)
    first, second, same, count = 0, 1, 0, len(vertices)
    while max(first, second, same) < count:
        a, b = vertices[(first + same) % count], vertices[(second + same) % count]
        if a == b:
            same += 1
            continue
        if a > b:
            first += same + 1
        else:
            second += same + 1
        second += first == second
        same = 0
    return min(first, second)
