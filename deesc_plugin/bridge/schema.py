"""The workspace's tables and fields, declared once: every store, form and style is made from these.

A feature's row holds what `Feature` holds; `row_of` and `feature_of` are each other's inverse.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date
from typing import Any, Mapping

import shapely

from ..core.agreement import Agreement, Role
from ..core.delimitation import BufferOrigin, Feature, RecordedException

FORMAT = "deesc-workspace/1"
ABOUT_TABLE = "deesc_workspace"
EXCEPTION_TABLE = "deesc_exception"
REFERENCE_TABLE = "reference_boundary"

_ZONED = (Role.BUFFER_ZONE, Role.SAFE_ZONE)
_AREAS = (Role.ZONE, Role.BUFFER_ZONE, Role.SAFE_ZONE)
_BUFFERS = (Role.BUFFER_ZONE,)


class ColumnType(enum.Enum):
    """The types that a GeoPackage column of ours may have."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    DATE = "date"


class Choice(enum.Enum):
    """Which list of the agreement a column takes its values from."""

    REGION = "region"
    PARTY = "party"
    STATUS = "status"


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
    label: str
    roles: tuple[Role, ...] = tuple(Role)
    choice: Choice | None = None
    default: str = ""
    is_required: bool = False
    is_unique: bool = False
    is_made: bool = False
    """Written by the program, shown but not typed."""


_FIXED_COLUMNS = (
    Column("uid", ColumnType.TEXT, "Identifier (UUID)", default="uuid('WithoutBraces')", is_required=True,
           is_unique=True, is_made=True),
    Column("number", ColumnType.INTEGER, "Number on the map"),
    Column("name", ColumnType.TEXT, "Name", is_required=True),
    Column("region", ColumnType.TEXT, "Region", choice=Choice.REGION, is_required=True),
    Column("party", ColumnType.TEXT, "Party", choice=Choice.PARTY, is_required=True),
    Column("status", ColumnType.TEXT, "Status", choice=Choice.STATUS, default="'draft'", is_required=True),
    Column("source", ColumnType.TEXT, "Source", is_required=True),
    Column("zone", ColumnType.TEXT, "Zone it belongs to (identifier)", roles=_ZONED),
    Column("width_m", ColumnType.REAL, "Stated width (m)", roles=_BUFFERS),
    Column("exclaves", ColumnType.TEXT, "Declared exclaves (names; separated)", roles=_AREAS),
    Column("exclusions", ColumnType.TEXT, "Declared exclusions (names; separated)", roles=_AREAS),
    Column("valid_from", ColumnType.DATE, "In force from"),
    Column("valid_to", ColumnType.DATE, "In force to"),
    Column("side", ColumnType.TEXT, "Side", roles=_BUFFERS, is_made=True),
    Column("end_cap", ColumnType.TEXT, "End cap", roles=_BUFFERS, is_made=True),
    Column("tolerance_m", ColumnType.REAL, "Tolerance (m)", roles=_BUFFERS, is_made=True),
    Column("max_error_m", ColumnType.REAL, "Measured error (m)", roles=_BUFFERS, is_made=True),
    Column("source_hash", ColumnType.TEXT, "Zone's geometry when made (SHA-256)", roles=_BUFFERS, is_made=True),
    Column("note", ColumnType.TEXT, "Note"),
)  # fmt: skip


def columns(agreement: Agreement, role: Role) -> tuple[Column, ...]:
    """The columns of the table of a kind with that role, in order; one name column a language but English."""
    names = tuple(
        Column(f"name_{language}", ColumnType.TEXT, f"Name ({language})")
        for language in agreement.languages
        if language != "en"
    )
    fixed = tuple(column for column in _FIXED_COLUMNS if role in column.roles)
    after = next(index for index, column in enumerate(fixed) if column.name == "name") + 1
    return fixed[:after] + names + fixed[after:]


