"""The columns of a coordinate table: what their names mean, and how the cells of a row become a place."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from typing import Callable, Mapping, Sequence

import numpy as np

from ..characters import column_key
from ..errors import CoordinateError, ImportRefused
from ..notation.angles import LATITUDE, LONGITUDE, angle_from_text
from ..notation.coordinate_text import number_from_text, quoted
from ..notation.coordinates import notation_of, parse_position
from ..notation.mgrs import squares_from_text
from ..notation.utm import Floats, lonlat_from_utm, utm_from_text

DELIMITERS = ",;\t"
LARGEST_MGRS_SIDE = 10

_SPELLINGS = {
    "feature": ("feature", "feature_id", "id"),
    "part": ("part",),
    "ring": ("ring",),
    "lon": ("lon", "long", "longitude"),
    "lat": ("lat", "latitude"),
    "x": ("x", "e", "easting", "utm_e", "utm_easting"),
    "y": ("y", "n", "northing", "utm_n", "utm_northing"),
    "zone": ("zone", "utm_zone"),
    "utm": ("utm",),
    "mgrs": ("mgrs",),
    "dms": ("dms",),
    "position": ("position", "coordinate", "coordinates"),
}
_MEANING = {spelling: meaning for meaning, spellings in _SPELLINGS.items() for spelling in spellings}
_ATTRIBUTES = frozenset(
    {
        *("uid", "feature_number", "name", "kind", "region", "party", "status", "zone_uid", "width_m", "source"),
        *("note", "exclaves", "exclusions", "valid_from", "valid_to"),
    }
)
_OWN = frozenset({"feature", "part", "ring", "number", "next", "line"})
"""Columns that only the project's own table of turning points has all of: its ``number`` orders a feature's rows."""

_LOCAL_NAME = re.compile(r"name_[a-z]{2,3}")
_UNIT = re.compile(r"[ _]*[(\[][^)\]]*[)\]]$")

Cells = Sequence[str]


class Reading(enum.Enum):
    """What the two columns of a feature's vertices are."""

    DEGREES = "degrees"
    """Longitude and latitude in degrees, on the datum of the stated CRS."""

    CRS_AXES = "crs"
    """X (easting, or longitude) and y (northing, or latitude) in the stated CRS and its units."""

    WGS84 = "wgs84"
    """Longitude and latitude on WGS 84, worked out from UTM or MGRS."""


@dataclass(frozen=True)
class Notation:
    """One way to write places in a row: the meanings of its columns, and how their cells are read.

    Attributes
    ----------
    read : callable
        From the cells of n rows, in the order of `columns`, to what the vertices are and the vertices, (n, 2).
    """

    columns: tuple[str, ...]
    read: Callable[[Sequence[Cells]], tuple[Reading, Floats]]


@dataclass(frozen=True)
class Columns:
    """The columns of one table, by their places in a row.

    Attributes
    ----------
    feature : int
    part, ring : int or None
    notation : Notation
        How places are written; `places` are its columns.
    attributes : tuple of (str, int)
        Names and places of the columns that describe a feature.
    unused : tuple of str
        Columns that are not read, as the header spells them.
    count : int
        Columns in all.
    number : int or None
        In the project's own table of turning points: the column that numbers a feature's points. There the feature
        column holds uids, and an apostrophe before what looks like a formula is no part of a text.
    """

    feature: int
    part: int | None
    ring: int | None
    notation: Notation
    places: tuple[int, ...]
    attributes: tuple[tuple[str, int], ...]
    unused: tuple[str, ...]
    count: int
    number: int | None = None

    @property
    def is_own(self) -> bool:
        """Whether the table is one of turning points that the project wrote itself."""
        return self.number is not None


def columns_of(header: Cells, file: str) -> Columns:
    """Understand a header.

    Where a table writes its places in several notations the first counts of: lon and lat; x, y and zone; x and y;
    utm; mgrs; dms; position. The others are listed as unused.

    Raises
    ------
    ImportRefused
        When there is no feature column, no coordinate column, or one meaning twice.
    """
    names = [_normal(cell) for cell in header]
    places: dict[str, int] = {}
    for place, name in enumerate(names):
        meaning = _MEANING.get(name, name)
        if meaning in places and name:
            both = f"{header[places[meaning]].strip()} and {header[place].strip()}"
            raise ImportRefused(f"{file} has two columns for “{meaning}”: {both}; rename one.")
        places[meaning] = place
    if "feature" not in places and "name" in places:  # rows of one name belong together
        places["feature"] = places["name"]
    if "feature" not in places:
        raise ImportRefused(
            f"{file} has no column “feature” or “name” in its header; it tells which rows belong together."
        )
    notation = _notation(places, file)
    attributes = tuple((name, place) for name, place in places.items() if is_attribute(name))
    own = {"number", "next", "line"} if places.keys() >= _OWN else set()
    read = {"feature", "part", "ring", *own, *notation.columns, *(name for name, _ in attributes)}
    return Columns(
        feature=places["feature"],
        part=places.get("part"),
        ring=places.get("ring"),
        notation=notation,
        places=tuple(places[column] for column in notation.columns),
        attributes=attributes,
        unused=tuple(header[place].strip() for name, place in places.items() if name and name not in read),
        count=len(header),
        number=places["number"] if own else None,
    )


