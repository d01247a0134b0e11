"""Checks what is saved in a workspace, and what would come out wrong on paper, in a task, before a package is made."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from ...bridge.workspace import snapshot
from ...core.check import CheckResult, check
from ...core.delimitation import Delimitation
from ...map_package.options import PackageOptions
from ...map_package.preflight import with_preflight
from ..language.translation import tr
from ..tasks.background_task import BackgroundTask

Found = tuple[Delimitation, CheckResult]


class Preflight(BackgroundTask):
    """One check of the file as it is saved, which it opens itself.

    Its result is the CheckResult, with what the chosen parts find before they are written.

    Parameters
    ----------
    options : PackageOptions
        What the package is to hold, and for which day it is checked.
    known : tuple of (Delimitation, CheckResult) or None
        What a check of the same file for the same day has found: then only the parts are asked.
    tell : callable
        As in `BackgroundTask`.

    Attributes
    ----------
    found : tuple of (Delimitation, CheckResult) or None
        The file and the check of its rules, for the next time.
    """

    def __init__(
        self, path: Path, options: PackageOptions, known: Found | None, tell: Callable[[Preflight], Any]
    ) -> None:
        super().__init__(tr("Check of {file}").format(file=path.name), tell)
        self._path, self._options = path, options
        self.found = known

    def work(self) -> CheckResult:
        """Read and check."""
        if self.found is None:
            delimitation = snapshot(self._path)
            day = self._options.day
            result = check(delimitation, day, (), lambda share: self.setProgress(100 * share), self.isCanceled)
            self.found = delimitation, result
        return with_preflight(*self.found, self._options)
