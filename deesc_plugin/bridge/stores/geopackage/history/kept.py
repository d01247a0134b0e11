# SPDX-License-Identifier: GPL-2.0-or-later
"""The history of one workspace file; see `stores.history.History`."""

from __future__ import annotations

import stat
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Callable, Collection, Iterable, Mapping

from osgeo import ogr

from .....core.agreement import Agreement
from .....core.delimitation import Acts, Delimitation, Feature
from .....core.errors import WorkspaceError
from .....core.history import Deed, Record
from ...history import Expected, Extent
from ..files import free_name, hindrance, write_whole
from ..reader import read_geopackage
from ..transactions import lock, write_in_transaction
from . import reading
from .noting import Found, Noting, found_in, read_ledger, telling, unsettled
from .pruning import prune
from .rows import sign_rows


class GeoPackageHistory:
    """The records of a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def announce(
        self, agreement: Agreement, stored: Iterable[Feature], expected: Expected, deeds: Mapping[str, Deed]
    ) -> tuple[int, ...]:
        """Note what features are and what they are about to become."""
        if not expected:
            return ()
        numbers: list[int] = []
        uids = frozenset(expected) if self.is_begun() else None  # it begins with everything that there is
        found = {} if uids is None else found_in(stored, agreement)

        def note(noting: Noting) -> None:
            noting.settle(self._all_found(agreement) if uids is None else found, {})
            numbers.extend(noting.announce(expected, deeds))

        self._write(agreement, uids, note)
        return tuple(numbers)

    def sign(self, numbers: Iterable[int], hand: str) -> None:
        """Have records that name nobody bear a hand."""
        write_in_transaction(self._path, lambda dataset: sign_rows(dataset, numbers, hand))

    def settle(
        self, agreement: Agreement, stored: Iterable[Feature], uids: Collection[str] | None, deeds: Mapping[str, Deed]
    ) -> None:
        """Note what features have become; nothing is written where that is known."""
        ledger = read_ledger(self._path, uids)
        if ledger is None or not ledger.last:
            return
        found = found_in(stored, agreement)
        if not unsettled(ledger, found, uids):
            return

        def note(noting: Noting) -> None:
            noting.settle(self._all_found(agreement) if uids is None else found, deeds)

        self._write(agreement, uids, note)

    def is_begun(self) -> bool:
        """Whether anything is noted."""
        return reading.is_begun(self._path)

    def of(self, uid: str) -> tuple[Record, ...]:
        """The records of a feature, the oldest first."""
        return reading.records_of(self._path, uid)

    def removed(self) -> tuple[tuple[Record, Record], ...]:
        """Of each feature that is not there any more the record of its removal, and the one before."""
        return reading.removed_in(self._path)

    def version(self, record: Record) -> Feature | None:
        """The whole feature of a record."""
        return reading.version_of(self._path, record)

    def as_it_was(self, moment: datetime) -> Delimitation:
        """The workspace as it was at a moment."""
        now = read_geopackage(self._path)
        return replace(now, features=tuple(reading.features_at(self._path, moment)), acts=Acts())

    def keep_as_it_was(self, moment: datetime) -> str:
        """Keep the workspace as it was at a moment in ``<name>_on_<day>_<time>_<n>.gpkg`` beside it, read-only."""
        delimitation = self.as_it_was(moment)
        with free_name(self._path, f"on_{moment.astimezone(timezone.utc):%Y%m%d_%H%M}") as copy:
            write_whole(copy, delimitation)
            copy.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
        return str(copy)

    def extent(self) -> Extent:
        """How much there is."""
        return reading.extent_of(self._path)

    def prune(self, before: datetime) -> int:
        """Let go of what is older than a moment, but for what held then."""
        hindered = hindrance(self._path)
        if hindered is not None:
            raise WorkspaceError(hindered)
        with telling(self._path):
            return prune(self._path, before)

    def _all_found(self, agreement: Agreement) -> Found:
        """All features, read where nobody can write: what was read before is others' work where they wrote since."""
        return found_in(read_geopackage(self._path).features, agreement)

    def _write(self, agreement: Agreement, uids: Collection[str] | None, note: Callable[[Noting], None]) -> None:
        def change(dataset: ogr.DataSource) -> None:
            lock(dataset)
            note(Noting(dataset, self._path, agreement, uids))

        write_in_transaction(self._path, change)