def recognised(header: Cells) -> int:
    """How many cells of a row are known column names."""
    return sum(name in _MEANING or is_attribute(name) for name in map(_normal, header))


def is_attribute(name: str) -> bool:
    """Whether a column describes the feature: name, name_ar, kind, party, ..."""
    return name in _ATTRIBUTES or bool(_LOCAL_NAME.fullmatch(name))


def _normal(cell: str) -> str:
    """A column name without its unit in brackets, in small letters, with underscores for blanks."""
    return _UNIT.sub("", column_key(cell)).replace(" ", "_").replace("-", "_")


def _notation(places: Mapping[str, int], file: str) -> Notation:
    for notation in _NOTATIONS:
        if all(column in places for column in notation.columns):
            return notation
    half = [(there, missing) for there, missing in _PAIRS if there in places and missing not in places]
    if half:
        raise ImportRefused(f"{file} has a column “{half[0][0]}” but no column “{half[0][1]}”; add it.")
    raise ImportRefused(
        f"{file} has no coordinate column; the header must name lon and lat, x and y, utm, mgrs, dms or position."
    )


def _read_degrees(rows: Sequence[Cells]) -> tuple[Reading, Floats]:
    places = [(angle_from_text(lon, LONGITUDE), angle_from_text(lat, LATITUDE)) for lon, lat in rows]
    return Reading.DEGREES, np.array(places, dtype=float)


def _read_plane(rows: Sequence[Cells]) -> tuple[Reading, Floats]:
    places = [(number_from_text(x), number_from_text(y)) for x, y in rows]
    return Reading.CRS_AXES, np.array(places, dtype=float)


def _read_utm_columns(rows: Sequence[Cells]) -> tuple[Reading, Floats]:
    return _read_utm([(f"{zone} {easting} {northing}",) for zone, easting, northing in rows])


def _read_utm(rows: Sequence[Cells]) -> tuple[Reading, Floats]:
    places = [utm_from_text(text) for (text,) in rows]
    zone, band, easting, northing = zip(*places)
    return Reading.WGS84, np.column_stack(lonlat_from_utm(zone, band, easting, northing))


def _read_mgrs(rows: Sequence[Cells]) -> tuple[Reading, Floats]:
    squares = squares_from_text([text for (text,) in rows])
    coarse = np.flatnonzero(squares.side > LARGEST_MGRS_SIDE)
    if len(coarse):
        raise CoordinateError(
            f"“{quoted(rows[coarse[0]][0])}” names a square of {squares.side[coarse[0]]:,} m, which is no place for a "
            f"turning point; write it to {LARGEST_MGRS_SIDE} m or better."
        )
    return Reading.WGS84, np.column_stack(squares.lonlat())


def _read_dms(rows: Sequence[Cells]) -> tuple[Reading, Floats]:
    return Reading.DEGREES, np.array([parse_position(text, "dms") for (text,) in rows], dtype=float)


def _read_any(rows: Sequence[Cells]) -> tuple[Reading, Floats]:
    notations = {notation_of(text) for (text,) in rows}
    if len(notations) > 1:
        raise CoordinateError(f"One feature mixes the notations {' and '.join(sorted(notations))}; use one.")
    return {"mgrs": _read_mgrs, "utm": _read_utm, "dms": _read_dms}[notations.pop()](rows)


_NOTATIONS = (
    Notation(("lon", "lat"), _read_degrees),
    Notation(("zone", "x", "y"), _read_utm_columns),
    Notation(("x", "y"), _read_plane),
    Notation(("utm",), _read_utm),
    Notation(("mgrs",), _read_mgrs),
    Notation(("dms",), _read_dms),
    Notation(("position",), _read_any),
)
_PAIRS = (("lon", "lat"), ("lat", "lon"), ("x", "y"), ("y", "x"))
