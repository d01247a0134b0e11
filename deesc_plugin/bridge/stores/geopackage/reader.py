# SPDX-License-Identifier: GPL-2.0-or-later
"""A delimitation read from its GeoPackage: what is sound, and what is not by table, row and column.

One bad value closes no workspace: it is told beside the feature (`Feature.unreadable`), or beside the delimitation
where it belongs to none. A file of which a table is missing or a page is damaged is refused.
"""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import Iterator

import shapely

from ....core.agreement import Agreement, Kind
from ....core.agreement_file import parse_agreement
from ....core.delimitation import Delimitation, Feature, RecordedException, Reference, ReferenceUnit, Unreadable
from ....core.errors import AgreementError, Busy, DeescError, WorkspaceError
from ....core.limit_overrides import overrides_of, with_overrides
from ....core.recorded import usual_accuracy
from ....core.soundness import is_fit_area
from ....paths import agreement_schema
from ...database import read_only
from ...geopackage_guard import refuse_hostile
from ...log import log_cause
from ...schema import (
    ABOUT_TABLE,
    ACCURACY_KEY,
    EXCEPTION_COLUMNS,
    EXCEPTION_TABLE,
    GEOMETRY,
    REFERENCE_TABLE,
    ColumnType,
    columns,
    exception_of,
    feature_of,
)
from .acts_tables import read_acts
from .base_layers import stored_base_layers
from .migrations import NEWEST, format_name, format_number, step_3, step_5
from .proposal_records import stored_proposals
from .rows import WGS84_ID, StoredRow, geometry_in_digits, stored_columns, stored_rows
from .stretches import stored_stretches
from .writer import ABROAD, COUNTRY, LIMITS_KEY, REFERENCE_COLUMNS

_APPLICATION_IDS = (0x47504B47, 0x47503130, 0x47503131)
"""``GPKG``, and ``GP10`` and ``GP11`` of older files."""
_DECLARED = {
    ColumnType.TEXT: ("TEXT",),
    ColumnType.INTEGER: ("MEDIUMINT", "INT", "SMALLINT", "TINYINT"),
    ColumnType.REAL: ("REAL", "DOUBLE", "FLOAT"),
    ColumnType.DATE: ("DATE",),
}
"""Under which types GeoPackage keeps a column's values (OGC 12-128r17, table 1): QGIS reads it by its type."""
_ABOUT_COLUMNS = ("key", "value")
_METRES = re.compile(r"[0-9]{1,9}(\.[0-9]{1,20})?", re.ASCII)


def read_geopackage(path: Path) -> Delimitation:
    """Read a delimitation as the file holds it at one moment; it is opened read-only and is not changed.

    Raises
    ------
    WorkspaceError
        When the file is no workspace, is of a newer format, is damaged or carries code.
    """
    refuse_hostile(path)
    try:
        with read_only(path) as connection:
            connection.execute("BEGIN")
            return _Reading(connection, path.name).delimitation()
    except DeescError:
        raise
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise Busy(
                "{file} is being written by another program; try again when it has finished.", file=path.name
            ) from error
        raise WorkspaceError(
            "{file} cannot be opened ({reason}); copy it to a folder where you may write, and open the copy.",
            file=path.name,
            reason=str(error),
        ) from error
    except Exception as error:  # whatever nobody has thought of: the person learns which file, the log the rest
        log_cause(error)
        raise WorkspaceError(
            "{file} cannot be read ({reason}); restore it from a copy.",
            file=path.name,
            reason=f"{type(error).__name__}: {error}",
        ) from error


