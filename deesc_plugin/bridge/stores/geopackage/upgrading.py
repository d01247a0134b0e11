# SPDX-License-Identifier: GPL-2.0-or-later
"""A workspace of an older format is brought up to today's when it is first written to."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from osgeo import ogr

from ....core.errors import WorkspaceError
from ....core.saying import Message
from ...database import read_only
from ...gdal_session import FIXED_TIME
from ...schema import ABOUT_TABLE
from ...waiting import Wait, when_free
from .files import free_name
from .migrations import NEWEST, STEPS, format_name, format_number
from .transactions import write_in_transaction


def stored_format(path: Path) -> int | None:
    """The format that a workspace states; None where it states none that this version reads.

    Raises
    ------
    WorkspaceError
        When it cannot be read.
    """
    try:
        with read_only(path) as connection:
            row = connection.execute("SELECT value FROM deesc_workspace WHERE key = 'format'").fetchone()
    except sqlite3.Error as error:
        raise WorkspaceError(
            "The format of {file} cannot be read ({reason}); try again.", file=path.name, reason=str(error)
        ) from error
    return format_number(str(row[0])) if row else None


def upgrade_when_free(path: Path, wait: Wait) -> None:
    """Bring a workspace up as soon as nobody else is writing to it; whoever waits is told what was done."""
    done = when_free(path, lambda: upgrade(path), wait)
    if done is not None:
        wait.tell(done)


def upgrade(path: Path) -> Message | None:
    """Run the steps that a workspace needs, in one transaction, after a copy of it was laid beside it.

    Killed at any moment the file is of its old format or of the newest, whole; a step that fails leaves every byte.

    Returns
    -------
    Message or None
        What was done and where the copy is; None where the file is of the newest format.

    Raises
    ------
    WorkspaceError
        When the file cannot be copied or changed.
    """
    found = stored_format(path)
    if found is None or found == NEWEST:
        return None
    copy = _copied(path, found)
    try:
        write_in_transaction(path, lambda dataset: _run(dataset, found), FIXED_TIME)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    return Message.of(
        "{file} was brought from the format {old} up to {new}, which older versions of the plugin do not read; a copy "
        "of it as it was is {copy}.",
        file=path.name,
        old=found,
        new=NEWEST,
        copy=copy.name,
    )


def _run(dataset: ogr.DataSource, found: int) -> None:
    for number in range(found + 1, NEWEST + 1):
        STEPS[number](dataset)
    about = dataset.GetLayerByName(ABOUT_TABLE)
    for row in about:
        if row.GetField("key") == "format":
            row.SetField("value", format_name(NEWEST))
            about.SetFeature(row)


def _copied(path: Path, found: int) -> Path:
    """A copy that SQLite makes: what stands in the journal is in it, and it is whole."""
    with free_name(path, f"format_{found}") as copy:
        try:
            with read_only(path) as source:
                target = sqlite3.connect(copy)
                try:
                    source.backup(target)
                finally:
                    target.close()
            shutil.copystat(path, copy)
        except (sqlite3.Error, OSError) as error:
            raise WorkspaceError(
                "{file} cannot be copied to {copy} before it is brought up to a newer format ({reason}); free some "
                "space or make the folder writable.",
                file=path.name,
                copy=copy.name,
                reason=str(error),
            ) from error
    return copy
