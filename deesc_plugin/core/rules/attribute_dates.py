# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``attribute.dates``."""

from __future__ import annotations

from typing import Iterator

from ..agreement import LATEST
from ..claims import Term
from ..context import Context
from ..delimitation import WITHDRAWN, Feature
from ..finding import Finding, Severity, found
from ..saying import Message
from ..term_source import with_source
from . import Scope, rule

_AFTER_LAST_PERIOD = "after the agreement's last period on record, which ended on {last}"
_RESTS_ON_EXTENSION = (
    "after the agreement's last period on record, which ended on {last}; it rests on an automatic extension that is "
    "not on record"
)


@rule(
    "attribute.dates",
    order=330,
    title="In force within the agreement's term",
    remedy="Correct the dates, or record the extension of the agreement that they rest on.",
    scope=Scope.FEATURE,
)
def dates(context: Context) -> Iterator[Finding]:
    """A feature is in force from a day to the same or a later day, within the term of its agreement.

    The memorandum of 4 May 2017 sets its measures for six months, extended automatically for the same period; TASS
    of 12 May 2017 has them in force from 6 May. The term begins on the day that the agreement file follows and
    ends with the first period or the last extension on record. A feature without dates is in force as long as the
    agreement. Under an automatic extension a later end breaks no sentence of the agreement, but rests on
    an extension that nobody recorded: that is a note (``term.in-force`` warns once for the package), as far as 2199.
    """
    term = context.agreement.term
    for feature in context.features:
        if feature.status == WITHDRAWN:
            continue
        begin, end = feature.valid_from, feature.valid_to
        if begin is not None and end is not None and end < begin:
            yield found(
                Severity.ERROR,
                (feature,),
                "{feature} is in force until {end}, before it comes into force on {begin}.",
                place=feature.geometry,
                measured=float((end - begin).days),
                limit=0.0,
                unit="days",
                aspect="order",
                feature=feature,
                begin=begin,
                end=end,
            )
        else:
            yield from (with_source(finding, term) for finding in _outside_term(feature, term))


def _outside_term(feature: Feature, term: Term) -> Iterator[Finding]:
    for attribute, day in (("valid_from", feature.valid_from), ("valid_to", feature.valid_to)):
        if day is None:
            continue
        is_automatic = term.extension == "automatic" and day <= LATEST
        if day < term.in_force_from:
            severity, days = Severity.ERROR, (term.in_force_from - day).days
            when = Message.of("before the agreement came into force on {first}", first=term.in_force_from)
        elif day > term.recorded_end:
            severity, days = Severity.NOTE if is_automatic else Severity.ERROR, (day - term.recorded_end).days
            when = Message.of(_RESTS_ON_EXTENSION if is_automatic else _AFTER_LAST_PERIOD, last=term.recorded_end)
        else:
            continue
        yield found(
            severity,
            (feature,),
            "{feature} states {day} as its first day in force, {when}."
            if attribute == "valid_from"
            else "{feature} states {day} as its last day in force, {when}.",
            place=feature.geometry,
            measured=float(days),
            limit=0.0,
            unit="days",
            aspect=attribute,
            feature=feature,
            day=day,
            when=when,
        )
