# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``consent.lapsed``."""

from __future__ import annotations

from typing import Any, Iterator

from ..consent.consent import Standing, consent_in
from ..consent.lapses import moved_from
from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Severity, found
from ..ledger.acts import StanceTaken
from ..saying import Length, Message
from . import rule


@rule(
    "consent.lapsed",
    order=820,
    title="Stances are on the line as it is",
    remedy="Ask the party for its stance on the line as it is now, or restore the line that it meant.",
)
def lapsed(context: Context) -> Iterator[Finding]:
    """What a party said of a stretch, it said of the line as it is drawn now.

    The act names the SHA-256 of the line. Where the line was moved by a centimetre it is another one, and nobody has
    agreed to it: the stance has lapsed and counts for nothing, and whose it was, of which day, and how far the line
    lies from the one that was meant, is told until the party speaks again. How far is known where the stance was
    recorded in this workspace. Our design; the agreement leaves it to the working group how it delineates.
    """
    delimitation = context.delimitation
    for standing in context.once(consent_in).standings:
        context.pause_point()
        known = map(delimitation.feature, standing.stretch.features)
        features = [feature for feature in known if feature is not None]
        for party in sorted(standing.stances):
            if features and standing.has_lapsed(party):
                yield _lapsed(context, standing, standing.stances[party], features)


def _lapsed(context: Context, standing: Standing, taken: StanceTaken, features: list[Feature]) -> Finding:
    moved = moved_from(standing, taken, context.delimitation)
    aspect = f"{taken.stretch}/{taken.party}/{taken.line}/{standing.line}"
    if moved is None:
        message = Message.of(
            "What {party} said of the stretch {number} of {feature} on {day} (“{stance}”) was of another line, and has "
            "lapsed.",
            **_meant(standing, taken, features),
        )
        return found(Severity.WARNING, features, message, place=standing.stretch.geometry, aspect=aspect)
    message = Message.of(
        "What {party} said of the stretch {number} of {feature} on {day} (“{stance}”) has lapsed: the line lies up to "
        "{distance} from the one that was meant.",
        distance=Length(moved.metres),
        **_meant(standing, taken, features),
    )
    return found(
        Severity.WARNING,
        features,
        message,
        place=moved.before,
        at=moved.place,
        measured=moved.metres,
        limit=0.0,
        unit="m",
        aspect=aspect,
    )


def _meant(standing: Standing, taken: StanceTaken, features: list[Feature]) -> dict[str, Any]:
    """Whose stance it is, and of what."""
    return {
        "party": taken.party,
        "number": standing.stretch.number,
        "feature": features[0],
        "stance": Message(taken.stance),
        "day": taken.day,
    }
