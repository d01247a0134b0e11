# SPDX-License-Identifier: GPL-2.0-or-later
"""Workspaces that a disk, another program or a person has damaged, each read by everything that reads workspaces.

They are read by a process of its own, so that one which crashes or hangs its reader is seen. Of each must be said why
it is refused, or what of it is unreadable; or it reads as it was. A bit that turns one letter or one digit into another
is no damage that a reader could see; the fingerprint tells.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Iterator

from .campaign import PROJECT, Attempt, Campaign, Judged, Verdict, has_answered
from .damaged_workspaces import DAMAGES

LONGEST_S = 10.0
READER = (sys.executable, "-m", "tests.torture.damaged_reader")
VERDICTS = {"silent": Verdict.SILENT, "raw": Verdict.WRONG, "crash": Verdict.WRONG, "hang": Verdict.WRONG}


class Reader:
    """The process that reads; another one takes its place when it has crashed or hangs."""

    def __init__(self, sound: Path) -> None:
        self._sound = sound
        self._process: subprocess.Popen[str] | None = None

    def read(self, path: Path) -> dict[str, str]:
        """What is said of a file."""
        process = self._process or self._started()
        assert process.stdin and process.stdout
        process.stdin.write(f"{path}\n")
        process.stdin.flush()
        if not has_answered(process.stdout.fileno(), process.pid, LONGEST_S):
            self.end()
            return {"outcome": "hang", "reason": ""}
        line = process.stdout.readline()
        if line:
            return dict(json.loads(line))
        self.end()
        return {"outcome": "crash", "reason": ""}

    def end(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _started(self) -> subprocess.Popen[str]:
        self._process = process = subprocess.Popen(
            [*READER, str(self._sound), "--read"],
            cwd=PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        if process.stdout is None or process.stdout.readline() != "ready\n":
            raise RuntimeError("the reader does not start")
        return process


@contextmanager
def _begin(folder: Path) -> Iterator[Attempt]:
    sound = folder / "sound.gpkg"
    subprocess.run([*READER, str(sound)], cwd=PROJECT, check=True, capture_output=True)
    reader = Reader(sound)
    names = list(DAMAGES)

    def attempt(number: int, chance: random.Random) -> Judged:
        name = names[number % len(names)]
        own = folder / str(number)
        own.mkdir()
        path = own / f"{number:03}_{name}.gpkg"
        shutil.copyfile(sound, path)
        with suppress(sqlite3.Error):  # SQLite itself keeps from some damage
            DAMAGES[name](path, chance)
        before = {entry.name for entry in own.iterdir()}
        told = reader.read(path)
        left = sorted({entry.name for entry in own.iterdir()} - before - {f"{path.name}-wal", f"{path.name}-shm"})
        shutil.rmtree(own)
        verdict = VERDICTS.get(told["outcome"], Verdict.FINE)
        if verdict is Verdict.FINE and left:
            return Judged(Verdict.TEMPORARY, name, ", ".join(left))
        return Judged(verdict, told["outcome"], f"{name}: {told['reason'][:300]}")

    try:
        yield attempt
    finally:
        reader.end()


WORKSPACES = Campaign("workspaces", "damaged workspaces", 1_000, len(DAMAGES), _begin)
