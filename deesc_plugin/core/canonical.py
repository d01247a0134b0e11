# SPDX-License-Identifier: GPL-2.0-or-later
r"""The byte-stable text of a delimitation and its fingerprint, ``deesc-fingerprint/1``.

The fingerprint is the SHA-256 over one UTF-8 line a feature, each ended by a line feed, sorted by uid and then
by the line itself (by code points)::

    uid|kind|region|party|status|name|geometry

- In the six texts, a backslash, a bar, a line feed and a carriage return are written ``\\``, ``\|``, ``\n``, ``\r``.
- A coordinate is written as C's ``%.7f`` writes it (about a centimetre; the exact binary value is rounded),
  but never as a negative zero; longitude comes first. Heights and measures are left out.
- A ring starts at its least vertex (by longitude, then latitude, as numbers) and ends by repeating it. Where the
  least vertex stands several times in the ring, the start is that from which the sequence of vertices is least.
  Shells run counter-clockwise and holes clockwise; a ring that encloses no area runs whichever way is less.
- The holes of a part, and the parts of a multi-geometry, are sorted by their text. A multi-geometry of one
  part is written as that part, a collection of one type as the multi-geometry of that type, and empty parts
  and holes not at all. ``EMPTY`` stands for no geometry.
- A geometry with a coordinate that is no number, or is 999 or more either way, has no such text; it stands there as
  ``WKB(...)``, the hexadecimal little-endian well-known binary of its two dimensions.

So the fingerprint is the same whatever the file format, the ring's start and its direction.
"""

from __future__ import annotations

import hashlib
from typing import Callable, Iterable

import numpy as np
import numpy.typing as npt
import shapely

from .delimitation import Delimitation, Feature
from .geodesy import Floats, Geometries
from .soundness import simple_parts

FORMAT = "deesc-fingerprint/1"
_DECIMALS = 7
_UNITS_PER_DEGREE = 10**_DECIMALS
_WHOLE_DIGITS = 3
_GREATEST = 999.0
_POLYGON = 3
_FEW = 16
"""Vertices up to which Python's own numbers are quicker than arrays."""
_RINGS_AT_ONCE = 1_000
_MINUS, _POINT, _SPACE, _COMMA, _ZERO = b"-. ,0"
ESCAPES = str.maketrans({"\\": "\\\\", "|": "\\|", "\n": "\\n", "\r": "\\r"})

Units = npt.NDArray[np.int64]


def fingerprint(delimitation: Delimitation) -> str:
    """The fingerprint of a delimitation: 64 hexadecimal digits."""
    return fingerprint_of(delimitation.features)


def fingerprint_of(features: Iterable[Feature]) -> str:
    """The fingerprint of features that stand in any order."""
    return fingerprint_of_lines((feature.uid, canonical_line(feature)) for feature in features)


def fingerprint_of_lines(lines: Iterable[tuple[str, str]]) -> str:
    """The fingerprint from pairs of a uid and its feature's `canonical_line`, in any order."""
    digest = hashlib.sha256()
    for _, line in sorted(lines):
        digest.update(as_bytes(line) + b"\n")
    return digest.hexdigest()


def as_bytes(text: str) -> bytes:
    """The text in UTF-8; half a surrogate pair, which `attribute.text` reports, does not stop the digest."""
    return text.encode("utf-8", "surrogatepass")


def canonical_line(feature: Feature, pause: Callable[[], None] = lambda: None) -> str:
    """One feature as one line; a backslash, bar or line break inside a text is escaped by a backslash.

    `pause` is called between pieces of work, and may raise to stop.
    """
    texts = (feature.uid, feature.kind, feature.region, feature.party, feature.status, feature.name)
    return "|".join([*(text.translate(ESCAPES) for text in texts), geometry_text(feature.geometry, pause)])


def geometry_hash(geometry: shapely.Geometry | None) -> str:
    """SHA-256 of a geometry's canonical text: 64 hexadecimal digits."""
    return hashlib.sha256(geometry_text(geometry).encode("ascii")).hexdigest()


def geometry_text(geometry: shapely.Geometry | None, pause: Callable[[], None] = lambda: None) -> str:
    """The canonical text of a geometry in WGS 84; ``EMPTY`` for none. `pause` is called between pieces of work.

    Examples
    --------
    >>> geometry_text(shapely.Polygon([(1, 1), (0, 1), (0, 0), (1, 0)]))
    'POLYGON((0.0000000 0.0000000,1.0000000 0.0000000,1.0000000 1.0000000,0.0000000 1.0000000,0.0000000 0.0000000))'
    """
    if geometry is None or geometry.is_empty:
        return "EMPTY"
    if not (np.abs(shapely.get_coordinates(geometry)) < _GREATEST).all():  # false for NaN, too
        return f"WKB({shapely.to_wkb(geometry, hex=True, output_dimension=2, byte_order=1)})"
    parts, _ = simple_parts(geometry)
    parts = parts[~shapely.is_empty(parts)]
    names: list[str] = [part.geom_type.upper() for part in parts]
    texts = _texts_of(parts, pause)
    if len(parts) == 1:
        return names[0] + texts[0]
    if len(set(names)) == 1:
        return f"MULTI{names[0]}(" + ",".join(sorted(texts)) + ")"
    return "GEOMETRYCOLLECTION(" + ",".join(sorted(name + text for name, text in zip(names, texts))) + ")"


