# SPDX-License-Identifier: GPL-2.0-or-later
"""The workspace's tables and fields, declared once: every store, form and style is made from these.

A feature's row holds what `Feature` holds; `row_of` and `feature_of` are each other's inverse.
"""

from __future__ import annotations

import enum
import math
import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Iterable, Mapping

import shapely

from ..core.agreement import Agreement
from ..core.delimitation import BufferOrigin, Feature, RecordedException, Unreadable
from ..core.drawn_edges import EdgeMarks
from ..core.roles import AREAS, ATTACHED, EDGED, Role
from ..core.saying import ENGLISH, Message, Voice

ABOUT_TABLE = "deesc_workspace"
GEOMETRY = "geom"
"""The column of geometries."""
EXCEPTION_TABLE = "deesc_exception"
REFERENCE_TABLE = "reference_boundary"
ACCURACY_KEY = "reference_accuracy_m"

_BUFFERS = (Role.BUFFER_ZONE,)


class ColumnType(enum.Enum):
    """The types that a GeoPackage column of ours may have."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    DATE = "date"


class Choice(enum.Enum):
    """Which list a column takes its values from: one of the agreement, or one of the words for how buffers are made."""

    REGION = "region"
    PARTY = "party"
    STATUS = "status"
    SIDE = "side"
    END_CAP = "end_cap"


SIDES = {
    "both": Message("on both sides"),
    "outside": Message("outside"),
    "inside": Message("inside"),
    "left": Message("on the left"),
    "right": Message("on the right"),
}
END_CAPS = {"round": Message("round"), "flat": Message("flat")}
"""What people read for the values of `core.buffers`."""


@dataclass(frozen=True)
class Column:
    """One column: name, type, the label people see, and how a form fills it.

    Attributes
    ----------
    roles : tuple of Role
        The roles whose tables have the column.
    default : str
        A QGIS expression for new features, or empty.
    """

    name: str
    type: ColumnType
    label: Message
    roles: tuple[Role, ...] = tuple(Role)
    choice: Choice | None = None
    default: str = ""
    is_required: bool = False
    is_unique: bool = False
    is_made: bool = False
    """Written by the program, shown but not typed."""


_FIXED_COLUMNS = (
    Column("uid", ColumnType.TEXT, Message("Identifier (UUID)"), default="uuid('WithoutBraces')", is_required=True,
           is_unique=True, is_made=True),
    Column("number", ColumnType.INTEGER, Message("Number on the map")),
    Column("name", ColumnType.TEXT, Message("Name"), is_required=True),
    Column("region", ColumnType.TEXT, Message("Region"), choice=Choice.REGION, is_required=True),
    Column("party", ColumnType.TEXT, Message("Party"), choice=Choice.PARTY, is_required=True),
    Column("status", ColumnType.TEXT, Message("Status"), choice=Choice.STATUS, default="'draft'", is_required=True),
    Column("source", ColumnType.TEXT, Message("Source"), is_required=True),
    Column("zone", ColumnType.TEXT, Message("Zone or line it belongs to (identifier)"), roles=ATTACHED),
    Column("width_m", ColumnType.REAL, Message("Stated width (m)"), roles=_BUFFERS),
    Column("exclaves", ColumnType.TEXT, Message("Declared exclaves (names; separated)"), roles=AREAS),
    Column("exclusions", ColumnType.TEXT, Message("Declared exclusions (names; separated)"), roles=AREAS),
    Column("valid_from", ColumnType.DATE, Message("In force from")),
    Column("valid_to", ColumnType.DATE, Message("In force to")),
    Column("side", ColumnType.TEXT, Message("Side"), roles=_BUFFERS, choice=Choice.SIDE, is_made=True),
    Column("end_cap", ColumnType.TEXT, Message("End cap"), roles=_BUFFERS, choice=Choice.END_CAP,
           is_made=True),
    Column("tolerance_m", ColumnType.REAL, Message("Tolerance (m)"), roles=_BUFFERS, is_made=True),
    Column("max_error_m", ColumnType.REAL, Message("Measured error (m)"), roles=_BUFFERS, is_made=True),
    Column("source_hash", ColumnType.TEXT, Message("Geometry it was made from (SHA-256)"), roles=_BUFFERS,
           is_made=True),
    Column("note", ColumnType.TEXT, Message("Note")),
)  # fmt: skip


MARK_COLUMNS = (
    Column("geom_hash", ColumnType.TEXT, Message("Turning points and the lines between them (SHA-256)"), roles=EDGED),
    Column("on_line", ColumnType.TEXT, Message("Turning points half-way between neighbours (numbers)"), roles=EDGED),
)
"""What files whose edges are drawn out state beside the columns of tables: see `core.drawn_edges`."""
SHORT_NAMES = {"tolerance_m": "tol_m", "max_error_m": "max_err_m", "source_hash": "src_hash"}
"""Of columns whose names are longer than the ten characters of a dBASE field."""
_LONGEST_OF_DBASE = 10
_WHOLE_NAMES = {short: name for name in SHORT_NAMES for short in (SHORT_NAMES[name], name[:_LONGEST_OF_DBASE])}
"""Of the short names, and of those that GDAL makes when an algorithm writes a Shapefile."""

_TYPES = {column.name: column.type for column in _FIXED_COLUMNS}
_GREATEST_INTEGER = 2**31 - 1
"""QGIS and GDAL hold a column of integers in 32 bits."""
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def columns(agreement: Agreement, role: Role) -> tuple[Column, ...]:
    """The columns of the table of a kind with that role, in order; one name column a language but English."""
    names = tuple(
        Column(f"name_{language}", ColumnType.TEXT, Message.of("Name ({language})", language=language))
        for language in agreement.name_languages
        if language != "en"
    )
    fixed = tuple(column for column in _FIXED_COLUMNS if role in column.roles)
    after = next(index for index, column in enumerate(fixed) if column.name == "name") + 1
    return fixed[:after] + names + fixed[after:]


def marks_of_row(marks: EdgeMarks | None) -> dict[str, Any]:
    """What a file states of an area with edges that are drawn out, by column; None where it states nothing."""
    texts = ("", "") if marks is None else (marks.digest, marks.on_line)
    return {column.name: _none_if_empty(text) for column, text in zip(MARK_COLUMNS, texts)}


def whole_name(key: str) -> str:
    """The name of a column for that of a dBASE field."""
    return _WHOLE_NAMES.get(key, key)


def is_column(name: str) -> bool:
    """Whether an import reads a column of that name."""
    return name == "kind" or name.startswith("name_") or any(column.name == name for column in _FIXED_COLUMNS)


def choices(agreement: Agreement, choice: Choice, voice: Voice = ENGLISH) -> tuple[tuple[str, str], ...]:
    """The values of a list as (value, label in the voice's language), in the agreement's order."""
    if choice is Choice.REGION:
        return tuple((region.id, voice.text(region.name)) for region in agreement.regions)
    if choice is Choice.PARTY:
        return tuple((party.code, f"{party.code} ({voice.text(party.name)})") for party in agreement.parties)
    if choice is Choice.STATUS:
        return tuple((status, voice.phrase(status)) for status in agreement.statuses)
    words = SIDES if choice is Choice.SIDE else END_CAPS
    return tuple((value, voice.text(word)) for value, word in words.items())


def row_of(feature: Feature, agreement: Agreement, role: Role) -> dict[str, Any]:
    """A feature's attributes by column; None where the feature states nothing."""
    names = dict(feature.names)
    values: dict[str, Any] = {
        "uid": feature.uid,
        "number": feature.number,
        "name": feature.name,
        "region": feature.region,
        "party": feature.party,
        "status": feature.status,
        "source": feature.source,
        "zone": feature.zone,
        "width_m": feature.width_m,
        "exclaves": feature.exclaves,
        "exclusions": feature.exclusions,
        "valid_from": feature.valid_from,
        "valid_to": feature.valid_to,
        **origin_row(feature.origin),
        "note": feature.note,
        **{f"name_{language}": names.get(language) for language in agreement.name_languages},
    }
    return {column.name: _none_if_empty(values[column.name]) for column in columns(agreement, role)}


def origin_row(origin: BufferOrigin | None) -> dict[str, Any]:
    """What a buffer was made from, by column."""
    names = ("side", "end_cap", "tolerance_m", "max_error_m", "source_hash")
    return {name: getattr(origin, name) if origin else None for name in names}


def feature_of(
    row: Mapping[str, Any],
    kind: str,
    geometry: shapely.Geometry | None,
    fid: int = 0,
    unreadable: Iterable[Unreadable] = (),
) -> Feature:
    """The feature that a row describes; columns that are absent or null count as not stated.

    Parameters
    ----------
    fid : int
        The row's number in its table.
    unreadable : iterable of Unreadable
        What is known already to be unreadable. A value that is not of its column's type is added to it, and counts as
        not stated.
    """
    values: dict[str, Any] = {}
    faults = list(unreadable)
    for name, value in row.items():
        try:
            values[name] = None if value is None else readable_value(value, _type_of(name))
        except ValueError:
            values[name] = None
            faults.append(Unreadable.shown(name, value, kind, fid))

    def text(name: str) -> str:
        return values.get(name) or ""

    names = tuple(
        (name.removeprefix("name_"), text(name)) for name in sorted(values) if name.startswith("name_") and text(name)
    )
    return Feature(
        uid=text("uid"),
        kind=kind,
        region=text("region"),
        name=text("name"),
        party=text("party"),
        status=text("status"),
        geometry=_single_if_one_part(geometry),
        source=text("source"),
        number=values.get("number"),
        names=names,
        zone=text("zone"),
        width_m=values.get("width_m"),
        origin=_origin(values),
        exclaves=text("exclaves"),
        exclusions=text("exclusions"),
        valid_from=values.get("valid_from"),
        valid_to=values.get("valid_to"),
        note=text("note"),
        unreadable=tuple(sorted(faults, key=lambda fault: fault.column)),
    )


def readable_value(value: Any, column_type: ColumnType) -> Any:
    """A stored value, not null, as what its column is to hold: nothing is converted that would read otherwise then.

    Raises
    ------
    ValueError
        When it is of another type, a number too great for the column, a text that is cut off where another program
        reads it, or no day of the calendar.
    """
    if column_type is ColumnType.TEXT and isinstance(value, str) and "\0" not in value:
        return value
    if column_type is ColumnType.INTEGER and type(value) is int and abs(value) <= _GREATEST_INTEGER:
        return value
    if column_type is ColumnType.REAL and type(value) in (int, float):
        return float(value)
    if column_type is ColumnType.DATE:
        if isinstance(value, date):
            return value
        if isinstance(value, str) and _DAY.fullmatch(value):
            return date.fromisoformat(value)
    raise ValueError(f"{value!r} is no {column_type.value}")


def _type_of(name: str) -> ColumnType:
    """The type of a column; those that are not fixed are names in further languages."""
    return _TYPES.get(name, ColumnType.TEXT)


def _origin(row: Mapping[str, Any]) -> BufferOrigin | None:
    if not row.get("source_hash"):
        return None
    return BufferOrigin(
        row["source_hash"],
        row.get("side") or "",
        row.get("end_cap") or "",
        _or_nan(row.get("tolerance_m")),
        _or_nan(row.get("max_error_m")),
    )


EXCEPTION_COLUMNS = ("rule", "hash", "reason", "authority", "until")


def exception_row(exception: RecordedException) -> dict[str, str]:
    """A recorded exception by column."""
    values = (exception.rule, exception.hash, exception.reason, exception.authority, exception.until.isoformat())
    return dict(zip(EXCEPTION_COLUMNS, values))


def exception_of(row: Mapping[str, Any], fid: int = 0) -> RecordedException | Unreadable:
    """The exception that a row describes, or which value keeps it from being read."""
    types = {name: ColumnType.DATE if name == "until" else ColumnType.TEXT for name in EXCEPTION_COLUMNS}
    values = []
    for name, column_type in types.items():
        try:
            values.append(readable_value(row[name], column_type))
        except ValueError:
            return Unreadable.shown(name, row[name], EXCEPTION_TABLE, fid)
    return RecordedException(*values)


def stored_geometry(geometry: shapely.Geometry | None) -> shapely.Geometry | None:
    """The geometry as tables hold it: polygons and lines as several of them, for a table has one geometry type."""
    if geometry is not None and geometry.geom_type == "Polygon":
        return shapely.multipolygons([geometry])
    if geometry is not None and geometry.geom_type == "LineString":
        return shapely.multilinestrings([geometry])
    return geometry


def _single_if_one_part(geometry: shapely.Geometry | None) -> shapely.Geometry | None:
    if geometry is not None and geometry.geom_type.startswith("Multi") and shapely.get_num_geometries(geometry) == 1:
        return shapely.get_geometry(geometry, 0)
    return geometry


def _none_if_empty(value: Any) -> Any:
    return None if value == "" else value


def _or_nan(value: float | None) -> float:
    return math.nan if value is None else value