def is_column(name: str) -> bool:
    """Whether an import reads a column of that name."""
    return name == "kind" or name.startswith("name_") or any(column.name == name for column in _FIXED_COLUMNS)


def choices(agreement: Agreement, choice: Choice) -> tuple[tuple[str, str], ...]:
    """The values of a list of the agreement as (value, label), in the agreement's order."""
    if choice is Choice.REGION:
        return tuple((region.id, str(region.name)) for region in agreement.regions)
    if choice is Choice.PARTY:
        return tuple((party.code, f"{party.code} ({party.name})") for party in agreement.parties)
    return tuple((status, status) for status in agreement.statuses)


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
        **{f"name_{language}": names.get(language) for language in agreement.languages},
    }
    return {column.name: _none_if_empty(values[column.name]) for column in columns(agreement, role)}


def origin_row(origin: BufferOrigin | None) -> dict[str, Any]:
    """What a buffer was made from, by column."""
    names = ("side", "end_cap", "tolerance_m", "max_error_m", "source_hash")
    return {name: getattr(origin, name) if origin else None for name in names}


def feature_of(row: Mapping[str, Any], kind: str, geometry: shapely.Geometry | None) -> Feature:
    """The feature that a row describes; columns that are absent or null count as not stated."""

    def text(name: str) -> str:
        value = row.get(name)
        return "" if value is None else str(value)

    names = tuple(
        (name.removeprefix("name_"), text(name)) for name in sorted(row) if name.startswith("name_") and text(name)
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
        number=_number(row.get("number"), int),
        names=names,
        zone=text("zone"),
        width_m=_number(row.get("width_m"), float),
        origin=_origin(row),
        exclaves=text("exclaves"),
        exclusions=text("exclusions"),
        valid_from=_date(row.get("valid_from")),
        valid_to=_date(row.get("valid_to")),
        note=text("note"),
    )


def _origin(row: Mapping[str, Any]) -> BufferOrigin | None:
    if not row.get("source_hash"):
        return None
    return BufferOrigin(
        str(row["source_hash"]),
        str(row.get("side") or ""),
        str(row.get("end_cap") or ""),
        _float_or_nan(row.get("tolerance_m")),
        _float_or_nan(row.get("max_error_m")),
    )


EXCEPTION_COLUMNS = ("rule", "hash", "reason", "authority", "until")


def exception_row(exception: RecordedException) -> dict[str, str]:
    """A recorded exception by column."""
    values = (exception.rule, exception.hash, exception.reason, exception.authority, exception.until.isoformat())
    return dict(zip(EXCEPTION_COLUMNS, values))


def exception_of(row: Mapping[str, Any]) -> RecordedException:
    """The exception that a row describes."""
    rule, digest, reason, authority, until = (str(row[name]) for name in EXCEPTION_COLUMNS)
    return RecordedException(rule, digest, reason, authority, date.fromisoformat(until))


def stored_geometry(geometry: shapely.Geometry | None) -> shapely.Geometry | None:
    """The geometry as tables hold it: polygons as multipolygons, for a table has one geometry type."""
    if geometry is not None and geometry.geom_type == "Polygon":
        return shapely.multipolygons([geometry])
    return geometry


def _single_if_one_part(geometry: shapely.Geometry | None) -> shapely.Geometry | None:
    if geometry is not None and geometry.geom_type.startswith("Multi") and shapely.get_num_geometries(geometry) == 1:
        return shapely.get_geometry(geometry, 0)
    return geometry


def _none_if_empty(value: Any) -> Any:
    return None if value == "" else value


def _float_or_nan(value: Any) -> float:
    return float("nan") if value is None else float(value)


def _number(value: Any, number: type) -> Any:
    return None if value is None else number(value)


def _date(value: Any) -> date | None:
    if value is None or isinstance(value, date):
        return value
    return date.fromisoformat(str(value).replace("/", "-")[:10]) if value else None
