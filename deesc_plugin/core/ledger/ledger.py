# SPDX-License-Identifier: GPL-2.0-or-later
"""The ledger: the entries of all logs that are at hand, their order, and what is wrong with them."""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Iterable, Iterator, Mapping

from ..errors import LedgerError
from ..saying import Message
from .entry import Entry, entry_of
from .forks import Fork, doubtful, forks_of, set_aside

MOST_ENTRIES = 100_000
MOST_BYTES = 64_000_000
"""Of all lines together."""
ActStated = tuple[str, str, str, Mapping[str, Any]]
"""The log in which an act is recorded, the time, which act it is, and its body."""


@dataclass(frozen=True)
class Head:
    """The last entry of a log."""

    author: str
    seq: int
    id: str


@dataclass(frozen=True)
class Ledger:
    """Entries, each once, by their ids. The same entries are the same ledger, in whatever order they came."""

    entries: tuple[Entry, ...] = ()

    def __post_init__(self) -> None:
        by_id = {entry.id: entry for entry in self.entries}
        object.__setattr__(self, "entries", tuple(by_id[id_] for id_ in sorted(by_id)))

    @classmethod
    def of_lines(cls, lines: Iterable[str]) -> Ledger:
        """The ledger that lines say.

        Raises
        ------
        LedgerError
            When a line is no entry, or there are more than the limits allow.
        """
        entries: list[Entry] = []
        size = 0
        for line in lines:
            size += len(line.encode("utf-8", "surrogatepass"))
            if len(entries) >= MOST_ENTRIES or size > MOST_BYTES:
                raise LedgerError("The ledger has more than {most} entries, or too long ones.", most=MOST_ENTRIES)
            entries.append(entry_of(line))
        return cls(tuple(entries))

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """The entries by their ids."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def heads(self) -> Mapping[str, Head]:
        """The last entry of each log, by author; of a fork that with the lesser id."""
        heads: dict[str, Head] = {}
        for entry in self.entries:  # by id
            known = heads.get(entry.author)
            if known is None or known.seq < entry.seq:
                heads[entry.author] = Head(entry.author, entry.seq, entry.id)
        return heads

    def union(self, other: Ledger) -> Ledger:
        """The entries of both."""
        return Ledger((*self.entries, *other.entries))

    def gone_on(self, acts: Iterable[ActStated]) -> tuple[Entry, ...]:
        """The entries with which logs go on, one after the other, each having seen all that is here by then.

        It names what is new to its log; what another entry that it names rests on it does not name, too: a hundred
        entries are to go into a short mail.
        """
        by_id, heads = dict(self.by_id), dict(self.heads)
        known: dict[str, set[str]] = {}
        made = []
        for author, time, act, body in acts:
            own = heads.get(author)
            seq, prev = (1, "") if own is None else (own.seq + 1, own.id)
            if author not in known:
                known[author] = _named(prev, by_id)
            named = known[author]
            others = {head.id: head for head in heads.values() if head.author != author and head.id not in named}
            grounds = _grounds(others, by_id) if len(others) > 1 else frozenset()
            seen = {head.author: head.id for head in others.values() if head.id not in grounds}
            entry = Entry(author, seq, prev, act, body, time, seen)
            named.update(seen.values())
            by_id[entry.id], heads[author] = entry, Head(author, seq, entry.id)
            made.append(entry)
        return tuple(made)

    def with_acts(self, acts: Iterable[ActStated]) -> Ledger:
        """The same with the entries of other acts."""
        return Ledger((*self.entries, *self.gone_on(acts)))

    def with_act(self, author: str, time: str, act: str, body: Mapping[str, Any]) -> Ledger:
        """The same with one entry more."""
        return self.with_acts([(author, time, act, body)])

    @cached_property
    def order(self) -> tuple[Entry, ...]:
        """For people: each after what it rests on; of those that are free by time, author, number and id."""
        needed = dict.fromkeys(self.by_id, 0)
        followers: dict[str, list[str]] = defaultdict(list)
        for entry in self.entries:
            for ground in {*_rests_on(entry)} & self.by_id.keys():
                needed[entry.id] += 1
                followers[ground].append(entry.id)
        free = [_rank(entry) for entry in self.entries if not needed[entry.id]]
        heapq.heapify(free)
        order = []
        while free:
            entry = self.by_id[heapq.heappop(free)[-1]]
            order.append(entry)
            for follower in followers[entry.id]:
                needed[follower] -= 1
                if not needed[follower]:
                    heapq.heappush(free, _rank(self.by_id[follower]))
        return tuple(order)

    @cached_property
    def forks(self) -> tuple[Fork, ...]:
        """Where logs were gone on with twice, by author and number."""
        return forks_of(self.order)

    @cached_property
    def set_aside(self) -> frozenset[str]:
        """The ids of the entries that do not hold, since their author said which branch of a fork does."""
        return set_aside(self.forks, self.order)

    @cached_property
    def doubtful(self) -> frozenset[str]:
        """The ids of the entries at and after forks of which nobody has said yet what holds."""
        return doubtful(self.forks, self.order, self.set_aside)

    def problems(self) -> tuple[Message, ...]:
        """Forks, gaps and broken chains, each as a sentence; none in a ledger that is whole."""
        return (*self.fork_problems(), *self.gaps())

    def missing(self, heads: Iterable[Head]) -> tuple[Message, ...]:
        """What was seen before and is not here: somebody has taken entries back."""
        return tuple(
            Message.of(
                "The log {author} ends at {here}; here its entry {there} has been seen.",
                author=head.author,
                here=self.heads[head.author].seq if head.author in self.heads else 0,
                there=head.seq,
            )
            for head in sorted(heads, key=lambda one: one.author)
            if head.id not in self.by_id
        )

    def fork_problems(self) -> Iterator[Message]:
        """The forks of which nobody has said yet what holds."""
        for fork in self.forks:
            if not fork.holds and not all(entry.id in self.set_aside for entry in fork.entries):
                template = "The log {author} has {count} entries of the number {seq}: it was forked."
                yield Message.of(template, author=fork.author, count=len(fork.entries), seq=fork.seq)

    def gaps(self) -> Iterator[Message]:
        """Entries that are missing, and chains that are broken.

        An entry that is missing is told where its own log goes on, else once for each log whose end is missing."""
        before_others = {entry.prev for entry in self.entries}
        told: set[str] = set()
        for entry in self.order:
            before = self.by_id.get(entry.prev)
            if entry.prev and before is None:
                yield _said("The entry {seq} of the log {author} rests on one that is not here.", entry)
            elif before is not None and (before.author, before.seq) != (entry.author, entry.seq - 1):
                yield _said("The entry {seq} of the log {author} does not follow the one that it names.", entry)
            for author, id_ in entry.seen.items():
                if id_ not in self.by_id and id_ not in before_others and author not in told:
                    told.add(author)
                    yield _said("The entry {seq} of the log {author} has seen one that is not here.", entry)


def _named(id_: str, by_id: Mapping[str, Entry]) -> set[str]:
    """The ids of others' entries that an entry and those before it in its log name."""
    found: set[str] = set()
    entry = by_id.get(id_)
    while entry is not None:
        found.update(entry.seen.values())
        entry = by_id.get(entry.prev)
    return found


def _grounds(ids: Iterable[str], by_id: Mapping[str, Entry]) -> frozenset[str]:
    """The ids of all that entries rest on."""
    found: set[str] = set()
    waiting = list(ids)
    while waiting:
        entry = by_id.get(waiting.pop())
        fresh = set() if entry is None else {*_rests_on(entry)} - found
        found |= fresh
        waiting += fresh
    return frozenset(found)


def _said(template: str, entry: Entry) -> Message:
    return Message.of(template, seq=entry.seq, author=entry.author)


def _rests_on(entry: Entry) -> Iterator[str]:
    if entry.prev:
        yield entry.prev
    yield from entry.seen.values()


def _rank(entry: Entry) -> tuple[str, str, int, str]:
    return (entry.time, entry.author, entry.seq, entry.id)
