# SPDX-License-Identifier: GPL-2.0-or-later
"""The columns of a coordinate table: what their names mean, and how the cells of a row become a place."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from typing import Callable, Mapping, Sequence

import numpy as np

from ..errors import CoordinateError, ImportRefused
from ..notation.angles import angle_from_text
from ..notation.axes import LATITUDE, LONGITUDE
from ..notation.coordinate_text import number_from_text, quoted
from ..notation.coordinates import notation_of, parse_position
from ..notation.hemispheres import Letters
from ..notation.mgrs import squares_from_text
from ..notation.utm import Floats, lonlat_from_utm
from ..notation.utm_text import hemisphere_of, utm_from_text
from ..saying import Message
from .column_names import DEGREES, is_known, meaning_of, normal, part_of
from .split_angles import Parts, angle_text, split_angles, unnamed_behind

DELIMITERS = ",;\t|"
LARGEST_MGRS_SIDE = 10

_ATTRIBUTES = frozenset(
    {
        *("uid", "feature_number", "name", "kind", "region", "party", "status", "zone_uid", "width_m", "source"),
        *("note", "exclaves", "exclusions", "valid_from", "valid_to"),
    }
)
_OWN = frozenset({"feature", "part", "ring", "number", "next", "line"})
"""Columns that only the project's own table of turning points has all of: its ``number`` orders a feature's rows."""

_FIRST_COUNTS = ("name", "number")
"""Of which a table may have several; the first one is meant."""

_LOCAL_NAME = re.compile(r"name_[a-z]{2,3}")

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
        From the cells of n rows, in the order of `columns`, and the letters of the whole table, to what the vertices
        are and the vertices, (n, 2).
    has_letters : bool
        Whether hemisphere letters may stand in the cells.
    """

    columns: tuple[str, ...]
    read: Callable[[Sequence[Cells], Letters], tuple[Reading, Floats]]
    has_letters: bool = False


