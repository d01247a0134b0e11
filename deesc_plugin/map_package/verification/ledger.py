# SPDX-License-Identifier: GPL-2.0-or-later
"""The ledger of acts in a package: its lines, the chains of its logs, and its order."""

from __future__ import annotations

import hashlib
import heapq
import json
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Iterator

from .manifest import read_json
from .said import Refused, Said, shown

MAX_LINE, MAX_LINES = 16_000, 100_000
_MEMBERS = ["act", "author", "body", "prev", "seen", "seq", "time", "v"]
_CORRECTION = "correct"


@dataclass(frozen=True)
class LedgerVerdict:
    """How many entries a ledger has, of how many forks its authors said what holds, and what is wrong with it."""

    ids: tuple[str, ...] = ()
    settled: int = 0
    problems: tuple[Said, ...] = ()

    @property
    def said(self) -> Said:
        """What there is to tell of a ledger that is whole."""
        if self.settled:
            template = "{entries} entries, no gap; forks: {settled}, and of each its author says what holds"
            return Said(template, entries=len(self.ids), settled=self.settled)
        return Said("{entries} entries, no fork, no gap", entries=len(self.ids))


def read_ledger(content: bytes, name: str) -> LedgerVerdict:
    """Read the file of a ledger: a line for each entry, each ended by a line feed, in the ledger's order."""
    lines = content.split(b"\n")
    if lines.pop() or len(lines) > MAX_LINES:
        raise Refused("{name} is no ledger: it is cut off, or has more than {most} lines.", name=name, most=MAX_LINES)
    entries: dict[str, dict[str, Any]] = {}
    for number, line in enumerate(lines, start=1):
        entries[hashlib.sha256(line).hexdigest()] = _read_entry(line, f"{name}, line {number}")
    if len(entries) < len(lines):
        raise Refused("{name} has an entry twice.", name=name)
    order = _order_of(entries)
    problems = [*_chain_problems(entries), *_fork_problems(entries, order)]
    if not problems and order != list(entries):
        problems.append(Said("{name} was changed: its entries stand in another order than the ledger’s.", name=name))
    return LedgerVerdict(tuple(entries), len(_settled(entries, order)), tuple(problems))


def _read_entry(line: bytes, place: str) -> dict[str, Any]:
    if len(line) > MAX_LINE:
        raise Refused("{place} is longer than {most} bytes.", place=place, most=MAX_LINE)
    try:
        entry = read_json(line, place)
        written = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        is_entry = sorted(entry) == _MEMBERS and written.encode("utf-8") == line and _is_well_typed(entry)
        if not is_entry or unicodedata.normalize("NFC", written) != written:
            raise Refused("{place} is no entry of a ledger as they are written.", place=place)
    except (ValueError, RecursionError) as error:
        raise Refused("{place} is no entry of a ledger as they are written.", place=place) from error
    return entry


def _is_well_typed(entry: dict[str, Any]) -> bool:
    texts = [entry[name] for name in ("act", "author", "prev", "time")]
    seen = entry["seen"]
    if not isinstance(entry["body"], dict) or not isinstance(seen, dict):
        return False
    is_number = type(entry["seq"]) is int and entry["seq"] >= 1 and entry["v"] == 1
    return is_number and all(isinstance(text, str) for text in [*texts, *seen.values()])


def _chain_problems(entries: dict[str, dict[str, Any]]) -> Iterator[Said]:
    for entry in entries.values():
        place = {"author": shown(entry["author"]), "seq": entry["seq"]}
        before = entries.get(entry["prev"])
        if (entry["seq"] == 1) != (entry["prev"] == ""):
            yield Said("The entry {seq} of the log {author} does not follow the one that it names.", **place)
        elif entry["prev"] and before is None:
            yield Said("The entry {seq} of the log {author} rests on one that is not here.", **place)
        elif before is not None and (before["author"], before["seq"]) != (entry["author"], entry["seq"] - 1):
            yield Said("The entry {seq} of the log {author} does not follow the one that it names.", **place)
        if any(seen not in entries for seen in entry["seen"].values()):
            yield Said("The entry {seq} of the log {author} has seen one that is not here.", **place)


def _branches_of(entries: dict[str, dict[str, Any]]) -> list[list[str]]:
    """The ids of entries of one author and number that rest on the same one: where a log was gone on with twice."""
    places: dict[tuple[str, int, str], list[str]] = defaultdict(list)
    for id_, entry in entries.items():
        places[entry["author"], entry["seq"], entry["prev"]].append(id_)
    return [ids for _, ids in sorted(places.items()) if len(ids) > 1]


def _settled(entries: dict[str, dict[str, Any]], order: list[str]) -> dict[str, list[str]]:
    """By the id of the entry that its author says holds, those that do not."""
    corrections = [entries[id_] for id_ in order if entries[id_]["act"] == _CORRECTION]
    named = {(_code(one), str(one["body"].get("entry"))): number for number, one in enumerate(corrections)}
    settled = {}
    for ids in _branches_of(entries):
        last = max(ids, key=lambda id_: named.get((_code(entries[id_]), id_), -1))
        if (_code(entries[last]), last) in named:
            settled[last] = [id_ for id_ in ids if id_ != last]
    return settled


def _fork_problems(entries: dict[str, dict[str, Any]], order: list[str]) -> Iterator[Said]:
    settled = _settled(entries, order)
    aside = {id_ for ids in settled.values() for id_ in ids}
    for id_ in order:
        if entries[id_]["prev"] in aside:
            aside.add(id_)
    for ids in _branches_of(entries):
        if not settled.keys() & set(ids) and not aside.issuperset(ids):
            one = entries[ids[0]]
            template = "The log {author} has {count} entries of the number {seq}: it was forked."
            yield Said(template, author=shown(one["author"]), count=len(ids), seq=one["seq"])


def _code(entry: dict[str, Any]) -> str:
    return str(entry["author"]).partition(".")[0]


def _order_of(entries: dict[str, dict[str, Any]]) -> list[str]:
    """Each after what it rests on; of those that are free by time, author, number and id."""
    followers: dict[str, list[str]] = defaultdict(list)
    needed = {}
    for id_, entry in entries.items():
        grounds = {entry["prev"], *entry["seen"].values()} & entries.keys()
        needed[id_] = len(grounds)
        for ground in grounds:
            followers[ground].append(id_)

    def rank(id_: str) -> tuple[str, str, int, str]:
        return (entries[id_]["time"], entries[id_]["author"], entries[id_]["seq"], id_)

    free = [rank(id_) for id_, count in needed.items() if not count]
    heapq.heapify(free)
    order = []
    while free:
        id_ = heapq.heappop(free)[-1]
        order.append(id_)
        for follower in followers[id_]:
            needed[follower] -= 1
            if not needed[follower]:
                heapq.heappush(free, rank(follower))
    return order
