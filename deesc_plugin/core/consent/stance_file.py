# SPDX-License-Identifier: GPL-2.0-or-later
"""Stances read from a CSV file: each row is one, or is refused with one sentence."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from typing import Mapping

from ..agreed import ActToRecord
from ..delimitation import Delimitation, Feature
from ..errors import DeescError, ImportRefused
from ..ledger.entry import KEEPER_OF_MINUTES
from ..saying import Listed, Message
from ..stretch import Stretch
from ..tables.csv_output import without_apostrophe
from .recording import refuse_stance, to_stance

COLUMNS = ("stretch", "party", "stance", "day", "remark", "document")
ZONE_COLUMN = "zone"
"""May stand beside them: the feature, by its identifier or name, where a number is not enough."""
_NEEDED = ("stretch", "party", "stance", "day")
_DELIMITERS = ",;\t"


@dataclass(frozen=True)
class StatedStances:
    """What a file states.

    Attributes
    ----------
    acts : tuple of ActToRecord
        The stances that can be recorded, in the order of the rows.
    refused : tuple of Message
        Why each of the other rows cannot.
    """

    acts: tuple[ActToRecord, ...]
    refused: tuple[Message, ...]


def stances_in(text: str, file: str, delimitation: Delimitation, meeting: str, today: date) -> StatedStances:
    """The stances that a CSV file states, as who keeps the minutes writes them down.

    Parameters
    ----------
    text : str
        With a header; cells are parted by commas, semicolons or tabs.
    meeting : str
        The number of the meeting at which they were taken; empty for none.

    Raises
    ------
    ImportRefused
        When a column is missing, or it is no CSV.
    """
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        table = csv.DictReader(text.splitlines(keepends=True), delimiter=delimiter, strict=True, restval="")
        names = {name.strip().lower(): name for name in table.fieldnames or () if name}
        rows = list(table)
    except csv.Error as error:
        raise ImportRefused(
            "{file} is no CSV ({reason}); save it as CSV again.", file=file, reason=str(error)
        ) from error
    missing = [name for name in _NEEDED if name not in names]
    if missing:
        raise ImportRefused(
            "{file} has no column {missing}; its columns are {columns}, and zone where numbers are not enough.",
            file=file,
            missing=Listed.of(missing, most=None),
            columns=Listed.of(COLUMNS, most=None),
        )
    acts, refused = [], []
    for number, row in enumerate(rows, 2):
        stated = {name: without_apostrophe(str(row.get(column) or "").strip()) for name, column in names.items()}
        if not any(stated.values()):
            continue
        try:
            if None in row:
                raise DeescError("The row has more cells than the table columns; put its remark in quotation marks.")
            acts.append(_act(stated, delimitation, meeting, today))
        except DeescError as error:
            refused.append(Message.of("{file}, line {line}: {reason}", file=file, line=number, reason=error.message))
    return StatedStances(tuple(acts), tuple(refused))


def _act(stated: Mapping[str, str], delimitation: Delimitation, meeting: str, today: date) -> ActToRecord:
    stretch = _stretch(stated["stretch"], stated.get(ZONE_COLUMN, ""), delimitation)
    try:
        day = date.fromisoformat(stated["day"])
    except ValueError:
        raise DeescError("“{value}” is no date; write it as 2017-05-27.", value=stated["day"]) from None
    remark, document = stated.get("remark", ""), stated.get("document", "")
    act = to_stance(
        stretch, stated["party"], stated["stance"].lower(), day, remark, document, meeting, KEEPER_OF_MINUTES
    )
    refuse_stance(act, delimitation, today)
    return act


def _stretch(stated: str, zone: str, delimitation: Delimitation) -> Stretch:
    """The stretch of an identifier or number."""
    features = {feature.uid: feature for feature in delimitation.features}
    found = [
        one
        for one in delimitation.stretches
        if stated in (one.uid, str(one.number))
        and (not zone or any(_is_called(features.get(uid), uid, zone) for uid in one.features))
    ]
    if not found and zone:
        raise DeescError("{zone} has no stretch {stretch}.", zone=zone, stretch=stated)
    if not found:
        raise DeescError("There is no stretch {stretch}; it may have been divided anew.", stretch=stated)
    if len(found) > 1:
        named = [features[uid] for one in found for uid in one.features if uid in features]
        raise DeescError(
            "{features} have a stretch {stretch} each; state which is meant in a column “zone”.",
            features=Listed.of(named, most=5),
            stretch=stated,
        )
    return found[0]


def _is_called(feature: Feature | None, uid: str, stated: str) -> bool:
    return stated == uid or (feature is not None and stated in (feature.name, *(name for _, name in feature.names)))
