# SPDX-License-Identifier: GPL-2.0-or-later
"""``data/shapefile``: one Shapefile a kind, for programs that read nothing newer."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from typing import Any, Iterator, Sequence

import numpy as np
import shapely

from ...bridge.schema import SHORT_NAMES, Column, ColumnType
from ...core.agreement import Agreement, Kind
from ...core.delimitation import Feature
from ...core.errors import PackageError
from ...core.saying import Message
from ...core.tables.csv_output import Column as TableColumn
from ...core.tables.csv_output import Table
from ..comparison import ReadFeatures, compare_layer, compare_values, ogr_features
from ..csv_file import compare_csv, write_csv
from ..job import Job, PackagedFile, drawn_columns
from ..shapefile import LONGEST_TEXT, DbfField, fitting, write_shapefile
from . import part

FIELD_LIST = "data/shapefile/fields.csv"
_LONGEST_NAME = 10
_AREA = 2
_FIELDS = {
    ColumnType.TEXT: ("C", LONGEST_TEXT, 0),
    ColumnType.INTEGER: ("I", 11, 0),
    ColumnType.REAL: ("N", 24, 6),
    ColumnType.DATE: ("D", 8, 0),
}
_KIND = Column("kind", ColumnType.TEXT, Message("Kind of feature"))
_CUT = Column(
    "cut", ColumnType.TEXT, Message("Fields whose text is cut here; the GeoPackage has it whole under the same uid")
)


def reread(job: Job) -> None:
    """Read through GDAL, and compare every field and coordinate; of rings, each one and its direction."""
    compare_csv(job, FIELD_LIST, _field_list(job.delimitation.agreement))
    for kind in job.delimitation.agreement.kinds:
        name, expected = _path(kind, "shp"), job.of_kind(kind.id)
        rows = [_row(job, kind, feature) for feature, _ in expected]
        fields = _fields(job.delimitation.agreement, kind, rows)
        found = ogr_features(str(job.folder / name), ("ESRI Shapefile",), [field.name for field in fields])
        compare_values(name, expected, [_as_gdal_says(fields, row) for row in rows], found.values)
        turned = [(feature, None if geometry is None else _turned(geometry)) for feature, geometry in expected]
        crossing = [
            None not in (geometry, read)
            and shapely.get_dimensions(geometry) == _AREA
            and not shapely.is_valid(geometry)
            for (_, geometry), read in zip(expected, found.geometries)
        ]
        read = list(found.geometries)
        for index in np.flatnonzero(crossing).tolist():
            feature, geometry = turned[index]
            turned[index] = (feature, _undirected(geometry))
            read[index] = _undirected(read[index])
        compare_layer(name, turned, ReadFeatures(found.values, read), by_ring=True)


@part("shapefile", order=220, title="Shapefile", reread=reread)
def shapefile(job: Job) -> Iterator[PackagedFile]:
    """One Shapefile a kind, for programs that read nothing newer: WGS 84, UTF-8, edges drawn out to their geodesics.

    Field names have at most ten characters (``fields.csv`` says what they stand for), and texts at most 254 bytes: a
    longer one ends in “…”, and the field ``cut`` names it.
    """
    agreement = job.delimitation.agreement
    for kind in agreement.kinds:
        job.pause_point()
        features = job.of_kind(kind.id)
        for feature, geometry in features:
            _refuse_other_type(kind, feature, geometry)
        rows = [_row(job, kind, feature) for feature, _ in features]
        name, geometries = _path(kind, "shp"), [geometry for _, geometry in features]
        write_shapefile(job.path(name), geometries, kind.role.shape, _fields(agreement, kind, rows), rows, name)
        for suffix, description in (
            ("shp", f"{kind.plural}, edges drawn out, for programs that read nothing newer."),
            ("shx", f"Index of {kind.id}.shp."),
            ("dbf", _described(kind, rows)),
            ("prj", f"Coordinate reference system of {kind.id}.shp."),
            ("cpg", f"Character set of {kind.id}.dbf."),
        ):
            yield PackagedFile(_path(kind, suffix), "shapefile", description)
    write_csv(job, FIELD_LIST, _field_list(agreement))
    yield PackagedFile(FIELD_LIST, "shapefile", "What the short field names of the Shapefiles stand for.")


def _described(kind: Kind, rows: Sequence[Sequence[str]]) -> str:
    cut = sum(bool(row[-1]) for row in rows)
    return f"Attributes of {kind.id}.shp" + (f"; texts of {cut} are cut, its field cut says which." if cut else ".")


def _path(kind: Kind, suffix: str) -> str:
    return f"data/shapefile/{kind.id}.{suffix}"


def _columns(agreement: Agreement, kind: Kind) -> tuple[Column, ...]:
    return (_KIND, *drawn_columns(agreement, kind.role), _CUT)


def _fields(agreement: Agreement, kind: Kind, rows: Sequence[Sequence[str]]) -> list[DbfField]:
    """The fields of a kind's table, those of texts as wide as their longest: some programs read 4,000 bytes a row."""
    fields = [DbfField(_short_name(column), *_FIELDS[column.type]) for column in _columns(agreement, kind)]
    widths = [max([1, *(len(row[index].encode("utf-8")) for row in rows)]) for index in range(len(fields))]
    return [replace(field, width=width) if field.type == "C" else field for field, width in zip(fields, widths)]


