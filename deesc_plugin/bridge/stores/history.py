# SPDX-License-Identifier: GPL-2.0-or-later
"""What the history of a store must do: the protocol beside `store.Store`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Collection, Iterable, Mapping, Protocol

from ...core.agreement import Agreement
from ...core.delimitation import Delimitation, Feature
from ...core.history import Deed, Record

Expected = Mapping[str, "Feature | None"]
"""What features are about to become, by uid; None where they are removed."""


@dataclass(frozen=True)
class Extent:
    """How much history there is.

    Attributes
    ----------
    records : int
    size : int
        Bytes, of what the records hold.
    begin : datetime or None
        The first moment of which something is known, UTC; None where there is no record.
    """

    records: int = 0
    size: int = 0
    begin: datetime | None = None


class History(Protocol):
    """The versions that the features of a store have had.

    Where a store of an older format has no history, nothing is noted and nothing is known. Every method raises
    `WorkspaceError` with one sentence; a method that raises has changed nothing.
    """

    def announce(
        self, agreement: Agreement, stored: Iterable[Feature], expected: Expected, deeds: Mapping[str, Deed]
    ) -> tuple[int, ...]:
        """Note what features are and what they are about to become, before somebody else's program saves that.

        Parameters
        ----------
        stored : iterable of Feature
            Those of `expected` as they are stored now.
        deeds : mapping of str to Deed
            By uid.

        Returns
        -------
        tuple of int
            The numbers of the records of what they are about to become.
        """

    def sign(self, numbers: Iterable[int], hand: str) -> None:
        """Have records that name nobody bear a hand."""

    def settle(
        self, agreement: Agreement, stored: Iterable[Feature], uids: Collection[str] | None, deeds: Mapping[str, Deed]
    ) -> None:
        """Note what features have become: announced versions that came about, and others that nobody announced.

        Parameters
        ----------
        stored : iterable of Feature
            As they are stored now.
        uids : collection of str or None
            Of which features `stored` tells; None where it is every feature that there is.
        deeds : mapping of str to Deed
            Whose work a difference is, by uid; what is found of another uid was changed outside of the plugin.
        """

    def is_begun(self) -> bool:
        """Whether anything is noted."""

    def of(self, uid: str) -> tuple[Record, ...]:
        """The records of a feature, the oldest first; no geometry is read."""

    def removed(self) -> tuple[tuple[Record, Record], ...]:
        """Of each feature that is not there any more the record of its removal, and the one before."""

    def version(self, record: Record) -> Feature | None:
        """The whole feature of a record; None where it was removed."""

    def as_it_was(self, moment: datetime) -> Delimitation:
        """The store as it was at a moment, without acts; agreement, reference and accepted findings are today's."""

    def keep_as_it_was(self, moment: datetime) -> str:
        """Keep what it was at a moment in a store of its own that is only read; what names that."""

    def extent(self) -> Extent:
        """How much there is."""

    def prune(self, before: datetime) -> int:
        """Let go of what is older than a moment, but for what held then; how many records went."""
