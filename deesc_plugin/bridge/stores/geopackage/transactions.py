# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading and changing a workspace's file beside the window's layers: all of a change, or nothing of it."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Iterator

from osgeo import ogr

from ....core.atomic import met_a_full_disk
from ....core.errors import Busy, WorkspaceError
from ...database import may_write, read_only
from ...gdal_session import in_transaction

_LOCK = "UPDATE deesc_workspace SET key = key WHERE 0"


@contextmanager
def reading(path: Path, template: str) -> Iterator[sqlite3.Connection]:
    """A connection to a workspace's file that can only read.

    Parameters
    ----------
    template : str
        What is said when something cannot be read, by {file} and {reason}.

    Raises
    ------
    WorkspaceError
        That, also for a value that is none.
    """
    try:
        with read_only(path) as connection:
            yield connection
    except (sqlite3.Error, OSError, ValueError) as error:
        raise WorkspaceError(template, file=path.name, reason=str(error)) from error


def lock(dataset: ogr.DataSource) -> None:
    """Changes nothing; from it on nobody else may write before the transaction ends."""
    dataset.ExecuteSQL(_LOCK)


def write_in_transaction(path: Path, change: Callable[[ogr.DataSource], None], current_time: str | None = None) -> None:
    """Change a workspace's file in one transaction.

    Raises
    ------
    Busy
        When another program is writing to it.
    WorkspaceError
        When it cannot be written for another reason, which the sentence names. In either case nothing was changed.
    """
    try:
        in_transaction(path, change, current_time)
    except RuntimeError as error:
        raise _refusal(path, error) from error.with_traceback(None)


def _refusal(path: Path, error: RuntimeError) -> WorkspaceError:
    reason = str(error)
    if "locked" in reason:
        return Busy("{file} is being written by another program; try again when it has finished.", file=path.name)
    if met_a_full_disk(error, path.parent):
        return WorkspaceError(
            "There is no room left on the disk for {file}, and nothing was changed in it; free some space.",
            file=path.name,
        )
    if not may_write(path):
        return WorkspaceError(
            "{file} is read-only, and nothing was changed in it; copy it to a folder where you may write.",
            file=path.name,
        )
    return WorkspaceError(
        "{file} could not be written, and nothing was changed in it ({reason}); try again, or work on a copy of it.",
        file=path.name,
        reason=reason,
    )
