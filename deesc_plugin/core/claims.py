# SPDX-License-Identifier: GPL-2.0-or-later
"""What an agreement has from its sources: how long it holds, what is due when, and where they differ."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .wording import Wording


@dataclass(frozen=True)
class Source:
    """Where a fact is from.

    Attributes
    ----------
    nature : str
        ``"instrument"``, ``"official"`` for what a party or an organisation published, ``"report"`` for the press;
        empty where that is not stated.
    """

    name: Wording
    nature: str = ""


@dataclass(frozen=True)
class Term:
    """How long the agreement holds: a first period of months, and the extensions on record.

    `extension` is ``"automatic"``, ``"consensus"`` or ``"none"``. An extension on record is a pair
    (until, source). `source` is the one whose first day is followed, None where no sources differ on it.
    """

    in_force_from: date
    months: int
    extension: str
    recorded: tuple[tuple[date, str], ...]
    source: Source | None = None

    @property
    def first_end(self) -> date:
        """The last day of the first period."""
        return add_months(self.in_force_from, self.months)

    @property
    def recorded_end(self) -> date:
        """The last day that the first period or an extension on record covers."""
        return max([self.first_end, *(until for until, _ in self.recorded)])


@dataclass(frozen=True)
class Claim:
    """What one source says of a dated or counted fact; sources disagree, and each claim keeps its own."""

    topic: Wording
    value: Wording
    source: Source
    followed: bool


@dataclass(frozen=True)
class Deadline:
    """What is due on a day, and which document says so; `followed` where the agreement goes by that document."""

    what: Wording
    day: date
    source: Source
    followed: bool = False


def add_months(start: date, months: int) -> date:
    """The last day of a period of calendar months that begins on `start`.

    The six months from 6 May end on 5 November; a day that the last month lacks is that month's end.
    """
    total = start.year * 12 + start.month - 1 + months
    year, month = divmod(total, 12)
    first_after = date(year + month // 12, month % 12 + 1, 1)
    days_in_month = (date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - first_after).days
    if start.day > days_in_month:
        return first_after.replace(day=days_in_month)
    return date.fromordinal(first_after.replace(day=start.day).toordinal() - 1)
