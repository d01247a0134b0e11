# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a delimitation is in force on a day."""

from __future__ import annotations

from datetime import date

from .delimitation import Delimitation
from .errors import DeescError


def narrowed(delimitation: Delimitation, day: date | None) -> Delimitation:
    """What of a delimitation is in force on a day; all of it for None.

    Raises
    ------
    DeescError
        When nothing is in force on that day.
    """
    if day is None:
        return delimitation
    in_force = delimitation.as_of(day)
    if delimitation.features and not in_force.features:
        raise DeescError("No feature of the workspace is in force on {day}; state another day.", day=day)
    return in_force
