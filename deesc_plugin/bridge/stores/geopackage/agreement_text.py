# SPDX-License-Identifier: GPL-2.0-or-later
"""The agreement inside a workspace file, replaced by a newer text of the same id; the older one goes on record."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

from osgeo import ogr

from ....core.agreement import Agreement
from ....core.changes import refuse_replacement
from ....core.errors import WorkspaceError
from ....core.limit_overrides import with_overrides
from ...database import rows_of
from ...schema import ABOUT_TABLE, columns
from ..store import EarlierAgreement
from .files import hindrance
from .migrations.step_2 import COLUMNS, TABLE
from .reader import read_geopackage
from .transactions import reading, write_in_transaction
from .writer import add_field, create_kind_layer, renew_styles

_UNREADABLE = "The earlier texts of the agreement in {file} cannot be read ({reason}); restore it from a copy."


def earlier_agreements(path: Path) -> tuple[EarlierAgreement, ...]:
    """The texts that the agreement has had, the oldest first; none in a file of the first format.

    Raises
    ------
    WorkspaceError
        When they cannot be read.
    """
    with reading(path, _UNREADABLE) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (TABLE,)).fetchone():
            return ()
        return tuple(
            EarlierAgreement(digest, text, datetime.fromisoformat(str(until).replace("Z", "+00:00")), reason)
            for digest, text, until, reason in rows_of(connection, TABLE, COLUMNS)
        )


def replace_agreement(path: Path, agreement: Agreement, reason: str, now: datetime) -> None:
    """Put a newer text in the place of the one that a file has, in one transaction, and read it back.

    Columns for names in further languages and tables of further kinds are added; what the text does not have any more
    stays, but for tables of kinds without a feature, which nobody would look after.

    Raises
    ------
    AgreementError
        When the text cannot take the place of the file's.
    WorkspaceError
        When the reason is empty, or the file is damaged, sealed or cannot be written.
    """
    if not reason.strip():
        raise WorkspaceError("Say why the agreement is replaced, and who decided it.")
    hindered = hindrance(path)
    if hindered is not None:
        raise WorkspaceError(hindered)
    stored = read_geopackage(path)
    if stored.unreadable:
        raise WorkspaceError("{workspace} is damaged, as the check tells; restore it from a copy.", workspace=path.name)
    refuse_replacement(stored, agreement)
    expected = with_overrides(agreement, stored.agreement.overrides)
    row = (stored.agreement.digest, stored.agreement.text, _utc(now), reason.strip())
    write_in_transaction(path, lambda dataset: _replace(dataset, stored.agreement, expected, row))
    if read_geopackage(path).agreement != expected:
        raise WorkspaceError("The agreement reads back from {file} differently.", file=path.name)


def _utc(now: datetime) -> str:
    return now.astimezone(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")


def _replace(dataset: ogr.DataSource, old: Agreement, new: Agreement, row: tuple[str, ...]) -> None:
    for kind in old.kinds:
        if new.kind(kind.id) is None:  # without a feature: `refuse_replacement` has seen to that
            dataset.DeleteLayer(kind.id)
    for kind in new.kinds:
        layer = dataset.GetLayerByName(kind.id)
        if layer is None or old.role_of(kind.id) is not kind.role:
            if layer is not None:
                dataset.DeleteLayer(kind.id)
            create_kind_layer(dataset, new, kind)
            continue
        there = {field.GetName() for field in layer.schema}
        for column in columns(new, kind.role):
            if column.name not in there:
                add_field(layer, column)
    record = dataset.GetLayerByName(TABLE)
    earlier = ogr.Feature(record.GetLayerDefn())
    for name, value in zip(COLUMNS, row):
        earlier.SetField(name, value)
    record.CreateFeature(earlier)
    about = dataset.GetLayerByName(ABOUT_TABLE)
    for entry in about:
        if entry.GetField("key") == "agreement":
            entry.SetField("value", new.text)
            about.SetFeature(entry)
    renew_styles(dataset, new)
