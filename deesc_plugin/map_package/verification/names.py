# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of files that mean one file, and the same one, on every system."""

from __future__ import annotations

import re
from typing import Iterable

from .said import Refused, shown

LONGEST_NAME = 240
_LETTERS = re.compile(r"[A-Za-z0-9._ ()/-]*")
"""Programs read other characters differently, or not at all: unzip takes ``;1`` at the end for a version."""
_RESERVED = re.compile(
    r"(con|prn|aux|nul|com[0-9]|lpt[0-9]) *(\.|$)|\._|__macosx$|.*-(wal|shm|journal)$", re.IGNORECASE
)
"""By Windows; by macOS, which takes them for a part of another file; by SQLite, which does so beside a database."""


def check_names(names: Iterable[str]) -> None:
    """Refuse names that mean different files, or files elsewhere, on different systems; a folder's ends in a slash."""
    known: dict[str, str] = {}
    listed, full = set(), set()
    for name in names:
        _check_name(name)
        parts = name.rstrip("/").split("/")
        for depth in range(1, len(parts) + 1):
            path = "/".join(parts[:depth])
            if depth < len(parts) or name.endswith("/"):
                path += "/"
            key = path.rstrip("/").lower()
            if known.setdefault(key, path) != path or (depth == len(parts) and key in listed):
                raise Refused(
                    "{other} and {name} are one name on some systems.", other=shown(known[key]), name=shown(path)
                )
            if not name.endswith("/"):
                full.add(key)
        listed.add(key)
    for key in sorted(listed - full):
        raise Refused("{name} was added: the manifest does not list it.", name=shown(known[key]))


def _check_name(name: str) -> None:
    parts = (name[:-1] if name.endswith("/") else name).split("/")
    if any(part in ("", ".", "..") or part[-1] in " ." or _RESERVED.match(part) for part in parts):
        raise Refused("The name {name} would lie outside its folder, or is reserved.", name=shown(name))
    if len(name) > LONGEST_NAME or not _LETTERS.fullmatch(name):
        raise Refused("The name {name} has characters that names of ours do not have.", name=shown(name))
