# SPDX-License-Identifier: GPL-2.0-or-later
"""The delimitation that a map package holds, read from its master once the package has been verified."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

from ..bridge.stores import store_named
from ..core.changes import Version
from ..core.errors import PackageError
from .verdict import message_of, not_valid
from .verification.files import MANIFEST, MASTER, folder_entries, read_entries
from .verification.package import Verification, verify
from .verification.zip_file import zip_entries

_LONGEST_SHOWN = 40


def package_named(text: str) -> Path:
    """The zip or folder that a text names; an unpacked package is named by its manifest, too."""
    path = Path(text)
    return path.parent if path.name == MANIFEST else path


def packaged_version(package: Path) -> Version:
    """What a package holds, by a zip or its unpacked folder; nothing is written beside it.

    Raises
    ------
    PackageError
        As `verified_version`.
    """
    return verified_version(package)[0]


def verified_version(package: Path) -> tuple[Version, Verification]:
    """The same, and what its verification found.

    Raises
    ------
    PackageError
        When it does not verify, with the reasons, or is another one when it is read.
    """
    found = verify(package)
    if not found.valid:
        raise not_valid(package, [message_of(problem) for problem in found.problems])
    with tempfile.TemporaryDirectory(prefix="deesc-package-") as folder:
        master = Path(folder) / Path(MASTER).name
        if _set_aside(package, master) != found.digest:
            raise PackageError("{package} was changed while it was read; try again.", package=package.name)
        delimitation = store_named(master).snapshot()
    software = found.manifest.get("software")
    stated = software.items() if isinstance(software, dict) else ()
    written_with = tuple(sorted((str(name), str(version)) for name, version in stated))
    return Version(package.absolute().name, delimitation, written_with, _day(found.manifest.get("as_of"))), found


def _day(as_of: object) -> date | None:
    """The day of a package that holds what is in force on one, as its manifest states it; None for all days."""
    if as_of is None:
        return None
    try:
        return date.fromisoformat(str(as_of))
    except ValueError as error:
        raise PackageError(
            "The package's manifest states “{value}” as the day on which its features are in force, which is no date; "
            "ask the sender for the package again.",
            value=str(as_of)[:_LONGEST_SHOWN],
        ) from error


def _set_aside(package: Path, master: Path) -> str:
    """Copy the master out of a package; returns the SHA-256 of the manifest that is read with it."""
    try:
        if package.is_dir():
            return read_entries(folder_entries(package), master).files[MANIFEST][1]
        with package.open("rb") as stream:
            return read_entries(zip_entries(stream)[1], master).files[MANIFEST][1]
    except Exception:  # whatever it has become: it was sound a moment ago
        return ""
