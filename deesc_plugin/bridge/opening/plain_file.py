# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks at what a path leads to before it is opened: a plain file with something in it, which may be read."""

from __future__ import annotations

import stat
from pathlib import Path

from ...core.characters import visible
from ...core.errors import ImportRefused
from ...core.limits import MOST_VERTICES_OF_A_FILE

_SHOWN = 200
"""Characters of a path that a sentence has room for: its end."""


def refuse_unreadable_file(path: Path, limit: int | None = None, is_folder_fit: bool = False) -> None:
    """Refuse what is no plain file with something in it that may be read; a device is never opened.

    Raises
    ------
    ImportRefused
        With what it is and what to do.
    """
    name = visible((path.name or str(path))[-_SHOWN:])
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ImportRefused("There is no file {file}; check the path.", file=visible(str(path)[-_SHOWN:])) from error
    except (OSError, ValueError) as error:
        raise ImportRefused(
            "{file} cannot be found ({cause}); check the path.", file=visible(str(path)[-_SHOWN:]), cause=_cause(error)
        ) from error
    if is_folder_fit and stat.S_ISDIR(found.st_mode):
        return
    if stat.S_ISDIR(found.st_mode):
        raise ImportRefused("{file} is a folder; name a file in it.", file=name)
    if not stat.S_ISREG(found.st_mode):
        raise ImportRefused("{file} is a pipe or a device and no file; name a file.", file=name)
    if found.st_size == 0:
        raise ImportRefused("{file} is empty; ask its sender for it again.", file=name)
    if limit is not None and found.st_size > limit:
        raise too_large(name, found.st_size, limit)
    try:
        with path.open("rb") as stream:
            stream.read(1)
    except OSError as error:
        raise ImportRefused(
            "{file} cannot be read ({cause}); ask for the right to read it, or copy it where you have it.",
            file=name,
            cause=_cause(error),
        ) from error


def _cause(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error).lower()


def too_large(name: str, size: int, limit: int) -> ImportRefused:
    """What to say of a file that is larger than its readers bear."""
    return ImportRefused(
        "{file} has {size} MB, more than the {limit} MB that are read of such a file; divide it and use the parts.",
        file=name,
        size=(size >> 20) + 1,
        limit=limit >> 20,
    )


def too_many_vertices(file: str) -> ImportRefused:
    """What to say of a file with more vertices than an import takes."""
    return ImportRefused(
        "{file} has more than {limit} vertices; divide it and import the parts.",
        file=file,
        limit=MOST_VERTICES_OF_A_FILE,
    )
