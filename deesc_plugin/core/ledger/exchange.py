# SPDX-License-Identifier: GPL-2.0-or-later
"""Ledgers as they are sent: files of lines, parts of a ledger that somebody lacks, and what is taken in of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Collection, Iterable, Iterator, Mapping

from ..agreement import Agreement
from ..errors import LedgerError
from ..saying import Listed, Message
from .acts import ACTS
from .admission import OnRecord, why_not_admitted
from .entry import AUTHOR, KEEPER_OF_MINUTES, Entry, entry_of
from .ledger import MOST_BYTES, MOST_ENTRIES, Head, Ledger
from .state import is_sound, state_of

AGREEMENT = "agreement"
"""The member of the first body of a log: under which agreement it was begun."""
_EARLIEST = "2000"
_CLOCKS_APART = timedelta(days=1)
_MOST_TOLD = 20
"""Entries of which it is told what speaks against them; of the others, how many."""
_TIME = "%Y-%m-%dT%H:%M:%SZ"
_HEAD = re.compile(rf"({AUTHOR})[:\s]+([0-9]{{1,9}})")


def file_content(entries: Iterable[Entry]) -> bytes:
    """Entries as a file holds them: a line each, in UTF-8."""
    return "".join(f"{entry.line}\n" for entry in entries).encode("utf-8")


def ledger_in(content: bytes, name: str) -> Ledger:
    """The ledger that a file holds; its lines may have come to end in CR LF on their way.

    Raises
    ------
    LedgerError
        When a line is no entry, or there are more than the limits allow; it names the file and the line.
    """
    if len(content) > MOST_BYTES + 2 * MOST_ENTRIES:
        raise LedgerError("{file} is larger than {most} bytes; no ledger is.", file=name, most=MOST_BYTES)
    lines = content.split(b"\n")
    entries = []
    for number, line in enumerate(lines, start=1):
        text = line[:-1] if line.endswith(b"\r") else line
        if not text and number == len(lines):
            break
        try:
            entries.append(entry_of(text.decode("utf-8")))
        except UnicodeDecodeError as error:
            raise _refused(name, number, Message("It is not written in UTF-8.")) from error
        except LedgerError as error:
            raise _refused(name, number, error.message) from error
    if not entries:
        raise LedgerError("{file} holds no entry of a ledger; choose a file that was exported as one.", file=name)
    found = Ledger(tuple(entries))
    refuse_too_much(found)
    return found


def _refused(name: str, number: int, reason: Message) -> LedgerError:
    return LedgerError(
        "{file}, line {number}: {reason} Nothing was merged; ask the sender for the file again.",
        file=name,
        number=number,
        reason=reason,
    )


def refuse_too_much(ledger: Ledger) -> None:
    """Refuse what is more than the limits allow.

    Raises
    ------
    LedgerError
        When it has too many entries, or their lines too many bytes.
    """
    size = sum(len(entry.line.encode("utf-8")) for entry in ledger.entries)
    if len(ledger.entries) > MOST_ENTRIES or size > MOST_BYTES:
        raise LedgerError("The ledger has more than {most} entries, or too long ones.", most=MOST_ENTRIES)


def refuse_foreign(ledger: Ledger, agreement: Agreement, name: str) -> None:
    """Refuse a ledger that is of another agreement, or has entries of somebody whom the agreement does not know.

    Raises
    ------
    LedgerError
        With the first of them.
    """
    known = {KEEPER_OF_MINUTES, *(party.code for party in agreement.parties)}
    for entry in ledger.order:
        stated = entry.body.get(AGREEMENT)
        if entry.seq == 1 and isinstance(stated, str) and stated != agreement.id:
            raise LedgerError(
                "{file} is a ledger of the agreement “{other}”, and the workspace is of “{own}”; nothing was merged.",
                file=name,
                other=stated[:80],
                own=agreement.id,
            )
        if entry.code not in known:
            raise LedgerError(
                "{file} has an entry of {author}, whose code is none of the agreement’s ({known}); nothing was merged.",
                file=name,
                author=entry.author,
                known=Listed.of(sorted(known), most=None),
            )


def heads_stated(text: str) -> Mapping[str, int]:
    """How far somebody has each log, as ``IR.0a1b2c3d:12, RU.11223344:9`` says it.

    Raises
    ------
    LedgerError
        When a part of the text says no such thing.
    """
    heads: dict[str, int] = {}
    for part in filter(None, (part.strip() for part in re.split(r"[,;\n]", text))):
        match = _HEAD.fullmatch(part)
        if match is None:
            raise LedgerError(
                "“{part}” is neither a file nor the end of a log; write each as IR.0a1b2c3d:12.", part=part[:80]
            )
        heads[match[1]] = int(match[2])
    return heads


def entries_after(ledger: Ledger, heads: Mapping[str, int]) -> tuple[Entry, ...]:
    """What somebody lacks who has each log up to a number, in the ledger's order."""
    return tuple(entry for entry in ledger.order if entry.seq > heads.get(entry.author, 0))


