# SPDX-License-Identifier: GPL-2.0-or-later
"""One entry of a log: an act, who did it and when, and which entries it rests on.

An entry is one line of JSON: keys sorted, no blanks, Unicode in NFC, no number but whole ones (a quantity is a text
with its unit). Its id is the SHA-256 of the line in UTF-8, so that nobody can change a byte of it unseen.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Mapping

from ..characters import REPLACEMENT
from ..errors import LedgerError
from ..strict_json import DEEPEST, LONGEST_NUMBER, JsonRefused, strict_json

VERSION = 1
LONGEST_LINE = 16_000
"""Bytes."""
KEEPER_OF_MINUTES = "secretariat"
"""The code of the body that keeps the minutes, which is no party."""
AUTHOR = r"[A-Za-z][A-Za-z0-9_-]{0,31}\.[0-9a-f]{8,32}"
"""A regular expression: the code, a dot, the id of the log."""
_AUTHOR = re.compile(AUTHOR)
_DIGEST = re.compile(r"[0-9a-f]{64}")
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_ACT = re.compile(r"[a-z][a-z-]{0,31}")
_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
_GREATEST = 10**LONGEST_NUMBER


@dataclass(frozen=True)
class Entry:
    """An entry as its line says it.

    Attributes
    ----------
    author : str
        ``<code>.<log>``: the code of a party, or `KEEPER_OF_MINUTES`, and the random id of the log.
    seq : int
        Its number in the log, from 1.
    prev : str
        Id of the entry before it in the log; empty for the first.
    act : str
        Which act it is; one that this version does not know is kept all the same.
    body : mapping
        What was done: texts, whole numbers, lists and objects of them.
    time : str
        When, by the author's clock: ``2017-05-20T09:14:00Z``.
    seen : mapping
        By author, the id of the last entry of each other log that the author had seen.
    """

    author: str
    seq: int
    prev: str
    act: str
    body: Mapping[str, Any]
    time: str
    seen: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def line(self) -> str:
        """The line that stands for the entry in every file."""
        members = {name: getattr(self, name) for name in ("act", "author", "body", "prev", "seen", "seq", "time")}
        return unicodedata.normalize("NFC", _WRITER.encode({**members, "v": VERSION}))

    @cached_property
    def id(self) -> str:
        """SHA-256 of the line: 64 hexadecimal digits."""
        return digest_of(self.line)

    @property
    def code(self) -> str:
        """The author's code, without the log."""
        return self.author.partition(".")[0]

    @property
    def party(self) -> str:
        """The code of whose act it is: the author's, or the party for which the keeper of the minutes records it."""
        stated = self.body.get("party")
        return stated if self.code == KEEPER_OF_MINUTES and isinstance(stated, str) and stated else self.code


def digest_of(line: str) -> str:
    """The id of the entry that a line is."""
    return hashlib.sha256(line.encode("utf-8")).hexdigest()


def entry_of(line: str) -> Entry:
    """The entry that a line says.

    Raises
    ------
    LedgerError
        When it is none, or not written the one way in which entries are written.
    """
    if len(line.encode("utf-8", "surrogatepass")) > LONGEST_LINE:
        raise LedgerError("An entry of the ledger is longer than {most} bytes.", most=LONGEST_LINE)
    return _plain_entry(line) or _strict_entry(line)


def _plain_entry(line: str) -> Entry | None:
    """The entry of a line whose every character shows; None where it has to be looked at more closely.

    A name that stands twice, an escape that was not needed and a number that is none do not come out again as they
    were written.
    """
    if not line.isprintable() or REPLACEMENT in line:
        return None
    try:
        found = json.loads(line)
        if not isinstance(found, dict) or not _is_entry(found):
            return None
        entry = _made(found)
        return entry if entry.line == line else None
    except (ValueError, RecursionError):
        return None


def _made(found: Mapping[str, Any]) -> Entry:
    return Entry(**{name: found[name] for name in found if name != "v"})


def _strict_entry(line: str) -> Entry:
    try:
        found = strict_json(line, LONGEST_LINE)
    except JsonRefused as error:
        raise LedgerError("An entry of the ledger cannot be read: {reason}.", reason=error.message) from error
    if not isinstance(found, dict) or not _is_entry(found):
        raise LedgerError("A line of the ledger is no entry: “{line}”.", line=line[:80])
    entry = _made(found)
    if entry.line != line:
        raise LedgerError("A line of the ledger is not written as entries are: “{line}”.", line=line[:80])
    return entry


def _is_entry(found: Mapping[str, Any]) -> bool:
    if found.keys() != {"act", "author", "body", "prev", "seen", "seq", "time", "v"} or found["v"] != VERSION:
        return False
    seq, prev, seen = found["seq"], found["prev"], found["seen"]
    if not all(isinstance(found[name], str) for name in ("act", "author", "prev", "time")):
        return False
    is_whole = isinstance(seq, int) and not isinstance(seq, bool) and seq >= 1
    return bool(
        is_whole
        and _AUTHOR.fullmatch(found["author"])
        and _ACT.fullmatch(found["act"])
        and _TIME.fullmatch(found["time"])
        and (_DIGEST.fullmatch(prev) if seq > 1 else prev == "")
        and isinstance(seen, dict)
        and all(_AUTHOR.fullmatch(one) and isinstance(id_, str) and _DIGEST.fullmatch(id_) for one, id_ in seen.items())
        and isinstance(found["body"], dict)
        and _is_plain(found["body"], DEEPEST - 1)
    )


def _is_plain(value: Any, depth: int) -> bool:
    """Whether a value holds texts, whole numbers, lists and objects alone, and no deeper than that."""
    if isinstance(value, str):
        return True
    if isinstance(value, (dict, list)):
        members = value.values() if isinstance(value, dict) else value
        return depth > 0 and all(_is_plain(member, depth - 1) for member in members)
    return not isinstance(value, float) and (not isinstance(value, int) or abs(value) < _GREATEST)
