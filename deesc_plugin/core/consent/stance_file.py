# SPDX-License-Identifier: GPL-2.0-or-later
"""Stances read from a CSV file: each row is one, or is refused with one sentence."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Mapping

from ..agreed import ActToRecord
from ..delimitation import Delimitation
from ..errors import DeescError, ImportRefused
from ..ledger.admission import OnRecord, why_not_admitted
from ..saying import Listed, Message
from ..stretch import Stretch
from ..tables.csv_output import without_apostrophe
from .recording import on_record, to_stance

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
        headings = [(name.strip().lower(), name) for name in table.fieldnames or () if name]
        rows = list(table)
    except csv.Error as error:
        raise ImportRefused(
            "{file} is no CSV ({reason}); save it as CSV again.", file=file, reason=str(error)
        ) from error
    names = dict(headings)
    doubled = sorted({name for name in names if [one for one, _ in headings].count(name) > 1})
    if doubled:
        raise ImportRefused(
            "{file} has the column {columns} more than once; leave one of each.",
            file=file,
            columns=Listed.of(doubled, most=None),
        )
    missing = [name for name in _NEEDED if name not in names]
    if missing:
        raise ImportRefused(
            "{file} has no column {missing}; its columns are {columns}, and zone where numbers are not enough.",
            file=file,
            missing=Listed.of(missing, most=None),
            columns=Listed.of(COLUMNS, most=None),
        )
    drawn = _Drawn(delimitation, meeting, on_record(delimitation.agreement, delimitation.acts, today))
    acts, refused = [], []
    for number, row in enumerate(rows, 2):
        stated = {name: without_apostrophe(str(row.get(column) or "").strip()) for name, column in names.items()}
        if not any(stated.values()):
            continue
        try:
            if None in row:
                raise DeescError("The row has more cells than the table columns; put its remark in quotation marks.")
            acts.append(drawn.act(stated))
        except DeescError as error:
            refused.append(Message.of("{file}, line {line}: {reason}", file=file, line=number, reason=error.message))
    return StatedStances(tuple(acts), tuple(refused))


class _Drawn:
    """What the rows of a file are held against."""

    def __init__(self, delimitation: Delimitation, meeting: str, known: OnRecord) -> None:
        self._feature, self._meeting, self._known = delimitation.feature, meeting, known
        self._called: dict[str, list[Stretch]] = defaultdict(list)
        for one in delimitation.stretches:
            for name in (one.uid, str(one.number)):
                self._called[name].append(one)

    def act(self, stated: Mapping[str, str]) -> ActToRecord:
        """The stance that a row states."""
        stretch = self._stretch(stated["stretch"], stated.get(ZONE_COLUMN, ""))
        try:
            day = date.fromisoformat(stated["day"])
        except ValueError:
            raise DeescError("“{value}” is no date; write it as 2017-05-27.", value=stated["day"]) from None
        remark, document = stated.get("remark", ""), stated.get("document", "")
        act = to_stance(stretch, stated["party"], stated["stance"].lower(), day, remark, document, self._meeting)
        reason = why_not_admitted(act.act, act.body, act.by, self._known)
        if reason is not None:
            raise DeescError(reason)
        return act

    def _stretch(self, stated: str, zone: str) -> Stretch:
        """The stretch of an identifier or number."""
        called = self._called.get(stated, [])
        found = [one for one in called if not zone or any(self._is_called(uid, zone) for uid in one.features)]
        if not found and zone:
            raise DeescError("{zone} has no stretch {stretch}.", zone=zone, stretch=stated)
        if not found:
            raise DeescError("There is no stretch {stretch}; it may have been divided anew.", stretch=stated)
        if len(found) > 1:
            named = [self._feature(uid) for one in found for uid in one.features]
            raise DeescError(
                "{features} have a stretch {stretch} each; state which is meant in a column “zone”.",
                features=Listed.of(filter(None, named), most=5),
                stretch=stated,
            )
        return found[0]

    def _is_called(self, uid: str, stated: str) -> bool:
        feature = self._feature(uid)
        return stated == uid or (feature is not None and stated in (feature.name, *(name for _, name in feature.names)))
