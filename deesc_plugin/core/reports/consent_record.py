# SPDX-License-Identifier: GPL-2.0-or-later
"""How the parties stand to every stretch, as a table for programs: a row for each stretch and party."""

from __future__ import annotations

from typing import Iterator

from ..consent.consent import Standing
from ..consent.ends import Ends, ends_in
from ..consent.minutes import Minutes
from ..delimitation import Delimitation
from ..tables.csv_output import Cell, Column, Table

_COLUMNS = (
    *(Column("features"), Column("names"), Column("stretch"), Column("number", 0)),
    *(Column("from_number"), Column("from_dms"), Column("to_number"), Column("to_dms"), Column("length_m", 3)),
    *(Column("basis"), Column("party"), Column("stance"), Column("day"), Column("state"), Column("how")),
    *(Column("remark"), Column("document"), Column("meeting")),
)


def consent_table(minutes: Minutes) -> Table:
    """The table; `state` is ``valid`` or ``lapsed``, `how` is ``recorded`` or ``own``, and empty without a stance."""
    ends = ends_in(minutes.delimitation)
    rows = (row for one in minutes.consent.standings for row in _rows(one, ends(one), minutes.delimitation))
    return Table(_COLUMNS, tuple(rows))


def _rows(standing: Standing, ends: Ends, delimitation: Delimitation) -> Iterator[tuple[Cell, ...]]:
    stretch, (begin, end) = standing.stretch, ends
    known = [delimitation.feature(uid) for uid in stretch.features]
    names = "; ".join(feature.label for feature in known if feature is not None)
    line: tuple[Cell, ...] = (stretch.row["features"], names, stretch.uid, stretch.number, *begin, *end)
    for party in sorted({*standing.parties, *standing.stances}):
        taken = standing.stances.get(party)
        said: tuple[Cell, ...] = ("",) * 7
        if taken is not None:
            state = "valid" if standing.holds(party) else "lapsed"
            how = "recorded" if taken.is_recorded else "own"
            day = taken.day.isoformat()
            said = (taken.stance, day, state, how, taken.remark, taken.document, taken.meeting)
        yield (*line, standing.metres, stretch.basis, party, *said)
