# SPDX-License-Identifier: GPL-2.0-or-later
"""Other people's ledgers taken into that of a workspace file."""

from __future__ import annotations

from pathlib import Path
from typing import Mapping

from osgeo import ogr

from ....core.errors import WorkspaceError
from ....core.ledger.exchange import Merged, merged
from ....core.ledger.ledger import Ledger
from ...waiting import Wait, when_free
from .acts_tables import add_entries, stored_acts, stored_heads
from .files import hindrance
from .reader import read_geopackage
from .transactions import lock, write_in_transaction


def merge(path: Path, ledgers: Mapping[str, Ledger], wait: Wait) -> Merged:
    """Take entries of other ledgers into a file's own, in one transaction.

    Raises
    ------
    LedgerError
        When a ledger is of another agreement, or all together are more than the limits allow.
    WorkspaceError
        When the file cannot be written.
    """
    hindered = hindrance(path)
    if hindered is not None:
        raise WorkspaceError(hindered)
    outcome: list[Merged] = []

    def apply(dataset: ogr.DataSource) -> None:
        lock(dataset)
        agreement = read_geopackage(path).agreement
        outcome[:] = [merged(stored_acts(path).ledger, stored_heads(path), ledgers, agreement)]
        add_entries(dataset, outcome[0].ledger, outcome[0].added)

    when_free(path, lambda: write_in_transaction(path, apply), wait)
    return outcome[0]