def entries_beside(ledger: Ledger, known: Collection[str]) -> tuple[Entry, ...]:
    """The entries with other ids than those, in the ledger's order."""
    return tuple(entry for entry in ledger.order if entry.id not in known)


@dataclass(frozen=True)
class Merged:
    """What came of merging.

    Attributes
    ----------
    ledger : Ledger
        The entries of all.
    agreement : Agreement
        Whose parties the acts are of.
    added : tuple of Entry
        Those that were not there, in the ledger's order.
    behind : tuple of Message
        Which of the files end earlier than what was seen of a log here.
    """

    ledger: Ledger
    agreement: Agreement
    added: tuple[Entry, ...]
    behind: tuple[Message, ...] = ()

    def sentences(self, now: datetime) -> Iterator[Message]:
        """What there is to tell: forks, gaps, logs that end earlier than here, and what speaks against single entries.

        Parameters
        ----------
        now : datetime
            In UTC.
        """
        yield from self.ledger.problems()
        yield from self.behind
        doubts = list(self._doubts(now))
        yield from doubts[:_MOST_TOLD]
        if len(doubts) > _MOST_TOLD:
            yield Message.of("Of other entries there is the like to tell; how many: {n}.", n=len(doubts) - _MOST_TOLD)

    def _doubts(self, now: datetime) -> Iterator[Message]:
        """What speaks against entries that were added: they are in the ledger all the same, as their authors wrote."""
        latest = now + _CLOCKS_APART
        meetings = state_of(self.ledger).meetings.keys() if self.added else ()
        on_record = OnRecord(self.agreement, self.ledger, meetings, latest.date())
        for entry in self.added:
            if not _EARLIEST <= entry.time <= latest.strftime(_TIME):
                yield Message.of(
                    "The entry {seq} of the log {author} says it was made at {time}: look at that computer’s clock.",
                    seq=entry.seq,
                    author=entry.author,
                    time=entry.time,
                )
            if entry.act not in ACTS or not is_sound(entry):
                continue  # lists of acts mark it
            reason = why_not_admitted(entry.act, entry.body, entry.code, on_record)
            if reason is not None:
                template = "The entry {seq} of the log {author} would not go on record here: {reason}"
                yield Message.of(template, seq=entry.seq, author=entry.author, reason=reason)


def merged(own: Ledger, heads: Iterable[Head], others: Mapping[str, Ledger], agreement: Agreement) -> Merged:
    """Unite a ledger with others, by the names of their files; in whatever order, the outcome is the same.

    Parameters
    ----------
    heads : iterable of Head
        The farthest entry of each log that was ever seen here.

    Raises
    ------
    LedgerError
        When one is of another agreement or has entries of somebody unknown, or all together are too much.
    """
    union, behind, seen = own, [], tuple(heads)
    for name, other in others.items():
        refuse_foreign(other, agreement, name)
        for missing in other.missing(head for head in seen if head.author in other.heads):
            behind.append(Message.of("{file}: {missing}", file=name, missing=missing))
        union = union.union(other)
    refuse_too_much(union)
    return Merged(union, agreement, entries_beside(union, own.by_id.keys()), tuple(behind))
