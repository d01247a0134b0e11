# SPDX-License-Identifier: GPL-2.0-or-later
"""A version held against the feature as it is now, in numbers, in another thread."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

from ...core.changes import change_sheet
from ...core.delimitation import Delimitation, Feature
from ...core.intake.consequences import change_sentences
from ...core.saying import Message
from ..language.translation import tr
from ..tasks.background_task import BackgroundTask


class ComparisonTask(BackgroundTask):
    """Its result is what there is to say, sentence by sentence.

    Parameters
    ----------
    version, now : Feature
        The version that is looked at, and the feature as it is shown now.
    delimitation : Delimitation
        Whose administrative units the ground is told by.
    """

    def __init__(
        self, version: Feature, now: Feature, delimitation: Delimitation, tell: Callable[[ComparisonTask], Any]
    ) -> None:
        super().__init__(tr("Comparing versions"), tell)
        self._before, self._after = (replace(delimitation, features=(one,), exceptions=()) for one in (version, now))

    def work(self) -> list[Message]:
        """What became of the version."""
        sheet = change_sheet(self._before, self._after, pause_point=self.pause_point)
        return [sentence for change in sheet.features for sentence in change_sentences(change)]
