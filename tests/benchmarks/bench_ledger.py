# SPDX-License-Identifier: GPL-2.0-or-later
"""A ledger of 10,000 entries: read, verified and ordered; beside the least that anybody must do, JSON and SHA-256."""

from __future__ import annotations

import hashlib
import itertools
import json
import time
from typing import Any, Callable

from deesc_plugin.core.ledger.entry import Entry
from deesc_plugin.core.ledger.ledger import Ledger
from deesc_plugin.map_package.verification.ledger import read_ledger

_ENTRIES = 10_000
_MOST_SECONDS = 1.0
_LOGS = ("IR.0a1b2c3d", "RU.11223344", "TR.deadbeef")


def main() -> None:
    """Run the benchmark; ends with exit code 1 where a target is missed."""
    lines = _lines()
    plain, _ = _spent(lambda: [(json.loads(line), hashlib.sha256(line.encode()).hexdigest()) for line in lines])
    ours, order = _spent(lambda: _ordered(lines))
    content = "".join(f"{entry.line}\n" for entry in order).encode("utf-8")
    alone, verdict = _spent(lambda: read_ledger(content, "ledger.jsonl"))
    print(f"a ledger of {_ENTRIES:,} entries of {len(_LOGS)} logs, {len(content) / 1e6:.1f} MB")
    print(f"  read, verified, ordered / JSON and SHA-256 {ours / plain:.2f}")
    print(f"  processor time                             {ours:.2f} s   (target {_MOST_SECONDS:.0f})")
    print(f"  verify.py, processor time                  {alone:.2f} s   (target {_MOST_SECONDS:.0f})")
    if max(ours, alone) > _MOST_SECONDS or verdict.problems or len(order) != _ENTRIES:
        print("MISSED: the ledger")
        raise SystemExit(1)


def _lines() -> list[str]:
    """Entries of authors who write by turns, each of whom has seen all that the others wrote."""
    lines, heads = [], dict.fromkeys(_LOGS, (0, ""))
    for number, author in zip(range(_ENTRIES), itertools.cycle(_LOGS)):
        seq, prev = heads[author]
        seen = {other: id_ for other, (_, id_) in heads.items() if other != author and id_}
        moment = f"2017-{1 + number // 2000:02}-{1 + number // 80 % 25:02}T{number % 80 // 4:02}:{number % 4:02}:00Z"
        entry = Entry(author, seq + 1, prev, "note", {"text": "x" * 100}, moment, seen)
        heads[author] = (entry.seq, entry.id)
        lines.append(entry.line)
    return lines


def _ordered(lines: list[str]) -> tuple[Entry, ...]:
    ledger = Ledger.of_lines(lines)
    return () if ledger.problems() else ledger.order


def _spent(work: Callable[[], Any]) -> tuple[float, Any]:
    started = time.process_time()
    outcome = work()
    return time.process_time() - started, outcome


if __name__ == "__main__":
    main()
