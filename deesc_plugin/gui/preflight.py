"""Checks what is saved in a workspace, in a task, before a package is made of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import ClassVar

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..bridge.workspace import snapshot
from ..core.check import CheckResult, check
from ..core.errors import Cancelled, DeescError
from .translation import tr


class Preflight(QgsTask):
    """One check of the file as it is saved; it opens the file itself, no layer is touched.

    Signals
    -------
    checked(object)
        The CheckResult.
    refused(str)
        Why the file could not be read or checked.
    """

    checked = pyqtSignal(object)
    refused = pyqtSignal(str)
    _under_way: ClassVar[set[Preflight]] = set()  # Python must not let go of a task before it has ended

    def __init__(self, path: Path, day: date) -> None:
        super().__init__(tr("Check of {file}").format(file=path.name), QgsTask.Flag.CanCancel)
        self._path, self._day = path, day
        self._result: CheckResult | None = None
        self._reason = ""
        self._under_way.add(self)

    def run(self) -> bool:
        """Read and check; runs in another thread."""
        try:
            delimitation = snapshot(self._path)
            self._result = check(
                delimitation, self._day, (), lambda share: self.setProgress(100 * share), self.isCanceled
            )
        except Cancelled:
            return False
        except DeescError as error:
            self._reason = str(error)
            return False
        return True

    def finished(self, successful: bool) -> None:
        """Tell the outcome, in the window's thread."""
        self._under_way.discard(self)
        if successful and self._result is not None:
            self.checked.emit(self._result)
        elif not self.isCanceled():
            self.refused.emit(self._reason or tr("The check ended unexpectedly."))
