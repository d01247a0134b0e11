# SPDX-License-Identifier: GPL-2.0-or-later
"""Agreed means agreed: what of a feature holds from then on, and the acts by which it comes to be so and ends."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Any, Mapping

from .agreement import Agreement
from .canonical import geometry_hash
from .delimitation import AGREED, PROPOSED, AgreedFeature, Feature
from .ledger.acts.agree import AGREE
from .ledger.acts.reopen import REOPEN
from .ledger.entry import KEEPER_OF_MINUTES


@dataclass(frozen=True)
class ActToRecord:
    """An act that is not in the ledger yet; it gets its number in the transaction that stores it.

    Attributes
    ----------
    feature : Feature or None
        What it is about, as it is stored: where it is another one by then, nothing is recorded.
    by : str
        Code of the party that does it, or `KEEPER_OF_MINUTES`.
    """

    act: str
    body: Mapping[str, Any]
    feature: Feature | None = None
    by: str = KEEPER_OF_MINUTES


def status_of_open(agreement: Agreement) -> str:
    """The status of what was reopened, and of what a draft says is agreed: a file agrees to nothing."""
    return PROPOSED if PROPOSED in agreement.statuses else agreement.statuses[0]


def to_agree(feature: Feature, day: date, document: str, by: str = KEEPER_OF_MINUTES) -> ActToRecord:
    """That a feature is agreed as it is drawn and called."""
    body = {
        "feature": feature.uid,
        "name": feature.name,
        "line": geometry_hash(feature.geometry),
        "day": day.isoformat(),
        "document": document,
    }
    return ActToRecord(AGREE, body, feature, by)


def to_reopen(feature: Feature, reason: str, document: str, by: str = KEEPER_OF_MINUTES) -> ActToRecord:
    """That a feature which is agreed may be changed again."""
    body = {"feature": feature.uid, "name": feature.name, "reason": reason, "document": document}
    return ActToRecord(REOPEN, body, feature, by)


def is_as_agreed(agreed: AgreedFeature, feature: Feature | None) -> bool:
    """Whether a feature is what the act says: its status, its line, its name, and each name that it had."""
    if feature is None or (feature.uid, feature.status) != (agreed.act.feature, AGREED):
        return False
    if agreed.feature is not None and not has_names_of(agreed.feature, feature):
        return False
    return is_called(agreed, feature) and geometry_hash(feature.geometry) == agreed.act.line


def is_called(agreed: AgreedFeature, feature: Feature) -> bool:
    """Whether a feature has the name that was agreed; entries are written in NFC."""
    return unicodedata.normalize("NFC", feature.name) == agreed.act.name


def may_become(before: Feature | None, after: Feature | None, agreed: AgreedFeature | None) -> bool:
    """Whether a feature may be changed so without an act: nothing of what is agreed moves, or it is put back.

    Parameters
    ----------
    before, after : Feature or None
        What is stored and what would be; None for no feature. A status `agreed` counts without an act, too.
    agreed : AgreedFeature or None
        What is agreed of it.
    """
    if agreed is None and (before is None or before.status != AGREED):
        return True
    if agreed is not None and is_as_agreed(agreed, after):
        return True
    return is_untouched(before, after)


def is_untouched(before: Feature | None, after: Feature | None) -> bool:
    """Whether nothing that can be agreed differs between two versions; None stands for no feature."""
    if before is None or after is None:
        return before is after
    same = (before.uid, before.kind, before.status, before.name) == (after.uid, after.kind, after.status, after.name)
    return same and has_names_of(before, after) and geometry_hash(before.geometry) == geometry_hash(after.geometry)


def has_names_of(before: Feature, after: Feature) -> bool:
    """Whether each name in another language stands as it did; one that was missing may be added."""
    return set(before.names) <= set(after.names)
