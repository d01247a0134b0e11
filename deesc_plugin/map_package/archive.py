# SPDX-License-Identifier: GPL-2.0-or-later
"""Zips that are the same bytes whenever and wherever they are made, and the seal over a package."""

from __future__ import annotations

import hashlib
import stat
import zipfile
from pathlib import Path
from typing import Callable, Sequence

from .verification.zip_file import SEAL

_EARLIEST = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_DIGITS = 64
_BLOCK = 1 << 20
_LEVEL = 1
"""Of compression. Coordinates hardly repeat: level 6 takes five times as long, makes text smaller by a tenth, and makes
nothing of the master's binary numbers."""
_PACKED = frozenset((".kmz", ".qgz", ".xlsx", ".ods", ".png"))
"""What is compressed already goes in as it is."""


def write_zip(
    target: Path,
    files: Sequence[tuple[str, Path]],
    is_sealed: bool = False,
    pause_point: Callable[[], None] = lambda: None,
) -> None:
    """Write files, given as (name inside, path), in the given order with fixed times and modes.

    A seal is the zip's comment: the SHA-256 of every byte before it, so that any change anywhere shows.
    """
    with zipfile.ZipFile(target, "w") as archive:
        for name, path in files:
            pause_point()
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.create_system = _UNIX
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            entry.compress_type = zipfile.ZIP_STORED if path.suffix in _PACKED else zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes(), compresslevel=_LEVEL)
        if is_sealed:
            archive.comment = SEAL.encode("ascii") + b"0" * _DIGITS
    if is_sealed:
        _seal(target)


def _seal(target: Path) -> None:
    with target.open("r+b") as archive:
        left = target.stat().st_size - _DIGITS
        digest = hashlib.sha256()
        while left:
            block = archive.read(min(_BLOCK, left))
            digest.update(block)
            left -= len(block)
        archive.write(digest.hexdigest().encode("ascii"))
