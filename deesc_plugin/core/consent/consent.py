# SPDX-License-Identifier: GPL-2.0-or-later
"""What the stances of the parties come to: stretch by stretch, feature by feature, and in all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Mapping

from ..context import Context
from ..delimitation import Delimitation, Feature
from ..geodesy import length
from ..ledger.acts import StanceTaken
from ..ledger.acts.stance import AGREES
from ..saying import Length, Listed, Message
from ..stretch import Stretch
from ..tables.order import ordered
from .covering import Covering, covering_of
from .cutting import line_hash
from .placing import Placed, Tracks, known_tracks, placed
from .shares import share_in_tenths


@dataclass(frozen=True)
class Standing:
    """How the parties stand to a stretch.

    Attributes
    ----------
    stances : mapping
        By party, the latest that it took; also of parties whose consent is not needed.
    parties : tuple of str
        Those whose consent is needed, by their codes.
    metres : float
        Geodesic length of the stretch.
    line : str
        `cutting.line_hash` of the stretch.
    """

    placed: Placed
    stances: Mapping[str, StanceTaken]
    parties: tuple[str, ...]
    metres: float
    line: str

    @property
    def stretch(self) -> Stretch:
        """The stretch."""
        return self.placed.stretch

    def holds(self, party: str) -> bool:
        """Whether a party has taken a stance on the line as it is now: on no other one, and that of its features."""
        taken = self.stances.get(party)
        return taken is not None and taken.line == self.line and self.placed.fault is None

    def has_lapsed(self, party: str) -> bool:
        """Whether the stance that a party took was on another line."""
        return party in self.stances and not self.holds(party)

    def missing(self) -> tuple[str, ...]:
        """The parties whose agreement is needed and is not there."""
        return tuple(
            party for party in self.parties if not (self.holds(party) and self.stances[party].stance == AGREES)
        )

    @property
    def is_agreed(self) -> bool:
        """Whether every party whose consent is needed agrees to the line as it is now."""
        return not self.missing()


@dataclass(frozen=True)
class Consent:
    """How the parties stand to every stretch of a delimitation.

    Attributes
    ----------
    standings : tuple of Standing
        In the order in which documents name the features, then by number.
    coverings : mapping
        By uid of each feature that has stretches: what of its line they leave, or have twice.
    """

    standings: tuple[Standing, ...]
    coverings: Mapping[str, Covering]

    def of(self, uid: str) -> tuple[Standing, ...]:
        """The stretches of a feature."""
        return self._by_feature.get(uid, ())

    @cached_property
    def _by_feature(self) -> Mapping[str, tuple[Standing, ...]]:
        found: dict[str, tuple[Standing, ...]] = {}
        for standing in self.standings:
            for uid in standing.stretch.features:
                found[uid] = (*found.get(uid, ()), standing)
        return found

    @property
    def metres(self) -> float:
        """Of all stretches, each line once."""
        return sum(one.metres for one in self.standings)

    @property
    def agreed_m(self) -> float:
        """Of those that every party agrees to."""
        return sum(one.metres for one in self.standings if one.is_agreed)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing: every stretch is agreed, and they cover their features' lines."""
        return all(one.is_agreed for one in self.standings) and all(one.is_whole for one in self.coverings.values())

    @property
    def tenths(self) -> int:
        """Thousandths of the line that are agreed, cut: 499 is 49.9 %; 1000 only when nothing is missing."""
        return share_in_tenths(self.agreed_m, self.metres, self.is_complete)


def consent_of(delimitation: Delimitation, stances: Mapping[tuple[str, str], StanceTaken] | None = None) -> Consent:
    """How the parties stand to every stretch.

    Parameters
    ----------
    stances : mapping, optional
        By stretch and party the latest of each; those of the delimitation's ledger where none are given.
    """
    known = delimitation.acts.state.stances if stances is None else stances
    by_stretch: dict[str, dict[str, StanceTaken]] = {}
    for (stretch, party), taken in known.items():
        by_stretch.setdefault(stretch, {})[party] = taken
    tracks = known_tracks()
    in_order = stretches_in_order(delimitation)
    metres = length([one.geometry for one in in_order]).tolist() if in_order else []
    standings = tuple(
        Standing(
            placed(one, delimitation, tracks),
            by_stretch.get(one.uid, {}),
            delimitation.agreement.consenting,
            of_one,
            line_hash(one.geometry),
        )
        for one, of_one in zip(in_order, metres)
    )
    return Consent(standings, _coverings(delimitation, standings, tracks))


def consent_in(context: Context) -> Consent:
    """The same for the rules, which share it by `Context.once`."""
    return consent_of(context.delimitation)


def stretches_in_order(delimitation: Delimitation) -> tuple[Stretch, ...]:
    """The stretches by the order in which documents name their features, then by number and uid."""
    if not delimitation.stretches:
        return ()
    places = {feature.uid: place for place, feature in enumerate(ordered(delimitation))}

    def key(stretch: Stretch) -> tuple[int, int, str]:
        return (min((places.get(uid, len(places)) for uid in stretch.features), default=0), stretch.number, stretch.uid)

    return tuple(sorted(delimitation.stretches, key=key))


def _coverings(delimitation: Delimitation, standings: tuple[Standing, ...], tracks: Tracks) -> Mapping[str, Covering]:
    found: dict[str, Covering] = {}
    for feature in delimitation.features:
        runs = [one.placed.runs[feature.uid] for one in standings if feature.uid in one.placed.runs]
        if any(feature.uid in one.stretch.features for one in standings):
            found[feature.uid] = covering_of(tracks(feature), runs)
    return found


def why_not_agreed(feature: Feature, consent: Consent) -> Message | None:
    """Why a feature may not be marked as agreed; None where it may, as one may that has no stretches."""
    standings = consent.of(feature.uid)
    if not standings:
        return None
    covering = consent.coverings.get(feature.uid, Covering())
    for one in standings:
        if one.placed.fault is not None:
            return one.placed.fault
    if not covering.is_whole:
        return Message.of(
            "{feature} is not agreed yet: its stretches leave {missing} of its line, and have {double} of it twice.",
            feature=feature,
            missing=Length(covering.missing_m),
            double=Length(covering.double_m),
        )
    open_ones = [one for one in standings if not one.is_agreed]
    if not open_ones:
        return None
    return Message.of(
        "{feature} is not agreed yet: the agreement of {parties} is missing; stretches: {stretches}.",
        feature=feature,
        stretches=Listed.of([one.stretch.number for one in open_ones], most=10),
        parties=Listed.of(sorted({party for one in open_ones for party in one.missing()}), most=None),
    )
