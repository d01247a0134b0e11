# SPDX-License-Identifier: GPL-2.0-or-later
"""What the proposals of a store must do: the protocol beside `store.Store`."""

from __future__ import annotations

from typing import Protocol, Sequence

from ...core.delimitation import Delimitation, Feature
from ...core.imported_proposal import ImportedProposal
from ...core.negotiation import Proposal
from ..waiting import AT_ONCE, Wait


class Proposals(Protocol):
    """The proposals that a store keeps as they were sent, beside its features and never among them.

    Every method raises `WorkspaceError` with one sentence; a method that raises has changed nothing.
    """

    def records(self) -> tuple[ImportedProposal, ...]:
        """What is on record of each, in the order in which they were imported; no feature is read."""

    def read(self, record: ImportedProposal, common: Delimitation) -> Proposal:
        """One of them, as it was sent.

        Parameters
        ----------
        common : Delimitation
            What the store holds: agreement and reference boundaries are from it.
        """

    def add(
        self, record: ImportedProposal, features: Sequence[Feature], common: Delimitation, wait: Wait = AT_ONCE
    ) -> None:
        """Keep another one; the same features of one party are not kept twice.

        Parameters
        ----------
        wait : Wait
            It is told when the store was upgraded for it.
        """

    def remove(self, record: ImportedProposal) -> None:
        """Let go of one of them."""
