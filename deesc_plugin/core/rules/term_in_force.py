# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``term.in-force``."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Iterator

from ..claims import Term, add_months
from ..context import Context
from ..finding import Finding, Severity, found
from ..term_source import with_source
from . import rule

_ENDED = {
    "none": "On {day} no period on record covers the agreement; the last one ended on {last}. The agreement knows no "
    "extension.",
    "consensus": "On {day} no period on record covers the agreement; the last one ended on {last}. It is extended by "
    "consensus, and no later extension is on record.",
    "automatic": "On {day} no period on record covers the agreement; the last one ended on {last}. It is extended "
    "automatically for {months} months at a time; such a period would run to {until}, but no extension is on record.",
}
"""By the agreement's way of extension."""


@rule(
    "term.in-force",
    order=900,
    title="The agreement is in force",
    remedy="Record the extension with its document in the agreement file, or correct the package's date.",
)
def in_force(context: Context) -> Iterator[Finding]:
    """The agreement's term, or an extension on record, covers the date of the package.

    The memorandum of 4 May 2017 holds for six months from its coming into force and is extended automatically for the
    same period; the text itself adds "by consensus of the guarantors" (TASS of 12 May 2017 has the automatic
    extension alone). So a date after the last period on record is a warning even where extension is automatic: it
    says when that period ended, and to when the period that would run by the clause lasts. Whether it runs
    is for the parties to say, not for a map. A map dated before the agreement came into force is a warning, too.
    """
    term = context.agreement.term
    for finding in _outside(term, context.day):
        yield with_source(finding, term)


def _outside(term: Term, day: date) -> Iterator[Finding]:
    if day < term.in_force_from:
        yield found(
            Severity.WARNING,
            (),
            "On {day} the agreement is not yet in force; it comes into force on {first}.",
            measured=float((term.in_force_from - day).days),
            limit=0.0,
            unit="days",
            aspect="before",
            day=day,
            first=term.in_force_from,
        )
    elif day > term.recorded_end:
        ended = partial(
            found,
            Severity.WARNING,
            (),
            _ENDED[term.extension],
            measured=float((day - term.recorded_end).days),
            limit=0.0,
            unit="days",
            aspect="after",
            day=day,
            last=term.recorded_end,
        )
        if term.extension == "automatic":
            yield ended(months=term.months, until=_running_end(term, day))
        else:
            yield ended()


def _running_end(term: Term, day: date) -> date:
    """The last day of the automatic period that covers a day: periods follow the last one on record without a gap."""
    first_after = date.fromordinal(term.recorded_end.toordinal() + 1)
    months = max(0, (day.year - first_after.year) * 12 + day.month - first_after.month)
    periods = max(1, months // term.months)
    while add_months(first_after, periods * term.months) < day:
        periods += 1
    return add_months(first_after, periods * term.months)
