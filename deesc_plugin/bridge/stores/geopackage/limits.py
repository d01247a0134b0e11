# SPDX-License-Identifier: GPL-2.0-or-later
"""A workspace's own limits in its file: read and written without touching its features."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from osgeo import ogr

from ....core.agreement import LimitOverride
from ....core.errors import AgreementError, WorkspaceError
from ....core.limit_overrides import overrides_of, overrides_text
from ...schema import ABOUT_TABLE
from .transactions import reading, write_in_transaction
from .writer import LIMITS_KEY

_KEY, _VALUE = "key", "value"
_QUERY = "SELECT value FROM deesc_workspace WHERE key = ?"
"""Of `ABOUT_TABLE`."""


def read_limits(path: Path) -> tuple[LimitOverride, ...]:
    """The limits that a workspace holds to in place of the agreement's, as they are stored now.

    Raises
    ------
    DeescError
        When they cannot be read.
    """
    with reading(path, "The limits of {file} cannot be read ({reason}); try again.") as connection:
        row = connection.execute(_QUERY, (LIMITS_KEY,)).fetchone()
    text = "" if row is None else str(row[0] or "")
    try:
        return overrides_of(text)
    except AgreementError as error:
        raise WorkspaceError(
            "The limits of {file} cannot be used: {reason}", file=path.name, reason=error.message
        ) from error


def write_limits(path: Path, overrides: Sequence[LimitOverride]) -> None:
    """Store a workspace's own limits in place of those it had, in one transaction, and read them back.

    Raises
    ------
    WorkspaceError
        When the file is locked or read-only; it holds what it held then.
    """
    text = overrides_text(overrides)
    write_in_transaction(path, lambda dataset: _replace(dataset.GetLayerByName(ABOUT_TABLE), text))
    if overrides_text(read_limits(path)) != text:
        raise WorkspaceError(
            "The limits read back from {file} differently than they were written; the disk may be failing.",
            file=path.name,
        )


def _replace(layer: ogr.Layer, text: str) -> None:
    for fid in [row.GetFID() for row in layer if row.GetField(_KEY) == LIMITS_KEY]:
        layer.DeleteFeature(fid)
    if text:
        row = ogr.Feature(layer.GetLayerDefn())
        row.SetField(_KEY, LIMITS_KEY)
        row.SetField(_VALUE, text)
        layer.CreateFeature(row)
