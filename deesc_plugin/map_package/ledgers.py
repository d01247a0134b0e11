# SPDX-License-Identifier: GPL-2.0-or-later
"""The ledger that a text names: of a workspace, of a map package, or a file of its own as it was sent."""

from __future__ import annotations

import tempfile
from pathlib import Path

from ..bridge.stores import names_workspace, store_named
from ..core.errors import LedgerError, PackageError
from ..core.ledger.exchange import ledger_in
from ..core.ledger.ledger import MOST_BYTES, Ledger
from .delimitation import package_named
from .verdict import message_of, not_valid
from .verification.files import LEDGER, folder_entries, read_entries
from .verification.package import verify
from .verification.zip_file import zip_entries

_ZIP = b"PK"


def ledger_named(text: str) -> Ledger:
    """Read a ledger; nothing is changed, and a package must verify.

    Raises
    ------
    DeescError
        When there is nothing of the kind, or it cannot be read.
    """
    path = package_named(text)
    if names_workspace(text):
        return store_named(path).acts().ledger
    if not path.exists():
        raise LedgerError(
            "There is no {file}; name a ledger that was exported, a map package or a workspace.", file=path.name
        )
    if path.is_dir():
        return _packaged(path)
    try:
        with path.open("rb") as file:
            content = file.read(len(_ZIP))
            if content == _ZIP:
                return _packaged(path)
            content += file.read(2 * MOST_BYTES)
    except OSError as error:
        raise LedgerError("{file} cannot be read ({reason}).", file=path.name, reason=str(error)) from error
    return ledger_in(content, path.name)


def _packaged(package: Path) -> Ledger:
    found = verify(package)
    if not found.valid:
        raise not_valid(package, [message_of(problem) for problem in found.problems])
    if found.ledger is None:
        raise LedgerError("{package} carries no ledger of acts.", package=package.name)
    with tempfile.TemporaryDirectory(prefix="deesc-ledger-") as folder:
        master = Path(folder) / "master"
        if package.is_dir():
            content = read_entries(folder_entries(package), master)
        else:
            with package.open("rb") as stream:
                content = read_entries(zip_entries(stream)[1], master)
    ledger = ledger_in(content.texts.get(LEDGER, b""), package.name)
    if set(ledger.by_id) != set(found.ledger.ids):
        raise PackageError("{package} was changed while it was read; try again.", package=package.name)
    return ledger
