# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of a package, whichever way they were sent: read once, in blocks, within limits."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Callable, Iterable, Iterator

from .names import check_names
from .said import Refused, shown

MANIFEST, SUMS, MASTER = "manifest.json", "SHA256SUMS", "data/delimitation.gpkg"
LEDGER = "ledger/ledger.jsonl"
MAX_FILES, MAX_BYTES, MAX_TEXT = 10_000, 4 << 30, 64 << 20
BLOCK = 1 << 20
TOO_MUCH = "The package holds more than 10,000 files or 4 GiB."


@dataclass(frozen=True)
class Entry:
    """One file of a package: its name inside the package, and its bytes in blocks."""

    name: str
    blocks: Callable[[], Iterator[bytes]]


@dataclass
class Content:
    """What reading a package once gathers: size and SHA-256 of each file, and the texts that describe it."""

    files: dict[str, tuple[int, str]] = field(default_factory=dict)
    texts: dict[str, bytes] = field(default_factory=dict)


def read_entries(entries: Iterable[Entry], master: Path) -> Content:
    """Read every file once: hash it, keep the describing texts, and set the master aside for its reader."""
    content, total = Content(), 0
    for entry in entries:
        digest, size, kept = hashlib.sha256(), 0, []
        with (master if entry.name == MASTER else Path(os.devnull)).open("wb") as copy:
            for block in entry.blocks():
                digest.update(block)
                copy.write(block)
                size += len(block)
                total += len(block)
                if total > MAX_BYTES:
                    raise Refused(TOO_MUCH)
                if entry.name in (MANIFEST, SUMS, LEDGER):
                    kept.append(block)
                    if size > MAX_TEXT:
                        raise Refused("{name} is too large to be one.", name=entry.name)
        content.files[entry.name] = (size, digest.hexdigest())
        if kept:
            content.texts[entry.name] = b"".join(kept)
    return content


def folder_entries(root: Path) -> list[Entry]:
    """The files of an unpacked package; refuses links and anything that is no plain file."""
    entries: list[Entry] = []

    def stop(error: OSError) -> None:
        raise error

    for base, folders, files in os.walk(str(root), onerror=stop, followlinks=False):
        for name in folders + files:
            path = Path(base, name)
            mode = path.lstat().st_mode
            inside = path.relative_to(root).as_posix()
            if not (stat.S_ISDIR(mode) or stat.S_ISREG(mode)):
                raise Refused("{name} is a link or a device, no plain file.", name=shown(inside))
            if stat.S_ISREG(mode):
                entries.append(Entry(inside, partial(_file_blocks, path)))
        if len(entries) > MAX_FILES:
            raise Refused(TOO_MUCH)
    check_names([entry.name for entry in entries])
    return entries


def _file_blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        yield from iter(lambda: stream.read(BLOCK), b"")
