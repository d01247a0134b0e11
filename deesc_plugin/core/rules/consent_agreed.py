# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``consent.agreed``."""

from __future__ import annotations

from typing import Iterator

from ..consent.consent import consent_in
from ..context import Context
from ..delimitation import AGREED
from ..finding import Finding, Severity, found
from ..saying import Listed
from . import rule


@rule(
    "consent.agreed",
    order=830,
    title="What is agreed, every party has agreed to",
    remedy="Ask the parties for their stances, or reopen the feature.",
)
def agreed(context: Context) -> Iterator[Finding]:
    """A feature that states that it is agreed, and has stretches, has every party's agreement to each of them.

    A line that is called agreed and is under a party's reservation is worse than one that is called a draft: it is
    carried out. Which parties these are, the agreement says; where it does not, all of them. Our design; the
    memorandum leaves the lines to the working group.
    """
    consent = context.once(consent_in)
    for feature in context.delimitation.features:
        open_ones = [one for one in consent.of(feature.uid) if not one.is_agreed]
        if feature.status == AGREED and open_ones:
            yield found(
                Severity.ERROR,
                (feature,),
                "{feature} states that it is agreed, and the agreement of {parties} is missing; stretches: "
                "{stretches}.",
                place=feature.geometry,
                aspect="/".join(f"{one.stretch.uid}:{','.join(one.missing())}" for one in open_ones),
                feature=feature,
                stretches=Listed.of([one.stretch.number for one in open_ones], most=10),
                parties=Listed.of(sorted({party for one in open_ones for party in one.missing()}), most=None),
            )
