# SPDX-License-Identifier: GPL-2.0-or-later
"""A proposal as it is taken in: what of a version is one party's, and under which agreement it was sent."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace

from ..canonical import fingerprint_of
from ..delimitation import Delimitation, Feature
from ..errors import DeescError
from ..imported_proposal import ImportedProposal
from ..saying import Listed
from .proposal import parties_of


@dataclass(frozen=True)
class SentProposal:
    """What is on record of a proposal, and its features as they were sent."""

    record: ImportedProposal
    features: tuple[Feature, ...]


def sent_proposal(
    version: Delimitation, stated: ImportedProposal, common: Delimitation, workspace: str
) -> SentProposal:
    """One party's part of a version that was sent, to be kept beside a workspace.

    Parameters
    ----------
    version : Delimitation
        What the file holds.
    stated : ImportedProposal
        What the file states of itself, and what whoever takes it in says; without id, fingerprint and agreement, and
        without a party where the file is to say whose it is.
    common : Delimitation
        What the workspace holds, and `workspace` how a sentence names it.

    Raises
    ------
    DeescError
        When the version is damaged, of another agreement, of several parties of which none is chosen, or has nothing of
        the one that is.
    """
    if version.unreadable or any(feature.unreadable for feature in version.features):
        raise DeescError("{workspace} is damaged, as the check tells; restore it from a copy.", workspace=stated.file)
    if version.agreement.digest != common.agreement.digest:
        raise DeescError(
            "{file} is under the agreement “{agreement}” with the SHA-256 {digest}, and {workspace} under “{own}” with "
            "{own_digest}; have it sent under that one, or replace the agreement of the workspace first.",
            file=stated.file,
            agreement=version.agreement.title,
            digest=version.agreement.digest,
            workspace=workspace,
            own=common.agreement.title,
            own_digest=common.agreement.digest,
        )
    party = _party(version, stated)
    features = tuple(feature for feature in version.features if feature.party == party)
    record = replace(
        stated,
        id=str(uuid.uuid4()),
        party=party,
        fingerprint=fingerprint_of(features),
        agreement=version.agreement.digest,
    )
    return SentProposal(record, features)


def _party(version: Delimitation, stated: ImportedProposal) -> str:
    """Whose features are taken: the party that is stated, or the only one that there is."""
    if stated.party and version.agreement.party(stated.party) is None:
        raise DeescError(
            "“{code}” is no party of the agreement; use one of {known}.",
            code=stated.party,
            known=Listed.of([party.code for party in version.agreement.parties], most=None),
        )
    there = parties_of(version, stated.file)
    if stated.party and stated.party not in there:
        raise DeescError(
            "{file} holds no features of {party}, only of {parties}.",
            file=stated.file,
            party=stated.party,
            parties=Listed.of(there, most=None),
        )
    if not stated.party and len(there) > 1:
        raise DeescError(
            "{file} holds features of {parties}; say whose proposal is imported.",
            file=stated.file,
            parties=Listed.of(there, most=None),
        )
    return stated.party or there[0]