@dataclass(frozen=True)
class Columns:
    """The columns of one table, by their places in a row.

    Attributes
    ----------
    feature : int
        `count`, where no column tells it: each row is a feature by itself, called by its number.
    part, ring : int or None
    notation : Notation
        How places are written; `places` are its columns.
    split : tuple of (str, tuple of int or None)
        The columns of angles that have several, see `split_angles`, by the notation's names.
    unnamed : tuple of int
        Columns that have no name, stand at once behind one of places, and are not read.
    attributes : tuple of (str, int)
        Names and places of the columns that describe a feature.
    unused : tuple of str
        Columns that are not read, as the header spells them.
    unused_places : tuple of int
        Where they are.
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
    split: tuple[tuple[str, Parts], ...]
    unnamed: tuple[int, ...]
    attributes: tuple[tuple[str, int], ...]
    unused: tuple[str, ...]
    unused_places: tuple[int, ...]
    count: int
    number: int | None = None

    @property
    def is_own(self) -> bool:
        """Whether the table is one of turning points that the project wrote itself."""
        return self.number is not None

    def place_texts(self, cells: Cells) -> tuple[str, ...]:
        """What a row writes in the columns of the notation."""
        if not self.split:
            return tuple(cells[place] for place in self.places)
        split = dict(self.split)
        named = zip(self.notation.columns, self.places)
        return tuple(angle_text(cells, split[name]) if name in split else cells[place] for name, place in named)


def columns_of(header: Cells, file: str | Message, is_stated: bool = False) -> Columns:
    """Understand a header.

    Where a table writes its places in several notations the first counts of: lon and lat; x, y and zone; x and y;
    utm; mgrs; dms; position. The others are listed as unused.

    Parameters
    ----------
    is_stated : bool
        Whether somebody states the columns: where none tells which rows belong together, each row is by itself then.

    Raises
    ------
    ImportRefused
        When there is no feature column, no coordinate column, or one meaning twice.
    """
    places = _places_of(header, file)
    for grouping in ("name", "number"):  # rows of one name belong together
        if "feature" not in places and grouping in places:
            places["feature"] = places[grouping]
    if is_stated:
        places.setdefault("feature", len(header))
    if "feature" not in places:
        raise ImportRefused(
            "{file} has no column “feature” or “name” in its header; it tells which rows belong together.", file=file
        )
    split = split_angles(places, header)
    notation = _notation(places, file)
    attributes = tuple((name, place) for name, place in places.items() if is_attribute(name))
    own = {"number", "next", "line"} if places.keys() >= _OWN else set()
    read = {places[name] for name in ("feature", "part", "ring", *own, *notation.columns) if name in places}
    read |= {place for _, place in attributes}
    if "lat" in notation.columns:
        read |= {place for parts in split.values() for place in parts if place is not None}
    else:
        split = {}
    unused = tuple(place for place, name in enumerate(header) if name.strip() and place not in read)
    behind = {place for name in notation.columns for place in unnamed_behind(header, places[name])}
    return Columns(
        feature=places["feature"],
        part=places.get("part"),
        ring=places.get("ring"),
        notation=notation,
        places=tuple(places[column] for column in notation.columns),
        split=tuple(split.items()),
        unnamed=tuple(sorted(behind - read)),
        attributes=attributes,
        unused=tuple(header[place].strip() for place in unused),
        unused_places=unused,
        count=len(header),
        number=places["number"] if own else None,
    )


def _places_of(header: Cells, file: str | Message) -> dict[str, int]:
    """The place of each column by its meaning, or by its name."""
    places: dict[str, int] = {}
    for place, cell in enumerate(header):
        name, meaning = normal(cell), meaning_of(cell)
        is_bare_part = bool(part_of(name)) and not is_known(cell)  # of the axis before it, see `split_angles`
        if is_bare_part or (meaning in _FIRST_COUNTS and meaning in places):
            meaning = name if name not in places else f"{name} {place}"
        if meaning in places and name:
            raise ImportRefused(
                "{file} has two columns for “{meaning}”: {one} and {other}; rename one.",
                file=file,
                meaning=meaning,
                one=header[places[meaning]].strip(),
                other=cell.strip(),
            )
        places[meaning] = place
    return places


def recognised(header: Cells) -> int:
    """How many cells of a row are known column names."""
    return sum(is_known(cell) or is_attribute(normal(cell)) for cell in header)


def is_attribute(name: str) -> bool:
    """Whether a column describes the feature: name, name_ar, kind, party, ..."""
    return name in _ATTRIBUTES or bool(_LOCAL_NAME.fullmatch(name))


def is_own(header: Cells) -> bool:
    """Whether the names of a row are those of the project's own table of turning points."""
    return {meaning_of(cell) for cell in header} >= _OWN


def has_places(header: Cells) -> bool:
    """Whether the names of a row are a header: they say where the places are."""
    known = {meaning_of(cell).replace(DEGREES, "") for cell in header}
    return any(known.issuperset(notation.columns) for notation in _NOTATIONS)


def _notation(places: Mapping[str, int], file: str | Message) -> Notation:
    for notation in _NOTATIONS:
        if all(column in places for column in notation.columns):
            return notation
    half = [(there, missing) for there, missing in _PAIRS if there in places and missing not in places]
    if half:
        raise ImportRefused(
            "{file} has a column “{there}” but no column “{missing}”; add it.",
            file=file,
            there=half[0][0],
            missing=half[0][1],
        )
    raise ImportRefused(
        "{file} has no coordinate column; the header must name lon and lat, x and y, utm, mgrs, dms or position.",
        file=file,
    )


def _read_degrees(rows: Sequence[Cells], letters: Letters) -> tuple[Reading, Floats]:
    places = [(angle_from_text(lon, LONGITUDE, letters), angle_from_text(lat, LATITUDE, letters)) for lon, lat in rows]
    return Reading.DEGREES, np.array(places, dtype=float)


def _read_plane(rows: Sequence[Cells], letters: Letters) -> tuple[Reading, Floats]:
    places = [(number_from_text(x), number_from_text(y)) for x, y in rows]
    return Reading.CRS_AXES, np.array(places, dtype=float)


