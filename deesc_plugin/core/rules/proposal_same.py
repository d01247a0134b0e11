# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``proposal.same``."""

from __future__ import annotations

from typing import Iterator

from ..context import Context
from ..finding import Finding, Severity, found
from ..imported_proposal import ImportedProposal
from . import rule


@rule(
    "proposal.same",
    order=845,
    title="One proposal of each version",
    remedy="Ask the party which of the two it stands by, and take the other one off.",
)
def same(context: Context) -> Iterator[Finding]:
    """Of the proposals that were imported, no two of one party state the same version and differ.

    Delegations send a draft again with a point mended and its number forgotten. Whoever quotes “version 2” at the table
    then means one of two lines, and of the two only the one that was imported last is compared. That is a note: both
    are kept as they were sent, and the party says which it stands by. A workspace that was imported states no version.
    Our design; the agreement leaves it to the working group how drafts are exchanged.
    """
    first: dict[tuple[str, str], ImportedProposal] = {}
    for record in context.delimitation.proposals:
        earlier = first.setdefault((record.party, record.version), record) if record.version else record
        if earlier.fingerprint != record.fingerprint:
            yield found(
                Severity.NOTE,
                (),
                "Two proposals of {party} state the version {version} and differ: {first} with the fingerprint "
                "{digest}, and {second} with {other}.",
                aspect=f"{record.party}/{record.version}/{earlier.fingerprint}/{record.fingerprint}",
                party=record.party,
                version=record.version,
                first=earlier.file,
                digest=earlier.fingerprint,
                second=record.file,
                other=record.fingerprint,
            )
