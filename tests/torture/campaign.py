# SPDX-License-Identifier: GPL-2.0-or-later
"""What all campaigns share: cases that follow from a seed and a number, and what may become of one."""

from __future__ import annotations

import mmap
import os
import random
import select
import signal
import unicodedata
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Callable, Iterable, Iterator

from deesc_plugin.core.errors import DeescError

PROJECT = Path(__file__).resolve().parents[2]
LONGEST_S = 30.0
"""No case may work for longer."""
_WAITING = 10
"""Times as long it may sleep, for others may be busy with what it waits for."""
_LOOK_S = 0.2

_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


class Verdict(Enum):
    """What became of a case."""

    FINE = "fine"
    LOST = "lost"
    SILENT = "silent"
    TEMPORARY = "temporaries"
    WRONG = "wrongly reported"


@dataclass(frozen=True)
class Judged:
    """A verdict, the kind of thing that happened, and the words in which it was told."""

    verdict: Verdict
    what: str
    words: str = ""


Attempt = Callable[[int, random.Random], Judged]


@dataclass(frozen=True)
class Campaign:
    """A list of cases.

    Attributes
    ----------
    name, title : str
        ``make torture PART=name``, and what the figures are of.
    count, short : int
        How many cases there are, and how many of them the tests try.
    begin : callable
        Given an empty folder, prepares what all cases share, and gives what tries the case of a number, with chance
        of its own: it depends on no case before.
    """

    name: str
    title: str
    count: int
    short: int
    begin: Callable[[Path], AbstractContextManager[Attempt]]

    def run(self, folder: Path, seed: int, numbers: Iterable[int]) -> Iterator[tuple[int, Judged]]:
        """Try the cases of these numbers."""
        with self.begin(folder) as attempt:
            for number in numbers:
                yield number, attempt(number, random.Random(f"{self.name} {seed} {number}"))  # noqa: S311


def is_plain(sentence: str) -> bool:
    """Whether a sentence is one line in which nothing controls a terminal or turns what is shown around.

    Joiners and marks of direction are letters' companions in Arabic and Persian.
    """
    return not any(unicodedata.category(one) in ("Cc", "Cs", "Zl", "Zp") or one in _OVERRIDES for one in sentence)


def told(work: Callable[[], object], *names: str) -> Judged:
    """What becomes of a piece of work: done, or refused in a sentence that has one of the names in it; else wrong."""
    try:
        work()
    except DeescError as refused:
        sentence = str(refused)
        is_named = not names or any(name in sentence for name in names)
        is_one_line = is_plain(sentence) and len(sentence) > 20
        return Judged(Verdict.FINE if is_named and is_one_line else Verdict.WRONG, "refused", sentence)
    except Exception as error:
        return Judged(Verdict.WRONG, "raw", f"{type(error).__name__}: {error}")
    return Judged(Verdict.FINE, "done")


def strays(folder: Path, *known: str) -> Judged | None:
    """The verdict on files in a folder that are none of those known."""
    found = sorted(path.name for path in folder.iterdir() if path.name not in known)
    return Judged(Verdict.TEMPORARY, "left behind", ", ".join(found)) if found else None


def has_answered(file: int, process: int, longest_s: float) -> bool:
    """Wait for a file to be ready, as long as a process has not worked for too long, nor slept for many times that.

    What waits for its turn does neither.
    """
    worked, slept = _worked_s(process)[0], 0.0
    while not select.select([file], [], [], _LOOK_S)[0]:
        now, is_asleep = _worked_s(process)
        slept += _LOOK_S if is_asleep else 0.0
        if now - worked > longest_s or slept > _WAITING * longest_s:
            return False
    return True


def _worked_s(process: int) -> tuple[float, bool]:
    """For how long a process has worked, and whether it sleeps: proc(5)'s ``stat``; the name may hold blanks."""
    fields = Path(f"/proc/{process}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), fields[0] in "SD"


class Child:
    """A fork of this process that does a piece of work and says what became of it without writing anywhere.

    What it says stands in memory that both share: a disk that is full, or a call that fails, cannot take it away.
    """

    def __init__(self, work: Callable[[], Judged]) -> None:
        self._said = mmap.mmap(-1, 8192)
        self._go, self._starter = os.pipe()
        self.process = os.fork()
        if self.process == 0:
            os.close(self._starter)
            os.read(self._go, 1)
            self._work(work)
        os.close(self._go)

    def _work(self, work: Callable[[], Judged]) -> None:
        try:
            judged = work()
        except BaseException as error:
            judged = Judged(Verdict.WRONG, "raw", f"{type(error).__name__}: {error}")
        text = f"{judged.verdict.name}\n{judged.what}\n{judged.words[:1500]}".encode("utf-8", "replace")
        self._said[: len(text)] = text
        os.kill(os.getpid(), signal.SIGKILL)  # neither Qt nor GDAL is taken apart

    def start(self) -> None:
        """Have it work."""
        os.write(self._starter, b"!")
        os.close(self._starter)

    def said(self) -> Judged | None:
        """What it has said so far."""
        text = bytes(self._said[:]).rstrip(b"\0").decode("utf-8", "replace")
        if not text:
            return None
        verdict, what, words = text.split("\n", 2)
        return Judged(Verdict[verdict], what, words)

    def end(self, longest_s: float = LONGEST_S) -> Judged:
        """Wait for it; one that says nothing has crashed, or hangs and is killed."""
        watched = os.pidfd_open(self.process)
        is_over = has_answered(watched, self.process, longest_s)
        os.close(watched)
        if not is_over:
            os.kill(self.process, signal.SIGKILL)
        _, status = os.waitpid(self.process, 0)
        said = self.said() if is_over else Judged(Verdict.WRONG, "hang", f"over {longest_s:.0f} s")
        self._said.close()
        return said or Judged(Verdict.WRONG, "crash", f"signal {os.WTERMSIG(status)}")


def in_child(work: Callable[[], Judged], longest_s: float = LONGEST_S) -> Judged:
    """What a piece of work comes to in a fork, which may crash or hang."""
    child = Child(work)
    child.start()
    return child.end(longest_s)


class _TooLong(BaseException):
    pass


@contextmanager
def within(longest_s: float) -> Iterator[None]:
    """Stop what works for longer, in this process."""

    def stop(*_: object) -> None:
        raise _TooLong

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, longest_s)
    try:
        yield
    except _TooLong:
        raise TimeoutError(f"over {longest_s:.0f} s") from None
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
