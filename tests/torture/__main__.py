# SPDX-License-Identifier: GPL-2.0-or-later
"""``python -m tests.torture [PART...] [--seed N] [--count N]``: run campaigns, and print their figures.

What became of each case is kept under ``build/torture``, so that a run that was stopped goes on where it was.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Iterator

from tests.benchmarks.session import processing_session

from . import CAMPAIGNS
from .campaign import PROJECT, Campaign, Judged, Verdict

KEPT = PROJECT / "build" / "torture"


def main() -> int:
    """Run the campaigns that are named, or all; 1 where something became of a case that must not."""
    named = {campaign.name: campaign for campaign in CAMPAIGNS}
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[[], *named], metavar="PART", help=", ".join(named))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, help="cases of each part; as many as it has by default")
    stated = parser.parse_args()
    KEPT.mkdir(parents=True, exist_ok=True)
    figures = []
    with processing_session():
        for name in stated.parts or named:
            count = named[name].count if stated.count is None else stated.count
            figures.append(_run(named[name], stated.seed, count))
            print(figures[-1][0], flush=True)
    print("\n".join(["", *(line for line, _ in figures)]), flush=True)
    return 1 if any(bad for _, bad in figures) else 0


def _run(campaign: Campaign, seed: int, count: int) -> tuple[str, int]:
    """The figures of a campaign, and how many cases are bad."""
    path = KEPT / f"{campaign.name}-{seed}.jsonl"
    known = _known(path)
    numbers = [number for number in range(count) if number not in known]
    start = time.monotonic()
    with ExitStack() as stack:
        file = stack.enter_context(path.open("a", encoding="utf-8"))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="torture-")))
        stack.enter_context(_scratch())
        for number, judged in campaign.run(folder, seed, numbers) if numbers else ():
            known[number] = judged
            file.write(json.dumps([number, judged.verdict.name, judged.what, judged.words]) + "\n")
            file.flush()
            if judged.verdict is not Verdict.FINE:
                print(f"  {campaign.name} {number}: {judged.verdict.value}: {judged.what}: {judged.words}", flush=True)
    judged_cases = [known[number] for number in range(count) if number in known]
    verdicts = Counter(judged.verdict for judged in judged_cases)
    happened = Counter(judged.what for judged in judged_cases if judged.verdict is Verdict.FINE)
    bad = {verdict.value: verdicts[verdict] for verdict in Verdict if verdict is not Verdict.FINE}
    return (
        f"{campaign.name:12} {len(judged_cases):6} {campaign.title}; seed {seed}, {time.monotonic() - start:.0f} s: "
        f"{', '.join(f'{number} {word}' for word, number in bad.items())}"
        f"  ({', '.join(f'{number} {word}' for word, number in happened.most_common(6))})"
    ), sum(bad.values())


@contextmanager
def _scratch() -> Iterator[None]:
    """Have what stands among the system's temporary files go with the campaign: children that are killed leave it."""
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        before, tempfile.tempdir = tempfile.tempdir, folder
        try:
            yield
        finally:
            tempfile.tempdir = before


def _known(path: Path) -> dict[int, Judged]:
    """What an earlier run has found; a line that it did not end is tried again."""
    known = {}
    for line in path.read_text("utf-8").splitlines() if path.exists() else ():
        try:
            number, verdict, what, words = json.loads(line)
        except ValueError:
            continue
        known[number] = Judged(Verdict[verdict], what, words)
    return known


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(main())
