"""Shapefiles, byte for byte: written here so that their bytes depend on no library's version, and read back by GDAL.

Sources: ESRI Shapefile Technical Description (July 1998); dBASE III Plus table format, as GDAL reads it.
"""

from __future__ import annotations

import struct
import unicodedata
from dataclasses import dataclass
from typing import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..core.errors import PackageError

LONGEST_TEXT = 254
"""Bytes; a dBASE field holds no more."""
CUT_SIGN = "…"
WGS84_WKT = (
    'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],'
    'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]'
)
CODE_PAGE = "UTF-8"

_LARGEST = (1 << 31) - 1
"""Bytes of one file; beyond it most readers fail."""
_NULL, _POINT, _POLYGON = 0, 1, 5
_HEADER_BYTES = 100
_FIXED_DAY = bytes((100, 1, 1))
"""1 January 2000, counted from 1900, as the day of a table's last change."""
_JOINERS = "\u200c\u200d"

Bounds = npt.NDArray[np.float64]


@dataclass(frozen=True)
class DbfField:
    """A field of a dBASE table: a name of at most ten characters, its type (C, N, D), width and decimals."""

    name: str
    type: str
    width: int
    decimals: int = 0


def shp_and_shx(geometries: Sequence[shapely.Geometry | None], is_point: bool, name: str) -> tuple[bytes, bytes]:
    """The main file and its index for geometries of one type; what is None or empty becomes a null shape.

    Parameters
    ----------
    geometries : sequence of geometry or None
        Points, or polygons and multipolygons whose shells run counter-clockwise and holes clockwise: a Shapefile's
        rings run the other way and are turned here.
    name : str
        The file, for messages.

    Raises
    ------
    PackageError
        When the file would be larger than 2 GB.
    """
    records = [_point(geometry) if is_point else _polygon(geometry) for geometry in geometries]
    sizes = np.array([len(record) for record in records], dtype=np.int64)
    total = _HEADER_BYTES + int(sizes.sum()) + 8 * len(records)
    refuse_too_large(total, name)
    starts = _HEADER_BYTES + np.concatenate([[0], np.cumsum(sizes + 8)])[:-1].astype(np.int64)
    bounds = _bounds(geometries)
    shape = _POINT if is_point else _POLYGON
    main = [_header(total, shape, bounds)]
    for number, record in enumerate(records, 1):
        main += [struct.pack(">ii", number, len(record) // 2), record]
    index = np.column_stack([starts // 2, sizes // 2]).astype(">i4").tobytes()
    return b"".join(main), _header(_HEADER_BYTES + len(index), shape, bounds) + index


def dbf(fields: Sequence[DbfField], rows: Sequence[Sequence[str]], name: str) -> bytes:
    """A dBASE table of texts as its fields hold them: UTF-8, numbers to the right.

    Raises
    ------
    PackageError
        When a number has more digits than its field, or the file would be larger than 2 GB.
    """
    widths = [field.width for field in fields]
    length, header_length = 1 + sum(widths), 32 * (len(fields) + 1) + 1
    refuse_too_large(header_length + length * len(rows) + 1, name)
    header = struct.pack("<B3sIHH20x", 3, _FIXED_DAY, len(rows), header_length, length)
    described = b"".join(
        struct.pack("<11sc4xBB14x", field.name.encode("ascii"), field.type.encode("ascii"), field.width, field.decimals)
        for field in fields
    )
    records = b"".join(_record(fields, row, name) for row in rows)
    return header + described + b"\r" + records + b"\x1a"


def fitting(text: str) -> str:
    """A text as a field of 254 bytes holds it: whole, or cut between two characters and ended by “…”.

    A cut never parts a letter from its marks or joiners.
    """
    encoded = text.encode("utf-8")
    if len(encoded) <= LONGEST_TEXT:
        return text
    kept = encoded[: LONGEST_TEXT - len(CUT_SIGN.encode("utf-8"))].decode("utf-8", "ignore")
    while kept and _belongs_to_the_letter_before(text[len(kept)]):
        kept = kept[:-1]
    return kept + CUT_SIGN


def refuse_too_large(size: int, name: str) -> None:
    """Refuse a file of so many bytes when it is larger than readers of Shapefiles take.

    Raises
    ------
    PackageError
        With its size and the remedy.
    """
    if size > _LARGEST:
        raise PackageError(
            "{name} would have {size} GB, and a Shapefile holds no more than 2 GB; leave the Shapefile out.",
            name=name,
            size=f"{size / 1e9:.1f}",
        )


def _belongs_to_the_letter_before(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Mc", "Me") or character in _JOINERS


def _record(fields: Sequence[DbfField], row: Sequence[str], name: str) -> bytes:
    cells = [b" "]
    for field, text in zip(fields, row):
        cell = text.encode("utf-8")
        if len(cell) > field.width:
            raise PackageError(
                "{name} has no room for {text} in its field {field}; leave the Shapefile out.",
                name=name,
                text=text[:40],
                field=field.name,
            )
        cells.append(cell.rjust(field.width) if field.type == "N" else cell.ljust(field.width))
    return b"".join(cells)


def _point(geometry: shapely.Geometry | None) -> bytes:
    if geometry is None or geometry.is_empty:
        return struct.pack("<i", _NULL)
    return struct.pack("<i2d", _POINT, *shapely.get_coordinates(geometry)[0])


def _polygon(geometry: shapely.Geometry | None) -> bytes:
    if geometry is None or geometry.is_empty:
        return struct.pack("<i", _NULL)
    rings = shapely.reverse(shapely.get_rings(shapely.get_parts(geometry)))
    sizes = shapely.get_num_coordinates(rings)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype("<i4")
    vertices = shapely.get_coordinates(rings).astype("<f8")
    head = struct.pack("<i4d2i", _POLYGON, *geometry.bounds, len(rings), len(vertices))
    return b"".join((head, starts.tobytes(), vertices.tobytes()))


def _bounds(geometries: Sequence[shapely.Geometry | None]) -> Bounds:
    """West, south, east, north of all; zeros where there is nothing."""
    array = np.empty(len(geometries) + 1, dtype=object)  # one more than there are: of none, shapely knows no bounds
    array[:-1] = geometries
    return np.nan_to_num(np.asarray(shapely.total_bounds(array), dtype=float))


def _header(size: int, shape: int, bounds: Bounds) -> bytes:
    return struct.pack(">i20xi", 9994, size // 2) + struct.pack("<2i4d32x", 1000, shape, *bounds)
