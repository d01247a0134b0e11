# SPDX-License-Identifier: GPL-2.0-or-later
"""A version of a delimitation that a text names: a workspace, or a map package as a zip or unpacked."""

from __future__ import annotations

from pathlib import Path

from ..bridge.stores import names_workspace, store_named
from ..core.changes import Version
from ..core.errors import DeescError
from ..core.history import moment_stated, shown_moment
from .delimitation import package_named, verified_version
from .verification.package import Verification


def version_named(text: str, moment: str = "") -> Version:
    """Read a version; nothing is changed, and a package must verify.

    Parameters
    ----------
    text : str
        The path of a workspace, of a package's zip or folder, or of the manifest of an unpacked package.
    moment : str
        A day, or a day and a time, in UTC: the workspace as it was then, by its history. Empty: as it is.

    Raises
    ------
    DeescError
        When there is nothing of the kind, it cannot be read, or its history begins later.
    """
    path = Path(text)
    if names_workspace(text):
        store = store_named(path)
        if moment:
            stated = moment_stated(moment)
            return Version(f"{store.label} ({shown_moment(stated)})", store.history.as_it_was(stated))
        return Version(store.label, store.snapshot())
    if moment:
        raise DeescError("{file} is no workspace and has no history; leave its date empty.", file=path.name)
    return package_version(text)[0]


def package_version(text: str) -> tuple[Version, Verification]:
    """Read the version in a package that a text names, and what its verification found.

    Raises
    ------
    DeescError
        When there is none, or it does not verify.
    """
    package = package_named(text)
    if not package.exists():
        name = Path(text).name
        raise DeescError("There is no {file}; name a workspace, or a map package as a zip or a folder.", file=name)
    return verified_version(package)
