# SPDX-License-Identifier: GPL-2.0-or-later
"""Work that only the main thread may do, asked for from any thread.

A print layout is a QGraphicsScene, which Qt allows in the main thread alone, while Processing runs algorithms in a
thread of its own. An errand waits for the window's event loop, is run there in one go, and the window answers again
before the next one.
"""

from __future__ import annotations

import threading
from typing import Any, Callable, ClassVar, TypeVar

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal

from ..core.errors import Cancelled

Result = TypeVar("Result")

_SECONDS_BETWEEN_LOOKS = 0.05


class _Errand(QObject):
    asked = pyqtSignal()
    under_way: ClassVar[set[_Errand]] = set()
    """Kept until the main thread has seen it, also where the one that asked no longer waits."""

    def __init__(self, function: Callable[[], Any]) -> None:
        super().__init__()
        self._function = function
        self._begun = threading.Lock()
        self.ended = threading.Event()
        self.result: Any = None
        self.error: Exception | None = None
        self.under_way.add(self)
        self.moveToThread(QCoreApplication.instance().thread())
        self.asked.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def call_off(self) -> bool:
        """Keep the errand from being begun; false where it has begun."""
        return self._begun.acquire(blocking=False)

    def _run(self) -> None:
        self.under_way.discard(self)
        if not self._begun.acquire(blocking=False):
            return
        try:
            self.result = self._function()
        except Exception as error:  # it belongs to the thread that asked
            self.error = error
        self.ended.set()


def in_main_thread(function: Callable[[], Result], is_cancelled: Callable[[], bool] = lambda: False) -> Result:
    """What a function returns when the main thread calls it; called at once where this is the main thread.

    Parameters
    ----------
    is_cancelled : callable
        Asked while the main thread has not begun: without an event loop it never would.

    Raises
    ------
    Cancelled
        When `is_cancelled` said so before the function began. Whatever the function raises is raised here.
    """
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() == application.thread():
        return function()
    errand = _Errand(function)
    errand.asked.emit()
    while not errand.ended.wait(_SECONDS_BETWEEN_LOOKS):
        if is_cancelled() and errand.call_off():
            raise Cancelled("The export was cancelled; nothing was written.")
    if errand.error is not None:
        raise errand.error
    result: Result = errand.result
    return result
