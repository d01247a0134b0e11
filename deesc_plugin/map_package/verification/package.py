# SPDX-License-Identifier: GPL-2.0-or-later
"""A whole package, a zip or its unpacked folder, held against what it states of itself."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from .files import LEDGER, MANIFEST, MASTER, Content, folder_entries, read_entries
from .ledger import LedgerVerdict, read_ledger
from .manifest import FORMATS, compare, read_json
from .master import Digests, read_master
from .said import Refused, Said, shown
from .zip_file import zip_entries

OTHER_FEATURES = "The features in {name} have the fingerprint {fingerprint}, not the one in the manifest."
OTHER_RECORD = "The fields in {name} have the digest {record}, not the one in the manifest."


@dataclass(frozen=True)
class Verification:
    """What a verification found.

    Attributes
    ----------
    valid : bool
        Whether everything agrees.
    fingerprint, record : str
        The delimitation's fingerprint, and the digest of its whole record, computed here from the master GeoPackage;
        empty where they cannot be. Packages of the form ``deesc-package/1`` do not state the record.
    problems : tuple of Said
        One sentence each, a str; empty when valid.
    manifest : dict
        The package's manifest; empty where it cannot be read.
    files : int
        How many files it has, the manifest and SHA256SUMS among them; 0 where they cannot be read.
    digest : str
        SHA-256 of the manifest, which lists that of every other file; empty where it cannot be read.
    ledger : LedgerVerdict or None
        What was found in its ledger of acts; None where it carries none.
    """

    valid: bool
    fingerprint: str
    problems: tuple[Said, ...]
    manifest: dict[str, Any]
    files: int = 0
    digest: str = ""
    record: str = ""
    ledger: Optional[LedgerVerdict] = None


def verify(path: str | os.PathLike[str]) -> Verification:
    """Verify a package, a zip or its unpacked folder; never raises for what a package may contain."""
    problems: list[Said] = []
    manifest: dict[str, Any] = {}
    found, content = Digests("", "", ""), Content()
    ledger: Optional[LedgerVerdict] = None
    try:
        with tempfile.TemporaryDirectory(prefix="deesc-verify-") as scratch:
            master = Path(scratch) / "master"
            folder, content = _read_package(Path(path), master)
            manifest = read_json(content.texts.get(MANIFEST, b""), MANIFEST)
            problems += compare(manifest, content, folder)
            if MASTER in content.files:
                found = read_master(master)
                problems += _compare_digests(manifest, found)
            if LEDGER in content.files:
                ledger = read_ledger(content.texts.get(LEDGER, b""), LEDGER)
                problems += ledger.problems
    except Refused as reason:
        problems.append(reason.args[0])
    except Exception as error:  # whatever Python raises over bytes that somebody made up
        cause = shown(str(error))
        problems.append(Said("The package cannot be read ({error}: {cause}).", error=type(error).__name__, cause=cause))
    count, digest = len(content.files), content.files.get(MANIFEST, (0, ""))[1]
    stated = (found.fingerprint, tuple(problems), manifest, count, digest, found.record, ledger)
    return Verification(not problems, *stated)


def _read_package(path: Path, master: Path) -> tuple[str, Content]:
    """The name of the folder that a package's files lie in, and what reading them gathers."""
    if path.is_dir():
        return path.resolve().name, read_entries(folder_entries(path), master)
    if not path.is_file():
        raise Refused("There is no package {path}.", path=shown(str(path)))
    with path.open("rb") as stream:
        folder, entries = zip_entries(stream)
        return folder, read_entries(entries, master)


def _compare_digests(manifest: dict[str, Any], found: Digests) -> list[Said]:
    problems = []
    if manifest.get("fingerprint") != found.fingerprint:
        problems.append(Said(OTHER_FEATURES, name=MASTER, fingerprint=found.fingerprint))
    if manifest.get("format") != FORMATS[0] and manifest.get("record") != found.record:
        problems.append(Said(OTHER_RECORD, name=MASTER, record=found.record))
    if manifest["agreement"]["sha256"] != found.agreement:
        problems.append(Said("The agreement in {name} is not the one in the manifest.", name=MASTER))
    return problems
