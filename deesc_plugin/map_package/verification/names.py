# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of files that mean one file, and the same one, on every system."""

from __future__ import annotations

import re
import unicodedata
from typing import Iterable

from .said import Refused, shown

LONGEST_NAME = 240
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
_NO_LETTERS = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def check_names(names: Iterable[str]) -> None:
    """Refuse names that mean different files, or files elsewhere, on different systems; a folder's ends in a slash."""
    known: dict[str, str] = {}
    listed = set()
    for name in names:
        _check_characters(name)
        parts = name.rstrip("/").split("/")
        for depth in range(1, len(parts) + 1):
            path = "/".join(parts[:depth])
            if depth < len(parts) or name.endswith("/"):
                path += "/"
            key = unicodedata.normalize("NFKC", path.rstrip("/")).casefold()
            if known.setdefault(key, path) != path or (depth == len(parts) and key in listed):
                raise Refused(
                    "{other} and {name} are one name on some systems.", other=shown(known[key]), name=shown(path)
                )
        listed.add(key)


def _check_characters(name: str) -> None:
    if len(name.encode("utf-8", "surrogatepass")) > LONGEST_NAME or any(
        unicodedata.category(character) in _NO_LETTERS for character in name
    ):
        raise Refused("The name {name} has characters that names of ours do not have.", name=shown(name))
    for part in (name[:-1] if name.endswith("/") else name).split("/"):
        if part in ("", ".", "..") or part[-1] in " ." or re.search(r'[\\:<>"|?*]', part) or _RESERVED.match(part):
            raise Refused("The name {name} would lie outside its folder, or is reserved.", name=shown(name))
