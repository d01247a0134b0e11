# SPDX-License-Identifier: GPL-2.0-or-later
"""The line midway between two proposals, looked for in another thread."""

from __future__ import annotations

from typing import Any, Callable, Optional

from ...core.delimitation import Delimitation, Feature
from ...core.negotiation import LinePiece, ProposalComparison, moved_midway, with_line
from ..language.translation import tr
from ..tasks.background_task import BackgroundTask

Taken = tuple[Optional[Feature], Feature]
"""A feature of the common text before and after it has a line; None before where it is new."""


class MidwayTask(BackgroundTask):
    """Its result is what the common text takes.

    Attributes
    ----------
    line : LinePiece
        One party's, in whose place the line midway comes.
    other : str
        The code of the other party.
    """

    def __init__(
        self,
        common: Delimitation,
        comparison: ProposalComparison,
        line: LinePiece,
        other: str,
        tell: Callable[[MidwayTask], Any],
    ) -> None:
        super().__init__(tr("Looking for the line midway"), tell)
        self._common, self._comparison = common, comparison
        self.line, self.other = line, other

    def work(self) -> Taken:
        """Find the line, and the feature that it belongs to."""
        proposal, other = map(self._comparison.proposal, (self.line.party, self.other))
        tolerance = self._comparison.tolerance_m
        between, proposed = moved_midway(self.line, proposal, other, tolerance, self.pause_point)
        return with_line(self._common, between, proposed, tolerance)