def _texts_of(parts: Geometries, pause: Callable[[], None]) -> list[str]:
    """The text of each point, line or polygon, none of them empty; rings of all polygons are rounded at once."""
    is_polygon = shapely.get_type_id(parts) == _POLYGON
    texts = [[] if is_ring else [_vertices_text(_rounded(part))] for part, is_ring in zip(parts, is_polygon.tolist())]
    polygons = np.flatnonzero(is_polygon)
    rings, owner = shapely.get_rings(parts[polygons], return_index=True)
    sizes = shapely.get_num_points(rings)
    vertices = np.split(_units(shapely.get_coordinates(rings)), np.cumsum(sizes)[:-1])
    for index, (ring, part) in enumerate(zip(vertices, polygons[owner].tolist())):
        if index % _RINGS_AT_ONCE == 0:
            pause()
        if len(ring):
            texts[part].append(_ring_text(ring[:-1], counter_clockwise=not texts[part]))
    for part in polygons.tolist():
        shell, *holes = texts[part]
        texts[part] = ["(" + ",".join([shell, *sorted(holes)]) + ")"]
    return [text for (text,) in texts]


def _ring_text(vertices: Units, counter_clockwise: bool) -> str:
    """The text of a ring, given without its closing vertex."""
    doubled_area = _doubled_area(vertices)
    if doubled_area == 0:
        return min(_closed_text(vertices), _closed_text(vertices[::-1]))
    return _closed_text(vertices if (doubled_area > 0) == counter_clockwise else vertices[::-1])


def _closed_text(vertices: Units) -> str:
    """The text of a ring, given without its closing vertex, from its start and back to it."""
    start = _start_of_least_rotation(vertices)
    return _vertices_text(np.concatenate([vertices[start:], vertices[: start + 1]]))


def _start_of_least_rotation(vertices: Units) -> int:
    """The index of the least vertex; where it stands several times, that of the least continuation."""
    longitude, latitude = vertices.T
    western = np.flatnonzero(longitude == longitude.min())
    candidates = western[latitude[western] == latitude[western].min()]
    if len(candidates) == 1:
        return int(candidates[0])
    return _least_rotation([tuple(vertex) for vertex in vertices.tolist()])


def _least_rotation(ring: list[tuple[int, ...]]) -> int:
    """Where the least rotation starts, in linear time: of two starts the worse is moved past what it lost on."""
    size, first, second, matched = len(ring), 0, 1, 0
    while first < size and second < size and matched < size:
        at_first, at_second = ring[(first + matched) % size], ring[(second + matched) % size]
        if at_first == at_second:
            matched += 1
            continue
        if at_first > at_second:
            first += matched + 1
        else:
            second += matched + 1
        second += first == second
        matched = 0
    return min(first, second)


def _doubled_area(vertices: Units) -> int:
    """Twice the signed area of a ring, counter-clockwise positive, exactly: the sum is of Python's integers."""
    longitude, latitude = (vertices - vertices[0]).T
    if len(vertices) <= _FEW:
        x, y = longitude.tolist(), latitude.tolist()
        return sum(x[index - 1] * y[index] - x[index] * y[index - 1] for index in range(len(x)))
    if max(np.abs(longitude).max(), np.abs(latitude).max()) > 10**9:  # the products would leave 64 bits
        longitude, latitude = longitude.astype(object), latitude.astype(object)
    return sum((longitude * np.roll(latitude, -1) - np.roll(longitude, -1) * latitude).tolist())


def rounded(coordinates: Floats) -> Floats:
    """Coordinates in degrees, shape (n, 2), as the fingerprint takes them: a file that has these has its fingerprint.

    Examples
    --------
    >>> places = np.array([[35.22722115, 36.5]])  # the number is a little less than its digits
    >>> places.round(7).tolist(), rounded(places).tolist()
    ([[35.2272212, 36.5]], [[35.2272211, 36.5]])
    """
    return np.asarray(_units(coordinates) / _UNITS_PER_DEGREE, dtype=float)


def _rounded(geometry: shapely.Geometry) -> Units:
    """Coordinates, shape (n, 2), as whole 1e-7 degrees."""
    return _units(shapely.get_coordinates(geometry))


def _units(coordinates: Floats) -> Units:
    """Each coordinate as the integer of its ``%.7f``."""
    scaled = coordinates * _UNITS_PER_DEGREE
    units: Units = np.rint(scaled).astype(np.int64)
    # the product is itself rounded: near a half only the decimal text of the number tells which side it is on
    for index in zip(*np.nonzero(np.abs(np.abs(scaled - units) - 0.5) < 1e-4)):
        units[index] = int(f"{coordinates[index]:.{_DECIMALS}f}".replace(".", ""))
    return units


def _vertices_text(vertices: Units) -> str:
    """``(x y,x y,...)``, digit by digit for all vertices at once."""
    if len(vertices) <= _FEW:  # a number of ten digits is a double's own to the last of them
        return "(" + ",".join(f"{x:.7f} {y:.7f}" for x, y in (vertices / _UNITS_PER_DEGREE).tolist()) + ")"
    width = 1 + _WHOLE_DIGITS + 1 + _DECIMALS + 1
    characters = np.zeros((len(vertices), 2, width), dtype=np.uint8)
    rest = np.abs(vertices)
    for column in range(width - 2, 0, -1):
        if column == _WHOLE_DIGITS + 1:
            characters[..., column] = _POINT
            continue
        rest, digit = np.divmod(rest, 10)
        characters[..., column] = digit + _ZERO
    whole = np.abs(vertices) // _UNITS_PER_DEGREE
    for column in range(1, _WHOLE_DIGITS):
        characters[..., column][whole < 10 ** (_WHOLE_DIGITS - column)] = 0  # a leading zero is not written
    characters[..., 0][vertices < 0] = _MINUS
    characters[:, 0, -1], characters[:, 1, -1] = _SPACE, _COMMA
    written = characters[characters != 0]
    text: str = written[:-1].tobytes().decode("ascii")
    return f"({text})"
