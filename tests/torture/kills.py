# SPDX-License-Identifier: GPL-2.0-or-later
"""Imports, edits, saves, deletions, reports and exports that are killed at any moment."""

from __future__ import annotations

import os
import random
import signal
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from .campaign import Attempt, Campaign, Child, Judged, Verdict, strays, told
from .jobs import JOBS, Job

_LEFT_ALONE = 5
"""Of so many cases of a job one is left alone: it is acknowledged, and sweeps what the killed ones have left."""


@contextmanager
def _begin(folder: Path) -> Iterator[Attempt]:
    jobs: dict[type[Job], tuple[Job, float]] = {}

    def attempt(number: int, chance: random.Random) -> Judged:
        kind = JOBS[number % len(JOBS)]
        if kind not in jobs:
            jobs[kind] = _prepared(kind, folder)
        job, whole = jobs[kind]
        is_left_alone = number // len(JOBS) % _LEFT_ALONE == _LEFT_ALONE - 1
        version = number + 1
        child = Child(lambda: told(lambda: job.write(version)))
        child.start()
        if not is_left_alone:
            time.sleep(chance.uniform(0, 1.1 * whole))
            os.kill(child.process, signal.SIGKILL)
        ended = child.end()
        said = ended if ended.what != "crash" else None
        if said is not None and said.what == "done":
            job.acknowledge(version)
        lost = job.lost(version)
        if lost:
            return Judged(Verdict.LOST, kind.__name__, lost)
        if said is not None and said.what != "done":
            return Judged(Verdict.WRONG, said.what, f"{kind.__name__}: {said.words}")
        left = strays(job.folder, job.name, *job.log) if is_left_alone else None
        return left or Judged(Verdict.FINE, "acknowledged" if said else _killed(job, version))

    yield attempt


def _killed(job: Job, version: int) -> str:
    """What is told of a job that was killed; QGIS saves values and places one after the other."""
    is_half = version in job.acknowledged and not job.has_taken(version)
    return f"{type(job).__name__.lower()} killed{' between its transactions' if is_half else ''}"


def _prepared(kind: type[Job], folder: Path) -> tuple[Job, float]:
    """A job, and how long a version of it takes."""
    own = folder / kind.__name__
    own.mkdir()
    job = kind(own)
    job.prepare()
    start = time.monotonic()
    child = Child(lambda: told(lambda: job.write(1_000_000)))
    child.start()
    child.end()
    whole = time.monotonic() - start
    fresh = folder / f"{kind.__name__}, begun"
    fresh.mkdir()
    begun = kind(fresh)
    begun.prepare()
    return begun, whole


KILLS = Campaign("kills", "imports, edits, saves, deletions, reports and exports killed", 600, 30, _begin)
