# SPDX-License-Identifier: GPL-2.0-or-later
"""The file of a workspace as a file: made whole, given names that nobody has, and asked whether it may be written."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from ....core.agreement import Agreement
from ....core.atomic import refuse_unusable_name, replaced_atomically
from ....core.changes import is_same
from ....core.delimitation import Delimitation, Reference
from ....core.errors import WorkspaceError
from ....core.saying import Message
from ...database import may_write
from .reader import read_geopackage
from .writer import write_geopackage

_MOST_COPIES = 1_000
_ENDING = ".gpkg"


def can_be_workspace(path: Path) -> bool:
    """Whether a path is named as the file of a workspace is, and is no folder."""
    return path.suffix.lower() == _ENDING and not path.is_dir()


def create_workspace(path: Path, agreement: Agreement, reference: Reference, overwrite: bool = False) -> None:
    """Create an empty workspace; what stood at `path` stays whole until the new file is complete.

    Raises
    ------
    WorkspaceError
        When there is a file already and `overwrite` is not set, or it cannot be written.
    """
    if path.suffix.lower() != _ENDING:
        raise WorkspaceError("{file} cannot be a workspace; choose a name that ends in .gpkg.", file=path.name)
    refuse_unusable_name(path)
    if path.exists() and not overwrite:
        raise WorkspaceError("{file} exists; choose another name, or say that it may be overwritten.", file=path.name)
    write_whole(path, Delimitation(agreement, (), reference))


def write_whole(path: Path, delimitation: Delimitation) -> None:
    """Write a delimitation as a file that is complete or absent, and read it back before it gets its name.

    Raises
    ------
    WorkspaceError
        When the file cannot be written, or reads back differently.
    """
    with replaced_atomically(path) as draft:
        write_geopackage(draft, delimitation, path.name)
        refuse_difference(delimitation, read_geopackage(draft), path.name)


def refuse_difference(expected: Delimitation, found: Delimitation, name: str) -> None:
    """Refuse a file that does not hold exactly the delimitation written to it.

    Raises
    ------
    WorkspaceError
        Naming the first feature that differs.
    """
    if len(found.features) != len(expected.features):
        raise WorkspaceError(
            "{file} reads back with {found} of {expected} features.",
            file=name,
            found=len(found.features),
            expected=len(expected.features),
        )
    for wanted, back in zip(expected.features, found.features):
        if not is_same(wanted, back):
            raise WorkspaceError(
                "{feature} reads back from {file} differently than it was written.", feature=wanted, file=name
            )


def hindrance(path: Path) -> Message | None:
    """Why a workspace cannot be written to at present, with the remedy; None where nothing speaks against it."""
    if not path.is_file():
        return Message.of("{file} is not there any more; put it back, or open a copy of it.", file=path.name)
    if not may_write(path):
        return Message.of(
            "{file} is read-only; copy it to a folder where you may write, and open the copy.", file=path.name
        )
    if is_in_package(path):
        return Message.of(
            "{file} is the master of a map package, which is sealed; copy it out of the package, and open the copy.",
            file=path.name,
        )
    return None


def is_in_package(path: Path) -> bool:
    """Whether a file is the master of an unpacked map package, which is sealed."""
    sealed = ("manifest.json", "SHA256SUMS")
    return path.parent.name == "data" and all((path.parent.parent / name).is_file() for name in sealed)


@contextmanager
def free_name(path: Path, tail: str) -> Iterator[Path]:
    """A name beside a file that nobody has, ``<stem>_<tail>_<n>``; it is given up again when the block fails.

    An empty file holds it: two windows may be looking for one at the same moment.

    Raises
    ------
    WorkspaceError
        When the folder cannot be written, or there are a thousand such files.
    """
    copy = _reserved(path, tail)
    try:
        yield copy
    except BaseException:
        copy.unlink(missing_ok=True)
        raise


def _reserved(path: Path, tail: str) -> Path:
    for number in range(1, _MOST_COPIES):
        copy = path.with_name(f"{path.stem}_{tail}_{number}{path.suffix}")
        try:
            copy.touch(exist_ok=False)
        except FileExistsError:
            continue
        except OSError as error:
            raise WorkspaceError(
                "{file} cannot be written ({reason}).", file=copy.name, reason=error.strerror or str(error)
            ) from error
        return copy
    raise WorkspaceError(
        "There are {n} files like {file} beside {workspace}; clear them away first.",
        n=_MOST_COPIES - 1,
        file=copy.name,
        workspace=path.name,
    )
