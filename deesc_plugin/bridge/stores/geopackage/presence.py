# SPDX-License-Identifier: GPL-2.0-or-later
"""The sign beside a workspace file that a window has it open: a lock file that nobody has to wait for."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile


class FilePresence:
    """The sign of one window, ``.<name>.open`` beside the file; see `store.Presence`.

    A folder that takes no file has no signs, and a map package gets none: a file more would break its seal.
    """

    def __init__(self, path: Path, is_sealed: bool) -> None:
        self._sign = None if is_sealed else QLockFile(str(path.with_name(f".{path.name}.open")))
        if self._sign is not None:
            self._sign.setStaleLockTime(0)  # never by its age: windows stay open for days
            self._sign.tryLock(0)

    def others(self) -> str | None:
        """The computer of the window whose sign is up; "" for this one, None where nobody else's is.

        Where the other has gone meanwhile, one's own sign goes up.
        """
        sign = self._sign
        if sign is None or sign.isLocked() or sign.tryLock(0):
            return None
        if sign.error() != QLockFile.LockError.LockFailedError:
            return None
        _, process, host, _ = sign.getLockInfo()
        here = platform.node()
        if host == here and process == os.getpid():
            return None
        return "" if host == here else str(host)

    def take_down(self) -> None:
        """Take one's own sign away."""
        if self._sign is not None:
            self._sign.unlock()
            self._sign = None
