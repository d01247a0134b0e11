# SPDX-License-Identifier: GPL-2.0-or-later
"""Pieces of work that a library does in one go: it lets other threads run meanwhile, so cancel can be asked."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Callable, TypeVar

_ASK_AGAIN = 0.1
"""Seconds after which a wait for a thread asks whether to stop."""

Given = TypeVar("Given")


def awaited(future: Future[Given], pause_point: Callable[[], None]) -> Given:
    """What a piece of work in another thread gives; raises what it raises, or what the pause point does meanwhile."""
    while True:
        pause_point()
        if wait([future], _ASK_AGAIN).done:
            return future.result()


class InTurn:
    """Does one piece of work after the other in a thread, and asks meanwhile whether to stop.

    What was begun when somebody stopped it runs to its end, and nobody looks at what it gives.
    """

    def __init__(self, pause_point: Callable[[], None]) -> None:
        self._pause_point = pause_point

    def __call__(self, work: Callable[[], Given]) -> Given:
        """What the work gives; raises what it raises, or what the pause point does."""
        pool = ThreadPoolExecutor(1)
        try:
            return awaited(pool.submit(work), self._pause_point)
        finally:
            pool.shutdown(wait=False)
