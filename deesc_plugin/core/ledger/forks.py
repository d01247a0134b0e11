# SPDX-License-Identifier: GPL-2.0-or-later
"""Forks: a log that was gone on with twice from one place, and which of the branches holds."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Iterable, Sequence

from .acts.correct import CORRECT
from .entry import Entry


@dataclass(frozen=True)
class Fork:
    """Entries of one log with the same number.

    Attributes
    ----------
    entries : tuple of Entry
        By their ids.
    holds : str
        The id of that which the author's act ``correct`` names; empty as long as none does.
    """

    author: str
    seq: int
    entries: tuple[Entry, ...]
    holds: str = ""


def forks_of(order: Sequence[Entry]) -> tuple[Fork, ...]:
    """The forks of a ledger, by author and number.

    Entries that rest on different branches of one fork are no fork more.

    Parameters
    ----------
    order : sequence of Entry
        All entries in the ledger's order: of several corrections the last one counts. Those of any log with the same
        code do, for a log that was forked is not gone on with.
    """
    there = {entry.id for entry in order}
    places: dict[tuple[str, int, str], list[Entry]] = defaultdict(list)
    for entry in order:
        places[entry.author, entry.seq, entry.prev if entry.prev in there else ""].append(entry)
    twice = {key: entries for key, entries in places.items() if len(entries) > 1}
    if not twice:
        return ()
    corrections = [entry for entry in order if entry.act == CORRECT]
    named = {(entry.code, str(entry.body.get("entry"))): number for number, entry in enumerate(corrections)}
    forks = []
    for (author, seq, _), entries in sorted(twice.items()):
        last = max(entries, key=lambda entry: named.get((entry.code, entry.id), -1))
        holds = last.id if (last.code, last.id) in named else ""
        forks.append(Fork(author, seq, tuple(sorted(entries, key=lambda entry: entry.id)), holds))
    return tuple(forks)


def set_aside(forks: Iterable[Fork], order: Sequence[Entry]) -> frozenset[str]:
    """The ids of the entries that do not hold, and of those that their logs went on with."""
    gone = {entry.id for fork in forks if fork.holds for entry in fork.entries if entry.id != fork.holds}
    for entry in order if gone else ():
        if entry.prev in gone:
            gone.add(entry.id)
    return frozenset(gone)


def doubtful(forks: Iterable[Fork], order: Sequence[Entry], without: frozenset[str]) -> frozenset[str]:
    """The ids of the entries of forks of which nobody has said what holds, and of whatever rests on them.

    Parameters
    ----------
    without : frozenset of str
        What is set aside, which is in no doubt any more.
    """
    found = {entry.id for fork in forks if not fork.holds for entry in fork.entries} - without
    for entry in order if found else ():
        if entry.id not in without and not found.isdisjoint((entry.prev, *entry.seen.values())):
            found.add(entry.id)
    return frozenset(found)
