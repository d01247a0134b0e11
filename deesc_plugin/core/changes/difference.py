# SPDX-License-Identifier: GPL-2.0-or-later
"""What has become of one delimitation in another one, feature by feature."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Callable, Hashable, Iterable, Iterator, Mapping, TypeVar

from ..agreement import LimitOverride
from ..canonical import geometry_text
from ..delimitation import Delimitation, Feature, RecordedException
from .sameness import attributes_of, is_same, is_same_reference

Key = TypeVar("Key", bound=Hashable)
Identity = tuple[str, str, int]
"""The uid; and for one of several with that uid its record and a running number."""


@dataclass(frozen=True)
class FeatureChange:
    """A feature before and after; None where it was not there yet, or is not there any more."""

    before: Feature | None
    after: Feature | None

    @property
    def feature(self) -> Feature:
        """The feature as it is now, or as it was where it is gone."""
        known = self.after or self.before
        if known is None:
            raise ValueError("a change is of a feature")
        return known

    @property
    def attributes(self) -> tuple[str, ...]:
        """The names of the fields that differ, but for the geometry; none where it was added or removed."""
        if self.before is None or self.after is None:
            return ()
        before, after = attributes_of(self.before), attributes_of(self.after)
        return tuple(name for name in before if before[name] != after[name])


@dataclass(frozen=True)
class Difference:
    """What two delimitations differ in.

    Attributes
    ----------
    added, removed, changed : tuple of FeatureChange
        In the order of uids.
    accepted, withdrawn : tuple of RecordedException
        Findings that are accepted after and were not before, and the other way round.
    is_agreement_other, are_limits_other, is_reference_other : bool
        Another text of the agreement; other limits of the workspace's own; other reference boundaries.
    """

    added: tuple[FeatureChange, ...] = ()
    removed: tuple[FeatureChange, ...] = ()
    changed: tuple[FeatureChange, ...] = ()
    accepted: tuple[RecordedException, ...] = ()
    withdrawn: tuple[RecordedException, ...] = ()
    is_agreement_other: bool = False
    are_limits_other: bool = False
    is_reference_other: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether the two are the same."""
        return self == Difference()


def difference(before: Delimitation, after: Delimitation, pause_point: Callable[[], None] = lambda: None) -> Difference:
    """What has become of `before` in `after`.

    Features are told by their uids; the order of features, rings and directions makes no difference. Of several
    features of one uid, which is a fault of its own, one that differs counts as removed and another as added.
    `pause_point` is called before each feature, and may raise to stop.
    """
    old, new = by_identity(before.features, after.features)
    changes = feature_changes(old, new, pause_point)
    return Difference(
        added=tuple(change for change in changes if change.before is None),
        removed=tuple(change for change in changes if change.after is None),
        changed=tuple(change for change in changes if change.before and change.after),
        accepted=tuple(one for one in after.exceptions if one not in before.exceptions),
        withdrawn=tuple(one for one in before.exceptions if one not in after.exceptions),
        is_agreement_other=before.agreement.text != after.agreement.text,
        are_limits_other=stated_limits(before) != stated_limits(after),
        is_reference_other=not is_same_reference(before.reference, after.reference),
    )


def feature_changes(
    before: Mapping[Key, Feature], after: Mapping[Key, Feature], pause_point: Callable[[], None] = lambda: None
) -> list[FeatureChange]:
    """What differs between two sets of features under the same keys: those of `before` in order, then new ones."""
    changes = []
    for key in {**before, **after}:
        pause_point()
        one, other = before.get(key), after.get(key)
        if not is_same(one, other):
            changes.append(FeatureChange(one, other))
    return changes


def by_identity(*states: Iterable[Feature]) -> tuple[dict[Identity, Feature], ...]:
    """Each state's features by what tells them apart in all of them, sorted: the uid, and where that is not enough
    the whole record with a running number."""
    lists = [list(state) for state in states]
    repeated = {uid for features in lists for uid, n in Counter(one.uid for one in features).items() if n > 1}
    return tuple(dict(sorted(_keyed(features, repeated))) for features in lists)


def stated_limits(delimitation: Delimitation) -> tuple[LimitOverride, ...]:
    """The workspace's own limits as they are stored: what the agreement says beside them is not part of them."""
    return tuple(replace(override, agreed=0.0) for override in delimitation.agreement.overrides)


def _keyed(features: list[Feature], repeated: set[str]) -> Iterator[tuple[Identity, Feature]]:
    seen: Counter[tuple[str, str]] = Counter()
    for feature in features:
        record = f"{attributes_of(feature)}{geometry_text(feature.geometry)}" if feature.uid in repeated else ""
        yield (feature.uid, record, seen[feature.uid, record]), feature
        seen[feature.uid, record] += 1
