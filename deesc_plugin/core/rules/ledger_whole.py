# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``ledger.whole``."""

from __future__ import annotations

from typing import Iterator

from ..context import Context
from ..finding import Finding, Severity, found
from . import rule


@rule(
    "ledger.whole",
    order=940,
    title="The ledger of acts is whole",
    remedy="Merge the copy that has the missing entries; of a fork its author records by a correction what holds.",
    is_needed=True,
)
def whole(context: Context) -> Iterator[Finding]:
    """No log of the ledger has a fork, a gap or a broken chain, and none ends before an entry that was seen here.

    Each entry names the one before it in its log and the last ones seen of the others', each by its SHA-256. A log with
    two entries of one number was gone on with from an older copy, or forged: what rests on them is doubtful until the
    log's author names by a correction the entry that holds. An entry that is missing was lost, or taken back. What was
    agreed and what was reopened follows from the entries, so a map is not signed while they are in doubt. Our design;
    no agreement asks for it.
    """
    for problem in context.delimitation.acts.problems:
        yield found(
            Severity.ERROR, (), "The ledger of acts is not whole: {problem}", aspect=str(problem), problem=problem
        )
