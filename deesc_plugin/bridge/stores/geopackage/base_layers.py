# SPDX-License-Identifier: GPL-2.0-or-later
"""The base layers of a workspace file: read and written without touching its features."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Iterable, Sequence

from osgeo import ogr

from ....core.base_layer import BaseLayer, BaseRole
from ....core.delimitation import Unreadable
from ....core.errors import WorkspaceError
from ....core.strict_json import JsonRefused, strict_json
from .migrations.step_6 import COLUMNS, NUMBERS, TABLE
from .rows import StoredRow, stored_columns, stored_rows
from .transactions import reading, write_in_transaction

_LONGEST_NAMES = 10_000


def read_base_layers(path: Path) -> tuple[BaseLayer, ...]:
    """The base layers as they are stored now; none in a file of an older format.

    Raises
    ------
    WorkspaceError
        When they cannot be read.
    """
    with reading(path, "The base layers of {file} cannot be read ({reason}); try again.") as connection:
        layers, unreadable = stored_base_layers(connection, path.name)
    if unreadable:
        raise WorkspaceError(
            "{file} is damaged in the table “{table}”; restore it from a copy.", file=path.name, table=TABLE
        )
    return layers


def stored_base_layers(
    connection: sqlite3.Connection, file: str
) -> tuple[tuple[BaseLayer, ...], tuple[Unreadable, ...]]:
    """The rows that are base layers, and what of the others cannot be read."""
    if not stored_columns(connection, TABLE):
        return (), ()
    found = [_layer_of(row) for row in stored_rows(connection, TABLE, COLUMNS, file)]
    return (
        tuple(one for one in found if isinstance(one, BaseLayer)),
        tuple(one for one in found if isinstance(one, Unreadable)),
    )


def write_base_layers(path: Path, layers: Sequence[BaseLayer]) -> None:
    """Store base layers in place of those there were, in one transaction, and read them back.

    Raises
    ------
    WorkspaceError
        When the file is locked or read-only; it holds what it held then.
    """
    write_in_transaction(path, lambda dataset: _replace(dataset, layers))
    if read_base_layers(path) != tuple(layers):
        raise WorkspaceError(
            "The base layers read back from {file} differently than they were written; the disk may be failing.",
            file=path.name,
        )


def add_base_layers(dataset: ogr.DataSource, layers: Iterable[BaseLayer]) -> None:
    """Add rows to the table of a dataset that has it."""
    table = dataset.GetLayerByName(TABLE)
    for one in layers:
        names = json.dumps(dict(one.names), ensure_ascii=False) if one.names else ""
        texts = (one.role.value, one.path, one.table, one.source, one.edition, one.licence, names, one.rank_field)
        row = ogr.Feature(table.GetLayerDefn())
        for column, value in zip(COLUMNS, (*texts, one.from_scale)):
            row.SetField(column, value)
        table.CreateFeature(row)


def _replace(dataset: ogr.DataSource, layers: Sequence[BaseLayer]) -> None:
    table = dataset.GetLayerByName(TABLE)
    for fid in [row.GetFID() for row in table]:
        table.DeleteFeature(fid)
    add_base_layers(dataset, layers)


def _layer_of(row: StoredRow) -> BaseLayer | Unreadable:
    for column in COLUMNS:
        value = row.values.get(column)
        if not isinstance(value, int if column in NUMBERS else str):
            return Unreadable.shown(column, value, TABLE, row.fid)
    role, path, table, source, edition, licence, names, rank, scale = (row.values[name] for name in COLUMNS)
    roles = {known.value: known for known in BaseRole}
    if role not in roles:
        return Unreadable.shown("role", role, TABLE, row.fid)
    try:
        fields = strict_json(names, _LONGEST_NAMES) if names else {}
    except JsonRefused:
        fields = None
    if not isinstance(fields, dict) or not all(isinstance(field, str) for field in fields.values()):
        return Unreadable.shown("names", names, TABLE, row.fid)
    named = tuple(fields.items())
    return BaseLayer(roles[role], path, table, source, edition, licence, named, rank, scale)
