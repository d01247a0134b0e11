# SPDX-License-Identifier: GPL-2.0-or-later
"""Every call that writes fails once or from some moment on, as on a disk that is full or breaks: by strace."""

from __future__ import annotations

import random
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from deesc_plugin.map_package.verification.files import MASTER

from .campaign import Attempt, Campaign, Child, Judged, Verdict, strays, told
from .jobs import JOBS, Job

STRACE = shutil.which("strace")
_OF_A_PACKAGE = ("The part “", Path(MASTER).name)
"""What a sentence may name of a package that is not to be."""
CALLS = "write,pwrite64,writev,fsync,fdatasync,ftruncate,fallocate,rename,renameat,renameat2,link,linkat"


@contextmanager
def _begin(folder: Path) -> Iterator[Attempt]:
    jobs: dict[type[Job], tuple[Job, int]] = {}

    def attempt(number: int, chance: random.Random) -> Judged:
        kind = JOBS[number % len(JOBS)]
        if kind not in jobs:
            own = folder / kind.__name__
            own.mkdir()
            job = kind(own)
            job.prepare()
            jobs[kind] = job, _calls_of(job, own.with_suffix(".trace"))
        job, calls = jobs[kind]
        at = chance.randrange(1, max(2, calls))
        error, until = chance.choice((("ENOSPC", "+"), ("ENOSPC", ""), ("EIO", ""), ("EDQUOT", "+")))
        said = _traced(job, number + 1, f"inject={CALLS}:error={error}:when={at}{until}", folder / "trace")
        return _judged(job, number + 1, said, f"{kind.__name__} {error} at {at}{until} of {calls}")

    yield attempt


def _judged(job: Job, version: int, said: Judged, fault: str) -> Judged:
    if said.what == "done":
        job.acknowledge(version)
    lost = job.lost(version)
    if lost:
        return Judged(Verdict.LOST if said.what != "done" else Verdict.SILENT, fault, f"{said.words}; {lost}")
    if said.verdict is not Verdict.FINE:
        return Judged(said.verdict, said.what, f"{fault}: {said.words}")
    left = strays(job.folder, job.name, *job.log)
    if left is not None:
        for path in job.folder.iterdir():
            if path.name not in (job.name, *job.log):
                path.unlink()
        return Judged(left.verdict, fault, left.words)
    if said.what == "refused" and job.has_taken(version):
        return Judged(Verdict.WRONG, f"{fault}: refused though done", said.words)
    return Judged(Verdict.FINE, said.what, said.words)


def _calls_of(job: Job, trace: Path) -> int:
    """How many calls that write a version takes."""
    said = _traced(job, 1_000_000, f"trace={CALLS}", trace)
    if said.what == "done":
        job.acknowledge(1_000_000)
    return len(trace.read_text("utf-8", "replace").splitlines())


def _traced(job: Job, version: int, expression: str, trace: Path) -> Judged:
    """What a version comes to in a fork of this process that strace watches."""
    child = Child(lambda: told(lambda: job.write(version), job.name, *_OF_A_PACKAGE))
    if STRACE is None:
        raise FileNotFoundError("strace")
    command = [STRACE, "-f", "-o", str(trace), "-e", f"trace={CALLS}", "-e", expression, "-p", str(child.process)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        first = tracer.stderr.readline() if tracer.stderr else ""
        child.start()
        said = child.end()
    if "attached" not in first:
        raise RuntimeError(f"strace says: {first}")
    return said


WRITE_FAULTS = Campaign("write_faults", "calls that write made to fail", 700, 10 if STRACE else 0, _begin)
