# SPDX-License-Identifier: GPL-2.0-or-later
"""Two edits of one delimitation become one; where both changed the same thing, nobody's version is lost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Mapping, TypeVar

from ..delimitation import Delimitation, Feature, RecordedException
from ..limit_overrides import with_overrides, without_overrides
from .difference import Identity, by_identity, stated_limits
from .sameness import is_same, is_same_reference

State = TypeVar("State")


@dataclass(frozen=True)
class Conflict:
    """A feature that both changed, each otherwise.

    Attributes
    ----------
    mine, theirs : Feature or None
        The two versions; None for the one that removed it.
    base : Feature or None
        What both began with; None where both added one of this uid.
    """

    mine: Feature | None
    theirs: Feature | None
    base: Feature | None = None

    @property
    def feature(self) -> Feature:
        """The feature as they have it, or mine where they removed it."""
        known = self.theirs or self.mine
        if known is None:
            raise ValueError("both removed it, which is no conflict")
        return known

    @property
    def kind(self) -> str:
        """The kind's id."""
        return self.feature.kind

    @property
    def label(self) -> str:
        """How a message names the feature."""
        return self.feature.label


@dataclass(frozen=True)
class Merge:
    """Two edits in one delimitation.

    Attributes
    ----------
    delimitation : Delimitation
        What is not in conflict as the one who changed it has it; what is, as they have it.
    conflicts : tuple of Conflict
        In the order of uids. The losing versions are in them.
    is_agreement_contested, are_limits_contested, is_reference_contested : bool
        Both changed it, each otherwise; theirs stands.
    """

    delimitation: Delimitation
    conflicts: tuple[Conflict, ...] = ()
    is_agreement_contested: bool = False
    are_limits_contested: bool = False
    is_reference_contested: bool = False


def merge(base: Delimitation, mine: Delimitation, theirs: Delimitation) -> Merge:
    """What both made of `base`, in one.

    What only one of them changed is taken from that one, what both changed alike from either. A feature that both
    changed otherwise is a conflict, also where one of them removed it: two people had two intentions, and a line that
    is put together of both is nobody's. Accepted findings are records of their own and are united.
    """
    features, conflicts = _merged_features(*by_identity(base.features, mine.features, theirs.features))
    agreement, agreement_contested = _three_way(
        without_overrides(base.agreement),
        without_overrides(mine.agreement),
        without_overrides(theirs.agreement),
        lambda one, other: one.text == other.text,
    )
    limits, limits_contested = _three_way(
        stated_limits(base), stated_limits(mine), stated_limits(theirs), lambda one, other: one == other
    )
    reference, reference_contested = _three_way(base.reference, mine.reference, theirs.reference, is_same_reference)
    merged = replace(
        theirs,
        agreement=with_overrides(agreement, limits),
        features=tuple(features.values()),
        reference=reference,
        exceptions=_united(base.exceptions, mine.exceptions, theirs.exceptions),
    )
    return Merge(merged, tuple(conflicts), agreement_contested, limits_contested, reference_contested)


def conflict_of(base: Feature | None, mine: Feature | None, theirs: Feature | None) -> Conflict | None:
    """The conflict of three versions of one feature; None where there is none."""
    _, is_contested = _three_way(base, mine, theirs, is_same)
    return Conflict(mine, theirs, base) if is_contested else None


def _merged_features(
    base: Mapping[Identity, Feature], mine: Mapping[Identity, Feature], theirs: Mapping[Identity, Feature]
) -> tuple[dict[Identity, Feature], list[Conflict]]:
    features, conflicts = {}, []
    for key in sorted({**base, **mine, **theirs}):
        stands, is_contested = _three_way(base.get(key), mine.get(key), theirs.get(key), is_same)
        if stands is not None:
            features[key] = stands
        if is_contested:
            conflicts.append(Conflict(mine.get(key), theirs.get(key), base.get(key)))
    return features, conflicts


def _three_way(base: State, mine: State, theirs: State, is_equal: Callable[[State, State], bool]) -> tuple[State, bool]:
    """What stands, and whether both changed it otherwise."""
    if is_equal(theirs, base):
        return mine, False
    return theirs, not (is_equal(mine, base) or is_equal(mine, theirs))


def _united(
    base: tuple[RecordedException, ...], mine: tuple[RecordedException, ...], theirs: tuple[RecordedException, ...]
) -> tuple[RecordedException, ...]:
    """What both have or one has added; what one has withdrawn is gone. In my order, then theirs."""
    every = dict.fromkeys((*mine, *theirs))
    return tuple(one for one in every if (one in mine and one in theirs) or one not in base)
