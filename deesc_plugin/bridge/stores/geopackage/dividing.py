# SPDX-License-Identifier: GPL-2.0-or-later
"""Stretches and acts on them in a transaction that is under way: what is not as it was, or not agreed, is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Mapping, Sequence

from osgeo import ogr

from ....core.agreed import ActToRecord
from ....core.consent.recording import why_not_recorded
from ....core.consent.redivision import Redivision
from ....core.delimitation import Delimitation, Feature
from ....core.errors import WorkspaceError
from ....core.ledger.acts.stance import STANCE
from .stretches import keep_lines, replace_stretches

UNDIVIDED = Redivision((), ())


def divide(
    dataset: ogr.DataSource,
    path: Path,
    stored: Delimitation,
    division: Redivision,
    acts: Sequence[ActToRecord],
    after: Mapping[str, Feature | None],
) -> None:
    """Put stretches in the place of others, and keep the lines that stances are on.

    Parameters
    ----------
    stored : Delimitation
        What the file holds.
    after : mapping
        By uid, what features become in the same transaction.

    Raises
    ------
    WorkspaceError
        When a stretch was changed meanwhile, or an act is on another line or agrees to what not every party agrees to.
    """
    stretches = division.applied(stored.stretches)
    if stretches is None:
        raise WorkspaceError(
            "Nothing was written to {workspace}: its stretches were changed by somebody else meanwhile; look at what "
            "is stored now and make the change again.",
            workspace=path.name,
        )
    features = {**{one.uid: one for one in stored.features}, **after}
    now = replace(stored, features=tuple(filter(None, features.values())), stretches=stretches)
    reason = why_not_recorded(acts, now, date.today())
    if reason is not None:
        raise WorkspaceError("Nothing was written to {workspace}: {reason}", workspace=path.name, reason=reason)
    if not division.is_empty:
        replace_stretches(dataset, stretches)
    meant = {act.body["stretch"] for act in acts if act.act == STANCE}
    keep_lines(dataset, [one for one in stretches if one.uid in meant])
