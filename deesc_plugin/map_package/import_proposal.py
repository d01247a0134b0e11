# SPDX-License-Identifier: GPL-2.0-or-later
"""A proposal taken into a workspace from a map package, which is verified first, or from another workspace."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Mapping

from ..bridge.stores import Store, names_workspace
from ..bridge.waiting import AT_ONCE, Wait
from ..core.delimitation import Delimitation
from ..core.errors import DeescError, PackageError
from ..core.imported_proposal import ImportedProposal
from ..core.negotiation import Proposal, refuse_unsound, sent_proposal
from ..core.roles import Shape
from ..core.saying import Message
from .versions import package_version, version_named

_LONGEST_SHOWN = 40


def import_proposal(text: str, store: Store, party: str = "", note: str = "", wait: Wait = AT_ONCE) -> ImportedProposal:
    """Keep what one party sent in a workspace, beside its features and as it is.

    Parameters
    ----------
    text : str
        The path of a workspace, of a package's zip or folder, or of the manifest of an unpacked package.
    party : str
        Whose features are taken; empty: those of the only party that has any.
    wait : Wait
        It is told when the workspace was upgraded for it.

    Raises
    ------
    DeescError
        When it cannot be read, does not verify, is of another agreement, or is there already; nothing is written then.
    """
    common = store.snapshot()
    version, stated = _stated(text, party, note)
    sent = sent_proposal(version, stated, common, store.label)
    store.proposals.add(sent.record, sent.features, common, wait)
    return sent.record


def hindrances(proposal: Proposal) -> list[Message]:
    """What keeps a proposal from being laid on others until its party corrects it: of each kind of areas the first."""
    found = []
    for kind in proposal.delimitation.agreement.kinds:
        if kind.role.shape is Shape.AREA:
            try:
                refuse_unsound(proposal, kind.id)
            except DeescError as error:
                found.append(error.message)
    return found


def _stated(text: str, party: str, note: str) -> tuple[Delimitation, ImportedProposal]:
    """What a file holds, and what it states of itself."""
    manifest: Mapping[str, Any] = {}
    digest = ""
    if names_workspace(text):
        version = version_named(text)
    else:
        version, found = package_version(text)
        manifest, digest = found.manifest, found.digest
    stated = ImportedProposal(
        id="",
        party=party.strip(),
        title=str(manifest.get("title", "")),
        version=str(manifest.get("version", "")),
        day=_day(manifest.get("date")),
        fingerprint="",
        manifest_sha256=digest,
        file=Path(version.label).name,
        note=note.strip(),
        agreement="",
    )
    return version.delimitation, stated


def _day(text: object) -> date | None:
    """The day of a package; None where none is stated, as for a workspace."""
    if text is None:
        return None
    try:
        return date.fromisoformat(str(text))
    except ValueError as error:
        raise PackageError(
            "The package's manifest states “{value}” as its date, which is no date; ask the sender for the package "
            "again.",
            value=str(text)[:_LONGEST_SHOWN],
        ) from error
