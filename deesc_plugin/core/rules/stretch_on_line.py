# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``stretch.on-line``."""

from __future__ import annotations

from typing import Iterator

from ..consent.consent import Standing, consent_in
from ..consent.mending import taken_anew
from ..context import Context
from ..delimitation import Delimitation, Feature
from ..finding import Edit, Finding, Fix, Severity, found
from ..saying import Message
from . import rule


@rule(
    "stretch.on-line",
    order=800,
    title="Stretches run along their features",
    remedy="Take the line from the feature, or divide it anew.",
)
def on_line(context: Context) -> Iterator[Finding]:
    """A stretch runs along each feature that it names, from turning point to turning point.

    The parties agree to a line piece by piece. When the line is drawn otherwise and the piece is not, what they agree
    to is no part of the line any more, and a total of kilometres would count what is drawn nowhere. The fix takes the
    line from the feature: it is another line then, and what the parties said of the old one has lapsed. Our design;
    the agreement leaves it to the working group how it delineates.
    """
    for standing in context.once(consent_in).standings:
        context.pause_point()
        fault, stretch = standing.placed.fault, standing.stretch
        if fault is not None:
            yield found(
                Severity.ERROR,
                features_of(standing, context.delimitation),
                fault,
                place=stretch.geometry,
                fix=_taken_anew(standing, context.delimitation),
                aspect=f"{stretch.uid}/{standing.line}",
            )


def features_of(standing: Standing, delimitation: Delimitation) -> list[Feature]:
    """The features of a stretch that are there."""
    known = map(delimitation.feature, standing.stretch.features)
    return [feature for feature in known if feature is not None]


def _taken_anew(standing: Standing, delimitation: Delimitation) -> Fix | None:
    stretch = taken_anew(standing.stretch, delimitation)
    if stretch is None:
        return None
    label = Message.of("Take the line of the stretch {number} from its feature", number=stretch.number)
    return Fix(label, (Edit(stretch.uid, redrawn=stretch),))
