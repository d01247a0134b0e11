# SPDX-License-Identifier: GPL-2.0-or-later
"""The history of a feature: every version of it that was saved, since when, by which hand, with which command.

A record holds the version that came to be with it; what the feature was before is the record before it. The last record
of a feature so tells what it is known to be, and a change that was made without one can be told, with what it replaced.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timezone

from .changes import FeatureChange
from .delimitation import Feature
from .errors import DeescError

GEOMETRY = "geometry"
_MOMENT = re.compile(r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ](?P<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)Z?)?")


@dataclass(frozen=True)
class Deed:
    """By which hand something is changed, as that person signs it, and with which command; empty where not stated."""

    hand: str = ""
    command: str = ""


class Origin(enum.Enum):
    """How a record came about."""

    SAVED = "saved"
    """A version was saved by the plugin."""
    PENDING = "pending"
    """It is about to be saved: written before that, so that nothing is lost where the program ends between."""
    OUTSIDE = "outside"
    """The feature was found to be another one than was known: a program that writes no history changed it."""
    FIRST = "first"
    """It was so when the history began, or where it was cut off since."""


@dataclass(frozen=True)
class Record:
    """One version of a feature, without its geometry.

    Attributes
    ----------
    number : int
        Of all records of a workspace, rising.
    feature : Feature or None
        What it stated, without its geometry; None where it was removed.
    line : str
        SHA-256 of its geometry's well-known binary; empty for none.
    time : datetime
        When it was saved, or found to be so, UTC.
    since : datetime or None
        Of a version that was found: the last moment at which another one was known; it came to be after that. None for
        a version that was saved, and for the first.
    """

    number: int
    uid: str
    feature: Feature | None
    line: str
    time: datetime
    since: datetime | None
    origin: Origin
    deed: Deed = Deed()

    def changes_from(self, before: Record | None) -> tuple[str, ...]:
        """The names of the attributes in which it differs from the record before, after `GEOMETRY` for the line.

        There are none where it was added or removed, or is the first that is known.
        """
        if before is None or before.feature is None or self.feature is None:
            return ()
        line = (GEOMETRY,) if before.line != self.line else ()
        return line + FeatureChange(before.feature, self.feature).attributes


def shown_moment(moment: datetime) -> str:
    """A moment as people read it, to the minute.

    Examples
    --------
    >>> shown_moment(datetime(2031, 3, 4, 12, 30, 59, tzinfo=timezone.utc))
    '2031-03-04 12:30 UTC'
    """
    return f"{moment.astimezone(timezone.utc):%Y-%m-%d %H:%M} UTC"


def moment_stated(text: str) -> datetime:
    """The moment that a person states: a day, or a day and a time, each meant to its end; in UTC.

    A record that is shown with a minute is so among what held at that minute.

    Raises
    ------
    DeescError
        When the text is neither, or is still to come: of that time nothing can be known.

    Examples
    --------
    >>> shown_moment(moment_stated("2017-05-27 12:30")), shown_moment(moment_stated("2017-05-27"))
    ('2017-05-27 12:30 UTC', '2017-05-27 23:59 UTC')
    """
    found = _MOMENT.fullmatch(text.strip())
    try:
        if found is None:
            raise ValueError(text)
        day = date.fromisoformat(found["day"])
        stated = found["time"] or ""
        begin = time.fromisoformat(stated or "00:00")
        until = time.fromisoformat(stated + str(time.max)[len(stated) :])
    except ValueError as error:
        raise DeescError(
            "“{value}” is no day and no time; write it as 2017-05-27, or 2017-05-27 14:30 (UTC).", value=text
        ) from error
    if datetime.combine(day, begin, timezone.utc) > datetime.now(timezone.utc):
        raise DeescError("“{value}” (UTC) is still to come; state a day or a time that has begun.", value=text)
    return datetime.combine(day, until, timezone.utc)
