# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals read and laid on each other, in another thread."""

from __future__ import annotations

from typing import Any, Callable, Sequence

from ...bridge.stores import Store
from ...core.delimitation import Delimitation
from ...core.imported_proposal import ImportedProposal
from ...core.negotiation import ProposalComparison, compare_proposals
from ...paths import bundled_gazetteer
from ..language.translation import tr
from ..tasks.background_task import BackgroundTask

_READ = 0.2
"""Which share of the work reading is, by a rough guess."""


class ProposalsTask(BackgroundTask):
    """Its result is the comparison."""

    def __init__(
        self,
        store: Store,
        common: Delimitation,
        records: Sequence[ImportedProposal],
        kind: str,
        tolerance: float,
        tell: Callable[[ProposalsTask], Any],
    ) -> None:
        super().__init__(tr("Comparing proposals"), tell)
        self._store, self._common, self._records = store, common, tuple(records)
        self._kind, self._tolerance = kind, tolerance

    def work(self) -> ProposalComparison:
        """Read the proposals, and compare them."""
        proposals = []
        for place, record in enumerate(self._records):
            self.pause_point()
            proposals.append(self._store.proposals.read(record, self._common))
            self.setProgress(100 * _READ * (place + 1) / len(self._records))
        return compare_proposals(
            proposals,
            self._kind,
            tolerance=self._tolerance,
            gazetteer=bundled_gazetteer(self._common.agreement.countries),
            on_progress=lambda share: self.setProgress(100 * (_READ + (1 - _READ) * share)),
            pause_point=self.pause_point,
        )
