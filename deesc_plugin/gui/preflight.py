"""Checks what is saved in a workspace, and what would come out wrong on paper, in a task, before a package is made."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..bridge.workspace import snapshot
from ..core.check import CheckResult, check
from ..core.delimitation import Delimitation
from ..core.errors import Cancelled, DeescError
from ..map_package.options import PackageOptions
from ..map_package.preflight import with_preflight
from .translation import tr

Found = tuple[Delimitation, CheckResult]


class Preflight(QgsTask):
    """One check of the file as it is saved; it opens the file itself, no layer is touched.

    Parameters
    ----------
    options : PackageOptions
        What the package is to hold, and for which day it is checked.
    known : tuple of (Delimitation, CheckResult), optional
        What a check of the same file for the same day has found: then only the parts are asked.

    Attributes
    ----------
    found : tuple of (Delimitation, CheckResult) or None
        The file and the check of its rules, for the next time.

    Signals
    -------
    checked(object)
        The CheckResult, with what the chosen parts find before they are written.
    refused(str)
        Why the file could not be read or checked.
    """

    checked = pyqtSignal(object)
    refused = pyqtSignal(str)
    _under_way: ClassVar[set[Preflight]] = set()  # Python must not let go of a task before it has ended

    def __init__(self, path: Path, options: PackageOptions, known: Found | None = None) -> None:
        super().__init__(tr("Check of {file}").format(file=path.name), QgsTask.Flag.CanCancel)
        self._path, self._options = path, options
        self.found = known
        self._result: CheckResult | None = None
        self._reason = ""
        self._under_way.add(self)

    def run(self) -> bool:
        """Read and check; runs in another thread."""
        try:
            if self.found is None:
                delimitation = snapshot(self._path)
                day = self._options.day
                result = check(delimitation, day, (), lambda share: self.setProgress(100 * share), self.isCanceled)
                self.found = delimitation, result
            self._result = with_preflight(*self.found, self._options)
        except Cancelled:
            return False
        except DeescError as error:
            self._reason = str(error)
            return False
        except Exception as error:  # an exception that leaves a task's thread would be lost
            self._reason = tr("Something unexpected happened ({error}).").format(
                error=f"{type(error).__name__}: {error}"
            )
            return False
        return True

    def finished(self, successful: bool) -> None:
        """Tell the outcome, in the window's thread."""
        self._under_way.discard(self)
        if successful and self._result is not None:
            self.checked.emit(self._result)
        elif not self.isCanceled():
            self.refused.emit(self._reason or tr("The check ended unexpectedly."))
