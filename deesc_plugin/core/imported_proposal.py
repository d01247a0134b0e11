# SPDX-License-Identifier: GPL-2.0-or-later
"""What is on record of a proposal that a workspace keeps beside its own features: whose it is, and what it came in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Iterable


@dataclass(frozen=True)
class ImportedProposal:
    """One party's delimitation that was taken into a workspace as it was sent; its features are read when asked for.

    Attributes
    ----------
    id : str
        UUID.
    party : str
        Its code in the agreement.
    title, version : str
        As the package states them; empty for a workspace, which states none.
    day : date or None
        The package's; None for a workspace.
    fingerprint : str
        Of the party's features as they were sent, withdrawn ones too: 64 hexadecimal digits. Of a package with features
        of that party alone it is what the package states.
    manifest_sha256 : str
        Of the package's manifest; empty for a workspace.
    file : str
        The name that it came under, without a folder.
    note : str
        What whoever took it in says of it.
    agreement : str
        SHA-256 of the agreement's text under which it was sent.
    """

    id: str
    party: str
    title: str
    version: str
    day: date | None
    fingerprint: str
    manifest_sha256: str
    file: str
    note: str
    agreement: str

    @property
    def label(self) -> str:
        """How a message names it: the file, and the version where it states one."""
        return f"{self.file} ({self.version})" if self.version else self.file


def latest_of_each_party(records: Iterable[ImportedProposal]) -> tuple[ImportedProposal, ...]:
    """Of each party the proposal that was imported last, by the parties' codes.

    Parameters
    ----------
    records : iterable of ImportedProposal
        In the order in which they were imported.
    """
    latest = {record.party: record for record in records}
    return tuple(latest[party] for party in sorted(latest))
