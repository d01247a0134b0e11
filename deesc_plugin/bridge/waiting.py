# SPDX-License-Identifier: GPL-2.0-or-later
"""Waiting for a database that somebody else is writing to: for some seconds, with a sign, and who it is at the end."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, TypeVar
from urllib.parse import quote

from ..core.errors import Busy, Cancelled
from ..core.saying import Message

PATIENCE_S = 10.0
_PAUSE_S = 0.2
_LOCKS = Path("/proc/locks")
"""Where Linux says which process holds which lock."""

Result = TypeVar("Result")


@dataclass(frozen=True)
class Wait:
    """How to wait.

    Attributes
    ----------
    tell : callable
        Told once, as soon as there is something to wait for.
    is_cancelled : callable
        Asked between two attempts.
    patience_s : float
        For how long it is tried, seconds.
    """

    tell: Callable[[Message], None] = lambda message: None
    is_cancelled: Callable[[], bool] = lambda: False
    patience_s: float = PATIENCE_S


PATIENT = Wait()
AT_ONCE = Wait(patience_s=0.0)


def when_free(path: Path, attempt: Callable[[], Result], wait: Wait) -> Result:
    """What `attempt` gives; it is made again for as long as it raises `Busy`, having changed nothing.

    Raises
    ------
    Busy
        When the file was not free in time; the sentence says who holds it, where that can be known. The attempt's own
        where nobody was to wait.
    Cancelled
        When `wait` said so.
    """
    ends = time.monotonic() + wait.patience_s
    is_told = False
    while True:
        try:
            return attempt()
        except Busy as error:
            if wait.patience_s <= 0:
                raise
            if time.monotonic() >= ends:
                raise _given_up(path, wait.patience_s) from error
        if not is_told:
            wait.tell(Message.of("{file} is being written by another program; waiting until it has finished.",
                                 file=path.name))  # fmt: skip
            is_told = True
        if wait.is_cancelled():
            raise Cancelled("Cancelled; nothing was written.")
        time.sleep(_PAUSE_S)


def is_free(path: Path) -> bool:
    """Whether somebody could write to a database now; where it cannot be asked it counts as free."""
    address = quote(str(path).encode("utf-8", "surrogateescape"))
    try:
        with closing(
            sqlite3.connect(f"file:{address}?mode=rw", uri=True, timeout=0, isolation_level=None)
        ) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except sqlite3.Error as error:
        return "locked" not in str(error)
    return True


def holder(path: Path) -> str:
    """The program that holds a lock on a database, with the number of its process; empty where nobody can tell.

    Only Linux says so, and only of this computer's programs.
    """
    beside = [path.with_name(path.name + tail) for tail in ("", "-shm")]
    files = set()
    for one in beside:
        with suppress(OSError):
            files.add(one.stat().st_ino)
    with suppress(OSError, ValueError, IndexError):
        for line in _LOCKS.read_text("ascii").splitlines():
            _, _, _, access, process, place, *_ = line.replace("->", "").split()
            if access == "WRITE" and int(place.split(":")[2]) in files and int(process) not in (0, os.getpid()):
                return f"{_name_of(int(process))} (process {process})"
    return ""


def _name_of(process: int) -> str:
    return Path(f"/proc/{process}/comm").read_text("utf-8", "replace").strip()


def _given_up(path: Path, patience_s: float) -> Busy:
    who = holder(path)
    if who:
        return Busy(
            "{file} is being written by {program}, which has not finished within {seconds} s; nothing was changed. "
            "Close the file there, and try again.",
            file=path.name,
            program=who,
            seconds=round(patience_s),
        )
    return Busy(
        "{file} is being written by another program or another computer, which has not finished within {seconds} s; "
        "nothing was changed. Close the file there, and try again.",
        file=path.name,
        seconds=round(patience_s),
    )
