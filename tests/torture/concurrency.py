# SPDX-License-Identifier: GPL-2.0-or-later
"""Imports while somebody edits the same workspace and somebody else reads it: nobody's work is lost, all are told."""

from __future__ import annotations

import os
import random
import shutil
import signal
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Iterator

from deesc_plugin.bridge.stores import store_named
from deesc_plugin.core.changes import Difference, FeatureChange
from tests import workspace
from tests.agreements import RIVERLAND

from .campaign import Attempt, Campaign, Child, Judged, Verdict, strays, told
from .jobs import Import, circles

EDITS = 3


@contextmanager
def _begin(folder: Path) -> Iterator[Attempt]:
    def attempt(number: int, chance: random.Random) -> Judged:
        own = folder / str(number)
        own.mkdir()
        job = Import(own)
        job.prepare()
        job.write(0)
        job.acknowledged = {0}
        version = number + 1
        reader = Child(lambda: _read_on(job.target))
        editor = Child(lambda: told(lambda: _edit(job.target, version), job.name))
        importers = [
            Child(lambda batch=batch: told(lambda: workspace.add(job.target, RIVERLAND, circles(batch)), job.name))
            for batch in (2 * version, 2 * version + 1)
        ]
        everybody = [reader, editor, *importers]
        chance.shuffle(everybody)
        for one in everybody:
            one.start()
        said = [one.end() for one in (editor, *importers)]
        os.kill(reader.process, signal.SIGUSR1)
        said.append(reader.end())
        wrong = [one for one in said if one.verdict is not Verdict.FINE]
        if wrong:
            return wrong[0]
        done = {2 * version + place for place in (0, 1) if said[1 + place].what == "done"}
        lost = _lost(job, done, version if said[0].what == "done" else 0)
        left = strays(own, job.name)
        shutil.rmtree(own)
        return lost or left or Judged(Verdict.FINE, f"{sum(one.what == 'done' for one in said[:3])} of 3 done")

    yield attempt


def _lost(job: Import, done: set[int], edit: int) -> Judged | None:
    """What is not there: a batch that was acknowledged, or the edit that was."""
    stored = {one.uid: one for one in workspace.snapshot(job.target).features}
    job.acknowledged |= done
    for batch in job.acknowledged:
        for one in circles(batch):
            kept = stored.get(one.uid)
            expected = replace(one, note=str(edit)) if batch == 0 and edit else one
            if kept != expected:
                return Judged(Verdict.LOST, f"batch {batch}", f"{one.name}: {kept.note if kept else 'gone'}")
    return None


def _edit(path: Path, version: int) -> None:
    """Change the notes of the first batch, a few times over."""
    mine = {one.uid for one in circles(0)}
    for _ in range(EDITS):
        before = [one for one in workspace.snapshot(path).features if one.uid in mine]
        changes = tuple(FeatureChange(one, replace(one, note=str(version))) for one in before)
        store_named(path).write(Difference(changed=changes))


def _read_on(path: Path) -> Judged:
    """Read until told to stop; each reading has whole batches."""
    is_over: list[int] = []
    signal.signal(signal.SIGUSR1, lambda *_: is_over.append(1))
    while True:
        last = bool(is_over)
        names = [one.name.split("-")[0] for one in workspace.snapshot(path).features]
        if len(names) % 20 or any(names.count(name) != 20 for name in set(names)):
            return Judged(Verdict.SILENT, "a batch in part", f"{len(names)} features")
        if last:
            return Judged(Verdict.FINE, "read")


CONCURRENCY = Campaign("concurrency", "pairs of imports with an editor and a reader", 100, 1, _begin)