def _short_name(column: Column) -> str:
    """The name of a column's field.

    Raises
    ------
    PackageError
        When it does not fit: a column was added without a short name.
    """
    name = SHORT_NAMES.get(column.name, column.name)
    if len(name) > _LONGEST_NAME:
        raise PackageError(
            "The field {name} has no name of ten characters for the Shapefile; leave the Shapefile out.", name=name
        )
    return name


def _row(job: Job, kind: Kind, feature: Feature) -> list[str]:
    """A feature's texts by field; the last names the fields whose text is cut."""
    agreement = job.delimitation.agreement
    values: dict[str, Any] = {_KIND.name: kind.id, **job.drawn_row(feature, kind.role)}
    texts, cut = [], []
    for column in _columns(agreement, kind)[:-1]:
        whole = _text(values[column.name])
        text = fitting(whole) if column.type is ColumnType.TEXT else whole
        if text != whole:
            cut.append(_short_name(column))
        texts.append(text)
    return [*texts, " ".join(cut)]


def _text(value: Any) -> str:
    """A value as dBASE writes it; nothing for what is not stated or no number."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    if isinstance(value, date):
        return value.isoformat().replace("-", "")
    if isinstance(value, float):
        return f"{value:.6f}"
    return str(value)


def _field_list(agreement: Agreement) -> Table:
    """Each field once: its name, the GeoPackage's column, the type, what it means, and which files have it."""
    kinds_of: dict[Column, list[str]] = {}
    for kind in agreement.kinds:
        for column in _columns(agreement, kind):
            kinds_of.setdefault(column, []).append(kind.id)
    rows = tuple(
        (
            _short_name(column),
            "" if column is _CUT else column.name,
            column.type.value,
            str(column.label),
            " ".join(kinds),
        )
        for column, kinds in kinds_of.items()
    )
    return Table(tuple(map(TableColumn, ("field", "column", "type", "meaning", "kinds"))), rows)


def _refuse_other_type(kind: Kind, feature: Feature, geometry: shapely.Geometry | None) -> None:
    """Refuse what the one geometry type of a Shapefile cannot hold."""
    held = kind.role.shape.types[: 1 if kind.role.is_point else 2]  # a set of points is another type there
    if geometry is not None and not geometry.is_empty and geometry.geom_type not in held:
        raise PackageError(
            "{feature} is a {geom_type}, which {file} cannot hold; correct its geometry or leave the Shapefile out.",
            feature=feature,
            geom_type=geometry.geom_type,
            file=_path(kind, "shp"),
        )


def _turned(geometry: shapely.Geometry) -> shapely.Geometry:
    """Each ring run the other way: in a Shapefile shells are clockwise. Lines run as they are drawn."""
    return shapely.reverse(geometry) if shapely.get_dimensions(geometry) == _AREA else geometry


def _undirected(geometry: shapely.Geometry) -> shapely.Geometry:
    """The edges of an invalid area: a ring that crosses itself runs both ways round, and GDAL decides for one."""
    rings = [shapely.get_coordinates(ring) for ring in shapely.get_rings(shapely.get_parts(geometry))]
    edges = [np.stack([ring[:-1], ring[1:]], axis=1) for ring in rings]
    return shapely.normalize(shapely.multilinestrings(shapely.linestrings(np.concatenate(edges))))


def _as_gdal_says(fields: Sequence[DbfField], row: Sequence[str]) -> tuple[Any, ...]:
    """A row as GDAL gives it back."""
    return tuple(_value(field, text) for field, text in zip(fields, row))


def _value(field: DbfField, text: str) -> Any:
    """Numbers as such, days with slashes, and texts without blanks at the ends, which dBASE fills up with."""
    if field.type in ("N", "I") and text:
        return float(text)
    return f"{text[:4]}/{text[4:6]}/{text[6:]}" if field.type == "D" and text else text.strip(" ")