class _Reading:
    """One reading of one file; collects what is unreadable beside the features on its way."""

    def __init__(self, connection: sqlite3.Connection, file: str) -> None:
        self._connection, self._file = connection, file
        self._unreadable: list[Unreadable] = []

    def delimitation(self) -> Delimitation:
        about = self._about()
        agreement = self._agreement(about)
        self._look_at_metadata(agreement)
        features = [feature for kind in agreement.kinds for feature in self._features(agreement, kind)]
        exceptions = tuple(self._exceptions())
        reference, stored = self._reference(about), read_acts(self._connection, self._file)
        ground, unread = stored_base_layers(self._connection, self._file)
        proposals, unread_of_them = stored_proposals(self._connection, self._file)
        stretches, torn = stored_stretches(self._connection, self._file)
        return Delimitation(
            agreement,
            tuple(features),
            reference,
            exceptions,
            (*self._unreadable, *stored.unreadable, *unread, *unread_of_them, *torn),
            acts=stored.acts,
            base_layers=ground,
            proposals=proposals,
            stretches=stretches,
        )

    def _about(self) -> dict[str, StoredRow]:
        """The rows about the workspace by key, each there once; the first one tells whether it is one."""
        if not stored_columns(self._connection, ABOUT_TABLE):
            raise WorkspaceError(
                "{file} is a GeoPackage but no workspace (it has no table “{table}”); "
                "create a workspace and import the file into it.",
                file=self._file,
                table=ABOUT_TABLE,
            )
        about: dict[str, StoredRow] = {}
        for row in self._rows(ABOUT_TABLE, _ABOUT_COLUMNS):
            key = row.values.get("key")
            if key in about:
                self._unreadable.append(Unreadable.shown("key", key, ABOUT_TABLE, row.fid))
            about.setdefault(str(key), row)
        return about

    def _agreement(self, about: dict[str, StoredRow]) -> Agreement:
        found = self._stated(about, "format")
        if format_number(found) is None:
            raise WorkspaceError(
                "{file} is a workspace of the format “{found}”, and this version reads “{known}”; "
                "open it with a newer version of the plugin.",
                file=self._file,
                found=found,
                known=format_name(NEWEST),
            )
        agreement = parse_agreement(self._stated(about, "agreement"), agreement_schema(), f"inside {self._file}")
        if self._stated(about, "agreement_id") != agreement.id:
            row = about["agreement_id"]
            self._unreadable.append(Unreadable.shown("value", row.values["value"], ABOUT_TABLE, row.fid))
        limits = about[LIMITS_KEY].values.get("value") if LIMITS_KEY in about else None
        try:
            return with_overrides(agreement, overrides_of(limits or ""))
        except AgreementError as error:
            raise WorkspaceError(
                "The limits of {file} cannot be used: {reason}", file=self._file, reason=error.message
            ) from error

    def _stated(self, about: dict[str, StoredRow], key: str) -> str:
        """A text that every workspace states about itself."""
        value = about[key].values.get("value") if key in about else None
        if not isinstance(value, str):
            raise WorkspaceError(
                "{file} does not state its {key}: the row is missing from the table “{table}” or cannot be read; "
                "restore it from a copy.",
                file=self._file,
                key=key,
                table=ABOUT_TABLE,
            )
        return value

    def _look_at_metadata(self, agreement: Agreement) -> None:
        """What GeoPackage states of the tables: other programs go by it, and would see other places."""
        (found,) = self._connection.execute("PRAGMA application_id").fetchone()
        if found not in _APPLICATION_IDS:
            self._unreadable.append(Unreadable.shown("application_id", found))
        names = [*(kind.id for kind in agreement.kinds), REFERENCE_TABLE]
        stated = {
            row.values.get("table_name"): row
            for row in self._rows("gpkg_geometry_columns", ("table_name", "column_name", "srs_id"))
        }
        for table in names:
            row = stated.get(table)
            if row is None:
                self._unreadable.append(Unreadable("table_name", "", "gpkg_geometry_columns"))
            elif (row.values.get("column_name"), row.values.get("srs_id")) != (GEOMETRY, WGS84_ID):
                shown = f"{row.values.get('column_name')} {row.values.get('srs_id')}"
                self._unreadable.append(Unreadable.shown("srs_id", shown, "gpkg_geometry_columns", row.fid))
        self._look_at_crs()

    def _look_at_crs(self) -> None:
        for row in self._rows("gpkg_spatial_ref_sys", ("srs_id", "organization", "organization_coordsys_id")):
            by, code = row.values.get("organization"), row.values.get("organization_coordsys_id")
            if row.values.get("srs_id") == WGS84_ID:
                if str(by).upper() != "EPSG" or code != WGS84_ID:
                    self._unreadable.append(
                        Unreadable.shown("organization", f"{by} {code}", "gpkg_spatial_ref_sys", row.fid)
                    )
                return
        self._unreadable.append(Unreadable("srs_id", "", "gpkg_spatial_ref_sys"))

    def _features(self, agreement: Agreement, kind: Kind) -> Iterator[Feature]:
        wanted = columns(agreement, kind.role)
        declared = stored_columns(self._connection, kind.id)
        for column in wanted:
            if not declared.get(column.name, "").startswith(_DECLARED[column.type]) and column.name in declared:
                self._unreadable.append(Unreadable.shown(column.name, declared[column.name] or "?", kind.id))
        for row in self._rows(kind.id, [column.name for column in wanted], has_geometry=True):
            yield feature_of(row.values, kind.id, row.geometry, row.fid, row.unreadable)

    def _exceptions(self) -> Iterator[RecordedException]:
        for row in self._rows(EXCEPTION_TABLE, EXCEPTION_COLUMNS):
            found = exception_of({**dict.fromkeys(EXCEPTION_COLUMNS), **row.values}, row.fid)
            if isinstance(found, Unreadable):
                self._unreadable.append(found)
            else:
                yield found

    def _reference(self, about: dict[str, StoredRow]) -> Reference:
        units, areas, disputed = [], [], []
        has_disputed = (format_number(self._stated(about, "format")) or 0) >= step_5.NUMBER
        names = REFERENCE_COLUMNS if has_disputed else REFERENCE_COLUMNS[:-1]
        for row in self._rows(REFERENCE_TABLE, names, has_geometry=True):
            pcode, name, area, dispute = (row.values.get(column) for column in REFERENCE_COLUMNS)
            faults = list(row.unreadable)
            for column, value in zip(REFERENCE_COLUMNS, (pcode, name, area, dispute)):
                if value is not None and not isinstance(value, str):
                    faults.append(Unreadable.shown(column, value, REFERENCE_TABLE, row.fid))
            if row.geometry is None or row.geometry.geom_type not in ("Polygon", "MultiPolygon"):
                kind = "" if row.geometry is None else row.geometry.geom_type
                faults = faults or [Unreadable.shown(GEOMETRY, kind, REFERENCE_TABLE, row.fid)]
            if faults:
                self._unreadable += faults
            elif area:
                areas.append((area, row.geometry))
            elif dispute:
                disputed.append((dispute, row.geometry))
            else:
                units.append(ReferenceUnit(pcode or "", name or "", row.geometry))
        source, licence = (self._stated(about, f"reference_{what}") for what in ("source", "licence"))
        grounds, accuracy = self._grounds(), self._accuracy(about, source)
        country, abroad = grounds.get(COUNTRY), grounds.get(ABROAD)
        return Reference(source, licence, tuple(units), tuple(areas), country, abroad, tuple(disputed), accuracy)

    def _accuracy(self, about: dict[str, StoredRow], source: str) -> float:
        """How exact the reference is; a file that was made before that was asked has the one that is usual."""
        if ACCURACY_KEY not in about:
            return usual_accuracy(source)
        row = about[ACCURACY_KEY]
        stated = row.values.get("value")
        if isinstance(stated, str) and _METRES.fullmatch(stated):
            return float(stated)
        self._unreadable += row.unreadable or [Unreadable.shown(ACCURACY_KEY, stated, ABOUT_TABLE, row.fid)]
        return 0.0

    def _grounds(self) -> dict[str, shapely.Geometry]:
        """The grounds that the file has; none in one of an older format."""
        grounds: dict[str, shapely.Geometry] = {}
        if not stored_columns(self._connection, step_3.TABLE):
            return grounds
        for row in self._rows(step_3.TABLE, step_3.COLUMNS):
            ground, written = (row.values.get(column) for column in step_3.COLUMNS)
            geometry = geometry_in_digits(written)
            if ground in (COUNTRY, ABROAD) and geometry is not None and is_fit_area(geometry):
                grounds[ground] = geometry
            else:
                self._unreadable += row.unreadable or [Unreadable.shown("wkb", written, step_3.TABLE, row.fid)]
        return grounds

    def _rows(self, table: str, names: tuple[str, ...] | list[str], has_geometry: bool = False) -> list[StoredRow]:
        there = stored_columns(self._connection, table)
        wanted = [*names, GEOMETRY] if has_geometry else names
        if there:
            self._unreadable += [Unreadable(name, "", table) for name in wanted if name not in there]
        return stored_rows(self._connection, table, names, self._file, has_geometry)