def _read_utm_columns(rows: Sequence[Cells], letters: Letters) -> tuple[Reading, Floats]:
    for zone, *_ in rows:
        if zone.isdecimal():
            raise CoordinateError(
                "The zone “{zone}” names no band or hemisphere; write it behind the zone, as in 37S, 37 north or "
                "37 south.",
                zone=quoted(zone),
            )
    return _read_utm([(f"{zone} {easting} {northing}",) for zone, easting, northing in rows], letters)


def _read_utm_with_hemisphere(rows: Sequence[Cells], letters: Letters) -> tuple[Reading, Floats]:
    named = [(f"{zone} {hemisphere_of(hemisphere)}", *metres) for zone, hemisphere, *metres in rows]
    return _read_utm_columns(named, letters)


def _read_utm_with_band(rows: Sequence[Cells], letters: Letters) -> tuple[Reading, Floats]:
    return _read_utm_columns([(f"{zone} {band}".strip(), *metres) for zone, band, *metres in rows], letters)


def _read_utm(rows: Sequence[Cells], letters: Letters) -> tuple[Reading, Floats]:
    places = [utm_from_text(text) for (text,) in rows]
    zone, band, easting, northing = zip(*places)
    return Reading.WGS84, np.column_stack(lonlat_from_utm(zone, band, easting, northing))


def _read_mgrs(rows: Sequence[Cells], letters: Letters) -> tuple[Reading, Floats]:
    squares = squares_from_text([text for (text,) in rows])
    coarse = np.flatnonzero(squares.side > LARGEST_MGRS_SIDE)
    if len(coarse):
        raise CoordinateError(
            "“{text}” names a square of {side} m, which is no place for a turning point; write it to {most} m or "
            "better.",
            text=quoted(rows[coarse[0]][0]),
            side=int(squares.side[coarse[0]]),
            most=LARGEST_MGRS_SIDE,
        )
    return Reading.WGS84, np.column_stack(squares.lonlat())


def _read_dms(rows: Sequence[Cells], letters: Letters) -> tuple[Reading, Floats]:
    return Reading.DEGREES, np.array([parse_position(text, "dms", letters=letters) for (text,) in rows], dtype=float)


def _read_any(rows: Sequence[Cells], letters: Letters) -> tuple[Reading, Floats]:
    notations = sorted({notation_of(text) for (text,) in rows})
    if len(notations) > 1:
        raise CoordinateError(
            "One feature mixes the notations {one} and {other}; use one.",
            one=_NOTATION_NAMES[notations[0]],
            other=_NOTATION_NAMES[notations[1]],
        )
    return {"mgrs": _read_mgrs, "utm": _read_utm, "dms": _read_dms}[notations[0]](rows, letters)


_NOTATION_NAMES = {"dms": Message("degrees"), "utm": Message("UTM"), "mgrs": Message("MGRS")}
_NOTATIONS = (
    Notation(("lon", "lat"), _read_degrees, has_letters=True),
    Notation(("zone", "band", "x", "y"), _read_utm_with_band),
    Notation(("zone", "hemisphere", "x", "y"), _read_utm_with_hemisphere),
    Notation(("zone", "x", "y"), _read_utm_columns),
    Notation(("x", "y"), _read_plane),
    Notation(("utm",), _read_any),
    Notation(("mgrs",), _read_mgrs),
    Notation(("dms",), _read_dms, has_letters=True),
    Notation(("position",), _read_any, has_letters=True),
)
OF_PLACES = frozenset(column for notation in _NOTATIONS for column in notation.columns)
"""What columns of places can be."""
MEANINGS = (
    *("feature", "name", "number", "part", "ring"),
    *dict.fromkeys(column for notation in _NOTATIONS for column in notation.columns),
)
"""What a column can be; beside these, what describes a feature (`is_attribute`)."""
_PAIRS = (("lon", "lat"), ("lat", "lon"), ("x", "y"), ("y", "x"))
