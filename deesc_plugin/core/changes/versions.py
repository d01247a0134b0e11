# SPDX-License-Identifier: GPL-2.0-or-later
"""Two versions that stand for themselves, as files and dates name them, held against each other in everything."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Callable, Iterator

from ..delimitation import Delimitation
from ..errors import AgreementError
from ..gazetteer import Gazetteer
from .agreement_text import TextChange
from .lapsed import lapsed_findings
from .sheet import ChangeSheet, change_sheet


@dataclass(frozen=True)
class Version:
    """A delimitation with a name.

    Attributes
    ----------
    label : str
        What people call it, such as the name of its file.
    software : tuple of (str, str)
        What it states that it was written with, and in which version; empty where it states nothing.
    as_of : date or None
        The day of a package that holds only what is in force on it; None for one of all days.
    """

    label: str
    delimitation: Delimitation
    software: tuple[tuple[str, str], ...] = ()
    as_of: date | None = None

    def in_force_with(self, other: Version) -> Delimitation:
        """What of it can be held against another version: of one of a single day no more than was in force then."""
        if other.as_of is None or self.as_of is not None:
            return self.delimitation
        return self.delimitation.as_of(other.as_of)


def compare(
    before: Version,
    after: Version,
    day: date,
    tolerance: float = 0.0,
    gazetteer: Gazetteer | None = None,
    on_progress: Callable[[float], None] = lambda share: None,
    pause_point: Callable[[], None] = lambda: None,
) -> ChangeSheet:
    """The change sheet of two versions, with the acceptances that lapsed and the software that differs.

    Where one of them holds what is in force on one day alone, no more of the other is looked at.

    Parameters
    ----------
    day : date
        For which acceptances are looked at.
    tolerance, gazetteer, on_progress, pause_point
        As of `change_sheet`.

    Raises
    ------
    AgreementError
        When they are of different agreements.
    DeescError
        As `change_sheet`.
    """
    _refuse_other_agreement(before, after)
    old, new = before.in_force_with(after), after.in_force_with(before)
    sheet = change_sheet(old, new, tolerance, gazetteer, on_progress, pause_point)
    lapsed = lapsed_findings(old, new, day, _stops(pause_point))
    return replace(sheet, lapsed=lapsed, software=tuple(_software_changes(before, after)))


def _stops(pause_point: Callable[[], None]) -> Callable[[], bool]:
    """A pause point, which raises to stop, for who asks."""

    def ask() -> bool:
        pause_point()
        return False

    return ask


def _refuse_other_agreement(before: Version, after: Version) -> None:
    known, other = before.delimitation.agreement, after.delimitation.agreement
    if known.id == other.id:
        return
    are_titles_other = known.title != other.title
    raise AgreementError(
        "{before} is under the agreement “{known}”, {after} under “{other}”; compare versions under one agreement.",
        before=before.label,
        after=after.label,
        known=known.title if are_titles_other else known.id,
        other=other.title if are_titles_other else other.id,
    )


def _software_changes(before: Version, after: Version) -> Iterator[TextChange]:
    """Programs of another version; none where one of the two does not say what it was written with."""
    old, new = dict(before.software), dict(after.software)
    for name in {**old, **new} if old and new else ():
        if old.get(name) != new.get(name):
            yield TextChange(name, old.get(name), new.get(name))
