# SPDX-License-Identifier: GPL-2.0-or-later
"""Two versions read and held against each other, in another thread."""

from __future__ import annotations

from datetime import date
from typing import Any, Callable

from ...bridge.open_workspace import OpenWorkspace
from ...core.changes import ChangeSheet, Version, compare
from ...paths import bundled_gazetteer
from ..language.translation import tr
from ..tasks.background_task import BackgroundTask

Reader = Callable[[], Version]
_READ = 0.3
"""Which share of the work reading is, by a rough guess."""


def version_shown(workspace: OpenWorkspace) -> Version:
    """The open workspace as it is shown, which its name says where there are unsaved edits.

    Raises
    ------
    DeescError
        When it cannot be read.
    """
    label = workspace.store.label
    if workspace.edited_layers:
        label = tr("{file} (with unsaved edits)").format(file=label)
    return Version(label, workspace.snapshot())


class ComparisonTask(BackgroundTask):
    """Its result is the change sheet; `labels` are what the two versions are called, once they are read.

    Parameters
    ----------
    before, after : callable
        Read the versions, and raise `DeescError` where that is not possible; called in the task's thread.
    """

    def __init__(self, before: Reader, after: Reader, tell: Callable[[ComparisonTask], Any]) -> None:
        super().__init__(tr("Comparing versions"), tell)
        self._readers = before, after
        self.labels = ("", "")

    def work(self) -> ChangeSheet:
        """Read both versions, and compare."""
        versions = []
        for place, read in enumerate(self._readers):
            self.pause_point()
            versions.append(read())
            self.setProgress(50 * _READ * (place + 1))
        before, after = versions
        self.labels = before.label, after.label
        gazetteer = bundled_gazetteer(after.delimitation.agreement.countries)
        return compare(before, after, date.today(), 0.0, gazetteer, self._on_progress, self.pause_point)

    def _on_progress(self, share: float) -> None:
        self.setProgress(100 * (_READ + (1 - _READ) * share))
